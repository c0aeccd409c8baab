"""How this program is started again."""

from __future__ import annotations

import sys


def this_program() -> list[str]:
    """First words of a command line that starts this qrstation, from a bundle or from Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "qrstation"]
