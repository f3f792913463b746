"""Texts with a form: names, paths, addresses, sizes. `forms` says which of them stands where."""

from __future__ import annotations

from .leaves import Text

TEXT = Text()
API_NAME = Text("[a-z][a-z0-9]*(-[a-z0-9]+)*", "a name such as `door-bell`")
TYPE_NAME = Text(
    "[A-Z][A-Za-z0-9]*",
    "a type name: a capital letter, then letters and digits",
)
PLAIN_NAME = Text(
    "[a-z][a-z0-9]*([_-][a-z0-9]+)*",
    "a name: small letters, digits, `_` and `-`, beginning with a letter",
)
ENDPOINT_NAME = Text(
    r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*){0,7}",
    "a name such as `calls.create`: small letters, digits and `_`, in up to 8 parts",
)
EVENT_NAME = Text(
    "[A-Za-z][A-Za-z0-9]*([._:/-][A-Za-z0-9]+)*",
    "an event name: letters, digits, and single `.`, `_`, `-`, `:` or `/` between them",
)
FIELD_NAME = Text(
    r"[\s\S]*[^?]\??",
    "the name of a field, of which a last `?` is no part; see `wire`",
)
WIRE_NAME = Text(r"[\s\S]+", "a wire name")
MEMBER_PATH = Text(
    r"[^.]+(\.[^.]+)*", "the path of a member, such as `item.id`: names and dots"
)
ID_PREFIX = Text(
    "[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*[_-]?",
    "the beginning of an id such as `event_`",
)
_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]"
HEADER = Text(f"{_TOKEN}+", "the name of a header")
HEADER_NAME = Text(rf"{_TOKEN}+\??", "the name of a header")
SUBPROTOCOL = Text(
    f"{_TOKEN}+", "a subprotocol: letters, digits, `.`, `-` and the like", "E210"
)
HEADER_SUBPROTOCOL = Text(
    rf"{_TOKEN}*\{{value\}}{_TOKEN}*",
    "a subprotocol with `{value}` in it, such as `project.{value}`",
    "E210",
)
MEDIA_TYPE = Text(
    r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9!#$&^_.+*-]+",
    "a media type such as `application/json`",
    "E210",
)
SIZE = Text("[1-9][0-9]*(B|KiB|MiB|GiB)", "a size such as `15MiB`", "E210")
DURATION = Text("[1-9][0-9]*(s|min|h)", "a duration such as `60min`", "E210")
HTTP_URL = Text(
    r"https?://[A-Za-z0-9.\-_\[\]:{}]+(/[A-Za-z0-9.\-_~/{}%]*)?",
    "an address such as `https://api.example.com/v1`",
    "E210",
)
SOCKET_URL = Text(
    r"wss?://[A-Za-z0-9.\-_\[\]:{}]+(/[A-Za-z0-9.\-_~/{}%]*)?",
    "an address such as `wss://api.example.com/v1`",
    "E210",
)
PATH = Text(r"(/[A-Za-z0-9.\-_~%{}]+)+", "a path such as `/calls/{call_id}`", "E210")
PATH_END = Text(
    r"(?=[^{]*\{)(/([A-Za-z0-9.\-_~%]|\{[A-Za-z][A-Za-z0-9_]*\})+)+",
    "the end of a path with a variable in it, such as `/calls/{call_id}`",
    "E210",
)
ENV = Text(
    "[A-Z_][A-Z0-9_]*", "the name of an environment variable such as `API_KEY`", "E210"
)
CLOSE_CODE = Text("[1-4][0-9]{3}", "a close code from 1000 to 4999", "E210")
