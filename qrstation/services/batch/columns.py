"""Which column of a list holds what: by the words that people put above columns, else by what stands in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from qrstation.errors import InvalidInput
from qrstation.model.batch import Cell, ListField, Table, TableRow
from qrstation.services.batch.dates import looks_like_a_date
from qrstation.words import say

_KNOWN = {
    ListField.ACCESSION_NUMBER: (
        "accession accessionnumber accessionno accessionnr accno accnr acc accessionid 00080050 "
        "zugangsnummer untersuchungsnummer auftragsnummer anforderungsnummer ordernumber orderno requestnumber "
        "numerodaccession numerodacces numeroaccession numerodaccesso numerodiaccesso numerodeacceso numeroacceso "
        "numerodeacesso accessienummer accessnummer remissnummer nrbadania アクセッション番号 受付番号 オーダー番号"
    ),
    ListField.PATIENT_ID: (
        "patientid patid pid patientsid idpatient patientidentifier patientnumber patientno mrn medicalrecordnumber "
        "00100020 patientennummer patientennr patientenid patnr patientnr patientnummer hospitalnumber ipp "
        "numeropatient identifiantpatient identifiantdupatient idpaziente codicepaziente idpaciente iddopaciente "
        "iddelpaciente numerodepaciente idpacjenta 患者id 患者番号"
    ),
    ListField.STUDY_DATE: (
        "studydate date dateofstudy examdate dateofexam dateofexamination examinationdate 00080020 startdate datefrom "
        "firstday from datum studiendatum untersuchungsdatum aufnahmedatum von datevon datedelexamen dateexamen "
        "datedetude datedebut data dataesame datadellesame datastudio dal fecha fechaestudio fechadelestudio "
        "fechaexamen desde datadoexame datadoestudo onderzoeksdatum studiedatum undersokningsdatum databadania "
        "検査日 検査日付 開始日"
    ),
    ListField.LAST_STUDY_DATE: (
        "until to till enddate lastday dateto dateuntil bis datumbis enddatum jusquau datefin datedefin al datafine "
        "hasta fechafin ate datafim tot einddatum tom datado 終了日"
    ),
    ListField.STUDY_INSTANCE_UID: "studyinstanceuid studyuid studyiuid studieninstanzuid studieuid 0020000d suid",
    ListField.SERIES_INSTANCE_UID: "seriesinstanceuid seriesuid seriesiuid serieninstanzuid serieuid 0020000e",
    ListField.SOP_INSTANCE_UID: "sopinstanceuid sopuid instanceuid sopiuid objectuid imageuid 00080018",
}
_FIELDS = {word: field for field, words in _KNOWN.items() for word in words.split()}
_TELLING = 8
"""Letters from which on a word is known also within a longer heading."""
_OTHERS = ("issuer", "birth", "geburt", "naissance", "nascita", "nacimiento", "name", "nom", "sex", "number of")
_LONGEST_HEADING = 60
_HEADING_WITHIN = 20
"""Rows within which headings are looked for."""
_LOOKED_AT = 200
"""Cells of a column from which is guessed what it holds."""
_UID = re.compile(r"\d{1,39}(\.\d{1,39}){2,}")
LONGEST_UID = 64


def is_uid(text: str) -> bool:
    """Whether this can be a UID (PS3.5 9.1); leading zeros in a component, which some software writes, may be."""
    return len(text) <= LONGEST_UID and _UID.fullmatch(text) is not None


def field_of(heading: str) -> ListField | None:
    """What a heading says of its column; none where it is not known."""
    if len(heading) > _LONGEST_HEADING:
        return None
    plain = unicodedata.normalize("NFKD", heading).casefold()
    word = re.sub(r"[^0-9a-z\u3040-\u30ff\u4e00-\u9fff]", "", unicodedata.normalize("NFKC", plain))
    if word in _FIELDS:
        return _FIELDS[word]
    if any(other in plain for other in _OTHERS):
        return None
    within = [known for known in _FIELDS if len(known) >= _TELLING and known in word]
    return _FIELDS[max(within, key=len)] if within else None


def heading_row(rows: Sequence[TableRow]) -> int | None:
    """Place of the row that has the headings; none where the list starts at once."""
    for place, row in enumerate(rows[:_HEADING_WITHIN]):
        if any(field_of(cell.text) for cell in row.cells) and not any(_is_a_value(cell.text) for cell in row.cells):
            return place
    if len(rows) > 1 and not _has_digits(rows[0]) and _has_digits(rows[1]):
        return 0
    return None


def guessed(table: Table) -> tuple[ListField | None, ...]:
    """Guess what each column holds."""
    columns: list[ListField | None] = []
    for heading in table.headings:
        field = field_of(heading)
        columns.append(field if field not in columns else None)
    if any(field is not None and not field.is_date for field in columns):
        return tuple(columns)
    for place, field in enumerate(columns):
        if field is None:
            guess = _by_values([row.cell(place) for row in table.rows[:_LOOKED_AT]])
            columns[place] = guess if guess not in columns else None
    unknown = [place for place, field in enumerate(columns) if field is None]
    if len(unknown) == 1 and ListField.STUDY_INSTANCE_UID not in columns and any(map(_has_digits, table.rows[:1])):
        columns[unknown[0]] = ListField.ACCESSION_NUMBER
    return tuple(columns)


def unsure(table: Table, columns: Sequence[ListField | None]) -> int | None:
    """Place of the column that is taken for accession numbers though no heading says so; none where one does."""
    if ListField.ACCESSION_NUMBER not in columns:
        return None
    place = columns.index(ListField.ACCESSION_NUMBER)
    return None if field_of(table.headings[place]) is ListField.ACCESSION_NUMBER else place


def with_chosen(
    table: Table, columns: Sequence[ListField | None], chosen: Sequence[str]
) -> tuple[ListField | None, ...]:
    """Put what a user says of the columns in the place of what was guessed.

    Parameters
    ----------
    chosen
        Each ``FIELD=HEADING``, or the letter of a column as spreadsheets show it; ``FIELD=`` uses no column for it.

    Raises
    ------
    InvalidInput
        There is no such field or column.
    """
    result = list(columns)
    for text in chosen:
        name, _, heading = text.partition("=")
        try:
            field = ListField(name.strip())
        except ValueError:
            raise InvalidInput(
                say("{choice!r} does not say what a column holds.", choice=text),
                advice=say(
                    "Write one of {fields}, an equals sign, and the column's heading.", fields=", ".join(ListField)
                ),
            ) from None
        place = _column(table, heading.strip()) if heading.strip() else None
        result = [None if each is field else each for each in result]
        if place is not None:
            result[place] = field
    return tuple(result)


def check(table: Table, columns: Sequence[ListField | None]) -> None:
    """Make sure that something can be asked by these columns.

    Raises
    ------
    InvalidInput
        Nothing names a study.
    """
    if not any(field is not None and not field.is_date for field in columns):
        named = ", ".join(column_name(table, place) for place in range(len(columns)))
        raise InvalidInput(
            say(
                "It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.",
                table=table.name,
            ),
            detail=say("Its columns are: {columns}.", columns=named),
            advice=say("Say what a column holds."),
        )


def column_name(table: Table, place: int) -> str:
    """Name a column by its heading, or by its letter."""
    return table.headings[place] or say("column {letter}", letter=_letter(place))


def _column(table: Table, heading: str) -> int:
    names = [text.casefold() for text in table.headings]
    letters = [_letter(place) for place in range(len(names))]
    if heading.casefold() in names:
        return names.index(heading.casefold())
    if heading.upper() in letters:
        return letters.index(heading.upper())
    raise InvalidInput(
        say("{table} has no column {heading!r}.", table=table.name, heading=heading),
        advice=say("It has: {columns}.", columns=", ".join(column_name(table, place) for place in range(len(names)))),
    )


def _letter(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _by_values(cells: Sequence[Cell]) -> ListField | None:
    texts = [cell.text for cell in cells if cell.text]
    if not texts:
        return None
    if all(map(is_uid, texts)):
        return ListField.STUDY_INSTANCE_UID
    return ListField.STUDY_DATE if all(map(looks_like_a_date, texts)) else None


def _is_a_value(text: str) -> bool:
    return text.isdecimal() or is_uid(text) or looks_like_a_date(text)


def _has_digits(row: TableRow) -> bool:
    return any(character.isdigit() for cell in row.cells for character in cell.text)
