"""Begin a call over WebRTC for a browser: its offer goes in, the answer comes out.

    OPENAI_API_KEY=... python examples/webrtc.py < offer.sdp > answer.sdp

A web server would do the same with the body of a request. The id of the call, on
standard error, is what sip.py uses to listen in and to hang up.
"""

from __future__ import annotations

import argparse
import sys

from openai_realtime import Client, RealtimeSessionRequest, StatusError


def main() -> None:
    parser = argparse.ArgumentParser(description="Begin a call over WebRTC.")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--http-url", help="another server, http:// or https://")
    options = parser.parse_args()

    with Client(http_url=options.http_url) as client:
        try:
            call = client.calls.create(
                sdp=sys.stdin.buffer.read().decode(),
                session=RealtimeSessionRequest(model=options.model),
            )
        except StatusError as error:
            sys.exit(f"no call: {error}")
    sys.stdout.buffer.write(call.sdp.encode())
    print(call.call_id, file=sys.stderr)


if __name__ == "__main__":
    main()
