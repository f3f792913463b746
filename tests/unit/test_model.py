"""What the model says of the things that clients need: answers, replays, ids, what is sent back."""

from __future__ import annotations

import pytest

from wirewright.spec.load import load_spec
from wirewright.spec.model import (
    Endpoint,
    ErrorReply,
    HttpConventions,
    Reply,
    SentAs,
    Signature,
    Spec,
    Struct,
)
from wirewright.spec.source import SourceFile

BELL = """
api: {name: bell, title: Bell, tag: type}
channels:
  main:
    client: [ring, tune, play]
    server: [rang, failed]
    connection:
      path: /bell
      query: {door?: string, intent?: {const: listen}}
      exactly_one: [door, intent]
      request_id: ref
      error: {event: failed, request_id: about.ref, code: about.code}
  hooks: {transport: webhook, server: [rang], signature: {scheme: standard-webhooks}}
events:
  ring:
    answered_by: {rang: {bell.id: id, bell.door: door}, failed: }
    fields: {id: string, door?: string, ref?: string}
  tune: {replay: merge, answered_by: [rang, failed], fields: {pitch?: number}}
  play: {split: sound, answered_by: rang, fields: {sound: Sound}}
  rang: {fields: {bell: Bell | 'none'}}
  failed: {fields: {about: Trouble | null}}
types:
  Bell: {type: House | Shop}
  House: {tag: {kind: house}, fields: {id: {type: Id, id: bell_}}}
  Shop:
    tag: {kind: shop}
    sent_as: {type: Order, fields: {name: title}}
    fields: {door: json, title: string, loud?: {type: boolean, server_only: true}}
  Order: {fields: {name: string, door: json}}
  Id: {type: string(..64)}
  Sound: {type: base64 | null}
  Trouble: {fields: {ref?: string | null, code: string}}
servers:
  main: {websocket: wss://bell.example, query: {gate?: {type: string, replaces: door}}}
auth: {key: {subprotocol: "bell.{key}"}}
headers: {House?: {type: string, subprotocol: "house.{value}"}}
http: {message: error.message, idempotency: Once}
endpoints:
  bells.hang:
    method: POST
    path: /bells
    request: {application/json: {fields: {tone: string}}}
    response: {status: 201, headers: {Location: {type: string, path: "/bells/{bell}"}}}
"""


@pytest.fixture(scope="module")
def bell() -> Spec:
    return load_spec((SourceFile("api.yaml", "api", BELL),), "v1")


def struct(spec: Spec, name: str) -> Struct:
    found = spec.definition(name)
    assert isinstance(found, Struct)
    return found


def endpoint(spec: Spec) -> Endpoint:
    (found,) = spec.endpoints
    return found


def test_answers(bell: Spec) -> None:
    """A condition may name a member of one variant of a union, or one inside free JSON."""
    ring, tune, play, *server = bell.events
    assert ring.answered_by == (
        Reply("rang", ((("bell", "id"), ("id",)), (("bell", "door"), ("door",)))),
        Reply("failed"),
    )
    assert tune.answered_by == (Reply("rang"), Reply("failed"))
    assert play.answered_by == (Reply("rang"),)
    assert [event.answered_by for event in server] == [(), ()]


def test_replay_and_split(bell: Spec) -> None:
    assert [event.replay for event in bell.events[:3]] == [None, "merge", None]
    assert [event.split for event in bell.events[:3]] == [None, None, "sound"]


def test_connection(bell: Spec) -> None:
    connection = bell.channels[0].connection
    assert connection is not None
    assert connection.request_id == "ref"
    assert connection.error == ErrorReply("failed", ("about", "ref"), ("about", "code"))
    assert bell.channels[1].signature == Signature("standard-webhooks")


def test_fields(bell: Spec) -> None:
    house, shop = struct(bell, "House"), struct(bell, "Shop")
    assert [field.id_prefix for field in house.fields] == [None, "bell_"]
    assert [field.wire for field in shop.fields if field.server_only] == ["loud"]
    assert bell.servers[0].query[0].replaces == "door"
    assert bell.headers[0].subprotocol == "house.{value}"


def test_sent_as(bell: Spec) -> None:
    assert struct(bell, "House").sent_as is None
    assert struct(bell, "Shop").sent_as == SentAs("Order", (("name", "title"),))


def test_http(bell: Spec) -> None:
    assert bell.http == HttpConventions(("error", "message"), idempotency="Once")
    hang = endpoint(bell)
    assert hang.name == "bells.hang"
    assert [field.path for field in hang.response.headers] == ["/bells/{bell}"]
    assert struct(bell, "BellsHangRequest").fields[0].wire == "tone"


def test_nothing_is_the_default() -> None:
    text = "api: {name: a, title: A, tag: t}\nchannels: {m: {server: [e]}}\nevents: {e: {}}"
    spec = load_spec((SourceFile("api.yaml", "api", text),), "v1")
    assert spec.http is None
    assert spec.channels[0].signature is None
    (event,) = spec.events
    assert (event.answered_by, event.replay, event.split) == ((), None, None)
