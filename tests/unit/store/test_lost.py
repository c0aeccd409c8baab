"""Files that were received and are gone or changed: told until somebody accepts it, whatever is made anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.archive import ArchiveProblemKind
from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, Origin
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.by_uid import copies_of, uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, find, store
from tests.unit.store.test_reconcile import refuse

Open = Callable[[], Archive]

STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
CHANGED_ONE = MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.2")
UIDS = ["1.2.3.1", "1.2.3.2", "1.2.3.3"]


def fill(archive: Archive) -> Path:
    """Store three instances; the folder of their series."""
    for number in (1, 2, 3):
        store(archive, an_instance(f"1.2.3.{number}"))
    return archive.directory / "1.2" / "1.2.3"


def change(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def problems(archive: Archive) -> list[tuple[ArchiveProblemKind, str]]:
    return [(problem.kind, problem.path.name) for problem in archive.verify().problems]


LOST = [(ArchiveProblemKind.MISSING, "1.2.3.1.dcm")]
CHANGED = [(ArchiveProblemKind.CHANGED, "1.2.3.2.dcm")]


@pytest.mark.parametrize("open_meanwhile", [True, False])
def test_a_file_that_is_gone_is_told_at_the_start_and_by_every_verify(open_archive: Open, open_meanwhile: bool) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    if open_meanwhile:
        assert problems(archive) == LOST
        archive.rebuild()
    archive.close()
    archive = open_archive()
    assert archive.repaired.lost == (0 if open_meanwhile else 1)
    for _ in range(2):
        assert problems(archive) == LOST
        assert archive.stats().missing == 1
        archive.rebuild()
    assert uids_held(archive, ["1.2.3.1", "1.2.3.2"]) == {"1.2.3.2"}
    assert find(archive, Level.IMAGE, SOPInstanceUID="1.2.3.1") == []


def test_a_whole_study_that_is_gone_is_told(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    store(archive, an_instance("1.9.1.1", StudyInstanceUID="1.9", SeriesInstanceUID="1.9.1"))
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.parent.rmdir()
    archive.close()
    archive = open_archive()
    assert archive.repaired.lost == 3
    assert [kind for kind, _ in problems(archive)] == [ArchiveProblemKind.MISSING] * 3


def test_a_rebuild_says_how_many_are_gone(archive: Archive) -> None:
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    assert archive.rebuild().lost == 1
    assert archive.rebuild().lost == 0


def test_accepting_ends_it(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    assert archive.accept_missing() == 1
    assert problems(archive) == []
    archive.rebuild()
    archive.close()
    archive = open_archive()
    assert archive.repaired.lost == 0
    assert archive.stats().missing == 0
    assert archive.verify().checked == 2


@pytest.mark.parametrize("level", [Level.PATIENT, Level.STUDY, Level.SERIES, Level.IMAGE])
def test_removing_what_it_belonged_to_ends_it(open_archive: Open, level: Level) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    archive.close()
    archive = open_archive()
    uids = {"study_instance_uid": "1.2", "series_instance_uid": "1.2.3", "sop_instance_uid": "1.2.3.1"}
    kept = {"PATIENT": 0, "STUDY": 1, "SERIES": 2, "IMAGE": 3}[level]
    archive.remove([MatchKey(level=level, patient_id="P1", **dict(list(uids.items())[:kept]))])
    assert archive.stats().missing == 0


def test_removing_another_study_does_not(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    archive.close()
    archive = open_archive()
    archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.3"), MatchKey(level=Level.STUDY)])
    assert archive.stats().missing == 1


def test_what_is_removed_on_purpose_is_not_missing(open_archive: Open) -> None:
    archive = open_archive()
    fill(archive)
    archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.1")])
    archive.close()
    archive = open_archive()
    assert archive.repaired.lost == 0
    assert problems(archive) == []


def test_an_instance_that_arrives_again_is_there_again(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.1.dcm").unlink()
    archive.close()
    archive = open_archive()
    assert store(archive, an_instance("1.2.3.1")).arrival is Arrival.STORED
    assert problems(archive) == []
    assert archive.stats().missing == 0


def test_a_file_that_is_put_back_must_be_the_one_that_was_received(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    backup = {path: path.read_bytes() for path in folder.iterdir()}
    for path in backup:
        path.unlink()
    store(archive, an_instance("1.9.1.1", StudyInstanceUID="1.9", SeriesInstanceUID="1.9.1"))
    archive.close()
    open_archive().close()
    for path, content in backup.items():
        path.write_bytes(content)
    change(folder / "1.2.3.2.dcm")
    archive = open_archive()
    assert archive.stats().missing == 0
    assert problems(archive) == CHANGED


def test_a_file_that_changed_stays_changed_when_the_index_is_made_again(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    change(folder / "1.2.3.2.dcm")
    for _ in range(2):
        rebuilt = archive.rebuild()
        assert [(problem.kind, problem.path.name) for problem in rebuilt.problems] == CHANGED
        assert problems(archive) == CHANGED
    archive.close()
    assert problems(open_archive()) == CHANGED


def test_a_file_that_cannot_be_read_any_more_is_not_forgotten_by_a_rebuild(open_archive: Open) -> None:
    archive = open_archive()
    folder = fill(archive)
    (folder / "1.2.3.2.dcm").write_bytes(b"")
    rebuilt = archive.rebuild()
    assert [problem.kind for problem in rebuilt.problems] == [ArchiveProblemKind.UNREADABLE]
    assert rebuilt.lost == 0
    assert problems(archive) == CHANGED
    archive.rebuild()
    assert problems(archive) == CHANGED


@pytest.mark.parametrize("rebuilt", [True, False])
def test_a_file_that_was_found_changed_is_not_held_until_it_is_fetched_again(
    archive: Archive, tmp_path: Path, rebuilt: bool
) -> None:
    folder = fill(archive)
    change(folder / "1.2.3.2.dcm")
    assert uids_on_disk(archive, UIDS) == set(UIDS)
    if rebuilt:
        archive.rebuild()
    else:
        assert problems(archive) == CHANGED
    others = {"1.2.3.1", "1.2.3.3"}
    assert uids_on_disk(archive, UIDS) == copies_of(archive, UIDS).keys() == others
    assert archive.held_counts([STUDY, CHANGED_ONE]) == {STUDY: 2, CHANGED_ONE: 0}
    assert [one.changed for one in archive.instances([STUDY])] == [False, True, False]
    with pytest.raises(ArchiveFault, match="1 of 3 files could not be exported"):
        archive.export([STUDY], tmp_path / "out")
    assert len(list((tmp_path / "out").rglob("*.dcm"))) == 2
    assert store(archive, an_instance("1.2.3.2"), origin=Origin.GET).arrival is Arrival.STORED
    assert uids_on_disk(archive, UIDS) == set(UIDS)
    assert archive.held_counts([STUDY]) == {STUDY: 3}
    assert problems(archive) == []
    assert len(archive.quarantine.files()) == 1


@pytest.mark.parametrize("verified", [True, False])
def test_a_changed_file_that_was_put_back_is_held_again(archive: Archive, verified: bool) -> None:
    folder = fill(archive)
    whole = (folder / "1.2.3.2.dcm").read_bytes()
    change(folder / "1.2.3.2.dcm")
    assert problems(archive) == CHANGED
    (folder / "1.2.3.2.dcm").write_bytes(whole)
    if verified:
        assert problems(archive) == []
    else:
        assert store(archive, an_instance("1.2.3.2")).arrival is Arrival.HELD_ALREADY
    assert uids_on_disk(archive, UIDS) == set(UIDS)


def test_a_file_that_cannot_be_read_gives_way_to_what_is_fetched_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = fill(archive)
    with monkeypatch.context() as patch:
        refuse(patch, "1.2.3.2.dcm")
        assert problems(archive) == [(ArchiveProblemKind.UNREADABLE, "1.2.3.2.dcm")]
        assert store(archive, an_instance("1.2.3.2")).arrival is Arrival.STORED
    assert uids_on_disk(archive, UIDS) == set(UIDS)
    (aside,) = archive.quarantine.files()
    assert aside.reason == "It could not be read, and gave way to the object that arrived again."
    assert problems(archive) == []
    assert len(list(folder.iterdir())) == 3


def test_a_file_that_a_rebuild_could_not_read_gives_way_to_what_is_fetched_again(archive: Archive) -> None:
    folder = fill(archive)
    torn = folder / "1.2.3.2.dcm"
    torn.write_bytes(torn.read_bytes()[:200])
    archive.rebuild()
    assert problems(archive) == CHANGED
    assert store(archive, an_instance("1.2.3.2")).arrival is Arrival.STORED
    assert problems(archive) == []
    assert len(list(folder.iterdir())) == 3
