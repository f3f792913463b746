"""Requests are made, and answers judged, without any network."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaks import CANARY, report
from wirewright.runtime.net.errors import StatusError
from wirewright.runtime.net.facts import EndpointFacts, HttpFacts, PartFacts
from wirewright.runtime.net.rest import (
    Answer,
    Call,
    check,
    header_variables,
    prepare,
)
from wirewright.runtime.net.secrets import Secret, remember

BASE = "https://api.example.com/v1"
HTTP = HttpFacts(
    message=("error", "message"),
    code=("error", "code"),
    request_id="X-Request-Id",
    idempotency="Idempotency-Key",
)
ACCEPT = EndpointFacts(
    name="calls.accept",
    method="POST",
    path="/calls/{call_id}/accept",
    media="application/json",
)
CREATE = EndpointFacts(
    name="calls.create",
    method="post",
    path="/calls",
    media="multipart/form-data",
    parts=(
        PartFacts("sdp", "application/sdp", required=True),
        PartFacts("session", "application/json"),
    ),
    status=201,
    accept="application/sdp",
)


def headers_of(call: Call) -> dict[str, str]:
    return {name: value.reveal() for name, value in call.headers}


def test_a_request_has_its_address_headers_and_body() -> None:
    call = prepare(
        ACCEPT,
        BASE,
        path={"call_id": "rtc 1"},
        query=(("a b", "c&d"), ("key", Secret("k=1"))),
        headers=(("Authorization", Secret("Bearer k")),),
        body=b"{}",
    )
    assert call.method == "POST"
    assert call.url.reveal() == f"{BASE}/calls/rtc%201/accept?a%20b=c%26d&key=k%3D1"
    assert headers_of(call) == {
        "Authorization": "Bearer k",
        "Content-Type": "application/json",
    }
    assert (call.content, call.status, call.accept) == (b"{}", 200, None)


def test_without_a_body_there_is_no_media_type() -> None:
    call = prepare(ACCEPT, BASE, path={"call_id": "rtc_1"})
    assert headers_of(call) == {}
    assert call.content is None


def test_the_media_types_of_the_spec_win() -> None:
    given = (("accept", Secret("text/html")), ("content-type", Secret("text/html")))
    call = prepare(CREATE, BASE, headers=given, parts={"sdp": b"v=0"})
    headers = headers_of(call)
    assert headers["Accept"] == "application/sdp"
    assert headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert "accept" not in headers and "content-type" not in headers


def test_a_request_that_changes_something_has_a_name_of_its_own() -> None:
    calls = [prepare(ACCEPT, BASE, path={"call_id": "c"}, http=HTTP) for _ in "ab"]
    first, second = (headers_of(call)["Idempotency-Key"] for call in calls)
    assert len(first) > 16 and first != second
    listing = EndpointFacts(name="calls.list", method="get", path="/calls")
    assert headers_of(prepare(listing, BASE, http=HTTP)) == {}


def test_the_name_that_the_caller_chose_stays() -> None:
    given = (("idempotency-key", Secret("mine")),)
    call = prepare(ACCEPT, BASE, path={"call_id": "c"}, headers=given, http=HTTP)
    assert headers_of(call) == {"idempotency-key": "mine"}


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "/",
        "a?b",
        "a#b",
        "a\\b",
        "a\nb",
        "a\x00",
        "\ud800",
    ],
)
def test_what_is_no_segment_of_a_path_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="^call_id: expected part of a path, got "):
        prepare(ACCEPT, BASE, path={"call_id": value})


def test_a_path_needs_all_its_variables_as_text() -> None:
    with pytest.raises(ValueError, match="^call_id: the path needs it$"):
        prepare(ACCEPT, BASE)
    with pytest.raises(TypeError, match="^call_id: expected text, got int$"):
        prepare(ACCEPT, BASE, path={"call_id": 7})


@given(st.text())
def test_a_value_is_one_segment_or_refused(value: str) -> None:
    try:
        call = prepare(ACCEPT, BASE, path={"call_id": value}, query=((value, value),))
    except ValueError:
        return
    parts = urlsplit(call.url.reveal())
    assert parts.netloc == "api.example.com"
    assert [unquote(text) for text in parts.path.split("/")] == [
        *("", "v1", "calls"),
        *(value, "accept"),
    ]
    assert parse_qsl(parts.query, keep_blank_values=True) == [(value, value)]


def test_parts_are_those_of_the_spec() -> None:
    with pytest.raises(ValueError, match="^sdp: the body needs it$"):
        prepare(CREATE, BASE, parts={"session": b"{}"})
    with pytest.raises(ValueError, match="^parts: calls.create has no part 'sdq'$"):
        prepare(CREATE, BASE, parts={"sdq": b""})
    with pytest.raises(ValueError, match="^body: give either"):
        prepare(CREATE, BASE, body=b"", parts={"sdp": b""})


def test_a_repr_shows_method_host_and_path_only() -> None:
    remember(CANARY)
    call = prepare(
        ACCEPT,
        BASE,
        path={"call_id": "rtc_1"},
        query=(("api-key", Secret(CANARY)),),
        headers=(("Authorization", Secret(f"Bearer {CANARY}")),),
        body=CANARY.encode(),
    )
    assert repr(call) == "<Call POST api.example.com/v1/calls/rtc_1/accept>"
    answer = Answer(200, {"location": CANARY}, CANARY.encode())
    assert repr(answer) == f"<Answer 200, {len(CANARY)} bytes, 1 headers>"


@pytest.mark.parametrize("key", [CANARY, Secret(CANARY)], ids=["text", "secret"])
def test_an_error_of_an_argument_shows_no_key(key: str | Secret) -> None:
    remember(CANARY)
    with pytest.raises(ValueError) as caught:
        prepare(
            ACCEPT,
            BASE,
            path={"call_id": ".."},
            query=(("api-key", key),),
            headers=(("Authorization", Secret(f"Bearer {CANARY}")),),
        )
    assert CANARY not in report(caught.value)


CALL = Call("POST", Secret(f"{BASE}/calls"), status=201)


def test_the_status_of_the_spec_is_success() -> None:
    answer = check(Answer(201, {"x-request-id": "req_1"}, b"sdp"), CALL, HTTP)
    assert (answer.status, answer.content, answer.request_id) == (201, b"sdp", "req_1")
    assert check(Answer(201, {}, b""), CALL, HttpFacts()).request_id is None


@pytest.mark.parametrize("status", [100, 200, 204, 301, 302, 307, 308, 400, 404, 599])
def test_every_other_status_is_an_error(status: int) -> None:
    with pytest.raises(StatusError) as caught:
        check(
            Answer(status, {"location": "https://other.example.com"}, b""), CALL, HTTP
        )
    assert caught.value.status == status
    assert caught.value.temporary == (status == 599)


def test_an_error_says_what_the_server_said() -> None:
    body = {"error": {"code": "rate_limit", "message": "Slow\ndown."}}
    headers = {"x-request-id": "req_1", "retry-after": "1"}
    with pytest.raises(StatusError) as caught:
        check(Answer(429, headers, json.dumps(body).encode()), CALL, HTTP)
    error = caught.value
    assert (error.code, error.message) == ("rate_limit", "Slow\ndown.")
    assert (error.request_id, error.headers) == ("req_1", headers)
    assert str(error) == r"HTTP 429 rate_limit: Slow\ndown. (request id req_1)"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        b"null",
        b"[]",
        b'"error"',
        b'{"error": null}',
        b'{"error": "text"}',
        b'{"error": ["code"]}',
        b'{"error": {"code": 7, "message": {"a": 1}}}',
        b'{"error": {"code": NaN}}',
        b"[" * 100_000,
        b'{"error": {"code": "c"}}' + b" " * (1 << 20),
    ],
)
def test_a_broken_report_is_no_report(body: bytes) -> None:
    with pytest.raises(StatusError) as caught:
        check(Answer(500, {}, body), CALL, HTTP)
    assert (caught.value.code, caught.value.message) == (None, None)
    assert caught.value.body == body


def test_a_report_that_repeats_the_key_is_masked() -> None:
    remember(CANARY)
    body = json.dumps({"error": {"message": f"Incorrect key: {CANARY}"}}).encode()
    with pytest.raises(
        StatusError, match=r"^HTTP 401: Incorrect key: \*\*\*$"
    ) as caught:
        check(Answer(401, {"x-echo": CANARY}, body), CALL, HTTP)
    assert CANARY not in report(caught.value)


CALL_ID = "/realtime/calls/{call_id}"


@pytest.mark.parametrize(
    ("value", "template", "variables"),
    [
        ("/realtime/calls/rtc_1", CALL_ID, {"call_id": "rtc_1"}),
        ("/v1/realtime/calls/rtc_1?x=y#z", CALL_ID, {"call_id": "rtc_1"}),
        ("https://a.example/v1/realtime/calls/r%20c", CALL_ID, {"call_id": "r c"}),
        ("//a.example/realtime/calls/rtc_1", CALL_ID, {"call_id": "rtc_1"}),
        ("/a/1/b/2", "/a/{x}/b/{y-z}", {"x": "1", "y-z": "2"}),
        ("/a.b/1", "/a.b/{x}", {"x": "1"}),
        ("/aXb/1", "/a.b/{x}", {}),
        ("/realtime/calls/rtc_1/accept", CALL_ID, {}),
        ("/realtime/calls/rtc_1/", CALL_ID, {}),
        ("/realtime/calls/", CALL_ID, {}),
        ("/surrealtime/calls/rtc_1", CALL_ID, {}),
        ("/realtime/calls/..", CALL_ID, {}),
        ("/realtime/calls/a%2Fb", CALL_ID, {}),
        ("/realtime/calls/%2e%2e", CALL_ID, {}),
        ("/realtime/calls/%ff", CALL_ID, {}),
        ("/other?/realtime/calls/rtc_1", CALL_ID, {}),
        ("http://[bad/realtime/calls/rtc_1", CALL_ID, {}),
        ("", CALL_ID, {}),
    ],
)
def test_a_header_with_an_address_gives_variables(
    value: str, template: str, variables: dict[str, str]
) -> None:
    assert header_variables(value, template) == variables


@given(st.text())
def test_any_header_gives_variables_or_none(value: str) -> None:
    found: Any = header_variables(f"/realtime/calls/{value}", CALL_ID)
    assert set(found) <= {"call_id"}
