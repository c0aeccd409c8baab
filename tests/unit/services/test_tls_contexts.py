"""Whom a node's TLS settings trust, what is said where they do not, and that nothing is ever sent plain instead."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import scu
from qrstation.dicom.listener import Listener
from qrstation.errors import InvalidInput, NoDicomService
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.outcomes import EchoResult
from qrstation.model.own_tls import CertificateChain, TlsProfile
from qrstation.model.tls import TlsSettings, Trust
from qrstation.model.visits import Visit
from qrstation.services.calling import caller_of
from qrstation.services.tls_contexts import tls_context
from qrstation.services.trusting import accepting, shown_certificate
from tests import certificates
from tests.authority import Authority
from tests.faults.scripted_node import every_connection
from tests.peers.peers import program, running
from tests.unit.dicom.memory import MemorySink

SYSTEM = TlsSettings()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def theirs(authority: Authority) -> Path:
    """A certificate of 127.0.0.1 from the authority."""
    return authority.host()


@pytest.fixture
def by_ca(authority: Authority) -> TlsSettings:
    return TlsSettings(trust=Trust.CA, ca_file=authority.certificate)


class Node:
    """A node that speaks TLS; ``visits`` are those that it had."""

    def __init__(self, tls: ssl.SSLContext, stack: contextlib.ExitStack) -> None:
        self.visits: list[Visit] = []
        address = Address(ae_title="NODE", host="127.0.0.1", port=0)
        listener = Listener(address, sink=MemorySink(), tls=tls, on_visit=self.visits.append)
        stack.callback(listener.stop)
        self.node = RemoteNode(name="PACS", address=replace(listener.start().address, tls=True))

    def asked(self, settings: TlsSettings, own: CertificateChain | None = None) -> EchoResult:
        return echo(replace(self.node, tls=settings), own)


def echo(node: RemoteNode, own: CertificateChain | None = None) -> EchoResult:
    return scu.echo(node, caller=caller_of(node, "ASKER", own_certificate=lambda: own))


Serve = Callable[[ssl.SSLContext], Node]


@pytest.fixture
def serve() -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:
        yield lambda tls: Node(tls, stack)


def test_the_authorities_of_this_computer(
    serve: Serve, theirs: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = serve(certificates.serving(theirs))
    monkeypatch.setenv("SSL_CERT_FILE", str(theirs.with_name("absent.pem")))
    told = node.asked(SYSTEM)
    assert not told.ok
    assert "was issued by CN=Hospital, which is none that this computer trusts." in told.detail
    assert "--tls ca --ca FILE" in told.advice
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.certificate))
    assert node.asked(SYSTEM).ok


def test_an_authority_in_a_file(serve: Serve, theirs: Path, by_ca: TlsSettings, tmp_path: Path) -> None:
    node = serve(certificates.serving(theirs))
    assert node.asked(by_ca).ok
    other = node.asked(replace(by_ca, ca_file=Authority(tmp_path, "Clinic").certificate))
    assert "was issued by CN=Hospital, which is none that the node's CA file names." in other.detail


def test_the_nodes_own_certificate_in_the_file(serve: Serve, theirs: Path, by_ca: TlsSettings) -> None:
    assert serve(certificates.serving(theirs)).asked(replace(by_ca, ca_file=theirs)).ok


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_file_that_holds_no_authority(by_ca: TlsSettings, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    node = RemoteNode(name="PACS", address=Address.parse("N@h:1?tls"), tls=replace(by_ca, ca_file=path))
    with pytest.raises(InvalidInput, match="The authority's certificate for PACS cannot be read from") as told:
        tls_context(node, lambda: None)
    assert ("BEGIN CERTIFICATE" in told.value.detail) == (content is not None)


def test_a_certificate_that_was_accepted(serve: Serve, theirs: Path, tmp_path: Path) -> None:
    node = serve(certificates.serving(theirs))
    shown = shown_certificate(node.node, lambda: None, Cancellation())
    assert (shown.subject, shown.issuer, shown.names) == ("CN=host", "CN=Hospital", ("127.0.0.1",))
    accepted = accepting(node.node, shown.fingerprint)
    assert echo(accepted).ok

    impostor = serve(certificates.serving(certificates.certificate(tmp_path)))
    told = echo(replace(accepted, address=impostor.node.address))
    assert "shows another certificate than the one that was accepted." in told.detail
    assert "it may be somebody else" in told.advice
    assert impostor.visits, "it was there"
    assert all(not visit.calling_ae_title for visit in impostor.visits), "nothing of ours was told to it"

    unseen = echo(accepting(node.node, ""))
    assert "was not accepted here yet" in unseen.detail
    assert "qrstation nodes trust PACS" in unseen.advice


def test_a_certificate_that_names_another_host(serve: Serve, authority: Authority, by_ca: TlsSettings) -> None:
    node = serve(certificates.serving(authority.host("DNS:pacs.example")))
    told = node.asked(by_ca)
    assert "is for pacs.example, not for 127.0.0.1." in told.detail
    assert ".." not in told.detail
    assert "--tls-name HOST" in told.advice
    assert node.asked(replace(by_ca, host="pacs.example")).ok
    assert "not for elsewhere.example" in node.asked(replace(by_ca, host="elsewhere.example")).detail


@pytest.mark.parametrize(
    ("first", "last", "words", "advice"),
    [
        ("20200101", "20200102", "expired on 2020-01-02.", "a new one"),
        ("20480101", "20490101", "is not valid before 2048-01-01.", "this computer's clock"),
    ],
)
def test_a_certificate_out_of_its_time(
    serve: Serve, tmp_path: Path, first: str, last: str, words: str, advice: str
) -> None:
    theirs = certificates.dated_certificate(tmp_path, first, last)
    told = serve(certificates.serving(theirs)).asked(TlsSettings(trust=Trust.CA, ca_file=theirs))
    assert words in told.detail
    assert advice in told.advice


def chain(both: Path) -> CertificateChain:
    return CertificateChain(certificate=both, key=both, passphrase=None)


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_our_own_certificate(
    serve: Serve, theirs: Path, authority: Authority, by_ca: TlsSettings, tmp_path: Path, newest: ssl.TLSVersion
) -> None:
    context = certificates.serving(theirs, trusted=authority.certificate)
    context.maximum_version = newest
    node = serve(context)
    showing = replace(by_ca, shows_own=True)

    assert node.asked(showing, chain(authority.caller("us"))).ok
    assert (
        "does not accept our certificate"
        in node.asked(showing, chain(Authority(tmp_path, "Clinic").caller("us"))).detail
    )
    unshown = node.asked(by_ca)
    if newest is ssl.TLSVersion.TLSv1_3:
        assert "wants a certificate of ours, and was shown none" in unshown.detail
    else:
        assert "whether it wants a certificate of ours" in unshown.advice
    with pytest.raises(InvalidInput, match="our own certificate, and there is none"):
        node.asked(showing)


@pytest.mark.parametrize("answer", [b"", b"\x07\x00\x00\x00\x00\x04\x00\x00\x02\x01", b"HTTP/1.1 400 Bad Request\r\n"])
@pytest.mark.parametrize("trust", [Trust.SYSTEM, Trust.PINNED])
def test_a_node_without_tls_hears_nothing_but_the_handshake(answer: bytes, trust: Trust) -> None:
    heard: list[bytes] = []

    def note(connection: socket.socket) -> None:
        heard.append(connection.recv(65536))
        connection.sendall(answer)

    with every_connection(note) as node:
        told = echo(replace(node, address=replace(node.address, tls=True), tls=TlsSettings(trust=trust)))
    assert not told.ok
    assert ("does not speak TLS" if answer else "ended the connection while TLS was being set up") in told.detail
    assert heard
    assert all(content[:1] == b"\x16" for content in heard), "records of a handshake"


def test_tls_that_is_off_for_a_node_that_wants_it(theirs: Path, tmp_path: Path, free_port: int) -> None:
    with openssl(theirs, tmp_path, free_port) as node:
        told = scu.echo(plain := replace(node, address=replace(node.address, tls=False)), caller=caller_of(plain, "US"))
    assert "TLS, which is off for this node" in told.advice


@contextlib.contextmanager
def openssl(theirs: Path, folder: Path, port: int, *options: str) -> Iterator[RemoteNode]:
    """OpenSSL's own server."""
    files = ("-cert", str(theirs), "-key", str(theirs))
    command = [program("openssl"), "s_server", "-quiet", "-accept", f"127.0.0.1:{port}", *files, *options]
    with running(command, folder, port):
        address = Address(ae_title="ANY", host="127.0.0.1", port=port, tls=True)
        yield RemoteNode(name="PACS", address=address, timeouts=Timeouts(connect=5, response=1))


@pytest.mark.parametrize(
    "options",
    [
        ("-tls1_1", "-cipher", "ALL:@SECLEVEL=0"),
        ("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0"),
        ("-tls1_2", "-cipher", "AECDH-AES128-SHA:@SECLEVEL=0"),
    ],
    ids=["TLS 1.1", "SHA-1", "anonymous"],
)
@pytest.mark.parametrize("trust", [Trust.CA, Trust.PINNED])
def test_what_is_not_safe_is_not_spoken(
    theirs: Path, by_ca: TlsSettings, tmp_path: Path, free_port: int, options: tuple[str, ...], trust: Trust
) -> None:
    with openssl(theirs, tmp_path, free_port, *options) as node:
        told = echo(replace(node, tls=replace(by_ca, trust=trust)))
    assert any(
        words in told.detail
        for words in ("versions of TLS, or ciphers, that are not safe", "speaks TLS, and refused ours")
    )
    assert "versions of TLS" in f"{told.detail} {told.advice}" or "TLS 1.2" in told.advice


@pytest.mark.parametrize("profile", TlsProfile)
@pytest.mark.parametrize(
    ("cipher", "profiles"),
    [
        ("ECDHE-ECDSA-AES128-GCM-SHA256", tuple(TlsProfile)),
        ("ECDHE-ECDSA-AES128-CCM", (TlsProfile.MODIFIED_BCP_195,)),
        ("ECDHE-ECDSA-AES128-SHA256", ()),
    ],
)
def test_a_profile_has_the_same_ciphers_for_calling_and_for_listening(
    theirs: Path,
    by_ca: TlsSettings,
    tmp_path: Path,
    free_port: int,
    profile: TlsProfile,
    cipher: str,
    profiles: tuple[TlsProfile, ...],
) -> None:
    with openssl(theirs, tmp_path, free_port, "-tls1_2", "-cipher", cipher) as node:
        called = replace(node, tls=replace(by_ca, profile=profile))
        if profile in profiles:
            assert shown_certificate(called, lambda: None, Cancellation()).names == ("127.0.0.1",)
        else:
            with pytest.raises(NoDicomService, match=r"speaks TLS, and refused ours|not permitted for this node"):
                shown_certificate(called, lambda: None, Cancellation())
