"""Definitions and events → views of the modules that hold classes and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..spec.model import (
    Alias,
    Definition,
    Enum,
    Event,
    Field,
    Literal,
    Spec,
    Struct,
    Union,
)
from ..spec.references import definition_references
from .annotations import alias_operands, field_operands
from .docs import event_docs, field_docs, type_docs
from .layout import Group, Pair, import_line, lay_out, lay_out_chain
from .names import Names, is_base64
from .sinks import WIDTH, Code, Docstring, Identifier, docstring, literal

UNIONS = "types.unions"
CHANNELS = "events.channels"


@dataclass(frozen=True, slots=True)
class FieldView:
    declaration: Code
    docs: Docstring | None


@dataclass(frozen=True, slots=True)
class PropertyView:
    name: Identifier
    attribute: Identifier


@dataclass(frozen=True, slots=True)
class ClassView:
    name: Identifier
    docs: Docstring | None
    fields: tuple[FieldView, ...]
    tables: tuple[Code, ...]
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    declaration: Code
    docs: Docstring | None


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of classes and aliases, or of unions."""

    path: str
    docs: Docstring
    imports: tuple[Code, ...]
    """Of the module itself, when it runs."""
    typing_imports: tuple[Code, ...]
    """For type checkers only."""
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    exports: Code
    names: tuple[Identifier, ...]


def model_modules(spec: Spec, names: Names) -> list[ModuleView]:
    """The modules of `types` and `events`, each of one spec file, and the unions."""
    homes = _homes(spec, names)
    senders = _senders(spec)
    contents: dict[str, list[Definition | Event]] = {}
    for definition in spec.definitions:
        contents.setdefault(homes[definition.name], []).append(definition)
    for event in spec.events:
        home = names.modules[event.struct.module]
        contents.setdefault(home, []).append(event)
    builder = _Builder(names, homes, senders)
    views = [
        builder.module(path, items)
        for path, items in contents.items()
        if path != UNIONS
    ]
    if UNIONS in contents:
        views.append(builder.unions(_in_order(contents[UNIONS])))
    views.append(_channels(spec, names))
    return views


def _homes(spec: Spec, names: Names) -> dict[str, str]:
    """The module of each definition. What mentions classes of other modules at run time is among the unions."""
    return {
        definition.name: (
            UNIONS
            if isinstance(definition, Union)
            or (isinstance(definition, Alias) and definition_references(definition))
            else names.modules[definition.module]
        )
        for definition in spec.definitions
    }


def _senders(spec: Spec) -> dict[str, str]:
    senders: dict[str, str] = {}
    for channel in spec.channels:
        for direction, events in (
            ("client", channel.client),
            ("server", channel.server),
        ):
            for event in events:
                known = senders.setdefault(event.key, direction)
                if direction not in known:
                    senders[event.key] = "client or the server"
    return senders


def _in_order(items: list[Definition | Event]) -> list[Union | Alias]:
    """Aliases after those that they mention; a ring is broken where it closes."""
    by_name = {item.name: item for item in items if isinstance(item, (Union, Alias))}
    done: dict[str, Union | Alias] = {}

    def visit(item: Union | Alias, path: frozenset[str]) -> None:
        for name in definition_references(item):
            if name in by_name and name not in done and name not in path:
                visit(by_name[name], path | {name})
        done.setdefault(item.name, item)

    for item in by_name.values():
        visit(item, frozenset({item.name}))
    return list(done.values())


class _Builder:
    def __init__(
        self, names: Names, homes: dict[str, str], senders: dict[str, str]
    ) -> None:
        self.names = names
        self.homes = homes
        self.senders = senders

    def module(self, path: str, items: list[Definition | Event]) -> ModuleView:
        classes: list[ClassView] = []
        aliases: list[AliasView] = []
        mentioned: list[str] = []
        exported: list[Identifier] = []
        for item in items:
            match item:
                case Event():
                    name = self.names.events[item.key]
                    docs = event_docs(item, self.senders[item.key])
                    classes.append(self.class_view(name, item.struct, docs))
                    mentioned += definition_references(item.struct)
                case Struct():
                    name = self.names.definitions[item.name]
                    docs = type_docs(item.docs, item.provenance)
                    classes.append(self.class_view(name, item, docs))
                    mentioned += definition_references(item)
                case Enum() | Alias() | Union():
                    name = self.names.definitions[item.name]
                    aliases.append(self.alias_view(item))
            exported.append(name)
        foreign = [name for name in mentioned if self.homes[name] != path]
        return self._view(
            path,
            _uses(classes, aliases),
            self._imports(foreign, path),
            classes,
            aliases,
            exported,
        )

    def unions(self, items: list[Union | Alias]) -> ModuleView:
        aliases: list[AliasView] = []
        mentioned: list[str] = []
        defined: set[str] = set()
        for item in items:
            defined.add(item.name)
            ahead = [
                name
                for name in definition_references(item)
                if self.homes[name] == UNIONS and name not in defined - {item.name}
            ]
            aliases.append(self.alias_view(item, quoted=bool(ahead)))
            mentioned += definition_references(item)
        foreign = [name for name in mentioned if self.homes[name] != UNIONS]
        exported = [self.names.definitions[item.name] for item in items]
        imports = [*_uses([], aliases), *self._imports(foreign, UNIONS)]
        return self._view(UNIONS, imports, [], [], aliases, exported)

    def _view(
        self,
        path: str,
        imports: list[Code],
        typing_imports: list[Code],
        classes: list[ClassView],
        aliases: list[AliasView],
        exported: list[Identifier],
    ) -> ModuleView:
        return ModuleView(
            path.replace(".", "/") + ".py",
            (
                _MODULE_DOCS[path]
                if path in _MODULE_DOCS
                else docstring(_module_docs(path), 0)
            ),
            tuple(imports),
            tuple(typing_imports),
            tuple(classes),
            tuple(aliases),
            export_list(exported),
            tuple(sorted(exported)),
        )

    def _imports(self, mentioned: Iterable[str], path: str) -> list[Code]:
        package, _, _ = path.partition(".")
        by_module: dict[str, set[str]] = {}
        for name in mentioned:
            by_module.setdefault(self.homes[name], set()).add(
                self.names.definitions[name]
            )
        modules = {
            relative(module, package): listed for module, listed in by_module.items()
        }
        return import_block(modules, 0 if path == UNIONS else 4)

    def class_view(self, name: Identifier, struct: Struct, docs: str) -> ClassView:
        own = self.names.structs[struct.name]
        renamed = tuple(
            Pair(literal(own.attributes[field.wire]), literal(field.wire))
            for field in struct.fields
            if own.attributes[field.wire] != field.wire
        )
        secret = [field for field in struct.fields if field.sensitive]
        audio = [field for field in struct.fields if is_base64(field)]
        tables: list[Code] = []
        if renamed:
            prefix = "_wire_names: ClassVar[Mapping[str, str]] = "
            tables.append(lay_out(Group("{", renamed, "}"), 4, prefix))
        for table, fields in (("_secret", secret), ("_base64", audio)):
            if fields:
                listed = tuple(literal(own.attributes[item.wire]) for item in fields)
                prefix = f"{table}: ClassVar[frozenset[str]] = "
                tables.append(
                    lay_out(
                        Group("frozenset(", (Group("{", listed, "}"),), ")"), 4, prefix
                    )
                )
        return ClassView(
            name,
            docstring(docs, 4) if docs else None,
            tuple(
                self._field(field, own.attributes[field.wire], field.wire in struct.tag)
                for field in struct.fields
            ),
            tuple(tables),
            tuple(
                PropertyView(own.properties[field.wire], own.attributes[field.wire])
                for field in audio
            ),
        )

    def _field(self, field: Field, attribute: Identifier, is_tag: bool) -> FieldView:
        listed = field_operands(field, self.names)
        docs = field_docs(field)
        return FieldView(
            _declaration(attribute, listed, _default(field, is_tag)),
            docstring(docs, 4) if docs else None,
        )

    def alias_view(
        self, item: Enum | Alias | Union, *, quoted: bool = False
    ) -> AliasView:
        prefix = f"{self.names.definitions[item.name]}: TypeAlias = "
        listed = alias_operands(item, self.names)
        if quoted:
            declaration = Code(f"{prefix}{literal(' | '.join(map(str, listed)))}")
        else:
            declaration = lay_out_chain(listed, "|", 0, prefix, "")
        docs = type_docs(item.docs, item.provenance)
        return AliasView(declaration, docstring(docs, 0) if docs else None)


def _default(field: Field, is_tag: bool) -> str | None:
    if isinstance(field.type, Literal) and (is_tag or field.required):
        return literal(field.type.value)
    return None if field.required else "UNSET"


def _declaration(name: Identifier, listed: list[str], default: str | None) -> Code:
    """`name: A | B = default`; a default that is too long stands in parentheses."""
    suffix = "" if default is None else f" = {default}"
    flat = f"    {name}: {' | '.join(listed)}"
    if default not in (None, "UNSET") and len(flat + suffix) > WIDTH:
        return Code(f"{flat} = (\n        {default}\n    )")
    return lay_out_chain(listed, "|", 4, f"{name}: ", suffix)


def _module_docs(path: str) -> str:
    package, _, module = path.partition(".")
    what = "Types" if package == "types" else "Events"
    return f"{what}: {module.replace('_', ' ').strip()}."


_MODULE_DOCS = {
    UNIONS: docstring("Unions, and aliases that mention classes.", 0),
    CHANNELS: docstring("What each channel carries, in each direction.", 0),
}


def export_list(names: Iterable[str]) -> Code:
    """`__all__`, sorted."""
    listed = tuple(literal(name) for name in sorted(names))
    return lay_out(Group("[", listed, "]"), 0, "__all__ = ")


def relative(module: str, package: str) -> str:
    """`types.audio` as seen from a module of a package of ours."""
    home, _, name = module.partition(".")
    return f".{name}" if home == package else f"..{home}.{name}"


def import_block(modules: dict[str, set[str]], indent: int = 0) -> list[Code]:
    """Import lines, sorted by module: parents before siblings."""
    ordered = sorted(modules, key=lambda module: (not module.startswith(".."), module))
    return [import_line(name, sorted(modules[name]), indent) for name in ordered]


def _uses(classes: list[ClassView], aliases: list[AliasView]) -> list[Code]:
    """Imports that the printed declarations need."""
    text = "\n".join(
        [
            *(field.declaration for view in classes for field in view.fields),
            *(table for view in classes for table in view.tables),
            *(alias.declaration for alias in aliases),
        ]
    )
    words = set(re.findall(r"\w+", text))
    if aliases:
        words.add("TypeAlias")
    if classes:
        words |= {"Any", "Mapping", "TYPE_CHECKING", "NO_EXTRAS"}
    if any(view.properties for view in classes):
        words |= {"Bytes", "decode_base64"}
    blocks = [
        (module, import_line(module, used))
        for module, known in _SUPPORT.items()
        if (used := [name for name in known if name in words])
    ]
    return grouped(blocks)


def grouped(imports: Iterable[tuple[str, Code]]) -> list[Code]:
    """Import lines with an empty line between the standard library's and ours."""
    listed = list(imports)
    stdlib = [line for module, line in listed if not module.startswith(".")]
    ours = [line for module, line in listed if module.startswith(".")]
    return [*stdlib, *([Code("")] if stdlib and ours else []), *ours]


_SUPPORT = {
    "collections.abc": ("Mapping",),
    "typing": ("TYPE_CHECKING", "Any", "ClassVar", "Literal", "TypeAlias"),
    ".._runtime.model": ("NO_EXTRAS",),
    ".._runtime.unset": ("UNSET", "UnsetType"),
    ".._runtime.values": ("Bytes", "Unknown", "decode_base64"),
}
"""What declarations may use, by module, each in sorted order."""


def any_event(side: str) -> Identifier:
    """The union of what one side sends on any channel, in a package of several channels."""
    return Identifier(f"Any{side.capitalize()}Event")


def _channels(spec: Spec, names: Names) -> ModuleView:
    """One union for each direction of each channel, and one for each direction of all."""
    aliases: list[AliasView] = []
    exported: list[Identifier] = []
    mentioned: dict[str, set[str]] = {}
    for channel in spec.channels:
        directions = (("client", channel.client), ("server", channel.server))
        for name, (side, events) in zip(names.channels[channel.name], directions):
            listed = [names.events[event.key] for event in events]
            docs = f"What the {side} sends on the channel `{channel.name}`."
            aliases.append(_union_of(name, [*listed, "UnknownEvent"], docs))
            exported.append(name)
            for event in events:
                home = relative(names.modules[event.struct.module], "events")
                mentioned.setdefault(home, set()).add(names.events[event.key])
    if len(spec.channels) > 1:
        for index, side in enumerate(("client", "server")):
            unions = [names.channels[channel.name][index] for channel in spec.channels]
            docs = f"What the {side} sends on any channel."
            aliases.append(_union_of(any_event(side), unions, docs))
            exported.append(any_event(side))
    imports = [
        import_line("typing", ["TypeAlias"]),
        Code(""),
        import_line(".._runtime.values", ["UnknownEvent"]),
        *import_block(mentioned),
    ]
    return ModuleView(
        CHANNELS.replace(".", "/") + ".py",
        _MODULE_DOCS[CHANNELS],
        tuple(imports),
        (),
        (),
        tuple(aliases),
        export_list(exported),
        tuple(sorted(exported)),
    )


def _union_of(name: Identifier, listed: Sequence[str], docs: str) -> AliasView:
    prefix = f"{name}: TypeAlias = "
    return AliasView(lay_out_chain(listed, "|", 0, prefix, ""), docstring(docs, 0))
