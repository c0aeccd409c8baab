"""Commands of ours as they are written for a user to copy."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

_COMMANDS = (
    "audit callers certificate doctor dose echo find gui handed jobs local nodes patient-info retrieve schedule serve "
    "settings support-bundle"
)
_WRITTEN = re.compile(rf"\bqrstation (?=(?:{_COMMANDS.replace(' ', '|')})\b)")


def command_line(*words: str, of: str = "") -> str:
    """Write a command.

    Parameters
    ----------
    of
        A name or AE title that a stranger may have chosen: it stands last, and passes for no option.
    """
    ending = ["--", of] if of.startswith("-") else [of] if of else []
    return shlex.join(["qrstation", *words, *ending])


def with_home(text: str, home: Path) -> str:
    """Have the commands in a text work on the same files as the one that writes it."""
    return _WRITTEN.sub(lambda _: f"qrstation --home {shlex.quote(str(home))} ", text)
