"""What may pass by itself is tried again, everything that needs a person is not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from qrstation.dicom.rejections import rejection_of
from qrstation.dicom.status import Service, status_of
from qrstation.errors import (
    ArchiveFault,
    AssociationLost,
    Cancelled,
    InstanceRefused,
    InvalidInput,
    ListenerFault,
    NodeNotReached,
    NoDicomService,
    QrError,
    QueryFailed,
    ServiceNotOffered,
    StorageNotAccepted,
)
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.services.retries import PAUSES, fault_may_pass, pause_after, status_may_pass
from tests.statuses import Listed, listed

NODE = RemoteNode(name="PACS", address=Address(ae_title="ARCHIVE", host="pacs.example", port=104))
MAY_PASS = {0x0210, 0x0213, 0xA700, 0xA701, 0xA702, 0xB000, 0xFE00}


@pytest.mark.parametrize("status", [*listed(Service.GET), *listed(Service.MOVE)], ids=str)
def test_of_every_status_is_known_whether_it_may_pass(status: Listed) -> None:
    assert status_may_pass(status_of(status.service, status.code)) is (status.code in MAY_PASS)


@pytest.mark.parametrize("code", sorted(MAY_PASS))
def test_what_may_pass_is_no_status_that_nobody_knows(code: int) -> None:
    assert status_may_pass(status_of(Service.MOVE, code))


@pytest.mark.parametrize(
    ("result", "source", "reason", "may_pass"),
    [
        *((1, source, reason, False) for source in range(5) for reason in range(9)),
        (2, 1, 1, True),
        (2, 1, 2, False),
        (2, 1, 3, False),
        (2, 1, 7, False),
        (2, 2, 1, True),
        (2, 2, 2, False),
        (2, 3, 1, True),
        (2, 3, 2, True),
    ],
)
def test_of_every_rejection_is_known_whether_it_may_pass(result: int, source: int, reason: int, may_pass: bool) -> None:
    fault = rejection_of(NODE, Caller(ae_title="US"), result=result, source=source, reason=reason)
    assert fault_may_pass(fault) is may_pass


@pytest.mark.parametrize(
    ("fault", "may_pass"),
    [
        (NodeNotReached("Nothing is listening."), True),
        (AssociationLost("The connection was lost."), True),
        (ServiceNotOffered("No C-MOVE."), False),
        (NoDicomService("It is a web server."), False),
        (StorageNotAccepted("No CT."), False),
        (ArchiveFault("The disk of the archive is full."), False),
        (InstanceRefused("It has no UID.", status=0xC000), False),
        (ListenerFault("The port is in use."), False),
        (InvalidInput("No such node."), False),
        (Cancelled(), False),
        (QueryFailed("It fails."), False),
        (QueryFailed("It is short.", status=status_of(Service.FIND, 0xA700)), True),
        (QueryFailed("It cannot.", status=status_of(Service.FIND, 0xC000)), False),
    ],
)
def test_of_every_fault_is_known_whether_it_may_pass(fault: QrError, may_pass: bool) -> None:
    assert fault_may_pass(fault) is may_pass


def test_pauses_grow_and_end_after_a_day() -> None:
    assert list(PAUSES) == sorted(PAUSES)
    assert timedelta(hours=23) < sum(PAUSES, timedelta()) <= timedelta(hours=24)
    assert pause_after(1) == timedelta(seconds=30)
    assert pause_after(len(PAUSES)) == timedelta(hours=1)
    assert pause_after(len(PAUSES) + 1) is None
