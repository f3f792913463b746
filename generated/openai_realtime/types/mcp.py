# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Types: mcp."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from .._runtime.model import NO_EXTRAS
from .._runtime.unset import UNSET, UnsetType

if TYPE_CHECKING:
    from dataclasses import dataclass

    from .unions import McpApproval, McpError, McpToolAllowedTools
else:
    from .._runtime.model import dataclass

__all__ = [
    "McpApprovalFilter",
    "McpApprovalMode",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpCaller",
    "McpConnector",
    "McpHttpError",
    "McpListTools",
    "McpProtocolError",
    "McpTool",
    "McpToolDescription",
    "McpToolExecutionError",
    "McpToolFilter",
]

McpConnector: TypeAlias = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]
"""Services that OpenAI connects to by itself."""

McpCaller: TypeAlias = Literal["direct", "programmatic"]
"""Who may call a tool.

* `direct`: The model itself.
* `programmatic`: Code that the model wrote.
"""

McpApprovalMode: TypeAlias = Literal["always", "never"]
"""Approval for all tools alike.

* `always`: Every call waits.
* `never`: No call waits.
"""


@dataclass(slots=True, kw_only=True)
class McpTool:
    """The tools of an MCP server, which OpenAI calls for you. It needs a server_url, a
    connector_id or a tunnel_id.
    """

    type: Literal["mcp"] = "mcp"
    server_label: str
    """Your name for the server. Calls carry it."""
    server_url: str | UnsetType = UNSET
    """Where the server is."""
    connector_id: McpConnector | UnsetType = UNSET
    """A service that OpenAI connects to, in place of a server."""
    tunnel_id: str | UnsetType = UNSET
    """A tunnel to a server that has no public address."""
    authorization: str | UnsetType = UNSET
    """An OAuth access token for the server or the service."""
    server_description: str | UnsetType = UNSET
    """What the server is good for, for the model."""
    headers: dict[str, str] | None | UnsetType = UNSET
    """HTTP headers for the server."""
    allowed_tools: McpToolAllowedTools | None | UnsetType = UNSET
    """Which tools the model may use, by name or by filter. Null allows all."""
    allowed_callers: list[McpCaller] | None | UnsetType = UNSET
    """Who may call them. At least 1 item."""
    require_approval: McpApproval | None | UnsetType = UNSET
    """Which calls wait for your approval. Default: "always"."""
    defer_loading: bool | UnsetType = UNSET
    """Leaves the tools to be found by a search."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
    _secret: ClassVar[frozenset[str]] = frozenset({"authorization", "headers"})


@dataclass(slots=True, kw_only=True)
class McpToolFilter:
    """Tools that fit every condition given."""

    tool_names: list[str] | UnsetType = UNSET
    """They have one of these names."""
    read_only: bool | UnsetType = UNSET
    """They say of themselves that they change nothing."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpApprovalFilter:
    """Approval tool by tool."""

    always: McpToolFilter | UnsetType = UNSET
    """These wait."""
    never: McpToolFilter | UnsetType = UNSET
    """These do not."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpListTools:
    """The tools that a server turned out to have."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str | UnsetType = UNSET
    """The item's id."""
    server_label: str
    """The server."""
    tools: list[McpToolDescription]
    """Its tools."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpToolDescription:
    """A tool as its server describes it."""

    name: str
    """The name to call it by."""
    description: str | None | UnsetType = UNSET
    """What it does."""
    input_schema: dict[str, Any]
    """A JSON Schema of the arguments."""
    annotations: dict[str, Any] | None | UnsetType = UNSET
    """Hints such as that it changes nothing."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpCall:
    """A call of a server's tool and what came of it."""

    type: Literal["mcp_call"] = "mcp_call"
    id: str
    """The item's id."""
    server_label: str
    """The server."""
    name: str
    """The tool."""
    arguments: str
    """A JSON object as text."""
    approval_request_id: str | None | UnsetType = UNSET
    """The request that was approved, if there was one."""
    output: str | None | UnsetType = UNSET
    """What the tool returned."""
    error: McpError | None | UnsetType = UNSET
    """Why it failed."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpApprovalRequest:
    """A call that waits for your approval."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    """The item's id. The answer names it."""
    server_label: str
    """The server."""
    name: str
    """The tool."""
    arguments: str
    """A JSON object as text."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpApprovalResponse:
    """Your answer to an approval request."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    """The item's id."""
    approval_request_id: str
    """The request it answers."""
    approve: bool
    """Whether the call may be made."""
    reason: str | None | UnsetType = UNSET
    """Why, or why not."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpProtocolError:
    """The server did not keep to MCP or refused the call."""

    type: Literal["protocol_error"] = "protocol_error"
    code: int
    """A JSON-RPC error code."""
    message: str
    """The failure in words, for logs."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpToolExecutionError:
    """The tool ran and failed."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    message: str
    """The failure in words, for logs."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS


@dataclass(slots=True, kw_only=True)
class McpHttpError:
    """The server answered with an HTTP error."""

    type: Literal["http_error"] = "http_error"
    code: int
    """The HTTP status."""
    message: str
    """The failure in words, for logs."""
    extra_fields: Mapping[str, Any] = NO_EXTRAS
