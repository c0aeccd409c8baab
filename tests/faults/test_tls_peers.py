"""A listener that speaks TLS, among peers that do not, or that stop in the middle of it: nobody else waits for them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults import raw_peer as raw
from tests.faults.listening import AFTER_HASTY, BEFORE_HASTY, Server
from tests.peers.peers import program
from tests.promptness import LATE, SOON, eventually

HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
"""The start of a ClientHello."""
SERVED = {
    raw.associate_request(): raw.ACCEPTED,
    raw.echo_request(): raw.DATA,
    raw.pdu(raw.RELEASE_REQUEST, bytes(4)): raw.RELEASED,
}
"""What a peer that behaves sends, and the types of the PDUs that answer it."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of ours, with its key in the same file."""
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    made = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=us -days 2 -keyout {path} -out -"
    shown = subprocess.run([program("openssl"), *made.split()], check=True, capture_output=True)
    with path.open("ab") as file:
        file.write(shown.stdout)
    return path


@pytest.fixture
def ours(certificate: Path) -> ssl.SSLContext:
    """What we show whoever comes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def guarded(serve: Callable[..., Server], ours: ssl.SSLContext) -> Server:
    """A listener that speaks TLS."""
    return serve(tls=ours)


@pytest.fixture
def before_hasty(serve: Callable[..., Server], ours: ssl.SSLContext) -> Server:
    """One that waits for no long handshake."""
    return serve(tls=ours, limits=BEFORE_HASTY)


@pytest.fixture
def trusting(certificate: Path) -> ssl.SSLContext:
    """What an honest peer knows of us."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certificate)
    context.check_hostname = False
    return context


@contextlib.contextmanager
def secured(server: Server, context: ssl.SSLContext) -> Iterator[ssl.SSLSocket]:
    with (
        raw.connected(server.address) as connection,
        context.wrap_socket(connection, suppress_ragged_eofs=True) as secure,
    ):
        yield secure


def is_answered(server: Server, context: ssl.SSLContext) -> bool:
    """Whether a peer that behaves is served; where it has little time, maybe not the first."""
    return eventually(lambda: _is_answered_now(server, context))


def _is_answered_now(server: Server, context: ssl.SSLContext) -> bool:
    with contextlib.suppress(OSError), secured(server, context) as connection:
        for sent, answer in SERVED.items():
            connection.sendall(sent)
            if raw.receive(connection)[0] != answer:
                return False
        return True
    return False


def test_a_peer_that_behaves_is_served(guarded: Server, trusting: ssl.SSLContext) -> None:
    assert is_answered(guarded, trusting)


def test_a_data_set_larger_than_a_record_arrives(guarded: Server, trusting: ssl.SSLContext) -> None:
    content = bytes(range(256)) * 200
    with secured(guarded, trusting) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        connection.sendall(raw.data_value(1, 3, raw.store_command("1.2.3")) + raw.data_value(1, 2, content))
        kind, answer = raw.receive(connection)
        assert (kind, raw.status_of(answer)) == (raw.DATA, 0)
    assert guarded.sink.received["1.2.3"][1] == content


@pytest.mark.parametrize("sent", [b"", HELLO[:1], HELLO, HELLO + bytes(100)], ids=["silent", "1 byte", "head", "half"])
def test_a_handshake_that_is_not_finished_keeps_nobody(
    before_hasty: Server, trusting: ssl.SSLContext, sent: bytes
) -> None:
    with contextlib.ExitStack() as stack:
        crowd = [stack.enter_context(raw.connected(before_hasty.address)) for _ in range(6)]
        began = time.monotonic()
        for connection in crowd:
            connection.sendall(sent)
        assert is_answered(before_hasty, trusting)
        assert all(raw.is_closed(connection) for connection in crowd)
        assert time.monotonic() - began < BEFORE_HASTY.negotiation + LATE
    assert is_answered(before_hasty, trusting)


def test_a_handshake_that_trickles_is_ended(before_hasty: Server, trusting: ssl.SSLContext) -> None:
    with raw.connected(before_hasty.address) as connection:
        began = time.monotonic()
        raw.trickle(connection, HELLO + bytes(500))
        assert raw.is_closed(connection)
        assert time.monotonic() - began < BEFORE_HASTY.negotiation + LATE
    assert is_answered(before_hasty, trusting)


@pytest.mark.parametrize(
    "sent", [raw.associate_request(), b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 500, b"\x16\x03\x01\xff\xff" + bytes(70000)]
)
def test_what_is_no_tls_is_ended_at_once(guarded: Server, trusting: ssl.SSLContext, sent: bytes) -> None:
    with raw.connected(guarded.address) as connection:
        began = time.monotonic()
        with contextlib.suppress(OSError):
            connection.sendall(sent)
        assert raw.is_closed(connection)
        assert time.monotonic() - began < LATE
    assert is_answered(guarded, trusting)


def test_handshake_and_request_have_one_deadline(before_hasty: Server, trusting: ssl.SSLContext) -> None:
    began = time.monotonic()
    with secured(before_hasty, trusting) as connection:
        assert raw.is_closed(connection)
        assert time.monotonic() - began < BEFORE_HASTY.negotiation + LATE
    assert is_answered(before_hasty, trusting)


@pytest.mark.parametrize("sent", [b"\x04", raw.echo_request()[:50]], ids=["head", "half"])
def test_a_stall_in_a_pdu_is_ended(
    serve: Callable[..., Server], ours: ssl.SSLContext, trusting: ssl.SSLContext, sent: bytes
) -> None:
    guarded = serve(tls=ours, limits=AFTER_HASTY)
    with secured(guarded, trusting) as connection:
        raw.establish(connection)
        began = time.monotonic()
        connection.sendall(sent)
        assert raw.is_closed(connection)
        assert time.monotonic() - began < AFTER_HASTY.pdu.seconds + LATE
    assert is_answered(guarded, trusting)


def test_a_stall_in_a_record_is_ended(before_hasty: Server, trusting: ssl.SSLContext) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    secure = trusting.wrap_bio(incoming, outgoing)
    with raw.connected(before_hasty.address) as connection:
        while True:
            try:
                secure.do_handshake()
                break
            except ssl.SSLWantReadError:
                connection.sendall(outgoing.read())
                incoming.write(connection.recv(65536))
        secure.write(raw.associate_request())
        connection.sendall(outgoing.read()[:-10])
        began = time.monotonic()
        assert raw.is_closed(connection)
        assert time.monotonic() - began < BEFORE_HASTY.negotiation + LATE
    assert is_answered(before_hasty, trusting)


def test_a_record_that_was_tampered_with_ends_the_association(guarded: Server, trusting: ssl.SSLContext) -> None:
    with secured(guarded, trusting) as connection:
        raw.establish(connection)
        began = time.monotonic()
        with socket.socket(fileno=connection.detach()) as bare:
            bare.settimeout(raw.PATIENCE)
            bare.sendall(b"\x17\x03\x03\x00\x30" + bytes(48))
            assert raw.is_closed(bare)
        assert time.monotonic() - began < LATE
    assert is_answered(guarded, trusting)


def test_a_pdu_of_4_gb_is_aborted(guarded: Server, trusting: ssl.SSLContext) -> None:
    with secured(guarded, trusting) as connection:
        raw.establish(connection)
        connection.sendall(b"\x04\x00\xff\xff\xff\xff")
        kind, content = raw.receive(connection)
        assert (kind, *content[2:4]) == (raw.ABORTED, 2, 6)
    assert is_answered(guarded, trusting)


def test_a_peer_that_does_not_trust_us_leaves_nothing(guarded: Server, trusting: ssl.SSLContext) -> None:
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    stranger.check_hostname = False
    with raw.connected(guarded.address) as connection, pytest.raises(ssl.SSLCertVerificationError):
        stranger.wrap_socket(connection)
    assert is_answered(guarded, trusting)


def test_old_tls_is_refused(guarded: Server, trusting: ssl.SSLContext) -> None:
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with raw.connected(guarded.address) as connection, pytest.raises(ssl.SSLError):
        old.wrap_socket(connection)
    assert is_answered(guarded, trusting)


def test_handshakes_do_not_keep_the_listener(guarded: Server) -> None:
    with contextlib.ExitStack() as stack:
        for sent in (b"", HELLO):
            stack.enter_context(raw.connected(guarded.address)).sendall(sent)
        began = time.monotonic()
        guarded.listener.stop()
        assert time.monotonic() - began < SOON


def test_who_is_cut_off_is_told_so(guarded: Server, trusting: ssl.SSLContext) -> None:
    with secured(guarded, trusting) as connection:
        raw.establish(connection)
        guarded.listener.stop()
        assert raw.receive(connection) == (raw.ABORTED, bytes(4))
