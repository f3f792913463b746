"""Another API, whose tag is `op`."""


def on(message):
    if message["op"] == "rang":
        who = message["who"]
        return who["name"], who["floor"], who["kind"] == "friend", message["type"]
    if message["op"] in ("bell.muted", "bell.muffled"):
        return {"op": "bell.mute", "minutes": 5, "melody": "low"}
    return {"op": "bell.mute", "minutes": 5, "melody": "quite"}
