"""A spec for other tools: JSON Schema, pydantic models."""

from __future__ import annotations

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
    classes = [*names.definitions.values(), *names.events.values()]
    return pydantic_models(_documents(model).whole(), header, map(str, classes))


def _documents(spec: Spec) -> Documents:
    from .python.names import assign_names

    diagnostics = Diagnostics()
    names = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    return Documents(spec, names.definitions, names.events, names.channels)
