"""One C-ECHO, C-FIND, C-GET or C-MOVE on an association, from its request to its final response.

References
----------
PS3.7 Sections 9.1 and 9.3
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom.dimse_primitives import C_ECHO, C_FIND, C_GET, C_MOVE

from qrstation.datasets.encoding import Encoding
from qrstation.dicom.association import RequestedAssociation
from qrstation.dicom.identifiers import encoded, stated_keys
from qrstation.dicom.protocol_log import OperationLog
from qrstation.dicom.status import Service, status_in, stopped
from qrstation.dicom.storage_scp import IncomingDataSet
from qrstation.dicom.uids import name_of
from qrstation.errors import AssociationLost
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import SentRequest

GRACE = 5.0
"""How long (s) a node may go on after a C-CANCEL before the association is cut."""

MESSAGE_IDS = 0xFFFF
"""How many Message IDs there are, from 1 on."""

_MEDIUM_PRIORITY = 0
_MOST_COUNTED = 0xFFFF
_PRIMITIVES: dict[Service, type[Any]] = {
    Service.ECHO: C_ECHO,
    Service.FIND: C_FIND,
    Service.PATIENT_INFO: C_FIND,
    Service.GET: C_GET,
    Service.MOVE: C_MOVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response of a node, or what stands in for the one that it owes; ``identifier`` as it came, if it did."""

    status: Status
    sub_operations: SubOperations
    identifier: bytes | None = None


class Operation:
    """An operation that a node performs for us, and that any thread may cancel.

    Parameters
    ----------
    assoc
        Where it is requested.
    sop_class_uid, service
        What is requested.
    message_id
        Its Message ID (0000,0110), unique on the association.
    grace
        How long (s) the node may go on after being asked to stop.
    """

    def __init__(
        self,
        assoc: RequestedAssociation,
        sop_class_uid: str,
        service: Service,
        *,
        message_id: int = 1,
        grace: float = GRACE,
    ) -> None:
        self._assoc = assoc
        self._context = assoc.require(sop_class_uid)
        self._service = service
        self._message_id = message_id
        self._grace = grace
        self._lock = threading.Lock()
        self._cutter: threading.Timer | None = None
        self._ended = False
        self._told = SubOperations()
        self._log = OperationLog(assoc.node, service)

    @property
    def encoding(self) -> Encoding:
        """How the identifiers of this operation are encoded."""
        return Encoding.of(self._context.transfer_syntax[0])

    def request(self, identifier: Dataset | None = None, *, destination: str = "") -> None:
        """Send the request."""
        message = _PRIMITIVES[self._service]()
        message.MessageID = self._message_id
        message.AffectedSOPClassUID = self._context.abstract_syntax
        if identifier is not None:
            message.Priority = _MEDIUM_PRIORITY
            sent = encoded(identifier, self.encoding)
            message.Identifier = BytesIO(sent)
            self._note(sent, destination)
        if destination:
            message.MoveDestination = destination
        self._log.requested(identifier, destination)
        self._assoc.send(message, self._context.context_id or 0)

    def _note(self, identifier: bytes, destination: str) -> None:
        """Tell whoever wants to hear it what is asked."""
        if (on_request := self._assoc.caller.on_request) is not None:
            on_request(
                SentRequest(
                    service=self._service.value,
                    sop_class=name_of(str(self._context.abstract_syntax)),
                    keys=stated_keys(identifier, self.encoding),
                    destination=destination,
                )
            )

    def cancel(self) -> None:
        """Ask the node to stop, and cut the association when it goes on; from any thread, without blocking.

        Nothing happens when the operation is over: whoever cancels may come too late.
        """
        with self._lock:
            if self._ended or self._cutter is not None:
                return
            self._cutter = threading.Timer(self._grace, self._cut)
            self._cutter.daemon = True
            self._cutter.start()
        self._assoc.send_cancel(self._message_id, self._context.context_id or 0)

    @property
    def cancel_sent(self) -> bool:
        """Whether the node was asked to stop."""
        return self._cutter is not None

    def responses(
        self, cancellation: Cancellation, seconds: float, stirred: Callable[[], float] = lambda: 0.0
    ) -> Generator[Response]:
        """What the node answers, up to its final response; C-STORE requests between are answered.

        A node that is asked to stop and instead goes on, falls silent or breaks off owes its final response: one that
        says so, with the counters told last, stands in for it. The association is of no further use then.

        Parameters
        ----------
        cancellation
            Cancels the operation while this runs.
        seconds
            How long nothing may stir.
        stirred
            When something stirred other than a message to us, on the clock of `time.monotonic`.

        Raises
        ------
        AssociationLost
            The node broke off, fell silent or sent what does not belong here, without having been asked to stop. Late
            responses to an operation before this one are passed over, and count as silence.
        """
        try:
            with cancellation.calling(self.cancel):
                while True:
                    response = self._next_response(seconds, stirred)
                    if response.status.category is not StatusCategory.PENDING:
                        self._log.ended(response.status, response.sub_operations)
                        yield response
                        return
                    self._log.answered(response.identifier, self.encoding)
                    yield response
        except AssociationLost as lost:
            if not self.cancel_sent:
                raise
            self._assoc.cut()
            yield Response(status=stopped(lost.title), sub_operations=self._told)
        finally:
            with self._lock:
                self._ended = True
            if self._cutter is not None:
                self._cutter.cancel()
                self._cutter.join()

    def _cut(self) -> None:
        name = self._assoc.node.name
        self._assoc.cut(f"{name} did not stop within {self._grace:g} s, so the association was cut.")

    def _next_response(self, seconds: float, stirred: Callable[[], float]) -> Response:
        since = time.monotonic()
        while True:
            context_id, message = self._receive(seconds, since, stirred)
            if isinstance(message, IncomingDataSet):
                message.close()
                self._assoc.send(message.response(), context_id)
                since = time.monotonic()
            elif not isinstance(message, _PRIMITIVES[self._service]) or not message.is_valid_response:
                raise self._assoc.refuse(f"A message came that does not belong to a {self._service}.")
            elif (context_id, message.MessageIDBeingRespondedTo) == (self._context.context_id, self._message_id):
                return self._response(message)
            else:
                self._assoc.disregard()

    def _receive(self, seconds: float, since: float, stirred: Callable[[], float]) -> tuple[int, Any]:
        return self._assoc.receive(seconds, lambda: max(since, stirred()))

    def _response(self, message: Any) -> Response:
        identifier = getattr(message, "Identifier", None)
        self._told = SubOperations(
            remaining=_count(message, "NumberOfRemainingSuboperations"),
            completed=_count(message, "NumberOfCompletedSuboperations"),
            failed=_count(message, "NumberOfFailedSuboperations"),
            warning=_count(message, "NumberOfWarningSuboperations"),
        )
        return Response(
            status=status_in(self._service, message),
            sub_operations=self._told,
            identifier=None if identifier is None else identifier.getvalue(),
        )


def _count(message: Any, keyword: str) -> int | None:
    # The largest number of two bytes stands for all that are larger, and with some nodes for one that they do not know.
    number = getattr(message, keyword, None)
    return None if number == _MOST_COUNTED else number
