"""What differs between our spec and the document it comes from, and what was compared to find it."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ..diagnostics import Span
from ..spec.model import Channel, Endpoint, EnumValue, Event, Field, Type

Node = tuple[str, str]
"""Two things that were compared as a whole, by their names: ours and upstream's."""


class Key(NamedTuple):
    """Where something was compared: the node, the way from it, and which of its members it was."""

    node: Node
    rest: str
    member: str


ROOT: Node = ("", "")
ABSENT = "absent"
PRESENT = "present"
FORMAT = "format"
SERVER_ONLY = "server_only"
LOOSE = frozenset((FORMAT, SERVER_ONLY))
"""What a text or a number means, and who sets a member: what we say here is a difference only if upstream changed."""
LISTED = frozenset(("channel", "endpoint", "event"))
"""What stands in one place only."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where something stands in our spec.

    Attributes:
        span: The key that it stands behind.
        inside: Keys below that, such as `query` of an endpoint.
        steps: The way into a type: `[]` to what a list holds, `{}` for a map, `|string` to a variant of a union.
    """

    span: Span
    inside: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


Part = Field | Type | EnumValue | Event | Channel | Endpoint | None
"""What upstream has in a place."""


@dataclass(slots=True)
class Difference:
    """One thing that is not the same.

    Attributes:
        at: The path of wire names, the shortest of all.
        what: Which side of the thing differs: `field`, `required`, `nullable`, `type`, `value` and so on.
        name: Which field, value, variant or event, where `at` is what holds it.
        ours, upstream: Both sides in words.
        site: The place in our spec.
        there: The place in the spec that was made from the document.
        part: What upstream has.
        corrects: What our spec says is wrong upstream, in this place.
        channel: For events: the channel, and who sends.
        scope: What the place holds, as in `Context`.
        keys: The comparisons in which it was found.
    """

    at: str
    what: str
    name: str
    ours: str
    upstream: str
    site: Site
    there: Span | None
    part: Part = None
    corrects: str | None = None
    channel: tuple[str, str] = ("", "")
    scope: str = "member"
    keys: list[Key] = field(default_factory=list[Key])

    @property
    def text(self) -> str:
        """One line that names it."""
        return in_words(self.at, self.what, self.name, self.ours, self.upstream)

    @property
    def change(self) -> str:
        """One line for making ours like upstream's."""
        return (
            f"{subject(self.at, self.what, self.name)}: {self.ours} → {self.upstream}"
        )


def in_words(at: str, what: str, name: str, ours: str, upstream: str) -> str:
    """A difference in one line."""
    return f"{subject(at, what, name)}: {ours}, upstream {upstream}"


def subject(at: str, what: str, name: str) -> str:
    """What a difference is about."""
    inner = f" `{name}`" if name and not at.endswith(name) else ""
    return f"{at.removesuffix(':')}: {what}{inner}"


@dataclass(frozen=True, slots=True)
class Context:
    """What is compared at the moment: the node, its member, and the way to it.

    `scope` is `node` where the place holds what is compared as a whole, `member` where it is a member of that.
    """

    node: Node
    member: str
    path: str
    site: Site
    there: Span | None
    corrects: str | None = None
    scope: str = "member"


@dataclass(slots=True)
class Alignment:
    """Two specs side by side.

    Attributes:
        differences: In the order of their paths.
        paths: The shortest path to each node.
        edges: The steps from a node to others.
        facts: What upstream says of each member of a node.
        visits: How often each place of our spec was compared.
        names: Which of our types stand where upstream has one of its own.
    """

    differences: list[Difference] = field(default_factory=list[Difference])
    paths: dict[Node, str] = field(default_factory=dict[Node, str])
    edges: dict[Node, dict[str, Node]] = field(
        default_factory=lambda: defaultdict(dict[str, Node])
    )
    facts: dict[Node, dict[str, str]] = field(
        default_factory=lambda: defaultdict(dict[str, str])
    )
    visits: Counter[tuple[Site, str]] = field(default_factory=Counter[tuple[Site, str]])
    names: dict[str, Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter[str])
    )
    _found: dict[tuple[Site, str, str, str, str], Difference] = field(
        default_factory=dict[tuple[Site, str, str, str, str], Difference]
    )

    def add(
        self,
        context: Context,
        what: str,
        ours: str,
        upstream: str,
        *,
        name: str = "",
        part: Part = None,
        channel: tuple[str, str] = ("", ""),
    ) -> None:
        """A difference; what is found again in the same place of our spec is the same one."""
        key = (context.site, what, name, ours, upstream)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = Difference(
                context.path,
                what,
                name,
                ours,
                upstream,
                context.site,
                context.there,
                part,
                context.corrects,
                channel,
                context.scope,
            )
            self.differences.append(found)
        rest = _rest(context.path[len(self.paths[context.node]) :])
        found.keys.append(Key(context.node, rest, context.member))

    def is_agreed(self, difference: Difference) -> bool:
        """Whether upstream says the same wherever our spec uses this place."""
        site = difference.site
        if difference.scope == "member":
            site = Site(site.span)
        visits = self.visits[site, difference.scope]
        return difference.what in LISTED or len(difference.keys) >= visits

    def ours(self, name: str) -> str | None:
        """The type of ours that stands for one of upstream's."""
        known = self.names.get(name)
        return max(known, key=lambda ours: (known[ours], ours)) if known else None

    def events(self) -> dict[str, str]:
        """The keys of our events by those of upstream's."""
        mark = "event "
        return {
            theirs.removeprefix(mark): ours.removeprefix(mark)
            for ours, theirs in self.paths
            if ours.startswith(mark) and theirs.startswith(mark)
        }

    def resolve(self, path: str) -> list[tuple[Node, str]]:
        """The nodes on a path of wire names, each with the rest of the path behind it."""
        found: list[tuple[Node, str]] = []
        open_: list[tuple[Node, str]] = [(ROOT, path)]
        while open_:
            node, rest = open_.pop()
            found.append((node, _rest(rest)))
            for step, target in self.edges.get(node, {}).items():
                if rest and rest.startswith(step):
                    open_.append((target, rest[len(step) :]))
        return found


def fact(text: str) -> str:
    """A few digits that stand for what a document says."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


_MARKS = {"required": "r", "deprecated": "d", "nullable": "n", SERVER_ONLY: "s"}


def field_fact(marks: Mapping[str, bool], type: str, default: str) -> str:
    """What a document says of a member: marks that are set, the type, the default."""
    set_ = "".join(mark for mark, is_set in marks.items() if is_set)
    return ":".join([set_, fact(type), *([fact(default)] if default else [])])


def is_changed(before: str | None, now: str | None, what: str) -> bool:
    """Whether a document says something else of one side of a thing."""
    if before is None or now is None or ":" not in before:
        return before != now
    if what in _MARKS:
        was, is_ = (_MARKS[what] in said.split(":")[0] for said in (before, now))
        return was != is_
    part = slice(2, None) if what == "default" else slice(1, 2)
    return before.split(":")[part] != now.split(":")[part]


def _rest(path: str) -> str:
    return path.removeprefix(" ").removeprefix(".")


def joined(path: str, name: str) -> str:
    """A path and the wire name of a member."""
    return (
        f"{path} {name}" if path.endswith(":") else f"{path}.{name}" if path else name
    )
