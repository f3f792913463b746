"""Changes of a document, made in the data of our spec's files."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping, Set
from typing import Any, cast

from ..diagnostics import Span
from ..spec.model import (
    Base64,
    Endpoint,
    Enum,
    EnumValue,
    Event,
    Field,
    Ref,
    Spec,
    Struct,
    Type,
)
from ..spec.nodes import Mapping as MappingNode
from ..spec.nodes import Node, Sequence
from ..spec.rewriting import Data, plain
from ..spec.unions import json_kind
from . import form_edits as forms
from .adopting import Adopter, TypeForm, long_form, short_form
from .differences import ABSENT, Difference, Site
from .form_edits import CannotApply
from .spec_text import Form
from .type_texts import NO_TAG, limits_of, limits_text, tag_label

Path = tuple[str, ...]


class Draft:
    """The data of the files of a spec while it is changed.

    Args:
        spec: Our spec as it is.
        roots: Its files.
        adopter: Makes forms of what upstream has.
    """

    def __init__(
        self, spec: Spec, roots: Mapping[str, MappingNode], adopter: Adopter
    ) -> None:
        self.spec = spec
        self.adopter = adopter
        self.data: dict[str, Form] = {
            name: cast(Form, plain(root)) for name, root in roots.items()
        }
        self._paths: dict[Span, tuple[str, Path]] = {}
        for name, root in roots.items():
            self._note(name, root, ())
        self._kinds = {
            definition.name: _kind(definition, spec)
            for definition in spec.definitions
            if isinstance(definition, Struct | Enum)
        }

    def _note(self, name: str, node: Node, path: Path) -> None:
        if isinstance(node, MappingNode):
            for entry in node.entries:
                inner = (*path, entry.key.text)
                self._paths[entry.key.span] = (name, inner)
                self._note(name, entry.value, inner)
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                self._note(name, item, (*path, str(index)))

    def file_of(self, span: Span) -> str:
        """The file with a key."""
        return self._paths[span][0] if span in self._paths else next(iter(self.data))

    def apply(self, difference: Difference) -> None:
        """Make our spec what upstream is, in one place. Raises `CannotApply`."""
        action = _ACTIONS.get(difference.what)
        if action is None:
            raise CannotApply
        known = self.adopter.mark()
        try:
            action(self, difference)
        except (CannotApply, KeyError, IndexError, ValueError) as error:
            self.adopter.reset(known)
            raise CannotApply from error
        self._add_definitions(difference)

    def _holder(self, site: Site) -> tuple[Form, str]:
        """The mapping with the key of a place, and the key."""
        found = self._paths.get(site.span)
        if found is None:
            raise CannotApply
        name, path = found
        return self._at(self.data[name], (*path, *site.inside))

    def _at(self, data: Form, path: Path) -> tuple[Form, str]:
        holder: Any = data
        for step in path[:-1]:
            if isinstance(holder, list):
                holder = cast(list[Any], holder)[int(step)]
                continue
            step = step if step in holder else _twin(step)
            if step not in holder:
                raise CannotApply
            holder = holder[step]
        key = path[-1]
        if isinstance(holder, list) or not isinstance(holder, dict):
            raise CannotApply
        mapping = cast(Form, holder)
        return mapping, key if key in mapping or _twin(key) not in mapping else _twin(key)

    def _edit(self, difference: Difference, edit: forms.Edit) -> None:
        site = difference.site
        holder, key = self._holder(site)
        holder[key] = forms.edited(holder[key], site.steps, edit, self._kinds)

    def _form(self, site: Site) -> Form:
        """The long form in a place, put there if it was none."""
        holder, key = self._holder(site)
        if holder[key] is None:
            holder[key] = {}
        if isinstance(holder[key], str):
            holder[key] = long_form(holder[key])
        return cast(Form, holder[key])

    def required(self, difference: Difference) -> None:
        """A member becomes optional, or no longer is."""
        site = difference.site
        if difference.name == "request":
            site = Site(site.span, ("request",))
        holder, key = self._holder(site)
        if key not in holder:
            raise CannotApply
        items = list(holder.items())
        holder.clear()
        holder.update((_twin(name) if name == key else name, value) for name, value in items)

    def nullable(self, difference: Difference) -> None:
        add = difference.upstream == "nullable"
        self._edit(difference, forms.add_null() if add else forms.remove_null())

    def default(self, difference: Difference) -> None:
        part = difference.part
        assert isinstance(part, Field)
        form = self._form(difference.site)
        if part.default is None:
            del form["default"]
        else:
            form["default"] = json.loads(part.default)
        self._shorten(difference.site)

    def deprecated(self, difference: Difference) -> None:
        form = self._form(difference.site)
        if difference.upstream == "deprecated":
            form["deprecated"] = True
        else:
            del form["deprecated"]
        self._shorten(difference.site)

    def server_only(self, difference: Difference) -> None:
        self._form(difference.site)["server_only"] = True

    def _shorten(self, site: Site) -> None:
        holder, key = self._holder(site)
        holder[key] = short_form(holder[key])

    def type(self, difference: Difference) -> None:
        new = self.adopter.type(cast(Any, difference.part))
        self._edit(difference, forms.put_type(forms.bare(new)))

    def limits(self, difference: Difference) -> None:
        part = cast(Type, difference.part)
        unit = "B" if isinstance(part, Base64) else ""
        text = limits_text(limits_of(part), unit)
        self._edit(difference, forms.put_limits(text))

    def value(self, difference: Difference) -> None:
        part = difference.part
        if isinstance(part, EnumValue):
            self._edit(difference, forms.put_value(part.value))
        else:
            self._edit(difference, forms.remove_value(difference.name))

    def open(self, difference: Difference) -> None:
        self._edit(difference, forms.put_open(difference.upstream == "open"))

    def variant(self, difference: Difference) -> None:
        if difference.ours == ABSENT:
            new = self.adopter.variant(cast(Any, difference.part))
            self._edit(difference, forms.put_variant(new))
        else:
            self._edit(
                difference,
                forms.remove_variant(
                    lambda form: forms.kind(form, self._kinds) == difference.name
                ),
            )

    def field(self, difference: Difference) -> None:
        """A member comes or goes."""
        part = difference.part
        if not isinstance(part, Field):
            holder, key = self._holder(difference.site)
            del holder[key]
            if not holder:
                self._drop_empty(difference.site)
            return
        key, form = self.adopter.field(part)
        site = difference.site
        if site.inside:
            holder, name = self._holder(site)
            fields: Form = holder.setdefault(name, {})
        else:
            place = self._struct_form(site)
            fields = place.setdefault("fields", {})
        while key in fields or _twin(key) in fields:
            mark = "?" if key.endswith("?") else ""
            key = f"{key.removesuffix('?')}_{mark}"
            form = {**long_form(form), "wire": part.wire}
        fields[key] = form

    def _struct_form(self, site: Site) -> Form:
        holder, key = self._holder(site)
        found: list[Form] = []

        def note(form: TypeForm) -> TypeForm:
            if isinstance(form, str):
                raise CannotApply
            form = dict(form)
            found.append(form)
            return form

        if holder[key] is None:
            holder[key] = {}
        holder[key] = forms.edited(holder[key], site.steps, note, self._kinds)
        return found[0]

    def _drop_empty(self, site: Site) -> None:
        """Take out `fields` that hold nothing any more, where something else is left."""
        name, path = self._paths[site.span]
        holder, key = self._at(self.data[name], path[:-1])
        if len(holder.keys() - {"docs"}) > 1 or path[0] == "events":
            del holder[key]

    def event(self, difference: Difference) -> None:
        """An event comes to a channel, or leaves it; one that is on no channel is gone."""
        channel, party = difference.channel
        name, path = self._paths[_channel_span(self.spec, channel)]
        holder, key = self._at(self.data[name], path)
        listed: list[str] = holder[key].setdefault(party, [])
        part = difference.part
        assert isinstance(part, Event)
        if difference.ours == ABSENT:
            own = self._event_key(part, channel, party)
            listed.append(own)
            events = self._section("events", self._events_of(channel, party))
            events[own] = self.adopter.event(part, own)
            return
        listed.remove(part.key)
        if not listed:
            del holder[key][party]
        on = [
            item
            for data in self.data.values()
            for form in data.get("channels", {}).values()
            for item in (*form.get("client", ()), *form.get("server", ()))
        ]
        if part.key not in on:
            for data in self.data.values():
                data.get("events", {}).pop(part.key, None)
                for form in data.get("events", {}).values():
                    _forget_answer(form, part.key)

    def _event_key(self, event: Event, channel: str, party: str) -> str:
        taken = {key for data in self.data.values() for key in data.get("events", {})}
        key = event.tag if event.key.endswith(event.tag) else event.key
        return f"{channel}.{party}.{key}" if key in taken else key

    def _events_of(self, channel: str, party: str) -> str | None:
        """The file with most events of one party of a channel."""
        found = next(item for item in self.spec.channels if item.name == channel)
        events = found.client if party == "client" else found.server
        files = [self.file_of(event.struct.span) for event in events]
        return max(files, key=files.count) if files else None

    def _section(self, key: str, file: str | None) -> Form:
        """The mapping behind a top-level key, in a file that has it if there is one."""
        names = [name for name, data in self.data.items() if data.get(key)]
        if file is None or file not in names:
            file = names[0] if names else file or next(iter(self.data))
        return cast(Form, self.data[file].setdefault(key, {}))

    def endpoint(self, difference: Difference) -> None:
        part = difference.part
        if isinstance(part, Endpoint):
            names = [name for name, data in self.data.items() if data.get("endpoints")]
            section = self._section("endpoints", names[-1] if names else None)
            if part.name in section:
                raise CannotApply
            section[part.name] = self.adopter.endpoint(part)
        else:
            holder, key = self._holder(difference.site)
            del holder[key]

    def body(self, difference: Difference) -> None:
        holder, key = self._holder(difference.site)
        if difference.part is None:
            del holder[key]
            if not holder:
                inside = difference.site.inside[:-1]
                outer, name = self._holder(Site(difference.site.span, inside))
                del outer[name]
        else:
            holder[key] = short_form(self.adopter.type(cast(Any, difference.part)))

    def status(self, difference: Difference) -> None:
        holder, key = self._holder(difference.site)
        holder[key]["status"] = int(difference.upstream)

    def drop_types(self, names: Set[str]) -> None:
        """Take out definitions that nothing uses any more."""
        for data in self.data.values():
            types: Form = data.get("types", {})
            for name in names & types.keys():
                del types[name]

    def _add_definitions(self, difference: Difference) -> None:
        file = self.file_of(difference.site.span)
        for name, form in self.adopter.added.items():
            types = self._section("types", file)
            types.setdefault(name, copy.deepcopy(form))


def _forget_answer(event: Form | None, key: str) -> None:
    """An event is no longer answered by one that is gone."""
    answers: Any = (event or {}).get("answered_by")
    if event is None or answers is None or answers != key and key not in answers:
        return
    if isinstance(answers, list):
        answers = [name for name in cast(list[str], answers) if name != key]
    elif isinstance(answers, dict):
        named = cast(Form, answers)
        answers = {name: named[name] for name in named if name != key}
    elif answers == key:
        answers = None
    if answers:
        event["answered_by"] = answers
    else:
        del event["answered_by"]


def _twin(key: str) -> str:
    return key.removesuffix("?") if key.endswith("?") else f"{key}?"


def _kind(definition: Struct | Enum, spec: Spec) -> str:
    """What a type is among the variants of a union."""
    type = Ref(definition.name)
    if isinstance(definition, Struct):
        return tag_label(type, spec) or NO_TAG
    return json_kind(type, spec.index)


def _channel_span(spec: Spec, name: str) -> Span:
    return next(channel.span for channel in spec.channels if channel.name == name)


_ACTIONS: dict[str, Callable[[Draft, Difference], None]] = {
    "required": Draft.required,
    "nullable": Draft.nullable,
    "default": Draft.default,
    "deprecated": Draft.deprecated,
    "server_only": Draft.server_only,
    "type": Draft.type,
    "reference": Draft.type,
    "format": Draft.type,
    "limits": Draft.limits,
    "value": Draft.value,
    "open": Draft.open,
    "variant": Draft.variant,
    "field": Draft.field,
    "event": Draft.event,
    "endpoint": Draft.endpoint,
    "body": Draft.body,
    "status": Draft.status,
}

ORDER = (
    "type reference format limits open value variant nullable default deprecated server_only body status field event endpoint required"
).split()
"""In which order changes are made: what is inside of a thing, then the thing, then its name."""
