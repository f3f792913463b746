"""What expressions of the host are known to be: places in messages, and how tests narrow them."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

from .judge import Judge
from .project import Project, literal_nodes, names_in
from .vocabulary import NOWHERE, Place

GETTERS = ("get", "pop", "setdefault")


@dataclass(frozen=True, slots=True)
class TagOf:
    """A variable that holds the name of the event that another expression is."""

    base: str
    member: str


Env = dict[str, "Place | TagOf"]
"""What is known of variables, attributes and members, by their source."""


@dataclass(frozen=True, slots=True)
class Tag:
    """An expression that is a member by which objects are told apart: of what, and which."""

    base: ast.expr | None
    key: str
    member: str


@dataclass(slots=True)
class Imports:
    """What a module imports from packages of the API: classes by their local name, and modules."""

    classes: dict[str, str] = field(default_factory=dict[str, str])
    modules: set[str] = field(default_factory=set[str])


def key_of(node: ast.expr) -> str:
    """The source of a chain of names, attributes and constant subscripts; empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=inner, attr=name):
            base = key_of(inner)
            return f"{base}.{name}" if base else ""
        case ast.Subscript(value=inner, slice=ast.Constant(value=name)):
            base = key_of(inner)
            return f"{base}[{name!r}]" if base else ""
        case ast.Await(value=inner):
            return key_of(inner)
        case _:
            return ""


class Evaluator:
    """Evaluates the expressions of one module."""

    def __init__(
        self,
        project: Project,
        judge: Judge,
        imports: Imports,
        display: str,
        is_tied: bool,
    ) -> None:
        self.project = project
        self.judge = judge
        self.imports = imports
        self.display = display
        self.vocabulary = judge.vocabulary
        self.is_tied = is_tied
        """The module is surely about the API, so that plain words may be names of events where those stand."""

    def text(self, node: ast.expr | None) -> str | None:
        """The text that an expression is known to be."""
        return self.project.text(node, self.display)

    def class_place(self, name: str) -> Place:
        """What the instances of a class are."""
        if name in self.imports.classes:
            return self.vocabulary.class_place(self.imports.classes[name])
        found = self.project.find(name, self.display)
        return found.place if found is not None else NOWHERE

    def annotated(self, annotation: ast.expr | None) -> Place:
        """What a variable with an annotation is."""
        place = NOWHERE
        in_lists = False
        for node in ast.walk(annotation) if annotation is not None else ():
            if isinstance(node, ast.Subscript) and not list(literal_nodes(node)):
                in_lists = in_lists or key_of(node.value).split(".")[-1] != "Optional"
        for name in () if in_lists else names_in(annotation):
            place |= self.class_place(name)
        return place

    def place(self, node: ast.expr, env: Env) -> Place:
        """What an expression may be of a message; `NOWHERE` if it is nothing that is known."""
        key = key_of(node)
        known = env.get(key) if key else None
        if isinstance(known, Place):
            return known
        match node:
            case ast.Attribute(value=inner, attr=name):
                return self._member(inner, name, env)
            case ast.Subscript(value=inner, slice=ast.Constant(value=str(name))):
                return self._member(inner, name, env)
            case ast.Subscript(value=inner):
                return self.vocabulary.item(self.place(inner, env))
            case ast.Call(
                func=ast.Attribute(value=inner, attr=method), args=[first, *_]
            ) if (method in GETTERS):
                wire = self.text(first)
                return self._member(inner, wire, env) if wire else NOWHERE
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                return self.class_place(name)
            case ast.BoolOp(op=ast.Or(), values=[first, *_]):
                return self.place(first, env)
            case ast.NamedExpr(value=inner) | ast.Await(value=inner):
                return self.place(inner, env)
            case ast.IfExp(body=first, orelse=second):
                return self.place(first, env) | self.place(second, env)
            case ast.Dict():
                return self.event_of(node)
            case _:
                return NOWHERE

    def _member(self, node: ast.expr, name: str, env: Env) -> Place:
        place = self.place(node, env)
        return self.judge.target(place, name) if place.leaves else NOWHERE

    def event_of(self, node: ast.Dict) -> Place:
        """The event that a dict literal is by its tag; a plain word may be one of another protocol."""
        plain = self.is_tied and not self.vocabulary.heads
        for key, value in zip(node.keys, node.values):
            if key is not None and self.text(key) in self.vocabulary.tags:
                tag = self.text(value)
                known = tag is not None and self.vocabulary.knows(tag)
                if tag is not None and known and ("." in tag or plain):
                    return self.judge.event_place(tag)
        return NOWHERE

    def tag(self, node: ast.expr, env: Env) -> Tag | None:
        """What an expression is the tag of: `event["type"]`, `event.get("type")`, `event.type`, or a variable with it."""
        tags = self.vocabulary.tags
        match node:
            case ast.Subscript(value=base, slice=ast.Constant(value=str(name))) if (
                name in tags
            ):
                return Tag(base, key_of(base), name)
            case ast.Attribute(value=base, attr=name) if name in tags:
                return Tag(base, key_of(base), name)
            case ast.Call(
                func=ast.Attribute(value=base, attr=method), args=[first, *_]
            ) if (method in GETTERS and self.text(first) in tags):
                return Tag(base, key_of(base), str(self.text(first)))
            case ast.NamedExpr(value=inner) | ast.Await(value=inner):
                return self.tag(inner, env)
            case ast.Attribute(value=inner, attr="value"):
                return self.tag(inner, env)
            case _:
                known = env.get(key_of(node))
                if isinstance(known, TagOf):
                    return Tag(None, known.base, known.member)
                return None

    def narrow(self, test: ast.expr, env: Env) -> tuple[Env, Env]:
        """What is known in addition where a test holds, and where it does not."""
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                yes, no = self.narrow(inner, env)
                return no, yes
            case ast.BoolOp(op=ast.And(), values=parts):
                known: Env = {}
                for part in parts:
                    known |= self.narrow(part, env | known)[0]
                return known, {}
            case ast.BoolOp(values=parts):
                return _either([self.narrow(part, env)[0] for part in parts]), {}
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self._compared(left, op, right, env)
            case ast.Call(func=ast.Name(id="isinstance"), args=[subject, classes]):
                return self._instance(subject, classes), {}
            case _:
                return {}, {}

    def _compared(
        self, left: ast.expr, op: ast.cmpop, right: ast.expr, env: Env
    ) -> tuple[Env, Env]:
        match op:
            case ast.Eq() | ast.Is():
                options = [right]
                if self.text(left) is not None:
                    left, options = right, [left]
                return self.equal(left, options, env), {}
            case ast.NotEq() | ast.IsNot():
                options = [right]
                if self.text(left) is not None:
                    left, options = right, [left]
                return {}, self.equal(left, options, env)
            case ast.In():
                return self.equal(left, elements(right), env), {}
            case ast.NotIn():
                return {}, self.equal(left, elements(right), env)
            case _:
                return {}, {}

    def equal(self, node: ast.expr, options: Iterable[ast.expr], env: Env) -> Env:
        """What is known where an expression equals one of some others."""
        texts = [self.text(option) for option in options]
        found = self.tag(node, env)
        if found is None or not found.key or not texts or None in texts:
            return {}
        values = [text for text in texts if text is not None]
        known = env.get(found.key)
        base = known if isinstance(known, Place) else NOWHERE
        if found.base is not None and not base.leaves:
            base = self.place(found.base, env)
        narrower = self.vocabulary.where(base, found.member, values)
        if narrower.leaves:
            return {found.key: narrower}
        events = self.judge.event_place(*values)
        is_clear = self.is_tied or any("." in value for value in values) or base.leaves
        return {found.key: events} if events.leaves and is_clear else {}

    def _instance(self, subject: ast.expr, classes: ast.expr) -> Env:
        place = NOWHERE
        for name in elements(classes):
            place |= self.class_place(key_of(name).split(".")[-1])
        key = key_of(subject)
        return {key: place} if key and place.leaves else {}


def _either(branches: list[Env]) -> Env:
    """What is known if one of some tests holds: only what each of them says something about."""
    known: Env = {}
    for key in branches[0]:
        if not all(key in branch for branch in branches):
            continue
        place = NOWHERE
        for branch in branches:
            found = branch[key]
            place |= found if isinstance(found, Place) else NOWHERE
        known[key] = place
    return known


def elements(node: ast.expr) -> list[ast.expr]:
    """What a tuple, list or set literal holds; anything else is one by itself."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return node.elts
    if isinstance(node, ast.Call) and len(node.args) == 1:
        return elements(node.args[0])
    return [node]
