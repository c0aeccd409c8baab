"""What a node accepts, asked by proposing it: associations on which no operation follows.

References
----------
PS3.7 Annex D, PS3.4 C.5
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pynetdicom import build_context, build_role

from qrstation.dicom import uids
from qrstation.dicom.association import RequestedAssociation, associated
from qrstation.dicom.contexts import MAXIMUM, query_context, storage_classes_for
from qrstation.dicom.extended_negotiation import agreed, offer
from qrstation.errors import ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation
from qrstation.model.nodes import RemoteNode

SERVICES = (
    uids.VERIFICATION,
    *uids.FIND.values(),
    *uids.MOVE.values(),
    *uids.GET.values(),
    *uids.PATIENT_INFO.values(),
)
"""SOP Classes of every service that we can ask a node for."""

STORAGE = tuple(dict.fromkeys((*storage_classes_for(()), *uids.STORAGE)))
"""Storage SOP Classes that a node may send, those that most archives hold first."""
MOST_STORAGE = MAXIMUM - 1
"""How many of them can be proposed at once beside the C-GET itself."""

_NATIVE = (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a node answered to a proposal.

    ``accepted`` has the SOP Classes that it accepted, each with what it accepted beyond the baseline, and ``refused``
    the others, each with why; the rest is as in `qrstation.model.capabilities.Capabilities`.
    """

    accepted: Mapping[str, tuple[ExtendedNegotiation, ...]] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    implementation: str = ""
    maximum_pdu: int | None = None


def offer_of(
    node: RemoteNode,
    sop_class_uids: Sequence[str],
    *,
    caller: Caller,
    cancellation: Cancellation,
    negotiated: Sequence[ExtendedNegotiation] = tuple(ExtendedNegotiation),
) -> Offer:
    """Propose services, and what is to be negotiated for them.

    Raises
    ------
    NodeNotReached
        No association: also where the node takes exception to the proposal as a whole.
    Cancelled
        It was cancelled.
    """
    try:
        with associated(
            node,
            [query_context(uid) for uid in sop_class_uids],
            caller=caller,
            cancellation=cancellation,
            items=[item for uid in sop_class_uids for item in offer(uid, tuple(negotiated))],
            any_context=True,
        ) as assoc:
            accepted = [uid for uid in sop_class_uids if assoc.accepted((uid,))]
            return Offer(
                accepted={uid: agreed(assoc, uid) for uid in accepted},
                refused={uid: assoc.refusal_of((uid,)) for uid in sop_class_uids if uid not in accepted},
                implementation=_implementation(assoc),
                maximum_pdu=assoc.acceptor.maximum_length,
            )
    except ServiceNotOffered as none_accepted:
        return Offer(refused=dict.fromkeys(sop_class_uids, none_accepted.detail))


def storage_offered(
    node: RemoteNode,
    get_sop_class_uid: str,
    sop_class_uids: Sequence[str],
    *,
    caller: Caller,
    cancellation: Cancellation,
) -> tuple[str, ...]:
    """Propose to be sent Storage SOP Classes by C-GET, at most `MOST_STORAGE`: those that the node would send.

    A node that says nothing of the roles is taken to agree to them: many leave that reply out.

    Raises
    ------
    NodeNotReached
        No association: also where the node takes exception to the proposal as a whole.
    Cancelled
        It was cancelled.
    """
    contexts = [query_context(get_sop_class_uid)]
    contexts.extend(build_context(uid, list(_NATIVE)) for uid in sop_class_uids)
    roles = [build_role(uid, scp_role=True) for uid in sop_class_uids]
    try:
        with associated(node, contexts, caller=caller, cancellation=cancellation, items=roles) as assoc:
            declined = {str(uid) for uid, role in assoc.acceptor.role_selection.items() if not role.scp_role}
            return tuple(uid for uid in sop_class_uids if uid not in declined and assoc.accepted((uid,)))
    except ServiceNotOffered:
        return ()


def _implementation(assoc: RequestedAssociation) -> str:
    version = assoc.acceptor.implementation_version_name or ""
    class_uid = assoc.acceptor.implementation_class_uid or ""
    return f"{version} ({class_uid})" if version and class_uid else str(version or class_uid)
