"""Changes of what is listed: events, channels, endpoints and their bodies."""

from __future__ import annotations

from typing import Any, cast

from ..spec.model import Channel, Endpoint, Event, Type
from .adopting import short_form
from .differences import ABSENT, Difference, Site
from .draft import Draft
from .spec_text import Form


def event(draft: Draft, difference: Difference) -> None:
    """An event comes to a channel, or leaves it; one that is on no channel is gone."""
    channel, party = difference.channel
    form = _channel_form(draft, channel)
    part = difference.part
    assert isinstance(part, Event)
    listed: list[str] = form.setdefault(party, [])
    if difference.ours == ABSENT:
        listed.append(_added(draft, part, channel, party))
        return
    listed.remove(part.key)
    if not listed:
        del form[party]
    _drop_unlisted(draft)


def channel(draft: Draft, difference: Difference) -> None:
    """A channel comes with its events, or goes with those that are on no other."""
    part = difference.part
    if not isinstance(part, Channel):
        holder, key = draft.holder(difference.site)
        del holder[key]
        _drop_unlisted(draft)
        return
    channels = draft.section("channels", draft.file_of(difference.site.span))
    if part.name in channels:
        raise ValueError
    form: Form = {}
    if part.transport != "websocket":
        form["transport"] = part.transport
    for party, events in (("client", part.client), ("server", part.server)):
        if events:
            form[party] = [_added(draft, event, part.name, party) for event in events]
    channels[part.name] = form


def _channel_form(draft: Draft, name: str) -> Form:
    span = next(item.span for item in draft.spec.channels if item.name == name)
    holder, key = draft.holder(Site(span))
    return cast(Form, holder[key])


def _added(draft: Draft, event: Event, channel: str, party: str) -> str:
    """The key of an event, which is added if we do not have it."""
    defined = {key for data in draft.data.values() for key in data.get("events", {})}
    known = draft.events.get(event.key)
    if known is not None and known in defined:
        return known
    key = event.tag if event.key.endswith(event.tag) else event.key
    if key in defined:
        key = f"{channel}.{party}.{key}"
    events = draft.section("events", _file_of_events(draft, channel, party))
    if key in events:
        raise ValueError
    events[key] = draft.adopter.event(event, key)
    draft.events[event.key] = key
    return key


def _file_of_events(draft: Draft, channel: str, party: str) -> str | None:
    """The file with most events of one party, on a channel or on all."""
    channels = draft.spec.channels
    chosen = [item for item in channels if item.name == channel] or channels
    files = [
        draft.file_of(event.struct.span)
        for item in chosen
        for event in (item.client if party == "client" else item.server)
    ]
    return max(files, key=files.count) if files else None


def _drop_unlisted(draft: Draft) -> None:
    """Take out the events that are on no channel, and what others say of them."""
    listed = {
        name
        for data in draft.data.values()
        for form in data.get("channels", {}).values()
        for name in (*form.get("client", ()), *form.get("server", ()))
    }
    for data in draft.data.values():
        events: Form = data.get("events", {})
        for key in [key for key in events if key not in listed]:
            del events[key]
            for other in draft.data.values():
                for form in other.get("events", {}).values():
                    _forget_answer(form, key)


def _forget_answer(event: Form | None, key: str) -> None:
    """An event is no longer answered by one that is gone."""
    answers: Any = (event or {}).get("answered_by")
    if event is None or answers is None or answers != key and key not in answers:
        return
    if isinstance(answers, list):
        answers = [name for name in cast(list[str], answers) if name != key]
    elif isinstance(answers, dict):
        named = cast(Form, answers)
        answers = {name: named[name] for name in named if name != key}
    elif answers == key:
        answers = None
    if answers:
        event["answered_by"] = answers
    else:
        del event["answered_by"]


def endpoint(draft: Draft, difference: Difference) -> None:
    """An endpoint comes or goes."""
    part = difference.part
    if isinstance(part, Endpoint):
        names = [name for name, data in draft.data.items() if data.get("endpoints")]
        section = draft.section("endpoints", names[-1] if names else None)
        if part.name in section:
            raise ValueError
        section[part.name] = draft.adopter.endpoint(part)
    else:
        holder, key = draft.holder(difference.site)
        del holder[key]


def body(draft: Draft, difference: Difference) -> None:
    """A body of another media type comes or goes."""
    holder, key = draft.holder(difference.site)
    if difference.part is None:
        del holder[key]
        if not holder:
            inside = difference.site.inside[:-1]
            outer, name = draft.holder(Site(difference.site.span, inside))
            del outer[name]
    else:
        holder[key] = short_form(draft.adopter.type(cast(Type, difference.part)))


def status(draft: Draft, difference: Difference) -> None:
    """The answer has another status."""
    holder, key = draft.holder(difference.site)
    holder[key]["status"] = int(difference.upstream)
