"""Whether trying again may help, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

from qrstation.dicom.status import PASSING
from qrstation.errors import (
    ArchiveFault,
    AssociationLost,
    AssociationRejected,
    NodeNotReached,
    NoDicomService,
    QrError,
    QueryFailed,
    ServiceNotOffered,
)
from qrstation.model.outcomes import Status

PAUSES = tuple(timedelta(seconds=seconds) for seconds in (30, 120, 600, 1800, *(23 * [3600])))
"""Between two attempts, the first and the second at first: they grow, and come to a day."""


def pause_after(attempt: int) -> timedelta | None:
    """How long to wait after so many attempts that brought nothing; none when it has been tried often enough."""
    return PAUSES[attempt - 1] if 0 < attempt <= len(PAUSES) else None


def due(not_before: datetime | None, now: datetime) -> datetime | None:
    """When to try again; none: now. Where that is further away than any pause, the clock was set back meanwhile."""
    return None if not_before is None or not_before - now > PAUSES[-1] else not_before


def fault_may_pass(fault: QrError) -> bool:
    """Whether a fault may be gone after a while; others need a person: a wrong title, a full disk."""
    match fault:
        case AssociationRejected():
            return fault.transient
        case NoDicomService() | ServiceNotOffered() | ArchiveFault():
            return False
        case QueryFailed(status=status):
            return status is not None and status_may_pass(status)
        case _:
            return isinstance(fault, (NodeNotReached, AssociationLost))


def status_may_pass(status: Status) -> bool:
    """Whether the operation that ended so may end better after a while.

    References
    ----------
    PS3.4 Tables C.4-1, C.4-2 and C.4-3; PS3.7 Annex C
    """
    return status.code in PASSING
