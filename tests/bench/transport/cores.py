"""Two processors as two computers: who is asked works on one, and who is measured on another.

Left alone, a scheduler puts both ends of a conversation of short messages on one processor, so that neither ever works
while the other does. Two computers would. What is started has the processor of the thread that starts it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from contextvars import ContextVar
from typing import TypeVar

_Started = TypeVar("_Started")

_there: ContextVar[frozenset[int]] = ContextVar("_there", default=frozenset())
_all: ContextVar[frozenset[int]] = ContextVar("_all", default=frozenset())


@contextmanager
def two_computers(wanted: bool = True) -> Iterator[bool]:
    """Keep this thread, and all that it starts, on one processor; says whether that was wanted and can be done."""
    usable = _usable()
    if not wanted or len(usable) < 2:
        yield False
        return
    there = _there.set(frozenset({min(usable)}))
    everywhere = _all.set(usable)
    try:
        with _on(frozenset({max(usable)})):
            yield True
    finally:
        _there.reset(there)
        _all.reset(everywhere)


def there() -> AbstractContextManager[None]:
    """What is started in the block works on the other computer."""
    return _on(_there.get())


def between() -> AbstractContextManager[None]:
    """What is started in the block is a network between the two, and works on any processor."""
    return _on(_all.get())


@contextmanager
def started_there(what: AbstractContextManager[_Started]) -> Iterator[_Started]:
    """Enter something on the other computer, and stay on this one."""
    with ExitStack() as stack:
        with there():
            started = stack.enter_context(what)
        yield started


def _usable() -> frozenset[int]:
    return frozenset(os.sched_getaffinity(0)) if sys.platform == "linux" else frozenset()


@contextmanager
def _on(cores: frozenset[int]) -> Iterator[None]:
    if sys.platform != "linux" or not cores:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
