"""Specs as plain values: written as YAML, loaded, generated, imported and tried out."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from wirewright.diagnostics import Diagnostics
from wirewright.generate import PYTHON_TEMPLATES
from wirewright.python.names import Names, assign_names
from wirewright.python.package import python_package
from wirewright.samples import NoSample, Sample, samples
from wirewright.spec.load import load_spec
from wirewright.spec.model import Spec
from wirewright.spec.source import SourceFile

Value: TypeAlias = "str | int | float | bool | None | list[Value] | dict[str, Value]"

_numbers = itertools.count()


def yaml_text(value: Value) -> str:
    """A value as YAML in flow style; text is in double quotes, with an escape for what is not plain ASCII."""
    match value:
        case dict():
            items = (
                f"{yaml_text(key)}: {yaml_text(item)}" for key, item in value.items()
            )
            return "{" + ", ".join(items) + "}"
        case list():
            return "[" + ", ".join(map(yaml_text, value)) + "]"
        case str():
            return '"' + "".join(map(_escaped, value)) + '"'
        case _:
            return json.dumps(value)


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if " " <= character <= "~":
        return character
    return f"\\U{ord(character):08x}"


def load(api: Mapping[str, Value], revision: str = "v1") -> Spec:
    """The spec of one file; raises `WirewrightError`."""
    text = "".join(f"{key}: {yaml_text(value)}\n" for key, value in api.items())
    return load_spec((SourceFile("v1/api.yaml", "api", text),), revision)


def generate(spec: Spec) -> dict[str, str]:
    """The files of the package, each of which compiles."""
    files = python_package(spec, PYTHON_TEMPLATES)
    for path, text in files.items():
        if path.endswith(".py"):
            check_compiles(text)
    return files


@lru_cache(maxsize=100)  # the runtime is the same every time
def check_compiles(text: str) -> None:
    compile(text, "a module", "exec", dont_inherit=True)


def own(files: Mapping[str, str]) -> dict[str, str]:
    """The modules that differ per spec: not the runtime."""
    return {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not path.startswith("_runtime/")
    }


def write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


class Package:
    """An imported package."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.codec: Any = self.module("codec")

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    def violations(self, sample: Sample, names: Names) -> list[str]:
        """The codes of what the strict checker finds."""
        schema, check = self.module("_schema"), self.module("_runtime.check")
        if sample.channel is None:
            kind = check.Ref(names.definitions[sample.target])
        else:
            kind = getattr(schema, str(sample.direction).upper())[sample.channel]
        found = check.check(sample.value, kind, schema.SCHEMA)
        return [violation.code for violation in found]

    def try_out(self, spec: Spec) -> int:
        """Decodes and encodes every sample; gives how many there are."""
        tried = 0
        names = assign_names(spec, Diagnostics())
        for sample in samples_of(spec):
            expected = [] if sample.valid else [sample.code]
            assert self.violations(sample, names) == expected, sample
            if sample.channel:
                decode = getattr(self.codec, f"decode_{sample.direction}_event")
                event = decode(sample.value, channel=sample.channel)
                back = json.loads(self.codec.encode(event))
                assert _text(back) == _text(sample.value), sample
            tried += 1
        return tried


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def samples_of(spec: Spec) -> list[Sample]:
    """The samples of a spec; none when a pattern is too hard to find a text for."""
    try:
        return list(samples(spec))
    except NoSample:
        return []


@contextmanager
def imported(files: Mapping[str, str], folder: Path) -> Iterator[Package]:
    """The package, written below a folder and imported under a new name with all of its modules."""
    name = f"tried_{next(_numbers)}"
    write(files, folder / name)
    sys.path.insert(0, str(folder))
    try:
        for path in sorted(own(files)):
            module = path.removesuffix(".py").removesuffix("/__init__")
            importlib.import_module(
                f"{name}.{module}".replace("/", ".").removesuffix(".__init__")
            )
        yield Package(name)
    finally:
        sys.path.remove(str(folder))
        importlib.invalidate_caches()
        for module in [item for item in sys.modules if item.split(".")[0] == name]:
            del sys.modules[module]
