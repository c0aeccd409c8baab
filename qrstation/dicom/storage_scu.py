"""Sending instances of the archive by C-STORE, their data sets unchanged.

References
----------
PS3.4 Annex B and Section C.4.2, PS3.7 Section 9.1.1
"""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.dsutils import decode, encode
from pynetdicom.pdu_primitives import P_DATA

from qrstation.dicom import uids
from qrstation.dicom.transport import MAXIMUM_PDU, wait_for_room
from qrstation.errors import ArchiveFault, AssociationLost, ServiceNotOffered

if TYPE_CHECKING:
    from pynetdicom.association import Association
    from pynetdicom.presentation import PresentationContext

    from qrstation.model.instances import StoredInstance

NATIVE = (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)
"""Transfer syntaxes into which a data set can be put without touching a pixel, the better first."""

_CONVERTIBLE = frozenset((*NATIVE, uids.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN))
_LARGEST_INFLATED = 1 << 30
_PDV_HEADER = 6
_SMALLEST_FRAGMENT = 64
_NOT_LAST, _LAST = b"\x00", b"\x02"
_PADDING = b"\x00"
_GROUP_LENGTH = struct.Struct("<128x4sHH2sHL")


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOriginator:
    """On whose behalf an instance is sent.

    References
    ----------
    PS3.7 Section 9.1.1.1.5 and 9.1.1.1.6
    """

    ae_title: str
    message_id: int


def transfer_syntaxes_for(instance: StoredInstance) -> tuple[str, ...]:
    """Transfer syntaxes in which an instance can be sent: its own first."""
    own = instance.transfer_syntax_uid
    others = NATIVE if own in _CONVERTIBLE else ()
    return (own, *(syntax for syntax in others if syntax != own))


def context_for(instance: StoredInstance, contexts: Iterable[PresentationContext]) -> PresentationContext:
    """Choose the accepted presentation context over which an instance is sent.

    Raises
    ------
    ServiceNotOffered
        The peer takes neither its SOP Class nor a transfer syntax in which it can be sent.
    """
    usable = {
        str(context.transfer_syntax[0]): context
        for context in contexts
        if context.abstract_syntax == instance.sop_class_uid and context.as_scu
    }
    for syntax in transfer_syntaxes_for(instance):
        if syntax in usable:
            return usable[syntax]
    raise ServiceNotOffered(f"{uids.name_of(instance.sop_class_uid)} was not accepted in a usable transfer syntax.")


def send(
    assoc: Association,
    instance: StoredInstance,
    context: PresentationContext,
    *,
    message_id: int,
    originator: MoveOriginator | None = None,
) -> int:
    """Send one instance and wait for the response; its status.

    The data set goes out as it stands in the file wherever the context has its transfer syntax. One of odd length,
    mostly a deflated one, gets the null byte that it lacks: peers end the association over an odd fragment.

    Raises
    ------
    ArchiveFault
        The file cannot be read; nothing was sent.
    AssociationLost
        The peer is gone, silent, or answered something else; the association is of no further use.

    References
    ----------
    PS3.5 Section A.5, PS3.8 Annex E.2
    """
    with _data_set(instance, str(context.transfer_syntax[0])) as (stream, length):
        context_id = context.context_id or 0
        request = C_STORE()
        request.MessageID = message_id
        request.AffectedSOPClassUID = instance.sop_class_uid
        request.AffectedSOPInstanceUID = instance.sop_instance_uid
        request.Priority = 0
        if originator is not None:
            request.MoveOriginatorApplicationEntityTitle = originator.ae_title
            request.MoveOriginatorMessageID = originator.message_id
        _send_fragments(assoc, _fragments(request, context_id, stream, length, assoc.dimse.maximum_pdu_size))
    return _status(assoc, message_id)


def _send_fragments(assoc: Association, fragments: Iterable[P_DATA]) -> None:
    try:
        for fragment in fragments:
            wait_for_room(assoc)
            assoc.dul.send_pdu(fragment)
    except AssociationLost as fault:
        raise AssociationLost(_ending(assoc)) from fault
    except (OSError, EOFError) as reason:
        raise AssociationLost("A file could not be read to its end while it was sent.", detail=str(reason)) from reason


def _fragments(
    request: C_STORE, context_id: int, data_set: BinaryIO, length: int, maximum_pdu: int
) -> Iterator[P_DATA]:
    # An empty data set makes pynetdicom announce one and encode the command set alone.
    request.DataSet = io.BytesIO()
    message = C_STORE_RQ()
    message.primitive_to_message(request)
    yield from message.encode_msg(context_id, maximum_pdu)
    size = max(min(maximum_pdu or MAXIMUM_PDU, MAXIMUM_PDU) - _PDV_HEADER, _SMALLEST_FRAGMENT) & ~1
    while True:
        content = data_set.read(min(size, length))
        length -= len(content)
        if length and not content:
            raise EOFError("the file became shorter")
        if len(content) % 2:
            content += _PADDING
        fragment = P_DATA()
        fragment.presentation_data_value_list.append((context_id, (_NOT_LAST if length else _LAST) + content))
        yield fragment
        if not length:
            return


def _status(assoc: Association, message_id: int) -> int:
    while True:
        _, message = assoc.dimse.get_msg(block=True)
        if message is None:
            raise AssociationLost(_ending(assoc))
        if not isinstance(message, C_STORE) or message.MessageIDBeingRespondedTo is None:
            raise AssociationLost("Something else came where the response to an instance was due.")
        if message.MessageIDBeingRespondedTo == message_id and message.Status is not None:
            return message.Status


def _ending(assoc: Association) -> str:
    """Why nothing more comes from who was to take an instance; short enough for an Error Comment (0000,0902)."""
    if assoc.acse.is_aborted("a-abort"):
        return "The destination aborted the association."
    if assoc.acse.is_aborted() or not assoc.is_established or not assoc.dul.is_alive():
        return "The connection to the destination was lost."
    return "The destination did not answer in time."


@contextlib.contextmanager
def _data_set(instance: StoredInstance, transfer_syntax_uid: str) -> Iterator[tuple[BinaryIO, int]]:
    try:
        file = instance.path.open("rb")
    except OSError as reason:
        raise _unreadable(instance, str(reason)) from reason
    with file:
        start = _start_of_data_set(instance, file)
        if transfer_syntax_uid == instance.transfer_syntax_uid:
            yield file, file.seek(0, io.SEEK_END) - file.seek(start)
        else:
            converted = _converted(instance, file.read(), transfer_syntax_uid)
            yield io.BytesIO(converted), len(converted)


def _start_of_data_set(instance: StoredInstance, file: BinaryIO) -> int:
    header = file.read(_GROUP_LENGTH.size)
    if len(header) == _GROUP_LENGTH.size:
        prefix, group, element, vr, _, length = _GROUP_LENGTH.unpack(header)
        if (prefix, group, element, vr) == (b"DICM", 2, 0, b"UL"):
            return file.seek(_GROUP_LENGTH.size + int(length))
    raise _unreadable(instance, "it has no File Meta Information")


def _converted(instance: StoredInstance, content: bytes, transfer_syntax_uid: str) -> bytes:
    implicit = instance.transfer_syntax_uid == uids.IMPLICIT_VR_LITTLE_ENDIAN
    to_implicit = transfer_syntax_uid == uids.IMPLICIT_VR_LITTLE_ENDIAN
    if instance.transfer_syntax_uid == uids.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN:
        content = _inflated(instance, content)
    if implicit == to_implicit:
        return content
    encoded = encode(decode(io.BytesIO(content), implicit, True), to_implicit, True)
    if encoded is None:
        raise _unreadable(instance, "it cannot be put into another transfer syntax")
    return encoded


def _inflated(instance: StoredInstance, content: bytes) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        inflated = inflater.decompress(content, _LARGEST_INFLATED)
    except zlib.error as reason:
        raise _unreadable(instance, str(reason)) from reason
    if inflater.unconsumed_tail:
        raise _unreadable(instance, "inflated it is too large")
    return inflated


def _unreadable(instance: StoredInstance, reason: str) -> ArchiveFault:
    return ArchiveFault(f"The file of instance {instance.sop_instance_uid} cannot be sent.", detail=reason)
