"""Answering C-GET and C-MOVE: one sub-operation per instance, counted as it went.

References
----------
PS3.4 Sections C.4.2 and C.4.3, Annexes Y and Z
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset

from qrstation.dicom import status
from qrstation.dicom.command_sets import MESSAGE_IDS
from qrstation.dicom.storage_scu import (
    GRACE,
    MOST_LOSSES,
    MoveOriginator,
    StoreRequest,
    next_batch,
    send,
)
from qrstation.errors import AssociationLost, QrError
from qrstation.model.audit import HandledCount
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.words import say

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.acceptor import AcceptedAssociation
    from qrstation.dicom.association import RequestedAssociation
    from qrstation.dicom.exchange import Exchange
    from qrstation.dicom.outgoing import Outgoing

OpenAssociation = Callable[[list["PresentationContext"], Cancellation], AbstractContextManager["RequestedAssociation"]]

_log = logging.getLogger(__name__)


class _Tally:
    """How far a retrieval has come."""

    def __init__(self, total: int) -> None:
        self.remaining = total
        self.completed = 0
        self.warning = 0
        self.failed: list[str] = []
        self.went = HandledCount()

    def count(self, outgoing: Outgoing, answer: Status | None) -> None:
        """Count one sub-operation by the status of its C-STORE; none: it never got one."""
        self.remaining -= 1
        match StatusCategory.FAILURE if answer is None else answer.category:
            case StatusCategory.SUCCESS:
                self.completed += 1
                self.went.add(outgoing.instance)
            case StatusCategory.WARNING:
                self.warning += 1
                self.went.add(outgoing.instance)
            case _:
                self.failed.append(outgoing.sop_instance_uid)

    def numbers(self, *, with_remaining: bool) -> SubOperations:
        return SubOperations(
            remaining=self.remaining if with_remaining else None,
            completed=self.completed,
            failed=len(self.failed),
            warning=self.warning,
        )

    @property
    def verdict(self) -> int:
        """Status of the final response."""
        if not self.failed and not self.warning:
            return status.SUCCESS
        if self.completed or self.warning:
            return status.SUB_OPERATIONS_WITH_FAILURES
        return status.CANNOT_PERFORM_SUB_OPERATIONS


class _Retrieval:
    """The sub-operations of one request, one instance after another, and the responses that tell of them."""

    def __init__(self, exchange: Exchange, waiting: deque[Outgoing]) -> None:
        self._exchange = exchange
        self.waiting = waiting
        self._tally = _Tally(len(self.waiting))
        exchange.went = self._tally.went
        self._comment = ""
        self._message_id = 0
        self._losses = 0

    @property
    def goes_on(self) -> bool:
        """Whether there is another instance to send, and nobody said to stop."""
        return bool(self.waiting) and not self._exchange.is_unwanted()

    def send_next(
        self, assoc: RequestedAssociation | AcceptedAssociation, originator: MoveOriginator | None = None
    ) -> None:
        """Carry out the next sub-operation and report it.

        Raises
        ------
        AssociationLost
            It is counted as failed, and nothing more can be sent over this association.
        """
        outgoing = self.waiting.popleft()
        self._message_id = self._message_id % MESSAGE_IDS + 1
        answer = None
        try:
            request = StoreRequest(outgoing, assoc.accepted_contexts, self._message_id, originator)
            answer = send(assoc.upper_layer, request, seconds=assoc.dimse_timeout, unwanted=self._exchange.is_unwanted)
            self._losses = 0
        except QrError as fault:
            self._comment = fault.title
            if isinstance(fault, AssociationLost):
                raise
        finally:
            self._tally.count(outgoing, answer)
            if self.waiting:
                self._exchange.respond(status.PENDING, sub_operations=self._tally.numbers(with_remaining=True))

    def is_hopeless(self, fault: QrError) -> bool:
        """Whether, after this fault of the destination's association, another one would be of no use either.

        A destination that ends the association over one instance may well take the others; one that does so time after
        time, or cannot be reached, will not.
        """
        self._losses += 1
        return self._losses == MOST_LOSSES or not isinstance(fault, AssociationLost)

    def fail_rest(self, reason: str) -> None:
        """Count as failed what cannot even be tried."""
        self._comment = reason
        while self.waiting:
            self._tally.count(self.waiting.popleft(), None)

    def finish(self) -> None:
        """Send the final response."""
        cancelled = bool(self.waiting) or (self._exchange.is_cancelled and bool(self._losses))
        code = status.CANCEL if cancelled else self._tally.verdict
        self._exchange.respond(
            code,
            identifier=_failed_list(self._tally.failed),
            sub_operations=self._tally.numbers(with_remaining=cancelled),
            comment=self._comment if code != status.SUCCESS else "",
        )


def _failed_list(failed: Sequence[str]) -> Dataset | None:
    if not failed:
        return None
    identifier = Dataset()
    identifier.FailedSOPInstanceUIDList = list(failed)
    return identifier


def answer_get(exchange: Exchange, outgoing: deque[Outgoing]) -> None:
    """Send instances over the association on which they were asked for.

    Raises
    ------
    AssociationLost
        The peer is gone; there is nobody left to answer.
    """
    retrieval = _Retrieval(exchange, outgoing)
    while retrieval.goes_on:
        retrieval.send_next(exchange.assoc)
    retrieval.finish()


def answer_move(exchange: Exchange, outgoing: deque[Outgoing], open_association: OpenAssociation) -> None:
    """Send instances to another application entity.

    Parameters
    ----------
    open_association
        Opens an association to the Move Destination with the presentation contexts given, to be cut when it is
        cancelled; a `QrError` where it cannot.

    Raises
    ------
    AssociationLost
        The peer that asked is gone.
    """
    retrieval = _Retrieval(exchange, outgoing)
    originator = MoveOriginator(ae_title=exchange.assoc.requestor.ae_title.strip(), message_id=exchange.message_id)
    with exchange.watched(GRACE) as cancellation:
        while retrieval.goes_on:
            contexts, count = next_batch(retrieval.waiting)
            try:
                with open_association(contexts, cancellation) as assoc:
                    while count and retrieval.goes_on:
                        retrieval.send_next(assoc, originator)
                        count -= 1
            except QrError as fault:
                if exchange.assoc.is_stopping:
                    raise AssociationLost(say("The association ended before its C-MOVE did.")) from fault
                is_hopeless = retrieval.is_hopeless(fault)
                if exchange.is_cancelled:
                    break
                _log.warning("A C-MOVE for %s was disturbed: %s", exchange.assoc.peer, fault)
                if is_hopeless:
                    retrieval.fail_rest(fault.title)
    retrieval.finish()
