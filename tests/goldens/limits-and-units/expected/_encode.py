# Made by wirewright 0.1.0 from case v1. Do not edit.
# Spec digest: sha256:DIGEST
# To make it again: wirewright generate
"""Objects → JSON text. `codec` is the public side of this module."""

from __future__ import annotations

from typing import Any

from ._runtime.encode import DUMPERS as D
from ._runtime.encode import emit_base64, emit_extras, encode
from ._runtime.unset import UNSET
from .events.api import LimitsEvent

__all__ = ["encode"]


def emit_LimitsEvent(o: LimitsEvent) -> str:
    v: Any = o.type
    text = '{"type":' + D[v.__class__](v)
    v = o.code
    text += ',"code":' + D[v.__class__](v)
    v = o.one
    if v is not UNSET:
        text += ',"one":' + D[v.__class__](v)
    v = o.word
    if v is not UNSET:
        text += ',"word":' + D[v.__class__](v)
    v = o.count
    if v is not UNSET:
        text += ',"count":' + D[v.__class__](v)
    v = o.ratio
    if v is not UNSET:
        text += ',"ratio":' + D[v.__class__](v)
    v = o.wait
    if v is not UNSET:
        text += ',"wait":' + D[v.__class__](v)
    v = o.rate
    if v is not UNSET:
        text += ',"rate":' + D[v.__class__](v)
    v = o.seconds
    if v is not UNSET:
        text += ',"seconds":' + D[v.__class__](v)
    v = o.millis
    if v is not UNSET:
        text += ',"millis":' + D[v.__class__](v)
    v = o.when
    if v is not UNSET:
        text += ',"when":' + D[v.__class__](v)
    v = o.sound
    if v is not UNSET:
        text += ',"sound":' + emit_base64(v)
    v = o.noise
    if v is not UNSET:
        text += ',"noise":' + emit_base64(v)
    v = o.few
    if v is not UNSET:
        text += ',"few":' + D[v.__class__](v)
    v = o.labels
    if v is not UNSET:
        text += ',"labels":' + D[v.__class__](v)
    v = o.any_map
    if v is not UNSET:
        text += ',"any_map":' + D[v.__class__](v)
    if o.extra_fields:
        text += emit_extras(o)
    return text + "}"


D.update(
    {
        LimitsEvent: emit_LimitsEvent,
    }
)
