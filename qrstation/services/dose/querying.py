"""Asking a node about dose objects, over one association as long as it holds; looks at reports have a second one."""

from __future__ import annotations

import datetime
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import assert_never

from qrstation.dicom.find_scu import Finder
from qrstation.dose.questions import (
    STOPPED,
    Answer,
    Asking,
    ClassesWanted,
    Listed,
    ObjectsWanted,
    Question,
    SeriesWanted,
    StudiesWanted,
    query_of,
)
from qrstation.dose.responses import uid_told
from qrstation.dose.selection import select
from qrstation.errors import AssociationLost, NodeNotReached, NodeSilent, QrError, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import FEWER_DAYS, DoseOrder, DoseReview, DoseStage, DoseStudy, Processed, Reduction
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, for_the_disk
from qrstation.model.query import Match, Query
from qrstation.services.contents import is_about
from qrstation.services.dose.looking import Looking, glancer
from qrstation.services.dose.story import asked, found, reduced
from qrstation.services.limits import is_its_limit, limit_met, may_be_limit
from qrstation.words import counted, say, sentences

MOST = 100_000
"""Answers to one query after which the node is stopped: an endless answer must not fill the memory."""

_UIDS = (Level.STUDY.unique_key, Level.SERIES.unique_key)

_log = logging.getLogger(__name__)


def review(
    node: RemoteNode,
    order: DoseOrder,
    *,
    caller: Caller,
    processed: Callable[[str], Processed | None],
    on_stage: Callable[[DoseStage], None] = lambda _: None,
    cancellation: Cancellation | None = None,
    today: datetime.date | None = None,
) -> DoseReview:
    """Ask what a node has of an order, and decide what of it is fetched; nothing is fetched.

    An association that is lost is made anew once, and the query repeated. A query that the node does not answer to the
    end is told in the review, which is then incomplete; the others are asked all the same.

    Parameters
    ----------
    processed
        What was fetched before of a study, by its Study Instance UID; none where it is not known.
    on_stage
        Hears how far it is.
    cancellation
        Stops it: what was not asked about then is not fetched.
    today
        Last day of a query without one; by default the calendar's.

    Raises
    ------
    QrError
        The node was not reached, was lost twice in succession, or answered none of the queries for studies.
    """
    started, made = time.monotonic(), datetime.datetime.now(datetime.UTC)
    reductions: list[Reduction] = []

    def note(reduction: Reduction) -> None:
        _log.info("%s", reduced(reduction))
        reductions.append(reduction)

    for line in asked(node, order):
        _log.info("%s", line)
    cancellation = cancellation or Cancellation()
    try:
        with (
            Finder(node, caller=caller, cancellation=cancellation) as finder,
            glancer(node, caller=caller, cancellation=cancellation) as glances,
        ):
            look = Looking(node, glances).at
            inquiry = _Inquiry(node, order, finder, look, cancellation, on_stage, today or datetime.date.today())
            selection = select(
                order.query,
                processed,
                modality_tag=node.modality_tag,
                note=note,
                remark=inquiry.remark,
                tell=inquiry.tell,
            )
            with closing(selection):
                studies = _outcome(selection, inquiry.answer)
        inquiry.raise_if_refused()
    except QrError as fault:
        _log.error("The dose query failed, and nothing is fetched. %s", for_the_disk(str(fault)))
        raise
    told = DoseReview(
        order=order,
        studies=studies,
        responses=inquiry.responses,
        reductions=tuple(reductions),
        problems=(*inquiry.problems, *_found_out(studies, (*inquiry.problems, say(STOPPED)))),
        notes=tuple(inquiry.notes),
        seconds=time.monotonic() - started,
        cancelled=cancellation.requested,
        made=made,
    )
    for line in found(told):
        _log.info("%s", line)
    return told


def _outcome(selection: Asking[tuple[DoseStudy, ...]], answer: Callable[[Question], Answer]) -> tuple[DoseStudy, ...]:
    """Answer what the selection asks; what it decides."""
    try:
        question = next(selection)
        while True:
            question = selection.send(answer(question))
    except StopIteration as end:
        studies: tuple[DoseStudy, ...] = end.value
        return studies


def _found_out(studies: Iterable[DoseStudy], told: Sequence[str]) -> Iterator[str]:
    """Problems of studies that no answer told of: those that show when answers are compared with each other."""
    for study in studies:
        if study.problem and not any(problem in study.problem for problem in told):
            problem = say(
                "Study {uid}: {problem}",
                uid=study.study_instance_uid,
                problem=study.problem,
            )
            _log.error("%s", for_the_disk(problem))
            yield problem


@dataclass(slots=True)
class _Told:
    """What the node told to one query, and how it ended; a failure is there in place of an outcome."""

    query: Query
    matches: list[Match] = field(default_factory=list)
    outcome: FindOutcome | None = None
    fault: QueryFailed | None = None

    @property
    def nameless(self) -> int:
        """Answers that do not say which entity they are about, or cannot be read."""
        return sum(not uid_told(match, self.query.level.unique_key) for match in self.matches)

    @property
    def strangers(self) -> int:
        """Answers about something else than was asked about."""
        named = [key for key in self.query.keys if key.keyword in _UIDS]
        return sum(not is_about(match, named) for match in self.matches)


class _Inquiry:
    """The node while it is asked."""

    def __init__(
        self,
        node: RemoteNode,
        order: DoseOrder,
        finder: Finder,
        look: Callable[[ClassesWanted], Answer],
        cancellation: Cancellation,
        on_stage: Callable[[DoseStage], None],
        today: datetime.date,
    ) -> None:
        self._node = node
        self._query = order.query
        self._finder = finder
        self._look = look
        self._cancellation = cancellation
        self._on_stage = on_stage
        self._today = today
        self._asked_about: dict[str, SeriesWanted] = {}
        self._refusals: list[QueryFailed] = []
        self._answered = self._heard = False
        self.responses = 0
        """Answers about studies."""
        self.problems: list[str] = []
        self.notes: list[str] = []

    def answer(self, question: Question) -> Answer:
        """Put a question to the node; without asking it any more once the user stopped it."""
        if isinstance(question, SeriesWanted):
            self._asked_about[question.study_instance_uid] = question
        if self._cancellation.requested:
            return self._stopped()
        self._on_stage(self._stage(question))
        if isinstance(question, ClassesWanted):
            return self._looked_at(question)
        query = query_of(question, self._query, modality_tag=self._node.modality_tag, today=self._today)
        told = self._told(question, replace(query, limit=MOST))
        if isinstance(question, StudiesWanted):
            self._count(question, told)
        if told.outcome is not None and told.outcome.cancelled:
            return self._stopped(told.matches)
        return Answer(matches=tuple(told.matches), problem=self._problem(question, sentences(*self._reasons(told))))

    def _looked_at(self, question: ClassesWanted) -> Answer:
        seen = self._look(question)
        if self._cancellation.requested:
            return self._stopped()
        if seen.impossible and self._query.empty_sr:
            return replace(seen, problem="")
        if seen.problem and seen.problem not in self.problems:
            self._note(seen.problem)
        return seen

    def remark(self, sentence: str) -> None:
        """Note what is strange about answers that came to their end."""
        self.notes.append(sentence)
        _log.warning("%s", sentence)

    def tell(self, sentence: str) -> None:
        """Say what is done otherwise than was ordered, though nothing is lost by it."""
        _log.info("%s", sentence)
        self._on_stage(DoseStage(words=sentence))

    def raise_if_refused(self) -> None:
        """Raise the failure of the queries for studies, if all of them failed and none brought anything."""
        if self._refusals and not self._answered and not self.responses:
            raise self._refusals[0]

    def _stopped(self, matches: list[Match] | None = None) -> Answer:
        return Answer(matches=tuple(matches or ()), problem=STOPPED)

    def _told(self, question: Listed, query: Query) -> _Told:
        """Ask, and once more where the association is lost; a node that never spoke is not waited for twice."""
        try:
            return self._ask(query)
        except AssociationLost as lost:
            if isinstance(lost, NodeSilent) and not self._heard:
                raise
            _log.warning("%s: %s It is asked again.", self._about(question), for_the_disk(str(lost)))
        try:
            return self._ask(query)
        except (AssociationLost, NodeNotReached) as lost:
            again = say("It was the second time in succession, in the query for: {about}.", about=self._about(question))
            lost.detail = sentences(lost.detail, again)
            raise

    def _ask(self, query: Query) -> _Told:
        told = _Told(query)
        try:
            told.outcome = self._finder.find(query, told.matches.append)
        except QueryFailed as fault:
            told.fault = fault
        self._heard = True
        return told

    def _count(self, question: StudiesWanted, told: _Told) -> None:
        self.responses += len(told.matches)
        if told.fault is None:
            self._answered = True
        else:
            self._refusals.append(told.fault)
        number = counted(len(told.matches), *Level.STUDY.nouns)
        _log.info("%s: %s told.", question.modality, number)
        outcome = told.outcome
        if outcome is None or outcome.incomplete or self._stops_at(told):
            return
        if limit_met(self._node, told.query, outcome) is not None:
            self.remark(
                say(
                    "{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. "
                    "Ask again for fewer days if any are missing.",
                    node=self._node.name,
                    studies=number,
                    modality=question.modality,
                )
            )

    def _problem(self, question: Listed, reason: str) -> str:
        """Say of which question it was that it was not answered to the end, and note it; empty without a reason."""
        if not reason:
            return ""
        problem = f"{self._about(question)}: {reason}"
        self._note(problem)
        return problem

    def _note(self, problem: str) -> None:
        self.problems.append(problem)
        _log.error("%s", for_the_disk(problem))

    def _reasons(self, told: _Told) -> Iterator[str]:
        name, fault = self._node.name, told.fault
        number = counted(len(told.matches), *told.query.level.nouns)
        if fault is not None:
            yield str(fault)
            if told.matches:
                yield say("Before that it told {number}.", number=number)
                if may_be_limit(self._node, told.query, fault):
                    yield from _narrower(told.query)
        elif stopped := self._why_short(told, number):
            yield stopped
            yield from _narrower(told.query)
        if nameless := told.nameless:
            yield say(
                "{answers} of {node} could not be read, or had no valid UID.",
                answers=counted(nameless, "answer"),
                node=name,
            )
        if strangers := told.strangers:
            answers = counted(strangers, "answer was", "answers were")
            _log.warning("%s of %s left out, about something else than it was asked about.", answers, name)
            if strangers == len(told.matches):
                yield say("{node} answered about something else than it was asked about.", node=name)

    def _why_short(self, told: _Told, number: str) -> str:
        """Say at what an answer ended that is not whole; empty where it is."""
        name, outcome = self._node.name, told.outcome
        if outcome is None:
            return ""
        if outcome.truncated:
            return say("{node} told more than {most:,}; the rest was not taken.", node=name, most=MOST)
        if outcome.incomplete:
            status = outcome.status.told(name)
            return say("{status} Its limit was reached at {number}.", status=status, number=number)
        if self._stops_at(told):
            return say(
                "{node} told {number}, the number at which it stops by its capability card.", node=name, number=number
            )
        return ""

    def _stops_at(self, told: _Told) -> bool:
        """Whether an answer ended where the node is known to stop."""
        outcome = told.outcome
        return outcome is not None and not outcome.cancelled and is_its_limit(self._node, outcome.told)

    def _about(self, question: Listed) -> str:
        """What a question is about, for people."""
        match question:
            case StudiesWanted():
                return say("{modality} studies", modality=question.modality)
            case SeriesWanted():
                return say("Series of {study}", study=self._study(question.study_instance_uid))
            case ObjectsWanted():
                study = self._study(question.study_instance_uid)
                return say("Series {uid} of {study}", uid=question.series_instance_uid, study=study)
            case _:
                assert_never(question)

    def _study(self, uid: str) -> str:
        position = self._asked_about.get(uid)
        return (
            say("study {uid}", uid=uid)
            if position is None
            else say("study {number:,} of {total:,} ({uid})", number=position.number, total=position.of, uid=uid)
        )

    def _stage(self, question: Question) -> DoseStage:
        match question:
            case StudiesWanted():
                return DoseStage(words=say("Asking for {modality} studies", modality=question.modality))
            case SeriesWanted():
                number, total = question.number, question.of
                words = say("Asking for the series of study {number:,} of {total:,}", number=number, total=total)
            case ObjectsWanted() | ClassesWanted():
                position = self._asked_about.get(question.study_instance_uid)
                number, total = (0, 0) if position is None else (position.number, position.of)
                words = say("Looking into a series of study {number:,} of {total:,}", number=number, total=total)
            case _:
                assert_never(question)
        return DoseStage(words=words, done=number, total=total)


def _narrower(query: Query) -> Iterator[str]:
    """What to do about a query for studies that asked for too much."""
    if query.level is Level.STUDY:
        yield say(FEWER_DAYS)
