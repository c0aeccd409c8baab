"""An association that we request: opened, used, cut short and ended here; what peers do wrong becomes `QrError` once.

pynetdicom keeps the negotiation. Messages, waits and deadlines are ours, because its own waits cannot all be ended.

References
----------
PS3.7 Annex D, PS3.8 Sections 7 and 9
"""

from __future__ import annotations

import contextlib
import logging
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from pydicom.uid import UID
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import SCP_SCU_RoleSelectionNegotiation, SOPClassExtendedNegotiation
from pynetdicom.presentation import PresentationContext
from pynetdicom.transport import AddressInformation

from qrstation.dicom import protocol_log, uids
from qrstation.dicom.broken_off import lost, no_answer
from qrstation.dicom.command_sets import Command, CommandSet, Field, encoded
from qrstation.dicom.connection import connect
from qrstation.dicom.messages import MAXIMUM_PDU, Begin, Message, MessageAssembler
from qrstation.dicom.rejections import abort_of, context_result, rejection_of
from qrstation.dicom.status import SOP_CLASS_NOT_SUPPORTED
from qrstation.dicom.storage_scp import LARGEST_INSTANCE, IncomingDataSet, StoreRequest
from qrstation.dicom.tls_faults import nobody_trusted, refused_in_tls
from qrstation.dicom.transports import upper_layer
from qrstation.dicom.upper_layer import AssociationEnded, PduLimits, UpperLayer
from qrstation.dicom.user_identity import user_identity
from qrstation.errors import (
    AssociationAborted,
    AssociationLost,
    Cancelled,
    InstanceRefused,
    InvalidInput,
    NodeSilent,
    QrError,
    ServiceNotOffered,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.instances import IncomingInstance, InstanceWriter
from qrstation.model.nodes import RemoteNode, ae_title_problem
from qrstation.words import joined, say

_log = logging.getLogger(__name__)

NegotiationItem = SCP_SCU_RoleSelectionNegotiation | SOPClassExtendedNegotiation

_RELEASE = 1.0
_HURRIED_RELEASE = 0.3
_LARGEST_MESSAGE = 1 << 24
_MOST_WAITING = 512


@contextmanager
def associated(
    node: RemoteNode,
    contexts: Sequence[PresentationContext],
    *,
    caller: Caller,
    cancellation: Cancellation,
    items: Sequence[NegotiationItem] = (),
    begin: Begin | None = None,
    any_context: bool = False,
) -> Iterator[RequestedAssociation]:
    """Open an association, and end it after the block: by release, or by cutting it where something went wrong.

    Parameters
    ----------
    contexts
        Presentation contexts to propose, the service's own first; at most 128.
    items
        What is negotiated besides: roles for the SOP Classes of which the node is to send to us, and SOP Class
        Extended Negotiation.
    begin
        Takes what the node sends to us; without it every C-STORE is refused.
    any_context
        Whether the association is of use without the first of the contexts.

    Raises
    ------
    NodeNotReached
        No association: with each reason in words.
    Cancelled
        It was cancelled before there was one.
    InvalidInput
        The node book asks for what we cannot do.
    """
    _check(node, caller)
    with connect(node, cancellation, caller.tls if node.address.tls else None) as connection:
        assoc = RequestedAssociation(node, caller, connection, begin)
        try:
            with cancellation.calling(assoc.cut):
                assoc.negotiate(contexts, items)
            if cancellation.requested:
                raise Cancelled
            if not assoc.is_established:
                raise assoc.not_established()
            if not any_context:
                assoc.require(str(contexts[0].abstract_syntax))
            yield assoc
            assoc.release_in_time(cancellation)
        finally:
            assoc.end()


def _check(node: RemoteNode, caller: Caller) -> None:
    if problem := ae_title_problem(caller.ae_title):
        raise InvalidInput(problem, advice=say("Correct our own AE title."), node=node.name)
    if node.address.tls and caller.tls is None:
        raise nobody_trusted(node)


class _Nowhere:
    def begin(self, incoming: IncomingInstance) -> InstanceWriter:  # noqa: ARG002
        raise InstanceRefused("Nothing was asked to be sent here.", status=SOP_CLASS_NOT_SUPPORTED)


class RequestedAssociation(Association):
    """The requestor's end of an association, without a thread of its own: who requested it also serves it.

    Parameters
    ----------
    connection
        To the node.
    begin
        See `associated`.

    Attributes
    ----------
    upper_layer
        Messages go out and come in by it.
    """

    def __init__(self, node: RemoteNode, caller: Caller, connection: socket.socket, begin: Begin | None) -> None:
        super().__init__(AE(ae_title=caller.ae_title), "requestor")
        self._node = node
        self._caller = caller
        self._reason = ""
        self._disregarded = 0.0
        self._stored = 0.0
        self._goes_on = True
        # There is no thread that pynetdicom would have to wait for.
        self._is_paused = True
        self._dul_ready.set()
        self.upper_layer: UpperLayer = upper_layer(
            self,
            connection,
            MessageAssembler(begin or self._refuse_store, largest=_LARGEST_MESSAGE),
            self._store,
            PduLimits(seconds=node.timeouts.response),
            most_waiting=_MOST_WAITING,
        )
        self.dul = self.upper_layer.negotiation
        self.acse_timeout = node.timeouts.connect
        self.network_timeout = None
        # A node that closes at once leaves a connection without a peer; what it did shows when it is asked.
        with contextlib.suppress(OSError):
            self.requestor.address_info = AddressInformation.from_tuple(connection.getsockname())
            self.acceptor.address_info = AddressInformation.from_tuple(connection.getpeername())

    @property
    def node(self) -> RemoteNode:
        """Who is at the other end."""
        return self._node

    @property
    def caller(self) -> Caller:
        """Who we are."""
        return self._caller

    def negotiate(self, contexts: Sequence[PresentationContext], items: Sequence[NegotiationItem]) -> None:
        """Request the association and wait for the answer, whichever it is."""
        self.requestor.ae_title = self._caller.ae_title
        self.acceptor.ae_title = self._node.address.ae_title
        self.requestor.maximum_length = MAXIMUM_PDU
        self.requestor.implementation_class_uid = UID(IMPLEMENTATION_CLASS_UID)
        self.requestor.implementation_version_name = IMPLEMENTATION_VERSION_NAME
        for position, context in enumerate(contexts):
            context.context_id = 2 * position + 1
        self.requestor.requested_contexts = list(contexts)
        for item in items:
            self.requestor.add_negotiation_item(item)
        credentials = self._caller.credentials
        if credentials is not None:
            self.requestor.add_negotiation_item(user_identity(credentials))
        self.request()
        self._reject_contexts_without_syntax()
        if self.is_established:
            self.upper_layer.begin_transfer(self.acceptor.maximum_length)
            protocol_log.associated(self._node, self._caller.ae_title, self.accepted_contexts, self.rejected_contexts)
        if credentials is not None and self.is_established and self.acceptor.user_identity is None:
            _log.info("%s took the association, but did not confirm the user: it may not check it", self._node.name)

    def _reject_contexts_without_syntax(self) -> None:
        """Take contexts that were accepted without a transfer syntax for rejected: nothing can be encoded for them.

        References
        ----------
        PS3.8 Section 9.3.3.2
        """
        without = [context for context in self.accepted_contexts if not any(context.transfer_syntax)]
        for context in without:
            del self._accepted_cx[context.context_id or 0]
        self._rejected_cx.extend(without)
        if without and not self._accepted_cx:
            self.cut()

    def not_established(self) -> QrError:
        """Say why the negotiation came to nothing."""
        node, ending = self._node, self.upper_layer.ending
        last = ending.last_pdu
        if ending.is_rejection:
            return rejection_of(node, self._caller, result=last[7], source=last[8], reason=last[9])
        if ending.is_abort:
            explanation = abort_of(node, source=last[8], reason=last[9])
            return AssociationAborted(explanation.title, advice=explanation.advice, node=node.name)
        if ending.alert:
            return refused_in_tls(node, ending.alert)
        if self.rejected_contexts:
            return self._not_offered(str(self.requestor.requested_contexts[0].abstract_syntax))
        return no_answer(node, ending)

    def accepted(self, sop_class_uids: Sequence[str]) -> Mapping[int, PresentationContext]:
        """Presentation contexts of some SOP Classes that the node accepted, by their IDs."""
        wanted = frozenset(sop_class_uids)
        return {cx.context_id or 0: cx for cx in self.accepted_contexts if str(cx.abstract_syntax) in wanted}

    def refusal_of(self, sop_class_uids: Sequence[str]) -> str:
        """Why the node did not accept some SOP Classes, as a sentence; empty when it said nothing of them."""
        results = {cx.result or 0 for cx in self.rejected_contexts if str(cx.abstract_syntax) in sop_class_uids}
        words = joined(say(" and "), (context_result(result) for result in sorted(results)))
        return say("Presentation context: {results}.", results=words) if words else ""

    def require(self, *sop_class_uids: str) -> PresentationContext:
        """First presentation context of a service that the node accepted.

        Raises
        ------
        ServiceNotOffered
            There is none.
        """
        contexts = self.accepted(sop_class_uids)
        if not contexts:
            raise self._not_offered(*sop_class_uids)
        return next(iter(contexts.values()))

    @property
    def heard(self) -> float:
        """When the node last sent anything, on the clock of `time.monotonic`; 0 if not since `disregard`."""
        heard = self.upper_layer.heard
        return heard if heard > self._disregarded else 0.0

    def disregard(self) -> None:
        """Count nothing that the node sent so far as heard: the last of it was of no use."""
        self._disregarded = time.monotonic()

    def send(self, context_id: int, command_set: bytes, data_set: bytes = b"") -> None:
        """Send a message; what comes of it shows in `receive`, also where it cannot be sent."""
        try:
            self.upper_layer.send(context_id, command_set, data_set or None)
        except AssociationEnded:
            return

    def send_cancel(self, message_id: int, context_id: int) -> None:
        """Ask the node to stop an operation, where it can be asked; from any thread, without blocking."""
        command_set = encoded(Command.C_CANCEL_RQ, {Field.MESSAGE_ID_BEING_RESPONDED_TO: message_id})
        self.upper_layer.send_at_once(context_id, command_set)

    def receive(self, seconds: float, stirred: Callable[[], float], *, gathering: float = 0.0) -> Message:
        """Wait for the next message.

        Parameters
        ----------
        seconds
            How long nothing may stir.
        stirred
            When something last did, on the clock of `time.monotonic`.
        gathering
            See `UpperLayer.receive`.

        Raises
        ------
        AssociationLost
            Nothing more will come, for the reason told.
        """
        try:
            while (deadline := max(stirred(), self._stored) + seconds) > time.monotonic():
                if (message := self.upper_layer.receive(deadline, gathering=gathering)) is not None:
                    return message
        except AssociationEnded as ended:
            self.is_established = False
            raise self._lost() from ended
        lost = self.refuse(
            say("{node} fell silent: nothing came for {seconds:g} s.", node=self._node.name, seconds=seconds)
        )
        raise NodeSilent(lost.title, detail=lost.detail, advice=lost.advice, node=lost.node)

    def refuse(self, title: str) -> AssociationLost:
        """Cut the association because of what the node sent; returns the fault to raise."""
        self.cut(title)
        return self._lost()

    def cut(self, reason: str = "") -> None:
        """End the association now, whatever the node does; from any thread, without blocking.

        Parameters
        ----------
        reason
            Sentence for the user.
        """
        self._reason = self._reason or reason
        if self.is_established:
            self.is_established = False
            self.upper_layer.abort()
        self.upper_layer.break_off()

    def release_in_time(self, cancellation: Cancellation) -> None:
        """End the association in good order, or soon; at once when it is cancelled meanwhile."""
        if self.is_established and cancellation.requested:
            self.upper_layer.release(_HURRIED_RELEASE)
        elif self.is_established:
            with cancellation.calling(self.cut):
                self.upper_layer.release(_RELEASE)
        self.is_established = False

    def end(self) -> None:
        """Leave nothing behind: no thread, no connection, no half of an instance."""
        self.cut()
        self.upper_layer.dispose()

    def _store(self, message: Message) -> None:
        if (incoming := message.incoming) is None:
            return
        # The node prepares the next instance while we keep this one, as long as we can keep what comes.
        if goes_on := self._goes_on and incoming.check():
            self.send(message.context_id, incoming.response())
        self._goes_on = incoming.close() is not None
        if not goes_on:
            self.send(message.context_id, incoming.response())
        if self._goes_on:
            self._stored = time.monotonic()

    def _refuse_store(self, context_id: int, command_set: CommandSet) -> IncomingDataSet:
        request = StoreRequest.of(command_set, context_id=context_id, calling_ae_title="", peer_host="")
        return IncomingDataSet(request, None, _Nowhere(), maximum=LARGEST_INSTANCE)

    def _lost(self) -> AssociationLost:
        """Say why nothing more comes."""
        return lost(self._node, self.upper_layer.ending, self._reason)

    def _not_offered(self, *sop_class_uids: str) -> ServiceNotOffered:
        names = ", ".join(uids.name_of(uid) for uid in sop_class_uids[:3])
        return ServiceNotOffered(
            say("{node} does not offer {services}.", node=self._node.name, services=names),
            detail=self.refusal_of(sop_class_uids),
            advice=say("Choose another query model or retrieve method, or ask its administrator to permit it to us."),
            node=self._node.name,
        )
