"""Several C-FIND of ours over one association.

References
----------
PS3.4 Section C.4.1
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self

from qrstation.dicom import uids
from qrstation.dicom.association import RequestedAssociation, associated
from qrstation.dicom.command_sets import MESSAGE_IDS
from qrstation.dicom.contexts import query_context
from qrstation.dicom.extended_negotiation import agreed, fit, offer
from qrstation.dicom.identifiers import identifier_of, match_of
from qrstation.dicom.operation import GRACE, Operation, Response
from qrstation.dicom.status import PENDING_WITHOUT_OPTIONAL_KEYS, Service, stopped
from qrstation.errors import Cancelled, QueryFailed
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.information_model import ExtendedNegotiation, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, Status, StatusCategory
from qrstation.model.query import Match, Query
from qrstation.words import say

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

MOST_TOLD = 1_000_000
"""Matches after which a query is ended, whatever becomes of them: a node may tell without end."""
_NO_FAILURE = (StatusCategory.SUCCESS, StatusCategory.WARNING, StatusCategory.CANCEL)


class Finder:
    """Asks a node one query after another, over one association as long as it holds; a context manager.

    Parameters
    ----------
    cancellation
        Stops the query that runs and those that follow.
    grace
        How long (s) the node may go on after being asked to stop.
    """

    def __init__(
        self,
        node: RemoteNode,
        *,
        caller: Caller,
        cancellation: Cancellation | None = None,
        grace: float = GRACE,
    ) -> None:
        self._node = node
        self._caller = caller
        self._cancellation = cancellation or Cancellation()
        self._grace = grace
        self._stack = ExitStack()
        self._assoc: RequestedAssociation | None = None
        self._model: QueryModel | None = None
        self._asked = 0
        self.accepted: tuple[ExtendedNegotiation, ...] = ()
        """What of the extended negotiation that we offer the node accepted for the last query."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def find(
        self, query: Query, on_match: Callable[[Match], None], wanted: Callable[[Match], bool] | None = None
    ) -> FindOutcome:
        """Ask one query; see `qrstation.dicom.scu.find`.

        Parameters
        ----------
        wanted
            Which of the node's matches are handed over and count; without it all of them.
        """
        search = _Search(self._node, query, on_match, wanted)
        identifier = identifier_of(query, assumed_character_set=self._node.assumed_character_set)
        try:
            assoc = self._association(query.model)
        except Cancelled:
            return search.outcome(stopped(say("{node} was not asked", node=self._node.name)), asked_to_stop=True)
        self.accepted = agreed(assoc, uids.FIND[query.model])
        fit(identifier, self.accepted, self._node)
        operation = Operation(
            assoc,
            uids.FIND[query.model],
            Service.FIND,
            message_id=self._asked % MESSAGE_IDS + 1,
            grace=self._grace,
        )
        self._asked += 1
        try:
            status = search.run(operation, identifier, self._cancellation)
        except BaseException:
            self.close()
            raise
        return replace(search.outcome(status, asked_to_stop=operation.cancel_sent), accepted=self.accepted)

    def open(self, model: QueryModel) -> None:
        """Open the association for queries of a model now, not with the first of them; nothing happens if it is open.

        Raises
        ------
        NodeNotReached
            No association, or no C-FIND of this model.
        InvalidInput
            The node book asks for what we cannot do.
        Cancelled
            It was cancelled before there was one.
        """
        self._association(model)

    def close(self) -> None:
        """End the association, if there is one."""
        self._assoc = None
        self._stack.close()

    def _association(self, model: QueryModel) -> RequestedAssociation:
        if self._cancellation.requested:
            raise Cancelled
        if self._assoc is None or self._model is not model or not self._assoc.is_established:
            self.close()
            self._assoc = self._stack.enter_context(
                associated(
                    self._node,
                    [query_context(uids.FIND[model])],
                    caller=self._caller,
                    cancellation=self._cancellation,
                    items=offer(uids.FIND[model], self._node.extended_negotiation),
                )
            )
            self._model = model
        return self._assoc


class _Search:
    """A C-FIND while its responses come in."""

    def __init__(
        self,
        node: RemoteNode,
        query: Query,
        on_match: Callable[[Match], None],
        wanted: Callable[[Match], bool] | None,
    ) -> None:
        self._node = node
        self._query = query
        self._on_match = on_match
        self._wanted = wanted
        self._started = time.monotonic()
        self._told = 0
        self._matches = 0
        self._left_out = 0
        self._truncated = False
        self._optional_keys_unsupported = False

    def run(self, operation: Operation, identifier: Dataset, cancellation: Cancellation) -> Status:
        """Ask, and hand over what comes; the node's last word."""
        operation.request(identifier)
        with closing(operation.responses(cancellation, self._node.timeouts.response)) as responses:
            while (response := next(responses)).status.category is StatusCategory.PENDING:
                self._take(response, operation)
        return response.status

    def _take(self, response: Response, operation: Operation) -> None:
        if operation.cancel_sent:
            self._left_out += 1
            return
        self._told += 1
        self._optional_keys_unsupported |= response.status.code == PENDING_WITHOUT_OPTIONAL_KEYS
        match = self._match(response, operation)
        wanted = self._wanted is None or self._wanted(match)
        full = self._query.limit is not None and self._matches >= self._query.limit
        if (wanted and full) or self._told > MOST_TOLD:
            self._left_out += 1
            self._truncated = True
            operation.cancel()
        elif wanted:
            self._matches += 1
            self._on_match(match)

    def _match(self, response: Response, operation: Operation) -> Match:
        level, name = self._query.level, self._node.name
        if not response.identifier:
            remark = say("The node sent a match without an identifier.")
            return Match(level=level, elements=(), node=name, remarks=(remark,))
        return match_of(
            response.identifier,
            operation.encoding,
            level=level,
            node=name,
            assumed_character_set=self._node.assumed_character_set,
        )

    def outcome(self, status: Status, *, asked_to_stop: bool) -> FindOutcome:
        """Sum up; a failure is raised, unless it is the answer to our having stopped the query."""
        told_all = status.category is StatusCategory.SUCCESS and not self._left_out
        if not asked_to_stop and status.category not in _NO_FAILURE:
            raise QueryFailed(
                say("{node} could not answer the query: {meaning}.", node=self._node.name, meaning=status.meaning),
                status=status,
                matches=self._told,
                detail=described(status),
                advice=status.advice,
                node=self._node.name,
            )
        return FindOutcome(
            status=status,
            matches=self._matches,
            seconds=time.monotonic() - self._started,
            truncated=self._truncated,
            incomplete=not asked_to_stop and not told_all,
            cancelled=asked_to_stop and not told_all and not self._truncated,
            optional_keys_unsupported=self._optional_keys_unsupported,
            told=self._told,
        )


def described(status: Status) -> str:
    """Say what a node sent as its last word, in its own terms."""
    remarks = f": {status.remarks}" if status.remarks else ""
    return say(
        "Status {code:04X} ({category}){remarks}.", code=status.code, category=say(status.category), remarks=remarks
    )
