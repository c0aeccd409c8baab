"""Dose queries of a PACS over the network, and what becomes of them when it does not answer as it should."""

from __future__ import annotations

import datetime
import itertools
import logging
from dataclasses import replace

import pytest

from qrstation.errors import AssociationLost, AssociationRejected, QueryFailed
from qrstation.model.capabilities import Capabilities
from qrstation.model.dose import Branch, DoseStage
from qrstation.model.nodes import RemoteNode, Timeouts
from tests.dose_pacs import DosePacs, Keys
from tests.faults.dose.inquiry import holding, kept, order, reviewed
from tests.faults.scripted_node import Request, answering_node

EMPTY_KEYS = {
    "STUDY": dict.fromkeys(
        (
            "AccessionNumber",
            "NumberOfStudyRelatedSeries",
            "PatientID",
            "PatientName",
            "SpecificCharacterSet",
            "StationName",
            "StudyDescription",
            "StudyID",
            "StudyInstanceUID",
            "StudyTime",
        ),
        "",
    ),
    "SERIES": dict.fromkeys(
        (
            "Modality",
            "NumberOfSeriesRelatedInstances",
            "SeriesDescription",
            "SeriesInstanceUID",
            "SeriesNumber",
            "SeriesTime",
            "SpecificCharacterSet",
            "StationName",
        ),
        "",
    ),
    "IMAGE": dict.fromkeys(("InstanceNumber", "SOPClassUID", "SOPInstanceUID", "SpecificCharacterSet"), ""),
}
"""Keys at each level that ask for a value without naming one."""

OUT_OF_RESOURCES, CANCELLED, WARNING = 0xA700, 0xFE00, 0xB001


def of_the_second(keys: Keys) -> bool:
    """Whether a C-FIND is for the series of the second study."""
    return (keys["QueryRetrieveLevel"], keys["StudyInstanceUID"]) == ("SERIES", "1.2.2")


def test_w01_nothing_is_asked_but_what_is_needed(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(holding(1))
    stages: list[DoseStage] = []
    assert kept(reviewed(node, order(Branch.DX, Branch.CT), on_stage=stages.append)) == ["1.2.1.2"]
    assert pacs.asked_at("STUDY") == [
        EMPTY_KEYS["STUDY"] | {"QueryRetrieveLevel": "STUDY", "StudyDate": "20261127", "ModalitiesInStudy": modality}
        for modality in ("CT", "DX", "CR", "PX")
    ]
    assert pacs.asked_at("SERIES") == [
        EMPTY_KEYS["SERIES"] | {"QueryRetrieveLevel": "SERIES", "StudyInstanceUID": "1.2.1"}
    ]
    assert pacs.asked_at("IMAGE") == [
        EMPTY_KEYS["IMAGE"]
        | {"QueryRetrieveLevel": "IMAGE", "StudyInstanceUID": "1.2.1", "SeriesInstanceUID": "1.2.1.2"}
    ]
    assert [(stage.words, stage.done, stage.total) for stage in stages] == [
        ("Asking for CT studies", 0, 0),
        ("Asking for DX studies", 0, 0),
        ("Asking for CR studies", 0, 0),
        ("Asking for PX studies", 0, 0),
        ("Asking for the series of study 1 of 1", 1, 1),
        ("Looking into a series of study 1 of 1", 1, 1),
    ]


@pytest.mark.parametrize(("marked", "asked"), [(True, ["CT", "MG"]), (False, ["CT"])])
def test_c05_c06_only_a_node_that_is_marked_is_asked_for_modality(
    pacs: DosePacs, node: RemoteNode, marked: bool, asked: list[str]
) -> None:
    pacs.set_up(holding(1, ModalitiesInStudy=""))
    told = reviewed(replace(node, modality_tag=marked), order(Branch.CT, Branch.MG))
    assert [keys["ModalitiesInStudy"] for keys in pacs.asked_at("STUDY")] == asked
    assert [keys.get("Modality") for keys in pacs.asked_at("STUDY")] == [("" if marked else None) for _ in asked]
    assert kept(told) == ["1.2.1.2"]
    assert told.studies[0].modalities == ("CT", "SR")


def test_an_association_that_is_lost_once_is_made_anew_for_good(
    pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture
) -> None:
    broken = itertools.chain([True], itertools.repeat(False))
    pacs.breaks = lambda keys: of_the_second(keys) and next(broken)
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2", "1.2.2.2", "1.2.3.2"]
    assert not told.incomplete
    assert pacs.associations == 2
    assert [record.levelname for record in caplog.records if "It is asked again" in record.message] == ["WARNING"]


def test_w04_lost_twice_in_succession_the_query_fails(
    pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture
) -> None:
    pacs.breaks = of_the_second
    with pytest.raises(AssociationLost, match="broke off the association") as fault:
        reviewed(node)
    assert "second time in succession" in str(fault.value)
    assert "study 2 of 3 (1.2.2)" in str(fault.value)
    assert pacs.associations == 2
    assert caplog.records[-1].levelname == "ERROR"
    assert "nothing is fetched" in caplog.records[-1].message


def test_w05_a_study_that_the_node_cannot_tell_of_is_named(pacs: DosePacs, node: RemoteNode) -> None:
    whole = holding(3)
    pacs.set_up(lambda keys: () if of_the_second(keys) else whole(keys))
    pacs.last_word = lambda keys: OUT_OF_RESOURCES if of_the_second(keys) else 0
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2", "1.2.3.2"]
    assert told.incomplete
    (problem,) = told.problems
    for words in ("study 2 of 3", "1.2.2", "A700", "Series"):
        assert words in problem
    second = told.studies[1]
    assert second.problem == problem
    assert pacs.associations == 1


def test_a_report_that_cannot_be_looked_at_makes_no_images_wanted(pacs: DosePacs, node: RemoteNode) -> None:
    told = holding(1, modalities="MG\\SR")
    pacs.set_up(lambda keys: [] if keys["QueryRetrieveLevel"] == "IMAGE" else told(keys))
    pacs.last_word = lambda keys: 0xC001 if keys["QueryRetrieveLevel"] == "IMAGE" else 0
    result = reviewed(node, order(Branch.MG))
    assert kept(result) == []
    (problem,) = result.problems
    assert "Series 1.2.1.2 of study 1 of 1 (1.2.1)" in problem
    assert "C001" in problem


@pytest.mark.parametrize("status", [WARNING, CANCELLED])
def test_w06_what_came_before_a_limit_is_used(pacs: DosePacs, node: RemoteNode, status: int) -> None:
    pacs.last_word = lambda keys: status if keys["QueryRetrieveLevel"] == "STUDY" else 0
    told = reviewed(node)
    assert len(kept(told)) == 3
    (problem,) = told.problems
    for words in ("CT studies", f"{status:04X}", "limit was reached at 3 studies", "fewer days"):
        assert words in problem


def test_a_limit_that_was_told_is_not_noted_besides(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(lambda keys: holding(100)(keys) if keys["QueryRetrieveLevel"] == "STUDY" else ())
    pacs.last_word = lambda keys: WARNING if keys["QueryRetrieveLevel"] == "STUDY" else 0
    told = reviewed(node)
    assert (len(told.problems), told.notes) == (1, ())


@pytest.mark.parametrize("status", [WARNING, OUT_OF_RESOURCES])
@pytest.mark.parametrize("level", ["SERIES", "IMAGE"])
def test_w06_reports_that_came_before_a_limit_are_used(
    pacs: DosePacs, node: RemoteNode, level: str, status: int
) -> None:
    pacs.last_word = lambda keys: status if keys["QueryRetrieveLevel"] == level else 0
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2", "1.2.2.2", "1.2.3.2"]
    assert len(told.problems) == 3
    assert all(problem and f"{status:04X}" in problem for problem in (one.problem for one in told.studies))


@pytest.mark.parametrize("number", [100, 200])
def test_a_round_number_of_studies_is_noted_and_nothing_more(
    pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    pacs.set_up(lambda keys: holding(number)(keys) if keys["QueryRetrieveLevel"] == "STUDY" else ())
    told = reviewed(node)
    assert (told.problems, told.incomplete) == ((), False)
    (note,) = told.notes
    assert f"PACS told {number} studies for CT, a round number" in note
    assert [record.message for record in caplog.records if record.levelname == "WARNING"] == [note]


def test_the_number_of_a_card_is_a_limit(pacs: DosePacs, node: RemoteNode) -> None:
    card = Capabilities(probed=datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC), limit=3)
    told = reviewed(replace(node, capabilities=card))
    assert (told.incomplete, told.notes) == (True, ())
    assert "CT studies: PACS told 3 studies, the number at which it stops by its capability card" in told.problems[0]


def test_what_is_strange_about_answers_is_in_the_log_once(
    pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture
) -> None:
    whole = holding(12, modalities="MG\\SR", StudyDate="20010101")

    def strange(keys: Keys) -> list[Keys]:
        return [] if keys["QueryRetrieveLevel"] == "IMAGE" else [{**one, "Modality": "SR"} for one in whole(keys)]

    pacs.set_up(strange)
    told = reviewed(node, order(Branch.MG))
    assert (told.incomplete, len(kept(told))) == (False, 0)
    warnings = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert warnings == list(told.notes)
    assert ["12 studies lie outside the days" in warnings[0], "24 series of modality SR" in warnings[1]] == [True] * 2
    assert "in 12 studies, the first of them study 1 of 12" in warnings[1]


def test_other_modalities_are_asked_for_when_one_fails(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.last_word = lambda keys: OUT_OF_RESOURCES if keys.get("ModalitiesInStudy") == "DX" else 0
    told = reviewed(node, order(Branch.CT, Branch.DX))
    assert len(kept(told)) == 3
    assert [keys["ModalitiesInStudy"] for keys in pacs.asked_at("STUDY")] == ["CT", "DX", "CR", "PX"]
    assert ["DX studies" in problem for problem in told.problems] == [True]


def test_a_query_that_never_succeeds_fails(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(lambda _: ())
    pacs.last_word = lambda _: OUT_OF_RESOURCES
    with pytest.raises(QueryFailed, match="resources"):
        reviewed(node, order(Branch.FL))
    assert len(pacs.asked) == 2


def test_nothing_found_is_no_failure(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(lambda _: ())
    told = reviewed(node)
    assert (told.studies, told.incomplete, len(pacs.asked)) == ((), False, 1)


def test_w07_a_rejection_is_told_with_its_reason(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.rejects = True
    with pytest.raises(AssociationRejected, match="congest"):
        reviewed(node)
    assert pacs.associations == 1


@pytest.mark.parametrize(("answered", "asked"), [(0, 1), (1, 3)])
def test_w08_a_silent_node_is_given_up_after_its_time(answered: int, asked: int) -> None:
    requests: list[Request] = []

    def answer(request: Request) -> None:
        requests.append(request)
        if len(requests) <= answered:
            request.answer(0)

    silent = answering_node(answer, Timeouts(connect=60, response=0.5))
    with silent as node, pytest.raises(AssociationLost, match=r"nothing came for 0\.5 s"):
        reviewed(node, order(Branch.FL))
    assert len(requests) == asked


def test_w09_forty_studies_take_one_association(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(holding(40))
    assert len(kept(reviewed(node))) == 40
    assert len(pacs.asked) == 1 + 40 + 40
    assert pacs.associations == 1


@pytest.mark.parametrize("character_set", ["ISO_IR 100", "ISO_IR 192"])
def test_w10_a_filter_reads_what_is_not_ascii(pacs: DosePacs, node: RemoteNode, character_set: str) -> None:
    pacs.set_up(holding(1, SpecificCharacterSet=character_set, StudyDescription="SCHÄDEL nativ"))
    assert kept(reviewed(node, order(description_include=("schädel",)))) == ["1.2.1.2"]
    assert kept(reviewed(node, order(description_exclude=("schädel",)))) == []


def test_w11_a_station_name_may_be_too_long(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(holding(1, StationName="SCANNER-IN-THE-CELLAR"))
    told = reviewed(node)
    assert told.studies[0].station_name == "SCANNER-IN-THE-CELLAR"
    assert not told.incomplete


def test_w12_no_patient_is_in_the_log(pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="qrstation.services.dose")
    whole = holding(3)
    pacs.set_up(lambda keys: () if of_the_second(keys) else whole(keys))
    pacs.last_word = lambda keys: OUT_OF_RESOURCES if of_the_second(keys) else 0
    pacs.comment = "SECRET^NAME is on hold"
    told = reviewed(node, order(description_exclude=("neck",), toshiba=True))
    assert told.studies[0].patient_name == "SECRET^NAME"
    assert "SECRET^NAME is on hold" in told.problems[0]
    story = [record.message for record in caplog.records if record.name.startswith("qrstation.services.dose")]
    assert "SECRET" not in "".join(story)
    for words in ("Asking PACS", "2026-11-27", "excludes: neck", "CT: 3 studies", "study 2 of 3", "2 with 2 series"):
        assert any(words in line for line in story), words
