"""From the rows of a list to what is asked for each: only what stands there for certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from qrstation.model.batch import Cell, ListChoices, ListField, Table, TableRow, WantedRow
from qrstation.model.information_model import Level
from qrstation.model.query import Key
from qrstation.services.batch.columns import check, is_uid
from qrstation.services.batch.dates import DayReader, order_in
from qrstation.words import joined, say

_UIDS = {
    ListField.STUDY_INSTANCE_UID: Level.STUDY,
    ListField.SERIES_INSTANCE_UID: Level.SERIES,
    ListField.SOP_INSTANCE_UID: Level.IMAGE,
}
_NAMES = {ListField.ACCESSION_NUMBER: "AccessionNumber", ListField.PATIENT_ID: "PatientID"}
_LONGEST = 64
_LONGEST_ACCESSION_NUMBER = 16
"""Characters (PS3.5 6.2, SH)."""
_POWER = re.compile(r"\d([.,]\d+)?E[+-]?\d{2,}", re.IGNORECASE)
_BROKEN = re.compile(r"\d+[.,]\d*")
_ERROR = re.compile(r"#+|#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)")
_FEW = 5
"""Numbers in a column from which on their usual length says something."""
_MOST_OF_THEM = 0.8


def rows_of(table: Table, choices: ListChoices) -> tuple[WantedRow, ...]:
    """Understand all rows of a list.

    Raises
    ------
    InvalidInput
        The columns name no study.
    """
    check(table, choices.columns)
    reader = _RowReader(table, choices)
    earlier: dict[object, int] = {}
    rows: list[WantedRow] = []
    for each in table.rows:
        row = reader.read(each)
        if not row.problem:
            first = earlier.setdefault((row.level, row.keys), row.number)
            row = replace(row, same_as=first) if first != row.number else row
        rows.append(row)
    return tuple(rows)


class _RowReader:
    """Reads rows in the light of the whole list."""

    def __init__(self, table: Table, choices: ListChoices) -> None:
        self._places = {field: place for place, field in enumerate(choices.columns) if field is not None}
        self._tolerance = timedelta(days=choices.tolerance)
        dates = (row.cell(place).text for field, place in self._places.items() if field.is_date for row in table.rows)
        self._days = DayReader(choices.date_order or order_in(dates), table.day_zero)
        self._digits = {
            field: _usual_digits(row.cell(place) for row in table.rows)
            for field, place in self._places.items()
            if field in _NAMES
        }

    def read(self, row: TableRow) -> WantedRow:
        """Read one row; what is wrong stands in it."""
        cells = {field: cell for field, place in self._places.items() if (cell := row.cell(place)).text}
        try:
            if any(field in _UIDS for field in cells):
                return self._by_uid(row.number, cells)
            return self._by_number(row.number, cells)
        except ValueError as problem:
            words = joined(", ", (_named(field, cell.text) for field, cell in cells.items()))
            return WantedRow(number=row.number, words=words, problem=str(problem))

    def _by_uid(self, number: int, cells: Mapping[ListField, Cell]) -> WantedRow:
        """A UID says all; those above it, and the patient, are told for the models that want them."""
        uids = {level: _uid(field, cells[field]) for field, level in _UIDS.items() if field in cells}
        level = max(uids, key=lambda each: len(each.above))
        patient = self._number(ListField.PATIENT_ID, cells) if ListField.PATIENT_ID in cells else ""
        named = {Level.PATIENT: patient} | uids
        return WantedRow(
            number=number,
            words=next(_named(field, uids[level]) for field, each in _UIDS.items() if each is level),
            level=level,
            keys=tuple(Key(keyword=each.unique_key, value=value) for each, value in named.items() if value),
        )

    def _by_number(self, number: int, cells: Mapping[ListField, Cell]) -> WantedRow:
        values = {field: self._number(field, cells) for field in _NAMES if field in cells}
        if not values:
            raise ValueError(
                say("A date alone would be everybody's of that day: a number or UID is missing.")
                if cells
                else say("Nothing stands in the columns that are used.")
            )
        keys = [Key(keyword=_NAMES[field], value=value) for field, value in values.items()]
        words = [_named(field, value) for field, value in values.items()]
        if days := self._span(cells):
            first, last = days
            keys.append(Key(keyword="StudyDate", value="-".join(dict.fromkeys((f"{first:%Y%m%d}", f"{last:%Y%m%d}")))))
            words.append(str(first) if first == last else say("{first} to {last}", first=first, last=last))
        return WantedRow(number=number, words=joined(", ", words), keys=tuple(keys))

    def _span(self, cells: Mapping[ListField, Cell]) -> tuple[date, date] | None:
        if ListField.STUDY_DATE not in cells:
            if ListField.LAST_STUDY_DATE in cells:
                raise ValueError(say("It has a last day and no first one."))
            return None
        first, last = self._days.span(cells[ListField.STUDY_DATE].text)
        if ListField.LAST_STUDY_DATE in cells:
            last = self._days.day(cells[ListField.LAST_STUDY_DATE].text)
        if last < first:
            raise ValueError(say("Its last day, {last}, is before its first, {first}.", last=last, first=first))
        try:
            return first - self._tolerance, last + self._tolerance
        except OverflowError:
            raise ValueError(say("So many days before or after it there is no date.")) from None

    def _number(self, field: ListField, cells: Mapping[ListField, Cell]) -> str:
        """Take an accession number or Patient ID, unless a spreadsheet may have changed it, or it matches others."""
        cell = cells[field]
        text = cell.text
        _refuse_damage(text)
        if not cell.as_text and _BROKEN.fullmatch(text):
            raise ValueError(say("{text} is a number with a fraction: a spreadsheet may have changed it.", text=text))
        if any(sign in text for sign in "*?\\"):
            raise ValueError(
                say("{text} has a sign that stands for others (* ? \\): it could match what is not meant.", text=text)
            )
        if not text.isprintable() or len(text) > _LONGEST:
            raise ValueError(
                say(
                    "{text!r} cannot be asked for: it is too long, or has signs that do not print.",
                    text=text[:_LONGEST],
                )
            )
        if field is ListField.ACCESSION_NUMBER and len(text) > _LONGEST_ACCESSION_NUMBER:
            raise ValueError(
                say(
                    "{text} has {length} characters, and an accession number {most} at most: the column may hold "
                    "something else.",
                    text=text,
                    length=len(text),
                    most=_LONGEST_ACCESSION_NUMBER,
                )
            )
        usual = self._digits[field]
        if usual and not cell.as_text and text.isdecimal() and len(text) < usual:
            raise ValueError(
                say(
                    "{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. "
                    'Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is '
                    "right.",
                    text=text,
                    length=len(text),
                    usual=usual,
                )
            )
        return text


def _named(field: ListField, value: str) -> str:
    return joined(" ", (field.words, value))


def _uid(field: ListField, cell: Cell) -> str:
    _refuse_damage(cell.text)
    if not is_uid(cell.text):
        raise ValueError(say("{text} is no {field}.", text=cell.text[:_LONGEST], field=field.words))
    return cell.text


def _refuse_damage(text: str) -> None:
    if _POWER.fullmatch(text):
        raise ValueError(say("{text} is what a spreadsheet made of a long number: its digits are lost.", text=text))
    if _ERROR.fullmatch(text):
        raise ValueError(say("{text} is an error of the spreadsheet.", text=text))


def _usual_digits(cells: Iterable[Cell]) -> int | None:
    """How many digits nearly all numbers of a column have; none where they differ, or are too few to tell."""
    lengths = Counter(len(cell.text) for cell in cells if cell.text.isdecimal())
    if lengths.total() < _FEW:
        return None
    length, number = lengths.most_common(1)[0]
    return length if number >= _MOST_OF_THEM * lengths.total() else None
