from __future__ import annotations

import pytest

from qrstation.dose.filters import Filter
from qrstation.model.dose import Rule

INCLUDE = Filter(rule=Rule.STATION_INCLUDE, what="Station name", terms=("ct1", "ct2"), excludes=False)
EXCLUDE = Filter(rule=Rule.STATION_EXCLUDE, what="Station name", terms=("ws", "test"), excludes=True)


@pytest.mark.parametrize("value", ["", "  ", "CT1", "xct2x", "Ct1"])
def test_include_passes_blanks_and_whatever_has_a_term(value: str) -> None:
    assert INCLUDE.objection(value) == ""


@pytest.mark.parametrize("value", ["", "  ", "CT1", "W S"])
def test_exclude_passes_blanks_and_whatever_has_no_term(value: str) -> None:
    assert EXCLUDE.objection(value) == ""


def test_an_objection_names_value_and_terms() -> None:
    assert INCLUDE.objection("CT3") == "Station name CT3 has none of the include terms “ct1”, “ct2”"
    assert EXCLUDE.objection("A-Test") == "Station name A-Test matches the exclude term “test”"


def test_a_station_name_longer_than_the_standard_allows_is_compared_whole() -> None:
    assert EXCLUDE.objection("A" * 40 + "WS")
