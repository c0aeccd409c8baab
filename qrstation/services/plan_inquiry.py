"""A plan made by asking the node, over one association or, where there is much to ask, over several."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Self

from qrstation.dicom.find_scu import Finder
from qrstation.errors import Cancelled, NodeNotReached, QrError, QueryFailed
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
"""Queries for which it takes less to open one more association than to ask them over another."""

_PATIENCE = 5.0
"""How long (s) an association waits for the queries of the next study: it holds a place at the node."""


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
    another = partial(Finder, node, caller=caller)
    with _Questions(another, request.view, associations, cancellation) as questions:
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

    One thread asks, and it alone adds to what waits. The others each have an association, which stays open as long as
    there is something to ask. A node that does not take so many is not tried again, and where one of ours is lost and
    not replaced, the others make room.

    Parameters
    ----------
    another
        Makes who asks one query after another, over an association of its own, until it is cancelled.
    associations
        How many may be open at once.
    """

    def __init__(
        self,
        another: Callable[..., Finder],
        view: View | None,
        associations: int,
        cancellation: Cancellation,
    ) -> None:
        self._finder = another(cancellation=cancellation)
        self._another = another
        self._view = view
        self._associations = associations
        self._cancellation = cancellation
        self._changed = threading.Condition()
        self._waiting: dict[Query, None] = {}
        self._under_way: set[Query] = set()
        self._answers: dict[Query, Sequence[Match]] = {}
        self._lanes: list[threading.Thread] = []
        self._opening: set[Cancellation] = set()
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

        What was asked ahead and came to nothing is asked again, and fails then.
        """
        with self._changed:
            self._waiting.pop(query, None)
        while query in self._under_way:
            if (other := self._next()) is not None:
                with suppress(QrError):
                    self._answer(other, self._finder)
                continue
            with self._changed:
                self._changed.wait_for(lambda: query not in self._under_way or self._waiting)
        known = self._answers.pop(query, None)
        if known is not None:
            return known
        try:
            return self._asked(self._finder, query)
        except NodeNotReached:
            if not self._lanes:
                raise
        # Theirs may be the places that the node has no more of.
        self._dismiss()
        self._wait_for_lanes()
        return self._asked(self._finder, query)

    def ask_ahead(self, queries: Sequence[Query]) -> None:
        """Begin to ask, over further associations, what `ask` will be called for."""
        if queries:
            self.foresee(queries[0].model, len(queries))
        if self._lanes:
            with self._changed:
                self._waiting.update(dict.fromkeys(queries))
                self._changed.notify_all()

    def foresee(self, model: QueryModel, number: int) -> None:
        """Open further associations, as many as it takes to ask so many queries ahead."""
        self._lanes = [lane for lane in self._lanes if lane.is_alive()]
        worth = min(self._associations, number // _WORTH_AN_ASSOCIATION) - 1
        for position in range(len(self._lanes), worth):
            lane = threading.Thread(target=self._lane, args=(model,), name=f"asking-{position}")
            try:
                lane.start()
            except RuntimeError:
                # No more threads are to be had: the same is asked over fewer associations.
                return
            self._lanes.append(lane)

    def _dismiss(self) -> None:
        """Want no further associations any more; those that are not open yet are given up."""
        with self._changed:
            self._waiting.clear()
            self._is_over = True
            self._associations = 1
            self._changed.notify_all()
            opening = list(self._opening)
        for one in opening:
            one.request()

    def _wait_for_lanes(self) -> None:
        for lane in self._lanes:
            lane.join()
        self._lanes.clear()

    def _lane(self, model: QueryModel) -> None:
        own = Cancellation()
        with suppress(QrError), self._cancellation.calling(own.request), self._another(cancellation=own) as finder:
            self._open(finder, model, own)
            while (query := self._next(patiently=True)) is not None:
                with suppress(QueryFailed):
                    self._answer(query, finder)

    def _open(self, finder: Finder, model: QueryModel, own: Cancellation) -> None:
        """Open a further association; where the node takes no more, none is tried again.

        Raises
        ------
        Cancelled
            It is needed no longer.
        NodeNotReached
            See `Finder.open`.
        """
        with self._changed:
            if self._is_over:
                raise Cancelled
            self._opening.add(own)
        try:
            finder.open(model)
        except NodeNotReached:
            with self._changed:
                self._associations -= 1
            raise
        finally:
            with self._changed:
                self._opening.remove(own)

    def _answer(self, query: Query, finder: Finder) -> None:
        try:
            self._answers[query] = self._asked(finder, query)
        finally:
            with self._changed:
                self._under_way.discard(query)
                self._changed.notify_all()

    def _next(self, *, patiently: bool = False) -> Query | None:
        """Take what waits longest; none where nothing does, or patiently, when nothing will any more or for long."""
        with self._changed:
            if patiently:
                self._changed.wait_for(lambda: self._waiting or self._is_over, _PATIENCE)
            query = next(iter(self._waiting), None)
            if query is not None:
                del self._waiting[query]
                self._under_way.add(query)
            return query

    def _asked(self, finder: Finder, query: Query) -> Sequence[Match]:
        matches: list[Match] = []
        asked = query
        if self._view is not None:
            asked = replace(query, keys=(*query.keys, Key(keyword="QueryRetrieveView", value=self._view)))
        outcome = finder.find(asked, matches.append)
        if self._cancellation.requested:
            raise Cancelled
        if outcome.truncated or outcome.incomplete:
            raise QueryFailed(say("The node told only a part of what it has."), status=outcome.status)
        return matches
