"""Matches against the rules, as somebody at a terminal reads them: nothing is lost, nothing is taken for good."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.faults import raw_peer as raw
from tests.faults.scripted_node import Request, answering_node, element, text
from tests.unit.cli.conftest import Command, Ran

PENDING, SUCCESS = 0xFF00, 0x0000
STUDY, SERIES = b"STUDY ", b"SERIES"


def identifier(
    study: str = "1.2.3",
    *,
    level: bytes = STUDY,
    date: bytes = b"20260110",
    name: bytes = b"Doe^Jane",
    character_set: bytes = b"",
    series: str = "",
) -> bytes:
    """Identifier of a match, in explicit VR little endian."""
    return b"".join(
        (
            element(0x8, 0x5, "CS", text(character_set)) if character_set else b"",
            element(0x8, 0x20, "DA", text(date)),
            element(0x8, 0x52, "CS", level),
            element(0x10, 0x10, "PN", text(name)),
            element(0x10, 0x20, "LO", b"P1"),
            element(0x20, 0xD, "UI", raw.uid(study)) if study else b"",
            element(0x20, 0xE, "UI", raw.uid(series)) if series else b"",
        )
    )


@contextmanager
def node(*identifiers: bytes) -> Iterator[str]:
    """A node that answers each query with these matches; its address."""

    def answer(request: Request) -> None:
        for each in identifiers:
            request.answer(PENDING, identifier=each)
        request.answer(SUCCESS)

    with answering_node(answer) as remote:
        yield str(remote.address)


@pytest.fixture
def found(qrstation: Command) -> Callable[..., Ran]:
    def search(*identifiers: bytes, form: str = "json", keys: tuple[str, ...] = ()) -> Ran:
        with node(*identifiers) as address:
            return qrstation("find", address, "--format", form, *keys)

    return search


def test_duplicates_are_merged_and_counted(found: Callable[..., Ran]) -> None:
    ran = found(identifier(), identifier(), identifier("1.2.4"), identifier())
    assert len(ran.json) == 2
    assert "2 duplicates merged" in ran.err
    assert ran.err.startswith("2 matches ")


def test_one_study_of_two_patients_stays_two_rows(found: Callable[..., Ran]) -> None:
    ran = found(identifier(), identifier(name=b"Roe^Rob"), form="csv")
    assert [row["PatientName"] for row in csv.DictReader(io.StringIO(ran.out))] == ["Doe^Jane", "Roe^Rob"]
    assert "merged" not in ran.err


def test_a_study_without_its_uid_is_shown_and_cannot_be_retrieved(found: Callable[..., Ran]) -> None:
    ran = found(identifier(""), identifier(""))
    assert len(ran.json) == 2, "nobody knows whether they are the same"
    assert "StudyInstanceUID is missing, so this cannot be opened or retrieved." in ran.err


def test_a_wrong_level_is_told(found: Callable[..., Ran]) -> None:
    ran = found(identifier(level=SERIES, series="1.2.3.1"))
    assert ran.json[0]["00080052"]["Value"] == ["SERIES"]
    assert "The node answered at SERIES level; it was asked at STUDY level." in ran.err


def test_series_of_another_study_are_left_out_and_counted(found: Callable[..., Ran]) -> None:
    keys = ("--level", "SERIES", "-k", "StudyInstanceUID=1.2.3")
    own = identifier(level=SERIES, series="1.2.3.1")
    others = [identifier("1.2.9", level=SERIES, series=f"1.2.9.{number}") for number in (1, 2)]
    ran = found(own, *others, keys=keys)
    assert [series["0020000E"]["Value"] for series in ran.json] == [["1.2.3.1"]]
    assert "Left out: 2 matches belong to another entity" in ran.err


@pytest.mark.parametrize("date", [b"2026-01-10", b"20261399", b"yesterday", b"1/10/26"])
def test_a_date_that_is_none_is_shown_as_it_came(found: Callable[..., Ran], date: bytes) -> None:
    ran = found(identifier(date=date), form="csv")
    [row] = csv.DictReader(io.StringIO(ran.out))
    assert row["StudyDate"].strip() == date.decode()
    assert ran.code == 0


@pytest.mark.parametrize(
    ("character_set", "name", "read"),
    [
        (b"ISO_IR 999", b"M\xfcller^J", "M"),
        (b"", "Müller^J".encode(), "M"),
        (b"ISO_IR 192", b"M\xfcller^J", "M"),
        (b"ISO_IR 100", b"M\xfcller^J", "Müller^J"),
    ],
)
def test_a_wrong_character_set_is_read_as_well_as_can_be(
    found: Callable[..., Ran], character_set: bytes, name: bytes, read: str
) -> None:
    ran = found(identifier(name=name, character_set=character_set), form="csv")
    [row] = csv.DictReader(io.StringIO(ran.out))
    assert row["PatientName"].startswith(read)
    assert row["PatientName"].endswith("ller^J")
    assert ("Specific Character Set" in ran.err or "PatientName" in ran.err) == (character_set != b"ISO_IR 100")


@pytest.mark.parametrize("broken", [b"\xff" * 7, identifier()[:-5], b"\x08\x00\x52"])
def test_an_identifier_that_cannot_be_read_counts_once(found: Callable[..., Ran], broken: bytes) -> None:
    ran = found(identifier("1.2.4"), broken, identifier("1.2.5"))
    assert len(ran.json) == 3
    assert ran.err.startswith("3 matches ")
    assert "missing" in ran.err or "bytes were announced" in ran.err
