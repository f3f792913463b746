"""Turns one YAML spec of an event-driven API into a typed Python SDK."""

__version__ = "0.1.0"
