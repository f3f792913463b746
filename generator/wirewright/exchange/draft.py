"""The data of a spec's files while it is changed: where in it something is, and what can be put there."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Set
from typing import cast

from ..diagnostics import Span
from ..spec.model import Enum, Ref, Spec, Struct
from ..spec.nodes import Mapping as MappingNode
from ..spec.nodes import Node, Sequence
from ..spec.rewriting import plain
from ..spec.unions import json_kind
from .adopting import Adopter, TypeForm, long_form, short_form
from .differences import Site
from .expression_edits import CannotApply
from .form_edits import Edit, edited
from .spec_text import Form
from .type_facts import NO_TAG, tag_label

Path = tuple[str, ...]


class Draft:
    """The data of the files of a spec.

    Args:
        spec: Our spec as it is.
        roots: Its files.
        adopter: Makes forms of what upstream has.
        events: The keys of our events by those of upstream's.
    """

    def __init__(
        self,
        spec: Spec,
        roots: Mapping[str, MappingNode],
        adopter: Adopter,
        events: dict[str, str],
    ) -> None:
        self.spec = spec
        self.adopter = adopter
        self.events = events
        self.data: dict[str, Form] = {
            name: cast(Form, plain(root)) for name, root in roots.items()
        }
        self.paths: dict[Span, tuple[str, Path]] = {}
        for name, root in roots.items():
            self._note(name, root, ())
        self.kinds = {
            definition.name: _kind(definition, spec)
            for definition in spec.definitions
            if isinstance(definition, Struct | Enum)
        }

    def _note(self, name: str, node: Node, path: Path) -> None:
        if isinstance(node, MappingNode):
            for entry in node.entries:
                inner = (*path, entry.key.text)
                self.paths[entry.key.span] = (name, inner)
                self._note(name, entry.value, inner)
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                self._note(name, item, (*path, str(index)))

    def file_of(self, span: Span) -> str:
        """The file with a key."""
        return self.paths[span][0] if span in self.paths else next(iter(self.data))

    def holder(self, site: Site) -> tuple[Form, str]:
        """The mapping with the key of a place, and the key."""
        found = self.paths.get(site.span)
        if found is None:
            raise CannotApply
        name, path = found
        return self.at(self.data[name], (*path, *site.inside))

    def at(self, data: Form, path: Path) -> tuple[Form, str]:
        """The mapping with a key, and the key with or without its `?`."""
        holder: object = data
        for step in path[:-1]:
            if isinstance(holder, list):
                holder = cast("list[object]", holder)[int(step)]
                continue
            members = cast("Form", holder)
            step = step if step in members else twin(step)
            if step not in members:
                raise CannotApply
            holder = members[step]
        key = path[-1]
        if isinstance(holder, list) or not isinstance(holder, dict):
            raise CannotApply
        mapping = cast(Form, holder)
        return mapping, key if key in mapping or twin(key) not in mapping else twin(key)

    def edit(self, site: Site, edit: Edit) -> None:
        """Change the type in a place. Raises `CannotApply`."""
        holder, key = self.holder(site)
        made = edited(holder[key], site.steps, edit, self.kinds)
        # A definition is a mapping, also where it is only another name.
        is_definition = self.paths[site.span][1] == ("types", key)
        holder[key] = long_form(made) if is_definition else made

    def form(self, site: Site) -> Form:
        """The long form in a place, put there if it was none."""
        holder, key = self.holder(site)
        if holder[key] is None:
            holder[key] = {}
        if isinstance(holder[key], str):
            holder[key] = long_form(holder[key])
        return cast(Form, holder[key])

    def shorten(self, site: Site) -> None:
        """An expression in a place where there is nothing else to say any more."""
        holder, key = self.holder(site)
        holder[key] = short_form(holder[key])

    def struct_form(self, site: Site) -> Form:
        """The long form of an object."""
        holder, key = self.holder(site)
        found: list[Form] = []

        def note(form: TypeForm) -> TypeForm:
            if isinstance(form, str):
                raise CannotApply
            form = dict(form)
            found.append(form)
            return form

        if holder[key] is None:
            holder[key] = {}
        holder[key] = edited(holder[key], site.steps, note, self.kinds)
        return found[0]

    def section(self, key: str, file: str | None) -> Form:
        """The mapping behind a top-level key, in a file that has it if there is one."""
        names = [name for name, data in self.data.items() if data.get(key)]
        if file is None or file not in names:
            file = names[0] if names else file or next(iter(self.data))
        return cast(Form, self.data[file].setdefault(key, {}))

    def drop_types(self, names: Set[str]) -> None:
        """Take out definitions that nothing uses any more."""
        for data in self.data.values():
            types: Form = data.get("types", {})
            for name in names & types.keys():
                del types[name]

    def add_types(self, site: Site) -> None:
        """Put in the definitions that adopted parts need, if they are not there."""
        file = self.file_of(site.span)
        for name, form in self.adopter.added.items():
            types = self.section("types", file)
            types.setdefault(name, copy.deepcopy(form))


def twin(key: str) -> str:
    """The same key of a member, optional or not."""
    return key.removesuffix("?") if key.endswith("?") else f"{key}?"


def _kind(definition: Struct | Enum, spec: Spec) -> str:
    """What a type is among the variants of a union."""
    type = Ref(definition.name)
    if isinstance(definition, Struct):
        return tag_label(type, spec) or NO_TAG
    return json_kind(type, spec.index)
