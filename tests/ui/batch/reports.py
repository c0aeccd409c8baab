"""Reports for tests."""

from __future__ import annotations

from qrstation.model.batch import ListReport, RowResult, RowState, WantedRow
from qrstation.model.information_model import Level
from qrstation.model.query import Element, Key, Match


def study(number: int) -> Match:
    values = {
        "StudyInstanceUID": f"1.2.{number}",
        "PatientName": "DOE^Jane",
        "StudyDate": f"2026010{number}",
        "StudyDescription": f"<b>CT</b> {number}",
        "NumberOfStudyRelatedInstances": "1200",
        "AccessionNumber": f"A{number}",
    }
    elements = tuple(Element(tag=0, keyword=keyword, vr="LO", values=(text,)) for keyword, text in values.items())
    return Match(level=Level.STUDY, elements=elements, node="PACS")


def row(number: int, problem: str = "", same_as: int | None = None) -> WantedRow:
    keys = (Key(keyword="AccessionNumber", value=f"A{number}"),)
    return WantedRow(number=number, words=f"Accession Number A{number}", keys=keys, problem=problem, same_as=same_as)


def report() -> ListReport:
    """One row of each kind."""
    return ListReport(
        name="march.csv",
        node="PACS",
        results=(
            RowResult(row=row(2), state=RowState.FOUND, matches=(study(1),)),
            RowResult(row=row(3), state=RowState.NOTHING),
            RowResult(
                row=row(4), state=RowState.TOO_MUCH, matches=(study(1), study(2)), reason="2 match, and at most 1 may."
            ),
            RowResult(row=row(5, "A* has a sign."), state=RowState.UNREADABLE, reason="A* has a sign."),
            RowResult(row=row(6), state=RowState.FAILED, reason="PACS ended with C001."),
            RowResult(row=row(7, same_as=2), state=RowState.SAME, matches=(study(1),), reason="As row 2."),
            RowResult(row=row(8), state=RowState.NOT_ASKED),
        ),
        seconds=1.5,
    )
