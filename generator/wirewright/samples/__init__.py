"""A spec → JSON values of its events and types at their boundaries, valid and invalid."""

from __future__ import annotations

from .sample import Json, NoSample, Sample
from .walk import samples

__all__ = ["Json", "NoSample", "Sample", "samples"]
