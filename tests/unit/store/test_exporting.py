from __future__ import annotations

import os
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, store

PATIENT = MatchKey(level=Level.PATIENT, patient_id="P1")


def below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.dcm"))


def test_folders_can_be_read(archive: Archive, tmp_path: Path) -> None:
    held = store(archive, an_instance(StudyDescription="CT Abdomen", SeriesDescription="Axial 5.0")).instance
    progress: list[tuple[int, int]] = []
    assert archive.export([PATIENT], tmp_path / "out", lambda *done: progress.append(done)) == 1
    target = tmp_path / "out" / "DOE JANE (P1)" / "20200131 CT Abdomen" / "1 Axial 5.0" / "00001.dcm"
    assert target.read_bytes() == held.path.read_bytes()
    assert progress == [(1, 1)]


def test_exporting_again_copies_nothing_twice(archive: Archive, tmp_path: Path) -> None:
    store(archive, an_instance())
    for _ in range(2):
        assert archive.export([PATIENT], tmp_path / "out") == 1
    assert len(below(tmp_path / "out")) == 1


def test_nothing_is_overwritten(archive: Archive, tmp_path: Path) -> None:
    store(archive, an_instance())
    archive.export([PATIENT], tmp_path / "out")
    (name,) = below(tmp_path / "out")
    (tmp_path / "out" / name).write_bytes(b"mine")
    archive.export([PATIENT], tmp_path / "out")
    assert (tmp_path / "out" / name).read_bytes() == b"mine"
    assert len(below(tmp_path / "out")) == 2


def test_entities_that_look_alike_get_folders_of_their_own(archive: Archive, tmp_path: Path) -> None:
    for number in range(3):
        uid = f"1.2.{number}"
        store(archive, an_instance(f"{uid}.1.1", StudyInstanceUID=uid, SeriesInstanceUID=f"{uid}.1"))
    store(archive, an_instance("1.2.0.1.2", StudyInstanceUID="1.2.0", SeriesInstanceUID="1.2.0.1"))
    archive.export([PATIENT], tmp_path / "out")
    assert below(tmp_path / "out") == [
        str(Path("DOE JANE (P1)", study, "1 CT", name))
        for study, name in (
            ("20200131 (2)", "00001.dcm"),
            ("20200131 (3)", "00001.dcm"),
            ("20200131", "00001 (2).dcm"),
            ("20200131", "00001.dcm"),
        )
    ]


@pytest.mark.parametrize("name", ["../../../../evil", "..", "/etc/x", "CON", "a" * 30 + "^" + "b" * 33, "^", "NUL.txt"])
def test_names_of_patients_never_lead_outside(archive: Archive, tmp_path: Path, name: str) -> None:
    store(archive, an_instance(PatientName=name, StudyDescription=name[:64], SeriesDescription=name[:64]))
    before = {path for path in tmp_path.rglob("*") if "out" not in path.parts}
    assert archive.export([PATIENT], tmp_path / "out" / "deep") == 1
    assert {path for path in tmp_path.rglob("*") if "out" not in path.parts} == before
    (exported,) = below(tmp_path / "out" / "deep")
    assert len(Path(exported).parts) == 4


def test_it_stops_when_asked(archive: Archive, tmp_path: Path) -> None:
    for number in range(3):
        store(archive, an_instance(f"1.2.3.{number}"))
    cancellation = Cancellation()
    assert archive.export([PATIENT], tmp_path / "out", lambda *_: cancellation.request(), cancellation) == 1


def test_a_folder_that_cannot_be_written_is_told_in_words(archive: Archive, tmp_path: Path) -> None:
    store(archive, an_instance())
    (tmp_path / "out").write_text("no folder")
    with pytest.raises(ArchiveFault, match="export folder"):
        archive.export([PATIENT], tmp_path / "out")
    assert (tmp_path / "out").read_text() == "no folder"


@pytest.mark.skipif(os.name == "nt", reason="names of POSIX")
def test_nothing_half_copied_is_left(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(archive, an_instance())

    def failing(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(ArchiveFault, match="full"):
        archive.export([PATIENT], tmp_path / "out")
    assert below(tmp_path / "out") == []


@pytest.mark.parametrize("patient_id", ["A\\B", "", "A*", "?", " X"])
def test_no_patient_id_keeps_anything_back(archive: Archive, tmp_path: Path, patient_id: str) -> None:
    for number in range(3):
        store(archive, an_instance(f"1.2.3.{number}", PatientID=patient_id, InstanceNumber=str(number)))
    store(archive, an_instance("1.2.3.9", PatientID="other", StudyInstanceUID="1.9", SeriesInstanceUID="1.9.1"))
    series = MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.3")
    assert archive.export([series], tmp_path / "out") == 3
    assert [Path(name).name for name in below(tmp_path / "out")] == ["00000.dcm", "00001.dcm", "00002.dcm"]


@pytest.mark.parametrize("content", [None, b"torn"])
def test_what_cannot_be_exported_is_told_and_the_others_are(
    archive: Archive, tmp_path: Path, content: bytes | None
) -> None:
    first, *_ = [store(archive, an_instance(f"1.2.3.{number}")).instance.path for number in range(3)]
    first.unlink() if content is None else first.write_bytes(content)
    with pytest.raises(ArchiveFault, match="1 of 3 files could not be exported"):
        archive.export([PATIENT], tmp_path / "out")
    assert len(below(tmp_path / "out")) == 2


def test_a_copy_has_its_name_only_when_it_is_whole(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(archive, an_instance())
    names: list[list[str]] = []
    fsync = os.fsync

    def noting(descriptor: int) -> None:
        names.append(below(tmp_path / "out"))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    assert archive.export([PATIENT], tmp_path / "out") == 1
    assert names == [[]]
    assert [path.suffix for path in (tmp_path / "out").rglob("*") if path.is_file()] == [".dcm"]
