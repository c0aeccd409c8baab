"""What a terminal, a pipe and a script get to see of what a peer sent."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Callable, Iterator

import pytest

from qrstation.cli.output import Column, Output, one_line
from qrstation.errors import QrError

COLUMNS = (Column(name="name", title="Name"), Column(name="count", title="Count", number=True))


class Terminal(io.StringIO):
    """A screen."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("text", ["\x1b[2J", "\x9b2J", "a\nb", "\u202eabc", "\u2028", "\ud800", "\x00"])
def test_nothing_of_a_peer_moves_the_cursor(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    output = Output()
    output.table(COLUMNS, [(text, "1")])
    output.csv(COLUMNS, [(text, "1")])
    output.json([text])
    output.message(text)
    output.error(QrError(text, detail=text, advice=text, node=text))

    said = capsys.readouterr()
    for stream in (said.out, said.err):
        assert stream.replace("\n", "").isprintable()
    assert len(said.out.splitlines()) == 2 + 2 + 3
    assert len(said.err.splitlines()) == 1 + 3


@pytest.mark.parametrize("text", ["山田^太郎=やまだ^たろう", "Παπαδάκης", "محمد", "東京\u3000太郎", "می\u200cخواهم"])
def test_names_of_all_scripts_stay(text: str) -> None:
    assert one_line(text) == text


def test_json_keeps_every_value(capsys: pytest.CaptureFixture[str]) -> None:
    value = ["\x9b", "\u202e", "\x1b", "\ud800", "Ω"]
    Output().json(value)

    assert json.loads(capsys.readouterr().out) == value


def test_a_pipe_gets_everything_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    Output().table(COLUMNS, [("山田", "1"), ("x" * 300, "1000")])

    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("山田 ")
    assert lines[2] == f"{'x' * 300}   1000"


def test_a_narrow_terminal_gets_whole_lines_and_a_wide_one_a_drawn_table(monkeypatch: pytest.MonkeyPatch) -> None:
    for width, drawn in ((20, False), (80, True)):
        screen = Terminal()
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setattr(sys, "stdout", screen)
        Output().table(COLUMNS, [("1.2.840.113619.2.55.3.2831868886", "[bold]")])

        assert "1.2.840.113619.2.55.3.2831868886" in screen.getvalue()
        assert "[bold]" in screen.getvalue()
        assert ("─" in screen.getvalue()) is drawn


def test_what_may_be_cut_is_cut_where_the_terminal_is_too_narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    columns = (*COLUMNS, Column(name="remark", title="Remark", cut=True))
    for width, remark in ((40, "what is too l…"), (80, "what is too long for it"), (20, "what is too long for it")):
        screen = Terminal()
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setattr(sys, "stdout", screen)
        Output().table(columns, [("1.2.840.1.2.3", "1000", "what is too long for it")])

        assert screen.getvalue().splitlines()[-1 if width == 20 else -2].rstrip().endswith(remark)


def test_a_long_table_is_plain_on_a_terminal_too(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stdout", screen)
    Output().table(COLUMNS, ((f"name {number}", str(number)) for number in range(1001)))

    lines = screen.getvalue().splitlines()
    assert (lines[0], lines[1], lines[-1]) == ("Name       Count", "name 0         0", "name 1000   1000")


@pytest.mark.parametrize("values", [[], [{}], [{"a": ["x\ny", []]}, "\x9b", 1.5]])
def test_a_list_written_piece_by_piece_is_the_same_list(
    values: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    Output().json(values)
    whole = capsys.readouterr().out
    Output().json_list(iter(values))

    assert capsys.readouterr().out == whole


def test_nothing_more_is_made_for_a_reader_who_went_away(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def rows() -> Iterator[tuple[str, str]]:
        for number in range(100_000):
            made.append(number)
            yield "name", str(number)

    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        Output().csv(COLUMNS, rows())

    assert 0 < len(made) < 10_000


@pytest.mark.parametrize("written", [Output.json_list, lambda output, rows: output.csv(COLUMNS, rows)])
def test_what_fails_while_rows_are_made_is_not_taken_for_a_reader_who_left(
    written: Callable[[Output, Iterator[tuple[str, str]]], None], capsys: pytest.CaptureFixture[str]
) -> None:
    def rows() -> Iterator[tuple[str, str]]:
        yield "name", "value"
        raise OSError(errno.EINVAL, "of the disk")

    with pytest.raises(OSError, match="of the disk"):
        written(Output(), rows())
    assert "value" in capsys.readouterr().out


def test_progress_is_for_terminals_only(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with Output().progress("searching") as advance:
        advance(1, 2)
    assert capsys.readouterr().err == ""

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with Output().progress("searching") as advance:
        advance(1, 2, "receiving\x1b[2J")
    assert "receiving" in screen.getvalue()
    assert "\x1b[2J" not in screen.getvalue()

    quiet = Terminal()
    monkeypatch.setattr(sys, "stderr", quiet)
    with Output(quiet=True).progress("searching") as advance:
        advance(1, 2)
    assert quiet.getvalue() == ""
