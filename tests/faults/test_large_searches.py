"""Searches that a node does not answer at once: asked in parts, all that can be found is found, the rest is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from qrstation.errors import QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.outcomes import FindOutcome, PartsAsked
from qrstation.model.query import Key, Match, Query
from qrstation.services.search import search
from tests.faults.large_archive import LargeArchive, Study, clock, invented

US = Caller(ae_title="US")
RESOURCES, LIMITED, SUCCESS, MISMATCH, UNABLE = 0xA700, 0xB001, 0x0000, 0xA900, 0xC001
BUSY_DAY = "20240229"
TODAY = datetime.now().strftime("%Y%m%d")


class Searched:
    """A search, and what came of it."""

    def __init__(
        self,
        archive: LargeArchive,
        *,
        limit: int | None = None,
        card: Capabilities | None = None,
        split: bool = True,
        stop_after: int | None = None,
        **keys: str,
    ) -> None:
        self.matches: list[Match] = []
        self.progress: list[PartsAsked] = []
        cancellation = Cancellation()

        def on_parts(asked: PartsAsked) -> None:
            self.progress.append(asked)
            if asked.done == stop_after:
                cancellation.request()

        query = Query(keys=tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items()), limit=limit)
        with archive.running() as node:
            self.outcome: FindOutcome = search(
                replace(node, capabilities=card),
                query,
                caller=US,
                on_match=self.matches.append,
                cancellation=cancellation,
                split=split,
                on_parts=on_parts,
            )
        assert self.outcome.matches == len(self.matches)

    @property
    def uids(self) -> list[str]:
        return [match.text("StudyInstanceUID") for match in self.matches]

    def is_whole(self, studies: Sequence[Study]) -> bool:
        """Whether each study came once, and this is said."""
        once = sorted(self.uids) == sorted(study.uid for study in studies)
        return once and self.outcome.whole_in_parts and not self.outcome.gaps


def busy_day(number: int) -> list[Study]:
    """Studies of one day, a third of them in its first second."""
    return [
        Study(BUSY_DAY, "000000" if place % 3 == 0 else clock(place * 37 % 86400), f"1.2.4.{place}")
        for place in range(number)
    ]


def test_thirty_thousand_studies_come_from_a_node_that_tells_500() -> None:
    studies = invented(28_600) + busy_day(1_400)
    searched = Searched(LargeArchive(studies=studies, most=500, last_status=RESOURCES))

    assert len(searched.matches) == 30_000
    assert searched.is_whole(studies)
    assert searched.outcome.limit_met == 500
    assert searched.progress[-1] == PartsAsked(
        parts=searched.outcome.parts - 1, done=searched.outcome.parts - 1, matches=30_000
    )
    assert [asked.done for asked in searched.progress] == list(range(1, searched.outcome.parts))


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("last_status", [RESOURCES, LIMITED, SUCCESS, UNABLE])
def test_however_the_node_stops(last_status: int, newest_first: bool) -> None:
    studies = invented(900) + busy_day(250)
    archive = LargeArchive(studies=studies, most=100, last_status=last_status, newest_first=newest_first)
    searched = Searched(archive)

    assert searched.is_whole(studies)
    assert searched.outcome.limit_met == 100
    assert archive.told < 4 * len(studies)


def test_a_limit_that_only_the_card_knows() -> None:
    card = Capabilities(probed=datetime(2026, 11, 1, tzinfo=UTC), query_model=QueryModel.STUDY, limit=73)
    studies = invented(300)
    assert Searched(LargeArchive(studies=studies, most=73), card=card).is_whole(studies)
    assert len(Searched(LargeArchive(studies=studies, most=73)).matches) == 73, "nobody can know"


@pytest.mark.parametrize(
    ("keyword", "value"), [("PatientID", "P*"), ("StudyInstanceUID", "*"), ("StudyInstanceUID", "1.2.?.*")]
)
def test_a_wildcard_in_a_unique_key_names_nothing(keyword: str, value: str) -> None:
    keys: dict[str, Any] = {keyword: value}
    studies = invented(300)
    assert Searched(LargeArchive(studies=studies, most=100), **keys).is_whole(studies)
    refused = Searched(LargeArchive(studies=studies, most_days=90), **keys)
    assert len(refused.matches) == 300


def test_a_limit_of_the_card_is_one_also_for_what_is_named() -> None:
    card = Capabilities(probed=datetime(2026, 11, 1, tzinfo=UTC), query_model=QueryModel.STUDY, limit=73)
    archive = LargeArchive(studies=[Study("20260101", "101500", f"1.2.{place}") for place in range(90)], most=73)
    assert Searched(archive, card=card, PatientID="P1", split=False).outcome.limit_met == 73
    assert Searched(archive, PatientID="P1", split=False).outcome.limit_met is None


def test_a_round_number_that_is_all_there_is_raises_no_doubt() -> None:
    studies = invented(200)
    searched = Searched(LargeArchive(studies=studies))

    assert searched.is_whole(studies)
    assert searched.outcome.limit_met is None


@pytest.mark.parametrize("refusal", [RESOURCES, MISMATCH, UNABLE, 0x0110])
def test_wide_ranges_that_are_refused(refusal: int) -> None:
    studies = [Study(f"2026{month:02}15", "101500", f"1.2.{month}.{place}") for month in (3, 4) for place in range(9)]
    archive = LargeArchive(studies=studies, most_days=7, refusal=refusal)
    assert Searched(archive, StudyDate="20260101-20260630").is_whole(studies)


def test_what_has_no_first_day_and_is_refused_is_sought_from_1970_on() -> None:
    studies = [Study(f"{year}0515", "101500", f"1.2.{year}") for year in (1969, 1970, 2003, 2026)]
    everything = Searched(LargeArchive(studies=studies, most_days=100))
    assert everything.uids == ["1.2.2026", "1.2.2003", "1.2.1970"]
    assert everything.outcome.incomplete
    assert "before 1970" in everything.outcome.gaps[0]


def test_a_refusal_that_has_nothing_to_do_with_days_is_told_soon() -> None:
    archive = LargeArchive(studies=invented(10), most_days=0, refusal=MISMATCH)
    with pytest.raises(QueryFailed) as failed:
        Searched(archive)
    assert failed.value.status is not None
    assert failed.value.status.code == MISMATCH
    assert len(archive.asked) < 20

    named = LargeArchive(studies=invented(10), most_days=0, refusal=MISMATCH)
    with pytest.raises(QueryFailed):
        Searched(named, PatientID="P1")
    assert len(named.asked) == 1, "one patient is not much"


@pytest.mark.parametrize("compares_text", [True, False])
def test_no_study_is_lost_between_two_parts_of_a_day(compares_text: bool) -> None:
    moments = [
        *("000000", "0000", "00", "000000.000001", "235959", "235959.999999", "12", "1200", "120000", "120000.5"),
        *("115959.999999", "115959", "060000", "0600", "055959.5", "180000.000000", "175959.999"),
    ]
    studies = [Study(BUSY_DAY, moment, f"1.2.{n}") for n, moment in enumerate(moments * 2)]
    studies += [Study(day, "235959.999", f"1.3.{day}") for day in ("20240228", "20240301")]
    archive = LargeArchive(studies=studies, most=13, last_status=LIMITED, compares_text=compares_text)
    assert Searched(archive).is_whole(studies)


def test_the_hours_that_were_asked_for_stay_the_hours() -> None:
    studies = [Study(day, clock(second), f"1.2.{day}.{second}") for day in TWO_DAYS for second in range(0, 86400, 600)]
    asked_for = [study for study in studies if "0800" <= study.time <= "120059.999"]
    searched = Searched(LargeArchive(studies=studies, most=7, last_status=LIMITED), StudyTime="0800-1200")
    assert searched.is_whole(asked_for)


TWO_DAYS = ("20260110", "20260111")


def test_days_that_were_asked_for_stay_the_days() -> None:
    studies = [Study(f"202601{day:02}", "101500", f"1.2.{day}.{place}") for day in range(1, 31) for place in range(5)]
    archive = LargeArchive(studies=studies, most=11, last_status=RESOURCES)
    assert Searched(archive, StudyDate="20260105-20260120").is_whole(
        [study for study in studies if "20260105" <= study.day <= "20260120"]
    )
    assert all("20260105" <= end <= "20260120" for days, _, _ in archive.asked for end in days.split("-"))


def test_one_second_with_more_than_the_limit_is_asked_for_by_modality_and_nothing_is_promised() -> None:
    studies = [
        Study(BUSY_DAY, "000000", f"1.2.{place}", modality)
        for place, modality in enumerate(("CT", "MR", "QQ", "CT", "US") * 8)
    ]
    searched = Searched(LargeArchive(studies=studies, most=18, last_status=LIMITED))

    assert len(searched.matches) == 40
    assert searched.outcome.incomplete
    assert searched.outcome.gaps == (
        "2024-02-29, 00:00:00: asked for by modality, so a modality unheard of would be missing.",
    )


def test_what_cannot_be_divided_any_further_is_named() -> None:
    studies = [Study(BUSY_DAY, "000000", f"1.2.{place}") for place in range(40)]
    searched = Searched(LargeArchive(studies=[*studies, *invented(20)], most=18, last_status=LIMITED))

    assert len(searched.matches) < 60
    assert searched.outcome.incomplete
    assert any("2024-02-29, 00:00:00, CT: PACS did not tell all" in gap for gap in searched.outcome.gaps)


def test_a_last_part_that_cannot_be_divided_hides_nothing_of_the_others() -> None:
    studies = [Study(BUSY_DAY, "000000", f"1.2.{place}") for place in range(40)]
    others = [Study("20240301", clock(place * 1000), f"1.3.{place}") for place in range(30)]
    archive = LargeArchive(studies=[*studies, *others], most=18, last_status=RESOURCES)
    searched = Searched(archive, StudyDate=f"{BUSY_DAY}-20240301", ModalitiesInStudy="CT")

    assert len(searched.matches) == 48
    assert searched.outcome.incomplete
    assert searched.outcome.status.code == RESOURCES
    assert searched.outcome.gaps[0].startswith("2024-02-29, 00:00:00: PACS did not tell all")


def test_studies_without_a_date_are_no_part_and_this_is_said() -> None:
    undated = [Study("", "", f"1.3.{place}") for place in range(30)]
    searched = Searched(
        LargeArchive(studies=[*undated, *invented(100)], most=20, last_status=LIMITED, newest_first=False)
    )
    assert len(searched.matches) == 120
    assert searched.outcome.incomplete
    assert "20 of the matches have no Study Date" in searched.outcome.gaps[0]


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


def test_studies_without_a_time_on_a_busy_day_are_told_of() -> None:
    untimed = [Study(BUSY_DAY, "", f"1.3.{place}") for place in range(12)]
    archive = LargeArchive(studies=[*untimed, *busy_day(60)], most=25, last_status=LIMITED, newest_first=False)
    searched = Searched(archive)
    assert searched.outcome.incomplete
    assert "12 of the matches have no Study Time" in searched.outcome.gaps[0]


def test_a_node_that_passes_over_times_is_divided_by_modality() -> None:
    studies = [Study(BUSY_DAY, clock(place * 600), f"1.2.{place}", ("CT", "MR")[place % 2]) for place in range(60)]
    archive = LargeArchive(
        studies=studies, most=40, last_status=LIMITED, passed_over=("StudyTime",), newest_first=False
    )
    searched = Searched(archive)
    assert len(searched.matches) == 60
    assert any("PACS tells the same whatever Study Time" in gap for gap in searched.outcome.gaps)


def test_a_node_that_passes_over_days_is_divided_by_hours() -> None:
    studies = [Study(f"202601{1 + n % 30:02}", clock(n * 200), f"1.2.{n}") for n in range(300)]
    archive = LargeArchive(studies=studies, most=50, last_status=LIMITED, passed_over=("StudyDate",))
    assert Searched(archive).is_whole(studies)


def test_a_node_that_finds_nothing_by_ranges_is_believed_once() -> None:
    archive = LargeArchive(studies=invented(90), most=50, last_status=LIMITED, no_ranges=True)
    searched = Searched(archive)
    assert (len(searched.matches), searched.outcome.incomplete, searched.outcome.parts) == (50, True, 1)


def test_a_node_that_passes_over_everything_is_asked_a_few_times_and_no_more() -> None:
    passed_over = ("StudyDate", "StudyTime", "ModalitiesInStudy")
    archive = LargeArchive(studies=invented(200), most=50, last_status=LIMITED, passed_over=passed_over)
    searched = Searched(archive)

    assert len(searched.matches) == 50
    assert searched.outcome.incomplete
    assert searched.outcome.parts == 1
    assert len(archive.asked) < 20


def test_a_key_that_the_card_says_is_passed_over_is_not_divided_by() -> None:
    card = Capabilities(
        probed=datetime(2026, 11, 1, tzinfo=UTC),
        query_model=QueryModel.STUDY,
        keys=(KeySupport(level=Level.STUDY, keyword="StudyDate", returned=True, matched=False),),
    )
    studies = [Study(f"202601{1 + n % 30:02}", clock(n * 200), f"1.2.{n}") for n in range(300)]
    archive = LargeArchive(studies=studies, most=50, last_status=LIMITED, passed_over=("StudyDate",))
    searched = Searched(archive, card=card)

    assert searched.is_whole(studies)
    assert not any(days for days, _, _ in archive.asked)


def test_the_limit_of_the_user_holds_for_all_parts_together() -> None:
    searched = Searched(LargeArchive(studies=invented(900), most=100, last_status=RESOURCES), limit=250)

    assert len(set(searched.uids)) == len(searched.matches) == 250
    assert searched.outcome.truncated
    assert not searched.outcome.incomplete


def test_a_limit_of_the_user_below_that_of_the_node_is_one_query() -> None:
    archive = LargeArchive(studies=invented(900), most=100, last_status=RESOURCES)
    assert Searched(archive, limit=50).outcome.truncated
    assert len(archive.asked) == 1


@pytest.mark.parametrize("newest_first", [True, False])
def test_two_patients_of_one_uid_are_both_handed_over(newest_first: bool) -> None:
    alpha = Study("20150105", "120000", "1.2.9.7", patient="Alpha^A", patient_id="P1")
    beta = replace(alpha, day="20260905", patient="Beta^B", patient_id="P2")
    studies = [*invented(200), alpha, beta]
    searched = Searched(LargeArchive(studies=studies, most=50, last_status=LIMITED, newest_first=newest_first))
    assert searched.is_whole(studies)
    assert {"P1", "P2"} == {
        match.text("PatientID") for match in searched.matches if match.text("StudyInstanceUID") == alpha.uid
    }


def test_stopping_keeps_what_came() -> None:
    archive = LargeArchive(studies=invented(900), most=100, last_status=RESOURCES)
    searched = Searched(archive, stop_after=3)

    assert searched.outcome.cancelled
    assert not searched.outcome.whole_in_parts
    assert 100 <= len(searched.matches) < 900
    assert len(archive.asked) == 4


def test_an_association_that_lasts_for_a_few_queries_only_is_no_end() -> None:
    studies = invented(900)
    archive = LargeArchive(studies=studies, most=100, last_status=LIMITED, hangs_up_after=5)
    assert Searched(archive).is_whole(studies)


def test_a_search_can_be_exactly_one_query() -> None:
    archive = LargeArchive(studies=invented(900), most=100, last_status=LIMITED)
    searched = Searched(archive, split=False)

    assert searched.outcome.incomplete
    assert (len(searched.matches), len(archive.asked), searched.outcome.parts) == (100, 1, 1)


def test_several_modalities_are_each_divided() -> None:
    studies = invented(900)
    searched = Searched(LargeArchive(studies=studies, most=60, last_status=LIMITED), ModalitiesInStudy="CT\\MR")
    assert searched.is_whole([study for study in studies if study.modality in ("CT", "MR")])
