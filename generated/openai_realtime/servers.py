# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""The servers of the API: each function gives one, for the `server` of a client."""

from __future__ import annotations

from ._api import API
from ._runtime.net.target import Server

__all__ = ["azure", "azure_preview", "azure_voice_live", "openai"]


def openai() -> Server:
    """OpenAI's own servers."""
    return Server(API.servers[0], {}, {})


def azure(*, host: str) -> Server:
    """Azure OpenAI with the v1 URLs. The model is the name of your deployment.

    * `host`: The resource's host, such as `name.openai.azure.com`.
    """
    return Server(API.servers[1], {"host": host}, {})


def azure_preview(
    *,
    host: str,
    api_version: str,
    deployment: str | None = None,
) -> Server:
    """Azure OpenAI with the preview URLs.

    * `host`: The resource's host, such as `name.openai.azure.com`.
    * `api_version`: The date of the preview.
    * `deployment`: Your deployment. Without it, the model's name is taken for it.
    """
    return Server(
        API.servers[2],
        {"host": host},
        {"api-version": api_version, "deployment": deployment},
    )


def azure_voice_live(*, host: str, api_version: str) -> Server:
    """Azure Voice Live. Its sessions have the flat shape of the beta API and members of
    their own, so they are read as unknown, and its responses have extra fields.

    * `host`: The resource's host, such as `name.services.ai.azure.com`.
    * `api_version`: The date of the version.
    """
    return Server(API.servers[3], {"host": host}, {"api-version": api_version})
