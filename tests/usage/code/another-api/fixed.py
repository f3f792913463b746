"""Another API, whose tag is `op`."""

from door_bell import BellMuteEvent, BellTestEvent, RangEvent
from door_bell.events import BellSilencedEvent, SomethingElse


def on(message):
    if message["op"] == "rang":
        who = message["who"]
        return who["full_name"], who["floor"], who["kind"] == "buddy", message["type"]
    if message["op"] in ("bell.silenced", "bell.muffled"):
        return {"op": "bell.silence", "duration": 5, "melody": "low"}
    return {"op": "bell.silence", "duration": 5, "melody": "quite"}


def more(rang: RangEvent):
    if rang.who.kind in ("parcel", "buddy"):
        return {"op": "bell.silence", "duration": 5, "why": "night", "loudness": 3}
    return [{"op": "bell.test"}, {"op": "rang", "who": {"full_name": "x", "kind": "stranger"}}]
