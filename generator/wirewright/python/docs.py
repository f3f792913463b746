"""What docstrings say beyond the spec's own docs: units, limits, defaults, deprecation, provenance."""

from __future__ import annotations

from ..spec.model import (
    Base64,
    Enum,
    Event,
    Field,
    Integer,
    Limits,
    List,
    Map,
    Nullable,
    Number,
    Provenance,
    String,
    Timestamp,
    Type,
)

_UNITS = {
    "ns": "nanoseconds",
    "us": "microseconds",
    "ms": "milliseconds",
    "s": "seconds",
    "min": "minutes",
    "h": "hours",
    "d": "days",
    "px": "pixels",
}


def field_docs(field: Field) -> str:
    """The docs of a field, then its limits and the rest in short sentences."""
    sentences = [field.docs, *_limits(field.type)]
    if field.default is not None:
        sentences.append(f"Default: {field.default}.")
    sentences += _provenance(field.provenance)
    return " ".join(_sentence(text) for text in sentences if text)


def type_docs(docs: str, provenance: Provenance) -> str:
    """The docs of a type."""
    return " ".join(
        _sentence(text) for text in (docs, *_provenance(provenance)) if text
    )


def enum_docs(enum: Enum) -> str:
    """The docs of an enum, and of those of its values that have any."""
    values = [
        f"* `{value.value}`: {docs}"
        for value in enum.values
        if (docs := type_docs(value.docs, value.provenance))
    ]
    return "\n\n".join(
        part
        for part in (type_docs(enum.docs, enum.provenance), "\n".join(values))
        if part
    )


def event_docs(event: Event, direction: str) -> str:
    """The docs of an event; `direction` is who sends it."""
    about = f"Event `{event.tag}`, sent by the {direction}."
    if event.answered_by:
        answers = " or ".join(f"`{reply.event}`" for reply in event.answered_by)
        about += f" Answered by {answers}."
    docs = type_docs(event.struct.docs, event.struct.provenance)
    return f"{docs}\n\n{about}" if docs else about


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "\n")) else f"{text}."


def _provenance(provenance: Provenance) -> list[str]:
    notes: list[str] = []
    if provenance.deprecated is not None:
        reason = provenance.deprecated
        notes.append(f"Deprecated: {reason}" if reason else "Deprecated")
    if not provenance.published:
        notes.append("In no published schema")
    return notes


def _limits(type: Type) -> list[str]:
    match type:
        case Nullable():
            return _limits(type.inner)
        case Integer() | Number():
            unit = _UNITS.get(type.unit or "", type.unit or "")
            if type.range:
                return [_range(type.range, unit)]
            return [unit[0].upper() + unit[1:]] if unit else []
        case String() if type.length:
            return [_range(type.length, "characters")]
        case Base64() if type.size:
            return [f"Base64, {_range(type.size, 'bytes', size=True).lower()}"]
        case Base64():
            return ["Base64"]
        case Timestamp(unit="iso"):
            return ["RFC 3339 date and time"]
        case Timestamp():
            return [f"{_UNITS[type.unit].capitalize()} since 1970"]
        case List() if type.count:
            return [_range(type.count, "items")]
        case Map() if type.count:
            return [_range(type.count, "members")]
        case _:
            return []


def _range(limits: Limits, unit: str, *, size: bool = False) -> str:
    def bound(number: int | float) -> str:
        return f"{number:,}" if size else f"{number}"

    low, high = limits.minimum, limits.maximum
    if {low, high} - {None} == {1}:
        unit = unit.removesuffix("s")
    words = f" {unit}" if unit else ""
    if low is None:
        assert high is not None
        return f"At most {bound(high)}{words}"
    if high is None:
        return f"At least {bound(low)}{words}"
    if low == high:
        return f"Exactly {bound(low)}{words}"
    return f"{bound(low)} to {bound(high)}{words}"
