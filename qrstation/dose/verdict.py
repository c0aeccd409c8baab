"""What one branch decides of a study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qrstation.dose.listing import ObjectLists
from qrstation.dose.questions import Asking
from qrstation.model.dose import DoseQuery, DoseSeries, Rule
from qrstation.words import later

NOT_ALL_SERIES = later("Left out, since the node did not tell all of its series")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The series of a study as a branch sees them, and where it can ask for their objects."""

    series: tuple[DoseSeries, ...]
    lists: ObjectLists
    query: DoseQuery
    whole: bool
    """Whether these are all series of the study; otherwise nothing follows from what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The series of a study, each marked, and what it was that decided."""

    series: tuple[DoseSeries, ...]
    rule: Rule
    reason: str

    @property
    def keeps(self) -> bool:
        """Whether anything is fetched."""
        return any(one.keep for one in self.series)


def each(view: View, mark: Callable[[DoseSeries], DoseSeries], rule: Rule, reason: str) -> Verdict:
    """Decide by marking one series after another."""
    return Verdict(series=tuple(mark(one) for one in view.series), rule=rule, reason=reason)


Decide = Callable[[View], Asking[Verdict]]
