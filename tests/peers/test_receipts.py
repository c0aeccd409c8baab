"""Receipts of retrievals from real archives: they hold what the archives sent, and verify against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.model.information_model import Level
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.receipts import Comparison
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services import receipts
from qrstation.services.workstation import Workstation
from tests.by_uid import copies_of
from tests.peers.peers import CALLING_AE_TITLE, PeerNode
from tests.peers.test_workstation import largest


@pytest.fixture
def workstation(tmp_path: Path, move_port: int) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=move_port)
    yield one
    one.close()


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_receipt_holds_what_came_and_finds_a_flipped_bit(
    workstation: Workstation, peer: PeerNode, method: RetrieveMethod, tmp_path: Path
) -> None:
    key, wanted = largest(peer, Level.STUDY)
    workstation.nodes.add(replace(peer.node, retrieve_method=method))
    job = workstation.jobs.submit(RetrieveRequest(node=peer.node.name, keys=(key,)))
    workstation.jobs.run(job.id)
    receipts.save(receipts.of_job(workstation, job.id), tmp_path / "receipt.json")
    receipt = receipts.load(tmp_path / "receipt.json")
    assert receipt.verdict is Verdict.COMPLETE
    assert {one.sop_instance_uid for one in receipt.objects} == {one.key.sop_instance_uid for one in wanted}
    assert receipt.attempts[0].requests[-1].service == f"C-{method.name}"
    assert not receipts.check(receipt, workstation.archive).problems

    [stored] = copies_of(workstation.archive, [wanted[0].key.sop_instance_uid])[wanted[0].key.sop_instance_uid]
    whole = stored.path.read_bytes()
    stored.path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    [problem] = receipts.check(receipt, workstation.archive).problems
    assert (problem.comparison, problem.path) == (Comparison.OTHER, str(stored.path))
