"""The libraries behind the transports, imported by name on the first connection."""

from __future__ import annotations

import importlib
from types import ModuleType


def library(name: str, *, package: str, at_least: tuple[int, ...]) -> ModuleType:
    """A module of a library.

    Raises ModuleNotFoundError, with the line that installs it, if the library is
    missing or older.
    """
    module = _imported(name)
    version = _version(name.partition(".")[0])
    wanted = ".".join(map(str, at_least))
    advice = f"pip install '{package}>={wanted}'"
    if module is None:
        raise ModuleNotFoundError(
            f"connections need the package {package}: {advice}", name=name
        )
    if version < at_least:
        raise ModuleNotFoundError(
            f"the package {package} is too old: {advice}", name=name
        )
    return module


def _imported(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _version(name: str) -> tuple[int, ...]:
    """The numbers of a version; (0,) if the library is too old to say."""
    try:
        text = importlib.import_module(f"{name}.version").version
    except (ImportError, AttributeError):
        module = _imported(name)
        text = getattr(module, "__version__", "")
    parts = str(text).split(".")[:3]
    return tuple(int(part) for part in parts if part.isdecimal()) or (0,)
