"""Two specs → a comparison: everything that differs, and what it means for whom."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from ..diagnostics import Span
from ..spec.model import Spec
from .about import compare_docs, compare_settings
from .change import SIDES, Change, Comparison, Reach, Verdict
from .channels import compare_channels
from .classes import compare_classes, run, same_definitions
from .endpoints import compare_endpoints
from .python import NO_PYTHON, Python, snippets
from .reaching import compare_reaching
from .rule import Cell, Effect, Level, Rule
from .rules import RULES
from .walk import Finding, Sender, Site, Walk

_SPEC = (
    "name",
    "title",
    "docs",
    "revision",
    "digest",
    "channels",
    "events",
    "definitions",
    "sources",
    "servers",
    "auth",
    "headers",
    "close_codes",
    "endpoints",
    "index",
)


def compare(old: Spec, new: Spec, python: Python = NO_PYTHON) -> Comparison:
    """Everything that differs from one spec to the other, in the order of channels, endpoints and types.

    `python` says what both sides call things in the generated source.
    """
    walk = Walk(old, new)
    _compare_api(walk)
    compare_channels(walk)
    compare_endpoints(walk)
    compare_reaching(walk)
    run(walk)
    for node in same_definitions(walk):
        walk.visit(node)
        run(walk)
    compare_classes(walk)
    findings = _merged(_without_moved(walk.findings))
    changes = tuple(_change(walk, found, owners, python) for found, owners in findings)
    return Comparison(changes, tuple(dict.fromkeys(walk.formers)))


def _compare_api(walk: Walk) -> None:
    old, new = walk.old, walk.new
    site = Site(("api", "", ""), "the API", "", _first_place(old), _first_place(new))
    compare_docs(walk, site, f"{old.title}\n{old.docs}", f"{new.title}\n{new.docs}")
    if old.name != new.name:
        walk.add("setting-changed", site, f"`{old.name}`", f"`{new.name}`", what="name")
    compare_settings(walk, site, old, new, _SPEC)
    ours = {source.name: source for source in old.sources}
    theirs = {source.name: source for source in new.sources}
    for name in {**ours, **theirs}:
        if ours.get(name) != theirs.get(name):
            at = replace(site, what=name)
            walk.add("provenance-changed", at, what="source")


def _first_place(spec: Spec) -> Span | None:
    """Where what is about the whole spec is shown: its first channel."""
    return spec.channels[0].span if spec.channels else None


def _without_moved(findings: list[Finding]) -> list[Finding]:
    """Without fields that were added or removed inside an object, and are reported as moved."""
    moved = [found.site for found in findings if found.rule == "field-moved"]
    old = {site.old for site in moved}
    new = {site.new for site in moved}
    return [
        found
        for found in findings
        if not (
            (found.rule.endswith("-field-added") and found.site.new in new)
            or (found.rule.endswith("-field-removed") and found.site.old in old)
        )
    ]


def _merged(findings: Iterable[Finding]) -> list[tuple[Finding, list[Site]]]:
    """Findings, each once, with all sites at which it was met: a mixin brings its fields to many owners."""
    merged: dict[object, tuple[Finding, list[Site]]] = {}
    for found in findings:
        site = found.site
        places = site.old, site.new
        if found.rule.endswith("-field-added"):
            places = None, site.new
        elif found.rule.endswith("-field-removed"):
            places = site.old, None
        # What has no member, and no place on one side, is told apart by its owner.
        owner = site.owner if None in places and not site.what else ""
        key = (found.rule, site.what, found.old, found.new, found.what, places, owner)
        _, sites = merged.setdefault(key, (found, []))
        if site not in sites:
            sites.append(site)
    return list(merged.values())


def _change(walk: Walk, found: Finding, sites: list[Site], python: Python) -> Change:
    rule = RULES[found.rule]
    owners = list(dict.fromkeys(site.owner for site in sites))
    site = found.site
    subject = _subject(site.what, owners)
    message = rule.sentence.format(
        at=subject,
        old=found.old,
        new=found.new,
        what=found.what or "",
        more=found.more,
    )
    if found.rule == "module-moved":
        message = rule.sentence.format(
            at=_listed(found.along), old=found.old, new=found.new
        )
    return Change(
        rule.id,
        rule.axis,
        message,
        min(owners),
        site.what,
        found.old,
        found.new,
        site.old,
        site.new,
        found.probable,
        found.along,
        tuple(_verdicts(walk, rule, found, sites)),
        snippets(python, rule.id, site, found.old, found.new),
        _fingerprint(found, sites),
    )


_KINDS = ("channel", "endpoint", "server", "auth", "close code")


def _subject(what: str, owners: list[str]) -> str:
    """`voice` of `Session`; where a mixin brings it, of the first and so many others."""
    owner = _owner(owners[0])
    if len(owners) > 1:
        owner += f" and {len(owners) - 1} more"
    return f"`{what}` of {owner}" if what else owner


def _owner(owner: str) -> str:
    """An owner's name in back quotes, the word before it left outside."""
    if owner.startswith("the "):
        return owner
    for kind in _KINDS:
        if owner.startswith(f"{kind} "):
            word = "auth scheme" if kind == "auth" else kind
            return f"the {word} `{owner.removeprefix(kind).strip()}`"
    return f"`{owner}`"


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"


def _fingerprint(found: Finding, sites: list[Site]) -> str:
    """Of what the change is, not of where it stands."""
    site = min(sites, key=lambda site: (site.owner, site.node))
    kind, old, new = site.node
    parts = [
        found.rule,
        site.owner,
        site.what,
        found.what or "",
        found.old,
        found.new,
        found.more,
    ]
    # Two types that became one may differ from it in the same way.
    if kind == "type" and old and new and old != new:
        parts += [name for name in (old, new) if name not in parts]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def _verdicts(
    walk: Walk, rule: Rule, found: Finding, sites: list[Site]
) -> Iterable[Verdict]:
    """For each party that meets the change, in the order of the parties."""
    reached: dict[Sender, dict[Reach, None]] = {}
    for site in sites:
        for sender, reaches in walk.reached(site).items():
            reached.setdefault(sender, {}).update(dict.fromkeys(reaches))
    for party in SIDES:
        other = SIDES[1 - SIDES.index(party)]
        if rule.sender and party in reached:
            level, effect = _weight(found, "sender", rule.sender)
            yield Verdict(party, "sends", level, effect, tuple(reached[party]))
        if rule.receiver and other in reached:
            level, effect = _weight(found, "receiver", rule.receiver)
            yield Verdict(party, "receives", level, effect, tuple(reached[other]))
    code = found.levels.get("code") or rule.code
    if code:
        yield Verdict("code", "imports", code)


def _weight(found: Finding, name: str, cell: Cell) -> tuple[Level, Effect]:
    """What a change does to a role; a change that is milder than its rule has no effect of its own."""
    level = found.levels.get(name) or cell.level
    effect = found.effects.get(name) or cell.effect
    return level, effect if level == cell.level else "none"
