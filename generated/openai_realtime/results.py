# Made by wirewright 0.1.0 from openai-realtime 2026-11. Do not edit.
# Spec digest: sha256:c6c63b9dce57b0a179c9a359c689638155a8529a692c065b8298311567f97f31
# To make it again: wirewright generate
"""Answers of HTTP requests of which more than the body matters."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.net.rest import Answer, header_variables


@dataclass(frozen=True, slots=True)
class CallsCreateResult:
    """The answer of `calls.create`. Begin a call over WebRTC."""

    sdp: str
    """The body."""
    location: str | None
    """The header `Location`. Ends with the call's id."""
    call_id: str | None
    """From the header `Location`."""
    request_id: str | None
    """What the server calls the request."""

    @classmethod
    def of(cls, answer: Answer) -> CallsCreateResult:
        """What an answer says."""
        location = answer.headers.get("location")
        found = header_variables(location or "", "/realtime/calls/{call_id}")
        call_id = found.get("call_id")
        return cls(
            sdp=answer.text(),
            location=location,
            call_id=call_id,
            request_id=answer.request_id,
        )
