"""Our spec and the one that a document makes, walked side by side: by what is on the wire, whatever types are called."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Set
from dataclasses import replace

from ..spec.model import (
    Body,
    Channel,
    Endpoint,
    Enum,
    Event,
    Field,
    Ref,
    Spec,
    Struct,
)
from .alignment_pairs import (
    PARTIES,
    events_of,
    field_facts,
    field_text,
    is_deprecated,
    label_of,
    paired,
    renamed_variables,
    value_of,
)
from .alignment_types import TypePairs
from .differences import (
    ABSENT,
    PRESENT,
    ROOT,
    SERVER_ONLY,
    Alignment,
    Context,
    Node,
    Site,
    fact,
    joined,
)
from .type_texts import shape

_LONGEST = 400  # characters of a path; what lies deeper is named after its type


def align(
    ours: Spec, own_types: Set[str], theirs: Spec, apart: Set[Node] = frozenset()
) -> Alignment:
    """What differs between a spec, whose `own_types` have definitions of their own, and one that a document makes.

    Types that are `apart` do not stand for each other: where one has the place of the other, that is the difference.
    """
    return _Walk(ours, own_types, theirs, apart).run()


class _Walk:
    def __init__(
        self, ours: Spec, own_types: Set[str], theirs: Spec, apart: Set[Node]
    ) -> None:
        self.ours = ours
        self.apart = apart
        self.theirs = theirs
        self.found = Alignment()
        self.types = TypePairs(ours, own_types, theirs, self.found, self.lead)
        self.todo: deque[Callable[[], None]] = deque()

    def run(self) -> Alignment:
        self.found.paths[ROOT] = ""
        self._channels()
        self._endpoints()
        while self.todo:
            self.todo.popleft()()
        self.found.differences.sort(key=lambda item: (item.at, item.what, item.name))
        return self.found

    def lead(
        self,
        context: Context,
        step: str,
        ours: Struct | Enum,
        theirs: Struct | Enum,
        site: Site,
    ) -> None:
        """From what is compared one comes to two definitions, which are compared once."""
        node = (ours.name, theirs.name)
        if node in self.apart:
            part = Ref(theirs.name)
            self.found.add(context, "reference", ours.name, theirs.name, part=part)
            self.found.names[theirs.name].pop(ours.name, None)
            return
        start = self.found.paths[context.node]
        self.found.edges[context.node].setdefault(step, node)
        if node in self.found.paths:
            return
        path = start + step
        if len(path) > _LONGEST:
            path = f"type {theirs.name}:"
            self.found.edges[ROOT][path] = node
        self.found.paths[node] = path
        self.found.visits[site, "node"] += 1
        inner = Context(node, "", path, site, theirs.span, _corrects(ours), "node")
        if isinstance(ours, Struct) and isinstance(theirs, Struct):
            self.todo.append(lambda: self._struct(inner, ours, theirs))
        elif isinstance(ours, Enum) and isinstance(theirs, Enum):
            self.todo.append(lambda: self.types.enum(inner, ours, theirs))

    def _struct(self, context: Context, ours: Struct, theirs: Struct) -> None:
        self._fields(context, ours.fields, theirs.fields)

    def _fields(
        self,
        context: Context,
        ours: tuple[Field, ...],
        theirs: tuple[Field, ...],
        group: str = "",
    ) -> None:
        """Compare members by their wire names; `group` is what their names begin with among the members of the node."""
        own = {field.wire: field for field in ours}
        other = {field.wire: field for field in theirs}
        for wire in sorted(own.keys() | other.keys()):
            mine, upstream = own.get(wire), other.get(wire)
            member = f"{group}{wire}"
            path = joined(context.path, member)
            if upstream is not None:
                self.found.facts[context.node][member] = field_facts(
                    upstream, self.theirs
                )
            if mine is None:
                assert upstream is not None
                place = replace(context, member=member, path=path, there=upstream.span)
                text = field_text(upstream, self.theirs)
                self.found.add(place, "field", ABSENT, text, name=wire, part=upstream)
                continue
            self.found.visits[Site(mine.span), "member"] += 1
            place = Context(
                context.node,
                member,
                path,
                Site(mine.span),
                context.there if upstream is None else upstream.span,
                mine.provenance.corrects or context.corrects,
            )
            if upstream is None:
                text = field_text(mine, self.ours)
                self.found.add(place, "field", text, ABSENT, name=wire)
            else:
                self._field(place, mine, upstream)

    def _field(self, context: Context, ours: Field, theirs: Field) -> None:
        if ours.required != theirs.required:
            words = ("optional", "required")
            self.found.add(
                context, "required", words[ours.required], words[theirs.required]
            )
        if value_of(ours.default) != value_of(theirs.default):
            self.found.add(
                context,
                "default",
                ours.default or ABSENT,
                theirs.default or ABSENT,
                part=theirs,
            )
        was, now = (is_deprecated(field) for field in (ours, theirs))
        if was != now:
            words = ("current", "deprecated")
            self.found.add(context, "deprecated", words[was], words[now])
        if ours.server_only != theirs.server_only:
            words = ("of both sides", "of the server")
            self.found.add(
                context, SERVER_ONLY, words[ours.server_only], words[theirs.server_only]
            )
        self.types.compare(context, ours.type, theirs.type)

    def _channels(self) -> None:
        pairs = paired(self.ours.channels, self.theirs.channels)
        partners = {theirs.name for _, theirs in pairs}
        for ours, theirs in sorted(pairs, key=lambda pair: pair[0].name):
            self._channel(ours, theirs)
        for ours in self.ours.channels:
            if ours not in (pair[0] for pair in pairs):
                place = Context(ROOT, ours.name, ours.name, Site(ours.span), None)
                self.found.add(place, "channel", PRESENT, ABSENT)
        for theirs in self.theirs.channels:
            self.found.facts[ROOT][theirs.name] = "channel"
            if theirs.name not in partners:
                site = Site(self.ours.channels[0].span)
                place = Context(ROOT, theirs.name, theirs.name, site, theirs.span)
                self.found.add(place, "channel", ABSENT, PRESENT, part=theirs)

    def _channel(self, ours: Channel, theirs: Channel) -> None:
        for party in PARTIES:
            own = {event.tag: event for event in events_of(ours, party)}
            other = {event.tag: event for event in events_of(theirs, party)}
            for tag in sorted(own.keys() | other.keys()):
                self._event(ours, theirs, party, own.get(tag), other.get(tag), tag)

    def _event(
        self,
        channel: Channel,
        partner: Channel,
        party: str,
        ours: Event | None,
        theirs: Event | None,
        tag: str,
    ) -> None:
        label = f"{partner.name} {party} {tag}"  # ours may get another name
        where = (channel.name, party)
        if theirs is not None:
            self.found.facts[ROOT][label] = "event"
        if ours is None:
            assert theirs is not None
            site = Site(channel.span)
            place = Context(ROOT, label, label, site, theirs.struct.span)
            self.found.add(
                place, "event", ABSENT, PRESENT, name=tag, part=theirs, channel=where
            )
            return
        site = Site(ours.struct.span)
        place = Context(ROOT, label, label, site, None, _corrects(ours.struct))
        if theirs is None:
            self.found.add(
                place, "event", PRESENT, ABSENT, name=tag, part=ours, channel=where
            )
        else:
            self.lead(place, f"{label}:", ours.struct, theirs.struct, site)

    def _endpoints(self) -> None:
        own = {label_of(endpoint): endpoint for endpoint in self.ours.endpoints}
        other = {label_of(endpoint): endpoint for endpoint in self.theirs.endpoints}
        for label in sorted(own.keys() | other.keys()):
            ours, theirs = own.get(label), other.get(label)
            if theirs is not None:
                self.found.facts[ROOT][label] = "endpoint"
            if ours is not None:
                site, there = Site(ours.span), theirs.span if theirs else None
                self.found.visits[Site(ours.span), "member"] += 1
                corrects = ours.provenance.corrects
            else:
                assert theirs is not None
                site = Site(self.ours.channels[0].span)
                there, corrects = theirs.span, None
            place = Context(ROOT, label, label, site, there, corrects)
            if ours is None or theirs is None:
                words = [ABSENT if side is None else PRESENT for side in (ours, theirs)]
                self.found.add(place, "endpoint", words[0], words[1], part=theirs)
            else:
                self._endpoint(place, ours, theirs)

    def _endpoint(self, context: Context, ours: Endpoint, theirs: Endpoint) -> None:
        node: Node = (f"endpoint {ours.name}", f"endpoint {theirs.name}")
        path = f"{context.path}:"
        self.found.edges[ROOT][path] = node
        self.found.paths[node] = path

        def below(*keys: str, member: str = "") -> Context:
            site = Site(context.site.span, keys)
            return Context(node, member, path, site, context.there, context.corrects)

        parameters = below("path_parameters")
        self._fields(
            parameters, ours.path_parameters, renamed_variables(ours, theirs), "path "
        )
        self._fields(below("query"), ours.query, theirs.query, "query ")
        answer, answered = ours.response, theirs.response
        self._fields(
            below("response", "headers"), answer.headers, answered.headers, "header "
        )
        self._bodies(below("request"), ours.request, theirs.request, "request")
        self._bodies(
            below("response", "body"), answer.bodies, answered.bodies, "response"
        )
        facts = self.found.facts[node]
        facts["status"] = str(answered.status)
        if answer.status != answered.status:
            there = below("response", member="status")
            self.found.add(there, "status", str(answer.status), str(answered.status))
        facts["request"] = str(theirs.request_required)
        if (
            ours.request
            and theirs.request
            and ours.request_required != theirs.request_required
        ):
            words = ("optional", "required")
            self.found.add(
                below(member="request"),
                "required",
                words[ours.request_required],
                words[theirs.request_required],
                name="request",
            )

    def _bodies(
        self,
        context: Context,
        ours: tuple[Body, ...],
        theirs: tuple[Body, ...],
        kind: str,
    ) -> None:
        own = {body.media: body for body in ours}
        other = {body.media: body for body in theirs}
        for media in sorted(own.keys() | other.keys()):
            member = f"{kind} {media}"
            site = Site(context.site.span, (*context.site.inside, media))
            path = joined(context.path, member)
            place = replace(context, member=member, path=path, site=site)
            if media in other:
                text = shape(other[media].type, self.theirs)
                self.found.facts[context.node][member] = fact(text)
            if media in own and media in other:
                self.types.compare(place, own[media].type, other[media].type)
                continue
            words = [PRESENT if media in side else ABSENT for side in (own, other)]
            part = other[media].type if media in other else None
            self.found.add(place, "body", words[0], words[1], name=media, part=part)


def _corrects(definition: Struct | Enum) -> str | None:
    return definition.provenance.corrects
