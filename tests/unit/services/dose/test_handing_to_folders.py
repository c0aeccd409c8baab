"""Objects handed on to a folder: whole or not there, and never in the place of another file."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qrstation.model.dose import HandOn
from qrstation.model.handing_on import HandOnState
from qrstation.store.exporting import copy_into
from tests.by_uid import copies_of
from tests.unit.services.dose.handing_place import HandingPlace


def to(folder: Path) -> HandOn:
    return HandOn(folder=str(folder))


def held_bytes(place: HandingPlace, uid: str) -> bytes:
    [held] = copies_of(place.archive, [uid])[uid]
    return held.path.read_bytes()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_each_object_is_a_file_named_by_its_uid(handing_place: HandingPlace) -> None:
    uids = handing_place.hold(3)
    handing_place.owe(to(handing_place.copies), uids)
    handing_place.handing.attempt()
    assert names(handing_place.copies) == {f"{uid}.dcm" for uid in uids}
    for uid in uids:
        assert (handing_place.copies / f"{uid}.dcm").read_bytes() == held_bytes(handing_place, uid)
    assert handing_place.standing().words == f"3 of 3 objects handed on to the folder {handing_place.copies}"


def test_a_copy_that_lies_there_already_is_done(handing_place: HandingPlace) -> None:
    [uid] = handing_place.hold(1)
    copy = handing_place.copies / f"{uid}.dcm"
    copy.write_bytes(held_bytes(handing_place, uid))
    os.utime(copy, (0, 0))
    handing_place.owe(to(handing_place.copies), [uid])
    handing_place.handing.attempt()
    assert names(handing_place.copies) == {copy.name}
    assert copy.stat().st_mtime == 0
    assert handing_place.object(uid).state is HandOnState.DONE


def test_another_file_of_that_name_is_kept_and_the_copy_put_beside_it(handing_place: HandingPlace) -> None:
    [uid] = handing_place.hold(1)
    (handing_place.copies / f"{uid}.dcm").write_bytes(b"somebody else's")
    handing_place.owe(to(handing_place.copies), [uid])
    handing_place.handing.attempt()
    assert (handing_place.copies / f"{uid}.dcm").read_bytes() == b"somebody else's"
    assert (handing_place.copies / f"{uid} (2).dcm").read_bytes() == held_bytes(handing_place, uid)
    assert handing_place.object(uid).detail == (
        f"Another file had that name already, so it was kept apart as {uid} (2).dcm."
    )


def test_a_missing_folder_is_told_not_made_and_tried_again(handing_place: HandingPlace, tmp_path: Path) -> None:
    uids = handing_place.hold(2)
    drive = tmp_path / "drive"
    handing_place.owe(to(drive), uids)
    handing_place.handing.attempt()
    assert not drive.exists()
    assert handing_place.standing().waiting == 2
    assert handing_place.standing().next_attempt == handing_place.now + timedelta(seconds=30)
    assert handing_place.standing().reasons == (
        f"The folder {drive} is not there. The system says: No such file or directory. "
        "Check that its disk or network drive is connected.",
    )
    drive.mkdir()
    handing_place.later(seconds=30)
    handing_place.handing.attempt()
    assert names(drive) == {f"{uid}.dcm" for uid in uids}
    assert handing_place.standing().done == 2


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EACCES, "is not allowed"),
        (errno.EIO, "did not take a file"),
    ],
)
def test_what_the_disk_does_not_take_leaves_nothing_behind(
    handing_place: HandingPlace, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(to(handing_place.copies), uids)

    def fail(source: BinaryIO, target: BinaryIO, _: int) -> None:
        target.write(source.read(100))
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfileobj", fail)
        handing_place.handing.attempt()
    assert names(handing_place.copies) == set()
    [reason] = handing_place.standing().reasons
    assert words in reason
    handing_place.later(seconds=30)
    handing_place.handing.attempt()
    assert names(handing_place.copies) == {f"{uid}.dcm" for uid in uids}


class _End(BaseException):
    """The program ends here."""


@settings(max_examples=40)
@given(content=st.binary(max_size=300), steps=st.integers(0, 8), beside=st.sampled_from([None, b"another", b""]))
def test_whenever_the_program_ends_no_half_a_file_has_its_name(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, steps: int, beside: bytes | None
) -> None:
    folder = tmp_path_factory.mktemp("target")
    source = tmp_path_factory.mktemp("source") / "held.dcm"
    source.write_bytes(content)
    if beside is not None:
        (folder / "1.2.3.dcm").write_bytes(beside)
    whole = {content, beside}
    left = steps

    def step() -> None:
        nonlocal left
        assert all(path.read_bytes() in whole for path in folder.glob("*.dcm"))
        left -= 1
        if left < 0:
            raise _End

    def copy(held: BinaryIO, stream: BinaryIO, _: int) -> None:
        while piece := held.read(100):
            step()
            stream.write(piece)
        step()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "copyfileobj", copy)
        for owner, name in ((os, "fsync"), (os, "link"), (Path, "unlink")):
            patch.setattr(owner, name, _after(step, getattr(owner, name)))
        with contextlib.suppress(_End):
            copy_into(folder, source, "1.2.3")
    assert all(path.read_bytes() in whole for path in folder.glob("*.dcm"))
    copied = copy_into(folder, source, "1.2.3")
    assert copied.read_bytes() == content
    assert copied.name == ("1.2.3.dcm" if beside in (None, content) else "1.2.3 (2).dcm")
    assert len(list(folder.glob("*.dcm"))) == len({content, beside} - {None})


def _after(step: Callable[[], None], do: Callable[..., Any]) -> Callable[..., Any]:
    def stepped(*arguments: Any, **options: Any) -> Any:
        step()
        return do(*arguments, **options)

    return stepped


def test_what_a_kill_left_in_the_folder_is_removed_and_nothing_that_is_not_ours(
    handing_place: HandingPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids = handing_place.hold(2)
    handing_place.owe(HandOn(folder=str(handing_place.copies)), uids)
    for name in (".somebody.part", ".qrstation-0123456789abcdef-1.part", ".qrstation-export-1.part"):
        (handing_place.copies / name).write_bytes(b"of others")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        patch.setattr(shutil, "copyfileobj", _ending)
        with contextlib.suppress(_End):
            handing_place.handing.attempt()
    others = {".somebody.part", ".qrstation-0123456789abcdef-1.part", ".qrstation-export-1.part"}
    [left] = {path.name for path in handing_place.copies.iterdir()} - others
    assert left.endswith(".part")
    handing_place.started_anew().attempt()
    assert {path.name for path in handing_place.copies.iterdir()} == others | {f"{uid}.dcm" for uid in uids}


def _ending(_held: BinaryIO, stream: BinaryIO, _size: int) -> None:
    stream.write(b"half")
    raise _End
