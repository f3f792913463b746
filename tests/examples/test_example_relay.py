"""relay.py: what comes out is what went in, to the letter; it counts tokens, and hands on how a connection ends."""

from __future__ import annotations

import json
import queue
import threading
from ast import literal_eval
from collections.abc import Callable, Iterator
from http import HTTPStatus

import pytest
from example_process import Running, example_environment, running
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.client import ClientConnection, connect
from websockets.sync.server import ServerConnection, serve

TIMEOUT = 20

Script = Callable[[ServerConnection], None]


class Upstream:
    """The API as the relay sees it: each connection runs the script."""

    def __init__(self) -> None:
        self.script: Script = lambda socket: None
        self.refuses = False
        self.paths: list[str] = []

    def handle(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        self.paths.append(socket.request.path)
        self.script(socket)

    def process_request(
        self, socket: ServerConnection, request: Request
    ) -> Response | None:
        if not self.refuses:
            return None
        return socket.respond(HTTPStatus.UNAUTHORIZED, '{"error": {"message": "no"}}')


@pytest.fixture(scope="module")
def upstream() -> Iterator[tuple[Upstream, str]]:
    api = Upstream()
    with serve(
        api.handle,
        "127.0.0.1",
        0,
        max_size=None,
        compression=None,
        process_request=api.process_request,
    ) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield api, f"ws://127.0.0.1:{server.socket.getsockname()[1]}/v1"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def relay(upstream: tuple[Upstream, str]) -> Iterator[tuple[Running, str]]:
    arguments = ("--port", "0", "--websocket-url", upstream[1])
    environment = example_environment()
    with running("relay.py", *arguments, environment=environment) as example:
        yield example, f"ws://127.0.0.1:{example.port}/v1/realtime?model=my%20model"


@pytest.fixture
def api(upstream: tuple[Upstream, str]) -> Upstream:
    upstream[0].refuses = False
    return upstream[0]


def dial(url: str) -> ClientConnection:
    return connect(url, max_size=None, compression=None, proxy=None)


# Text that is JSON and looks like nothing that a program would write.

SPACES = st.text(" \t\r\n", max_size=3)

TEXTS = st.one_of(
    st.text(max_size=12).map(json.dumps),
    st.text(max_size=12).map(lambda text: json.dumps(text, ensure_ascii=False)),
    st.sampled_from([r'"\u0041\/\ud83d\ude00"', '"\u2028\ufeff"', r'"\b\u0000"']),
)

NUMBERS = st.one_of(
    st.integers(-(10**80), 10**80).map(str),
    st.sampled_from(["-0", "1E400", "0.10e-00", "-1.50", "9" * 400]),
)


@st.composite
def spaced(draw: st.DrawFn, members: list[str], brackets: str) -> str:
    """An array or an object with spaces wherever they may be."""
    listed = ",".join(
        draw(SPACES) + draw(SPACES).join(member) + draw(SPACES) for member in members
    )
    return brackets[0] + (listed or draw(SPACES)) + brackets[1]


def containers(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(TEXTS, st.just(":"), values)
    return st.one_of(
        st.lists(st.tuples(values), max_size=3).flatmap(lambda it: spaced(it, "[]")),
        st.lists(pairs, max_size=3).flatmap(lambda it: spaced(it, "{}")),
    )


VALUES = st.recursive(
    TEXTS | NUMBERS | st.sampled_from(["null", "true", "false"]),
    containers,
    max_leaves=6,
)

TAGS = ["session.update", "response.done", "error", "response.output_text.delta", "new"]


@st.composite
def messages(draw: st.DrawFn) -> str:
    """An event, known or not, whole or not, or something else altogether."""
    pairs = draw(st.lists(st.tuples(TEXTS, st.just(":"), VALUES), max_size=3))
    tag = draw(st.sampled_from(TAGS).map(json.dumps) | TEXTS)
    pairs.insert(draw(st.integers(0, len(pairs))), ('"type"', ":", tag))
    event = draw(spaced(pairs, "{}"))
    return draw(SPACES) + draw(st.just(event) | VALUES | st.text()) + draw(SPACES)


def test_messages_pass_to_the_letter(api: Upstream, relay: tuple[Running, str]) -> None:
    came: queue.Queue[str | bytes] = queue.Queue()
    answers: queue.Queue[str] = queue.Queue()

    def script(socket: ServerConnection) -> None:
        for message in socket:
            came.put(message)
            socket.send(answers.get(timeout=TIMEOUT))

    api.script = script
    with dial(relay[1]) as client:

        @settings(max_examples=60)
        @given(messages(), messages())
        def exchange(question: str, answer: str) -> None:
            answers.put(answer)
            client.send(question)
            assert came.get(timeout=TIMEOUT) == question
            assert client.recv(timeout=TIMEOUT) == answer

        exchange()
        for big in ("a" * 2**20, "\u00e9\U0001f600" * 2**18, "\n" * 2**20):
            answers.put(f'{{"type" : "big", "a":"{big}"}}')
            client.send(f'{{"type":"input_audio_buffer.append", "audio" : "{big}"}}')
            assert came.get(timeout=TIMEOUT) == (
                f'{{"type":"input_audio_buffer.append", "audio" : "{big}"}}'
            )
            assert client.recv(timeout=TIMEOUT) == f'{{"type" : "big", "a":"{big}"}}'
    assert api.paths[-1] == "/v1/realtime?model=my%20model"
    relay[0].line_with("tokens, ")


def test_tokens_are_counted(api: Upstream, relay: tuple[Running, str]) -> None:
    usages = [
        {"total_tokens": 60, "input_tokens": 40, "output_tokens": 20},
        {"total_tokens": 10**30, "input_token_details": {"cached_tokens": 7}},
        {"total_tokens": 1, "new": {"kind": "of tokens"}},
        None,
        {},
        {"total_tokens": "many"},
        "many",
    ]

    def script(socket: ServerConnection) -> None:
        for number, usage in enumerate(usages):
            response = {"id": f"resp_{number}\ud800\n", "usage": usage}
            socket.send("no event")
            socket.send(json.dumps({"type": "response.done", "response": response}))
        socket.send('{"type": "response.done", "response": 5}')
        socket.send('{"type": "brand.new"}')
        for message in socket:
            socket.send(message)

    api.script = script
    with dial(relay[1]) as client:
        client.send('{"type": "response.create"}')
        while client.recv(timeout=TIMEOUT) != '{"type": "response.create"}':
            pass
    lines: list[str] = []
    while "tokens, " not in (line := relay[0].line()):
        lines.append(line)
    printed = [line.split(" ", 1) for line in lines]
    assert [json.loads(usage) for _, usage in printed] == [
        usage for usage in usages if isinstance(usage, dict)
    ]
    assert [name for name, _ in printed] == [
        repr(f"resp_{number}\ud800\n") for number in (0, 1, 2, 4, 5)
    ]
    tokens, _, events = line.partition(" tokens, ")
    assert int(tokens) == 60 + 10**30 + 1
    # What comes back is an event of clients, and so none that a server has.
    assert literal_eval(events) == {
        "response.create": 1,
        "response.done": len(usages) + 1,
        "(unknown)": 2,
    }


def ending(client: ClientConnection) -> tuple[int, str]:
    """How a connection ends, for the one who did not end it."""
    with pytest.raises(ConnectionClosed) as caught:
        while True:
            client.recv(timeout=TIMEOUT)
    assert caught.value.rcvd is not None
    return caught.value.rcvd.code, caught.value.rcvd.reason


@pytest.mark.parametrize("code", [1000, 1001, 1008, 1011, 1013, 3000, 4999])
def test_the_close_code_of_the_api_is_handed_on(
    code: int, api: Upstream, relay: tuple[Running, str]
) -> None:
    def script(socket: ServerConnection) -> None:
        socket.send("last words")
        socket.close(code, "because \u00e9")

    api.script = script
    with dial(relay[1]) as client:
        assert client.recv(timeout=TIMEOUT) == "last words"
        assert ending(client) == (code, "because \u00e9")


def test_a_broken_connection_is_an_internal_error(
    api: Upstream, relay: tuple[Running, str]
) -> None:
    api.script = lambda socket: socket.socket.shutdown(2)
    with dial(relay[1]) as client:
        assert ending(client)[0] == 1011


def test_a_refused_connection_is_an_internal_error(
    api: Upstream, relay: tuple[Running, str]
) -> None:
    api.refuses = True
    with dial(relay[1]) as client:
        assert ending(client) == (1011, "no connection to the API")
    assert "HTTP 401" in relay[0].line_with("no connection")


@pytest.mark.parametrize(("code", "sent"), [(1000, 1000), (1001, 1000), (4002, 4002)])
def test_the_close_code_of_the_client_is_handed_on(
    code: int, sent: int, api: Upstream, relay: tuple[Running, str]
) -> None:
    ends: queue.Queue[object] = queue.Queue()
    came: list[str | bytes] = []

    def script(socket: ServerConnection) -> None:
        try:
            while True:
                came.append(socket.recv())
        except ConnectionClosed as end:
            ends.put(end.rcvd)

    api.script = script
    with dial(relay[1]) as client:
        client.send("last words")
        client.close(code, "enough")
    end = ends.get(timeout=TIMEOUT)
    assert (end.code, end.reason) == (sent, "enough")  # type: ignore[attr-defined]
    assert came == ["last words"]


def test_binary_messages_are_refused(api: Upstream, relay: tuple[Running, str]) -> None:
    def script(socket: ServerConnection) -> None:
        assert [*socket] == []

    api.script = script
    with dial(relay[1]) as client:
        client.send(b"\0")
        assert ending(client) == (1003, "events are text")


def test_text_that_is_no_utf_8_ends_it(
    api: Upstream, relay: tuple[Running, str]
) -> None:
    def script(socket: ServerConnection) -> None:
        socket.send(b"\xff", text=True)
        assert [*socket] == []

    api.script = script
    with dial(relay[1]) as client:
        assert ending(client) == (1007, "the server sent no UTF-8")
