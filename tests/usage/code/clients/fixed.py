"""Methods of clients, and classes of generated packages."""

import openai_realtime_beta as beta
from openai_realtime_beta import ResponseTextDeltaEvent, SessionUpdateEvent
from openai_realtime_beta import RealtimeSessionRequest as Request

from somewhere.else_entirely import ResponseAudioDeltaEvent


async def main(connection, client, database):
    await connection.session.update(session={"type": "realtime", "audio": {"output": {"voice": "ash"}}, "tools": []})
    await connection.transcription_session.update(session={"include": []})
    await connection.response.create(response={"output_modalities": ["text"]})
    client.realtime.client_secrets.create(session={"type": "realtime", "output_modalities": []})
    database.session.update(values={"modalities": 1})
    async for event in connection:
        if isinstance(event, (ResponseTextDeltaEvent, beta.ResponseAudioDoneEvent)):
            print(event.delta)
        match event:
            case beta.SessionCreatedEvent(session=session):
                print(session.modalities)
    return Request(modalities=["text"], voice="ash"), SessionUpdateEvent, ResponseAudioDeltaEvent


HEADERS = {"OpenAI-Beta": "realtime=v1", "Authorization": "Bearer"}
OTHER = {"OpenAI-Beta": "assistants=v2"}
URL = "https://api.example.com/v1/realtime/sessions?x=1"
