"""Standard input, output and error of a command, which may be closed, full, or without anybody who reads."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from collections.abc import Callable
from typing import Any, TextIO, cast

_READER_LEFT = (errno.EPIPE, errno.EINVAL)
"""What the systems say when nobody reads any more."""
_NOT_WRITTEN = 7
"""Exit code of work that ended well and whose result could not be written: `ExitCode.ARCHIVE_FAULT`."""


class Stream:
    """A standard stream that takes text whatever becomes of it: work does not end because nobody can read of it.

    Parameters
    ----------
    stream
        Where the text goes; none: it was closed before we began, and nobody wants it.
    on_fault
        Hears, once, that text could not be written although somebody may want it.
    """

    def __init__(self, stream: TextIO | None, on_fault: Callable[[OSError], None] | None = None) -> None:
        self._stream = io.StringIO() if stream is None else stream
        self._on_fault = on_fault
        self.is_read = stream is not None
        """Whether what is written now can reach anybody."""

    @classmethod
    def around(cls, stream: TextIO | None) -> Stream:
        """Take a stream as it is where it is one of these."""
        return stream if isinstance(stream, cls) else cls(stream)

    def write(self, text: str, /) -> int:
        """Write text, or drop it."""
        return self._try(lambda: self._stream.write(text)) or len(text)

    def flush(self) -> None:
        """Write what is held back."""
        self._try(self._stream.flush)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _try(self, act: Callable[[], int | None]) -> int | None:
        if not self.is_read:
            return None
        try:
            return act()
        except OSError as fault:
            self.is_read = False
            self._lead_nowhere()
            if self._on_fault is not None and fault.errno not in _READER_LEFT:
                self._on_fault(fault)
            return None

    def _lead_nowhere(self) -> None:
        """Let go what the stream still holds: the interpreter writes it at its end."""
        with contextlib.suppress(OSError):
            number = self._stream.fileno()
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


def whoever_reads(work: Callable[[], int]) -> int:
    """Carry out work that goes on whoever reads what it writes; gives its exit code.

    Results that could not be written make a fault of a work that ended well.
    """
    _fill_gaps()
    lost: list[OSError] = []

    def tell(fault: OSError) -> None:
        lost.append(fault)
        sys.stderr.write(
            "The result could not be written to standard output.\n"
            f"The system says: {fault.strerror or fault}.\n"
            "Make room on the disk, or write it elsewhere.\n"
        )

    before = sys.stdin, sys.stdout, sys.stderr
    results, messages = Stream(_in_utf_8(sys.stdout), tell), Stream(_in_utf_8(sys.stderr))
    sys.stdout, sys.stderr = cast(TextIO, results), cast(TextIO, messages)
    sys.stdin = sys.stdin or io.StringIO()
    try:
        try:
            code = work()
        except SystemExit as asked:
            code = int(asked.code or 0)
        results.flush()
        return code or (_NOT_WRITTEN if lost else 0)
    finally:
        results.flush()
        messages.flush()
        sys.stdin, sys.stdout, sys.stderr = before


def _in_utf_8(stream: TextIO | None) -> TextIO | None:
    """Have programs get UTF-8, and terminals what they show; nothing cannot be written."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    return stream


def _fill_gaps() -> None:
    """Keep the next files that are opened from taking the place of standard streams that are closed."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
