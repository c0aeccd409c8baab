from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.information_model import Level
from qrstation.model.instances import Origin
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import CT_IMAGE, an_instance, find, store


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
    assert uids_held(archive, [f"1.2.3.{number}" for number in (1, 2, 3)]) == {"1.2.3.2", "1.2.3.3"}
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


def test_what_is_on_the_disk_is_looked_at(archive: Archive) -> None:
    paths = [store(archive, an_instance(f"1.2.3.{number}")).instance.path for number in range(4)]
    paths[0].unlink()
    paths[1].write_bytes(b"")
    paths[2].unlink()
    paths[2].mkdir()
    asked = [f"1.2.3.{number}" for number in range(5)]
    assert uids_held(archive, asked) == set(asked[:4])
    assert uids_on_disk(archive, iter(asked)) == {"1.2.3.3"}


def test_what_is_on_the_disk_is_flushed_first(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    with archive.grouped():
        path = store(archive, an_instance(), origin=Origin.GET).instance.path
        with monkeypatch.context() as patch:
            patch.setattr("qrstation.store.files.flush_file", flushed.append)
            assert uids_on_disk(archive, ["1.2.3.4"]) == {"1.2.3.4"}
    assert {path, path.parent, path.parent.parent, archive.directory} <= set(flushed)


def test_many_files_are_looked_at_in_pieces(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qrstation.store.archive._LOOKED_UP_AT_ONCE", 2)
    asked = [f"1.2.3.{number}" for number in range(5)]
    for uid in asked:
        store(archive, an_instance(uid))
    assert uids_on_disk(archive, asked) == set(asked)
