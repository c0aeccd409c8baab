"""More studies than a scenario has, and how long it takes to decide upon them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping

from qrstation.dose.questions import Answer, ClassesWanted, query_of
from qrstation.dose.selection import select
from qrstation.model.dose import Branch, DoseStudy
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import HeldStudy, SeriesRow, series, study
from tests.dose_scenarios.node import Node
from tests.dose_scenarios.pure import matches_of
from tests.dose_scenarios.scenario import TODAY, asking

QUERY = asking(Branch.CT, Branch.MG, Branch.FL, Branch.DX)
_KINDS = ("CT", "MG", "CT", "DX", "CT", "RF", "MG")


def _rows(kind: int) -> Iterable[SeriesRow]:
    """Eight series of a CT with its report, mammography, planar or fluoroscopy with its report."""
    modality = _KINDS[kind % len(_KINDS)]
    report = modality in ("CT", "RF")
    yield from (series(number, modality, n=4, desc=f"Series {number}") for number in range(1, 7 if report else 9))
    if report:
        yield series(7, "SR", "BTSR")
        yield series(8, "SR", "RDSR")


class Holding:
    """A node that finds what it holds by UID."""

    def __init__(self, studies: Iterable[HeldStudy]) -> None:
        studies = tuple(studies)
        self._all = Node(studies=studies)
        self._each = {one.uid: Node(studies=(one,)) for one in studies}

    def __call__(self, keys: Mapping[str, str]) -> list[dict[str, str]]:
        level = Level(keys["QueryRetrieveLevel"])
        node = self._all if level is Level.STUDY else self._each[keys["StudyInstanceUID"]]
        return node.answer(level, keys)


def holding(number: int) -> Holding:
    """So many studies of all four kinds."""
    return Holding(study(f"{each}", *_rows(each), uid=f"1.2.826.0.1.{each}") for each in range(number))


def decided(number: int) -> tuple[float, int, tuple[DoseStudy, ...]]:
    """Answer the selection from memory; the seconds that its thread computed, the questions, and what it decided."""
    held, seconds, questions = holding(number), 0.0, 0
    selection = select(QUERY, lambda _: None, note=lambda _: None)
    answer: Answer | None = None
    while True:
        started = time.thread_time()
        try:
            question = next(selection) if answer is None else selection.send(answer)
        except StopIteration as end:
            return seconds + time.thread_time() - started, questions, end.value
        seconds += time.thread_time() - started
        questions += 1
        assert not isinstance(question, ClassesWanted), "this node tells SOP Classes"
        query = query_of(question, QUERY, modality_tag=False, today=TODAY)
        keys = {"QueryRetrieveLevel": query.level.value} | {key.keyword: key.value for key in query.keys}
        answer = Answer(matches=matches_of(query.level, held(keys)))
