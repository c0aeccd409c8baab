"""What we ask of scripted nodes, with little patience, and what these do with it."""

from __future__ import annotations

import socket
from collections.abc import Callable

from qrstation.dicom import scu, uids
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import InstanceSink
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, SubOperations, TransferOutcome
from qrstation.model.query import Match, MatchKey, Query
from tests.faults.scripted_node import Script, accept, receive_message, release, response
from tests.promptness import dawdle
from tests.unit.dicom.memory import MemorySink

US = Caller(ae_title="US")
PENDING = 0xFF00
GRACE = 60.0
"""Seconds in which a node that does stop has stopped, however busy the machine is."""
BRIEF = 0.1
"""Seconds that are given to a node that does not."""
STUDY = MatchKey(level=Level.STUDY, study_instance_uid="1.2.3")


def find(
    node: RemoteNode,
    matches: list[Match] | None = None,
    *,
    limit: int | None = None,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> FindOutcome:
    """Search for studies; what is found goes to `matches`."""
    taken = [] if matches is None else matches
    query = Query(limit=limit)
    return scu.find(node, query, caller=US, on_match=taken.append, cancellation=cancellation, grace=grace)


def get(
    node: RemoteNode,
    sink: InstanceSink | None = None,
    *,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> TransferOutcome:
    """Retrieve a study of CT images by C-GET."""
    [outcome] = scu.get(
        node,
        [STUDY],
        model=QueryModel.STUDY,
        caller=US,
        sop_class_uids=[uids.CT],
        sink=sink or MemorySink(),
        on_progress=lambda _: None,
        cancellation=cancellation,
        grace=grace,
    )
    return outcome


def move(
    node: RemoteNode,
    *,
    told: list[SubOperations] | None = None,
    last_arrival: Callable[[], float] = lambda: 0.0,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> TransferOutcome:
    """Retrieve a study by C-MOVE; `told` is what the node says of its progress."""
    [outcome] = scu.move(
        node,
        [STUDY],
        model=QueryModel.STUDY,
        caller=US,
        destination="US",
        on_progress=([] if told is None else told).append,
        last_arrival=last_arrival,
        cancellation=cancellation,
        grace=grace,
    )
    return outcome


def answering(*messages: bytes) -> Script:
    """Accepts, waits for the request, sends some bytes and keeps silent."""

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        connection.sendall(b"".join(messages))
        release(connection)

    return script


def straying(field: int, pause: float) -> Script:
    """Answers what nobody asked, for ever."""

    def script(connection: socket.socket) -> None:
        accept(connection)
        receive_message(connection)
        while True:
            connection.sendall(response(1, field, PENDING, message_id=7))
            dawdle(pause)

    return until_broken(script)


def until_broken(script: Script) -> Script:
    """Does what the script says until we break off."""

    def patient(connection: socket.socket) -> None:
        try:
            script(connection)
        except OSError:
            return

    return patient
