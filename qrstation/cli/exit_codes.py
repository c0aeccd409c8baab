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


def of_error(error: QrError) -> ExitCode:
    """Exit code of a command that ended in an error."""
    return next((code for kind, code in _OF_ERRORS if isinstance(error, kind)), ExitCode.OWN_FAULT)
