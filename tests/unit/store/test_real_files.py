"""All real files: in, found, out, and the same after the index was made again."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest

from qrstation.errors import QrError
from qrstation.model.archive import ImportResult
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceStored
from qrstation.model.query import Key, Query
from qrstation.store import index, part10
from qrstation.store.archive import Archive
from qrstation.store.layout import is_uid
from tests.by_uid import uids_held
from tests.unit.store.objects import data_set_of, find

CUT_OFF = {
    "dcm4che/dcm4che-test-data/src/main/resources/3gb-bulk-data-truncated",
    "pydicom/test_files/MR_truncated.dcm",
    "pydicom/test_files/rtplan_truncated.dcm",
}

Imported = tuple[Archive, ImportResult, list[InstanceStored], dict[str, str]]


@pytest.fixture(scope="module")
def imported(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    folder = tmp_path_factory.mktemp("real")
    archive = Archive(folder / "archive", folder / "index.sqlite")
    stored: list[InstanceStored] = []
    refused: dict[str, str] = {}

    def on_refused(path: Path, error: QrError) -> None:
        refused[path.relative_to(shared_data).as_posix()] = error.title

    result = archive.import_([shared_data], stored.append, on_refused)
    yield archive, result, stored, refused
    archive.close()


def rows(shared_data: Path) -> list[dict[str, str]]:
    with (shared_data / "MANIFEST.csv").open(encoding="utf-8", newline="") as manifest:
        return list(csv.DictReader(manifest))


def test_every_file_is_taken_or_refused_in_words(imported: Imported, shared_data: Path) -> None:
    _, result, stored, refused = imported
    files = rows(shared_data)
    for row in files:
        complete = all(
            is_uid(row[column]) for column in ("study_uid", "series_uid", "sop_instance_uid", "sop_class_uid")
        )
        if complete and row["kind"] != "dicomdir" and row["path"] not in CUT_OFF:
            # The manifest took the class of a few from their File Meta Information.
            assert refused.get(row["path"]) in (None, "The instance has no SOP Class UID."), row["path"]
    assert {path for path, title in refused.items() if title.startswith("The file is cut off: ")} == CUT_OFF
    assert len(stored) == result.stored + result.held_already + result.conflicts
    assert len(stored) >= 470
    assert all(title.endswith(".") for title in refused.values())


def test_every_data_set_lies_there_byte_for_byte(imported: Imported, shared_data: Path) -> None:
    archive, _, stored, _ = imported
    held = {data_set_of(arrived.instance.path) for arrived in stored}
    for row in rows(shared_data):
        path = shared_data / row["path"]
        if row["path"] in CUT_OFF:
            continue
        if uids_held(archive, [row["sop_instance_uid"]]) and is_uid(row["series_uid"]) and is_uid(row["study_uid"]):
            with path.open("rb") as stream:
                stream.seek(part10.read(stream).offset)
                assert stream.read() in held, row["path"]


def test_what_was_in_it_is_found(imported: Imported, shared_data: Path) -> None:
    archive, _, stored, _ = imported
    arrivals = Counter(arrived.instance.sop_instance_uid for arrived in stored)
    files = rows(shared_data)
    modalities = {(row["series_uid"], row["modality"]) for row in files}
    for row in files:
        uid = row["sop_instance_uid"]
        if arrivals[uid] != 1:
            continue
        matches = find(archive, Level.IMAGE, SOPInstanceUID=uid, Modality="", StudyDate="", SOPClassUID="")
        # A series that two modalities share, against the standard, counts as one's.
        assert {(row["series_uid"], match.text("Modality")) for match in matches} <= modalities, row["path"]
        assert row["sop_class_uid"] in {match.text("SOPClassUID") for match in matches}, row["path"]
        if row["patient_name"]:
            query = {"SOPInstanceUID": uid, "PatientName": row["patient_name"].split("\\")[0]}
            assert find(archive, Level.IMAGE, **query), row["path"]


def test_pydicom_reads_what_is_written(imported: Imported) -> None:
    for arrived in imported[2]:
        meta = pydicom.filereader.read_file_meta_info(arrived.instance.path)
        assert meta.MediaStorageSOPInstanceUID == arrived.instance.sop_instance_uid
        assert meta.TransferSyntaxUID == arrived.instance.transfer_syntax_uid


def test_levels_agree_with_each_other(imported: Imported) -> None:
    archive = imported[0]
    studies = find(archive, NumberOfStudyRelatedSeries="", NumberOfStudyRelatedInstances="")
    stats = archive.stats()
    assert len(studies) == stats.studies
    assert sum(match.number("NumberOfStudyRelatedInstances") or 0 for match in studies) == stats.instances
    assert len(find(archive, Level.SERIES)) == stats.series
    assert len(find(archive, Level.IMAGE)) == stats.instances
    patients = Query(model=QueryModel.PATIENT, level=Level.PATIENT, keys=(Key(keyword="PatientName"),))
    assert len(list(archive.find(patients))) == stats.patients


def test_an_index_made_again_says_the_same(imported: Imported) -> None:
    archive = imported[0]
    with archive._database.reading() as connection:
        before = index.logical_dump(connection)
    archive.rebuild()
    with archive._database.reading() as connection:
        assert index.logical_dump(connection) == before
    assert archive.verify().problems == ()


def test_every_attribute_of_every_file_can_be_asked_for(imported: Imported) -> None:
    archive = imported[0]
    keywords = ("ImageType", "ConceptNameCodeSequence", "RequestAttributesSequence", "WindowCenter", "PixelSpacing")
    keys = tuple(Key(keyword=keyword) for keyword in keywords)
    assert len(list(archive.find(Query(level=Level.IMAGE, keys=keys)))) == archive.stats().instances


def test_a_dicomdir_leads_nowhere(tmp_path: Path, shared_data: Path) -> None:
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    refused: list[str] = []
    result = archive.import_(
        [path for path in shared_data.rglob("DICOMDIR*") if path.is_file()],
        on_refused=lambda path, _: refused.append(path.name),
    )
    assert (result.stored, refused) == (0, [])
    missing = archive.import_([tmp_path / "none", tmp_path])
    assert missing.stored == 0
    archive.close()
