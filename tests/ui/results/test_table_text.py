from __future__ import annotations

import csv
import io

from qrstation.ui.results.table_text import comma_separated, tab_separated


def test_the_clipboard_gets_one_line_a_row() -> None:
    assert tab_separated([["DOE, Jane", "1.234"], ["a\tb\nc", ""]]) == "DOE, Jane\t1.234\na b c\t"


def test_a_file_has_no_formula_in_it() -> None:
    content = comma_separated(["Patient"], [['=HYPERLINK("http://x")'], ["+1"], ["-5.2"], ["@cmd"], ["12345"]])
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows == [["Patient"], ['\'=HYPERLINK("http://x")'], ["+1"], ["-5.2"], ["'@cmd"], ["12345"]]
