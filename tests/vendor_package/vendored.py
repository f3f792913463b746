"""Vendored packages that are made for the tests."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

from apis import Api, flagship, made_folder

from wirewright.diagnostics import WirewrightError
from wirewright.generate import PYTHON_TEMPLATES
from wirewright.spec.model import Spec
from wirewright.vendor.package import vendored_package
from wirewright.vendor.selection import Selection

FIVE = (
    "input_audio_buffer.append",
    "input_audio_buffer.commit",
    "input_audio_buffer.speech_started",
    "response.output_audio.delta",
    "error",
)


def files_of(selection: Selection, spec: Spec | None = None) -> dict[str, str]:
    """The files that a selection gives, by path."""
    return vendored_package(spec or flagship().spec, selection, PYTHON_TEMPLATES)


def write(files: dict[str, str], folder: Path) -> None:
    """Files into a folder that need not be there."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


@cache
def package_of(selection: Selection, api: Callable[[], Api] = flagship) -> ModuleType:
    """The imported package of a selection from an API."""
    name = f"vendored_{api().name}_{abs(hash(selection))}"
    write(files_of(selection, api().spec), made_folder() / name)
    importlib.invalidate_caches()
    return importlib.import_module(name)


def refusals(selection: Selection, spec: Spec | None = None) -> list[str]:
    """What is said about a selection: codes, messages and ways out."""
    try:
        files_of(selection, spec)
    except WirewrightError as error:
        return [
            f"{item.code}: {item.message}" + (f" ({item.help})" if item.help else "")
            for item in error.diagnostics
        ]
    return []
