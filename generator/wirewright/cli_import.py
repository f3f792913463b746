"""The command `import`: thin, like the rest of the command line."""

from __future__ import annotations

import sys

import click

from .console import Console, progress


@click.group("import")
def import_() -> None:
    """Make a spec of a document in another language."""


@import_.command()
@click.argument("file")
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    required=True,
    help="Where the spec goes: spec/NAME/REVISION.",
)
@click.option(
    "--root",
    "roots",
    metavar="NAME",
    multiple=True,
    help="A schema or a path; what it reaches comes along.",
)
@click.option(
    "--client",
    metavar="SCHEMA",
    multiple=True,
    help="A union of the events that clients send.",
)
@click.option(
    "--server",
    metavar="SCHEMA",
    multiple=True,
    help="A union of the events that servers send.",
)
@click.option("--docs", is_flag=True, help="Import the descriptions, too.")
@click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="Write nothing; name the files that are not up to date, and exit with 1 if there are any.",
)
@click.option("--diff", is_flag=True, help="Write nothing; print what would change.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.pass_obj
def openapi(
    console: Console,
    file: str,
    output: str,
    roots: tuple[str, ...],
    client: tuple[str, ...],
    server: tuple[str, ...],
    docs: bool,
    check_only: bool,
    diff: bool,
    force: bool,
) -> None:
    """OpenAPI 3.0 or 3.1, as YAML or JSON; without roots, all of it.

    A schema that is named like RealtimeClientEvent or ServerEvents, and is a union, holds the events of a channel;
    --client and --server name others.

    \b
    wirewright import openapi openapi.yaml --root RealtimeServerEvent -o spec/my-api/v1
    """
    from .importing import import_openapi
    from .output.tree import refuse_edits, unified_diff, write

    with progress(f"importing {file}"):
        made = import_openapi(file, output, roots, client, server, docs=docs)
    console.print(made.notices, word="note")
    plan = made.plan
    stale = sorted([*plan.new, *plan.changed, *plan.removed])
    if diff:
        click.echo(unified_diff(plan), nl=False)
    if check_only:
        for path in stale:
            click.echo(f"{plan.display}/{path}: not up to date")
        if stale:
            sys.exit(1)
        click.echo("up to date")
    elif not diff:
        if not force:
            refuse_edits([plan])
        write(plan, force=force)
        click.echo(
            f"{output}: {len(made.spec.events)} events, {len(made.spec.definitions)} types, "
            f"{len(made.notices)} things left out; {len(stale)} files written"
        )
