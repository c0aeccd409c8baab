"""Data sets that come cut off, or otherwise than was agreed, are kept as they came; verifying says so of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.store.archive import Archive
from tests.unit.store.objects import announced, encoded, store_cut_off, with_pixels

Open = Callable[[], Archive]

SYNTAXES = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
)


def received(archive: Archive, content: bytes, syntax: str) -> Path:
    writer = archive.begin(announced(with_pixels(), syntax))
    writer.write(memoryview(content))
    return writer.close().instance.path


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_of_a_whole_data_set_nothing_is_said(open_archive: Open, syntax: str) -> None:
    archive = open_archive()
    received(archive, encoded(with_pixels(), syntax), syntax)
    verified = archive.verify()
    assert (verified.checked, verified.problems, verified.received_so) == (1, (), ())


@pytest.mark.parametrize("syntax", SYNTAXES[:3])
def test_pixels_that_are_missing_at_the_end_are_told(open_archive: Open, syntax: str) -> None:
    archive = open_archive()
    path = store_cut_off(archive, syntax)
    verified = archive.verify()
    assert (verified.checked, verified.problems) == (1, ())
    [flawed] = verified.received_so
    assert flawed.path == path
    assert flawed.detail == "The file is cut off: Pixel Data says 64 bytes, 34 are there."


@pytest.mark.parametrize(
    ("written", "agreed", "words"),
    [
        (ExplicitVRLittleEndian, ImplicitVRLittleEndian, "written in explicit VR; its transfer syntax says implicit"),
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian, "written in implicit VR; its transfer syntax says explicit"),
    ],
)
def test_another_encoding_than_was_agreed_is_told(open_archive: Open, written: str, agreed: str, words: str) -> None:
    archive = open_archive()
    path = received(archive, encoded(with_pixels(), written), agreed)
    [flawed] = archive.verify().received_so
    assert flawed.path == path
    assert words in flawed.detail


def test_what_changed_since_is_a_problem_and_nothing_else(open_archive: Open) -> None:
    archive = open_archive()
    path = received(archive, encoded(with_pixels()), ExplicitVRLittleEndian)
    path.write_bytes(path.read_bytes()[:-30])
    verified = archive.verify()
    assert len(verified.problems) == 1
    assert verified.received_so == ()
