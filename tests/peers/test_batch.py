"""Lists looked up at real archives: each row finds what the archive has, and nothing else."""

from __future__ import annotations

import warnings
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pydicom
import pytest

from qrstation.model.batch import ListReport, RowState, WantedRow
from qrstation.model.capabilities import Capabilities
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.services.batch.asking import look_up
from tests.peers.peers import CALLER, PeerNode
from tests.peers.test_retrieve import by_entity, held_by
from tests.unit.services.batch.lists import wanted

ABSENT = "1.2.826.0.1.3680043.10.999.1"


def ask(node: RemoteNode, rows: tuple[WantedRow, ...], most: int = 1) -> ListReport:
    return look_up("list.csv", rows, node, caller=CALLER, most=most)


@pytest.mark.parametrize("in_lists", [False, True])
def test_study_uids_one_by_one_and_in_lists(peer: PeerNode, in_lists: bool) -> None:
    studies = sorted(key.study_instance_uid for key in by_entity(held_by(peer), Level.STUDY))
    card = Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), query_model=QueryModel.STUDY, uid_lists=in_lists)
    rows = wanted(["Study Instance UID"], *([uid] for uid in (*studies, ABSENT)))

    report = ask(replace(peer.node, capabilities=card), rows)

    assert [result.state for result in report.results] == [RowState.FOUND] * len(studies) + [RowState.NOTHING]
    assert [match.key.study_instance_uid for match in report.found] == studies


def test_patients_with_the_days_of_their_studies(peer: PeerNode) -> None:
    studies: dict[str, tuple[str, str]] = {}
    for one in held_by(peer):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            day = str(pydicom.dcmread(one.path, specific_tags=["StudyDate"]).get("StudyDate", ""))
        if len(day) == 8 and day.isdecimal() and one.key.patient_id.isalnum():
            studies[one.key.study_instance_uid] = (one.key.patient_id, day)
    expected = Counter(studies.values())
    assert len(expected) > 3
    rows = wanted(["Patient ID", "Study Date"], *expected)

    report = ask(peer.node, rows, most=max(expected.values()))

    for result in report.results:
        patient, day = (key.value for key in result.row.keys)
        found = {match.key.study_instance_uid for match in result.matches}
        assert result.state is RowState.FOUND
        assert {uid for uid, (one, when) in studies.items() if (one, when) == (patient, day)} <= found
        assert all(match.text("StudyDate") == day for match in result.matches)


def test_numbers_that_nobody_has(peer: PeerNode) -> None:
    report = ask(peer.node, wanted(["Accession"], ["NOBODY-1"], ["*"], ["NOBODY-2"]))
    assert [result.state for result in report.results] == [RowState.NOTHING, RowState.UNREADABLE, RowState.NOTHING]
