"""The paths of a document as endpoints."""

from __future__ import annotations

import re

from ..spec.nodes import Mapping, Node
from ..spec.words import camel
from .openapi_document import Broken, entries_of, is_true, items_of, text_of
from .openapi_types import Types, name_inline
from .spec_text import Form

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_KNOWN = ("get", "post", "put", "patch", "delete")
_PATH = re.compile(r"(/[A-Za-z0-9.\-_~%{}]+)+")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9!#$&^_.+*-]+")


class Endpoints:
    """Imports operations; `found` is what came out."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self.document = types.document
        self.found: dict[str, Form] = {}

    def add(self, path: str, method: str, node: Node, item: Node) -> None:
        """Import one operation of a path. Raises `Broken`."""
        if method not in _KNOWN or not _PATH.fullmatch(path):
            self._left_out(f"`{method.upper()} {path}` is left out", node)
            return
        keys = entries_of(node)
        name = self._name(text_of(keys.get("operationId")) or f"{method} {path}")
        form: Form = {"method": method.upper(), "path": path}
        shared = items_of(item.get("parameters")) if isinstance(item, Mapping) else ()
        self._parameters(
            form, [*shared, *items_of(keys.get("parameters"))], camel(name)
        )
        if (body := keys.get("requestBody")) is not None:
            body = self.document.follow(body)
            found = entries_of(body)
            bodies = self._bodies(found.get("content"), camel(name) + "Request")
            if bodies:
                form["request" if is_true(found.get("required")) else "request?"] = (
                    bodies
                )
        form["response"] = self._response(
            keys.get("responses"), camel(name) + "Response", node
        )
        if is_true(keys.get("deprecated")):
            form["deprecated"] = True
        self.found[name] = form

    def servers(self) -> dict[str, Form]:
        """The servers of the document, the first of them that has an absolute address."""
        for node in items_of(self.document.root.get("servers")):
            url = text_of(entries_of(node).get("url")) or ""
            if re.fullmatch(r"https?://[A-Za-z0-9.\-_:]+(/[A-Za-z0-9.\-_~/%]*)?", url):
                return {"servers": {"main": {"http": url}}}
        return {}

    def _name(self, text: str) -> str:
        words = re.findall(
            "[a-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()
        )
        name = "_".join(words)
        name = name if name[:1].isalpha() else f"call_{name}"
        found, number = name, 2
        while found in self.found:
            found, number = f"{name}_{number}", number + 1
        return found

    def _parameters(self, form: Form, nodes: list[Node], place: str) -> None:
        for node in nodes:
            node = self.document.follow(node)
            keys = entries_of(node)
            name, where = text_of(keys.get("name")) or "", text_of(keys.get("in"))
            schema = keys.get("schema")
            section = {"path": "path_parameters", "query": "query"}.get(where or "")
            if section is None or not name or schema is None:
                self._left_out(f"the parameter `{name}` is left out", node)
                continue
            made = self._named(schema, place + camel(name))
            optional = "" if where == "path" or is_true(keys.get("required")) else "?"
            form.setdefault(section, {})[name + optional] = self.types.described(
                node, made
            )

    def _bodies(self, content: Node | None, place: str) -> Form:
        bodies: Form = {}
        for media, node in entries_of(content).items():
            schema = entries_of(node).get("schema")
            if not _MEDIA_TYPE.fullmatch(media) or schema is None:
                self._left_out(f"the body of `{media}` is left out", node)
            elif media == "multipart/form-data":
                bodies[media] = self._parts(node, schema, place)
            else:
                bodies[media] = self._named(schema, place)
        return bodies

    def _named(self, schema: Node, place: str) -> Form:
        """The form of a schema; an inline type that cannot be named after its place gets another name."""
        inner = self.types.inline_name(place)
        form = self.types.form(schema, inner)
        if inner != place:
            name_inline(form, inner)
        return form

    def _parts(self, node: Node, schema: Node, place: str) -> Form:
        inner = self.types.inline_name(place)
        fields = self.types.fields(self.types.schemas.read(schema), inner)
        for form in fields.values():
            form.pop("server_only", None)  # a part is sent by clients
        for name, how in entries_of(entries_of(node).get("encoding")).items():
            media = text_of(entries_of(how).get("contentType"))
            form = fields.get(name) or fields.get(f"{name}?")
            if form is not None and media and _MEDIA_TYPE.fullmatch(media):
                form["media"] = media
        return (
            {"fields": fields} if inner == place else {"fields": fields, "name": inner}
        )

    def _response(self, node: Node | None, place: str, operation: Node) -> Form:
        answers = entries_of(node)
        good = [status for status in answers if re.fullmatch("2[0-9][0-9]", status)]
        for status, answer in answers.items():
            if status not in good[:1]:
                self._left_out(f"the answer `{status}` is left out", answer)
        if not good:
            self._left_out(
                "no answer has a status from 200 to 299; 200 is assumed", operation
            )
            return {"status": 200}
        try:
            keys = entries_of(self.document.follow(answers[good[0]]))
        except Broken:
            return {"status": int(good[0])}
        form: Form = {"status": int(good[0])}
        if bodies := self._bodies(keys.get("content"), place):
            form["body"] = bodies
        headers: Form = {}
        for name, header in entries_of(keys.get("headers")).items():
            schema = entries_of(self.document.follow(header)).get("schema")
            if schema is not None:
                headers[f"{name}?"] = self._named(schema, place + camel(name))
        return {**form, "headers": headers} if headers else form

    def _left_out(self, message: str, node: Node) -> None:
        self.document.notices.error("E813", message, node.span)
