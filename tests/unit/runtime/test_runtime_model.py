"""The light `dataclass`: at run time it must pass for the real one."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import pytest

from wirewright.runtime.model import NO_EXTRAS, fields_of, is_model, wire_names_of
from wirewright.runtime.show import LENGTH_LIMIT
from wirewright.runtime.unset import UNSET, UnsetType
from wirewright.runtime.values import Unknown, decode_base64

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from wirewright.runtime.model import dataclass


@dataclass(slots=True, kw_only=True)
class Part:
    """A part."""

    kind: Literal["part"] = "part"
    inner: Part | Unknown | list[Any] | None | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class Event:
    """An event of the tests."""

    type: Literal["event"] = "event"
    event_id: str
    note: str | None | UnsetType = UNSET
    value: str | None | UnsetType = UNSET
    audio: str | UnsetType = UNSET
    from_: str | UnsetType = UNSET
    part: Part | UnsetType = UNSET
    extra_fields: Mapping[str, Any] = NO_EXTRAS

    _wire_names: ClassVar[Mapping[str, str]] = {"from_": "from"}
    _secret: ClassVar[frozenset[str]] = frozenset({"value"})
    _base64: ClassVar[frozenset[str]] = frozenset({"audio"})

    @property
    def audio_bytes(self) -> bytes:
        """The decoded audio."""
        return decode_base64(self.audio or "")


@dataclass(slots=True, kw_only=True)
class Three:
    """Required fields only."""

    a: int
    b: int
    c: int
    self_: int
    extra_fields: Mapping[str, Any] = NO_EXTRAS


FIELDS = ("type", "event_id", "note", "value", "audio", "from_", "part")


def test_defaults_and_attributes() -> None:
    event = Event(event_id="e")
    assert event.type == "event"
    assert event.note is UNSET
    assert event.extra_fields is NO_EXTRAS
    event.note = None
    assert event.note is None


def test_is_slotted() -> None:
    event: Any = Event(event_id="e")
    assert not hasattr(event, "__dict__")
    with pytest.raises(AttributeError):
        event.eventid = "x"


def test_class_keeps_its_identity() -> None:
    assert Event.__name__ == Event.__qualname__ == "Event"
    assert Event.__module__ == __name__
    assert Event.__doc__ == "An event of the tests."
    assert Event.__match_args__ == ()


def test_properties_survive() -> None:
    assert Event(event_id="e", audio="aGk=").audio_bytes == b"hi"
    assert Event.audio_bytes.__doc__ == "The decoded audio."


def make(cls: Any, *args: Any, **fields: Any) -> Any:
    return cls(*args, **fields)


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (Event, {}, "missing 1 required keyword-only argument: 'event_id'"),
        (Three, {"b": 1, "c": 1}, "missing 2 required keyword-only arguments: "),
        (Three, {"b": 1, "c": 1}, "arguments: 'a' and 'self_'"),
        (Three, {}, "arguments: 'a', 'b', 'c', and 'self_'"),
        (
            Event,
            {"eventid": "x"},
            "got an unexpected keyword argument 'eventid'. Did you mean 'event_id'?",
        ),
        (Event, {"event_id": "x", "zzz": 1}, "unexpected keyword argument 'zzz'"),
    ],
)
def test_call_errors(cls: Any, fields: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as caught:
        make(cls, **fields)
    assert str(caught.value).startswith(f"{cls.__name__}.__init__() ")
    assert message in str(caught.value)


def test_positional_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match=r"Event\.__init__\(\) takes 1 positional"):
        make(Event, "x")


def test_call_errors_are_those_of_the_real_decorator() -> None:
    real = dataclasses.make_dataclass(
        "Three", ["a", "b", "c", "self_", "extra_fields"], kw_only=True
    )
    calls: list[dict[str, Any]] = [{"a": 1, "extra_fields": {}}, {"extra_fields": {}}]
    for given in calls:
        messages: list[str] = []
        for cls in (Three, real):
            with pytest.raises(TypeError) as caught:
                make(cls, **given)
            messages.append(str(caught.value))
        assert messages[0] == messages[1].replace("__create_fn__.<locals>.", "Three.")


def test_equality() -> None:
    assert Event(event_id="e") == Event(event_id="e")
    assert Event(event_id="e") != Event(event_id="f")
    assert Event(event_id="e") != Event(event_id="e", extra_fields={"a": 1})
    assert Event(event_id="e", note=None) != Event(event_id="e")
    assert Event(event_id="e", extra_fields={}) == Event(event_id="e")
    others: list[object] = [Event(event_id="e"), {"kind": "part"}, "part", None]
    assert Part() not in others
    with pytest.raises(TypeError, match="unhashable"):
        hash(Part())


def test_matches_by_keyword() -> None:
    value: object = Event(event_id="e", part=Part(inner=None))
    match value:
        case Event(type="event", part=Part(inner=inner)):
            assert inner is None
        case _:
            pytest.fail("no match")


def test_copies_and_pickles() -> None:
    event = Event(event_id="e", part=Part(inner=[1]), extra_fields={"a": [1]})
    assert copy.copy(event) == event
    deep = copy.deepcopy(event)
    assert deep == event
    assert deep.extra_fields is not event.extra_fields
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(event, protocol))
        assert again == event
        assert again.note is UNSET
        assert again.part.extra_fields is NO_EXTRAS


def test_real_dataclass_functions() -> None:
    event = Event(event_id="e", part=Part())
    assert dataclasses.is_dataclass(Event)
    assert dataclasses.is_dataclass(event)
    fields = {field.name: field for field in dataclasses.fields(Event)}
    assert tuple(fields) == (*FIELDS, "extra_fields")
    assert fields["type"].default == "event"
    assert fields["extra_fields"].default is NO_EXTRAS
    assert fields["event_id"].default is dataclasses.MISSING
    assert fields["note"].type == "str | None | UnsetType"
    assert all(field.kw_only for field in fields.values())
    assert [f.name for f in dataclasses.fields(event)] == list(fields)
    changed = dataclasses.replace(event, event_id="f", note=None)
    assert changed == Event(event_id="f", note=None, part=Part())
    assert event.event_id == "e"
    as_dict = dataclasses.asdict(event)
    assert as_dict["part"] == {"kind": "part", "inner": UNSET, "extra_fields": {}}
    assert dataclasses.astuple(Part()) == ("part", UNSET, {})


def test_real_fields_are_made_once() -> None:
    @dataclass(slots=True, kw_only=True)
    class Local:
        a: int
        extra_fields: Mapping[str, Any] = NO_EXTRAS

    instance: Any = Local(a=1)
    from_instance = instance.__dataclass_fields__
    assert from_instance is vars(Local)["__dataclass_fields__"]
    assert dataclasses.fields(Local)[0].name == "a"


def test_can_be_extended() -> None:
    class Named(Part):
        def name(self) -> str:
            return f"{self.kind}!"

    assert Named().name() == "part!"
    assert Named() != Part()
    assert [f.name for f in dataclasses.fields(Named)][0] == "kind"

    @dataclasses.dataclass(kw_only=True)
    class Wider(Part):
        more: int

    assert Wider(more=1).kind == "part"
    assert list(inspect.signature(Wider).parameters)[-1] == "more"


def test_copy_replace_protocol() -> None:
    event: Any = Event(event_id="e")
    assert event.__replace__(event_id="f") == Event(event_id="f")
    with pytest.raises(TypeError, match="unexpected"):
        event.__replace__(nope=1)


def test_signature() -> None:
    parameters = inspect.signature(Event).parameters
    assert tuple(parameters) == (*FIELDS, "extra_fields")
    assert parameters["event_id"].default is inspect.Parameter.empty
    assert parameters["event_id"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["note"].default is UNSET
    assert parameters["note"].annotation == "str | None | UnsetType"


def test_tables() -> None:
    assert fields_of(Event) == FIELDS
    assert wire_names_of(Event) == {
        name: "from" if name == "from_" else name for name in FIELDS
    }
    assert wire_names_of(Part) == {"kind": "kind", "inner": "inner"}
    assert is_model(Event)
    assert not is_model(dict)


def test_repr_leaves_out_what_is_absent() -> None:
    assert repr(Event(event_id="e")) == "Event(type='event', event_id='e')"
    assert repr(Event(event_id="e", note=None)) == (
        "Event(type='event', event_id='e', note=None)"
    )


def test_repr_keeps_secrets_and_payloads() -> None:
    event = Event(
        event_id="e",
        value="hunter2",
        audio="A" * 5600,
        extra_fields={"token": "k" * 50, "n": 1, "list": ["s" * 40, "t"]},
    )
    assert repr(event) == (
        "Event(type='event', event_id='e', value='***', audio=<base64, 4 kB>, "
        "extra_fields={'token': <str, 50 characters>, 'n': 1, "
        "'list': [<str, 40 characters>, 't']})"
    )
    assert "value=None" in repr(Event(event_id="e", value=None))
    assert "audio=<base64, 3 B>" in repr(Event(event_id="e", audio="AAAA"))
    assert "audio=<base64, 1.5 MB>" in repr(Event(event_id="e", audio="A" * 2_000_000))


def test_secret_of_the_wrong_type_stays_secret() -> None:
    odd: Any = {"value": {"a": "hunter2"}, "audio": ["hunter2"]}
    assert "hunter2" not in repr(Event(event_id="e", **odd))


def test_repr_is_bounded() -> None:
    wide = Part(inner=[Part(inner=list(range(1000))) for _ in range(1000)])
    assert len(repr(wide)) < LENGTH_LIMIT + 500
    assert "980 more" in repr(Part(inner=list(range(1000))))
    long = repr(Event(event_id="x" * 10_000))
    assert len(long) < 400
    assert "10000 characters" in long


def test_repr_ends_at_a_cycle() -> None:
    ring = Part()
    ring.inner = [ring, {"again": ring}]
    assert "..." in repr(ring)
    assert len(repr(ring)) < LENGTH_LIMIT + 500


def test_repr_of_deep_nesting_is_no_error() -> None:
    deep = Part()
    for _ in range(5000):
        deep = Part(inner=deep)
    assert repr(deep).endswith(")")


def test_no_extras_is_an_empty_mapping() -> None:
    assert NO_EXTRAS == {}
    assert {} == NO_EXTRAS
    assert not NO_EXTRAS
    assert dict(NO_EXTRAS) == {}


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.__setitem__("a", 1),
        lambda m: m.update(a=1),
        lambda m: m.update({}),
        lambda m: m.setdefault("a", 1),
        lambda m: m.pop("a", None),
        lambda m: m.popitem(),
        lambda m: m.clear(),
        lambda m: m.__ior__({"a": 1}),
        lambda m: m.__delitem__("a"),
        lambda m: m.__init__({"a": 1}) or m["a"],
    ],
)
def test_no_extras_cannot_be_changed(change: Any) -> None:
    with pytest.raises((TypeError, KeyError)):
        change(NO_EXTRAS)
    assert len(NO_EXTRAS) == 0


def test_no_extras_stays_itself() -> None:
    assert copy.copy(NO_EXTRAS) is NO_EXTRAS
    assert copy.deepcopy([NO_EXTRAS])[0] is NO_EXTRAS
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(NO_EXTRAS, protocol)) is NO_EXTRAS
