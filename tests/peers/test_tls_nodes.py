"""Orthanc under TLS, reached as the node book says: every operation of the workstation, and what it refuses."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.errors import NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.model.tls import TlsSettings, Trust
from qrstation.paths import Paths
from qrstation.services.own_certificate import OwnCertificate
from qrstation.services.trusting import accepting, shown_certificate
from qrstation.services.workstation import Workstation
from tests.authority import Authority
from tests.peers.peers import CALLING_AE_TITLE, orthanc_node, sample_files
from tests.ports import free_port

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
    with orthanc_node(folder, files, free_port(), free_port(), move_port, **options) as peer:
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
