"""One association that a peer opened: negotiated, served and ended here, within bounds.

pynetdicom decides what is accepted. What serves messages, and ends an association whose messages are late, too many,
too large or without the parts they need, is ours.

References
----------
PS3.7 Section 9, PS3.8 Section 7
"""

from __future__ import annotations

import contextlib
import logging
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from pynetdicom.association import Association
from pynetdicom.pdu_primitives import A_ASSOCIATE
from pynetdicom.transport import AddressInformation

from qrstation.dicom import status
from qrstation.dicom.admission import admission_of
from qrstation.dicom.command_sets import Command, CommandSet, Field, encoded, sendable_uid
from qrstation.dicom.extended_negotiation import answer
from qrstation.dicom.messages import AbortReason, Message, MessageAssembler, Pace
from qrstation.dicom.negotiation import names_of, supported_contexts
from qrstation.dicom.pdus import CALLING_AE_TITLE_NOT_RECOGNISED, LOCAL_LIMIT_EXCEEDED
from qrstation.dicom.storage_scp import LARGEST_INSTANCE, IncomingDataSet, StoreRequest
from qrstation.dicom.tls import HandshakeFailed, receive_handshake
from qrstation.dicom.transports import upper_layer
from qrstation.dicom.upper_layer import AssociationEnded, PduLimits, UpperLayer
from qrstation.dicom.visit_record import VisitRecord, what_came_instead, what_was_wrong
from qrstation.model.access import EVERYTHING, Permission
from qrstation.model.visits import Reception, Visit
from qrstation.words import say

if TYPE_CHECKING:
    import socket

    from pynetdicom.ae import ApplicationEntity
    from pynetdicom.presentation import PresentationContext

_log = logging.getLogger(__name__)

_RESPONSE = 0x8000


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenerLimits:
    """What one peer, or all of them, may take of this workstation.

    Times in seconds, sizes in bytes. ``connections`` counts those whose association is not yet negotiated, too.
    """

    associations: int = 16
    associations_per_host: int = 8
    associations_for_known: int = 4
    """Of all associations, those that only callers known to the user may have."""
    connections: int = 48
    connections_per_host: int = 24
    negotiation: float = 10.0
    idle: float = 60.0
    response: float = 60.0
    """A C-STORE response to a sub-operation of ours."""
    stop: float = 1.0
    pdu: PduLimits = field(default_factory=PduLimits)
    instance: int = LARGEST_INSTANCE
    message: int = 1 << 20
    """Command set and identifier of any other message, which are kept in memory."""
    waiting_messages: int = 64


class QueryService(Protocol):
    """Answers C-FIND, C-GET and C-MOVE."""

    @property
    def sop_class_uids(self) -> frozenset[str]:
        """Query/Retrieve SOP Classes answered."""

    def serve(self, assoc: AcceptedAssociation, request: Message, context: PresentationContext) -> None:
        """Carry out a request and send its responses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What a peer can have of this workstation."""

    begin_store: Callable[[StoreRequest, PresentationContext | None], IncomingDataSet]
    on_stored: Callable[[], None]
    queries: QueryService | None
    permit: Callable[[str, str], Permission]
    """What a caller may, by its AE title and IP address."""
    admit: Callable[[AcceptedAssociation], str]
    """Counts an association that a peer asks for; why it would be too many, or nothing."""
    on_visit: Callable[[Visit], None]
    """Hears of a connection when it is opened, and whenever more is known of it, on the threads of the listener."""


class AcceptedAssociation(Association):
    """The acceptor's end of an association: one thread that negotiates, serves one message after another, and ends.

    Parameters
    ----------
    local, remote
        Socket addresses of the connection's ends.

    Attributes
    ----------
    upper_layer
        Messages go out and come in by it.
    visit
        What is told of it.
    permission
        What the peer may; known once it asked for an association.
    is_admitted
        Whether it counts among the associations of which there may only be so many.
    """

    def __init__(
        self,
        ae: ApplicationEntity,
        connection: socket.socket,
        services: Services,
        limits: ListenerLimits,
        *,
        local: Any,
        remote: Any,
    ) -> None:
        super().__init__(ae, "acceptor")
        self.permission = EVERYTHING
        self.is_admitted = False
        self._is_turned_away = False
        self._tls = connection if isinstance(connection, ssl.SSLSocket) else None
        self._services = services
        self._limits = limits
        self._messages = MessageAssembler(self._begin_store, largest=limits.message)
        self.upper_layer: UpperLayer = upper_layer(
            self,
            connection,
            self._messages,
            self._store,
            limits.pdu,
            most_waiting=limits.waiting_messages,
        )
        self.dul = self.upper_layer.negotiation
        self.acse_timeout = limits.negotiation
        self.dimse_timeout = limits.response
        self.network_timeout = limits.idle
        self._is_answering = False
        self._goes_on = True
        self._pace = Pace(self._messages, limits.idle)
        self.acceptor.ae_title = ae.ae_title
        self.acceptor.maximum_length = ae.maximum_pdu_size
        self.acceptor.address_info = AddressInformation.from_tuple(local)
        self.acceptor.implementation_class_uid = ae.implementation_class_uid
        self.acceptor.implementation_version_name = ae.implementation_version_name
        self.requestor.address_info = AddressInformation.from_tuple(remote)
        self.host = remote[0]
        self.name = f"dicom-acceptor-{self.host}"
        self.visit = VisitRecord(self.host, services.on_visit)

    @property
    def peer(self) -> str:
        """Who is at the other end, for the log."""
        return f"{self.requestor.ae_title.strip()!r} at {self.host}"

    def stop(self) -> None:
        """Have the association end as soon as what it is doing lets it, from any thread."""
        self._kill = True
        if self.is_established:
            self.upper_layer.wake()
        else:
            self.upper_layer.break_off()

    @property
    def is_stopping(self) -> bool:
        """Whether a request in progress should be given up."""
        return self._kill or not self.is_established

    def look(self) -> None:
        """Take what arrived meanwhile: that a request is to stop, or that the peer is gone."""
        try:
            self.upper_layer.look()
        except AssociationEnded:
            self.is_established = False

    def break_off(self) -> None:
        """Cut the connection at once, from any thread."""
        self._kill = True
        self.upper_layer.break_off()

    def turn_away(self) -> None:
        """Give up a connection on which no association was made, from any thread; who waits for one is told so."""
        if self.requestor.primitive is None:
            self._is_turned_away = True
            # In the midst of a handshake there is no way to tell it.
            if self._tls is None:
                self.upper_layer.turn_away()
        self.break_off()

    def run_reactor(self) -> None:
        """Live from the connection to its end."""
        deadline = time.monotonic() + self._limits.negotiation
        try:
            if self._secure(deadline) and self._negotiate(deadline):
                self._serve_messages()
        finally:
            self._end()
            self.visit.note_end()

    def _secure(self, deadline: float) -> bool:
        """Make the handshake of TLS, if there is to be one; whether the peer may go on."""
        if self._tls is not None:
            try:
                receive_handshake(self._tls, deadline)
            except HandshakeFailed as fault:
                self.visit.note_no_request(str(fault), is_turned_away=self._is_turned_away)
                self.upper_layer.break_off()
                return False
            self._tls = None
        return True

    def _negotiate(self, deadline: float) -> bool:
        request = self._awaited(deadline)
        if request is None:
            return False
        self.requestor.primitive = request
        self.visit.note(
            calling_ae_title=request.calling_ae_title.strip(), called_ae_title=request.called_ae_title.strip()
        )
        proposed = request.presentation_context_definition_list
        if not all(context.abstract_syntax and context.transfer_syntax for context in proposed):
            self.acse.send_ap_abort(AbortReason.INVALID_PARAMETER)
            self.visit.note_rejection(say("it proposed a context without a syntax"))
            return False
        queries = self._services.queries
        classes = queries.sop_class_uids if queries is not None else frozenset()
        self.permission = self._services.permit(request.calling_ae_title.strip(), self.host)
        admission = admission_of(self.permission, [context.abstract_syntax for context in proposed], classes)
        if admission.is_rejected:
            self.visit.note(lacked=admission.lacked)
            return self._reject(request, CALLING_AE_TITLE_NOT_RECOGNISED, admission.reason)
        if excess := self._services.admit(self):
            return self._reject(request, LOCAL_LIMIT_EXCEEDED, excess)
        if admission.lacked:
            self.visit.note(lacked=admission.lacked)
            classes = frozenset()
        self.acceptor.supported_contexts = supported_contexts(proposed, classes)
        for sop_class_uid, offered in self.requestor.sop_class_extended.items():
            for item in answer(sop_class_uid, offered) if sop_class_uid in classes else ():
                self.acceptor.add_negotiation_item(item)
        self.upper_layer.begin_transfer(self.requestor.maximum_length)
        self.acse.negotiate_association()
        if self.is_rejected:
            self.visit.note_mismatch(self.ae.ae_title.strip())
        elif self.is_established:
            in_vain = () if self._accepted_cx else names_of(proposed, self.acceptor.supported_contexts)
            self.visit.note(reception=Reception.ACCEPTED, unoffered=in_vain)
        return self.is_established

    def _awaited(self, deadline: float) -> A_ASSOCIATE | None:
        """Wait for the request for an association; none where none came that can be read."""
        self.dul.start()
        request: object = self.dul.receive_pdu(wait=True, timeout=max(deadline - time.monotonic(), 0.0))
        if isinstance(request, A_ASSOCIATE) and not self._kill:
            return request
        ending = self.upper_layer.ending
        if ending.is_unreadable:
            self.visit.note_rejection(say(ending.violated))
        else:
            self.visit.note_no_request(what_came_instead(ending), is_turned_away=self._is_turned_away)
        return None

    def _reject(self, request: A_ASSOCIATE, numbers: tuple[int, int, int], reason: str) -> bool:
        self.requestor.ae_title = request.calling_ae_title
        self.acse.send_reject(*numbers)
        self.visit.note_rejection(reason)
        return False

    def _serve_messages(self) -> None:
        self._pace.begin()
        try:
            while not self.is_stopping:
                message = self.upper_layer.receive(self._pace.ends)
                if message is not None:
                    self._serve(message)
                elif time.monotonic() < self._pace.ends:
                    continue
                elif fault := self._pace.fault:
                    self.visit.note(cut_off=fault)
                    return
                self._pace.begin()
        except AssociationEnded:
            self.is_established = False
        if wrong := what_was_wrong(self.upper_layer.ending):
            self.visit.note(cut_off=wrong)

    def _begin_store(self, context_id: int, command_set: CommandSet) -> IncomingDataSet:
        request = StoreRequest.of(
            command_set,
            context_id=context_id,
            calling_ae_title=self.requestor.ae_title.strip(),
            peer_host=self.host,
        )
        return self._services.begin_store(request, self._accepted_cx.get(context_id))

    def _serve(self, message: Message) -> None:
        context = self._accepted_cx.get(message.context_id)
        if context is None:
            self._refuse_context(message.context_id)
            return
        queries = self._services.queries
        match message.command:
            case Command.C_STORE_RQ:
                self._refuse_store(message)
            case Command.C_ECHO_RQ if message.command_set.message_id is not None:
                self._echo(message)
            case Command.C_FIND_RQ | Command.C_GET_RQ | Command.C_MOVE_RQ if queries:
                self._is_answering = True
                queries.serve(self, message, context)
                self._is_answering = False
            case command if command & _RESPONSE:
                _log.debug("A response from %s came too late", self.peer)
            case _:
                self.visit.note(cut_off=say("it asked for what is not served here"))
                self._kill = True

    def _store(self, message: Message) -> None:
        if (incoming := message.incoming) is None:
            return
        if self._is_answering:
            incoming.abandon()
            self.visit.note_refusal(say("it sent an instance in the midst of a retrieval"))
            self.stop()
            self.is_established = False
            self.upper_layer.abort()
            raise AssociationEnded
        # Who sends what we fetch prepares the next one while we keep this one, as long as we can keep what comes.
        if is_answered := self._goes_on and incoming.check():
            self._answer(message, incoming)
        stored = incoming.close()
        self._goes_on = stored is not None
        if stored is not None:
            self._services.on_stored()
        self._pace.begin()
        if not is_answered:
            self._answer(message, incoming)
        # The peer prepares the next instance while we take note of this one.
        if stored is not None:
            self.visit.note_stored(stored.instance)
        else:
            self.visit.note_unstored(incoming.refusal)

    def _answer(self, message: Message, incoming: IncomingDataSet) -> None:
        """Answer a C-STORE request; that it could not be answered shows when the next message is awaited."""
        with contextlib.suppress(AssociationEnded):
            self.upper_layer.send(message.context_id, incoming.response())

    def _refuse_context(self, context_id: int) -> None:
        """Abort: nothing can be asked for on a presentation context that was not accepted (PS3.8 Section 9.3.8)."""
        self.visit.note(cut_off=say("it used presentation context {number}, which was not accepted", number=context_id))
        self.acse.send_ap_abort(AbortReason.INVALID_PARAMETER)
        self.is_established = False

    def _refuse_store(self, message: Message) -> None:
        request = StoreRequest.of(
            message.command_set, context_id=message.context_id, calling_ae_title="", peer_host=self.host
        )
        response = request.response(status.UNABLE_TO_PROCESS, "The data set is missing.")
        self.upper_layer.send(message.context_id, response)

    def _echo(self, message: Message) -> None:
        response = encoded(
            Command.C_ECHO_RSP,
            {
                Field.AFFECTED_SOP_CLASS_UID: sendable_uid(message.command_set.affected_sop_class_uid),
                Field.MESSAGE_ID_BEING_RESPONDED_TO: message.command_set.message_id,
                Field.STATUS: status.SUCCESS,
            },
        )
        self.upper_layer.send(message.context_id, response)
        self.visit.note_echo()

    def _end(self) -> None:
        if self.is_established:
            self.upper_layer.abort()
        self.is_established = self.is_admitted = False
        self._kill = True
        self.upper_layer.linger()
        self.upper_layer.dispose()
