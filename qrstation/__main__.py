"""``qrstation [COMMAND]``: the window by default, the command line otherwise."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

_STOPPED = 130
"""Exit code of a program that Ctrl-C ended, also before there was a command."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Start what was asked for; returns the exit code."""
    from qrstation.cli.streams import whoever_reads

    return whoever_reads(lambda: _run(sys.argv[1:] if arguments is None else arguments))


def _run(arguments: Sequence[str]) -> int:
    try:
        from qrstation.cli.program import run

        return run(arguments, _open_window)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return _STOPPED


def _open_window(
    *,
    home: Path | None,
    practice: bool,
    ae_title: str,
    port: int | None,
    files: Sequence[Path],
    trial: bool,
    begin: Callable[[], None],
) -> int:
    from qrstation.ui.app import main as show

    return show(practice=practice, home=home, ae_title=ae_title, port=port, files=files, trial=trial, begin=begin)


if __name__ == "__main__":
    sys.exit(main())
