"""The commands `diff` and `rules`: thin, like the rest of the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from . import __version__
from .console import Console, progress

if TYPE_CHECKING:
    from .diffing import Outcome

FORMATS = ("text", "json", "markdown", "html", "github", "sarif", "junit")


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="What to print.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "dangerous", "any"]),
    help="From which level on findings give the exit code 1.  [default: breaking]",
)
@click.option(
    "--ignore",
    metavar="FILE",
    help="Changes that were agreed upon: a TOML file of fingerprints, reasons and days.",
)
@click.option("-v", "--verbose", is_flag=True, help="Reasons, and how to go on.")
@click.option(
    "--accept",
    is_flag=True,
    help="Confirm the probable renames: write `renamed_from` into the files of NEW.",
)
@click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="With --accept: write nothing; name the files that would change, exit with 1 if there are any.",
)
@click.option(
    "--diff", "patch", is_flag=True, help="With --accept: write nothing; print a patch."
)
@click.pass_obj
def diff(
    console: Console,
    old: str,
    new: str,
    format_: str,
    fail_on: str | None,
    ignore: str | None,
    verbose: bool,
    accept: bool,
    check_only: bool,
    patch: bool,
) -> None:
    """Tell what changed from one revision of a spec to another, and what it means for whom.

    OLD and NEW are a folder, a commit and a folder in it (`main:spec/door-bell/v1`), or the name of a revision that
    comes with wirewright (`openai-realtime/2026-11`).

    \b
    wirewright diff spec/door-bell/v1 spec/door-bell/v2
    wirewright diff main:spec/door-bell/v1 spec/door-bell/v1 --fail-on dangerous
    wirewright diff v1.2:spec/door-bell spec/door-bell --format markdown
    """
    from typing import cast

    from .diff.settings import FailOn
    from .diffing import diff as diff_specs

    if (check_only or patch) and not accept:
        raise click.UsageError("--check and --diff go with --accept.")
    with progress(f"comparing {old} and {new}"):
        outcome = diff_specs(old, new, cast("FailOn | None", fail_on), ignore)
    if accept:
        _accept(outcome, check_only, patch)
        return
    # Whether there are colours was decided by the console.
    click.echo(_rendered(console, outcome, format_, verbose), color=True)
    console.print(outcome.problems)
    if outcome.report.failing or outcome.problems:
        sys.exit(1)


def _rendered(console: Console, outcome: Outcome, format_: str, verbose: bool) -> str:
    """The report in the form that was asked for."""
    from .diff.rendering import render

    return render(
        outcome.report,
        format_,
        __version__,
        color=console.is_colored_on(sys.stdout),
        verbose=verbose,
    )


def _accept(outcome: Outcome, check_only: bool, patch: bool) -> None:
    from .diff.accept import confirm, patch_of, write

    edits = confirm(outcome.comparison, outcome.new.folder, outcome.new.side)
    if patch:
        click.echo(patch_of(edits), nl=False)
    if check_only:
        for edit in edits:
            click.echo(f"{edit.name}: would change")
        sys.exit(1 if edits else 0)
    if not patch:
        write(edits)
        for edit in edits:
            for message in edit.messages:
                click.echo(f"{edit.name}: {message}")
        number = sum(len(edit.messages) for edit in edits)
        click.echo(f"{number} rename{'' if number == 1 else 's'} confirmed")


@click.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
def rules(format_: str) -> None:
    """List what `diff` can find, and what each rule means for whom; then what `usage` can find."""
    from .diff.text import rules_table
    from .usage.rules import USAGE_RULES, usage_table

    if format_ == "text":
        click.echo(f"{rules_table()}\n\nusage\n{usage_table()}")
        return
    import dataclasses
    import json

    from .diff.rules import RULES

    rows = [dataclasses.asdict(rule) for rule in RULES.values()]
    ours = [dataclasses.asdict(rule) for rule in USAGE_RULES.values()]
    click.echo(json.dumps({"format": 1, "rules": rows, "usage": ours}, indent=2))
