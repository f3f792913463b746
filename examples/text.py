"""A conversation in text: each line you type is answered, word by word.

    OPENAI_API_KEY=... python examples/text.py

Ends with the input, Ctrl-D on most terminals.
"""

from __future__ import annotations

import argparse
import sys

from openai_realtime import (
    Client,
    ErrorEvent,
    InputTextPart,
    RealtimeConnection,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    ResponseOutputTextDeltaEvent,
    UserMessage,
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Talk with a model in text.")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    client = Client(websocket_url=options.websocket_url)
    with client.realtime.connect(model=options.model) as connection:
        connection.session.update(
            session=RealtimeSessionRequest(output_modalities=["text"])
        )
        for line in sys.stdin:
            message = UserMessage(content=[InputTextPart(text=line.strip())])
            connection.conversation.item.create(item=message)
            connection.response.create()
            print_answer(connection)


def print_answer(connection: RealtimeConnection) -> None:
    for event in connection:
        match event:
            case ResponseOutputTextDeltaEvent(delta=delta):
                print(delta, end="", flush=True)
            case ResponseDoneEvent():
                print()
                return
            case ErrorEvent(error=error):
                sys.exit(f"error: {error.message}")
            case _:
                pass


if __name__ == "__main__":
    main()
