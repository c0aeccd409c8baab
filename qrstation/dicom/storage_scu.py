"""Sending instances by C-STORE.

References
----------
PS3.4 Annex B and Section C.4.2, PS3.7 Section 9.1.1
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from pynetdicom.presentation import PresentationContext, build_context

from qrstation.datasets.character_sets import CharacterSet
from qrstation.dicom import uids
from qrstation.dicom.command_sets import MEDIUM_PRIORITY, Command, Field, encoded
from qrstation.dicom.contexts import MAXIMUM
from qrstation.dicom.outgoing import cannot_be_sent
from qrstation.dicom.status import Service, status_in
from qrstation.dicom.upper_layer import AssociationEnded, UpperLayer
from qrstation.errors import AssociationLost, ServiceNotOffered
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.dicom.messages import DataSet, Message, OpenDataSet
    from qrstation.dicom.outgoing import Outgoing
    from qrstation.model.outcomes import Status

MOST_LOSSES = 3
"""How many associations with a destination may be lost in a row, without an answer to any instance between."""

GRACE = 1.0
"""Seconds in which a destination may still take an instance that nobody waits for any more."""
_LOOK_AROUND = 0.25
_SMALL = 1 << 20
_ENGLISH = CharacterSet.named("")


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOriginator:
    """On whose behalf an instance is sent.

    References
    ----------
    PS3.7 Section 9.1.1.1.5 and 9.1.1.1.6
    """

    ae_title: str
    message_id: int


def next_batch(waiting: Iterable[Outgoing]) -> tuple[list[PresentationContext], int]:
    """As many of the waiting instances as 128 presentation contexts suffice for: the contexts, and their number."""
    wanted: dict[tuple[str, str], None] = {}
    count = 0
    for outgoing in waiting:
        needed = dict.fromkeys((outgoing.sop_class_uid, syntax) for syntax in outgoing.transfer_syntaxes)
        if len(wanted | needed) > MAXIMUM:
            break
        wanted |= needed
        count += 1
    # One transfer syntax each: the choice stays ours, not the destination's.
    return [build_context(sop_class_uid, syntax) for sop_class_uid, syntax in wanted], count


def context_for(outgoing: Outgoing, contexts: Iterable[PresentationContext]) -> PresentationContext:
    """Choose the accepted presentation context over which an instance is sent.

    Raises
    ------
    ServiceNotOffered
        The peer takes neither its SOP Class nor a transfer syntax in which it can be sent.
    """
    usable = {
        str(context.transfer_syntax[0]): context
        for context in contexts
        if context.abstract_syntax == outgoing.sop_class_uid and context.as_scu
    }
    for syntax in outgoing.transfer_syntaxes:
        if syntax in usable:
            return usable[syntax]
    raise ServiceNotOffered(
        say("{sop_class} was not accepted in a usable transfer syntax.", sop_class=uids.name_of(outgoing.sop_class_uid))
    )


class StoreRequest:
    """An instance that can go out at once: its request is written, and its data set open or, a small one, read.

    Raises
    ------
    ServiceNotOffered
        The peer takes neither its SOP Class nor a transfer syntax in which it can be sent.
    ArchiveFault
        The data set cannot be had.
    """

    def __init__(
        self,
        outgoing: Outgoing,
        contexts: Iterable[PresentationContext],
        message_id: int,
        originator: MoveOriginator | None = None,
    ) -> None:
        context = context_for(outgoing, contexts)
        self.context_id = context.context_id or 0
        self.message_id = message_id
        self.command_set = encoded(
            Command.C_STORE_RQ,
            {
                Field.AFFECTED_SOP_CLASS_UID: outgoing.sop_class_uid,
                Field.MESSAGE_ID: message_id,
                Field.PRIORITY: MEDIUM_PRIORITY,
                Field.AFFECTED_SOP_INSTANCE_UID: outgoing.sop_instance_uid,
                Field.MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE: None if originator is None else originator.ae_title,
                Field.MOVE_ORIGINATOR_MESSAGE_ID: None if originator is None else originator.message_id,
            },
            with_data_set=True,
        )
        with contextlib.ExitStack() as opened:
            data_set = opened.enter_context(outgoing.opened(str(context.transfer_syntax[0])))
            self.data_set: DataSet = data_set
            self.length = data_set.length
            if self.length <= _SMALL:
                self.data_set = _content(data_set, outgoing)
                opened.close()
            self._opened = opened.pop_all()

    def close(self) -> None:
        """Close its file."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _content(data_set: OpenDataSet, outgoing: Outgoing) -> bytes:
    content = data_set.stream.read(data_set.length)
    if len(content) < data_set.length:
        raise cannot_be_sent(outgoing.instance, say("the file became shorter"))
    return content


def send(
    upper_layer: UpperLayer,
    request: StoreRequest,
    *,
    seconds: float | None,
    unwanted: Callable[[], bool] = lambda: False,
    meanwhile: Callable[[], None] = lambda: None,
) -> Status:
    """Send one instance and wait for the response; its status.

    Parameters
    ----------
    seconds
        How long the response may take.
    unwanted
        Whether who asked for it cancelled or left: the response is then waited for only briefly.
    meanwhile
        What can be done while the peer deals with the instance.

    Raises
    ------
    AssociationLost
        The peer is gone, silent, or answered something else; the association is of no further use.
    """
    with request:
        try:
            upper_layer.send(request.context_id, request.command_set, request.data_set)
        except AssociationEnded as reason:
            raise AssociationLost(_ending(upper_layer)) from reason
        except (OSError, EOFError) as reason:
            raise AssociationLost(
                say("A file could not be read to its end while it was sent."), detail=str(reason)
            ) from reason
    meanwhile()
    deadline = time.monotonic() + (seconds or math.inf)
    return _status(upper_layer, request.message_id, deadline, unwanted)


def _status(upper_layer: UpperLayer, message_id: int, deadline: float, unwanted: Callable[[], bool]) -> Status:
    while True:
        message = _next_message(upper_layer, deadline, unwanted)
        command_set = message.command_set
        if message.command != Command.C_STORE_RSP or command_set.message_id_being_responded_to is None:
            raise AssociationLost(say("Something else came where the response to an instance was due."))
        if command_set.message_id_being_responded_to == message_id and command_set.status is not None:
            return status_in(Service.STORE, command_set, _ENGLISH)


def _next_message(upper_layer: UpperLayer, deadline: float, unwanted: Callable[[], bool]) -> Message:
    """Wait for a message from the destination."""
    try:
        while (now := time.monotonic()) < deadline:
            if unwanted():
                deadline = min(deadline, now + GRACE)
            if (message := upper_layer.receive(min(now + _LOOK_AROUND, deadline))) is not None:
                return message
    except AssociationEnded as reason:
        raise AssociationLost(_ending(upper_layer)) from reason
    raise AssociationLost(say("The destination did not answer in time."))


def _ending(upper_layer: UpperLayer) -> str:
    """Why nothing more comes from who was to take an instance; short enough for an Error Comment (0000,0902)."""
    if upper_layer.ending.is_abort:
        return say("The destination aborted the association.")
    return say("The connection to the destination was lost.")
