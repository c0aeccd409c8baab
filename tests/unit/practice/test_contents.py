"""What the practice PACS holds: enough of everything, dated right, named in many scripts, valid."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    EnhancedSRStorage,
    RadiopharmaceuticalRadiationDoseSRStorage,
    SecondaryCaptureImageStorage,
    XRayRadiationDoseSRStorage,
)

from qrstation.model.instances import StoredInstance
from qrstation.practice.people import PEOPLE
from qrstation.practice.scanners import SCANNERS
from qrstation.store.archive import Archive
from tests.conftest import absent
from tests.unit.practice.conftest import LAST_DAY, one_per_series


def test_there_are_enough_studies_of_enough_patients(archive: Archive) -> None:
    stats = archive.stats()
    assert stats.studies >= 60
    assert stats.patients >= 40
    assert stats.conflicts == 0


def test_it_is_small(archive: Archive) -> None:
    folder = archive.directory.parent
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 100_000_000


def test_every_study_lies_in_the_thirty_days(headers: tuple[Dataset, ...]) -> None:
    days = {datetime.strptime(header.StudyDate, "%Y%m%d").date() for header in headers}
    assert max(days) == LAST_DAY
    assert min(days) == LAST_DAY - timedelta(days=29)
    assert len(days) == 30


def test_no_object_is_older_than_its_study(headers: tuple[Dataset, ...]) -> None:
    for header in headers:
        assert header.ContentDate + header.ContentTime >= header.StudyDate + header.StudyTime


def test_the_scanners_are_eight(headers: tuple[Dataset, ...]) -> None:
    seen = {(header.Manufacturer, header.ManufacturerModelName, header.StationName) for header in headers}
    assert seen == {(scanner.manufacturer, scanner.model, scanner.station_name) for scanner in SCANNERS}
    assert len(seen) == 8


def test_every_modality_is_there(headers: tuple[Dataset, ...]) -> None:
    modalities = {header.Modality for header in headers}
    assert modalities >= {"CT", "MR", "CR", "DX", "MG", "RF", "XA", "NM", "PT", "US", "SR", "KO"}


@pytest.mark.parametrize("modality", ["CT", "MG", "DX", "RF", "NM", "PT"])
def test_some_studies_report_their_dose_and_some_do_not(headers: tuple[Dataset, ...], modality: str) -> None:
    radiation = {
        "NM": {RadiopharmaceuticalRadiationDoseSRStorage},
        "PT": {RadiopharmaceuticalRadiationDoseSRStorage},
    }.get(modality, {XRayRadiationDoseSRStorage})
    examined = {header.StudyInstanceUID for header in headers if header.Modality == modality}
    reported = {header.StudyInstanceUID for header in headers if header.SOPClassUID in radiation}
    assert examined & reported
    assert examined - reported


def test_one_study_is_nothing_but_a_dose_report(headers: tuple[Dataset, ...]) -> None:
    modalities: dict[str, set[str]] = {}
    for header in headers:
        modalities.setdefault(header.StudyInstanceUID, set()).add(header.Modality)
    assert {"SR"} in modalities.values()


def test_an_enhanced_sr_may_be_a_dose_report_or_not(headers: tuple[Dataset, ...]) -> None:
    roots = {
        header.ConceptNameCodeSequence[0].CodeValue for header in headers if header.SOPClassUID == EnhancedSRStorage
    }
    assert roots == {"113701", "18748-4"}


def test_dose_info_is_a_secondary_capture_with_figures(headers: tuple[Dataset, ...]) -> None:
    captures = [header for header in headers if header.get("SeriesDescription") == "Dose Info"]
    assert captures
    for capture in captures:
        assert capture.SOPClassUID == SecondaryCaptureImageStorage
        assert capture.Manufacturer == "Philips"
        products = [exposure[0x00E1, 0x1021].value for exposure in capture.ExposureDoseSequence]
        assert capture[0x00E1, 0x1021].value == pytest.approx(sum(products))
        assert len(products) == capture.TotalNumberOfExposures


def test_a_scanner_without_dose_reports_describes_some_studies_and_not_others(headers: tuple[Dataset, ...]) -> None:
    described: dict[str, bool] = {}
    for header in headers:
        if header.Manufacturer == "TOSHIBA":
            assert header.Modality != "SR"
            study = header.StudyInstanceUID
            described[study] = described.get(study, False) or bool(header.get("SeriesDescription"))
    assert set(described.values()) == {True, False}


def test_names_come_back_as_they_were_invented(headers: tuple[Dataset, ...]) -> None:
    names = {header.PatientID: str(header.PatientName) for header in headers}
    assert names == {person.patient_id: person.name for person in PEOPLE.values()}


@pytest.mark.parametrize(
    ("character_set", "letters"),
    [
        ("ISO_IR 100", "ü"),
        ("ISO_IR 144", "Ковалёва"),
        ("ISO_IR 126", "Παπαδάκης"),
        ("ISO 2022 IR 87", "森田"),
        ("ISO 2022 IR 149", "김"),
        ("GB18030", "小红"),
        ("ISO_IR 192", "陈"),
        ("ISO_IR 127", "النجار"),
        ("ISO_IR 138", "ברק"),
    ],
)
def test_each_script_has_its_character_set(headers: tuple[Dataset, ...], character_set: str, letters: str) -> None:
    sets = {str(header.SpecificCharacterSet) for header in headers if letters in str(header.PatientName)}
    assert sets
    assert all(character_set in terms for terms in sets)


def test_there_are_children_and_more_than_one_visit(headers: tuple[Dataset, ...]) -> None:
    assert any(header.PatientAge.endswith("M") for header in headers)
    visits: dict[str, set[str]] = {}
    for header in headers:
        visits.setdefault(header.PatientID, set()).add(header.StudyInstanceUID)
    assert max(len(studies) for studies in visits.values()) >= 2


def test_every_object_kind_passes_dciodvfy(instances: tuple[StoredInstance, ...]) -> None:
    validator = shutil.which("dciodvfy")
    if validator is None:
        absent("dciodvfy (Debian: dicom3tools)")
    assert validator is not None

    def complaints(path: Path) -> list[str]:
        done = subprocess.run([validator, path], capture_output=True, text=True, errors="replace", check=False)
        lines = (done.stdout + done.stderr).splitlines()
        assert lines, path
        return [line for line in lines if line.startswith("Error")]

    with ThreadPoolExecutor(2) as pool:
        found = {line for lines in pool.map(complaints, one_per_series(instances)) for line in lines}
    assert found == set()
