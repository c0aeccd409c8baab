"""A list of modalities at a node that stops at a limit: what is said of the whole holds for each of them."""

from __future__ import annotations

import pytest

from qrstation.errors import AssociationLost
from tests.faults.large_archive import LargeArchive, Study
from tests.faults.test_large_searches import LIMITED, SUCCESS, Searched

MANY_DAYS = [
    Study(f"2026{month:02}{day:02}", "120000", f"1.2.3.{month}.{day}") for month in (1, 2) for day in range(1, 28)
]
ONE_MOMENT = [Study("20000101", "000000", f"1.2.4.{place}", modality="MR") for place in range(250)]


@pytest.mark.parametrize("listed", ["CT\\MR", "MR\\CT"])
def test_all_is_not_said_where_one_modality_was_cut_without_a_word(listed: str) -> None:
    many = [Study(study.day, f"{hour:02}0000", f"{study.uid}.{hour}") for study in MANY_DAYS for hour in range(4)]
    searched = Searched(LargeArchive(studies=many + ONE_MOMENT, most=100), ModalitiesInStudy=listed)

    assert len(searched.matches) == len(many) + 100
    assert not searched.outcome.whole_in_parts
    assert searched.outcome.limit_met == 100
    assert searched.outcome.gaps == (
        "MR: 100 is a number at which PACS may stop, and asking in parts did not bring more.",
    )


@pytest.mark.parametrize("listed", ["CT\\MR", "MR\\CT"])
def test_the_modality_that_the_node_cut_is_named(listed: str) -> None:
    searched = Searched(
        LargeArchive(studies=MANY_DAYS + ONE_MOMENT, most=40, last_status=LIMITED), ModalitiesInStudy=listed
    )

    assert searched.outcome.incomplete
    assert searched.outcome.status.code == LIMITED
    assert searched.outcome.gaps == ("MR: PACS stopped at 40, and asking in parts did not bring more.",)


def test_where_nothing_was_divided_the_node_has_the_last_word() -> None:
    few = [Study("20260101", "120000", f"1.2.3.{place}") for place in range(9)]
    searched = Searched(
        LargeArchive(studies=few + ONE_MOMENT, most=100, last_status=SUCCESS), ModalitiesInStudy="CT\\MR"
    )

    assert (searched.outcome.parts, searched.outcome.limit_met, searched.outcome.gaps) == (1, 100, ())


def test_an_association_that_lasts_for_one_query_only_is_no_end() -> None:
    studies = [Study("20260105", "120000", f"1.2.{place}", ("CT", "MR")[place % 2]) for place in range(9)]
    archive = LargeArchive(studies=studies, hangs_up_after=1)
    searched = Searched(archive, ModalitiesInStudy="CT\\MR")
    assert sorted(searched.uids) == sorted(study.uid for study in studies)
    assert [modality for *_, modality in archive.asked] == ["CT", "MR", "MR"]


def test_a_node_that_breaks_off_the_first_query_is_told_of() -> None:
    archive = LargeArchive(studies=MANY_DAYS, hangs_up_after=0)
    with pytest.raises(AssociationLost):
        Searched(archive, ModalitiesInStudy="CT\\MR")
    assert len(archive.asked) == 1


def test_two_patients_of_one_uid_are_both_handed_over() -> None:
    studies = [
        Study("20260105", "120000", "1.2.9.7", "CT", "Alpha^A", "P1"),
        Study("20260905", "120000", "1.2.9.7", "MR", "Beta^B", "P2"),
    ]
    searched = Searched(LargeArchive(studies=studies), ModalitiesInStudy="CT\\MR")
    assert [match.text("PatientID") for match in searched.matches] == ["P1", "P2"]
