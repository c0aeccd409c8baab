"""The command line as a whole: reads it, runs the command, and turns what went wrong into words and an exit code."""

from __future__ import annotations

import argparse
import logging
import os
from collections.abc import Sequence
from functools import cache, partial

from qrstation import __version__, logs
from qrstation.cli import window
from qrstation.cli.exit_codes import ExitCode, of_error
from qrstation.cli.interruption import Abandoned, Interruption, run_interruptibly
from qrstation.cli.options import DEFAULTS, Commands, common
from qrstation.cli.output import Output
from qrstation.cli.session import Session
from qrstation.cli.window import OpenWindow
from qrstation.errors import ArchiveFault, QrError
from qrstation.paths import Paths

_log = logging.getLogger(__name__)


@cache
def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line, once: it has a hundred parts."""
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

    whole, commands = _parser()
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


def _parser() -> tuple[argparse.ArgumentParser, Commands]:
    """Make the parser of a command line that opens the window, and what takes more commands."""
    whole = argparse.ArgumentParser(
        prog="qrstation",
        description="Look into a PACS, retrieve from it, and keep what came. Without a command the window opens.",
        epilog="Each command says more with --help.",
        parents=[common()],
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"qrstation {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    window.register(commands)
    return whole, commands


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Carry out a command line; returns the exit code."""
    chosen = _parsed(arguments)
    if chosen.home_of_its_own is None:
        return _carry_out(chosen, open_window)
    with chosen.home_of_its_own() as chosen.home:
        return _carry_out(chosen, open_window)


def _carry_out(chosen: argparse.Namespace, open_window: OpenWindow) -> int:
    paths = Paths.of_user(chosen.home)
    output = Output(quiet=chosen.quiet, home=chosen.home)
    cancellation = Interruption()
    session = Session(paths, output, cancellation, ae_title=chosen.calling_aet or "", port=chosen.listen_port)
    try:
        if chosen.command in (None, window.NAME):
            return window.show(chosen, open_window, partial(logs.start, paths, verbosity=chosen.verbose))
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
    opens_window = not arguments or arguments[0] == window.NAME
    whole = _parser()[0] if opens_window else parser()  # the rest takes longer than all of the window
    defaults = argparse.Namespace(**DEFAULTS, practice=False, trial=False, files=(), parser=whole, home_of_its_own=None)
    chosen, unknown = whole.parse_known_args(arguments, defaults)
    if unknown:
        chosen.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return chosen
