"""`jsonschema` and pydantic, fed with our exports, judge every sample as our strict reader does.

Where they do not, the difference is in a table with its reason; a row that nothing needs any more is a failure.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
from execution.messages import damaged
from exporting.judges import APIS, accepts, api_of, class_of, document, validator
from hypothesis import given, settings
from hypothesis import strategies as st
from wirewright.samples import Sample

OBSERVED = Path(__file__).parents[1] / "oracles" / "observed.jsonl"


@dataclass(frozen=True)
class Difference:
    """Samples that another reader takes, or refuses, otherwise than our own.

    Attributes:
        code: What is wrong for our reader; `None` for a valid sample, which the other reader refuses.
        name: A pattern for the names of the samples.
        reason: Why.
    """

    code: str | None
    name: str
    reason: str

    def covers(self, sample: Sample) -> bool:
        return sample.code == self.code and bool(re.search(self.name, sample.name))


IN_SCHEMA = (
    Difference("time", r"-02-29T", "a pattern does not know leap years"),
    Difference(
        "size", r"/too-(small|large)$", "limits of bytes are limits of whole triples"
    ),
)

IN_MODELS = (
    Difference(
        None,
        r"/whole-float$",
        "a strict int is no 1.0; a lax one would be the text `1`, too",
    ),
    Difference(
        "unknown-field", "", "models keep fields that they do not know, as we do"
    ),
    Difference("null", "", "a field that may be absent is None, which null is, too"),
    Difference(None, r"T23:59:60", "pydantic knows no leap second"),
    Difference("size", r"/too-(small|large)$", "as in the schema"),
    Difference("const", r"/d/changed$", "the tool drops constants that are no integer"),
    Difference("type", r"/wrong-type-boolean$", "in Python, True is the literal 1"),
    Difference(
        "unknown-variant",
        r"[./]type/unknown$",
        "the variant without a tag keeps the tag as a field that it does not know",
    ),
    Difference("type", r"[./]type/wrong-type-", "as with an unknown tag"),
)

API = pytest.mark.parametrize("name", APIS)


def unexplained(
    found: list[Sample], table: tuple[Difference, ...], used: Counter[Difference]
) -> list[str]:
    """The samples that no row covers; counts the rows that cover some."""
    left: list[str] = []
    for sample in found:
        rows = [row for row in table if row.covers(sample)]
        used.update(rows[:1])
        if not rows:
            left.append(sample.name)
    return left


@pytest.fixture
def step(request: pytest.FixtureRequest) -> int:
    """Of the large APIs each of so many samples is judged: all in the long form."""
    return 1 if request.config.getoption("--long") else 5


def chosen(name: str, step: int) -> tuple[Sample, ...]:
    found = api_of(name).samples
    return found[:: step if len(found) > 5000 else 1]


def test_the_json_schema_judges_every_sample_as_we_do(step: int) -> None:
    used: Counter[Difference] = Counter()
    left: dict[str, list[str]] = {}
    for name in APIS:
        api = api_of(name)
        found = [
            sample
            for sample in chosen(name, step)
            if validator(name, class_of(api.names, sample)).is_valid(sample.value)
            != sample.valid
        ]
        left[name] = unexplained(found, IN_SCHEMA, used)
    assert left == {name: [] for name in APIS}
    assert set(used) == set(IN_SCHEMA), "a row that nothing needs"


def test_the_models_judge_every_sample_as_we_do(step: int) -> None:
    used: Counter[Difference] = Counter()
    left: dict[str, list[str]] = {}
    for name in APIS:
        api = api_of(name)
        found = [
            sample
            for sample in chosen(name, step)
            if accepts(name, class_of(api.names, sample), sample.value) != sample.valid
        ]
        left[name] = unexplained(found, IN_MODELS, used)
    assert left == {name: [] for name in APIS}
    assert set(used) == set(IN_MODELS), "a row that nothing needs"


def test_null_is_taken_only_where_absence_is() -> None:
    """The row about null hides nothing else: a required field is refused when it is null."""
    api = api_of("flagship")
    for cls, struct in api.classes().values():
        required = [field.wire for field in struct.fields if field.required]
        for sample in api.samples_of(struct.name):
            place = sample.path[0] if len(sample.path) == 1 else None
            if sample.code == "null" and place in required:
                assert not accepts("flagship", cls.__name__, sample.value)


@API
def test_the_document_is_a_schema_that_means_the_same_alone(name: str) -> None:
    whole = document(name)
    jsonschema.Draft202012Validator.check_schema(whole)
    references = set(re.findall(r'"#/\$defs/([^"]+)"', json.dumps(whole)))
    assert references <= set(whole["$defs"])
    api = api_of(name)
    everything = {*api.names.definitions.values(), *api.names.events.values()}
    assert everything <= set(whole["$defs"])


def test_observed_messages_are_judged_as_by_the_strict_reader() -> None:
    api = api_of("flagship")
    channels = api.names.channels
    for line in OBSERVED.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        cls = channels[case["channel"]][case["from"] == "server"]
        valid = "refused" not in case and "untyped" not in case
        assert validator("flagship", cls).is_valid(case["message"]) == valid, case


@given(data=st.data())
@settings(max_examples=60)
def test_damaged_messages_are_judged_as_by_the_strict_reader(
    data: st.DataObject,
) -> None:
    api = api_of("flagship")
    door, message = data.draw(damaged(api))
    cls = api.names.channels[door[0]][door[1] == "server"]
    try:
        api.decode(door, message, strict=True)
    except api.package.DecodeError:
        valid = False
    else:
        valid = True
    assert validator("flagship", cls).is_valid(message) == valid
