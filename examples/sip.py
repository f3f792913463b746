"""Answer telephone calls: webhook, accept, and a connection beside the call.

    OPENAI_API_KEY=... OPENAI_WEBHOOK_SECRET=... python examples/sip.py --port 8000

Let the webhook `realtime.call.incoming` of your project point here, through TLS.
"""

from __future__ import annotations

import argparse
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from openai_realtime import (
    Client,
    ClientError,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    DecodeError,
    IncomingCall,
    RealtimeCallIncomingEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    WebhookError,
)


class Webhooks(BaseHTTPRequestHandler):
    client: Client

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            event = self.client.webhook.unwrap(body, self.headers.items())
        except (WebhookError, DecodeError) as error:
            print("refused:", error)
            self.send_error(400)
            return
        if isinstance(event, RealtimeCallIncomingEvent):
            # The sender wants an answer soon: the call goes on in a thread.
            threading.Thread(target=self.answer, args=(event.data,)).start()
        self.send_response(204)
        self.end_headers()

    def answer(self, call: IncomingCall) -> None:
        try:
            self.client.calls.accept(
                call.call_id,
                model="gpt-realtime",
                instructions="You are the telephone exchange of a small hotel.",
            )
            self.listen(call.call_id)
        except ClientError as error:
            print(f"{call.call_id}: {error}")

    def listen(self, call_id: str) -> None:
        with self.client.realtime.connect(call_id=call_id) as connection:
            connection.response.create()  # the model says hello first
            for event in connection:
                match event:
                    case ConversationItemInputAudioTranscriptionCompletedEvent():
                        print(f"{call_id} caller: {event.transcript}")
                    case ResponseOutputAudioTranscriptDoneEvent():
                        print(f"{call_id} model: {event.transcript}")
                    case _:
                        pass
        print(f"{call_id} is over")


def main() -> None:
    parser = argparse.ArgumentParser(description="Answer telephone calls.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    parser.add_argument("--http-url", help="another server, http:// or https://")
    options = parser.parse_args()

    urls = {"websocket_url": options.websocket_url, "http_url": options.http_url}
    Webhooks.client = Client(**urls)
    with ThreadingHTTPServer(("", options.port), Webhooks) as server:
        print("waiting for calls on port", server.server_port, flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
