"""Whose C-MOVE an object is part of: what others had sent to us is kept as safely as any push."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from qrstation.model.instances import IncomingInstance, InstanceStored, InstanceWriter, Origin
from qrstation.services.receiver import Receiver
from tests.unit.dicom.memory import MemorySink
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.test_retrieve_classes import STUDY, ours, retrieve, workstation

__all__ = ["ours", "workstation"]


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
    with receiver.moving("QRSTATION", arrived.append):
        assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.MOVE
        assert origin_of(receiver, sink, incoming("OTHER")) is Origin.PUSH
        with receiver.moving("QRSTATION", arrived.append):
            pass
        assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.MOVE
    assert origin_of(receiver, sink, incoming("QRSTATION")) is Origin.PUSH
    assert origin_of(receiver, sink, incoming("", Origin.GET)) is Origin.GET
    assert len(arrived) == 3
