"""Changes of one type in the words of the spec language: in its expression, or in its long form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from ..spec.document import ConstantNode, ListNode, MapNode, TypeNode, UnionNode
from ..spec.field_forms import BODY_OF_TYPE
from .adopting import TypeForm, as_constant, literal, long_form, short_form
from .adopting import nullable as made_nullable
from .expression_edits import (
    CannotApply,
    cut,
    is_null,
    limited,
    node_kind,
    parsed,
    range_of,
)
from .spec_text import Form
from .type_facts import NO_TAG

Edit = Callable[[TypeForm], TypeForm]


def edited(
    form: TypeForm, steps: tuple[str, ...], edit: Edit, kinds: Mapping[str, str]
) -> TypeForm:
    """The form with a part of it changed; `kinds` are what our types are among variants, by their names.

    Raises `CannotApply`.
    """
    if not steps:
        return edit(form)
    if isinstance(form, str):
        return _edited_expression(form, steps, edit, kinds)
    step, rest = steps[0], steps[1:]
    if isinstance(form.get("type"), str):
        return with_body(form, edited(form["type"], steps, edit, kinds))
    key = {"[]": "list", "{}": "map"}.get(step)
    if key is not None and key in form:
        return {**form, key: edited(form[key], rest, edit, kinds)}
    if step.startswith("|") and "union" in form:
        items: list[TypeForm] = list(form["union"])
        for index, item in enumerate(items):
            if kind(item, kinds) == step[1:]:
                items[index] = edited(item, rest, edit, kinds)
                return {**form, "union": items}
    raise CannotApply


def _edited_expression(
    text: str, steps: tuple[str, ...], edit: Edit, kinds: Mapping[str, str]
) -> TypeForm:
    node = parsed(text)
    for index, step in enumerate(steps):
        match node:
            case ListNode() if step == "[]":
                node = node.item
            case MapNode() if step == "{}":
                node = node.value
            case UnionNode():
                variants = [
                    part
                    for part in node.variants
                    if not step.startswith("|") or node_kind(part, kinds) == step[1:]
                ]
                variants = [part for part in variants if not is_null(part)]
                if len(variants) != 1:
                    raise CannotApply
                (node,) = variants
                if not step.startswith("|"):
                    inner = cut(text, node)
                    part = edited(inner, steps[index:], edit, kinds)
                    return _replaced(text, node, part)
            case _:
                raise CannotApply
    return _replaced(text, node, edit(cut(text, node)))


def _replaced(text: str, node: TypeNode, part: TypeForm) -> TypeForm:
    start, end = range_of(node)
    if isinstance(part, dict) and (start or end < len(text)):
        part = _as_expression(part)
    if isinstance(part, dict):
        if text[:start].strip() == "list<" and text[end:].strip() == ">":
            return {"list": part}
        if start == 0 and end == len(text):
            return part
        raise CannotApply
    return text[:start] + part + text[end:]


def _as_expression(form: Form) -> TypeForm:
    """An enum as an expression; anything else as it is."""
    values = form.get("enum")
    if not isinstance(values, list) or set(form) - {"enum", "open"}:
        return form
    listed = cast(list[str | int], values)
    bare = "string" if isinstance(listed[0], str) else "integer"
    return " | ".join([*([bare] if "open" in form else []), *map(literal, listed)])


def kind(form: TypeForm, kinds: Mapping[str, str]) -> str:
    if isinstance(form, str):
        node = parsed(form)
        parts = node.variants if isinstance(node, UnionNode) else (node,)
        return node_kind(parts[0], kinds)
    if "type" in form:
        return kind(form["type"], kinds)
    if "list" in form:
        return "array"
    if form.get("tag"):
        return f"<{','.join(map(str, form['tag'].values()))}>"
    if "fields" in form or "include" in form:
        return NO_TAG
    values: list[object] = list(form.get("enum", ())) or [form.get("const")]
    if values == [None]:
        return "object"
    return "string" if isinstance(values[0], str) else "number"


def with_body(form: Form, body: TypeForm) -> Form:
    """A long form with another type, everything else as it was."""
    made: Form = {}
    new = long_form(body)
    for key, value in form.items():
        if key not in BODY_OF_TYPE:
            made[key] = value
        elif not made.keys() & new.keys():
            made |= new
    return made if made.keys() & new.keys() else {**made, **new}


def body_of(form: TypeForm) -> TypeForm:
    """What a form says of the type, and nothing else."""
    if isinstance(form, str):
        return form
    return short_form({key: form[key] for key in form if key in BODY_OF_TYPE})


def _on_body(edit: Edit) -> Edit:
    """An edit of the type alone, whatever else the form says."""

    def apply(form: TypeForm) -> TypeForm:
        if isinstance(form, str):
            return edit(form)
        body = edit(body_of(form))
        if set(form) <= set(BODY_OF_TYPE):
            return body
        return with_body(form, body)

    return apply


def add_null() -> Edit:
    return _on_body(made_nullable)


def remove_null() -> Edit:
    return _on_body(without_null)


def without_null(form: TypeForm) -> TypeForm:
    """The same without null. Raises `CannotApply` where a name brings it."""
    if isinstance(form, dict):
        if "nullable" in form:
            return {key: form[key] for key in form if key != "nullable"}
        if "type" in form:
            return {**form, "type": without_null(form["type"])}
        if "null" in form.get("union", ()):
            return {**form, "union": [item for item in form["union"] if item != "null"]}
        raise CannotApply
    node = parsed(form)
    if not isinstance(node, UnionNode) or not any(map(is_null, node.variants)):
        raise CannotApply
    return " | ".join(cut(form, part) for part in node.variants if not is_null(part))


def is_nullable(form: TypeForm) -> bool:
    try:
        without_null(form)
    except CannotApply:
        return False
    return True


def put_type(new: TypeForm) -> Edit:
    """Another type, nullable if the old one was."""

    def put(form: TypeForm) -> TypeForm:
        return made_nullable(new) if is_nullable(form) else as_constant(new)

    return _on_body(put)


def put_limits(text: str) -> Edit:
    """Other limits, as in `1..10`; empty for none."""

    def put(form: TypeForm) -> TypeForm:
        if isinstance(form, dict):
            if "type" in form:
                return {**form, "type": put(form["type"])}
            if not {"list", "map"} & set(form):
                raise CannotApply
            rest = {key: form[key] for key in form if key != "items"}
            return {**rest, "items": text} if text else rest
        if is_nullable(form):
            bare = without_null(form)
            assert isinstance(bare, str)
            return f"{limited(bare, text)} | null"
        return limited(form, text)

    return _on_body(put)


def put_value(value: str | int) -> Edit:
    """One more value of an enum."""

    def put(form: TypeForm) -> TypeForm:
        if isinstance(form, str):
            return f"{form} | {literal(value)}"
        if "type" in form:
            return {**form, "type": put(form["type"])}
        values = form.get("enum")
        if isinstance(values, list):
            return {**form, "enum": [*cast(list[object], values), value]}
        if isinstance(values, dict):
            return {**form, "enum": {**cast(Form, values), str(value): None}}
        raise CannotApply

    return _on_body(put)


def remove_value(value: str | int) -> Edit:
    """One value of an enum less."""

    def remove(form: TypeForm) -> TypeForm:
        if isinstance(form, str):
            node = parsed(form)
            if not isinstance(node, UnionNode):
                raise CannotApply
            parts = [
                cut(form, part)
                for part in node.variants
                if not (isinstance(part, ConstantNode) and part.value == value)
            ]
            if len(parts) == len(node.variants):
                raise CannotApply
            return " | ".join(parts)
        if "type" in form:
            return {**form, "type": remove(form["type"])}
        values = form.get("enum")
        if isinstance(values, list):
            listed = cast(list[object], values)
            return {**form, "enum": [item for item in listed if item != value]}
        if isinstance(values, dict):
            named = cast(Form, values)
            kept = {key: named[key] for key in named if key != str(value)}
            return {**form, "enum": kept}
        raise CannotApply

    return _on_body(remove)


def put_open(is_open: bool) -> Edit:
    """An enum that admits other values, or no longer."""

    def put(form: TypeForm) -> TypeForm:
        if isinstance(form, str):
            bare = {"string", "integer"}
            parts = [part.strip() for part in form.split(" | ")]
            if is_open:
                bare_type = "string" if "'" in form or '"' in form else "integer"
                return " | ".join([bare_type, *parts])
            return " | ".join(part for part in parts if part not in bare)
        if "type" in form:
            return {**form, "type": put(form["type"])}
        rest = {key: form[key] for key in form if key != "open"}
        return {**rest, "open": True} if is_open else rest

    return _on_body(put)


def put_variant(new: TypeForm) -> Edit:
    """One more variant."""

    def put(form: TypeForm) -> TypeForm:
        if isinstance(form, dict) and "union" in form:
            return {**form, "union": [*form["union"], new]}
        null = is_nullable(form)
        bare = without_null(form) if null else form
        if isinstance(bare, str) and isinstance(new, str):
            return f"{bare} | {new}" + (" | null" if null else "")
        made: Form = {
            "union": [short_form(bare) if isinstance(bare, dict) else bare, new]
        }
        return {**made, "nullable": True} if null else made

    return _on_body(put)


def remove_variant(is_gone: Callable[[TypeForm], bool]) -> Edit:
    """One variant less."""

    def remove(form: TypeForm) -> TypeForm:
        if isinstance(form, str):
            node = parsed(form)
            texts = [cut(form, part) for part in getattr(node, "variants", (node,))]
            kept = [text for text in texts if not is_gone(text)]
            if len(kept) != len(texts) - 1 or not kept:
                raise CannotApply
            return " | ".join(kept)
        if "type" in form:
            return {**form, "type": remove(form["type"])}
        items: list[TypeForm] = form.get("union", [])
        left = [item for item in items if not is_gone(item)]
        if len(left) != len(items) - 1 or not left:
            raise CannotApply
        if len(left) > 1:
            return {**form, "union": left}
        return made_nullable(left[0]) if "nullable" in form else left[0]

    return _on_body(remove)


def bare(form: TypeForm) -> TypeForm:
    """The same without null, if it has it."""
    return without_null(form) if is_nullable(form) else form
