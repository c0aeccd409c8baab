"""A node book that cannot be used is told and never lost."""

from __future__ import annotations

import pytest

from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from tests.unit.services.test_nodes import PACS, SMALL


def test_bad_file_is_kept_aside_with_a_warning(home: Paths) -> None:
    NodeBook(home.nodes_file).add(PACS)
    home.nodes_file.write_text('{"version": 1, "nodes": [{"name": "x", "ae_title": "X", "host": "h", "port": 0}]}')

    book = NodeBook(home.nodes_file)

    assert book.all() == (PACS,)
    assert "nodes.1: A port is a number from 1 to 65535" in book.warnings[0]
    assert len(list(home.config.glob("nodes.json.bad-*"))) == 1


@pytest.mark.parametrize("text", ['{"version": 2, "nodes": []}', '{"version": 1, "nod'])
def test_an_unusable_file_is_left_to_its_program_until_something_is_changed(home: Paths, text: str) -> None:
    book = NodeBook(home.nodes_file)
    book.add(PACS)
    home.nodes_file.write_text(text)

    assert [book.all(), book.all()] == [(PACS,), (PACS,)]
    (told,) = book.warnings
    assert "left as it is until something is changed here, and the last good one is used" in told
    assert home.nodes_file.read_text() == text

    book.add(SMALL)
    assert NodeBook(home.nodes_file).all() == (PACS, SMALL)
    (aside,) = home.config.glob("nodes.json.bad-*")
    assert aside.read_text() == text
    assert len(book.warnings) == 2
    assert f"It is kept as {aside.name}" in book.warnings[1]


def test_a_file_that_another_program_kept_aside_is_told_too(home: Paths) -> None:
    book = NodeBook(home.nodes_file)
    book.add(PACS)
    home.nodes_file.write_text("nonsense")
    other = NodeBook(home.nodes_file)

    assert book.all() == other.all() == (PACS,)
    assert "could not be used and is kept as" in book.warnings[0]


def test_two_nodes_of_one_name_in_a_file_are_bad(home: Paths) -> None:
    entry = '{"name": "%s", "ae_title": "X", "host": "h", "port": 1}'
    home.nodes_file.write_text(f'{{"version": 1, "nodes": [{entry % "a"}, {entry % "A"}]}}')

    assert "Two nodes are called A" in NodeBook(home.nodes_file).warnings[0]


def test_a_file_that_cannot_be_used_is_told_once(home: Paths) -> None:
    NodeBook(home.nodes_file).add(PACS)
    home.nodes_file.write_text("nonsense")

    book = NodeBook(home.nodes_file)
    assert book.all() == (PACS,)
    assert len(book.warnings) == 1
    book.add(SMALL)
    assert NodeBook(home.nodes_file).warnings == ()
