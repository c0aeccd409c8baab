"""Documents survive bad files, power cuts and other programs."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pydantic import Field

from qrstation import settings
from qrstation.documents import Contents, Document, Loaded, write_atomically
from qrstation.errors import ArchiveFault
from qrstation.paths import Paths
from tests.conftest import REPOSITORY


class Shelf(Contents):
    books: tuple[str, ...] = ()
    height: int = Field(default=3, gt=0)


@pytest.fixture
def document(tmp_path: Path) -> Document[Shelf]:
    return Document(tmp_path / "config" / "shelf.json", Shelf, "shelf")


def aside(document: Document[Shelf]) -> list[Path]:
    return list(document.path.parent.glob("shelf.json.bad-*"))


def test_no_file_gives_the_defaults_without_a_word(document: Document[Shelf]) -> None:
    loaded = document.load()

    assert loaded.contents == Shelf()
    assert loaded.warnings == ()
    assert not document.path.exists()


def test_what_was_saved_comes_back(document: Document[Shelf]) -> None:
    document.save(Shelf(books=("Ω",)))

    assert document.load().contents == Shelf(books=("Ω",))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes.")
def test_files_are_for_the_user_alone(document: Document[Shelf]) -> None:
    document.save(Shelf())

    for file in document.path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "no JSON"),
        (b'{"version": 1, "books": [', "no JSON"),
        (b"\xff\xfe\x00", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "should be an object"),
        (b'{"version": 1, "height": 0}', "height: a number above 0 is needed"),
        (b'{"version": 1, "name": "\\ud800"}', "it is no JSON"),
        (b'{"version": 1, "colour": "red"}', "colour: there is no such field"),
        (b'{"version": 2, "shade": "red"}', "a newer qrstation wrote it, in format 2"),
    ],
)
def test_bad_file_is_kept_aside_and_the_last_good_one_used(document: Document[Shelf], text: bytes, reason: str) -> None:
    document.save(Shelf(books=("kept",)))
    document.path.write_bytes(text)

    loaded = document.load()

    assert loaded.contents == Shelf(books=("kept",))
    assert [file.read_bytes() for file in aside(document)] == [text]
    (warning,) = loaded.warnings
    assert reason in warning
    assert aside(document)[0].name in warning
    assert "last good one" in warning


def test_the_last_good_one_is_used_and_told_until_one_is_saved(document: Document[Shelf]) -> None:
    document.save(Shelf(books=("kept",)))
    document.path.write_text("nonsense")
    document.load()

    again = document.load()
    assert again.contents == Shelf(books=("kept",))
    assert again.is_lost
    assert f"kept as {aside(document)[0].name}; the last good one is used until one is saved" in again.warnings[0]

    document.save(again.contents)
    assert document.load() == Loaded(contents=Shelf(books=("kept",)))


def test_bad_file_without_a_last_good_one_gives_defaults_and_stays(document: Document[Shelf]) -> None:
    document.path.parent.mkdir()
    document.path.write_text("{")

    loaded = document.load()

    assert loaded.contents == Shelf()
    assert "a new one is used" in loaded.warnings[0]
    assert [file.read_text() for file in aside(document)] == ["{"]


def test_bad_file_and_bad_backup_give_defaults(document: Document[Shelf]) -> None:
    document.save(Shelf(books=("lost",)))
    for file in document.path.parent.glob("shelf.json*"):
        file.write_text("nonsense")

    assert document.load().contents == Shelf()
    assert len(aside(document)) == 1


def test_two_bad_files_are_both_kept(document: Document[Shelf]) -> None:
    for text in ("one", "two"):
        document.save(Shelf())
        document.path.write_text(text)
        document.load()

    assert sorted(file.read_text() for file in aside(document)) == ["one", "two"]


def test_file_edited_by_hand_becomes_the_last_good_one(document: Document[Shelf]) -> None:
    document.save(Shelf())
    document.path.write_text('{"version": 1, "height": 7}')
    document.load()
    document.path.write_text("nonsense")

    assert document.load().contents == Shelf(height=7)


def test_file_that_vanished_is_restored_with_a_word(document: Document[Shelf]) -> None:
    document.save(Shelf(height=5))
    document.path.unlink()

    loaded = document.load()

    assert loaded.contents == Shelf(height=5)
    assert "was gone" in loaded.warnings[0]
    assert document.path.exists()


def test_many_problems_are_counted(document: Document[Shelf]) -> None:
    document.path.parent.mkdir()
    document.path.write_text('{"version": 1, "a": 1, "b": 2, "c": 3, "d": 4, "e": 5}')

    assert "and 2 more" in document.load().warnings[0]


def test_file_that_cannot_be_read_is_a_sentence_and_stays(document: Document[Shelf]) -> None:
    document.path.mkdir(parents=True)

    with pytest.raises(ArchiveFault, match="cannot be read"):
        document.load()

    assert document.path.is_dir()


def test_file_that_cannot_be_written_is_a_sentence(document: Document[Shelf]) -> None:
    document.path.mkdir(parents=True)

    with pytest.raises(ArchiveFault, match="cannot be saved"):
        document.save(Shelf())


def test_failed_write_leaves_the_old_file_and_nothing_else(
    document: Document[Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    document.save(Shelf(height=1))
    before = sorted(document.path.parent.iterdir())

    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(ArchiveFault, match="cannot be saved") as fault:
        document.save(Shelf(height=2))

    assert "No space left on device" in fault.value.detail
    assert document.load().contents == Shelf(height=1)
    assert sorted(document.path.parent.iterdir()) == before


def test_writing_is_flushed_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    flush, rename = os.fsync, Path.replace

    def noted_flush(handle: int) -> None:
        steps.append("flush")
        flush(handle)

    def noted_rename(path: Path, target: Path) -> Path:
        steps.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", noted_flush)
    monkeypatch.setattr(Path, "replace", noted_rename)

    write_atomically(tmp_path / "file", b"text")

    assert steps[:2] == ["flush", "rename"]


def test_lock_keeps_others_out(document: Document[Shelf]) -> None:
    entered = threading.Event()

    def enter() -> None:
        with document.locked():
            entered.set()

    other = threading.Thread(target=enter)
    with document.locked():
        other.start()
        assert not entered.wait(0.1)
    other.join()

    assert entered.is_set()


def test_what_was_left_by_a_program_that_ended_while_it_wrote_goes_away(document: Document[Shelf]) -> None:
    document.save(Shelf())
    old, fresh = (document.path.with_name(f".shelf.json.{name}.new") for name in ("old", "fresh"))
    for file in (old, fresh):
        file.touch()
    os.utime(old, (0, 0))

    document.save(Shelf(height=4))

    assert not old.exists()
    assert fresh.exists()


_WRITER = """
import sys
from pathlib import Path
from qrstation import settings
from qrstation.paths import Paths
from qrstation.settings import Settings

file = Paths.under(Path(sys.argv[1])).settings_file
for port in range(int(sys.argv[2]), 60_000):
    settings.save(file, Settings(port=port))
    print(port, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGKILL; there the system calls are the same")
def test_a_kill_while_the_settings_are_written_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    chance, port = random.Random(1), 1
    for _ in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path), str(port)], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            saved = [writer.stdout.readline() for _ in range(chance.randint(2, 40))]
            writer.kill()
            saved += [line for line in writer.stdout if line.endswith("\n")]
        last = int(saved[-1])
        loaded = settings.load(Paths.under(tmp_path).settings_file)
        assert loaded.warnings == ()
        assert loaded.contents.port in (last, last + 1)
        port = last + 2
