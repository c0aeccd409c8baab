import os
from pathlib import Path

from PySide6.QtCore import QByteArray

from qrstation.ui.window_state import WindowState


def test_what_is_kept_is_there_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    state = WindowState(path)
    state.keep_text("window/page", "log")
    state.keep_layout("window/geometry", QByteArray(b"\x00\xff\x01"))
    state.keep_texts("transfers/layout", {"columns": "abc", "splitter": 'x=,;\n"ß'})
    state.save()
    again = WindowState(path)
    assert again.text("window/page") == "log"
    assert again.layout("window/geometry").data() == b"\x00\xff\x01"
    assert again.texts("transfers/layout") == {"columns": "abc", "splitter": 'x=,;\n"ß'}
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_kept_texts_take_the_place_of_those_before(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.keep_texts("group", {"one": "1", "two": "2"})
    state.keep_texts("group", {"two": "3"})
    assert state.texts("group") == {"two": "3"}


def test_a_file_that_is_no_settings_file_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(b"\x00\xfe{[[[not an ini")
    state = WindowState(path)
    assert state.text("window/page", "search") == "search"
    assert state.layout("window/geometry").isEmpty()
