"""Queries whose keys mean more than they do at the baseline, because that was agreed upon."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from qrstation.model.information_model import ExtendedNegotiation, Level
from qrstation.model.query import Key, Query
from qrstation.store.archive import Archive
from qrstation.store.matching import are_one_range, combined
from tests.unit.store.objects import an_instance, store

DATE_TIME = (ExtendedNegotiation.DATE_TIME,)
FUZZY_NAMES = (ExtendedNegotiation.FUZZY_NAMES,)

MOMENTS = {
    "before": ("20060705", "095959"),
    "start": ("20060705", "1000"),
    "first night": ("20060705", "233000"),
    "day between": ("20060706", "03:15:00"),
    "last morning": ("2006.07.07", "0800"),
    "end": ("20060707", "180059.5"),
    "after": ("20060707", "1801"),
    "no time between": ("20060706", ""),
    "no time at the start": ("20060705", ""),
    "no date": ("", "1200"),
}


@pytest.mark.parametrize(
    ("date", "time_", "found"),
    [
        (
            "20060705-20060707",
            "1000-1800",
            {"start", "first night", "day between", "last morning", "end", "no time between", "no time at the start"},
        ),
        ("20060706-", "0400-", {"last morning", "end", "after", "no time between"}),
        ("-20060705", "-1000", {"before", "start", "no time at the start"}),
        ("20060707-20060707", "0700-0900", {"last morning"}),
    ],
)
def test_ranges_of_a_date_and_its_time_are_one_range(date: str, time_: str, found: set[str]) -> None:
    assert are_one_range(date, time_)
    test = combined(date, time_)
    assert {name for name, moment in MOMENTS.items() if test(*moment)} == found


@pytest.mark.parametrize(
    ("date", "time_"),
    [
        ("20060705", "1000-1800"),
        ("20060705-20060707", "1000"),
        ("20060705-20060707", "1000-"),
        ("20060705-", "-1800"),
        ("", "1000-1800"),
        ("20060705-20060707", ""),
        ("yesterday-today", "1000-1800"),
    ],
)
def test_only_ranges_of_the_same_form_are_one_range(date: str, time_: str) -> None:
    """PS3.4 C.2.2.2.5.4"""
    assert not are_one_range(date, time_)


@pytest.fixture
def archive(archive: Archive) -> Archive:
    for number, (name, moment) in enumerate(MOMENTS.items(), 1):
        date, time_ = (text.replace("07.07", "0707").replace("2006.", "2006").replace(":", "") for text in moment)
        store(
            archive,
            an_instance(
                f"1.{number}.1.1",
                StudyInstanceUID=f"1.{number}",
                SeriesInstanceUID=f"1.{number}.1",
                PatientID=name,
                StudyDate=date,
                StudyTime=time_,
                SeriesDate=date,
                SeriesTime=time_,
                ContentDate=date,
                ContentTime=time_,
                AcquisitionDate=date,
                AcquisitionTime=time_,
            ),
        )
    return archive


def names(archive: Archive, level: Level, agreed: tuple[ExtendedNegotiation, ...], **keys: str) -> set[str]:
    wanted = tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items())
    found = list(archive.find(Query(level=level, keys=(*wanted, Key(keyword="PatientID")), agreed=agreed)))
    assert all({element.keyword for element in match.elements} >= keys.keys() for match in found)
    return {match.text("PatientID") for match in found}


IN_RANGE = {"start", "first night", "day between", "last morning", "end", "no time between", "no time at the start"}
EACH_DAY = {"start", "end"}


@pytest.mark.parametrize("level", [Level.STUDY, Level.SERIES, Level.IMAGE])
@pytest.mark.parametrize("entity", ["Study", "Series", "Content", "Acquisition"])
def test_date_and_time_together(archive: Archive, level: Level, entity: str) -> None:
    """Whether they are in the index at that level, gathered from those below, or in the files alone."""
    keys = {f"{entity}Date": "20060705-20060707", f"{entity}Time": "1000-1800"}
    assert names(archive, level, DATE_TIME, **keys) == IN_RANGE
    assert names(archive, level, (), **keys) == EACH_DAY


def test_dates_and_times_of_one_series_belong_together(archive: Archive) -> None:
    """A study with a series at the one and another at the other end has none between."""
    for number, (date, time_) in enumerate([("20010101", "0800"), ("20010102", "2000")], 1):
        store(
            archive,
            an_instance(
                f"2.1.{number}.1",
                StudyInstanceUID="2.1",
                SeriesInstanceUID=f"2.1.{number}",
                PatientID="two series",
                SeriesDate=date,
                SeriesTime=time_,
            ),
        )
    outside = {"SeriesDate": "20010101-20010102", "SeriesTime": "0900-1900"}
    assert names(archive, Level.STUDY, DATE_TIME, **outside) == set()
    inside = {"SeriesDate": "20010101-20010102", "SeriesTime": "0900-2100"}
    assert names(archive, Level.STUDY, DATE_TIME, **inside) == {"two series"}


def test_a_limit_counts_matches_alone(archive: Archive) -> None:
    keys = (Key(keyword="AcquisitionDate", value="20060705-"), Key(keyword="AcquisitionTime", value="1801-"))
    query = Query(keys=(*keys, Key(keyword="PatientID")), limit=20, agreed=DATE_TIME)
    assert len(list(archive.find(query))) == 7


@pytest.mark.parametrize("keyword", ["PatientName", "ReferringPhysicianName", "PerformingPhysicianName"])
@pytest.mark.parametrize("level", [Level.STUDY, Level.SERIES])
def test_names_by_likeness(archive: Archive, level: Level, keyword: str) -> None:
    """No condition of SQL loses a match, in whatever table the name is."""
    for number, name in enumerate(["Müller^Hans", "MUELLER^H.", "Hans^Muller", "Miller^Ann"], 1):
        instance = an_instance(
            f"3.{number}.1.1",
            SpecificCharacterSet="ISO_IR 192",
            StudyInstanceUID=f"3.{number}",
            SeriesInstanceUID=f"3.{number}.1",
            PatientID=f"M{number}",
        )
        setattr(instance, keyword, name)
        store(archive, instance)
    assert names(archive, level, FUZZY_NAMES, **{keyword: "mueller^hans"}) == {"M1", "M2", "M3"}
    assert names(archive, level, (), **{keyword: "mueller^hans"}) == set()
    assert names(archive, level, FUZZY_NAMES, **{keyword: "mueller^hans", "StudyDate": "20200131"}) == {
        "M1",
        "M2",
        "M3",
    }


def test_likeness_among_a_hundred_thousand_names(tmp_path: Path, archive: Archive) -> None:
    families = [f"{first}{middle}{last}" for first in "BDFGHKLM" for middle in _SYLLABLES for last in _SYLLABLES]
    with archive._database.writing() as connection:
        for number in range(100_000):
            connection.execute(
                "INSERT INTO studies (StudyInstanceUID, PatientID, PatientName) VALUES (?, ?, ?)",
                (f"9.{number}", f"N{number}", f"{families[number % len(families)]}^{number:x}"),
            )
        connection.execute(
            "INSERT INTO studies (StudyInstanceUID, PatientID, PatientName) VALUES ('8.1', 'wanted', 'Quéröl^Zoë')"
        )
    started = time.process_time()
    assert names(archive, Level.STUDY, FUZZY_NAMES, PatientName="zoe^queroel") == {"wanted"}
    assert time.process_time() - started < 5


_SYLLABLES = [f"{vowel}{consonant}{other}" for vowel in "aeiou" for consonant in "lmnrst" for other in "aeio"]
