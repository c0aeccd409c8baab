from __future__ import annotations

import pytest

from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Key
from qrstation.ui.search.fields import Dates, QueryFields
from qrstation.ui.search.memory import SearchMemory

FIELDS = QueryFields(
    patient_name="山田",
    dates=Dates.RANGE,
    first_day="2026-01-01",
    modalities=("CT", "SR"),
    further=(Key(keyword="PatientAge", value="044Y"),),
    model=QueryModel.PATIENT,
    level=Level.STUDY,
    limit=20,
)


def test_everything_comes_back_as_it_was() -> None:
    memory = SearchMemory(last=FIELDS, more=True).saving("Yesterday's CTs", FIELDS)
    assert SearchMemory.from_json(memory.to_json()) == memory


@pytest.mark.parametrize("text", ["", "{", "[]", '{"last": {"dates": "some day"}}', '{"last": {"limit": "many"}}'])
def test_a_damaged_memory_is_an_empty_one(text: str) -> None:
    assert SearchMemory.from_json(text) == SearchMemory()


def test_saved_queries_are_sorted_replaced_renamed_and_removed() -> None:
    memory = SearchMemory().saving("b", FIELDS).saving("A", QueryFields()).saving("b", QueryFields(patient_id="1"))
    assert [query.name for query in memory.saved] == ["A", "b"]
    assert memory.saved[1].fields.patient_id == "1"
    memory = memory.renaming("A", "c")
    assert [query.name for query in memory.saved] == ["b", "c"]
    assert [query.name for query in memory.renaming("b", "c").saved] == ["c"]
    assert memory.renaming("none", "d") == memory
    assert [query.name for query in memory.removing("b").saved] == ["c"]
