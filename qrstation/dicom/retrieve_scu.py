"""Several C-GET or C-MOVE of ours over one association.

References
----------
PS3.4 Sections C.4.2 and C.4.3, Annexes Y and Z
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qrstation.datasets.elements import read_elements
from qrstation.dicom.association import NegotiationItem, RequestedAssociation, associated
from qrstation.dicom.command_sets import MESSAGE_IDS
from qrstation.dicom.extended_negotiation import agreed, offer, require_view
from qrstation.dicom.identifiers import retrieve_identifier
from qrstation.dicom.messages import Begin
from qrstation.dicom.operation import Operation, Response
from qrstation.dicom.status import Service, stopped
from qrstation.errors import AssociationLost, InvalidInput
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, View, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FrameSelection
from qrstation.words import say

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pynetdicom.presentation import PresentationContext

MOST_LISTED = 100
"""Most UIDs in one request: a node that fails it, fails no more than these."""


def requests_for(targets: Sequence[MatchKey], model: QueryModel, *, in_lists: bool) -> Iterator[tuple[MatchKey, ...]]:
    """Divide what is wanted into requests.

    Parameters
    ----------
    in_lists
        Whether neighbours at IMAGE level, with the same entities above them, share a request as a list of UIDs.

    References
    ----------
    PS3.4 C.2.2.2.2, C.4.2.1.4.1 and C.4.3.1.3.1
    """
    above = [level for level in levels_of(model) if level is not Level.IMAGE]
    for (level, *_), group in itertools.groupby(
        targets, key=lambda target: (target.level, *(target.unique_key(each) for each in above))
    ):
        neighbours = tuple(group)
        together = MOST_LISTED if in_lists and level is Level.IMAGE else 1
        for start in range(0, len(neighbours), together):
            yield neighbours[start : start + together]


class Requests:
    """Requests of a C-GET or C-MOVE, taken one by one by the associations that share them, and what came of each.

    Parameters
    ----------
    requests
        Those to begin with, in their order.
    again
        What to ask for instead of one in the middle of which its association was lost: nothing where all of it came.
    divided
        What to ask for instead of one that was lost before anything of it came: nothing where it cannot be divided.
        Then it is asked for once more, after everything else.
    in_order
        Whether one that fails, and of which not all came, is repeated before the next is taken; the others stay when
        it fails again. None is divided.
    on_taken
        Hears what each asks for, before it is sent.
    on_ended
        Hears what came of each that the node answered to the end.

    Attributes
    ----------
    given_up
        Those that failed again, or during which an association was lost again.
    """

    def __init__(
        self,
        requests: Iterable[tuple[MatchKey, ...]],
        again: Callable[[tuple[MatchKey, ...]], Iterable[tuple[MatchKey, ...]]] = lambda _: (),
        divided: Callable[[tuple[MatchKey, ...]], Iterable[tuple[MatchKey, ...]]] = lambda _: (),
        *,
        in_order: bool = False,
        on_taken: Callable[[tuple[MatchKey, ...]], None] = lambda _: None,
        on_ended: Callable[[TransferOutcome], None] = lambda _: None,
    ) -> None:
        self._again = again
        self._divided = divided
        self.in_order = in_order
        self._on_taken = on_taken
        self._on_ended = on_ended
        self._failed: set[int] = set()
        self._lock = threading.Lock()
        self._requests = list(requests)
        self._first = len(self._requests)
        self._waiting = deque(range(self._first))
        self._last: deque[int] = deque()
        self._lost: dict[int, AssociationLost] = {}
        self._outcomes: dict[int, TransferOutcome] = {}
        self.given_up: list[tuple[MatchKey, ...]] = []

    @property
    def waiting(self) -> tuple[tuple[MatchKey, ...], ...]:
        """Those that nobody took yet."""
        with self._lock:
            return tuple(self._requests[number] for number in (*self._waiting, *self._last))

    @property
    def broke_off(self) -> tuple[tuple[MatchKey, AssociationLost], ...]:
        """What cannot be divided, and how its association was lost when it was asked for by itself."""
        with self._lock:
            lost = [(self._requests[number], fault) for number, fault in self._lost.items()]
        return tuple((target, fault) for request, fault in lost for target in request)

    @property
    def ended(self) -> tuple[TransferOutcome, ...]:
        """Outcomes of those that ended, in the order of the requests whichever association carried them out."""
        with self._lock:
            return tuple(self._outcomes[number] for number in sorted(self._outcomes))

    @property
    def stopped(self) -> bool:
        """Whether the others stay, because one failed twice in succession."""
        return self.in_order and bool(self.given_up)

    def outcomes(self, node: RemoteNode) -> tuple[TransferOutcome, ...]:
        """Outcomes of those that ended, and cancelled ones of those that were not begun."""
        not_begun = TransferOutcome(status=stopped(say("{node} was not asked for it", node=node.name)), cancelled=True)
        return (*self.ended, *(replace(not_begun, targets=request) for request in self.waiting))

    @contextmanager
    def next(self) -> Iterator[_Taken | None]:
        """Take one, to be carried out while the block lasts; none when none waits."""
        with self._lock:
            waiting = self._waiting or self._last
            number = waiting.popleft() if waiting and not self.stopped else None
        if number is None:
            yield None
            return
        taken = _Taken(targets=self._requests[number])
        self._on_taken(taken.targets)
        try:
            yield taken
        except AssociationLost as lost:
            self._ask_again(number, lost)
            raise
        if taken.outcome is not None:
            outcome = replace(taken.outcome, targets=taken.targets)
            with self._lock:
                self._outcomes[number] = outcome
                self._lost.pop(number, None)
            if self.in_order and outcome.failed and tuple(self._again(outcome.targets)):
                self._repeat(number)
            self._on_ended(outcome)

    def _repeat(self, number: int) -> None:
        if self._was_repeated(number):
            self.given_up.append(self._requests[number])
        else:
            self._failed.add(number)
            with self._lock:
                self._waiting.appendleft(number)

    def _was_repeated(self, number: int) -> bool:
        return number >= self._first or number in self._failed

    def _ask_again(self, number: int, lost: AssociationLost) -> None:
        request = self._requests[number]
        if self.in_order:
            if self._was_repeated(number):
                self.given_up.append(request)
            else:
                self._waiting.extendleft(reversed(self._added(self._again(request))))
            return
        rest = tuple(self._again(request))
        if not rest:
            with self._lock:
                self._lost.pop(number, None)
            return
        further = tuple(self._divided(request)) if rest == (request,) else rest
        if not further:
            self._put_last(number, lost)
            return
        # It may end at the same place again: what lies beyond is asked for before it, from behind.
        self._waiting.extend(reversed(self._added(further)))

    def _added(self, further: Iterable[tuple[MatchKey, ...]]) -> range:
        with self._lock:
            first = len(self._requests)
            self._requests.extend(further)
            return range(first, len(self._requests))

    def _put_last(self, number: int, lost: AssociationLost) -> None:
        with self._lock:
            if number in self._lost:
                self.given_up.append(self._requests[number])
            else:
                # Its neighbours may be like it: on from the other end.
                self._waiting.reverse()
                self._last.append(number)
            self._lost[number] = lost


@dataclass(slots=True, kw_only=True)
class _Taken:
    targets: tuple[MatchKey, ...]
    outcome: TransferOutcome | None = None


class Transfer:
    """C-GET or C-MOVE requests over one association, one after another, until all are done or somebody stops them.

    Parameters
    ----------
    requests
        Shared with other associations, or its own.
    frames
        Frames of the only target.
    """

    def __init__(
        self,
        service: Service,
        node: RemoteNode,
        requests: Requests,
        model: QueryModel,
        on_progress: Callable[[SubOperations], None],
        cancellation: Cancellation | None,
        grace: float,
        *,
        frames: FrameSelection | None = None,
        view: View | None = None,
    ) -> None:
        self._service = service
        self._node = node
        self._requests = requests
        self._model = model
        self._on_progress = on_progress
        self._cancellation = cancellation or Cancellation()
        self._grace = grace
        self._frames = frames
        self._view = view
        for request in requests.waiting[:1]:
            self._identifier(request)

    def association(
        self,
        contexts: Sequence[PresentationContext],
        caller: Caller,
        items: Sequence[NegotiationItem] = (),
        begin: Begin | None = None,
    ) -> AbstractContextManager[RequestedAssociation]:
        """An association for all of them."""
        return associated(
            self._node,
            contexts,
            caller=caller,
            cancellation=self._cancellation,
            items=(*items, *offer(str(contexts[0].abstract_syntax), self._node.extended_negotiation)),
            begin=begin,
        )

    def run(
        self,
        assoc: RequestedAssociation,
        sop_class_uid: str,
        *,
        stirred: Callable[[], float],
        destination: str = "",
    ) -> None:
        """Ask for one after another.

        Raises
        ------
        InvalidInput
            The node did not accept what the requests take beyond the baseline.
        """
        accepted = agreed(assoc, sop_class_uid)
        for number in itertools.count():
            if self._cancellation.requested:
                return
            with self._requests.next() as taken:
                if taken is None:
                    return
                identifier = self._identifier(taken.targets)
                self._require(accepted, taken.targets, identifier)
                operation = Operation(
                    assoc, sop_class_uid, self._service, message_id=number % MESSAGE_IDS + 1, grace=self._grace
                )
                operation.request(identifier, destination=destination)
                taken.outcome = self._ended(operation, stirred)

    def _identifier(self, request: tuple[MatchKey, ...]) -> Dataset:
        return retrieve_identifier(
            request,
            self._model,
            frames=self._frames,
            relational=ExtendedNegotiation.RELATIONAL in self._node.extended_negotiation,
            view=self._view,
            assumed_character_set=self._node.assumed_character_set,
        )

    def _require(
        self, accepted: tuple[ExtendedNegotiation, ...], request: tuple[MatchKey, ...], identifier: Dataset
    ) -> None:
        levels = levels_of(self._model)
        relational = any(
            not target.unique_key(level) for target in request for level in target.level.above if level in levels
        )
        if relational and ExtendedNegotiation.RELATIONAL not in accepted:
            raise InvalidInput(
                say(
                    "{node} does not do relational retrievals: it needs the unique keys of all levels above.",
                    node=self._node.name,
                ),
                advice=say("Give the Study Instance UID too, and in the patient model the Patient ID."),
                node=self._node.name,
            )
        require_view(identifier, accepted, self._node)

    def _ended(self, operation: Operation, stirred: Callable[[], float]) -> TransferOutcome:
        with closing(operation.responses(self._cancellation, self._node.timeouts.retrieve, stirred)) as responses:
            while (response := next(responses)).status.category is StatusCategory.PENDING:
                self._on_progress(response.sub_operations)
        self._on_progress(response.sub_operations)
        return _outcome(response, operation)


def _outcome(response: Response, operation: Operation) -> TransferOutcome:
    failed: tuple[str, ...] = ()
    if response.identifier:
        elements, _ = read_elements(response.identifier, operation.encoding)
        listed = next((element for element in elements if element.keyword == "FailedSOPInstanceUIDList"), None)
        failed = tuple(dict.fromkeys(filter(None, listed.text.split("\\")))) if listed else ()
    return TransferOutcome(
        status=response.status,
        sub_operations=response.sub_operations,
        failed_sop_instance_uids=failed,
        cancelled=operation.cancel_sent and response.status.category is not StatusCategory.SUCCESS,
    )
