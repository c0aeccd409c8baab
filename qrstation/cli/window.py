"""``qrstation gui``: the window; it needs no part of the rest of the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from qrstation.cli.options import Commands, command
from qrstation.errors import QrError

NAME = "gui"
"""Name of the command."""
TRIAL = "--trial"
"""Option for programs: the window closes by itself once it can be worked with."""
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Environment variables that let Qt find, or do without, a display."""


class OpenWindow(Protocol):
    """Shows the window until the user closes it."""

    def __call__(
        self,
        *,
        home: Path | None,
        practice: bool,
        ae_title: str,
        port: int | None,
        files: Sequence[Path],
        trial: bool,
        begin: Callable[[], None],
    ) -> int:
        """Give the exit code; `begin` comes first, and what it raises is shown as well as raised."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = command(commands, NAME, "open the window", example="qrstation gui --practice")
    parser.add_argument(TRIAL, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="DICOM file or folder for the archive")
    parser.add_argument("--practice", action="store_true", help="start the practice PACS too, and add it as a node")


def show(chosen: argparse.Namespace, open_window: OpenWindow, begin: Callable[[], None]) -> int:
    """Show the window that was asked for; returns the exit code.

    Raises
    ------
    QrError
        There is nothing to show it on, or with, or ``begin`` raised it.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        raise QrError(
            "There is no display to show the window on.",
            advice="Start it from a desktop, or use the commands that qrstation --help lists.",
        )
    try:
        return open_window(
            home=chosen.home,
            practice=chosen.practice,
            ae_title=chosen.calling_aet or "",
            port=chosen.listen_port,
            files=chosen.files,
            trial=chosen.trial,
            begin=begin,
        )
    except ImportError as fault:
        raise QrError(
            "The window cannot be shown: a library is missing.",
            detail=f"The system says: {fault}.",
            advice="See README.md for what must be installed; the commands that qrstation --help lists work without.",
        ) from fault
