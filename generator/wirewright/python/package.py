"""Spec → the files of its Python package, as `{path: text}`. A pure function."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..diagnostics import Diagnostics
from ..spec.model import Spec
from . import encoders
from .client_package import client_files, client_homes
from .decoders import ChooserView, Decoders, DecoderView, ItemsView, structs_of
from .imports import export_list
from .layout import Group, Pair, import_line, lay_out
from .modules import CHANNELS, ModuleView, any_event, model_modules
from .names import Names, assign_names
from .render import Renderer
from .schema import Schema, schema_imports
from .sinks import (
    Code,
    Comment,
    Docstring,
    Identifier,
    Literal,
    comment,
    docstring,
    literal,
)

RUNTIME = Path(__file__).parents[1] / "runtime"

SIDES = ("client", "server")
"""Who sends."""

PUBLIC = {
    ".codec": (
        "decode_client_event",
        "decode_server_event",
        "encode",
        "from_dict",
        "to_dict",
        "validate",
    ),
    "._runtime.errors": ("DecodeError", "EncodeError", "Violation"),
    "._runtime.unset": ("UNSET", "UnsetType"),
    "._runtime.values": (
        "Unknown",
        "UnknownEvent",
        "decode_base64",
        "encode_base64",
    ),
}
"""What every package has, by module."""


@dataclass(frozen=True, slots=True)
class PackageView:
    """What the header of each file says."""

    licence: tuple[Comment, ...]
    version: Comment
    spec: Comment
    digest: Comment
    command: Comment
    """What makes it again."""


@dataclass(frozen=True, slots=True)
class IndexView:
    """An `__init__.py` that loads names on first use."""

    docs: Docstring
    typing_imports: tuple[Code, ...]
    exports: Code
    facts: tuple[Code, ...]
    homes: Code


@dataclass(frozen=True, slots=True)
class DecodersView:
    private: bool
    unset: bool
    """Whether the module uses `UNSET`."""
    imports: tuple[Code, ...]
    structs: tuple[DecoderView, ...]
    choosers: tuple[ChooserView, ...]
    items: tuple[ItemsView, ...]
    classes: tuple[Code, ...]
    client: tuple[Code, ...]
    server: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class EncodersView:
    private: bool
    unset: bool
    base64: Code
    imports: tuple[Code, ...]
    emitters: tuple[encoders.EmitterView, ...]
    classes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class SchemaView:
    imports: Code
    entries: tuple[Code, ...]
    client: tuple[Code, ...]
    server: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class DirectionView:
    function: Identifier
    table: Identifier
    docs: Docstring
    overloads: tuple[Code, ...]
    """One for each channel, where there are several."""
    returns: Identifier


@dataclass(frozen=True, slots=True)
class CodecView:
    docs: Docstring
    typing_line: Code
    channel_imports: Code
    default: Literal
    directions: tuple[DirectionView, ...]


def python_package(
    spec: Spec, templates: Path, overrides: Path | None = None
) -> dict[str, str]:
    """The files of the package.

    `templates` is our folder of templates, `overrides` one of the user's whose files replace ours. Raises
    `WirewrightError`: E401 and E402 for names, E606 for templates.
    """
    diagnostics = Diagnostics()
    names = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    renderer = Renderer(templates, overrides)
    return Package(spec, names, renderer, "wirewright generate").files()


def header_of(spec: Spec, command: str, licence: tuple[str, ...] = ()) -> PackageView:
    """What stands on top of each file; `command` is what makes it again."""
    return PackageView(
        tuple(comment(line) for line in licence),
        comment(__version__),
        comment(f"{spec.name} {spec.revision}"),
        comment(spec.digest),
        comment(command),
    )


class Package:
    """The files of a package with given names; `command` is what makes it again."""

    def __init__(
        self,
        spec: Spec,
        names: Names,
        renderer: Renderer,
        command: str,
        licence: tuple[str, ...] = (),
        *,
        typed_tables: bool = True,
    ) -> None:
        self.spec = spec
        self.names = names
        self.renderer = renderer
        self.header = header_of(spec, command, licence)
        self.modules = model_modules(spec, names, typed_tables=typed_tables)
        self.homes = {
            cls: module.path.removesuffix(".py").replace("/", ".")
            for module in self.modules
            for cls in module.names
        }

    def files(self) -> dict[str, str]:
        """Text by path."""
        files = {"py.typed": "", **self.model_files()}
        files["__init__.py"] = self.index_file()
        for package in sorted({Path(module.path).parts[0] for module in self.modules}):
            path = f"{package}/__init__.py"
            index = self._index_of(package)
            files[path] = self._render("package.py.jinja", index=index)
        files["codec.py"] = self._render("codec.py.jinja", codec=self._codec())
        files["_decode.py"] = self._render("decode.py.jinja", decoders=self._decoders())
        files["_encode.py"] = self._render("encode.py.jinja", emitters=self._encoders())
        files["_schema.py"] = self.schema_file()
        files |= client_files(self.spec, self.names, self.homes, self._render)
        for source in sorted(RUNTIME.rglob("*.py")):
            path = source.relative_to(RUNTIME).as_posix()
            files[f"_runtime/{path}"] = source.read_text(encoding="utf-8")
        return files

    def model_files(self) -> dict[str, str]:
        """The modules of classes and unions."""
        return {
            module.path: self._render("models.py.jinja", module=module)
            for module in self.modules
        }

    def schema_file(self) -> str:
        """The module of the strict checker's tables."""
        return self._render("schema.py.jinja", schema=self._schema())

    def _render(self, template: str, **context: object) -> str:
        return self.renderer.render(template, package=self.header, **context)

    def index_file(self, hidden: Collection[str] = ()) -> str:
        """The `__init__.py` that loads the public names, all but hidden ones."""
        homes = {**PUBLIC, **_by_home(self.modules, "")}
        homes |= client_homes(self.spec, self.names)
        shown = {
            home: tuple(name for name in names if name not in hidden)
            for home, names in homes.items()
        }
        view = self._index({home: names for home, names in shown.items() if names})
        return self._render("package.py.jinja", index=view)

    def _index(self, homes: Mapping[str, tuple[str, ...]]) -> IndexView:
        spec = self.spec
        docs = f"{spec.title}: typed events and a lossless codec."
        if spec.docs:
            docs += f"\n\n{spec.docs}"
        facts = (
            Code(f"SPEC_REVISION = {literal(spec.revision)}"),
            Code(f"SPEC_DIGEST = {literal(spec.digest)}"),
        )
        return _index_view(docs, homes, facts)

    def _index_of(self, package: str) -> IndexView:
        homes = _by_home(self.modules, package)
        docs = {
            "types": "Types of the API: objects, enums and unions.",
            "events": "Events of the API, and their unions by channel.",
        }
        return _index_view(docs[package], homes, ())

    def class_imports(self) -> tuple[Code, ...]:
        """Import lines of all classes of objects."""
        by_module: dict[str, list[str]] = {}
        for cls, _ in structs_of(self.spec, self.names):
            by_module.setdefault("." + self.homes[cls], []).append(cls)
        return tuple(
            import_line(module, listed) for module, listed in sorted(by_module.items())
        )

    def _has_private_names(self) -> bool:
        """Whether type checkers would call an attribute private because it begins with `_`."""
        return any(
            attribute.startswith("_")
            for names in self.names.structs.values()
            for attribute in names.attributes.values()
        )

    def _decoders(self) -> DecodersView:
        decoders = Decoders(self.spec, self.names)
        return DecodersView(
            self._has_private_names(),
            bool(decoders.choosers) or any(view.optional for view in decoders.structs),
            self.class_imports(),
            tuple(decoders.structs),
            tuple(decoders.choosers),
            tuple(decoders.items.values()),
            tuple(decoders.classes()),
            tuple(decoders.channels("client")),
            tuple(decoders.channels("server")),
        )

    def _encoders(self) -> EncodersView:
        views = encoders.emitters(self.spec, self.names)
        has_base64 = any(names.properties for names in self.names.structs.values())
        return EncodersView(
            self._has_private_names(),
            any(not member.required for view in views for member in view.members),
            Code("emit_base64, " if has_base64 else ""),
            self.class_imports(),
            tuple(views),
            tuple(encoders.classes(views)),
        )

    def _schema(self) -> SchemaView:
        schema = Schema(self.spec, self.names)
        entries = tuple(schema.entries())
        client, server = schema.channels("client"), schema.channels("server")
        imports = schema_imports([*entries, *client, *server])
        return SchemaView(imports, entries, tuple(client), tuple(server))

    def _codec(self) -> CodecView:
        first = self.spec.channels[0]
        unions = [name for pair in self.names.channels.values() for name in pair]
        several = len(self.spec.channels) > 1
        if several:
            unions += map(any_event, SIDES)
        typing = ["TYPE_CHECKING", "TypeVar"]
        typing += ["Any", "Literal", "overload"] if several else []
        return CodecView(
            docstring("Decoding, encoding and checking of messages.", 0),
            import_line("typing", typing),
            import_line("." + CHANNELS, unions, 4),
            literal(first.name),
            tuple(direction_view(self.spec, self.names, side) for side in SIDES),
        )


def direction_view(spec: Spec, names: Names, side: str) -> DirectionView:
    """The function that decodes what one side sends."""
    channels = spec.channels
    unions = [names.channels[channel.name][SIDES.index(side)] for channel in channels]
    docs = (
        f"The event in a message that the {side} sent.\n\n"
        "`data` is JSON text, or a dict, which is copied. An event that the spec does "
        "not know is an `UnknownEvent`. Raises `DecodeError` for what is no JSON object "
        "with a string tag and, when strict, with every violation of the spec; "
        "`ValueError` for an unknown channel."
    )
    overloads: list[Code] = []
    function = Identifier(f"decode_{side}_event")
    if len(channels) > 1:
        for channel, union in zip(channels, unions, strict=True):
            default = f" = {literal(channel.name)}" if channel is channels[0] else ""
            kind = f"Literal[{literal(channel.name)}]{default}"
            overloads.append(_overload(function, kind, union))
        overloads.append(_overload(function, "str", any_event(side)))
    return DirectionView(
        function,
        Identifier(side.upper()),
        docstring(docs, 4),
        tuple(overloads),
        Identifier("Any") if overloads else unions[0],
    )


def _overload(function: str, channel: str, returns: Identifier) -> Code:
    arguments = ("data: Data", "*", f"channel: {channel}", "strict: bool = False")
    flat = f"    {', '.join(arguments)}"
    lines = [f"@overload\ndef {function}("]
    if len(flat) <= 88:
        lines.append(flat)
    else:
        lines += [f"    {argument}," for argument in arguments]
    lines.append(f") -> {returns}: ...")
    return Code("\n".join(lines))


def _by_home(modules: list[ModuleView], package: str) -> dict[str, tuple[str, ...]]:
    homes: dict[str, tuple[str, ...]] = {}
    for module in modules:
        home = module.path.removesuffix(".py").replace("/", ".")
        if home.startswith(f"{package}." if package else ""):
            homes["." + home.removeprefix(f"{package}." if package else "")] = (
                module.names
            )
    return homes


def _index_view(
    docs: str, homes: Mapping[str, tuple[str, ...]], facts: tuple[Code, ...]
) -> IndexView:
    ordered = dict(sorted(homes.items()))
    names = [name for listed in ordered.values() for name in listed]
    constants = [fact.partition(" ")[0] for fact in facts]
    table = tuple(
        Pair(literal(home), _tuple(tuple(literal(name) for name in listed)))
        for home, listed in ordered.items()
    )
    return IndexView(
        docstring(docs, 0),
        tuple(import_line(home, listed, 4) for home, listed in ordered.items()),
        export_list([*names, *constants]),
        facts,
        lay_out(Group("{", table, "}"), 0, "_HOMES = "),
    )


def _tuple(items: tuple[str, ...]) -> str | Group:
    return f"({items[0]},)" if len(items) == 1 else Group("(", items, ")")
