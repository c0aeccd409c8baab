"""One association that a peer opened: negotiated, served and ended here, within bounds.

pynetdicom keeps the upper layer and the encoding of messages; what it would do for each of them, and with messages that
are late, too many, too large or without the parts they need, is replaced.

References
----------
PS3.7 Section 9, PS3.8 Section 7
"""

from __future__ import annotations

import itertools
import logging
import queue
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

from pynetdicom.association import Association
from pynetdicom.dimse_primitives import C_ECHO, C_FIND, C_GET, C_MOVE, C_STORE
from pynetdicom.pdu_primitives import A_ASSOCIATE
from pynetdicom.transport import AddressInformation

from qrstation.dicom import status
from qrstation.dicom.exchange import QueryRequest
from qrstation.dicom.extended_negotiation import answer
from qrstation.dicom.messages import AnnouncingQueue, MessageReceiver
from qrstation.dicom.negotiation import supported_contexts
from qrstation.dicom.storage_scp import IncomingDataSet, StoreRequest
from qrstation.dicom.transport import BoundedSocket, PduLimits, PromptDul
from qrstation.model.visits import Reception, Visit

if TYPE_CHECKING:
    import socket

    from pydicom.dataset import Dataset
    from pynetdicom.ae import ApplicationEntity
    from pynetdicom.presentation import PresentationContext

_log = logging.getLogger(__name__)

_SERVICE_USER = 0
_TRANSIENT, _PRESENTATION, _LOCAL_LIMIT = 2, 3, 2
_LOOK_AROUND = 0.5
_TLS_HANDSHAKE = 0x16
_MOST_REASONS = 8
_next_visit = itertools.count(1).__next__


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerLimits:
    """What one peer, or all of them, may take of this workstation.

    Times in seconds, sizes in bytes. ``connections`` counts those whose association is not yet negotiated, too.
    """

    associations: int = 16
    connections: int = 48
    connections_per_host: int = 24
    negotiation: float = 10.0
    idle: float = 60.0
    response: float = 60.0
    """A C-STORE response to a sub-operation of ours."""
    stop: float = 2.0
    pdu: PduLimits = field(default_factory=PduLimits)
    instance: int = 1 << 32
    message: int = 1 << 20
    """Command set and identifier of any other message, which are kept in memory."""
    waiting_messages: int = 64


class QueryService(Protocol):
    """Answers C-FIND, C-GET and C-MOVE."""

    @property
    def sop_class_uids(self) -> frozenset[str]:
        """Query/Retrieve SOP Classes answered."""

    def serve(self, assoc: AcceptedAssociation, request: QueryRequest, context: PresentationContext) -> None:
        """Carry out a request and send its responses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What a peer can have of this workstation."""

    begin_store: Callable[[StoreRequest, PresentationContext | None], IncomingDataSet]
    on_stored: Callable[[], None]
    queries: QueryService | None
    is_full: Callable[[], bool]
    """Whether another association would be too many."""
    on_visit: Callable[[Visit], None]
    """Hears of a connection when it is opened, and whenever more is known of it, on the threads of the listener."""


def new_visit(peer_host: str, **more: Any) -> Visit:
    """Begin what is known of a connection from an address."""
    return Visit(number=_next_visit(), time=datetime.now(UTC), peer_host=peer_host, **more)


class AcceptedAssociation(Association):
    """The acceptor's end of an association: one thread that negotiates, serves one message after another, and ends."""

    def __init__(self, ae: ApplicationEntity, services: Services, limits: ListenerLimits) -> None:
        super().__init__(ae, "acceptor")
        self._services = services
        self._limits = limits
        self.dul = PromptDul(self)
        self.dimse: MessageReceiver = MessageReceiver(
            self, self._begin_store, largest=limits.message, most=limits.waiting_messages
        )
        # A request to release is seen at once when it also ends the wait for the next message.
        self.dul.to_user_queue = AnnouncingQueue(lambda _: self.dimse.messages.put((None, None)))
        self.acse_timeout = limits.negotiation
        self.dimse_timeout = limits.response
        self.network_timeout = limits.idle
        self._visit = new_visit("")

    @property
    def peer(self) -> str:
        """Who is at the other end, for the log."""
        return f"{self.requestor.ae_title.strip()!r} at {self.host}"

    @property
    def host(self) -> str:
        """Address of the peer."""
        address = self.requestor.address_info
        return address.address if address is not None else ""

    def take(self, connection: socket.socket, *, local: Any, remote: Any) -> None:
        """Put the association on a connection between two socket addresses."""
        self.set_socket(BoundedSocket(self, client_socket=connection, limits=self._limits.pdu))
        self.acceptor.ae_title = self.ae.ae_title
        self.acceptor.maximum_length = self.ae.maximum_pdu_size
        self.acceptor.address_info = AddressInformation.from_tuple(local)
        self.acceptor.implementation_class_uid = self.ae.implementation_class_uid
        self.acceptor.implementation_version_name = self.ae.implementation_version_name
        self.requestor.address_info = AddressInformation.from_tuple(remote)
        self.name = f"dicom-acceptor-{self.host}"
        self._note(peer_host=self.host)

    def stop(self) -> None:
        """Have the association end as soon as what it is doing lets it, from any thread."""
        self._kill = True
        self.dimse.messages.put((None, None))

    @property
    def is_stopping(self) -> bool:
        """Whether a request in progress should be given up."""
        return self._kill or not self.is_established or not self.dul.is_alive()

    def break_off(self) -> None:
        """Cut the connection at once, from any thread."""
        self._kill = True
        if isinstance(self.dul.socket, BoundedSocket):
            self.dul.socket.break_off()
        self.dimse.messages.put((None, None))

    def run_reactor(self) -> None:
        """Live from the connection to its end."""
        self.dul.start()
        self._started_dul = True
        self._dul_ready.wait()
        try:
            if self._negotiate():
                self._serve_messages()
        finally:
            self._end()

    def _negotiate(self) -> bool:
        # The ARTIM timer ends the upper layer when the request does not come.
        request: object = None
        while request is None and self.dul.is_alive() and not self._kill:
            request = self.dul.receive_pdu(wait=True, timeout=_LOOK_AROUND)
        if not isinstance(request, A_ASSOCIATE):
            self._note(reason=self._why_no_request())
            return False
        self.requestor.primitive = request
        self._note(calling_ae_title=request.calling_ae_title.strip(), called_ae_title=request.called_ae_title.strip())
        if self._services.is_full():
            self.requestor.ae_title = request.calling_ae_title
            _log.warning("%s was refused: there are %d associations already", self.peer, self._limits.associations)
            self.acse.send_reject(_TRANSIENT, _PRESENTATION, _LOCAL_LIMIT)
            self._note(reception=Reception.REJECTED, reason="there were too many associations")
            return False
        queries = self._services.queries
        classes = queries.sop_class_uids if queries is not None else frozenset()
        self.acceptor.supported_contexts = supported_contexts(request.presentation_context_definition_list, classes)
        for sop_class_uid, offered in self.requestor.sop_class_extended.items():
            for item in answer(sop_class_uid, offered) if sop_class_uid in classes else ():
                self.acceptor.add_negotiation_item(item)
        self.acse.negotiate_association()
        if self.is_rejected:
            self._note(reception=Reception.REJECTED, reason=self._why_rejected())
        elif self.is_established:
            self._note(reception=Reception.ACCEPTED, contexts=len(self._accepted_cx))
        return self.is_established

    def _why_rejected(self) -> str:
        called = self._visit.called_ae_title
        if called != self.ae.ae_title.strip():
            return f"it called us {called!r}, and our AE title is {self.ae.ae_title.strip()}"
        return "it was not accepted here"

    def _why_no_request(self) -> str:
        sock = self.dul.socket
        opening = sock.opening if isinstance(sock, BoundedSocket) else b""
        if opening[:1] == bytes([_TLS_HANDSHAKE]):
            return "it began with TLS, which is not spoken here"
        return "what it sent was no DICOM" if opening else "it said nothing"

    def _note(self, **changes: Any) -> None:
        """Tell what is known of this connection now."""
        self._visit = replace(self._visit, **changes)
        self._services.on_visit(self._visit)

    def _serve_messages(self) -> None:
        last_served = time.monotonic()
        while not self._is_over():
            context_id, message = self._next_message()
            if message is not None:
                self._serve_request(message, context_id)
                last_served = time.monotonic()
            elif self.dul.idle_timer_expired() and time.monotonic() - last_served > self._limits.idle:
                _log.warning("%s was silent for %g s: the association is ended", self.peer, self._limits.idle)
                return

    def _is_over(self) -> bool:
        if self.acse.is_release_requested():
            self.acse.send_release(is_response=True)
            self.is_released = True
        return self.is_released or self._kill or self.acse.is_aborted() or not self.dul.is_alive()

    def _next_message(self) -> tuple[int, Any]:
        try:
            context_id, message = self.dimse.messages.get(timeout=min(_LOOK_AROUND, self._limits.idle / 2))
        except queue.Empty:
            return 0, None
        return context_id, message

    def _begin_store(self, context_id: int, command_set: Dataset) -> IncomingDataSet:
        request = StoreRequest.of(
            command_set,
            context_id=context_id,
            calling_ae_title=self.requestor.ae_title.strip(),
            peer_host=self.host,
        )
        return self._services.begin_store(request, self._accepted_cx.get(context_id))

    def _serve_request(self, msg: Any, context_id: int) -> None:
        context = self._accepted_cx.get(context_id)
        queries = self._services.queries
        match msg:
            case IncomingDataSet():
                self._store(msg, context_id)
            case _ if getattr(msg, "MessageIDBeingRespondedTo", None) is not None:
                _log.debug("A response from %s came too late", self.peer)
            case C_STORE():
                self._refuse_store(msg, context_id)
            case C_ECHO() if msg.MessageID is not None:
                self._echo(msg, context_id)
            case C_FIND() | C_GET() | C_MOVE() if context is not None and queries is not None:
                queries.serve(self, msg, context)
            case _:
                _log.warning("%s sent a message that is not served here: the association is ended", self.peer)
                self._kill = True

    def _store(self, incoming: IncomingDataSet, context_id: int) -> None:
        if incoming.close() is not None:
            self._services.on_stored()
            self._note(stored=self._visit.stored + 1)
        elif (reason := incoming.refusal) not in self._visit.refused:
            self._note(refused=(*self._visit.refused, reason)[:_MOST_REASONS])
        self.dimse.send_msg(incoming.response(), context_id)

    def _refuse_store(self, request: C_STORE, context_id: int) -> None:
        refused = StoreRequest(
            message_id=request.MessageID or 0,
            context_id=context_id,
            sop_class_uid=request.AffectedSOPClassUID or "",
            sop_instance_uid=request.AffectedSOPInstanceUID or "",
        )
        self.dimse.send_msg(refused.response(status.UNABLE_TO_PROCESS, "The data set is missing."), context_id)

    def _echo(self, request: C_ECHO, context_id: int) -> None:
        response = C_ECHO()
        response.MessageIDBeingRespondedTo = request.MessageID
        response.AffectedSOPClassUID = request.AffectedSOPClassUID
        response.Status = status.SUCCESS
        self.dimse.send_msg(response, context_id)

    def _end(self) -> None:
        if self.is_established and not (self.is_released or self.acse.is_aborted()) and self.dul.is_alive():
            self.acse.send_abort(_SERVICE_USER)
        self.is_established = False
        self._kill = True
        self.dul.join(self._limits.stop / 2)
        sock = self.dul.socket
        if isinstance(sock, BoundedSocket):
            sock.break_off()
        self.dul.kill_dul()
        self.dul.join(self._limits.stop / 2)
        self.dimse.abandon()
        if isinstance(sock, BoundedSocket):
            sock.dispose()
