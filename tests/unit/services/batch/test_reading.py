"""Lists as people save them, read from real files; and files that are no lists."""

from __future__ import annotations

import random
import time
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.xml.constants import SHEET_MAIN_NS

from qrstation.errors import InvalidInput
from qrstation.model.batch import Table
from qrstation.services.batch.bounds import MOST_BYTES, MOST_ROWS
from qrstation.services.batch.reading import read_table


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "march.csv"


def texts(table: Table) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in table.rows]


def workbook(path: Path, *rows: Sequence[Any]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return book


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_sign_between_cells_and_the_encoding_are_found(file: Path, delimiter: str, encoding: str) -> None:
    rows = [("Zugangsnummer", "Patient", "Bemerkung"), ("4711", "Müller", "zwei; drei, vier"), ("4712", "Größe", "")]
    quoted = [f'"{cell}"' if not cell.isalnum() else cell for row in rows for cell in row]
    lines = [delimiter.join(quoted[start : start + 3]) for start in range(0, len(quoted), 3)]
    file.write_text("\r\n".join(lines), encoding=encoding, newline="")

    table = read_table(file)

    assert table.headings == rows[0]
    assert texts(table) == [rows[1], rows[2]]
    assert bool(table.remarks) is (encoding == "cp1252")


def test_blank_rows_comments_and_titles_are_passed_over_and_rows_keep_their_numbers(file: Path) -> None:
    file.write_text('Studies of March\n\n# by me, Tuesday\nAccession,Text\n\nA1,"two\nlines"\n,,\n# old\nA2,\n#N/A,\n')

    table = read_table(file)

    assert table.headings == ("Accession", "Text")
    assert [(row.number, row.cells[0].text) for row in table.rows] == [(6, "A1"), (10, "A2"), (11, "#N/A")]
    assert table.remarks == (
        "What stands above the headings in row 4 is passed over.",
        "2 rows with # were taken for comments and passed over.",
    )


def test_a_number_that_looks_like_a_comment_is_told(file: Path) -> None:
    file.write_text("Accession\nA1\n#A2\n")
    assert read_table(file).remarks == ("1 row with # was taken for a comment and passed over.",)


def test_headings_may_have_the_sign_of_a_comment(file: Path) -> None:
    file.write_text("# Accession numbers of March\n# Accession, MRN\nA1, P1\n")
    table = read_table(file)
    assert table.headings == ("# Accession", "MRN")
    assert texts(table) == [("A1", "P1")]


def test_excel_is_told_the_sign_in_the_first_line(file: Path) -> None:
    file.write_text("sep=|\nAccession|Text\nA1|a;b\nA2|c;d\n")
    assert texts(read_table(file)) == [("A1", "a;b"), ("A2", "c;d")]
    assert [row.number for row in read_table(file).rows] == [3, 4]


def test_a_cell_can_say_that_it_is_text(file: Path) -> None:
    file.write_text('Accession\n="00123"\n00123\n\'=1+1\n')
    cells = [row.cells[0] for row in read_table(file).rows]
    assert [(cell.text, cell.as_text) for cell in cells] == [("00123", True), ("00123", False), ("=1+1", False)]


def test_a_list_without_headings_starts_at_once(file: Path) -> None:
    file.write_text("A1\nA2\n")
    table = read_table(file)
    assert (table.headings, texts(table)) == (("",), [("A1",), ("A2",)])


def test_a_workbook_is_read_as_it_shows_its_cells(tmp_path: Path) -> None:
    path = tmp_path / "march.xlsx"
    book = workbook(
        path,
        ["Accession", "Date", "MRN"],
        [12345, datetime(2026, 1, 2, 13, 30), "0007"],
        [123456789012345678, date(2026, 1, 3), 7],
        [1.5, 46024, None],
    )
    sheet = book.active
    assert sheet is not None
    sheet["A2"].number_format = "00000000"
    book.save(path)

    table = read_table(path)

    assert texts(table) == [
        ("00012345", "2026-01-02", "0007"),
        ("1.23456789012346E+17", "2026-01-03", "7"),
        ("1.5", "46024"),
    ]
    assert [[cell.as_text for cell in row.cells] for row in table.rows][:2] == [[True, False, True], [False] * 3]
    assert [row.number for row in table.rows] == [2, 3, 4]


def test_of_several_sheets_one_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "march.xlsx"
    book = openpyxl.Workbook()
    for title, number in (("March", "A1"), ("April", "B1")):
        book.create_sheet(title).append(["Accession"])
        book[title].append([number])
    book.save(path)

    assert (read_table(path).sheet, texts(read_table(path))) == ("March", [("A1",)])
    assert texts(read_table(path, "April")) == [("B1",)]
    assert read_table(path).sheets == ("Sheet", "March", "April")
    with pytest.raises(InvalidInput, match="no sheet 'May'") as refused:
        read_table(path, "May")
    assert "April" in refused.value.advice


def test_days_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    path = tmp_path / "mac.xlsx"
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.append(["MRN", "Date"])
    sheet.append(["P1", 44562])
    book.save(path)
    assert read_table(path).day_zero == date(1904, 1, 1)


def test_formulas_are_not_carried_out(tmp_path: Path) -> None:
    path = tmp_path / "formula.xlsx"
    workbook(path, ["Accession"], ['=HYPERLINK("http://127.0.0.1/","A1")'], ["A2"])
    assert texts(read_table(path)) == [("A2",)]


def test_a_value_that_was_saved_with_its_formula_is_taken(tmp_path: Path) -> None:
    path, saved = tmp_path / "formula.xlsx", tmp_path / "saved.xlsx"
    workbook(path, ["Accession"], ["=40+2"])
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(saved, "w") as after:
        for part in before.namelist():
            after.writestr(part, before.read(part).replace(b"<f>40+2</f><v />", b"<f>40+2</f><v>42</v>"))
    assert texts(read_table(saved)) == [("42",)]


def refused(path: Path, said: str) -> None:
    with pytest.raises(InvalidInput, match=said) as fault:
        read_table(path)
    assert fault.value.advice


@pytest.mark.parametrize(
    "content",
    [
        b"Accession\nA1\x00\n",
        random.Random(1).randbytes(5_000),
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"\xff\xfeA",
        b"PK\x03\x04" + random.Random(2).randbytes(5_000),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b'Accession\n"A1' + b"x" * 200_000,
    ],
    ids=["nul", "garbage", "png", "half a character", "no zip", "old workbook", "open quotation mark"],
)
def test_what_is_no_list_is_refused_in_words(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    refused(file, "no list that can be read")


def test_an_archive_of_something_else_is_no_list(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("content.xml", "<spreadsheet/>")
    refused(file, "no list that can be read")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, part: str) -> None:
    whole, damaged = tmp_path / "whole.xlsx", tmp_path / "damaged.xlsx"
    workbook(whole, ["Accession"], ["A1"])
    with zipfile.ZipFile(whole) as before, zipfile.ZipFile(damaged, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, content[: len(content) // 2] if name == part else content)
    refused(damaged, "no list that can be read")


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts,
        parts.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(4 * MOST_BYTES // 1_000_000 + 1):
            part.write(bytes(1_000_000))
    assert path.stat().st_size < 1_000_000
    refused(path, "too large for a list")


def test_a_million_columns_are_refused(file: Path) -> None:
    file.write_text("A1," * 1_000_000)
    refused(file, "more than 500 columns in row 1")


def test_columns_without_anything_do_not_count(file: Path) -> None:
    file.write_text("Accession" + "," * 5_000 + "\nA1\n")
    assert read_table(file).headings[0] == "Accession"


def test_a_wide_sheet_is_refused(tmp_path: Path) -> None:
    workbook(tmp_path / "wide.xlsx", list(range(600)))
    refused(tmp_path / "wide.xlsx", "more than 500 columns")


@pytest.mark.parametrize("far", ['<c r="XFD{0}"/>', ""], ids=["formatted to the last column", "with a row at the end"])
def test_a_sheet_that_is_large_and_empty_is_read_at_once(tmp_path: Path, far: str) -> None:
    honest, large = tmp_path / "honest.xlsx", tmp_path / "large.xlsx"
    workbook(honest, ["Accession"])
    numbers = range(1, 1501) if far else (1, 1_048_576)
    cell = '<c r="A{0}" t="inlineStr"><is><t>A{0}</t></is></c>'
    rows = "".join(f'<row r="{number}">{(cell + far).format(number)}</row>' for number in numbers)
    sheet = f'<worksheet xmlns="{SHEET_MAIN_NS}"><sheetData>{rows}</sheetData></worksheet>'
    with zipfile.ZipFile(honest) as before, zipfile.ZipFile(large, "w") as after:
        for name in before.namelist():
            after.writestr(name, sheet if name.startswith("xl/worksheets/") else before.read(name))

    started = time.process_time()
    table = read_table(large)

    assert len(table.rows) == len(numbers)
    assert time.process_time() - started < 4, "without bounds it takes 10 s and more"


def test_a_sheet_may_lie_about_its_size(tmp_path: Path) -> None:
    honest, lying = tmp_path / "honest.xlsx", tmp_path / "lying.xlsx"
    workbook(honest, ["Accession"], ["A1"])
    with zipfile.ZipFile(honest) as before, zipfile.ZipFile(lying, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"'))
    assert texts(read_table(lying)) == [("A1",)]


def test_too_many_rows_are_refused(file: Path) -> None:
    file.write_text("A1\n" * (MOST_ROWS + 1))
    refused(file, "more than 100,000 rows")


def test_a_huge_file_is_refused_without_being_read_whole(file: Path) -> None:
    with file.open("wb") as huge:
        huge.truncate(MOST_BYTES * 100)
    refused(file, "too large for a list")


def test_entities_of_xml_do_not_blow_up(tmp_path: Path) -> None:
    honest, evil = tmp_path / "honest.xlsx", tmp_path / "evil.xlsx"
    workbook(honest, ["Accession"], ["A1"])
    doubled = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    bomb = f'<!DOCTYPE worksheet [<!ENTITY e0 "x">{doubled}]><worksheet><sheetData>&e9;</sheetData></worksheet>'
    with zipfile.ZipFile(honest) as before, zipfile.ZipFile(evil, "w") as after:
        for name in before.namelist():
            after.writestr(name, bomb if name.startswith("xl/worksheets/") else before.read(name))
    refused(evil, "no list that can be read|has no rows")


@pytest.mark.parametrize("content", ["", "\n\n", "Accession\n", "# nothing here\n"])
def test_nothing_is_said_to_be_nothing(file: Path, content: str) -> None:
    file.write_text(content)
    refused(file, "has no rows")


def test_a_file_that_is_not_there(file: Path) -> None:
    refused(file, "cannot be read")


def test_text_has_no_sheets(file: Path) -> None:
    file.write_text("A1\n")
    with pytest.raises(InvalidInput, match="has no sheets"):
        read_table(file, "March")


def test_what_a_workbook_only_warns_of_is_kept_from_the_user(tmp_path: Path) -> None:
    path, odd = tmp_path / "plain.xlsx", tmp_path / "odd.xlsx"
    workbook(path, ["Accession"], ["A1"])
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(odd, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"</worksheet>", extension))
    assert texts(read_table(odd)) == [("A1",)]
