"""The command line. Thin: it parses arguments, calls, prints, and turns errors into exit codes.

0 fine · 1 findings · 2 usage or configuration · 3 what cannot be read or written · 101 a bug of ours
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from . import __version__
from .cli_diff import diff, rules
from .cli_export import export
from .cli_import import import_
from .cli_usage import usage
from .cli_vendor import vendor
from .console import Console, progress
from .diagnostics import Diagnostic, WirewrightError

if TYPE_CHECKING:
    from .generate import Job
    from .output.tree import Plan

INTERNAL_ERROR = 101


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="wirewright")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours in messages. NO_COLOR turns them off, too.",
)
@click.pass_context
def cli(context: click.Context, color: str) -> None:
    """Typed Python packages from a YAML spec of an event-driven API."""
    context.obj = Console(color)


@cli.command()
@click.argument("spec", required=False)
@click.pass_obj
def check(console: Console, spec: str | None) -> None:
    """Check a spec, and do nothing else.

    SPEC is a folder of YAML files, a folder of revisions, or the name of a spec that comes with wirewright. Without it,
    the specs that pyproject.toml names are checked.
    """
    from .generate import check as check_job

    started = time.perf_counter()
    for job in _jobs(spec, None, None):
        with progress(f"checking {job.spec}"):
            found = check_job(job)
        click.echo(
            f"{job.spec}: {_count(len(found.events), 'event')}, "
            f"{_count(len(found.definitions), 'type')}, no problems, "
            f"{time.perf_counter() - started:.1f} s"
        )


@cli.command()
@click.argument("spec", required=False)
@click.option("-o", "--output", metavar="FOLDER", help="Where the package goes.")
@click.option(
    "--templates",
    metavar="FOLDER",
    help="Templates that replace ours of the same name. What they print is formatted with black.",
)
@click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="Write nothing; name the files that are not up to date, and exit with 1 if there are any.",
)
@click.option("--diff", is_flag=True, help="Write nothing; print what would change.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.pass_obj
def generate(
    console: Console,
    spec: str | None,
    output: str | None,
    templates: str | None,
    check_only: bool,
    diff: bool,
    force: bool,
) -> None:
    """Generate packages from specs.

    Without arguments, everything that [tool.wirewright] in pyproject.toml names is generated.

    \b
    wirewright generate
    wirewright generate spec/door-bell/v1 -o src/app/door_bell
    wirewright generate openai-realtime -o openai_realtime
    """
    from .generate import plan_job

    if (spec is None) != (output is None):
        raise click.UsageError("SPEC and --output go together.")
    started = time.perf_counter()
    jobs = _jobs(spec, output, templates)
    plans: list[Plan] = []
    for job in jobs:
        with progress(f"generating {job.output}"):
            plans.append(plan_job(job, thorough=check_only or diff))
    if diff:
        _print_diffs(plans)
    if check_only:
        _print_stale(plans, started)
    elif not diff:
        _write(plans, force, started)


def _jobs(spec: str | None, output: str | None, templates: str | None) -> list[Job]:
    """The one job of the arguments, or those of the configuration."""
    from .config import find, load
    from .generate import Job, configured_jobs

    if spec is not None:
        return [Job(spec, output or "", templates)]
    if templates is not None:
        raise click.UsageError("--templates needs SPEC; or set it in pyproject.toml.")
    pyproject = find(Path.cwd())
    if pyproject is None:
        raise click.UsageError(
            "There is no pyproject.toml here or above. Give a SPEC, or begin with `wirewright init NAME`."
        )
    return configured_jobs(load(pyproject))


def _print_diffs(plans: Sequence[Plan]) -> None:
    from .output.tree import unified_diff

    for plan in plans:
        click.echo(unified_diff(plan), nl=False)


def _print_stale(plans: Sequence[Plan], started: float) -> None:
    stale = 0
    for plan in plans:
        for word, paths in (
            ("missing", plan.new),
            ("not up to date", plan.changed),
            ("no longer generated", plan.removed),
        ):
            for path in paths:
                edited = ", edited by hand" if path in plan.edited else ""
                click.echo(f"{plan.display}/{path}: {word}{edited}")
                stale += 1
    seconds = f"{time.perf_counter() - started:.1f} s"
    if stale:
        files = "1 file is" if stale == 1 else f"{stale} files are"
        click.echo(f"{files} not up to date, {seconds}; run `wirewright generate`")
        sys.exit(1)
    click.echo(f"{_count(len(plans), 'package')} up to date, {seconds}")


def _write(plans: Sequence[Plan], force: bool, started: float) -> None:
    from .output.tree import refuse_edits, write

    if not force:
        refuse_edits(plans)
    for plan in plans:
        write(plan, force=force)
        seconds = f"{time.perf_counter() - started:.1f} s"
        if plan.is_clean:
            files = _count(len(plan.unchanged), "file")
            click.echo(f"{plan.display}: nothing changed, {files}, {seconds}")
        else:
            click.echo(
                f"{plan.display}: {len(plan.new) + len(plan.changed)} written, "
                f"{len(plan.unchanged)} unchanged, {len(plan.removed)} removed, {seconds}"
            )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@cli.command()
@click.argument("code")
def explain(code: str) -> None:
    """Explain the code of a message, such as E203, or a rule of `diff` or `usage`, such as event-removed."""
    from .codes import CODES
    from .diagnostics import did_you_mean
    from .diff.rules import RULES, explanation
    from .usage.rules import USAGE_RULES, usage_explanation

    if code.lower() in RULES:
        click.echo(explanation(RULES[code.lower()]))
        return
    if code.lower() in USAGE_RULES:
        click.echo(usage_explanation(USAGE_RULES[code.lower()]))
        return
    found = CODES.get(code.upper())
    if found is None:
        hint = did_you_mean(code.upper(), CODES) or did_you_mean(
            code.lower(), [*RULES, *USAGE_RULES]
        )
        raise click.UsageError(
            f"There is no code or rule {code!r}." + (f" {hint}" if hint else "")
        )
    click.echo(f"{found.code}: {found.title}\n\n{found.explanation.strip()}")


@cli.command()
@click.argument("name")
@click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="Write nothing; name what would be written.",
)
@click.option(
    "--diff", is_flag=True, help="Write nothing; print what would be written."
)
def init(name: str, check_only: bool, diff: bool) -> None:
    """Begin a spec: a small, commented one that generates as it is.

    Writes spec/NAME/v1 and enters it into pyproject.toml.
    """
    from .init import diff_of, first_spec, write_files

    files = first_spec(name, Path.cwd())
    if diff:
        click.echo(diff_of(files), nl=False)
    if check_only:
        click.echo("\n".join(files))
        sys.exit(1)
    if not diff:
        write_files(files, Path.cwd())
        click.echo(f"wrote {', '.join(files)}; now run `wirewright generate`")


cli.add_command(diff)
cli.add_command(export)
cli.add_command(import_)
cli.add_command(rules)
cli.add_command(usage)
cli.add_command(vendor)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; the only place where errors become exit codes."""
    console = Console.of_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        cli.main(args=arguments, prog_name="wirewright", standalone_mode=False)
    except WirewrightError as error:
        console.print(error.diagnostics)
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as end:
        sys.exit(end.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        console.print([_internal_error(error)])
        sys.exit(INTERNAL_ERROR)
    sys.exit(0)


def _internal_error(error: Exception) -> Diagnostic:
    """What a user can report: the kind of the error and where it arose, nothing of the spec."""
    import traceback

    steps = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(
        f"{Path(step.filename).name}:{step.lineno} {step.name}"
        for step in reversed(steps)
    )
    return Diagnostic(
        "E901",
        f"wirewright {__version__} failed with {type(error).__name__}: {error} ({places})",
        None,
        "this is a bug of wirewright: please report this message and the spec that causes it",
    )
