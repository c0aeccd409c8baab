"""Who may come in: the settings, the list of callers and the node book, asked at each caller."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial

from qrstation.model.access import IpAddress, Permission, ip_address
from qrstation.model.events import CallerRefused, CallerTurnedAway, DestinationUnknown
from qrstation.model.nodes import RemoteNode
from qrstation.model.visits import Visit
from qrstation.services.announcements import Announcements
from qrstation.services.callers import Callers
from qrstation.services.host_addresses import HostAddresses
from qrstation.services.nodes import NodeBook
from qrstation.services.visitors import Visitors, is_by_name_of, may_be_of
from qrstation.settings import Settings

_TO_SETTLE = 1.0
"""Seconds in which it is known of a connection whether it was refused: what we say is on its way before it is noted."""


class Door:
    """Says of each caller of our receiver what it may, and tells who came.

    Parameters
    ----------
    callers, nodes
        Whom the user knows.
    settings
        The settings at the moment.
    announcements
        Hears of everybody who came.

    Attributes
    ----------
    visitors
        Hear of them, too, for whoever waits for somebody.
    """

    def __init__(
        self,
        callers: Callers,
        nodes: NodeBook,
        settings: Callable[[], Settings],
        announcements: Announcements,
    ) -> None:
        self._callers = callers
        self._nodes = nodes
        self._settings = settings
        self.visitors = Visitors()
        self._announcements = announcements
        self._addresses = HostAddresses()
        self.anybody_may_query = False
        """Whether everybody who is let in may query for this run, whatever the settings say."""

    def permission(self, ae_title: str, host: str) -> Permission:
        """Say what a caller may now; on the thread of its association, held up by a slow name server for a second."""
        settings = self._settings()
        entries = [each for each in self._callers.all() if each.means(ae_title, ip_address(host))]
        named = any(each.may_query for each in entries)
        nodes = [] if named else self._nodes_at(ae_title, host, only_readers=bool(entries))
        named = named or any(node.may_query for node in nodes)
        is_known = bool(entries or nodes)
        may_send = is_known or settings.anybody_may_send
        anybody = settings.anybody_may_query or self.anybody_may_query
        return Permission(is_known=is_known, may_send=may_send, may_query=named or (may_send and anybody))

    def _nodes_at(self, ae_title: str, host: str, *, only_readers: bool) -> list[RemoteNode]:
        """Find the nodes that a caller can be; only those that may query, where the others would add nothing."""
        called = [node for node in self._nodes.all() if node.address.ae_title == ae_title]
        nodes = [node for node in called if node.may_query or not only_readers]
        addresses = self._addresses.of(node.address.host for node in nodes)
        return [node for node in nodes if ip_address(host) in addresses[node.address.host]]

    @contextmanager
    def waiting_for(self, node: RemoteNode) -> Iterator[Callable[[], Visit | None]]:
        """Watch while the block lasts; gives the visit that tells most of why nothing came of a node, if there is one.

        A visit under the node's AE title is its own. Any other from its computer tells something if it was refused.
        """

        @cache
        def addresses() -> frozenset[IpAddress]:
            return self._addresses.of([node.address.host])[node.address.host]

        def most_telling() -> Visit | None:
            watch.settle(_TO_SETTLE)
            by_name = partial(is_by_name_of, node)
            telling = (each for each in watch.visits if by_name(each) or each.was_in_vain)
            return max(telling, key=lambda each: (by_name(each), each.was_in_vain, each.number), default=None)

        with self.visitors.watching(lambda one: not one.is_of_use and may_be_of(node, addresses(), one)) as watch:
            yield most_telling

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now, on any thread; tell of it when it has ended."""
        self.visitors.note(visit)
        if not visit.ended or visit.is_silent or visit.among_many:
            return
        nodes = (node.name for node in self._nodes.all() if node.address.ae_title == visit.calling_ae_title)
        self._announcements.say_visit(visit, next(nodes, ""))
        if (refused := visit.refused_caller) is not None:
            self._announcements.announce(CallerRefused(caller=refused))
        elif visit.was_in_vain:
            self._announcements.announce(CallerTurnedAway(told=visit.told))
        for ae_title in visit.unknown_destinations:
            self._announcements.announce(DestinationUnknown(ae_title=ae_title))
