"""``qrstation dose``: what is told, what is fetched, and with which exit code it ends."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.errors import DiskFull
from qrstation.model.events import Job, JobState
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.store.jobs import JobStore
from tests.dose_pacs import DosePacs
from tests.dose_pacs import running as scripted
from tests.unit.cli.conftest import Command
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving

ANY_PORT = ("--listen-port", "0")
EVERYTHING = ("--all-dates", "--format", "json", *ANY_PORT)
REPORT = "1.2.826.0.1.1.2.1"
"""SOP Instance UID of the RDSR of the CT study."""
LEFT = "1.2.826.0.1.2.1.1"
RIGHT = "1.2.826.0.1.2.2.1"
"""SOP Instance UIDs of the images of the mammography study, which has no report."""


def objects() -> list[Dataset]:
    """A CT study of images and a report, and a mammography study of images."""
    rdsr = uids.X_RAY_RADIATION_DOSE_SR
    of_ct: dict[str, Any] = {"StudyDescription": "=Head()", "StationName": "CT1", "SeriesDescription": "axial"}
    of_mg: dict[str, Any] = {"Modality": "MG", "StationName": "MG1", "StudyDescription": "Screening"}
    return [
        *(an_object(study=1, series=1, number=number, **of_ct) for number in range(1, 8)),
        an_object(rdsr, study=1, series=2, SeriesNumber=501, **{**of_ct, "Modality": "SR"}),
        an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=2, series=1, SeriesNumber=1, **of_mg),
        an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=2, series=2, SeriesNumber=2, **of_mg),
    ]


def held(paths: Paths) -> set[str]:
    return {path.stem for path in paths.archive.rglob("*.dcm")}


def test_only_the_report_of_a_ct_arrives_and_never_again(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects())) as node:
        first = qrstation("dose", str(node.address), "-ct", *EVERYTHING)

        assert first.code == 0
        assert held(own_home) == {REPORT}
        (ct, _) = first.json["studies"]
        assert (ct["decision"], ct["branches"]) == ("keep", ["CT"])
        assert [(each["modality"], each["decision"]) for each in ct["series"]] == [("CT", "drop"), ("SR", "keep")]
        assert ct["series"][1]["objects"][0]["sop_instance_uid"] == REPORT
        assert first.json["summary"]["kept"] == {"studies": 1, "series": 1, "objects": 1}
        assert first.json["summary"]["retrieval"]["status"] == "complete"
        assert first.json["summary"]["fault"] is None

        second = qrstation("dose", str(node.address), "-ct", *EVERYTHING)
        assert (second.code, second.json["summary"]["retrieval"]) == (0, None)
        assert "processed before" in second.json["studies"][0]["reason"]

        assert qrstation("local", "remove", "--study", "1.2.826.0.1.1", "--yes").code == 0
        assert held(own_home) == set()
        assert qrstation("dose", str(node.address), "-ct", *EVERYTHING).json["summary"]["kept"]["objects"] == 0
        assert qrstation("dose", str(node.address), "-ct", "-dup", *EVERYTHING).code == 0
        assert held(own_home) == {REPORT}


def test_a_node_that_tells_no_sop_classes_is_asked_what_its_reports_are(qrstation: Command, own_home: Paths) -> None:
    pacs = Pacs(objects=objects(), hidden_keys=("SOPClassUID", "ModalitiesInStudy", "NumberOfSeriesRelatedInstances"))
    with serving(pacs) as node:
        planned = qrstation("dose", str(node.address), "-ct", "--dry-run", *EVERYTHING)
        assert (planned.code, pacs.sent, held(own_home)) == (0, [REPORT], set())
        assert planned.json["summary"]["kept"]["objects"] == 1
        assert "To fetch: 1 object in 1 series of 1 study." in planned.err

        fetched = qrstation("dose", str(node.address), "-ct", *EVERYTHING)

    assert (fetched.code, held(own_home)) == (0, {REPORT})


def test_what_a_node_neither_tells_nor_sends_is_said(qrstation: Command) -> None:
    without_get = frozenset((*uids.FIND.values(), *uids.MOVE.values()))
    other = an_object(uids.X_RAY_RADIATION_DOSE_SR, study=3, Modality="SR")
    held_there = [*objects(), other, an_object(study=3, series=2)]
    with serving(Pacs(objects=held_there, hidden_keys=("SOPClassUID",), services=without_get)) as node:
        ran = qrstation("dose", str(node.address), "-ct", "--dry-run", *EVERYTHING)

    assert ran.code == 4
    (problem,) = ran.json["summary"]["problems"]
    assert "lists objects of SR series without their SOP Class" in problem
    assert [study["problem"] for study in ran.json["studies"]] == [problem, "", problem]
    assert ran.err.count(problem) == 1


def test_without_any_look_images_are_wanted_and_the_option_takes_the_sr_for_a_report(qrstation: Command) -> None:
    without_get = frozenset((*uids.FIND.values(), *uids.MOVE.values()))
    mg = [an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=3, Modality="MG")]
    mg.append(an_object(uids.X_RAY_RADIATION_DOSE_SR, study=3, series=2, Modality="SR"))
    with serving(Pacs(objects=mg, hidden_keys=("SOPClassUID",), services=without_get)) as node:
        dose = ("dose", str(node.address), "-mg", "--dry-run", *EVERYTHING)
        plain, forced = qrstation(*dose), qrstation(*dose, "-emptysr")

    assert [ran.code for ran in (plain, forced)] == [4, 0]
    decisions = [[each["decision"] for each in ran.json["studies"][0]["series"]] for ran in (plain, forced)]
    assert decisions == [["keep", "drop"], ["drop", "keep"]]
    assert "‘Take SR series that list no objects’" in plain.json["studies"][0]["problem"]
    assert "‘Take SR series that list no objects’ is -emptysr." in plain.err
    assert "-emptysr" not in forced.err


def test_a_round_number_of_studies_fails_no_nightly_run(qrstation: Command) -> None:
    pacs = DosePacs()
    studies = [{"StudyInstanceUID": f"1.2.{number}", "ModalitiesInStudy": "CT"} for number in range(100)]
    with scripted(pacs) as node:
        pacs.set_up(lambda keys: studies if keys["QueryRetrieveLevel"] == "STUDY" else ())
        ran = qrstation("dose", str(node.address), "-ct", "--dry-run", *EVERYTHING)

    assert (ran.code, ran.json["summary"]["complete"]) == (0, True)
    (note,) = ran.json["summary"]["notes"]
    assert "told 100 studies for CT, a round number" in note
    assert ran.err.count(note) == 1


def test_a_dry_run_decides_and_fetches_nothing(qrstation: Command, own_home: Paths) -> None:
    pacs = Pacs(objects=objects())
    with serving(pacs) as node:
        ran = qrstation("dose", str(node.address), "-ct", "-mg", "--all-dates", "--dry-run", "--to", "STORE")

    assert (ran.code, held(own_home), pacs.identifiers) == (0, set(), [])
    title, ct, mg, _, matrix_title, *matrix = ran.out.splitlines()
    assert title.split() == ["Date", "Station", "Examination", "Description", "To", "fetch", "Why"]
    assert ct.split()[:3] == ["2026-01-02", "CT1", "CT"]
    assert "SR series 501: 1 object " in ct
    assert "MG series 1: 1 object, MG series 2: 1 object" in mg
    assert matrix_title.startswith("Station  Date        Dose report  Enhanced SR")
    assert [line.split() for line in matrix] == [["CT1", "2026-01-02", "1"], ["MG1", "2026-01-02", "1"]]
    assert matrix[1].index(" 1", 20) > matrix[0].index(" 1", 20), "images only stands behind dose report"
    assert "To fetch: 3 objects in 3 series of 2 studies: CT 1, mammography 1." in ran.err


def test_a_dry_run_names_the_days_on_which_nothing_came(qrstation: Command) -> None:
    with serving(Pacs(objects=objects())) as node:
        dose = ("dose", str(node.address), "-ct", "-f", "2025-12-31", "-t", "2026-01-03", "--dry-run")
        ran, written = qrstation(*dose), qrstation(*dose, "--format", "json")

    assert "Days without a study of any scanner: 2025-12-31 to 2026-01-01, 2026-01-03." in ran.err
    assert written.json["coverage_days"] == ["20251231", "20260101", "20260102", "20260103"]


def test_csv_has_a_row_for_each_series_or_object_and_no_formula(qrstation: Command) -> None:
    with serving(Pacs(objects=objects())) as node:
        ran = qrstation("dose", str(node.address), "-ct", "--all-dates", "--dry-run", "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [(row["Decision"], row["Modality"]) for row in rows[:2]] == [("drop", "CT"), ("keep", "SR")]
    assert rows[1]["SOP Instance UID"] == REPORT
    assert rows[0]["Study Description"] == "'=Head()"
    assert "DOE" not in ran.out


def test_an_earlier_retrieval_that_still_waits_is_named(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects())) as node:
        request = RetrieveRequest(node=str(node.address), keys=(), in_order=True)
        with closing(JobStore(own_home.jobs)) as jobs:
            number = jobs.add(request, datetime.now(UTC))
            jobs.keep(Job(id=number, request=request, state=JobState.PAUSED, created=datetime.now(UTC)))
        ran = qrstation("dose", str(node.address), "-ct", *EVERYTHING)
    assert ran.code == 0
    assert f"is not at its end (paused): qrstation jobs resume {number}" in ran.err


def test_nothing_found_is_no_failure(qrstation: Command) -> None:
    with serving(Pacs(objects=[])) as node:
        ran = qrstation("dose", str(node.address), "-fl", "-sd", "2026-01-02", "--format", "json", *ANY_PORT)

    assert (ran.code, ran.json["studies"], ran.json["summary"]["retrieval"]) == (0, [], None)
    assert "This workstation is ready." in ran.err


def test_t14_nothing_is_asked_while_the_store_is_down(qrstation: Command, free_port: int) -> None:
    pacs = DosePacs()
    with scripted(pacs) as node:
        assert qrstation("nodes", "add", "Dose store", f"STORE@127.0.0.1:{free_port}").code == 0
        ran = qrstation("--quiet", "dose", str(node.address), "-ct", "--all-dates", "--to", "Dose store")

    assert (ran.code, ran.out, pacs.asked) == (3, "", [])
    assert "Dose store is not ready" in ran.err
    assert f"{node.address}: it answered." in ran.err
    assert f"Nothing is listening at 127.0.0.1:{free_port}" in ran.err


def test_a_node_that_is_down_is_code_3(qrstation: Command, free_port: int) -> None:
    node = f"PACS@127.0.0.1:{free_port}"
    for options in ((), ("--dry-run",)):
        ran = qrstation("dose", node, "-ct", "--all-dates", *options, *ANY_PORT)
        assert (ran.code, ran.out) == (3, "")
        assert f"Nothing is listening at 127.0.0.1:{free_port}" in ran.err


def test_a_query_that_fails_is_code_4_and_says_why(qrstation: Command) -> None:
    pacs = DosePacs(last_word=lambda _: 0xA700)
    with scripted(pacs) as node:
        ran = qrstation("dose", str(node.address), "-ct", *EVERYTHING)

    assert ran.code == 4
    assert "out of resources" in ran.err.lower()
    summary = ran.json["summary"]
    assert (ran.json["studies"], summary["retrieval"]) == ([], None)
    assert (summary["complete"], summary["cancelled"]) == (False, False)
    assert "out of resources" in summary["fault"].lower()
    assert summary["problems"] == [summary["fault"]]


def test_what_was_fetched_before_a_fault_is_in_the_summary(
    qrstation: Command, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise DiskFull("There is no room left.")

    monkeypatch.setattr("qrstation.cli.dose.hand_on", fail)
    with serving(Pacs(objects=objects())) as node:
        ran = qrstation("dose", str(node.address), "-ct", *EVERYTHING)

    assert (ran.code, held(own_home)) == (7, {REPORT})
    summary = ran.json["summary"]
    assert (summary["fault"], summary["complete"]) == ("There is no room left.", True)
    assert summary["retrieval"]["received"] == 1


def test_what_was_found_before_a_query_failed_is_fetched_and_it_is_code_4(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects(), find_levels=("STUDY", "SERIES"))) as node:
        ran = qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING)

    assert (ran.code, held(own_home)) == (4, {LEFT, RIGHT})
    assert ran.json["summary"]["complete"] is False
    assert ran.json["studies"][0]["decision"] == "drop"
    assert ran.json["summary"]["problems"][0] in ran.err


def test_what_comes_in_part_is_code_5(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects(), storage=[uids.X_RAY_RADIATION_DOSE_SR])) as node:
        ran = qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING)

    assert (ran.code, held(own_home)) == (5, {REPORT})
    assert ran.json["summary"]["retrieval"]["status"] == "partial"


def test_a_store_that_the_node_does_not_know_is_code_6(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects())) as node:
        ran = qrstation("dose", str(node.address), "-mg", *EVERYTHING, "--to", "NOWHERE")

    assert (ran.code, held(own_home)) == (6, set())
    assert "NOWHERE: Its address is not known here: it was not asked." in ran.err
    assert ran.err.startswith(
        f"NOWHERE is no node of the node book: it is taken for an AE title that {node.address} knows."
    )
    assert ran.err.index("it may be misspelt") < ran.err.index("Move Destination unknown. It does not know")


def test_a_store_is_also_found_by_its_ae_title(qrstation: Command, free_port: int) -> None:
    pacs = DosePacs()
    with scripted(pacs) as node:
        assert qrstation("nodes", "add", "Dose store", f"STORE@127.0.0.1:{free_port}").code == 0
        ran = qrstation("dose", str(node.address), "-ct", "--all-dates", "--to", "STORE")
    assert (ran.code, pacs.asked) == (3, [])
    assert "Dose store is not ready" in ran.err
    assert "node book" not in ran.err


def test_the_story_is_told_in_a_log_of_its_own_and_names_no_patient(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects())) as node:
        ran = qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING)

    story = own_home.dose_log_file.read_text()
    for secret in ("DOE^Jane", "P1"):
        assert secret not in story
        assert secret not in ran.out
    assert "study 1 of 2, series 1 of 1" in story
    assert "complete: 3 objects received" in story
    assert "Requesting by C-GET: CT, study 1 of 2" in story
    assert "Left out as not needed: 4 series before, 3 after." in story
    assert "2 studies before, 2 after" not in story


def test_the_log_writes_sr_as_people_do(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects())) as node:
        assert qrstation("dose", str(node.address), "-sr", "--dry-run", *EVERYTHING).code == 0

    assert "Left out, not SR only: " in own_home.dose_log_file.read_text()


def test_a39_a_retrieval_that_is_not_known_is_said_to_be_so(qrstation: Command) -> None:
    ran = qrstation("jobs", "retry", "999")

    assert (ran.code, ran.out) == (2, "")
    assert "There is no job 999" in ran.err
