"""A node that takes instances by C-STORE, and does with each of them what it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from qrstation.model.nodes import RemoteNode, Timeouts
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import PATIENT, STORE_RQ, Request, answering_node

ABORT, SILENCE = -1, -2
SILENT_ONCE = Timeouts(connect=60, response=1)
"""For nodes that fall silent, and answer again afterwards."""


@dataclass(kw_only=True)
class Storage:
    """What a node did with the instances that came.

    Attributes
    ----------
    answers
        By SOP Instance UID the statuses of one C-STORE after another, or `ABORT` or `SILENCE`; success when there are
        no more.
    came, taken
        SOP Instance UIDs in the order in which they were sent, and of those that were answered with success or a
        warning.
    """

    answers: Mapping[str, list[int]] = field(default_factory=dict)
    came: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)

    def answer(self, request: Request) -> None:
        """Take an instance, or not; a C-ECHO succeeds."""
        if request.field != STORE_RQ:
            request.answer(0x0000)
            return
        self.came.append(request.sop_instance_uid)
        planned = self.answers.get(request.sop_instance_uid)
        status = planned.pop(0) if planned else 0x0000
        if status == ABORT:
            request.connection.sendall(raw.pdu(raw.ABORTED, bytes((0, 0, 0, 0))))
        elif status != SILENCE:
            if status == 0x0000 or status >> 12 == 0xB:
                self.taken.append(request.sop_instance_uid)
            request.answer(status)


@contextmanager
def storage_node(
    storage: Storage, *, refused: Sequence[str] = (), timeouts: Timeouts = PATIENT, port: int = 0
) -> Iterator[RemoteNode]:
    """Let a node take instances, of all SOP Classes but the `refused` ones; at any port that is free, or at one."""
    with answering_node(storage.answer, timeouts, refused=refused, port=port) as node:
        yield node
