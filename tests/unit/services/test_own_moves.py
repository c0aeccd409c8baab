"""Whose C-MOVE an object is part of: what others had sent to us is kept as safely as any push."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context

from qrstation.dicom import uids
from qrstation.errors import ArchiveFault, InstanceRefused
from qrstation.model.events import Event
from qrstation.model.instances import IncomingInstance, InstanceStored, InstanceWriter, Origin
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.retrieve import Verdict
from qrstation.services.receiver import Receiver
from qrstation.services.workstation import Workstation
from tests.unit.dicom.memory import MemorySink
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, ours, retrieve, workstation

__all__ = ["ours", "workstation"]


class ByTheBook:
    """Names whoever asked as the Move Originator; pynetdicom names the PACS."""

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        return send(ds, **(options | {"originator_aet": "QRSTATION"}))

    def answer(self, response: Any) -> bool:
        return True


def incoming(originator: str, origin: Origin = Origin.MOVE) -> IncomingInstance:
    return IncomingInstance(
        sop_class_uid="1.9",
        sop_instance_uid="1.2.3",
        transfer_syntax_uid="1.2.840.10008.1.2",
        origin=origin,
        move_originator=originator,
    )


def origin_of(receiver: Receiver, sink: MemorySink, one: IncomingInstance) -> Origin:
    receiver.begin(one).close()
    return sink.received["1.2.3"][0].origin


@pytest.fixture
def sink() -> MemorySink:
    return MemorySink()


def test_only_what_names_us_while_we_ask_is_ours(sink: MemorySink) -> None:
    receiver = Receiver(sink, lambda _: None)
    arrived: list[InstanceStored] = []
    assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.PUSH
    with receiver.moving("QRSTATION", lambda one: one.peer_host != "elsewhere", arrived.append):
        assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.MOVE
        assert origin_of(receiver, sink, incoming("OTHER")) is Origin.PUSH
        assert origin_of(receiver, sink, incoming("QRSTATION")._replace(peer_host="elsewhere")) is Origin.PUSH
        with receiver.moving("QRSTATION", lambda one: one.peer_host != "elsewhere", arrived.append):
            pass
        assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.MOVE
    assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.PUSH
    assert origin_of(receiver, sink, incoming("", Origin.GET)) is Origin.GET
    assert len(arrived) == 4


def test_what_the_same_pacs_sends_for_somebody_else_meanwhile_is_a_push(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    origins: dict[str, Origin] = {}
    other = an_object(study=9)
    begun = threading.Event()

    def hear(event: Event) -> None:
        if isinstance(event, InstanceStored):
            origins[event.instance.sop_instance_uid] = event.incoming.origin

    def send_other(incoming: IncomingInstance, writer: InstanceWriter) -> InstanceWriter:
        if not begun.is_set():
            begun.set()
            ae = AE("PACS")
            contexts = [build_context(uids.CT, uids.EXPLICIT_VR_LITTLE_ENDIAN)]
            assoc = ae.associate(*ours["QRSTATION"], contexts=contexts)
            assert assoc.send_c_store(other, originator_aet="WORKSTATION2", originator_id=1).Status == 0
            assoc.release()
        return writer

    workstation.subscribe(hear)
    objects = [an_object(number=1), an_object(number=2)]
    pacs = Pacs(objects=objects, destinations=ours, courier=ByTheBook())
    with serving(pacs) as node, workstation.receiver.passing(send_other):
        result, _ = retrieve(workstation, node, STUDY, method=RetrieveMethod.MOVE)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 2)
    assert origins.pop(str(other.SOPInstanceUID)) is Origin.PUSH
    assert set(origins.values()) == {Origin.MOVE}


def test_what_the_archive_refuses_at_once_is_heard_of_by_whoever_waits_for_it() -> None:
    fault = InstanceRefused("The SOP Instance UID is no UID.", status=0xC000)

    class Refusing(MemorySink):
        def begin(self, incoming: IncomingInstance) -> InstanceWriter:
            raise fault

    heard: list[IncomingInstance] = []

    def passage(incoming: IncomingInstance, writer: InstanceWriter) -> InstanceWriter:
        heard.append(incoming)
        return writer

    refused: list[ArchiveFault] = []
    receiver = Receiver(Refusing(), lambda _: None, refused.append)
    one = IncomingInstance(
        sop_class_uid="1.9", sop_instance_uid="x", transfer_syntax_uid="1.2.840.10008.1.2", origin=Origin.MOVE
    )
    with receiver.passing(passage), pytest.raises(InstanceRefused):
        receiver.begin(one).close()
    assert (len(heard), refused) == (1, [])
