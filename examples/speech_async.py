"""Say what is in one WAV file as if somebody spoke, and write down the spoken answer.

    OPENAI_API_KEY=... python examples/speech_async.py question.wav answer.wav

Both are 24 kHz, 16 bit, mono. One task speaks, in real time, while the other listens;
the server notices by itself that the question is over.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import wave

from openai_realtime import (
    AsyncClient,
    AsyncRealtimeConnection,
    ErrorEvent,
    ResponseDoneEvent,
    ResponseOutputAudioDeltaEvent,
    ResponseOutputAudioTranscriptDoneEvent,
)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Answer speech with speech.")
    parser.add_argument("question", help="a WAV file")
    parser.add_argument("answer", help="the WAV file to write")
    parser.add_argument("--model", default="gpt-realtime")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    client = AsyncClient(websocket_url=options.websocket_url)
    async with client.realtime.connect(model=options.model) as connection:
        speaking = asyncio.create_task(speak(connection, options.question))
        await listen(connection, options.answer)
        await speaking


async def speak(connection: AsyncRealtimeConnection, path: str) -> None:
    with wave.open(path, "rb") as question:
        while audio := question.readframes(2400):
            await connection.input_audio_buffer.append(audio)
            await asyncio.sleep(0.1)
    # A second of silence tells the server that the question is over.
    await connection.input_audio_buffer.append(bytes(48000))


async def listen(connection: AsyncRealtimeConnection, path: str) -> None:
    with wave.open(path, "wb") as answer:
        answer.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
        async for event in connection:
            match event:
                case ResponseOutputAudioDeltaEvent():
                    answer.writeframes(event.delta_bytes)
                case ResponseOutputAudioTranscriptDoneEvent(transcript=transcript):
                    print(transcript)
                case ResponseDoneEvent():
                    return
                case ErrorEvent(error=error):
                    sys.exit(f"error: {error.message}")
                case _:
                    pass


if __name__ == "__main__":
    asyncio.run(main())
