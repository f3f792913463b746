"""Spec → the views of a codec that works by tables: what each type is, and what each channel carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..python.decoders import structs_of
from ..python.layout import Group, Pair, Part, import_line, lay_out
from ..python.modules import CHANNELS, any_event
from ..python.package import SIDES, DirectionView, Package, direction_view
from ..python.schema import Schema
from ..python.sinks import Code, Literal, literal
from ..spec.model import Struct


@dataclass(frozen=True, slots=True)
class TablesView:
    imports: tuple[Code, ...]
    types: tuple[Code, ...]
    tags: Code
    """The tag of each channel."""
    sides: tuple[Code, ...]
    """For each side, what it sends on each channel."""


@dataclass(frozen=True, slots=True)
class CodecView:
    imports: Code
    default: Literal
    """The first channel, if there is one."""
    directions: tuple[DecodingView, ...]


@dataclass(frozen=True, slots=True)
class DecodingView:
    """A function that decodes what one side sends."""

    view: DirectionView
    decode: Code


def tables_view(package: Package) -> TablesView:
    """What is known of types and channels."""
    spec, names = package.spec, package.names
    schema = Schema(spec, names)
    structs = {cls: schema.fields(struct) for cls, struct in structs_of(spec, names)}
    others = {
        literal(names.definitions[item.name]): schema.definition(item)
        for item in spec.definitions
        if not isinstance(item, Struct)
    }
    types = [_entry(name, part) for name, part in others.items()]
    # The kinds of types have names that classes may have too: here these begin with `_`.
    types += [
        Code(_entry(name, part).replace(name, f"_{name}", 1))
        for name, part in structs.items()
    ]
    tags = tuple(
        Pair(literal(channel.name), literal(channel.tag)) for channel in spec.channels
    )
    return TablesView(
        tuple(
            Code(f"from .{package.homes[cls]} import {cls} as _{cls}")
            for cls in structs
        ),
        tuple(types),
        lay_out(Group("{", tags, "}"), 0, "TAGS: dict[str, str] = "),
        tuple(_side(package, side) for side in SIDES),
    )


def _entry(key: str, part: Part) -> Code:
    return lay_out(Pair(key, part), 4, "", ",")


def _side(package: Package, side: str) -> Code:
    channels: list[Pair] = []
    for channel in package.spec.channels:
        events = channel.client if side == "client" else channel.server
        cases = tuple(
            Pair(literal(event.tag), literal(package.names.events[event.key]))
            for event in events
        )
        channels.append(Pair(literal(channel.name), Group("{", cases, "}")))
    prefix = f"{side.upper()}: dict[str, dict[str, str]] = "
    return lay_out(Group("{", tuple(channels), "}"), 0, prefix)


def codec_view(package: Package, sides: Iterable[str]) -> CodecView:
    """The public functions; those that decode, for what some sides send."""
    spec, names = package.spec, package.names
    unions = [name for pair in names.channels.values() for name in pair]
    if len(spec.channels) > 1:
        unions += map(any_event, SIDES)
    directions: list[DecodingView] = []
    for side in sides if spec.channels else ():
        view = direction_view(spec, names, side)
        call = Group("_CODEC.event(", ("data", view.table, "channel", "strict"), ")")
        decode = lay_out(call, 4, f"event: {view.returns} = ")
        directions.append(DecodingView(view, decode))
    return CodecView(
        import_line("." + CHANNELS, unions) if unions else Code(""),
        literal(spec.channels[0].name if spec.channels else ""),
        tuple(directions),
    )
