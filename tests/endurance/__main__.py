"""Endurance: `python tests/endurance [--short] [NAME ...]` prints figures, a line a run.

The exit code is 1 if a promise was broken. `test_short.py` has the short forms.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
TESTS = HERE.parent
sys.path += [str(TESTS), str(TESTS / "net")]
sys.path += [str(TESTS.parent / name) for name in ("generator", "generated")]

import canary
import flood
import half_open
import interruptions
import sharing
import soak
from figures import main

RUNS = {
    "soak": soak.run,
    "interruptions": interruptions.run,
    "flood": flood.run,
    "half-open": half_open.run,
    "sharing": sharing.run,
    "canary": canary.run,
}

if __name__ == "__main__":
    sys.exit(main(RUNS, sys.argv[1:]))
