"""Names that generated code needs for itself, or that Python reserves. An escaped name has `_` at its end."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist)

_ANNOTATION = "annotations of the class use it"
_BODY = "the body of the class uses it"

ATTRIBUTES = (
    KEYWORDS
    | {
        "self": "the first parameter of methods",
        "extra_fields": "every class has it, for members that the spec does not know",
        "Any": _ANNOTATION,
        "Bytes": _ANNOTATION,
        "ClassVar": _ANNOTATION,
        "Literal": _ANNOTATION,
        "Mapping": _ANNOTATION,
        "UnsetType": _ANNOTATION,
        "bool": _ANNOTATION,
        "dict": _ANNOTATION,
        "float": _ANNOTATION,
        "int": _ANNOTATION,
        "list": _ANNOTATION,
        "str": _ANNOTATION,
        "NO_EXTRAS": _BODY,
        "UNSET": _BODY,
        "frozenset": _BODY,
        "property": _BODY,
        "mro": "a method of every class",
        "_wire_names": "table of the class",
        "_secret": "table of the class",
        "_base64": "table of the class",
        "_defaults_": "table of the class",
    }.keys()
)
"""What no attribute may be called; nor may it be called as a type that its class mentions."""

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
