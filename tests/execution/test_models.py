"""What the generated classes are: plain dataclasses with three states and no secrets in their `repr`."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import json
import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from apis import Api, both, flagship, glasshouse
from faithful import text

from wirewright.python.names import is_base64
from wirewright.samples import Sample
from wirewright.spec.model import Alias, Json, Nullable, Ref, Spec, Struct, Type, Union

APIS = pytest.mark.parametrize("api", both(), ids=str)
CLASSES = pytest.mark.parametrize(
    ("api", "name"),
    [(api, name) for api in both() for name in api.classes()],
    ids=lambda value: str(value),
)


def minimal(api: Api, struct: Struct) -> dict[str, Any]:
    """A valid JSON object with what is required, as the samples have it."""
    return _valid(api, struct, "minimal")


def full(api: Api, struct: Struct) -> dict[str, Any]:
    return _valid(api, struct, "full")


def _valid(api: Api, struct: Struct, what: str) -> dict[str, Any]:
    target = struct.name.removeprefix("event ")
    for sample in api.samples:
        if sample.name == f"{target}/valid/{what}":
            assert isinstance(sample.value, dict)
            return dict(sample.value)
    # An object without optional members is as full as it is small.
    assert what == "full"
    return minimal(api, struct)


def admits_null(type_: Type, spec: Spec) -> bool:
    match type_:
        case Nullable() | Json():
            return True
        case Ref():
            definition = spec.definition(type_.name)
            if isinstance(definition, Alias):
                return admits_null(definition.type, spec)
            return isinstance(definition, Union) and definition.null
        case _:
            return False


@CLASSES
def test_three_states(api: Api, name: str) -> None:
    """Every member: absent is not sent, null is null, a value is a value."""
    cls, struct = api.classes()[name]
    package = api.package
    attributes = api.names.structs[struct.name].attributes
    whole = full(api, struct)
    for field in struct.fields:
        attribute = attributes[field.wire]
        rest = {wire: whole[wire] for wire in whole if wire != field.wire}

        absent = package.from_dict(cls, rest)
        assert getattr(absent, attribute) is package.UNSET
        assert text(json.loads(package.encode(absent))) == text(rest)
        codes = [(v.code, v.path) for v in package.validate(absent)]
        path = api.module("_runtime.errors").json_path([field.wire])
        assert codes == ([("missing", path)] if field.required else [])

        null = package.from_dict(cls, {**whole, field.wire: None})
        assert getattr(null, attribute) is None
        assert text(package.to_dict(null)) == text({**whole, field.wire: None})
        codes = [(v.code, v.path) for v in package.validate(null)]
        assert codes == ([] if admits_null(field.type, api.spec) else [("null", path)])

        value = package.from_dict(cls, whole)
        assert text(json.loads(package.encode(value))) == text(whole)
        for state, other in ((absent, package.UNSET), (null, None)):
            changed = dataclasses.replace(value, **{attribute: other})
            assert changed == state
            assert package.encode(changed) == package.encode(state)


@CLASSES
def test_made_by_hand_is_made_by_decoding(api: Api, name: str) -> None:
    """The constructor with the required values, tags and constants aside, gives what the decoder gives."""
    cls, struct = api.classes()[name]
    attributes = api.names.structs[struct.name].attributes
    decoded = api.package.from_dict(cls, minimal(api, struct))
    given: dict[str, Any] = {}
    parameters = inspect.signature(cls).parameters
    for field in struct.fields:
        parameter = parameters[attributes[field.wire]]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        if parameter.default is inspect.Parameter.empty:
            assert field.required
            given[parameter.name] = getattr(decoded, parameter.name)
    made = cls(**given)
    assert api.package.validate(made) == []
    for wire in set(api.package.to_dict(made)) - set(api.package.to_dict(decoded)):
        # An optional tag is sent by itself, so that the variant stays what it is.
        assert wire in struct.tag
        made = dataclasses.replace(made, **{attributes[wire]: api.package.UNSET})
    assert made == decoded


@CLASSES
def test_a_dataclass_like_any_other(api: Api, name: str) -> None:
    cls, struct = api.classes()[name]
    value = api.package.from_dict(cls, {**full(api, struct), "not in any spec": [1]})
    names = [*api.names.structs[struct.name].attributes.values(), "extra_fields"]

    assert dataclasses.is_dataclass(cls)
    assert [field.name for field in dataclasses.fields(value)] == names
    assert all(field.kw_only for field in dataclasses.fields(cls))
    assert cls.__match_args__ == ()
    assert not hasattr(value, "__dict__")
    assert set(dataclasses.asdict(value)) == set(names)
    assert dataclasses.replace(value) == value
    assert dataclasses.replace(value, extra_fields={}) != value
    assert copy.copy(value) == value
    deep = copy.deepcopy(value)
    assert deep == value
    assert deep.extra_fields is not value.extra_fields
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
    if sys.version_info >= (3, 13):
        assert copy.replace(value, extra_fields={}).extra_fields == {}
    with pytest.raises(TypeError):
        hash(value)
    with pytest.raises(TypeError):
        cls(**{"no_such_field": 1})
    with pytest.raises(TypeError):
        cls("positional")
    with pytest.raises(AttributeError):
        value.no_such_field = 1
    assert value != 1


def test_match_by_keyword() -> None:
    api = glasshouse().package
    decode = api.decode_server_event
    match decode({"kind": "alarm.raised", "severity": 2}):
        case api.AlarmRaisedEvent(severity=severity, cause=api.UNSET):
            assert severity == 2
        case _:
            pytest.fail("no match")
    match decode({"kind": "?"}):
        case api.UnknownEvent(tag, raw):
            assert (tag, raw) == ("?", {"kind": "?"})
        case _:
            pytest.fail("no match")


@APIS
def test_extra_fields_of_all_without_extras_are_one_and_safe(api: Api) -> None:
    for name, (cls, struct) in api.classes().items():
        value = api.package.from_dict(cls, minimal(api, struct))
        assert value.extra_fields == {}, name
        with pytest.raises(TypeError):
            value.extra_fields["x"] = 1
    assert value.extra_fields == {}


@APIS
def test_extra_fields_can_be_given(api: Api) -> None:
    for cls, struct in api.classes().values():
        raw = minimal(api, struct)
        value = api.package.from_dict(cls, raw)
        value.extra_fields = {"not in any spec": {"deep": [None]}}
        sent = json.loads(api.package.encode(value))
        assert text(sent) == text({**raw, **value.extra_fields})


SECRET = "hunter2-hunter2-hunter2"
NUMBER = 987_654_321


def _sensitive(api: Api) -> Iterator[tuple[str, str]]:
    for name, (_, struct) in api.classes().items():
        for field in struct.fields:
            if field.sensitive:
                yield name, field.wire


SENSITIVE = pytest.mark.parametrize(
    ("api", "name", "wire"),
    [(api, name, wire) for api in both() for name, wire in _sensitive(api)],
    ids=str,
)


@SENSITIVE
@pytest.mark.parametrize(
    "value", [SECRET, {"a": SECRET}, [SECRET], NUMBER, [NUMBER]], ids=repr
)
def test_secrets_stay_secret(api: Api, name: str, wire: str, value: Any) -> None:
    cls, struct = api.classes()[name]
    raw = {**minimal(api, struct), wire: value}
    made = api.package.from_dict(cls, raw)
    attribute = api.names.structs[struct.name].attributes[wire]
    assert not tells(repr(made))
    assert f"{attribute}='***'" in repr(made)
    assert text(api.package.to_dict(made)) == text(raw)
    for violation in api.package.validate(made):
        assert not tells(str(violation) + repr(violation))
    try:
        api.package.from_dict(cls, raw, strict=True)
    except api.package.DecodeError as error:
        assert not tells(str(error) + repr(error))


def tells(text: str) -> bool:
    """Whether a text tells a secret."""
    return SECRET in text or str(NUMBER) in text


@APIS
def test_secrets_stay_secret_at_any_depth(api: Api) -> None:
    seen = 0
    for event in api.spec.events:
        for sample in api.samples_of(event.key):
            if not sample.valid or not isinstance(sample.value, dict):
                continue
            made = api.package.from_dict(api.event_class(event), sample.value)
            told = _tell_secrets(made)
            seen += told
            if told:
                assert SECRET not in repr(made)
                assert SECRET in api.package.encode(made).decode()
                for violation in api.package.validate(made):
                    assert SECRET not in str(violation) + repr(violation)
    assert seen


def _tell_secrets(value: Any) -> int:
    """Put the secret wherever one may be; how many places there are."""
    if isinstance(value, list):
        return sum(map(_tell_secrets, value))
    if isinstance(value, dict):
        return sum(map(_tell_secrets, value.values()))
    if not dataclasses.is_dataclass(value):
        return 0
    told = 0
    for field in dataclasses.fields(value):
        member = getattr(value, field.name)
        if field.name in getattr(value, "_secret", ()) and member:
            setattr(value, field.name, [SECRET, 7])
            told += 1
        else:
            told += _tell_secrets(member)
    return told


def test_there_are_secrets() -> None:
    for api in both():
        assert list(_sensitive(api))


@CLASSES
def test_base64_prints_as_its_size(api: Api, name: str) -> None:
    cls, struct = api.classes()[name]
    names = api.names.structs[struct.name]
    for field in struct.fields:
        if not is_base64(field):
            continue
        raw = {**minimal(api, struct), field.wire: "QUJD" * 300}
        made = api.package.from_dict(cls, raw)
        assert "QUJD" not in repr(made)
        assert f"{names.attributes[field.wire]}=<base64, 900 B>" in repr(made)
        assert getattr(made, names.properties[field.wire]) == b"ABC" * 300
        raw[field.wire] = "no base64"
        with pytest.raises(api.package.DecodeError):
            getattr(api.package.from_dict(cls, raw), names.properties[field.wire])
        del raw[field.wire]
        made = api.package.from_dict(cls, raw)
        assert getattr(made, names.properties[field.wire]) == b""


@CLASSES
def test_repr_names_the_class_and_what_is_set(api: Api, name: str) -> None:
    cls, struct = api.classes()[name]
    attributes = api.names.structs[struct.name].attributes
    shown = repr(api.package.from_dict(cls, {}))
    assert shown == f"{name}()"
    shown = repr(api.package.from_dict(cls, {wire: None for wire in attributes}))
    assert shown == f"{name}({', '.join(f'{a}=None' for a in attributes.values())})"


@CLASSES
def test_wire_names_are_only_what_differs(api: Api, name: str) -> None:
    cls, struct = api.classes()[name]
    attributes = api.names.structs[struct.name].attributes
    differing = {
        attribute: wire for wire, attribute in attributes.items() if attribute != wire
    }
    assert getattr(cls, "_wire_names", {}) == differing


@CLASSES
def test_every_sample_of_every_class(api: Api, name: str) -> None:
    """`from_dict`, `to_dict`, `validate` and strictness agree with the verdict in the sample."""
    cls, struct = api.classes()[name]
    package = api.package
    for sample in api.samples_of(struct.name.removeprefix("event ")):
        if not isinstance(sample.value, dict):
            with pytest.raises(package.DecodeError):
                package.from_dict(cls, sample.value)
            continue
        made = package.from_dict(cls, sample.value)
        assert type(made) is cls
        assert text(package.to_dict(made)) == text(sample.value)
        if sample.code == "unknown-event":
            continue  # as an object of this class its tag is a wrong constant
        assert [v.code for v in package.validate(made)] == codes(sample)
        if sample.valid:
            assert package.from_dict(cls, sample.value, strict=True) == made
        else:
            with pytest.raises(package.DecodeError) as caught:
                package.from_dict(cls, sample.value, strict=True)
            assert list(caught.value.violations) == package.validate(made)


def codes(sample: Sample) -> list[str]:
    return [] if sample.code is None else [sample.code]


@APIS
def test_only_classes_of_the_package(api: Api) -> None:
    package = api.package
    for cls in (int, dict, object, package.Unknown, package.UnknownEvent):
        with pytest.raises(TypeError):
            package.from_dict(cls, {})
    for value in (1, "text", None, {}, [], object(), package.UNSET):
        with pytest.raises(TypeError):
            package.validate(value)


@APIS
def test_unknown_values(api: Api) -> None:
    package = api.package
    value = package.Unknown({"type": "new", "list": [1, None]})
    assert repr(value) == "Unknown({'type': 'new', 'list': [1, None]})"
    assert value == package.Unknown({"type": "new", "list": [1, None]})
    assert value != package.Unknown({})
    assert package.encode(value) == b'{"type":"new","list":[1,null]}'
    assert [v.code for v in package.validate(value)] == ["unknown-variant"]
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == value
    long = "k" * 100
    assert long not in repr(package.Unknown({"key": long}))


@APIS
def test_unset(api: Api) -> None:
    unset = api.package.UNSET
    assert not unset
    assert repr(unset) == "UNSET"
    assert type(unset) is api.package.UnsetType
    assert copy.deepcopy(unset) is unset
    assert pickle.loads(pickle.dumps(unset)) is unset


def test_what_cannot_be_sent_is_named() -> None:
    package = flagship().package
    event = package.ConversationItemDeleteEvent(item_id=object())
    with pytest.raises(package.EncodeError) as caught:
        package.encode(event)
    (violation,) = caught.value.violations
    assert violation.path == "$.item_id"
    nan = package.ConversationItemDeleteEvent(item_id=float("nan"))
    with pytest.raises(package.EncodeError):
        package.encode(nan)
    assert [v.path for v in package.validate(nan)] == ["$.item_id"]


def test_tags_told_apart_by_json_type() -> None:
    """The variants of one union, and what is in none of them."""
    package = glasshouse().package
    base = {"kind": "reading-taken", "sentAt": 1, "bed": 1}
    made = package.decode_server_event(
        {
            **base,
            "values": {
                "on": True,
                "cold": -3,
                "warm": 21.5,
                "word": "fair",
                "many": [{"t": 1, "y": 2}],
                "lamp": {"device": "lamp", "lumen": 7},
                "pump": {"device": "pump", "flow": None},
                "new": {"device": "drone"},
                "none": {},
                "null": None,
            },
        }
    )
    assert made.values == {
        "on": True,
        "cold": -3,
        "warm": 21.5,
        "word": "fair",
        "many": [package.Sample(t=1, y=2)],
        "lamp": package.Lamp(lumen=7),
        "pump": package.Pump(flow=None),
        "new": package.Unknown({"device": "drone"}),
        "none": package.Unknown({}),
        "null": None,
    }
    assert made.bed == 1 and made.values["on"] is True
    assert [(v.path, v.code) for v in package.validate(made)] == [
        ("$.values.new.device", "unknown-variant"),
        ("$.values.none.device", "missing"),
        ("$.values.null", "null"),
    ]


def test_a_tree_as_deep_as_json_may_be() -> None:
    package = glasshouse().package
    step: dict[str, Any] = {"name": "leaf"}
    for _ in range(126):
        step = {"name": "branch", "otherwise": step}
    raw = {"op": "program.load", "root": step}
    made = package.decode_client_event(json.dumps(raw), channel="control", strict=True)
    assert package.to_dict(made) == raw
    assert json.loads(package.encode(made)) == raw
    assert package.validate(made) == []
    assert made == package.decode_client_event(raw, channel="control")
    assert len(repr(made)) < 2000
    raw = {"op": "program.load", "root": {"name": "top", "otherwise": step}}
    with pytest.raises(package.DecodeError):
        package.decode_client_event(raw, channel="control")
    too_deep = package.ProgramLoadEvent(
        root=package.Step(name="top", otherwise=made.root)
    )
    assert [v.code for v in package.validate(too_deep)] == ["depth"]
