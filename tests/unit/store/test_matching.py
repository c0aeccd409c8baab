from __future__ import annotations

import re
import sqlite3
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qrstation.model.query import Element
from qrstation.store.matching import matcher, name_groups, wildcard
from qrstation.store.prefilter import condition

JAPANESE = "Yamada^Tarou=山田^太郎=やまだ^たろう"


def matches(vr: str, key: str, *values: str | int | float) -> bool:
    test = matcher(vr, key)
    return test is None or test(Element(tag=0, keyword="", vr=vr, values=values))


@pytest.mark.parametrize(
    ("vr", "key", "value", "expected"),
    [
        # Single value matching keeps case, except in names.
        ("CS", "CT", "CT", True),
        ("CS", "ct", "CT", False),
        ("LO", "CT Abdomen", "CT Abdomen", True),
        ("LO", "CT Abdo", "CT Abdomen", False),
        ("SH", "A1 ", "A1", True),
        # Wildcards.
        ("LO", "CT*", "CT Abdomen", True),
        ("LO", "*abdo*", "CT Abdomen", False),
        ("LO", "C?*men", "CT Abdomen", True),
        ("LO", "CT?", "CT", False),
        ("LO", "[C]T", "CT", False),
        ("UI", "1.2.*", "1.2.3", False),
        ("DA", "2020*", "20200131", False),
        # Lists.
        ("UI", "1.2\\1.3", "1.3", True),
        ("UI", "1.2\\1.3", "1.4", False),
        ("CS", "CT\\MR", "MR", True),
        ("LT", "a\\b", "a\\b", True),
        # Universal and empty.
        ("LO", "", "x", True),
        ("LO", "*", "x", True),
        ("LO", "**", "x", True),
        ("LO", '""', "x", False),
        # Numbers.
        ("IS", "007", "7", True),
        ("DS", "1.50", "1.5", True),
        ("DS", "1.5", "1.51", False),
        ("IS", "x", "7", False),
        # Dates.
        ("DA", "20200131", "20200131", True),
        ("DA", "2020.01.31", "20200131", True),
        ("DA", "20200131", "2020.01.31", True),
        ("DA", "20200101-20200131", "20200131", True),
        ("DA", "20200101-20200131", "20200201", False),
        ("DA", "20200101-", "20300101", True),
        ("DA", "20200101-", "20191231", False),
        ("DA", "-20200101", "20200101", True),
        ("DA", "-20200101", "20200102", False),
        ("DA", "yesterday", "20200102", False),
        # Times.
        ("TM", "10", "101530", True),
        ("TM", "1015", "101530.5", True),
        ("TM", "1000-1030", "10:30:59", True),
        ("TM", "1000-1030", "1031", False),
        ("TM", "-12", "0830", True),
        ("TM", "235959.5-", "235959.6", True),
        ("TM", "235960", "235960", True),
        # Date-times.
        ("DT", "2019-2020", "201907", True),
        ("DT", "2019-2020", "2021", False),
        ("DT", "20200101120000+0200", "20200101100000", True),
        ("DT", "20200101120000+0200-", "20200101110000+0200", False),
        ("DT", "20200101-0500", "20200101050030", True),
        ("DT", "20200101-20200102", "20200102235959", True),
        # Names.
        ("PN", "DOE", "Doe^Jane", True),
        ("PN", "doe^jane", "Doe^Jane", True),
        ("PN", "DOE^", "Doe^Jane", True),
        ("PN", "^JANE", "Doe^Jane", True),
        ("PN", "JANE", "Doe^Jane", False),
        ("PN", "DO", "Doe^Jane", False),
        ("PN", "DO*", "Doe^Jane", True),
        ("PN", "*ANE", "Doe^Jane", True),
        ("PN", "D?E^J*", "Doe^Jane", True),
        ("PN", "doe^*^Mary", "Doe^Jane^Mary", True),
        ("PN", "山田", JAPANESE, True),
        ("PN", "やま*", JAPANESE, True),
        ("PN", "=山田", JAPANESE, True),
        ("PN", "yamada=山田", JAPANESE, True),
        ("PN", "山田=", JAPANESE, False),
        ("PN", "^^", "Doe^Jane", True),
        ("PN", "STRASSE", "Straße^Ada", True),
        ("PN", "МЮЛЛЕР", "Мюллер^Ада", True),
    ],
)
def test_values_match_as_the_standard_says(vr: str, key: str, value: str, expected: bool) -> None:
    assert matches(vr, key, value) is expected


def test_any_value_of_several_may_match() -> None:
    assert matches("CS", "MR", "CT", "MR")
    assert not matches("CS", "US", "CT", "MR")


def test_what_has_no_value_matches_universal_and_empty_keys_alone() -> None:
    assert matches("LO", "")
    assert matches("LO", "*")
    assert matches("LO", '""')
    assert matches("PN", "^^^=")
    assert not matches("LO", "x")
    assert not matches("DA", "-20200101")


def test_a_pattern_full_of_stars_takes_no_time() -> None:
    start = time.process_time()
    assert not wildcard("*a" * 200 + "b", "a" * 2000)
    assert time.process_time() - start < 5


@given(st.text(alphabet="ab*?^", max_size=8), st.text(alphabet="ab^", max_size=8))
def test_wildcards_equal_regular_expressions(pattern: str, text: str) -> None:
    expression = "".join({"*": ".*", "?": "."}.get(character, re.escape(character)) for character in pattern)
    assert wildcard(pattern, text) == (re.fullmatch(expression, text) is not None)


KEYS = st.text(alphabet="aB*?^=é山\\", max_size=8)
VALUES = st.text(alphabet="aBé山^= ", max_size=8)
DATES = st.sampled_from(["", "20200131", "20191231", "2020.01.31", "bad"])
TIMES = st.sampled_from(["", "10", "1015", "10:15:30", "101530.5", "235960"])


def admitted(keyword: str, vr: str, key: str, columns: dict[str, str]) -> bool:
    found = condition(keyword, vr, key)
    if found is None:
        return True
    with sqlite3.connect(":memory:") as connection:
        connection.execute(f"CREATE TABLE t ({', '.join(columns)})")
        connection.execute(f"INSERT INTO t VALUES ({', '.join('?' * len(columns))})", tuple(columns.values()))
        (count,) = connection.execute(f"SELECT count(*) FROM t WHERE {found.sql}", found.values).fetchone()
    connection.close()
    return bool(count)


@given(KEYS, VALUES)
def test_the_index_never_leaves_out_a_text_that_matches(key: str, value: str) -> None:
    value = value.strip()
    if value and matches("LO", key, value):
        assert admitted("StudyDescription", "LO", key, {"StudyDescription": value})
    if value and matches("PN", key, value):
        assert admitted("OperatorsName", "PN", key, {"OperatorsName": value})


@given(KEYS, VALUES)
def test_the_index_never_leaves_out_a_name_that_matches(key: str, value: str) -> None:
    alphabetic, ideographic, phonetic = name_groups(value)
    columns = {"alphabetic": alphabetic, "ideographic": ideographic, "phonetic": phonetic}
    if value.strip() and matches("PN", key, value.strip()):
        assert admitted("PatientName", "PN", key, columns)


@given(st.one_of(DATES, TIMES), st.one_of(DATES, TIMES), st.booleans(), DATES, TIMES)
def test_the_index_never_leaves_out_a_date_or_time_that_matches(
    first: str, last: str, ranged: bool, date: str, time_: str
) -> None:
    key = f"{first}-{last}" if ranged else first
    date = date.replace(".", "")
    if date and matches("DA", key, date):
        assert admitted("StudyDate", "DA", key, {"StudyDate": date})
    if time_ and matches("TM", key, time_):
        assert admitted("StudyTime", "TM", key, {"StudyTime": time_})
