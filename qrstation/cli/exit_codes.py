"""What a script learns from the exit code."""

from __future__ import annotations

from enum import IntEnum

from qrstation.errors import (
    ArchiveFault,
    AssociationLost,
    Cancelled,
    InstanceRefused,
    InvalidInput,
    NodeNotReached,
    QrError,
    QueryFailed,
)
from qrstation.model.diagnosis import Diagnosis, Step
from qrstation.model.retrieve import RetrieveResult, Verdict


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    """Also when nothing matched, and when only the peer could know whether all came."""
    OWN_FAULT = 1
    USAGE = 2
    NOT_REACHED = 3
    """The node was not reached, or refused."""
    QUERY_FAILED = 4
    """Or is incomplete."""
    PARTIAL = 5
    """Retrieved, handed on or imported in part."""
    RETRIEVE_FAILED = 6
    ARCHIVE_FAULT = 7
    CANCELLED = 130


_OF_ERRORS: tuple[tuple[type[QrError], ExitCode], ...] = (
    (InvalidInput, ExitCode.USAGE),
    (NodeNotReached, ExitCode.NOT_REACHED),
    (QueryFailed, ExitCode.QUERY_FAILED),
    (AssociationLost, ExitCode.QUERY_FAILED),
    (ArchiveFault, ExitCode.ARCHIVE_FAULT),
    (InstanceRefused, ExitCode.ARCHIVE_FAULT),
    (Cancelled, ExitCode.CANCELLED),
)

_OF_VERDICTS = {
    Verdict.COMPLETE: ExitCode.DONE,
    Verdict.UNVERIFIED: ExitCode.DONE,
    Verdict.PARTIAL: ExitCode.PARTIAL,
    Verdict.FAILED: ExitCode.RETRIEVE_FAILED,
    Verdict.CANCELLED: ExitCode.CANCELLED,
}

_OF_STEPS = {
    Step.FIND: ExitCode.QUERY_FAILED,
    Step.GET: ExitCode.RETRIEVE_FAILED,
    Step.LISTENER: ExitCode.RETRIEVE_FAILED,
    Step.MOVE: ExitCode.RETRIEVE_FAILED,
}
"""What it means that a step of the connection doctor failed; the others: the node is not reached."""


def of_error(error: QrError) -> ExitCode:
    """Exit code of a command that ended in an error."""
    return next((code for kind, code in _OF_ERRORS if isinstance(error, kind)), ExitCode.OWN_FAULT)


def of_retrieval(result: RetrieveResult) -> ExitCode:
    """Exit code of a retrieval that came to a result."""
    if result.verdict is Verdict.FAILED and not result.reached:
        return ExitCode.NOT_REACHED
    if result.disk_failed and result.verdict in (Verdict.PARTIAL, Verdict.FAILED):
        return ExitCode.ARCHIVE_FAULT
    return _OF_VERDICTS[result.verdict]


def of_diagnosis(diagnosis: Diagnosis) -> ExitCode:
    """Exit code of an examination, by the first step that failed."""
    if not diagnosis.failed:
        return ExitCode.DONE
    return _OF_STEPS.get(diagnosis.failed[0].step, ExitCode.NOT_REACHED)
