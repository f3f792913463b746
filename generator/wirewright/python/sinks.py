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
    body = "".join(
        char if char == "\n" else _escaped(char, "") for char in _edges(text)
    )
    body = body.replace('"""', '\\"\\"\\"')
    if body.endswith(('"', "\\")):
        body = body[:-1] + ("\\x22" if body[-1] == '"' else "\\x5c")
    prefix = " " * indent
    if "\n" not in body and len(body) + indent + 6 <= WIDTH:
        return Docstring(f'"""{body}"""')
    lines = [line for part in body.split("\n") for line in _wrapped(part, indent)]
    if len(lines) == 1:  # it fits, but not with its quotes: two lines, if it has words
        lines = _wrap(lines[0], max(len(lines[0]) - 1, 1) if " " in lines[0] else WIDTH)
    if len(lines) == 1:
        return Docstring(f'"""{lines[0]}"""')
    lines[0] = '"""' + lines[0]
    text = "\n".join([lines[0], *(prefix + line if line else "" for line in lines[1:])])
    return Docstring(f'{text}\n{prefix}"""')


def _edges(text: str) -> str:
    """The text with white space at the edges of its lines spelled out, lest formatting changes it."""
    lines: list[str] = []
    for line in text.split("\n"):
        body = line.strip(" \t")
        start, end = line[: len(line) - len(line.lstrip(" \t"))], ""
        if body:
            end = line[len(start) + len(body) :]
        lines.append(_hexed(start) + body + _hexed(end))
    return "\n".join(lines)


def _hexed(space: str) -> str:
    return "".join("\x00" if char == " " else char for char in space)


def _wrapped(line: str, indent: int) -> list[str]:
    line = line.replace("\\x00", "\\x20")
    if len(line) + indent + 3 <= WIDTH:
        return [line]
    return _wrap(line, WIDTH - indent - 3)


def _wrap(line: str, width: int) -> list[str]:
    return textwrap.wrap(
        line,
        width,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )


def comment(text: str) -> Comment:
    """A text as one comment line; line breaks and control characters are spelled out."""
    return Comment("".join(_escaped(char, "") for char in text.replace("\\", "/")))
