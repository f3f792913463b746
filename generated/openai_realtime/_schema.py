# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
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
    Json,
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
    "AudioFormat": OneOf(
        object=ByTag(
            "type",
            {
                "audio/pcm": Ref("PcmFormat"),
                "audio/pcmu": Ref("PcmuFormat"),
                "audio/pcma": Ref("PcmaFormat"),
            },
            Ref("PcmFormat"),
        ),
    ),
    "PcmFormat": Object(
        "PcmFormat",
        {"type": Field(Const("audio/pcm")), "rate": Field(Const(24000))},
    ),
    "PcmuFormat": Object(
        "PcmuFormat",
        {"type": Field(Const("audio/pcmu"), required=True)},
    ),
    "PcmaFormat": Object(
        "PcmaFormat",
        {"type": Field(Const("audio/pcma"), required=True)},
    ),
    "Voice": OneOf(string=Ref("VoiceName"), object=Ref("CustomVoice")),
    "VoiceName": Enum(
        (
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
        ),
        open=True,
    ),
    "CustomVoice": Object("CustomVoice", {"id": Field(Str(), required=True)}),
    "NoiseReductionType": Enum(("near_field", "far_field")),
    "NoiseReduction": Object(
        "NoiseReduction",
        {"type": Field(Ref("NoiseReductionType")), "strength": Field(Num())},
    ),
    "TurnDetection": OneOf(
        object=ByTag(
            "type",
            {"server_vad": Ref("ServerVad"), "semantic_vad": Ref("SemanticVad")},
        ),
    ),
    "TurnDetectionRequest": OneOf(
        object=ByTag(
            "type",
            {"server_vad": Ref("ServerVadRequest"), "semantic_vad": Ref("SemanticVad")},
        ),
    ),
    "ServerVad": Object(
        "ServerVad",
        {
            "type": Field(Const("server_vad"), required=True),
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "idle_timeout_ms": Field(Nullable(Int(min=5000, max=30000))),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "threshold": Field(Num()),
        },
    ),
    "ServerVadRequest": Object(
        "ServerVadRequest",
        {
            "type": Field(Const("server_vad"), required=True),
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "idle_timeout_ms": Field(Nullable(Int(min=5000, max=30000))),
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
    "SessionAudio": Object(
        "SessionAudio",
        {
            "input": Field(Ref("SessionAudioInput")),
            "output": Field(Ref("SessionAudioOutput")),
        },
    ),
    "SessionAudioRequest": Object(
        "SessionAudioRequest",
        {
            "input": Field(Ref("SessionAudioInputRequest")),
            "output": Field(Ref("SessionAudioOutput")),
        },
    ),
    "SessionAudioInput": Object(
        "SessionAudioInput",
        {
            "format": Field(Ref("AudioFormat")),
            "transcription": Field(Nullable(Ref("InputTranscription"))),
            "noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "turn_detection": Field(Nullable(Ref("TurnDetection"))),
        },
    ),
    "SessionAudioInputRequest": Object(
        "SessionAudioInputRequest",
        {
            "format": Field(Ref("AudioFormat")),
            "transcription": Field(Nullable(Ref("InputTranscription"))),
            "noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "turn_detection": Field(Nullable(Ref("TurnDetectionRequest"))),
        },
    ),
    "SessionAudioOutput": Object(
        "SessionAudioOutput",
        {
            "format": Field(Ref("AudioFormat")),
            "voice": Field(Ref("Voice")),
            "speed": Field(Num(min=0.25, max=1.5)),
        },
    ),
    "CallRejection": Object("CallRejection", {"status_code": Field(Int())}),
    "CallReferral": Object("CallReferral", {"target_uri": Field(Str(), required=True)}),
    "ClientSecretRequest": Object(
        "ClientSecretRequest",
        {
            "expires_after": Field(Ref("ExpiresAfter")),
            "session": Field(Ref("SessionRequest")),
        },
    ),
    "ClientSecret": Object(
        "ClientSecret",
        {
            "value": Field(Str(), required=True, sensitive=True),
            "expires_at": Field(Time("s"), required=True),
            "session": Field(Ref("Session"), required=True),
        },
    ),
    "TranslationClientSecretRequest": Object(
        "TranslationClientSecretRequest",
        {
            "expires_after": Field(Ref("ExpiresAfter")),
            "session": Field(Ref("TranslationSessionRequest"), required=True),
        },
    ),
    "TranslationClientSecret": Object(
        "TranslationClientSecret",
        {
            "value": Field(Str(), required=True, sensitive=True),
            "expires_at": Field(Time("s"), required=True),
            "session": Field(Ref("TranslationSession"), required=True),
        },
    ),
    "ExpiresAfter": Object(
        "ExpiresAfter",
        {"anchor": Field(Const("created_at")), "seconds": Field(Int(min=10, max=7200))},
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
                "input_image": Ref("InputImagePart"),
            },
            Ref("UntypedUserPart"),
        ),
    ),
    "AssistantContentPart": OneOf(
        object=ByTag(
            "type",
            {
                "output_text": Ref("OutputTextPart"),
                "output_audio": Ref("OutputAudioPart"),
                "text": Ref("TextPart"),
                "audio": Ref("AudioPart"),
            },
            Ref("UntypedOutputPart"),
        ),
    ),
    "ResponseContentPart": OneOf(
        object=ByTag(
            "type",
            {
                "text": Ref("TextPart"),
                "audio": Ref("AudioPart"),
                "output_text": Ref("OutputTextPart"),
                "output_audio": Ref("OutputAudioPart"),
            },
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
    "InputImagePart": Object(
        "InputImagePart",
        {
            "type": Field(Const("input_image"), required=True),
            "image_url": Field(Str()),
            "detail": Field(Ref("ImagePartDetail")),
        },
    ),
    "ImagePartDetail": Enum(("auto", "low", "high")),
    "OutputTextPart": Object(
        "OutputTextPart",
        {"type": Field(Const("output_text"), required=True), "text": Field(Str())},
    ),
    "OutputAudioPart": Object(
        "OutputAudioPart",
        {
            "type": Field(Const("output_audio"), required=True),
            "audio": Field(B64()),
            "transcript": Field(Nullable(Str())),
        },
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
            "image_url": Field(Str()),
            "detail": Field(Ref("ImagePartDetail")),
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
                "mcp_list_tools": Ref("McpListTools"),
                "mcp_call": Ref("McpCall"),
                "mcp_approval_request": Ref("McpApprovalRequest"),
                "mcp_approval_response": Ref("McpApprovalResponse"),
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
                "mcp_list_tools": Ref("McpListTools"),
                "mcp_call": Ref("McpCall"),
                "mcp_approval_request": Ref("McpApprovalRequest"),
                "mcp_approval_response": Ref("McpApprovalResponse"),
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
    "AssistantMessagePhase": Enum(("commentary", "final_answer"), open=True),
    "AssistantMessage": Object(
        "AssistantMessage",
        {
            "type": Field(Const("message"), required=True),
            "role": Field(Const("assistant"), required=True),
            "id": Field(Str()),
            "object": Field(Const("realtime.item")),
            "status": Field(Ref("ItemStatus")),
            "content": Field(ListOf(Ref("AssistantContentPart")), required=True),
            "phase": Field(Ref("AssistantMessagePhase")),
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
    "McpToolAllowedTools": OneOf(array=ListOf(Str()), object=Ref("McpToolFilter")),
    "McpTool": Object(
        "McpTool",
        {
            "type": Field(Const("mcp"), required=True),
            "server_label": Field(Str(), required=True),
            "server_url": Field(Str()),
            "connector_id": Field(Ref("McpConnector")),
            "tunnel_id": Field(Str(pattern="^tunnel_[a-z0-9]{32}\\Z")),
            "authorization": Field(Str(), sensitive=True),
            "server_description": Field(Str()),
            "headers": Field(Nullable(MapOf(None, Str())), sensitive=True),
            "allowed_tools": Field(Nullable(Ref("McpToolAllowedTools"))),
            "allowed_callers": Field(Nullable(ListOf(Ref("McpCaller"), min=1))),
            "require_approval": Field(Nullable(Ref("McpApproval"))),
            "defer_loading": Field(Bool()),
        },
    ),
    "McpConnector": Enum(
        (
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ),
    ),
    "McpCaller": Enum(("direct", "programmatic")),
    "McpToolFilter": Object(
        "McpToolFilter",
        {"tool_names": Field(ListOf(Str())), "read_only": Field(Bool())},
    ),
    "McpApproval": OneOf(
        string=Ref("McpApprovalMode"),
        object=Ref("McpApprovalFilter"),
    ),
    "McpApprovalMode": Enum(("always", "never")),
    "McpApprovalFilter": Object(
        "McpApprovalFilter",
        {"always": Field(Ref("McpToolFilter")), "never": Field(Ref("McpToolFilter"))},
    ),
    "McpListTools": Object(
        "McpListTools",
        {
            "type": Field(Const("mcp_list_tools"), required=True),
            "id": Field(Str()),
            "server_label": Field(Str(), required=True),
            "tools": Field(ListOf(Ref("McpToolDescription")), required=True),
        },
    ),
    "McpToolDescription": Object(
        "McpToolDescription",
        {
            "name": Field(Str(), required=True),
            "description": Field(Nullable(Str())),
            "input_schema": Field(FreeObject(), required=True),
            "annotations": Field(Nullable(FreeObject())),
        },
    ),
    "McpCall": Object(
        "McpCall",
        {
            "type": Field(Const("mcp_call"), required=True),
            "id": Field(Str(), required=True),
            "server_label": Field(Str(), required=True),
            "name": Field(Str(), required=True),
            "arguments": Field(Str(), required=True),
            "approval_request_id": Field(Nullable(Str())),
            "output": Field(Nullable(Str())),
            "error": Field(Nullable(Ref("McpError"))),
        },
    ),
    "McpApprovalRequest": Object(
        "McpApprovalRequest",
        {
            "type": Field(Const("mcp_approval_request"), required=True),
            "id": Field(Str(), required=True),
            "server_label": Field(Str(), required=True),
            "name": Field(Str(), required=True),
            "arguments": Field(Str(), required=True),
        },
    ),
    "McpApprovalResponse": Object(
        "McpApprovalResponse",
        {
            "type": Field(Const("mcp_approval_response"), required=True),
            "id": Field(Str(), required=True),
            "approval_request_id": Field(Str(), required=True),
            "approve": Field(Bool(), required=True),
            "reason": Field(Nullable(Str())),
        },
    ),
    "McpError": OneOf(
        object=ByTag(
            "type",
            {
                "protocol_error": Ref("McpProtocolError"),
                "tool_execution_error": Ref("McpToolExecutionError"),
                "http_error": Ref("McpHttpError"),
            },
        ),
    ),
    "McpProtocolError": Object(
        "McpProtocolError",
        {
            "type": Field(Const("protocol_error"), required=True),
            "code": Field(Int(), required=True),
            "message": Field(Str(), required=True),
        },
    ),
    "McpToolExecutionError": Object(
        "McpToolExecutionError",
        {
            "type": Field(Const("tool_execution_error"), required=True),
            "message": Field(Str(), required=True),
        },
    ),
    "McpHttpError": Object(
        "McpHttpError",
        {
            "type": Field(Const("http_error"), required=True),
            "code": Field(Int(), required=True),
            "message": Field(Str(), required=True),
        },
    ),
    "Prompt": Object(
        "Prompt",
        {
            "id": Field(Str(), required=True),
            "version": Field(Nullable(Str())),
            "variables": Field(Nullable(MapOf(None, Ref("PromptVariable")))),
        },
    ),
    "PromptVariable": OneOf(
        string=Str(),
        object=ByTag(
            "type",
            {
                "input_text": Ref("PromptText"),
                "input_image": Ref("PromptImage"),
                "input_file": Ref("PromptFile"),
            },
        ),
    ),
    "PromptText": Object(
        "PromptText",
        {
            "type": Field(Const("input_text"), required=True),
            "text": Field(Str(), required=True),
            "prompt_cache_breakpoint": Field(Ref("PromptCacheBreakpoint")),
        },
    ),
    "PromptImage": Object(
        "PromptImage",
        {
            "type": Field(Const("input_image"), required=True),
            "image_url": Field(Nullable(Str())),
            "file_id": Field(Nullable(Str())),
            "detail": Field(Ref("ImageDetail"), required=True),
            "prompt_cache_breakpoint": Field(Ref("PromptCacheBreakpoint")),
        },
    ),
    "PromptFile": Object(
        "PromptFile",
        {
            "type": Field(Const("input_file"), required=True),
            "file_id": Field(Nullable(Str())),
            "filename": Field(Str()),
            "file_data": Field(Str()),
            "file_url": Field(Str()),
            "detail": Field(Ref("FileDetail")),
            "prompt_cache_breakpoint": Field(Ref("PromptCacheBreakpoint")),
        },
    ),
    "ImageDetail": Enum(("low", "high", "auto", "original")),
    "FileDetail": Enum(("auto", "low", "high")),
    "PromptCacheBreakpointTtl": Enum(("30m", "12h")),
    "PromptCacheBreakpoint": Object(
        "PromptCacheBreakpoint",
        {
            "mode": Field(Const("explicit"), required=True),
            "ttl": Field(Ref("PromptCacheBreakpointTtl")),
        },
    ),
    "Response": Object(
        "Response",
        {
            "id": Field(Str()),
            "object": Field(Const("realtime.response")),
            "status": Field(Ref("ResponseStatus")),
            "status_details": Field(Nullable(Ref("ResponseStatusDetails"))),
            "output": Field(ListOf(Ref("ConversationItem"))),
            "conversation_id": Field(Nullable(Str())),
            "output_modalities": Field(ListOf(Ref("Modality"))),
            "max_output_tokens": Field(Ref("MaxOutputTokens")),
            "audio": Field(Ref("ResponseAudio")),
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
        {"type": Field(Str()), "code": Field(Str()), "message": Field(Str())},
    ),
    "ResponseRequestConversation": Enum(("auto", "none"), open=True),
    "ResponseRequest": Object(
        "ResponseRequest",
        {
            "output_modalities": Field(ListOf(Ref("Modality"), min=1, max=1)),
            "instructions": Field(Str()),
            "audio": Field(Ref("ResponseAudio")),
            "tools": Field(ListOf(Ref("Tool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "parallel_tool_calls": Field(Bool()),
            "reasoning": Field(Ref("Reasoning")),
            "max_output_tokens": Field(Ref("MaxOutputTokensRequest")),
            "conversation": Field(Ref("ResponseRequestConversation")),
            "metadata": Field(Nullable(Ref("Metadata"))),
            "prompt": Field(Nullable(Ref("Prompt"))),
            "input": Field(ListOf(Ref("ResponseInputItem"))),
        },
    ),
    "ResponseAudio": Object(
        "ResponseAudio",
        {"output": Field(Ref("ResponseAudioOutput"))},
    ),
    "ResponseAudioOutput": Object(
        "ResponseAudioOutput",
        {"format": Field(Ref("AudioFormat")), "voice": Field(Ref("Voice"))},
    ),
    "Metadata": MapOf(Str(max=64), Str(max=512), max=16),
    "Session": OneOf(
        object=ByTag(
            "type",
            {
                "realtime": Ref("RealtimeSession"),
                "transcription": Ref("TranscriptionSession"),
            },
        ),
    ),
    "SessionRequest": OneOf(
        object=ByTag(
            "type",
            {
                "realtime": Ref("RealtimeSessionRequest"),
                "transcription": Ref("TranscriptionSessionRequest"),
            },
        ),
    ),
    "RealtimeSession": Object(
        "RealtimeSession",
        {
            "type": Field(Const("realtime"), required=True),
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "model": Field(Ref("RealtimeModel")),
            "instructions": Field(Str()),
            "tools": Field(ListOf(Ref("Tool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "parallel_tool_calls": Field(Bool()),
            "reasoning": Field(Ref("Reasoning")),
            "truncation": Field(Ref("Truncation")),
            "prompt": Field(Nullable(Ref("Prompt"))),
            "tracing": Field(Nullable(Ref("Tracing"))),
            "object": Field(Const("realtime.session")),
            "output_modalities": Field(ListOf(Ref("Modality"))),
            "max_output_tokens": Field(Ref("MaxOutputTokens")),
            "audio": Field(Ref("SessionAudio")),
            "include": Field(Nullable(ListOf(Ref("SessionInclude")))),
        },
    ),
    "RealtimeSessionRequest": Object(
        "RealtimeSessionRequest",
        {
            "type": Field(Const("realtime"), required=True),
            "model": Field(Ref("RealtimeModel")),
            "instructions": Field(Str()),
            "tools": Field(ListOf(Ref("Tool"))),
            "tool_choice": Field(Ref("ToolChoice")),
            "parallel_tool_calls": Field(Bool()),
            "reasoning": Field(Ref("Reasoning")),
            "truncation": Field(Ref("Truncation")),
            "prompt": Field(Nullable(Ref("Prompt"))),
            "tracing": Field(Nullable(Ref("Tracing"))),
            "output_modalities": Field(ListOf(Ref("Modality"), min=1, max=1)),
            "max_output_tokens": Field(Ref("MaxOutputTokensRequest")),
            "audio": Field(Ref("SessionAudioRequest")),
            "include": Field(ListOf(Ref("SessionInclude"))),
        },
    ),
    "RealtimeModel": Enum(
        (
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ),
        open=True,
    ),
    "Modality": Enum(("text", "audio")),
    "SessionInclude": Enum(("item.input_audio_transcription.logprobs",)),
    "MaxOutputTokens": OneOf(string=Const("inf"), number=Int()),
    "MaxOutputTokensRequest": OneOf(string=Const("inf"), number=Int(min=1, max=4096)),
    "Reasoning": Object("Reasoning", {"effort": Field(Ref("ReasoningEffort"))}),
    "ReasoningEffort": Enum(("minimal", "low", "medium", "high", "xhigh")),
    "Tracing": OneOf(string=Const("auto"), object=Ref("TracingSettings")),
    "TracingSettings": Object(
        "TracingSettings",
        {
            "workflow_name": Field(Str()),
            "group_id": Field(Str()),
            "metadata": Field(FreeObject()),
        },
    ),
    "Truncation": OneOf(
        string=Ref("TruncationMode"),
        object=ByTag("type", {"retention_ratio": Ref("RetentionRatio")}),
    ),
    "TruncationMode": Enum(("auto", "disabled")),
    "RetentionRatio": Object(
        "RetentionRatio",
        {
            "type": Field(Const("retention_ratio"), required=True),
            "retention_ratio": Field(Num(min=0, max=1), required=True),
            "token_limits": Field(Ref("TruncationTokenLimits")),
        },
    ),
    "TruncationTokenLimits": Object(
        "TruncationTokenLimits",
        {"post_instructions": Field(Int(min=0))},
    ),
    "Tool": OneOf(
        object=ByTag(
            "type",
            {"function": Ref("FunctionTool"), "mcp": Ref("McpTool")},
            Ref("FunctionTool"),
        ),
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
        object=ByTag(
            "type",
            {"function": Ref("ToolChoiceFunction"), "mcp": Ref("ToolChoiceMcp")},
        ),
    ),
    "ToolChoiceMode": Enum(("none", "auto", "required")),
    "ToolChoiceFunction": Object(
        "ToolChoiceFunction",
        {
            "type": Field(Const("function"), required=True),
            "name": Field(Str(), required=True),
        },
    ),
    "ToolChoiceMcp": Object(
        "ToolChoiceMcp",
        {
            "type": Field(Const("mcp"), required=True),
            "server_label": Field(Str(), required=True),
            "name": Field(Nullable(Str())),
        },
    ),
    "InputTranscription": Object(
        "InputTranscription",
        {
            "model": Field(Ref("TranscriptionModel")),
            "language": Field(Nullable(Str())),
            "languages": Field(ListOf(Str(), min=1)),
            "keywords": Field(ListOf(Str())),
            "prompt": Field(Nullable(Str())),
            "delay": Field(Ref("TranscriptionDelay")),
        },
    ),
    "TranscriptionModel": Enum(
        (
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ),
        open=True,
    ),
    "TranscriptionDelay": Enum(("minimal", "low", "medium", "high", "xhigh")),
    "TranscriptionLanguage": Object(
        "TranscriptionLanguage",
        {"code": Field(Str(), required=True)},
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
            "type": Field(Const("transcription"), required=True),
            "id": Field(Str()),
            "expires_at": Field(Time("s")),
            "object": Field(Str()),
            "audio": Field(Ref("TranscriptionAudio")),
            "include": Field(Nullable(ListOf(Ref("SessionInclude")))),
        },
    ),
    "TranscriptionSessionRequest": Object(
        "TranscriptionSessionRequest",
        {
            "type": Field(Const("transcription"), required=True),
            "audio": Field(Ref("TranscriptionAudioRequest")),
            "include": Field(ListOf(Ref("SessionInclude"))),
        },
    ),
    "TranscriptionAudio": Object(
        "TranscriptionAudio",
        {"input": Field(Ref("TranscriptionAudioInput"))},
    ),
    "TranscriptionAudioRequest": Object(
        "TranscriptionAudioRequest",
        {"input": Field(Ref("SessionAudioInputRequest"))},
    ),
    "TranscriptionAudioInput": Object(
        "TranscriptionAudioInput",
        {
            "format": Field(Ref("AudioFormat")),
            "transcription": Field(Nullable(Ref("InputTranscription"))),
            "noise_reduction": Field(Nullable(Ref("NoiseReduction"))),
            "turn_detection": Field(Nullable(Ref("TranscriptionTurnDetection"))),
        },
    ),
    "TranscriptionTurnDetectionType": Enum(("server_vad", "semantic_vad"), open=True),
    "TranscriptionTurnDetectionEagerness": Enum(("low", "medium", "high", "auto")),
    "TranscriptionTurnDetection": Object(
        "TranscriptionTurnDetection",
        {
            "prefix_padding_ms": Field(Int()),
            "silence_duration_ms": Field(Int()),
            "idle_timeout_ms": Field(Nullable(Int(min=5000, max=30000))),
            "create_response": Field(Bool()),
            "interrupt_response": Field(Bool()),
            "type": Field(Ref("TranscriptionTurnDetectionType")),
            "threshold": Field(Num()),
            "eagerness": Field(Ref("TranscriptionTurnDetectionEagerness")),
        },
    ),
    "TranslationSession": Object(
        "TranslationSession",
        {
            "type": Field(Const("translation"), required=True),
            "id": Field(Str(), required=True),
            "expires_at": Field(Time("s"), required=True),
            "model": Field(Str(), required=True),
            "audio": Field(Ref("TranslationAudio"), required=True),
            "include": Field(Nullable(ListOf(Str()))),
        },
    ),
    "TranslationSessionRequest": Object(
        "TranslationSessionRequest",
        {"model": Field(Str(), required=True), "audio": Field(Ref("TranslationAudio"))},
    ),
    "TranslationSessionUpdate": Object(
        "TranslationSessionUpdate",
        {"audio": Field(Ref("TranslationAudio"))},
    ),
    "TranslationAudio": Object(
        "TranslationAudio",
        {
            "input": Field(Ref("TranslationAudioInput")),
            "output": Field(Ref("TranslationAudioOutput")),
        },
    ),
    "TranslationAudioInput": Object(
        "TranslationAudioInput",
        {
            "transcription": Field(Nullable(Ref("TranslationTranscription"))),
            "noise_reduction": Field(Nullable(Ref("TranslationNoiseReduction"))),
        },
    ),
    "TranslationTranscription": Object(
        "TranslationTranscription",
        {"model": Field(Str(), required=True)},
    ),
    "TranslationNoiseReduction": Object(
        "TranslationNoiseReduction",
        {
            "type": Field(Ref("NoiseReductionType"), required=True),
            "strength": Field(Num()),
        },
    ),
    "TranslationAudioOutput": Object(
        "TranslationAudioOutput",
        {"language": Field(Str())},
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
            "image_tokens": Field(Int()),
            "cached_tokens": Field(Int()),
            "cached_tokens_details": Field(Ref("CachedTokenDetails")),
        },
    ),
    "CachedTokenDetails": Object(
        "CachedTokenDetails",
        {
            "text_tokens": Field(Int()),
            "audio_tokens": Field(Int()),
            "image_tokens": Field(Int()),
        },
    ),
    "OutputTokenDetails": Object(
        "OutputTokenDetails",
        {
            "text_tokens": Field(Int()),
            "audio_tokens": Field(Int()),
            "reasoning_tokens": Field(Int()),
        },
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
    "IncomingCallSipMediaSecurity": Enum(("rtp", "srtp"), open=True),
    "IncomingCall": Object(
        "IncomingCall",
        {
            "call_id": Field(Str(), required=True),
            "sip_headers": Field(ListOf(Ref("SipHeader")), required=True),
            "sip_media_security": Field(Ref("IncomingCallSipMediaSecurity")),
        },
    ),
    "SipHeader": Object(
        "SipHeader",
        {"name": Field(Str(), required=True), "value": Field(Str(), required=True)},
    ),
    "CallsCreateRequest": Object(
        "CallsCreateRequest",
        {
            "sdp": Field(Str(), required=True),
            "session": Field(Ref("RealtimeSessionRequest")),
        },
    ),
    "SessionUpdateEvent": Object(
        "SessionUpdateEvent",
        {
            "type": Field(Const("session.update"), required=True),
            "event_id": Field(Str(max=512)),
            "session": Field(Ref("SessionRequest"), required=True),
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
    "ConversationItemAddedEvent": Object(
        "ConversationItemAddedEvent",
        {
            "type": Field(Const("conversation.item.added"), required=True),
            "event_id": Field(Str(), required=True),
            "previous_item_id": Field(Nullable(Str())),
            "item": Field(Ref("ConversationItem"), required=True),
        },
    ),
    "ConversationItemDoneEvent": Object(
        "ConversationItemDoneEvent",
        {
            "type": Field(Const("conversation.item.done"), required=True),
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
            "obfuscation": Field(Str()),
            "content_index": Field(Int()),
            "delta": Field(Str()),
            "logprobs": Field(Nullable(ListOf(Ref("LogProb")))),
        },
    ),
    "ConversationItemInputAudioTranscriptionSegmentEvent": Object(
        "ConversationItemInputAudioTranscriptionSegmentEvent",
        {
            "type": Field(
                Const("conversation.item.input_audio_transcription.segment"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "content_index": Field(Int(), required=True),
            "id": Field(Str(), required=True),
            "speaker": Field(Str(), required=True),
            "text": Field(Str(), required=True),
            "start": Field(Num(), required=True),
            "end": Field(Num(), required=True),
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
            "languages": Field(ListOf(Ref("TranscriptionLanguage"))),
            "logprobs": Field(Nullable(ListOf(Ref("LogProb")))),
            "usage": Field(Ref("TranscriptionUsage"), required=True),
            "status": Field(Str()),
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
            "session": Field(Ref("Session"), required=True),
        },
    ),
    "SessionUpdatedEvent": Object(
        "SessionUpdatedEvent",
        {
            "type": Field(Const("session.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("Session"), required=True),
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
    "InputAudioBufferTimeoutTriggeredEvent": Object(
        "InputAudioBufferTimeoutTriggeredEvent",
        {
            "type": Field(Const("input_audio_buffer.timeout_triggered"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "audio_start_ms": Field(Int(), required=True),
            "audio_end_ms": Field(Int(), required=True),
        },
    ),
    "InputAudioBufferDtmfEventReceivedEvent": Object(
        "InputAudioBufferDtmfEventReceivedEvent",
        {
            "type": Field(
                Const("input_audio_buffer.dtmf_event_received"),
                required=True,
            ),
            "event_id": Field(Str()),
            "event": Field(Str(), required=True),
            "received_at": Field(Time("s"), required=True),
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
            "error": Field(Json()),
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
            "content": Field(Ref("ResponseContentPart")),
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
            "content": Field(Ref("ResponseContentPart")),
        },
    ),
    "ResponseOutputTextDeltaEvent": Object(
        "ResponseOutputTextDeltaEvent",
        {
            "type": Field(Const("response.output_text.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "obfuscation": Field(Str()),
            "delta": Field(Str(), required=True),
        },
    ),
    "ResponseOutputTextDoneEvent": Object(
        "ResponseOutputTextDoneEvent",
        {
            "type": Field(Const("response.output_text.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "text": Field(Str(), required=True),
        },
    ),
    "ResponseOutputAudioTranscriptDeltaEvent": Object(
        "ResponseOutputAudioTranscriptDeltaEvent",
        {
            "type": Field(
                Const("response.output_audio_transcript.delta"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "obfuscation": Field(Str()),
            "delta": Field(Str(), required=True),
        },
    ),
    "ResponseOutputAudioTranscriptDoneEvent": Object(
        "ResponseOutputAudioTranscriptDoneEvent",
        {
            "type": Field(
                Const("response.output_audio_transcript.done"),
                required=True,
            ),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "transcript": Field(Str(), required=True),
        },
    ),
    "ResponseOutputAudioDeltaEvent": Object(
        "ResponseOutputAudioDeltaEvent",
        {
            "type": Field(Const("response.output_audio.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "content_index": Field(Int(), required=True),
            "delta": Field(B64(), required=True),
        },
    ),
    "ResponseOutputAudioDoneEvent": Object(
        "ResponseOutputAudioDoneEvent",
        {
            "type": Field(Const("response.output_audio.done"), required=True),
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
            "obfuscation": Field(Str()),
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
            "name": Field(Str(), required=True),
            "arguments": Field(Str(), required=True),
        },
    ),
    "ResponseMcpCallArgumentsDeltaEvent": Object(
        "ResponseMcpCallArgumentsDeltaEvent",
        {
            "type": Field(Const("response.mcp_call_arguments.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "delta": Field(Str(), required=True),
            "obfuscation": Field(Nullable(Str())),
        },
    ),
    "ResponseMcpCallArgumentsDoneEvent": Object(
        "ResponseMcpCallArgumentsDoneEvent",
        {
            "type": Field(Const("response.mcp_call_arguments.done"), required=True),
            "event_id": Field(Str(), required=True),
            "response_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "arguments": Field(Str(), required=True),
        },
    ),
    "ResponseMcpCallInProgressEvent": Object(
        "ResponseMcpCallInProgressEvent",
        {
            "type": Field(Const("response.mcp_call.in_progress"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
            "response_id": Field(Str()),
        },
    ),
    "ResponseMcpCallCompletedEvent": Object(
        "ResponseMcpCallCompletedEvent",
        {
            "type": Field(Const("response.mcp_call.completed"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
        },
    ),
    "ResponseMcpCallFailedEvent": Object(
        "ResponseMcpCallFailedEvent",
        {
            "type": Field(Const("response.mcp_call.failed"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
            "output_index": Field(Int(), required=True),
        },
    ),
    "McpListToolsInProgressEvent": Object(
        "McpListToolsInProgressEvent",
        {
            "type": Field(Const("mcp_list_tools.in_progress"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
        },
    ),
    "McpListToolsCompletedEvent": Object(
        "McpListToolsCompletedEvent",
        {
            "type": Field(Const("mcp_list_tools.completed"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
        },
    ),
    "McpListToolsFailedEvent": Object(
        "McpListToolsFailedEvent",
        {
            "type": Field(Const("mcp_list_tools.failed"), required=True),
            "event_id": Field(Str(), required=True),
            "item_id": Field(Str(), required=True),
        },
    ),
    "TranscriptionSessionUpdateEvent": Object(
        "TranscriptionSessionUpdateEvent",
        {
            "type": Field(Const("session.update"), required=True),
            "event_id": Field(Str(max=512)),
            "session": Field(Ref("TranscriptionSessionRequest"), required=True),
        },
    ),
    "TranscriptionSessionCreatedEvent": Object(
        "TranscriptionSessionCreatedEvent",
        {
            "type": Field(Const("session.created"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranscriptionSession"), required=True),
        },
    ),
    "TranscriptionSessionUpdatedEvent": Object(
        "TranscriptionSessionUpdatedEvent",
        {
            "type": Field(Const("session.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranscriptionSession"), required=True),
        },
    ),
    "TranslationSessionUpdateEvent": Object(
        "TranslationSessionUpdateEvent",
        {
            "type": Field(Const("session.update"), required=True),
            "event_id": Field(Str(max=512)),
            "session": Field(Ref("TranslationSessionUpdate"), required=True),
        },
    ),
    "SessionInputAudioBufferAppendEvent": Object(
        "SessionInputAudioBufferAppendEvent",
        {
            "type": Field(Const("session.input_audio_buffer.append"), required=True),
            "event_id": Field(Str(max=512)),
            "audio": Field(B64(), required=True),
        },
    ),
    "SessionCloseEvent": Object(
        "SessionCloseEvent",
        {
            "type": Field(Const("session.close"), required=True),
            "event_id": Field(Str(max=512)),
        },
    ),
    "TranslationSessionCreatedEvent": Object(
        "TranslationSessionCreatedEvent",
        {
            "type": Field(Const("session.created"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranslationSession"), required=True),
        },
    ),
    "TranslationSessionUpdatedEvent": Object(
        "TranslationSessionUpdatedEvent",
        {
            "type": Field(Const("session.updated"), required=True),
            "event_id": Field(Str(), required=True),
            "session": Field(Ref("TranslationSession"), required=True),
        },
    ),
    "SessionClosedEvent": Object(
        "SessionClosedEvent",
        {
            "type": Field(Const("session.closed"), required=True),
            "event_id": Field(Str(), required=True),
        },
    ),
    "SessionInputTranscriptDeltaEvent": Object(
        "SessionInputTranscriptDeltaEvent",
        {
            "type": Field(Const("session.input_transcript.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "elapsed_ms": Field(Nullable(Int())),
            "delta": Field(Str(), required=True),
        },
    ),
    "SessionOutputTranscriptDeltaEvent": Object(
        "SessionOutputTranscriptDeltaEvent",
        {
            "type": Field(Const("session.output_transcript.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "elapsed_ms": Field(Nullable(Int())),
            "delta": Field(Str(), required=True),
        },
    ),
    "SessionOutputAudioDeltaEvent": Object(
        "SessionOutputAudioDeltaEvent",
        {
            "type": Field(Const("session.output_audio.delta"), required=True),
            "event_id": Field(Str(), required=True),
            "elapsed_ms": Field(Nullable(Int())),
            "delta": Field(B64(), required=True),
            "sample_rate": Field(Int()),
            "channels": Field(Int()),
            "format": Field(Const("pcm16")),
        },
    ),
    "RealtimeCallIncomingEvent": Object(
        "RealtimeCallIncomingEvent",
        {
            "type": Field(Const("realtime.call.incoming"), required=True),
            "id": Field(Str(), required=True),
            "object": Field(Const("event")),
            "created_at": Field(Time("s"), required=True),
            "data": Field(Ref("IncomingCall"), required=True),
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
            "session.update": Ref("TranscriptionSessionUpdateEvent"),
            "input_audio_buffer.append": Ref("InputAudioBufferAppendEvent"),
            "input_audio_buffer.commit": Ref("InputAudioBufferCommitEvent"),
            "input_audio_buffer.clear": Ref("InputAudioBufferClearEvent"),
            "conversation.item.retrieve": Ref("ConversationItemRetrieveEvent"),
            "conversation.item.delete": Ref("ConversationItemDeleteEvent"),
        },
        code="unknown-event",
    ),
    "translation": ByTag(
        "type",
        {
            "session.update": Ref("TranslationSessionUpdateEvent"),
            "session.input_audio_buffer.append": Ref(
                "SessionInputAudioBufferAppendEvent",
            ),
            "session.close": Ref("SessionCloseEvent"),
        },
        code="unknown-event",
    ),
    "webhook": ByTag("type", {}, code="unknown-event"),
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
            "conversation.item.added": Ref("ConversationItemAddedEvent"),
            "conversation.item.done": Ref("ConversationItemDoneEvent"),
            "conversation.item.retrieved": Ref("ConversationItemRetrievedEvent"),
            "conversation.item.truncated": Ref("ConversationItemTruncatedEvent"),
            "conversation.item.deleted": Ref("ConversationItemDeletedEvent"),
            "conversation.item.input_audio_transcription.delta": Ref(
                "ConversationItemInputAudioTranscriptionDeltaEvent",
            ),
            "conversation.item.input_audio_transcription.segment": Ref(
                "ConversationItemInputAudioTranscriptionSegmentEvent",
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
            "input_audio_buffer.timeout_triggered": Ref(
                "InputAudioBufferTimeoutTriggeredEvent",
            ),
            "input_audio_buffer.dtmf_event_received": Ref(
                "InputAudioBufferDtmfEventReceivedEvent",
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
            "response.output_text.delta": Ref("ResponseOutputTextDeltaEvent"),
            "response.output_text.done": Ref("ResponseOutputTextDoneEvent"),
            "response.output_audio_transcript.delta": Ref(
                "ResponseOutputAudioTranscriptDeltaEvent",
            ),
            "response.output_audio_transcript.done": Ref(
                "ResponseOutputAudioTranscriptDoneEvent",
            ),
            "response.output_audio.delta": Ref("ResponseOutputAudioDeltaEvent"),
            "response.output_audio.done": Ref("ResponseOutputAudioDoneEvent"),
            "response.function_call_arguments.delta": Ref(
                "ResponseFunctionCallArgumentsDeltaEvent",
            ),
            "response.function_call_arguments.done": Ref(
                "ResponseFunctionCallArgumentsDoneEvent",
            ),
            "response.mcp_call_arguments.delta": Ref(
                "ResponseMcpCallArgumentsDeltaEvent",
            ),
            "response.mcp_call_arguments.done": Ref(
                "ResponseMcpCallArgumentsDoneEvent",
            ),
            "response.mcp_call.in_progress": Ref("ResponseMcpCallInProgressEvent"),
            "response.mcp_call.completed": Ref("ResponseMcpCallCompletedEvent"),
            "response.mcp_call.failed": Ref("ResponseMcpCallFailedEvent"),
            "mcp_list_tools.in_progress": Ref("McpListToolsInProgressEvent"),
            "mcp_list_tools.completed": Ref("McpListToolsCompletedEvent"),
            "mcp_list_tools.failed": Ref("McpListToolsFailedEvent"),
            "rate_limits.updated": Ref("RateLimitsUpdatedEvent"),
        },
        code="unknown-event",
    ),
    "transcription": ByTag(
        "type",
        {
            "error": Ref("ErrorEvent"),
            "session.created": Ref("TranscriptionSessionCreatedEvent"),
            "session.updated": Ref("TranscriptionSessionUpdatedEvent"),
            "conversation.item.created": Ref("ConversationItemCreatedEvent"),
            "conversation.item.added": Ref("ConversationItemAddedEvent"),
            "conversation.item.done": Ref("ConversationItemDoneEvent"),
            "conversation.item.retrieved": Ref("ConversationItemRetrievedEvent"),
            "conversation.item.deleted": Ref("ConversationItemDeletedEvent"),
            "conversation.item.input_audio_transcription.delta": Ref(
                "ConversationItemInputAudioTranscriptionDeltaEvent",
            ),
            "conversation.item.input_audio_transcription.segment": Ref(
                "ConversationItemInputAudioTranscriptionSegmentEvent",
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
            "input_audio_buffer.timeout_triggered": Ref(
                "InputAudioBufferTimeoutTriggeredEvent",
            ),
        },
        code="unknown-event",
    ),
    "translation": ByTag(
        "type",
        {
            "error": Ref("ErrorEvent"),
            "session.created": Ref("TranslationSessionCreatedEvent"),
            "session.updated": Ref("TranslationSessionUpdatedEvent"),
            "session.closed": Ref("SessionClosedEvent"),
            "session.input_transcript.delta": Ref("SessionInputTranscriptDeltaEvent"),
            "session.output_transcript.delta": Ref("SessionOutputTranscriptDeltaEvent"),
            "session.output_audio.delta": Ref("SessionOutputAudioDeltaEvent"),
        },
        code="unknown-event",
    ),
    "webhook": ByTag(
        "type",
        {"realtime.call.incoming": Ref("RealtimeCallIncomingEvent")},
        code="unknown-event",
    ),
}
