"""A spec with every place that takes free text, each of which can be given any text."""

from __future__ import annotations

from collections.abc import Mapping

from workbench import Value

PLAIN: dict[str, str] = {
    "title": "Door bell",
    "api docs": "Rings.",
    "api tag": "type",
    "source docs": "The reference",
    "source version": "1",
    "channel docs": "One door.",
    "query name": "door",
    "query docs": "Which door.",
    "query default": "front",
    "exactly one": "house",
    "subprotocol": "bell",
    "path": "/bell",
    "event docs": "Somebody rang.",
    "event tag": "rang",
    "client event tag": "ring",
    "event key": "rung",
    "event since": "2025-01",
    "event corrects": "The reference says otherwise.",
    "event deprecated": "Use `opened`.",
    "event renamed": "pressed",
    "field key": "visitor",
    "field wire": "how often",
    "field docs": "How often.",
    "field deprecated": "Use `count`.",
    "field default": "once",
    "field since": "2025-01",
    "field corrects": "It may be null.",
    "field renamed": "times",
    "field id": "visit_",
    "request id": "ref",
    "error member": "ring_ref",
    "constant": "always",
    "constant in expression": "never",
    "enum value": "low",
    "enum value with docs": "high",
    "enum value docs": "A high one.",
    "enum value deprecated": "Sold out.",
    "open enum value": "loud",
    "pattern": "^[a-z]+$",
    "default key": "colour",
    "default value": "red",
    "type name": "Visitor",
    "type docs": "Who rang.",
    "type deprecated": "Use `Guest`.",
    "type tag key": "kind",
    "type tag value": "friend",
    "second tag value": "family",
    "union docs": "One of them.",
    "alias docs": "A name.",
    "mixin docs": "A time.",
    "server docs": "Ours.",
    "server url": "https://bell.example/v1",
    "variable docs": "Where.",
    "variable default": "eu",
    "auth docs": "A key.",
    "auth header": "Authorization",
    "auth value": "Bearer {key}",
    "auth query": "key",
    "auth env": "BELL_KEY",
    "header docs": "Whose.",
    "header default": "mine",
    "header subprotocol": "house.{value}",
    "close code docs": "Over.",
    "endpoint docs": "Rings.",
    "media type": "application/json",
    "part name": "sound",
    "location docs": "Where it is.",
    "location path": "/record/{record}",
    "http message": "error.message",
    "http request id": "x-request-id",
    "http idempotency": "Idempotency-Key",
    "webhook env": "BELL_SECRET",
}
"""What stands in each place when nothing else is asked for."""

SHOWN = (
    "title",
    "api docs",
    "event docs",
    "event deprecated",
    "field docs",
    "field deprecated",
    "type docs",
    "type deprecated",
    "union docs",
    "alias docs",
)
"""The places whose text is in a docstring of the generated package."""


def spec_with(texts: Mapping[str, str]) -> dict[str, Value]:
    """The spec with some places filled differently."""
    text = {**PLAIN, **texts}
    return {
        "api": {
            "name": "door-bell",
            "title": text["title"],
            "docs": text["api docs"],
            "tag": text["api tag"],
        },
        "sources": {
            "main": {"docs": text["source docs"], "version": text["source version"]}
        },
        "channels": {
            "main": {
                "docs": text["channel docs"],
                "client": ["ring"],
                "server": ["rang", text["event key"]],
                "connection": {
                    "path": text["path"],
                    "query": {
                        text["query name"]
                        + "?": {
                            "type": "string",
                            "docs": text["query docs"],
                            "default": text["query default"],
                        },
                        text["exactly one"] + "?": "string",
                    },
                    "exactly_one": [text["query name"], text["exactly one"]],
                    "subprotocols": [text["subprotocol"]],
                    "request_id": text["request id"],
                    "error": {"event": "rang", "request_id": text["error member"]},
                },
            },
            "hooks": {
                "transport": "webhook",
                "signature": {
                    "scheme": "standard-webhooks",
                    "env": text["webhook env"],
                },
                "server": ["rang"],
            },
        },
        "mixins": {
            "Timed": {"docs": text["mixin docs"], "fields": {"at?": "timestamp<s>"}}
        },
        "events": {
            "ring": {
                "tag": text["client event tag"],
                "include": ["Timed"],
                "fields": {text["request id"] + "?": "string"},
                "answered_by": {"rang": {text["error member"]: text["request id"]}},
            },
            "rang": {
                "docs": text["event docs"],
                "tag": text["event tag"],
                "since": text["event since"],
                "corrects": text["event corrects"],
                "deprecated": text["event deprecated"],
                "renamed_from": text["event renamed"],
                "fields": {
                    "by": "Person",
                    "name?": "Name",
                    "how": _fields(text),
                    text["error member"] + "?": "string",
                },
            },
            text["event key"]: {"docs": "Another."},
        },
        "types": {
            text["type name"]: {
                "docs": text["type docs"],
                "deprecated": text["type deprecated"],
                "fields": {text["field key"]: "string"},
            },
            "Person": {"docs": text["union docs"], "union": ["Friend", "Family"]},
            "Friend": {"tag": {text["type tag key"]: text["type tag value"]}},
            "Family": {"tag": {text["type tag key"]: text["second tag value"]}},
            "Name": {
                "docs": text["alias docs"],
                "type": f"string(/{text['pattern']}/)",
            },
        },
        **_connections(text),
    }


def _fields(text: Mapping[str, str]) -> dict[str, Value]:
    """An inline object with a field of each kind."""
    fields: dict[str, Value] = {
        "renamed": {
            "wire": text["field wire"],
            "type": "string",
            "docs": text["field docs"],
            "default": text["field default"],
            "deprecated": text["field deprecated"],
            "since": text["field since"],
            "corrects": text["field corrects"],
            "renamed_from": text["field renamed"],
            "source": "main",
        },
        "constant": {"const": text["constant"]},
        "mode?": f"integer | '{_in_quotes(text['constant in expression'])}'",
        "level?": {"enum": [text["enum value"], "some other"]},
        "tone?": {
            "enum": {
                text["enum value with docs"]: {
                    "docs": text["enum value docs"],
                    "deprecated": text["enum value deprecated"],
                }
            }
        },
        "volume?": {"enum": [text["open enum value"]], "open": True},
        "visit?": {"type": "string", "id": text["field id"]},
        "paint?": {
            "type": "map<string>",
            "default": {text["default key"]: text["default value"]},
        },
    }
    return {"fields": fields}


def _in_quotes(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def _connections(text: Mapping[str, str]) -> dict[str, Value]:
    return {
        "servers": {
            "main": {
                "docs": text["server docs"],
                "http": text["server url"],
                "variables": {
                    "region": {
                        "docs": text["variable docs"],
                        "default": text["variable default"],
                    }
                },
                "auth": ["key", "other", "browser"],
            }
        },
        "auth": {
            "key": {
                "docs": text["auth docs"],
                "header": text["auth header"],
                "value": text["auth value"],
                "env": text["auth env"],
            },
            "other": {"query": text["auth query"]},
            "browser": {"subprotocol": "bell.{key}"},
        },
        "headers": {
            "Bell-House?": {
                "type": "string",
                "docs": text["header docs"],
                "default": text["header default"],
                "subprotocol": text["header subprotocol"],
            }
        },
        "http": {
            "message": text["http message"],
            "request_id": text["http request id"],
            "idempotency": text["http idempotency"],
        },
        "close_codes": {"1000": {"docs": text["close code docs"], "reconnect": False}},
        "endpoints": {
            "record": {
                "docs": text["endpoint docs"],
                "method": "POST",
                "path": "/record",
                "request": {
                    text["media type"]: {"fields": {text["part name"]: "base64"}}
                },
                "response": {
                    "status": 201,
                    "headers": {
                        "Location": {
                            "type": "string",
                            "docs": text["location docs"],
                            "path": text["location path"],
                        }
                    },
                },
            }
        },
    }
