"""The sync and the async modules are the same but for `async`, `await` and names."""

from __future__ import annotations

import re
import tokenize
from pathlib import Path

import pytest

from flavours import PACKAGE

FOLDER = Path(PACKAGE.__file__).parent

Pairs = list[tuple[str, str]]
"""What stands in the sync module, and what in the async one."""

PREFIX = re.compile(r"\bAsync(?=[A-Z])")
"""Before each name of a class that is there twice."""

TWINS: dict[tuple[str, str], Pairs] = {
    ("_connection.py", "_aio_connection.py"): [
        ("Any number of threads may", "Any number of tasks of one event loop may"),
        ("threads", "tasks"),
        ("ThreadTransport", "TaskTransport"),
        ("__enter__", "__aenter__"),
        ("__exit__", "__aexit__"),
        ("__iter__", "__aiter__"),
        ("__next__", "__anext__"),
        ("StopIteration", "StopAsyncIteration"),
    ],
    ("client.py", "aio.py"): [
        ("The sync client.", "The async client."),
        ("Callable , Mapping", "Awaitable , Callable , Mapping"),
        ("str ]", "str | Awaitable [ str ] ]"),
        ("tasks = False", "tasks = True"),
        ("_connection", "_aio_connection"),
        ("_requests", "_aio_requests"),
        ("ThreadConnector", "TaskConnector"),
        ("__enter__", "__aenter__"),
        ("__exit__", "__aexit__"),
    ],
    ("_requests.py", "_aio_requests.py"): [
        ("threads", "tasks"),
        ("http_threads", "http_tasks"),
    ],
}

LAYOUT = {
    tokenize.NL,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.COMMENT,
    tokenize.ENDMARKER,
}


def lines(path: Path) -> list[str]:
    """The logical lines of a module, imports first, without what a formatter decides."""
    found: list[list[str]] = [[]]
    with tokenize.open(path) as file:
        for token in tokenize.generate_tokens(file.readline):
            if token.type == tokenize.NEWLINE:
                found.append([])
            elif token.type not in LAYOUT and token.string not in ("async", "await"):
                if token.string in (")", "]", "}") and found[-1][-1:] == [","]:
                    found[-1].pop()
                found[-1].append(" ".join(token.string.split()))
    return [" ".join(line) for line in found if line]


def parts(found: list[str]) -> tuple[list[str], list[str]]:
    """The imports, sorted, and the rest."""
    imports = [line for line in found if line.startswith(("from ", "import "))]
    return sorted(imports), [line for line in found if line not in imports]


@pytest.mark.parametrize(("sync", "aio"), TWINS)
def test_twins(sync: str, aio: str) -> None:
    other = [PREFIX.sub("", line) for line in lines(FOLDER / aio)]
    for name, twin in TWINS[sync, aio]:
        pattern = re.compile(rf"(?<!\w){re.escape(twin)}(?!\w)")
        changed = [pattern.sub(name, line) for line in other]
        assert changed != other, f"{twin} stands nowhere"
        other = changed
    assert parts(other) == parts(lines(FOLDER / sync))


@pytest.mark.parametrize("name", [name for twins in TWINS for name in twins])
def test_only_one_of_them_is_async(name: str) -> None:
    with tokenize.open(FOLDER / name) as file:
        tokens = [token.string for token in tokenize.generate_tokens(file.readline)]
    assert ("await" in tokens) is ("aio" in name)
