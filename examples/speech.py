"""Say what is in one WAV file, and write the spoken answer to another.

    OPENAI_API_KEY=... python examples/speech.py question.wav answer.wav

Both are 24 kHz, 16 bit, mono: the format of a session that sets nothing else.
"""

from __future__ import annotations

import argparse
import sys
import wave

from openai_realtime import (
    Client,
    ErrorEvent,
    RealtimeSessionRequest,
    ResponseDoneEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
    SessionAudioInputRequest,
    SessionAudioRequest,
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Answer speech with speech.")
    parser.add_argument("question", help="a WAV file")
    parser.add_argument("answer", help="the WAV file to write")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    # Without turn detection, it is us who say when the question is over.
    manual = SessionAudioRequest(input=SessionAudioInputRequest(turn_detection=None))
    client = Client(websocket_url=options.websocket_url)
    with (
        wave.open(options.question, "rb") as question,
        wave.open(options.answer, "wb") as answer,
        client.realtime.connect(model=options.model) as connection,
    ):
        answer.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
        if question.getparams()[:3] != (1, 2, 24000):
            sys.exit("the question must be 24 kHz, 16 bit, mono")
        connection.session.update(session=RealtimeSessionRequest(audio=manual))
        while audio := question.readframes(4800):
            connection.input_audio_buffer.append(audio)
        connection.input_audio_buffer.commit()
        connection.response.create()
        for event in connection:
            match event:
                case ResponseOutputAudioDeltaEvent():
                    answer.writeframes(event.delta_bytes)
                case ResponseOutputAudioTranscriptDoneEvent(transcript=transcript):
                    print(transcript)
                case ResponseDoneEvent():
                    break
                case ErrorEvent(error=error):
                    sys.exit(f"error: {error.message}")
                case _:
                    pass


if __name__ == "__main__":
    main()
