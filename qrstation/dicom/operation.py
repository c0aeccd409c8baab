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
from qrstation.dicom.identifiers import encoded
from qrstation.dicom.status import CANCEL, Service, status_in, status_of
from qrstation.dicom.storage_scp import IncomingDataSet
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import Status, StatusCategory, SubOperations

GRACE = 5.0
"""How long (s) a node may go on after a C-CANCEL before the association is cut."""

MESSAGE_IDS = 0xFFFF
"""How many Message IDs there are, from 1 on."""

_MEDIUM_PRIORITY = 0
_PRIMITIVES: dict[Service, type[Any]] = {
    Service.ECHO: C_ECHO,
    Service.FIND: C_FIND,
    Service.PATIENT_INFO: C_FIND,
    Service.GET: C_GET,
    Service.MOVE: C_MOVE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response of a node; ``identifier`` as it came, none when there was none."""

    status: Status
    sub_operations: SubOperations
    identifier: bytes | None


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
        self.cut_off = ""
        """Why the association was cut after our C-CANCEL, as a sentence; empty while it was not."""

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
            message.Identifier = BytesIO(encoded(identifier, self.encoding))
        if destination:
            message.MoveDestination = destination
        self._assoc.send(message, self._context.context_id or 0)

    def cancel(self) -> None:
        """Ask the node to stop, and cut the association when it goes on; from any thread, without blocking."""
        with self._lock:
            if self._cutter is not None:
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
            The node broke off, fell silent or sent what does not belong here. Late responses to an operation before
            this one are passed over, and count as silence.
        """
        try:
            with cancellation.calling(self.cancel):
                while True:
                    response = self._next_response(seconds, stirred)
                    yield response
                    if response.status.category is not StatusCategory.PENDING:
                        return
        finally:
            if self._cutter is not None:
                self._cutter.cancel()
                self._cutter.join()

    def cut_status(self) -> Status:
        """Stands for the final response where the node did not stop when asked."""
        return status_of(self._service, CANCEL, error_comment=self.cut_off)

    def _cut(self) -> None:
        self.cut_off = f"the node did not stop within {self._grace:g} s, so the association was cut"
        self._assoc.cut(self.cut_off)

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
        return Response(
            status=status_in(self._service, message),
            sub_operations=SubOperations(
                remaining=getattr(message, "NumberOfRemainingSuboperations", None),
                completed=getattr(message, "NumberOfCompletedSuboperations", None),
                failed=getattr(message, "NumberOfFailedSuboperations", None),
                warning=getattr(message, "NumberOfWarningSuboperations", None),
            ),
            identifier=None if identifier is None else identifier.getvalue(),
        )
