"""Retrievals from pynetdicom's SCP: every SOP Class of C-GET and C-MOVE, and PACS with limits of their own."""

from __future__ import annotations

from dataclasses import replace

import pydicom
import pytest
from pydicom.uid import UID

from qrstation.dicom import uids
from qrstation.dicom.contexts import DOSE_REPORTS
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FrameSelection, Verdict
from qrstation.services.workstation import Workstation
from tests.by_uid import uids_in
from tests.unit.dicom.pynetdicom_pacs import Pacs, a_cine, an_object, serving
from tests.unit.services.retrieving import (
    IMAGE,
    LISTS,
    PATIENT,
    SERIES,
    STUDY,
    held,
    ours,
    retrieve,
    two_series,
    uids_of,
    workstation,
)

__all__ = ["ours", "workstation"]


class TestEverySopClass:
    @pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
    @pytest.mark.parametrize(
        ("model", "key", "number"),
        [
            (QueryModel.PATIENT, PATIENT, 4),
            (QueryModel.PATIENT, STUDY, 4),
            (QueryModel.PATIENT, SERIES, 2),
            (QueryModel.PATIENT, IMAGE, 1),
            (QueryModel.STUDY, STUDY, 4),
            (QueryModel.STUDY, SERIES, 2),
            (QueryModel.STUDY, IMAGE, 1),
            (QueryModel.PATIENT_STUDY_ONLY, PATIENT, 4),
            (QueryModel.PATIENT_STUDY_ONLY, STUDY, 4),
            (QueryModel.COMPOSITE, STUDY, 4),
            (QueryModel.COMPOSITE, SERIES, 2),
            (QueryModel.COMPOSITE, IMAGE, 1),
        ],
    )
    def test_brings_what_was_chosen(
        self,
        workstation: Workstation,
        ours: dict[str, tuple[str, int]],
        model: QueryModel,
        key: MatchKey,
        number: int,
        method: RetrieveMethod,
    ) -> None:
        pacs = Pacs(objects=[*two_series(), an_object(study=2)], destinations=ours)
        with serving(pacs) as node:
            result, job = retrieve(workstation, node, key, model=model, method=method)
        assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, number, method)
        assert len(held(workstation)) == number
        table = uids.GET if method is RetrieveMethod.GET else uids.MOVE
        assert {sop_class for sop_class, _ in pacs.identifiers} == {table[model]}

    @pytest.mark.parametrize(("key", "number"), [(STUDY, 4), (SERIES, 2), (IMAGE, 1)])
    def test_without_bulk_data_brings_headers_that_do_not_pass_for_objects(
        self, workstation: Workstation, key: MatchKey, number: int
    ) -> None:
        with serving(Pacs(objects=two_series())) as node:
            result, _ = retrieve(workstation, node, key, model=QueryModel.WITHOUT_BULK_DATA)
            assert (result.verdict, result.received) == (Verdict.COMPLETE, number)
            assert held(workstation) == set()
            again, _ = retrieve(workstation, node, key, model=QueryModel.WITHOUT_BULK_DATA)
            assert (again.received, again.already_held) == (0, number)
            whole, _ = retrieve(workstation, node, key)
        headers = workstation.headers.instances([PATIENT])
        assert len(headers) == number
        header = pydicom.dcmread(headers[0].path)
        assert (header.KVP, "PixelData" in header) == (120, False)
        assert (whole.verdict, whole.received) == (Verdict.COMPLETE, number)
        assert all("PixelData" in pydicom.dcmread(one.path) for one in workstation.archive.instances([PATIENT]))

    @pytest.mark.parametrize("model", [QueryModel.COMPOSITE, QueryModel.WITHOUT_BULK_DATA])
    def test_an_instance_is_named_by_its_uid_alone(self, workstation: Workstation, model: QueryModel) -> None:
        alone = MatchKey(level=Level.IMAGE, sop_instance_uid=IMAGE.sop_instance_uid)
        pacs = Pacs(objects=two_series(), find_levels=())
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, alone, model=model)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 1)
        [(_, identifier)] = pacs.identifiers
        assert {element.keyword for element in identifier} == {"QueryRetrieveLevel", "SOPInstanceUID"}

    def test_a_uid_that_nobody_has_fails_by_name(self, workstation: Workstation) -> None:
        alone = MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3")
        with serving(Pacs(objects=two_series())) as node:
            result, _ = retrieve(workstation, node, alone, model=QueryModel.WITHOUT_BULK_DATA)
        assert (result.verdict, uids_in(result.missing)) == (Verdict.FAILED, ("1.2.3",))
        assert [failure.reason for failure in result.failed] == ["Not sent by PACS."]

    def test_a_node_that_ignores_the_model_does_no_harm(
        self, workstation: Workstation, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from pynetdicom.service_class import QueryRetrieveServiceClass

        monkeypatch.setattr(QueryRetrieveServiceClass, "_BULK_DATA_KEYWORDS", [])
        monkeypatch.setattr("tests.unit.dicom.pynetdicom_pacs.without_bulk_data", lambda ds: ds)
        with serving(Pacs(objects=two_series())) as node:
            result, _ = retrieve(workstation, node, SERIES, model=QueryModel.WITHOUT_BULK_DATA)
        assert result.verdict is Verdict.COMPLETE
        assert "PixelData" in pydicom.dcmread(workstation.headers.instances([PATIENT])[0].path)
        assert held(workstation) == set()

    def test_a_node_that_does_not_list_its_instances_cannot_be_asked_for_headers_of_a_study(
        self, workstation: Workstation
    ) -> None:
        with serving(Pacs(objects=two_series(), find_levels=("STUDY", "SERIES"))) as node:
            result, _ = retrieve(workstation, node, STUDY, model=QueryModel.WITHOUT_BULK_DATA)
        assert result.verdict is Verdict.FAILED
        assert "names no objects under these identifiers" in result.explanation

    def test_headers_come_by_get_although_the_node_book_says_move(self, workstation: Workstation) -> None:
        with serving(Pacs(objects=two_series())) as node:
            result, job = retrieve(
                workstation,
                replace(node, retrieve_method=RetrieveMethod.MOVE),
                IMAGE,
                model=QueryModel.WITHOUT_BULK_DATA,
            )
        assert (result.verdict, job.method) == (Verdict.COMPLETE, RetrieveMethod.GET)
        assert "although the node book says C-MOVE" in job.method_reason


class TestFrames:
    @pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
    @pytest.mark.parametrize("key", [IMAGE, MatchKey(level=Level.IMAGE, sop_instance_uid=IMAGE.sop_instance_uid)])
    @pytest.mark.parametrize(
        ("frames", "pixels"),
        [
            (FrameSelection.of_frames("1-3,8"), [1, 2, 3, 8]),
            (FrameSelection(ranges=((1, 9, 4),)), [1, 5, 9]),
            (FrameSelection.of_times("0.5-1"), [3, 4, 5]),
        ],
    )
    def test_come_as_a_new_object(
        self,
        workstation: Workstation,
        ours: dict[str, tuple[str, int]],
        frames: FrameSelection,
        pixels: list[int],
        key: MatchKey,
        method: RetrieveMethod,
    ) -> None:
        with serving(Pacs(objects=[a_cine(), an_object(number=2)], destinations=ours)) as node:
            result, _ = retrieve(workstation, node, key, frames=frames, method=method)
        assert (result.verdict, result.expected, result.received) == (Verdict.COMPLETE, 1, 1)
        assert result.unsolicited == ()
        assert "new object" in result.explanation
        [made] = workstation.archive.instances([PATIENT])
        ds = pydicom.dcmread(made.path)
        assert f"UID {made.sop_instance_uid}." in result.explanation
        assert list(ds.PixelData[::4]) == pixels
        assert ds.FrameExtractionSequence[0].MultiFrameSourceSOPInstanceUID == IMAGE.sop_instance_uid

    def test_that_do_not_exist_are_told_by_their_number(self, workstation: Workstation) -> None:
        with serving(Pacs(objects=[a_cine()])) as node:
            result, _ = retrieve(workstation, node, IMAGE, frames=FrameSelection.of_frames("1-5,8,99"))
        assert (result.verdict, result.received) == (Verdict.PARTIAL, 1)
        assert "6 of 7 frames came" in result.explanation
        [made] = workstation.archive.instances([PATIENT])
        assert made.sop_instance_uid in result.explanation
        assert pydicom.dcmread(made.path).NumberOfFrames == 6

    def test_are_asked_for_anew_although_the_whole_object_is_held(self, workstation: Workstation) -> None:
        with serving(Pacs(objects=[a_cine()])) as node:
            retrieve(workstation, node, IMAGE)
            result, _ = retrieve(workstation, node, IMAGE, frames=FrameSelection(numbers=(2,)))
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 1)
        assert len(held(workstation)) == 2

    @pytest.mark.parametrize(
        ("frames", "code", "advice"),
        [
            (FrameSelection(numbers=(11, 12)), "AA00", "Number of Frames"),
            (FrameSelection(seconds=(0, 1)), "AA03", "by their numbers"),
        ],
    )
    def test_that_cannot_be_had_are_explained(
        self, workstation: Workstation, frames: FrameSelection, code: str, advice: str
    ) -> None:
        pacs = Pacs(objects=[a_cine()])
        del pacs.objects[0].FrameTime
        with serving(pacs) as node:
            result, job = retrieve(workstation, node, IMAGE, frames=frames)
        assert result.verdict is Verdict.FAILED
        assert code in result.explanation
        assert advice in result.explanation
        assert job.method is RetrieveMethod.GET
        assert len(pacs.identifiers) == 1

    def test_of_several_objects_are_refused_in_words(self, workstation: Workstation) -> None:
        with serving(Pacs(objects=two_series())) as node:
            result, _ = retrieve(workstation, node, SERIES, frames=FrameSelection(numbers=(1,)))
        assert "Frames are retrieved of one object" in result.explanation


class TestManyClasses:
    @pytest.fixture
    def one_of_each(self) -> list[pydicom.Dataset]:
        """One object of every storage SOP Class, and one of a private class."""
        classes = (*uids.STORAGE, "1.3.12.2.1107.5.9.1")
        return [an_object(uid, number=number) for number, uid in enumerate(classes, 1)]

    def test_all_arrive_each_once(self, workstation: Workstation, one_of_each: list[pydicom.Dataset]) -> None:
        pacs = Pacs(objects=one_of_each)
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
        assert result.verdict is Verdict.COMPLETE
        assert held(workstation) == uids_of(one_of_each)
        assert result.sub_operations.failed == 0
        assert len(pacs.proposed) > 1
        in_first = [uid for uid in pacs.proposed[0] if "1.2.840.10008.5.1.4.1.1.88." in uid]
        assert set(in_first) >= {uids.X_RAY_RADIATION_DOSE_SR, uids.PATIENT_RADIATION_DOSE_SR}

    @pytest.mark.parametrize(
        "hidden", [(), ("SOPClassesInStudy",), ("SOPClassesInStudy", "ModalitiesInStudy", "Modality")]
    )
    def test_all_known_ones_arrive_though_the_node_lists_no_instances(
        self, workstation: Workstation, one_of_each: list[pydicom.Dataset], hidden: tuple[str, ...]
    ) -> None:
        standard = one_of_each[:-1]
        pacs = Pacs(objects=standard, find_levels=("STUDY", "SERIES"), hidden_keys=hidden)
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
        assert (result.verdict, result.explanation) == (Verdict.COMPLETE, "")
        assert held(workstation) == uids_of(standard)
        proposals = [uid for proposed in pacs.proposed for uid in proposed]
        assert len(proposals) == len(set(proposals))

    def test_classes_in_study_save_guessing(self, workstation: Workstation) -> None:
        objects = [an_object(uids.RT_PLAN, number=1), an_object("1.3.12.2.1107.5.9.1", number=2)]
        pacs = Pacs(objects=objects, find_levels=("STUDY", "SERIES"))
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, SERIES, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 2)
        assert len(pacs.proposed) == 1

    def test_a_class_that_nobody_tells_of_is_found_in_further_rounds(self, workstation: Workstation) -> None:
        pacs = Pacs(objects=[an_object(uids.RT_ION_PLAN), an_object(number=2)], hidden_keys=("SOPClassUID",))
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, SERIES, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 2)
        assert uids.RT_ION_PLAN not in pacs.proposed[0]
        assert pacs.sent.count("1.2.826.0.1.1.1.2") == 1

    @pytest.mark.parametrize("key", [STUDY, PATIENT])
    def test_the_only_class_of_a_study_saves_the_node_from_telling_it_of_each_instance(
        self, workstation: Workstation, key: MatchKey
    ) -> None:
        pacs = Pacs(objects=two_series())
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, key, model=QueryModel.PATIENT, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 4)
        assert [asked for asked in pacs.asked if "SOPClassUID" in asked] == []
        assert set(pacs.proposed[0]) == {uids.CT, *DOSE_REPORTS}

    def test_a_class_that_a_node_conceals_of_its_study_comes_when_it_is_asked_again(
        self, workstation: Workstation
    ) -> None:
        objects = [an_object(), an_object(uids.SECONDARY_CAPTURE, number=2)]
        pacs = Pacs(objects=objects, classes_in_study=[uids.CT])
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 2)
        assert uids.SECONDARY_CAPTURE not in pacs.proposed[0]
        assert "Asked a second time for 1 object, PACS sent 1." in result.explanation

    def test_a_dose_report_comes_along_unannounced(self, workstation: Workstation) -> None:
        pacs = Pacs(objects=[an_object()])
        with serving(pacs) as node:
            retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
        assert uids.X_RAY_RADIATION_DOSE_SR in pacs.proposed[0]

    def test_a_node_that_rejects_long_proposals_gets_short_ones(self, workstation: Workstation) -> None:
        pacs = Pacs(objects=[an_object(uid, number=n) for n, uid in enumerate(uids.STORAGE[:12], 1)], most_contexts=20)
        with serving(pacs) as node:
            result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 12)


class TestRoles:
    @pytest.mark.parametrize("levels", [("STUDY", "SERIES", "IMAGE"), ("STUDY",)])
    def test_a_node_that_says_nothing_of_roles_is_served(
        self, workstation: Workstation, levels: tuple[str, ...]
    ) -> None:
        with serving(Pacs(objects=two_series(), roles=None, find_levels=levels)) as node:
            result, job = retrieve(workstation, node, STUDY)
        assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, 4, RetrieveMethod.GET)

    def test_a_node_that_denies_our_role_and_so_cannot_send_is_asked_by_move(
        self, workstation: Workstation, ours: dict[str, tuple[str, int]]
    ) -> None:
        with serving(Pacs(objects=two_series(), roles=False, destinations=ours)) as node:
            result, job = retrieve(workstation, node, STUDY)
        assert (result.verdict, result.received, job.method) == (Verdict.COMPLETE, 4, RetrieveMethod.MOVE)
        assert "C-MOVE because PACS would send none of these objects by C-GET." in result.explanation


class TestListsOfUids:
    @pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
    @pytest.mark.parametrize("model", [QueryModel.STUDY, QueryModel.COMPOSITE])
    def test_are_used_where_the_node_understands_them(
        self, workstation: Workstation, ours: dict[str, tuple[str, int]], model: QueryModel, method: RetrieveMethod
    ) -> None:
        objects = [an_object(number=number) for number in range(1, 251)]
        keys = [replace(IMAGE, sop_instance_uid=str(ds.SOPInstanceUID)) for ds in objects]
        pacs = Pacs(objects=objects, destinations=ours)
        with serving(pacs) as node:
            result, _ = retrieve(workstation, replace(node, capabilities=LISTS), *keys, model=model, method=method)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 250)
        assert [len(identifier.SOPInstanceUID) for _, identifier in pacs.identifiers] == [100, 100, 50]

    @pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
    def test_are_given_up_where_the_node_takes_the_first_only(
        self, workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
    ) -> None:
        objects = [an_object(number=number) for number in range(1, 6)]
        keys = [replace(IMAGE, sop_instance_uid=str(ds.SOPInstanceUID)) for ds in objects]
        pacs = Pacs(objects=objects, lists=False, destinations=ours)
        with serving(pacs) as node:
            result, _ = retrieve(workstation, replace(node, capabilities=LISTS), *keys, method=method)
        assert (result.verdict, result.received) == (Verdict.COMPLETE, 5)
        assert pacs.sent == [key.sop_instance_uid for key in keys]

    def test_failures_are_those_of_their_instances(self, workstation: Workstation) -> None:
        objects = [an_object(number=number) for number in range(1, 5)]
        keys = [replace(IMAGE, sop_instance_uid=str(ds.SOPInstanceUID)) for ds in objects]
        objects[1].file_meta.TransferSyntaxUID = UID(uids.JPEG_BASELINE)
        with serving(Pacs(objects=objects)) as node:
            node = replace(node, capabilities=LISTS)
            result, _ = retrieve(workstation, node, *keys, method=RetrieveMethod.GET)
        assert (result.verdict, result.received) == (Verdict.PARTIAL, 3)
        assert [(one.sop_instance_uid, one.reason) for one in result.failed] == [
            (keys[1].sop_instance_uid, "PACS reported that sending failed.")
        ]
