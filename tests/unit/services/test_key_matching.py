"""Keys that a node passes over, matched here; and FF01 put down to the keys that it concerns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pydicom.dataset import Dataset
from pynetdicom import evt

from qrstation.datasets.dictionary import keyword_of
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Element, Key, Match, Query
from qrstation.services.capabilities import probe
from qrstation.services.key_matching import KeyTest, UnsupportedKeys
from qrstation.services.search import search
from tests.unit.services.peculiar_pacs import CHEST, HEAD, Pacs, running

CALLER = Caller(ae_title="QRSTATION")


def card(*keys: tuple[str, bool, bool]) -> Capabilities:
    """A card that says of keys at STUDY level whether they are returned and matched."""
    return Capabilities(
        probed=datetime(2026, 11, 24, tzinfo=UTC),
        query_model=QueryModel.STUDY,
        keys=tuple(
            KeySupport(level=Level.STUDY, keyword=keyword, returned=returned, matched=matched)
            for keyword, returned, matched in keys
        ),
    )


def found(
    pacs: Pacs, known: Capabilities | None, *keys: Key, limit: int | None = None, model: QueryModel = QueryModel.STUDY
) -> tuple[list[str], FindOutcome]:
    matches: list[Match] = []
    with running(pacs) as node:
        outcome = search(
            replace(node, capabilities=known),
            Query(model=model, keys=keys, limit=limit),
            caller=CALLER,
            on_match=matches.append,
        )
    assert outcome.matches == len(matches)
    return [match.text("StudyInstanceUID") for match in matches], outcome


STATION = Key(keyword="StationName", value="CT1")


def test_a_key_that_is_passed_over_is_matched_here() -> None:
    pacs = Pacs(passed_over=("StationName",))
    studies, outcome = found(pacs, card(("StationName", True, False)), STATION)

    assert studies == [HEAD]
    assert outcome.filtered_here == ("StationName",)
    assert outcome.unmatched_keys == ()
    assert outcome.told == 2
    assert pacs.identifiers[-1].StationName == "CT1", "the node may match it in another search than the probe's"


def test_without_a_card_the_node_is_believed() -> None:
    studies, outcome = found(Pacs(passed_over=("StationName",)), None, STATION)

    assert studies == [HEAD, CHEST]
    assert outcome.filtered_here == ()


def test_a_card_holds_for_the_model_that_it_was_made_in() -> None:
    pacs = Pacs(passed_over=("StationName",))
    studies, outcome = found(pacs, card(("StationName", True, False)), STATION, model=QueryModel.PATIENT)

    assert studies == [HEAD, CHEST]
    assert outcome.filtered_here == ()


def test_a_key_that_does_not_come_back_cannot_be_matched() -> None:
    pacs = Pacs(passed_over=("StationName",), left_out=("StationName",))
    studies, outcome = found(pacs, card(("StationName", False, False)), STATION)

    assert studies == [HEAD, CHEST]
    assert outcome.filtered_here == ()
    assert outcome.unmatched_keys == ("StationName",)
    assert pacs.identifiers[-1].StationName == "CT1"


def test_what_unexpectedly_does_not_come_back_is_no_reason_to_hide_rows() -> None:
    pacs = Pacs(passed_over=("StationName",), left_out=("StationName",), unsupported_status=True)
    studies, outcome = found(pacs, card(("StationName", True, False)), STATION)

    assert studies == [HEAD, CHEST]
    assert "StationName" in outcome.unmatched_keys


def test_several_modalities_that_are_passed_over_are_matched_as_one() -> None:
    pacs = Pacs(passed_over=("ModalitiesInStudy",))
    modalities = Key(keyword="ModalitiesInStudy", value="MR\\SR")
    studies, outcome = found(pacs, card(("ModalitiesInStudy", True, False)), modalities)

    assert studies == [HEAD]
    assert outcome.filtered_here == ("ModalitiesInStudy",)
    assert outcome.matches == 1


class FindsByUidAlone(Pacs):
    """A PACS that looks at nothing else once it is given a Study Instance UID."""

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        asked = event.identifier
        self.passed_over = tuple(key for key in asked.dir() if asked.get("StudyInstanceUID"))
        yield from super().find(event)


def test_a_card_never_keeps_a_search_from_finding() -> None:
    pacs = FindsByUidAlone()
    with running(pacs) as node:
        known = probe(node, caller=CALLER)
    pacs.most = 1
    studies, _ = found(pacs, known, Key(keyword="StudyDescription", value="Chest"))
    assert studies == [CHEST]


def test_the_limit_counts_what_is_left() -> None:
    many = tuple({"StudyInstanceUID": f"1.2.{number}", "StationName": f"CT{number % 2}"} for number in range(20))
    pacs = Pacs(entities={Level.STUDY: many}, passed_over=("StationName",))
    known = card(("StationName", True, False))

    studies, outcome = found(pacs, known, STATION, limit=10)
    assert len(studies) == 10
    assert not outcome.truncated
    studies, outcome = found(pacs, known, STATION, limit=9)
    assert studies == [f"1.2.{number}" for number in range(1, 19, 2)]
    assert outcome.truncated
    assert not outcome.cancelled


def test_a_key_may_be_named_by_its_tag() -> None:
    pacs = Pacs(passed_over=("StationName",))
    studies, outcome = found(pacs, card(("StationName", True, False)), Key(keyword="0008,1010", value="CT*"))

    assert studies == [HEAD]
    assert outcome.filtered_here == ("StationName",)


def test_ff01_is_put_down_to_keys_that_are_missing_or_do_not_fit() -> None:
    pacs = Pacs(passed_over=("StationName",), left_out=("NumberOfStudyRelatedSeries",), unsupported_status=True)
    _, outcome = found(pacs, None, STATION, Key(keyword="StudyInstanceUID", value=f"{HEAD}\\{CHEST}"))

    assert outcome.optional_keys_unsupported
    assert set(outcome.unmatched_keys) == {"StationName", "NumberOfStudyRelatedSeries"}


def test_without_ff01_nothing_is_put_down_to_a_key() -> None:
    assert found(Pacs(left_out=("StudyID",)), None)[1].unmatched_keys == ()


def test_ff01_of_one_modality_of_several() -> None:
    pacs = Pacs(passed_over=("StationName",), unsupported_status=True)
    modalities = Key(keyword="ModalitiesInStudy", value="CT\\DX")
    studies, outcome = found(pacs, None, STATION, modalities)

    assert studies == [HEAD, CHEST]
    assert outcome.unmatched_keys == ("StationName",)


def row(*elements: Element) -> Match:
    return Match(level=Level.STUDY, elements=elements)


def element(tag: int, vr: str, *values: str | tuple[Element, ...], problem: str = "") -> Element:
    return Element(tag=tag, keyword=keyword_of(tag), vr=vr, values=values, problem=problem)


NAME = 0x00100010


def test_what_fuzzy_names_match_is_the_nodes_own_affair() -> None:
    keys = UnsupportedKeys(Query(keys=(Key(keyword="PatientName", value="Mayer"),)))
    keys.watch(row(element(NAME, "PN", "Meier^Hans")))

    assert keys.keywords() == ("PatientName",)
    assert keys.keywords([ExtendedNegotiation.FUZZY_NAMES]) == ()


def test_a_value_that_cannot_be_read_is_not_held_against_the_node() -> None:
    assert KeyTest(Key(keyword="PatientName", value="A*")).fits(row(element(NAME, "PN", "\ufffd", problem="?"))) is None


@pytest.mark.parametrize(("value", "fits"), [("CODE1", True), ("CODE2", False)])
def test_keys_within_sequences(value: str, fits: bool) -> None:
    item = (element(0x00080100, "SH", "CODE1"),)
    match = row(element(0x00081032, "SQ", item))
    key = Key(keyword="ProcedureCodeSequence.CodeValue", value=value)

    assert KeyTest(key).fits(match) is fits
    assert KeyTest(key).came(match)
    assert not KeyTest(replace(key, keyword="ProcedureCodeSequence.CodeMeaning")).came(match)
