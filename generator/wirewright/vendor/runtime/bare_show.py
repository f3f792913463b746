"""The `repr` of models, for packages without a codec: what the spec does not know is not shown."""

from __future__ import annotations

from typing import Any

from .unset import UNSET


def show(model: Any) -> str:
    """The `repr` of a model: secrets as `'***'`, base64 as its size."""
    cls = model.__class__
    shown: list[str] = []
    for name in cls._defaults_:
        value = getattr(model, name)
        if name == "extra_fields":
            continue
        if value is not None and name in getattr(cls, "_secret", ()):
            shown.append(f"{name}='***'")
        elif isinstance(value, str) and name in getattr(cls, "_base64", ()):
            shown.append(f"{name}=<base64, {len(value) * 3 // 4} B>")
        elif value is not UNSET:
            shown.append(f"{name}={value!r}")
    return f"{cls.__qualname__}({', '.join(shown)})"
