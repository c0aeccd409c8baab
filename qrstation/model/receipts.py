"""What is kept of a retrieval for its receipt, and the receipt itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from qrstation.model.instances import InstanceKey, OneInstance
from qrstation.model.nodes import Address
from qrstation.model.outcomes import SubOperations
from qrstation.model.query import MatchKey, SentRequest
from qrstation.model.retrieve import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One run of a retrieval; what it came to is none where the program ended in the middle of it."""

    started: datetime
    ended: datetime | None
    program: str
    node: str
    address: Address
    calling_ae_title: str
    requests: tuple[SentRequest, ...]
    requests_left_out: int
    """How many further requests were sent: a receipt does not grow without end."""
    held_before: tuple[InstanceKey, ...] = ()
    """What this attempt learnt to be wanted, and was held already."""
    arrived: tuple[InstanceKey, ...] = ()
    """What came where no list says what was wanted."""
    unsolicited: tuple[InstanceKey, ...] = ()
    verdict: Verdict | None = None
    status: str = ""
    """The node's last word."""
    told: SubOperations | None = None
    """The node's counters."""
    explanation: str = ""


class Came(StrEnum):
    """How an object of a receipt came to be here."""

    RECEIVED = "received"
    HELD_BEFORE = "held before"
    UNSOLICITED = "unsolicited"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptObject(OneInstance):
    """An object on disk; ``size`` in bytes of its file, ``sha256`` of its data set in hexadecimal."""

    sop_instance_uid: str
    series_instance_uid: str
    study_instance_uid: str
    sop_class_uid: str
    transfer_syntax_uid: str
    size: int
    sha256: str
    came: Came


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptGap(OneInstance):
    """An object that is wanted and not here, and why."""

    sop_instance_uid: str
    series_instance_uid: str
    study_instance_uid: str
    sop_class_uid: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRequest:
    """What the user asked for, and how."""

    node: str
    entities: tuple[MatchKey, ...]
    model: str
    method: str
    destination: str
    frames: str
    view: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a retrieval asked, and what of it is on disk at the moment of writing."""

    format: Literal["qrstation receipt"] = "qrstation receipt"
    version: Literal[1] = 1
    remarks: tuple[str, ...]
    """How to read it, for people."""
    program: str
    written: datetime
    job: int
    submitted: datetime
    request: ReceiptRequest
    verdict: Verdict
    explanation: str
    expected: int | None
    attempts: tuple[Attempt, ...]
    objects: tuple[ReceiptObject, ...]
    not_here: tuple[ReceiptGap, ...]


class Comparison(StrEnum):
    """How an object of a receipt compares with what is on disk."""

    SAME = "same"
    OTHER = "other bytes"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An object of a receipt held against the disk; ``detail`` is a sentence."""

    sop_instance_uid: str
    comparison: Comparison
    path: str
    """Where its file is, or should be."""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptCheck:
    """End of a comparison of a receipt with the disk."""

    checked: int
    problems: tuple[Compared, ...]
    cancelled: bool = False
