"""The only kinds of text that a template may print.

A spec is hostile input. A `str` from it cannot reach the output: the Jinja environment prints nothing but the types of
this module, and each is made by a function that makes any text harmless. `Code` is for text that the generator itself
has put together from these.
"""

from __future__ import annotations

import keyword
import textwrap
import unicodedata

WIDTH = 88


class Sink(str):
    """Text that is safe where its type says."""

    __slots__ = ()


class Identifier(Sink):
    """A Python name."""

    __slots__ = ()


class Literal(Sink):
    """A Python literal."""

    __slots__ = ()


class Docstring(Sink):
    """A whole docstring with its quotes, indented but for its first line."""

    __slots__ = ()


class Comment(Sink):
    """The text of one comment line, without `#`."""

    __slots__ = ()


class Code(Sink):
    """Code of the generator's own making."""

    __slots__ = ()


def identifier(name: str) -> Identifier:
    """A name as an identifier; `ValueError` if it is none, or not in the form in which Python compares names."""
    normal = unicodedata.normalize("NFKC", name) == name
    if not normal or not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no identifier")
    return Identifier(name)


def literal(value: str | int | float | bool | None) -> Literal:
    """A constant as a literal that evaluates to it; strings are quoted as black quotes them."""
    if not isinstance(value, str):
        return Literal(repr(value))
    if value.isprintable() and '"' not in value and "\\" not in value:
        return Literal(f'"{value}"')
    quote = "'" if value.count('"') > value.count("'") else '"'
    body = "".join(_escaped(char, quote) for char in value)
    return Literal(f"{quote}{body}{quote}")


def _escaped(char: str, quote: str) -> str:
    if char == "\\" or char == quote:
        return "\\" + char
    if char.isprintable():
        return char
    short = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(char)
    if short:
        return short
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def docstring(text: str, indent: int) -> Docstring:
    """A docstring that evaluates to the text, but for line breaks at spaces where a line would be too long."""
    head, core, tail = _ends(text)
    parts = [_spelled(line) for line in core.split("\n")]
    parts[0] = head + parts[0]
    parts[-1] += tail
    if len(parts) == 1 and len(parts[0]) + indent + 6 <= WIDTH:
        return Docstring(f'"""{parts[0]}"""')
    width = WIDTH - indent - 3
    lines = [line for part in parts for line in _wrap(part, width)]
    if len(lines) == 1:  # it fits, but not with its quotes: two lines, if it has words
        lines = _wrap(lines[0], len(lines[0]) - 1)
    if len(lines) == 1:
        return Docstring(f'"""{lines[0]}"""')
    margin = " " * indent
    body = "\n".join(margin + line if line else "" for line in lines[1:])
    return Docstring(f'"""{lines[0]}\n{body}\n{margin}"""')


def _ends(text: str) -> tuple[str, str, str]:
    """What a docstring must spell out at its ends: line breaks, and what would run into its quotes."""
    core = text.strip("\n")
    head = "\\n" * (len(text) - len(text.lstrip("\n")) if core else len(text))
    tail = "\\n" * (len(text) - len(text.rstrip("\n")) if core else 0)
    if core[-1:] in ('"', "\\") and not tail:
        tail = "\\x22" if core[-1] == '"' else "\\x5c"
        core = core[:-1]
    if core.startswith('"') and not head:
        head, core = "\\x22", core[1:]
    return head, core, tail


def _spelled(line: str) -> str:
    """One line of a docstring; white space at its edges is spelled out, lest formatting changes it."""
    body = line.strip(" \t")
    start = len(line) - len(line.lstrip(" \t")) if body else len(line)
    edges = line[:start], line[start + len(body) :]
    if "\\" in body or not body.isprintable():
        body = "".join(_escaped(char, "") for char in body)
    body = body.replace('"""', '\\"\\"\\"')
    first, last = (edge.replace(" ", "\\x20").replace("\t", "\\t") for edge in edges)
    return first + body + last


def _wrap(line: str, width: int) -> list[str]:
    """A line broken at single spaces; one with runs of spaces stays as it is."""
    if len(line) <= width or "  " in line:
        return [line]
    return textwrap.wrap(
        line, max(width, 1), break_long_words=False, break_on_hyphens=False
    )


def comment(text: str) -> Comment:
    """A text as one comment line; line breaks and control characters are spelled out."""
    return Comment("".join(_escaped(char, "") for char in text.replace("\\", "/")))
