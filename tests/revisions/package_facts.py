"""Writes what an installed `openai` package says of the API, in the form that facts.py reads.

    pip install openai==1.97.1
    python tests/revisions/package_facts.py > tests/revisions/facts/2025-07-python-package.txt

Packages before 2.0 have the beta types only. Objects that stand in several places become a block of their own.
"""

from __future__ import annotations

import importlib
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import openai
import typing_extensions
from pydantic import BaseModel

BETA = int(openai.__version__.partition(".")[0]) < 2
HOME = "openai.types.beta.realtime" if BETA else "openai.types.realtime"
EVENTS = {
    "client": "realtime_client_event_param.RealtimeClientEventParam",
    "server": "realtime_server_event.RealtimeServerEvent",
}
CALLS = "POST /realtime/calls"
SECRETS = "POST /realtime/client_secrets"
TRANSLATIONS = "POST /realtime/translations/client_secrets"
TRANSCRIPTIONS = "POST /realtime/transcription_sessions"
BODIES = {
    "request POST /realtime/sessions": "session_create_params.SessionCreateParams",
    "response POST /realtime/sessions": "session_create_response.SessionCreateResponse",
    f"request {TRANSCRIPTIONS}": (
        "transcription_session_create_params.TranscriptionSessionCreateParams"
    ),
    f"response {TRANSCRIPTIONS}": "transcription_session.TranscriptionSession",
    "server realtime.call.incoming": (
        "..webhooks.realtime_call_incoming_webhook_event"
        ".RealtimeCallIncomingWebhookEvent"
    ),
    f"request {SECRETS}": "client_secret_create_params.ClientSecretCreateParams",
    f"response {SECRETS}": "client_secret_create_response.ClientSecretCreateResponse",
    f"request {CALLS}": "call_create_params.CallCreateParams",
    f"request {TRANSLATIONS}": (
        "translations.client_secret_create_params.ClientSecretCreateParams"
    ),
    f"response {TRANSLATIONS}": (
        "realtime_translation_client_secret_create_response"
        ".RealtimeTranslationClientSecretCreateResponse"
    ),
    f"request {CALLS}/{{call_id}}/accept": "call_accept_params.CallAcceptParams",
    f"request {CALLS}/{{call_id}}/reject": "call_reject_params.CallRejectParams",
    f"request {CALLS}/{{call_id}}/refer": "call_refer_params.CallReferParams",
}

_NONE = type(None)
_SCALARS: dict[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    _NONE: "null",
    object: "any",
    Any: "any",
}

Objects = tuple[Any, ...]
"""Classes that may stand in one place."""


class Member(NamedTuple):
    """A member of a class; a model cannot tell null from absent."""

    name: str
    required: bool
    types: tuple[Any, ...]
    vague: bool


def alternatives(hint: Any) -> Iterator[Any]:
    """The types of a union, or the type."""
    while get_origin(hint) in (
        Annotated,
        typing_extensions.Required,
        typing_extensions.NotRequired,
    ):
        hint = get_args(hint)[0]
    if get_origin(hint) in (Union, types.UnionType):
        for item in get_args(hint):
            yield from alternatives(item)
    else:
        yield hint


def members(cls: Any) -> Iterator[Member]:
    """The members of a model or a typed dict."""
    if issubclass(cls, BaseModel):
        for name, field in cls.model_fields.items():
            hints = tuple(alternatives(field.annotation))
            required = field.is_required()
            vague = not required and _NONE in hints
            if vague:
                hints = tuple(hint for hint in hints if hint is not _NONE)
            yield Member(field.alias or name, required, hints, vague)
        return
    hints_of = typing_extensions.get_type_hints(cls, include_extras=True)
    for name, hint in hints_of.items():
        origin: Any = get_origin(hint)
        required = origin is typing_extensions.Required
        yield Member(name, required, tuple(alternatives(hint)), False)


def tags(cls: Any) -> str:
    """The fixed values of `type` and `role`, or nothing if `type` has no fixed value."""
    fixed = {
        member.name: str(get_args(member.types[0])[0])
        for member in members(cls)
        if len(member.types) == 1
        and get_origin(member.types[0]) is Literal
        and len(get_args(member.types[0])) == 1
    }
    if "type" not in fixed:
        return ""
    return " ".join(fixed[name] for name in ("type", "role") if name in fixed)


class Writer:
    """Collects lines; the second time, objects that were seen twice are left out and named."""

    def __init__(self, shapes: dict[Objects, str]) -> None:
        self.shapes = shapes
        self.seen: dict[Objects, int] = {}
        self.lines: list[str] = []

    def block(self, name: str, classes: Objects) -> None:
        self.lines.append(name)
        self.objects("", classes)

    def objects(self, path: str, classes: Objects) -> None:
        marks = [tags(cls) for cls in classes]
        if len(classes) == 1 or not all(marks):
            self.fields(path, classes)
            return
        for cls, mark in zip(classes, marks, strict=True):
            self.fields(f"{path}<{mark}>", (cls,))

    def fields(self, path: str, classes: Objects) -> None:
        own = [{member.name: member for member in members(cls)} for cls in classes]
        for name in dict.fromkeys(name for each in own for name in each):
            found = [each[name] for each in own if name in each]
            required = all(name in each and each[name].required for each in own)
            hints = dict.fromkeys(hint for member in found for hint in member.types)
            vague = any(member.vague for member in found)
            place = f"{path}.{name}" if path else name
            self.place(place, tuple(hints), required=required, vague=vague)

    def place(
        self,
        path: str,
        hints: tuple[Any, ...],
        *,
        required: bool = True,
        vague: bool = False,
    ) -> None:
        kinds: dict[str, None] = {}
        values: set[str] = set()
        classes: list[Any] = []
        below: list[tuple[str, tuple[Any, ...]]] = []
        for hint in hints:
            origin = get_origin(hint)
            if origin is Literal:
                for value in get_args(hint):
                    kinds["string" if isinstance(value, str) else "integer"] = None
                    values.add(str(value))
            elif hint in _SCALARS:
                kinds[_SCALARS[hint]] = None
            elif origin is dict:
                kinds["object"] = None
                inner = get_args(hint)[1]
                if inner is not object:
                    below.append(("{}", tuple(alternatives(inner))))
            elif origin is not None:
                assert origin in (list, Iterable, Sequence) or "Sequence" in str(origin)
                kinds["array"] = None
                below.append(("[]", tuple(alternatives(get_args(hint)[0]))))
            else:
                kinds["object"] = None
                classes.append(hint)
        line = f"  {path}{'' if required else '?'}: {' '.join(kinds)}"
        line += " null?" if vague else ""
        if values:
            line += f" {'~' if str in hints else '='} {' '.join(sorted(values))}"
        key = tuple(classes)
        shape = self.shapes.get(key)
        self.lines.append(f"{line} @{shape}" if shape else line)
        if classes:
            self.seen[key] = self.seen.get(key, 0) + 1
            if not shape:
                self.objects(path, key)
        for step, inner_hints in below:
            self.place(path + step, inner_hints)


def of_package(path: str) -> Any:
    """`module.Name` below the realtime types, or `..module.Name` beside them."""
    module, _, name = path.rpartition(".")
    home = HOME
    if module.startswith(".."):
        home, module = HOME.rpartition(".")[0], module[2:]
    return getattr(importlib.import_module(f"{home}.{module}"), name)


def blocks() -> Iterator[tuple[str, Objects]]:
    """Every event and body that this version of the package has."""
    for side, path in EVENTS.items():
        for cls in alternatives(of_package(path)):
            yield f"{side} {tags(cls)}", (cls,)
    for name, path in BODIES.items():
        if BETA != ("sessions" in name):
            continue
        try:
            yield name, tuple(alternatives(of_package(path)))
        except ModuleNotFoundError:
            continue


def names_of(seen: dict[Objects, int]) -> dict[Objects, str]:
    """Names for the objects that stand in several places."""
    names: dict[Objects, str] = {}
    for key, times in seen.items():
        if times > 1:
            name = key[0].__name__ + (f"+{len(key) - 1}" if len(key) > 1 else "")
            module = key[0].__module__.rpartition(".")[2]
            names[key] = f"{module}.{name}" if name in names.values() else name
    return names


def main() -> None:
    found = list(blocks())
    first = Writer({})
    for name, classes in found:
        first.block(name, classes)
    shapes = names_of(first.seen)
    writer = Writer(shapes)
    for name, classes in found:
        writer.block(name, classes)
    for key, name in shapes.items():
        writer.block(f"shape {name}", key)
    version = openai.__version__
    sys.stdout.write(
        f"# Types of the openai package {version}; facts.py has the form.\n"
    )
    sys.stdout.write("\n".join(writer.lines) + "\n")


main()
