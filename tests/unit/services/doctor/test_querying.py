"""Queries, and the small object to which they lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.dicom import uids
from qrstation.model.diagnosis import Step, StepVerdict
from qrstation.model.information_model import Level, QueryModel
from tests.faults.scripted_node import Request
from tests.unit.dicom import pynetdicom_pacs
from tests.unit.dicom.pynetdicom_pacs import an_object, serving
from tests.unit.services import peculiar_pacs
from tests.unit.services.doctor.conftest import Doctor, fall_silent, of, scripted_pacs

CT = [an_object(study=1, series=1, number=number, Rows=512, Columns=512, SeriesNumber=1) for number in (1, 2)]
LOCALISER = an_object(study=1, series=1, number=3, Rows=64, Columns=32, BitsAllocated=16)
REPORT = an_object(uids.X_RAY_RADIATION_DOSE_SR, study=1, series=2, Modality="SR")


def examined_object(doctor: Doctor, *objects: object) -> str:
    doctor.refusal = "No, thank you."
    with serving(pynetdicom_pacs.Pacs(objects=objects)) as node:  # type: ignore[arg-type]
        diagnosis = doctor.examine(node)
    assert of(diagnosis, Step.FIND).verdict is StepVerdict.PASSED
    [asked] = doctor.asked
    return asked.key.sop_instance_uid


def test_a_report_is_chosen_before_images(doctor: Doctor) -> None:
    assert examined_object(doctor, *CT, REPORT) == REPORT.SOPInstanceUID
    assert doctor.asked[0].modality == "SR"
    assert doctor.asked[0].sop_class_uid == uids.X_RAY_RADIATION_DOSE_SR


def test_the_smallest_image_is_chosen_where_there_is_nothing_else(doctor: Doctor) -> None:
    assert examined_object(doctor, *CT, LOCALISER) == LOCALISER.SOPInstanceUID
    assert doctor.asked[0].size == 64 * 32 * 2
    assert doctor.asked[0].study_date == "20260102"


def test_nothing_is_retrieved_without_consent(doctor: Doctor) -> None:
    doctor.refusal = "You did not agree."
    pacs = pynetdicom_pacs.Pacs(objects=[REPORT])
    with serving(pacs) as node:
        diagnosis = doctor.examine(node)

    for step in (Step.GET, Step.MOVE):
        assert (of(diagnosis, step).verdict, of(diagnosis, step).title) == (
            StepVerdict.NOT_TRIED,
            "You did not agree.",
        )
    assert (pacs.identifiers, pacs.sent) == ([], [])
    assert len(doctor.asked) == 1, "one question is enough"
    assert not doctor.own.archive.instances((doctor.asked[0].key,))


@pytest.mark.parametrize("model", [QueryModel.STUDY, QueryModel.PATIENT])
def test_each_query_is_told_with_its_status(doctor: Doctor, model: QueryModel) -> None:
    with serving(pynetdicom_pacs.Pacs(objects=[REPORT])) as node:
        evidence = of(doctor.examine(replace(node, query_model=model)), Step.FIND).evidence

    levels = [line.split()[0] for line in evidence]
    assert levels == (["PATIENT"] if model is QueryModel.PATIENT else []) + ["STUDY", "SERIES", "IMAGE"]
    assert all("1 in " in line and line.endswith("status 0000 Success") for line in evidence)


def test_a_failure_is_told_with_code_and_comment(doctor: Doctor) -> None:
    def refuse(request: Request) -> None:
        request.answer(0xA700, more=[(0x0902, b"database is down")])

    with scripted_pacs(find=refuse) as node:
        diagnosis = doctor.examine(node)
    finding = of(diagnosis, Step.FIND)

    assert finding.verdict is StepVerdict.FAILED
    assert "Status A700 (failure): “database is down”." in finding.evidence
    assert finding.evidence[0].startswith("STUDY level, studies of today: failed after ")
    assert finding.advice
    assert "because the queries failed" in of(diagnosis, Step.GET).title
    assert of(diagnosis, Step.LISTENER).verdict is StepVerdict.PASSED


def test_a_node_that_shows_nothing(doctor: Doctor) -> None:
    with peculiar_pacs.running(peculiar_pacs.Pacs(entities={})) as node:
        diagnosis = doctor.examine(node)
    finding = of(diagnosis, Step.FIND)

    assert (finding.verdict, finding.title) == (StepVerdict.WARNING, "PACS answers queries, but told of no study.")
    assert [line.partition(":")[0] for line in finding.evidence] == [
        f"STUDY level, studies of {when}"
        for when in ("today", "the last 7 days", "the last 30 days", "the last 365 days", "any day")
    ]
    assert "told of no study" in of(diagnosis, Step.GET).title


def test_a_node_that_tells_of_no_single_objects(doctor: Doctor) -> None:
    entities = {level: peculiar_pacs.ENTITIES[level] for level in (Level.STUDY, Level.SERIES)}
    with peculiar_pacs.running(peculiar_pacs.Pacs(entities=entities)) as node:
        diagnosis = doctor.examine(node)

    assert of(diagnosis, Step.FIND).verdict is StepVerdict.WARNING
    assert "told of no single object" in of(diagnosis, Step.FIND).title


def test_a_node_of_another_model_than_the_node_book_says(doctor: Doctor) -> None:
    services = frozenset(table[QueryModel.STUDY] for table in (uids.FIND, uids.GET, uids.MOVE))
    with serving(pynetdicom_pacs.Pacs(objects=[REPORT], services=services)) as node:
        diagnosis = doctor.examine(replace(node, query_model=QueryModel.PATIENT))
    finding = of(diagnosis, Step.FIND)

    assert finding.verdict is StepVerdict.WARNING
    assert "not answer queries in the Patient Root model, which the node book names, but in the Study Root" in (
        finding.title
    )
    assert of(diagnosis, Step.GET).verdict is StepVerdict.PASSED, "the other steps use the model that works"


def test_a_node_that_is_too_slow(doctor: Doctor) -> None:
    with scripted_pacs(find=fall_silent) as node:
        finding = of(doctor.examine(node, step=0.2), Step.FIND)

    assert finding.title == "PACS did not answer a few small queries in 0.2 s."


def test_a_node_that_falls_silent(doctor: Doctor) -> None:
    with scripted_pacs(find=fall_silent) as node:
        finding = of(doctor.examine(node), Step.FIND)

    assert finding.title == "PACS fell silent: nothing came for 1 s."
