"""``qrstation local``: what is missing, changed, in conflict or removed is told, and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.paths import Paths
from qrstation.store import database
from qrstation.store.archive import Archive
from tests.unit.cli.conftest import Command
from tests.unit.store.objects import an_instance, store_cut_off


def write(folder: Path, name: str, **attributes: object) -> Path:
    """Write a file of one instance."""
    ds = an_instance(**attributes)  # type: ignore[arg-type]
    path = folder / name
    folder.mkdir(exist_ok=True)
    ds.save_as(path, implicit_vr=False, little_endian=True)
    return path


@pytest.fixture
def held(qrstation: Command, own_home: Paths, tmp_path: Path) -> Path:
    """Folder of a series of two instances in the archive."""
    folder = tmp_path / "given"
    for number in (1, 2):
        write(folder, f"{number}.dcm", sop_instance_uid=f"1.2.3.{number}", InstanceNumber=str(number))
    assert qrstation("local", "import", str(folder)).code == 0
    return own_home.archive / "1.2" / "1.2.3"


def test_a_file_that_is_gone_is_told_until_it_is_accepted(qrstation: Command, held: Path) -> None:
    (held / "1.2.3.1.dcm").unlink()
    noticed = qrstation("local", "stats", "--format", "json")
    assert "1 file of the archive is gone" in noticed.err
    assert (noticed.json["instances"], noticed.json["missing"]) == (1, 1)
    for _ in range(2):
        verified = qrstation("local", "verify", "--format", "json")
        assert verified.code == 7
        [problem] = verified.json["problems"]
        assert (problem["kind"], problem["path"]) == ("missing", str(held / "1.2.3.1.dcm"))
        assert "Fetch what is missing again" in verified.err
        assert qrstation("local", "rebuild").code == 0
    accepted = qrstation("local", "verify", "--accept-missing")
    assert (accepted.code, accepted.err) == (0, "1 missing file taken off the list.\n")
    verified = qrstation("local", "verify")
    assert (verified.code, verified.err) == (0, "Checked 1 file: 0 problems.\n")


def test_a_file_that_came_cut_off_is_named_and_is_no_problem_of_the_archive(
    qrstation: Command, own_home: Paths
) -> None:
    own_home.make()
    archive = Archive(own_home.archive, own_home.index_of(own_home.archive))
    path = store_cut_off(archive)
    archive.close()
    verified = qrstation("local", "verify", "--format", "json")
    [flawed] = verified.json["received_so"]
    assert (verified.code, verified.json["problems"], flawed["path"]) == (0, [], str(path))
    assert flawed["detail"].startswith("The file is cut off: Pixel Data says 64 bytes")
    told = qrstation("local", "verify")
    assert "received so" in told.out
    assert told.err == (
        "Checked 1 file: 0 problems.\n"
        "1 file is as received, and came cut off, or otherwise than the transfer syntax says.\n"
    )


def test_a_file_that_changed_stays_changed_after_a_rebuild(qrstation: Command, held: Path) -> None:
    path = held / "1.2.3.1.dcm"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    for command in ("verify", "rebuild", "verify"):
        ran = qrstation("local", command)
        assert ran.code == 7
        assert str(path) in ran.out
        assert "not the one that was received" in ran.out


def test_an_index_that_another_program_holds_is_told_in_words(
    qrstation: Command, held: Path, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_TIMEOUT", 0.1)
    with closing(sqlite3.connect(own_home.index, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        found = qrstation("local", "find")
    assert found.code == 7
    assert "The index of the archive is in use by another program." in found.err
    assert "Traceback" not in found.err
    assert qrstation("local", "find").code == 0


def test_conflicts_are_listed_with_both_files(qrstation: Command, held: Path, tmp_path: Path) -> None:
    nothing = qrstation("local", "conflicts")
    assert (nothing.code, nothing.out) == (0, "")
    other = write(tmp_path / "other", "1.dcm", sop_instance_uid="1.2.3.1", StudyDescription="changed")
    imported = qrstation("local", "import", str(other))
    assert "`qrstation local conflicts` lists them" in imported.err
    listed = qrstation("local", "conflicts", "--format", "json")
    [conflict] = listed.json
    assert conflict["sop_instance_uid"] == "1.2.3.1"
    paths = [Path(each["path"]) for each in conflict["files"]]
    assert paths[0] == held / "1.2.3.1.dcm"
    assert len({path.read_bytes() for path in paths}) == 2
    table = qrstation("local", "conflicts")
    assert all(str(path) in table.out for path in paths)
    assert table.err == "1 object held with different bytes.\n"


def test_an_import_tells_a_script_whether_all_some_or_none_of_the_files_were_taken(
    qrstation: Command, held: Path, tmp_path: Path
) -> None:
    (tmp_path / "readme.txt").write_text("no DICOM file")
    some = qrstation("local", "import", str(held), str(tmp_path / "readme.txt"), "--format", "json")
    assert (some.code, some.json["held_already"], some.json["refused"]) == (5, 2, 1)
    assert str(tmp_path / "readme.txt") in some.err
    assert qrstation("local", "import", str(tmp_path / "readme.txt")).code == 2


def test_an_export_to_a_file_asks_for_a_folder(qrstation: Command, held: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    for folder in (tmp_path / "out", tmp_path / "out" / "below"):
        ran = qrstation("local", "export", "--study", "1.2.3", str(folder))
        assert ran.code == 2
        assert f"{tmp_path / 'out'} is a file, not a folder." in ran.err


def test_export_of_what_is_not_held_says_so(qrstation: Command, held: Path, tmp_path: Path) -> None:
    ran = qrstation("local", "export", "--study", "1.2.9", str(tmp_path / "out"))
    assert (ran.code, ran.err) == (0, "Nothing of this is held here.\n")


class Terminal:
    """Somebody who answers."""

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return f"{self._answer}\n"


@pytest.mark.parametrize(
    ("naming", "left"),
    [
        (("--patient-id", "P1"), 0),
        (("--study", "1.2"), 0),
        (("--series", "1.2.3"), 0),
        (("--instance", "1.2.3.1"), 1),
        (("--instance", "1.2.3.1", "--instance", "1.2.3.2"), 0),
    ],
)
def test_remove_deletes_what_is_named(qrstation: Command, held: Path, naming: tuple[str, ...], left: int) -> None:
    removed = qrstation("local", "remove", "--yes", *naming)
    assert (removed.code, removed.err) == (0, f"Deleted {2 - left} file{'s' if not left else ''}.\n")
    assert len(list(held.glob("*.dcm"))) == left
    stats = qrstation("local", "stats", "--format", "json")
    assert (stats.json["instances"], stats.json["missing"]) == (left, 0)


@pytest.mark.parametrize(("answer", "left"), [("y", 0), ("YES", 0), ("n", 2), ("", 2)])
def test_remove_asks_first(
    qrstation: Command, held: Path, monkeypatch: pytest.MonkeyPatch, answer: str, left: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    ran = qrstation("local", "remove", "--study", "1.2")
    assert f"Delete 2 instances from {held.parents[1]}? This cannot be undone. [y/N]" in ran.err
    assert len(list(held.glob("*.dcm"))) == left
    assert ran.code == (130 if left else 0)


def test_remove_deletes_nothing_where_nobody_can_be_asked_or_nothing_is_named(qrstation: Command, held: Path) -> None:
    for arguments, words in (
        (("--study", "1.2"), "Add --yes."),
        (("--yes",), "Nothing was named to remove."),
    ):
        ran = qrstation("local", "remove", *arguments)
        assert ran.code == 2
        assert words in ran.err
    assert len(list(held.glob("*.dcm"))) == 2


def test_remove_of_what_is_not_held_says_so(qrstation: Command, held: Path) -> None:
    ran = qrstation("local", "remove", "--study", "1.2.9")
    assert (ran.code, ran.err) == (0, "Nothing of this is held here.\n")


def test_a_second_patient_is_refused_and_not_taken_for_the_first(
    qrstation: Command, held: Path, tmp_path: Path
) -> None:
    twice = ("--patient-id", "A", "--patient-id", "B")
    for action in (("local", "export", *twice, str(tmp_path / "out")), ("local", "remove", "--yes", *twice)):
        ran = qrstation(*action)
        assert ran.code == 2
        assert "--patient-id can be given once only" in ran.err
