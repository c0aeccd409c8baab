"""``qrstation dose`` at real archives: of real studies exactly the dose objects arrive, and no image beside a report.

Orthanc matches and returns Modalities in Study. DCMTK's archive returns neither that nor descriptions, numbers of
instances or SOP Classes: everything is told for any modality, and what an SR is has to be looked at.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path

import pydicom
import pytest

from qrstation.model.dose import Rule
from qrstation.paths import Paths
from qrstation.practice import PracticePacs
from tests.peers.dose_files import OPTIONS, DoseFiles
from tests.peers.peers import CALLING_AE_TITLE, PeerNode, dcmqrscp_node, program, running
from tests.ports import free_port
from tests.unit.cli.conftest import Command
from tests.unit.cli.conftest import own_home as own_home
from tests.unit.cli.conftest import qrstation as qrstation

ALL = ("-ct", "-mg", "-fl", "-dx", "-nm")
JSON = ("--format", "json", "--listen-port", "0")


def held(paths: Paths) -> set[str]:
    return {path.stem for path in paths.archive.rglob("*.dcm")}


def test_an_archive_takes_all_files(dose_files: DoseFiles, dose_orthanc: PeerNode) -> None:
    assert dose_orthanc.files == dose_files.files
    assert [len(dose_files.wanted[option]) for option in OPTIONS] == [14, 6, 9, 12, 5, 2]


@pytest.mark.parametrize("option", OPTIONS)
def test_exactly_the_dose_objects_arrive(
    qrstation: Command, own_home: Paths, dose_files: DoseFiles, dose_peer: PeerNode, option: str
) -> None:
    ran = qrstation("dose", str(dose_peer.address), option, "--all-dates", *JSON)

    no_descriptions = option == "-ct" and dose_peer.node.name == "dcmqrscp"
    wanted = {*dose_files.wanted[option], *(dose_files.ct_images if no_descriptions else ())}
    assert (ran.code, held(own_home)) == (0, wanted)
    assert ran.json["summary"]["retrieval"]["received"] == len(wanted)
    assert ran.json["summary"]["problems"] == []


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("-ct", "-sd", "2018-01-05", "-tf", "1600"), {"CT-RDSR-Siemens-Multi-1", "CT-RDSR-Siemens-Multi-3"}),
        (
            ("-ct", "-f", "2018-01-05", "-t", "2018-01-05", "-e", "RTP_4DCT"),
            {"CT-RDSR-Toshiba_MultiValSD"},
        ),
        (
            ("-fl", "-f2018-01-01", "-t", "2018-12-31", "-e pacemaker, hardware "),
            {"RF-RDSR-Eurocolumbus", "RF-RDSR-Philips_Azurion"},
        ),
        (("-mg", "-t", "2015-12-31", "-i", "bilateral", "-dup"), {"MG-RDSR-Hologic_2D"}),
    ],
)
def test_dates_times_and_descriptions(
    qrstation: Command,
    own_home: Paths,
    dose_files: DoseFiles,
    dose_peer: PeerNode,
    options: tuple[str, ...],
    names: set[str],
) -> None:
    assert qrstation("dose", str(dose_peer.address), *options, *JSON).code == 0

    assert held(own_home) >= {dose_files.uids[name] for name in names}
    # Studies without a description are kept whatever the terms are.
    others = {pydicom.dcmread(path).get("StudyDescription", "") for path in own_home.archive.rglob("*.dcm")}
    assert len(held(own_home)) == len(names) or "" in others


def test_what_was_fetched_once_is_never_fetched_again_unless_wanted(
    qrstation: Command, own_home: Paths, dose_files: DoseFiles, dose_peer: PeerNode
) -> None:
    dose = ("dose", str(dose_peer.address), "-fl", "-mg", "--all-dates", *JSON)
    wanted = dose_files.wanted["-fl"] | dose_files.wanted["-mg"]
    assert qrstation(*dose).code == 0
    assert held(own_home) == wanted

    again = qrstation(*dose)
    assert (again.code, again.json["summary"]["kept"]["studies"], again.json["summary"]["retrieval"]) == (0, 0, None)
    assert {one["reason"] for one in again.json["studies"] if one["rule"] == "processed before"} == {
        "All that is wanted was processed before"
    }

    studies = {path.parent.parent.name for path in own_home.archive.rglob("*.dcm")}
    assert qrstation("local", "remove", *(f"--study={uid}" for uid in studies), "--yes").code == 0
    assert held(own_home) == set()
    assert qrstation(*dose).json["summary"]["kept"]["studies"] == 0

    assert qrstation(*dose, "-dup").code == 0
    assert held(own_home) == wanted


def test_by_c_move_to_this_workstation(
    qrstation: Command, own_home: Paths, dose_files: DoseFiles, dose_peer: PeerNode, move_port: int
) -> None:
    assert qrstation("nodes", "add", "PACS", str(dose_peer.address), "--method", "move").code == 0

    # Not nuclear medicine: DCMTK proposes no Radiopharmaceutical Radiation Dose SR to where it moves to.
    ran = qrstation("dose", "PACS", "-mg", "-fl", "--all-dates", "--listen-port", str(move_port))

    assert (ran.code, held(own_home)) == (0, {*dose_files.wanted["-mg"], *dose_files.wanted["-fl"]})
    assert "study 1 of " in own_home.dose_log_file.read_text(encoding="utf-8")


def test_a_store_elsewhere_is_sent_to_by_c_move_and_remembered(
    qrstation: Command,
    own_home: Paths,
    dose_files: DoseFiles,
    dose_peer: PeerNode,
    move_port: int,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    store = [program("storescp"), "-aet", CALLING_AE_TITLE, "-od", str(folder), str(move_port)]
    dose = ("dose", str(dose_peer.address), "-mg", "--all-dates", "--to", "OpenREM", *JSON)
    with running(store, tmp_path, move_port):
        assert qrstation("nodes", "add", "OpenREM", f"{CALLING_AE_TITLE}@127.0.0.1:{move_port}", "--stores").code == 0
        first = qrstation(*dose)
        second = qrstation(*dose)

    sent = {pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID for path in folder.iterdir()}
    assert (first.code, sent, held(own_home)) == (0, {*dose_files.wanted["-mg"]}, set[str]())
    assert first.json["summary"]["retrieval"]["sent"] == len(sent)
    assert (second.code, second.json["summary"]["retrieval"]) == (0, None)


def test_a_report_that_the_archive_lists_but_lost_makes_no_images_wanted(
    qrstation: Command, own_home: Paths, dose_files: DoseFiles, tmp_path: Path, move_port: int
) -> None:
    headers = {path: pydicom.dcmread(path, stop_before_pixels=True) for path in dose_files.files}
    lost = dose_files.uids["MG-RDSR-Hologic_2D"]
    (study,) = {ds.StudyInstanceUID for ds in headers.values() if ds.SOPInstanceUID == lost}
    files = [path for path, ds in headers.items() if ds.StudyInstanceUID == study]
    with dcmqrscp_node(tmp_path, files, free_port(), move_port) as peer:
        for path in (tmp_path / "database").glob("*.dcm"):
            if pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID == lost:
                path.unlink()
        ran = qrstation("dose", str(peer.address), "-mg", "--all-dates", *JSON)

    assert (ran.code, held(own_home), len(files)) == (4, set(), 3)
    (problem,) = ran.json["summary"]["problems"]
    assert "A702" in problem
    assert "‘Take SR series that list no objects’" in problem
    assert ran.json["studies"][0]["rule"] == Rule.UNDECIDED


def test_the_log_tells_the_story_and_names_no_patient(
    qrstation: Command, own_home: Paths, dose_files: DoseFiles, dose_peer: PeerNode
) -> None:
    assert qrstation("-vv", "dose", str(dose_peer.address), *ALL, "--all-dates", *JSON).code == 0

    story = own_home.dose_log_file.read_text(encoding="utf-8")
    for text in ("dose objects of CT, mammography, fluoroscopy", "study 1 of ", " objects received"):
        assert text in story
    assert_nobody_is_named(story, dose_files.files)


def test_the_practice_pacs_shows_every_way_to_a_decision(qrstation: Command, own_home: Paths, tmp_path: Path) -> None:
    pacs = PracticePacs(tmp_path / "practice", last_day=datetime.date(2026, 11, 27))
    try:
        ran = qrstation("dose", str(pacs.start()), *ALL, "--all-dates", *JSON)
    finally:
        pacs.stop()

    assert (ran.code, ran.json["summary"]["retrieval"]["status"]) == (0, "complete")
    assert len(held(own_home)) == ran.json["summary"]["kept"]["objects"]
    assert all(branch["kept"] for branch in ran.json["summary"]["branches"].values())
    assert {study["rule"] for study in ran.json["studies"]} == {
        Rule.DOSE_REPORT,
        Rule.ENHANCED_SR,
        Rule.DOSE_INFO,
        Rule.SMALL_SERIES,
        Rule.IMAGES,
        Rule.FIRST_IMAGE,
        Rule.NO_DOSE_REPORT,
    }
    assert_nobody_is_named(own_home.dose_log_file.read_text(encoding="utf-8"), tmp_path.glob("practice/**/*.dcm"))


def assert_nobody_is_named(story: str, files: Iterable[Path]) -> None:
    keywords = ["PatientName", "PatientID", "AccessionNumber"]
    headers = [pydicom.dcmread(path, specific_tags=keywords, stop_before_pixels=True) for path in files]
    secrets = {str(ds.get(keyword, "") or "") for ds in headers for keyword in keywords}
    assert len(secrets) > len(keywords)
    assert not [secret for secret in secrets if secret and secret in story]
