"""A search that a node does not answer at once, asked in parts until each of them is answered whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from qrstation.model.outcomes import PartsAsked
from qrstation.model.query import Match
from qrstation.services.asking import Answer, Asker, Identity
from qrstation.services.splitting import Axis, Division, Part
from qrstation.words import joined, later, say

PATIENCE = 40
"""Queries in a row that the node may break off without telling anything new, before no more are asked."""
_MOST_GAPS = 3
"""Parts of which it is said one by one that they are not whole."""
_NO_DATE = later(
    "{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them."
)
_NO_TIME = later(
    "{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them."
)
_IN_NO_PART = later(
    "{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them."
)

_NAMES = {Axis.DAY: "Study Date", Axis.TIME: "Study Time", Axis.MODALITY: "Modalities in Study"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What asking in parts came to; ``last`` is the answer to the last query."""

    whole_parts: int
    last: Answer
    limit: int | None
    gaps: tuple[str, ...]
    given_up: bool
    divided_by_time: bool


class Checked:
    """Which matches came with a query that was answered whole, and which only with one that was broken off."""

    def __init__(self) -> None:
        self._unsure: dict[Identity, Match] = {}
        self._sure: set[Identity] = set()

    def add(self, answer: Answer, *, sure: bool) -> None:
        """Take the matches of an answer."""
        if sure:
            self._sure.update(answer.came)
        else:
            self._unsure.update(answer.came)

    def gaps(self) -> list[str]:
        """Say of which matches there may be more, since no part brings all of them."""
        return [say(words, number=number) for words, number in sorted(self._lost().items())]

    @property
    def only_undated(self) -> bool:
        """Whether studies without a date are all of which there may be more."""
        return [*self._lost()] == [_NO_DATE]

    def _lost(self) -> Counter[str]:
        return Counter(_reason(match) for identity, match in self._unsure.items() if identity not in self._sure)


def _reason(match: Match) -> str:
    """Why no part may have brought a match again, as a sentence about a number of them."""
    if not match.text("StudyDate"):
        return _NO_DATE
    return _IN_NO_PART if match.text("StudyTime") else _NO_TIME


class SearchInParts:
    """Asks part after part, dividing each that the node does not answer whole.

    Parameters
    ----------
    checked
        Keeps account of the matches.
    on_parts
        Hears how far it is.
    """

    def __init__(
        self, asker: Asker, division: Division, checked: Checked, on_parts: Callable[[PartsAsked], None]
    ) -> None:
        self._asker = asker
        self._division = division
        self._checked = checked
        self._on_parts = on_parts
        self._stack: list[Part] = []
        self._done = 0
        self._whole = 0
        self._in_vain = 0
        self._limit: int | None = None
        self._cut: list[str] = []
        self._by_modality: list[str] = []
        self._passed_over: list[Axis] = []
        self._heeded: set[Axis] = set()
        self._given_up = False
        self._divided_by_time = False

    def run(self, first: Answer) -> Found:
        """Ask in parts what the node did not answer whole.

        Raises
        ------
        QrError
            The node was not reached any more, failed or broke off; what it told before stays handed over.
        """
        last = first
        if first.whole:
            self._whole += 1
            self._checked.add(first, sure=True)
        elif not first.stopped:
            self._divide(Part(), first)
        while self._stack and not last.stopped and not self._given_up:
            part = self._stack.pop()
            assert part.axis is not None
            last = self._asker.ask(self._division.query(part), part.axis, self._limit)
            self._done += 1
            self._take(part, last)
            self._tell()
        return Found(
            whole_parts=self._whole,
            last=last,
            limit=self._limit,
            gaps=tuple(self._gaps()),
            given_up=self._given_up,
            divided_by_time=self._divided_by_time,
        )

    def _take(self, part: Part, answer: Answer) -> None:
        assert part.axis is not None
        if answer.stopped:
            return
        if answer.whole:
            self._whole += 1
            self._in_vain = 0
            self._heeded.add(part.axis)
            self._checked.add(answer, sure=True)
        elif self._is_passed_over(part.axis, answer):
            self._pass_over(part, answer)
        else:
            self._in_vain = 0 if answer.fresh else self._in_vain + 1
            self._given_up = self._in_vain > PATIENCE
            self._divide(part, answer)

    def _divide(self, part: Part, answer: Answer) -> None:
        self._limit = max(filter(None, (self._limit, answer.limit)), default=None)
        parts = self._division.parts(
            part, refused=answer.refused, undated=False in answer.dated, modalities=sorted(self._asker.modalities)
        )
        beyond = not parts and part.axis is Axis.DAY and part.days[0] is None
        only_undated = beyond and answer.dated == {False}
        if not parts and not only_undated:
            self._cut.append(self._division.words(part))
            # One day is not much: the node refuses for another reason.
            self._given_up |= answer.refused and not self._whole
        elif parts and parts[0].axis is Axis.MODALITY:
            self._by_modality.append(self._division.words(part))
        self._divided_by_time |= bool(parts) and parts[0].axis is Axis.TIME
        # What may be missing of the others is said anyhow.
        said = not only_undated and (not parts or parts[0].axis is Axis.MODALITY)
        self._checked.add(answer, sure=said)
        self._stack.extend(reversed(parts))

    def _pass_over(self, part: Part, answer: Answer) -> None:
        """Divide by something else what was divided by a key that the node passes over."""
        assert part.axis is not None
        self._division.give_up(part.axis)
        self._passed_over.append(part.axis)
        self._stack = [other for other in self._stack if other.axis is not part.axis]
        if part.axis is Axis.MODALITY:
            self._by_modality.pop()
        self._divide(part.before(part.axis), answer)

    def _is_passed_over(self, axis: Axis, answer: Answer) -> bool:
        """Whether the matches show that the node did not look at the key by which the query was divided off."""
        if answer.unfit or answer.fitting:
            return answer.unfit > answer.fitting
        # A node that passes over a key answers no part whole.
        return bool(answer.came) and not answer.fresh and axis not in self._heeded

    def _tell(self) -> None:
        self._on_parts(PartsAsked(parts=self._done + len(self._stack), done=self._done, matches=self._asker.matches))

    def _gaps(self) -> list[str]:
        """Say what may be missing."""
        node, gaps = self._asker.node.name, []
        if self._cut:
            gaps.append(
                say(
                    "{parts}: {node} did not tell all, and this cannot be divided any further.",
                    parts=_some(self._cut),
                    node=node,
                )
            )
        if self._by_modality:
            gaps.append(
                say(
                    "{parts}: asked for by modality, so a modality unheard of would be missing.",
                    parts=_some(self._by_modality),
                )
            )
        if gaps and self._passed_over:
            names = joined(say(" and "), (_NAMES[axis] for axis in self._passed_over))
            gaps.append(
                say(
                    "{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.",
                    node=node,
                    keys=names,
                )
            )
        if self._given_up:
            gaps.append(say("{node} went on breaking off and told nothing new, so no more was asked.", node=node))
        if self._division.cut_off:
            gaps.append(
                say(
                    "{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.",
                    node=node,
                )
            )
        return gaps


def _some(parts: list[str]) -> str:
    some, more = joined("; ", parts[:_MOST_GAPS]), len(parts) - _MOST_GAPS
    return say("{parts}; and {number} more", parts=some, number=more) if more > 0 else some
