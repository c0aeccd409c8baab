from __future__ import annotations

import pytest

from qrstation.model.information_model import Level
from qrstation.model.query import Element
from qrstation.settings import NameGroup
from qrstation.ui.results.columns import (
    STANDARD,
    Kind,
    attribute_column,
    column_named,
    element_of,
    exact,
    readable,
    readable_element,
    sort_key,
    text_sort_key,
)
from tests.ui.results.entities import element, match, study

GROUPS = (NameGroup.ALPHABETIC,)


def test_digits_in_text_are_compared_as_numbers() -> None:
    texts = ["CT 10", "ct 2", "MR", "", "CT 2a", "9" * 6000]
    assert sorted(texts, key=text_sort_key)[0] == ""
    ordered = sorted(texts, key=text_sort_key)
    assert ordered.index("ct 2") < ordered.index("CT 2a") < ordered.index("CT 10") < ordered.index("MR")


@pytest.mark.parametrize("value", ["1", 1, 1.5, "abc", "nan", "", "1e400", "-"])
def test_numbers_of_any_quality_can_be_compared(value: str | int | float) -> None:
    keys = [sort_key(element("SeriesNumber", each), Kind.NUMBER) for each in (value, 3, "x")]
    assert len(sorted(key for key in keys if key is not None)) == 3


def test_several_values_are_divided_by_what_reads_well() -> None:
    assert readable(element("ModalitiesInStudy", "CT", "SR"), Kind.CODES, GROUPS) == "CT SR"
    assert readable(element("OperatorsName", "DOE^Jane", "ROE^Rick"), Kind.NAME, GROUPS) == "DOE, Jane, ROE, Rick"


def test_well_known_uids_are_named() -> None:
    assert readable(element("SOPClassUID", "1.2.840.10008.5.1.4.1.1.2"), Kind.TEXT, GROUPS) == "CT Image"
    assert readable(element("SOPClassUID", "1.2.3"), Kind.TEXT, GROUPS) == "1.2.3"


def test_items_and_bytes_are_counted() -> None:
    items = Element(tag=0x00400275, keyword="RequestAttributesSequence", vr="SQ", values=((), ()))
    assert readable_element(items) == "2 items"
    assert readable_element(Element(tag=0x7FE00010, keyword="PixelData", vr="OB", values=(b"1234",))) == "4 bytes"


def test_the_first_attribute_with_a_value_is_taken() -> None:
    found = element_of(
        match(Level.SERIES, element("SeriesDescription"), element("ProtocolName", "Head")),
        ("SeriesDescription", "ProtocolName"),
    )
    assert found is not None
    assert found.keyword == "ProtocolName"
    assert element_of(study(1), ("AccessionNumber",)) is None


def test_any_attribute_of_the_dictionary_makes_a_column() -> None:
    assert attribute_column("SliceThickness").kind is Kind.NUMBER
    assert attribute_column("OperatorsName").kind is Kind.NAME
    assert attribute_column("SmallestImagePixelValue").kind is Kind.NUMBER
    with pytest.raises(KeyError):
        attribute_column("NoSuchThing")


def test_columns_are_found_by_what_is_remembered() -> None:
    assert all(column_named(column.name) is column for column in STANDARD)
    assert column_named("SliceThickness") is not None
    assert column_named("no such column") is None


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("one", "kind", "shown", "given_on"),
    [
        (element("NumberOfStudyRelatedInstances", 1234), Kind.NUMBER, "1.234", "1234"),
        (element("SliceThickness", "1.234"), Kind.NUMBER, "1,234", "1.234"),
        (element("StudyDescription", "1.234"), Kind.TEXT, "1.234", "1.234"),
        (element("StudyDate", "20261119"), Kind.DATE, "19.11.2026", "2026-11-19"),
    ],
)
def test_a_language_writes_values_its_way_and_other_programs_get_them_as_they_are(
    one: Element, kind: Kind, shown: str, given_on: str
) -> None:
    assert readable(one, kind, GROUPS) == shown
    assert exact(one, kind, GROUPS) == given_on


@pytest.mark.usefixtures("german")
def test_days_are_in_their_order_in_any_language() -> None:
    days = [element("StudyDate", day) for day in ("20270101", "20261231", "20260215")]
    assert [one.text for one in sorted(days, key=lambda one: sort_key(one, Kind.DATE) or ())] == [
        "20260215",
        "20261231",
        "20270101",
    ]
