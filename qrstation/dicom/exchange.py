"""A C-FIND, C-GET or C-MOVE request that we answer: its identifier read, its responses sent.

References
----------
PS3.7 Sections 9.1.2 to 9.1.4
"""

from __future__ import annotations

import base64
import contextlib
import io
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset
from pynetdicom.dsutils import decode, encode

from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding, inflated
from qrstation.datasets.reading import read_data_set
from qrstation.dicom import status
from qrstation.dicom.command_sets import (
    MOST_COUNTED,
    Command,
    Field,
    encoded,
    error_comment,
    offending_elements,
    sendable_uid,
)
from qrstation.dicom.upper_layer import AssociationEnded
from qrstation.errors import AssociationLost
from qrstation.model.audit import AskedQuery, HandledCount
from qrstation.model.cancellation import Cancellation
from qrstation.model.outcomes import StatusCategory
from qrstation.words import later, say

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.acceptor import AcceptedAssociation
    from qrstation.dicom.messages import Message
    from qrstation.model.outcomes import SubOperations
    from qrstation.model.query import Element


class Refusal(Exception):
    """A request that is answered by a failure: its status, Error Comment and Offending Elements (keywords)."""

    def __init__(self, code: int, comment: str, *, offending: Iterable[str] = ()) -> None:
        super().__init__(comment)
        self.code = code
        self.comment = comment
        self.offending = tuple(offending)


class Exchange:
    """One request on an association, from its identifier to its last response."""

    def __init__(self, assoc: AcceptedAssociation, request: Message, context: PresentationContext) -> None:
        self.assoc = assoc
        self.command = Command(request.command)
        self._request = request
        self._looking = threading.Lock()
        self._context_id = context.context_id or 0
        self._syntax = context.transfer_syntax[0]
        self._matches = 0
        self._sub_operations: SubOperations | None = None
        self._refusal = self._unknown_destination = ""
        self.went = HandledCount()
        """What was sent for it."""

    @property
    def message_id(self) -> int:
        """Message ID of the request."""
        return self._request.command_set.message_id or 0

    @property
    def affected_sop_class_uid(self) -> str:
        """SOP Class that the request names."""
        return self._request.command_set.affected_sop_class_uid

    @property
    def move_destination(self) -> str:
        """AE title to which a C-MOVE is to send; empty where it is missing."""
        return self._request.command_set.text(Field.MOVE_DESTINATION)

    @property
    def is_cancelled(self) -> bool:
        """Whether the peer sent a C-CANCEL for this request."""
        with self._looking:
            self.assoc.look()
        return self.message_id in self.assoc.upper_layer.cancelled

    def is_unwanted(self) -> bool:
        """Whether nobody waits for what is still to be done: the peer cancelled, or is gone."""
        return self.is_cancelled or self.assoc.is_stopping

    @contextlib.contextmanager
    def watched(self, grace: float) -> Iterator[Cancellation]:
        """Look out for the end while the block waits for somebody else: what is given is requested some time after it.

        Parameters
        ----------
        grace
            Seconds in which the block may end by itself.
        """
        over, cancellation = threading.Event(), Cancellation()

        def watch() -> None:
            while not over.wait(_LOOK_OUT):
                if self.is_unwanted():
                    if not over.wait(grace):
                        cancellation.request()
                    return

        watcher = threading.Thread(target=watch, name="c-cancel", daemon=True)
        watcher.start()
        try:
            yield cancellation
        finally:
            over.set()
            watcher.join()

    @property
    def encoding(self) -> Encoding:
        """How the identifiers of the request and of its responses are written."""
        return Encoding.of(self._syntax)

    def identifier(self) -> Dataset:
        """Decode the identifier.

        Raises
        ------
        Refusal
            There is none, or it is no whole data set.
        """
        if not self._request.data_set:
            raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, later("The identifier is missing."))
        content = self._plain(self._request.data_set)
        # pydicom would take what is left of a value that was cut short for the value.
        if not all(raw.whole for raw in read_data_set(content, self._plain_encoding).elements):
            raise Refusal(status.UNABLE_TO_PROCESS, later("The identifier is cut short."))
        content.seek(0)
        try:
            return decode(content, self._syntax.is_implicit_VR, self._syntax.is_little_endian)
        # pydicom raises whatever a hostile peer's bytes lead it to; the peer gets an answer in any case.
        except Exception as reason:
            raise Refusal(status.UNABLE_TO_PROCESS, later("The identifier cannot be decoded.")) from reason

    def elements(self) -> tuple[Element, ...]:
        """Read the identifier as far as it can be read.

        Raises
        ------
        Refusal
            There is none.
        """
        if self._request.data_set is None:
            raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, later("The identifier is missing."))
        elements, _ = read_elements(self._plain(self._request.data_set).getvalue(), self._plain_encoding)
        return elements

    def _plain(self, identifier: bytes) -> io.BytesIO:
        """Inflate an identifier, if it is deflated: little that comes must not become much."""
        content = io.BytesIO(identifier)
        if not self._syntax.is_deflated:
            return content
        plain = inflated(content, _LARGEST_IDENTIFIER + 1)
        if plain.getbuffer().nbytes > _LARGEST_IDENTIFIER:
            raise Refusal(status.UNABLE_TO_PROCESS, later("The identifier is too long."))
        return plain

    @property
    def _plain_encoding(self) -> Encoding:
        return replace(self.encoding, deflated=False)

    def respond(
        self,
        code: int,
        *,
        identifier: Dataset | bytes | None = None,
        sub_operations: SubOperations | None = None,
        comment: str = "",
        offending: Iterable[str] = (),
    ) -> None:
        """Send a response.

        Parameters
        ----------
        identifier
            A data set, or one that is encoded in the transfer syntax of the context.

        Raises
        ------
        AssociationLost
            The peer is gone, or takes nothing any more.
        Refusal
            The identifier cannot be encoded.
        """
        content = self._encoded(identifier) if isinstance(identifier, Dataset) else identifier
        tags = (tag_for_keyword(keyword) for keyword in offending)
        command_set = encoded(
            self.command.response,
            {
                Field.AFFECTED_SOP_CLASS_UID: sendable_uid(self.affected_sop_class_uid),
                Field.MESSAGE_ID_BEING_RESPONDED_TO: self.message_id,
                Field.STATUS: code,
                Field.OFFENDING_ELEMENT: offending_elements(tag for tag in tags if tag is not None),
                Field.ERROR_COMMENT: error_comment(comment) or None,
                **_counters(sub_operations),
            },
            with_data_set=content is not None,
        )
        self._send(command_set, content)
        self._sub_operations = sub_operations or self._sub_operations
        category = status.status_of(status.Service.FIND, code).category
        if category is StatusCategory.PENDING:
            self._matches += 1
        elif category is StatusCategory.FAILURE and sub_operations is None:
            self._refusal = comment or say("it could not be answered")
            self._unknown_destination = self.move_destination if code == status.MOVE_DESTINATION_UNKNOWN else ""

    def _encoded(self, identifier: Dataset) -> bytes:
        content = encode(
            identifier, self._syntax.is_implicit_VR, self._syntax.is_little_endian, self._syntax.is_deflated
        )
        if content is None:
            raise Refusal(status.UNABLE_TO_PROCESS, later("A response cannot be encoded."))
        return content

    def _send(self, command_set: bytes, identifier: bytes | None) -> None:
        if self.assoc.is_stopping:
            raise AssociationLost(say("The association ended before the request was answered."))
        try:
            # What cannot be sent makes the upper layer read why, and only one thread may read.
            with self._looking:
                self.assoc.upper_layer.send(self._context_id, command_set, identifier)
        except AssociationEnded as reason:
            raise AssociationLost(say("The association ended while something was sent.")) from reason

    def tell(self) -> None:
        """Tell what came of the request, for the log."""
        if self._refusal:
            self.assoc.visit.note_refusal(self._refusal, unknown_destination=self._unknown_destination)
        elif self.command is Command.C_FIND_RQ:
            self.assoc.visit.note_query(self._query, self._matches)
        elif (counted := self._sub_operations) is not None:
            self.assoc.visit.note_sending(
                sent=counted.sent,
                failed=counted.failed or 0,
                destination=self.move_destination if self.command is Command.C_MOVE_RQ else "",
                handled=self.went.handled,
            )

    @property
    def _query(self) -> AskedQuery:
        """The request as it came; what is far longer than any query is not kept."""
        identifier = self._request.data_set or b""
        return AskedQuery(
            sop_class_uid=self.affected_sop_class_uid,
            transfer_syntax_uid=str(self._syntax),
            identifier=base64.b64encode(identifier).decode() if len(identifier) <= _LONGEST_KEPT else "",
        )


def _counters(counted: SubOperations | None) -> dict[Field, int | None]:
    if counted is None:
        return {}
    numbers = {
        Field.NUMBER_OF_REMAINING_SUBOPERATIONS: counted.remaining,
        Field.NUMBER_OF_COMPLETED_SUBOPERATIONS: counted.completed,
        Field.NUMBER_OF_FAILED_SUBOPERATIONS: counted.failed,
        Field.NUMBER_OF_WARNING_SUBOPERATIONS: counted.warning,
    }
    return {field: None if number is None else min(number, MOST_COUNTED) for field, number in numbers.items()}


_LOOK_OUT = 0.1
_LARGEST_IDENTIFIER = 1 << 20
_LONGEST_KEPT = 1 << 16
