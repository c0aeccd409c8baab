"""One C-ECHO, C-FIND, C-GET or C-MOVE on an association, from its request to its final response.

References
----------
PS3.7 Sections 9.1 and 9.3
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple

from pydicom.dataset import Dataset

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.encoding import Encoding
from qrstation.dicom import command_sets
from qrstation.dicom.association import RequestedAssociation
from qrstation.dicom.command_sets import MEDIUM_PRIORITY, MOST_COUNTED, Command, CommandSet, Field
from qrstation.dicom.identifiers import encoded, stated_keys
from qrstation.dicom.protocol_log import OperationLog
from qrstation.dicom.status import PENDING, Service, status_in, status_of, stopped
from qrstation.dicom.uids import name_of
from qrstation.errors import AssociationLost
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import Status, StatusCategory, SubOperations
from qrstation.model.query import SentRequest
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.dicom.messages import Message

_MANY = 32
_SOON, _LONGEST_GATHERING = 50e-6, 0.02
"""Time (s) in which hardly a sub-operation is done, and the longest for which we do not look how far they are."""
_UNNOTICED = 0.001
"""Time (s) by which a match may come late."""
GRACE = 1.5
"""How long (s) a node may go on after a C-CANCEL before the association is cut."""

_COMMANDS = {
    Service.ECHO: Command.C_ECHO_RQ,
    Service.FIND: Command.C_FIND_RQ,
    Service.PATIENT_INFO: Command.C_FIND_RQ,
    Service.GET: Command.C_GET_RQ,
    Service.MOVE: Command.C_MOVE_RQ,
}


class Response(NamedTuple):
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
        self._context_id = self._context.context_id or 0
        self._service = service
        self._answer = _COMMANDS[service].response
        self._message_id = message_id
        self._grace = grace
        self._lock = threading.Lock()
        self._cutter: threading.Timer | None = None
        self._ended = False
        self._told = SubOperations()
        self._told_at = 0.0
        self._matches = 0
        self._character_set = CharacterSet.named(assoc.node.assumed_character_set)
        self._log = OperationLog(assoc.node, service)
        self._read: CommandSet | None = None
        self._outdated: CommandSet | None = None
        self._read_status = status_of(service, 0)
        self.encoding = Encoding.of(self._context.transfer_syntax[0])
        """How the identifiers of this operation are encoded."""

    def request(self, identifier: Dataset | None = None, *, destination: str = "") -> None:
        """Send the request."""
        values: command_sets.Values = {
            Field.AFFECTED_SOP_CLASS_UID: str(self._context.abstract_syntax),
            Field.MESSAGE_ID: self._message_id,
            Field.PRIORITY: None if identifier is None else MEDIUM_PRIORITY,
            Field.MOVE_DESTINATION: destination or None,
        }
        sent = b"" if identifier is None else encoded(identifier, self.encoding)
        if identifier is not None:
            self._note(sent, destination)
        self._log.requested(identifier, destination)
        command_set = command_sets.encoded(_COMMANDS[self._service], values, with_data_set=identifier is not None)
        self._assoc.send(self._context_id, command_set, sent)

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
        self._assoc.send_cancel(self._message_id, self._context_id)

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
                    self._matches += 1
                    self._log.answered(response.identifier, self.encoding)
                    yield response
        except AssociationLost as lost:
            if not self.cancel_sent:
                raise
            self._assoc.cut()
            told = self._told if self._outdated is None else _sub_operations(self._outdated)
            yield Response(status=stopped(lost.title), sub_operations=told)
        finally:
            with self._lock:
                self._ended = True
            if self._cutter is not None:
                self._cutter.cancel()
                self._cutter.join()

    def _cut(self) -> None:
        name = self._assoc.node.name
        self._assoc.cut(
            say("{node} did not stop within {seconds:g} s, so the association was cut.", node=name, seconds=self._grace)
        )

    def _next_response(self, seconds: float, stirred: Callable[[], float]) -> Response:
        since = time.monotonic()
        while True:
            message = self._receive(seconds, since, stirred)
            command_set = message.command_set
            # Nodes say the same before every match, and equal command sets that follow each other are one object.
            if command_set is self._read and message.data_set is not None and message.context_id == self._context_id:
                return self._response(message)
            if message.command != self._answer or command_set.status is None:
                raise self._assoc.refuse(
                    say("A message came that does not belong to a {service}.", service=self._service)
                )
            if message.context_id == self._context_id and command_set.message_id_being_responded_to == self._message_id:
                if not self._is_outdated(message):
                    return self._response(message)
                self._outdated = command_set
                self._log.passed_over()
                continue
            self._assoc.disregard()

    def _receive(self, seconds: float, since: float, stirred: Callable[[], float]) -> Message:
        return self._assoc.receive(seconds, lambda: max(since, stirred()), gathering=self._gathering)

    @property
    def _gathering(self) -> float:
        """How long (s) responses may gather before we look at them."""
        if self._service is Service.FIND:
            # A node that tells many matches goes on faster when it need not wake us for each.
            return _UNNOTICED if self._matches > _MANY else 0.0
        # What a C-MOVE brings comes on other associations, which are served meanwhile.
        many = (self._told.remaining or 0) if self._service is Service.MOVE and self._has_many_to_come else 0
        return min(many * _SOON, _LONGEST_GATHERING)

    @property
    def _has_many_to_come(self) -> bool:
        return (self._told.remaining or 0) > _MANY

    def _is_outdated(self, message: Message) -> bool:
        """Whether it only tells how far a retrieval is, which was told a moment ago or is told by the next one here."""
        return (
            self._has_many_to_come
            and message.command_set.status == PENDING
            and message.data_set is None
            and (self._assoc.upper_layer.has_waiting or time.monotonic() - self._told_at < _LONGEST_GATHERING)
        )

    def _response(self, message: Message) -> Response:
        if (command_set := message.command_set) is not self._read:
            self._read, self._outdated = command_set, None
            self._read_status = status_in(self._service, command_set, self._character_set)
            self._told = _sub_operations(command_set)
            self._told_at = time.monotonic()
        return Response(status=self._read_status, sub_operations=self._told, identifier=message.data_set)


def _sub_operations(command_set: CommandSet) -> SubOperations:
    return SubOperations(
        remaining=_counted(command_set.number(Field.NUMBER_OF_REMAINING_SUBOPERATIONS)),
        completed=_counted(command_set.number(Field.NUMBER_OF_COMPLETED_SUBOPERATIONS)),
        failed=_counted(command_set.number(Field.NUMBER_OF_FAILED_SUBOPERATIONS)),
        warning=_counted(command_set.number(Field.NUMBER_OF_WARNING_SUBOPERATIONS)),
    )


def _counted(number: int | None) -> int | None:
    # The largest number of two bytes stands for all that are larger, and with some nodes for one that they do not know.
    return None if number == MOST_COUNTED else number
