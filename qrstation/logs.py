"""The log files: what happened, with job and node, without patient data; and what peers said, where it is wanted."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from qrstation.errors import ArchiveFault, bug_words
from qrstation.paths import Paths, make_private_folder
from qrstation.words import say

FILE_SIZE = 2_000_000
"""Bytes after which the log goes on in a new file."""
FILES_KEPT = 5
"""How many older files are kept."""

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s%(at)s: %(message)s"
_BRIEF = "%(asctime)s %(message)s"
"""On standard error, for somebody who wants to follow what is done."""
_DOSE = "qrstation.services.dose"
"""Logger whose lines tell the story of dose queries, and have a log of their own too."""
_QUIET = ("pynetdicom", "pydicom", "py.warnings")
"""Loggers that quote what peers sent: heard at DEBUG only."""
_SPOKEN = "qrstation.dicom"
"""Logger whose lines at DEBUG tell what is said over associations: what the protocol log is for."""
_PROTOCOL_FILE = re.compile(r"protocol-(\d{4}-\d\d-\d\d)\.log(\.\d+)?")
_TIDY_INTERVAL = 3600.0
"""Seconds between two looks for old files of the protocol log."""

_at: ContextVar[str] = ContextVar("at", default="")
_handlers: list[tuple[logging.Logger, logging.Handler]] = []
_protocols: list[_Protocol] = []
"""The protocol log, once logging was started."""


@contextmanager
def about(*, node: str = "", job: int | None = None) -> Iterator[None]:
    """Name the node and the job in every line that this thread logs while the block lasts."""
    parts = [f"job {job}" if job is not None else "", node]
    token = _at.set(" [" + ", ".join(part for part in parts if part) + "]" if any(parts) else "")
    try:
        yield
    finally:
        _at.reset(token)


def start(paths: Paths, *, verbosity: int = 0) -> None:
    """Write to the log files, and to standard error when asked; a second call takes the place of the first.

    Parameters
    ----------
    paths
        Where they are; their folder is made where it is missing.
    verbosity
        0: the files alone; 1: progress to standard error as well; 2: everything there, patient data too. The files are
        the same every time.

    Raises
    ------
    ArchiveFault
        A file cannot be written; all the rest is.
    """
    stop()
    everything = verbosity > 1
    form = _Lines(_FORMAT, None, everything=False)
    faults = [_add_file(paths.log_file, form), _add_file(paths.dose_log_file, form, _DOSE)]
    if verbosity and sys.stderr is not None:
        brief = _Lines(_FORMAT, None, everything) if everything else _Lines(_BRIEF, "%H:%M:%S", everything)
        _add(logging.StreamHandler(sys.stderr), brief)
    _protocols.append(_Protocol(paths.logs))
    _add(_protocols[-1], form, _SPOKEN)
    logging.getLogger("qrstation").setLevel(logging.DEBUG if everything else logging.INFO)
    for name in _QUIET if everything else ():
        logging.getLogger(name).setLevel(logging.DEBUG)
    logging.captureWarnings(True)
    for fault in filter(None, faults):
        raise fault


def keep_protocol(*, until: datetime | None, days: int) -> None:
    """Write what is said over associations, patient data too, to files of its own.

    Parameters
    ----------
    until
        When it ends by itself; none: nothing is written.
    days
        After so many of them a day's file is removed.

    Raises
    ------
    ArchiveFault
        A file cannot be written.
    """
    for protocol in _protocols:
        protocol.keep(0.0 if until is None else until.timestamp(), days)


def stop() -> None:
    """Close the log file, and leave logging as it was."""
    logging.captureWarnings(False)
    _protocols.clear()
    for name in ("qrstation", *_QUIET):
        logging.getLogger(name).setLevel(logging.NOTSET)
    while _handlers:
        logger, handler = _handlers.pop()
        logger.removeHandler(handler)
        handler.close()


def _add_file(log_file: Path, form: _Lines, heard: str = "") -> ArchiveFault | None:
    """Write to a file, or say why not."""
    try:
        make_private_folder(log_file.parent)
        _add(_opened(log_file), form, heard)
    except ArchiveFault as fault:
        return fault
    return None


def _opened(log_file: Path) -> logging.Handler:
    try:
        return _PrivateFile(log_file, maxBytes=FILE_SIZE, backupCount=FILES_KEPT, encoding="utf-8")
    except OSError as fault:
        raise ArchiveFault(
            say("The log {log_file} cannot be written.", log_file=log_file),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
            advice=say("Make it writable for you, or name another folder with --home."),
        ) from fault


def _add(handler: logging.Handler, form: _Lines, heard: str = "") -> None:
    """Let a handler write what a logger and those below it say; all of them where none is named."""
    handler.setFormatter(form)
    handler.addFilter(_add_place)
    if not (form.everything or isinstance(handler, _Protocol)):
        handler.setLevel(logging.INFO)
    # Not by the loggers' levels: pydicom sets its own when it is imported, which is after the start.
    if not form.everything:
        handler.addFilter(_is_not_quiet)
    logger = logging.getLogger(heard)
    logger.addHandler(handler)
    _handlers.append((logger, handler))


def _add_place(record: logging.LogRecord) -> bool:
    record.at = _at.get()
    return True


def _is_not_quiet(record: logging.LogRecord) -> bool:
    return not record.name.startswith(_QUIET)


class _Lines(logging.Formatter):
    """One line for each message, whatever a peer put into it; a traceback says where, and not what was worked on."""

    def __init__(self, form: str, times: str | None, everything: bool) -> None:
        super().__init__(form, times)
        self.everything = everything

    def format(self, record: logging.LogRecord) -> str:
        # Handlers share a record's formatted traceback: ours must be its own.
        shared, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = shared

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802, the base class's name
        record.message = "".join(each if each.isprintable() else repr(each)[1:-1] for each in record.message)
        return super().formatMessage(record)

    def formatException(  # noqa: N802, the base class's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        raised = ei[1]
        if self.everything or raised is None:
            return super().formatException(ei)
        import traceback

        return "".join(traceback.format_tb(ei[2])) + bug_words(raised)


class _PrivateFile(RotatingFileHandler):
    """A rotating file of mode 0600 that keeps writing when another program keeps it from being renamed."""

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return cast(TextIOWrapper, open(self.baseFilename, self.mode, encoding=self.encoding, opener=private))

    def doRollover(self) -> None:  # noqa: N802, the base class's name
        with contextlib.suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()

    def close(self) -> None:
        """Leave what a full disk does not take."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, the base class's name
        """Let a full disk stop the log and nothing else: what could not be written is not for the terminal."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class _Protocol(logging.Handler):
    """One file a day while it is wanted; it heeds the end by itself, and removes files that are too old."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._until = 0.0
        self._days: int | None = None
        self._tidied = 0.0
        self._day: date | None = None
        self._file: logging.Handler | None = None

    def keep(self, until: float, days: int) -> None:
        """Write until a moment, in seconds since 1970."""
        now = time.time()
        with cast(threading.RLock, self.lock):
            self._days = days
            self._tidy(now)
            if until == self._until:
                return
            if now < until:
                self._open(now)
                self._until = until
                logging.getLogger(_SPOKEN).setLevel(logging.DEBUG)
            else:
                self._end()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, unless it came after the end."""
        with contextlib.suppress(OSError, ArchiveFault):
            now = time.time()
            if now - self._tidied > _TIDY_INTERVAL:
                self._tidy(now)
            if now >= self._until:
                self._end()
                return
            self._open(now)
            if self._file is not None:
                self._file.handle(record)

    def close(self) -> None:
        """Close the file too."""
        self._end()
        super().close()

    def _open(self, now: float) -> None:
        day = date.fromtimestamp(now)
        if day != self._day:
            self._close_file()
            self._file = _opened(self._folder / f"protocol-{day.isoformat()}.log")
            self._file.setFormatter(self.formatter)
            self._day = day

    def _end(self) -> None:
        if not self._until:
            return
        self._until = 0.0
        logging.getLogger(_SPOKEN).setLevel(logging.NOTSET)
        self._close_file()

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = self._day = None

    def _tidy(self, now: float) -> None:
        """Remove the files of days that are over for long enough."""
        if self._days is None:
            return
        self._tidied = now
        oldest = (date.fromtimestamp(now) - timedelta(days=self._days)).isoformat()
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                named = _PROTOCOL_FILE.fullmatch(path.name)
                if named and named[1] < oldest:
                    path.unlink()
