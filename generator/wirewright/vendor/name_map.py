"""The map of class names as the command line gives it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from ..diagnostics import Diagnostic, WirewrightError

UNREADABLE = 3


def read_names(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of old and new name: each value is `OLD=NEW`, or the path of a YAML file that maps old to new.

    Raises E101 for a file that cannot be read, E869 for one that is no such map; exit code 3.
    """
    pairs: set[tuple[str, str]] = set()
    for value in values:
        old, mark, new = value.partition("=")
        pairs.update([(old.strip(), new.strip())] if mark else _in_file(value))
    return tuple(sorted(pairs))


def _in_file(path: str) -> Iterator[tuple[str, str]]:
    import yaml

    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise _refused("E101", f"`{path}` cannot be read: {reason}") from None
    try:
        value: object = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise _refused("E869", f"`{path}{place}` is no YAML") from None
    table = cast("dict[object, object]", value) if isinstance(value, dict) else {}
    for old, new in table.items():
        if isinstance(old, str) and isinstance(new, str):
            yield old, new
        else:
            raise _refused("E869", f"in `{path}`, `{old}` is not mapped to a name")
    if not table:
        raise _refused("E869", f"`{path}` maps no name to another")


def _refused(code: str, message: str) -> WirewrightError:
    help = "write `OLD=NEW`, or name a file with a line `Old: New` for each class"
    return WirewrightError([Diagnostic(code, message, None, help)], UNREADABLE)
