# Made by wirewright 0.1.0 from openai-realtime 2025-07. Do not edit.
# Spec digest: sha256:5e5da947eeeebc3a3b440eaa2207ed5439ccb8d34bea1e41cbd994e452a3bb84
# To make it again: wirewright generate
"""The servers of the API: each function gives one, for the `server` of a client."""

from __future__ import annotations

from ._api import API
from ._runtime.net.target import Server

__all__ = ["azure_preview", "azure_voice_live", "openai"]


def openai() -> Server:
    """OpenAI's own servers."""
    return Server(API.servers[0], {}, {})


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
        API.servers[1],
        {"host": host},
        {"api-version": api_version, "deployment": deployment},
    )


def azure_voice_live(*, host: str, api_version: str) -> Server:
    """Azure Voice Live. Its sessions and responses have members of their own besides
    these.

    * `host`: The resource's host, such as `name.services.ai.azure.com`.
    * `api_version`: The date of the version.
    """
    return Server(API.servers[2], {"host": host}, {"api-version": api_version})
