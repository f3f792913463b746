"""The edits of one module, made with libcst; nothing else imports it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from .finding import Finding, NewMember, NewTag, NewText, Position

Elements = list[cst.BaseDictElement]


def rewritten(
    text: str, findings: Iterable[Finding], place: Callable[[Position], Position]
) -> tuple[str, list[Finding]]:
    """The text with all edits that can be made, and the findings that are mended by that.

    `place` makes code points of the columns of edits. A text that libcst does not give back as it was, as can happen
    with form feeds, is left alone.
    """
    module = cst.parse_module(text)
    if module.code != text:
        return text, []
    editor = _Editor(findings, place)
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    return wrapper.visit(editor).code, editor.done


class _Editor(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(
        self, findings: Iterable[Finding], place: Callable[[Position], Position]
    ) -> None:
        super().__init__()
        self.done: list[Finding] = []
        self._texts: dict[Position, Finding] = {}
        self._members: dict[Position, dict[Position, Finding]] = {}
        self._tags: dict[Position, Finding] = {}
        for finding in findings:
            match finding.edit:
                case NewText(at=at):
                    self._texts[place(at)] = finding
                case NewMember(dict_at=outer, at=at):
                    self._members.setdefault(place(outer), {})[place(at)] = finding
                case NewTag(dict_at=outer):
                    self._tags[place(outer)] = finding
                case None:
                    pass

    def _position(self, node: cst.CSTNode) -> Position:
        found = self.get_metadata(PositionProvider, node)
        assert isinstance(found, CodeRange)
        return found.start.line, found.start.column

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.BaseExpression:
        finding = self._texts.get(self._position(original_node))
        if finding is None or not isinstance(finding.edit, NewText):
            return updated_node
        # What is written with escapes, or in several parts, is left to a person.
        if original_node.raw_value != finding.name:
            return updated_node
        self.done.append(finding)
        quote = original_node.quote
        return updated_node.with_changes(
            value=f"{original_node.prefix}{quote}{finding.edit.text}{quote}"
        )

    def leave_Dict(
        self, original_node: cst.Dict, updated_node: cst.Dict
    ) -> cst.BaseExpression:
        at = self._position(original_node)
        members, tag = self._members.get(at, {}), self._tags.get(at)
        if not members and tag is None:
            return updated_node
        elements: Elements = list(updated_node.elements)
        for element in original_node.elements:
            if not isinstance(element, cst.DictElement):
                continue
            finding = members.get(self._position(element.key))
            if finding is None:
                continue
            number = _index(elements, finding.name)
            if number is not None and _is_moved(elements, number, finding):
                self.done.append(finding)
        if tag is not None and isinstance(tag.edit, NewTag):
            gap = updated_node.lbrace.whitespace_after
            elements = [_tag_element(tag.edit, elements, gap), *elements]
            self.done.append(tag)
        return updated_node.with_changes(elements=elements)


def _is_moved(elements: Elements, number: int, finding: Finding) -> bool:
    """Move the member at an index to its new path, in place; `False` if something is in the way.

    The first that goes into an object keeps its line; the others follow it there.
    """
    edit, element = finding.edit, elements[number]
    assert isinstance(edit, NewMember) and isinstance(element, cst.DictElement)
    value = element.value
    if edit.value is not None:
        value = cst.parse_expression(edit.value)
    quote = _quote(element.key)
    head, rest = edit.path[0], edit.path[1:]
    if not rest:
        elements[number] = element.with_changes(value=value)
        return True
    holder = _index(elements, head)
    if holder is None or holder == number:
        inner = _nested(rest, value, quote)
        key = cst.SimpleString(f"{quote}{head}{quote}")
        elements[number] = element.with_changes(key=key, value=inner)
        return True
    held = elements[holder]
    inserted = _inserted(held.value, rest, value, quote)
    if inserted is None:
        return False
    elements[holder] = held.with_changes(value=inserted)
    _remove(elements, number)
    return True


def _inserted(
    node: cst.BaseExpression,
    path: Sequence[str],
    value: cst.BaseExpression,
    quote: str,
) -> cst.Dict | None:
    """A dict literal with a value at a path inside it; `None` if something stands there already."""
    if not isinstance(node, cst.Dict):
        return None
    elements: Elements = list(node.elements)
    found = _index(elements, path[0])
    if found is None:
        key = cst.SimpleString(f"{quote}{path[0]}{quote}")
        inner = _nested(path[1:], value, quote) if path[1:] else value
        if elements:
            comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
            last = elements[-1]
            if not isinstance(last.comma, cst.Comma):
                elements[-1] = last.with_changes(comma=comma)
        elements.append(cst.DictElement(key, inner))
        return node.with_changes(elements=elements)
    if not path[1:]:
        return None
    deeper = _inserted(elements[found].value, path[1:], value, quote)
    if deeper is None:
        return None
    elements[found] = elements[found].with_changes(value=deeper)
    return node.with_changes(elements=elements)


def _nested(
    path: Sequence[str], value: cst.BaseExpression, quote: str
) -> cst.BaseExpression:
    """`{"input": {"format": VALUE}}`."""
    for name in reversed(path):
        key = cst.SimpleString(f"{quote}{name}{quote}")
        value = cst.Dict([cst.DictElement(key, value)])
    return value


def _index(elements: Elements, name: str) -> int | None:
    """Where the member of a name stands."""
    for number, element in enumerate(elements):
        if isinstance(element, cst.DictElement):
            key = element.key
            if isinstance(key, cst.SimpleString) and key.raw_value == name:
                return number
    return None


def _remove(elements: Elements, number: int) -> None:
    """Take a member out. What stood before it is the last one, if it was; its comments go to the line before."""
    gone = elements.pop(number)
    if number == 0:
        return
    before = elements[number - 1]
    if not isinstance(gone.comma, cst.Comma) or not isinstance(before.comma, cst.Comma):
        has_comments = isinstance(before.comma, cst.Comma) and _comments(
            before.comma.whitespace_after
        )
        if number == len(elements) and not has_comments:
            elements[number - 1] = before.with_changes(comma=gone.comma)
        return
    is_last = number == len(elements)
    kept = _joined(before.comma.whitespace_after, gone.comma.whitespace_after, is_last)
    comma = before.comma.with_changes(whitespace_after=kept)
    elements[number - 1] = before.with_changes(comma=comma)


def _joined(
    first: cst.BaseParenthesizableWhitespace,
    second: cst.BaseParenthesizableWhitespace,
    is_last: bool,
) -> cst.BaseParenthesizableWhitespace:
    """The space between two members, or after the last one, with the comments of both."""
    if not _comments(first) or not isinstance(first, cst.ParenthesizedWhitespace):
        return second if is_last or _comments(second) else first
    lines = [
        cst.EmptyLine(indent=first.indent, whitespace=first.last_line, comment=comment)
        for comment in _comments(second)
    ]
    joined = first.with_changes(empty_lines=[*first.empty_lines, *lines])
    if is_last and isinstance(second, cst.ParenthesizedWhitespace):
        return joined.with_changes(indent=second.indent, last_line=second.last_line)
    return joined


def _comments(space: cst.BaseParenthesizableWhitespace) -> list[cst.Comment]:
    if not isinstance(space, cst.ParenthesizedWhitespace):
        return []
    found = [space.first_line.comment, *(line.comment for line in space.empty_lines)]
    return [comment for comment in found if comment is not None]


def _tag_element(
    edit: NewTag, elements: Elements, gap: cst.BaseParenthesizableWhitespace
) -> cst.DictElement:
    """The first member of an object, on a line of its own where the others are."""
    first = elements[0] if elements else None
    quote = _quote(first.key) if isinstance(first, cst.DictElement) else '"'
    multiline = isinstance(gap, cst.ParenthesizedWhitespace)
    space = (
        gap.with_changes(first_line=cst.TrailingWhitespace(), empty_lines=[])
        if multiline
        else cst.SimpleWhitespace(" ")
    )
    element = cst.DictElement(
        cst.SimpleString(f"{quote}{edit.key}{quote}"),
        cst.SimpleString(f"{quote}{edit.value}{quote}"),
    )
    if first is None:
        return element
    return element.with_changes(comma=cst.Comma(whitespace_after=space))


def _quote(key: cst.BaseExpression) -> str:
    return key.quote if isinstance(key, cst.SimpleString) else '"'
