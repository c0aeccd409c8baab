"""A plan made by asking the node, over one association or, where there is much to ask, over several."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from qrstation.dicom.find_scu import Finder
from qrstation.errors import Cancelled, QrError, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import View
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import ExpectedInstance, RetrievePlan, RetrieveRequest
from qrstation.services import planning
from qrstation.services.contents import OnProgress
from qrstation.store.archive import Archive
from qrstation.words import say

_SEVERAL = 2
_WORTH_AN_ASSOCIATION = 2
"""Queries for which it takes less to open one more association than to ask them over another."""


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
    another = partial(Finder, node, caller=caller, cancellation=cancellation)
    with another() as finder:
        questions = _Questions(finder, another, request.view, associations, cancellation)
        return planning.plan(
            request,
            node,
            questions.ask,
            archive,
            known,
            ask_ahead=questions.ask_ahead,
            acknowledged=acknowledged or {},
            in_detail=in_detail,
            on_progress=on_progress,
        )


class _Questions:
    """Puts queries to a node, those that are known beforehand over several associations at once.

    Parameters
    ----------
    finder
        Asks one query after another.
    another
        Makes one more, with an association of its own.
    """

    def __init__(
        self,
        finder: Finder,
        another: Callable[[], Finder],
        view: View | None,
        associations: int,
        cancellation: Cancellation,
    ) -> None:
        self._finder = finder
        self._another = another
        self._view = view
        self._associations = associations
        self._cancellation = cancellation
        self._answers: dict[Query, Sequence[Match]] = {}

    def ask(self, query: Query) -> Sequence[Match]:
        """Ask, for a whole answer or none: a list that was cut short must not pass for all there is."""
        known = self._answers.pop(query, None)
        return self._asked(self._finder, query) if known is None else known

    def ask_ahead(self, queries: Sequence[Query]) -> None:
        """Ask what will be asked; what comes to nothing now is asked again in its turn, and fails then."""
        lanes = min(self._associations, len(queries) // _WORTH_AN_ASSOCIATION)
        if lanes < _SEVERAL:
            return
        waiting = deque(queries)
        threads = [threading.Thread(target=self._lane, args=(waiting,), name=f"asking-{n}") for n in range(1, lanes)]
        for thread in threads:
            thread.start()
        with suppress(QrError):
            self._ask_some(self._finder, waiting)
        for thread in threads:
            thread.join()

    def _lane(self, waiting: deque[Query]) -> None:
        with suppress(QrError), self._another() as finder:
            self._ask_some(finder, waiting)

    def _ask_some(self, finder: Finder, waiting: deque[Query]) -> None:
        with suppress(IndexError):
            while True:
                query = waiting.popleft()
                self._answers[query] = self._asked(finder, query)

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
