"""A plan made by asking the node, over one association."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from qrstation.dicom.find_scu import Finder
from qrstation.errors import Cancelled, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import View
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services import planning
from qrstation.services.contents import OnProgress
from qrstation.store.archive import Archive


def plan_of(
    request: RetrieveRequest,
    node: RemoteNode,
    *,
    caller: Caller,
    archive: Archive,
    cancellation: Cancellation,
    known: Sequence[ExpectedInstance] = (),
    acknowledged: Mapping[str, int] | None = None,
    in_detail: bool = False,
    on_progress: OnProgress = lambda _, __: None,
) -> RetrievePlan:
    """Ask a node what a request means, and look what of it is held; nothing is fetched.

    Parameters
    ----------
    known
        Instances that were told in an earlier attempt, and are wanted still.
    acknowledged, in_detail, on_progress
        See `planning.plan`.

    Raises
    ------
    Cancelled
        The user stopped it.
    QrError
        See `planning.plan`.
    """
    with Finder(node, caller=caller, cancellation=cancellation) as finder:
        return planning.plan(
            request,
            node,
            partial(_ask, finder, request.view, cancellation),
            archive,
            known,
            acknowledged=acknowledged or {},
            in_detail=in_detail,
            on_progress=on_progress,
        )


def _ask(finder: Finder, view: View | None, cancellation: Cancellation, query: Query) -> Sequence[Match]:
    """Ask, for a whole answer or none: a list that was cut short must not pass for all there is."""
    matches: list[Match] = []
    if view is not None:
        query = replace(query, keys=(*query.keys, Key(keyword="QueryRetrieveView", value=view)))
    outcome = finder.find(query, matches.append)
    if cancellation.requested:
        raise Cancelled
    if outcome.truncated or outcome.incomplete:
        raise QueryFailed("The node told only a part of what it has.", status=outcome.status)
    return matches
