"""Names of events in constants, calls, collections, and where they are no names."""

AUDIO = "response.output_audio.delta"
HANDLERS = {"response.output_text.done": print, "response.done": print}
KNOWN = frozenset(["response.output_text.done", "response.text.done", "session.created"])
SLIP = "response.output_audio.detla"
OTHER = "conversation.archived.forever"
FORMAT = f"response.text.done at {AUDIO}"
FILE = "session.py"
DOMAIN = "session.example.org/response.audio.delta.json"


def listen(connection, log):
    """Waits for response.audio.delta."""
    connection.on("response.output_audio_transcript.delta", print)
    log.info("response.audio.delta came")
    "response.audio.delta"
    connection.once(event="session.updated")
