"""Faults and bugs in the words in which the window shows them."""

from __future__ import annotations

import platform
import sys
import traceback
from dataclasses import dataclass

from PySide6 import __version__ as pyside_version

from qrstation import __version__
from qrstation.errors import bug_words


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashReport:
    """A bug: one line that names it, and the whole report to copy; no patient data in either."""

    title: str
    text: str


def crash_report(bug: BaseException) -> CrashReport:
    """Describe a bug by where it happened, leaving out messages that might quote a patient's attributes."""
    steps = "".join(traceback.format_list(traceback.extract_tb(bug.__traceback__)))
    return CrashReport(
        title=type(bug).__name__,
        text=(
            f"qrstation {__version__}, Python {platform.python_version()}, PySide6 {pyside_version}, "
            f"{platform.platform()}, frozen: {getattr(sys, 'frozen', False)}\n\n{steps}{bug_words(bug)}\n"
        ),
    )
