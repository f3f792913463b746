"""Code for today's API that shall speak with a beta server."""


def on(event):
    if event["type"] == "response.audio.delta":
        return {"type": "session.update", "session": {"type": "realtime", "modalities": ["text"]}}
    if event["type"] == "conversation.item.done":
        return event["item"]
    if event["type"] == "conversation.item.created":
        return {"type": "response.create", "response": {"audio": {"output": {"voice": "marin"}}}}
