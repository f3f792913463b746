"""Spec → the files of a package with clients: those that `generate` makes, with what is needed of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from ..python.client_package import client_homes
from ..python.package import PUBLIC, Package
from .bundling import file_text
from .compact import sides
from .files import Files
from .modules import Module, parse
from .selection import Selection
from .shaking import Name, Shaken

_INDEX = "__init__.py"
_INDEXES = (_INDEX, "types/__init__.py", "events/__init__.py")
"""They load what others define, by the names of the modules."""

_TRANSPORTS = "_runtime/net/transports"
_SERVERS = "servers.py"


def client_files(package: Package, selection: Selection, header: str) -> dict[str, str]:
    """The files of the package, each with a header."""
    whole = package.files()
    modules = {
        path: parse(path, source)
        for path, source in whole.items()
        if path.endswith(".py") and path not in _INDEXES
    }
    hidden = _hidden(package, selection)
    roots = _roots(package, modules, hidden)
    files = Files(Shaken(modules, roots), roots, lambda path: path)
    kept = {path: whole[path] for path in ("py.typed", *_INDEXES) if path in whole}
    kept[_INDEX] = package.index_file(hidden)
    for path in files.members:
        kept[path] = header + file_text(files, path, modules[path].docs)
    for path in modules:
        if path not in kept and _is_folder_of(path, files.members):
            kept[path] = header + whole[path]
    return kept


def _is_folder_of(path: str, paths: Collection[str]) -> bool:
    """Whether a module is the `__init__.py` of a folder with modules."""
    folder = path.removesuffix(_INDEX)
    return folder != path and any(other.startswith(folder) for other in paths)


def _hidden(package: Package, selection: Selection) -> frozenset[str]:
    """Public names that a project of a role has no use for."""
    decoded = sides(selection)
    hidden = {f"decode_{s}_event" for s in ("client", "server") if s not in decoded}
    if selection.role == "client":
        homes = client_homes(package.spec, package.names)
        hidden |= {"with_defaults", *homes.get(".factories", ())}
    return frozenset(hidden)


def _roots(
    package: Package, modules: Mapping[str, Module], hidden: Collection[str]
) -> list[Name]:
    """The public names, by module, and what is loaded by the name of its module."""
    homes = {**PUBLIC, **client_homes(package.spec, package.names)}
    roots: list[Name] = [
        (module.path, name) for module in package.modules for name in module.names
    ]
    for home, names in homes.items():
        path = home.removeprefix(".").replace(".", "/") + ".py"
        roots += [(path, name) for name in names if name not in hidden]
    for path, module in modules.items():
        own = sorted({name for item in module.statements for name in item.names})
        if path == _SERVERS:
            roots += [(path, name) for name in own if not name.startswith("_")]
        elif str(PurePosixPath(path).parent) == _TRANSPORTS and "connect" in own:
            roots.append((path, "connect"))
    return [*dict.fromkeys(roots)]
