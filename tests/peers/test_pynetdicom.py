"""pynetdicom as the other side of every Query/Retrieve SOP Class, in both roles, as its documentation uses it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE, StoragePresentationContexts, build_role, evt

from qrstation.dicom import scu, uids
from qrstation.dicom.listener import Listener
from qrstation.errors import QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import SEARCHED_MODELS, Level, QueryModel, levels_of
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.outcomes import SubOperations
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.store.archive import Archive
from tests.peers.peers import CALLER, CALLING_AE_TITLE
from tests.peers.pynetdicom_peer import PynetdicomNode, pynetdicom_node
from tests.unit.dicom.memory import MemorySink
from tests.unit.store.objects import an_instance, store

EVERY_LEVEL = [(model, level) for model in SEARCHED_MODELS for level in levels_of(model)]
CITIZEN = "CITIZEN^Jan"
PATIENT_ROOT_FIND, PATIENT_ROOT_GET = uids.FIND[QueryModel.PATIENT], uids.GET[QueryModel.PATIENT]


@pytest.fixture(scope="module")
def files(shared_data: Path) -> list[Path]:
    """Real files of several patients, with studies of several series."""
    return sorted((shared_data / "adit").rglob("*.dcm"))


@pytest.fixture(scope="module")
def sink() -> MemorySink:
    return MemorySink()


@pytest.fixture(scope="module")
def ours(sink: MemorySink) -> Iterator[Address]:
    """Our receiver."""
    listener = Listener(Address(ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=0), sink=sink)
    yield listener.start().address
    listener.stop()


@pytest.fixture(scope="module")
def peer(files: list[Path], ours: Address) -> Iterator[tuple[PynetdicomNode, RemoteNode]]:
    with pynetdicom_node(files, {CALLING_AE_TITLE: ours}) as running:
        yield running


def key_of(ds: Dataset, level: Level) -> MatchKey:
    names = ("patient_id", "study_instance_uid", "series_instance_uid", "sop_instance_uid")
    values = {
        name: str(ds[each.unique_key].value)
        for name, each in zip(names, Level, strict=True)
        if each in (*level.above, level)
    }
    return MatchKey(level=level, **values)


def wanted(node: PynetdicomNode, level: Level) -> tuple[MatchKey, dict[str, Dataset]]:
    """An entity of a level, and the instances in it by their UIDs."""
    chosen = node.instances[1]
    unique_key = level.unique_key
    inside = [ds for ds in node.instances if ds[unique_key].value == chosen[unique_key].value]
    return key_of(chosen, level), {str(ds.SOPInstanceUID): ds for ds in inside}


@pytest.mark.parametrize(("model", "level"), EVERY_LEVEL)
def test_we_find(peer: tuple[PynetdicomNode, RemoteNode], model: QueryModel, level: Level) -> None:
    node, remote = peer
    above = [each for each in level.above if each in levels_of(model)]
    chosen = node.instances[1]
    keys = [Key(keyword=each.unique_key, value=str(chosen[each.unique_key].value)) for each in above]
    keys += [Key(keyword=name) for name in (level.unique_key, "PatientName", "StudyDate", "Modality")]
    matches: list[Match] = []
    outcome = scu.find(
        remote, Query(model=model, level=level, keys=tuple(keys)), caller=CALLER, on_match=matches.append
    )
    inside = [ds for ds in node.instances if all(ds[each.unique_key] == chosen[each.unique_key] for each in above)]
    found = [match.text(level.unique_key) for match in matches]
    assert sorted(found) == sorted({str(ds[level.unique_key].value) for ds in inside})
    assert (outcome.status.code, outcome.matches, outcome.incomplete) == (0x0000, len(found), False)
    names = {str(ds.PatientName).rstrip("=") for ds in inside}
    assert {match.text("PatientName").rstrip("=") for match in matches} <= names


@pytest.mark.parametrize(("model", "level"), EVERY_LEVEL)
def test_we_get(peer: tuple[PynetdicomNode, RemoteNode], model: QueryModel, level: Level) -> None:
    node, remote = peer
    key, instances = wanted(node, level)
    received, told = MemorySink(), list[SubOperations]()
    [outcome] = scu.get(
        remote,
        [key],
        model=model,
        caller=CALLER,
        sop_class_uids=sorted({str(ds.SOPClassUID) for ds in instances.values()}),
        sink=received,
        on_progress=told.append,
    )
    assert outcome.status.code == 0x0000
    assert outcome.sub_operations.completed == len(instances) == len(received.received)
    assert told[0].remaining == len(instances) - 1 if len(told) > 1 else True
    assert {uid: _decoded(content) for uid, (_, content) in received.received.items()} == {
        uid: _bare(ds) for uid, ds in instances.items()
    }


@pytest.mark.parametrize(("model", "level"), EVERY_LEVEL)
def test_we_move(peer: tuple[PynetdicomNode, RemoteNode], sink: MemorySink, model: QueryModel, level: Level) -> None:
    node, remote = peer
    key, instances = wanted(node, level)
    sink.received.clear()
    [outcome] = scu.move(
        remote,
        [key],
        model=model,
        caller=CALLER,
        destination=CALLING_AE_TITLE,
        on_progress=lambda told: None,
        last_arrival=lambda: 0.0,
    )
    assert outcome.status.code == 0x0000
    assert outcome.sub_operations.completed == len(instances)
    assert set(sink.received) == set(instances)


def _decoded(content: bytes) -> Dataset:
    ds = pydicom.dcmread(io.BytesIO(content), force=True)
    return _bare(ds)


def _bare(ds: Dataset) -> Dataset:
    """A data set without what says how it was encoded."""
    bare = Dataset()
    bare.update(dict(ds.items()))
    return bare


def test_an_unknown_destination_is_told(peer: tuple[PynetdicomNode, RemoteNode]) -> None:
    node, remote = peer
    [outcome] = scu.move(
        remote,
        [key_of(node.instances[0], Level.STUDY)],
        model=QueryModel.STUDY,
        caller=CALLER,
        destination="NOWHERE",
        on_progress=lambda told: None,
        last_arrival=lambda: 0.0,
    )
    assert outcome.status.code == 0xA801
    assert "add the AE title" in outcome.status.advice


@pytest.mark.parametrize("method", ["find", "get", "move"])
def test_it_hears_that_we_cancel(
    peer: tuple[PynetdicomNode, RemoteNode], method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    node, remote = peer
    monkeypatch.setattr(node, "waits_for_cancel", True)
    cancellation = Cancellation()

    def stop(_: object) -> None:
        cancellation.request()

    targets = [MatchKey(level=Level.PATIENT, patient_id="*")]
    if method == "find":
        query = Query(model=QueryModel.PATIENT, level=Level.IMAGE, keys=(Key(keyword="PatientID", value="*"),))
        outcome: Any = scu.find(remote, query, caller=CALLER, on_match=stop, cancellation=cancellation)
    elif method == "get":
        [outcome] = scu.get(
            remote,
            targets,
            model=QueryModel.PATIENT,
            caller=CALLER,
            sop_class_uids=sorted({str(ds.SOPClassUID) for ds in node.instances}),
            sink=MemorySink(),
            on_progress=stop,
            cancellation=cancellation,
        )
    else:
        [outcome] = scu.move(
            remote,
            targets,
            model=QueryModel.PATIENT,
            caller=CALLER,
            destination=CALLING_AE_TITLE,
            on_progress=stop,
            last_arrival=lambda: 0.0,
            cancellation=cancellation,
        )
    assert outcome.cancelled
    assert (outcome.status.code, outcome.status.sent) == (0xFE00, True)


def handle_find(event: evt.Event, instances: Sequence[Dataset]) -> Iterator[tuple[int, Dataset | None]]:
    """The documentation's toy handler, which fails where no name is given."""
    ds = event.identifier
    if "QueryRetrieveLevel" not in ds:
        yield 0xC000, None
        return
    if ds.QueryRetrieveLevel == "PATIENT" and "PatientName" in ds and ds.PatientName not in ["*", "", "?"]:
        matching = [inst for inst in instances if inst.PatientName == ds.PatientName]
    for instance in matching:
        if event.is_cancelled:
            yield 0xFE00, None
            return
        identifier = Dataset()
        identifier.PatientName = instance.PatientName
        identifier.QueryRetrieveLevel = ds.QueryRetrieveLevel
        yield 0xFF00, identifier


def handle_get(event: evt.Event, instances: Sequence[Dataset]) -> Iterator[Any]:
    """The documentation's toy handler, which announces all that it holds whatever it sends."""
    ds = event.identifier
    matching: list[Dataset] = []
    if ds.QueryRetrieveLevel == "PATIENT" and "PatientID" in ds:
        matching = [inst for inst in instances if inst.PatientID == ds.PatientID]
    yield len(instances)
    for instance in matching:
        yield 0xFF00, instance


class TestExamples:
    """What pynetdicom's documentation shows, nearly word for word."""

    @pytest.fixture
    def served(self, tmp_path: Path) -> Iterator[Address]:
        """Our archive with the patient of the examples, and another one."""
        archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
        for number, sop_class in ((1, CTImageStorage), (2, CTImageStorage), (3, uids.X_RAY_RADIATION_DOSE_SR)):
            instance = an_instance(
                f"1.2.3.4.{number}",
                PatientName=CITIZEN,
                PatientID="1234567",
                StudyInstanceUID="1.2.3",
                SeriesInstanceUID="1.2.3.4" if number < 3 else "1.2.3.5",
                Modality="CT" if number < 3 else "SR",
                SOPClassUID=sop_class,
            )
            store(archive, instance)
        store(archive, an_instance("1.9.1.1", PatientName="OTHER^Anna", PatientID="P9", StudyInstanceUID="1.9"))
        listener = Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=0), sink=archive, archive=archive)
        yield listener.start().address
        listener.stop()
        archive.close()

    def find(self, address: Address, ds: Dataset) -> tuple[list[Dataset], int]:
        ae = AE()
        ae.add_requested_context(PATIENT_ROOT_FIND)
        assoc = ae.associate(address.host, address.port)
        assert assoc.is_established
        responses = list(assoc.send_c_find(ds, PATIENT_ROOT_FIND))
        assoc.release()
        assert all(status for status, _ in responses)
        *pending, (last, _) = responses
        assert {status.Status for status, _ in pending} <= {0xFF00, 0xFF01}
        return [identifier for _, identifier in pending if identifier is not None], last.Status

    @pytest.mark.parametrize(
        ("name", "found"),
        [
            (CITIZEN, [CITIZEN]),
            ("citizen^jan", [CITIZEN]),
            ("CIT*", [CITIZEN]),
            ("?ITIZEN^J??", [CITIZEN]),
            ("*", [CITIZEN, "OTHER^Anna"]),
            ("", [CITIZEN, "OTHER^Anna"]),
            ("NOBODY", []),
        ],
    )
    def test_find_scu_by_name(self, served: Address, name: str, found: list[str]) -> None:
        ds = Dataset()
        ds.PatientName = name
        ds.QueryRetrieveLevel = "PATIENT"
        identifiers, status = self.find(served, ds)
        assert status == 0x0000
        assert sorted(str(each.PatientName) for each in identifiers) == found
        assert all(each.QueryRetrieveLevel == "PATIENT" for each in identifiers)

    def test_find_scu_of_the_classes_in_a_study(self, served: Address) -> None:
        ds = Dataset()
        ds.SOPClassesInStudy = ""
        ds.PatientID = "1234567"
        ds.StudyInstanceUID = ""
        ds.QueryRetrieveLevel = "STUDY"
        [study], status = self.find(served, ds)
        assert status == 0x0000
        assert study.StudyInstanceUID == "1.2.3"
        assert set(study.SOPClassesInStudy) == {CTImageStorage, uids.X_RAY_RADIATION_DOSE_SR}

    def test_get_scu_of_a_series(self, served: Address, tmp_path: Path) -> None:
        saved: list[Path] = []

        def handle_store(event: evt.Event) -> int:
            ds = event.dataset
            ds.file_meta = FileMetaDataset()
            ds.file_meta.TransferSyntaxUID = event.context.transfer_syntax
            saved.append(tmp_path / f"{ds.SOPInstanceUID}.dcm")
            ds.save_as(saved[-1], enforce_file_format=True)
            return 0x0000

        ae = AE()
        ae.add_requested_context(PATIENT_ROOT_GET)
        ae.add_requested_context(CTImageStorage)
        role = build_role(CTImageStorage, scp_role=True)
        ds = Dataset()
        ds.QueryRetrieveLevel = "SERIES"
        ds.PatientID = "1234567"
        ds.StudyInstanceUID = "1.2.3"
        ds.SeriesInstanceUID = "1.2.3.4"
        assoc = ae.associate(served.host, served.port, ext_neg=[role], evt_handlers=[(evt.EVT_C_STORE, handle_store)])
        assert assoc.is_established
        statuses = [status.Status for status, _ in assoc.send_c_get(ds, PATIENT_ROOT_GET)]
        assoc.release()
        assert statuses == [0xFF00, 0x0000]
        assert {pydicom.dcmread(path).SOPInstanceUID for path in saved} == {"1.2.3.4.1", "1.2.3.4.2"}

    @pytest.fixture
    def toy(self) -> Iterator[RemoteNode]:
        """The toy SCP of the documentation, over two patients with an instance each."""
        instances = [
            an_instance("1.2.3.4.1", PatientName=CITIZEN, PatientID="1234567", StudyInstanceUID="1.2.3"),
            an_instance("1.9.1.1", PatientName="OTHER^Anna", PatientID="P9", StudyInstanceUID="1.9"),
        ]
        for instance in instances:
            instance.file_meta = FileMetaDataset()
            instance.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        ae = AE()
        ae.supported_contexts = StoragePresentationContexts
        for cx in ae.supported_contexts:
            cx.scp_role = True
            cx.scu_role = False
        ae.add_supported_context(PATIENT_ROOT_GET)
        ae.add_supported_context(PATIENT_ROOT_FIND)
        handlers: list[Any] = [
            (evt.EVT_C_FIND, handle_find, [instances]),
            (evt.EVT_C_GET, handle_get, [instances]),
        ]
        server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        assert server is not None
        address = Address(ae_title="ANY-SCP", host="127.0.0.1", port=server.server_address[1])
        yield RemoteNode(name="toy", address=address)
        server.shutdown()

    def test_find_scp(self, toy: RemoteNode) -> None:
        matches: list[Match] = []
        query = Query(model=QueryModel.PATIENT, level=Level.PATIENT, keys=(Key(keyword="PatientName", value=CITIZEN),))
        outcome = scu.find(toy, query, caller=CALLER, on_match=matches.append)
        assert outcome.status.code == 0x0000
        assert [match.text("PatientName") for match in matches] == [CITIZEN]

    def test_find_scp_whose_handler_fails(self, toy: RemoteNode) -> None:
        query = Query(model=QueryModel.PATIENT, level=Level.PATIENT, keys=(Key(keyword="PatientName", value="*"),))
        with pytest.raises(QueryFailed, match="its handler failed") as caught:
            scu.find(toy, query, caller=CALLER, on_match=lambda match: None)
        assert "C311 (failure)" in caught.value.detail

    def test_get_scp_that_announces_more_than_it_sends(self, toy: RemoteNode) -> None:
        received = MemorySink()
        [outcome] = scu.get(
            toy,
            [MatchKey(level=Level.PATIENT, patient_id="1234567")],
            model=QueryModel.PATIENT,
            caller=CALLER,
            sop_class_uids=[CTImageStorage],
            sink=received,
            on_progress=lambda told: None,
        )
        assert list(received.received) == ["1.2.3.4.1"]
        assert outcome.status.code == 0x0000
        assert outcome.sub_operations == SubOperations(remaining=1, completed=1, failed=0, warning=0)
