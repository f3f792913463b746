"""Comments that leave lines out."""

ONE = "response.text.delta"  # wirewright: ignore
TWO = "response.text.delta"  # wirewright: ignore[renamed-event]
THREE = "response.output_text.delta"  # wirewright: ignore[gone-field]
FOUR = "response.output_text.delta"  # wirewright: ignored
FIVE = "# wirewright: ignore", "response.output_text.delta"
SIX = (
    "response.text.delta",  # noqa  # wirewright: ignore[gone-field, renamed-event]
    "response.output_text.done",
)
