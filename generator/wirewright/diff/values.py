"""Values of enums, and constants as enums of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..spec.model import Enum, EnumValue, Literal, Ref, Spec, Type
from .change import Former
from .renames import Thing, pair_up
from .rule import Level
from .similar import LIKE_NAMES, likeness
from .walk import Finding, Site, Walk


@dataclass(frozen=True, slots=True)
class Values:
    """What an enum or a constant admits."""

    values: tuple[EnumValue, ...]
    open: bool

    @property
    def kind(self) -> type[str | int]:
        """The Python type of all values."""
        return str if isinstance(self.values[0].value, str) else int


def values_of(type: Type, spec: Spec) -> Values | None:
    """The values of an enum or a constant, else None."""
    match type:
        case Literal(value=bool()):
            return None
        case Literal(value=str() | int()):
            assert not isinstance(type.value, float)
            return Values((EnumValue(type.value, ""),), False)
        case Ref():
            definition = spec.definition(type.name)
            if isinstance(definition, Enum):
                return Values(definition.values, definition.open)
            return None
        case _:
            return None


def compare_values(walk: Walk, site: Site, old: Type, new: Type) -> None:
    """What came, went or was renamed between an enum and a constant, or two of either."""
    ours, theirs = values_of(old, walk.old), values_of(new, walk.new)
    assert ours is not None and theirs is not None
    compare_listed(walk, site, ours, theirs)


def compare_listed(walk: Walk, site: Site, old: Values, new: Values) -> None:
    """What came, went or was renamed between two lists of values."""
    if old.open != new.open:
        walk.add("enum-opened" if new.open else "enum-closed", site)
    ours = {str(value.value): value for value in old.values}
    theirs = {str(value.value): value for value in new.values}
    pairs = pair_up(_things(ours.values()), _things(theirs.values()), _likeness)
    open = old.open or new.open
    renamed: dict[str, str] = {}
    for pair in pairs:
        renamed[pair.old] = pair.new
        if pair.old == pair.new:
            continue
        before, after = ours[pair.old], theirs[pair.new]
        levels: dict[str, Level | None] = {}
        if pair.kept or open:
            levels = {"sender": "info" if pair.kept else "dangerous"}
            levels["receiver"] = "dangerous"
        at = replace(site, old=before.span or site.old, new=after.span or site.new)
        walk.findings.append(
            Finding(
                "enum-value-renamed",
                at,
                pair.old,
                pair.new,
                probable=pair.probable,
                levels=levels,
            )
        )
        if pair.probable and after.span is not None:
            text = f"`{pair.old}` is now `{pair.new}`"
            walk.formers.append(Former(after.span, pair.old, text, is_value=True))
    taken = set(renamed.values())
    prefix = "known-value" if open else "enum-value"
    for name, value in ours.items():
        if name not in renamed:
            at = replace(site, old=value.span or site.old)
            walk.add(f"{prefix}-removed", at, old=name)
    for name, value in theirs.items():
        if name not in taken:
            at = replace(site, new=value.span or site.new)
            walk.add(f"{prefix}-added", at, new=name)


def _things(values: Iterable[EnumValue]) -> list[Thing]:
    return [Thing(str(value.value), value.provenance.renamed_from) for value in values]


def _likeness(old: str, new: str) -> float:
    """Whole numbers, and names that only share their version or a common word, are never renames."""
    if old.isdigit() or new.isdigit():
        return 0
    near = likeness(old, new)
    same = old.lower().translate(_PLAIN) == new.lower().translate(_PLAIN)
    ends = old.endswith(("_" + new, "-" + new)) or new.endswith(("_" + old, "-" + old))
    return near if same or ends and near >= LIKE_NAMES else 0


_PLAIN = str.maketrans("", "", "-_. /")
