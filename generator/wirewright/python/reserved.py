"""Names that generated code needs for itself, or that Python reserves. An escaped name has `_` at its end."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist)

ATTRIBUTES = (
    KEYWORDS
    | {
        "self": "the first parameter of methods",
        "extra_fields": "every class has it, for members that the spec does not know",
        "bool": "annotations of the class use it",
        "dict": "annotations of the class use it",
        "float": "annotations of the class use it",
        "int": "annotations of the class use it",
        "list": "annotations of the class use it",
        "property": "the class uses it as a decorator",
        "str": "annotations of the class use it",
        "mro": "a method of every class",
        "_wire_names": "table of the class",
        "_secret": "table of the class",
        "_base64": "table of the class",
        "_defaults_": "table of the class",
    }.keys()
)

_IMPORTED = "modules of models import it"
_TABLE = "a table of the codec"

CLASSES = (
    KEYWORDS
    | {
        "AnyClientEvent": "the client events of all channels",
        "AnyServerEvent": "the server events of all channels",
        "DecodeError": "public",
        "EncodeError": "public",
        "SPEC_DIGEST": "public",
        "SPEC_REVISION": "public",
        "UNSET": "public",
        "Unknown": "public",
        "UnknownEvent": "public",
        "UnsetType": "public",
        "Violation": "public",
        "Any": _IMPORTED,
        "Bytes": _IMPORTED,
        "ClassVar": _IMPORTED,
        "Literal": _IMPORTED,
        "Mapping": _IMPORTED,
        "TypeAlias": _IMPORTED,
        "AttributeError": "packages raise it",
        "KeyError": "decoders catch it",
        "Callable": "the codec imports it",
        "Data": "the codec imports it",
        "Decode": "the codec defines it",
        "T": "the codec defines it",
        "TypeVar": "the codec imports it",
        "CLIENT": _TABLE,
        "D": _TABLE,
        "DECODERS": _TABLE,
        "SERVER": _TABLE,
    }.keys()
)

MODULES = (
    KEYWORDS
    | {
        "channels": "the module of the event unions",
        "unions": "the module of the other unions",
        "con": "a device name on Windows",
        "prn": "a device name on Windows",
        "aux": "a device name on Windows",
        "nul": "a device name on Windows",
        **{f"com{digit}": "a device name on Windows" for digit in range(1, 10)},
        **{f"lpt{digit}": "a device name on Windows" for digit in range(1, 10)},
    }.keys()
)
