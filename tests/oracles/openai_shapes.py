"""The types of the `openai` package as JSON shapes."""

from __future__ import annotations

import functools
import operator
import re
import types
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel

from shapes import Json, ListOf, MapOf, Member, OneOf, Record, Scalar, Shape

# The package has no limits; these are what the reference and its prose allow.
_VALUES: dict[str, tuple[Json, ...]] = {
    "audio": ("", "UklGRg=="),
    "max_output_tokens": (4096, 1),
    "idle_timeout_ms": (5000, 30000),
    "speed": (1, 0.25, 1.5),
    "threshold": (0.5, 0, 1.0),
    "retention_ratio": (0.8, 0, 1),
    "tunnel_id": ("tunnel_" + "a1" * 16,),
    "ExpiresAfter.seconds": (600, 10, 7200),
    "ResponseAudioDeltaEvent.delta": ("UklGRg==", ""),
    "RealtimeTranslationOutputAudioDeltaEvent.delta": ("UklGRg==", ""),
}
_LENGTHS: dict[str, tuple[int, ...]] = {
    "output_modalities": (1,),
    "languages": (1, 2),
    "allowed_callers": (1, 2),
}

# A content part is one flat class there; each kind has its own members on the wire.
PARTS: dict[str, frozenset[str]] = {
    "input_text": frozenset({"type", "text"}),
    "input_audio": frozenset({"type", "audio", "transcript"}),
    "input_image": frozenset({"type", "image_url", "detail"}),
    "output_text": frozenset({"type", "text"}),
    "output_audio": frozenset({"type", "audio", "transcript"}),
    "text": frozenset({"type", "text"}),
    "audio": frozenset({"type", "audio", "transcript"}),
}

_NULL = Scalar((None,))
_NONE = type(None)
_UNIONS = (Union, types.UnionType)
_LISTS = (list, Iterable, Sequence)


def shape_of(annotation: Any, *, null_is_absent: bool = True) -> Shape:
    """The shape of a type of the package.

    A response model writes `Optional[X] = None` for each member that may be absent;
    unless `null_is_absent` is false, null is then no value of that member. In request
    types null is a value wherever they say so.
    """
    return _Walk(null_is_absent).shape(annotation, "")


def variants_of(annotation: Any) -> tuple[Any, ...]:
    """The classes of a union type of the package."""
    return get_args(_bare(annotation))


class _Walk:
    def __init__(self, null_is_absent: bool) -> None:
        self.null_is_absent = null_is_absent

    def shape(self, annotation: Any, place: str) -> Shape:
        """`place` is `Class.member`, for the values of a scalar."""
        annotation = _bare(annotation)
        origin = get_origin(annotation)
        if origin is Literal:
            return Scalar(get_args(annotation))
        if origin in _UNIONS:
            return OneOf(tuple(self.shape(a, place) for a in get_args(annotation)))
        if origin in _LISTS or _name_of(origin) == "SequenceNotStr":
            item = self.shape(get_args(annotation)[0], place)
            return ListOf(item, _LENGTHS.get(place.rpartition(".")[2], (1, 0, 2)))
        if origin is dict:
            return MapOf(self.shape(get_args(annotation)[1], place))
        if annotation is _NONE:
            return _NULL
        if annotation in _SCALARS:
            own = _own_values(place, annotation)
            return Scalar(own or _SCALARS[annotation])
        return self.record(annotation)

    def record(self, cls: Any) -> Shape:
        members = tuple(self.members(cls))
        names = {m.name for m in members}
        if "type" not in names or not names & {"transcript", "text"}:
            return Record(cls.__name__, members)
        kinds = _strings(next(m.shape for m in members if m.name == "type"))
        if not kinds <= PARTS.keys() or len(members) < 2 or "token" in names:
            return Record(cls.__name__, members)
        return _by_kind(cls.__name__, members, sorted(kinds))

    def members(self, cls: Any) -> Iterable[Member]:
        if isinstance(cls, type) and issubclass(cls, BaseModel):
            for name, field in cls.model_fields.items():
                hint: Any = field.annotation
                if self.null_is_absent and not field.is_required():
                    hint = _without_null(hint)
                wire = field.alias or name
                yield self._member(cls, wire, hint, field.is_required())
        else:
            for name, hint in typing_extensions.get_type_hints(
                cls, include_extras=True
            ).items():
                is_required = get_origin(hint) is typing_extensions.Required
                yield self._member(cls, name, hint, is_required)

    def _member(self, cls: Any, name: str, hint: Any, required: bool) -> Member:
        return Member(name, self.shape(hint, f"{cls.__name__}.{name}"), required)


_SCALARS: dict[Any, tuple[Json, ...]] = {
    str: ("text", "", 'Grüße 👋 "\\\n\u2028'),
    int: (1, 0, 2**53 + 1),
    float: (0.5, 0, 1.0, 3),
    bool: (True, False),
    object: ({"any": [None, {"x": 1e3}]}, {}),
    Any: ({"any": [None, {"x": 1e3}]}, {}),
}


def _own_values(place: str, annotation: Any) -> tuple[Json, ...] | None:
    name = place.rpartition(".")[2]
    values = _VALUES.get(place, _VALUES.get(name))
    if values is None or (isinstance(values[0], str)) != (annotation is str):
        return None
    return values


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) in (
        Annotated,
        typing_extensions.Required,
        typing_extensions.NotRequired,
    ):
        annotation = get_args(annotation)[0]
    return annotation


def _name_of(origin: Any) -> str:
    return re.sub(r"\[.*", "", getattr(origin, "__name__", ""))


def _without_null(hint: Any) -> Any:
    hint = _bare(hint)
    if get_origin(hint) not in _UNIONS:
        return hint
    rest = [a for a in get_args(hint) if a is not _NONE]
    return functools.reduce(operator.or_, rest)


def _strings(shape: Shape) -> set[str]:
    match shape:
        case Scalar(values):
            return {v for v in values if isinstance(v, str)}
        case OneOf(variants):
            return set().union(*(_strings(v) for v in variants))
        case _:
            return set()


def _by_kind(name: str, members: tuple[Member, ...], kinds: list[str]) -> Shape:
    """One record for each kind of part, and one for a part that names no kind."""
    shapes: list[Shape] = []
    for kind in kinds:
        own = [m for m in members if m.name in PARTS[kind] and m.name != "type"]
        tag = Member("type", Scalar((kind,)), True)
        shapes.append(Record(f"{name}({kind})", (tag, *own)))
    tag = next(m for m in members if m.name == "type")
    if not tag.required:
        rest = tuple(m for m in members if m.name != "type")
        shapes.append(Record(f"{name}()", rest))
    return OneOf(tuple(shapes))
