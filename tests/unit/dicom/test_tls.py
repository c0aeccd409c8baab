"""Associations under TLS between our own two sides: every service, large instances, and what goes wrong in words."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import ssl
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pydicom.uid import CTImageStorage

from qrstation.dicom import scu
from qrstation.dicom.acceptor import ListenerLimits
from qrstation.dicom.listener import Listener
from qrstation.dicom.storing import store
from qrstation.errors import Cancelled, NodeNotReached, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceStored, InstanceWriter
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.visits import Visit
from tests import certificates
from tests.promptness import SOON
from tests.unit.dicom.memory import (
    MemoryArchive,
    MemorySink,
    MemoryWriter,
    data_set_bytes,
    make_instance,
    stored_instance,
)

STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")
LARGE = 100 << 20
FEW = 48 << 20
"""Bytes that may be in use while a large instance passes."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of the listener."""
    return certificates.certificate(tmp_path_factory.mktemp("own"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A listener, and how it is reached."""

    node: RemoteNode
    sink: MemorySink
    visits: list[Visit]
    stop: Callable[[], None]
    """Stop listening, when all has been told of those who came."""


Serve = Callable[..., Site]


@pytest.fixture
def serve(own: Path) -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:

        def serve_one(
            *paths: Path, tls: ssl.SSLContext | None = None, sink: MemorySink | None = None, **options: object
        ) -> Site:
            sink, visits = sink or MemorySink(), list[Visit]()
            listener = Listener(
                Address(ae_title="QRSTATION", host="127.0.0.1", port=0),
                sink=sink,
                archive=MemoryArchive(paths),
                on_visit=visits.append,
                tls=tls or certificates.serving(own),
                **options,  # type: ignore[arg-type]
            )
            stack.callback(listener.stop)
            address = replace(listener.start().address, tls=True)
            return Site(node=RemoteNode(name="Node", address=address), sink=sink, visits=visits, stop=listener.stop)

        yield serve_one


@pytest.fixture
def caller(own: Path) -> Caller:
    return Caller(ae_title="ASKER", tls=certificates.asking(own))


def test_echo(serve: Serve, caller: Caller) -> None:
    assert scu.echo(serve().node, caller=caller).ok


def test_find(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    site = serve(*(make_instance(tmp_path, 1, study=study) for study in range(1, 6)))
    matches: list[Match] = []
    query = Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),))
    scu.find(site.node, query, caller=caller, on_match=matches.append)
    assert len(matches) == 5


def get(site: Site, caller: Caller, sink: MemorySink, cancellation: Cancellation | None = None) -> None:
    scu.get(
        site.node,
        [STUDY],
        model=QueryModel.STUDY,
        caller=caller,
        sop_class_uids=[CTImageStorage],
        sink=sink,
        on_progress=lambda _: None,
        cancellation=cancellation,
    )


def test_get(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, number, pixels=bytes(100_000)) for number in range(1, 6)]
    sink = MemorySink()
    get(serve(*paths), caller, sink)
    assert {uid: content for uid, (_, content) in sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }


def test_move(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    sink = MemorySink()
    plain = Listener(Address(ae_title="PLAIN", host="127.0.0.1", port=0), sink=sink)
    try:
        destination = plain.start().address
        site = serve(*(make_instance(tmp_path, number) for number in (1, 2)), destination=lambda _: destination)
        scu.move(
            site.node,
            [STUDY],
            model=QueryModel.STUDY,
            caller=caller,
            destination="PLAIN",
            on_progress=lambda _: None,
            last_arrival=lambda: 0.0,
        )
        assert len(sink.received) == 2
    finally:
        plain.stop()


def test_store(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    paths = [make_instance(tmp_path, number, pixels=bytes(100_000)) for number in range(1, 6)]
    site = serve()
    results: list[object] = []
    store(site.node, [stored_instance(path) for path in paths], caller=caller, on_result=lambda *it: results.append(it))
    assert {uid: content for uid, (_, content) in site.sink.received.items()} == {
        path.stem: data_set_bytes(path) for path in paths
    }
    assert len(results) == 5


class _Digesting(MemoryWriter):
    """Keeps no more than a digest."""

    def __init__(self, sink: MemorySink, incoming: IncomingInstance) -> None:
        super().__init__(sink, incoming)
        self._digest = hashlib.md5(usedforsecurity=False)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._digest.update(data)

    def close(self) -> InstanceStored:
        self._content += self._digest.digest()
        return super().close()


class _DigestingSink(MemorySink):
    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        return _Digesting(self, incoming)


def test_a_large_instance_streams(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1, pixels=bytes(range(256)) * (LARGE // 256))
    held = stored_instance(path)
    expected = hashlib.md5(data_set_bytes(path), usedforsecurity=False).digest()
    site = serve(sink=_DigestingSink())
    tracemalloc.start()
    try:
        store(site.node, [held], caller=caller, on_result=lambda *_: None)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert site.sink.received[path.stem][1] == expected
    assert peak < FEW


class _Curious(MemorySink):
    """Hears of the first instances."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        if len(self.received) == 2:
            threading.Thread(target=self._stop).start()
        return super().begin(incoming)


def test_a_cancellation_is_heard_while_data_come_in(serve: Serve, caller: Caller, tmp_path: Path) -> None:
    site = serve(*(make_instance(tmp_path, number, pixels=bytes(1 << 18)) for number in range(1, 300)))
    cancellation = Cancellation()
    sink = _Curious(cancellation.request)
    get(site, caller, sink, cancellation)
    assert 2 <= len(sink.received) < 299
    assert scu.echo(site.node, caller=caller).ok


def test_certificates_of_both_sides(serve: Serve, own: Path, tmp_path: Path) -> None:
    ours, stranger = (certificates.certificate(tmp_path, f"DNS:{name}") for name in ("ours", "stranger"))
    site = serve(tls=certificates.serving(own, trusted=ours))

    def refusal(certificate: Path | None) -> str:
        caller = Caller(ae_title="ASKER", tls=certificates.asking(own, own=certificate))
        result = scu.echo(site.node, caller=caller)
        return "" if result.ok else f"{result}"

    assert not refusal(ours)
    assert "does not accept our certificate" in refusal(stranger)
    assert "wants a certificate of ours, and was shown none" in refusal(None)
    site.stop()
    assert "it showed no certificate" in {visit.reason for visit in site.visits}
    assert any(visit.reason.startswith("its certificate is not trusted here") for visit in site.visits)


def fault(node: RemoteNode, caller: Caller, cancellation: Cancellation | None = None) -> QrError:
    with pytest.raises(QrError) as caught:
        scu.find(
            node,
            Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),)),
            caller=caller,
            on_match=lambda _: None,
            cancellation=cancellation,
        )
    return caught.value


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ("IP:127.0.0.1", "is signed by itself, not by an authority"),
        ("DNS:elsewhere.example", "is for elsewhere.example, not for 127.0.0.1"),
    ],
)
def test_a_certificate_that_will_not_do(serve: Serve, tmp_path: Path, names: str, words: str) -> None:
    theirs = certificates.certificate(tmp_path, names)
    trusted = certificates.asking(None if "itself" in words else theirs)
    site = serve(tls=certificates.serving(theirs))
    told = fault(site.node, Caller(ae_title="ASKER", tls=trusted))
    assert isinstance(told, NodeNotReached)
    assert told.title == f"Node: The certificate of 127.0.0.1:{site.node.address.port} {words}."


def test_a_certificate_that_has_expired(serve: Serve, tmp_path: Path) -> None:
    theirs = certificates.expired_certificate(tmp_path)
    told = fault(
        serve(tls=certificates.serving(theirs)).node, Caller(ae_title="ASKER", tls=certificates.asking(theirs))
    )
    assert told.title.endswith("expired on 2020-01-02.")


def test_no_context_no_tls(serve: Serve) -> None:
    told = fault(serve().node, Caller(ae_title="ASKER"))
    assert isinstance(told, NodeNotReached)


def test_who_speaks_no_tls(serve: Serve, caller: Caller) -> None:
    plain = Listener(Address(ae_title="PLAIN", host="127.0.0.1", port=0), sink=MemorySink())
    try:
        node = RemoteNode(name="Node", address=replace(plain.start().address, tls=True))
        told = fault(node, caller)
    finally:
        plain.stop()
    assert told.title == f"Node: 127.0.0.1:{node.address.port} does not speak TLS."
    site = serve()
    plainly = fault(replace(site.node, address=replace(site.node.address, tls=False)), caller)
    assert isinstance(plainly, NodeNotReached)
    assert "it does not speak TLS" in {visit.reason for visit in site.visits}


@pytest.fixture
def silent() -> Iterator[RemoteNode]:
    """A node that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = Address(ae_title="ANY", host="127.0.0.1", port=server.getsockname()[1], tls=True)
        yield RemoteNode(name="Node", address=address, timeouts=Timeouts(connect=0.5))


def test_a_node_that_is_silent_in_the_handshake(silent: RemoteNode, caller: Caller) -> None:
    began = time.monotonic()
    assert fault(silent, caller).title.endswith("took the connection but did not answer in TLS in 0.5 s.")
    assert time.monotonic() - began < SOON


def test_a_handshake_can_be_cancelled(silent: RemoteNode, caller: Caller) -> None:
    cancellation = Cancellation()
    timer = threading.Timer(0.1, cancellation.request)
    timer.start()
    began = time.monotonic()
    with contextlib.suppress(Cancelled):
        scu.find(
            replace(silent, timeouts=Timeouts(connect=20)),
            Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),)),
            caller=caller,
            on_match=lambda _: None,
            cancellation=cancellation,
        )
    assert time.monotonic() - began < SOON
    timer.join()


def test_silent_peers_keep_nobody_waiting(serve: Serve, caller: Caller) -> None:
    site = serve(limits=ListenerLimits(negotiation=30))
    with contextlib.ExitStack() as stack:
        for _ in range(10):
            stack.enter_context(socket.create_connection((site.node.address.host, site.node.address.port)))
        began = time.monotonic()
        assert scu.echo(site.node, caller=caller).ok
        assert time.monotonic() - began < SOON
