"""A spec → JSON Schema documents: one for the whole API, or one for each event."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from .. import __version__
from ..spec.model import Definition, Spec
from .jsonschema_types import Schema, SchemaValue, Types, discriminated

DIALECT = "https://json-schema.org/draft/2020-12/schema"

MADE_BY = f"Made by wirewright {__version__}"


class Documents:
    """The JSON Schemas of a spec.

    Args:
        spec: The model.
        definitions: What each definition is called.
        events: What each event is called, by its key.
        channels: By channel, what the unions of its client and server events are called.
    """

    def __init__(
        self,
        spec: Spec,
        definitions: Mapping[str, str],
        events: Mapping[str, str],
        channels: Mapping[str, tuple[str, str]],
    ) -> None:
        self.spec = spec
        self._types = Types(spec, definitions)
        self._definitions = definitions
        self._events = events
        self._channels = channels

    def whole(self) -> Schema:
        """One document: every event and type under `$defs`; valid is any message of any channel."""
        defs = self._unions()
        messages: list[SchemaValue] = [{"$ref": f"#/$defs/{name}"} for name in defs]
        defs |= {
            self._events[event.key]: self._types.struct(event.struct)
            for event in self.spec.events
        }
        defs |= self._defined(self.spec.definitions)
        return {
            **self._head(self.spec.title, ""),
            "anyOf": messages,
            "$defs": dict[str, SchemaValue](defs),
        }

    def each(self) -> dict[str, Schema]:
        """A self-contained document for each event, by the name of its class."""
        made: dict[str, Schema] = {}
        for event in self.spec.events:
            name = self._events[event.key]
            schema = self._types.struct(event.struct)
            defs = self._closure(schema)
            made[name] = {**self._head(event.tag, f":{event.key}"), **schema}
            if defs:
                made[name]["$defs"] = dict[str, SchemaValue](defs)
        return made

    def _head(self, title: str, suffix: str) -> Schema:
        spec = self.spec
        return {
            "$schema": DIALECT,
            "$id": f"urn:wirewright:{spec.name}:{spec.revision}{suffix}",
            "$comment": f"{MADE_BY} from {spec.name} {spec.revision}, sha256:{spec.digest}",
            "title": title,
        }

    def _unions(self) -> dict[str, Schema]:
        """For each channel and direction that has events, the union of them."""
        made: dict[str, Schema] = {}
        for channel in self.spec.channels:
            sides = (channel.client, channel.server)
            for name, events in zip(self._channels[channel.name], sides, strict=True):
                cases: dict[str, SchemaValue] = {
                    event.tag: f"#/$defs/{self._events[event.key]}" for event in events
                }
                if cases:
                    made[name] = discriminated(channel.tag, cases)
        return made

    def _defined(self, items: Iterable[Definition]) -> dict[str, Schema]:
        return {
            self._definitions[item.name]: self._types.definition(item) for item in items
        }

    def _closure(self, schema: Schema) -> dict[str, Schema]:
        """What a schema refers to, in the order of the spec."""
        everything = self._defined(self.spec.definitions)
        reached: set[str] = set()
        todo = [schema]
        while todo:
            for name in re.findall(r'"#/\$defs/([^"]+)"', json.dumps(todo.pop())):
                if name not in reached:
                    reached.add(name)
                    todo.append(everything[name])
        return {name: item for name, item in everything.items() if name in reached}


def text_of(schema: Schema) -> str:
    """The text of a document, the same for the same spec."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
