"""Forms of the spec language as the text of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import yaml

Form = dict[str, Any]
"""A definition, a field or a type in long form, as it stands in a spec."""

_HEAD = "# yaml-language-server: $schema=../../wirewright.schema.json\n"
_WIDTH = 118
_VALUES = frozenset(("default", "enum", "tag", "const"))
_TYPES_BY_NAME = frozenset(
    "fields query path_parameters headers request request? body".split()
)


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def spec_text(sections: Mapping[str, Form]) -> str:
    """One file: its top-level keys, what is short in one line."""
    parts = [
        yaml.dump(
            {key: _short(value)},
            Dumper=_Dumper,
            sort_keys=False,
            allow_unicode=True,
            default_flow_style=None,
            width=_WIDTH,
        )
        for key, value in sections.items()
        if value
    ]
    return _HEAD + "\n" + "\n".join(parts)


def _short(form: Form) -> Form:
    """Expressions in place of `{type: EXPRESSION}` wherever a type may stand in a form."""
    if form.get("nullable") is True and isinstance(form.get("type"), str):
        form = {**form, "type": f"{form['type']} | null"}
        del form["nullable"]
    made: Form = {}
    for key, item in form.items():
        if key in _VALUES or not isinstance(item, (dict, list)):
            made[key] = item
        elif key in ("list", "map"):
            made[key] = _type(cast(Form, item))
        elif key == "union":
            made[key] = [_type(variant) for variant in cast(list[Form], item)]
        elif key in _TYPES_BY_NAME:
            members = cast(dict[str, Form], item)
            made[key] = {name: _type(member) for name, member in members.items()}
        else:
            made[key] = _short(cast(Form, item)) if isinstance(item, dict) else item
    return made


def _type(form: Form) -> object:
    short = _short(form)
    return short["type"] if list(short) == ["type"] else short


def renamed(form: object, names: Mapping[str, str]) -> None:
    """Replace the names of types in a form, and in all that it holds."""
    if isinstance(form, list):
        for item in cast("list[object]", form):
            renamed(item, names)
    elif isinstance(form, dict):
        found = cast("Form", form)
        for key, value in found.items():
            if key in ("type", "untagged") and isinstance(value, str):
                found[key] = names.get(value, value)
            elif key not in _VALUES:
                renamed(value, names)
