"""Names that generated code needs for itself, or that Python reserves. An escaped name has `_` at its end."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist)

_ANNOTATION = "annotations of the class use it"
_BODY = "the body of the class uses it"

ATTRIBUTES = (
    KEYWORDS
    | {
        "self": "the first parameter of methods",
        "extra_fields": "every class has it, for members that the spec does not know",
        "Any": _ANNOTATION,
        "Bytes": _ANNOTATION,
        "ClassVar": _ANNOTATION,
        "Literal": _ANNOTATION,
        "Mapping": _ANNOTATION,
        "UnsetType": _ANNOTATION,
        "bool": _ANNOTATION,
        "dict": _ANNOTATION,
        "float": _ANNOTATION,
        "int": _ANNOTATION,
        "list": _ANNOTATION,
        "str": _ANNOTATION,
        "NO_EXTRAS": _BODY,
        "UNSET": _BODY,
        "frozenset": _BODY,
        "property": _BODY,
        "mro": "a method of every class",
        "_wire_names": "table of the class",
        "_secret": "table of the class",
        "_base64": "table of the class",
        "_defaults_": "table of the class",
    }.keys()
)
"""What no attribute may be called; nor may it be called as a type that its class mentions."""

_IMPORTED = "modules of models import it"
_CLIENT = "the client's module uses it"
_TABLE = "a table of the codec"

CLASSES = (
    KEYWORDS
    | {
        "AnyClientEvent": "the client events of all channels",
        "AnyServerEvent": "the server events of all channels",
        "DecodeError": "public",
        "EncodeError": "public",
        "SPEC_DIGEST": "public",
        "SPEC_REVISION": "public",
        "UNSET": "public",
        "Unknown": "public",
        "UnknownEvent": "public",
        "UnsetType": "public",
        "Violation": "public",
        "Any": _IMPORTED,
        "Bytes": _IMPORTED,
        "ClassVar": _IMPORTED,
        "Literal": _IMPORTED,
        "Mapping": _IMPORTED,
        "TypeAlias": _IMPORTED,
        "AttributeError": "packages raise it",
        "KeyError": "decoders catch it",
        "Callable": "the codec imports it",
        "Data": "the codec imports it",
        "Decode": "the codec defines it",
        "T": "the codec defines it",
        "TypeVar": "the codec imports it",
        **dict.fromkeys(
            (
                "API",
                "Any",
                "AsyncClient",
                "AsyncConnection",
                "AsyncRequests",
                "Awaitable",
                "BadMessage",
                "BytesLike",
                "CHANNELS",
                "Client",
                "ClientError",
                "Codec",
                "ConnectError",
                "Connection",
                "ConnectionClosed",
                "ENDPOINTS",
                "GenerateId",
                "Handler",
                "HandlerFailed",
                "HandshakeRefused",
                "HttpError",
                "InvalidEvent",
                "Limits",
                "Link",
                "Protocol",
                "QueueFull",
                "Reconnect",
                "Reconnected",
                "Reconnecting",
                "Registration",
                "RequestFailed",
                "RequestTimeout",
                "Requests",
                "Retry",
                "SSLContext",
                "Self",
                "Server",
                "Settings",
                "StatusError",
                "TaskConnector",
                "ThreadConnector",
                "Unsent",
                "WebhookError",
                "WebhookHeaders",
            ),
            _CLIENT,
        ),
        "CLIENT": _TABLE,
        "D": _TABLE,
        "DECODERS": _TABLE,
        "SERVER": _TABLE,
    }.keys()
)

MODULES = (
    KEYWORDS
    | {
        "channels": "the module of the event unions",
        "unions": "the module of the other unions",
        "con": "a device name on Windows",
        "prn": "a device name on Windows",
        "aux": "a device name on Windows",
        "nul": "a device name on Windows",
        **{f"com{digit}": "a device name on Windows" for digit in range(1, 10)},
        **{f"lpt{digit}": "a device name on Windows" for digit in range(1, 10)},
    }.keys()
)

CONNECTION = frozenset(
    {
        "close",
        "closed",
        "dispatch",
        "handle",
        "off",
        "on",
        "on_error",
        "on_unknown",
        "once",
        "open",
        "ping",
        "recv",
        "recv_raw",
        "request",
        "send",
        "send_raw",
    }
)
"""What every connection has; a method or a namespace of that name gets a `_`."""

CLIENT = frozenset(
    {
        "api_key",
        "auth",
        "close",
        "extra_headers",
        "extra_query",
        "generate_id",
        "http_client",
        "http_timeout",
        "http_url",
        "limits",
        "proxy",
        "reconnect",
        "retry",
        "self",
        "server",
        "servers",
        "ssl_context",
        "transport",
        "validate",
        "websocket_url",
    }
)
"""What every client has, or takes as an argument."""
