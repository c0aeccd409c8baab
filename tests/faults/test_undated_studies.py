"""Large searches at nodes that hold studies without a date: those hide no others, and what may be missing is told."""

from __future__ import annotations

import pytest

from tests.faults.large_archive import LargeArchive, Study, invented
from tests.faults.test_large_searches import BUSY_DAY, LIMITED, Searched


@pytest.mark.parametrize("newest_first", [True, False])
def test_studies_without_a_date_do_not_hide_old_ones_where_they_count_as_early(newest_first: bool) -> None:
    undated = [Study("", "", f"1.3.{place}") for place in range(30)]
    dated = [Study(f"{year}0515", "101500", f"1.2.{year}") for year in range(1900, 2026)]
    archive = LargeArchive(
        studies=[*undated, *dated], most=20, last_status=LIMITED, newest_first=newest_first, undated_are_early=True
    )
    searched = Searched(archive)

    assert {study.uid for study in dated} < set(searched.uids)
    assert searched.outcome.incomplete
    assert searched.outcome.gaps == (
        "20 of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them."
        " All that have a date since 1800 are here.",
    )
    assert len(archive.asked) < 80


def test_studies_without_a_date_that_count_as_early_are_all_here_where_they_are_few() -> None:
    studies = [*(Study("", "", f"1.3.{place}") for place in range(19)), *invented(100)]
    for newest_first in (True, False):
        archive = LargeArchive(
            studies=studies, most=20, last_status=LIMITED, newest_first=newest_first, undated_are_early=True
        )
        assert Searched(archive).is_whole(studies)


def test_all_that_have_a_time_are_here_where_days_are_passed_over() -> None:
    undated = [Study("", "", f"1.3.{place}") for place in range(30)]
    dated = invented(100)
    archive = LargeArchive(
        studies=[*undated, *dated], most=20, last_status=LIMITED, newest_first=False, passed_over=("StudyDate",)
    )
    searched = Searched(archive)

    assert {study.uid for study in dated} < set(searched.uids)
    [gap] = searched.outcome.gaps
    assert "20 of the matches have no Study Date" in gap
    assert "All that have a date since 1800 and a time are here." in gap


def test_studies_without_a_date_that_hide_others_of_their_modality_are_not_all() -> None:
    undated = [Study("", "", f"1.3.{place}") for place in range(30)]
    others = [Study(study.day, study.time, study.uid, "MR") for study in invented(15)]
    archive = LargeArchive(
        studies=[*undated, Study(BUSY_DAY, "101500", "1.2.9"), *others],
        most=20,
        last_status=LIMITED,
        newest_first=False,
        passed_over=("StudyDate", "StudyTime"),
    )
    searched = Searched(archive)

    assert "1.2.9" not in searched.uids
    assert any("CT: PACS did not tell all" in gap for gap in searched.outcome.gaps)
    assert not any("are here" in gap for gap in searched.outcome.gaps)
