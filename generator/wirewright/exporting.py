"""A spec for other tools: JSON Schema, pydantic models."""

from __future__ import annotations

import re

from .diagnostics import Diagnostics
from .exchange.jsonschema_documents import MADE_BY, Documents, text_of
from .exchange.pydantic_models import pydantic_models
from .generate import Job, load
from .output.tree import Plan, plan
from .spec.model import Spec


def json_schema(spec: str) -> str:
    """One JSON Schema document for a whole spec; `spec` is what `check` takes."""
    return text_of(_documents(load(Job(spec, ""))).whole())


def json_schemas(spec: str, folder: str) -> Plan:
    """What writing one document for each event into a folder would change."""
    from pathlib import Path

    model = load(Job(spec, ""))
    documents = _documents(model).each()
    texts = {f"{name}.json": text_of(made) for name, made in documents.items()}
    stamp = {"made": MADE_BY, "revision": model.revision, "spec": model.digest}
    return plan(texts, Path(folder), folder, stamp=stamp)


def pydantic_module(spec: str) -> str:
    """A module of pydantic models, with the class names of the generated package."""
    from .python.names import assign_names

    model = load(Job(spec, ""))
    diagnostics = Diagnostics()
    names = assign_names(model, diagnostics)
    diagnostics.raise_if_any()
    header = f"# {MADE_BY} from {model.name} {model.revision}. Do not edit.\n# Spec digest: sha256:{model.digest}"
    classes = [
        str(name) for name in (*names.definitions.values(), *names.events.values())
    ]
    stand_ins = _stand_ins(classes)
    definitions = {
        key: stand_ins.get(name, name) for key, name in names.definitions.items()
    }
    documents = Documents(model, definitions, names.events, names.channels)
    made = [stand_ins.get(name, name) for name in classes]
    text = pydantic_models(documents.whole(), header, made)
    for name, stand_in in stand_ins.items():
        text = re.sub(rf"\b{stand_in}\b", name, text)
    return text


def _stand_ins(classes: list[str]) -> dict[str, str]:
    """For each name with an escape at its end, which the tool would drop, one that it keeps."""
    found: dict[str, str] = {}
    for name in classes:
        if name.endswith("_"):
            stand_in = f"{name.rstrip('_')}EscapedName"
            while stand_in in classes or stand_in in found.values():
                stand_in += "X"
            found[name] = stand_in
    return found


def _documents(spec: Spec) -> Documents:
    from .python.names import assign_names

    diagnostics = Diagnostics()
    names = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    return Documents(spec, names.definitions, names.events, names.channels)
