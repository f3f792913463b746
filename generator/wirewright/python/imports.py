"""The import lines of generated modules, and their `__all__`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .classes import AliasView, ClassView
from .layout import Group, import_line, import_order, lay_out
from .sinks import Code, literal

# A string literal of generated code: what the spec says there are no names.
STRING = re.compile(r"""(["'])(?:\\.|(?!\1).)*\1""")


def export_list(names: Iterable[str]) -> Code:
    """`__all__`: constants, classes, functions."""
    ordered = sorted(names, key=lambda name: (import_order(name)[0], name))
    listed = tuple(literal(name) for name in ordered)
    return lay_out(Group("[", listed, "]"), 0, "__all__ = ")


def relative(module: str, package: str) -> str:
    """`types.audio` as seen from a module of a package of ours."""
    home, _, name = module.partition(".")
    return f".{name}" if home == package else f"..{home}.{name}"


def import_block(modules: dict[str, set[str]], indent: int = 0) -> list[Code]:
    """Import lines, sorted by module: parents before siblings."""
    ordered = sorted(modules, key=lambda module: (not module.startswith(".."), module))
    return [import_line(name, modules[name], indent) for name in ordered]


def support_imports(
    classes: Sequence[ClassView], aliases: Sequence[AliasView], parent: str = ".."
) -> list[Code]:
    """Imports that the printed declarations need; `parent` leads to where the runtime lies."""
    code = [
        STRING.sub("", field.declaration) for view in classes for field in view.fields
    ]
    code += [STRING.sub("", table) for view in classes for table in view.tables]
    for alias in aliases:
        name, _, meaning = alias.declaration.partition(" = ")
        quoted = meaning.startswith(('"', "'"))  # an alias of itself is one string
        code += [name, meaning if quoted else STRING.sub("", meaning)]
    words = set(re.findall(r"\w+", "\n".join(code)))
    if aliases:
        words.add("TypeAlias")
    if classes:
        words |= {"Any", "Mapping", "TYPE_CHECKING", "NO_EXTRAS"}
    if any(view.properties for view in classes):
        words |= {"Bytes", "decode_base64"}
    blocks = [
        (module, import_line(module.replace("..", parent), used))
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
