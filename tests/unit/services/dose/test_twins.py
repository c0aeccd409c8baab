"""Dose reports of two studies that have one SOP Instance UID and lie in series of one UID: both are fetched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset

from qrstation.model.dose import HandOn
from qrstation.model.events import JobState
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving
from tests.unit.services.dose.served import a_report, fetch, places_of, store, with_images, workstation
from tests.unit.services.dose.test_remembering import ask, kept_of

__all__ = ["store", "workstation"]


@pytest.fixture
def twins() -> list[Dataset]:
    first, second = a_report(1), a_report(2)
    second.SeriesInstanceUID, second.SOPInstanceUID = first.SeriesInstanceUID, first.SOPInstanceUID
    return [first, second]


def studies_here(workstation: Workstation, twins: list[Dataset]) -> set[str]:
    uid = str(twins[0].SOPInstanceUID)
    held = workstation.archive.instances((MatchKey(level=Level.IMAGE, sop_instance_uid=uid),))
    return {one.study_instance_uid for one in held}


def test_both_come_here_and_are_handed_on(workstation: Workstation, tmp_path: Path, twins: list[Dataset]) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    studies = {str(ds.StudyInstanceUID) for ds in twins}
    with serving(Pacs(objects=with_images(twins))) as node:
        workstation.nodes.add(node)
        review = ask(workstation, node)
        hand_on = HandOn(folder=str(folder))
        result, job = fetch(workstation, replace(review, order=replace(review.order, hand_on=hand_on)))
        assert (job.state, result.expected, result.received) == (JobState.COMPLETE, 2, 2)
        assert studies_here(workstation, twins) == studies
        assert kept_of(ask(workstation, node)) == set()
        workstation.dose.hand_on(hand_on, job.request.run)
    assert {str(pydicom.dcmread(file).StudyInstanceUID) for file in folder.iterdir()} == studies


def test_both_go_to_a_store_and_neither_goes_again(
    workstation: Workstation, store: Workstation, twins: list[Dataset]
) -> None:
    pacs = Pacs(objects=with_images(twins), destinations=places_of(store))
    with serving(pacs) as node:
        workstation.nodes.add(node)
        _, job = fetch(workstation, ask(workstation, node, "STORE"))
        assert studies_here(store, twins) == {str(ds.StudyInstanceUID) for ds in twins}
        assert len(workstation.jobs.acknowledged(job.id)) == 2
        assert kept_of(ask(workstation, node, "STORE")) == set()
        sent = len(pacs.sent)
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
        assert len(pacs.sent) == sent
