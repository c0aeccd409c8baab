"""What the window searches: nodes, the archive, and what is below a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Match, Query
from qrstation.ui.searching import OnParts, Searches
from qrstation.ui.values import ChildrenWanted
from qrstation.ui.workers import Mailbox, Worker

if TYPE_CHECKING:
    from qrstation.services.workstation import Workstation

OnMatch = Callable[[Match], None]


class SearchWork(Searches):
    """Searches of the core.

    Parameters
    ----------
    core
        Gives the workstation.
    changing_nodes
        Tells the window when the node book changes meanwhile.
    mailbox, make_worker
        As `Searches` takes them.
    """

    def __init__(
        self,
        core: Callable[[], Workstation],
        changing_nodes: Callable[[], AbstractContextManager[object]],
        mailbox: Mailbox,
        make_worker: Callable[[], Worker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(mailbox, make_worker, parent)
        self._core = core
        self._changing_nodes = changing_nodes

    def search_nodes(self, token: int, nodes: Sequence[RemoteNode], query: Query) -> None:
        """Put a query to nodes at once; what is told of it carries the token."""
        self.start(token, [(node.name, partial(self._ask, node, query)) for node in nodes])

    def search_archive(self, token: int, query: Query, *, headers: bool = False) -> None:
        """Put a query to our own archive, or to the headers that are kept apart."""
        self.start(token, [("", partial(self._ask_archive, headers, query))])

    def search_children(self, wanted: ChildrenWanted) -> None:
        """Ask for the entities right below a row, where the row came from."""
        self.start(wanted.token, [(wanted.match.node, partial(self._ask_children, wanted))])

    def _ask(
        self, node: RemoteNode, query: Query, on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts
    ) -> FindOutcome:
        # What a search taught of a node stands on its card.
        with self._changing_nodes():
            return self._core().search(node, query, on_match, cancellation, on_parts)

    def _ask_archive(
        self,
        headers: bool,
        query: Query,
        on_match: OnMatch,
        cancellation: Cancellation,
        _: OnParts,
        patient_id: str | None = None,
    ) -> FindOutcome | None:
        """Search our own archive, which has no status to tell; of one patient only where one is named."""
        from qrstation.services.search import with_default_keys

        archive = self._core().headers if headers else self._core().archive
        for match in archive.find(with_default_keys(query)):
            if cancellation.requested:
                break
            if patient_id in (None, match.text("PatientID")):
                on_match(match)
        return None

    def _ask_children(
        self, wanted: ChildrenWanted, on_match: OnMatch, cancellation: Cancellation, on_parts: OnParts
    ) -> FindOutcome | None:
        from qrstation.services.search import child_query

        query = child_query(wanted.match, wanted.model, wanted.keys)
        if query is None:
            return None
        if wanted.match.node:
            return self._ask(self._core().nodes.get(wanted.match.node), query, on_match, cancellation, on_parts)
        # Two patients may have a study of the same UID.
        patient_id = wanted.match.text("PatientID")
        return self._ask_archive(wanted.headers, query, on_match, cancellation, on_parts, patient_id)
