"""Asking a node for all rows of a list, over one association as long as it holds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from qrstation.dicom.find_scu import Finder
from qrstation.errors import AssociationLost, AssociationRejected, InvalidInput, NodeNotReached, QrError, QueryFailed
from qrstation.model.batch import ListReport, RowResult, RowState, WantedRow, distinct
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, Query
from qrstation.services.key_matching import SharedQuery, shared_with
from qrstation.services.limits import limit_met
from qrstation.services.meaning import without_keys_above
from qrstation.services.search import with_default_keys
from qrstation.words import joined, say, sentences

MOST_ANSWERS = 200
"""Answers to one row after which the node is stopped: the row does not mean so much."""
_LIST_LENGTH = 50
"""UIDs asked for in one query where the node matches lists."""
_LOST_IN_A_ROW = 3
"""Associations that break one after another before the node is left alone."""
_PAUSES = (0.5, 2.0, 5.0)
"""How long (s) to wait before a node that is busy for the moment is asked again."""

OnProgress = Callable[[int, int], None]
"""Hears how many rows are through, of how many."""


def look_up(
    name: str,
    rows: Sequence[WantedRow],
    node: RemoteNode,
    *,
    caller: Caller,
    most: int = 1,
    on_progress: OnProgress = lambda _done, _total: None,
    cancellation: Cancellation | None = None,
    pauses: Sequence[float] = _PAUSES,
) -> ListReport:
    """Ask a node for each row of a list; what went wrong stands at the row.

    What the node answers is compared with what was asked: a node that passes over a key does not make a row match what
    it does not name.

    Parameters
    ----------
    name
        Of the list.
    most
        Matches that a row may have; one with more is not taken to be found.
    pauses
        How long (s) to wait, one time after another, where the node rejects an association for the moment.

    Raises
    ------
    NodeNotReached
        No row was answered, because there is no association.
    """
    cancellation = cancellation or Cancellation()
    started = time.monotonic()
    with Finder(node, caller=caller, cancellation=cancellation) as finder:
        asking = _Asking(rows, node, finder, most, on_progress, cancellation, pauses)
        asking.run()
    return ListReport(
        name=name,
        node=node.name,
        results=asking.results(),
        seconds=time.monotonic() - started,
        cancelled=cancellation.requested,
    )


class _Asking:
    """A list while the node is asked."""

    def __init__(
        self,
        rows: Sequence[WantedRow],
        node: RemoteNode,
        finder: Finder,
        most: int,
        on_progress: OnProgress,
        cancellation: Cancellation,
        pauses: Sequence[float],
    ) -> None:
        self._rows = rows
        self._node = node
        self._finder = finder
        self._most = most
        self._on_progress = on_progress
        self._cancellation = cancellation
        self._pauses = pauses
        self._results: dict[int, RowResult] = {}
        self._lost = 0
        self._answered = False
        self._given_up = ""

    def run(self) -> None:
        """Ask for all rows that can be asked for, unless it is stopped or the node is not there."""
        for row in self._rows:
            if row.problem:
                self._note(row, RowState.UNREADABLE, reason=row.problem)
        for rows in self._portions():
            if self._cancellation.requested:
                return
            self._ask(rows)
        self._on_progress(len(self._rows), len(self._rows))

    def results(self) -> tuple[RowResult, ...]:
        """What came of each row, in the order of the list."""
        return tuple(map(self._result, self._rows))

    def _result(self, row: WantedRow) -> RowResult:
        first = self._results.get(row.number if row.same_as is None else row.same_as)
        if first is None:
            return RowResult(row=row, state=RowState.NOT_ASKED)
        if row.same_as is None:
            return first
        reason = say("It asks for the same as row {number:,}: {state}.", number=row.same_as, state=first.state.words)
        return RowResult(row=row, state=RowState.SAME, matches=first.matches, reason=reason)

    def _portions(self) -> Iterator[tuple[WantedRow, ...]]:
        """Rows that are asked for together: studies named by UID where the node matches lists, others one by one."""
        card = self._node.capabilities
        lists = card is not None and card.uid_lists is True and card.query_model is self._node.query_model
        wanted = [row for row in self._rows if not row.problem and row.same_as is None]
        listed = [row for row in wanted if lists and _names_only_a_study(row)]
        for start in range(0, len(listed), _LIST_LENGTH):
            yield tuple(listed[start : start + _LIST_LENGTH])
        for row in wanted:
            if not (lists and _names_only_a_study(row)):
                yield (row,)

    def _ask(self, rows: tuple[WantedRow, ...]) -> None:
        self._on_progress(len(self._results), len(self._rows))
        if self._given_up:
            self._fail(rows, self._given_up)
            return
        query = self._query(rows)
        try:
            matches, outcome = self._find(shared_with(self._node, with_default_keys(query)))
        except InvalidInput as fault:
            self._note(rows[0], RowState.UNREADABLE, reason=str(fault))
        except NodeNotReached as fault:
            if not self._answered:
                raise
            self._given_up = str(fault)
            self._fail(rows, self._given_up)
        except AssociationLost as fault:
            self._given_up = str(fault) if self._lost == _LOST_IN_A_ROW else ""
            self._fail(rows, str(fault))
        except QueryFailed as fault:
            self._query_failed(rows, query, fault)
        else:
            self._lost, self._answered = 0, True
            self._take(rows, query, matches, outcome)

    def _find(self, shared: SharedQuery, *, again: bool = True) -> tuple[list[Match], FindOutcome]:
        """Ask, and again over a fresh association where one breaks: some nodes let it last for a few queries only."""
        matches: list[Match] = []
        try:
            return matches, self._find_when_admitted(shared, matches)
        except AssociationLost:
            self._lost += 1
            if not again or self._lost == _LOST_IN_A_ROW:
                raise
        return self._find(shared, again=False)

    def _find_when_admitted(self, shared: SharedQuery, matches: list[Match]) -> FindOutcome:
        """Ask, after pauses where the node rejects an association for the moment."""
        for pause in self._pauses:
            try:
                return self._finder.find(shared.query, matches.append, shared.wants)
            except AssociationRejected as fault:
                if not fault.transient:
                    raise
                self._cancellation.wait(pause)
        return self._finder.find(shared.query, matches.append, shared.wants)

    def _query(self, rows: tuple[WantedRow, ...]) -> Query:
        levels = levels_of(self._node.query_model)
        above = [each.unique_key for each in Level if each not in levels]
        first = rows[0]
        # At STUDY level the Patient ID is a key of any model.
        keys = tuple(key for key in first.keys if first.level is Level.STUDY or key.keyword not in above)
        if len(rows) > 1:
            keys = (Key(keyword=first.keys[0].keyword, value="\\".join(row.keys[0].value for row in rows)),)
        return Query(
            model=self._node.query_model,
            level=first.level,
            keys=keys,
            limit=max(MOST_ANSWERS, self._most) * len(rows),
        )

    def _query_failed(self, rows: tuple[WantedRow, ...], query: Query, fault: QrError) -> None:
        self._lost, self._answered = 0, True
        if len(rows) > 1:
            self._one_by_one(rows)
            return
        advice = without_keys_above(query, self._node, self._finder.accepted)
        self._fail(rows, sentences(str(fault), advice))

    def _one_by_one(self, rows: Sequence[WantedRow]) -> None:
        for row in rows:
            if not self._cancellation.requested:
                self._ask((row,))

    def _take(self, rows: tuple[WantedRow, ...], query: Query, matches: Sequence[Match], outcome: FindOutcome) -> None:
        if outcome.cancelled:
            return
        if len(rows) > 1:
            self._take_list(rows, matches, outcome)
            return
        (row,) = rows
        answers = _Answers(row, matches)
        # A patient of exactly 100 studies is rarer than a node that stops at 100: that one is named does not count.
        limit = limit_met(self._node, replace(query, keys=()), outcome)
        reason = _why_unsure(self._node.name, answers, outcome, limit)
        if reason:
            self._note(row, RowState.FAILED, answers.possible, reason)
        else:
            self._judge(answers, outcome, without_keys_above(query, self._node, outcome.accepted))

    def _take_list(self, rows: Sequence[WantedRow], matches: Sequence[Match], outcome: FindOutcome) -> None:
        """Take what came of a list of UIDs; what did not come is asked for alone, as a node may read part of a list."""
        whole = not (outcome.truncated or outcome.incomplete)
        missing: list[WantedRow] = []
        for row in rows:
            answers = _Answers(row, matches)
            if whole and answers.fitting:
                self._note(row, RowState.FOUND, answers.fitting)
            else:
                missing.append(row)
        self._one_by_one(missing)

    def _judge(self, answers: _Answers, outcome: FindOutcome, doubt: str) -> None:
        name, row, fitting, others = self._node.name, answers.row, answers.fitting, answers.others
        if len(fitting) > self._most or outcome.truncated:
            many = say("{number:,} or more match, and at most {most:,} may.", number=len(fitting), most=self._most)
            some = say("{number:,} match, and at most {most:,} may.", number=len(fitting), most=self._most)
            self._note(row, RowState.TOO_MUCH, fitting, many if outcome.truncated else some)
        elif fitting:
            left_out = say(
                "{node} also answered with {number:,} that do not fit; they are left out.", node=name, number=others
            )
            self._note(row, RowState.FOUND, fitting, left_out if others else "")
        else:
            self._note(row, RowState.NOTHING, reason=doubt)

    def _fail(self, rows: Sequence[WantedRow], reason: str) -> None:
        for row in rows:
            self._note(row, RowState.FAILED, reason=reason)

    def _note(self, row: WantedRow, state: RowState, matches: tuple[Match, ...] = (), reason: str = "") -> None:
        self._results[row.number] = RowResult(row=row, state=state, matches=matches, reason=reason)


def _names_only_a_study(row: WantedRow) -> bool:
    return [key.keyword for key in row.keys] == [Level.STUDY.unique_key]


class _Answers:
    """What a node answered, compared with what a row asks for."""

    def __init__(self, row: WantedRow, matches: Sequence[Match]) -> None:
        self.row = row
        judged = [(match, _fits(match, row)) for match in matches]
        self.fitting = distinct(match for match, fits in judged if fits)
        self.possible = distinct(match for match, fits in judged if fits is not False)
        """With those of which nobody can tell."""
        self.others = sum(fits is False for _, fits in judged)
        unknown = (match for match, fits in judged if fits is None)
        self.unchecked = tuple(
            dict.fromkeys(key.keyword for match in unknown for key in row.keys if _has(match, key) is None)
        )
        """Keywords of keys of which it did not tell the value."""


def _why_unsure(name: str, answers: _Answers, outcome: FindOutcome, limit: int | None) -> str:
    """Why an answer says nothing certain of its row; empty when it does."""
    if outcome.incomplete:
        status = outcome.status
        return say("{ending} There may be more. {advice}", ending=status.told(name), advice=status.advice).strip()
    if answers.unchecked:
        keywords = joined(say(" and "), answers.unchecked)
        return say(
            "It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.",
            node=name,
            keywords=keywords,
        )
    if answers.others and not answers.fitting:
        return say("{node} answered with what does not fit: it seems to pass over what it was asked.", node=name)
    if limit is not None:
        return say("{node} seems to stop at {limit:,} answers: there may be more.", node=name, limit=limit)
    return ""


def _fits(match: Match, row: WantedRow) -> bool | None:
    """Whether a match is what a row asks for; none where that cannot be told, because a key did not come."""
    if not match.key.unique_key(match.level):
        return False
    has = {key.keyword: _has(match, key) for key in row.keys}
    if False in has.values():
        return False
    # A UID says all: what stands beside it in the row need not come.
    return has.get(row.level.unique_key, None if None in has.values() else True)


def _has(match: Match, key: Key) -> bool | None:
    element = match.element(key.keyword)
    if element is None or element.problem:
        return None
    if key.keyword == "StudyDate":
        first, _, last = key.value.partition("-")
        return first <= element.text.strip().replace(".", "") <= (last or first)
    # Some nodes do not tell capital letters from small ones, and a list may have them otherwise.
    return element.text.strip().casefold() == key.value.casefold()
