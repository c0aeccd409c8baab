"""Instances sent to nodes that take them, do not, or break off."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from qrstation.dicom.messages import OpenDataSet
from qrstation.dicom.outgoing import WholeInstance
from qrstation.dicom.storing import Answered, store
from qrstation.errors import ArchiveFault, AssociationLost, AssociationRejected, NodeNotReached, ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status, StatusCategory
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import Request, every_connection, full_node, node_at
from tests.faults.storage_node import ABORT, SILENCE, SILENT_ONCE, Storage, storage_node
from tests.promptness import SOON
from tests.unit.dicom.memory import make_instance, stored_instance

US = Caller(ae_title="US")
DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67"
PRIVATE_CLASS = "1.2.826.0.1.3680043.9.7133.99.1"


def instances(folder: Path, number: int) -> list[StoredInstance]:
    return [stored_instance(make_instance(folder, each)) for each in range(1, number + 1)]


def stored(node: RemoteNode, held: Sequence[StoredInstance]) -> dict[str, Answered]:
    """Send instances; what became of each, told once."""
    told: dict[str, Answered] = {}

    def hear(instance: StoredInstance, answered: Answered) -> None:
        assert instance.sop_instance_uid not in told
        told[instance.sop_instance_uid] = answered

    store(node, held, caller=US, on_result=hear)
    return told


def codes(told: dict[str, Answered]) -> list[int | str]:
    return [one.code if isinstance(one, Status) else type(one).__name__ for one in told.values()]


def test_each_instance_is_sent_once_and_its_status_told(tmp_path: Path) -> None:
    held = instances(tmp_path, 4)
    uids = [one.sop_instance_uid for one in held]
    storage = Storage(answers={uids[1]: [0xB006], uids[2]: [0xA701], uids[3]: [0xC123]})
    with storage_node(storage) as node:
        told = stored(node, held)
    assert storage.came == uids
    assert codes(told) == [0x0000, 0xB006, 0xA701, 0xC123]
    assert [one.category for one in told.values() if isinstance(one, Status)] == [
        StatusCategory.SUCCESS,
        StatusCategory.WARNING,
        StatusCategory.FAILURE,
        StatusCategory.FAILURE,
    ]


def test_a_class_that_the_node_refuses_does_not_stop_the_others(tmp_path: Path) -> None:
    dose = stored_instance(make_instance(tmp_path, 7, sop_class_uid=DOSE_SR))
    held = [dose, *instances(tmp_path, 2)]
    storage = Storage()
    with storage_node(storage, refused=[DOSE_SR]) as node:
        told = stored(node, held)
    assert storage.taken == [one.sop_instance_uid for one in held[1:]]
    refusal = told[dose.sop_instance_uid]
    assert isinstance(refusal, ServiceNotOffered)
    assert refusal.title == (
        "PACS does not take X-Ray Radiation Dose SR Storage in Explicit VR Little Endian, in which it is held."
    )
    assert "abstract syntax" in refusal.detail.lower()


def test_a_node_that_refuses_all_that_is_proposed_is_told_for_each(tmp_path: Path) -> None:
    held = [stored_instance(make_instance(tmp_path, each, sop_class_uid=DOSE_SR)) for each in (1, 2)]
    with storage_node(Storage(), refused=[DOSE_SR]) as node:
        assert codes(stored(node, held)) == ["ServiceNotOffered", "ServiceNotOffered"]


def test_more_contexts_than_one_association_holds(tmp_path: Path) -> None:
    held = [
        stored_instance(make_instance(tmp_path, each, sop_class_uid=f"{PRIVATE_CLASS}.{each}"))
        for each in range(1, 140)
    ]
    storage = Storage()
    with storage_node(storage) as node:
        assert codes(stored(node, held)) == [0x0000] * 139
    assert storage.came == [one.sop_instance_uid for one in held]


@pytest.mark.parametrize("syntax", [ExplicitVRBigEndian, ImplicitVRLittleEndian, ExplicitVRLittleEndian])
def test_the_bytes_go_out_as_they_are_held(tmp_path: Path, syntax: UID) -> None:
    path = make_instance(tmp_path, 1, transfer_syntax_uid=syntax)
    sent: list[bytes] = []

    class Keeping(Storage):
        def answer(self, request: Request) -> None:
            sent.append(request.identifier)
            super().answer(request)

    with storage_node(Keeping()) as node:
        assert codes(stored(node, [stored_instance(path)])) == [0x0000]
    assert path.read_bytes().endswith(sent[0])
    assert len(sent[0]) > 512


def test_an_abort_costs_the_instance_that_it_met(tmp_path: Path) -> None:
    held = instances(tmp_path, 5)
    uids = [one.sop_instance_uid for one in held]
    storage = Storage(answers={uids[1]: [ABORT], uids[3]: [ABORT]})
    with storage_node(storage) as node:
        told = stored(node, held)
    assert storage.came == uids
    assert codes(told) == [0x0000, "AssociationLost", 0x0000, "AssociationLost", 0x0000]
    assert str(told[uids[1]]).startswith("The destination aborted the association.")


def test_a_node_that_breaks_off_time_after_time_is_given_up(tmp_path: Path) -> None:
    held = instances(tmp_path, 6)
    uids = [one.sop_instance_uid for one in held]
    storage = Storage(answers={uid: [ABORT] for uid in uids[1:]})
    told: list[str] = []
    with storage_node(storage) as node, pytest.raises(AssociationLost):
        store(node, held, caller=US, on_result=lambda instance, _: told.append(instance.sop_instance_uid))
    assert storage.came == told == uids[:4]


def test_a_silent_node_is_waited_for_no_longer_than_it_may_be_silent(tmp_path: Path) -> None:
    held = instances(tmp_path, 2)
    storage = Storage(answers={held[0].sop_instance_uid: [SILENCE]})
    with storage_node(storage, timeouts=SILENT_ONCE) as node:
        told = stored(node, held)
    assert codes(told) == ["AssociationLost", 0x0000]
    assert str(told[held[0].sop_instance_uid]).startswith("The destination did not answer in time.")


def test_nothing_is_told_where_there_is_no_association(tmp_path: Path, free_port: int) -> None:
    told: list[str] = []

    def hear(instance: StoredInstance, _: Answered) -> None:
        told.append(instance.sop_instance_uid)

    def reject(connection: socket.socket) -> None:
        raw.receive(connection)
        connection.sendall(raw.pdu(raw.REJECTED, bytes((0, 1, 1, 7))))

    held = instances(tmp_path, 2)
    with pytest.raises(NodeNotReached):
        store(node_at(free_port), held, caller=US, on_result=hear)
    with full_node() as node, pytest.raises(NodeNotReached):
        store(node, held, caller=US, on_result=hear)
    with every_connection(reject) as node, pytest.raises(AssociationRejected) as rejected:
        store(node, held, caller=US, on_result=hear)
    assert not rejected.value.transient
    assert not told


def test_a_file_that_cannot_be_read_fails_alone(tmp_path: Path) -> None:
    held = instances(tmp_path, 3)
    held[1].path.write_bytes(b"no DICOM")
    storage = Storage()
    with storage_node(storage) as node:
        told = stored(node, held)
    assert isinstance(told[held[1].sop_instance_uid], ArchiveFault)
    assert storage.taken == [held[0].sop_instance_uid, held[2].sop_instance_uid]


def test_cancelling_leaves_the_rest_unsent(tmp_path: Path) -> None:
    held = instances(tmp_path, 3)
    cancellation = Cancellation()
    told: list[Answered] = []

    def hear(_: StoredInstance, answered: Answered) -> None:
        told.append(answered)
        cancellation.request()

    storage = Storage()
    with storage_node(storage) as node:
        store(node, held, caller=US, on_result=hear, cancellation=cancellation)
    assert storage.came == [held[0].sop_instance_uid]
    assert len(told) == 1


def test_what_the_hearer_raises_is_not_taken_for_the_nodes_fault(tmp_path: Path) -> None:
    def fail(_: StoredInstance, answered: Answered) -> None:
        raise ServiceNotOffered("of the hearer")

    storage = Storage()
    with storage_node(storage) as node, pytest.raises(ServiceNotOffered, match="of the hearer"):
        store(node, instances(tmp_path, 3), caller=US, on_result=fail)
    assert len(storage.came) == 1


def test_cancelling_does_not_wait_for_a_silent_node(tmp_path: Path) -> None:
    held = instances(tmp_path, 2)
    cancellation = Cancellation()

    class Stalling(Storage):
        def answer(self, request: Request) -> None:
            super().answer(request)
            cancellation.request()

    storage = Stalling(answers={held[0].sop_instance_uid: [SILENCE]})
    told: list[Answered] = []
    began = time.monotonic()
    with storage_node(storage) as node:
        store(node, held, caller=US, on_result=lambda _, each: told.append(each), cancellation=cancellation)
    assert time.monotonic() - began < SOON
    assert storage.came == [held[0].sop_instance_uid]
    assert [type(each) for each in told] == [AssociationLost]


@pytest.mark.parametrize("size", [512, 1 << 21])
def test_the_next_instance_is_made_ready_while_an_answer_is_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    held = [stored_instance(make_instance(tmp_path, each, pixels=bytes(size))) for each in (1, 2, 3)]
    second_opened = threading.Event()
    opened = WholeInstance.opened

    def watched(outgoing: WholeInstance, transfer_syntax_uid: str) -> AbstractContextManager[OpenDataSet]:
        if outgoing.instance is held[1]:
            second_opened.set()
        return opened(outgoing, transfer_syntax_uid)

    class Dawdling(Storage):
        def answer(self, request: Request) -> None:
            assert second_opened.wait(SOON)
            super().answer(request)

    cancellation = Cancellation()

    def hear(instance: StoredInstance, _: Answered) -> None:
        if instance is held[1]:
            # The third is ready by now, and is not sent.
            cancellation.request()

    monkeypatch.setattr(WholeInstance, "opened", watched)
    storage = Dawdling()
    with storage_node(storage) as node:
        store(node, held, caller=US, on_result=hear, cancellation=cancellation)
    assert storage.taken == [one.sop_instance_uid for one in held[:2]]
