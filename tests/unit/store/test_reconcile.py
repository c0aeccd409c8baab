from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import ArchiveFault, Cancelled
from qrstation.model.archive import ArchiveProblem, ArchiveProblemKind
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, Origin
from qrstation.model.query import MatchKey
from qrstation.store import index
from qrstation.store.archive import Archive
from tests.by_uid import uids_held
from tests.unit.store.objects import an_instance, announced, encoded, files, find, parts, store

Open = Callable[[], Archive]


def dump(archive: Archive) -> list[tuple[object, ...]]:
    with archive._database.reading() as connection:
        return index.logical_dump(connection)


def fill(archive: Archive) -> None:
    store(archive, an_instance("1.2.3.1", StudyDescription="one"))
    store(
        archive,
        an_instance("1.2.3.2", StudyDescription="two", PatientName="山田^太郎", SpecificCharacterSet="ISO_IR 192"),
    )
    store(archive, an_instance("1.2.3.2", StudyDescription="three"))
    store(archive, an_instance("1.2.4.1", SeriesInstanceUID="1.2.4", Modality="MR"))
    store(archive, an_instance("1.2.4.1", SeriesInstanceUID="1.2.4", Modality="MR", PatientID="P2"))
    store(archive, an_instance("1.2.3.2", StudyInstanceUID="1.3", SeriesInstanceUID="1.3.1"))


def test_nothing_is_to_be_mended_after_an_orderly_end(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    archive.close()
    repaired = open_archive().repaired
    assert (repaired.indexed, repaired.dropped, repaired.set_aside, repaired.problems) == (0, 0, 0, ())


@pytest.mark.parametrize("how", ["rebuilt", "deleted", "damaged"])
def test_an_index_made_again_says_the_same(open_archive: Open, tmp_path: Path, how: str) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    if how == "rebuilt":
        assert archive.rebuild().indexed == 6
    else:
        archive.close()
        for path in tmp_path.glob("index.sqlite*"):
            path.unlink() if how == "deleted" else path.write_bytes(b"no database" * 1000)
        archive = open_archive()
        assert archive.repaired.indexed == 6
        kept = archive.repaired.index_kept_aside
        assert (kept is not None and kept.read_bytes().startswith(b"no database")) == (how == "damaged")
    assert dump(archive) == before
    assert len(before) == 3 + 4 + 6


def test_flipped_bytes_in_the_index_lose_no_image(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    archive.close()
    path = tmp_path / "index.sqlite"
    content = bytearray(path.read_bytes())
    # The head of each page but the first: what a bad sector does.
    for page in range(4096, len(content), 4096):
        content[page : page + 16] = b"\xff" * 16
    path.write_bytes(content)
    archive = open_archive()
    assert archive.repaired.index_kept_aside is not None
    assert dump(archive) == before


def test_damage_that_only_the_repair_meets_loses_no_image(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    for number in range(300):
        store(archive, an_instance(f"1.2.3.{number}"), origin=Origin.GET)
    before = dump(archive)
    archive.close()
    spoil(tmp_path / "index.sqlite", b"1.2.3.299")
    archive = open_archive()
    assert archive.repaired.index_kept_aside is not None
    assert dump(archive) == before


def spoil(path: Path, near: bytes) -> None:
    content = bytearray(path.read_bytes())
    page = content.rindex(near) // 4096 * 4096
    content[page : page + 200] = bytes(200)
    path.write_bytes(content)


def test_a_rebuild_that_is_stopped_leaves_the_index(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    cancellation = Cancellation()
    cancellation.request()
    with pytest.raises(Cancelled):
        archive.rebuild(cancellation=cancellation)
    assert dump(archive) == before
    assert list(tmp_path.glob("*rebuilding*")) == []


def test_files_that_are_not_indexed_are(open_archive: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = open_archive()
    fill(archive)
    writer = archive.begin(announced(an_instance("1.2.3.9")))
    writer.write(encoded(an_instance("1.2.3.9")))

    def locked(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr("qrstation.store.recording.add", locked)
        with pytest.raises(ArchiveFault):
            writer.close()
    archive.close()
    archive = open_archive()
    assert archive.repaired.indexed == 1
    assert uids_held(archive, ["1.2.3.9"]) == {"1.2.3.9"}


def test_a_sender_that_tries_again_after_a_fault_of_the_index_is_served(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr("qrstation.store.recording.add", failing)
        with pytest.raises(ArchiveFault):
            store(archive, an_instance())
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert len(files(archive.directory)) == 1


def test_records_without_files_are_dropped(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    (archive.directory / "1.2" / "1.2.3" / "1.2.3.1.dcm").unlink()
    (archive.directory / "1.3" / "1.3.1" / "1.2.3.2.dcm").unlink()
    (archive.directory / "1.3" / "1.3.1").rmdir()
    (archive.directory / "1.3").rmdir()
    archive.close()
    archive = open_archive()
    assert archive.repaired.dropped == 2
    assert find(archive, StudyInstanceUID="1.3") == []
    assert dump(archive) == (archive.rebuild(), dump(archive))[1]


def test_a_variant_is_shown_when_the_first_file_is_gone(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    (archive.directory / "1.2" / "1.2.3" / "1.2.3.2.dcm").unlink()
    archive.close()
    archive = open_archive()
    (shown,) = archive.instances([MatchKey(level=Level.IMAGE, study_instance_uid="1.2", sop_instance_uid="1.2.3.2")])
    assert "-" in shown.path.name
    before = dump(archive)
    archive.rebuild()
    assert dump(archive) == before


def test_what_is_not_the_archives_is_left_alone(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    strangers = [archive.directory / "notes.txt", archive.directory / "1.2" / "1.2.3" / "Thumbs.db"]
    for path in strangers:
        path.write_text("mine")
    wrong = archive.directory / "1.2" / "1.2.3" / "1.2.3.77.dcm"
    wrong.write_bytes((archive.directory / "1.2" / "1.2.3" / "1.2.3.1.dcm").read_bytes())
    unreadable = archive.directory / "1.2" / "1.2.3" / "1.2.3.78.dcm"
    unreadable.write_bytes(b"")
    archive.close()
    repaired = open_archive().repaired
    assert {problem.kind for problem in repaired.problems} == {
        ArchiveProblemKind.MISPLACED,
        ArchiveProblemKind.UNREADABLE,
    }
    assert all(path.exists() for path in (*strangers, wrong, unreadable))


def test_verify_finds_bit_rot_and_changes_nothing(archive: Archive) -> None:
    fill(archive)
    assert archive.verify().problems == ()
    assert archive.verify().checked == 6
    folder = archive.directory / "1.2" / "1.2.3"
    content = bytearray((folder / "1.2.3.1.dcm").read_bytes())
    content[-1] ^= 1
    (folder / "1.2.3.1.dcm").write_bytes(content)
    (folder / "1.2.3.2.dcm").unlink()
    (folder / "1.2.3.9.dcm").write_bytes(content)
    before = dump(archive)
    found: list[ArchiveProblem] = []
    result = archive.verify(found.append)
    assert {(problem.kind, problem.path.name) for problem in result.problems} == {
        (ArchiveProblemKind.CHANGED, "1.2.3.1.dcm"),
        (ArchiveProblemKind.MISSING, "1.2.3.2.dcm"),
        (ArchiveProblemKind.NOT_INDEXED, "1.2.3.9.dcm"),
    }
    assert tuple(found) == result.problems
    assert dump(archive) == before


def test_a_rebuild_keeps_what_arrives_meanwhile(archive: Archive) -> None:
    fill(archive)

    def receive(*_: int) -> None:
        store(archive, an_instance("1.2.3.50"))

    archive.rebuild(on_progress=receive)
    assert uids_held(archive, ["1.2.3.50"]) == {"1.2.3.50"}
    assert archive.verify().problems == ()


ABANDONED_GROUP = """
import os, sys
from pathlib import Path
from qrstation.model.instances import Origin
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, announced, encoded, store

archive = Archive(Path(sys.argv[1]), Path(sys.argv[2]))
store(archive, an_instance("1.2.3.1"))
group = archive.grouped()
group.__enter__()
for number in range(2, 6):
    store(archive, an_instance(f"1.2.3.{number}"), origin=Origin.GET)
store(archive, an_instance("1.2.3.6"), origin=Origin.PUSH)
archive.begin(announced(an_instance("1.2.3.7"))).write(b"half of it")
os._exit(9)
"""


def run(code: str, tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "archive"), str(tmp_path / "index.sqlite")],
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
        timeout=60,
    )
    assert ended.returncode == 9


def test_a_group_that_was_broken_off_is_checked_file_by_file(open_archive: Open, tmp_path: Path) -> None:
    run(ABANDONED_GROUP, tmp_path)
    folder = tmp_path / "archive" / "1.2" / "1.2.3"
    assert len(parts(tmp_path)) == 1
    # What a power cut may do to files that were not flushed: no length, zeros for bytes, a name without a record.
    (folder / "1.2.3.2.dcm").write_bytes(b"")
    whole = (folder / "1.2.3.3.dcm").read_bytes()
    (folder / "1.2.3.3.dcm").write_bytes(whole[:400] + bytes(len(whole) - 400))
    (folder / "1.2.3.99.dcm").write_bytes(whole[:300])
    archive = open_archive()
    assert parts(tmp_path) == []
    assert uids_held(archive, [f"1.2.3.{number}" for number in (1, 2, 3, 4, 5, 6, 99)]) == {
        f"1.2.3.{number}" for number in (1, 4, 5, 6)
    }
    assert (archive.repaired.dropped, archive.repaired.set_aside) == (2, 3)
    assert archive.verify().problems == ()
    archive.close()
    assert open_archive().repaired.set_aside == 0


def test_what_another_process_is_receiving_is_not_swept_away(open_archive: Open) -> None:
    first = open_archive()
    with first.grouped():
        writer = first.begin(announced(an_instance()))
        store(first, an_instance("1.2.3.5"), origin=Origin.GET)
        second = open_archive()
        assert (second.repaired.dropped, second.repaired.set_aside) == (0, 0)
        writer.write(encoded(an_instance()))
        assert writer.close().arrival is Arrival.STORED
    assert uids_held(second, ["1.2.3.4", "1.2.3.5"]) == {"1.2.3.4", "1.2.3.5"}


def test_start_up_looks_only_into_folders_that_changed(open_archive: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = open_archive()
    fill(archive)
    for folder in archive.directory.glob("1*/1*"):
        os.utime(folder, (0, 0))
    archive.close()
    open_archive().close()
    looked: list[Path] = []
    scandir = os.scandir

    def noting(path: Path) -> object:
        looked.append(Path(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", noting)
    open_archive()
    assert archive.directory in looked
    assert not [path for path in looked if path.parent.parent == archive.directory]


def refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let nobody read the files with a name."""
    open_ = Path.open

    def guarded(path: Path, mode: str = "r", **options: Any) -> object:
        if path.name == name:
            raise PermissionError(13, "Permission denied")
        return open_(path, mode, **options)

    monkeypatch.setattr(Path, "open", guarded)


@pytest.mark.parametrize("rebuilt", [True, False])
def test_a_file_that_may_not_be_read_keeps_nobody_out(
    open_archive: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rebuilt: bool
) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    archive.close()
    for path in tmp_path.glob("index.sqlite*"):
        path.unlink()
    with monkeypatch.context() as patch:
        refuse(patch, "1.2.3.1.dcm")
        archive = open_archive()
        result = archive.rebuild() if rebuilt else archive.repaired
        assert result.indexed == 5
        (problem,) = result.problems
        assert (problem.kind, problem.path.name) == (ArchiveProblemKind.UNREADABLE, "1.2.3.1.dcm")
        assert "Permission denied" in problem.detail
        archive.close()
    for folder in archive.directory.glob("1*/1*"):
        os.utime(folder, (0, 0))
    archive = open_archive()
    assert archive.repaired.indexed == 1
    assert dump(archive) == before


@pytest.mark.parametrize("mount_point", [True, False])
@pytest.mark.parametrize("hidden", [True, False])
def test_a_folder_that_is_gone_is_not_taken_for_an_empty_one(
    open_archive: Open, tmp_path: Path, mount_point: bool, hidden: bool
) -> None:
    archive = open_archive()
    fill(archive)
    before = dump(archive)
    archive.close()
    folder = archive.directory.rename(tmp_path / "elsewhere")
    if mount_point:
        archive.directory.mkdir()
        if hidden:
            (archive.directory / "lost+found").mkdir()
    with pytest.raises(ArchiveFault, match="empty" if mount_point else "gone") as refused:
        open_archive()
    assert "5 instances" in refused.value.detail
    assert "index.sqlite" in refused.value.advice
    assert archive.directory.exists() == mount_point
    if mount_point:
        for inside in archive.directory.iterdir():
            inside.rmdir()
        archive.directory.rmdir()
    folder.rename(archive.directory)
    archive = open_archive()
    assert archive.repaired.dropped == 0
    assert dump(archive) == before


def test_an_archive_that_was_emptied_opens(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    archive.remove([MatchKey(level=Level.PATIENT, patient_id=patient_id) for patient_id in ("P1", "P2")])
    archive.close()
    assert open_archive().stats().instances == 0


def test_deleting_the_index_starts_anew(open_archive: Open, tmp_path: Path) -> None:
    archive = open_archive()
    fill(archive)
    archive.close()
    archive.directory.rename(tmp_path / "elsewhere")
    (tmp_path / "index.sqlite").unlink()
    assert open_archive().stats().instances == 0
