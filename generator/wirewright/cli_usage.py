"""The command `usage`: thin, like the rest of the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from . import __version__
from .console import Console, progress

if TYPE_CHECKING:
    from .usage.run import Report

UNREADABLE = 3


@click.command()
@click.argument("path")
@click.option(
    "--spec",
    metavar="SPEC",
    help="The API: a folder of revisions, one of them, or the name of a spec that comes with wirewright.",
)
@click.option(
    "--to",
    metavar="REVISION",
    help="The revision that the code shall fit.  [default: the last]",
)
@click.option(
    "--fix",
    is_flag=True,
    help="Rewrite what the spec confirms; everything else is reported.",
)
@click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="With --fix: write nothing; name the files that would change, exit with 1 if there are any.",
)
@click.option(
    "--diff", "patch", is_flag=True, help="With --fix: write nothing; print a patch."
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="What to print.",
)
@click.pass_obj
def usage(
    console: Console,
    path: str,
    spec: str | None,
    to: str | None,
    fix: bool,
    check_only: bool,
    patch: bool,
    format_: str,
) -> None:
    """Find names of an API in Python code that are unknown, misspelt, deprecated, gone or renamed.

    PATH is a file or a folder. Names of events are found anywhere, names of fields and values of enums where it is clear
    that they belong to a message. A comment `# wirewright: ignore` leaves out its line.

    \b
    wirewright usage src
    wirewright usage src --spec openai-realtime --to 2026-11 --fix --diff
    """
    from .usage.run import read_vocabulary
    from .usage.run import usage as find_usage

    if (check_only or patch) and not fix:
        raise click.UsageError("--check and --diff go with --fix.")
    with progress(f"looking through {path}"):
        report = find_usage(path, read_vocabulary(spec, to), fix)
    if fix:
        _fix(console, report, check_only, patch, format_)
        return
    from .usage.reports import render

    # Whether there are colours was decided by the console.
    color = console.is_colored_on(sys.stdout)
    click.echo(render(report, format_, __version__, color=color), color=True)
    console.print(report.problems)
    _exit(report, bool(report.findings))


def _fix(
    console: Console, report: Report, check_only: bool, patch: bool, format_: str
) -> None:
    from .usage.fix import patch_of, write
    from .usage.reports import render

    if patch:
        click.echo(patch_of(report.fixed), nl=False)
    if check_only:
        for item in report.fixed:
            click.echo(f"{item.display}: would change")
    if patch or check_only:
        console.print(report.problems)
        _exit(report, check_only and bool(report.fixed))
    write(report.fixed)
    done = {id(finding) for item in report.fixed for finding in item.done}
    report.findings = [item for item in report.findings if id(item) not in done]
    for item in report.fixed if format_ == "text" else ():
        click.echo(f"{item.display}: {len(item.done)} mended")
    color = console.is_colored_on(sys.stdout)
    click.echo(render(report, format_, __version__, color=color), color=True)
    console.print(report.problems)
    _exit(report, bool(report.findings))


def _exit(report: Report, found: bool) -> None:
    """3 for files that could not be looked at, else 1 for findings."""
    sys.exit(UNREADABLE if report.problems else int(found))
