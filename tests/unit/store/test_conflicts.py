from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable

import pytest

from qrstation.model.information_model import Level
from qrstation.model.instances import Arrival, InstanceStored, Origin
from qrstation.model.query import MatchKey
from qrstation.store.archive import Archive
from tests.by_uid import uids_held, uids_on_disk
from tests.unit.store.objects import an_instance, data_set_of, encoded, files, find, store


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
    assert uids_held(archive, ["1.2.3.4"]) == {"1.2.3.4"}


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
    assert uids_held(archive, ["1.2.3.1", "1.2.3.2"]) == {"1.2.3.1"}


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


@pytest.mark.parametrize("truncated", [True, False])
@pytest.mark.parametrize("comments", [None, "changed"])
@pytest.mark.parametrize("origin", [Origin.PUSH, Origin.GET])
def test_a_file_that_is_damaged_or_gone_gives_way_to_what_arrives(
    archive: Archive, truncated: bool, comments: str | None, origin: Origin
) -> None:
    path = store(archive, an_instance()).instance.path
    content = path.read_bytes()
    path.write_bytes(content[:10]) if truncated else path.unlink()
    assert uids_on_disk(archive, ["1.2.3.4"]) == frozenset()
    again = an_instance(PatientComments=comments)
    stored = store(archive, again, origin=origin)
    assert (stored.arrival, stored.instance.path) == (Arrival.STORED, path)
    assert data_set_of(path) == encoded(again)
    assert uids_on_disk(archive, ["1.2.3.4"]) == {"1.2.3.4"}
    result = archive.verify()
    assert (result.checked, result.problems) == (1, ())
    aside = [kept.read_bytes() for kept in (archive.directory / ".set-aside").rglob("*.dcm")]
    assert aside == ([content[:10]] if truncated else [])


def test_a_copy_in_another_series_that_is_gone_is_no_conflict(archive: Archive) -> None:
    store(archive, an_instance(SeriesInstanceUID="1.2.4")).instance.path.unlink()
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert archive.verify().problems == ()
