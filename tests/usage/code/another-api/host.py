"""Another API, whose tag is `op`."""

from door_bell import BellMuteEvent, BellTestEvent, RangEvent
from door_bell.events import BellSilencedEvent, SomethingElse


def on(message):
    if message["op"] == "rang":
        who = message["who"]
        return who["name"], who["floor"], who["kind"] == "friend", message["type"]
    if message["op"] in ("bell.muted", "bell.muffled"):
        return {"op": "bell.mute", "minutes": 5, "melody": "low"}
    return {"op": "bell.mute", "minutes": 5, "melody": "quite"}


def more(rang: RangEvent):
    if rang.who.kind in ("parcel", "friend"):
        return {"op": "bell.silence", "duration": 5, "why": "night", "loudness": 3}
    return [{"op": "bell.test"}, {"op": "rang", "who": {"full_name": "x", "kind": "stranger"}}]
