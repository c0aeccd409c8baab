"""What instances are, found out by C-GET: each C-STORE names its SOP Class before its data set.

References
----------
PS3.4 Section C.4.3, PS3.7 Section 9.1.1.1.2
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from qrstation.dicom import uids
from qrstation.dicom.association import RequestedAssociation, associated
from qrstation.dicom.command_sets import MESSAGE_IDS
from qrstation.dicom.contexts import get_contexts
from qrstation.dicom.identifiers import retrieve_identifier
from qrstation.dicom.operation import Operation
from qrstation.dicom.status import UNABLE_TO_PROCESS, Service
from qrstation.dicom.sub_operations import SubOperationStore
from qrstation.errors import Cancelled, InstanceRefused
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import IncomingInstance, InstanceWriter
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.query import MatchKey

_MODEL = QueryModel.STUDY
_MOST_CONTEXTS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What was seen of an instance, and how the node ended."""

    sop_class_uid: str
    """Empty where it did not come."""
    status: Status


class Glancer:
    """Looks at one instance after another, over one association as long as it holds; a context manager.

    Nothing is kept, and the node is told so.

    Parameters
    ----------
    sop_class_uids
        What the instances may be, the most wanted first: others do not come.
    cancellation
        Stops the look that is under way and those that follow.
    """

    def __init__(
        self, node: RemoteNode, *, caller: Caller, sop_class_uids: Sequence[str], cancellation: Cancellation
    ) -> None:
        self._node = node
        self._caller = caller
        self._classes = sop_class_uids
        self._cancellation = cancellation
        self._seen = _Seen()
        self._stack = ExitStack()
        self._assoc: RequestedAssociation | None = None
        self._asked = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def look_at(self, target: MatchKey) -> Glance:
        """Have an instance sent, and refuse it.

        The node may be silent for as long as in a C-FIND, since a report is small.

        Raises
        ------
        Cancelled
            Before it was asked for.
        NodeNotReached
            No association.
        ServiceNotOffered
            No C-GET, or no instance of any of the SOP Classes by it.
        AssociationLost
            The node broke off or fell silent.
        """
        assoc = self._association()
        operation = Operation(assoc, uids.GET[_MODEL], Service.GET, message_id=self._asked % MESSAGE_IDS + 1)
        self._asked += 1
        operation.request(
            retrieve_identifier((target,), _MODEL, assumed_character_set=self._node.assumed_character_set)
        )
        try:
            status = self._last_word(operation, assoc)
        except BaseException:
            self._close()
            raise
        return Glance(sop_class_uid=self._seen.classes.pop(target.sop_instance_uid, ""), status=status)

    def _last_word(self, operation: Operation, assoc: RequestedAssociation) -> Status:
        responses = operation.responses(self._cancellation, self._node.timeouts.response, lambda: assoc.heard)
        with closing(responses):
            while (response := next(responses)).status.category is StatusCategory.PENDING:
                pass
        return response.status

    def _association(self) -> RequestedAssociation:
        if self._cancellation.requested:
            raise Cancelled
        if self._assoc is None or not self._assoc.is_established:
            self._close()
            self._assoc = self._associated()
        return self._assoc

    def _associated(self) -> RequestedAssociation:
        store = SubOperationStore(self._seen, self._node)
        contexts, roles = get_contexts(uids.GET[_MODEL], self._classes, _MOST_CONTEXTS)
        assoc = self._stack.enter_context(
            associated(
                self._node,
                contexts,
                caller=self._caller,
                cancellation=self._cancellation,
                items=roles,
                begin=store.begin,
            )
        )
        assoc.require(*self._classes)
        store.contexts = assoc.accepted(self._classes)
        return assoc

    def _close(self) -> None:
        self._assoc = None
        self._stack.close()


class _Seen:
    """Notes what comes, and refuses it."""

    def __init__(self) -> None:
        self.classes: dict[str, str] = {}

    def begin(self, incoming: IncomingInstance) -> InstanceWriter:
        self.classes[incoming.sop_instance_uid] = incoming.sop_class_uid
        raise InstanceRefused("Only its SOP Class was wanted.", status=UNABLE_TO_PROCESS)
