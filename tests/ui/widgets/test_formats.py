from __future__ import annotations

import pytest

from qrstation import words
from qrstation.settings import NameGroup
from qrstation.ui.widgets import formats


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("DOE^Jane", "DOE, Jane"),
        ("Adams^John Robert Quincy^^Rev.^B.A. M.Div.", "Adams, Rev. John Robert Quincy, B.A. M.Div."),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou"),
        ("=山田^太郎", "山田 太郎"),
        ("Διονυσιος", "Διονυσιος"),
        ("^Jane", "Jane"),
        ("DOE^Jane^^^^more", "DOE, Jane"),
        ("DOE\n^Ja\u202ene", "DOE, Ja ne"),
        ("", ""),
    ],
)
def test_names_are_written_as_people_do(value: str, written: str) -> None:
    assert formats.person_name(value) == written


def test_chosen_component_groups_stand_in_their_order() -> None:
    value = "Hong^Gildong=洪^吉洞=홍^길동"
    assert formats.person_name(value, (NameGroup.PHONETIC, NameGroup.ALPHABETIC)) == "홍 길동 (Hong, Gildong)"
    assert formats.person_name("DOE^Jane", (NameGroup.IDEOGRAPHIC,)) == "DOE, Jane"


@pytest.mark.parametrize(
    ("value", "written"),
    [("20261119", "2026-11-19"), ("2026.11.19", "2026-11-19"), ("20261340", "20261340"), ("soon", "soon"), ("", "")],
)
def test_dates(value: str, written: str) -> None:
    assert formats.calendar_date(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [("142503.123", "14:25:03"), ("1425", "14:25"), ("14", "14"), ("14:25:03", "14:25:03"), ("noon", "noon")],
)
def test_times(value: str, written: str) -> None:
    assert formats.clock_time(value) == written


def test_dates_with_times() -> None:
    assert formats.date_time("20261119142503.5+0100") == "2026-11-19 14:25:03 +01:00"
    assert formats.date_time("20261119") == "2026-11-19"
    assert formats.date_time("2026") == "2026"


@pytest.mark.parametrize(
    ("size", "written"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (38_200_000, "38.2 MB"), (999_600, "1.0 MB"), (212e9, "212 GB")],
)
def test_sizes(size: float, written: str) -> None:
    assert formats.byte_size(size).replace(formats.NO_BREAK_SPACE, " ") == written


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0.004, "4 ms"),
        (0.8, "0.8 s"),
        (9.97, "10 s"),
        (59.6, "1 min"),
        (260, "4 min 20 s"),
        (7500, "2 h 5 min"),
        (90_000, "1 d 1 h"),
    ],
)
def test_durations(seconds: float, written: str) -> None:
    assert formats.duration(seconds).replace(formats.NO_BREAK_SPACE, " ") == written


def test_numbers_are_grouped_and_counted() -> None:
    assert words.whole_number(1234567) == "1,234,567"
    assert words.counted(1, "study", "studies") == "1 study"
    assert words.counted(128, "study", "studies") == "128 studies"
    assert words.counted(0, "match", "matches") == "0 matches"


def test_folding_forgets_case_and_accents() -> None:
    assert formats.folded("MÜLLER Straße") == formats.folded("muller STRASSE")
    assert formats.folded("Ελένη") == formats.folded("ελενη")
