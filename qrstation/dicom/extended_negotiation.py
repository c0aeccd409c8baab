"""SOP Class Extended Negotiation of Query/Retrieve: what is offered, answered and agreed upon, in both roles.

References
----------
PS3.7 D.3.3.5, PS3.4 C.5.1.1, C.5.2.1, C.5.3.1, Y.5.1.1 and Z.5.1.1
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom.association import Association
from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation

from qrstation.dicom import uids
from qrstation.errors import InvalidInput
from qrstation.model.commands import command_line
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.words import say

HONOURED = frozenset(
    (ExtendedNegotiation.RELATIONAL, ExtendedNegotiation.DATE_TIME, ExtendedNegotiation.FUZZY_NAMES),
)
"""What our archive does beyond the baseline."""

_RETRIEVE = (ExtendedNegotiation.RELATIONAL, ExtendedNegotiation.ENHANCED_MULTI_FRAME)
_UNRELATED = (None, ExtendedNegotiation.ENHANCED_MULTI_FRAME)
_FIELDS: dict[str, tuple[ExtendedNegotiation | None, ...]] = {
    **dict.fromkeys(uids.FIND.values(), tuple(ExtendedNegotiation)),
    **dict.fromkeys((*uids.GET.values(), *uids.MOVE.values()), _RETRIEVE),
    # These models have no levels above; their first byte is reserved.
    **{
        classes[model]: _UNRELATED
        for classes in (uids.GET, uids.MOVE)
        for model in (QueryModel.COMPOSITE, QueryModel.WITHOUT_BULK_DATA)
        if model in classes
    },
}
"""Meaning of each byte of a SOP Class's Service-class-application-information."""


def offer(sop_class_uid: str, wanted: Collection[ExtendedNegotiation]) -> tuple[SOPClassExtendedNegotiation, ...]:
    """Make the item that offers what is wanted and the SOP Class has; none where that is nothing.

    It has no more bytes than it takes, since old nodes know the first one only.
    """
    fields = _FIELDS.get(sop_class_uid, ())
    information = bytes(field in wanted for field in fields).rstrip(b"\0")
    return (_item(sop_class_uid, information),) if information else ()


def answer(sop_class_uid: str, offered: bytes) -> tuple[SOPClassExtendedNegotiation, ...]:
    """Make our archive's answer to an offer: as many bytes as were offered and are known, 1 where it is accepted."""
    fields = _FIELDS.get(sop_class_uid, ())
    information = bytes(asked == 1 and field in HONOURED for field, asked in zip(fields, offered or b"", strict=False))
    return (_item(sop_class_uid, information),) if information else ()


def agreed(assoc: Association, sop_class_uid: str) -> tuple[ExtendedNegotiation, ...]:
    """What requestor and acceptor of an association agreed upon: what the one offered and the other accepted.

    Bytes that are missing, and all but 1, accept nothing; what was not offered cannot be accepted.
    """
    uid = UID(sop_class_uid)
    offered = assoc.requestor.sop_class_extended.get(uid) or b""
    answered = assoc.acceptor.sop_class_extended.get(uid) or b""
    fields = zip(_FIELDS.get(sop_class_uid, ()), offered, answered, strict=False)
    return tuple(field for field, asked, got in fields if field is not None and asked == got == 1)


def _item(sop_class_uid: str, information: bytes) -> SOPClassExtendedNegotiation:
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid = UID(sop_class_uid)
    item.service_class_application_information = information
    return item


def own_time_zone() -> str:
    """Time zone of this machine now, in the form of Timezone Offset From UTC (0008,0201)."""
    return f"{datetime.now().astimezone():%z}"[:5]


def fit(identifier: Dataset, accepted: Collection[ExtendedNegotiation], node: RemoteNode) -> None:
    """Make the identifier of a C-FIND one that may be sent after what the node accepted.

    Timezone Offset From UTC (0008,0201) is sent where the node adjusts to it, and nowhere else; ours, unless the
    query has its own.

    Raises
    ------
    InvalidInput
        See `require_view`.

    References
    ----------
    PS3.4 C.4.1.1.3.1
    """
    if ExtendedNegotiation.TIME_ZONE not in accepted:
        identifier.pop("TimezoneOffsetFromUTC", None)
    elif not identifier.get("TimezoneOffsetFromUTC"):
        identifier.TimezoneOffsetFromUTC = own_time_zone()
    require_view(identifier, accepted, node)


def require_view(identifier: Dataset, accepted: Collection[ExtendedNegotiation], node: RemoteNode) -> None:
    """Make sure that the node knows the view that an identifier asks for, if it does.

    Raises
    ------
    InvalidInput
        It does not: what it answered would be something else than what was asked for.

    References
    ----------
    PS3.4 C.3.5
    """
    if "QueryRetrieveView" not in identifier or ExtendedNegotiation.ENHANCED_MULTI_FRAME in accepted:
        return
    if ExtendedNegotiation.ENHANCED_MULTI_FRAME in node.extended_negotiation:
        raise InvalidInput(
            say("{node} does not convert between classic and enhanced images.", node=node.name),
            advice=say("Leave out the Query/Retrieve View: what is there comes as it is."),
            node=node.name,
        )
    raise InvalidInput(
        say(
            "A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.",
            node=node.name,
        ),
        advice=say(
            "Offer it {where_and_how}", where_and_how=how_to_offer(node, ExtendedNegotiation.ENHANCED_MULTI_FRAME)
        ),
        node=node.name,
    )


def how_to_offer(node: RemoteNode, wanted: ExtendedNegotiation) -> str:
    """Say how a user offers a node more than it is offered, as the end of a sentence."""
    names = ",".join((*node.extended_negotiation, wanted))
    known = node.is_named
    words = ("nodes", "edit") if known else ("nodes", "add", "NAME")
    command = command_line(*words, "--offer", names, of=node.name if known else str(node.address))
    return say("in the node's settings, or by: {command}", command=command)
