# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""What the strict checker holds messages against. Imported when somebody asks for strictness."""

from __future__ import annotations

from ._runtime.check import (
    B64,
    Bool,
    ByTag,
    Const,
    Enum,
    Field,
    FreeObject,
    Int,
    ListOf,
    MapOf,
    Nullable,
    Num,
    Object,
    OneOf,
    Ref,
    Schema,
    Str,
    Time,
)

SCHEMA: Schema = {
    "AudioFormat": Enum(("pcm16", "g711_ulaw", "g711_alaw")),
    "VoiceName": Enum(
        ("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"),
        open=True,
    ),
    "NoiseReductionType": Enum(("near_field", "far_field")),
    "NoiseReduction": Object(
        "NoiseReduction",
        {"type": Field(Ref("NoiseReductionType"))},
    ),
    "TurnDetection": OneOf(
        object=ByTag(
            "type",
            {
                "server_vad": Ref("ServerVad"),
                "semantic_vad": Ref("SemanticVad"),
                "none": Ref("NoTurnDetection"),
            },
            Ref("ServerVad"),
        ),
    ),
    "TurnDetectionRequest": OneOf(
        object=ByTag(
            "type",
            {"server_vad": Ref("ServerVadRequest"), "semantic_vad": Ref("SemanticVad")},
            Ref("ServerVadRequest"),
        ),
    ),
    "ServerVad": Object(
        "ServerVad",
        {
            "type": Field(Const("server_vad")),
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "threshold": Field(Num()),
        },
    ),
    "ServerVadRequest": Object(
        "ServerVadRequest",
        {
            "type": Field(Const("server_vad")),
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "threshold": Field(Num(min=0, max=1)),
        },
    ),
    "SemanticVadEagerness": Enum(("low", "medium", "high", "auto")),
    "SemanticVad": Object(
        "SemanticVad",
        {
            "type": Field(Const("semantic_vad"), required=True),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "eagerness": Field(Ref("SemanticVadEagerness")),
        },
    ),
    "NoTurnDetection": Object(
        "NoTurnDetection",
        {
            "type": Field(Const("none"), required=True),
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "threshold": Field(Num()),
        },
    ),
    "NewSession": Object(
        "NewSession",
        {
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "model": Field(Ref("RealtimeModel")),
            "modalities": Field(ListOf(Ref("Modality"))),
            "instructions": Field(Str()),
            "voice": Field(Ref("VoiceName")),
            "speed": Field(Num(min=0.25, max=1.5)),
            "output_audio_format": Field(Ref("AudioFormat")),
            "tools": Field(ListOf(Ref("FunctionTool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "tracing": Field(Nullable(Ref("Tracing"))),
            "object": Field(Const("realtime.session")),
            "max_response_output_tokens": Field(Ref("MaxOutputTokens")),
            "temperature": Field(Num()),
            "turn_detection": Field(Nullable(Ref("TurnDetection"))),
            "client_secret": Field(Ref("SessionSecret"), required=True),
        },
    ),
    "NewTranscriptionSession": Object(
        "NewTranscriptionSession",
        {
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "modalities": Field(ListOf(Ref("Modality"))),
            "include": Field(Nullable(ListOf(Ref("SessionInclude")))),
            "object": Field(Str()),
            "turn_detection": Field(Nullable(Ref("TranscriptionTurnDetection"))),
            "client_secret": Field(Ref("SessionSecret"), required=True),
        },
    ),
    "SessionSecretRequest": Object(
        "SessionSecretRequest",
        {"expires_after": Field(Ref("ExpiresAfter"))},
    ),
    "TranscriptionSecretRequest": Object(
        "TranscriptionSecretRequest",
        {"expires_at": Field(Ref("ExpiresAt"))},
    ),
    "ExpiresAfter": Object(
        "ExpiresAfter",
        {
            "anchor": Field(Const("created_at"), required=True),
            "seconds": Field(Int(min=10, max=7200)),
        },
    ),
    "ExpiresAt": Object(
        "ExpiresAt",
        {"anchor": Field(Const("created_at")), "seconds": Field(Int(min=10, max=7200))},
    ),
    "SessionSecret": Object(
        "SessionSecret",
        {
            "value": Field(Str(), required=True, sensitive=True),
            "expires_at": Field(Time("s"), required=True),
        },
    ),
    "SystemContentPart": OneOf(
        object=ByTag(
            "type",
            {"input_text": Ref("InputTextPart")},
            Ref("UntypedSystemPart"),
        ),
    ),
    "UserContentPart": OneOf(
        object=ByTag(
            "type",
            {
                "input_text": Ref("InputTextPart"),
                "input_audio": Ref("InputAudioPart"),
                "item_reference": Ref("ItemReferencePart"),
            },
            Ref("UntypedUserPart"),
        ),
    ),
    "AssistantContentPart": OneOf(
        object=ByTag(
            "type",
            {"text": Ref("TextPart"), "audio": Ref("AudioPart")},
            Ref("UntypedOutputPart"),
        ),
    ),
    "ResponseContentPart": OneOf(
        object=ByTag(
            "type",
            {"text": Ref("TextPart"), "audio": Ref("AudioPart")},
            Ref("UntypedOutputPart"),
        ),
    ),
    "InputTextPart": Object(
        "InputTextPart",
        {"type": Field(Const("input_text"), required=True), "text": Field(Str())},
    ),
    "InputAudioPart": Object(
        "InputAudioPart",
        {
            "type": Field(Const("input_audio"), required=True),
            "audio": Field(B64()),
            "transcript": Field(Nullable(Str())),
        },
    ),
    "ItemReferencePart": Object(
        "ItemReferencePart",
        {"type": Field(Const("item_reference"), required=True), "id": Field(Str())},
    ),
    "TextPart": Object(
        "TextPart",
        {"type": Field(Const("text"), required=True), "text": Field(Str())},
    ),
    "AudioPart": Object(
        "AudioPart",
        {
            "type": Field(Const("audio"), required=True),
            "audio": Field(B64()),
            "transcript": Field(Nullable(Str())),
        },
    ),
    "UntypedSystemPart": Object("UntypedSystemPart", {"text": Field(Str())}),
    "UntypedUserPart": Object(
        "UntypedUserPart",
        {
            "audio": Field(B64()),
            "transcript": Field(Nullable(Str())),
            "text": Field(Str()),
            "id": Field(Str()),
        },
    ),
    "UntypedOutputPart": Object(
        "UntypedOutputPart",
        {
            "audio": Field(B64()),
            "transcript": Field(Nullable(Str())),
            "text": Field(Str()),
        },
    ),
    "ConversationObject": Enum(("realtime.conversation",), open=True),
    "Conversation": Object(
        "Conversation",
        {"id": Field(Str()), "object": Field(Ref("ConversationObject"))},
    ),
    "ErrorDetails": Object(
        "ErrorDetails",
        {
            "type": Field(Str(), required=True),
            "code": Field(Nullable(Str())),
            "message": Field(Str(), required=True),
            "param": Field(Nullable(Str())),
            "event_id": Field(Nullable(Str())),
        },
    ),
    "ConversationItem": OneOf(
        object=ByTag(
            "type",
            {
                "message": ByTag(
                    "role",
                    {
                        "system": Ref("SystemMessage"),
                        "user": Ref("UserMessage"),
                        "assistant": Ref("AssistantMessage"),
                    },
                ),
                "function_call": Ref("FunctionCall"),
                "function_call_output": Ref("FunctionCallOutput"),
            },
        ),
    ),
    "ResponseInputItem": OneOf(
        object=ByTag(
            "type",
            {
                "message": ByTag(
                    "role",
                    {
                        "system": Ref("SystemMessage"),
                        "user": Ref("UserMessage"),
                        "assistant": Ref("AssistantMessage"),
                    },
                ),
                "function_call": Ref("FunctionCall"),
                "function_call_output": Ref("FunctionCallOutput"),
                "item_reference": Ref("ItemReference"),
            },
        ),
    ),
    "ItemReference": Object(
        "ItemReference",
        {
            "type": Field(Const("item_reference"), required=True),
            "id": Field(Str(), required=True),
        },
    ),
    "SystemMessage": Object(
        "SystemMessage",
        {
            "type": Field(Const("message"), required=True),
            "role": Field(Const("system"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "content": Field(ListOf(Ref("SystemContentPart")), required=True),
        },
    ),
    "UserMessage": Object(
        "UserMessage",
        {
            "type": Field(Const("message"), required=True),
            "role": Field(Const("user"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "content": Field(ListOf(Ref("UserContentPart")), required=True),
        },
    ),
    "AssistantMessage": Object(
        "AssistantMessage",
        {
            "type": Field(Const("message"), required=True),
            "role": Field(Const("assistant"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "content": Field(ListOf(Ref("AssistantContentPart")), required=True),
        },
    ),
    "FunctionCall": Object(
        "FunctionCall",
        {
            "type": Field(Const("function_call"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "call_id": Field(Str()),
            "name": Field(Str(), required=True),
            "arguments": Field(Str(), required=True),
        },
    ),
    "FunctionCallOutput": Object(
        "FunctionCallOutput",
        {
            "type": Field(Const("function_call_output"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "call_id": Field(Str(), required=True),
            "output": Field(Str(), required=True),
        },
    ),
    "ItemStatus": Enum(("completed", "incomplete", "in_progress")),
    "Response": Object(
        "Response",
        {
            "id": Field(Str()),
            "object": Field(Const("realtime.response")),
            "status": Field(Ref("ResponseStatus")),
            "status_details": Field(Nullable(Ref("ResponseStatusDetails"))),
            "output": Field(ListOf(Ref("ConversationItem"))),
            "conversation_id": Field(Nullable(Str())),
            "modalities": Field(ListOf(Ref("Modality"))),
            "max_output_tokens": Field(Ref("MaxOutputTokens")),
            "voice": Field(Ref("VoiceName")),
            "output_audio_format": Field(Ref("AudioFormat")),
            "temperature": Field(Num()),
            "metadata": Field(Nullable(MapOf(None, Str()))),
            "usage": Field(Nullable(Ref("ResponseUsage"))),
        },
    ),
    "ResponseStatus": Enum(
        ("completed", "cancelled", "failed", "incomplete", "in_progress"),
    ),
    "ResponseStatusDetailsType": Enum(
        ("completed", "cancelled", "failed", "incomplete"),
    ),
    "ResponseStatusDetailsReason": Enum(
        ("turn_detected", "client_cancelled", "max_output_tokens", "content_filter"),
    ),
    "ResponseStatusDetails": Object(
        "ResponseStatusDetails",
        {
            "type": Field(Ref("ResponseStatusDetailsType")),
            "reason": Field(Ref("ResponseStatusDetailsReason")),
            "error": Field(Ref("ResponseError")),
        },
    ),
    "ResponseError": Object(
        "ResponseError",
        {"type": Field(Str()), "code": Field(Str())},
    ),
    "ResponseRequestConversation": Enum(("auto", "none"), open=True),
    "ResponseRequest": Object(
        "ResponseRequest",
        {
            "modalities": Field(ListOf(Ref("Modality"))),
            "instructions": Field(Str()),
            "voice": Field(Ref("VoiceName")),
            "output_audio_format": Field(Ref("AudioFormat")),
            "tools": Field(ListOf(Ref("FunctionTool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "temperature": Field(Num(min=0.6, max=1.2)),
            "max_response_output_tokens": Field(Ref("MaxOutputTokensRequest")),
            "conversation": Field(Ref("ResponseRequestConversation")),
            "metadata": Field(Nullable(Ref("Metadata"))),
            "input": Field(ListOf(Ref("ResponseInputItem"))),
        },
    ),
    "Metadata": MapOf(Str(max=64), Str(max=512), max=16),
    "RealtimeSession": Object(
        "RealtimeSession",
        {
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "model": Field(Ref("RealtimeModel")),
            "modalities": Field(ListOf(Ref("Modality"))),
            "instructions": Field(Str()),
            "voice": Field(Ref("VoiceName")),
            "speed": Field(Num(min=0.25, max=1.5)),
            "output_audio_format": Field(Ref("AudioFormat")),
            "tools": Field(ListOf(Ref("FunctionTool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "tracing": Field(Nullable(Ref("Tracing"))),
            "object": Field(Const("realtime.session")),
            "max_response_output_tokens": Field(Ref("MaxOutputTokens")),
            "temperature": Field(Num()),
            "turn_detection": Field(Nullable(Ref("TurnDetection"))),
            "client_secret": Field(Nullable(Ref("SessionSecret"))),
        },
    ),
    "RealtimeSessionRequest": Object(
        "RealtimeSessionRequest",
        {
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "model": Field(Ref("RealtimeModel")),
            "modalities": Field(ListOf(Ref("Modality"))),
            "instructions": Field(Str()),
            "voice": Field(Ref("VoiceName")),
            "speed": Field(Num(min=0.25, max=1.5)),
            "output_audio_format": Field(Ref("AudioFormat")),
            "tools": Field(ListOf(Ref("FunctionTool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "tracing": Field(Nullable(Ref("Tracing"))),
            "max_response_output_tokens": Field(Ref("MaxOutputTokensRequest")),
            "temperature": Field(Num(min=0.6, max=1.2)),
            "turn_detection": Field(Nullable(Ref("TurnDetectionRequest"))),
            "client_secret": Field(Ref("SessionSecretRequest")),
        },
    ),
    "RealtimeModel": Enum(
        (
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ),
        open=True,
    ),
    "Modality": Enum(("text", "audio")),
    "SessionInclude": Enum(("item.input_audio_transcription.logprobs",), open=True),
    "MaxOutputTokens": OneOf(string=Const("inf"), number=Int()),
    "MaxOutputTokensRequest": OneOf(string=Const("inf"), number=Int(min=1, max=4096)),
    "Tracing": OneOf(string=Const("auto"), object=Ref("TracingSettings")),
    "TracingSettings": Object(
        "TracingSettings",
        {
            "workflow_name": Field(Str()),
            "group_id": Field(Str()),
            "metadata": Field(FreeObject()),
        },
    ),
    "FunctionTool": Object(
        "FunctionTool",
        {
            "type": Field(Const("function")),
            "name": Field(Str()),
            "description": Field(Str()),
            "parameters": Field(FreeObject()),
        },
    ),
    "ToolChoice": OneOf(
        string=Ref("ToolChoiceMode"),
        object=ByTag("type", {"function": Ref("ToolChoiceFunction")}),
    ),
    "ToolChoiceMode": Enum(("none", "auto", "required"), open=True),
    "ToolChoiceFunctionFunction": Object(
        "ToolChoiceFunctionFunction",
        {"name": Field(Str(), required=True)},
    ),
    "ToolChoiceFunction": Object(
        "ToolChoiceFunction",
        {
            "type": Field(Const("function"), required=True),
            "name": Field(Str()),
            "function": Field(Ref("ToolChoiceFunctionFunction")),
        },
    ),
    "InputTranscription": Object(
        "InputTranscription",
        {
            "model": Field(Ref("TranscriptionModel")),
            "language": Field(Nullable(Str())),
            "prompt": Field(Nullable(Str())),
        },
    ),
    "TranscriptionModel": Enum(
        ("whisper-1", "gpt-4o-mini-transcribe", "gpt-4o-transcribe"),
        open=True,
    ),
    "LogProb": Object(
        "LogProb",
        {
            "token": Field(Str(), required=True),
            "logprob": Field(Num(), required=True),
            "bytes": Field(ListOf(Int()), required=True),
        },
    ),
    "TranscriptionError": Object(
        "TranscriptionError",
        {
            "type": Field(Str()),
            "code": Field(Str()),
            "message": Field(Str()),
            "param": Field(Nullable(Str())),
        },
    ),
    "TranscriptionSession": Object(
        "TranscriptionSession",
        {
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "modalities": Field(ListOf(Ref("Modality"))),
            "include": Field(Nullable(ListOf(Ref("SessionInclude")))),
            "object": Field(Str()),
            "turn_detection": Field(Nullable(Ref("TranscriptionTurnDetection"))),
            "client_secret": Field(Nullable(Ref("SessionSecret"))),
        },
    ),
    "TranscriptionSessionRequest": Object(
        "TranscriptionSessionRequest",
        {
            "input_audio_format": Field(Ref("AudioFormat")),
            "input_audio_transcription": Field(Nullable(Ref("InputTranscription"))),
            "input_audio_noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "modalities": Field(ListOf(Ref("Modality"))),
            "include": Field(Nullable(ListOf(Ref("SessionInclude")))),
            "turn_detection": Field(Nullable(Ref("TurnDetectionRequest"))),
            "client_secret": Field(Ref("TranscriptionSecretRequest")),
        },
    ),
    "TranscriptionTurnDetectionType": Enum(("server_vad", "semantic_vad"), open=True),
    "TranscriptionTurnDetection": Object(
        "TranscriptionTurnDetection",
        {
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "type": Field(Ref("TranscriptionTurnDetectionType")),
            "threshold": Field(Num()),
        },
    ),
    "ResponseUsage": Object(
        "ResponseUsage",
        {
            "total_tokens": Field(Int()),
            "input_tokens": Field(Int()),
            "output_tokens": Field(Int()),
            "input_token_details": Field(Ref("InputTokenDetails")),
            "output_token_details": Field(Ref("OutputTokenDetails")),
        },
    ),
    "InputTokenDetails": Object(
        "InputTokenDetails",
        {
            "text_tokens": Field(Int()),
            "audio_tokens": Field(Int()),
            "cached_tokens": Field(Int()),
            "cached_tokens_details": Field(Ref("CachedTokenDetails")),
        },
    ),
    "CachedTokenDetails": Object(
        "CachedTokenDetails",
        {"text_tokens": Field(Int()), "audio_tokens": Field(Int())},
    ),
    "OutputTokenDetails": Object(
        "OutputTokenDetails",
        {"text_tokens": Field(Int()), "audio_tokens": Field(Int())},
    ),
    "TranscriptionUsage": OneOf(
        object=ByTag(
            "type",
            {"tokens": Ref("TokenUsage"), "duration": Ref("DurationUsage")},
        ),
    ),
    "TokenUsage": Object(
        "TokenUsage",
        {
            "type": Field(Const("tokens"), required=True),
            "input_tokens": Field(Int(), required=True),
            "input_token_details": Field(Ref("TranscriptionTokenDetails")),
            "output_tokens": Field(Int(), required=True),
            "total_tokens": Field(Int(), required=True),
        },
    ),
    "TranscriptionTokenDetails": Object(
        "TranscriptionTokenDetails",
        {"text_tokens": Field(Int()), "audio_tokens": Field(Int())},
    ),
    "DurationUsage": Object(
        "DurationUsage",
        {
            "type": Field(Const("duration"), required=True),
            "seconds": Field(Num(), required=True),
        },
    ),
    "RateLimitName": Enum(("requests", "tokens")),
    "RateLimit": Object(
        "RateLimit",
        {
            "name": Field(Ref("RateLimitName")),
            "limit": Field(Int()),
            "remaining": Field(Int()),
            "reset_seconds": Field(Num()),
        },
    ),
    "SessionUpdateEvent": Object(
        "SessionUpdateEvent",
        {
            "type": Field(Const("session.update"), required=True),
            "event_id": Field(Str(max=512)),
            "session": Field(Ref("RealtimeSessionRequest"), required=True),
        },
    ),
    "InputAudioBufferAppendEvent": Object(
        "InputAudioBufferAppendEvent",
        {
            "type": Field(Const("input_audio_buffer.append"), required=True),
            "event_id": Field(Str(max=512)),
            "audio": Field(B64(max=15728640), required=True),
        },
    ),
    "InputAudioBufferCommitEvent": Object(
        "InputAudioBufferCommitEvent",
        {
            "type": Field(Const("input_audio_buffer.commit"), required=True),
            "event_id": Field(Str(max=512)),
        },
    ),
    "InputAudioBufferClearEvent": Object(
        "InputAudioBufferClearEvent",
        {
            "type": Field(Const("input_audio_buffer.clear"), required=True),
            "event_id": Field(Str(max=512)),
        },
    ),
    "OutputAudioBufferClearEvent": Object(
        "OutputAudioBufferClearEvent",
        {
            "type": Field(Const("output_audio_buffer.clear"), required=True),
            "event_id": Field(Str()),
        },
    ),
    "ConversationItemCreateEvent": Object(
        "ConversationItemCreateEvent",
        {
            "type": Field(Const("conversation.item.create"), required=True),
            "event_id": Field(Str(max=512)),
            "previous_item_id": Field(Str()),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ConversationItemRetrieveEvent": Object(
        "ConversationItemRetrieveEvent",
        {
            "type": Field(Const("conversation.item.retrieve"), required=True),
            "event_id": Field(Str(max=512)),
            "item_id": Field(Str(), required=True),
        },
    ),
    "ConversationItemTruncateEvent": Object(
        "ConversationItemTruncateEvent",
        {
            "type": Field(Const("conversation.item.truncate"), required=True),
            "event_id": Field(Str(max=512)),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int(), required=True),
            "audio_end_ms": Field(Int(), required=True),
        },
    ),
    "ConversationItemDeleteEvent": Object(
        "ConversationItemDeleteEvent",
        {
            "type": Field(Const("conversation.item.delete"), required=True),
            "event_id": Field(Str(max=512)),
            "item_id": Field(Str(), required=True),
        },
    ),
    "ResponseCreateEvent": Object(
        "ResponseCreateEvent",
        {
            "type": Field(Const("response.create"), required=True),
            "event_id": Field(Str(max=512)),
            "response": Field(Ref("ResponseRequest")),
        },
    ),
    "ResponseCancelEvent": Object(
        "ResponseCancelEvent",
        {
            "type": Field(Const("response.cancel"), required=True),
            "event_id": Field(Str(max=512)),
            "response_id": Field(Str()),
        },
    ),
    "ConversationCreatedEvent": Object(
        "ConversationCreatedEvent",
        {
            "type": Field(Const("conversation.created"), required=True),
            "event_id": Field(Str(), required=True),
            "conversation": Field(Ref("Conversation"), required=True),
        },
    ),
    "ConversationItemCreatedEvent": Object(
        "ConversationItemCreatedEvent",
        {
            "type": Field(Const("conversation.item.created"), required=True),
            "event_id": Field(Str(), required=True),
            "previous_item_id": Field(Nullable(Str())),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ConversationItemRetrievedEvent": Object(
        "ConversationItemRetrievedEvent",
        {
            "type": Field(Const("conversation.item.retrieved"), required=True),
            "event_id": Field(Str(), required=True),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ConversationItemTruncatedEvent": Object(
        "ConversationItemTruncatedEvent",
        {
            "type": Field(Const("conversation.item.truncated"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int(), required=True),
            "audio_end_ms": Field(Int(), required=True),
        },
    ),
    "ConversationItemDeletedEvent": Object(
        "ConversationItemDeletedEvent",
        {
            "type": Field(Const("conversation.item.deleted"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
        },
    ),
    "ConversationItemInputAudioTranscriptionDeltaEvent": Object(
        "ConversationItemInputAudioTranscriptionDeltaEvent",
        {
            "type": Field(
                Const("conversation.item.input_audio_transcription.delta"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int()),
            "delta": Field(Str()),
            "logprobs": Field(Nullable(ListOf(Ref("LogProb")))),
        },
    ),
    "ConversationItemInputAudioTranscriptionCompletedEvent": Object(
        "ConversationItemInputAudioTranscriptionCompletedEvent",
        {
            "type": Field(
                Const("conversation.item.input_audio_transcription.completed"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int(), required=True),
            "transcript": Field(Str(), required=True),
            "logprobs": Field(Nullable(ListOf(Ref("LogProb")))),
            "usage": Field(Ref("TranscriptionUsage"), required=True),
        },
    ),
    "ConversationItemInputAudioTranscriptionFailedEvent": Object(
        "ConversationItemInputAudioTranscriptionFailedEvent",
        {
            "type": Field(
                Const("conversation.item.input_audio_transcription.failed"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int(), required=True),
            "error": Field(Ref("TranscriptionError"), required=True),
        },
    ),
    "ErrorEvent": Object(
        "ErrorEvent",
        {
            "type": Field(Const("error"), required=True),
            "event_id": Field(Str(), required=True),
            "error": Field(Ref("ErrorDetails"), required=True),
        },
    ),
    "SessionCreatedEvent": Object(
        "SessionCreatedEvent",
        {
            "type": Field(Const("session.created"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("RealtimeSession"), required=True),
        },
    ),
    "SessionUpdatedEvent": Object(
        "SessionUpdatedEvent",
        {
            "type": Field(Const("session.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("RealtimeSession"), required=True),
        },
    ),
    "RateLimitsUpdatedEvent": Object(
        "RateLimitsUpdatedEvent",
        {
            "type": Field(Const("rate_limits.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "rate_limits": Field(ListOf(Ref("RateLimit")), required=True),
        },
    ),
    "InputAudioBufferCommittedEvent": Object(
        "InputAudioBufferCommittedEvent",
        {
            "type": Field(Const("input_audio_buffer.committed"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "previous_item_id": Field(Nullable(Str())),
        },
    ),
    "InputAudioBufferClearedEvent": Object(
        "InputAudioBufferClearedEvent",
        {
            "type": Field(Const("input_audio_buffer.cleared"), required=True),
            "event_id": Field(Str(), required=True),
        },
    ),
    "InputAudioBufferSpeechStartedEvent": Object(
        "InputAudioBufferSpeechStartedEvent",
        {
            "type": Field(Const("input_audio_buffer.speech_started"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "audio_start_ms": Field(Int(), required=True),
        },
    ),
    "InputAudioBufferSpeechStoppedEvent": Object(
        "InputAudioBufferSpeechStoppedEvent",
        {
            "type": Field(Const("input_audio_buffer.speech_stopped"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "audio_end_ms": Field(Int(), required=True),
        },
    ),
    "OutputAudioBufferStartedEvent": Object(
        "OutputAudioBufferStartedEvent",
        {
            "type": Field(Const("output_audio_buffer.started"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
        },
    ),
    "OutputAudioBufferStoppedEvent": Object(
        "OutputAudioBufferStoppedEvent",
        {
            "type": Field(Const("output_audio_buffer.stopped"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
        },
    ),
    "OutputAudioBufferClearedEvent": Object(
        "OutputAudioBufferClearedEvent",
        {
            "type": Field(Const("output_audio_buffer.cleared"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
        },
    ),
    "ResponseCreatedEvent": Object(
        "ResponseCreatedEvent",
        {
            "type": Field(Const("response.created"), required=True),
            "event_id": Field(Str(), required=True),
            "response": Field(Ref("Response"), required=True),
        },
    ),
    "ResponseDoneEvent": Object(
        "ResponseDoneEvent",
        {
            "type": Field(Const("response.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response": Field(Ref("Response"), required=True),
        },
    ),
    "ResponseOutputItemAddedEvent": Object(
        "ResponseOutputItemAddedEvent",
        {
            "type": Field(Const("response.output_item.added"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ResponseOutputItemDoneEvent": Object(
        "ResponseOutputItemDoneEvent",
        {
            "type": Field(Const("response.output_item.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ResponseContentPartAddedEvent": Object(
        "ResponseContentPartAddedEvent",
        {
            "type": Field(Const("response.content_part.added"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "part": Field(Ref("ResponseContentPart"), required=True),
        },
    ),
    "ResponseContentPartDoneEvent": Object(
        "ResponseContentPartDoneEvent",
        {
            "type": Field(Const("response.content_part.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "part": Field(Ref("ResponseContentPart"), required=True),
        },
    ),
    "ResponseTextDeltaEvent": Object(
        "ResponseTextDeltaEvent",
        {
            "type": Field(Const("response.text.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "delta": Field(Str(), required=True),
        },
    ),
    "ResponseTextDoneEvent": Object(
        "ResponseTextDoneEvent",
        {
            "type": Field(Const("response.text.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "text": Field(Str(), required=True),
        },
    ),
    "ResponseAudioTranscriptDeltaEvent": Object(
        "ResponseAudioTranscriptDeltaEvent",
        {
            "type": Field(Const("response.audio_transcript.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "delta": Field(Str(), required=True),
        },
    ),
    "ResponseAudioTranscriptDoneEvent": Object(
        "ResponseAudioTranscriptDoneEvent",
        {
            "type": Field(Const("response.audio_transcript.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "transcript": Field(Str(), required=True),
        },
    ),
    "ResponseAudioDeltaEvent": Object(
        "ResponseAudioDeltaEvent",
        {
            "type": Field(Const("response.audio.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "delta": Field(B64(), required=True),
        },
    ),
    "ResponseAudioDoneEvent": Object(
        "ResponseAudioDoneEvent",
        {
            "type": Field(Const("response.audio.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
        },
    ),
    "ResponseFunctionCallArgumentsDeltaEvent": Object(
        "ResponseFunctionCallArgumentsDeltaEvent",
        {
            "type": Field(
                Const("response.function_call_arguments.delta"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "call_id": Field(Str(), required=True),
            "delta": Field(Str(), required=True),
        },
    ),
    "ResponseFunctionCallArgumentsDoneEvent": Object(
        "ResponseFunctionCallArgumentsDoneEvent",
        {
            "type": Field(
                Const("response.function_call_arguments.done"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "call_id": Field(Str(), required=True),
            "name": Field(Str()),
            "arguments": Field(Str(), required=True),
        },
    ),
    "TranscriptionSessionUpdateEvent": Object(
        "TranscriptionSessionUpdateEvent",
        {
            "type": Field(Const("transcription_session.update"), required=True),
            "event_id": Field(Str(max=512)),
            "session": Field(Ref("TranscriptionSessionRequest"), required=True),
        },
    ),
    "TranscriptionSessionCreatedEvent": Object(
        "TranscriptionSessionCreatedEvent",
        {
            "type": Field(Const("transcription_session.created"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranscriptionSession"), required=True),
        },
    ),
    "TranscriptionSessionUpdatedEvent": Object(
        "TranscriptionSessionUpdatedEvent",
        {
            "type": Field(Const("transcription_session.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranscriptionSession"), required=True),
        },
    ),
}

CLIENT: dict[str, ByTag] = {
    "realtime": ByTag(
        "type",
        {
            "session.update": Ref("SessionUpdateEvent"),
            "input_audio_buffer.append": Ref("InputAudioBufferAppendEvent"),
            "input_audio_buffer.commit": Ref("InputAudioBufferCommitEvent"),
            "input_audio_buffer.clear": Ref("InputAudioBufferClearEvent"),
            "output_audio_buffer.clear": Ref("OutputAudioBufferClearEvent"),
            "conversation.item.create": Ref("ConversationItemCreateEvent"),
            "conversation.item.retrieve": Ref("ConversationItemRetrieveEvent"),
            "conversation.item.truncate": Ref("ConversationItemTruncateEvent"),
            "conversation.item.delete": Ref("ConversationItemDeleteEvent"),
            "response.create": Ref("ResponseCreateEvent"),
            "response.cancel": Ref("ResponseCancelEvent"),
        },
        code="unknown-event",
    ),
    "transcription": ByTag(
        "type",
        {
            "transcription_session.update": Ref("TranscriptionSessionUpdateEvent"),
            "input_audio_buffer.append": Ref("InputAudioBufferAppendEvent"),
            "input_audio_buffer.commit": Ref("InputAudioBufferCommitEvent"),
            "input_audio_buffer.clear": Ref("InputAudioBufferClearEvent"),
            "conversation.item.retrieve": Ref("ConversationItemRetrieveEvent"),
            "conversation.item.delete": Ref("ConversationItemDeleteEvent"),
        },
        code="unknown-event",
    ),
}

SERVER: dict[str, ByTag] = {
    "realtime": ByTag(
        "type",
        {
            "error": Ref("ErrorEvent"),
            "session.created": Ref("SessionCreatedEvent"),
            "session.updated": Ref("SessionUpdatedEvent"),
            "conversation.created": Ref("ConversationCreatedEvent"),
            "conversation.item.created": Ref("ConversationItemCreatedEvent"),
            "conversation.item.retrieved": Ref("ConversationItemRetrievedEvent"),
            "conversation.item.truncated": Ref("ConversationItemTruncatedEvent"),
            "conversation.item.deleted": Ref("ConversationItemDeletedEvent"),
            "conversation.item.input_audio_transcription.delta": Ref(
                "ConversationItemInputAudioTranscriptionDeltaEvent",
            ),
            "conversation.item.input_audio_transcription.completed": Ref(
                "ConversationItemInputAudioTranscriptionCompletedEvent",
            ),
            "conversation.item.input_audio_transcription.failed": Ref(
                "ConversationItemInputAudioTranscriptionFailedEvent",
            ),
            "input_audio_buffer.committed": Ref("InputAudioBufferCommittedEvent"),
            "input_audio_buffer.cleared": Ref("InputAudioBufferClearedEvent"),
            "input_audio_buffer.speech_started": Ref(
                "InputAudioBufferSpeechStartedEvent",
            ),
            "input_audio_buffer.speech_stopped": Ref(
                "InputAudioBufferSpeechStoppedEvent",
            ),
            "output_audio_buffer.started": Ref("OutputAudioBufferStartedEvent"),
            "output_audio_buffer.stopped": Ref("OutputAudioBufferStoppedEvent"),
            "output_audio_buffer.cleared": Ref("OutputAudioBufferClearedEvent"),
            "response.created": Ref("ResponseCreatedEvent"),
            "response.done": Ref("ResponseDoneEvent"),
            "response.output_item.added": Ref("ResponseOutputItemAddedEvent"),
            "response.output_item.done": Ref("ResponseOutputItemDoneEvent"),
            "response.content_part.added": Ref("ResponseContentPartAddedEvent"),
            "response.content_part.done": Ref("ResponseContentPartDoneEvent"),
            "response.text.delta": Ref("ResponseTextDeltaEvent"),
            "response.text.done": Ref("ResponseTextDoneEvent"),
            "response.audio_transcript.delta": Ref("ResponseAudioTranscriptDeltaEvent"),
            "response.audio_transcript.done": Ref("ResponseAudioTranscriptDoneEvent"),
            "response.audio.delta": Ref("ResponseAudioDeltaEvent"),
            "response.audio.done": Ref("ResponseAudioDoneEvent"),
            "response.function_call_arguments.delta": Ref(
                "ResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": Ref(
                "ResponseFunctionCallArgumentsDoneEvent",
            ),
            "rate_limits.updated": Ref("RateLimitsUpdatedEvent"),
        },
        code="unknown-event",
    ),
    "transcription": ByTag(
        "type",
        {
            "error": Ref("ErrorEvent"),
            "transcription_session.created": Ref("TranscriptionSessionCreatedEvent"),
            "transcription_session.updated": Ref("TranscriptionSessionUpdatedEvent"),
            "conversation.item.created": Ref("ConversationItemCreatedEvent"),
            "conversation.item.retrieved": Ref("ConversationItemRetrievedEvent"),
            "conversation.item.deleted": Ref("ConversationItemDeletedEvent"),
            "conversation.item.input_audio_transcription.delta": Ref(
                "ConversationItemInputAudioTranscriptionDeltaEvent",
            ),
            "conversation.item.input_audio_transcription.completed": Ref(
                "ConversationItemInputAudioTranscriptionCompletedEvent",
            ),
            "conversation.item.input_audio_transcription.failed": Ref(
                "ConversationItemInputAudioTranscriptionFailedEvent",
            ),
            "input_audio_buffer.committed": Ref("InputAudioBufferCommittedEvent"),
            "input_audio_buffer.cleared": Ref("InputAudioBufferClearedEvent"),
            "input_audio_buffer.speech_started": Ref(
                "InputAudioBufferSpeechStartedEvent",
            ),
            "input_audio_buffer.speech_stopped": Ref(
                "InputAudioBufferSpeechStoppedEvent",
            ),
        },
        code="unknown-event",
    ),
}
