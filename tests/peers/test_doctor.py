"""The connection doctor with real archives: all well, and each set up wrongly in one way."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.model.diagnosis import Diagnosis, Finding, Step, StepVerdict
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.practice import PracticePacs
from qrstation.services.doctor.case import Audience, Patience
from qrstation.services.doctor.examination import examine
from qrstation.services.workstation import Workstation
from tests.peers.peers import (
    CALLING_AE_TITLE,
    PeerNode,
    dcmqrscp_node,
    orthanc_node,
    program,
    running,
    sample_files,
)

Own = Callable[..., AbstractContextManager[Workstation]]
EXAMINED = [step for step in Step if step is not Step.TLS]


@pytest.fixture
def own(tmp_path: Path, move_port: int) -> Own:
    @contextmanager
    def opened(ae_title: str = CALLING_AE_TITLE, port: int = move_port) -> Iterator[Workstation]:
        workstation = Workstation(Paths.under(tmp_path / "own"), ae_title=ae_title, host="127.0.0.1", port=port)
        try:
            yield workstation
        finally:
            workstation.close()

    return opened


def examined(workstation: Workstation, node: RemoteNode) -> Diagnosis:
    return examine(
        node,
        workstation,
        Audience(agree=lambda _: "", on_step=lambda _: None, on_finding=lambda _: None),
        caller=workstation.caller(node),
        patience=Patience(step=20, late=1),
    )


def of(diagnosis: Diagnosis, step: Step) -> Finding:
    finding = diagnosis.finding(step)
    assert finding is not None
    return finding


def test_all_is_well(own: Own, peer: PeerNode) -> None:
    with own() as workstation:
        diagnosis = examined(workstation, peer.node)

    assert {each.step: each.verdict for each in diagnosis.findings if each.step is not Step.TLS} == dict.fromkeys(
        EXAMINED, StepVerdict.PASSED
    )
    assert diagnosis.visits[-1].peer_host == "127.0.0.1"


def test_the_practice_pacs(own: Own, tmp_path: Path, move_port: int) -> None:
    pacs = PracticePacs(tmp_path / "practice")
    pacs.register(Address(ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port))
    try:
        with own() as workstation:
            diagnosis = examined(workstation, RemoteNode(name="Practice", address=pacs.start()))
    finally:
        pacs.stop()
    assert diagnosis.conclusion == "Everything that was tried works."


@pytest.fixture
def orthanc_with_a_wrong_port(shared_data: Path, tmp_path: Path, free_ports: Callable[[], int]) -> Iterator[PeerNode]:
    (tmp_path / "peer").mkdir()
    files = sample_files(shared_data)[:5]
    with orthanc_node(tmp_path / "peer", files, free_ports(), free_ports(), free_ports()) as peer:
        yield peer


@pytest.fixture
def dcmqrscp_with_a_wrong_port(shared_data: Path, tmp_path: Path, free_ports: Callable[[], int]) -> Iterator[PeerNode]:
    (tmp_path / "peer").mkdir()
    with dcmqrscp_node(tmp_path / "peer", sample_files(shared_data)[:5], free_ports(), free_ports()) as peer:
        yield peer


def test_orthanc_with_a_wrong_port_in_its_entry_for_us(own: Own, orthanc_with_a_wrong_port: PeerNode) -> None:
    with own() as workstation:
        diagnosis = examined(workstation, orthanc_with_a_wrong_port.node)
        port = workstation.listener_state.address.port

    assert [finding.step for finding in diagnosis.failed] == [Step.MOVE]
    move = of(diagnosis, Step.MOVE)
    assert move.title == "Orthanc ended with C000 failure: Unable to process. Nothing came."
    assert "no entry for our AE title, or do not reach what it names" in move.advice
    assert f"it must name 127.0.0.1:{port}" in move.advice


def test_dcmqrscp_with_a_wrong_port_in_its_entry_for_us(own: Own, dcmqrscp_with_a_wrong_port: PeerNode) -> None:
    with own() as workstation:
        diagnosis = examined(workstation, dcmqrscp_with_a_wrong_port.node)

    assert [finding.step for finding in diagnosis.failed] == [Step.MOVE]
    assert of(diagnosis, Step.MOVE).title == (
        "dcmqrscp could not send the object, and nothing came: it does not reach us."
    )
    assert "No connection came to our receiver." in of(diagnosis, Step.MOVE).evidence


def test_orthanc_that_does_not_know_us(own: Own, orthanc: PeerNode) -> None:
    with own("STRANGER") as workstation:
        move = of(examined(workstation, orthanc.node), Step.MOVE)
    assert move.verdict is StepVerdict.FAILED
    assert "entry for STRANGER" in move.advice


def test_dcmqrscp_that_does_not_know_us(own: Own, dcmqrscp: PeerNode) -> None:
    with own("STRANGER") as workstation:
        move = of(examined(workstation, dcmqrscp.node), Step.MOVE)
    assert move.title == "dcmqrscp has no entry for our AE title STRANGER."


def test_an_ae_title_that_is_not_its_own(own: Own, dcmqrscp: PeerNode) -> None:
    wrong = replace(dcmqrscp.node, address=replace(dcmqrscp.address, ae_title="WRONG"))
    with own() as workstation:
        association = of(examined(workstation, wrong), Step.ASSOCIATION)
    assert association.title == "dcmqrscp answers, but its AE title is not WRONG."
    assert "A-ASSOCIATE-RJ, permanent: result 1, source 1, reason 7." in association.evidence


def test_a_node_without_c_get(own: Own, shared_data: Path, tmp_path: Path, move_port: int, free_port: int) -> None:
    (tmp_path / "peer").mkdir()
    files = sample_files(shared_data)[:5]
    with dcmqrscp_node(tmp_path / "peer", files, free_port, move_port, "--disable-get") as peer, own() as workstation:
        diagnosis = examined(workstation, peer.node)
    assert of(diagnosis, Step.GET).verdict is StepVerdict.WARNING
    assert of(diagnosis, Step.MOVE).verdict is StepVerdict.PASSED


def test_what_listens_with_tls_is_told_from_dicom(own: Own, tmp_path: Path, free_port: int) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = f"req -x509 -newkey rsa:2048 -nodes -subj /CN=pacs -days 2 -keyout {key} -out {certificate}"
    subprocess.run([program("openssl"), *made.split()], check=True, capture_output=True)
    command = [program("storescp"), "+tls", str(key), str(certificate), "-ic", str(free_port)]
    with running(command, tmp_path, free_port), own() as workstation:
        node = RemoteNode(name="TLS", address=Address(ae_title="ANY", host="127.0.0.1", port=free_port))
        plain = examined(workstation, node)
        marked = examined(workstation, replace(node, address=replace(node.address, tls=True)))

    assert of(plain, Step.ASSOCIATION).title == f"TLS: 127.0.0.1:{free_port} expects TLS."
    assert "is signed by itself, not by an authority" in of(marked, Step.TLS).title
