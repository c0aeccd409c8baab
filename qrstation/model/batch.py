"""Lists of what is wanted, as people keep them in spreadsheets, and what a node has of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from qrstation.model.information_model import Level
from qrstation.model.query import Key, Match
from qrstation.model.retrieve import RetrieveRequest
from qrstation.words import counted, joined, later, say


class ListField(StrEnum):
    """What a column of a list says of what is wanted."""

    ACCESSION_NUMBER = "accession"
    PATIENT_ID = "patient-id"
    STUDY_DATE = "date"
    LAST_STUDY_DATE = "until"
    """Last day, where a list has a span of days in two columns."""
    STUDY_INSTANCE_UID = "study"
    SERIES_INSTANCE_UID = "series"
    SOP_INSTANCE_UID = "instance"

    @property
    def words(self) -> str:
        """What people call it."""
        return say(_WORDS[self])

    @property
    def is_date(self) -> bool:
        """Whether its cells are days."""
        return self in (ListField.STUDY_DATE, ListField.LAST_STUDY_DATE)


_WORDS = {
    ListField.ACCESSION_NUMBER: later("Accession Number"),
    ListField.PATIENT_ID: later("Patient ID"),
    ListField.STUDY_DATE: later("Study Date"),
    ListField.LAST_STUDY_DATE: later("Study Date until"),
    ListField.STUDY_INSTANCE_UID: "Study Instance UID",
    ListField.SERIES_INSTANCE_UID: "Series Instance UID",
    ListField.SOP_INSTANCE_UID: "SOP Instance UID",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell.

    ``as_text``: the file says that it is text, so that no program took it for a number and changed it.
    """

    text: str = ""
    as_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row and its number in the file, as a spreadsheet or an editor counts it."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, place: int) -> Cell:
        """The cell of a column, counted from 0; an empty one where the row is shorter."""
        return self.cells[place] if place < len(self.cells) else Cell()


DAY_ZERO = date(1899, 12, 30)
"""The day before day 1 of a spreadsheet, as far as its calendar is right (from March 1900 on)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a file or of one of its sheets, without blank ones and comments."""

    name: str
    """Of the file."""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """All sheets of the file; empty for files without such."""
    headings: tuple[str, ...] = ()
    """One for each column; empty ones where the file has none."""
    rows: tuple[TableRow, ...] = ()
    remarks: tuple[str, ...] = ()
    """Sentences on how the file was read."""
    day_zero: date = DAY_ZERO
    """From which day on dates that stand as numbers are counted."""


class DateOrder(StrEnum):
    """What comes first in dates such as 03/04/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChoices:
    """How a list is to be understood.

    ``columns`` has what each column holds, none where it is not used; ``tolerance`` in days on both sides of a date.
    """

    columns: tuple[ListField | None, ...]
    tolerance: int = 0
    date_order: DateOrder | None = None
    """None: as the list itself shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedRow:
    """What a row of a list asks for; or why it cannot be asked for."""

    number: int
    words: str
    """For people, such as ``Accession Number 4711``."""
    level: Level = Level.STUDY
    keys: tuple[Key, ...] = ()
    problem: str = ""
    """A sentence; empty when the row can be asked for."""
    same_as: int | None = None
    """Number of an earlier row that asks for the same."""


class RowState(StrEnum):
    """What came of a row."""

    FOUND = "found"
    NOTHING = "nothing"
    TOO_MUCH = "too-much"
    """More matched than a row may stand for."""
    UNREADABLE = "unreadable"
    """The row cannot be asked for."""
    FAILED = "failed"
    """The node did not answer as it should."""
    SAME = "same"
    """An earlier row asks for the same."""
    NOT_ASKED = "not-asked"
    """It was stopped before."""

    @property
    def words(self) -> str:
        """What people call it."""
        return say(_STATES[self])


_STATES = {
    RowState.FOUND: later("found"),
    RowState.NOTHING: later("nothing matched"),
    RowState.TOO_MUCH: later("too much matched"),
    RowState.UNREADABLE: later("cannot be read"),
    RowState.FAILED: later("node failed"),
    RowState.SAME: later("same as another row"),
    RowState.NOT_ASKED: later("not asked"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """A row, what came of it, and all that matched."""

    row: WantedRow
    state: RowState
    matches: tuple[Match, ...] = ()
    reason: str = ""
    """A sentence, where the state does not say all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReport:
    """What a node has of a list; ``seconds`` that it took to ask."""

    name: str
    """Of the list."""
    node: str
    results: tuple[RowResult, ...]
    seconds: float = 0.0
    cancelled: bool = False

    def count(self, state: RowState) -> int:
        """How many rows came to this."""
        return sum(result.state is state for result in self.results)

    @property
    def found(self) -> tuple[Match, ...]:
        """What the rows that were found stand for; what several of them ask for, once."""
        return distinct(match for result in self.results if result.state is RowState.FOUND for match in result.matches)

    @property
    def settled(self) -> bool:
        """Whether each row was answered, with one match or as many as it may have, or with none."""
        return all(result.state in (RowState.FOUND, RowState.NOTHING, RowState.SAME) for result in self.results)

    def request(self, matches: tuple[Match, ...]) -> RetrieveRequest:
        """Ask for what was found, as one retrieval."""
        return RetrieveRequest(
            node=self.node,
            keys=tuple(match.key for match in matches),
            description=say("List {name}: {found}", name=self.name, found=entities_counted(matches)),
        )


def distinct(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Each entity once."""
    return tuple({(match.level, match.key.unique_key(match.level)): match for match in matches}.values())


def entities_counted(matches: Sequence[Match]) -> str:
    """Count matches in words: ``400 studies``, ``3 studies, 1 series``."""
    numbers = {level: sum(match.level is level for match in matches) for level in Level}
    return joined(", ", (counted(number, *level.nouns) for level, number in numbers.items() if number)) or counted(
        0, *Level.STUDY.nouns
    )


def instances_in(matches: Sequence[Match]) -> int | None:
    """Count the instances of matches; none where the node does not tell."""
    counts = [match.instances for match in matches]
    return None if None in counts else sum(count or 0 for count in counts)
