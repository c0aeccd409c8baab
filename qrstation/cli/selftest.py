"""``qrstation selftest``: whether this installation works, shown with a practice PACS and a home of its own."""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, command
from qrstation.cli.output import Output
from qrstation.cli.session import Session
from qrstation.cli.this_program import this_program
from qrstation.cli.window import TRIAL
from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.selftest import Check, CheckEnd
from qrstation.paths import HOME_VARIABLE

WINDOW_TIME = 60.0
"""Seconds that the window may take to open and close."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(
        commands,
        "selftest",
        "see whether qrstation works on this computer; needs no network and leaves your files alone",
        example="qrstation selftest",
        run=_selftest,
    )
    parser.set_defaults(home_of_its_own=home_apart)


@contextmanager
def home_apart() -> Iterator[Path]:
    """Make a home for the time of the test."""
    with tempfile.TemporaryDirectory(prefix="qrstation-selftest-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _selftest(session: Session, chosen: argparse.Namespace) -> int:
    try:
        from qrstation.practice import PracticePacs
        from qrstation.services.selftest import SelfTest, checked
    except ImportError as fault:
        raise QrError(
            "A part of qrstation is missing.", detail=f"Python says: {fault}.", advice="Please install it again."
        ) from fault
    began, failed = time.monotonic(), 0
    stop = session.cancellation
    test = SelfTest(chosen.home / "workstation", PracticePacs(chosen.home / "practice"), stop)
    for check in test.run():
        failed += _told(session.output, check)
    window = _no_window() or checked("window", lambda: _open_window(chosen.home / "window", stop), stop)
    failed += _told(session.output, window)
    seconds = time.monotonic() - began
    if failed:
        session.output.message(f"The self-test failed after {seconds:.1f} s. qrstation selftest -v tells more.")
        return ExitCode.OWN_FAULT
    session.output.message(f"The self-test passed in {seconds:.1f} s.")
    return ExitCode.DONE


def _told(output: Output, check: Check) -> bool:
    """Write the line of a check; whether it failed."""
    output.line(f"{check.end:<8}{check.name:<14}{check.seconds:6.2f} s  {check.detail}")
    return check.end is CheckEnd.FAILED


def _no_window() -> Check | None:
    """Say so where there is no Qt at all; where it is damaged, opening the window fails."""
    try:
        importlib.import_module("PySide6")
    except ModuleNotFoundError:
        detail = "Qt (PySide6) is not installed: only the command line works here"
        return Check(name="window", end=CheckEnd.SKIPPED, detail=detail, seconds=0.0)
    return None


def _open_window(home: Path, cancellation: Cancellation) -> str:
    """Open the window and let it close, in a process of its own, which Qt may end without a word."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home)}
    with subprocess.Popen(
        [*this_program(), "gui", TRIAL, "--listen-port", "0"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as window:
        try:
            with cancellation.calling(window.kill):
                _, complaint = window.communicate(timeout=WINDOW_TIME)
        except subprocess.TimeoutExpired:
            window.kill()
            raise QrError(f"The window did not open and close within {WINDOW_TIME:.0f} seconds.") from None
    if window.returncode:
        said = " ".join(complaint.split()) or f"it ended with code {window.returncode}"
        raise QrError(f"The window did not open: {said}")
    return "opened offscreen, and closed"
