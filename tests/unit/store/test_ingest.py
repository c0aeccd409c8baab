from __future__ import annotations

import errno
import hashlib
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from qrstation.errors import ArchiveFault, InstanceRefused
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID
from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, IncomingInstance, InstanceStored, Origin
from qrstation.model.query import MatchKey
from qrstation.store import files as durable
from qrstation.store.archive import Archive
from tests.unit.store.objects import CT_IMAGE, an_instance, announced, data_set_of, encoded, files, find, parts, store

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
    assert archive.held(["1.2.3.4", "1.2.3.5"]) == {"1.2.3.4"}
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


def test_other_bytes_under_the_same_uid_are_kept_beside(archive: Archive) -> None:
    first = store(archive, an_instance())
    content = first.instance.path.read_bytes()
    second = store(archive, an_instance(PatientComments="changed"))
    assert second.arrival is Arrival.CONFLICT
    assert first.instance.path.read_bytes() == content
    assert second.instance.path.parent == first.instance.path.parent
    assert second.instance.path.name == f"1.2.3.4-{second.instance.sha256[:12]}.dcm"
    assert store(archive, an_instance(PatientComments="changed")).arrival is Arrival.HELD_ALREADY
    assert archive.stats().conflicts == 1
    assert archive.stats().instances == 1
    assert [len(group) for group in archive.conflicts()] == [2]
    assert [
        match.text("NumberOfStudyRelatedInstances") for match in find(archive, NumberOfStudyRelatedInstances="")
    ] == ["1"]


def test_the_same_uid_in_another_study_is_a_conflict_and_both_are_seen(archive: Archive) -> None:
    store(archive, an_instance())
    other = store(archive, an_instance(StudyInstanceUID="1.5", SeriesInstanceUID="1.5.1"))
    assert other.arrival is Arrival.CONFLICT
    assert len(find(archive, Level.IMAGE, SOPInstanceUID="1.2.3.4")) == 2
    assert archive.stats().conflicts == 1
    archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])
    assert archive.stats().conflicts == 0
    assert archive.held(["1.2.3.4"]) == {"1.2.3.4"}


def test_two_patients_who_share_a_study_are_not_merged(archive: Archive) -> None:
    store(archive, an_instance("1.2.3.1"))
    store(archive, an_instance("1.2.3.2", PatientID="P2", PatientName="ROE^RICHARD"))
    studies = find(archive, StudyInstanceUID="1.2", PatientName="", NumberOfStudyRelatedInstances="")
    assert {(match.text("PatientID"), match.text("PatientName")) for match in studies} == {
        ("P1", "DOE^JANE"),
        ("P2", "ROE^RICHARD"),
    }
    archive.remove([MatchKey(level=Level.STUDY, patient_id="P2", study_instance_uid="1.2")])
    assert [match.text("PatientID") for match in find(archive, StudyInstanceUID="1.2")] == ["P1"]
    assert archive.held(["1.2.3.1", "1.2.3.2"]) == {"1.2.3.1"}


def test_different_patients_with_one_id_stay_visible_at_their_studies(archive: Archive) -> None:
    store(archive, an_instance("1.2.3.1"))
    store(archive, an_instance("1.9.3.2", PatientName="ROE^RICHARD", StudyInstanceUID="1.9", SeriesInstanceUID="1.9.1"))
    assert {match.text("PatientName") for match in find(archive, PatientID="P1", PatientName="")} == {
        "DOE^JANE",
        "ROE^RICHARD",
    }
    (patient,) = find(archive, Level.PATIENT, PatientName="ROE", NumberOfPatientRelatedStudies="")
    assert patient.text("PatientName") == "ROE^RICHARD"
    assert patient.number("NumberOfPatientRelatedStudies") == 2


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
        assert archive.held(["1.2.3.4"]) == frozenset()
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
        assert archive.held(["1.2.3.1", "1.2.3.2"]) == {"1.2.3.1", "1.2.3.2"}
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


def test_without_links_nothing_is_replaced_either(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert store(archive, an_instance(PatientComments="changed")).arrival is Arrival.CONFLICT
    assert len(files(archive.directory)) == 2


def test_a_file_that_nobody_recorded_is_not_replaced(archive: Archive) -> None:
    path = archive.directory / "1.2" / "1.2.3" / "1.2.3.4.dcm"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"somebody's notes")
    stored = store(archive, an_instance())
    assert stored.arrival is Arrival.CONFLICT
    assert path.read_bytes() == b"somebody's notes"
    assert stored.instance.path != path


def test_a_held_file_that_was_damaged_is_put_aside_for_a_whole_one(archive: Archive) -> None:
    path = store(archive, an_instance()).instance.path
    path.write_bytes(path.read_bytes()[:-20])
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert data_set_of(path) == encoded(an_instance())
    assert len(list((archive.directory / ".set-aside").rglob("*.dcm"))) == 1


def test_a_held_file_whose_bytes_changed_gives_way_to_what_is_sent_again(archive: Archive) -> None:
    held = store(archive, an_instance()).instance
    content = bytearray(held.path.read_bytes())
    content[-1] ^= 0xFF
    held.path.write_bytes(content)
    again = store(archive, an_instance())
    assert again.arrival is Arrival.STORED
    assert again.instance.path == held.path
    assert not archive.verify().problems
    [aside] = archive.quarantine.files()
    assert aside.path.read_bytes() == content


def test_sixteen_senders_of_one_instance(open_archive: Callable[[], Archive]) -> None:
    archives = (open_archive(), open_archive())
    results: list[InstanceStored] = []
    barrier = threading.Barrier(16)

    def send(number: int) -> None:
        barrier.wait()
        results.append(store(archives[number % 2], an_instance(PatientComments=str(number % 4))))

    threads = [threading.Thread(target=send, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result.arrival for result in results) == ["conflict"] * 3 + ["held already"] * 12 + ["stored"]
    kept = {data_set_of(path) for path in files(archives[0].directory)}
    assert kept == {encoded(an_instance(PatientComments=str(number))) for number in range(4)}


def test_counters_follow_what_comes_and_goes(archive: Archive) -> None:
    for number in range(1, 4):
        store(archive, an_instance(f"1.2.3.{number}", InstanceNumber=str(number)))
    store(archive, an_instance("1.2.4.1", SeriesInstanceUID="1.2.4", Modality="SR", SOPClassUID="1.2.840.1"))

    def study() -> tuple[str, ...]:
        keywords = (
            *("ModalitiesInStudy", "SOPClassesInStudy", "NumberOfStudyRelatedSeries"),
            "NumberOfStudyRelatedInstances",
        )
        (match,) = find(archive, Level.STUDY, **dict.fromkeys(keywords, ""))
        return tuple(match.text(keyword) for keyword in keywords)

    assert study() == ("CT\\SR", f"1.2.840.1\\{CT_IMAGE}", "2", "4")
    assert archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.1")]) == 1
    assert study() == ("CT\\SR", f"1.2.840.1\\{CT_IMAGE}", "2", "3")
    assert archive.remove([MatchKey(level=Level.SERIES, series_instance_uid="1.2.4")]) == 1
    assert study() == ("CT", CT_IMAGE, "1", "2")
    assert archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.2")]) == 2
    assert find(archive) == []
    assert sorted(path.name for path in archive.directory.iterdir()) == [".incoming"]


def test_what_could_be_deleted_is_gone_from_the_index_too(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 4):
        store(archive, an_instance(f"1.2.3.{number}", InstanceNumber=str(number)))
    unlink = Path.unlink

    def guarded(path: Path, missing_ok: bool = False) -> None:
        if path.name == "1.2.3.2.dcm":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        unlink(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", guarded)
        with pytest.raises(ArchiveFault, match="delete a file"):
            archive.remove([MatchKey(level=Level.STUDY, study_instance_uid="1.2")])
    assert archive.held([f"1.2.3.{number}" for number in (1, 2, 3)]) == {"1.2.3.2", "1.2.3.3"}
    assert archive.verify().problems == ()


def test_a_study_keeps_attributes_of_one_instance_that_is_held(archive: Archive) -> None:
    store(archive, an_instance("1.2.3.2", StudyDescription="second"))
    store(archive, an_instance("1.2.3.1", StudyDescription="first"))
    store(archive, an_instance("1.2.3.0"))
    assert find(archive, StudyDescription="")[0].text("StudyDescription") == "first"
    archive.remove([MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.1")])
    assert find(archive, StudyDescription="")[0].text("StudyDescription") == "second"


def test_counts_of_what_is_held_come_in_bulk(archive: Archive) -> None:
    for number in range(1, 4):
        store(archive, an_instance(f"1.2.3.{number}"))
    keys = [
        MatchKey(level=Level.PATIENT, patient_id="P1"),
        MatchKey(level=Level.STUDY, study_instance_uid="1.2"),
        MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.3"),
        MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.3"),
        MatchKey(level=Level.IMAGE, sop_instance_uid="1.2.3.9"),
        MatchKey(level=Level.STUDY, study_instance_uid="1.9"),
        MatchKey(level=Level.STUDY),
    ]
    assert list(archive.held_counts(keys).values()) == [3, 3, 3, 1, 0, 0, 0]


def test_instances_come_in_order_of_their_numbers(archive: Archive) -> None:
    for number in (10, 9, 2, 1):
        store(archive, an_instance(f"1.2.3.{number}", InstanceNumber=str(number)))
    key = MatchKey(level=Level.STUDY, study_instance_uid="1.2")
    found = archive.instances([key, key])
    assert [instance.sop_instance_uid for instance in found] == ["1.2.3.1", "1.2.3.2", "1.2.3.9", "1.2.3.10"]
    assert all(instance.path.is_file() for instance in found)
    assert archive.instances([MatchKey(level=Level.STUDY)]) == ()
    assert archive.folder(key) == archive.directory / "1.2"
    assert archive.folder(MatchKey(level=Level.STUDY, study_instance_uid="1.9")) is None


@pytest.mark.parametrize("truncated", [True, False])
@pytest.mark.parametrize("comments", [None, "changed"])
@pytest.mark.parametrize("origin", [Origin.PUSH, Origin.GET])
def test_a_file_that_is_damaged_or_gone_gives_way_to_what_arrives(
    archive: Archive, truncated: bool, comments: str | None, origin: Origin
) -> None:
    path = store(archive, an_instance()).instance.path
    content = path.read_bytes()
    path.write_bytes(content[:10]) if truncated else path.unlink()
    assert archive.on_disk(["1.2.3.4"]) == frozenset()
    again = an_instance(PatientComments=comments)
    stored = store(archive, again, origin=origin)
    assert (stored.arrival, stored.instance.path) == (Arrival.STORED, path)
    assert data_set_of(path) == encoded(again)
    assert archive.on_disk(["1.2.3.4"]) == {"1.2.3.4"}
    result = archive.verify()
    assert (result.checked, result.problems) == (1, ())
    aside = [kept.read_bytes() for kept in (archive.directory / ".set-aside").rglob("*.dcm")]
    assert aside == ([content[:10]] if truncated else [])


def test_a_copy_in_another_series_that_is_gone_is_no_conflict(archive: Archive) -> None:
    store(archive, an_instance(SeriesInstanceUID="1.2.4")).instance.path.unlink()
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert archive.verify().problems == ()


def test_what_is_on_the_disk_is_looked_at(archive: Archive) -> None:
    paths = [store(archive, an_instance(f"1.2.3.{number}")).instance.path for number in range(4)]
    paths[0].unlink()
    paths[1].write_bytes(b"")
    paths[2].unlink()
    paths[2].mkdir()
    asked = [f"1.2.3.{number}" for number in range(5)]
    assert archive.held(asked) == set(asked[:4])
    assert archive.on_disk(iter(asked)) == {"1.2.3.3"}


def test_what_is_on_the_disk_is_flushed_first(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    with archive.grouped():
        path = store(archive, an_instance(), origin=Origin.GET).instance.path
        with monkeypatch.context() as patch:
            patch.setattr("qrstation.store.files.flush_file", flushed.append)
            assert archive.on_disk(["1.2.3.4"]) == {"1.2.3.4"}
    assert {path, path.parent, path.parent.parent, archive.directory} <= set(flushed)


def test_many_files_are_looked_at_in_pieces(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qrstation.store.archive._LOOKED_UP_AT_ONCE", 2)
    asked = [f"1.2.3.{number}" for number in range(5)]
    for uid in asked:
        store(archive, an_instance(uid))
    assert archive.on_disk(asked) == set(asked)
