"""A folder of the archive that cannot be read, as after a restore by another user: named, and the rest goes on."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path

import pytest

from qrstation.__main__ import main
from qrstation.errors import ArchiveFault
from qrstation.model.archive import ArchiveProblemKind, RepairResult
from qrstation.model.instances import Arrival
from qrstation.store.archive import Archive
from qrstation.store.database import Database
from tests.by_uid import uids_on_disk
from tests.faults.test_disks import ROOT, Station, as_nobody
from tests.unit.store.objects import an_instance, store
from tests.unit.store.test_clocks import break_off

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")


@pytest.fixture
def home() -> Iterator[Path]:
    """A home of a user without rights: the superuser may read everything."""
    folder = Path(tempfile.mkdtemp(prefix="qrstation-"))
    try:
        with without_rights(folder):
            yield folder
    finally:
        shutil.rmtree(folder)


def without_rights(folder: Path) -> AbstractContextManager[None]:
    return as_nobody(folder) if ROOT else nullcontext()


def opened(home: Path) -> Archive:
    return Archive(home / "archive", home / "index.sqlite")


@pytest.fixture
def filled(home: Path) -> Path:
    """Folder of an archive with two studies, 1.2 and 1.3."""
    with closing(opened(home)) as archive:
        store(archive, an_instance())
        store(archive, an_instance("1.3.4.5", StudyInstanceUID="1.3", SeriesInstanceUID="1.3.4"))
        return archive.directory


@contextmanager
def closed(folder: Path, mode: int = 0) -> Iterator[None]:
    """Have a folder that may not be looked into."""
    folder.chmod(mode)
    try:
        yield
    finally:
        folder.chmod(0o700)


def unreadable(repaired: RepairResult) -> list[tuple[Path, str]]:
    assert {problem.kind for problem in repaired.problems} <= {ArchiveProblemKind.UNREADABLE}
    return [(problem.path, problem.detail) for problem in repaired.problems]


@pytest.mark.parametrize("mode", [0, 0o400, 0o300])
@pytest.mark.parametrize("folder", ["1.2", "1.2/1.2.3"])
def test_the_archive_opens_and_names_the_folder(home: Path, filled: Path, folder: str, mode: int) -> None:
    with closed(filled / folder, mode), closing(opened(home)) as archive:
        assert unreadable(archive.repaired) == [(filled / folder, "It cannot be read: Permission denied.")]
        assert (archive.repaired.lost, archive.repaired.dropped) == (0, 0)
        assert archive.stats().missing == 0
        assert uids_on_disk(archive, ["1.3.4.5"]) == {"1.3.4.5"}
        assert store(archive, an_instance("1.3.4.6", StudyInstanceUID="1.3", SeriesInstanceUID="1.3.4")).arrival is (
            Arrival.STORED
        )
        assert (filled / folder) in [problem.path for problem in archive.verify().problems]
    with closing(opened(home)) as archive:
        assert archive.repaired == RepairResult()
        archive.verify()
        assert uids_on_disk(archive, ["1.2.3.4", "1.3.4.5", "1.3.4.6"]) == {"1.2.3.4", "1.3.4.5", "1.3.4.6"}


def test_an_index_made_anew_finds_it_when_it_can_be_read_again(home: Path, filled: Path) -> None:
    with closed(filled / "1.2"), closing(opened(home)) as archive:
        rebuilt = archive.rebuild()
        assert unreadable(rebuilt) == [(filled / "1.2", "It cannot be read: Permission denied.")]
        assert (rebuilt.indexed, rebuilt.lost) == (1, 0)
    with closing(opened(home)) as archive:
        assert archive.repaired.indexed == 1
        assert uids_on_disk(archive, ["1.2.3.4", "1.3.4.5"]) == {"1.2.3.4", "1.3.4.5"}
        assert archive.stats().missing == 0


def test_what_a_kill_left_in_it_is_doubted_when_it_can_be_read_again(
    home: Path, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arriving = an_instance("1.3.4.7", StudyInstanceUID="1.3", SeriesInstanceUID="1.3.4")
    if ROOT:
        os.seteuid(0)  # Nobody may start a program here.
    break_off(home)
    with without_rights(home), closed(filled / "1.2"), closing(opened(home)) as archive:
        assert archive.repaired.set_aside == 0
        # What arrives while the index is made anew is whole, though the doubt stays, and no index knows it.
        replace_by = Database.replace_by

        def receiving(database: Database, other: Database) -> None:
            store(archive, arriving)
            replace_by(database, other)

        monkeypatch.setattr(Database, "replace_by", receiving)
        archive.rebuild()
        assert uids_on_disk(archive, ["1.3.4.5", "1.3.4.7"]) == {"1.3.4.5", "1.3.4.7"}
    with closing(opened(home)) as archive:
        assert archive.repaired.set_aside == 1
        assert uids_on_disk(archive, ["1.2.3.1", "1.2.3.3", "1.2.3.4"]) == {"1.2.3.1", "1.2.3.4"}


def test_what_has_to_be_read_there_is_refused_by_its_name(home: Path, filled: Path) -> None:
    with closed(filled / "1.2"), closing(opened(home)) as archive:
        with pytest.raises(ArchiveFault, match="reading is not allowed there") as refused:
            uids_on_disk(archive, ["1.2.3.4"])
        assert str(filled / "1.2" / "1.2.3" / "1.2.3.4.dcm") in refused.value.detail
        with pytest.raises(ArchiveFault, match="writing is not allowed there") as refused:
            store(archive, an_instance("1.2.3.9"))
        assert str(filled / "1.2" / "1.2.3") in refused.value.detail


@pytest.fixture
def command(home: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Run ``qrstation`` on the home: its exit code, and what it says."""

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        return main(["--home", str(home), *arguments]), capsys.readouterr().err

    return run


def test_the_program_starts_receives_and_says_which(home: Path, command: Callable[..., tuple[int, str]]) -> None:
    with closing(Station(home)) as station:
        assert station.push(1) == [0]
        folder = station.folder / "1.2"
    with closed(folder):
        for arguments, code in ((("local", "stats"), 0), (("jobs", "list"), 0), (("local", "verify"), 7)):
            ended, said = command(*arguments)
            assert ended == code
            assert f"The archive could not read {folder}: It cannot be read: Permission denied." in said
        with closing(Station(home)) as station:
            assert station.push(2) == [0xA700]
            assert station.workstation.archive.repaired.problems[0].path == folder
    assert command("local", "stats") == (0, "")
