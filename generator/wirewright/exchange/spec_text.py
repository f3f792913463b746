"""Forms of the spec language as the text of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

Form = dict[str, Any]
"""A definition, a field or a type in long form, as it stands in a spec."""

_HEAD = "# yaml-language-server: $schema=../../wirewright.schema.json\n"
_WIDTH = 118


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


def _short(value: Any) -> Any:
    """Replace `{type: EXPRESSION}` by the expression where a type may stand."""
    if not isinstance(value, dict):
        return value
    if value.get("nullable") is True and isinstance(value.get("type"), str):
        value = {**value, "type": f"{value['type']} | null"}
        del value["nullable"]
    made: Form = {}
    for key, item in value.items():
        if key == "fields" or key in ("query", "path_parameters", "headers"):
            made[key] = {name: _type(form) for name, form in item.items()}
        elif key in ("request", "request?", "body"):
            made[key] = {name: _type(form) for name, form in item.items()}
        elif key in ("list", "map"):
            made[key] = _type(item)
        elif key == "union":
            made[key] = [_type(form) for form in item]
        elif key in ("default", "enum", "tag", "const"):
            made[key] = item
        else:
            made[key] = _short(item)
    return made


def _type(form: Form) -> Any:
    short = _short(form)
    return short["type"] if list(short) == ["type"] else short
