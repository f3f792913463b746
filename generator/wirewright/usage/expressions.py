"""The expressions of one module, looked through for names of the API."""

from __future__ import annotations

import ast

from .definitions import Definitions
from .evaluate import GETTERS, Env, Evaluator, elements, key_of
from .found import Found, new_name
from .imports import check_module_attribute
from .literals import Literals
from .vocabulary import NOWHERE, Place, expand

Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


class Expressions:
    """Looks through expressions; statements say what is known where they stand."""

    def __init__(
        self, evaluator: Evaluator, definitions: Definitions, found: Found
    ) -> None:
        self.evaluator = evaluator
        self.judge = evaluator.judge
        self.vocabulary = evaluator.vocabulary
        self.found = found
        self.literals = Literals(evaluator, definitions, found, self.visit)

    def visit(self, node: ast.expr, env: Env) -> None:
        """Check an expression and all that is in it."""
        match node:
            case ast.Constant(value=str(text)):
                self.found.literal(node, text)
            case ast.JoinedStr():
                for part in node.values:
                    if isinstance(part, ast.FormattedValue):
                        self.visit(part.value, env)
            case ast.Dict():
                self.literals.value(node, NOWHERE, env)
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                texts = [self.evaluator.text(item) for item in items]
                for item in items:
                    if isinstance(item, ast.Constant) and isinstance(item.value, str):
                        self.found.literal(item, item.value, texts)
                    else:
                        self.visit(item, env)
            case ast.Compare():
                self._compare(node, env)
                self._inner(node, env)
            case ast.BoolOp():
                self._chain(node, env)
            case ast.IfExp():
                self.visit(node.test, env)
                yes, no = self.evaluator.narrow(node.test, env)
                self.visit(node.body, env | yes)
                self.visit(node.orelse, env | no)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                self._comprehension(node, env)
            case ast.Subscript(value=base, slice=ast.Constant(value=str(name)) as key):
                self._read(key, name, self.evaluator.place(base, env))
                self.visit(base, env)
            case ast.Attribute():
                self._attribute(node, env)
            case ast.Call():
                self._call(node, env)
            case _:
                self._inner(node, env)

    def _inner(self, node: ast.AST, env: Env) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.visit(child, env)
            else:
                self._inner(child, env)

    def _chain(self, node: ast.BoolOp, env: Env) -> None:
        """`a and b`: where b is looked at, a holds; `a or b`: it does not."""
        for part in node.values:
            self.visit(part, env)
            yes, no = self.evaluator.narrow(part, env)
            env = env | (yes if isinstance(node.op, ast.And) else no)

    def _comprehension(self, node: Comprehension, env: Env) -> None:
        env = dict(env)
        for generator in node.generators:
            self.visit(generator.iter, env)
            self.bind_item(generator.target, generator.iter, env)
            for test in generator.ifs:
                self.visit(test, env)
                env |= self.evaluator.narrow(test, env)[0]
        if isinstance(node, ast.DictComp):
            self.visit(node.key, env)
            self.visit(node.value, env)
        else:
            self.visit(node.elt, env)

    def bind_item(self, target: ast.expr, source: ast.expr, env: Env) -> None:
        """What a loop over a list binds its variable to."""
        key = key_of(target)
        if key:
            item = self.vocabulary.item(self.evaluator.place(source, env))
            env.pop(key, None)
            if item.leaves:
                env[key] = item

    def _read(self, key: ast.expr, name: str, place: Place) -> None:
        """A member that is read, or set by a subscript."""
        verdict = self.judge.field(place, name, written=False)
        if verdict is not None:
            self.found.add(key, verdict, name, new_name(key, verdict))
        elif isinstance(key, ast.Constant):
            self.found.literal(key, name)

    def _attribute(self, node: ast.Attribute, env: Env) -> None:
        self.visit(node.value, env)
        check_module_attribute(node, self.evaluator.imports, self.found)
        place = self.evaluator.place(node.value, env)
        verdict = self.judge.field(place, node.attr, written=False)
        # An object of the host may have attributes of its own; only what the API had counts.
        if verdict is not None and not verdict.rule.startswith("misspelt"):
            self.found.attribute(node, verdict)

    def _compare(self, node: ast.Compare, env: Env) -> None:
        sides = [node.left, *node.comparators]
        for left, op, right in zip(sides, node.ops, sides[1:]):
            if isinstance(op, ast.In | ast.NotIn):
                name = self.evaluator.text(left)
                if name is not None and not isinstance(
                    right, ast.Tuple | ast.List | ast.Set
                ):
                    self._read(left, name, self.evaluator.place(right, env))
                self.options(left, elements(right), env)
            elif self.evaluator.text(left) is not None:
                self.options(right, [left], env)
            else:
                self.options(left, [right], env)

    def options(self, subject: ast.expr, options: list[ast.expr], env: Env) -> None:
        """Check the texts that an expression is compared with."""
        place = self.evaluator.place(subject, env)
        tag = self.evaluator.tag(subject, env)
        if not place.leaves and tag is not None:
            known = env.get(tag.key)
            base = known if isinstance(known, Place) else NOWHERE
            place = self.vocabulary.member(base, tag.member)
        texts = [self.evaluator.text(option) for option in options]
        for option, text in zip(options, texts):
            if text is None:
                continue
            is_literal = isinstance(option, ast.Constant)
            if self.vocabulary.knows(text) and tag is not None:
                if isinstance(option, ast.Constant):
                    self.found.literal(option, text, texts, is_tag=True)
            elif tag is not None and self.vocabulary.is_shaped(text):
                self.found.strange_event(option, text, tied=True)
            elif place.leaves:
                self.literals.text(option, text, place, written=False, edit=is_literal)

    def _call(self, node: ast.Call, env: Env) -> None:
        match node.func:
            case ast.Attribute(value=base, attr=method) if (
                method in GETTERS and node.args
            ):
                self.visit(base, env)
                first, *rest = node.args
                name = self.evaluator.text(first)
                if name is None:
                    self.visit(first, env)
                else:
                    self._read(first, name, self.evaluator.place(base, env))
                for argument in rest:
                    self.visit(argument, env)
                self._inner_keywords(node, env)
                return
            case ast.Attribute():
                self.visit(node.func, env)
                self._method(node, node.func, env)
            case _:
                self.visit(node.func, env)
        name = key_of(node.func).split(".")[-1]
        place = self.evaluator.class_place(name) if name else NOWHERE
        for argument in node.args:
            self.visit(argument, env)
        if place.leaves:
            self.literals.keywords(node.keywords, place, env)
        else:
            self._inner_keywords(node, env)

    def _inner_keywords(self, node: ast.Call, env: Env) -> None:
        for keyword in node.keywords:
            self.visit(keyword.value, env)

    def _method(self, node: ast.Call, function: ast.Attribute, env: Env) -> None:
        """A client's method for an event or an endpoint: `connection.session.update(session=...)`."""
        names = key_of(function).split(".")
        for start in range(len(names) - 1):
            tail = ".".join(names[start:])
            place = self.judge.event_place(tail) | self._body(tail)
            wires = [keyword.arg for keyword in node.keywords if keyword.arg]
            if not any(self.vocabulary.fields(place, wire) for wire in wires):
                continue
            verdict = self.judge.event(tail) if self.vocabulary.knows(tail) else None
            if verdict is not None:
                self.found.attribute(function, verdict)
            for keyword in node.keywords:
                if keyword.arg is not None and isinstance(
                    keyword.value, ast.Dict | ast.Name
                ):
                    inner = self.vocabulary.member(place, keyword.arg)
                    self.literals.value(keyword.value, inner, env)
            return

    def _body(self, name: str) -> Place:
        """What an endpoint of this name is sent."""
        return Place(
            tuple(
                (number, leaf)
                for number, revision in enumerate(self.vocabulary.revisions)
                for endpoint in revision.spec.endpoints
                if endpoint.name == name
                for body in endpoint.request
                for leaf in expand(body.type, revision.spec)
            )
        )
