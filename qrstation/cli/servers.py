"""``qrstation serve`` and ``qrstation practice``: what runs until it is stopped."""

from __future__ import annotations

import argparse
import ipaddress

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, ae_title, command, port
from qrstation.cli.session import Session

_FOREVER = 3600.0
"""Seconds between two looks at a wait that nothing but a signal ends."""


def register(commands: Commands) -> None:
    """Add the commands."""
    serving = command(
        commands,
        "serve",
        "receive, and let others search and retrieve from the archive, until stopped",
        example="qrstation serve --aet PHYSICS --port 11112",
        run=_serve,
    )
    serving.add_argument("--aet", type=ae_title, metavar="AET", help="our AE title (default: as in the settings)")
    serving.add_argument("--host", type=_address, metavar="HOST", help="IP address to listen on (default: as set)")
    serving.add_argument("--port", type=port, metavar="PORT", help="port to listen on; 0: any free one")
    serving.add_argument(
        "--receive-only", action="store_true", help="only receive: nobody may search or retrieve from the archive"
    )
    practising = command(
        commands,
        "practice",
        "run the practice PACS with its invented patients, until stopped",
        example="qrstation practice --port 11113",
        run=_practice,
    )
    practising.add_argument("--port", type=port, default=0, metavar="PORT", help="port (default: any free one)")


def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no IP address") from None


def _serve(session: Session, chosen: argparse.Namespace) -> int:
    with session.workstation(ae_title=chosen.aet or "", port=chosen.port, host=chosen.host or "") as workstation:
        workstation.audit.note_start("serve")
        state = workstation.start_listening(serve=not chosen.receive_only)
        if state.serving:
            session.output.message(
                f"Anybody who reaches port {state.address.port} of this computer may search the archive and fetch what "
                "is in it, with the patients' names. To receive only: --receive-only."
            )
        else:
            session.output.message("Others may send to the archive; nobody may search it or fetch from it.")
        session.output.line(f"listening {state.address}")
        _until_stopped(session)
    return ExitCode.DONE


def _practice(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.dicom.transports import prefer_own
    from qrstation.practice import PracticePacs

    prefer_own(session.settings.fast_transfers)
    pacs = PracticePacs(session.paths.practice, port=chosen.port)
    session.output.message("The practice PACS is being prepared.")
    try:
        session.output.line(f"listening {pacs.start()}")
        _until_stopped(session)
    finally:
        pacs.stop()
    return ExitCode.DONE


def _until_stopped(session: Session) -> None:
    session.output.message("Stop with Ctrl-C.")
    while not session.cancellation.wait(_FOREVER):
        pass
