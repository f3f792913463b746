"""The host's own classes for events and objects: their fields, and the values that they fix."""

from __future__ import annotations

import ast

from .evaluate import Env, Evaluator
from .literals import Literals
from .project import default_of, literal_nodes


def check_class(
    node: ast.ClassDef, literals: Literals, evaluator: Evaluator, env: Env
) -> None:
    """Check a class that stands for something of the API.

    It may have fields of its own, so only names count that another revision has. They are names of the host's code, too,
    and nothing but a person can rename them everywhere.
    """
    made = evaluator.project.own.get((evaluator.display, node.name))
    if made is None or not made.place.is_object:
        return
    for own in made.fields:
        verdict = evaluator.judge.field(made.place, own.wire, written=False)
        if verdict is not None and not verdict.rule.startswith("misspelt"):
            literals.found.add(own.named_by, verdict, own.wire, None)
        inner = evaluator.judge.target(made.place, own.wire)
        for value in literal_nodes(own.annotation):
            literals.value(value, inner, env, written=False)
        default = default_of(own.default)
        if default is not None and own.annotation is not None:
            literals.value(default, inner, env, written=False)
