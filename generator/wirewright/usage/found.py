"""What was found in one module so far: one finding a place, what comments leave out aside."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..diagnostics import Span
from .finding import Edit, Finding, NewText, position
from .judge import Judge, Verdict
from .sources import Module


class Found:
    """Collects the findings of one module."""

    def __init__(self, module: Module, judge: Judge) -> None:
        self.module = module
        self.judge = judge
        self.items: dict[tuple[int, int, str], Finding] = {}
        plain = not judge.vocabulary.heads
        texts = {text for text in _texts(module.nodes) if "." in text or plain}
        known = {text for text in texts if judge.vocabulary.knows(text)}
        strange = {text for text in texts - known if judge.vocabulary.is_shaped(text)}
        self.is_tied = self._is_tied(known)
        self.is_mostly_known = 2 * len(strange) <= len(known)

    def _is_tied(self, names: set[str]) -> bool:
        """Whether the module is surely about the API: it has names of events with different first words.

        Other APIs have names alike. A name that no revision has is a mistake only where others are right.
        """
        heads = {name.split(".")[0] for name in names}
        only = len(self.judge.vocabulary.heads) < 2
        return len(heads) > 1 or (only and len(names) > 1)

    def add(
        self,
        node: ast.expr | ast.alias | ast.keyword,
        verdict: Verdict,
        name: str,
        edit: Edit | None,
        brace: bool = False,
    ) -> None:
        """A finding at a node; `brace`: at its first character only."""
        span = self.module.span(node)
        if brace:
            span = replace(span, end_line=span.line, end_column=span.column + 1)
        if isinstance(node, ast.keyword) and node.arg is not None:
            end = span.column + len(node.arg)
            span = replace(span, end_line=span.line, end_column=end)
        if self.module.ignores(span, verdict.rule):
            return
        if isinstance(edit, NewText) and name not in self._source(span):
            edit = None  # written with escapes, or in several parts
        key = span.line, span.column, "tag" if brace else ""
        made = Finding(verdict.rule, span, name, verdict.message, verdict.new, edit)
        self.items.setdefault(key, made)

    def _source(self, span: Span) -> str:
        line = self.module.lines[span.line - 1]
        end = span.end_column - 1 if span.end_line == span.line else len(line)
        return line[span.column - 1 : end]

    def attribute(self, node: ast.Attribute, verdict: Verdict) -> None:
        """A finding at the name of an attribute."""
        span = self.module.span(node)
        start = span.end_column - len(node.attr)
        span = replace(span, line=span.end_line, column=start)
        if not self.module.ignores(span, verdict.rule):
            made = Finding(
                verdict.rule, span, node.attr, verdict.message, verdict.new, None
            )
            self.items.setdefault((span.line, span.column, ""), made)

    def literal(
        self,
        node: ast.Constant,
        text: str,
        beside: Iterable[str | None] = (),
        is_tag: bool = False,
    ) -> None:
        """Check a text literal anywhere: whether it is the name of an event, or the address of an endpoint.

        Where the new name is among those `beside` it, the code knows both on purpose, and a person has to decide.
        `is_tag`: it stands where names of events stand, so that it may be a plain word.
        """
        vocabulary = self.judge.vocabulary
        if "/" in text:
            verdict = self.judge.address(text)
            if verdict is not None:
                self.add(node, verdict, text, None)
        if "." not in text and not (is_tag and self.is_tied):
            return
        if vocabulary.knows(text):
            verdict = self.judge.event(text)
            if verdict is not None:
                edit = None if verdict.new in beside else new_name(node, verdict)
                self.add(node, verdict, text, edit)
        elif vocabulary.is_shaped(text):
            self.strange_event(node, text, tied=False)

    def strange_event(self, node: ast.expr, text: str, *, tied: bool) -> None:
        """A text that is shaped like the name of an event, and is none."""
        if not self.is_tied or self.judge.vocabulary.knows(text):
            return
        verdict = self.judge.strange_event(text, tied=tied and self.is_mostly_known)
        if verdict is not None:
            self.add(node, verdict, text, None)


def _texts(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def new_name(node: ast.expr, verdict: Verdict) -> Edit | None:
    """The edit that gives a literal its new name, if there is one and the spec confirms it."""
    if not isinstance(node, ast.Constant) or verdict.successor is None:
        return None
    is_plain = verdict.is_sure and len(verdict.successor.path) == 1
    return NewText(position(node), verdict.new) if is_plain else None
