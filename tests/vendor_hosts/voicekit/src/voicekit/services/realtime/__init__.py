"""The realtime service."""

from .service import RealtimeService

__all__ = ["RealtimeService"]
