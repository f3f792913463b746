# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""How to reach the API, and what its messages have to do with each other."""

from __future__ import annotations

from ._runtime.net.facts import (
    ApiFacts,
    AuthScheme,
    ChannelFacts,
    ClientEventFacts,
    EndpointFacts,
    ErrorFacts,
    HttpFacts,
    Parameter,
    PartFacts,
    Reply,
    ServerFacts,
)

API = ApiFacts(
    servers=(
        ServerFacts(
            name="openai",
            http="https://api.openai.com/v1",
            websocket="wss://api.openai.com/v1",
            auth=("bearer", "browser"),
        ),
        ServerFacts(
            name="azure",
            http="https://{host}/openai/v1",
            websocket="wss://{host}/openai/v1",
            variables=(Parameter(name="host", required=True),),
            auth=("azure_key", "azure_token"),
        ),
        ServerFacts(
            name="azure_preview",
            http="https://{host}/openai",
            websocket="wss://{host}/openai",
            variables=(Parameter(name="host", required=True),),
            query=(
                Parameter(name="api-version", required=True),
                Parameter(name="deployment", replaces="model"),
            ),
            auth=("azure_key", "azure_token"),
        ),
        ServerFacts(
            name="azure_voice_live",
            websocket="wss://{host}/voice-live",
            variables=(Parameter(name="host", required=True),),
            query=(Parameter(name="api-version", required=True),),
            auth=("azure_key", "azure_token"),
        ),
    ),
    auth={
        "bearer": AuthScheme(
            name="bearer",
            header="Authorization",
            value="Bearer {key}",
            env="OPENAI_API_KEY",
        ),
        "browser": AuthScheme(
            name="browser",
            subprotocol=True,
            value="openai-insecure-api-key.{key}",
        ),
        "azure_key": AuthScheme(
            name="azure_key",
            header="api-key",
            env="AZURE_OPENAI_API_KEY",
        ),
        "azure_token": AuthScheme(
            name="azure_token",
            header="Authorization",
            value="Bearer {key}",
            env="AZURE_OPENAI_AD_TOKEN",
        ),
    },
    headers=(
        Parameter(
            name="OpenAI-Organization",
            env="OPENAI_ORG_ID",
            subprotocol="openai-organization.{value}",
        ),
        Parameter(
            name="OpenAI-Project",
            env="OPENAI_PROJECT_ID",
            subprotocol="openai-project.{value}",
        ),
    ),
    close_codes={
        1000: False,
        1001: True,
        1002: False,
        1003: False,
        1005: True,
        1006: True,
        1007: False,
        1008: False,
        1009: False,
        1010: False,
        1011: True,
        1012: True,
        1013: True,
        1015: True,
    },
    http=HttpFacts(
        message=("error", "message"),
        code=("error", "code"),
        request_id="x-request-id",
        idempotency="Idempotency-Key",
    ),
    tags=frozenset({"role", "type"}),
)

CHANNELS: dict[str, ChannelFacts] = {
    "realtime": ChannelFacts(
        name="realtime",
        tag="type",
        path="/realtime",
        query=(
            Parameter(name="model"),
            Parameter(name="call_id"),
            Parameter(name="intent", const="transcription"),
        ),
        exactly_one=("model", "call_id", "intent"),
        subprotocols=("realtime",),
        request_id="event_id",
        id_prefix="event_",
        error=ErrorFacts(
            tag="error",
            request_id=("error", "event_id"),
            code=("error", "code"),
            message=("error", "message"),
        ),
        events={
            "session.update": ClientEventFacts(
                replies=(Reply(tag="session.updated"),),
                replay="merge",
            ),
            "input_audio_buffer.commit": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.committed"),),
            ),
            "input_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.cleared"),),
            ),
            "output_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="output_audio_buffer.cleared"),),
            ),
            "conversation.item.create": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.added",
                        match=((("item", "id"), ("item", "id")),),
                    ),
                ),
            ),
            "conversation.item.retrieve": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.retrieved",
                        match=((("item", "id"), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.truncate": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.truncated",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.delete": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.deleted",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
            "response.create": ClientEventFacts(
                replies=(Reply(tag="response.created"),),
            ),
            "response.cancel": ClientEventFacts(
                replies=(
                    Reply(
                        tag="response.done",
                        match=((("response", "id"), ("response_id",)),),
                    ),
                ),
            ),
        },
    ),
    "transcription": ChannelFacts(
        name="transcription",
        tag="type",
        path="/realtime",
        query=(Parameter(name="intent", required=True, const="transcription"),),
        subprotocols=("realtime",),
        request_id="event_id",
        id_prefix="event_",
        error=ErrorFacts(
            tag="error",
            request_id=("error", "event_id"),
            code=("error", "code"),
            message=("error", "message"),
        ),
        events={
            "session.update": ClientEventFacts(
                replies=(Reply(tag="session.updated"),),
                replay="merge",
            ),
            "input_audio_buffer.commit": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.committed"),),
            ),
            "input_audio_buffer.clear": ClientEventFacts(
                replies=(Reply(tag="input_audio_buffer.cleared"),),
            ),
            "conversation.item.retrieve": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.retrieved",
                        match=((("item", "id"), ("item_id",)),),
                    ),
                ),
            ),
            "conversation.item.delete": ClientEventFacts(
                replies=(
                    Reply(
                        tag="conversation.item.deleted",
                        match=((("item_id",), ("item_id",)),),
                    ),
                ),
            ),
        },
    ),
    "translation": ChannelFacts(
        name="translation",
        tag="type",
        path="/realtime/translations",
        query=(Parameter(name="model", required=True),),
        subprotocols=("realtime",),
        request_id="event_id",
        id_prefix="event_",
        error=ErrorFacts(
            tag="error",
            request_id=("error", "event_id"),
            code=("error", "code"),
            message=("error", "message"),
        ),
        events={
            "session.update": ClientEventFacts(
                replies=(Reply(tag="session.updated"),),
                replay="merge",
            ),
            "session.close": ClientEventFacts(replies=(Reply(tag="session.closed"),)),
        },
    ),
}

ENDPOINTS: dict[str, EndpointFacts] = {
    "calls.create": EndpointFacts(
        name="calls.create",
        method="POST",
        path="/realtime/calls",
        media="multipart/form-data",
        parts=(
            PartFacts(name="sdp", media="application/sdp", required=True),
            PartFacts(name="session", media="application/json"),
        ),
        status=201,
        accept="application/sdp",
    ),
    "calls.create_sdp": EndpointFacts(
        name="calls.create_sdp",
        method="POST",
        path="/realtime/calls",
        media="application/sdp",
        status=201,
        accept="application/sdp",
    ),
    "calls.accept": EndpointFacts(
        name="calls.accept",
        method="POST",
        path="/realtime/calls/{call_id}/accept",
        path_parameters=(Parameter(name="call_id", required=True),),
        media="application/json",
    ),
    "calls.reject": EndpointFacts(
        name="calls.reject",
        method="POST",
        path="/realtime/calls/{call_id}/reject",
        path_parameters=(Parameter(name="call_id", required=True),),
        media="application/json",
    ),
    "calls.refer": EndpointFacts(
        name="calls.refer",
        method="POST",
        path="/realtime/calls/{call_id}/refer",
        path_parameters=(Parameter(name="call_id", required=True),),
        media="application/json",
    ),
    "calls.hangup": EndpointFacts(
        name="calls.hangup",
        method="POST",
        path="/realtime/calls/{call_id}/hangup",
        path_parameters=(Parameter(name="call_id", required=True),),
    ),
    "client_secrets.create": EndpointFacts(
        name="client_secrets.create",
        method="POST",
        path="/realtime/client_secrets",
        media="application/json",
        accept="application/json",
    ),
    "translations.client_secrets.create": EndpointFacts(
        name="translations.client_secrets.create",
        method="POST",
        path="/realtime/translations/client_secrets",
        media="application/json",
        accept="application/json",
    ),
}
