from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from qrstation.errors import ArchiveFault, InstanceRefused
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID
from qrstation.model.instances import Arrival, IncomingInstance, Origin
from qrstation.store import files as durable
from qrstation.store.archive import Archive
from tests.by_uid import uids_held
from tests.unit.store.objects import CT_IMAGE, an_instance, announced, data_set_of, encoded, files, parts, store

POSIX = pytest.mark.skipif(os.name == "nt", reason="limits and permissions of POSIX")


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_an_instance_lies_where_its_uids_say_with_its_bytes_as_received(archive: Archive, syntax: str) -> None:
    ds = an_instance(PixelData=None)
    stored = store(archive, ds, syntax)
    path = archive.directory / "1.2" / "1.2.3" / "1.2.3.4.dcm"
    assert stored.arrival is Arrival.STORED
    assert stored.instance.path == path
    assert data_set_of(path) == encoded(ds, syntax)
    assert stored.instance.sha256 == hashlib.sha256(encoded(ds, syntax)).hexdigest()
    assert stored.instance.size == path.stat().st_size
    assert uids_held(archive, ["1.2.3.4", "1.2.3.5"]) == {"1.2.3.4"}
    assert parts(archive.directory) == []


def test_the_file_meta_information_is_our_own(archive: Archive) -> None:
    meta = pydicom.dcmread(store(archive, an_instance()).instance.path).file_meta
    assert meta.MediaStorageSOPClassUID == CT_IMAGE
    assert meta.MediaStorageSOPInstanceUID == "1.2.3.4"
    assert meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert meta.ImplementationClassUID == IMPLEMENTATION_CLASS_UID
    assert meta.SourceApplicationEntityTitle == "SCANNER"
    assert meta.FileMetaInformationVersion == b"\x00\x01"


@POSIX
def test_nobody_else_may_look(archive: Archive) -> None:
    store(archive, an_instance())
    for path in (archive.directory, *archive.directory.rglob("*"), archive.directory.parent / "index.sqlite"):
        if path.suffix != "" or path.name != "lock":
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_the_same_bytes_again_are_not_written(archive: Archive) -> None:
    first = store(archive, an_instance())
    before = first.instance.path.stat()
    second = store(archive, an_instance())
    assert second.arrival is Arrival.HELD_ALREADY
    assert second.instance == first.instance
    assert (first.instance.path.stat().st_mtime_ns, first.instance.path.stat().st_ino) == (
        before.st_mtime_ns,
        before.st_ino,
    )
    assert len(files(archive.directory)) == 1


@pytest.mark.parametrize(
    ("ds", "status"),
    [
        (an_instance(StudyInstanceUID=None), 0xC000),
        (an_instance(SeriesInstanceUID=None), 0xC000),
        (an_instance(SOPInstanceUID=None), 0xC000),
        (an_instance(SOPClassUID=None), 0xC000),
        (an_instance(StudyInstanceUID=""), 0xC000),
        (an_instance("1.2.3.5"), 0xA900),
        (an_instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.4"), 0xA900),
    ],
)
def test_what_cannot_be_filed_is_refused_and_leaves_nothing(archive: Archive, ds: Dataset, status: int) -> None:
    writer = archive.begin(
        IncomingInstance(
            sop_class_uid=CT_IMAGE,
            sop_instance_uid="1.2.3.4",
            transfer_syntax_uid=ExplicitVRLittleEndian,
            origin=Origin.PUSH,
        )
    )
    writer.write(encoded(ds))
    with pytest.raises(InstanceRefused) as refused:
        writer.close()
    assert refused.value.status == status
    assert files(archive.directory) == parts(archive.directory) == []
    assert archive.stats().instances == 0


@pytest.mark.parametrize("uid", ["../../../etc/x", "..", "", "1.2/3", "CON", "1" * 65])
def test_hostile_uids_create_nothing(archive: Archive, tmp_path: Path, uid: str) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InstanceRefused):
        archive.begin(
            IncomingInstance(
                sop_class_uid=CT_IMAGE,
                sop_instance_uid=uid,
                transfer_syntax_uid=ExplicitVRLittleEndian,
                origin=Origin.PUSH,
            )
        )
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("keyword", ["StudyInstanceUID", "SeriesInstanceUID"])
@pytest.mark.parametrize("uid", [b"../../..\x00", b"/etc/passwd ", b"..", b"1.2\\..\\..", b"CON "])
def test_hostile_uids_in_the_data_set_create_nothing(
    archive: Archive, tmp_path: Path, keyword: str, uid: bytes
) -> None:
    ds = an_instance()
    marked = encoded(an_instance(**{keyword: "9" * len(uid)})).replace(b"9" * len(uid), uid)
    before = sorted(tmp_path.rglob("*"))
    writer = archive.begin(announced(ds))
    writer.write(marked)
    with pytest.raises(InstanceRefused):
        writer.close()
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_abandoned_leaves_nothing(archive: Archive) -> None:
    writer = archive.begin(announced(an_instance()))
    writer.write(b"half of it")
    writer.abandon()
    writer.abandon()
    assert parts(archive.directory) == []


def test_abandoning_after_closing_keeps_the_instance(archive: Archive) -> None:
    writer = archive.begin(announced(an_instance()))
    writer.write(encoded(an_instance()))
    stored = writer.close()
    writer.abandon()
    assert stored.instance.path.is_file()


def test_a_push_is_flushed_before_it_is_named_and_named_before_it_is_indexed(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, link = os.fsync, os.link

    def noting_fsync(descriptor: int) -> None:
        steps.append("flush folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "flush file")
        fsync(descriptor)

    def noting_link(source: Path, target: Path) -> None:
        assert uids_held(archive, ["1.2.3.4"]) == frozenset()
        link(source, target)
        steps.append("name")

    monkeypatch.setattr(os, "fsync", noting_fsync)
    monkeypatch.setattr(os, "link", noting_link)
    store(archive, an_instance())
    assert steps[:2] == ["flush file", "name"]
    # The series' folder, and those in which folders were made: the study's and the archive's.
    assert steps[2:] == ["flush folder"] * (3 if os.name != "nt" else 0)


def test_fetched_instances_are_flushed_when_their_group_ends(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[str] = []
    with archive.grouped():
        monkeypatch.setattr(durable, "flush_file", lambda path: flushed.append(path.name))
        store(archive, an_instance("1.2.3.1"), origin=Origin.GET)
        store(archive, an_instance("1.2.3.2"), origin=Origin.MOVE)
        assert uids_held(archive, ["1.2.3.1", "1.2.3.2"]) == {"1.2.3.1", "1.2.3.2"}
        assert flushed == []
    assert sorted(name for name in flushed if name.endswith(".dcm")) == ["1.2.3.1.dcm", "1.2.3.2.dcm"]


def test_a_push_is_flushed_at_once_even_while_a_group_is_open(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 0
    fsync = os.fsync

    def counting(descriptor: int) -> None:
        nonlocal count
        count += 1
        fsync(descriptor)

    with archive.grouped():
        monkeypatch.setattr(os, "fsync", counting)
        store(archive, an_instance("1.2.3.1"), origin=Origin.GET)
        assert count == 0
        store(archive, an_instance("1.2.3.2"), origin=Origin.PUSH)
        assert count > 0


@pytest.mark.parametrize(("at", "code"), [("fsync", errno.ENOSPC), ("fsync", errno.EIO), ("link", errno.ENOSPC)])
def test_a_full_or_broken_disk_refuses_and_leaves_what_is_held(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, at: str, code: int
) -> None:
    held = store(archive, an_instance("1.2.3.1"))

    def failing(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, at, failing)
        writer = archive.begin(announced(an_instance()))
        writer.write(encoded(an_instance()))
        with pytest.raises(ArchiveFault) as fault:
            writer.close()
    assert ("full" in fault.value.title) == (code == errno.ENOSPC)
    assert files(archive.directory) == [held.instance.path]
    assert parts(archive.directory) == []
    assert store(archive, an_instance()).arrival is Arrival.STORED


@POSIX
def test_a_disk_that_fills_while_writing_is_told_at_once(archive: Archive) -> None:
    import resource

    writer = archive.begin(announced(an_instance()))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(ArchiveFault, match="full"):
            writer.write(bytes(1024 * 1024))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert parts(archive.directory) == []


def test_a_folder_that_vanishes_is_told_in_words(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "archive").rename(tmp_path / "elsewhere")
    with pytest.raises(ArchiveFault, match="folder is gone"):
        archive.begin(announced(an_instance()))


@POSIX
def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("no folder")
    with pytest.raises(ArchiveFault):
        Archive(tmp_path / "archive", tmp_path / "index.sqlite")


@pytest.mark.parametrize("origin", [Origin.GET, Origin.MOVE])
def test_what_we_fetch_is_judged_by_its_header_before_all_of_it_is_written(archive: Archive, origin: Origin) -> None:
    content = encoded(an_instance(EncapsulatedDocument=bytes(100_000)))
    with archive.grouped():
        writer = archive.begin(announced(an_instance(), origin=origin))
        assert writer.sender_may_go_on
        writer.write(content[:32_768])
        assert writer.check(len(content) - 32_768)
        writer.write(content[32_768:])
        stored = writer.close()
    assert data_set_of(stored.instance.path) == content


def test_what_another_one_is_than_announced_is_refused_by_its_header(archive: Archive) -> None:
    content = encoded(an_instance("1.2.3.5", EncapsulatedDocument=bytes(100_000)))
    with archive.grouped():
        writer = archive.begin(announced(an_instance(), origin=Origin.GET))
        writer.write(content[:32_768])
        with pytest.raises(InstanceRefused):
            writer.check(len(content) - 32_768)
    assert files(archive.directory) == parts(archive.directory) == []


@pytest.mark.parametrize(
    ("ds", "syntax"),
    [
        (an_instance(ImageComments="x" * 1000), ExplicitVRLittleEndian),
        (an_instance(SourceImageSequence=[Dataset()] * 9_000), ExplicitVRLittleEndian),
        (an_instance(EncapsulatedDocument=bytes(100_000)), ExplicitVRBigEndian),
    ],
)
def test_a_header_that_is_not_all_at_hand_is_judged_when_it_is(archive: Archive, ds: Dataset, syntax: str) -> None:
    content = encoded(ds, syntax)
    head = min(len(content) - 2, 32_768)
    with archive.grouped():
        writer = archive.begin(announced(ds, syntax, origin=Origin.GET))
        writer.write(content[:head])
        assert not writer.check(len(content) - head)
        writer.write(content[head:])
        assert writer.check()
        stored = writer.close()
    assert data_set_of(stored.instance.path) == content
    assert uids_held(archive, ["1.2.3.4"]) == {"1.2.3.4"}


def test_senders_of_pushes_and_of_what_is_not_flushed_in_groups_wait(archive: Archive) -> None:
    with archive.grouped():
        push = archive.begin(announced(an_instance(), origin=Origin.PUSH))
    got = archive.begin(announced(an_instance(), origin=Origin.GET))
    assert not push.sender_may_go_on
    assert not got.sender_may_go_on
    push.abandon()
    got.abandon()
