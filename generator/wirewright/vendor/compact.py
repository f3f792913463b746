"""Spec → the modules of a package that is small: models, and a codec that works by tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..python.decoders import structs_of
from ..python.layout import Group, import_line, lay_out
from ..python.modules import CHANNELS, any_event
from ..python.package import RUNTIME, SIDES, DirectionView, Package, direction_view
from ..python.render import Renderer
from ..python.sinks import Code, Literal, literal
from .modules import Module, parse
from .selection import Selection
from .shaking import Name

_BARE = "_runtime/bare_"
_SMALL_RUNTIME = Path(__file__).parent / "runtime"

_MODELS: Mapping[str, tuple[str, ...]] = {
    "_runtime/unset.py": ("UNSET", "UnsetType"),
    "_runtime/values.py": ("Unknown", "UnknownEvent"),
}
"""What models are made of that their users need, by module."""

_BASE64: Mapping[str, tuple[str, ...]] = {
    "_runtime/values.py": ("decode_base64", "encode_base64"),
}
"""The same, if there is audio."""

_CODEC: Mapping[str, tuple[str, ...]] = {
    "_runtime/errors.py": ("DecodeError", "EncodeError", "Violation"),
    "_runtime/tables.py": ("encode",),
    "_runtime/values.py": ("decode_base64", "encode_base64", "to_dict"),
    "codec.py": ("from_dict", "validate"),
}

_FILES = {
    "models.py": "Types and events of the API.",
    "codec.py": "Decoding, encoding and checking of messages.",
    "_runtime.py": "What the models and the codec are made of.",
}


@dataclass(frozen=True, slots=True)
class CodecView:
    imports: tuple[Code, ...]
    tables: Code
    default: Literal
    directions: tuple[DecodingView, ...]


@dataclass(frozen=True, slots=True)
class DecodingView:
    """A function that decodes what one side sends."""

    view: DirectionView
    decode: Code


def compact_file(path: str) -> str:
    """The file of a module: one for all models, one for the codec, one for the rest."""
    top = path.partition("/")[0]
    if top in ("types", "events"):
        return "models.py"
    return "_runtime.py" if top == "_runtime" else "codec.py"


def compact_docs(file: str) -> str:
    """The docstring of a file."""
    return _FILES[file]


def sides(selection: Selection) -> tuple[str, ...]:
    """Whose messages a project of a role decodes: those of the other side."""
    return tuple(side for side in SIDES if side != selection.role)


def compact_modules(
    package: Package, selection: Selection, templates: Path
) -> dict[str, Module]:
    """The modules of models and, unless only these are wanted, of a codec; with the whole runtime."""
    sources = package.model_files()
    if selection.only != "models":
        sources["_schema.py"] = package.schema_file()
        renderer = Renderer(templates.parent / "vendor")
        view = _codec(package, sides(selection))
        sources["codec.py"] = renderer.render("codec.py.jinja", codec=view)
    sources |= _runtime_files(selection)
    return {path: parse(path, source) for path, source in sources.items()}


def _runtime_files(selection: Selection) -> dict[str, str]:
    """The runtime, with our smaller modules in place of some, and even smaller ones for models without a codec."""
    files = {
        f"_runtime/{source.name}": source.read_text(encoding="utf-8")
        for folder in (RUNTIME, _SMALL_RUNTIME)
        for source in sorted(folder.glob("*.py"))
    }
    for path in [path for path in files if path.startswith(_BARE)]:
        text = files.pop(path)
        if selection.only == "models":
            files["_runtime/" + path.removeprefix(_BARE)] = text
    return {
        path: text.replace("from ...runtime.", "from .") for path, text in files.items()
    }


def compact_roots(package: Package, selection: Selection) -> list[Name]:
    """The public names, by module."""
    roots: list[Name] = [
        (module.path, str(name)) for module in package.modules for name in module.names
    ]
    has_base64 = any(item.properties for item in package.names.structs.values())
    tables = [_MODELS, *([_BASE64] if has_base64 else [])]
    if selection.only != "models":
        tables.append(_CODEC)
        functions = (f"decode_{side}_event" for side in sides(selection))
        roots += [("codec.py", function) for function in functions]
    roots += [
        (path, name)
        for table in tables
        for path, names in table.items()
        for name in names
    ]
    return [*dict.fromkeys(roots)]


def _codec(package: Package, sides: Iterable[str]) -> CodecView:
    spec, names = package.spec, package.names
    unions = [name for pair in names.channels.values() for name in pair]
    if len(spec.channels) > 1:
        unions += map(any_event, SIDES)
    classes = tuple(str(cls) for cls, _ in structs_of(spec, names))
    listed = Group("(", classes, ")")
    directions: list[DecodingView] = []
    for side in sides:
        view = direction_view(spec, names, side)
        call = Group("_CODEC.event(", ("data", view.table, "channel", "strict"), ")")
        decode = lay_out(call, 4, f"event: {view.returns} = ")
        directions.append(DecodingView(view, decode))
    return CodecView(
        (*package.class_imports(), import_line("." + CHANNELS, unions)),
        lay_out(Group("Codec(", ("SCHEMA", listed), ")"), 0, "_CODEC = "),
        literal(spec.channels[0].name),
        tuple(directions),
    )
