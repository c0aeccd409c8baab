"""A C-FIND, C-GET or C-MOVE request that we answer: its identifier read, its responses sent.

References
----------
PS3.7 Sections 9.1.2 to 9.1.4
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pynetdicom.dimse_primitives import C_FIND, C_GET, C_MOVE
from pynetdicom.dsutils import decode, encode

from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding, inflated
from qrstation.datasets.reading import read_data_set
from qrstation.dicom import status
from qrstation.dicom.storage_scp import error_comment
from qrstation.dicom.transport import wait_for_room
from qrstation.errors import AssociationLost
from qrstation.model.outcomes import StatusCategory

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.acceptor import AcceptedAssociation
    from qrstation.model.outcomes import SubOperations
    from qrstation.model.query import Element

QueryRequest = C_FIND | C_GET | C_MOVE


class Refusal(Exception):
    """A request that is answered by a failure: its status, Error Comment and Offending Elements (keywords)."""

    def __init__(self, code: int, comment: str, *, offending: Iterable[str] = ()) -> None:
        super().__init__(comment)
        self.code = code
        self.comment = comment
        self.offending = tuple(offending)


class Exchange:
    """One request on an association, from its identifier to its last response."""

    def __init__(self, assoc: AcceptedAssociation, request: QueryRequest, context: PresentationContext) -> None:
        self.assoc = assoc
        self.request = request
        self._context_id = context.context_id or 0
        self._syntax = context.transfer_syntax[0]
        self._message_id = request.MessageID or 0
        self._matches = 0
        self._sub_operations: SubOperations | None = None
        self._refusal = ""

    @property
    def message_id(self) -> int:
        """Message ID of the request."""
        return self._message_id

    @property
    def is_cancelled(self) -> bool:
        """Whether the peer sent a C-CANCEL for this request."""
        return self._message_id in self.assoc.dimse.cancel_req

    def is_unwanted(self) -> bool:
        """Whether nobody waits for what is still to be done: the peer cancelled, or is gone."""
        return self.is_cancelled or self.assoc.is_stopping

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
        content = self.request.Identifier
        if content is None or not content.getbuffer().nbytes:
            raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, "The identifier is missing.")
        content = self._plain(content)
        # pydicom would take what is left of a value that was cut short for the value.
        if not all(raw.whole for raw in read_data_set(content, self._plain_encoding).elements):
            raise Refusal(status.UNABLE_TO_PROCESS, "The identifier is cut short.")
        content.seek(0)
        try:
            return decode(content, self._syntax.is_implicit_VR, self._syntax.is_little_endian)
        # pydicom raises whatever a hostile peer's bytes lead it to; the peer gets an answer in any case.
        except Exception as reason:
            raise Refusal(status.UNABLE_TO_PROCESS, "The identifier cannot be decoded.") from reason

    def elements(self) -> tuple[Element, ...]:
        """Read the identifier as far as it can be read.

        Raises
        ------
        Refusal
            There is none.
        """
        if self.request.Identifier is None:
            raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, "The identifier is missing.")
        elements, _ = read_elements(self._plain(self.request.Identifier).getvalue(), self._plain_encoding)
        return elements

    def _plain(self, content: io.BytesIO) -> io.BytesIO:
        """Inflate an identifier, if it is deflated: little that comes must not become much."""
        content.seek(0)
        if not self._syntax.is_deflated:
            return content
        plain = inflated(content, _LARGEST_IDENTIFIER + 1)
        if plain.getbuffer().nbytes > _LARGEST_IDENTIFIER:
            raise Refusal(status.UNABLE_TO_PROCESS, "The identifier is too long.")
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

        Raises
        ------
        AssociationLost
            The peer is gone, or takes nothing any more.
        Refusal
            The identifier cannot be encoded.
        """
        response = type(self.request)()
        response.MessageIDBeingRespondedTo = self._message_id
        response.AffectedSOPClassUID = self.request.AffectedSOPClassUID
        response.Status = code
        if identifier is not None:
            content = self._encoded(identifier) if isinstance(identifier, Dataset) else identifier
            response.Identifier = io.BytesIO(content)
        if sub_operations is not None and not isinstance(response, C_FIND):
            response.NumberOfRemainingSuboperations = _counted(sub_operations.remaining)
            response.NumberOfCompletedSuboperations = _counted(sub_operations.completed)
            response.NumberOfFailedSuboperations = _counted(sub_operations.failed)
            response.NumberOfWarningSuboperations = _counted(sub_operations.warning)
        if comment:
            response.ErrorComment = error_comment(comment)  # type: ignore[assignment]
        if tags := [Tag(tag) for tag in map(tag_for_keyword, offending) if tag is not None]:
            response.OffendingElement = tags  # type: ignore[assignment]
        self._send(response)
        self._sub_operations = sub_operations or self._sub_operations
        category = status.status_of(status.Service.FIND, code).category
        if category is StatusCategory.PENDING:
            self._matches += 1
        elif category is StatusCategory.FAILURE and sub_operations is None:
            self._refusal = comment or "it could not be answered"

    def _encoded(self, identifier: Dataset) -> bytes:
        content = encode(
            identifier, self._syntax.is_implicit_VR, self._syntax.is_little_endian, self._syntax.is_deflated
        )
        if content is None:
            raise Refusal(status.UNABLE_TO_PROCESS, "A response cannot be encoded.")
        return content

    def _send(self, response: QueryRequest) -> None:
        if self.assoc.is_stopping:
            raise AssociationLost("The association ended before the request was answered.")
        wait_for_room(self.assoc)
        self.assoc.dimse.send_msg(response, self._context_id)

    def tell(self) -> None:
        """Tell what came of the request, for the log."""
        if self._refusal:
            self.assoc.note_refusal(self._refusal)
        elif isinstance(self.request, C_FIND):
            self.assoc.note_query(self._matches)
        elif (counted := self._sub_operations) is not None:
            self.assoc.note_sending(
                sent=counted.sent,
                failed=counted.failed or 0,
                destination=(self.request.MoveDestination or "").strip() if isinstance(self.request, C_MOVE) else "",
            )


def _counted(number: int | None) -> int | None:
    return None if number is None else min(number, _LARGEST_COUNT)


_LARGEST_COUNT = 0xFFFF
_LARGEST_IDENTIFIER = 1 << 20
