"""Whatever the bytes of a file are: a list comes of them, or a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qrstation.errors import InvalidInput
from qrstation.model.batch import ListChoices
from qrstation.services.batch.columns import guessed
from qrstation.services.batch.reading import read_table
from qrstation.services.batch.rows import rows_of

_AS_THEY_COME = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
_CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["A1", "*", "=1+1", "1.2.840.1", "00123", "03/04/2026", "2026-01-02", "1.2E+15", "#N/A", "Date", "MRN"]
    ),
)


@pytest.fixture(scope="module")
def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Accession", "Date"], ["A1", 46000], [2.5, None]):
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def understand(path: Path) -> None:
    """Do all that is done to a list before a node is asked."""
    try:
        table = read_table(path)
        rows = rows_of(table, ListChoices(columns=guessed(table)))
    except InvalidInput:
        return
    assert len(rows) == len(table.rows)
    for row in rows:
        assert bool(row.problem) is not bool(row.keys)
        assert not any(sign in key.value for key in row.keys for sign in "*?\\")


@_AS_THEY_COME
@given(content=st.binary(max_size=400))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list"
    path.write_bytes(content)
    understand(path)


@_AS_THEY_COME
@given(
    rows=st.lists(st.lists(_CELLS, min_size=1, max_size=4), max_size=8),
    delimiter=st.sampled_from(",;\t|"),
    headings=st.sampled_from(["Accession", "MRN", "Study UID", "Date", "bis", ""]),
)
def test_any_cells(tmp_path: Path, rows: list[list[str]], delimiter: str, headings: str) -> None:
    path = tmp_path / "list"
    lines = [headings, *(delimiter.join(row) for row in rows)]
    path.write_text("\n".join(lines), encoding="utf-8", errors="surrogatepass")
    understand(path)


@_AS_THEY_COME
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255), cut=st.booleans())
def test_a_workbook_that_was_damaged_anywhere(
    tmp_path: Path, workbook: bytes, place: float, byte: int, cut: bool
) -> None:
    position = int(place * len(workbook))
    damaged = workbook[:position] + (b"" if cut else bytes([byte]) + workbook[position + 1 :])
    path = tmp_path / "list.xlsx"
    path.write_bytes(damaged)
    understand(path)
