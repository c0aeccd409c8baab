"""Storing instances at another node: each is sent at most once, and what became of each is told as soon as it is known.

References
----------
PS3.4 Annex B
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qrstation.dicom import uids
from qrstation.dicom.association import associated
from qrstation.dicom.command_sets import MESSAGE_IDS
from qrstation.dicom.operation import GRACE
from qrstation.dicom.outgoing import WholeInstance
from qrstation.dicom.storage_scu import MOST_LOSSES, StoreRequest, next_batch, send
from qrstation.errors import ArchiveFault, AssociationLost, Cancelled, QrError, ServiceNotOffered
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status
from qrstation.words import say

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.association import RequestedAssociation

Answered = Status | QrError
"""What became of an instance: the node's answer, or why it gave none."""

_MOST_READY = 16
"""Instances that are made ready at once, while an answer is due."""
_MOST_READ = 1 << 16
"""Bytes of their data sets after which no further one is."""

_log = logging.getLogger(__name__)


def store(
    node: RemoteNode,
    instances: Sequence[StoredInstance],
    *,
    caller: Caller,
    on_result: Callable[[StoredInstance, Answered], None],
    cancellation: Cancellation | None = None,
) -> None:
    """Send instances by C-STORE, over as many associations as their presentation contexts need.

    Data sets go out as they are held; where the node takes only another of the transfer syntaxes that need no pixel
    touched, in that one. Of what is not told when this ends, nothing was sent.

    Parameters
    ----------
    on_result
        Hears what became of each, on the calling thread, before the next one is sent.

    Raises
    ------
    NodeNotReached
        No association.
    AssociationLost
        Several associations in a row were lost.
    InvalidInput
        The node book asks for what we cannot do.
    """
    # Faults of whoever hears the results must not be taken for the node's.
    with contextlib.closing(_results(node, instances, caller, cancellation or Cancellation())) as results:
        for instance, answered in results:
            on_result(instance, answered)


def _results(
    node: RemoteNode, instances: Sequence[StoredInstance], caller: Caller, cancellation: Cancellation
) -> Generator[tuple[StoredInstance, Answered]]:
    waiting = deque(map(WholeInstance, instances))
    losses = 0
    while waiting and not cancellation.requested:
        contexts, count = next_batch(waiting)
        batch = deque(waiting.popleft() for _ in range(count))
        try:
            with (
                _opened(node, contexts, caller, cancellation) as assoc,
                contextlib.closing(_Sender(assoc, batch, cancellation)) as sender,
            ):
                while batch and not cancellation.requested:
                    instance = batch[0].instance
                    try:
                        answered = sender.send_next()
                        losses = 0
                    except AssociationLost as lost:
                        losses += 1
                        assoc.cut()
                        yield instance, lost
                        if losses == MOST_LOSSES:
                            raise
                        break
                    yield instance, answered
        except Cancelled:
            return
        except ServiceNotOffered as none_accepted:
            while batch:
                instance = batch.popleft().instance
                yield instance, _not_taken(node, instance, none_accepted.detail)
        waiting.extendleft(reversed(batch))


@contextmanager
def _opened(
    node: RemoteNode, contexts: list[PresentationContext], caller: Caller, cancellation: Cancellation
) -> Iterator[RequestedAssociation]:
    """Open an association that a cancellation ends after a grace period, whatever the node does."""
    with associated(node, contexts, caller=caller, cancellation=cancellation, any_context=True) as assoc:
        cutter = threading.Timer(GRACE, assoc.cut)
        cutter.daemon = True
        try:
            with cancellation.calling(cutter.start):
                yield assoc
        finally:
            cutter.cancel()
            if cutter.is_alive():
                cutter.join()


class _Sender:
    """Sends the instances of a batch over one association; the next are made ready while an answer is due.

    Several at once, where they are small: a processor that was asleep takes longer to come to itself than to read one.
    """

    def __init__(self, assoc: RequestedAssociation, batch: deque[WholeInstance], cancellation: Cancellation) -> None:
        self._assoc, self._batch, self._cancellation = assoc, batch, cancellation
        self._message_id = 0
        self._ready: deque[StoreRequest | QrError] = deque()

    def send_next(self) -> Answered:
        """Take the next instance of the batch, send it and wait for the answer.

        Raises
        ------
        AssociationLost
            There is none, and the association is of no further use.
        """
        self._look_ahead()
        request, instance = self._ready.popleft(), self._batch.popleft().instance
        if isinstance(request, QrError):
            return request
        node = self._assoc.node
        try:
            status = send(
                self._assoc.upper_layer,
                request,
                seconds=node.timeouts.response,
                unwanted=lambda: self._cancellation.requested,
                meanwhile=self._look_ahead,
            )
        except AssociationLost as lost:
            advice = say(
                "It is tried again by itself; if it happens again, ask the administrator of the node to look into it."
            )
            raise AssociationLost(lost.title, detail=lost.detail, advice=advice, node=node.name) from lost
        _log.info("%s: C-STORE of %s: %04X", node.name, uids.name_of(instance.sop_class_uid), status.code)
        return status

    def _look_ahead(self) -> None:
        """Make some instances ready, unless one is."""
        if self._ready:
            return
        room = _MOST_READ
        for outgoing in itertools.islice(self._batch, _MOST_READY):
            request = self._made_ready(outgoing)
            self._ready.append(request)
            room -= request.length if isinstance(request, StoreRequest) else 0
            if room <= 0:
                return

    def _made_ready(self, outgoing: WholeInstance) -> StoreRequest | QrError:
        self._message_id = self._message_id % MESSAGE_IDS + 1
        try:
            return StoreRequest(outgoing, self._assoc.accepted_contexts, self._message_id)
        except ServiceNotOffered:
            sop_class_uids = (outgoing.sop_class_uid,)
            return _not_taken(self._assoc.node, outgoing.instance, self._assoc.refusal_of(sop_class_uids))
        except ArchiveFault as fault:
            return fault

    def close(self) -> None:
        """Close the files of instances that were made ready and are not sent."""
        for request in self._ready:
            if isinstance(request, StoreRequest):
                request.close()


def _not_taken(node: RemoteNode, instance: StoredInstance, detail: str) -> ServiceNotOffered:
    held_in = uids.name_of(instance.transfer_syntax_uid)
    return ServiceNotOffered(
        say(
            "{node} does not take {sop_class} in {transfer_syntax}, in which it is held.",
            node=node.name,
            sop_class=uids.name_of(instance.sop_class_uid),
            transfer_syntax=held_in,
        ),
        detail=detail,
        advice=say("Ask its administrator to permit these objects to us."),
        node=node.name,
    )
