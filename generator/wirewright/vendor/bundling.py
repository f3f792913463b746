"""The text of a file, of what is kept of the modules that it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from ..python.imports import export_list
from ..python.sinks import docstring
from .files import Files, relative
from .layout import for_checkers, import_blocks, joined, stand_in
from .modules import Import, Statement
from .renaming import renamed, without_imports


def file_text(files: Files, file: str, docs: str, facts: Sequence[str] = ()) -> str:
    """A file from its docstring on; `facts` stand between its imports and its statements."""
    imports, typed = _imports(files, file)
    stand_ins = {
        name: stand_in(item, name) for item, name in typed if isinstance(name, str)
    }
    statements: list[Statement] = []
    has_hints = False
    listed = _statements(files, file, stand_ins)
    for is_hint, group in groupby(listed, lambda item: item[1]):
        members = [statement for statement, _ in group]
        statements += [for_checkers(members)] if is_hint else members
        has_hints = has_hints or is_hint
    modules = [files.shaken.modules[path] for path in files.members[file]]
    pragmas = dict.fromkeys(line for item in modules for line in item.pragmas)
    replaced = [
        (item, other if isinstance(other, Import) else None) for item, other in typed
    ]
    parts = [
        "\n".join([*pragmas, docstring(docs, 0)]),
        "from __future__ import annotations",
        *import_blocks(imports, replaced, has_hints=has_hints),
        *_exports(files, file, statements),
        *facts,
    ]
    return joined(parts, statements)


def _imports(
    files: Files, file: str
) -> tuple[list[Import], list[tuple[Import, Import | str]]]:
    """What a file imports; apart, what it imports for type checkers in place of another import or of a thing it has."""
    imports: list[Import] = []
    typed: list[tuple[Import, Import | str]] = []
    for path in files.members[file]:
        for item in files.shaken.imports(path):
            line = files.imported_as(file, path, item)
            other = files.shaken.modules[path].typed.get(item.alias)
            if other is not None and line is not None:
                typed.append((replace(other, alias=line.alias), line))
            elif other is not None:
                typed.append((other, files.local(file, path, item)))
            elif line is not None:
                imports.append(line)
    for source, name in files.borrowed(file):
        imports.append(Import(relative(file, files.target(source[0])), name, name))
    return imports, typed


def _exports(files: Files, file: str, statements: Sequence[Statement]) -> list[str]:
    """`__all__` of a module from which others import what it imports itself."""
    passed_on = [
        name
        for path in files.members[file]
        if files.passes_on(path)
        for name in files.shaken.passed_on(path)
    ]
    own = [name for item in statements for name in item.names]
    public = [name for name in own if not name.startswith("_")]
    return [export_list(dict.fromkeys([*passed_on, *public]))] if passed_on else []


def _statements(
    files: Files, file: str, stand_ins: Mapping[str, Statement]
) -> Iterator[tuple[Statement, bool]]:
    """The statements of a file, and whether they are for type checkers only.

    Each stand-in comes as soon as there is what it stands for.
    """
    done: set[str] = set()
    for path in files.members[file]:
        names = files.renames(file, path)
        for statement in files.shaken.statements(path):
            text = _statement(files, file, path, statement, names)
            if statement.names and text in done:
                continue  # a twin
            done.add(text)
            is_hint = files.shaken.is_hint(path, statement)
            yield replace(statement, text=text), is_hint
            for name in statement.names:
                if names[name] in stand_ins:
                    yield stand_ins[names[name]], False


def _statement(
    files: Files, file: str, path: str, statement: Statement, names: dict[str, str]
) -> str:
    dropped = {
        item
        for item in statement.inner
        if (source := files.source(path, item)) is not None
        and files.target(source[0]) == file
    }
    if len(files.members[file]) == 1:
        return statement.text
    inner = {item.alias: files.local(file, path, item) for item in dropped}
    names = {old: new for old, new in (names | inner).items() if old != new}
    text = without_imports(statement.text, dropped) if dropped else statement.text
    return renamed(text, names) if names else text
