"""Secrets that a command takes: asked for, or read from a file; never options, where everybody could see them."""

from __future__ import annotations

import sys
from pathlib import Path

from qrstation.errors import InvalidInput

STANDARD_INPUT = "-"
_LONGEST = 4096
"""Characters."""


def asked(prompt: str, secret: str) -> str:
    """Ask for a secret on the terminal.

    Parameters
    ----------
    secret
        What it is, such as "passcode".

    Raises
    ------
    InvalidInput
        There is nobody to ask.
    """
    from getpass import getpass

    if not sys.stdin.isatty():
        raise InvalidInput(
            f"There is no terminal to ask for the {secret} on.", advice=f"Add --{secret}-file {STANDARD_INPUT}."
        )
    return getpass(prompt)


def first_line(file: str, secret: str) -> str:
    """Read a secret from the first line of a file, or of standard input.

    Raises
    ------
    InvalidInput
        There is nothing to read.
    """
    try:
        if file == STANDARD_INPUT:
            line = sys.stdin.readline(_LONGEST)
        else:
            with Path(file).open(encoding="utf-8-sig") as stream:
                line = stream.readline(_LONGEST)
    except OSError as fault:
        raise InvalidInput(
            f"The {secret} cannot be read from {file}.", detail=f"The system says: {fault.strerror or fault}."
        ) from fault
    except UnicodeDecodeError:
        raise InvalidInput(f"The {secret} in {file} is no text in UTF-8.") from None
    return line.rstrip("\r\n")
