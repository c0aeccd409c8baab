"""Receiving instances by C-STORE: straight from the connection to the archive's door, undecoded.

References
----------
PS3.4 Annex B, PS3.7 Section 9.1.1
"""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, NamedTuple, Self

from qrstation.dicom import status
from qrstation.dicom.command_sets import Command, CommandSet, Field, encoded, error_comment, sendable_uid, store_success
from qrstation.errors import ArchiveFault, InstanceRefused, QrError
from qrstation.model.instances import IncomingInstance, InstanceSink, InstanceStored, InstanceWriter, Origin
from qrstation.words import later, say

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

_log = logging.getLogger(__name__)

LARGEST_INSTANCE = 1 << 32
"""Bytes of a data set, at most."""


class StoreRequest(NamedTuple):
    """Command set of a C-STORE request, as it came: nothing in it is checked.

    References
    ----------
    PS3.7 Table 9.3-1
    """

    message_id: int
    context_id: int
    sop_class_uid: str
    sop_instance_uid: str
    move_originator: str = ""
    calling_ae_title: str = ""
    peer_host: str = ""

    @classmethod
    def of(cls, command_set: CommandSet, *, context_id: int, calling_ae_title: str, peer_host: str) -> Self:
        """Read a command set that may lack anything."""
        return cls(
            message_id=command_set.message_id or 0,
            context_id=context_id,
            sop_class_uid=command_set.affected_sop_class_uid,
            sop_instance_uid=command_set.affected_sop_instance_uid,
            move_originator=command_set.text(Field.MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE),
            calling_ae_title=calling_ae_title,
            peer_host=peer_host,
        )

    @property
    def origin(self) -> Origin:
        """Whether this is part of a C-MOVE or came of itself."""
        return Origin.MOVE if self.move_originator else Origin.PUSH

    def refusal(self, context: PresentationContext | None) -> InstanceRefused | None:
        """What makes the request unacceptable whatever its data set holds; none when nothing does."""
        if not self.sop_class_uid or not self.sop_instance_uid:
            return InstanceRefused(
                later("The Affected SOP Class or Instance UID is missing."), status=status.UNABLE_TO_PROCESS
            )
        if context is None or context.abstract_syntax != self.sop_class_uid:
            return InstanceRefused(
                later("The SOP Class is not that of the presentation context."), status=status.SOP_CLASS_NOT_SUPPORTED
            )
        return None

    def response(self, code: int, comment: str = "") -> bytes:
        """Command set that answers the request.

        References
        ----------
        PS3.7 Table 9.3-2
        """
        return encoded(
            Command.C_STORE_RSP,
            {
                Field.AFFECTED_SOP_CLASS_UID: sendable_uid(self.sop_class_uid),
                Field.MESSAGE_ID_BEING_RESPONDED_TO: self.message_id,
                Field.STATUS: code,
                Field.ERROR_COMMENT: error_comment(comment) or None,
                Field.AFFECTED_SOP_INSTANCE_UID: sendable_uid(self.sop_instance_uid),
            },
        )


_HEAD = 1 << 15
"""Bytes of a data set by which most can be judged."""
_MOST_HELD = 1 << 20
"""Bytes, more of which are written before the sender may go on."""


class IncomingDataSet:
    """One C-STORE request whose data set goes to the sink as it arrives; most of it later, where its sender may go on.

    What goes wrong on the way is kept for the response; the rest of the data set is then let pass.
    """

    def __init__(
        self,
        request: StoreRequest,
        context: PresentationContext | None,
        sink: InstanceSink,
        *,
        maximum: int,
    ) -> None:
        self.request = request
        self._left = maximum
        self._room = maximum
        """Bytes that are written as they come; those behind are held."""
        self._held: list[memoryview] = []
        self.held = 0
        """Bytes that were taken and must stay where they are until `let_go` or `close`."""
        self._writer: InstanceWriter | None = None
        self._fault: QrError | None = request.refusal(context)
        if self._fault is None and context is not None:
            self._begin(sink, str(context.transfer_syntax[0]))

    def _begin(self, sink: InstanceSink, transfer_syntax_uid: str) -> None:
        incoming = IncomingInstance(
            sop_class_uid=self.request.sop_class_uid,
            sop_instance_uid=self.request.sop_instance_uid,
            transfer_syntax_uid=transfer_syntax_uid,
            origin=self.request.origin,
            calling_ae_title=self.request.calling_ae_title,
            peer_host=self.request.peer_host,
            move_originator=self.request.move_originator.strip(),
        )
        try:
            self._writer = sink.begin(incoming)
            if self._writer.sender_may_go_on:
                self._room = _HEAD
        except Exception as fault:  # noqa: BLE001, see `_keep`
            self._keep(fault)

    def write(self, fragment: memoryview) -> None:
        """Take the next fragment of the data set.

        Raises
        ------
        OverflowError
            The data set is longer than any instance may be: the peer may never end.
        """
        self._left -= len(fragment)
        if self._left < 0:
            self.abandon()
            raise OverflowError(say("a data set does not end"))
        if self._room >= len(fragment):
            self._room -= len(fragment)
            self._write(fragment)
            return
        if self._room:
            self._write(fragment[: self._room])
            fragment = fragment[self._room :]
            self._room = 0
        self._held.append(fragment)
        self.held += len(fragment)
        if self.held > _MOST_HELD:
            self.let_go()

    def _write(self, piece: memoryview) -> None:
        if self._writer is not None and self._fault is None:
            try:
                self._writer.write(piece)
            except Exception as fault:  # noqa: BLE001, see `_keep`
                self._keep(fault)

    def let_go(self) -> None:
        """Write what is held."""
        for piece in self._held:
            self._write(piece)
        self._held, self.held = [], 0

    def check(self) -> bool:
        """Look at the data set; whether its sender may go on while it is made safe."""
        if self._writer is None or self._fault is not None:
            return False
        try:
            if not self._writer.sender_may_go_on:
                return False
            if not self._writer.check(self.held):
                self.let_go()
                return self._fault is None and self._writer.check()
            return True
        except Exception as fault:  # noqa: BLE001, see `_keep`
            self._keep(fault)
            return False

    def close(self) -> InstanceStored | None:
        """Make the instance safe; none when it was refused."""
        self.let_go()
        if self._writer is not None and self._fault is None:
            try:
                return self._writer.close()
            except Exception as fault:  # noqa: BLE001, see `_keep`
                self._keep(fault)
        self.abandon()
        return None

    @property
    def refusal(self) -> str:
        """Why it was refused, as a sentence; empty when it was not."""
        return "" if self._fault is None else self._fault.title

    def abandon(self) -> None:
        """Leave nothing of it."""
        self._held, self.held = [], 0
        if self._writer is not None:
            with contextlib.suppress(QrError):
                self._writer.abandon()

    def response(self) -> bytes:
        """Command set of the answer, after `close`, or when `check` said that the sender may go on."""
        if self._fault is None:
            request = self.request
            return store_success(request.message_id, request.sop_class_uid, request.sop_instance_uid)
        # What the disk refuses concerns every instance: the archive's owner says it once.
        level = logging.DEBUG if isinstance(self._fault, ArchiveFault) else logging.INFO
        _log.log(level, "An instance from %r was refused: %s", self.request.calling_ae_title, self._fault.title)
        return self.request.response(_status_of(self._fault), self._fault.title)

    def _keep(self, fault: Exception) -> None:
        # The peer must get an answer and the listener must live, whatever the sink does: a bug is logged and refused.
        if not isinstance(fault, QrError):
            _log.error("An instance from %r could not be taken", self.request.calling_ae_title, exc_info=fault)
            fault = QrError(f"Processing failure: {type(fault).__name__}.")
        self._fault = fault


def _status_of(fault: QrError) -> int:
    match fault:
        case InstanceRefused():
            return fault.status
        case ArchiveFault():
            return status.OUT_OF_RESOURCES
        case _:
            return status.PROCESSING_FAILURE
