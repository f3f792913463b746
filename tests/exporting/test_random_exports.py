"""Whatever spec is accepted, its export is a JSON Schema that takes and refuses what our own samples say."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema
import pytest
from exporting.judges import class_of
from exporting.test_oracles import IN_SCHEMA
from hypothesis import HealthCheck, event, given, settings
from security.test_random_specs import SPECS
from security.workbench import Value, load, samples_of
from wirewright.diagnostics import Diagnostics, WirewrightError
from wirewright.exchange.jsonschema_documents import Documents
from wirewright.python.names import Names, assign_names
from wirewright.spec.model import Spec


def named(spec: Spec) -> Names:
    problems = Diagnostics()
    names = assign_names(spec, problems)
    problems.raise_if_any()
    return names


def assert_judged(spec: Spec) -> None:
    names = named(spec)
    documents = Documents(spec, names.definitions, names.events, names.channels)
    whole: Any = json.loads(json.dumps(documents.whole()))
    jsonschema.Draft202012Validator.check_schema(whole)
    each: Any = json.loads(json.dumps(documents.each()))
    alone = {name: jsonschema.Draft202012Validator(each[name]) for name in each}
    for document in each.values():
        jsonschema.Draft202012Validator.check_schema(document)
        references = re.findall(r'"#/\$defs/([^"]+)"', json.dumps(document))
        assert set(references) == set(document.get("$defs", {}))
    for sample in samples_of(spec):
        if any(row.covers(sample) for row in IN_SCHEMA):
            continue
        cls = class_of(names, sample)
        schema = {"$ref": f"#/$defs/{cls}", "$defs": whole["$defs"]}
        judges = [jsonschema.Draft202012Validator(schema)]
        judges += [alone[cls]] if cls in alone else []
        for judge in judges:
            assert judge.is_valid(sample.value) == sample.valid, sample


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest) -> int:
    return 1000 if request.config.getoption("--long") else 40


def test_random_specs(examples: int) -> None:
    @settings(
        max_examples=examples,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )
    @given(SPECS)
    def judge(api: dict[str, Value]) -> None:
        try:
            spec = load(api)
            named(spec)
        except WirewrightError:
            event("refused")
            return
        event("accepted")
        assert_judged(spec)

    judge()
