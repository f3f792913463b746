"""The command `export`: thin, like the rest of the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from .console import progress


def _writing(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that all commands have which write."""
    function = click.option(
        "--diff", is_flag=True, help="Write nothing; print what would change."
    )(function)
    return click.option(
        "--check",
        "check_only",
        is_flag=True,
        help="Write nothing; name the files that are not up to date, and exit with 1 if there are any.",
    )(function)


@click.group()
def export() -> None:
    """Write a spec in the language of other tools."""


@export.command()
@click.argument("spec")
@click.option("-o", "--output", metavar="PATH", help="A file; with --each, a folder.")
@click.option("--each", is_flag=True, help="One document for each event.")
@_writing
def jsonschema(
    spec: str, output: str | None, each: bool, check_only: bool, diff: bool
) -> None:
    """JSON Schema (2020-12): one document, or one for each event.

    Without --output, the document is printed.

    \b
    wirewright export jsonschema openai-realtime -o realtime.schema.json
    wirewright export jsonschema spec/door-bell/v1 --each -o schemas
    """
    from .exporting import json_schema, json_schemas

    if not each:
        with progress(f"exporting {spec}"):
            text = json_schema(spec)
        _file(output, text, check_only, diff)
        return
    if output is None:
        raise click.UsageError("--each needs --output.")
    from .output.tree import unified_diff, write

    with progress(f"exporting {spec}"):
        plan = json_schemas(spec, output)
    stale = [*plan.new, *plan.changed, *plan.removed]
    if diff:
        click.echo(unified_diff(plan), nl=False)
    if check_only:
        _stale([f"{output.rstrip('/')}/{path}" for path in sorted(stale)])
    elif not diff:
        write(plan)
        click.echo(f"{output}: {len(stale)} written, {len(plan.unchanged)} unchanged")


@export.command()
@click.argument("spec")
@click.option("-o", "--output", metavar="FILE", help="Where the module goes.")
@_writing
def pydantic(spec: str, output: str | None, check_only: bool, diff: bool) -> None:
    """Models of pydantic 2, made by datamodel-code-generator, with our class names.

    Without --output, the module is printed.

    \b
    wirewright export pydantic openai-realtime -o realtime_models.py
    """
    from .exporting import pydantic_module

    with progress(f"exporting {spec}"):
        text = pydantic_module(spec)
    _file(output, text, check_only, diff)


def _file(output: str | None, text: str, check_only: bool, diff: bool) -> None:
    """Print a text, or write it to a file."""
    if output is None:
        if check_only or diff:
            raise click.UsageError("--check and --diff go with --output.")
        click.echo(text, nl=False)
        return
    from .output.single import file_diff, plan_file, write_file

    plan = plan_file(output, text)
    if diff:
        click.echo(file_diff(plan), nl=False)
    if check_only:
        _stale([] if plan.is_clean else [output])
    elif not diff:
        write_file(plan)
        click.echo(f"{output}: {'nothing changed' if plan.is_clean else 'written'}")


def _stale(paths: list[str]) -> None:
    for path in paths:
        click.echo(f"{path}: not up to date")
    if paths:
        sys.exit(1)
    click.echo("up to date")
