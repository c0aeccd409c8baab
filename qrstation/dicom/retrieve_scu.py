"""Several C-GET or C-MOVE of ours over one association.

References
----------
PS3.4 Sections C.4.2 and C.4.3, Annexes Y and Z
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from qrstation.datasets.elements import read_elements
from qrstation.dicom.association import Begin, NegotiationItem, RequestedAssociation, associated
from qrstation.dicom.extended_negotiation import agreed, offer, require_view
from qrstation.dicom.identifiers import retrieve_identifier
from qrstation.dicom.operation import MESSAGE_IDS, Operation, Response
from qrstation.dicom.status import Service, stopped
from qrstation.errors import InvalidInput
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, View, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import FrameSelection

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

_LISTED = 100
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
    for (level, *_), group in groupby(
        targets, key=lambda target: (target.level, *(target.unique_key(each) for each in above))
    ):
        neighbours = tuple(group)
        together = _LISTED if in_lists and level is Level.IMAGE else 1
        for start in range(0, len(neighbours), together):
            yield neighbours[start : start + together]


class Transfer:
    """Several C-GET or C-MOVE, one after another, until all are done or somebody stops them.

    Parameters
    ----------
    in_lists
        See `requests_for`.
    frames
        Frames of the only target.
    """

    def __init__(
        self,
        service: Service,
        node: RemoteNode,
        targets: Sequence[MatchKey],
        model: QueryModel,
        on_progress: Callable[[SubOperations], None],
        cancellation: Cancellation | None,
        grace: float,
        *,
        in_lists: bool = False,
        frames: FrameSelection | None = None,
        view: View | None = None,
    ) -> None:
        self._service = service
        self._node = node
        self._on_progress = on_progress
        self._cancellation = cancellation or Cancellation()
        self._grace = grace
        self._requests = tuple(requests_for(targets, model, in_lists=in_lists))
        self._identifiers = [
            retrieve_identifier(
                request,
                model,
                frames=frames,
                relational=ExtendedNegotiation.RELATIONAL in node.extended_negotiation,
                view=view,
                assumed_character_set=node.assumed_character_set,
            )
            for request in self._requests
        ]
        self._relational = any(
            not target.unique_key(level)
            for target in targets
            for level in target.level.above
            if level in levels_of(model)
        )
        self._outcomes: list[TransferOutcome] = []

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
        self._require(agreed(assoc, sop_class_uid))
        for number, identifier in enumerate(self._identifiers):
            if self._cancellation.requested:
                return
            operation = Operation(
                assoc, sop_class_uid, self._service, message_id=number % MESSAGE_IDS + 1, grace=self._grace
            )
            operation.request(identifier, destination=destination)
            ended = self._ended(operation, stirred)
            self._outcomes.append(replace(ended, targets=self._requests[number]))

    def _require(self, accepted: tuple[ExtendedNegotiation, ...]) -> None:
        if self._relational and ExtendedNegotiation.RELATIONAL not in accepted:
            raise InvalidInput(
                f"{self._node.name} does not do relational retrievals: it needs the unique keys of all levels above.",
                advice="Give the Study Instance UID too, and in the patient model the Patient ID.",
                node=self._node.name,
            )
        for identifier in self._identifiers:
            require_view(identifier, accepted, self._node)

    def outcomes(self) -> tuple[TransferOutcome, ...]:
        """One for each request, in their order; those that were not begun are marked cancelled."""
        not_begun = TransferOutcome(status=stopped(f"{self._node.name} was not asked for it"), cancelled=True)
        left = self._requests[len(self._outcomes) :]
        return (*self._outcomes, *(replace(not_begun, targets=request) for request in left))

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
