"""Whether a peer that asks for an association is let in, and what of it its proposal is let have.

References
----------
PS3.8 Section 9.3.4
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from qrstation.dicom import uids
from qrstation.model.access import Permission, Right
from qrstation.words import say


class Admission(NamedTuple):
    """What becomes of a request for an association."""

    lacked: Right | None
    """What the caller wanted and may not; none where that is nothing."""
    is_rejected: bool

    @property
    def reason(self) -> str:
        """Why it is rejected, as a part of a sentence."""
        if self.lacked is Right.QUERY:
            return say("it may send, but is not among the callers that may search or fetch")
        return say("it is not among the callers that are let in")


def admission_of(permission: Permission, proposed: Iterable[str | None], query_classes: Container[str]) -> Admission:
    """Judge a request: of one that is for more than queries, the rest is served.

    Parameters
    ----------
    permission
        What the caller may.
    proposed
        Abstract syntaxes of its presentation contexts.
    query_classes
        Query/Retrieve SOP Classes that our archive answers.
    """
    if not permission.may_send:
        return Admission(Right.SEND, is_rejected=True)
    wanted = [uid for uid in proposed if uid != uids.VERIFICATION]
    queries = [uid for uid in wanted if uid in query_classes]
    if permission.may_query or not queries:
        return Admission(None, is_rejected=False)
    return Admission(Right.QUERY, is_rejected=len(queries) == len(wanted))
