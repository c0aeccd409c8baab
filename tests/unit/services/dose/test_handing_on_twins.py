"""Two objects with one SOP Instance UID, of two studies: each is handed on, and each by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import UID

from qrstation.model.dose import HandOn
from qrstation.model.handing_on import HandOnState
from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from tests.by_uid import anywhere
from tests.faults.storage_node import Storage, storage_node
from tests.unit.dicom.memory import make_instance
from tests.unit.services.dose.handing_place import HandingPlace

NODE = HandOn(node="PACS")


def a_copy(folder: Path, number: int) -> Path:
    """The object of that number in another study, by the SOP Instance UID that it has in the first one."""
    path = make_instance(folder, number, study=2)
    ds = pydicom.dcmread(path)
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = UID(make_instance(folder, number).stem)
    ds.save_as(path)
    return path


@pytest.fixture
def twins(handing_place: HandingPlace) -> Sequence[InstanceKey]:
    [uid] = handing_place.hold(1)
    assert handing_place.hold(1, make=a_copy) == [uid]
    [held] = handing_place.archive.copies([anywhere(uid)]).values()
    return [one.key for one in held]


def test_both_come_to_a_node(handing_place: HandingPlace, twins: Sequence[InstanceKey]) -> None:
    handing_place.handing.owe(NODE, twins, run="1")
    with storage_node(storage := Storage()) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
    assert storage.taken == [twins[0].sop_instance_uid] * 2
    assert handing_place.standing().words == "2 of 2 objects handed on to PACS"


def test_both_come_into_a_folder(handing_place: HandingPlace, twins: Sequence[InstanceKey]) -> None:
    handing_place.handing.owe(HandOn(folder=str(handing_place.copies)), twins, run="1")
    handing_place.handing.attempt()
    studies = {pydicom.dcmread(copy).StudyInstanceUID for copy in handing_place.copies.iterdir()}
    assert studies == {key.study_instance_uid for key in twins}
    assert {one.key for one in handing_place.handing.objects() if one.state is HandOnState.DONE} == set(twins)


def test_one_that_is_gone_is_not_made_good_by_the_other(
    handing_place: HandingPlace, twins: Sequence[InstanceKey]
) -> None:
    gone, left = twins
    handing_place.handing.owe(NODE, twins, run="1")
    handing_place.archive.remove([MatchKey(level=Level.STUDY, study_instance_uid=gone.study_instance_uid)])
    with storage_node(storage := Storage()) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
    assert storage.taken == [left.sop_instance_uid]
    states = {one.key: one.state for one in handing_place.handing.objects()}
    assert states == {gone: HandOnState.GONE, left: HandOnState.DONE}


def test_one_that_was_put_down_by_an_older_version_is_handed_on(
    handing_place: HandingPlace, twins: Sequence[InstanceKey]
) -> None:
    unknown = anywhere(twins[0].sop_instance_uid)
    handing_place.handing.owe(NODE, [unknown], run="1")
    with storage_node(storage := Storage()) as handing_place.nodes["PACS"]:
        handing_place.handing.attempt()
    assert len(storage.taken) == 1
    assert {one.key: one.state for one in handing_place.handing.objects()} == {unknown: HandOnState.DONE}
