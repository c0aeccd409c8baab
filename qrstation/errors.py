"""What a user is told when something goes wrong that is not a bug.

Everything raised to a front end is a `QrError`: what happened, at which node, what to do. Anything else is a bug.
"""

from __future__ import annotations

import dis
import traceback

from qrstation.model.outcomes import Status
from qrstation.words import say, sentences

_NAMES_CODE = (AttributeError, ImportError, NameError, TypeError)
"""Bugs of which Python's own messages name our code, never what it worked on."""


class QrError(Exception):
    """A fault of a peer, a disk or an input, in words for a physicist.

    Parameters
    ----------
    title
        What happened, as one sentence.
    detail
        What was seen: the peer's or the system's own words; may be empty.
    advice
        What to do, as a sentence.
    node
        Name of the node concerned; empty when there is none.
    """

    def __init__(self, title: str, *, detail: str = "", advice: str = "", node: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.advice = advice
        self.node = node

    def __str__(self) -> str:
        return sentences(self.title, self.detail, self.advice)


class InvalidInput(QrError):
    """What the user gave cannot be used."""


class NodeNotReached(QrError):
    """No association: nothing listens there, no answer, refused or broken off."""


class NoDicomService(NodeNotReached):
    """What is at the node's address is no DICOM service that we can use: its entry has to be changed."""


class AssociationRejected(NodeNotReached):
    """The node answered and refused the association; ``transient``: it may accept one later by itself."""

    def __init__(self, title: str, *, transient: bool, detail: str = "", advice: str = "", node: str = "") -> None:
        super().__init__(title, detail=detail, advice=advice, node=node)
        self.transient = transient


class AssociationAborted(NodeNotReached):
    """The node answered our request for an association by breaking it off."""


class ConnectionClosed(NodeNotReached):
    """The node took the connection and closed it without answering."""


class ServiceNotOffered(NodeNotReached):
    """The association stands, but none of the presentation contexts that we need was accepted."""


class StorageNotAccepted(ServiceNotOffered):
    """The node offers C-GET, but accepted none of the storage SOP Classes that were to come over it."""


class AssociationLost(QrError):
    """The association ended in the middle: aborted, connection lost, or silent for too long."""


class NodeSilent(AssociationLost):
    """The association was ended because nothing came for as long as the node may be silent."""


class QueryFailed(QrError):
    """The node answered a C-FIND with a failure; ``status`` is its last word, after ``matches`` of them."""

    def __init__(
        self,
        title: str,
        *,
        status: Status | None = None,
        matches: int = 0,
        detail: str = "",
        advice: str = "",
        node: str = "",
    ) -> None:
        super().__init__(title, detail=detail, advice=advice, node=node)
        self.status = status
        self.matches = matches


class ArchiveFault(QrError):
    """The archive cannot do what was asked: disk full, not writable, damaged."""


class DiskFull(ArchiveFault):
    """No room is left for what should be kept; what is held is not affected."""


class ArchiveNotOpened(ArchiveFault):
    """The archive's folder or its index cannot be used as they are; another folder may do."""


class InstanceRefused(QrError):
    """An instance cannot be kept as it is; ``status`` is the C-STORE status that says so (PS3.4 Table B.2-1)."""

    def __init__(self, title: str, *, status: int, detail: str = "", advice: str = "", node: str = "") -> None:
        super().__init__(title, detail=detail, advice=advice, node=node)
        self.status = status


class ListenerFault(QrError):
    """We cannot receive: port in use, or not allowed to open it; ``command``: how to follow the advice by typing."""

    def __init__(self, title: str, *, command: str = "", detail: str = "", advice: str = "") -> None:
        super().__init__(title, detail=detail, advice=advice)
        self.command = command


class PortInUse(ListenerFault):
    """Another program listens on our port."""


class Cancelled(QrError):
    """The user stopped it before it had a result of its own."""

    def __init__(self, title: str = "") -> None:
        super().__init__(title or say("Stopped."))


def bug_words(bug: BaseException) -> str:
    """Name a bug without what was worked on: a message is left out where it may quote a patient's attributes.

    Of faults of the system the reason is told, and not the file: its name may name a patient.
    """
    name = type(bug).__name__
    if isinstance(bug, OSError):
        return f"{name}: {bug.strerror}" if bug.strerror else name
    if isinstance(bug, _NAMES_CODE) and _is_pythons_own(bug):
        return f"{name}: {bug}"
    return say("{name} (message left out: it may name a patient)", name=name)


def _is_pythons_own(bug: BaseException) -> bool:
    """Whether no module raised it with words of its own, and what it names is spelled in our code."""
    codes = [frame.f_code for frame, _ in traceback.walk_tb(bug.__traceback__)]
    last = bug.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return False
    if isinstance(bug, AttributeError):
        return any(bug.name in code.co_names for code in codes)
    return dis.opname[codes[-1].co_code[last.tb_lasti]] != "RAISE_VARARGS"
