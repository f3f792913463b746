"""One module, statement by statement: what is known of its variables, and what is wrong with the names in it."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .classes import check_class
from .definitions import Definitions
from .evaluate import Env, Evaluator, TagOf, key_of
from .expressions import Expressions
from .finding import Finding
from .found import Found, new_name
from .imports import read_imports
from .judge import Judge
from .project import Project
from .sources import Module
from .vocabulary import NOWHERE, Place

MOST_KNOWN = 500
"""Variables that are kept in mind at a time; a file with more is data, and would take very long."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def scan(module: Module, project: Project, judge: Judge) -> list[Finding]:
    """All findings of a module, in the order in which they stand there.

    Raises `RecursionError` for one that is nested too deeply.
    """
    found = Found(module, judge)
    imports = read_imports(module.nodes, found)
    evaluator = Evaluator(project, judge, imports, module.display, found.is_tied)
    expressions = Expressions(evaluator, Definitions(module.tree), found)
    scanner = _Scanner(expressions, module)
    scanner.run()
    if expressions.literals.hints:
        # What a literal turned out to be is known only after it was sent; look again at what happened before.
        expressions.literals.forget()
        scanner.run()
    return sorted(found.items.values(), key=lambda item: (item.span, item.rule))


class _Scanner:
    def __init__(self, expressions: Expressions, module: Module) -> None:
        self.expressions = expressions
        self.evaluator = expressions.evaluator
        self.literals = expressions.literals
        self.module = module
        self._has_walrus = ":=" in module.text

    def run(self) -> None:
        self.literals.scopes[:] = [self.module.tree]
        self.block(self.module.tree.body, {})

    def block(self, body: Iterable[ast.stmt], env: Env) -> None:
        """Statements, one after the other; `env` is what is known before, and then after them."""
        for statement in body:
            self.statement(statement, env)

    def statement(self, node: ast.stmt, env: Env) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node, env)
            case ast.ClassDef():
                self._class(node, env)
            case ast.If():
                self._if(node, env)
            case ast.While():
                self._visit(node.test, env)
                yes, _ = self.evaluator.narrow(node.test, env)
                self.block(node.body, env | yes)
                self.block(node.orelse, dict(env))
            case ast.For() | ast.AsyncFor():
                self._visit(node.iter, env)
                self.expressions.bind_item(node.target, node.iter, env)
                self.block(node.body, dict(env))
                self.block(node.orelse, dict(env))
            case ast.Match():
                self._match(node, env)
            case ast.Assign():
                self._assign(node, env)
            case ast.AnnAssign():
                self._annotated(node, env)
            case ast.Assert():
                self._other(node, env)
                env |= self.evaluator.narrow(node.test, env)[0]
            case ast.Expr(value=ast.Constant()):
                pass  # a docstring
            case _:
                self._other(node, env)

    def _visit(self, node: ast.expr, env: Env) -> None:
        self.expressions.visit(node, env)
        for inner in ast.walk(node) if self._has_walrus else ():
            if isinstance(inner, ast.NamedExpr):
                self._bind(inner.target, inner.value, env)

    def _other(self, node: ast.AST, env: Env) -> None:
        """A statement that changes nothing of what is known: its expressions, and the blocks inside."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._visit(child, env)
            elif isinstance(child, ast.stmt):
                self.statement(child, env)
            else:
                self._other(child, env)

    def _if(self, node: ast.If, env: Env) -> None:
        self._visit(node.test, env)
        yes, no = self.evaluator.narrow(node.test, env)
        self.block(node.body, env | yes)
        self.block(node.orelse, env | no)
        if _leaves(node.body):
            env |= no
        elif node.orelse and _leaves(node.orelse):
            env |= yes

    def _match(self, node: ast.Match, env: Env) -> None:
        self._visit(node.subject, env)
        for case in node.cases:
            inner = dict(env)
            self._pattern(case.pattern, node.subject, inner)
            if case.guard is not None:
                self._visit(case.guard, inner)
                inner |= self.evaluator.narrow(case.guard, inner)[0]
            self.block(case.body, inner)

    def _pattern(self, pattern: ast.pattern, subject: ast.expr, env: Env) -> None:
        """Check a pattern, and enter what is known where it matches."""
        match pattern:
            case ast.MatchValue(value=value):
                self.expressions.options(subject, [value], env)
                self._visit(value, env)
                env |= self.evaluator.equal(subject, [value], env)
            case ast.MatchOr(patterns=parts):
                values = [
                    part.value for part in parts if isinstance(part, ast.MatchValue)
                ]
                for part in parts:
                    self._pattern(part, subject, dict(env))
                if len(values) == len(parts):
                    env |= self.evaluator.equal(subject, values, env)
            case ast.MatchAs(pattern=ast.pattern() as inner):
                self._pattern(inner, subject, env)
                known = self.evaluator.place(subject, env)
                if pattern.name is not None and known.leaves:
                    env[pattern.name] = known
            case ast.MatchMapping():
                self._mapping(pattern, subject, env)
            case ast.MatchClass():
                self._class_pattern(pattern, subject, env)
            case _:
                self._other(pattern, env)

    def _mapping(self, pattern: ast.MatchMapping, subject: ast.expr, env: Env) -> None:
        literal = ast.Dict(
            list(pattern.keys),
            [
                part.value if isinstance(part, ast.MatchValue) else ast.Constant(None)
                for part in pattern.patterns
            ],
        )
        place = self.evaluator.event_of(literal)
        known = self.evaluator.place(subject, env)
        place = place if place.leaves else known
        key = key_of(subject)
        if key and place.leaves:
            env[key] = place
        for wire, part in zip(pattern.keys, pattern.patterns):
            inner = ast.Subscript(subject, wire, ast.Load())
            ast.copy_location(inner, wire)
            name = self.evaluator.text(wire)
            if name is not None:
                verdict = self.evaluator.judge.field(place, name, written=False)
                if verdict is not None:
                    edit = new_name(wire, verdict)
                    self.expressions.found.add(wire, verdict, name, edit)
                self._capture(part, place, name, env)
            self._pattern(part, inner, env)

    def _capture(self, part: ast.pattern, place: Place, name: str, env: Env) -> None:
        """A name in a pattern stands for a member of what is matched."""
        if isinstance(part, ast.MatchAs) and part.name and part.pattern is None:
            inner = self.evaluator.vocabulary.member(place, name)
            env.pop(part.name, None)
            if inner.leaves:
                env[part.name] = inner

    def _class_pattern(
        self, pattern: ast.MatchClass, subject: ast.expr, env: Env
    ) -> None:
        self._visit(pattern.cls, env)
        place = self.evaluator.class_place(key_of(pattern.cls).split(".")[-1])
        key = key_of(subject)
        if key and place.leaves:
            env[key] = place
        for name, part in zip(pattern.kwd_attrs, pattern.kwd_patterns):
            self._capture(part, place, name, env)
            inner = ast.Attribute(subject, name, ast.Load())
            ast.copy_location(inner, pattern.cls)
            self._pattern(part, inner, env)
        for part in pattern.patterns:
            self._other(part, env)

    def _assign(self, node: ast.Assign, env: Env) -> None:
        for target in node.targets:
            place = self.evaluator.place(target, env)
            if isinstance(target, ast.Subscript | ast.Attribute) and place.leaves:
                self.literals.value(node.value, place, env)
        self._visit(node.value, env)
        for target in node.targets:
            if not isinstance(target, ast.Name):
                self._visit(target, env)
            self._bind(target, node.value, env)

    def _annotated(self, node: ast.AnnAssign, env: Env) -> None:
        self._visit(node.annotation, env)
        if node.value is not None:
            self._visit(node.value, env)
            self._bind(node.target, node.value, env)
        place = self.evaluator.annotated(node.annotation)
        if place.leaves:
            env[key_of(node.target)] = place

    def _bind(self, target: ast.expr, value: ast.expr, env: Env) -> None:
        """A variable stands for something else from now on."""
        key = key_of(target)
        if not key:
            return
        place = self.evaluator.place(value, env)
        tag = self.evaluator.tag(value, env)
        for name in [name for name in env if name.startswith((f"{key}.", f"{key}["))]:
            del env[name]
        env.pop(key, None)
        if len(env) > MOST_KNOWN:
            env.clear()
        hint = self.literals.hints.get((id(self.literals.scopes[-1]), key), NOWHERE)
        if place.leaves or hint.leaves:
            env[key] = place if place.leaves else hint
        elif tag is not None and tag.key:
            env[key] = TagOf(tag.key, tag.member)

    def _function(self, node: Function, env: Env) -> None:
        inner = dict(env)
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for argument in arguments:
            inner.pop(argument.arg, None)
            place = self.evaluator.annotated(argument.annotation)
            if place.leaves:
                inner[argument.arg] = place
        for expression in [*node.decorator_list, *_defaults(node.args)]:
            self._visit(expression, env)
        handled = [argument.arg for argument in arguments if argument.arg != "self"]
        for decorator in node.decorator_list:
            place = self._handled(decorator)
            if place.leaves and handled and handled[0] not in inner:
                inner[handled[0]] = place
        self._inside(node, node.body, inner)

    def _handled(self, decorator: ast.expr) -> Place:
        """The event of a handler: `@connection.on("door.opened")`."""
        if not isinstance(decorator, ast.Call):
            return NOWHERE
        names = [self.evaluator.text(argument) for argument in decorator.args]
        events = [name for name in names if name and "." in name]
        return self.evaluator.judge.event_place(*events)

    def _class(self, node: ast.ClassDef, env: Env) -> None:
        for expression in [*node.decorator_list, *node.bases]:
            self._visit(expression, env)
        check_class(node, self.literals, self.evaluator, env)
        self._inside(node, node.body, dict(env))

    def _inside(self, node: ast.AST, body: list[ast.stmt], env: Env) -> None:
        self.literals.scopes.append(node)
        self.block(body, env)
        self.literals.scopes.pop()


def _defaults(arguments: ast.arguments) -> list[ast.expr]:
    found = [*arguments.defaults, *arguments.kw_defaults]
    return [default for default in found if default is not None]


def _leaves(body: list[ast.stmt]) -> bool:
    """Whether a block surely does not go on after its end."""
    return bool(body) and isinstance(
        body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break
    )
