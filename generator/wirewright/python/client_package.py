"""Spec → the files of a package that make it a client, as `{path: text}`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..spec.model import Spec
from .clients import Clients, connection_class, has_client
from .facts import connections_of, facts_view
from .handlers import handlers_view
from .modes import MODES
from .names import Names
from .namespaces import taken_classes
from .results import result_name, results_view
from .roles import Roles, factory_class
from .servers import servers_view
from .sinks import Identifier

Render = Callable[..., str]

_SUPPORT = {
    "._runtime.net.errors": (
        "BadMessage",
        "ClientError",
        "ConnectError",
        "ConnectionClosed",
        "HandlerFailed",
        "HandshakeRefused",
        "HttpError",
        "InvalidEvent",
        "QueueFull",
        "RequestFailed",
        "RequestTimeout",
        "StatusError",
        "Unsent",
        "WebhookError",
    ),
    "._runtime.net.limits": ("Limits",),
    "._runtime.net.policy": ("Reconnect", "Reconnected", "Reconnecting"),
    "._runtime.net.retry": ("Retry",),
    "._runtime.net.target": ("Server",),
}
"""What every package with a client has, by module."""


def client_homes(spec: Spec, names: Names) -> dict[str, tuple[str, ...]]:
    """The public names of the client, by module; none for a spec without anything to connect to."""
    if not has_client(spec):
        return {}
    homes: dict[str, tuple[str, ...]] = dict(_SUPPORT)
    for mode in MODES:
        classes = [f"{mode.prefix}Client"]
        classes += [
            f"{mode.prefix}{connection_class(channel, names)}"
            for channel, _ in connections_of(spec)
        ]
        homes[f".{mode.module}"] = tuple(sorted(classes))
    taken = taken_classes(names)
    homes[".factories"] = tuple(
        sorted(
            factory_class(channel, taken) for channel in spec.channels if channel.server
        )
    )
    homes[".roles"] = ("to_request", "with_defaults")
    homes["._runtime.ids"] = ("GenerateId", "generate_id")
    results = sorted(
        result_name(endpoint, names)
        for endpoint in spec.endpoints
        if endpoint.response.headers
    )
    if results:
        homes[".results"] = tuple(results)
    return homes


def client_files(
    spec: Spec, names: Names, homes: Mapping[Identifier, str], render: Render
) -> dict[str, str]:
    """The modules of the clients; none for a spec without anything to connect to."""
    if not has_client(spec):
        return {}
    files = {"_api.py": render("facts.py.jinja", facts=facts_view(spec))}
    if spec.servers:
        view = servers_view(spec, names, homes)
        files["servers.py"] = render("servers.py.jinja", servers=view)
    if connections_of(spec):
        handlers = handlers_view(spec, names, homes)
        files["_handlers.py"] = render("handlers.py.jinja", handlers=handlers)
    results = results_view(spec, names, homes)
    if results is not None:
        files["results.py"] = render("results.py.jinja", results=results)
    roles = Roles(spec, names, homes)
    files["roles.py"] = render("roles.py.jinja", roles=roles.roles())
    factories = roles.factory_views()
    files["factories.py"] = render("factories.py.jinja", factories=factories)
    for mode in MODES:
        client = Clients(spec, names, homes, mode).view()
        files[f"{mode.connection}.py"] = render("connection.py.jinja", mode=mode)
        files[f"{mode.requests}.py"] = render("requests.py.jinja", mode=mode)
        files[f"{mode.module}.py"] = render("client.py.jinja", mode=mode, client=client)
    return files
