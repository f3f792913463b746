"""Where the templates and the specs that come with wirewright lie: in a checkout, or in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_data"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parents[1]

TEMPLATES = _ROOT / "templates"
SPECS = _ROOT / "spec"
