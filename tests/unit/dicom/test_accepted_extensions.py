"""What our archive accepts of what nodes offer beyond the baseline, and what it does then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import evt
from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation

from qrstation.dicom import scu, uids
from qrstation.dicom.listener import Listener
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Key, Query
from qrstation.store.archive import Archive
from tests.unit.dicom.memory import MemorySink, associated, context, storage_role
from tests.unit.store.objects import an_instance, store

RELATIONAL, DATE_TIME, FUZZY, *_ = ExtendedNegotiation
STUDY_FIND, STUDY_GET, STUDY_MOVE = (uid[QueryModel.STUDY] for uid in (uids.FIND, uids.GET, uids.MOVE))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    for study, (name, date, time) in enumerate(
        [("Müller^Hans", "20240101", "2200"), ("Muster^Ida", "20240102", "0300"), ("Doe^Jane", "20240103", "2200")], 1
    ):
        for series, modality in enumerate(("CT", "SR"), 1):
            store(
                archive,
                an_instance(
                    f"1.{study}.{series}.1",
                    SpecificCharacterSet="ISO_IR 192",
                    PatientName=name,
                    PatientID=f"P{study}",
                    StudyInstanceUID=f"1.{study}",
                    SeriesInstanceUID=f"1.{study}.{series}",
                    StudyDate=date,
                    StudyTime=time,
                    Modality=modality,
                ),
            )
    yield archive
    archive.close()


@pytest.fixture
def address(archive: Archive) -> Iterator[Address]:
    """Where our listener serves the archive."""
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink(), archive=archive)
    yield listener.start().address
    listener.stop()


def offering(uid: str, information: bytes) -> SOPClassExtendedNegotiation:
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid = UID(uid)
    item.service_class_application_information = information
    return item


@pytest.mark.parametrize(
    ("uid", "offered", "answer"),
    [
        (STUDY_FIND, b"\1\1\1\1\1", b"\1\1\1\0\0"),
        (STUDY_FIND, b"\1", b"\1"),
        (STUDY_FIND, b"\0", b"\0"),
        (STUDY_FIND, b"\0\1\0", b"\0\1\0"),
        (STUDY_FIND, b"\2\x7f\1", b"\0\0\1"),
        (STUDY_FIND, b"\1\1\1\1\1\1\1", b"\1\1\1\0\0"),
        (STUDY_GET, b"\1\1", b"\1\0"),
        (STUDY_MOVE, b"\1", b"\1"),
        (STUDY_MOVE, b"\1\1\1\1", b"\1\0"),
        ("1.2.826.0.1.3680043.9.7133.1", b"\1", None),
        (CTImageStorage, b"\1\1\1", None),
    ],
)
def test_the_archive_answers_what_it_does(address: Address, uid: str, offered: bytes, answer: bytes | None) -> None:
    with associated(address, [context(STUDY_FIND), context(uid)], ext_neg=[offering(uid, offered)]) as assoc:
        assert assoc.acceptor.sop_class_extended.get(UID(uid)) == answer


def test_a_class_that_is_not_served_is_not_answered() -> None:
    listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=MemorySink())
    try:
        contexts = [context(uids.VERIFICATION), context(STUDY_FIND)]
        with associated(listener.start().address, contexts, ext_neg=[offering(STUDY_FIND, b"\1")]) as assoc:
            assert assoc.acceptor.sop_class_extended == {}
    finally:
        listener.stop()


def identifier(level: str, **keys: str) -> Dataset:
    ds = Dataset()
    ds.QueryRetrieveLevel = level
    ds.SpecificCharacterSet = "ISO_IR 192"
    for keyword, value in keys.items():
        setattr(ds, keyword, value)
    return ds


def asked(address: Address, request: Dataset, offered: bytes) -> list[tuple[int, Dataset | None]]:
    items = [offering(STUDY_FIND, offered)] if offered else []
    with associated(address, [context(STUDY_FIND, ExplicitVRLittleEndian)], ext_neg=items) as assoc:
        return [(status.Status, found) for status, found in assoc.send_c_find(request, STUDY_FIND)]


def values(responses: list[tuple[int, Dataset | None]], keyword: str) -> list[str]:
    return sorted(str(found[keyword].value) for _, found in responses if found is not None)


class TestRelationalQueries:
    REQUEST = identifier("SERIES", SeriesInstanceUID="", Modality="SR", PatientName="", PatientID="P*")

    def test_any_keys_of_any_level_and_no_unique_ones(self, address: Address) -> None:
        responses = asked(address, self.REQUEST, b"\1")
        assert responses[-1][0] == 0
        assert values(responses, "SeriesInstanceUID") == ["1.1.2", "1.2.2", "1.3.2"]
        assert values(responses, "PatientID") == ["P1", "P2", "P3"]
        assert values(responses, "PatientName") == ["Doe^Jane", "Muster^Ida", "Müller^Hans"]

    @pytest.mark.parametrize("offered", [b"", b"\0\1\1"])
    def test_not_at_the_baseline(self, address: Address, offered: bytes) -> None:
        ((status, found),) = asked(address, self.REQUEST, offered)
        assert status == 0xA900
        assert found is None


class TestCombinedDateTime:
    REQUEST = identifier("STUDY", StudyInstanceUID="", StudyDate="20240101-20240103", StudyTime="2100-2300")

    def test_is_one_range(self, address: Address) -> None:
        assert values(asked(address, self.REQUEST, b"\0\1"), "StudyInstanceUID") == ["1.1", "1.2", "1.3"]

    def test_not_at_the_baseline(self, address: Address) -> None:
        assert values(asked(address, self.REQUEST, b"\1\0\1"), "StudyInstanceUID") == ["1.1", "1.3"]


class TestFuzzyNames:
    REQUEST = identifier("STUDY", StudyInstanceUID="", PatientName="hans^mueler")

    def test_match_by_likeness(self, address: Address) -> None:
        assert values(asked(address, self.REQUEST, b"\0\0\1"), "PatientName") == ["Müller^Hans"]

    def test_not_at_the_baseline(self, address: Address) -> None:
        assert values(asked(address, self.REQUEST, b"\1\1\0"), "PatientName") == []


def test_agreement_ends_with_the_association(address: Address) -> None:
    assert len(asked(address, TestFuzzyNames.REQUEST, b"\1\1\1")) == 2
    assert len(asked(address, TestFuzzyNames.REQUEST, b"")) == 1


def test_a_time_zone_is_no_key(address: Address) -> None:
    request = identifier("STUDY", StudyInstanceUID="1.1", StudyTime="", TimezoneOffsetFromUTC="+0900")
    (status, found), _ = asked(address, request, b"\0\0\0\1")
    assert status == 0xFF01
    assert found is not None
    assert found.StudyTime == "2200"
    assert "TimezoneOffsetFromUTC" not in found


def test_a_view_is_refused(address: Address) -> None:
    request = identifier("STUDY", StudyInstanceUID="", QueryRetrieveView="ENHANCED")
    ((status, _),) = asked(address, request, b"\0\0\0\0\1")
    assert status == 0xA900


@pytest.mark.parametrize(("offered", "status", "came"), [(b"\1", 0, ["1.2.1.1"]), (b"", 0xA900, [])])
def test_relational_retrieval(address: Address, offered: bytes, status: int, came: list[str]) -> None:
    received: list[str] = []

    def keep(event: evt.Event) -> int:
        received.append(str(event.dataset.SOPInstanceUID))
        return 0

    items = [storage_role(CTImageStorage), *([offering(STUDY_GET, offered)] if offered else [])]
    contexts = [context(STUDY_GET), context(CTImageStorage, ExplicitVRLittleEndian)]
    with associated(address, contexts, ext_neg=items, evt_handlers=[(evt.EVT_C_STORE, keep)]) as assoc:
        responses = list(assoc.send_c_get(identifier("SERIES", SeriesInstanceUID="1.2.1"), STUDY_GET))
    assert responses[-1][0].Status == status
    assert received == came


def test_both_roles_of_ours_agree(address: Address) -> None:
    node = RemoteNode(name="Ours", address=address, extended_negotiation=tuple(ExtendedNegotiation))
    found: list[str] = []
    query = Query(
        level=Level.SERIES, keys=(Key(keyword="Modality", value="SR"), Key(keyword="PatientName", value="Ida Muster"))
    )
    outcome = scu.find(
        node, query, caller=Caller(ae_title="US"), on_match=lambda match: found.append(match.text("SeriesInstanceUID"))
    )
    assert outcome.accepted == (RELATIONAL, DATE_TIME, FUZZY)
    assert found == ["1.2.2"]
