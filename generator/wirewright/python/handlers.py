"""Server events → the view of the types of `on` and `once`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..spec.model import Spec
from ..spec.words import camel
from .facts import connections_of
from .imports import import_block
from .layout import Group, import_line, lay_out
from .names import Names
from .sinks import Code, Docstring, Identifier, docstring, identifier, literal


@dataclass(frozen=True, slots=True)
class OnView:
    """A protocol with a signature for each server event of a channel."""

    name: Identifier
    docs: Docstring
    signatures: tuple[Code, ...]
    is_overloaded: bool


@dataclass(frozen=True, slots=True)
class HandlersView:
    typing_line: Code
    imports: tuple[Code, ...]
    channels: tuple[OnView, ...]


def on_class(channel: str) -> Identifier:
    """The type of `on` on a channel."""
    return identifier(f"On{camel(channel)}Event")


def handlers_view(
    spec: Spec, names: Names, homes: Mapping[Identifier, str]
) -> HandlersView:
    """The module of these protocols."""
    modules: dict[str, set[str]] = {}
    channels: list[OnView] = []
    for channel, _ in connections_of(spec):
        signatures: list[Code] = []
        for event in channel.server:
            cls = names.events[event.key]
            modules.setdefault("." + homes[cls], set()).add(cls)
            listed = (
                "self",
                f"name: Literal[{literal(event.tag)}]",
                Group("handler: OptionalHandler[", (cls,), "] = None"),
            )
            head = Group("def __call__(", listed, ")")
            signatures.append(lay_out(head, 4, "", f" -> Registration[{cls}]: ..."))
        docs = f"What `on` and `once` of the channel `{channel.name}` take."
        is_overloaded = len(signatures) > 1
        if not signatures:
            line = "def __call__(self, name: str, handler: OptionalHandler[Any]) -> Any: ..."
            signatures.append(Code(f"    {line}"))
        channels.append(
            OnView(
                on_class(channel.name),
                docstring(docs, 4),
                tuple(signatures),
                is_overloaded,
            )
        )
    code = "\n".join(line for view in channels for line in view.signatures)
    used = ["TYPE_CHECKING", "Protocol"]
    used += ["Any"] if "Any" in code else []
    used += ["Literal"] if "Literal[" in code else []
    used += ["overload"] if any(view.is_overloaded for view in channels) else []
    return HandlersView(
        import_line("typing", used), tuple(import_block(modules, 4)), tuple(channels)
    )
