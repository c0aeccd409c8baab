"""SOP Instances on their way in and on disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol


class InstanceKey(NamedTuple):
    """Which instance: archives hold one SOP Instance UID in several studies or series, although it names one instance.

    Empty where a UID is not known.

    References
    ----------
    PS3.3 C.12.1: the SOP Instance UID identifies an instance uniquely.
    """

    study_instance_uid: str
    series_instance_uid: str
    sop_instance_uid: str

    def means(self, other: InstanceKey) -> bool:
        """Whether the other, of which all is known, may be this one."""
        return self == other or all(ours in ("", theirs) for ours, theirs in zip(self, other, strict=True))


class OneInstance:
    """What is said of one instance, which it names by its UIDs."""

    __slots__ = ()

    study_instance_uid: str
    series_instance_uid: str
    sop_instance_uid: str

    @property
    def key(self) -> InstanceKey:
        """Which one it is."""
        return InstanceKey(self.study_instance_uid, self.series_instance_uid, self.sop_instance_uid)


def by_uid(keys: Iterable[InstanceKey]) -> dict[str, list[InstanceKey]]:
    """Put instances together that have one SOP Instance UID."""
    found: dict[str, list[InstanceKey]] = {}
    for key in keys:
        found.setdefault(key.sop_instance_uid, []).append(key)
    return found


def meant_by(there: InstanceKey, wanted: Mapping[str, Sequence[InstanceKey]]) -> list[InstanceKey]:
    """Those of some instances, put together `by_uid`, that one of which all is known may be."""
    return [key for key in wanted.get(there.sop_instance_uid, ()) if key.means(there)]


class Origin(StrEnum):
    """By which door an instance came."""

    GET = "get"
    MOVE = "move"
    PUSH = "push"
    IMPORT = "import"


class IncomingInstance(NamedTuple):
    """What a C-STORE request says before its data set arrives."""

    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    origin: Origin
    calling_ae_title: str = ""
    peer_host: str = ""
    move_originator: str = ""
    """AE title of whoever asked for the C-MOVE that it is said to be part of."""


class Arrival(StrEnum):
    """What became of an instance that arrived."""

    STORED = "stored"
    HELD_ALREADY = "held already"
    CONFLICT = "conflict"
    """Another instance with the same UID and other bytes is held: both are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredInstance(OneInstance):
    """An instance in the archive; ``size`` in bytes of the whole file, ``sha256`` of the data set in hexadecimal."""

    patient_id: str
    study_instance_uid: str
    series_instance_uid: str
    sop_instance_uid: str
    sop_class_uid: str
    transfer_syntax_uid: str
    path: Path
    size: int
    sha256: str
    changed: bool = False
    """Whether its file was found to hold other bytes than were received, or could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceStored:
    """An instance arrived and is safe: file flushed and indexed."""

    instance: StoredInstance
    arrival: Arrival
    incoming: IncomingInstance


class InstanceWriter(Protocol):
    """Takes one data set, piece by piece, in the order of its bytes."""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add bytes of the data set."""

    @property
    def sender_may_go_on(self) -> bool:
        """Whether its sender may go on, when it has passed `check`, while it is made safe.

        What others send to us is safe before they hear of it. What we fetch ourselves is missed, and fetched again,
        when it turns out that it cannot be kept.
        """

    def check(self, rest: int = 0) -> bool:
        """Look at the data set, before `close`; whether that could be done without the rest of it.

        Parameters
        ----------
        rest
            Bytes of its end that have arrived and will be written.

        Raises
        ------
        QrError
            It is not what was announced, and will not be kept.
        """

    def close(self) -> InstanceStored:
        """Make the instance safe.

        Raises
        ------
        QrError
            The instance cannot be kept; nothing of it is left, and nothing held is changed.
        """

    def abandon(self) -> None:
        """Forget what was written; may be called at any time, also after `close`."""


class InstanceSink(Protocol):
    """The one door by which instances enter."""

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        """Start an instance.

        Raises
        ------
        QrError
            It cannot be taken: its UID is no UID, or the archive cannot be written.
        """
