"""The command `vendor`: thin, like the rest of the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

import click

from .console import Console, progress

if TYPE_CHECKING:
    from .vendor.selection import Only, Role
    from .vendor.update import Update

_CHECK = click.option(
    "--check",
    "check_only",
    is_flag=True,
    help="Write nothing; name the files that would change, and exit with 1 if there are any.",
)
_DIFF = click.option(
    "--diff", "patch", is_flag=True, help="Write nothing; print what would change."
)
_TO = click.option("--to", metavar="REVISION", help="The revision to go to.")
_SPEC = click.option(
    "--spec", metavar="SPEC", help="Where the spec is now, if not where the lock says."
)


@click.group()
def vendor() -> None:
    """Put generated code into another project, and keep it fresh there.

    What is written imports neither wirewright nor anything that has to be installed. A lock beside it says what was
    asked and what was written, so that an update keeps what was edited by hand.
    """


@vendor.command()
@click.argument("spec")
@click.argument("dest")
@click.option("--events", metavar="NAME,...", multiple=True, help="Events to take.")
@click.option("--types", metavar="NAME,...", multiple=True, help="Types to take.")
@click.option(
    "--channel", "channels", metavar="NAME,...", multiple=True, help="Channels to take."
)
@click.option(
    "--role",
    type=click.Choice(["client", "server", "both"]),
    default="both",
    help="What the project is: a client reads what servers send.  [default: both]",
)
@click.option(
    "--only",
    type=click.Choice(["models", "codec", "client"]),
    default="codec",
    help="Classes alone, with the codec, or with the client as well.  [default: codec]",
)
@click.option("--package", metavar="NAME", help="Its name, if DEST is where it goes.")
@click.option("--single-file", is_flag=True, help="One module. So is a DEST of `x.py`.")
@click.option(
    "--names",
    metavar="OLD=NEW",
    multiple=True,
    help="A class and what it is called here, or a YAML file of such pairs.",
)
@click.option("--prefix", default="", help="In front of every other class.")
@click.option("--header", metavar="FILE", help="A text for the top of each file.")
@_CHECK
@_DIFF
def add(
    spec: str,
    dest: str,
    events: tuple[str, ...],
    types: tuple[str, ...],
    channels: tuple[str, ...],
    role: str,
    only: str,
    package: str | None,
    single_file: bool,
    names: tuple[str, ...],
    prefix: str,
    header: str | None,
    check_only: bool,
    patch: bool,
) -> None:
    """Write the events and types that are named, and what they need, into DEST.

    SPEC is a folder of revisions, one of them, or the name of a spec that comes with wirewright. With a revision it
    stays there until an update says --to. What is in DEST from before is changed as by an update.

    \b
    wirewright vendor add openai-realtime src/app/realtime --events session.update,error
    wirewright vendor add openai-realtime src/app/events.py --role server
    """
    from .vendor.name_map import read_names
    from .vendor.project import add as plan_add
    from .vendor.selection import Selection
    from .vendor.settings import read_header
    from .vendor.target import Target, placed

    target = Target.of(placed(dest, package, single_file=single_file))
    selection = Selection(
        events=_listed("--events", events),
        types=_listed("--types", types),
        channels=_listed("--channel", channels),
        role=cast("Role", role),
        only=cast("Only", only),
        single_file=single_file,
        names=read_names(names),
        prefix=prefix,
        header=() if header is None else read_header(header),
    )
    with progress(f"vendoring {spec}"):
        update = plan_add(target, spec, selection)
    _carry_out([update], check_only, patch)


def _listed(option: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The names of an option that takes several, separated by commas, and may be repeated."""
    names = (name.strip() for value in values for name in value.split(","))
    listed = tuple(dict.fromkeys(name for name in names if name))
    if values and not listed:
        raise click.UsageError(
            f"{option} names nothing; leave it out, or name something."
        )
    return listed


@vendor.command("update")
@click.argument("dest", nargs=-1)
@_TO
@_SPEC
@_CHECK
@_DIFF
def update_(
    dest: tuple[str, ...],
    to: str | None,
    spec: str | None,
    check_only: bool,
    patch: bool,
) -> None:
    """Bring vendored code up to date; what was edited by hand is merged.

    Without DEST, everything that the project vendors: by its pyproject.toml, and by the locks in it. Where an edit and
    the update touch the same lines, both stand there, marked as git does, and the exit code is 1.
    """
    _carry_out(_updates(dest, to, spec), check_only, patch)


def _updates(dest: tuple[str, ...], to: str | None, spec: str | None) -> list[Update]:
    from .vendor.project import bring, vendored

    found = vendored(dest)
    if not found:
        raise click.UsageError(
            "Nothing is vendored here. Begin with `wirewright vendor add SPEC DEST`."
        )
    with progress("looking at what is vendored"):
        return [bring(item, to, spec) for item in found]


def _carry_out(updates: list[Update], check_only: bool, patch: bool) -> None:
    from .output.tree import unified_diff, write
    from .vendor.reports import changed, told, would

    if patch:
        for update in updates:
            click.echo(unified_diff(update.plan), nl=False)
    if check_only:
        lines = [line for update in updates for line in would(update)]
        click.echo("\n".join(lines or ["nothing would change"]))
        sys.exit(1 if lines else 0)
    if patch:
        return
    for update in updates:
        write(update.plan, force=True, exactly=True)
        click.echo("\n".join([*told(update), changed(update)]))
    if not all(update.is_settled for update in updates):
        sys.exit(1)


@vendor.command()
@click.argument("dest", nargs=-1)
@_SPEC
def check(dest: tuple[str, ...], spec: str | None) -> None:
    """Tell whether vendored code is up to date, untouched and complete; the exit code is 1 if not."""
    from .vendor.project import vendored
    from .vendor.reports import checked

    found = vendored(dest)
    updates = _updates(dest, None, spec)
    lines, wrong = checked(list(zip(found, updates, strict=True)))
    click.echo("\n".join(lines))
    if wrong:
        sys.exit(1)


@vendor.command()
@click.argument("dest", nargs=-1)
@_TO
@_SPEC
@click.pass_obj
def diff(
    console: Console, dest: tuple[str, ...], to: str | None, spec: str | None
) -> None:
    """Print what an update would change: first the files, then the API, as far as this project uses it."""
    from .diff.text import text_report
    from .output.tree import unified_diff
    from .vendor.meaning import meaning

    color = console.is_colored_on(sys.stdout)
    for update in _updates(dest, to, spec):
        click.echo(unified_diff(update.plan), nl=False)
        report = meaning(update)
        if report is None:
            click.echo(f"{update.target.dest}: the old revision is not there any more")
        else:
            click.echo(
                f"{update.target.dest}: {text_report(report, color=color)}", color=True
            )


@vendor.command("list")
def list_() -> None:
    """List what the project vendors."""
    from .vendor.project import vendored
    from .vendor.reports import listed

    found = vendored(())
    click.echo("\n".join(listed(found)) if found else "nothing is vendored here")


@vendor.command()
@click.argument("dest")
@_CHECK
@_DIFF
def remove(dest: str, check_only: bool, patch: bool) -> None:
    """Remove vendored code from DEST; files that were edited by hand stay, and the exit code is 1 then."""
    from .output.tree import unified_diff, write
    from .vendor.project import remove as plan_remove
    from .vendor.target import Target

    target = Target.of(dest)
    plan = plan_remove(target)
    if patch:
        click.echo(unified_diff(plan), nl=False)
    if check_only:
        click.echo(
            "\n".join(f"{target.shown(path)}: would go" for path in plan.removed)
        )
        sys.exit(1)
    if patch:
        return
    write(plan, force=True, exactly=True)
    for path in plan.files:
        click.echo(f"{target.shown(path)}: kept, it was edited by hand")
    gone = len(plan.removed)
    click.echo(f"{dest}: {gone} file{'' if gone == 1 else 's'} removed")
    if plan.files:
        sys.exit(1)
