"""Every Python name of a package, decided in one pass that does not depend on the order of the spec."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Related, Span
from ..spec.model import Base64, Field, Nullable, Spec, Struct, Type
from ..spec.references import definition_references
from ..spec.words import camel
from .reserved import ATTRIBUTES, CLASSES, MODULES
from .sinks import Identifier, identifier


@dataclass(frozen=True, slots=True)
class StructNames:
    attributes: Mapping[str, Identifier]
    """By wire name."""
    properties: Mapping[str, Identifier]
    """By wire name of a base64 field: the property that gives its bytes."""


@dataclass(frozen=True, slots=True)
class Names:
    definitions: Mapping[str, Identifier]
    events: Mapping[str, Identifier]
    """By event key."""
    structs: Mapping[str, StructNames]
    """By the name of an object definition, or the key of an event."""
    modules: Mapping[str, str]
    """By `types.STEM` or `events.STEM`: the same with the name of the Python module."""
    channels: Mapping[str, tuple[Identifier, Identifier]]
    """By channel: the union of its client events and that of its server events."""


def assign_names(spec: Spec, diagnostics: Diagnostics) -> Names:
    """All names of the package; reports E401 and E402 for those that two things would get."""
    classes = _Scope("Python name", "E401", _RENAME, diagnostics)
    definitions = {
        definition.name: classes.add(
            definition.name, CLASSES, definition.span, f"the type `{definition.name}`"
        )
        for definition in spec.definitions
    }
    events = {
        event.key: classes.add(
            camel(event.key) + "Event",
            CLASSES,
            event.struct.span,
            f"the event `{event.key}`",
        )
        for event in spec.events
    }
    channels = {
        channel.name: (
            classes.add(
                camel(channel.name) + "ClientEvent",
                CLASSES,
                channel.span,
                f"the client events of the channel `{channel.name}`",
            ),
            classes.add(
                camel(channel.name) + "ServerEvent",
                CLASSES,
                channel.span,
                f"the server events of the channel `{channel.name}`",
            ),
        )
        for channel in spec.channels
    }
    structs = [item for item in spec.definitions if isinstance(item, Struct)]
    structs += [event.struct for event in spec.events]
    return Names(
        definitions,
        events,
        {
            struct.name: _struct_names(struct, definitions, diagnostics)
            for struct in structs
        },
        _modules(spec, diagnostics),
        channels,
    )


def check_names(spec: Spec) -> None:
    """Raise `WirewrightError` with the names that two things would get (E401, E402)."""
    diagnostics = Diagnostics()
    assign_names(spec, diagnostics)
    diagnostics.raise_if_any()


_RENAME = "rename one of them; an event keeps what it is on the wire by `tag`"
_RENAME_FIELD = "rename one of them, and say by `wire` what it is on the wire"
_RENAME_FILE = "rename one of the files"


class _Scope:
    """Names that must differ, after Unicode normalisation; `help` is for when they do not."""

    def __init__(
        self, what: str, code: str, help: str, diagnostics: Diagnostics
    ) -> None:
        self.what = what
        self.code = code
        self.help = help
        self.diagnostics = diagnostics
        self.taken: dict[str, tuple[str, Span]] = {}

    def add(self, name: str, reserved: Set[str], span: Span, owner: str) -> Identifier:
        """The name that a thing gets; one that is taken is reported with both owners."""
        escaped = escape(name, reserved)
        first = self.taken.setdefault(escaped, (owner, span))
        if first != (owner, span):
            places = sorted([(span, owner), (first[1], first[0])])
            self.diagnostics.error(
                self.code,
                f"{first[0]} and {owner} get the same {self.what} `{escaped}`",
                places[1][0],
                help=self.help,
                related=[Related(places[0][0], "the other one")],
            )
        return escaped


def escape(name: str, reserved: Set[str]) -> Identifier:
    """The identifier for a name, by the rules of `spec/GRAMMAR.md`."""
    normal = unicodedata.normalize("NFKC", name)
    if not normal.isidentifier():
        normal = re.sub(r"\W+", "_", re.sub(r"^\W+", "", normal))
        if not normal.isidentifier():
            normal = "_" + re.sub(r"[^A-Za-z0-9_]+", "_", normal)
    if normal in reserved or (normal.startswith("__") and normal.endswith("__")):
        normal += "_"
    elif normal.startswith("__"):
        normal = "_" + normal.lstrip("_")  # two would be mangled inside a class
    return identifier(normal)


def _struct_names(
    struct: Struct, definitions: Mapping[str, Identifier], diagnostics: Diagnostics
) -> StructNames:
    scope = _Scope("attribute", "E401", _RENAME_FIELD, diagnostics)
    # In a class, `Voice: Voice` would hide the type from the lines below it.
    mentioned = {definitions[name] for name in definition_references(struct)}
    reserved = ATTRIBUTES | mentioned
    attributes = {
        field.wire: scope.add(
            field.key, reserved, field.span, f"the field `{field.wire}`"
        )
        for field in struct.fields
    }
    taken = reserved | set(attributes.values())
    properties = {
        field.wire: _free(f"{attributes[field.wire]}_bytes", taken)
        for field in struct.fields
        if is_base64(field)
    }
    return StructNames(attributes, properties)


def _free(name: str, taken: Iterable[str]) -> Identifier:
    while name in taken:
        name += "_"
    return identifier(name)


def is_base64(field: Field) -> bool:
    """Whether a field holds base64 text, null aside."""
    type: Type = field.type
    if isinstance(type, Nullable):
        type = type.inner
    return isinstance(type, Base64)


def _modules(spec: Spec, diagnostics: Diagnostics) -> Mapping[str, str]:
    """Modules by stem; on some file systems `Audio` and `audio` are one file."""
    owners: dict[tuple[str, str], Span] = {}
    for definition in (*spec.definitions, *(event.struct for event in spec.events)):
        owner = definition.module, definition.span.file
        span = owners.setdefault(owner, definition.span)
        owners[owner] = min(span, definition.span)
    scopes: dict[str, _Scope] = {}
    modules: dict[str, str] = {}
    for (module, file), span in sorted(owners.items(), key=lambda item: item[1]):
        package, _, stem = module.partition(".")
        scope = scopes.setdefault(
            package, _Scope("module", "E402", _RENAME_FILE, diagnostics)
        )
        name = scope.add(stem.lower(), MODULES, span, f"the file `{file}`")
        modules[module] = f"{package}.{name}"
    return modules
