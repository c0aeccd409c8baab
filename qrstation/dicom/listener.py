"""The listener: one AE title and one port under which other application entities reach this workstation."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pydicom.uid import UID
from pynetdicom.ae import ApplicationEntity

from qrstation.dicom.acceptor import AcceptedAssociation, ListenerLimits, Services
from qrstation.dicom.archive_scp import ArchiveService, ServedArchive
from qrstation.dicom.association import associated
from qrstation.dicom.connection import own_address
from qrstation.dicom.messages import MAXIMUM_PDU
from qrstation.dicom.retrieve_scp import OpenAssociation
from qrstation.dicom.server import Server
from qrstation.dicom.storage_scp import IncomingDataSet, StoreRequest
from qrstation.dicom.visit_log import VisitLog
from qrstation.errors import ListenerFault, PortInUse
from qrstation.model.access import EVERYTHING, Permission
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.instances import InstanceSink
from qrstation.model.nodes import DEFAULT_PORT, Address, ListenerState, RemoteNode, Timeouts
from qrstation.model.tls import TlsSettings
from qrstation.model.visits import Visit
from qrstation.words import say

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.association import RequestedAssociation

_POLL = 0.02
_LOOK = 10.0
"""Seconds between two looks at the addresses of this machine."""
_PRIVILEGED = 1024
_WINDOWS_IN_USE = (10013, 10048)
_DISCARD = 9
_ELSEWHERE = ("10.255.255.255", "172.31.255.255", "192.168.255.255", "192.0.2.1")
_ELSEWHERE_6 = ("2001:db8::1",)


def _no_destination(_: str) -> Address | None:
    return None


def _anybody(_: str, __: str) -> Permission:
    return EVERYTHING


def _unmoved(_: ListenerState) -> None:
    """Nobody asks where we can be reached."""


def _nobody_trusted(_: Address) -> tuple[TlsSettings, ssl.SSLContext | None]:
    return TlsSettings(), None


def _unheard(_: Visit) -> None:
    """Nobody asks who comes."""


class Listener:
    """Receives instances for a sink and, given an archive, answers queries and retrieves from it.

    Parameters
    ----------
    address
        Our AE title, the address to bind (``0.0.0.0``: all of IPv4; ``::``: all of IPv6) and the port; 0: any free one.
    sink
        The door for what arrives.
    archive
        What others may find and fetch; none: nothing.
    destination
        Where a Move Destination's AE title listens; none when it is unknown.
    permit
        What a caller may, by its AE title and IP address; called at each request for an association, on its thread.
    secured
        Whom to trust at a Move Destination that is reached by TLS.
    require_called_ae_title
        Whether to refuse peers that call us by another AE title; many PACS write what they like there.
    limits
        What peers may take.
    on_visit
        Hears who comes, and how far each gets; called on threads of the listener.
    on_moved
        Hears that the addresses of this machine are others than before; called on the listener's thread.
    tls
        Our certificate, and whom we trust, where peers have to speak TLS; none: they speak without it.

    References
    ----------
    PS3.4 Annexes A, B and C, PS3.15 Section B.12
    """

    def __init__(
        self,
        address: Address,
        *,
        sink: InstanceSink,
        archive: ServedArchive | None = None,
        destination: Callable[[str], Address | None] = _no_destination,
        permit: Callable[[str, str], Permission] = _anybody,
        secured: Callable[[Address], tuple[TlsSettings, ssl.SSLContext | None]] = _nobody_trusted,
        require_called_ae_title: bool = False,
        limits: ListenerLimits | None = None,
        on_visit: Callable[[Visit], None] = _unheard,
        on_moved: Callable[[ListenerState], None] = _unmoved,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._tls = tls
        self._sink = sink
        self._on_visit = on_visit
        self._permit = permit
        self._on_moved = on_moved
        self._next_look = 0.0
        self._limits = limits or ListenerLimits()
        self._visit_log = VisitLog()
        self._stopping = Cancellation()
        self._archive = archive
        self._destination = destination
        self._secured = secured
        self._require_called_ae_title = require_called_ae_title
        self._wished = address
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._state = ListenerState(address=address, listening=False)
        self._last_arrival = 0.0

    @property
    def state(self) -> ListenerState:
        """Whether we listen, and where; or why not."""
        return self._state

    @property
    def last_arrival(self) -> float:
        """`time.monotonic` of the last instance received, in s; 0 before the first."""
        return self._last_arrival

    def start(self) -> ListenerState:
        """Listen until `stop`.

        Raises
        ------
        ListenerFault
            The port is in use or not allowed to us, or the address is not of this machine.
        """
        if self._server is not None:
            return self._state
        self._stopping = Cancellation()
        try:
            server = Server(
                self._ae(),
                self._wished,
                self._services(),
                self._limits,
                tls=self._tls,
                now_and_then=self._now_and_then,
            )
        except (OSError, UnicodeError) as reason:
            fault = _fault(self._wished, reason)
            self._state = ListenerState(address=self._wished, listening=False, reason=str(fault))
            raise fault from reason
        self._server = server
        self._thread = threading.Thread(target=server.serve_forever, args=(_POLL,), name="dicom-listener", daemon=True)
        self._thread.start()
        address = dataclasses.replace(self._wished, port=server.port)
        self._state = ListenerState(
            address=address,
            listening=True,
            serving=self._archive is not None,
            reachable_at=reachable_addresses(address.host),
        )
        return self._state

    def stop(self) -> None:
        """Stop listening and end every association, in a bounded time, whatever the peers do."""
        server, self._server = self._server, None
        if server is None:
            return
        self._stopping.request()
        server.stop()
        if self._thread is not None:
            self._thread.join(self._limits.stop)
        self._visit_log.close()
        self._state = ListenerState(address=self._state.address, listening=False)

    def _ae(self) -> ApplicationEntity:
        ae = ApplicationEntity(self._wished.ae_title)
        ae.implementation_class_uid = UID(IMPLEMENTATION_CLASS_UID)
        ae.implementation_version_name = IMPLEMENTATION_VERSION_NAME
        ae.maximum_pdu_size = MAXIMUM_PDU
        ae.require_called_aet = self._require_called_ae_title
        # Counted here, established ones alone: silent connections must not keep honest peers out.
        ae.maximum_associations = sys.maxsize
        return ae

    def _services(self) -> Services:
        queries = None
        if self._archive is not None:
            queries = ArchiveService(
                self._archive,
                ae_title=self._wished.ae_title,
                destination=self._destination,
                opener=self._opener,
            )
        return Services(
            begin_store=self._begin_store,
            on_stored=self._arrived,
            queries=queries,
            permit=self._permit,
            admit=self._admit,
            on_visit=self._note,
        )

    def _now_and_then(self) -> None:
        self._visit_log.settle()
        if (now := time.monotonic()) < self._next_look:
            return
        self._next_look = now + _LOOK
        reachable_at = reachable_addresses(self._wished.host)
        # Without a network, as in a computer that sleeps, there is nothing to tell yet.
        if self._state.listening and reachable_at and reachable_at != self._state.reachable_at:
            self._state = dataclasses.replace(self._state, reachable_at=reachable_at)
            self._on_moved(self._state)

    def _note(self, visit: Visit) -> None:
        among_many = self._visit_log.note(visit)
        self._on_visit(dataclasses.replace(visit, among_many=among_many))

    def _opener(self, address: Address) -> OpenAssociation:
        timeouts = Timeouts(connect=self._limits.negotiation, response=self._limits.response)

        @contextlib.contextmanager
        def opened(contexts: list[PresentationContext], cancellation: Cancellation) -> Iterator[RequestedAssociation]:
            settings, tls = self._secured(address) if address.tls else (TlsSettings(), None)
            opening = associated(
                RemoteNode(name=address.ae_title, address=address, stores=True, tls=settings, timeouts=timeouts),
                contexts,
                caller=Caller(ae_title=self._wished.ae_title, tls=tls),
                cancellation=cancellation,
                any_context=True,
            )
            with self._stopping.calling(cancellation.request), opening as assoc, cancellation.calling(assoc.cut):
                assoc.dimse_timeout = self._limits.response
                yield assoc

        return opened

    def _begin_store(self, request: StoreRequest, context: PresentationContext | None) -> IncomingDataSet:
        return IncomingDataSet(request, context, self._sink, maximum=self._limits.instance)

    def _arrived(self) -> None:
        self._last_arrival = time.monotonic()

    def _admit(self, assoc: AcceptedAssociation) -> str:
        server = self._server
        return say("the receiver is being stopped") if server is None else server.admit(assoc)


def _fault(address: Address, reason: Exception) -> ListenerFault:
    code = reason.errno if isinstance(reason, OSError) else None
    kind, command = ListenerFault, ""
    advice = say("Choose another port, or stop that program; searching works without receiving.")
    if code == errno.EADDRINUSE or getattr(reason, "winerror", None) in _WINDOWS_IN_USE:
        kind = PortInUse
        title = say("Port {port} is in use by another program, so nothing can be received.", port=address.port)
        advice = say(
            "It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. "
            "Another port helps only where the node is told of it; searching works without receiving."
        )
        command = "qrstation retrieve --method get"
    elif code in (errno.EACCES, errno.EPERM) and address.port < _PRIVILEGED:
        title = say(
            "Port {port} needs administrator rights, as all below {least} do, so nothing can be received.",
            port=address.port,
            least=_PRIVILEGED,
        )
        advice = say(
            "Choose a port of {least} or above, such as {port}.",
            least=_PRIVILEGED,
            port=DEFAULT_PORT,
        )
    elif code in (errno.EACCES, errno.EPERM):
        title = say(
            "The system does not allow port {port} to be opened, so nothing can be received.", port=address.port
        )
    elif code == errno.EADDRNOTAVAIL or isinstance(reason, (socket.gaierror, UnicodeError)):
        title = say("{host} is not an address of this machine, so nothing can be received.", host=address.host)
        advice = say("Choose 0.0.0.0 to listen on all addresses, or one that this machine has.")
    else:
        title = say("Port {port} cannot be opened, so nothing can be received.", port=address.port)
    said = reason.strerror if isinstance(reason, OSError) else str(reason)
    return kind(title, detail=say("The system says: {reason}.", reason=said), advice=advice, command=command)


def try_port(address: Address) -> None:
    """See whether an address could be listened on now.

    Raises
    ------
    ListenerFault
        The port is in use or not allowed to us, or the address is not of this machine.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        socket.create_server((address.host, address.port), family=family).close()
    except (OSError, UnicodeError) as reason:
        raise _fault(address, reason) from reason


def reachable_addresses(host: str) -> tuple[str, ...]:
    """IP addresses of this machine under which the listener can be reached, the likeliest first."""
    if host not in ("", "0.0.0.0", "::"):
        return (host,)
    families = [(socket.AF_INET, _ELSEWHERE)] if host != "::" else [(socket.AF_INET6, _ELSEWHERE_6)]
    found = [own_address(family, (target, _DISCARD)) for family, targets in families for target in targets]
    return tuple(dict.fromkeys(address for address in found if address))
