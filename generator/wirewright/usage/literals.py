"""Values that are written out, against the place in a message where they go."""

from __future__ import annotations

import ast
from collections.abc import Callable

from ..spec.model import Struct
from .definitions import Definitions
from .evaluate import Env, Evaluator
from .finding import Edit, NewMember, NewTag, NewText, position
from .found import Found, new_name
from .judge import Verdict, literal_of
from .shapes import fits, kinds, required_tags
from .vocabulary import NOWHERE, Place

DEPTH = 60
"""How deep values are followed through names and functions."""


class Literals:
    """Checks dict literals, lists and texts of one module.

    Attributes:
        hints: For a variable that a dict literal is bound to, by scope and name: what that literal turned out to be.
    """

    def __init__(
        self,
        evaluator: Evaluator,
        definitions: Definitions,
        found: Found,
        visit: Callable[[ast.expr, Env], None],
    ) -> None:
        self.evaluator = evaluator
        self.judge = evaluator.judge
        self.vocabulary = evaluator.vocabulary
        self.definitions = definitions
        self.found = found
        self.visit = visit
        self.hints: dict[tuple[int, str], Place] = {}
        self.scopes: list[ast.AST] = []
        """The functions and classes around, the module first."""
        self._depth = 0
        self._done: set[tuple[int, Place]] = set()

    def forget(self) -> None:
        """Begin another round: what was checked is checked again."""
        self._done.clear()

    def value(
        self, node: ast.expr, place: Place, env: Env, *, written: bool = True
    ) -> None:
        """Check what is sent, or stored, at a place; `written` as for `Judge.field`."""
        if (id(node), place) in self._done or self._depth > DEPTH:
            return
        self._done.add((id(node), place))
        self._depth += 1
        try:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.text(node, node.value, place, written=written)
            else:
                self._value(node, place, env)
        finally:
            self._depth -= 1

    def _value(self, node: ast.expr, place: Place, env: Env) -> None:
        match node:
            case ast.Dict():
                self.members(node, place, env)
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                inner = self.vocabulary.item(place)
                for item in items:
                    self.value(item, inner, env)
            case ast.IfExp(test=test, body=first, orelse=second):
                self.visit(test, env)
                self.value(first, place, env)
                self.value(second, place, env)
            case ast.BoolOp(values=parts):
                for part in parts:
                    self.value(part, place, env)
            case ast.Starred(value=inner):
                self.visit(inner, env)
            case ast.Call(func=ast.Name(id="dict"), args=[], keywords=keywords):
                self.keywords(keywords, place, env)
            case _:
                self.visit(node, env)
                self._follow(node, place, env)

    def _follow(self, node: ast.expr, place: Place, env: Env) -> None:
        """Check what a name or a function of this module stands for."""
        text = self.evaluator.text(node)
        if text is not None:
            self.text(node, text, place, written=True, edit=False)
        if not place.is_object and not self.vocabulary.item(place).is_object:
            return
        for scope, key, made in self.definitions.of(node, self.scopes):
            if key:
                hint = (id(scope), key)
                self.hints[hint] = self.hints.get(hint, Place()) | place
            self.value(made, place, {})

    def text(
        self,
        node: ast.expr,
        text: str,
        place: Place,
        *,
        written: bool,
        edit: bool = True,
    ) -> None:
        """Check a text where only some are right."""
        if self.vocabulary.knows(text) and "." in text:
            verdict = self.judge.event(text)
        else:
            verdict = self.judge.value(place, text, written=written)
        if verdict is None:
            return
        change = new_name(node, verdict) if edit else None
        self.found.add(node, verdict, text, change)

    def members(
        self, node: ast.Dict, place: Place, env: Env, inline: bool = False
    ) -> None:
        """Check a dict literal, key by key; `inline`: it is part of an event that is written out."""
        own = self.evaluator.event_of(node)
        if own.leaves and not place.is_object:
            place, inline = own, True
        whole, place = place, self._variants(node, place)
        wires = [self.evaluator.text(key) for key in node.keys if key is not None]
        if self.judge.is_foreign(place, wires):
            place = NOWHERE
        lost = False
        for key, value in zip(node.keys, node.values):
            if key is None:
                self._spread(value, place, env)
                continue
            wire = self.evaluator.text(key)
            if wire is None:
                self.visit(key, env)
                self.visit(value, env)
                continue
            self._strange_tag(wire, value)
            self._header(key, wire, value)
            verdict = self.judge.field(place, wire, written=True)
            told = self.vocabulary.tells(whole, wire)
            target = self.judge.target(whole if told else place, wire)
            if verdict is None:
                self._inside(value, target, env, inline)
                if isinstance(key, ast.Constant):
                    self.found.literal(key, wire, wires)
                continue
            lost = lost or verdict.successor is not None
            edit = self._edit(node, key, value, verdict, place, wire)
            self.found.add(key, verdict, wire, edit)
            replaced = isinstance(edit, NewMember) and edit.value is not None
            if not replaced:
                self._inside(value, target, env, inline)
        if lost or inline:
            self._missing_tag(node, place)

    def _inside(self, node: ast.expr, place: Place, env: Env, inline: bool) -> None:
        if isinstance(node, ast.Dict):
            if (id(node), place) not in self._done and self._depth <= DEPTH:
                self._done.add((id(node), place))
                self._depth += 1
                self.members(node, place, env, inline)
                self._depth -= 1
        else:
            self.value(node, place, env)

    def _spread(self, value: ast.expr, place: Place, env: Env) -> None:
        if isinstance(value, ast.Dict):
            self.members(value, place, env)
        else:
            self.value(value, place, env)

    def keywords(self, keywords: list[ast.keyword], place: Place, env: Env) -> None:
        """Check the arguments of a call that makes an object; only names that another revision has count."""
        for keyword in keywords:
            if keyword.arg is None:
                self.value(keyword.value, place, env)
                continue
            verdict = self.judge.field(place, keyword.arg, written=False)
            if verdict is not None and not verdict.rule.startswith("misspelt"):
                self.found.add(keyword, verdict, keyword.arg, None)
            self.value(keyword.value, self.judge.target(place, keyword.arg), env)

    def _header(self, key: ast.expr, name: str, value: ast.expr) -> None:
        text = self.evaluator.text(value)
        verdict = self.judge.header(name, text) if text is not None else None
        if verdict is not None:
            self.found.add(key, verdict, name, None)

    def _strange_tag(self, wire: str, value: ast.expr) -> None:
        """A tag that no event has, in an object that is written out."""
        if wire in self.vocabulary.tags and isinstance(value, ast.Constant):
            text = value.value
            if isinstance(text, str) and self.vocabulary.is_shaped(text):
                self.found.strange_event(value, text, tied=True)

    def _variants(self, node: ast.Dict, place: Place) -> Place:
        """What is at a place, as far as its constants agree with the members of a dict literal."""
        for key, value in zip(node.keys, node.values):
            wire = self.evaluator.text(key) if key is not None else None
            text = self.evaluator.text(value)
            if wire is not None and text is not None:
                place = self.vocabulary.agreeing(place, wire, text)
        return place

    def _missing_tag(self, node: ast.Dict, place: Place) -> None:
        """An object that did not have to say of which kind it is, and now has to."""
        if None in node.keys:
            return
        chosen = self.vocabulary.chosen
        present = {self.evaluator.text(key) for key in node.keys if key is not None}
        if None in present:
            return
        earlier = {
            leaf.name
            for number, leaf in place.leaves
            if number != chosen
            and isinstance(leaf, Struct)
            and not required_tags(leaf).keys() - present
        }
        now = place.structs(chosen)
        if any(fits(leaf, present) for leaf in now):
            return
        same = [leaf for leaf in now if leaf.name in earlier]
        if len(same) != 1:
            return
        for wire, value in required_tags(same[0]).items():
            if wire not in present:
                name = self.vocabulary.spec.revision
                message = f"this object needs `{wire}`: `{value}` in {name}"
                verdict = Verdict("missing-tag", message, value)
                self.found.add(
                    node, verdict, wire, NewTag(position(node), wire, value), brace=True
                )

    def _edit(
        self,
        node: ast.Dict,
        key: ast.expr,
        value: ast.expr,
        verdict: Verdict,
        place: Place,
        wire: str,
    ) -> Edit | None:
        """How a member gets its new name or place, if that is sure."""
        if not verdict.is_sure or verdict.successor is None:
            return None
        if not isinstance(key, ast.Constant):
            return None
        path = verdict.successor.path
        present = {self.evaluator.text(other) for other in node.keys if other}
        fits, code = self._fitted(value, place, wire, path)
        if len(path) == 1:
            return None if path[0] in present else NewText(position(key), path[0])
        if not fits or not _is_free(node, path, wire):
            return None
        return NewMember(position(node), position(key), path, code)

    def _fitted(
        self, value: ast.expr, place: Place, wire: str, path: tuple[str, ...]
    ) -> tuple[bool, str | None]:
        """Whether a value can go to a path, and the source that it becomes there if it is another."""
        vocabulary = self.vocabulary
        old = vocabulary.member(place, wire)
        new = vocabulary.inner(place, path)
        now = Place(tuple(leaf for leaf in new.leaves if leaf[0] == vocabulary.chosen))
        match value:
            case ast.Constant(value=str(text)):
                verdict = self.judge.value(old | now, text, written=True)
                if verdict is None and "text" in kinds(now):
                    return True, None
                struct = self.judge.object_for(new, text)
                if struct is None:
                    return False, None
                return True, literal_of(struct, vocabulary)
            case ast.Constant(value=None):
                return True, None
            case ast.Dict():
                return "object" in kinds(now), None
            case _:
                return kinds(old) <= kinds(now) and bool(now.leaves), None


def _is_free(node: ast.Dict, path: tuple[str, ...], moved: str) -> bool:
    """Whether nothing stands at a path of a dict literal, nor in the way to it."""
    for key, value in zip(node.keys, node.values):
        name = key.value if isinstance(key, ast.Constant) else None
        if name == path[0] and name != moved:
            if len(path) == 1:
                return False
            return isinstance(value, ast.Dict) and _is_free(value, path[1:], "")
    return True
