"""HTTP requests without input and output: how one is made, and what its answer means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias
from urllib.parse import quote, unquote, urlencode, urlsplit

from ..errors import DecodeError
from ..ids import generate_id
from ..jsontext import loads
from .errors import HttpError, StatusError
from .facts import EndpointFacts, HttpFacts
from .multipart import Part, multipart
from .replies import text_at
from .secrets import Secret, redacted

Headers: TypeAlias = "tuple[tuple[str, Secret], ...]"
Query: TypeAlias = "Iterable[tuple[str, str | Secret]]"

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_NO_SEGMENT = re.compile(r"[/\\?#\x00-\x1f\x7f\ud800-\udfff]")
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})

_NO_FACTS = HttpFacts()

_LARGEST_REPORT = 1 << 20
"""Bytes of an answer that are searched for what went wrong: a report is short."""


class Call:
    """A request that is ready to be sent, as often as it takes.

    Its `repr` shows the method, the host and the path.
    """

    __slots__ = ("accept", "content", "headers", "method", "status", "url")

    def __init__(
        self,
        method: str,
        url: Secret,
        headers: Headers = (),
        content: bytes | None = None,
        *,
        status: int = 200,
        accept: str | None = None,
    ) -> None:
        self.method = method
        self.url = url
        """Query included."""
        self.headers = headers
        self.content = content
        """The body; None if there is none."""
        self.status = status
        """The status of the answer if all went well."""
        self.accept = accept
        """The media type of the answer's body; None if it has none."""

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.place}>"

    @property
    def place(self) -> str:
        """The host and the path, for people to read."""
        address = self.url.reveal().partition("?")[0].partition("://")[2]
        return redacted(address)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered. Its `repr` shows the status and the sizes."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    """Names are in small letters."""
    content: bytes = field(repr=False)
    request_id: str | None = None

    def __repr__(self) -> str:
        size = len(self.content)
        return f"<Answer {self.status}, {size} bytes, {len(self.headers)} headers>"

    def text(self) -> str:
        """The body as text; what is no UTF-8 is replaced."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as a JSON object; `HttpError` if it is none."""
        try:
            value = loads(self.content)
        except DecodeError:
            value = None
        if value.__class__ is not dict:
            raise HttpError("the body of the answer is no JSON object", temporary=False)
        return value


def prepare(
    endpoint: EndpointFacts,
    base_url: str,
    *,
    path: Mapping[str, object] | None = None,
    query: Query = (),
    headers: Headers = (),
    body: bytes | None = None,
    parts: Mapping[str, bytes] | None = None,
    http: HttpFacts = _NO_FACTS,
) -> Call:
    """A request of an endpoint.

    `path` holds the values of the variables in its path, `body` the whole body or
    `parts` those of a multipart body by name. Headers for the media types are added
    to `headers`, and one that names the request where the API knows such: `Call`s are
    sent again as they are, so it stays the same. Raises `ValueError` or `TypeError`
    with the name of the argument that is wrong.
    """
    # First of all: tracebacks may show what the names of a frame stand for.
    hidden = _hidden(query)
    del query
    address = base_url + _path(endpoint.path, path or {})
    media, content = _content(endpoint, body, parts)
    sent = {name.lower(): (name, value) for name, value in headers}
    for name, text in (("Accept", endpoint.accept), ("Content-Type", media)):
        if text is not None:
            sent[name.lower()] = (name, Secret(text))
    method = endpoint.method.upper()
    if http.idempotency is not None and method not in _SAFE_METHODS:
        named = (http.idempotency, Secret(generate_id()))
        sent.setdefault(http.idempotency.lower(), named)
    return Call(
        method,
        _with_query(address, hidden),
        tuple(sent.values()),
        content,
        status=endpoint.status,
        accept=endpoint.accept,
    )


def check(answer: Answer, call: Call, http: HttpFacts) -> Answer:
    """The answer, with its request id, if it has the status that was expected.

    Raises `StatusError` for all other answers: redirects, too, are not followed.
    """
    if answer.status == call.status:
        return replace(answer, request_id=_request_id(answer, http))
    raise _status_error(answer, http)


def header_variables(value: str, template: str) -> dict[str, str]:
    """The variables in a header that holds an address, such as `Location`.

    The path of the address has to end like the template: `/v1/calls/rtc_1?x=y` and
    `/calls/{call_id}` give `{"call_id": "rtc_1"}`. Otherwise, and if a value could not
    be part of a path again, the result is empty.
    """
    try:
        path = urlsplit(value).path
    except ValueError:
        return {}
    pattern = "".join(
        re.escape(text) if index % 2 == 0 else "([^/]+)"
        for index, text in enumerate(_VARIABLE.split(template))
    )
    found = re.search(f"{pattern}\\Z", path)
    if found is None:
        return {}
    try:
        texts = [unquote(text, errors="strict") for text in found.groups()]
    except UnicodeDecodeError:
        return {}
    if any(_segment_problem(text) for text in texts):
        return {}
    return dict(zip(_VARIABLE.findall(template), texts, strict=True))


def _path(template: str, values: Mapping[str, object]) -> str:
    """A path with its variables filled in, each of them one segment for sure."""

    def segment(found: re.Match[str]) -> str:
        name = found[1]
        value = values.get(name)
        if value is None:
            raise ValueError(f"{name}: the path needs it")
        if not isinstance(value, str):
            raise TypeError(f"{name}: expected text, got {type(value).__name__}")
        problem = _segment_problem(value)
        if problem is not None:
            raise ValueError(f"{name}: expected part of a path, got {problem}")
        return quote(value, safe="")

    return _VARIABLE.sub(segment, template)


def _segment_problem(text: str) -> str | None:
    """Why a text can not be one segment of a path, in a few words."""
    if not text:
        return "an empty text"
    if text in (".", ".."):
        return f"{text!r}"
    found = _NO_SEGMENT.search(text)
    return None if found is None else f"a text with {found[0]!r}"


def _hidden(query: Query) -> Sequence[tuple[str, Secret]]:
    """The query with all its values hidden, because one of them may be a key."""
    return [
        (name, value if isinstance(value, Secret) else Secret(value))
        for name, value in query
    ]


def _with_query(address: str, query: Sequence[tuple[str, Secret]]) -> Secret:
    """The whole address."""
    if not query:
        return Secret(address)
    pairs = [(name, value.reveal()) for name, value in query]
    return Secret(f"{address}?{urlencode(pairs, quote_via=quote, errors='replace')}")


def _content(
    endpoint: EndpointFacts, body: bytes | None, parts: Mapping[str, bytes] | None
) -> tuple[str | None, bytes | None]:
    """The media type and the bytes of a body, each None if there is none."""
    if parts is None:
        return (None if body is None else endpoint.media), body
    if body is not None:
        raise ValueError("body: give either the whole body or its parts")
    known = {part.name: part for part in endpoint.parts}
    for name in parts:
        if name not in known:
            raise ValueError(f"parts: {endpoint.name} has no part {name!r}")
    for part in endpoint.parts:
        if part.required and part.name not in parts:
            raise ValueError(f"{part.name}: the body needs it")
    return multipart(
        [
            Part(name, part.media, parts[name])
            for name, part in known.items()
            if name in parts
        ]
    )


def _request_id(answer: Answer, http: HttpFacts) -> str | None:
    return answer.headers.get((http.request_id or "").lower())


def _status_error(answer: Answer, http: HttpFacts) -> StatusError:
    """Made apart from where it is raised: reports like to repeat the key they got."""
    report = _report(answer.content)
    return StatusError(
        answer.status,
        code=text_at(report, http.code),
        message=text_at(report, http.message),
        request_id=_request_id(answer, http),
        headers=answer.headers,
        body=answer.content,
    )


def _report(content: bytes) -> Any:
    """The JSON value of a body; None if it is none, or too long for a report."""
    if len(content) > _LARGEST_REPORT:
        return None
    try:
        return loads(content)
    except DecodeError:
        return None
