"""CSV for spreadsheets."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.spreadsheet import guarded, unguarded, write_rows


@pytest.mark.parametrize(
    "text", ["=1+1", "+SUM(A1)", "-cmd|' /C calc'!A0", "@SUM", "\t=1", "\r=1", " =1", "＝1", "'=1", "-"]
)
def test_formulas_become_text(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "DOE^JANE", "-5", "+0.25", "-1.5e-3", "1.2.840", "2026-11-19", "O'Neill"])
def test_what_is_harmless_stays(text: str) -> None:
    assert guarded(text) == text


@given(st.text(alphabet=st.sampled_from("=+-@'\t\r\n a1.e"), max_size=8))
def test_guarding_can_be_undone(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_rows_are_quoted_where_needed() -> None:
    file = io.StringIO()
    write_rows(file, ["Name", "Notes"], [["a,b", "=1\n2"]])

    assert file.getvalue() == 'Name,Notes\n"a,b","\'=1\n2"\n'
