"""Runs the selection against a node in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qrstation.datasets.dictionary import tag_of, vr_of
from qrstation.dose.questions import Answer, Asking, ClassesWanted, T, query_of
from qrstation.dose.selection import select
from qrstation.model.dose import DoseQuery, DoseStudy, Reduction
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match
from tests.dose_scenarios.node import Node
from tests.dose_scenarios.scenario import TODAY, Scenario


def selected(
    scenario: Scenario,
    node: Node,
    reductions: list[Reduction] | None = None,
    remarks: list[str] | None = None,
    told: list[str] | None = None,
) -> tuple[DoseStudy, ...]:
    """Select what a scenario asks for; what is noted, remarked and told goes into lists."""
    asking = select(
        scenario.query,
        scenario.processed.get,
        modality_tag=scenario.modality_tag,
        note=(reductions if reductions is not None else []).append,
        remark=(remarks if remarks is not None else []).append,
        tell=(told if told is not None else []).append,
    )
    return answered(asking, scenario.query, node, modality_tag=scenario.modality_tag)


def answered(asking: Asking[T], query: DoseQuery, node: Node, *, modality_tag: bool = False) -> T:
    """Answer every question out of a node, and give what follows."""
    try:
        question = next(asking)
        while True:
            if isinstance(question, ClassesWanted):
                question = asking.send(Answer(problem="The node does not send them."))
                continue
            find = query_of(question, query, modality_tag=modality_tag, today=TODAY)
            keys = {key.keyword: key.value for key in find.keys}
            matches = matches_of(find.level, node.answer(find.level, keys))
            problem = f"The node could not answer at {find.level} level." if node.fails(find.level, keys) else ""
            question = asking.send(Answer(matches=matches, problem=problem))
    except StopIteration as end:
        result: T = end.value
        return result


def matches_of(level: Level, responses: Iterable[Mapping[str, str]]) -> tuple[Match, ...]:
    """Responses as they are understood."""
    return tuple(
        Match(level=level, elements=tuple(_element(keyword, value) for keyword, value in one.items()))
        for one in responses
    )


def _element(keyword: str, value: str) -> Element:
    tag = tag_of(keyword)
    return Element(tag=tag, keyword=keyword, vr=vr_of(tag), values=tuple(value.split("\\")) if value else ())
