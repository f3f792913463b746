"""An OpenAPI document → the files of a spec."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ..diagnostics import Related
from ..spec.nodes import Node
from ..spec.words import camel
from .openapi_document import (
    Broken,
    Document,
    entries_of,
    text_of,
)
from .openapi_endpoints import METHODS, Endpoints
from .openapi_types import Types
from .openapi_unions import leaves
from .spec_text import Form, renamed, spec_text

_PARTY = re.compile(r"(Client|Server)(Event|Message)s?$")


class Importer:
    """What is reached from some roots, as a spec.

    Args:
        document: Where it comes from; takes problems and notices.
        name: The short name of the API.
        docs: Whether docs come along.
    """

    def __init__(self, document: Document, name: str, docs: bool) -> None:
        self.document = document
        self.name = name
        self.types = Types(document, docs)
        self.endpoints = Endpoints(self.types)
        self.channels: dict[str, Form] = {}
        self.events: dict[str, dict[str, Form]] = {"client": {}, "server": {}}
        self._keys: dict[str, tuple[Node, str]] = {}
        self._event_schemas: set[str] = set()
        self._schema_of: dict[tuple[str, str], Node] = {}

    def run(
        self, roots: Sequence[str], client: Sequence[str], server: Sequence[str]
    ) -> dict[str, str]:
        """The files by name; empty where the document has problems."""
        self._check_roots([*roots, *client, *server])
        if self.document.problems.items:
            return {}
        for party, unions in (("client", client), ("server", server)):
            for union in unions:
                self._import(self._add_events, union, party)
        every = [*self.document.schemas, *self._paths()]
        chosen = [root for root in roots or every if root not in {*client, *server}]
        for root in chosen:
            if side := self._party(root):
                self._import(self._add_events, root, side)
        if not roots:
            self._import(self._add_webhooks)
        for root in chosen:
            if not self._party(root) and (roots or root not in self._event_schemas):
                self._import(self._add_root, root)
        self._import(self.types.import_wanted)
        self.types.finish()
        self._free_names()
        if not self.channels and not self.document.problems.items:
            help = "name unions of events, or single ones, with --client and --server"
            message = "no schema is a union of events by its name"
            self.document.problems.error("E809", message, None, help=help)
        return {} if self.document.problems.items else self._files()

    def _import(self, step: Callable[..., None], *arguments: object) -> None:
        try:
            step(*arguments)
        except Broken:  # the reason is among the problems
            return

    def _paths(self) -> dict[str, Node]:
        return entries_of(self.document.root.get("paths"))

    def _check_roots(self, roots: Sequence[str]) -> None:
        known = [*self.document.schemas, *self._paths()]
        for root in roots:
            if root not in known:
                help = self.document.problems.suggest(root, known)
                self.document.problems.error(
                    "E807", f"there is no schema or path `{root}`", None, help=help
                )

    def _party(self, root: str) -> str | None:
        """Who sends the events of a union, by its name; None for anything else."""
        party = _PARTY.search(root)
        schema = self.document.schemas.get(root)
        try:
            if (
                party
                and schema is not None
                and self.types.schemas.read(schema).variants
            ):
                return party[1].lower()
        except Broken:  # reported where the schema is imported
            pass
        return None

    def _add_root(self, root: str) -> None:
        if root not in self._paths():
            self.types.want(root)
            return
        for method, node in entries_of(
            self.document.follow(self._paths()[root])
        ).items():
            if method in METHODS:
                self._import(
                    self.endpoints.add, root, method, node, self._paths()[root]
                )

    def _add_webhooks(self) -> None:
        names: list[str] = []
        for item in entries_of(self.document.root.get("webhooks")).values():
            for node in entries_of(self.document.follow(item)).values():
                body = entries_of(node).get("requestBody")
                content = (
                    entries_of(self.document.follow(body)).get("content")
                    if body is not None
                    else None
                )
                for media in entries_of(content).values():
                    schema = entries_of(media).get("schema")
                    for leaf, name in (
                        leaves(self.types, schema) if schema is not None else ()
                    ):
                        added = self._add_event(leaf, name, "webhooks", "server")
                        if added is not None and added not in names:
                            names.append(added)
        if names:
            self.channels["webhooks"] = {"transport": "webhook", "server": names}

    def _add_events(self, union: str, party: str) -> None:
        stem = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", _PARTY.sub("", union)).lower()
        channel = re.sub("[^a-z0-9]+", "_", stem).strip("_") or "main"
        if not self.types.schemas.read(self.document.schemas[union]).variants:
            channel = "main"  # a single event
        names = self.channels.setdefault(channel, {}).setdefault(party, [])
        for node, schema in leaves(self.types, self.document.schemas[union]):
            name = self._add_event(node, schema, channel, party)
            if name is not None:
                names.append(name)

    def _add_event(
        self, node: Node, schema: str | None, channel: str, party: str
    ) -> str | None:
        read = self.types.schemas.read(node)
        member = read.properties.get("type")
        tag = None if member is None else self.types.schemas.constant(member)
        if tag is None:
            message = "this variant of a union of events has no `type` with one value, and is left out"
            self.document.notices.error("E812", message, node.span)
            return None
        first = self._schema_of.get((channel + party, tag.text))
        if first is not None and first is not node:
            note = Related(first.span, "the first is here")
            self.document.problems.error(
                "E806",
                f"two schemas for the event `{tag.text}`",
                node.span,
                related=[note],
            )
            return None
        self._schema_of[channel + party, tag.text] = node
        key = self._key(tag.text, node, channel, party)
        if schema is not None:
            self._event_schemas.add(schema)
        if key not in self.events[party]:
            fields = dict(read.properties)
            del fields["type"]
            read.properties = fields
            form: Form = {} if key == tag.text else {"tag": tag.text}
            if made := self.types.fields(read, camel(key)):
                form["fields"] = made
            self.events[party][key] = self.types.described(node, form)
        return key

    def _key(self, tag: str, node: Node, channel: str, party: str) -> str:
        """The key of an event: its tag, or one of its own where another event has that."""
        key = (
            ".".join(re.findall("[A-Za-z0-9]+(?:[._:/-][A-Za-z0-9]+)*", tag)) or "event"
        )
        key = key if key[0].isalpha() else f"event.{key}"
        if self._keys.setdefault(key, (node, party)) != (node, party):
            key = f"{channel}.{party}.{key}"
        return key

    def _free_names(self) -> None:
        """Give another name to each type that has the class name of an event or of the events of a channel."""
        taken = {f"{camel(key)}Event" for keys in self.events.values() for key in keys}
        taken |= {
            f"{camel(name)}{party}Event"
            for name in self.channels
            for party in ("Client", "Server")
        }
        names = {
            name: self.types.inline_name(f"{name}Type")
            for name in self.types.definitions
            if name in taken
        }
        if names:
            self.types.rename(names)
            for found in (*self.events.values(), self.endpoints.found):
                renamed(found, names)

    def _files(self) -> dict[str, str]:
        info = entries_of(self.document.root.get("info"))
        api: Form = {
            "name": self.name,
            "title": text_of(info.get("title")) or self.name,
            "tag": "type",
        }
        source: Form = {"docs": "The OpenAPI document."}
        if (version := text_of(info.get("version"))) is not None:
            source["version"] = version
        connections = self.endpoints.servers() if self.endpoints.found else {}
        sections: dict[str, dict[str, Form]] = {
            "api.yaml": {
                "api": api,
                "sources": {"openapi": source},
                **connections,
                "channels": self.channels,
            },
            "client.yaml": {"events": self.events["client"]},
            "server.yaml": {"events": self.events["server"]},
            "endpoints.yaml": {"endpoints": self.endpoints.found},
            "types.yaml": {"types": dict(sorted(self.types.definitions.items()))},
        }
        return {
            name: spec_text(made)
            for name, made in sections.items()
            if any(made.values())
        }
