"""Samples made from a model: complete, stable, and what the strict checker says they are."""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from wirewright.generate import PYTHON_TEMPLATES
from wirewright.python.package import python_package
from wirewright.samples import NoSample, Sample, samples
from wirewright.spec.load import load_folder
from wirewright.spec.model import Spec

WORKSHOP = r"""
api: {name: workshop, title: Workshop, tag: $op}
channels:
  bench:
    client: [order, job.queued]
    server: [job.queued, echo]
  yard:
    server: [echo, yard.order]
mixins:
  Traced:
    fields: {"trace-id?": "string(4..8)"}
events:
  order:
    docs: Order something.
    include: [Traced]
    fields:
      code: string(2..8, /^[A-Z]+[0-9]?$/)
      serial?: string(/^(?:ab|cd){2}-\d{3,}$/)
      nick?: string(..3) | null
      amount: integer(1..10)
      floor?: integer(-2..)
      weight?: number(0.25..1.5)
      top?: number(..0)
      share?: number
      at?: timestamp<s>
      at_ms?: timestamp<ms>
      when?: timestamp<iso>
      sound?: base64(4..9)
      picture?: base64
      rush?: boolean
      really?: {const: true}
      rate?: {const: 24000}
      kind?: {enum: [plain, "a/b", "with space"]}
      tone?: string | 'low' | 'high'
      size?: Size
      extra?: object
      anything?: json
      tags?: list<string(1..)>(1..3)
      none_of?: list<integer>(0)
      grid?: list<list<number>(2)>(2)
      labels?: map<string(..64), string(..512)>(..16) | null
      codes?: map<string(/^[a-z]$/), integer>(2..26)
      "odd name.é?": {fields: {"#": integer}}
      quirk?: {wire: "quirk?", type: string}
      plan?: Plan
      pick?: Pick
      tools?: list<Tool>
      people?: list<Person>
      tree?: Tree
      alias?: Nothing
  job.queued: {docs: It waits., fields: {position: integer}}
  echo: {docs: The same again., fields: {plan: Plan | null}}
  yard.order: {tag: order, docs: Order from the yard., fields: {plan: Plan}}
types:
  Size: {docs: Millilitres., enum: [375, 750], open: true}
  Nothing: {docs: Perhaps., type: "Size | null"}
  Plan:
    docs: Everything that JSON has.
    union: [Step, 'list<Step>', integer, boolean, Speed]
  Speed: {docs: How fast., enum: [slow, fast]}
  Step:
    docs: One step.
    tag: {type: step}
    fields: {then?: Plan, text: string}
  Pick: {docs: A map or nothing., union: ['map<integer>', "'none'"]}
  Tool:
    docs: A tool.
    union: [FunctionTool, RemoteTool]
    untagged: FunctionTool
  FunctionTool: {docs: Ours., tag: {type?: function}, fields: {name: string}}
  RemoteTool: {docs: Theirs., tag: {type: remote}, fields: {url: string}}
  Person:
    docs: Somebody.
    union: [Worker, Boss, Visitor, Stranger]
    untagged: Stranger
  Worker: {docs: Works., tag: {type: staff, role: worker}, fields: {id: string}}
  Boss: {docs: Leads., tag: {type: staff, role: boss}, fields: {id: string}}
  Visitor: {docs: Goes again., tag: {type: guest}}
  Stranger: {docs: Nobody knows., fields: {face?: string}}
  Tree: {docs: Itself., fields: {left: Tree | null, all: list<Tree>, by: map<Tree>}}
"""


class Made:
    """A spec, its samples, and modules of its generated package."""

    def __init__(self, folder: Path) -> None:
        self.spec = _spec(WORKSHOP, folder)
        self.samples = list(samples(self.spec))
        name = "made_of_workshop"
        _write(python_package(self.spec, PYTHON_TEMPLATES), folder / name)
        sys.path.insert(0, str(folder))
        try:
            self.codec: Any = importlib.import_module(f"{name}.codec")
            self.schema: Any = importlib.import_module(f"{name}._schema")
            self.check: Any = importlib.import_module(f"{name}._runtime.check")
            self.errors: Any = importlib.import_module(f"{name}._runtime.errors")
        finally:
            sys.path.remove(str(folder))

    def by_name(self, name: str) -> Sample:
        (found,) = (sample for sample in self.samples if sample.name == name)
        return found

    def member(self, wire: str, verdict: str = "valid") -> dict[str, Any]:
        """What the samples of the event `order` have at a member, by what it is."""
        start = f"order/{verdict}/{wire}/"
        found: dict[str, Any] = {}
        for sample in self.samples:
            if sample.name.startswith(start):
                assert isinstance(sample.value, dict)
                found[sample.name.removeprefix(start)] = sample.value.get(wire)
        return found


def _spec(text: str, folder: Path) -> Spec:
    source = folder / "1"
    source.mkdir(parents=True)
    (source / "workshop.yaml").write_text(text, encoding="utf-8")
    return load_folder(source, "spec")


def _write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(tmp_path_factory.mktemp("workshop"))


def test_names_are_unique(made: Made) -> None:
    names = Counter(sample.name for sample in made.samples)
    assert [name for name, count in names.items() if count > 1] == []


def test_verdict_is_in_the_name(made: Made) -> None:
    for sample in made.samples:
        verdict = sample.name.removeprefix(f"{sample.target}/").split("/")[0]
        assert verdict == ("valid" if sample.valid else "invalid")
        assert sample.valid == (sample.code is None)


def test_same_spec_same_samples(made: Made) -> None:
    assert list(samples(made.spec)) == made.samples


def test_order_is_that_of_the_spec(made: Made) -> None:
    targets = list(dict.fromkeys(sample.target for sample in made.samples))
    events = [event.key for event in made.spec.events]
    assert targets == events + [item.name for item in made.spec.definitions]


def test_place_of_an_event(made: Made) -> None:
    places = {
        sample.target: (sample.channel, sample.direction)
        for sample in made.samples
        if sample.channel
    }
    assert places == {
        "order": ("bench", "client"),
        "job.queued": ("bench", "client"),
        "echo": ("bench", "server"),
        "yard.order": ("yard", "server"),
    }


def test_strict_checker_agrees(made: Made) -> None:
    """Nothing wrong with what is valid; with the rest exactly one thing, as said."""
    for sample in made.samples:
        kind = made.check.Ref(sample.target)
        if sample.channel:
            kind = getattr(made.schema, str(sample.direction).upper())[sample.channel]
        found = made.check.check(sample.value, kind, made.schema.SCHEMA)
        got = [(violation.code, violation.path) for violation in found]
        expected = [(sample.code, made.errors.json_path(sample.path))]
        assert got == ([] if sample.valid else expected), sample.name


def test_decoder_takes_and_keeps_every_message(made: Made) -> None:
    for sample in made.samples:
        if sample.channel:
            decode = getattr(made.codec, f"decode_{sample.direction}_event")
            back = made.codec.encode(decode(sample.value, channel=sample.channel))
            assert _text(json.loads(back)) == _text(sample.value), sample.name


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def test_every_kind_of_violation(made: Made) -> None:
    assert {sample.code for sample in made.samples if sample.code} == {
        "base64",
        "const",
        "enum",
        "items",
        "length",
        "missing",
        "null",
        "pattern",
        "range",
        "size",
        "time",
        "type",
        "unknown-event",
        "unknown-field",
        "unknown-variant",
    }


def test_every_definition_has_both_verdicts(made: Made) -> None:
    for definition in made.spec.definitions:
        verdicts = {s.valid for s in made.samples if s.target == definition.name}
        assert verdicts == {True, False}, definition.name


def test_minimal_has_what_is_required(made: Made) -> None:
    minimal = made.by_name("order/valid/minimal").value
    assert isinstance(minimal, dict)
    assert list(minimal) == ["$op", "code", "amount"]


def test_full_has_everything(made: Made) -> None:
    full = made.by_name("order/valid/full").value
    assert isinstance(full, dict)
    assert set(full) == {field.wire for field in made.spec.events[0].struct.fields}


def test_each_optional_member_comes_alone(made: Made) -> None:
    required = {"$op", "code", "amount"}
    for field in made.spec.events[0].struct.fields:
        if not field.required:
            alone = {*required, field.wire}
            assert any(
                isinstance(sample.value, dict) and set(sample.value) == alone
                for sample in made.samples
                if sample.target == "order" and sample.valid
            ), field.wire


@pytest.mark.parametrize("wire", ["code", "amount"])
def test_each_required_member_is_missing_once(wire: str, made: Made) -> None:
    sample = made.by_name(f"order/invalid/{wire}/missing")
    assert isinstance(sample.value, dict)
    assert wire not in sample.value
    assert (sample.code, sample.path) == ("missing", (wire,))


def test_limits_of_numbers(made: Made) -> None:
    assert made.member("amount")["lowest"] == 1
    assert made.member("amount")["highest"] == 10
    assert made.member("amount", "invalid")["below-range"] == 0
    assert made.member("amount", "invalid")["above-range"] == 11
    assert made.member("weight")["highest"] == 1.5
    above = made.member("weight", "invalid")["above-range"]
    assert 1.5 < above < 1.500_000_1
    assert "highest" not in made.member("floor")


def test_limits_of_texts(made: Made) -> None:
    lengths = {what: len(text) for what, text in made.member("code").items()}
    assert (lengths["shortest"], lengths["longest"]) == (2, 8)
    wrong = made.member("code", "invalid")
    assert (len(wrong["too-short"]), len(wrong["too-long"])) == (1, 9)
    assert made.member("picture")["0-bytes"] == ""


def test_limits_of_lists_and_maps(made: Made) -> None:
    assert len(made.member("tags")["fewest"]) == 1
    assert len(made.member("tags")["most"]) == 3
    assert made.member("tags", "invalid")["too-few"] == []
    assert len(made.member("tags", "invalid")["too-many"]) == 4
    assert len(made.member("labels")["most"]) == 16
    assert len(made.member("labels", "invalid")["too-many"]) == 17
    # There is no 27th text for a key, so there cannot be too many.
    assert len(made.member("codes")["most"]) == 26
    assert "too-many" not in made.member("codes", "invalid")


def test_enums(made: Made) -> None:
    assert {"plain", "a/b", "with space"} == set(made.member("kind").values())
    assert set(made.member("kind", "invalid")) >= {"not-listed", "null"}
    assert made.member("tone")["not-listed"] not in ("low", "high")
    assert made.member("size")["not-listed"] not in (375, 750)


def test_variants(made: Made) -> None:
    (plans,) = (item for item in made.spec.definitions if item.name == "Plan")
    names = [sample.name for sample in made.samples if sample.target == plans.name]
    for mark in ("Step", "array", "number", "boolean", "Speed"):
        assert any(name.startswith(f"Plan/valid/({mark})") for name in names), mark
    assert made.by_name("Tool/valid/(FunctionTool)/minimal").value == {
        "type": "function",
        "name": "text",
    }
    without = made.by_name("Tool/valid/(FunctionTool without type)/minimal")
    assert without.value == {"name": "text"}
    assert made.by_name("Person/valid/(Stranger)/minimal").value == {}
    role = made.by_name("Person/invalid/(staff).role/missing")
    assert (role.value, role.path) == ({"type": "staff"}, ("role",))


def test_what_holds_itself_ends(made: Made) -> None:
    assert made.by_name("Tree/valid/minimal").value == {
        "left": None,
        "all": [],
        "by": {},
    }


def test_flagship_stays_reasonable() -> None:
    folder = Path(__file__).parents[2] / "spec" / "openai-realtime" / "2026-11"
    names = [sample.name for sample in samples(load_folder(folder, "spec"))]
    assert len(set(names)) == len(names) < 20_000


HARD = "string(/^(?=.*[0-9])(?=.*[a-z])[a-z0-9]{2}(?<!a1)$/)"
HARD_SPEC = """
api: {name: hard, title: Hard, tag: type}
channels: {main: {client: [try]}}
events: {try: {docs: Try., fields: {MEMBER: "TYPE"}}}
"""


def test_hard_pattern_of_an_optional_member_is_left_out(tmp_path: Path) -> None:
    text = HARD_SPEC.replace("TYPE", HARD).replace("MEMBER", "secret?")
    made = list(samples(_spec(text, tmp_path)))
    values = [item.value for item in made if item.valid]
    assert {"type": "try"} in values
    assert all(isinstance(value, dict) and "secret" not in value for value in values)


def test_hard_pattern_of_a_required_member_is_an_error(tmp_path: Path) -> None:
    text = HARD_SPEC.replace("TYPE", HARD).replace("MEMBER", "secret")
    with pytest.raises(NoSample, match="no text was found of at least 0 characters"):
        list(samples(_spec(text, tmp_path)))
