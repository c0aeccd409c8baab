"""Remove takes all there is of an object, and a kill in the middle leaves nothing half done and raises no alarm."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival
from qrstation.model.query import MatchKey
from qrstation.store import recording
from qrstation.store.archive import Archive
from qrstation.store.quarantine import Quarantine
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, files, store

STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
UIDS = [f"1.2.3.{number}" for number in range(5)]

REMOVER = """
import os, sys
from pathlib import Path
from qrstation.store import removing
from qrstation.store.archive import Archive
from tests.unit.store.test_removing import STUDY

archive = Archive(Path(sys.argv[1]), Path(sys.argv[2]))
unlink, calls = Path.unlink, []

def unlinked(path, *args, **options):
    if path.suffix == ".dcm":
        if len(calls) == 2:
            os._exit(9)
        calls.append(path)
    unlink(path, *args, **options)

def killed(*args):
    os._exit(9)

match sys.argv[3]:
    case "before the first":
        removing._remove_marked = killed
    case "in the middle":
        Path.unlink = unlinked
    case "after the last":
        removing.recording.discard = killed
archive.remove([STUDY])
"""


class Killed(BaseException):
    """Stands for the end of the program."""


@pytest.mark.parametrize("when", ["before the first", "in the middle", "after the last"])
def test_what_a_kill_left_of_a_removal_is_removed_at_the_next_start(tmp_path: Path, when: str) -> None:
    folder, index = tmp_path / "archive", tmp_path / "index.sqlite"
    with closing(Archive(folder, index)) as archive:
        for uid in UIDS:
            store(archive, an_instance(uid, StudyInstanceUID="1.2"))
        store(archive, an_instance("1.2.4.1", StudyInstanceUID="1.3"))
    killed = subprocess.run(
        [sys.executable, "-c", REMOVER, str(folder), str(index), when],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        check=False,
    )
    assert killed.returncode == 9
    with closing(Archive(folder, index)) as archive:
        assert (archive.repaired.lost, archive.stats().missing) == (0, 0)
        assert archive.verify().problems == ()
        assert [path.stem for path in files(folder)] == ["1.2.4.1"]
        assert uids_held(archive, [*UIDS, "1.2.4.1"]) == {"1.2.4.1"}


def test_an_object_that_arrives_again_after_the_kill_is_not_removed(
    open_archive: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The receiver of another process told its sender that it is safe."""
    archive = open_archive()
    for uid in UIDS:
        store(archive, an_instance(uid))

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(Quarantine, "remove_copies", killed)
        with pytest.raises(Killed):
            archive.remove([STUDY])
    assert uids_on_disk(archive, UIDS) == frozenset()
    assert store(archive, an_instance(UIDS[0])).arrival is Arrival.HELD_ALREADY
    archive.close()
    assert uids_on_disk(open_archive(), UIDS) == {UIDS[0]}


def test_a_rebuild_finishes_a_removal_and_takes_nothing_for_lost(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(archive, an_instance())

    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(recording, "discard", killed)
        with pytest.raises(Killed):
            archive.remove([STUDY])
    assert files(archive.directory) == []
    assert archive.rebuild().lost == 0
    assert archive.stats().missing == 0


def test_what_cannot_be_deleted_is_told_and_stays_held(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    for uid in UIDS:
        store(archive, an_instance(uid))
    unlink = Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path.stem == UIDS[2]:
            raise PermissionError(13, "Permission denied", str(path))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        with pytest.raises(ArchiveFault, match="could not delete a file"):
            archive.remove([STUDY])
    left = {path.stem for path in files(archive.directory)}
    assert UIDS[2] in left
    assert uids_on_disk(archive, UIDS) == left


def test_what_cannot_be_deleted_at_the_next_start_keeps_nobody_out_and_stays_held(
    open_archive: Callable[[], Archive], monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = open_archive()
    store(archive, an_instance(UIDS[0]))

    def killed(*_: object) -> None:
        raise Killed

    def refused(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Quarantine, "remove_copies", killed)
        with pytest.raises(Killed):
            archive.remove([STUDY])
    archive.close()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refused)
        again = open_archive()
        assert uids_on_disk(again, UIDS) == {UIDS[0]}


def test_copies_in_quarantine_go_with_the_object(archive: Archive) -> None:
    for uid in ("1.2.3.1", "1.2.3.10"):
        path = store(archive, an_instance(uid, StudyInstanceUID=uid)).instance.path
        path.write_bytes(path.read_bytes()[:-20])
        store(archive, an_instance(uid, StudyInstanceUID=uid))
    assert archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.2.3.1")]) == 1
    assert [one.path.stem for one in archive.quarantine.files()] == ["1.2.3.10"]
