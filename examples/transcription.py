"""Write down what is said in a WAV file.

    OPENAI_API_KEY=... python examples/transcription.py speech.wav

The file is 24 kHz, 16 bit, mono.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import wave

from openai_realtime import (
    AsyncClient,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ErrorEvent,
    InputTranscription,
    SessionAudioInputRequest,
    TranscriptionAudioRequest,
    TranscriptionSessionRequest,
)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Write down what is said.")
    parser.add_argument("speech", help="a WAV file")
    parser.add_argument("--model", default="gpt-4o-transcribe")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    listening = SessionAudioInputRequest(
        transcription=InputTranscription(model=options.model, language="en"),
        turn_detection=None,
    )
    session = TranscriptionSessionRequest(
        audio=TranscriptionAudioRequest(input=listening)
    )
    client = AsyncClient(websocket_url=options.websocket_url)
    async with client.transcription.connect() as connection:
        await connection.session.update(session=session)
        with wave.open(options.speech, "rb") as speech:
            while audio := speech.readframes(4800):
                await connection.input_audio_buffer.append(audio)
        await connection.input_audio_buffer.commit()
        async for event in connection:
            match event:
                case ConversationItemInputAudioTranscriptionDeltaEvent(delta=delta):
                    print(delta or "", end="", flush=True)
                case ConversationItemInputAudioTranscriptionCompletedEvent():
                    print()
                    break
                case ConversationItemInputAudioTranscriptionFailedEvent(error=error):
                    sys.exit(f"nothing could be written down: {error.message}")
                case ErrorEvent(error=error):
                    sys.exit(f"error: {error.message}")
                case _:
                    pass


if __name__ == "__main__":
    asyncio.run(main())
