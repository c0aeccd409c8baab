"""Instances that a node sends where nothing is to be sent: refused, and what we asked for goes on."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.dicom import scu, uids
from qrstation.dicom.status import SOP_CLASS_NOT_SUPPORTED
from qrstation.dicom.storing import Answered
from qrstation.dicom.storing import store as push
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status
from qrstation.model.query import MatchKey, Query
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import (
    ECHO_RSP,
    FIND_RSP,
    MOVE_RSP,
    STORE_RSP,
    accept,
    raw_node,
    receive_message,
    release,
    response,
    store,
)
from tests.unit.dicom.memory import make_instance, stored_instance

US = Caller(ae_title="US")


def echo(node: RemoteNode) -> bool:
    return scu.echo(node, caller=US).ok


def find(node: RemoteNode) -> bool:
    return scu.find(node, Query(), caller=US, on_match=lambda _: None).status.code == 0


def move(node: RemoteNode) -> bool:
    (outcome,) = scu.move(
        node,
        [MatchKey(level=Level.STUDY, study_instance_uid="1.2.3")],
        model=QueryModel.STUDY,
        caller=US,
        destination="US",
        on_progress=lambda _: None,
        last_arrival=lambda: 0.0,
    )
    return outcome.status.code == 0


@pytest.mark.parametrize("context_id", [1, 3, 255])
@pytest.mark.parametrize(("ask", "field"), [(echo, ECHO_RSP), (find, FIND_RSP), (move, MOVE_RSP)])
def test_where_none_is_awaited(ask: Callable[[RemoteNode], bool], field: int, context_id: int) -> None:
    statuses: list[int] = []

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        for number in range(3):
            connection.sendall(store(context_id, uids.CT, f"1.2.3.{number}", bytes(5000)))
            statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(response(1, field, 0))
        release(connection)

    with raw_node(script) as node:
        assert ask(node)
    assert statuses == [0x0122] * 3


def test_in_place_of_the_answer_to_one_of_ours(tmp_path: Path) -> None:
    told: list[Answered] = []

    def script(connection: socket.socket) -> None:
        contexts = accept(connection)
        receive_message(connection)
        connection.sendall(store(contexts[uids.CT], uids.CT, "1.2.3", bytes(5000)))
        assert raw.status_of(raw.receive(connection)[1]) == SOP_CLASS_NOT_SUPPORTED
        connection.sendall(response(contexts[uids.CT], STORE_RSP, 0))
        release(connection)

    held = [stored_instance(make_instance(tmp_path, 1))]
    with raw_node(script) as node:
        push(node, held, caller=US, on_result=lambda _, answered: told.append(answered))
    (answered,) = told
    assert isinstance(answered, Status)
    assert answered.code == 0
