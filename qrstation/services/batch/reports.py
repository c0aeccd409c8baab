"""What a node has of a list, row by row, for people, spreadsheets and scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qrstation.model.batch import ListReport, RowResult, RowState
from qrstation.model.query import Match
from qrstation.services import report_files
from qrstation.words import in_english

_ATTRIBUTES = {
    "PatientID": "Patient ID",
    "PatientName": "Patient",
    "StudyDate": "Study Date",
    "ModalitiesInStudy": "Modalities",
    "StudyDescription": "Description",
    "AccessionNumber": "Accession Number",
    "NumberOfStudyRelatedInstances": "Objects",
    "StudyInstanceUID": "Study Instance UID",
    "SeriesInstanceUID": "Series Instance UID",
    "SOPInstanceUID": "SOP Instance UID",
}
HEADINGS = (
    "Row",
    "Asked for",
    "Result",
    "Matches",
    "Explanation",
    *(f"Found: {name}" for name in _ATTRIBUTES.values()),
)
"""Titles of the report's columns: the row of the list, what came of it, and one match."""


def report_rows(report: ListReport) -> Iterator[tuple[str, ...]]:
    """Write the rows of a report: one for each match, and one where there is none."""
    for result in report.results:
        row = (
            str(result.row.number),
            in_english(result.row.words),
            in_english(result.state.words),
            str(len(result.matches)),
            in_english(result.reason),
        )
        for match in result.matches or (None,):
            yield (*row, *("" if match is None else match.text(name) for name in _ATTRIBUTES))


def report_json(report: ListReport) -> dict[str, Any]:
    """Write a report for scripts; this form does not change."""
    return {
        "list": report.name,
        "node": report.node,
        "seconds": round(report.seconds, 3),
        "rows": [_row_json(result) for result in report.results],
        "summary": {str(state): report.count(state) for state in RowState} | {"matches": len(report.found)},
    }


def save_report(report: ListReport, path: Path) -> None:
    """Write a report to a file, as JSON where its name ends so, else as CSV.

    Raises
    ------
    ArchiveFault
        The file cannot be written.
    """
    report_files.save(path, headings=HEADINGS, rows=report_rows(report), value=report_json(report))


def _row_json(result: RowResult) -> dict[str, Any]:
    return {
        "row": result.row.number,
        "asked": in_english(result.row.words),
        "state": str(result.state),
        "reason": in_english(result.reason),
        "matches": [_match_json(match) for match in result.matches],
    }


def _match_json(match: Match) -> dict[str, str]:
    return {"level": str(match.level)} | {
        name: match.text(name) for name in _ATTRIBUTES if match.element(name) is not None
    }
