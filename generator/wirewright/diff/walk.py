"""The state of one comparison: what was found, what is still to be compared, and what leads where.

Two definitions are compared when a place that had the one has the other, whatever they are called: that is what the wire
sees. Each such pair is a node; nodes are compared once, and remember which nodes lead to them, so that what is found
inside is traced back to the events, endpoints and connections through which it travels.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..diagnostics import Span
from ..spec.model import Definition, Spec, Type
from .change import Former, Reach
from .rule import Effect, Level

Node = tuple[str, str, str]
"""A kind (`type`, `event`, `connection`, `request`, `response`) and the names in both specs; empty: on one side only."""

Sender = str
"""`client` or `server`."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where in both specs a comparison is at work.

    Attributes:
        node: The pair that is compared.
        owner: What the node is called in messages.
        what: The member inside, such as `voice` or `tools[]`; empty for the whole.
        old: The place in the old files: of the member, or of what would hold it.
        new: The same in the new files.
        path: Wire names from the node to the member.
    """

    node: Node
    owner: str
    what: str
    old: Span | None
    new: Span | None
    path: str = ""

    def inside(self, mark: str) -> Site:
        """What a list, a map or a member holds, here."""
        return replace(self, what=self.what + mark, path=self.path + mark)


@dataclass(frozen=True, slots=True)
class Finding:
    """A change before its verdicts are known."""

    rule: str
    site: Site
    old: str = ""
    new: str = ""
    what: str | None = None
    """For rules whose sentence needs a word of its own."""
    more: str = ""
    probable: bool = False
    levels: Mapping[str, Level | None] = field(
        default_factory=dict[str, "Level | None"]
    )
    """Levels that differ from the rule's, by `sender`, `receiver` or `code`."""
    effects: Mapping[str, Effect] = field(default_factory=dict[str, "Effect"])
    """Effects that differ from the rule's, by `sender` or `receiver`."""
    along: tuple[str, ...] = ()
    gone: tuple[Type, ...] = ()
    """Types that the old side has in this place only."""
    come: tuple[Type, ...] = ()


class Walk:
    """Collects findings; every comparer gets it."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old = old
        self.new = new
        self.findings: list[Finding] = []
        self.formers: list[Former] = []
        self.todo: deque[Node] = deque()
        self.roots: dict[Node, list[tuple[str, Sender]]] = {}
        """What travels by itself, and who sends it."""
        self.renames: list[tuple[str, str]] = []
        """Beginnings of class names that a rename explains: the names of inline types begin like that."""
        self.class_pairs: dict[tuple[str, str], list[Site]] = {}
        """Types that stand in the same place under different names."""
        self._parents: dict[Node, dict[Node, str]] = {}
        self._reached: dict[Node, dict[tuple[str, Sender], str]] = {}

    def definitions(self, node: Node) -> tuple[Definition, Definition]:
        """Both sides of a node of the kind `type`."""
        return self.old.definition(node[1]), self.new.definition(node[2])

    def add(
        self,
        rule: str,
        site: Site,
        old: str = "",
        new: str = "",
        *,
        what: str | None = None,
        more: str = "",
    ) -> None:
        """A finding without more to say about it."""
        self.findings.append(Finding(rule, site, old, new, what, more))

    def root(self, node: Node, label: str, sender: Sender) -> None:
        """Enter what travels by itself, to be compared."""
        known = self.roots.setdefault(node, [])
        if (label, sender) not in known:
            known.append((label, sender))

    def lead(self, site: Site, node: Node) -> None:
        """From a site one comes to a node, which is to be compared."""
        if node not in self._parents:
            self._parents[node] = {}
            self.todo.append(node)
        parents = self._parents[node]
        if site.node not in parents or len(site.path) < len(parents[site.node]):
            parents[site.node] = site.path

    def visit(self, node: Node) -> None:
        """Compare a pair of definitions to which nothing leads."""
        if node not in self._parents:
            self._parents[node] = {}
            self.todo.append(node)

    def knows(self, node: Node) -> bool:
        """Whether a pair of definitions was or will be compared."""
        return node in self._parents

    def parents(self, node: Node) -> int:
        """How many nodes lead to a node."""
        return len(self._parents.get(node, {}))

    def reach(self, node: Node) -> dict[tuple[str, Sender], str]:
        """The shortest path of wire names from everything that travels by itself to a node."""
        if node in self._reached:
            return self._reached[node]
        found: dict[tuple[str, Sender], str] = {}
        seen = {node}
        level: list[tuple[Node, str]] = [(node, "")]
        while level:
            following: list[tuple[Node, str]] = []
            for at, path in level:
                for root in self.roots.get(at, ()):
                    found.setdefault(root, path)
                for parent, step in self._parents.get(at, {}).items():
                    if parent not in seen:
                        seen.add(parent)
                        following.append((parent, joined(step, path)))
            level = following
        self._reached[node] = found
        return found

    def reached(self, site: Site) -> dict[Sender, tuple[Reach, ...]]:
        """By sender: the events through which a site is reached, shortest path first."""
        by_sender: dict[Sender, list[Reach]] = {}
        for (label, sender), path in self.reach(site.node).items():
            by_sender.setdefault(sender, []).append(
                Reach(label, joined(path, site.path))
            )
        return {
            sender: tuple(
                sorted(found, key=lambda reach: (reach.path.count("."), reach.root))
            )
            for sender, found in by_sender.items()
        }


def joined(first: str, second: str) -> str:
    """Two paths as one."""
    if not first or not second or second.startswith(("[", "{")):
        return first + second
    return f"{first}.{second}"
