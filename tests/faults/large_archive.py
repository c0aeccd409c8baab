"""An archive of many studies behind a scripted node, which stops, refuses and passes over keys as a test wants it."""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from io import BytesIO

from pydicom.filereader import read_dataset

from qrstation.model.nodes import RemoteNode
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import FIND_RSP, Request, answering_node, element, response, text

_PENDING, _SUCCESS = 0xFF00, 0x0000
_MODALITIES = ("CT", "MR", "DX", "US", "MG", "NM", "XA", "PT")


@dataclass(frozen=True, slots=True, order=True)
class Study:
    """A study as a query sees it."""

    day: str
    time: str
    uid: str
    modality: str = "CT"
    patient: str = ""
    patient_id: str = ""

    def identifier(self) -> bytes:
        """What the node tells of it."""
        return b"".join(
            (
                element(0x8, 0x20, "DA", text(self.day.encode())),
                element(0x8, 0x30, "TM", text(self.time.encode())),
                element(0x8, 0x52, "CS", b"STUDY "),
                element(0x8, 0x61, "CS", text(self.modality.encode())),
                element(0x10, 0x10, "PN", text((self.patient or f"Doe^{self.uid[-4:]}").encode())),
                element(
                    0x10, 0x20, "LO", text((self.patient_id or f"P{int(self.uid.rpartition('.')[2]) % 997}").encode())
                ),
                element(0x20, 0xD, "UI", raw.uid(self.uid)),
            )
        )


@dataclass(kw_only=True)
class LargeArchive:
    """What the node has, and how it answers."""

    studies: Sequence[Study]
    most: int | None = None
    """Matches after which it stops with `last_status`."""
    last_status: int = _SUCCESS
    most_days: int | None = None
    """What spans more days, or has no end, is refused with `refusal`."""
    refusal: int = 0xA900
    passed_over: Sequence[str] = ()
    undated_are_early: bool = False
    """Whether it takes studies without a date for the earliest where a range has no first day, as Orthanc does."""
    no_ranges: bool = False
    """Whether it finds nothing where a range of days is asked for."""
    compares_text: bool = False
    """Whether it compares times letter by letter."""
    hangs_up_after: int | None = None
    """Number of queries after which it closes the association without a word."""
    newest_first: bool = True
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    """Date, time and modality of each query."""
    told: int = 0

    def __post_init__(self) -> None:
        self._sorted = sorted(self.studies)
        self._days = [study.day for study in self._sorted]

    @contextmanager
    def running(self) -> Iterator[RemoteNode]:
        """The node, on a free port."""
        with answering_node(self._answer) as node:
            yield node

    def _answer(self, request: Request) -> None:
        if request.field != FIND_RSP & 0x7FFF:
            request.answer(_SUCCESS)
            return
        asked = read_dataset(BytesIO(request.identifier), is_implicit_VR=False, is_little_endian=True)
        keys = [str(asked.get(keyword) or "") for keyword in ("StudyDate", "StudyTime", "ModalitiesInStudy")]
        self.asked.append((keys[0], keys[1], keys[2]))
        if self.hangs_up_after is not None and len(self.asked) % (self.hangs_up_after + 1) == 0:
            raise OSError("hung up")
        if self.most_days is not None and _days_in(keys[0]) > self.most_days:
            request.answer(self.refusal)
            return
        matching = self.matching(*keys)
        told = matching[: self.most]
        self.told += len(told)
        head = response(request.context_id, FIND_RSP, _PENDING, identifier=b"", message_id=request.message_id)
        head = head[: -len(raw.data_value(1, 2, b""))]
        request.connection.sendall(
            b"".join(head + raw.data_value(request.context_id, 2, study.identifier()) for study in told)
        )
        request.answer(_SUCCESS if len(told) == len(matching) else self.last_status)

    def matching(self, days: str, times: str, modality: str) -> list[Study]:
        """What fits the keys, in the order in which it is told."""
        studies: Iterable[Study] = () if self.no_ranges and "-" in days else self._sorted
        if days and "StudyDate" not in self.passed_over and studies:
            first, last = _ends(days)
            start = bisect_left(self._days, first or ("" if self.undated_are_early else "0"))
            studies = self._sorted[start : bisect_right(self._days, last) if last else None]
        if times and "StudyTime" not in self.passed_over:
            fits = _as_text(times) if self.compares_text else _as_moments(times)
            studies = (study for study in studies if study.time and fits(study.time))
        if modality and "ModalitiesInStudy" not in self.passed_over:
            studies = (study for study in studies if study.modality == modality)
        found = list(studies)
        return found[::-1] if self.newest_first else found


def invented(number: int, *, seed: int = 1, until: date = date(2026, 11, 20)) -> list[Study]:
    """Invent studies of twelve years: more and more a day, none at night, a few at odd moments."""
    chance = random.Random(seed)
    studies = []
    for place in range(number):
        day = until - timedelta(days=int(12 * 365 * chance.random() ** 2))
        second = int(min(max(chance.gauss(12, 3), 0), 23.99) * 3600) + chance.randrange(60)
        time = clock(min(second, 86399)) + chance.choice(("", "", ".5", ".123456", ".999999"))
        studies.append(Study(f"{day:%Y%m%d}", time, f"1.2.3.{place}", chance.choice(_MODALITIES)))
    return studies


def clock(second: int) -> str:
    """A second of the day as a time."""
    return f"{second // 3600:02}{second // 60 % 60:02}{second % 60:02}"


def _ends(value: str) -> tuple[str, str]:
    first, hyphen, last = value.partition("-")
    return (first, last) if hyphen else (first, first)


def _days_in(value: str) -> float:
    first, last = _ends(value)
    if not first or not last:
        return float("inf")
    return (date.fromisoformat(last) - date.fromisoformat(first)).days + 1


def _as_text(value: str) -> Callable[[str], bool]:
    first, last = _ends(value)
    return lambda time: first <= time and (not last or time <= last)


def _as_moments(value: str) -> Callable[[str], bool]:
    first, last = _ends(value)
    start, end = _moment(first, "0"), _moment(last, "9") if last else "9"
    return lambda time: start <= _moment(time, "0") <= end


def _moment(time: str, rest: str) -> str:
    return time.replace(".", "").ljust(12, rest)
