"""Rows of the result tree: entities with what is below them and what is held of them, and notes between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from pydicom.datadict import tag_for_keyword

from qrstation.model.information_model import Level
from qrstation.model.query import Element, Match, MatchKey
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import (
    NAME,
    NODE,
    Column,
    Kind,
    SortKey,
    element_of,
    readable,
    sort_key,
    text_sort_key,
)
from qrstation.ui.widgets.formats import THIN_SPACE, counted, folded, one_line, whole_number

_NUMBERS = {Level.SERIES: "SeriesNumber", Level.IMAGE: "InstanceNumber"}
_MOMENTS = (Kind.DATE, Kind.TIME, Kind.DATE_TIME)
_NAMES = {Level.PATIENT: "Patient", Level.STUDY: "Study", Level.SERIES: "Series", Level.IMAGE: "Instance"}


_NO_KEY = MatchKey(level=Level.PATIENT)


class Below(Enum):
    """What is known of the entities below one."""

    NOT_ASKED = auto()
    ASKING = auto()
    FAILED = auto()
    KNOWN = auto()
    NO_LEVEL = auto()
    """The query model ends here."""


class Held(Enum):
    """How much of an entity is in the archive."""

    NOT_KNOWN = auto()
    NOTHING = auto()
    SOME = auto()
    COMPLETE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A patient, study, series or instance as the tree shows it.

    Parameters
    ----------
    match
        The response, with the unique keys of the entities above it where it had none.
    held
        Number of its instances in the archive; none where nobody has counted.
    total
        Number of its instances as the node says.
    responses
        How many responses of the node named this entity.
    """

    match: Match
    held: int | None = None
    total: int | None = None
    responses: int = 1

    @property
    def held_state(self) -> Held:
        """How much of it is in the archive."""
        if self.held is None:
            return Held.NOT_KNOWN
        if self.held == 0:
            return Held.NOTHING
        return Held.COMPLETE if self.total is not None and self.held >= self.total else Held.SOME

    @property
    def held_words(self) -> str:
        """The same as a phrase; empty where it is not known."""
        match self.held_state:
            case Held.NOT_KNOWN:
                return ""
            case Held.NOTHING:
                return "not held"
            case Held.COMPLETE:
                return "complete"
            case Held.SOME:
                held = whole_number(self.held or 0)
                return f"{held} held" if self.total is None else f"{held} of {whole_number(self.total)} held"


class Row:
    """One row with the rows below it: an entity, or a note where ``match`` is none.

    ``children`` stand in the order in which they came, ``shown`` in the order and choice that the user sees.
    """

    __slots__ = (
        "below",
        "children",
        "folded",
        "held",
        "id",
        "key",
        "match",
        "note",
        "parent",
        "position",
        "responses",
        "shown",
        "texts",
    )

    def __init__(self, row_id: int, parent: Row | None, match: Match | None, note: str = "") -> None:
        self.id = row_id
        self.parent = parent
        self.match = match
        self.key = _key_of(match, parent)
        self.note = note
        self.children: list[Row] = []
        self.shown: list[Row] = []
        self.position = -1
        self.below = Below.NOT_ASKED
        self.responses = 1
        self.held: int | None = None
        self.texts: dict[str, str] = {}
        self.folded: str | None = None

    @property
    def top(self) -> bool:
        """Whether no entity stands above it."""
        return self.parent is None or self.parent.match is None

    @property
    def visible(self) -> bool:
        """Whether it and everything above it is shown."""
        row: Row | None = self
        while row is not None and row.parent is not None:
            if row.position < 0:
                return False
            row = row.parent
        return True

    @property
    def total(self) -> int | None:
        """Number of instances as the node says, or as the rows below say where all are known."""
        if self.match is None:
            return None
        number = self.match.instances
        return number if number is not None else self._total_below()

    def forget_neighbours(self) -> None:
        """Let go of other rows, so that it goes at once when nobody needs it."""
        self.parent = None
        self.children = []
        self.shown = []

    @property
    def place(self) -> tuple[int, ...]:
        """Positions from the top down to it, by which rows are told to be above or below each other."""
        above = () if self.parent is None or self.parent.parent is None else self.parent.place
        return (*above, self.position)

    @property
    def entity(self) -> Entity | None:
        """What the outside is told of this row; none for a note."""
        if self.match is None:
            return None
        return Entity(match=self.whole_match(), held=self.held, total=self.total, responses=self.responses)

    def whole_match(self) -> Match:
        """Give the response with the unique keys of the entities above, where it has none itself.

        References
        ----------
        PS3.4 C.4.1.3.1.1: a query below an entity names all of these.
        """
        assert self.match is not None
        missing = [
            Element(
                tag=tag_for_keyword(level.unique_key) or 0,
                keyword=level.unique_key,
                vr="LO" if level is Level.PATIENT else "UI",
                values=(value,),
            )
            for level in self.match.level.above
            if (value := self.key.unique_key(level)) and not self.match.text(level.unique_key)
        ]
        if not missing:
            return self.match
        named = {element.keyword for element in missing}
        kept = tuple(element for element in self.match.elements if element.keyword not in named)
        return replace(self.match, elements=(*kept, *missing))

    def text(self, column: Column, groups: Sequence[NameGroup]) -> str:
        """Give the text of a column, worked out once."""
        text = self.texts.get(column.name)
        if text is None:
            text = self.texts[column.name] = self._text(column, groups)
        return text

    def _text(self, column: Column, groups: Sequence[NameGroup]) -> str:
        if self.match is None:
            return self.note if column is NAME else ""
        if column is NODE:
            return self.match.node
        if column is NAME:
            return self._label(groups)
        element = element_of(self.match, column.keywords.get(self.match.level, ()))
        return self.derived(column) if element is None else readable(element, column.kind, groups)

    def _label(self, groups: Sequence[NameGroup]) -> str:
        """Name the row: by its patient where it stands on top, by its number below."""
        assert self.match is not None
        level = self.match.level
        element = element_of(self.match, ("PatientName",))
        patient = readable(element, Kind.NAME, groups) if element is not None else ""
        if level is Level.PATIENT or (level is Level.STUDY and self.top):
            return patient
        number = one_line(self.match.text(_NUMBERS[level])) if level in _NUMBERS else ""
        name = " ".join(part for part in (_NAMES[level], number) if part)
        return f"{patient} · {name}" if self.top and patient else name

    def derived(self, column: Column) -> str:
        """Work out from the rows below what the node did not say."""
        assert self.match is not None
        if column.name == "description" and self.match.level is Level.PATIENT:
            studies = self.match.number("NumberOfPatientRelatedStudies")
            return "" if studies is None else counted(studies, "study", "studies")
        if self.match.level is not Level.STUDY or self.below is not Below.KNOWN:
            return ""
        series = [child.match for child in self.children if child.match is not None]
        match column.name:
            case "modality":
                return " ".join(sorted({one_line(each.text("Modality")) for each in series} - {""}))
            case "series":
                return whole_number(len(series))
            case "instances":
                return "" if (total := self._total_below()) is None else whole_number(total)
        return ""

    def _total_below(self) -> int | None:
        if self.below is not Below.KNOWN:
            return None
        totals = [child.total for child in self.children if child.match is not None]
        known = [total for total in totals if total is not None]
        return sum(known) if len(known) == len(totals) else None


def _key_of(match: Match | None, parent: Row | None) -> MatchKey:
    """Name an entity by its response, and by those above it where the response does not say."""
    if match is None:
        return _NO_KEY
    key = match.key
    if parent is None or parent.match is None:
        return key
    above = parent.key
    return MatchKey(
        level=key.level,
        patient_id=key.patient_id or above.patient_id,
        study_instance_uid=key.study_instance_uid or above.study_instance_uid,
        series_instance_uid=key.series_instance_uid or above.series_instance_uid,
        sop_instance_uid=key.sop_instance_uid,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """How rows side by side are sorted; by nothing: as they came, series and instances by their number."""

    column: Column | None = None
    descending: bool = False

    def arranged(self, rows: Iterable[Row]) -> list[Row]:
        """Sort rows; those without a value come last in both directions, and notes behind all."""
        rows = sorted(rows, key=_natural_key)
        if self.column is None:
            return rows
        keyed = [(self._key(self.column, row), row) for row in rows]
        valued = [(key, row) for key, row in keyed if key is not None]
        valued.sort(key=_first, reverse=self.descending)
        return [row for _, row in valued] + [row for key, row in keyed if key is None]

    @staticmethod
    def _key(column: Column, row: Row) -> SortKey | None:
        match = row.match
        if match is None:
            return None
        if column is NODE:
            return text_sort_key(match.node) if match.node else None
        if not row.top and (column is NAME or (match.level in _NUMBERS and column.kind in _MOMENTS)):
            # within a study, numbers say more about the order than moments do
            return None
        key = sort_key(element_of(match, column.keywords.get(match.level, ())), column.kind)
        if key is None:
            text = row.derived(column).replace(THIN_SPACE, "")
            if column.kind is Kind.NUMBER:
                return (0, float(text)) if text else None
            return text_sort_key(text) if text else None
        if then := column.then.get(match.level):
            key = (*key, sort_key(element_of(match, then), Kind.TIME) or ())
        return key


def _first(pair: tuple[SortKey, Row]) -> SortKey:
    return pair[0]


def _natural_key(row: Row) -> SortKey:
    if row.match is None:
        return (2,)
    number = row.match.number(_NUMBERS[row.match.level]) if row.match.level in _NUMBERS else None
    return (1,) if number is None else (0, number)


def arrange(parent: Row, ordering: Ordering, needle: str, searched: Callable[[Row], str], *, all_of_it: bool) -> bool:
    """Choose and sort what is shown below a row; whether anything is.

    Parameters
    ----------
    needle
        Folded text that a row must have, or a row above or below it; empty for no choice.
    searched
        Gives the folded text of a row.
    all_of_it
        Whether a row above has the text already.
    """
    chosen = []
    for row in parent.children:
        row.position = -1
        whole = all_of_it or not needle or (row.match is not None and needle in searched(row))
        below = bool(row.children) and arrange(row, ordering, needle, searched, all_of_it=whole)
        if whole or below:
            chosen.append(row)
    parent.shown = ordering.arranged(chosen)
    for position, row in enumerate(parent.shown):
        row.position = position
    return bool(chosen)


def folded_text(row: Row, columns: Iterable[Column], groups: Sequence[NameGroup]) -> str:
    """Give the text of the columns in the form that a filter compares, worked out once."""
    if row.folded is None:
        row.folded = folded("\n".join(row.text(column, groups) for column in columns))
    return row.folded
