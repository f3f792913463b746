"""The packages that tests run: the one that is checked in, and one that is made for the tests."""

from __future__ import annotations

import atexit
import importlib
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from wirewright.generate import PYTHON_TEMPLATES
from wirewright.python.names import Names, assign_names
from wirewright.python.package import python_package
from wirewright.samples import Sample, samples
from wirewright.diagnostics import Diagnostics
from wirewright.spec.load import load_folder
from wirewright.spec.model import Event, Spec, Struct

ROOT = Path(__file__).parents[1]
FLAGSHIP = ROOT / "spec" / "openai-realtime" / "2026-11"
BETA = FLAGSHIP.parent / "2025-07"
REVISIONS = sorted(path.name for path in FLAGSHIP.parent.iterdir())
GLASSHOUSE = ROOT / "tests" / "specs" / "glasshouse" / "v1"
SWITCHBOARD = ROOT / "tests" / "specs" / "switchboard" / "v1"

Door = tuple[str, str]
"""A channel, and `client` or `server`."""


@dataclass(frozen=True)
class Api:
    """A spec, its names, its samples and its imported package."""

    name: str
    folder: Path = field(repr=False)
    """Where the package lies."""
    spec: Spec = field(repr=False)
    names: Names = field(repr=False)
    samples: tuple[Sample, ...] = field(repr=False)
    package: Any = field(repr=False)

    def __str__(self) -> str:
        return self.name

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    @property
    def doors(self) -> list[Door]:
        return [
            (channel.name, side)
            for channel in self.spec.channels
            for side in ("client", "server")
        ]

    def tag_key(self, door: Door) -> str:
        (channel,) = (item for item in self.spec.channels if item.name == door[0])
        return channel.tag

    def events(self, door: Door) -> Mapping[str, Event]:
        """What goes through a door, by tag."""
        (channel,) = (item for item in self.spec.channels if item.name == door[0])
        listed = channel.client if door[1] == "client" else channel.server
        return {event.tag: event for event in listed}

    def decode(self, door: Door, data: Any, *, strict: bool = False) -> Any:
        decode = getattr(self.package, f"decode_{door[1]}_event")
        return decode(data, channel=door[0], strict=strict)

    def event_class(self, event: Event) -> Any:
        return getattr(self.package, self.names.events[event.key])

    def classes(self) -> dict[str, tuple[Any, Struct]]:
        """Every class by its name, with the object that it stands for."""
        made = {
            str(self.names.definitions[item.name]): item
            for item in self.spec.definitions
            if isinstance(item, Struct)
        }
        made |= {
            str(self.names.events[event.key]): event.struct
            for event in self.spec.events
        }
        return {name: (getattr(self.package, name), made[name]) for name in made}

    def samples_of(self, target: str) -> list[Sample]:
        """The samples of an event, by its key, or of a definition, by its name."""
        return [sample for sample in self.samples if sample.target == target]


def make_package(spec: Spec, folder: Path) -> None:
    """The package of a spec in a folder, not formatted, not listed, just its files."""
    for path, text in python_package(spec, PYTHON_TEMPLATES).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


@cache
def made_folder() -> Path:
    """A folder for packages that are made for the tests; gone when they end."""
    import sys

    folder = Path(tempfile.mkdtemp(prefix="wirewright-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    sys.path.insert(0, str(folder))
    return folder


def _api(name: str, source: Path, folder: Path) -> Api:
    spec = load_folder(source, "spec")
    if not (folder / name).exists():
        make_package(spec, folder / name)
    names = assign_names(spec, Diagnostics())
    package = importlib.import_module(name)
    return Api(name, folder / name, spec, names, tuple(samples(spec)), package)


@cache
def flagship() -> Api:
    return _api("openai_realtime", FLAGSHIP, ROOT / "generated")


@cache
def glasshouse() -> Api:
    return _api("glasshouse", GLASSHOUSE, made_folder())


@cache
def switchboard() -> Api:
    """A third API, whose clients are tested."""
    return _api("switchboard", SWITCHBOARD, made_folder())


@cache
def both() -> tuple[Api, Api]:
    return flagship(), glasshouse()


@cache
def revision(name: str) -> Api:
    """A revision of the flagship: the package that is checked in, or one that is made for the tests."""
    if name == FLAGSHIP.name:
        return flagship()
    source = FLAGSHIP.parent / name
    if name == BETA.name:
        return _api("openai_realtime_beta", source, ROOT / "generated")
    return _api(f"openai_realtime_{name.replace('-', '_')}", source, made_folder())
