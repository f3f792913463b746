# Made by wirewright 0.1.0 from kiln v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Answers of HTTP requests of which more than the body matters."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime.net.rest import Answer, header_variables


@dataclass(frozen=True, slots=True)
class FiringsBeginResult:
    """The answer of `firings.begin`. Begin a firing."""

    location: str | None
    """The header `Location`."""
    firing: str | None
    """From the header `Location`."""
    request_id: str | None
    """What the server calls the request."""

    @classmethod
    def of(cls, answer: Answer) -> FiringsBeginResult:
        """What an answer says."""
        location = answer.headers.get("location")
        found = header_variables(location or "", "/firings/{firing}")
        firing = found.get("firing")
        return cls(location=location, firing=firing, request_id=answer.request_id)
