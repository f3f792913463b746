"""Data as YAML text: in one line, or in lines of their own."""

from __future__ import annotations

import re

import yaml

from .scalars import resolve

Data = dict[str, "Data"] | list["Data"] | str | int | float | bool | None
"""What a file holds, without places."""

_WIDTH = 118
_OPTIONAL = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\?")


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True

    def analyze_scalar(self, scalar: str) -> yaml.emitter.ScalarAnalysis:
        found = super().analyze_scalar(scalar)
        if _OPTIONAL.fullmatch(scalar):  # PyYAML puts these into quotes
            found.allow_flow_plain = found.allow_block_plain = True
        return found


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Text as a scalar, in quotes where YAML 1.2 would read something else."""
    style = None if "\n" in text or _resolved(text) == text else "'"
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


def _resolved(text: str) -> object:
    try:
        return resolve(text)
    except ValueError:
        return None


_Dumper.add_representer(str, _text)


def flow(data: Data) -> str:
    """Data in one line."""
    text = yaml.dump(
        [data],
        Dumper=_Dumper,
        default_flow_style=True,
        sort_keys=False,
        allow_unicode=True,
        width=float("inf"),
    )
    return text.strip()[1:-1]


def block(name: str, value: Data, indent: int) -> str:
    """An entry of a mapping in lines of its own."""
    short = f"{flow(name)}:" if value is None else f"{flow(name)}: {flow(value)}"
    if len(short) + indent <= _WIDTH and not _is_deep(value):
        return f"{' ' * indent}{short}\n"
    text = yaml.dump(
        {name: value},
        Dumper=_Dumper,
        default_flow_style=None,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH - indent,
    )
    return "".join(f"{' ' * indent}{line}\n" for line in text.split("\n") if line)


def _is_deep(value: Data) -> bool:
    """Whether it holds more than one level of lists and mappings."""
    inner = list(value.values()) if isinstance(value, dict) else value
    return isinstance(inner, list) and any(
        isinstance(item, (dict, list)) for item in inner
    )
