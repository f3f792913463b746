"""The events of one YAML text to nodes, in a loop that never recurses.

PyYAML only cuts the text into events. What a spec must not hold is refused here,
and reading stops at the first event past a limit, so that hostile text costs
little.
"""

from __future__ import annotations

import gc
import re
import unicodedata
from dataclasses import dataclass, field
from typing import NoReturn

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from ..diagnostics import Diagnostics, Related, Span
from .nodes import Entry, Mapping, Node, Scalar, Sequence, part_of
from .open_nodes import Anchored, OpenList, OpenMapping
from .precheck import first_surplus_node, refused_characters
from .scalars import NumberOutOfRange, resolve
from .yaml_events import PARSE_ERRORS, TAB_IN_TEXT, open_events, report

MAX_DEPTH = 64  # mappings and lists inside each other
MAX_NODES = 500_000  # keys, values, lists and mappings, all files of a revision
MAX_PROBLEMS = 100  # of one file; then it is read no further

_STANDARD_TAG = "tag:yaml.org,2002:"  # what `!!` stands for
_CONTROL = re.compile("[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")


@dataclass(slots=True)
class Budget:
    """How many nodes the files of a revision may still have."""

    nodes: int = MAX_NODES
    exceeded: bool = False
    limit: int = field(init=False)

    def __post_init__(self) -> None:
        self.limit = self.nodes


class _Stop(Exception):
    """The rest of the file is not worth reading; the reason is reported."""


def compose(
    file: str,
    text: str,
    diagnostics: Diagnostics,
    budget: Budget,
    foreign: bool = False,
) -> Mapping | None:
    """The mapping in `text`, None without one; problems go to `diagnostics`.

    What is `foreign`, the document of another tool, may have aliases, each of which counts as what it repeats, and
    escaped control characters.
    """
    if budget.exceeded:
        return None
    composer = _Composer(file, text, diagnostics, budget, foreign)
    collecting = gc.isenabled()
    gc.disable()  # nodes make no cycles; looking for some doubles the time
    try:
        composer.check()
        return composer.read()
    except _Stop:
        return None
    finally:
        if collecting:
            gc.enable()


class _Composer:
    def __init__(
        self,
        file: str,
        text: str,
        diagnostics: Diagnostics,
        budget: Budget,
        foreign: bool,
    ) -> None:
        self._file = file
        self._text = text if text.endswith("\n") else text + "\n"
        self._diagnostics = diagnostics
        self._budget = budget
        self._foreign = foreign
        self._anchored: dict[str, Anchored] = {}
        self._problems = 0
        self._open: list[OpenList | OpenMapping] = []
        self._root: Node | None = None

    def check(self) -> None:
        """Refuses what a look at the whole text shows, before a node is built."""
        for index in refused_characters(self._text, MAX_PROBLEMS):
            line = self._text.count("\n", 0, index) + 1
            column = index - self._text.rfind("\n", 0, index)
            self._error(
                "E113",
                f"character U+{ord(self._text[index]):04X} in the text",
                Span(self._file, line, column, line, column + 1),
                help="remove it, or write it as an escape in double quotes",
            )
        if self._problems:
            raise _Stop
        surplus = first_surplus_node(self._text, self._budget.nodes, MAX_DEPTH)
        if surplus is not None:
            self._exceeded(_span(self._file, surplus))

    def _exceeded(self, span: Span) -> NoReturn:
        self._budget.exceeded = True
        files = "the document" if self._foreign else "all files"
        message = f"more than {self._budget.limit:,} keys and values in {files}"
        self._error("E110", message, span)
        raise _Stop

    def read(self) -> Mapping | None:
        """Reads all events and gives the root."""
        next_event = open_events(self._text).get_event
        while True:
            try:
                event = next_event()
            except PARSE_ERRORS as error:
                opened = next((f.start for f in self._open[::-1] if f.flow), None)
                report(error, self._file, self._text, opened, self._diagnostics)
                raise _Stop from None
            if event is None:
                return self._finish()
            if isinstance(event, ScalarEvent):
                self._attach(self._scalar(event))
            else:
                self._structure(event)

    def _finish(self) -> Mapping | None:
        root = self._root
        if root is None:
            self._error("E104", "the file is empty", Span(self._file, 1, 1, 1, 1))
        elif not isinstance(root, Mapping):
            kind = "a list" if isinstance(root, Sequence) else "a single value"
            message = f"expected a mapping of keys, found {kind}"
            self._error("E202", message, root.span)
        return root if isinstance(root, Mapping) else None

    def _structure(self, event: Event) -> None:
        if isinstance(event, CollectionStartEvent):
            self._start(event)
        elif isinstance(event, CollectionEndEvent):
            self._end(event)
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            self._start_document(event)

    def _alias(self, event: AliasEvent) -> None:
        span = _span(self._file, event)
        name = event.anchor or ""
        found = self._anchored.get(name) if self._foreign else None
        if found is None:
            message = f"`*{name}` repeats an anchored value"
            help = "write the value out, or quote text that starts with `*`"
            if self._foreign:
                message = f"`*{name}` repeats what is not there"
                help = f"put the anchor `&{name}` on a whole value before it"
            self._error("E105", message, span, help=help)
            self._attach(Scalar(None, "", span, plain=False))
            return
        self._budget.nodes -= found.nodes
        if self._budget.nodes < 0:
            self._exceeded(span)
        if len(self._open) + found.height > MAX_DEPTH:
            self._too_deep(span)
        self._attach(found.node, found.height)

    def _too_deep(self, span: Span) -> NoReturn:
        message = f"more than {MAX_DEPTH} lists and mappings inside each other"
        self._error("E109", message, span)
        raise _Stop

    def _start_document(self, event: DocumentStartEvent) -> None:
        span = _span(self._file, event)
        if self._root is not None:
            message = "a second document in the file"
            help = "keep one document; `---` may stand only at the top"
            self._error("E111", message, span, help=help)
            raise _Stop
        mark = event.start_mark
        if mark is not None and self._text[mark.index] == "%":
            message = "a line that starts with `%`, a YAML directive"
            self._error("E103", message, span, help="remove the line")

    def _scalar(self, event: ScalarEvent) -> Scalar:
        self._budget.nodes -= 1
        text = event.value
        style = event.style
        span = _span(self._file, event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, span)
        scalar = self._value(event, text, style, span)
        if event.anchor is not None:
            self._anchored[event.anchor] = Anchored(scalar, 1, 0)
        return scalar

    def _value(
        self, event: ScalarEvent, text: str, style: str | None, span: Span
    ) -> Scalar:
        if not style:  # None from the Python parser, "" from libyaml
            return self._plain(text, span)
        if style == '"' and not self._foreign and _CONTROL.search(text):
            message = "an escape that stands for a control character"
            self._error("E113", message, span, help="remove the escape")
        return Scalar(text, text, span, False)

    def _plain(self, text: str, span: Span) -> Scalar:
        """An unquoted scalar: text as a key, else what YAML 1.2 makes of it."""
        if "\t" in text:
            tab = text.index("\t")
            place = part_of(span, text, tab, tab + 1)
            self._error("E103", TAB_IN_TEXT[0], place, help=TAB_IN_TEXT[1])
        parent = self._open[-1] if self._open else None
        if isinstance(parent, OpenMapping):
            if parent.key is None:
                if not text:
                    self._error("E112", "a `:` without a key before it", span)
                return Scalar(text, text, span, True)
            if not text:  # the two parsers put it at different places
                key = parent.key.span
                line, column = key.end_line, key.end_column
                span = Span(self._file, line, column, line, column)
        try:
            return Scalar(resolve(text), text, span, True)
        except NumberOutOfRange as error:
            help = "put it in quotes if it is text"
            self._error("E114", str(error), span, help=help)
            return Scalar(None, text, span, True)

    def _start(self, event: CollectionStartEvent) -> None:
        before = self._budget.nodes
        self._budget.nodes -= 1
        span = _span(self._file, event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, span)
        if len(self._open) >= MAX_DEPTH:
            self._too_deep(span)
        opened = OpenMapping if isinstance(event, MappingStartEvent) else OpenList
        self._open.append(opened(span, bool(event.flow_style), event.anchor, before))

    def _end(self, event: CollectionEndEvent) -> None:
        opened = self._open.pop()
        node = self._collection(event, opened)
        if opened.anchor is not None:
            nodes = opened.before - self._budget.nodes
            self._anchored[opened.anchor] = Anchored(node, nodes, opened.height)
        self._attach(node, opened.height)

    def _collection(
        self, event: CollectionEndEvent, opened: OpenList | OpenMapping
    ) -> Node:
        start = opened.start
        # PyYAML's end of a block lies after blank lines and comments.
        end = _span(self._file, event) if opened.flow else opened.last()
        line, column = end.end_line, end.end_column
        span = Span(self._file, start.line, start.column, line, column)
        if isinstance(opened, OpenMapping):
            return Mapping(tuple(opened.entries), span)
        return Sequence(tuple(opened.items), span)

    def _attach(self, node: Node, height: int = 0) -> None:
        """Puts a node where it stands: at the root, in a list, as key or value."""
        parent = self._open[-1] if self._open else None
        if parent is None:
            self._root = node
            return
        parent.height = max(parent.height, height + 1)
        if isinstance(parent, OpenList):
            parent.items.append(node)
        elif parent.key is not None:
            parent.entries.append(Entry(parent.key, node))
            parent.key = None
        elif isinstance(node, Scalar):
            parent.key = node
            self._check_key(node, parent.keys)
        else:
            message = "a list or mapping used as a key"
            help = "keys are text; put text that holds brackets in quotes"
            self._error("E112", message, node.span, help=help)
            parent.key = Scalar("", "", node.span, False)

    def _check_key(self, key: Scalar, keys: dict[str, Scalar]) -> None:
        name = key.text
        if not name.isascii():
            name = unicodedata.normalize("NFC", name)
        first = keys.setdefault(name, key)
        if first is not key:
            self._error(
                "E107",
                f"key `{key.text}` stands twice in this mapping",
                key.span,
                help="remove one of the two, or rename it",
                related=(Related(first.span, "first written here"),),
            )

    def _refuse_properties(
        self, event: ScalarEvent | CollectionStartEvent, span: Span
    ) -> None:
        if event.anchor is not None and not self._foreign:
            message = f"`&{event.anchor}` makes the value an anchor"
            help = "remove it, and give what is used twice a name of its own"
            self._error("E105", message, span, help=help)
        if event.tag is not None:
            tag = event.tag.replace(_STANDARD_TAG, "!!")
            message = f"`{tag}` is a YAML tag"
            help = "remove it; quotes make a value text"
            self._error("E106", message, span, help=help)

    def _error(
        self,
        code: str,
        message: str,
        span: Span,
        *,
        help: str | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        self._diagnostics.error(code, message, span, help=help, related=related)
        self._problems += 1
        if self._problems >= MAX_PROBLEMS:
            raise _Stop


def _span(file: str, event: Event) -> Span:
    start, end = event.start_mark, event.end_mark
    assert start is not None and end is not None
    return Span(file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
