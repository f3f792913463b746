"""The short form of each run. `python tests/endurance` has the long ones."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "net"))

import canary
import flood
import half_open
import interruptions
import sharing
import soak
from figures import Run

RUNS = [soak, interruptions, flood, half_open, sharing, canary]


@pytest.mark.parametrize(
    "run", [module.run for module in RUNS], ids=[module.__name__ for module in RUNS]
)
def test_promises_are_kept(run: Run) -> None:
    broken = [f"{each.name}: {what}" for each in run(True) for what in each.broken]
    assert not broken, "\n".join(broken)
