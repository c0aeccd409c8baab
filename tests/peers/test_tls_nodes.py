"""Orthanc under TLS, reached as the node book says: every operation of the workstation, and what it refuses."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import scu
from qrstation.dicom.listener import Listener
from qrstation.errors import NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.model.tls import TlsSettings, Trust
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from qrstation.services.tls_contexts import destination_tls
from qrstation.services.trusting import accepting, shown_certificate
from qrstation.services.workstation import Workstation
from tests import ports
from tests.authority import Authority
from tests.peers.peers import CALLING_AE_TITLE, orthanc_node, program, running, sample_files
from tests.unit.dicom.memory import MemoryArchive, MemorySink, make_instance

STUDIES = Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def secured(
    authority: Authority, shared_data: Path, tmp_path_factory: pytest.TempPathFactory, move_port: int
) -> Iterator[RemoteNode]:
    """Orthanc with a few files, which speaks TLS and wants a certificate of its callers."""
    own = str(authority.host())
    options = {
        "DicomTlsEnabled": True,
        "DicomTlsCertificate": own,
        "DicomTlsPrivateKey": own,
        "DicomTlsTrustedCertificates": str(authority.certificate),
        "DicomTlsRemoteCertificateRequired": True,
    }
    folder = tmp_path_factory.mktemp("orthanc-tls")
    files = sample_files(shared_data)[:8]
    with orthanc_node(folder, files, ports.free_port(), ports.free_port(), move_port, **options) as peer:
        trusting = TlsSettings(trust=Trust.CA, ca_file=authority.certificate, shows_own=True)
        yield replace(peer.node, address=replace(peer.address, tls=True), tls=trusting)


@pytest.fixture
def paths(tmp_path: Path, authority: Authority, kept_passcodes: dict[str, str]) -> Paths:
    """A home with a certificate of our own, from the same authority."""
    found = Paths.under(tmp_path / "home")
    OwnCertificate(found.tls).import_(authority.caller("us"))
    assert kept_passcodes, "the key's passphrase is in the keyring"
    return found


@pytest.fixture
def workstation(paths: Paths, move_port: int) -> Iterator[Workstation]:
    with contextlib.closing(Workstation(paths, ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port)) as one:
        yield one


def studies(workstation: Workstation, node: RemoteNode) -> list[Match]:
    matches: list[Match] = []
    workstation.search(node, STUDIES, matches.append)
    return matches


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_search_and_retrieval(workstation: Workstation, secured: RemoteNode, method: RetrieveMethod) -> None:
    workstation.start_listening()
    workstation.nodes.add(replace(secured, retrieve_method=method))
    match = studies(workstation, secured)[0]
    job = workstation.jobs.submit(RetrieveRequest(node=secured.name, keys=(match.key,)))
    workstation.jobs.run(job.id)
    result = workstation.jobs.get(job.id).result
    assert result is not None
    assert (result.verdict, result.received > 0) == (Verdict.COMPLETE, True)


def test_a_certificate_that_was_accepted(workstation: Workstation, paths: Paths, secured: RemoteNode) -> None:
    shown = shown_certificate(secured, OwnCertificate(paths.tls).chain, Cancellation())
    assert shown.names == ("127.0.0.1",)
    assert studies(workstation, accepting(secured, shown.fingerprint))
    with pytest.raises(NodeNotReached, match="shows another certificate"):
        studies(workstation, accepting(secured, "ab" * 32))


def test_without_our_certificate(workstation: Workstation, secured: RemoteNode) -> None:
    with pytest.raises(NodeNotReached) as told:
        studies(workstation, replace(secured, tls=replace(secured.tls, shows_own=False)))
    assert "certificate of ours" in str(told.value)


def test_off_for_a_node_that_wants_it(workstation: Workstation, secured: RemoteNode) -> None:
    with pytest.raises(NodeNotReached) as told:
        studies(workstation, replace(secured, address=replace(secured.address, tls=False)))
    assert "TLS" in str(told.value)


@pytest.fixture
def storescp(authority: Authority, tmp_path: Path, free_port: int) -> Iterator[tuple[RemoteNode, Path]]:
    """DCMTK's storage SCP, which speaks TLS and wants a certificate of its callers; and where it puts what it gets."""
    own, folder = str(authority.host()), tmp_path / "stored"
    folder.mkdir()
    secure = ("+tls", own, own, "+cf", str(authority.certificate))
    with running([program("storescp"), *secure, "-od", str(folder), str(free_port)], tmp_path, free_port):
        address = Address(ae_title="STORESCP", host="127.0.0.1", port=free_port, tls=True)
        trusting = TlsSettings(trust=Trust.CA, ca_file=authority.certificate, shows_own=True)
        yield RemoteNode(name="Store", address=address, stores=True, tls=trusting), folder


def moved(storescp: RemoteNode, paths: Paths, file: Path) -> Status | None:
    """Ask an archive like ours to send an instance to a Move Destination."""
    own = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(
        own,
        sink=MemorySink(),
        archive=MemoryArchive([file]),
        destination=lambda _: storescp.address,
        secured=destination_tls(lambda: [storescp], OwnCertificate(paths.tls).chain),
    )
    try:
        (outcome,) = scu.move(
            RemoteNode(name="Ours", address=listener.start().address),
            [MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")],
            model=QueryModel.STUDY,
            caller=Caller(ae_title="ASKER"),
            destination="STORESCP",
            on_progress=lambda _: None,
            last_arrival=lambda: 0.0,
        )
    finally:
        listener.stop()
    return outcome.status


def test_our_archive_sends_by_tls(storescp: tuple[RemoteNode, Path], paths: Paths, tmp_path: Path) -> None:
    node, folder = storescp
    file = make_instance(tmp_path, 1)
    untrusting = moved(replace(node, tls=TlsSettings(shows_own=True)), paths, file)
    assert untrusting is not None
    assert untrusting.category is StatusCategory.FAILURE
    assert not list(folder.iterdir())

    sent = moved(node, paths, file)
    assert sent is not None
    assert sent.category is StatusCategory.SUCCESS
    assert len(list(folder.iterdir())) == 1
