"""What the archive says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qrstation.model.query import Match
from qrstation.words import later


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveStats:
    """What is held: numbers of entities, ``bytes`` in files, ``free_bytes`` left on the file system."""

    patients: int
    studies: int
    series: int
    instances: int
    bytes: int
    free_bytes: int
    conflicts: int
    """Files kept beside another one that has the same SOP Instance UID and other bytes."""
    missing: int = 0
    """Files that were received and are gone, as far as nobody accepted that."""
    quarantined: int = 0
    """Files that were put aside because they may not be whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantinedFile:
    """A file that was put aside, with the ``reason`` as a sentence; ``size`` in bytes."""

    path: Path
    size: int
    put_aside: datetime
    reason: str


class ArchiveProblemKind(StrEnum):
    """What can be wrong with a file of the archive."""

    MISSING = later("missing")
    CHANGED = later("changed")
    """Its bytes are no longer those that were received."""
    NOT_INDEXED = later("not indexed")
    UNREADABLE = later("unreadable")
    MISPLACED = later("misplaced")
    """It is another instance than its name says."""

    @property
    def gives_way(self) -> bool:
        """Whether the file, of no use any more, gives way to what is fetched again."""
        return self in (ArchiveProblemKind.CHANGED, ArchiveProblemKind.UNREADABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveProblem:
    """One file of the archive that is not as it should be; ``detail`` is a sentence."""

    kind: ArchiveProblemKind
    path: Path
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedSo:
    """A file that is as it was received, and flawed as it was then; ``detail`` is a sentence or two."""

    path: Path
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyResult:
    """End of a comparison of files and index."""

    checked: int
    problems: tuple[ArchiveProblem, ...]
    received_so: tuple[ReceivedSo, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairResult:
    """What a repair or rebuild of the index did."""

    indexed: int = 0
    """Files that were not in the index and are now."""
    dropped: int = 0
    """Entries of the index whose files are gone."""
    lost: int = 0
    """Those among them that nobody removed: they stay on the list of missing files until somebody accepts it."""
    set_aside: int = 0
    """Files that a broken-off retrieval left in doubt: moved out of the way, to be fetched again."""
    problems: tuple[ArchiveProblem, ...] = ()
    index_kept_aside: Path | None = None
    """Where the damaged index was put; none when it was sound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of the files given to import; what is no DICOM file counts as refused."""

    stored: int
    held_already: int
    conflicts: int
    refused: int
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFile:
    """Everything that the file of one instance says."""

    sop_instance_uid: str
    path: Path
    attributes: Match
    """As if a node had answered with them all."""
    without_bulk_data: bool
    """Whether it was retrieved so, and lies apart from the archive."""
