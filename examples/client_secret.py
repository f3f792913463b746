"""Make a short-lived secret with which a browser can begin one session.

    OPENAI_API_KEY=... python examples/client_secret.py --voice marin

Prints what a web server would send to its page. Your own key stays here.
"""

from __future__ import annotations

import argparse
import json

from openai_realtime import (
    Client,
    ExpiresAfter,
    RealtimeSessionRequest,
    SessionAudioOutput,
    SessionAudioRequest,
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a secret for a browser.")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--voice", default="marin")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--http-url", help="another server, http:// or https://")
    options = parser.parse_args()

    voice = SessionAudioRequest(output=SessionAudioOutput(voice=options.voice))
    with Client(http_url=options.http_url) as client:
        secret = client.client_secrets.create(
            expires_after=ExpiresAfter(anchor="created_at", seconds=options.seconds),
            session=RealtimeSessionRequest(model=options.model, audio=voice),
        )
    # The secret is in `value` only: str() and repr() of it show stars.
    print(json.dumps({"value": secret.value, "expires_at": secret.expires_at}))


if __name__ == "__main__":
    main()
