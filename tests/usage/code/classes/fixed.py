"""Classes of the host for events and objects."""

from dataclasses import dataclass
from typing import Literal, Optional, TypedDict

from pydantic import BaseModel, Field


class TurnDetection(BaseModel):
    type: Literal["server_vad", "none"] = "server_vad"
    threshold: float = 0.5
    helper: int = 0


class Session(BaseModel):
    modalities: list[str]
    format: Literal["pcm16", "g711_ulaw"] = Field("pcm16", alias="input_audio_format")
    turn_detection: Optional[TurnDetection] = None
    instructions: str = ""
    not_of_the_api: int = 0


class SessionUpdate(BaseModel):
    type: Literal["session.update"] = "session.update"
    session: "Session"


@dataclass
class TextDelta:
    delta: str
    type: str = "response.output_text.delta"


class Done(TypedDict):
    type: Literal["response.done"]
    response: "Response"


class Response(TypedDict):
    status: Literal["completed", "canceled"]
    modalities: list[str]


class Unrelated(TypedDict):
    modalities: list[str]
    voice: str


def use(done: Done, other: Unrelated, update: SessionUpdate):
    print(done["response"]["output_modalities"], other["modalities"], update.session.modalities)
    return Session(modalities=["text"], input_audio_format="pcm16", helper=1)
