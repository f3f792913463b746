"""Spec → the files of a package that is small: models, and a codec that works by tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..diagnostics import Diagnostics
from ..python.imports import export_list
from ..python.package import RUNTIME, SIDES, Package
from ..python.render import Renderer
from ..python.sinks import literal
from ..spec.model import Spec
from .bundling import file_text
from .files import Files
from .modules import Module, parse
from .selection import Selection
from .shaking import Name, Shaken
from .tables import codec_view, tables_view

INDEX = "__init__.py"
"""The file of everything that the spec decides."""

_RUNTIME = "_runtime.py"
_RUNTIME_DOCS = "What the codec is made of, whatever the API."
_SMALL_RUNTIME = Path(__file__).parent / "runtime"
_BARE = "_runtime/bare_"
"""How the paths of modules begin that are smaller still, for models without a codec."""

_MODELS: Mapping[str, tuple[str, ...]] = {
    "_runtime/unset.py": ("UNSET", "UnsetType"),
    "_runtime/values.py": ("Unknown", "UnknownEvent"),
}
"""What models are made of that their users need, by module."""

_BASE64: Mapping[str, tuple[str, ...]] = {
    "_runtime/values.py": ("decode_base64", "encode_base64"),
}
"""The same, if there are bytes."""

_CODEC: Mapping[str, tuple[str, ...]] = {
    "_runtime/errors.py": ("DecodeError", "EncodeError", "Violation"),
    "_runtime/tables.py": ("encode",),
    "_runtime/values.py": ("decode_base64", "encode_base64", "to_dict"),
    "codec.py": ("from_dict", "validate"),
}


def compact_files(
    package: Package, selection: Selection, templates: Path, header: str
) -> dict[str, str]:
    """The files of the package, each with a header.

    One file has all that the spec decides; the runtime of the codec has one of its own, unless all is to be one file.
    Raises `WirewrightError`, E857, for a class with a name that the runtime needs.
    """
    modules = _modules(package, selection, templates)
    roots = _roots(package, selection)
    is_one = selection.single_file or selection.only == "models"
    files = Files(
        Shaken(modules, roots, hints_apart=True),
        roots,
        (lambda path: INDEX) if is_one else _file,
        INDEX,
    )
    diagnostics = Diagnostics()
    for name in files.misnamed():
        message = f"no class can be called `{name}`: the runtime needs the name"
        help = "give it another name, or write more than one file"
        diagnostics.error("E857", message, None, help=help)
    diagnostics.raise_if_any()
    docs = {_RUNTIME: _RUNTIME_DOCS, INDEX: _docs(package.spec, selection)}
    facts = {INDEX: _facts(package.spec, roots)}
    texts = {
        file: header + file_text(files, file, docs[file], facts.get(file, ()))
        for file in files.members
    }
    return texts if selection.single_file else {"py.typed": "", **texts}


def sides(selection: Selection) -> tuple[str, ...]:
    """Whose messages a project of a role decodes: those of the other side."""
    return tuple(side for side in SIDES if side != selection.role)


def _file(path: str) -> str:
    return _RUNTIME if path.startswith("_runtime/") else INDEX


def _docs(spec: Spec, selection: Selection) -> str:
    codec = "" if selection.only == "models" else " and a lossless codec"
    docs = f"{spec.title}: typed events{codec}."
    return f"{docs}\n\n{spec.docs}" if spec.docs else docs


def _facts(spec: Spec, roots: list[Name]) -> list[str]:
    """What a package says of itself: its public names, and what it was made of."""
    facts = {"SPEC_REVISION": spec.revision, "SPEC_DIGEST": spec.digest}
    lines = [f"{name} = {literal(value)}" for name, value in facts.items()]
    return [export_list([*(name for _, name in roots), *facts]), "\n".join(lines)]


def _modules(
    package: Package, selection: Selection, templates: Path
) -> dict[str, Module]:
    """The modules of models and, unless only these are wanted, of a codec; with the whole runtime."""
    sources = package.model_files()
    if selection.only != "models":
        renderer = Renderer(templates.parent / "vendor")
        tables = tables_view(package)
        codec = codec_view(package, sides(selection))
        sources["_tables.py"] = renderer.render("tables.py.jinja", tables=tables)
        sources["codec.py"] = renderer.render("codec.py.jinja", codec=codec)
    sources |= _runtime_files(selection)
    return {path: parse(path, source) for path, source in sources.items()}


def _runtime_files(selection: Selection) -> dict[str, str]:
    """The runtime, with our smaller modules in place of some."""
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


def _roots(package: Package, selection: Selection) -> list[Name]:
    """The public names, by module."""
    roots: list[Name] = [
        (module.path, name) for module in package.modules for name in module.names
    ]
    has_base64 = any(item.properties for item in package.names.structs.values())
    tables = [_MODELS, *([_BASE64] if has_base64 else [])]
    if selection.only != "models":
        tables.append(_CODEC)
        decoded = sides(selection) if package.spec.channels else ()
        roots += [("codec.py", f"decode_{side}_event") for side in decoded]
    roots += [
        (path, name)
        for table in tables
        for path, names in table.items()
        for name in names
    ]
    return [*dict.fromkeys(roots)]
