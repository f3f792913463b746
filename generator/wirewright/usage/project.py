"""What the host's code defines: text constants, and classes that stand for events and objects of the API."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .judge import Judge
from .sources import Module
from .vocabulary import NOWHERE, Place


@dataclass(slots=True)
class HostField:
    """A field of a class: how the wire names it, the node that says so, its annotation and its default."""

    wire: str
    named_by: ast.expr
    annotation: ast.expr | None
    default: ast.expr | None


@dataclass(slots=True)
class HostClass:
    """A class of the host, and what it stands for; `place` is empty for a class that has nothing to do with the API."""

    name: str
    fields: list[HostField]
    members: dict[str, str]
    """Text constants in its body, those of an enum among them."""
    place: Place = NOWHERE


@dataclass(slots=True)
class Project:
    """All definitions, by name; where two of them differ, the name stands for neither outside its own module."""

    judge: Judge
    classes: dict[str, list[HostClass]] = field(
        default_factory=dict[str, list[HostClass]]
    )
    own: dict[tuple[str, str], HostClass] = field(
        default_factory=dict[tuple[str, str], HostClass]
    )
    """Classes by the file and their name."""
    constants: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    local: dict[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str]
    )
    """Constants by the file and their name."""

    def add(self, module: Module) -> None:
        """Enter what a module defines."""
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                made = host_class(node)
                self.classes.setdefault(node.name, []).append(made)
                self.own[module.display, node.name] = made
        for name, text in constants_of(module.tree.body):
            self.constants.setdefault(name, set()).add(text)
            self.local[module.display, name] = text

    def find(self, name: str, display: str) -> HostClass | None:
        """The class that a name stands for in a file."""
        mine = self.own.get((display, name))
        if mine is not None:
            return mine
        found = self.classes.get(name, [])
        return found[0] if len(found) == 1 else None

    def text(self, node: ast.expr | None, display: str) -> str | None:
        """The text that an expression is known to be: a literal, a constant, a member of an enum."""
        while isinstance(node, ast.Attribute) and node.attr == "value":
            node = node.value
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.Name(id=name):
                mine = self.local.get((display, name))
                found = self.constants.get(name, set())
                return mine or (next(iter(found)) if len(found) == 1 else None)
            case ast.Attribute(value=ast.Name(id=name) | ast.Attribute(attr=name)):
                owner = self.find(name, display)
                if owner is not None:
                    return owner.members.get(node.attr)
                found = self.constants.get(node.attr, set())
                return next(iter(found)) if len(found) == 1 else None
            case _:
                return None

    def bind(self) -> None:
        """Find out which classes stand for what: first those with the tag of an event, then what their fields hold."""
        todo: list[tuple[HostClass, str]] = []
        for (display, _), made in self.own.items():
            made.place = self._by_tag(made, display)
            if made.place.leaves:
                todo.append((made, display))
        seen: set[tuple[int, Place]] = set()
        while todo:
            made, display = todo.pop()
            if (id(made), made.place) in seen:
                continue
            seen.add((id(made), made.place))
            for own in made.fields:
                place = self._inside(made.place, own)
                for name in names_in(own.annotation) if place.is_object else ():
                    other = self.find(name, display)
                    if other is not None and not self._is_foreign(place, other):
                        other.place |= self.narrowed(place, other, display)
                        todo.append((other, display))

    def _is_foreign(self, place: Place, made: HostClass) -> bool:
        return self.judge.is_foreign(place, [own.wire for own in made.fields])

    def _inside(self, place: Place, own: HostField) -> Place:
        vocabulary = self.judge.vocabulary
        inner = self.judge.target(place, own.wire)
        while not inner.is_object and vocabulary.item(inner).leaves:
            inner = vocabulary.item(inner)
        return inner

    def _by_tag(self, made: HostClass, display: str) -> Place:
        vocabulary = self.judge.vocabulary
        tags = [
            text
            for own in made.fields
            if own.wire in vocabulary.tags
            for text in self.fixed_texts(own, display)
            if vocabulary.knows(text)
        ]
        if tags and not any("." in tag for tag in tags) and len(made.fields) < 2:
            return NOWHERE
        return self.judge.event_place(*tags) if tags else NOWHERE

    def fixed_texts(self, own: HostField, display: str) -> list[str]:
        """What a field is said to be: by `Literal[...]`, or by its default."""
        found = [
            text
            for node in literal_nodes(own.annotation)
            if (text := self.text(node, display)) is not None
        ]
        default = self.text(default_of(own.default), display)
        return found or ([default] if default is not None else [])

    def narrowed(self, place: Place, made: HostClass, display: str) -> Place:
        """The objects at a place that a class can be, by the constants that it fixes."""
        for own in made.fields:
            texts = self.fixed_texts(own, display)
            if texts and self.judge.vocabulary.tells(place, own.wire):
                narrower = self.judge.vocabulary.where(place, own.wire, texts)
                place = narrower if narrower.leaves else place
        return Place(tuple(leaf for leaf in place.leaves if Place((leaf,)).is_object))


def host_class(node: ast.ClassDef) -> HostClass:
    """A class as its body defines it."""
    fields: list[HostField] = []
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name) as target):
                alias = _alias(statement.value)
                wire = alias.value if alias is not None else name
                named_by = alias or target
                fields.append(
                    HostField(
                        str(wire), named_by, statement.annotation, statement.value
                    )
                )
            case ast.Assign(targets=[ast.Name(id=name) as target]):
                fields.append(HostField(name, target, None, statement.value))
            case _:
                pass
    return HostClass(node.name, fields, dict(constants_of(node.body)))


def constants_of(body: Iterable[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Names of a body that are bound to a text."""
    for statement in body:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))
            ):
                yield name, text
            case ast.AnnAssign(
                target=ast.Name(id=name), value=ast.Constant(value=str(text))
            ):
                yield name, text
            case _:
                pass


def _alias(value: ast.expr | None) -> ast.Constant | None:
    """The wire name that a call such as `Field(alias="...")` gives."""
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                return keyword.value if isinstance(keyword.value.value, str) else None
    return None


def default_of(value: ast.expr | None) -> ast.expr | None:
    """The default itself, when it stands in a call such as `field(default=...)`."""
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "default":
                return keyword.value
        is_text = value.args and isinstance(value.args[0], ast.Constant)
        return value.args[0] if is_text else None
    return value


def literal_nodes(annotation: ast.expr | None) -> Iterator[ast.expr]:
    """What stands in the `Literal[...]` of an annotation."""
    for node in ast.walk(annotation) if annotation is not None else ():
        match node:
            case ast.Subscript(
                value=ast.Name(id="Literal") | ast.Attribute(attr="Literal")
            ):
                inner = node.slice
                yield from inner.elts if isinstance(inner, ast.Tuple) else [inner]
            case _:
                pass


def names_in(annotation: ast.expr | None) -> Iterator[str]:
    """The names in an annotation, those in quotes among them."""
    for node in ast.walk(annotation) if annotation is not None else ():
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.Constant(value=str(text)):
                try:
                    inner = ast.parse(text, mode="eval").body
                except (SyntaxError, ValueError, RecursionError, MemoryError):
                    continue
                if not isinstance(inner, ast.Constant):
                    yield from names_in(inner)
            case _:
                pass
