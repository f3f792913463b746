"""Selections that are refused, each with a way out, and selections of other things than events."""

from __future__ import annotations

import pytest
from apis import flagship
from vendored import FIVE, files_of, package_of, refusals

from wirewright.vendor.closure import subset
from wirewright.vendor.selection import Selection

CLASS_NAME = "begin with a capital; letters, digits and underscores may follow"

REFUSED: dict[str, tuple[Selection, list[str]]] = {
    "unknown names": (
        Selection(events=("eror",), types=("Sesion",), channels=("realtim",)),
        [
            "E851: there is no event `eror` (did you mean `error`?)",
            "E852: there is no channel `realtim` (did you mean `realtime`?)",
            "E853: there is no type `Sesion` (did you mean `Session`?)",
        ],
    ),
    "an event of another channel": (
        Selection(events=("session.close",), channels=("realtime",)),
        [
            "E854: no channel that is selected carries the event `session.close` "
            "(it is on `translation`)"
        ],
    ),
    "a channel of other events": (
        Selection(events=("error",), channels=("realtime", "webhook")),
        [
            "E854: the channel `webhook` carries no event that is selected (leave it out)"
        ],
    ),
    "nothing to connect to": (
        Selection(types=("Voice",), only="client"),
        [
            "E854: there is nothing that a client could connect to "
            "(leave out `--only client`, or name events of a connection)"
        ],
    ),
    "a client of a server, in one file": (
        Selection(events=FIVE, only="client", role="server", single_file=True),
        [
            "E855: a client cannot be one file: it loads its transports, which need "
            "libraries that may not be there, module by module (leave out "
            "`--single-file`, or `--only client` and connect with a library of your own)",
            "E855: a server has no use for a client "
            "(leave out `--role server` or `--only client`)",
        ],
    ),
    "classes that are not there": (
        Selection(
            events=FIVE, names=(("ErorEvent", "A"), ("SessionCreatedEvent", "B"))
        ),
        [
            "E856: there is no class `ErorEvent` to rename (did you mean `ErrorEvent`?)",
            "E856: there is no class `SessionCreatedEvent` to rename (it is not selected)",
        ],
    ),
    "no names": (
        Selection(
            events=FIVE,
            names=(
                ("ErrorEvent", "an-error"),
                ("ErrorDetails", "details"),
                ("InputAudioBufferAppendEvent", "None"),
                ("InputAudioBufferCommitEvent", "Any"),
                ("RealtimeServerEvent", "A\nB"),
            ),
        ),
        [
            "E857: `A\nB`, for `RealtimeServerEvent`, is no name of a class "
            f"({CLASS_NAME})",
            "E857: `InputAudioBufferCommitEvent` cannot be called `Any`: generated code "
            "needs the name (choose another name)",
            "E857: `None`, for `InputAudioBufferAppendEvent`, is no name of a class "
            f"({CLASS_NAME})",
            f"E857: `an-error`, for `ErrorEvent`, is no name of a class ({CLASS_NAME})",
            f"E857: `details`, for `ErrorDetails`, is no name of a class ({CLASS_NAME})",
        ],
    ),
    "no prefix": (
        Selection(events=FIVE, prefix="my-"),
        [f"E857: no name of a class can begin with `my-` ({CLASS_NAME})"],
    ),
    "one name for two": (
        Selection(
            events=FIVE, names=(("ErrorEvent", "Oops"), ("ErrorDetails", "Oops"))
        ),
        [
            "E858: `ErrorDetails` and `ErrorEvent` both become `Oops` "
            "(give one of them another name)"
        ],
    ),
    "a name that another class has": (
        Selection(events=FIVE, names=(("ErrorEvent", "ErrorDetails"),)),
        [
            "E858: `ErrorDetails` and `ErrorEvent` both become `ErrorDetails` "
            "(give one of them another name)"
        ],
    ),
    "two names for one": (
        Selection(events=FIVE, names=(("ErrorEvent", "A"), ("ErrorEvent", "B"))),
        ["E858: the class `ErrorEvent` gets two names, `A` and `B` (keep one of them)"],
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused(name: str) -> None:
    selection, messages = REFUSED[name]
    assert sorted(refusals(selection)) == messages


def test_the_closure_is_all_that_is_needed() -> None:
    part = subset(flagship().spec, Selection(events=("error",)))
    assert [event.key for event in part.events] == ["error"]
    assert [item.name for item in part.definitions] == ["ErrorDetails"]
    assert [channel.name for channel in part.channels] == [
        "realtime",
        "transcription",
        "translation",
    ]
    assert not part.endpoints and not part.servers


def test_a_tag_names_the_events_of_a_channel() -> None:
    """A name is the key of an event or, where the channels have no such key, a tag."""

    def keys(*channels: str) -> list[str]:
        selection = Selection(events=("session.created",), channels=channels)
        return [event.key for event in subset(flagship().spec, selection).events]

    assert keys() == keys("realtime") == ["session.created"]
    assert keys("translation") == ["translation.session.created"]
    assert len(keys("transcription", "translation")) == 2


def test_types_alone() -> None:
    for single_file in (False, True):
        package = package_of(
            Selection(types=("ErrorDetails",), single_file=single_file)
        )
        details = package.from_dict(package.ErrorDetails, {"type": "t", "new": 1})
        assert package.to_dict(details) == {"type": "t", "new": 1}
        assert [item.path for item in package.validate(details)] == [
            "$.new",
            "$.message",
        ]
        assert not hasattr(package, "decode_server_event")


def test_a_client_has_the_requests_whose_types_are_selected() -> None:
    def requests(*types: str) -> bool:
        files = files_of(Selection(events=("error",), types=types, only="client"))
        return "/realtime/client_secrets" in files["_api.py"]

    assert requests("ClientSecretRequest", "ClientSecret")
    assert not requests()
