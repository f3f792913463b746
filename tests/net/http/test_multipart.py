"""Multipart bodies, read again by the parser of the standard library."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from email.policy import HTTP
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirewright.runtime.net.multipart import Part, multipart


def read(media: str, body: bytes) -> list[Message]:
    head = f"Content-Type: {media}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + body, policy=HTTP).get_payload()
    return list(parts)


NASTY = st.sampled_from([b"\r\n", b"--", b"\r\n--", b"\n", b"\r", b'"', b"\0", b"\xff"])
CONTENTS = st.lists(st.binary(max_size=20) | NASTY, max_size=8).map(b"".join)


@given(st.lists(CONTENTS, min_size=1, max_size=4))
def test_contents_come_through_as_they_are(contents: list[bytes]) -> None:
    parts = [
        Part(f"part{index}", "application/octet-stream", content)
        for index, content in enumerate(contents)
    ]
    found = read(*multipart(parts))
    assert [part.get_payload(decode=True) for part in found] == contents
    assert [part.get_param("name", header="Content-Disposition") for part in found] == [
        part.name for part in parts
    ]


def test_the_bytes_are_what_a_browser_sends() -> None:
    media, body = multipart(
        [Part("sdp", "application/sdp", b"v=0\r\n"), Part("é", "text/plain", b"x")]
    )
    start = "multipart/form-data; boundary="
    assert media.startswith(start)
    boundary = media.removeprefix(start).encode()
    assert len(boundary) == 32
    assert body == b"".join(
        [
            b"--%s\r\n" % boundary,
            b'Content-Disposition: form-data; name="sdp"\r\n',
            b"Content-Type: application/sdp\r\n\r\nv=0\r\n\r\n",
            b"--%s\r\n" % boundary,
            b'Content-Disposition: form-data; name="\xc3\xa9"\r\n',
            b"Content-Type: text/plain\r\n\r\nx\r\n",
            b"--%s--\r\n" % boundary,
        ]
    )


@given(st.text(st.sampled_from('"\r\n:; aZ')))
def test_a_name_does_not_leave_its_quotes(name: str) -> None:
    (part,) = read(*multipart([Part(name, "text/plain", b"x")]))
    assert part.keys() == ["Content-Disposition", "Content-Type"]
    assert part.get_payload(decode=True) == b"x"


def test_no_boundary_occurs_in_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["aa" * 16, "bb" * 16])
    monkeypatch.setattr("secrets.token_hex", lambda size: next(drawn))
    media, body = multipart([Part("a", "text/plain", b"--" + b"aa" * 16)])
    assert media.endswith("bb" * 16)
    assert [part.get_payload() for part in read(media, body)] == ["--" + "aa" * 16]


@pytest.mark.parametrize("media", ["", "text/plain\r\nX: y", "text/\x00", " a", "é/b"])
def test_a_media_type_does_not_leave_its_line(media: str) -> None:
    with pytest.raises(ValueError, match="^media: expected a media type$"):
        multipart([Part("a", media, b"")])


def test_a_name_is_unicode_text() -> None:
    with pytest.raises(ValueError, match="^name: expected Unicode text$"):
        multipart([Part("\ud800", "text/plain", b"")])


def test_a_part_does_not_print_its_content() -> None:
    assert repr(Part("a", "text/plain", b"hidden")) == (
        "Part(name='a', media='text/plain')"
    )
