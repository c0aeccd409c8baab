"""The command line as a whole: reads it, runs the command, and turns what went wrong into words and an exit code."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Protocol

from qrstation import __version__, logs
from qrstation.cli import (
    audit,
    batch,
    callers,
    certificate,
    doctor,
    dose,
    echo,
    find,
    handed,
    jobs,
    local,
    newest,
    nodes,
    patient_info,
    retrieve,
    schedule,
    selftest,
    servers,
    settings,
    support,
)
from qrstation.cli.exit_codes import ExitCode, of_error
from qrstation.cli.interruption import Abandoned, Interruption, run_interruptibly
from qrstation.cli.options import DEFAULTS, command, common
from qrstation.cli.output import Output
from qrstation.cli.session import Session
from qrstation.errors import ArchiveFault, QrError
from qrstation.paths import Paths

_log = logging.getLogger(__name__)

WINDOW = "gui"
"""Name of the command that opens the window."""
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


@cache
def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line, once: it has a hundred parts."""
    whole = argparse.ArgumentParser(
        prog="qrstation",
        description="Look into a PACS, retrieve from it, and keep what came. Without a command the window opens.",
        epilog="Each command says more with --help.",
        parents=[common()],
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"qrstation {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    window = command(commands, WINDOW, "open the window", example="qrstation gui --practice")
    window.add_argument(selftest.TRIAL, action="store_true", help=argparse.SUPPRESS)
    window.add_argument("files", nargs="*", type=Path, metavar="FILE", help="DICOM file or folder for the archive")
    window.add_argument("--practice", action="store_true", help="start the practice PACS too, and add it as a node")
    for group in (
        nodes,
        echo,
        doctor,
        find,
        patient_info,
        retrieve,
        dose,
        schedule,
        batch,
        servers,
        settings,
        callers,
        certificate,
        local,
        jobs,
        handed,
        audit,
        support,
        newest,
        selftest,
    ):
        group.register(commands)
    return whole


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out a command line; returns the exit code."""
    chosen = _parsed(arguments)
    if chosen.command != selftest.COMMAND:
        return _carry_out(chosen, open_window)
    with selftest.home_apart() as chosen.home:
        return _carry_out(chosen, open_window)


def _carry_out(chosen: argparse.Namespace, open_window: OpenWindow) -> int:
    paths = Paths.of_user(chosen.home)
    output = Output(quiet=chosen.quiet, home=chosen.home)
    cancellation = Interruption()
    session = Session(paths, output, cancellation, ae_title=chosen.calling_aet or "", port=chosen.listen_port)
    try:
        if chosen.command in (None, WINDOW):
            return _show_window(chosen, open_window, partial(logs.start, paths, verbosity=chosen.verbose))
        _start_log(session, chosen.verbose)
        return run_interruptibly(lambda: int(chosen.run(session, chosen)), cancellation)
    except Abandoned:
        output.message("Stopped; what was under way is left behind.")
        os._exit(ExitCode.CANCELLED)
    except KeyboardInterrupt:
        output.message("Stopped.")
        return ExitCode.CANCELLED
    except QrError as error:
        output.error(error)
        return of_error(error)
    except Exception:  # noqa: BLE001, the last resort: a bug must not show a traceback to a user
        _log.exception("a bug ended the command %s", chosen.command)
        output.error(QrError("qrstation itself failed: this is a bug.", advice=f"The log says more: {paths.log_file}"))
        return ExitCode.OWN_FAULT
    finally:
        session.close()
        logs.stop()


def _start_log(session: Session, verbosity: int) -> None:
    """Write to the log, or say that there is none: what is done does not need it."""
    try:
        logs.start(session.paths, verbosity=verbosity)
    except ArchiveFault as fault:
        session.output.message(f"{fault} This goes on without a log.")


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; what a command does not know is answered with the usage of that command."""
    whole = parser()
    defaults = argparse.Namespace(**DEFAULTS, practice=False, trial=False, files=(), parser=whole)
    chosen, unknown = whole.parse_known_args(arguments, defaults)
    if unknown:
        chosen.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return chosen


def _show_window(chosen: argparse.Namespace, open_window: OpenWindow, begin: Callable[[], None]) -> int:
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
