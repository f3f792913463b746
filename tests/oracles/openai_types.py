"""Which types of the `openai` package stand for which of our messages."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from openai_shapes import variants_of

TYPES = "openai.types.realtime"
TRANSLATION_SECRET = "realtime_translation_client_secret_create_response"


class Place(NamedTuple):
    """Where a message may stand: an event of a channel, or a class for a REST body."""

    channel: str
    direction: str


class Oracle(NamedTuple):
    """A type of the package and where its messages stand."""

    place: Place
    type: Any

    @property
    def name(self) -> str:
        return f"{self.place.channel}-{self.type.__name__}"


def of_package(path: str) -> Any:
    """`module.Name` below the realtime types of the package."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"{TYPES}.{module}"), name)


UNIONS: dict[Place, Any] = {
    Place(channel, direction): of_package(path)
    for channel, direction, path in (
        ("realtime", "client", "realtime_client_event.RealtimeClientEvent"),
        ("realtime", "server", "realtime_server_event.RealtimeServerEvent"),
        (
            "translation",
            "client",
            "realtime_translation_client_event.RealtimeTranslationClientEvent",
        ),
        (
            "translation",
            "server",
            "realtime_translation_server_event.RealtimeTranslationServerEvent",
        ),
    )
}
REQUESTS: dict[Place, Any] = {
    Place("realtime", "client"): of_package(
        "realtime_client_event_param.RealtimeClientEventParam"
    ),
    Place("translation", "client"): of_package(
        "realtime_translation_client_event_param.RealtimeTranslationClientEventParam"
    ),
}
BODIES: dict[str, tuple[str, Any]] = {
    file: (name, of_package(path))
    for file, name, path in (
        (
            "client_secrets.create.request",
            "ClientSecretRequest",
            "client_secret_create_params.ClientSecretCreateParams",
        ),
        (
            "client_secrets.create.response",
            "ClientSecret",
            "client_secret_create_response.ClientSecretCreateResponse",
        ),
        (
            "translations.client_secrets.create.request",
            "TranslationClientSecretRequest",
            "translations.client_secret_create_params.ClientSecretCreateParams",
        ),
        (
            "translations.client_secrets.create.response",
            "TranslationClientSecret",
            f"{TRANSLATION_SECRET}.RealtimeTranslationClientSecretCreateResponse",
        ),
        (
            "calls.accept.request",
            "RealtimeSessionRequest",
            "call_accept_params.CallAcceptParams",
        ),
        ("calls.reject.request", "CallRejection", "call_reject_params.CallRejectParams"),
        ("calls.refer.request", "CallReferral", "call_refer_params.CallReferParams"),
    )
}
WITH_REFERENCES = of_package(
    "response_create_event_with_references_param"
    ".ResponseCreateEventWithReferencesParam"
)
WEBHOOK = importlib.import_module(
    "openai.types.webhooks.realtime_call_incoming_webhook_event"
).RealtimeCallIncomingWebhookEvent


def _oracles() -> Iterator[Oracle]:
    for unions in (UNIONS, REQUESTS):
        for place, union in unions.items():
            yield from (Oracle(place, cls) for cls in variants_of(union))
    yield Oracle(Place("realtime", "client"), WITH_REFERENCES)
    yield Oracle(Place("webhook", "server"), WEBHOOK)
    yield from (Oracle(Place(name, "body"), cls) for name, cls in BODIES.values())


ORACLES = list(_oracles())
MODELS = [oracle for oracle in ORACLES if issubclass(oracle.type, BaseModel)]


def tag_of(cls: Any) -> str:
    """The tag of an event class of the package."""
    (tag,) = variants_of(cls.model_fields["type"].annotation)
    assert isinstance(tag, str)
    return tag
