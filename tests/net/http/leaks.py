"""Whether a key is to be seen in what a person gets to see of an error."""

from __future__ import annotations

from pathlib import Path
from traceback import TracebackException

CANARY = "sk-canary-7f3a9c51d2e84b06"
HERE = str(Path(__file__).parent)


def report(error: BaseException) -> str:
    """The error and all it comes from, with the locals of all frames but the tests'."""
    texts: list[str] = []
    link: BaseException | None = error
    while link is not None:
        trace = link.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename.startswith(HERE):
            trace = trace.tb_next
        shown = TracebackException(type(link), link, trace, capture_locals=True)
        texts += [*shown.format(chain=False), repr(link), str(link)]
        link = link.__cause__ or link.__context__
    return "\n".join(texts)
