"""What a review keeps, as a retrieval asks for it."""

from __future__ import annotations

from dataclasses import replace

from qrstation.dicom import uids
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode
from qrstation.services.dose.contents import contents_of
from tests.unit.dicom.pynetdicom_pacs import an_object
from tests.unit.services.dose.served import a_report, reviewed

NODE = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=104))
SERIES = "1.2.826.0.1.1.1"
REPORTS = [a_report(1, number=1), a_report(1, number=2)]
IMAGES = [an_object(uids.SECONDARY_CAPTURE, 1, number=number) for number in (1, 2)]


def test_a_series_whose_objects_are_known_names_them() -> None:
    (part,) = contents_of(reviewed(NODE, REPORTS))
    assert (part.key.level, part.key.series_instance_uid) == (Level.SERIES, SERIES)
    assert [one.sop_instance_uid for one in part.instances or ()] == [f"{SERIES}.1", f"{SERIES}.2"]
    assert (part.count, part.modality, part.kind) == (2, "SR", "CT")


def test_a_series_that_was_not_looked_into_has_a_number_alone() -> None:
    (part,) = contents_of(reviewed(NODE, IMAGES, unlisted=[SERIES]))
    assert (part.key.level, part.instances, part.count) == (Level.SERIES, None, 2)


def test_of_a_series_that_was_looked_into_in_part_not_all_is_known() -> None:
    review = reviewed(NODE, IMAGES)
    (study,) = review.studies
    series = replace(study.series[0], objects=study.series[0].objects[:1])
    (part,) = contents_of(replace(review, studies=(replace(study, series=(series,)),)))
    assert (part.key.level, part.instances, part.count) == (Level.SERIES, None, 2)


def test_where_no_number_is_told_only_reports_are_known_to_be_listed_whole() -> None:
    (reports,) = contents_of(reviewed(NODE, REPORTS, told=False))
    (images,) = contents_of(reviewed(NODE, IMAGES, told=False))
    assert (len(reports.instances or ()), reports.count) == (2, 2)
    assert (images.instances, images.count) == (None, None)


def test_single_objects_are_named_one_by_one_and_once() -> None:
    parts = contents_of(reviewed(NODE, [*REPORTS, REPORTS[0]], by_object=[SERIES]))
    assert [part.key.sop_instance_uid for part in parts] == [f"{SERIES}.1", f"{SERIES}.2"]
    assert {(part.key.level, part.count) for part in parts} == {(Level.IMAGE, 1)}


def test_a_series_of_which_an_object_is_dropped_is_asked_for_by_object() -> None:
    review = reviewed(NODE, REPORTS)
    (study,) = review.studies
    first, second = study.series[0].objects
    series = replace(study.series[0], objects=(first, replace(second, keep=False)))
    (part,) = contents_of(replace(review, studies=(replace(study, series=(series,)),)))
    assert part.key.sop_instance_uid == first.sop_instance_uid


def test_what_is_dropped_is_not_asked_for() -> None:
    review = reviewed(NODE, REPORTS)
    (study,) = review.studies
    without = replace(study, series=(replace(study.series[0], keep=False),))
    assert contents_of(replace(review, studies=(without,))) == ()
    assert contents_of(replace(review, studies=(replace(study, keep=False),))) == ()
