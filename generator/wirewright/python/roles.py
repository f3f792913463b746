"""Spec → the views of `roles.py` and `factories.py`: what a server makes, and what a client sends back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..spec.model import (
    Alias,
    Channel,
    Event,
    Json,
    Literal,
    Nullable,
    Ref,
    Spec,
    Struct,
    Type,
    Union,
)
from ..spec.references import definition_references
from ..spec.words import camel
from .client_views import MemberView, MethodView, NamespaceView
from .decoders import Decoders, structs_of
from .docs import event_docs
from .imports import export_list, grouped, import_block
from .layout import Group, Pair, Part, import_line, lay_out
from .names import Names
from .namespaces import Namespace, class_name, namespace, taken_classes
from .reserved import KEYWORDS
from .signatures import Parameter, parameters_of
from .sinks import Code, Identifier, docstring, identifier, literal


@dataclass(frozen=True, slots=True)
class RolesView:
    imports: tuple[Code, ...]
    shapes: tuple[Code, ...]
    overloads: tuple[Code, ...]
    """Signatures of `to_request` for classes that change."""
    typing_line: Code
    returns: Code


@dataclass(frozen=True, slots=True)
class FactoriesView:
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    exports: Code
    factories: tuple[NamespaceView, ...]


def factory_class(channel: Channel, taken: set[str]) -> Identifier:
    """The class that makes the server events of a channel."""
    return identifier(class_name(camel(channel.name), ("server",), "Factory", taken))


class Roles:
    """Builds the views."""

    def __init__(
        self, spec: Spec, names: Names, homes: Mapping[Identifier, str]
    ) -> None:
        self.spec = spec
        self.names = names
        self.homes = homes
        self.decoders = Decoders(spec, names)
        self.functions: set[str] = set()
        self.taken = taken_classes(names)
        self.factories: list[NamespaceView] = []
        self.used: set[Identifier] = set()
        self.mentioned: set[str] = set()

    def roles(self) -> RolesView:
        """The table of shapes, and `to_request` with its types."""
        targets = {
            struct.sent_as.type
            for _, struct in structs_of(self.spec, self.names)
            if struct.sent_as is not None
        }
        shapes: list[Code] = []
        changed: list[tuple[Identifier, Identifier]] = []
        modules: dict[str, set[str]] = {}
        for cls, struct in structs_of(self.spec, self.names):
            shape = self._shape(struct, struct.name in targets)
            if shape.items:
                shapes.append(lay_out(Pair(cls, shape), 4, "", ","))
                modules.setdefault("." + self.homes[cls], set()).add(cls)
            if struct.sent_as is not None:
                target = self.names.definitions[struct.sent_as.type]
                modules.setdefault("." + self.homes[target], set()).add(target)
                changed.append((cls, target))
        if self.functions:
            modules["._decode"] = self.functions
        overloads = [
            lay_out(
                Group("def to_request(", (f"value: {cls}",), ")"),
                0,
                "",
                f" -> {to}: ...",
            )
            for cls, to in changed
        ]
        typing = ["TypeVar", *(["Any", "overload"] if overloads else [])]
        return RolesView(
            tuple(import_block(modules)),
            tuple(shapes),
            tuple(overloads),
            import_line("typing", typing),
            Code("Any" if overloads else "T"),
        )

    def _shape(self, struct: Struct, is_target: bool) -> Group:
        attributes = self.names.structs[struct.name].attributes
        arguments: list[Part] = []

        def add(name: str, value: Part | None) -> None:
            if value is not None:
                arguments.append(Pair(name, value, "="))

        add("defaults", self._defaults(struct))
        ids = tuple(
            Pair(literal(attributes[field.wire]), literal(field.id_prefix))
            for field in struct.fields
            if field.id_prefix is not None
        )
        add("ids", Group("{", ids, "}") if ids else None)
        if struct.sent_as is not None:
            there = self.names.structs[struct.sent_as.type].attributes
            add("target", self.names.definitions[struct.sent_as.type])
            sources = tuple(
                Pair(literal(there[target]), literal(attributes[source]))
                for target, source in struct.sent_as.fields
            )
            add("sources", Group("{", sources, "}") if sources else None)
        server_only = [field for field in struct.fields if field.server_only]
        add("server_only", _names(attributes[item.wire] for item in server_only))
        if is_target or server_only:
            fixed = [item for item in struct.fields if isinstance(item.type, Literal)]
            add("fixed", _names(attributes[item.wire] for item in fixed))
            never = [
                item
                for item in struct.fields
                if not item.required and not _admits_null(item.type, self.spec)
            ]
            add("not_null", _names(attributes[item.wire] for item in never))
        return Group("Shape(", tuple(arguments), ")")

    def _defaults(self, struct: Struct) -> Part | None:
        attributes = self.names.structs[struct.name].attributes
        listed: list[Part] = []
        for field in struct.fields:
            if field.default is None or field.required:
                continue
            function = self.decoders.function(field.type)
            if function is not None and field.default[:1] in ("{", "["):
                self.functions.add(function)
            else:
                function = None
            parts = (
                literal(attributes[field.wire]),
                literal(field.default),
                function or "None",
            )
            listed.append(Group("(", parts, ")"))
        return Group("(", tuple(listed), ")") if listed else None

    def factory_views(self) -> FactoriesView:
        """A class for each channel that makes what its server sends."""
        exported: list[Identifier] = []
        for channel in self.spec.channels:
            if not channel.server:
                continue
            cls = factory_class(channel, self.taken)
            exported.append(cls)
            tree = namespace([(event.tag, event) for event in channel.server], KEYWORDS)
            docs = f"Makes the events of the server on the channel `{channel.name}`."
            self._factory(tree, channel, cls, docs)
        modules: dict[str, set[str]] = {".roles": {"SHAPES"}}
        for cls in self.used:
            modules.setdefault("." + self.homes[cls], set()).add(cls)
        typing: dict[str, set[str]] = {}
        for name in self.mentioned:
            cls = self.names.definitions[name]
            typing.setdefault("." + self.homes[cls], set()).add(cls)
        return FactoriesView(
            (*self._support(), *import_block(modules)),
            tuple(import_block(typing, 4)),
            export_list(exported),
            tuple(self.factories),
        )

    def _support(self) -> list[Code]:
        code = [
            line
            for view in self.factories
            for method in view.methods
            for line in (method.signature, *method.body)
        ]
        text = "\n".join(code)
        typing = ["TYPE_CHECKING"] if self.mentioned else []
        typing += [name for name in ("Any", "Literal") if f"{name}" in text]
        unset = ["UNSET", "UnsetType"] if "UnsetType" in text else []
        audio = [name for name in ("BytesLike", "as_base64") if name in text]
        listed = [
            ("typing", typing),
            ("._runtime.ids", ["GenerateId", "generate_id"]),
            ("._runtime.net.audio", audio),
            ("._runtime.roles", ["Factory"]),
            ("._runtime.unset", unset),
        ]
        return grouped(
            (module, import_line(module, used)) for module, used in listed if used
        )

    def _factory(
        self, tree: Namespace[Event], channel: Channel, cls: Identifier, docs: str
    ) -> None:
        members: list[MemberView] = []
        for name, inner in tree.inner.items():
            owner = camel(channel.name)
            path = ("server", *inner.path)
            child = identifier(class_name(owner, path, "Factory", self.taken))
            about = f"Makes the events `{'.'.join(inner.path)}.*`."
            self._factory(inner, channel, child, about)
            call = Group(f"{child}(", ("generate_id",), ")")
            members.append(MemberView(lay_out(call, 8, f"self.{name} = ")))
        methods = tuple(
            self._method(name, event, channel) for name, event in tree.members.items()
        )
        view = NamespaceView(cls, docstring(docs, 4), tuple(members), methods)
        self.factories.append(view)

    def _method(self, name: Identifier, event: Event, channel: Channel) -> MethodView:
        struct = event.struct
        fixed = {channel.tag} if struct.field(channel.tag) is not None else set[str]()
        taken = frozenset({"self", "event"})
        parameters = parameters_of(struct, self.names, fixed=fixed, taken=taken)
        self.mentioned |= set(definition_references(struct))
        cls = self.names.events[event.key]
        self.used.add(cls)
        texts = [_text(item) for item in parameters]
        texts.sort(key=lambda text: " = " in text)
        listed = ("self", "*", *texts) if texts else ("self",)
        head = Group(f"def {name}(", tuple(listed), ")")
        signature = lay_out(head, 4, "", f" -> {cls}:")
        pairs = tuple(Pair(item.attribute, _value(item), "=") for item in parameters)
        make = lay_out(Group(f"{cls}(", pairs, ")"), 8, "event = ")
        docs = docstring(event_docs(event, "server"), 8)
        done = Code("        return self._complete(event)")
        return MethodView(signature, docs, (make, done))


def _is_made(item: Parameter) -> bool:
    """Whether an id is made if the caller gives none."""
    return item.field.required and item.field.id_prefix is not None


def _text(item: Parameter) -> str:
    if _is_made(item):
        return f"{item.name}: {item.annotation} | UnsetType = UNSET"
    return item.text


def _value(item: Parameter) -> str:
    if _is_made(item):
        return f"self._id({item.name}, {literal(item.field.id_prefix)})"
    return f"as_base64({item.name})" if item.is_bytes else str(item.name)


def _names(names: Iterable[str]) -> Part | None:
    listed = tuple(literal(name) for name in names)
    return Group("frozenset(", (Group("{", listed, "}"),), ")") if listed else None


def _admits_null(type: Type, spec: Spec, seen: frozenset[str] = frozenset()) -> bool:
    match type:
        case Nullable() | Json():
            return True
        case Ref(name) if name not in seen:
            match spec.definition(name):
                case Union(null=null):
                    return null
                case Alias(type=inner):
                    return _admits_null(inner, spec, seen | {name})
                case _:
                    return False
        case _:
            return False
