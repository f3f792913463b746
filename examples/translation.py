"""Translate the speech in a WAV file into speech of another language.

    OPENAI_API_KEY=... python examples/translation.py speech.wav spanish.wav es

Both files are 24 kHz, 16 bit, mono. The translation is printed as well.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import wave

from openai_realtime import (
    AsyncClient,
    AsyncTranslationConnection,
    ErrorEvent,
    SessionClosedEvent,
    SessionOutputAudioDeltaEvent,
    SessionOutputTranscriptDeltaEvent,
    TranslationAudio,
    TranslationAudioOutput,
    TranslationSessionUpdate,
)


async def main() -> None:
    parser = argparse.ArgumentParser(description="Translate speech.")
    parser.add_argument("speech", help="a WAV file")
    parser.add_argument("translation", help="the WAV file to write")
    parser.add_argument("language", help="such as es")
    parser.add_argument("--model", default="gpt-realtime-translate")
    parser.add_argument("--websocket-url", help="another server, ws:// or wss://")
    options = parser.parse_args()

    output = TranslationAudioOutput(language=options.language)
    session = TranslationSessionUpdate(audio=TranslationAudio(output=output))
    client = AsyncClient(websocket_url=options.websocket_url)
    async with client.translation.connect(model=options.model) as connection:
        await connection.session.update(session=session)
        speaking = asyncio.create_task(speak(connection, options.speech))
        await listen(connection, options.translation)
        await speaking


async def speak(connection: AsyncTranslationConnection, path: str) -> None:
    with wave.open(path, "rb") as speech:
        while audio := speech.readframes(4800):
            await connection.session.input_audio_buffer.append(audio)
    # What was said so far is still translated before the session ends.
    await connection.session.close()


async def listen(connection: AsyncTranslationConnection, path: str) -> None:
    with wave.open(path, "wb") as translation:
        translation.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
        async for event in connection:
            match event:
                case SessionOutputAudioDeltaEvent():
                    translation.writeframes(event.delta_bytes)
                case SessionOutputTranscriptDeltaEvent(delta=delta):
                    print(delta, end="", flush=True)
                case SessionClosedEvent():
                    print()  # the server closes the connection, which ends the loop
                case ErrorEvent(error=error):
                    sys.exit(f"error: {error.message}")
                case _:
                    pass


if __name__ == "__main__":
    asyncio.run(main())
