"""`[tool.wirewright]` of a `pyproject.toml`: which packages to generate."""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from .diagnostics import (
    Diagnostic,
    Diagnostics,
    Related,
    Span,
    WirewrightError,
    did_you_mean,
)
from .toml_places import Key, Scanner

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE_NAME = "pyproject.toml"

_TABLE = ("tool", "wirewright")
_TABLE_KEYS = ("diff", "packages", "templates", "vendor")
"""`diff` and `vendor` are read by those who diff and vendor."""

_PACKAGE_KEYS = ("output", "spec", "templates")
_EXAMPLE = (
    'write `[[tool.wirewright.packages]]` and below it `spec = "spec/NAME/REVISION"` '
    'and `output = "generated/NAME"`'
)


@dataclass(frozen=True, slots=True)
class Package:
    """One package to generate; paths as written, relative to `Config.root`."""

    spec: str
    output: str
    templates: str | None
    spec_span: Span
    output_span: Span
    templates_span: Span | None


@dataclass(frozen=True, slots=True)
class Config:
    """The configuration of a project.

    Attributes:
        root: The folder of the `pyproject.toml`; absolute.
        file: The `pyproject.toml` as messages name it.
        packages: In the order of the file; at least one.
    """

    root: Path
    file: str
    packages: tuple[Package, ...]


def find(start: Path) -> Path | None:
    """The `pyproject.toml` in `start` or the nearest folder above it."""
    folder = Path(os.path.abspath(start))
    for candidate in (folder, *folder.parents):
        if (candidate / FILE_NAME).is_file():
            return candidate / FILE_NAME
    return None


def display_name(pyproject: Path) -> str:
    """`pyproject` as messages name it: relative when that is shorter."""
    absolute = Path(os.path.abspath(pyproject))
    try:
        relative = Path(os.path.relpath(absolute))
    except ValueError:  # another drive
        return absolute.as_posix()
    return min(relative.as_posix(), absolute.as_posix(), key=len)


def load(pyproject: Path) -> Config:
    """Reads and checks `[tool.wirewright]`.

    Raises:
        WirewrightError: With everything that is wrong: an unknown key (E501),
            a missing one (E502), a wrong value (E503), a file that does not
            parse (E504). E101, with exit code 3, when it cannot be read.
    """
    data, scanner, file = parse(pyproject)
    reader = _Reader(scanner, file)
    root = Path(os.path.abspath(pyproject)).parent
    packages = reader.packages(data)
    reader.check_outputs(root, packages)
    reader.found.raise_if_any()
    return Config(root, file, tuple(packages))


def has_packages(pyproject: Path) -> bool:
    """Whether a project names packages to generate; a host that only vendors does not."""
    data: object = parse(pyproject)[0]
    for name in _TABLE:
        data = _members(data).get(name)
    return "packages" in _members(data)


def parse(pyproject: Path) -> tuple[dict[str, object], Scanner, str]:
    """What a `pyproject.toml` holds, where it stands, and how messages name the file.

    Raises E504 when it does not parse, E101, with exit code 3, when it cannot be read.
    """
    file = display_name(pyproject)
    text = _read(pyproject, file)
    try:
        return _members(cast("object", tomllib.loads(text))), Scanner(text, file), file
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(file, text, str(error)) from None
    except RecursionError:
        raise _syntax_error(file, text, "Nested too deeply") from None


def _read(pyproject: Path, file: str) -> str:
    try:
        content = pyproject.read_bytes()
    except OSError as error:
        message = f"`{file}` cannot be read: {error.strerror or error}"
        raise WirewrightError([Diagnostic("E101", message, None)], 3) from error
    try:
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        raise _syntax_error(file, before, "Not UTF-8") from None


def _syntax_error(file: str, text: str, reason: str) -> WirewrightError:
    """E504 at the place that the parser names, else at the end of the text."""
    line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    place = re.search(r" \(at line (\d+), column (\d+)\)$", reason)
    if place:
        line, column = int(place[1]), int(place[2])
    elif reason.startswith("Nested"):
        line, column = 1, 1
    sentence = re.sub(r" \(at [^()]*\)$", "", reason)
    message = f"`{file}` is not valid TOML: {sentence[:1].lower()}{sentence[1:]}"
    span = Span(file, line, column, line, column + 1)
    return WirewrightError([Diagnostic("E504", message, span)])


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the configuration and where it stands."""

    value: str
    span: Span


class _Reader:
    """Takes the table apart and collects what is wrong with it."""

    def __init__(self, scanner: Scanner, file: str) -> None:
        self.found = Diagnostics()
        self._scanner = scanner
        self._start = Span(file, 1, 1, 1, 2)

    def packages(self, data: object) -> list[Package]:
        for name in _TABLE:
            data = _members(data).get(name)
        if data is None:
            message = f"`{self._start.file}` has no table `[tool.wirewright]`"
            self.found.error("E502", message, self._start, help=_EXAMPLE)
            return []
        table = self._table(_TABLE, data, _TABLE_KEYS)
        if table is None:
            return []
        common = self._text(_TABLE, table, "templates")
        key = (*_TABLE, "packages")
        items = table.get("packages")
        if items is None:
            message = "`[tool.wirewright]` names no `packages`"
            self.found.error("E502", message, self._key_span(_TABLE), help=_EXAMPLE)
            return []
        if not isinstance(items, list) or not items:
            self._wrong(key, "packages", "a list of tables", table["packages"])
            return []
        read = [
            self._package((*key, index), item, common)
            for index, item in enumerate(cast("list[object]", items))
        ]
        return [package for package in read if package is not None]

    def check_outputs(self, root: Path, packages: list[Package]) -> None:
        """Refuses two packages of which one would write into the other."""
        seen: list[tuple[Path, Package]] = []
        for package in packages:
            folder = _folded(root / package.output)
            for other, first in seen:
                if folder == other:
                    message = f"two packages have the output `{package.output}`"
                elif folder in other.parents or other in folder.parents:
                    message = (
                        f"the outputs `{first.output}` and `{package.output}` "
                        "lie one in the other"
                    )
                else:
                    continue
                place = Related(first.output_span, "the other package is here")
                self.found.error("E503", message, package.output_span, related=[place])
                break
            seen.append((folder, package))

    def _package(self, key: Key, item: object, common: _Text | None) -> Package | None:
        table = self._table(key, item, _PACKAGE_KEYS)
        if table is None:
            return None
        spec = self._text(key, table, "spec")
        output = self._text(key, table, "output")
        templates = self._text(key, table, "templates") or common
        for name in ("spec", "output"):
            if name not in table:
                message = f"the package has no `{name}`"
                self.found.error("E502", message, self._key_span(key), help=_EXAMPLE)
        if spec is None or output is None:
            return None
        return Package(
            spec.value,
            output.value,
            templates.value if templates else None,
            spec.span,
            output.span,
            templates.span if templates else None,
        )

    def _table(
        self, key: Key, value: object, known: tuple[str, ...]
    ) -> dict[str, object] | None:
        """`value` when it is a table; reports its unknown keys."""
        if not isinstance(value, dict):
            self._wrong(key, str(key[-1]), "a table", value)
            return None
        table = _members(cast("object", value))
        for name in table:
            if name not in known:
                choices = ", ".join(f"`{choice}`" for choice in known)
                advice = did_you_mean(name, known) or f"the keys are {choices}"
                message = f"unknown key `{name}`"
                span = self._key_span((*key, name))
                self.found.error("E501", message, span, help=advice)
        return table

    def _text(self, key: Key, table: dict[str, object], name: str) -> _Text | None:
        """The path at `name`; None when it is missing or, reported, wrong."""
        if name not in table:
            return None
        value, place = table[name], (*key, name)
        if not isinstance(value, str):
            self._wrong(place, name, "a path in quotes", value)
            return None
        span = self._value_span(place)
        if not value.strip():
            self.found.error("E503", f"`{name}` is empty", span)
        elif any(unicodedata.category(character) == "Cc" for character in value):
            self.found.error("E503", f"`{name}` has a control character", span)
        else:
            return _Text(value, span)
        return None

    def _wrong(self, key: Key, name: str, expected: str, value: object) -> None:
        what = f"entry {int(name) + 1} of `packages`" if name.isdigit() else f"`{name}`"
        message = f"{what} has to be {expected}, not {_kind(value)}"
        self.found.error("E503", message, self._value_span(key))

    def _key_span(self, key: Key) -> Span:
        return self._scanner.keys.get(key, self._start)

    def _value_span(self, key: Key) -> Span:
        return self._scanner.values.get(key, self._key_span(key))


def _members(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _kind(value: object) -> str:
    match value:
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case []:
            return "an empty list"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"


def _folded(path: Path) -> Path:
    """What two paths share on a file system that ignores case."""
    normal = os.path.normpath(path)
    return Path(unicodedata.normalize("NFC", normal).casefold())
