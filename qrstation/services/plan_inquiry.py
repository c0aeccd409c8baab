"""A plan made by asking the node, over one association or, where there is much to ask, over several."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Self

from qrstation.dicom.find_scu import Finder
from qrstation.errors import (
    AssociationAborted,
    AssociationLost,
    AssociationRejected,
    Cancelled,
    ConnectionClosed,
    NodeNotReached,
    NodeSilent,
    QrError,
    QueryFailed,
)
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel, View
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services import planning
from qrstation.services.contents import OnProgress
from qrstation.store.archive import Archive
from qrstation.words import say

_WORTH_AN_ASSOCIATION = 2
"""Fewest queries for each association: with fewer, opening one more takes longer than it saves."""

_PATIENCE = 5.0
"""How long (s) an association waits for the queries of the next study: it holds a place at the node."""

_GRACE = 1.0
"""How long (s) a further association may take to end when nothing is wanted of it; then its query is cancelled."""

_PAUSES = (0.25, 1.0)
"""Seconds before each further attempt: a node may notice late that a place has become free."""

_NO_PLACE = (AssociationRejected, AssociationAborted, ConnectionClosed)
"""How a node says that it has as many associations as it takes."""


def plan_of(
    request: RetrieveRequest,
    node: RemoteNode,
    *,
    caller: Caller,
    archive: Archive,
    cancellation: Cancellation,
    known: Sequence[ExpectedInstance] = (),
    acknowledged: Mapping[InstanceKey, int] | None = None,
    associations: int = 1,
    in_detail: bool = False,
    on_progress: OnProgress = lambda _, __: None,
) -> RetrievePlan:
    """Ask a node what a request means, and look what of it is held; nothing is fetched.

    Parameters
    ----------
    known
        Instances that were told in an earlier attempt, and are wanted still.
    associations
        How many may be open at once to ask.
    acknowledged, in_detail, on_progress
        See `planning.plan`.

    Raises
    ------
    Cancelled
        The user stopped it.
    QrError
        See `planning.plan`.
    """
    model = planning.searched_model(planning.model_of(request, node), node)

    def finder(stop: Cancellation) -> Finder:
        return Finder(node, caller=caller, cancellation=stop)

    with _Questions(finder, model, request.view, associations, cancellation) as questions:
        return planning.plan(
            request,
            node,
            questions.ask,
            archive,
            known,
            ask_ahead=questions.ask_ahead,
            foresee=questions.foresee if associations > 1 else None,
            acknowledged=acknowledged or {},
            in_detail=in_detail,
            on_progress=on_progress,
        )


class _Questions:
    """Puts queries to a node, those that are known beforehand over several associations at once; a context manager.

    One thread asks, and it alone adds to what waits. The others each have an association, for as long as there is
    something to ask, and some time longer. Where a node does not take or serve one, no more are opened than it took. A
    query that fails over the association of the one thread closes all others for the rest of the plan.

    Parameters
    ----------
    finder
        Makes who asks one query after another, over an association of its own, until it is to stop.
    model, view
        Model of the queries, and the form in which objects are wanted, where one is.
    associations
        How many may be open at once.
    cancellation
        Ends all of it.
    """

    def __init__(
        self,
        finder: Callable[[Cancellation], Finder],
        model: QueryModel,
        view: View | None,
        associations: int,
        cancellation: Cancellation,
    ) -> None:
        self._finder = finder(cancellation)
        self._another = finder
        self._model = model
        self._view = view
        self._associations = associations
        self._cancellation = cancellation
        self._changed = threading.Condition()
        self._waiting: dict[Query, None] = {}
        self._under_way: set[Query] = set()
        self._answers: dict[Query, Sequence[Match]] = {}
        self._lanes: list[_Lane] = []
        self._is_over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._dismiss()
        try:
            self._finder.close()
        finally:
            self._wait_for_lanes()

    def ask(self, query: Query) -> Sequence[Match]:
        """Ask, for a whole answer or none: a list that was cut short must not pass for all there is.

        What a further association was asked in vain is asked again over the plan's own. If that fails while there were
        others, it is asked once more when they are closed, and only then it fails.
        """
        with self._changed:
            self._waiting.pop(query, None)
        self._help_until_answered(query)
        known = self._answers.pop(query, None)
        if known is not None:
            return known
        try:
            return self._asked(self._finder, query, self._cancellation)
        except (QueryFailed, AssociationLost, NodeNotReached):
            if self._is_over or not self._lanes:
                raise
        # Some nodes have no place, or no time, for one association beside others.
        return self._asked_alone(query)

    def _help_until_answered(self, query: Query) -> None:
        """Ask what waits, as long as another association asks this."""
        while query in self._under_way:
            if (other := self._next()) is None:
                with self._changed:
                    self._changed.wait_for(lambda: query not in self._under_way or self._waiting)
                continue
            try:
                self._answer(other, self._finder, self._cancellation)
            except NodeNotReached:
                # Nor would it be for another query.
                with self._changed:
                    self._changed.wait_for(lambda: query not in self._under_way)
            except QrError:
                continue

    def _asked_alone(self, query: Query) -> Sequence[Match]:
        self._dismiss()
        self._wait_for_lanes()
        for pause in _PAUSES:
            with suppress(*_NO_PLACE):
                return self._asked(self._finder, query, self._cancellation)
            if self._cancellation.wait(pause):
                raise Cancelled
        return self._asked(self._finder, query, self._cancellation)

    def ask_ahead(self, queries: Sequence[Query]) -> None:
        """Put queries in line that `ask` will be called for, in place of those of before, whose answers are dropped."""
        self.foresee(len(queries))
        with self._changed:
            self._waiting = dict.fromkeys(queries if any(lane.counts for lane in self._lanes) else ())
            self._answers.clear()
            self._changed.notify_all()

    def foresee(self, number: int) -> None:
        """Open as many further associations as so many queries are worth, up to those that may be open at once."""
        with self._changed:
            wanted = 0 if self._is_over else min(self._associations, number // _WORTH_AN_ASSOCIATION) - 1
            new = [_Lane() for _ in range(wanted - sum(lane.counts for lane in self._lanes))]
            self._lanes += new
        for lane in new:
            thread = threading.Thread(
                target=contextvars.copy_context().run, args=(self._run, lane), name="asking-ahead"
            )
            thread.start()
            lane.thread = thread

    def _dismiss(self) -> None:
        """Ask nothing ahead any more."""
        with self._changed:
            self._waiting.clear()
            self._is_over = True
            self._changed.notify_all()

    def _wait_for_lanes(self) -> None:
        """Let further associations come to a good end; cut what is being opened, or answered, for too long."""
        latest = time.monotonic() + _GRACE
        threads = [lane.thread for lane in self._lanes if lane.thread is not None]
        for thread in threads:
            thread.join(max(latest - time.monotonic(), 0.0))
        for lane in self._lanes:
            lane.stop.request()
        for thread in threads:
            thread.join()

    def _run(self, lane: _Lane) -> None:
        try:
            with self._cancellation.calling(lane.stop.request), self._another(lane.stop) as finder:
                finder.open(self._model)
                lane.is_open = True
                while (query := self._next(lane)) is not None:
                    with suppress(QueryFailed):
                        self._answer(query, finder, lane.stop)
        except (NodeNotReached, NodeSilent):
            # One that takes associations, but serves one at a time, is silent on the others.
            with self._changed:
                self._associations = 1 + sum(other.is_open for other in self._lanes if other is not lane)
        except QrError:
            # What it was asked is asked again; see `ask`.
            return
        finally:
            with self._changed:
                lane.counts = lane.is_open = False

    def _answer(self, query: Query, finder: Finder, stop: Cancellation) -> None:
        try:
            self._answers[query] = self._asked(finder, query, stop)
        finally:
            with self._changed:
                self._under_way.discard(query)
                self._changed.notify_all()

    def _next(self, lane: _Lane | None = None) -> Query | None:
        """Take what waits longest; none where nothing does. A lane first waits for it, unless the plan is over."""
        with self._changed:
            if lane is not None:
                lane.counts = bool(self._changed.wait_for(lambda: self._waiting or self._is_over, _PATIENCE))
            query = next(iter(self._waiting), None)
            if query is not None:
                del self._waiting[query]
                self._under_way.add(query)
            return query

    def _asked(self, finder: Finder, query: Query, stop: Cancellation) -> Sequence[Match]:
        matches: list[Match] = []
        asked = query
        if self._view is not None:
            asked = replace(query, keys=(*query.keys, Key(keyword="QueryRetrieveView", value=self._view)))
        outcome = finder.find(asked, matches.append)
        # A node may call whole what it was asked to stop.
        if stop.requested:
            raise Cancelled
        if outcome.truncated or outcome.incomplete:
            raise QueryFailed(say("The node told only a part of what it has."), status=outcome.status)
        return matches


@dataclass(eq=False)
class _Lane:
    """A further association, and the thread that asks over it.

    Attributes
    ----------
    counts
        Whether it is being opened or in use, so that none is opened in its place.
    is_open
        Whether the node took it.
    """

    stop: Cancellation = field(default_factory=Cancellation)
    thread: threading.Thread | None = None
    counts: bool = True
    is_open: bool = False
