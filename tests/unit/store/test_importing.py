"""Files that cannot be taken: each is refused alone, in words, and the others go on."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pydicom.uid import ExplicitVRLittleEndian

from qrstation.errors import QrError
from qrstation.store import part10
from qrstation.store.archive import Archive
from tests.unit.store.objects import CT_IMAGE, an_instance, encoded


class Scratched(io.RawIOBase):
    """A file of which nothing can be read."""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return offset

    def readinto(self, buffer: Any, /) -> int:
        raise OSError(5, "Input/output error")


def file_of(folder: Path, number: int) -> Path:
    """Write a CT image of 80,000 bytes of pixel data."""
    ds = an_instance(f"1.2.3.{number}", Rows=100, Columns=400)
    ds.add_new(0x7FE00010, "OW", bytes(80_000))
    path = folder / f"{number}.dcm"
    path.write_bytes(part10.encode(CT_IMAGE, f"1.2.3.{number}", ExplicitVRLittleEndian) + encoded(ds))
    return path


def imported(archive: Archive, paths: list[Path]) -> tuple[list[str], list[tuple[str, QrError]]]:
    stored: list[str] = []
    refused: list[tuple[str, QrError]] = []
    archive.import_(
        paths,
        lambda each: stored.append(each.instance.sop_instance_uid),
        lambda path, error: refused.append((path.name, error)),
    )
    return stored, refused


def test_a_file_that_is_cut_off_is_refused_and_does_not_stand_in_the_way_of_the_whole_one(
    archive: Archive, tmp_path: Path
) -> None:
    good, cut = file_of(tmp_path, 1), tmp_path / "cut.dcm"
    content = good.read_bytes()
    cut.write_bytes(content[: len(content) - 51_858])
    stored, [(name, error)] = imported(archive, [cut, good])
    assert (stored, name) == (["1.2.3.1"], "cut.dcm")
    assert error.title == "The file is cut off: Pixel Data says 80,000 bytes, 28,142 are there."
    assert archive.stats().instances == 1
    assert archive.quarantine.files() == ()
    assert archive.verify().problems == ()


def test_a_file_of_which_nothing_can_be_read_is_refused_alone(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [file_of(tmp_path, number) for number in (1, 2, 3)]
    open_ = Path.open

    def opened(path: Path, *arguments: Any, **options: Any) -> Any:
        return io.BufferedReader(Scratched()) if path == paths[1] else open_(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", opened)
    stored, [(name, error)] = imported(archive, paths)
    assert (stored, name) == (["1.2.3.1", "1.2.3.3"], "2.dcm")
    assert (error.title, error.detail) == ("The file cannot be read to its end.", f"{paths[1]}: Input/output error.")
