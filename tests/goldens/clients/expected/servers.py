# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""The servers of the API: each function gives one, for the `server` of a client."""

from __future__ import annotations

from ._api import API
from ._runtime.net.target import Server

__all__ = ["shed"]


def shed(*, host: str) -> Server:
    """The one in the shed.

    * `host`: Its address.
    """
    return Server(API.servers[0], {"host": host}, {})
