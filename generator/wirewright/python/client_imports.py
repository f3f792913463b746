"""What a client module imports of the standard library and of the runtime."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .client_views import ChannelView, MethodView, NamespaceView, WebhookView
from .imports import STRING, grouped
from .layout import import_line
from .modes import ModeView
from .sinks import Code

_MODULES = {
    "collections.abc": ("Awaitable", "Callable", "Mapping"),
    "time": ("time",),
    "typing": ("TYPE_CHECKING", "Any", "Literal", "TypeVar", "overload"),
    ".": ("codec", "servers"),
    "._api": ("API", "CHANNELS", "ENDPOINTS"),
    "._runtime.ids": ("GenerateId", "generate_id"),
    "._runtime.net.audio": ("BytesLike", "as_base64", "pieces"),
    "._runtime.net.limits": ("Limits",),
    "._runtime.net.link": ("Link",),
    "._runtime.net.policy": ("Reconnect",),
    "._runtime.net.retry": ("Retry",),
    "._runtime.net.settings": ("Codec", "Settings", "webhook_secret"),
    "._runtime.net.target": ("Server",),
    "._runtime.net.webhook": ("WebhookHeaders", "verify"),
    "._runtime.unset": ("UNSET", "UnsetType"),
}

_ALWAYS = (
    "API Callable Codec GenerateId Limits Mapping Reconnect Retry Self Server Settings "
    "TYPE_CHECKING TypeVar codec generate_id"
)
"""What the templates themselves print for each client."""


def support_lines(
    mode: ModeView,
    channels: Iterable[ChannelView],
    webhooks: Iterable[WebhookView],
    namespaces: Iterable[NamespaceView],
    methods: Iterable[MethodView],
    texts: Iterable[str],
    decoders: Iterable[str],
) -> list[Code]:
    """Import lines for what the printed code uses."""
    words = set(_ALWAYS.split())
    code = list(texts)
    if mode.async_:
        words.add("Awaitable")
    for channel in channels:
        words |= {"CHANNELS", "Any", "Link"}
        code += [channel.connect, channel.link, *channel.requests]
        code += _code(channel.connection.methods)
        if channel.is_overloaded:
            words.add("overload")
    for _ in webhooks:
        words |= {"WebhookHeaders", "time", "verify"}
        words.add("webhook_secret")
    for namespace in namespaces:
        words.add("Any")
        code += _code(namespace.methods)
    code += _code(methods)
    for text in code:
        words |= set(re.findall(r"\w+", STRING.sub("", text)))
        if "Literal[" in text:
            words.add("Literal")
    used = {
        module: [name for name in names if name in words]
        for module, names in _MODULES.items()
    }
    if any(channels):
        used[f".{mode.connection}"] = [f"{mode.prefix}Connection"]
    used[f".{mode.requests}"] = [f"{mode.prefix}Requests"]
    used["._decode"] = ["CLIENT", "DECODERS", "SERVER", *decoders]
    ordered = sorted(used, key=lambda module: (module.startswith("."), module))
    return grouped(
        (module, import_line(module, used[module]))
        for module in ordered
        if used[module]
    )


def _code(methods: Iterable[MethodView]) -> list[str]:
    return [line for method in methods for line in (method.signature, *method.body)]
