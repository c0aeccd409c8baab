"""What of those who come to our receiver stands in the audit trail, and what is not taken for done."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.errors import Cancelled, InvalidInput, NodeNotReached
from qrstation.model.access import Right
from qrstation.model.audit import AuditKind, AuditOutcome, AuditRecord
from qrstation.model.handing_on import Target, TargetKind
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.visits import SAID_NOTHING, TOO_MANY_CONNECTIONS, Reception, Visit
from qrstation.services.audit import Audit
from qrstation.store.audit import AuditTrail


@pytest.fixture
def faults() -> list[str]:
    """What was said of the trail itself."""
    return []


@pytest.fixture
def audit(tmp_path: Path, faults: list[str]) -> Iterator[Audit]:
    one = Audit(
        path=tmp_path / "data" / "audit.sqlite",
        days=365,
        ae_title=lambda: "ARCHIVE",
        node_of=RemoteNode.unnamed,
        name_of=lambda ae_title: {"CT1": "CT in room 1"}.get(ae_title, ""),
        on_fault=faults.append,
    )
    with closing(one):
        yield one
    assert not faults


def a_visit(**known: object) -> Visit:
    return Visit(number=1, time=datetime.now(UTC), peer_host="10.1.2.3", ended=True, **known)  # type: ignore[arg-type]


def records(audit: Audit) -> list[AuditRecord]:
    return [entry.record for entry in audit.trail.entries()]


@pytest.mark.parametrize(
    ("visit", "kind", "node", "why"),
    [
        (
            a_visit(calling_ae_title="CT1", reception=Reception.REJECTED, reason="its AE title is not allowed"),
            AuditKind.REJECTED,
            "CT in room 1",
            "its AE title is not allowed",
        ),
        (
            a_visit(reception=Reception.TURNED_AWAY, reason=TOO_MANY_CONNECTIONS),
            AuditKind.REJECTED,
            "10.1.2.3",
            TOO_MANY_CONNECTIONS,
        ),
        (a_visit(reason="its certificate is missing"), AuditKind.REJECTED, "10.1.2.3", "its certificate is missing"),
        (
            a_visit(calling_ae_title="X", reception=Reception.ACCEPTED, lacked=Right.QUERY),
            AuditKind.REFUSED,
            "X",
            "it is not among the callers that may search or fetch",
        ),
        (
            a_visit(calling_ae_title="X", reception=Reception.ACCEPTED, unoffered=("Ward Rounds", "Printing")),
            AuditKind.REFUSED,
            "X",
            "it asked only for what is not offered here: Ward Rounds, Printing",
        ),
        (
            a_visit(calling_ae_title="X", reception=Reception.ACCEPTED, declined=("no",), cut_off="late"),
            AuditKind.REFUSED,
            "X",
            "no; late",
        ),
    ],
)
def test_who_was_refused_and_why(audit: Audit, visit: Visit, kind: AuditKind, node: str, why: str) -> None:
    audit.note_visit(visit)
    (record,) = records(audit)
    assert (record.kind, record.outcome) == (kind, AuditOutcome.FAILED)
    assert (record.node, record.detail) == (node, why)
    assert (record.user, record.peer_host) == ("", "10.1.2.3")


@pytest.mark.parametrize(
    "visit",
    [
        a_visit(reason=SAID_NOTHING),
        a_visit(calling_ae_title="CT1", reception=Reception.ACCEPTED, echoes=1),
        a_visit(calling_ae_title="CT1", reception=Reception.REJECTED, reason="no", among_many=True),
    ],
)
def test_who_did_nothing_and_who_floods_us_is_not_in_it(audit: Audit, visit: Visit) -> None:
    audit.note_visit(visit)
    assert records(audit) == []


def test_how_a_deed_ended(audit: Audit) -> None:
    with audit.doing(AuditKind.REMOVED) as deed:
        deed.objects = 2
    with pytest.raises(NodeNotReached), audit.doing(AuditKind.QUERIED):
        raise NodeNotReached("PACS cannot be reached.", node="PACS")
    with pytest.raises(Cancelled), audit.doing(AuditKind.RETRIEVED):
        raise Cancelled("Stopped.")
    with pytest.raises(ZeroDivisionError), audit.doing(AuditKind.EXPORTED):
        _ = 1 // 0
    with pytest.raises(InvalidInput), audit.doing(AuditKind.QUERIED):
        raise InvalidInput("There is no such key.")
    assert [(record.outcome, record.detail) for record in records(audit)] == [
        (AuditOutcome.DONE, ""),
        (AuditOutcome.FAILED, "PACS cannot be reached."),
        (AuditOutcome.IN_PART, "stopped"),
        (AuditOutcome.FAILED, ""),
    ]


def an_instance(uid: str) -> StoredInstance:
    return StoredInstance(
        patient_id="P1", study_instance_uid="1.2", series_instance_uid="1.2.3", sop_instance_uid=uid,
        sop_class_uid="1.2.840.10008.5.1.4.1.1.88.67", transfer_syntax_uid="1.2", path=Path(), size=1, sha256="",
    )  # fmt: skip


def test_what_is_handed_on_to_a_folder_or_a_node(audit: Audit) -> None:
    folder = Target(kind=TargetKind.FOLDER, place="/srv/openrem")
    audit.note_handed(folder, (an_instance("1"), an_instance("2")), 2)
    audit.note_handed(Target(kind=TargetKind.NODE, place="OPENREM@10.1.2.9:104"), (an_instance("1"),), 2)
    copied, sent = records(audit)
    assert (copied.kind, copied.place, copied.objects) == (AuditKind.EXPORTED, folder.place, 2)
    assert [one.instances for one in copied.handled] == [2]
    assert (sent.kind, sent.peer_ae_title, sent.peer_host) == (AuditKind.SENT, "OPENREM", "10.1.2.9")
    assert (sent.outcome, sent.objects) == (AuditOutcome.IN_PART, 1)


def test_the_program_starts_and_stops(audit: Audit) -> None:
    audit.note_start("window")
    audit.close()
    with closing(AuditTrail(audit.path)) as trail:
        told = [(one.record.kind, one.record.user, one.record.detail) for one in trail.entries()]
    user = getpass.getuser()
    assert told == [(AuditKind.STARTED, user, "window"), (AuditKind.STOPPED, user, "")]


def test_a_trail_that_cannot_be_written_is_told_once_and_nothing_stops(audit: Audit, faults: list[str]) -> None:
    audit.path.mkdir(parents=True)
    for _ in range(3):
        with audit.doing(AuditKind.REMOVED):
            pass
    (told,) = faults
    assert told.startswith("The audit trail cannot be written, so what is done now is missing there.")
    faults.clear()
    audit.path.rmdir()
    with audit.doing(AuditKind.REMOVED):
        pass
    assert len(records(audit)) == 1


def test_of_a_caller_without_the_right_it_is_said_what_it_was_not_allowed_to_do() -> None:
    visit = a_visit(calling_ae_title="X", reception=Reception.ACCEPTED, lacked=Right.QUERY)
    assert visit.told == (
        "X at 10.1.2.3 was not allowed to search the archive or fetch from it: it is not among the callers that may."
    )
