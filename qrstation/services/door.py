"""Who may come in: the settings, the list of callers and the node book, asked at each caller."""

from __future__ import annotations

import socket
from collections.abc import Callable

from qrstation.model.access import IpAddress, Permission, RefusedCaller, ip_address
from qrstation.model.events import CallerRefused, CallerTurnedAway, DestinationUnknown
from qrstation.model.nodes import RemoteNode
from qrstation.model.visits import Visit
from qrstation.services.announcements import Announcements
from qrstation.services.callers import Callers
from qrstation.services.nodes import NodeBook
from qrstation.services.visitors import Visitors
from qrstation.settings import Settings


class Door:
    """Says of each caller of our receiver what it may, and tells who came.

    Parameters
    ----------
    callers, nodes
        Whom the user knows.
    settings
        The settings at the moment.
    visitors, announcements
        Hear of everybody who came.
    """

    def __init__(
        self,
        callers: Callers,
        nodes: NodeBook,
        settings: Callable[[], Settings],
        visitors: Visitors,
        announcements: Announcements,
    ) -> None:
        self._callers = callers
        self._nodes = nodes
        self._settings = settings
        self._visitors = visitors
        self._announcements = announcements
        self.anybody_may_query = False
        """Whether everybody who is let in may query for this run, whatever the settings say."""

    def permission(self, ae_title: str, host: str) -> Permission:
        """Say what a caller may now; on the thread of its association, which a slow name server can hold up."""
        settings, address = self._settings(), ip_address(host)
        entries = [each for each in self._callers.all() if each.means(ae_title, address)]
        nodes = [node for node in self._nodes.all() if _is_node(node, ae_title, address)]
        is_known = bool(entries or nodes)
        may_send = is_known or settings.anybody_may_send
        anybody = settings.anybody_may_query or self.anybody_may_query
        named = any(each.may_query for each in entries) or any(node.may_query for node in nodes)
        return Permission(is_known=is_known, may_send=may_send, may_query=named or (may_send and anybody))

    def note(self, visit: Visit) -> None:
        """Take what is known of a connection now, on any thread; tell of it when it has ended."""
        self._visitors.note(visit)
        if not visit.ended or visit.is_silent or visit.among_many:
            return
        nodes = (node.name for node in self._nodes.all() if node.address.ae_title == visit.calling_ae_title)
        self._announcements.say_visit(visit, next(nodes, ""))
        if visit.lacked is not None:
            refused = RefusedCaller(ae_title=visit.calling_ae_title, host=visit.peer_host, right=visit.lacked)
            self._announcements.announce(CallerRefused(caller=refused))
        elif visit.was_in_vain:
            self._announcements.announce(CallerTurnedAway(told=visit.told))
        for ae_title in visit.unknown_destinations:
            self._announcements.announce(DestinationUnknown(ae_title=ae_title))


def _is_node(node: RemoteNode, ae_title: str, address: IpAddress) -> bool:
    return node.address.ae_title == ae_title and address in _addresses(node.address.host)


def _addresses(host: str) -> set[IpAddress]:
    """Addresses of a host, which may be given by its name; none where nobody knows it."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return set()
    return {ip_address(str(address[0])) for _, _, _, _, address in found}
