"""The log files: what happened, with job and node, and without patient data at INFO and above."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from qrstation.errors import ArchiveFault
from qrstation.paths import Paths, make_private_folder

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
_NAME_CODE_ONLY = (AttributeError, ImportError, NameError, NotImplementedError, OSError, TypeError)
"""Exceptions whose messages name code or files, never what was worked on."""

_at: ContextVar[str] = ContextVar("at", default="")
_handlers: list[tuple[logging.Logger, logging.Handler]] = []


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
        0: the files alone; 1: progress to standard error as well; 2: everything, patient data too, to both, but not to
        the log of dose queries.

    Raises
    ------
    ArchiveFault
        A file cannot be written.
    """
    stop()
    make_private_folder(paths.logs)
    everything = verbosity > 1
    form = _Lines(_FORMAT, None, everything)
    _add(_opened(paths.log_file), form)
    told = _opened(paths.dose_log_file)
    told.setLevel(logging.INFO)
    _add(told, _Lines(_FORMAT, None, everything=False), _DOSE)
    if verbosity and sys.stderr is not None:
        _add(logging.StreamHandler(sys.stderr), form if everything else _Lines(_BRIEF, "%H:%M:%S", everything))
    logging.getLogger("qrstation").setLevel(logging.DEBUG if everything else logging.INFO)
    for name in _QUIET if everything else ():
        logging.getLogger(name).setLevel(logging.DEBUG)
    logging.captureWarnings(True)


def stop() -> None:
    """Close the log file, and leave logging as it was."""
    logging.captureWarnings(False)
    for name in ("qrstation", *_QUIET):
        logging.getLogger(name).setLevel(logging.NOTSET)
    while _handlers:
        logger, handler = _handlers.pop()
        logger.removeHandler(handler)
        handler.close()


def _opened(log_file: Path) -> logging.Handler:
    try:
        return _PrivateFile(log_file, maxBytes=FILE_SIZE, backupCount=FILES_KEPT, encoding="utf-8")
    except OSError as fault:
        raise ArchiveFault(
            f"The log {log_file} cannot be written.",
            detail=f"The system says: {fault.strerror or fault}.",
            advice="Make it writable for you, or name another folder with --home.",
        ) from fault


def _add(handler: logging.Handler, form: _Lines, heard: str = "") -> None:
    """Let a handler write what a logger and those below it say; all of them where none is named."""
    handler.setFormatter(form)
    handler.addFilter(_add_place)
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

        said = f": {raised}" if isinstance(raised, _NAME_CODE_ONLY) else " (message left out: it may name a patient)"
        return "".join(traceback.format_tb(ei[2])) + type(raised).__name__ + said


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
