"""Paths of member names, followed through the types of the model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..diagnostics import Diagnostics
from .document import Name
from .model import (
    Alias,
    Definition,
    FreeObject,
    Json,
    Map,
    Nullable,
    Path,
    Ref,
    Struct,
    Type,
    Union,
)
from .source import part_of
from .unions import json_kind


def path_of(name: Name) -> Path:
    """The names of a path that is written with dots."""
    return tuple(name.text.split("."))


class Members:
    """Finds members of objects; reports names that lead nowhere (E314)."""

    def __init__(
        self, definitions: Mapping[str, Definition], diagnostics: Diagnostics
    ) -> None:
        self.definitions = definitions
        self.diagnostics = diagnostics
        self._known: dict[Type, tuple[Type, ...]] = {}

    def follow(self, struct: Struct, path: Name) -> tuple[Type, ...] | None:
        """What a path in an object may lead to; None after reporting that it leads nowhere.

        One variant of a union is enough. Inside free JSON a path may lead anywhere.
        """
        structs: list[Struct] = [struct]
        types: tuple[Type, ...] = ()
        start, before = 0, ""
        for name in path_of(path):
            at = Name(name, part_of(path.span, path.text, start, start + len(name)))
            found = [field for item in structs if (field := item.field(name))]
            if not found:
                self._nowhere(at, structs, before)
                return None
            types = self.alternatives(field.type for field in found)
            if any(isinstance(type, (FreeObject, Json, Map)) for type in types):
                return (Json(),)
            structs = self._structs(types)
            start, before = start + len(name) + 1, name
        return types

    def alternatives(self, types: Iterable[Type]) -> tuple[Type, ...]:
        """What types stand for, without null and without the names of unions and aliases."""
        found: dict[Type, None] = {}
        for type in types:
            if type not in self._known:
                self._known[type] = self._expanded(type)
            found.update(dict.fromkeys(self._known[type]))
        return tuple(found)

    def _expanded(self, type: Type) -> tuple[Type, ...]:
        found: dict[Type, None] = {}
        todo = {type: None}
        seen: set[Type] = set()
        while todo:
            part, _ = todo.popitem()
            seen.add(part)
            inner = self._inner(part)
            if inner is None:
                found[part] = None
            else:
                todo.update(dict.fromkeys(item for item in inner if item not in seen))
        return tuple(found)

    def _inner(self, type: Type) -> tuple[Type, ...] | None:
        """What a nullable type, or the name of a union or an alias, stands for."""
        if isinstance(type, Nullable):
            return (type.inner,)
        match self.definitions.get(type.name) if isinstance(type, Ref) else None:
            case Alias() as alias:
                return (alias.type,)
            case Union() as union:
                return union.variants
            case _:
                return None

    def kinds(self, types: Iterable[Type]) -> set[str]:
        """The JSON types that values of some types have; `any` among them for free JSON."""
        return {json_kind(type, self.definitions) for type in self.alternatives(types)}

    def may_be_text(self, types: Iterable[Type]) -> bool:
        return bool(self.kinds(types) & {"string", "any"})

    def may_be_equal(self, one: Iterable[Type], other: Iterable[Type]) -> bool:
        """Whether both can have a value of the same JSON type."""
        first, second = self.kinds(one), self.kinds(other)
        return bool(first & second) or "any" in first | second

    def _structs(self, types: Iterable[Type]) -> list[Struct]:
        named = [
            self.definitions.get(type.name) for type in types if isinstance(type, Ref)
        ]
        return [definition for definition in named if isinstance(definition, Struct)]

    def _nowhere(self, name: Name, structs: Sequence[Struct], before: str) -> None:
        if not structs:
            message = f"`{before}` is no object, and has no member `{name.text}`"
        elif len(structs) == 1:
            message = f"{title(structs[0])} has no member `{name.text}`"
        else:
            message = f"no variant of `{before}` has a member `{name.text}`"
        known = [field.wire for struct in structs for field in struct.fields]
        help = self.diagnostics.suggest(name.text, known)
        self.diagnostics.error("E314", message, name.span, help=help)


def title(struct: Struct) -> str:
    """An object or event in a sentence."""
    kind, _, name = struct.name.rpartition(" ")
    return f"the {kind} `{name}`" if kind else f"`{name}`"
