"""A time limit for tasks that Python 3.10 has, too, and that loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

_T = TypeVar("_T")


async def within(timeout: float, work: Coroutine[Any, Any, _T]) -> _T:
    """The result of some work; raises TimeoutError when it takes too long.

    The work has ended when this returns or raises, also when this task is cancelled.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=timeout)
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
    if task.cancelled():
        raise TimeoutError
    return task.result()
