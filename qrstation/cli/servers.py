"""``qrstation serve`` and ``qrstation practice``: what runs until it is stopped."""

from __future__ import annotations

import argparse
import ipaddress
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qrstation.cli.exit_codes import ExitCode
from qrstation.cli.options import Commands, ae_title, command, port
from qrstation.cli.output import Output
from qrstation.cli.session import Session
from qrstation.errors import PortInUse
from qrstation.model.commands import command_line
from qrstation.model.disk import DiskState
from qrstation.model.events import CallerRefused, CallerTurnedAway, DestinationUnknown, DiskChanged, Event
from qrstation.model.nodes import Address, ListenerState, RemoteNode, ae_title_problem
from qrstation.model.own_tls import ReceiverTls

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation
    from qrstation.settings import Settings


_BETWEEN_COUNTS = 60.0
"""Seconds, at least, between two lines that differ in the number of refused objects alone."""
_LOOK = 30.0
"""Seconds between two looks at the disk of the archive, while nothing but a signal ends the wait."""


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
    reading = serving.add_mutually_exclusive_group()
    reading.add_argument(
        "--receive-only", action="store_true", help="only receive: nobody may search or retrieve from the archive"
    )
    reading.add_argument(
        "--anybody-may-query",
        action="store_true",
        help="everybody who is let in may search and retrieve, not only those of the node book and the list of callers "
        "who may",
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
    from qrstation.services.own_certificate import OwnCertificate

    with session.workstation(ae_title=chosen.aet or "", port=chosen.port, host=chosen.host or "") as workstation:
        workstation.door.anybody_may_query = chosen.anybody_may_query
        workstation.subscribe(lambda event: _tell_refused(session.output, event, workstation.nodes.all()))
        workstation.audit.note_start("serve, anybody may search" if chosen.anybody_may_query else "serve")
        with _naming_the_option():
            state = workstation.start_listening(serve=not chosen.receive_only)
        session.output.message(_who_may_send(workstation))
        session.output.message(_who_may_query(workstation, state))
        if state.address.tls:
            session.output.message(_who_may_connect(workstation.settings))
            if problem := OwnCertificate(session.paths.tls).state().problem:
                session.output.message(problem)
        workstation.subscribe(DiskTeller(session.output.message).heard)
        workstation.disk.look()
        session.output.line(f"listening {state.address}")
        _until_stopped(session, workstation.disk.look)
    return ExitCode.DONE


@contextmanager
def _naming_the_option() -> Iterator[None]:
    """Say what to do about a port in use where there is an option for it."""
    try:
        yield
    except PortInUse as fault:
        raise PortInUse(
            fault.title,
            detail=fault.detail,
            advice="It may be another qrstation: stop it, or choose another port with --port; 0 takes any free one.",
        ) from fault


def _who_may_connect(settings: Settings) -> str:
    shows = ""
    if settings.receiver_tls is ReceiverTls.CALLERS:
        shows = f" and shows a certificate that {settings.receiver_tls_callers} vouches for"
    return f"Only who speaks TLS{shows} can reach it: ?tls stands for that."


def _who_may_send(workstation: Workstation) -> str:
    if workstation.settings.anybody_may_send:
        return "Anybody may send to the archive."
    return "Only the nodes of the node book and those in the list of callers may send to the archive."


def _who_may_query(workstation: Workstation, state: ListenerState) -> str:
    if not state.serving:
        return "Nobody may search it or fetch from it."
    if workstation.settings.anybody_may_query or workstation.door.anybody_may_query:
        return (
            f"Anybody who reaches port {state.address.port} of this computer and is let in may search the archive and "
            "fetch what is in it, with the patients' names. To receive only: --receive-only."
        )
    named = [str(each) for each in workstation.callers.all() if each.may_query]
    named += [f"{node.name} (node)" for node in workstation.nodes.all() if node.may_query]
    if named:
        return f"These may search it and fetch from it: {', '.join(named)}."
    return (
        "Nobody may search it or fetch from it yet. To allow it to one: qrstation callers allow AET --from ADDRESS "
        "--query; to everybody: --anybody-may-query."
    )


def _tell_refused(output: Output, event: Event, nodes: Sequence[RemoteNode]) -> None:
    if isinstance(event, CallerRefused):
        output.message(f"{event.caller.told} To allow it: {event.caller.entry.allowing_command}")
    elif isinstance(event, CallerTurnedAway):
        output.message(event.told)
    elif isinstance(event, DestinationUnknown) and not ae_title_problem(event.ae_title):
        held = next((node.name for node in nodes if node.address.ae_title == event.ae_title), "")
        adding = command_line("nodes", "add", "--stores", "NAME", of=f"{event.ae_title}@HOST:PORT")
        allowing_it = command_line("nodes", "edit", "--stores", of=held) if held else adding
        output.message(f"A C-MOVE wanted objects sent to {event.ae_title}. To let them go there: {allowing_it}")


def _practice(session: Session, chosen: argparse.Namespace) -> int:
    from qrstation.dicom.transports import prefer_own
    from qrstation.practice import PracticePacs

    prefer_own(session.settings.fast_transfers)
    pacs = PracticePacs(session.paths.practice, port=chosen.port)
    own_ae_title = chosen.calling_aet or session.settings.ae_title
    own_port = chosen.listen_port or session.settings.port
    pacs.register(Address(ae_title=own_ae_title, host="127.0.0.1", port=own_port))
    session.output.message("The practice PACS is being prepared.")
    try:
        with _naming_the_option():
            address = pacs.start(session.cancellation)
        session.output.line(f"listening {address}")
        _until_stopped(session)
    finally:
        pacs.stop()
    return ExitCode.DONE


class DiskTeller:
    """Says what the disk of the archive lacks, how many objects it refused, now and then, and that it is over.

    Parameters
    ----------
    say
        Writes a sentence for the user.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._told = DiskState()
        self._counted = float("-inf")

    def heard(self, event: Event) -> None:
        """Take an event, on any thread."""
        if not isinstance(event, DiskChanged):
            return
        before, self._told = self._told, event.state
        now, is_new = time.monotonic(), (before.trouble, before.low) != (event.state.trouble, event.state.low)
        if not is_new and now - self._counted < _BETWEEN_COUNTS:
            return
        if not is_new:  # A trouble begins with one refused object: how many it is soon follows.
            self._counted = now
        if is_new and before.trouble and not event.state.trouble:
            self._say(before.passed)
        if event.state.title:
            self._say(f"{event.state.title} {event.state.advice}".strip())
        elif not before.trouble:
            self._say("There is room again.")


def _until_stopped(session: Session, meanwhile: Callable[[], object] = lambda: None) -> None:
    session.output.message("Stop with Ctrl-C.")
    while not session.cancellation.wait(_LOOK):
        meanwhile()
