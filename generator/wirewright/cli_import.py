"""The command `import`: thin, like the rest of the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from .console import Console, progress

if TYPE_CHECKING:
    from .importing import Roots


@click.group("import")
def import_() -> None:
    """Make a spec of a document in another language."""


@import_.command()
@click.argument("file")
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    help="Where a new spec goes: spec/NAME/REVISION.",
)
@click.option(
    "--into",
    metavar="FOLDER",
    help="The spec to change: what changed upstream is changed in it, and everything else stays.",
)
@click.option(
    "--accept",
    is_flag=True,
    help="With --into: take all differences for yours, and write nothing but upstream.json.",
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
    output: str | None,
    into: str | None,
    accept: bool,
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
    wirewright import openapi openapi.yaml --into spec/my-api/v1
    """
    from .importing import Roots

    if (output is None) == (into is None):
        raise click.UsageError("Give either -o or --into.")
    if accept and into is None:
        raise click.UsageError("--accept goes with --into.")
    if force and output is None:
        raise click.UsageError("--force goes with -o.")
    wanted = Roots(roots, client, server)
    if output is not None:
        _create(console, file, output, wanted, docs, check_only, diff, force)
    elif into is not None:
        _update(console, file, into, wanted, docs, accept, check_only, diff)


def _create(
    console: Console,
    file: str,
    output: str,
    wanted: Roots,
    docs: bool,
    check_only: bool,
    diff: bool,
    force: bool,
) -> None:
    """Begin a spec."""
    from .importing import import_openapi
    from .output.tree import refuse_edits, unified_diff, write

    with progress(f"importing {file}"):
        made = import_openapi(file, output, wanted, docs=docs)
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


def _update(
    console: Console,
    file: str,
    into: str,
    wanted: Roots,
    docs: bool,
    accept: bool,
    check_only: bool,
    diff: bool,
) -> None:
    """Bring a spec up to date."""
    from .importing import patch_of, update_from_openapi, write_update

    with progress(f"importing {file}"):
        update = update_from_openapi(file, into, wanted, docs=docs, accept=accept)
    result = update.updated
    console.print(update.notes, word="note")
    console.print(result.open)
    if diff:
        click.echo(patch_of(update), nl=False)
    if check_only:
        for change in update.files:
            click.echo(f"{change.name}: not up to date")
        if not update.files:
            click.echo("up to date")
    elif not diff:
        write_update(update)
        for line in update.told():
            click.echo(line)
        click.echo(update.conclusion)
    if result.open or (check_only and update.files):
        sys.exit(1)
