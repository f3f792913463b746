"""What type checkers must see in the package of the second API. Read by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, Literal

from glasshouse import (
    UNSET,
    Action,
    AllOf,
    Beeps,
    ControlHelloEvent,
    ControlServerEvent,
    Details,
    Filter,
    HelloEvent,
    Lamp,
    Match,
    Mood,
    NotOf,
    OddNamesEvent,
    OpenVent,
    ProgramLoadedEvent,
    Pump,
    Reading,
    ReadingTakenEvent,
    RefusalEvent,
    Sample,
    SetPointEvent,
    Severity,
    Step,
    Target,
    TelemetryServerEvent,
    Unknown,
    UnknownEvent,
    UnsetType,
    Water,
    decode_client_event,
    decode_server_event,
)
from typing_extensions import assert_never, assert_type


def by_json_type(reading: Reading) -> float:
    match reading:
        case bool():
            return float(reading)
        case int() | float():
            return reading
        case str():
            return float(reading)
        case list():
            assert_type(reading, list[Sample])
            return sum(sample.y for sample in reading)
        case Lamp(lumen=lumen):
            return lumen
        case Pump():
            return reading.flow or 0.0
        case Unknown():
            return 0.0
        case _:
            assert_never(reading)


def that_holds_itself(rule: Filter, step: Step, action: Action) -> int:
    match rule:
        case AllOf():
            return sum(that_holds_itself(one, step, action) for one in rule.filters)
        case NotOf():
            return that_holds_itself(rule.filter, step, action)
        case Match():
            assert_type(rule.op, Literal["match"] | UnsetType)
        case Unknown():
            pass
        case _:
            assert_never(rule)
    match action:
        case Water(then=after):
            assert_type(after, Action | UnsetType)
        case OpenVent() | Unknown():
            pass
        case str():
            pass
        case _:
            assert_never(action)
    do = step.do or {}
    assert_type(do, dict[str, list[Action]])
    for child in step.children or []:
        that_holds_itself(rule, child, action)
    assert_type(step.otherwise, Step | UnsetType | None)
    return 0


def channels(data: str) -> None:
    for event in (decode_server_event(data),):
        assert_type(event, TelemetryServerEvent)
        if isinstance(event, HelloEvent):
            assert_type(event.protocol, Literal[4])
        if isinstance(event, ReadingTakenEvent):
            assert_type(event.values, dict[str, Reading])
            assert_type(event.gaps, list[int | None] | UnsetType)
    control = decode_server_event(data, channel="control")
    assert_type(control, ControlServerEvent)
    match control:
        case ControlHelloEvent():
            assert_type(control.role, Literal["gardener", "robot", "guest"])
        case ProgramLoadedEvent():
            assert_type(control.programId, str)
        case RefusalEvent():
            if control.details is not UNSET:
                assert_type(control.details, Details | None)
        case UnknownEvent():
            pass
        case _:
            assert_never(control)
    decode_client_event(data, channel="no channel of the spec")


def odd_names() -> None:
    event = OddNamesEvent(class_="x", from_="y", None_=1, content_type="z")
    assert_type(event.class_, str)
    assert_type(event.bytes, str | UnsetType)
    assert_type(event.bytes_bytes, bytes)
    assert_type(event.dict_, dict[str, int] | UnsetType)
    assert_type(event.v, Literal[True] | UnsetType)


def enums() -> None:
    mood: Mood = "gloomy"
    beeps: Beeps = 4
    severity: Severity = 3
    wrong: Severity = 4  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]
    print(mood, beeps, severity, wrong)
    SetPointEvent(target=Target(shade="dawn", temperature=None), mode="siesta")
    Target(shade="dusk")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    Target(notes=["a", None], spectrum=[1, 2, 3])
    Sample(t=1, y=2.5, raw={"any": ["thing"]})


def free_json(value: Any) -> None:
    sample = Sample(t=1, y=2, raw=value)
    if sample.raw:
        assert_type(sample.raw, dict[str, Any])
