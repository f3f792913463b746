"""What a decoded value must be, by the spec alone: an oracle that knows nothing of generated code but its names."""

from __future__ import annotations

import json
from typing import Any

from apis import Api, Door

from wirewright.spec.model import (
    Alias,
    ByTag,
    Enum,
    List,
    Map,
    Nullable,
    Ref,
    Struct,
    Type,
    Union,
)


def text(value: object) -> str:
    """A text that is the same for the same JSON values only: `1`, `1.0` and `true` differ."""
    return json.dumps(value, sort_keys=True)


class Faithful:
    """Compares what came with what was made of it; a difference is an `AssertionError`."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.structs = {struct.name: cls for cls, struct in api.classes().values()}

    def message(self, door: Door, raw: dict[str, Any], made: Any) -> None:
        event = self.api.events(door).get(raw[self.api.tag_key(door)])
        if event is not None:
            self.struct(event.struct, raw, made)
            return
        assert type(made) is self.api.package.UnknownEvent
        assert made.type == raw[self.api.tag_key(door)]
        assert text(made.raw) == text(raw)

    def struct(self, struct: Struct, raw: Any, made: Any) -> None:
        if type(raw) is not dict:
            assert text(made) == text(raw)
            return
        cls = self.structs[struct.name]
        assert type(made) is cls
        attributes = self.api.names.structs[struct.name].attributes
        rest = dict(raw)
        for field in struct.fields:
            member = getattr(made, attributes[field.wire])
            if field.wire in rest:
                self.value(field.type, rest.pop(field.wire), member)
            else:
                assert member is self.api.package.UNSET
        assert text(made.extra_fields) == text(rest)

    def value(self, type_: Type, raw: Any, made: Any) -> None:
        match type_:
            case Nullable() if raw is not None:
                self.value(type_.inner, raw, made)
            case List() if type(raw) is list:
                self._items(type_.item, raw, made)
            case Map() if type(raw) is dict:
                assert type(made) is dict
                assert list(made) == list(raw)
                self._items(type_.value, list(raw.values()), list(made.values()))
            case Ref():
                self._named(type_.name, raw, made)
            case _:
                assert text(made) == text(raw)

    def _items(self, item: Type, raw: list[Any], made: Any) -> None:
        assert type(made) is list
        assert len(made) == len(raw)
        for one, other in zip(raw, made, strict=True):
            self.value(item, one, other)

    def _named(self, name: str, raw: Any, made: Any) -> None:
        match self.api.spec.definition(name):
            case Struct() as struct:
                self.struct(struct, raw, made)
            case Alias() as alias:
                self.value(alias.type, raw, made)
            case Enum():
                assert text(made) == text(raw)
            case Union() as union:
                self._union(union, raw, made)

    def _union(self, union: Union, raw: Any, made: Any) -> None:
        variants: dict[type, Any] = {
            str: union.string,
            int: union.number,
            float: union.number,
            bool: union.boolean,
            list: union.array,
            dict: union.object,
        }
        if raw is None:
            assert made is None
            return
        variant = variants[type(raw)]
        while isinstance(variant, ByTag):
            variant = self._chosen(variant, raw)
        if variant is not None:
            self.value(variant, raw, made)
            return
        assert type(made) is self.api.package.Unknown
        assert text(made.raw) == text(raw)

    @staticmethod
    def _chosen(by_tag: ByTag, raw: dict[str, Any]) -> Ref | ByTag | None:
        tag = raw.get(by_tag.key)
        if by_tag.key not in raw or (tag is None and by_tag.absent is not None):
            return by_tag.absent
        return dict(by_tag.cases).get(tag) if isinstance(tag, str) else None
