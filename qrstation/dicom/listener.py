"""The listener: one AE title and one port under which other application entities reach this workstation."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from socketserver import BaseRequestHandler, TCPServer
from typing import TYPE_CHECKING, Any

from pydicom.uid import UID
from pynetdicom.ae import ApplicationEntity

from qrstation.dicom.acceptor import AcceptedAssociation, ListenerLimits, Services, new_visit
from qrstation.dicom.archive_scp import ArchiveService, ServedArchive
from qrstation.dicom.association import associated
from qrstation.dicom.connection import own_address
from qrstation.dicom.messages import MAXIMUM_PDU
from qrstation.dicom.retrieve_scp import OpenAssociation
from qrstation.dicom.storage_scp import IncomingDataSet, StoreRequest
from qrstation.errors import ListenerFault
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.instances import InstanceSink
from qrstation.model.nodes import DEFAULT_PORT, Address, ListenerState, RemoteNode, Timeouts
from qrstation.model.visits import Reception, Visit

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.association import RequestedAssociation

_log = logging.getLogger(__name__)

_POLL = 0.02
_PRIVILEGED = 1024
_LAST_GRACE = 0.5
_WINDOWS_IN_USE = (10013, 10048)
_DISCARD = 9
_ELSEWHERE = ("10.255.255.255", "172.31.255.255", "192.168.255.255", "192.0.2.1")
_ELSEWHERE_6 = ("2001:db8::1",)


def _no_destination(_: str) -> Address | None:
    return None


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
    require_called_ae_title
        Whether to refuse peers that call us by another AE title; many PACS write what they like there.
    limits
        What peers may take.
    on_visit
        Hears who comes, and how far each gets; called on threads of the listener.

    References
    ----------
    PS3.4 Annexes A, B and C
    """

    def __init__(
        self,
        address: Address,
        *,
        sink: InstanceSink,
        archive: ServedArchive | None = None,
        destination: Callable[[str], Address | None] = _no_destination,
        require_called_ae_title: bool = False,
        limits: ListenerLimits | None = None,
        on_visit: Callable[[Visit], None] = _unheard,
    ) -> None:
        self._sink = sink
        self._on_visit = on_visit
        self._limits = limits or ListenerLimits()
        self._stopping = Cancellation()
        self._archive = archive
        self._destination = destination
        self._require_called_ae_title = require_called_ae_title
        self._wished = address
        self._server: _Server | None = None
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
            server = _Server(self._ae(), self._wished, self._services(), self._limits)
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
            reachable_at=_reachable_addresses(address.host),
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
            is_full=self._is_full,
            on_visit=self._note,
        )

    def _note(self, visit: Visit) -> None:
        if visit.ended:
            level = logging.WARNING if visit.wants_attention else logging.DEBUG if visit.is_silent else logging.INFO
            _log.log(level, "%s", visit.told)
        self._on_visit(visit)

    def _opener(self, address: Address) -> OpenAssociation:
        node = RemoteNode(
            name=address.ae_title,
            address=address,
            queried=False,
            stores=True,
            timeouts=Timeouts(connect=self._limits.negotiation, response=self._limits.response),
        )

        @contextlib.contextmanager
        def opened(contexts: list[PresentationContext]) -> Iterator[RequestedAssociation]:
            opening = associated(
                node,
                contexts,
                caller=Caller(ae_title=self._wished.ae_title),
                cancellation=self._stopping,
                any_context=True,
            )
            with opening as assoc, self._stopping.calling(assoc.cut):
                assoc.dimse_timeout = self._limits.response
                yield assoc

        return opened

    def _begin_store(self, request: StoreRequest, context: PresentationContext | None) -> IncomingDataSet:
        return IncomingDataSet(request, context, self._sink, maximum=self._limits.instance)

    def _arrived(self) -> None:
        self._last_arrival = time.monotonic()

    def _is_full(self) -> bool:
        server = self._server
        return server is not None and server.established() >= self._limits.associations


class _Server(TCPServer):
    """Takes connections, no more than the limits allow, and makes an association of each."""

    # Elsewhere this lets a restarted listener have its port back; on Windows it would let others listen on it, too.
    allow_reuse_address = os.name != "nt"

    def __init__(self, ae: ApplicationEntity, address: Address, services: Services, limits: ListenerLimits) -> None:
        self._ae = ae
        self._services = services
        self._limits = limits
        self._lock = threading.Lock()
        self._associations: list[AcceptedAssociation] = []
        self.address_family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
        self.request_queue_size = limits.connections
        super().__init__((address.host, address.port), BaseRequestHandler)

    def server_bind(self) -> None:
        """Bind; on Windows so that no other process can listen on the same port."""
        if sys.platform == "win32":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        super().server_bind()

    @property
    def port(self) -> int:
        """Port in use."""
        return int(self.server_address[1])

    def established(self) -> int:
        """Count the associations that are negotiated and not ended."""
        return sum(assoc.is_established for assoc in self._living())

    def _living(self) -> list[AcceptedAssociation]:
        with self._lock:
            self._associations = [assoc for assoc in self._associations if assoc.is_alive()]
            return list(self._associations)

    def verify_request(self, _: Any, client_address: Any) -> bool:
        """Whether there is room for another connection, at all and from this address."""
        crowd = self._crowd(client_address[0])
        if not crowd:
            return True
        # Who means it asks in a moment: the one that did not for longest makes room.
        silent = next((assoc for assoc in crowd if assoc.is_silent), None)
        if silent is not None:
            silent.make_room()
            return True
        self._services.on_visit(
            new_visit(
                client_address[0],
                reception=Reception.TURNED_AWAY,
                reason="there were too many connections",
                ended=True,
            )
        )
        return False

    def _crowd(self, host: str) -> list[AcceptedAssociation]:
        """Associations one of which would have to go for another from a host, the oldest first; none: there is room."""
        living = self._living()
        neighbours = [assoc for assoc in living if assoc.host == host]
        if len(neighbours) >= self._limits.connections_per_host:
            return neighbours
        return living if len(living) >= self._limits.connections else []

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start an association on a new connection."""
        assoc = AcceptedAssociation(
            self._ae, request, self._services, self._limits, local=self.server_address, remote=client_address
        )
        # Alive before anybody counts the living: one that is not would be forgotten.
        with self._lock:
            assoc.start()
            self._associations.append(assoc)

    def handle_error(self, _: Any, client_address: Any) -> None:
        """Log why a connection could not be taken; the others go on."""
        _log.exception("A connection from %s could not be taken", client_address[0])

    def stop(self) -> None:
        """Take no more connections and end every association."""
        self.shutdown()
        self.server_close()
        living = self._living()
        for assoc in living:
            assoc.stop()
        deadline = time.monotonic() + self._limits.stop
        for assoc in living:
            assoc.join(max(deadline - time.monotonic(), 0))
            assoc.break_off()
        for assoc in living:
            assoc.join(_LAST_GRACE)


def _fault(address: Address, reason: Exception) -> ListenerFault:
    code = reason.errno if isinstance(reason, OSError) else None
    place = f"Port {address.port}"
    advice = "Choose another port, or stop that program; searching works without receiving."
    if code == errno.EADDRINUSE or getattr(reason, "winerror", None) in _WINDOWS_IN_USE:
        title = f"{place} is in use by another program, so nothing can be received."
        advice = "It may be another qrstation, such as `qrstation serve` or a second window. " + advice
    elif code in (errno.EACCES, errno.EPERM) and address.port < _PRIVILEGED:
        title = f"{place} needs administrator rights, as all below {_PRIVILEGED} do, so nothing can be received."
        advice = f"Choose a port of {_PRIVILEGED} or above, such as {DEFAULT_PORT}."
    elif code in (errno.EACCES, errno.EPERM):
        title = f"The system does not allow {place.lower()} to be opened, so nothing can be received."
    elif code == errno.EADDRNOTAVAIL or isinstance(reason, (socket.gaierror, UnicodeError)):
        title = f"{address.host} is not an address of this machine, so nothing can be received."
        advice = "Choose 0.0.0.0 to listen on all addresses, or one that this machine has."
    else:
        title = f"{place} cannot be opened, so nothing can be received."
    said = reason.strerror if isinstance(reason, OSError) else str(reason)
    return ListenerFault(title, detail=f"The system says: {said}.", advice=advice)


def _reachable_addresses(host: str) -> tuple[str, ...]:
    """IP addresses of this machine under which the listener can be reached, the likeliest first."""
    if host not in ("", "0.0.0.0", "::"):
        return (host,)
    families = [(socket.AF_INET, _ELSEWHERE)] if host != "::" else [(socket.AF_INET6, _ELSEWHERE_6)]
    found = [own_address(family, (target, _DISCARD)) for family, targets in families for target in targets]
    return tuple(dict.fromkeys(address for address in found if address))
