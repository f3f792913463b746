"""Transports are found by name, and libraries that are missing are named."""

from __future__ import annotations

import asyncio
import sys
from types import ModuleType
from typing import Any

import pytest
from lines import KINDS, Kind, dial

from wirewright.runtime.net.transports import connector
from wirewright.runtime.net.transports.base import Dial, TaskConnector


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_the_names(kind: Kind) -> None:
    found: object = connector(kind.name, tasks=kind.tasks)
    assert asyncio.iscoroutinefunction(found) is kind.tasks


def test_the_default_is_websockets() -> None:
    assert connector(tasks=True) is connector("websockets", tasks=True)
    assert connector(tasks=False) is connector("websockets", tasks=False)


def test_ones_own_connector_is_used_as_it_is() -> None:
    async def own(dial: Dial) -> object:
        return dial

    mine: TaskConnector = own  # type: ignore[assignment]
    assert connector(mine, tasks=True) is mine


@pytest.mark.parametrize(
    ("name", "tasks", "message"),
    [
        (
            "websocket",
            True,
            "there is no transport 'websocket' for tasks: did you mean 'websockets'?",
        ),
        (
            "aiohtp",
            True,
            "there is no transport 'aiohtp' for tasks: did you mean 'aiohttp'?",
        ),
        (
            "",
            False,
            "there is no transport '' for threads: there are 'websockets' and 'websocket-client'",
        ),
        (
            "aiohttp",
            False,
            "the transport 'aiohttp' is not for threads: use 'websockets' and 'websocket-client'",
        ),
        (
            "websocket-client",
            True,
            "the transport 'websocket-client' is not for tasks: use 'websockets' and 'aiohttp'",
        ),
    ],
)
def test_wrong_names(name: str, tasks: bool, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        connector(name, tasks=tasks)
    assert str(caught.value) == message


ADVICE = {
    "websockets": "pip install 'websockets>=13'",
    "aiohttp": "pip install 'aiohttp>=3.14.2'",
    "websocket-client": "pip install 'websocket-client>=1.6'",
}
MODULES = {"websocket-client": "websocket"}


def connect(kind: Kind) -> None:
    found: Any = connector(kind.name, tasks=kind.tasks)
    call = dial("ws://127.0.0.1:1/")
    asyncio.run(found(call)) if kind.tasks else found(call)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_missing_library(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    name = MODULES.get(kind.name, kind.name)
    for module in [name, *(key for key in sys.modules if key.startswith(f"{name}."))]:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ModuleNotFoundError) as caught:
        connect(kind)
    advice = ADVICE[kind.name]
    assert str(caught.value) == f"connections need the package {kind.name}: {advice}"


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_an_old_library(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    name = MODULES.get(kind.name, kind.name)
    old = ModuleType(f"{name}.version")
    old.__dict__["version"] = "0.9"
    monkeypatch.setitem(sys.modules, f"{name}.version", old)
    with pytest.raises(ModuleNotFoundError) as caught:
        connect(kind)
    advice = ADVICE[kind.name]
    assert str(caught.value) == f"the package {kind.name} is too old: {advice}"
