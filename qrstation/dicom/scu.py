"""What we ask of other nodes: C-ECHO, C-FIND, C-GET and C-MOVE.

References
----------
PS3.4 Annexes A, C, Y and Z, PS3.7 Section 9.1
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from qrstation.dicom import uids
from qrstation.dicom.association import associated
from qrstation.dicom.contexts import MAXIMUM, get_contexts, query_context
from qrstation.dicom.find_scu import Finder
from qrstation.dicom.operation import GRACE, Operation
from qrstation.dicom.retrieve_scu import Requests, Transfer, requests_for
from qrstation.dicom.status import Service
from qrstation.dicom.sub_operations import SubOperationStore
from qrstation.errors import (
    AssociationLost,
    AssociationRejected,
    Cancelled,
    InvalidInput,
    QrError,
    ServiceNotOffered,
    StorageNotAccepted,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel, View
from qrstation.model.instances import InstanceSink
from qrstation.model.nodes import RemoteNode, ae_title_problem
from qrstation.model.outcomes import (
    EchoResult,
    FindOutcome,
    Status,
    StatusCategory,
    SubOperations,
    TransferOutcome,
)
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import FrameSelection
from qrstation.words import first_of, say, sentences


def echo(node: RemoteNode, *, caller: Caller, cancellation: Cancellation | None = None) -> EchoResult:
    """Ask a node whether it is there; why it did not answer stands in the result.

    References
    ----------
    PS3.4 Annex A
    """
    started = time.monotonic()
    try:
        status = _echo(node, caller, cancellation or Cancellation())
    except QrError as fault:
        detail = sentences(fault.title, fault.detail)
        refused = isinstance(fault, ServiceNotOffered) or (
            isinstance(fault, AssociationRejected) and not fault.transient
        )
        return EchoResult(node=node.name, ok=False, detail=detail, advice=fault.advice, needs_a_person=refused)
    milliseconds = (time.monotonic() - started) * 1000
    if status.category is StatusCategory.SUCCESS:
        return EchoResult(node=node.name, ok=True, milliseconds=milliseconds, status=status)
    detail = say("{node} answered the C-ECHO with {status}.", node=node.name, status=status)
    return EchoResult(
        node=node.name, ok=False, milliseconds=milliseconds, status=status, detail=detail, advice=status.advice
    )


def _echo(node: RemoteNode, caller: Caller, cancellation: Cancellation) -> Status:
    contexts = [query_context(uids.VERIFICATION)]
    with (
        associated(node, contexts, caller=caller, cancellation=cancellation) as assoc,
        cancellation.calling(assoc.cut),
    ):
        operation = Operation(assoc, uids.VERIFICATION, Service.ECHO)
        operation.request()
        try:
            response = next(operation.responses(Cancellation(), node.timeouts.response))
        except AssociationLost:
            if cancellation.requested:
                raise Cancelled from None
            raise
        return response.status


def find(
    node: RemoteNode,
    query: Query,
    *,
    caller: Caller,
    on_match: Callable[[Match], None],
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> FindOutcome:
    """Ask a node what it has, handing over matches as they come, on the calling thread.

    At the query's limit, or when cancelled, the node is asked to stop; if it does not, the association is cut. Either
    way the outcome says so.

    Parameters
    ----------
    grace
        How long (s) the node may go on after being asked to stop.

    Raises
    ------
    InvalidInput
        The query cannot be asked.
    NodeNotReached
        No association, or no C-FIND of this model.
    QueryFailed
        The node's last word was a failure; a warning or an unasked FE00 makes the outcome incomplete instead.
    AssociationLost
        The node broke off or fell silent; matches handed over before stay so.

    References
    ----------
    PS3.4 C.4.1
    """
    with Finder(node, caller=caller, cancellation=cancellation, grace=grace) as finder:
        return finder.find(query, on_match)


def get(
    node: RemoteNode,
    targets: Sequence[MatchKey] | Requests,
    *,
    model: QueryModel,
    caller: Caller,
    sop_class_uids: Sequence[str],
    sink: InstanceSink,
    on_progress: Callable[[SubOperations], None],
    on_accepted: Callable[[frozenset[str]], None] = lambda _: None,
    held_until: Callable[[], float] = lambda: 0.0,
    frames: FrameSelection | None = None,
    in_lists: bool = False,
    maximum_contexts: int = MAXIMUM,
    view: View | None = None,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> tuple[TransferOutcome, ...]:
    """Fetch entities by C-GET, one after another over one association; one outcome for each request, in their order.

    Parameters
    ----------
    targets
        Entities, or requests that other associations may share.
    sop_class_uids
        What is to come, the most wanted first; see `qrstation.dicom.contexts.that_fit`.
    sink
        Takes each instance while it arrives, on a thread of the association; made safe on the calling thread.
    on_progress
        Hears the node's counters, on the calling thread.
    on_accepted
        Hears which of the SOP Classes the node accepted, before anything is asked for.
    held_until
        Until when the sink holds the node up, on the clock of `time.monotonic`: then it is not to blame for silence.
    frames
        Frames of the only target, which come as a new instance.
    in_lists
        Whether instances with the same entities above them are asked for by lists of UIDs, where they are no requests.
    maximum_contexts
        Presentation contexts to propose at most.
    view
        The form in which the node is to send images; none: as they are.
    grace
        How long (s) the node may go on after being asked to stop.

    Raises
    ------
    InvalidInput
        An entity cannot be asked for in this model, or the node did not accept what that takes beyond the baseline.
    NodeNotReached
        No association, or no C-GET of this model.
    StorageNotAccepted
        C-GET, but none of the SOP Classes.
    AssociationLost
        The node broke off or fell silent; instances that the sink made safe stay so.

    References
    ----------
    PS3.4 C.4.3, Y.4.2 and Z.4.2
    """
    store = SubOperationStore(sink, node)
    contexts, roles = get_contexts(uids.GET[model], sop_class_uids, maximum_contexts)
    classes = [str(role.sop_class_uid) for role in roles]
    requests = _requests(targets, model, in_lists=in_lists)
    transfer = Transfer(
        Service.GET,
        node,
        requests,
        model,
        on_progress,
        cancellation,
        grace,
        frames=frames,
        view=view,
    )
    with suppress(Cancelled), transfer.association(contexts, caller, roles, store.begin) as assoc:
        store.contexts = assoc.accepted(classes)
        if not store.contexts:
            raise _storage_not_accepted(node, classes, assoc.refusal_of(classes))
        on_accepted(frozenset(str(context.abstract_syntax) for context in store.contexts.values()))
        transfer.run(assoc, uids.GET[model], stirred=lambda: max(assoc.heard, held_until()))
    return requests.outcomes(node)


def _requests(targets: Sequence[MatchKey] | Requests, model: QueryModel, *, in_lists: bool) -> Requests:
    return targets if isinstance(targets, Requests) else Requests(requests_for(targets, model, in_lists=in_lists))


def _storage_not_accepted(node: RemoteNode, sop_class_uids: Sequence[str], detail: str) -> StorageNotAccepted:
    return StorageNotAccepted(
        say(
            "{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.",
            node=node.name,
            sop_classes=first_of([uids.name_of(uid) for uid in sop_class_uids]),
        ),
        detail=detail,
        advice=say("Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us."),
        node=node.name,
    )


def move(
    node: RemoteNode,
    targets: Sequence[MatchKey] | Requests,
    *,
    model: QueryModel,
    caller: Caller,
    destination: str,
    on_progress: Callable[[SubOperations], None],
    last_arrival: Callable[[], float],
    frames: FrameSelection | None = None,
    in_lists: bool = False,
    view: View | None = None,
    cancellation: Cancellation | None = None,
    grace: float = GRACE,
) -> tuple[TransferOutcome, ...]:
    """Have entities sent by C-MOVE, one after another over one association; one outcome for each request.

    Parameters
    ----------
    destination
        AE title of the Move Destination.
    on_progress
        Hears the node's counters, on the calling thread.
    last_arrival
        When an instance last reached our receiver, on the clock of `time.monotonic`: the node may be silent meanwhile.
    targets, frames, in_lists, view
        See `get`.
    grace
        How long (s) the node may go on after being asked to stop.

    Raises
    ------
    InvalidInput
        An entity cannot be asked for in this model, or the node did not accept what that takes beyond the baseline.
    NodeNotReached
        No association, or no C-MOVE of this model.
    AssociationLost
        The node broke off, or fell silent while nothing arrived either.

    References
    ----------
    PS3.4 C.4.2 and Y.4.1
    """
    if problem := ae_title_problem(destination):
        raise InvalidInput(say("The Move Destination is no AE title: {problem}", problem=problem), node=node.name)
    requests = _requests(targets, model, in_lists=in_lists)
    transfer = Transfer(
        Service.MOVE,
        node,
        requests,
        model,
        on_progress,
        cancellation,
        grace,
        frames=frames,
        view=view,
    )
    with suppress(Cancelled), transfer.association([query_context(uids.MOVE[model])], caller) as assoc:
        transfer.run(assoc, uids.MOVE[model], stirred=last_arrival, destination=destination)
    return requests.outcomes(node)
