"""The listener as other application entities see it: verification, storage, refusals, start and stop."""

from __future__ import annotations

import io
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydicom.uid import (
    JPEG2000,
    UID,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)
from pynetdicom.association import Association
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    Verification,
)

from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.dicom.outgoing import WholeInstance
from qrstation.dicom.storage_scu import MoveOriginator
from qrstation.errors import ArchiveFault, InstanceRefused, ListenerFault, QrError
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID
from qrstation.model.instances import IncomingInstance, InstanceWriter, Origin
from qrstation.model.nodes import Address
from tests.faults import raw_peer as raw
from tests.promptness import SOON
from tests.unit.dicom.memory import (
    MemorySink,
    MemoryWriter,
    associated,
    context,
    data_set_bytes,
    make_instance,
    stored_instance,
)

PRIVATE_CLASS = "1.2.826.0.1.3680043.9.7133.99.1"
RETIRED_CLASS = "1.2.840.10008.5.1.4.1.1.5"
JPIP = "1.2.840.10008.1.2.4.94"
ANY_PORT = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)

StartListener = Callable[..., Listener]


@pytest.fixture
def sink() -> MemorySink:
    return MemorySink()


@pytest.fixture
def start() -> Iterator[StartListener]:
    """Starts listeners on free ports; stops them after the test."""
    listeners: list[Listener] = []

    def start_one(sink: object, **options: object) -> Listener:
        listener = Listener(ANY_PORT, sink=sink, **options)  # type: ignore[arg-type]
        listeners.append(listener)
        listener.start()
        return listener

    yield start_one
    for listener in listeners:
        listener.stop()


def test_echo_is_answered(start: StartListener, sink: MemorySink) -> None:
    listener = start(sink)
    with associated(listener.state.address, [context(Verification)]) as assoc:
        assert assoc.send_c_echo().Status == 0x0000
        assert assoc.acceptor.implementation_class_uid == IMPLEMENTATION_CLASS_UID


def test_any_called_ae_title_is_accepted_unless_required(start: StartListener, sink: MemorySink) -> None:
    wrong = Address(ae_title="SOMEBODY", host="127.0.0.1", port=start(sink).state.address.port)
    with associated(wrong, [context(Verification)]) as assoc:
        assert assoc.is_established

    strict = start(sink, require_called_ae_title=True)
    wrong = Address(ae_title="SOMEBODY", host="127.0.0.1", port=strict.state.address.port)
    assert raw.rejection(wrong) == (1, 1, 7)


@pytest.mark.parametrize(
    ("sop_class_uid", "transfer_syntax_uid"),
    [
        (CTImageStorage, ImplicitVRLittleEndian),
        (CTImageStorage, ExplicitVRLittleEndian),
        (CTImageStorage, ExplicitVRBigEndian),
        (CTImageStorage, DeflatedExplicitVRLittleEndian),
        (CTImageStorage, JPEG2000),
        (CTImageStorage, RLELossless),
        (PRIVATE_CLASS, JPEGBaseline8Bit),
        (RETIRED_CLASS, ExplicitVRLittleEndian),
    ],
)
def test_data_set_arrives_unchanged(
    start: StartListener, sink: MemorySink, tmp_path: Path, sop_class_uid: str, transfer_syntax_uid: UID
) -> None:
    path = make_instance(tmp_path, 1, sop_class_uid=sop_class_uid, transfer_syntax_uid=transfer_syntax_uid)
    listener = start(sink)
    before = time.monotonic()
    with associated(listener.state.address, [context(sop_class_uid, transfer_syntax_uid)]) as assoc:
        assert _send(assoc, path) == 0x0000

    incoming, content = sink.received["1.2.826.0.1.1.1.1"]
    assert content == data_set_bytes(path)
    assert incoming == IncomingInstance(
        sop_class_uid=sop_class_uid,
        sop_instance_uid="1.2.826.0.1.1.1.1",
        transfer_syntax_uid=transfer_syntax_uid,
        origin=Origin.PUSH,
        calling_ae_title="PEER",
        peer_host="127.0.0.1",
    )
    assert listener.last_arrival >= before


def test_instance_larger_than_a_pdu_arrives_unchanged(start: StartListener, sink: MemorySink, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1, pixels=bytes(range(256)) * 4096)
    with associated(
        start(sink).state.address, [context(CTImageStorage, ExplicitVRLittleEndian)], max_pdu=4096
    ) as assoc:
        assert _send(assoc, path) == 0x0000
    assert sink.received["1.2.826.0.1.1.1.1"][1] == data_set_bytes(path)


def test_part_of_a_move_is_told_from_a_push(start: StartListener, sink: MemorySink, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1)
    with associated(start(sink).state.address, [context(CTImageStorage, ExplicitVRLittleEndian)]) as assoc:
        assert _send(assoc, path, originator=MoveOriginator(ae_title="QRSTATION", message_id=7)) == 0x0000
    assert sink.received["1.2.826.0.1.1.1.1"][0].origin is Origin.MOVE


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ((ImplicitVRLittleEndian, ExplicitVRLittleEndian), ExplicitVRLittleEndian),
        ((ExplicitVRBigEndian, ImplicitVRLittleEndian), ImplicitVRLittleEndian),
        ((JPIP, JPEG2000), JPEG2000),
        ((JPEG2000, ExplicitVRLittleEndian, ImplicitVRLittleEndian), JPEG2000),
        ((ImplicitVRLittleEndian, JPEGBaseline8Bit), ImplicitVRLittleEndian),
        ((ExplicitVRBigEndian,), ExplicitVRBigEndian),
        ((JPIP,), JPIP),
    ],
)
@pytest.mark.parametrize("sop_class_uid", [CTImageStorage, PRIVATE_CLASS])
def test_sensible_transfer_syntax_is_preferred(
    start: StartListener, sink: MemorySink, sop_class_uid: str, offered: tuple[str, ...], chosen: str
) -> None:
    with associated(start(sink).state.address, [context(sop_class_uid, *offered)]) as assoc:
        assert [accepted.transfer_syntax for accepted in assoc.accepted_contexts] == [[chosen]]


def test_what_is_no_storage_is_not_accepted(start: StartListener, sink: MemorySink) -> None:
    others = ["1.2.840.10008.1.20.1", "1.2.840.10008.5.1.4.31", StudyRootQueryRetrieveInformationModelFind]
    with associated(start(sink).state.address, [context(Verification), *map(context, others)]) as assoc:
        assert [accepted.abstract_syntax for accepted in assoc.accepted_contexts] == [Verification]
        assert {rejected.result for rejected in assoc.rejected_contexts} == {3}


class _FailingSink(MemorySink):
    """Takes nothing, at one step or another."""

    def __init__(self, fault: Exception, *, step: str) -> None:
        super().__init__()
        self._fault, self._step = fault, step

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        if self._step == "begin":
            raise self._fault
        writer = MemoryWriter(self, incoming)

        def fail(*_: object) -> None:
            raise self._fault

        setattr(writer, self._step, fail)
        return writer


@pytest.mark.parametrize("step", ["begin", "write", "close"])
@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (InstanceRefused("Its UID is no UID.", status=0xC123), 0xC123),
        (ArchiveFault("The disk is full."), 0xA700),
        (QrError("Something else."), 0x0110),
        (ZeroDivisionError("a bug"), 0x0110),
    ],
)
def test_instance_that_cannot_be_kept_is_refused(
    start: StartListener,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    step: str,
    fault: Exception,
    status: int,
) -> None:
    caplog.set_level(logging.INFO, "qrstation")
    sink = _FailingSink(fault, step=step)
    paths = [make_instance(tmp_path, number, pixels=bytes(100_000)) for number in (1, 2)]
    with associated(start(sink).state.address, [context(CTImageStorage, ExplicitVRLittleEndian)]) as assoc:
        assert [_send(assoc, path) for path in paths] == [status, status]
        assert assoc.is_established
    assert sink.received == {}
    assert len(sink.abandoned) == (0 if step == "begin" else 2)
    assert "Παπαδόπουλος" not in caplog.text


@pytest.mark.parametrize("missing", ["AffectedSOPInstanceUID", "AffectedSOPClassUID", "DataSet"])
def test_request_without_its_parts_is_answered(start: StartListener, sink: MemorySink, missing: str) -> None:
    request = C_STORE()
    request.MessageID = 1
    request.Priority = 2
    request.AffectedSOPClassUID = CTImageStorage
    request.AffectedSOPInstanceUID = "1.2.3"
    request.DataSet = io.BytesIO(b"\x08\x00\x60\x00CS\x02\x00CT")
    setattr(request, missing, None)
    with associated(start(sink).state.address, [context(CTImageStorage, ExplicitVRLittleEndian)]) as assoc:
        assoc._reactor_checkpoint.clear()
        assoc.dimse.send_msg(request, 1)
        _, response = assoc.dimse.get_msg(block=True)
        assoc._reactor_checkpoint.set()
        assert isinstance(response, C_STORE)
        assert response.Status == 0xC000
    assert sink.received == {}


def test_sop_class_must_be_that_of_the_context(start: StartListener, sink: MemorySink, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1, sop_class_uid=PRIVATE_CLASS)
    with associated(start(sink).state.address, [context(CTImageStorage, ExplicitVRLittleEndian)]) as assoc:
        assert _send(assoc, path) == 0x0122
    assert sink.received == {}


def test_one_association_too_many_is_refused_for_now(start: StartListener, sink: MemorySink) -> None:
    address = start(sink, limits=ListenerLimits(associations=2)).state.address
    proposed = [context(Verification)]
    with associated(address, proposed) as first, associated(address, proposed) as second:
        assert first.is_established
        assert second.is_established
        assert raw.rejection(address) == (2, 3, 2)
        assert first.send_c_echo().Status == 0x0000


def test_port_in_use_is_named(start: StartListener, sink: MemorySink) -> None:
    taken = start(sink).state.address
    second = Listener(taken, sink=sink)
    with pytest.raises(ListenerFault, match=f"Port {taken.port} is in use") as caught:
        second.start()
    assert "Another port" in caught.value.advice
    assert not second.state.listening
    assert str(taken.port) in second.state.reason
    second.stop()


def test_privileged_port_is_explained(sink: MemorySink, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("qrstation.dicom.server.Server.server_bind", refuse)
    with pytest.raises(ListenerFault, match="Port 104 needs administrator rights") as caught:
        Listener(Address(ae_title="QRSTATION", host="127.0.0.1", port=104), sink=sink).start()
    assert "11112" in caught.value.advice


@pytest.mark.parametrize("host", ["192.0.2.77", "no.such.host.invalid"])
def test_address_of_another_machine_is_explained(sink: MemorySink, host: str) -> None:
    with pytest.raises(ListenerFault, match=f"{host} is not an address of this machine") as caught:
        Listener(Address(ae_title="QRSTATION", host=host, port=0), sink=sink).start()
    assert "0.0.0.0" in caught.value.advice


def test_state_tells_where_and_since_when(start: StartListener, sink: MemorySink) -> None:
    listener = start(sink)
    state = listener.state
    assert state.listening
    assert not state.serving
    assert state.address.port > 0
    assert state.reachable_at == ("127.0.0.1",)
    assert listener.last_arrival == 0
    assert listener.start() == state
    listener.stop()
    listener.stop()
    assert not listener.state.listening
    assert listener.start().listening


def test_all_addresses_of_the_machine_are_told(sink: MemorySink) -> None:
    listener = Listener(Address(ae_title="QRSTATION", host="0.0.0.0", port=0), sink=sink)
    try:
        reachable = listener.start().reachable_at
        assert "0.0.0.0" not in reachable
        for host in reachable:
            socket.inet_aton(host)
    finally:
        listener.stop()


def test_ipv6(sink: MemorySink) -> None:
    if not socket.has_ipv6:
        pytest.skip("This machine has no IPv6.")
    listener = Listener(Address(ae_title="QRSTATION", host="::1", port=0), sink=sink)
    try:
        with associated(listener.start().address, [context(Verification)]) as assoc:
            assert assoc.send_c_echo().Status == 0x0000
    finally:
        listener.stop()


def test_stop_ends_open_associations_and_leaves_no_thread(start: StartListener, sink: MemorySink) -> None:
    before = set(threading.enumerate())
    listener = start(sink)
    with associated(listener.state.address, [context(Verification)]) as assoc:
        assert assoc.is_established
        began = time.monotonic()
        listener.stop()
        assert time.monotonic() - began < SOON
        assoc.join(5)
        assert assoc.is_aborted
    assert {thread for thread in threading.enumerate() if thread.is_alive()} <= before


def _send(assoc: Association, path: Path, originator: MoveOriginator | None = None) -> int:
    """Send a file's data set unchanged over the first context."""
    [context, *_] = assoc.accepted_contexts
    instance = stored_instance(path)
    request = C_STORE()
    request.MessageID = 1
    request.Priority = 0
    request.AffectedSOPClassUID = instance.sop_class_uid
    request.AffectedSOPInstanceUID = instance.sop_instance_uid
    if originator is not None:
        request.MoveOriginatorApplicationEntityTitle = originator.ae_title
        request.MoveOriginatorMessageID = originator.message_id
    with WholeInstance(instance).opened(str(context.transfer_syntax[0])) as (stream, length):
        content = stream.read(length)
        request.DataSet = io.BytesIO(content + bytes(length % 2))
    assoc._reactor_checkpoint.clear()
    try:
        assoc.dimse.send_msg(request, context.context_id)  # type: ignore[arg-type]
        _, response = assoc.dimse.get_msg(block=True)
        assert isinstance(response, C_STORE)
        return response.Status or 0
    finally:
        assoc._reactor_checkpoint.set()
