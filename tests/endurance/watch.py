"""Searches every text that a person could get to see for one key."""

from __future__ import annotations

import base64
import logging
import pickle
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

KEY = "sk-canary-7f3a9c51d2e84b06"
TESTS = str(Path(__file__).parents[1])

NEEDLES = (
    "canary-7f3a",
    "51d2e84b06",
    *(base64.b64encode(b" " * n + KEY.encode()).decode()[8:-8] for n in range(3)),
)


class Watch(logging.Handler):
    """Collects every text that a person could get to see."""

    def __init__(self) -> None:
        super().__init__()
        self.size = 0
        self.count = 0
        self.hits: list[str] = []
        self.case = ""

    def text(self, where: str, text: str) -> None:
        """Search a text."""
        self.size += len(text)
        self.count += 1
        for needle in NEEDLES:
            at = text.find(needle)
            if at >= 0:
                self.hits.append(f"{self.case}, {where}: {text[max(at - 150, 0):at]!r}")
                return

    def emit(self, record: logging.LogRecord) -> None:
        self.text(f"log of {record.name}", self.format(record))

    def see(self, value: Any) -> None:
        """Search what an object shows of itself."""
        name = type(value).__name__
        for text in (repr(value), str(value), f"{value}", f"{value!a}"):
            self.text(f"repr of {name}", text)
        if isinstance(value, BaseException):
            return  # a pickle has the attributes, where what a server said stands as is
        with suppress(Exception):  # most of it cannot be pickled
            self.text(f"pickle of {name}", pickle.dumps(value).decode("latin-1"))

    def caught(self, error: BaseException, *, frames: bool = True) -> None:
        """Search an error, all that it comes from, and the locals of the frames."""
        todo: list[BaseException | None] = [error]
        seen: set[int] = set()
        while todo:
            link = todo.pop()
            if link is None or id(link) in seen:
                continue
            seen.add(id(link))
            todo += [link.__cause__, link.__context__]
            self.see(link)
            for level, line in traceback.walk_tb(link.__traceback__):
                code = level.f_code
                if not frames or code.co_filename.startswith(TESTS):
                    continue
                where = f"locals of {code.co_filename}:{line} {code.co_name}"
                for name, value in level.f_locals.items():
                    with suppress(AttributeError):  # of an object that is half made
                        self.text(f"{where}: {name}", repr(value))
            shown = traceback.TracebackException.from_exception(link)
            self.text("traceback", "".join(shown.format()))

    def thread_failed(self, failed: threading.ExceptHookArgs) -> None:
        """Search what a thread of the client has died of."""
        if failed.exc_value is not None:
            self.caught(failed.exc_value)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """All loggers at DEBUG, and all hooks."""
        import websocket

        root = logging.getLogger()
        level, handlers, hook = root.level, root.handlers, threading.excepthook
        root.handlers = [self]
        root.setLevel(logging.DEBUG)
        threading.excepthook = self.thread_failed
        trace: Any = websocket.enableTrace
        trace(True, handler=logging.NullHandler())
        try:
            yield
        finally:
            trace(False)
            threading.excepthook = hook
            root.setLevel(level)
            root.handlers = handlers
