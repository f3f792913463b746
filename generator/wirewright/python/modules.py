"""Definitions and events → views of the modules that hold classes and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..spec.model import Alias, Definition, Enum, Event, Spec, Struct, Union
from ..spec.references import definition_references
from .classes import AliasView, ClassView, alias_view, class_view
from .docs import event_docs, type_docs
from .imports import export_list, import_block, relative, support_imports
from .layout import import_line, lay_out_chain
from .names import Names
from .sinks import Code, Docstring, Identifier, docstring

UNIONS = "types.unions"
CHANNELS = "events.channels"


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


def model_modules(
    spec: Spec, names: Names, *, typed_tables: bool = True
) -> list[ModuleView]:
    """The modules of `types` and `events`, each of one spec file, and the unions."""
    homes = _homes(spec, names)
    senders = senders_of(spec)
    contents: dict[str, list[Definition | Event]] = {}
    for definition in spec.definitions:
        contents.setdefault(homes[definition.name], []).append(definition)
    for event in spec.events:
        home = names.modules[event.struct.module]
        contents.setdefault(home, []).append(event)
    builder = _Builder(names, homes, senders, typed_tables)
    views = [
        builder.module(path, items)
        for path, items in contents.items()
        if path != UNIONS
    ]
    if UNIONS in contents:
        views.append(builder.unions(in_order(contents[UNIONS])))
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


def senders_of(spec: Spec) -> dict[str, str]:
    """Who sends each event, by its key, in words."""
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


def in_order(items: list[Definition | Event]) -> list[Union | Alias]:
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
        self,
        names: Names,
        homes: dict[str, str],
        senders: dict[str, str],
        typed_tables: bool,
    ) -> None:
        self.names = names
        self.homes = homes
        self.senders = senders
        self.typed_tables = typed_tables

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
                    classes.append(self._class(name, item.struct, docs))
                    mentioned += definition_references(item.struct)
                case Struct():
                    name = self.names.definitions[item.name]
                    docs = type_docs(item.docs, item.provenance)
                    classes.append(self._class(name, item, docs))
                    mentioned += definition_references(item)
                case Enum() | Alias() | Union():
                    name = self.names.definitions[item.name]
                    aliases.append(alias_view(item, self.names))
            exported.append(name)
        foreign = [name for name in mentioned if self.homes[name] != path]
        return self._view(
            path,
            support_imports(classes, aliases),
            self._imports(foreign, path),
            classes,
            aliases,
            exported,
        )

    def _class(self, name: Identifier, struct: Struct, docs: str) -> ClassView:
        return class_view(
            name, struct, docs, self.names, typed_tables=self.typed_tables
        )

    def unions(self, items: list[Union | Alias]) -> ModuleView:
        aliases: list[AliasView] = []
        mentioned: list[str] = []
        plain: set[str] = set()
        for item in items:
            quoted = any(
                self.homes[name] == UNIONS and name not in plain
                for name in definition_references(item)
            )
            if not quoted:
                plain.add(item.name)
            aliases.append(alias_view(item, self.names, quoted=quoted))
            mentioned += definition_references(item)
        foreign = [name for name in mentioned if self.homes[name] != UNIONS]
        exported = [self.names.definitions[item.name] for item in items]
        imports = [*support_imports([], aliases), *self._imports(foreign, UNIONS)]
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


def _module_docs(path: str) -> str:
    package, _, module = path.partition(".")
    what = "Types" if package == "types" else "Events"
    return f"{what}: {module.replace('_', ' ').strip()}."


_MODULE_DOCS = {
    UNIONS: docstring("Unions, and aliases that mention classes.", 0),
    CHANNELS: docstring("What each channel carries, in each direction.", 0),
}


def any_event(side: str) -> Identifier:
    """The union of what one side sends on any channel, in a package of several channels."""
    return Identifier(f"Any{side.capitalize()}Event")


def channel_unions(spec: Spec, names: Names) -> dict[Identifier, AliasView]:
    """One union for each direction of each channel, and one for each direction of all, by name."""
    aliases: dict[Identifier, AliasView] = {}
    for channel in spec.channels:
        directions = (("client", channel.client), ("server", channel.server))
        for name, (side, events) in zip(
            names.channels[channel.name], directions, strict=True
        ):
            listed = [names.events[event.key] for event in events]
            docs = f"What the {side} sends on the channel `{channel.name}`."
            aliases[name] = _union_of(name, [*listed, "UnknownEvent"], docs)
    if len(spec.channels) > 1:
        for index, side in enumerate(("client", "server")):
            unions = [names.channels[channel.name][index] for channel in spec.channels]
            docs = f"What the {side} sends on any channel."
            aliases[any_event(side)] = _union_of(any_event(side), unions, docs)
    return aliases


def _channels(spec: Spec, names: Names) -> ModuleView:
    aliases = channel_unions(spec, names)
    exported = list(aliases)
    mentioned: dict[str, set[str]] = {}
    for channel in spec.channels:
        for event in (*channel.client, *channel.server):
            home = relative(names.modules[event.struct.module], "events")
            mentioned.setdefault(home, set()).add(names.events[event.key])
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
        tuple(aliases.values()),
        export_list(exported),
        tuple(sorted(exported)),
    )


def _union_of(name: Identifier, listed: Sequence[str], docs: str) -> AliasView:
    prefix = f"{name}: TypeAlias = "
    return AliasView(lay_out_chain(listed, "|", 0, prefix, ""), docstring(docs, 0))
