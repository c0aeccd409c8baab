"""What is known of a connection that a peer opened, told whenever there is more."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from qrstation.dicom.pdus import PduType
from qrstation.dicom.tls import HANDSHAKE_RECORD
from qrstation.dicom.upper_layer import Ending
from qrstation.model.audit import Answered, AskedQuery, Handled, HandledCount, Passed
from qrstation.model.instances import StoredInstance
from qrstation.model.visits import SAID_NOTHING, TOO_MANY_CONNECTIONS, Reception, Visit
from qrstation.words import say

_MOST_REASONS = 8
_MOMENT = 0.1
_next_visit = itertools.count(1).__next__


def new_visit(peer_host: str, **more: Any) -> Visit:
    """Begin what is known of a connection from an address."""
    return Visit(number=_next_visit(), time=datetime.now(UTC), peer_host=peer_host, **more)


class VisitRecord:
    """Keeps a visit up to date.

    Parameters
    ----------
    on_visit
        Hears of the visit now, and at every change; of many instances, a few times a second.
    """

    def __init__(self, peer_host: str, on_visit: Callable[[Visit], None]) -> None:
        self._visit = new_visit(peer_host)
        self._on_visit = on_visit
        self._stored = 0
        self._received = HandledCount()
        self._next = 0.0
        on_visit(self._visit)

    def note(self, **changes: Any) -> None:
        """Tell what is known of the connection now."""
        momentary = {"answered": None, "passed": None}
        self._visit = replace(self._visit, stored=self._stored, **{**momentary, **changes})
        self._on_visit(self._visit)

    def note_end(self) -> None:
        """Tell that the connection is closed."""
        self.note(ended=True, received=self._received.handled)

    def note_no_request(self, reason: str, *, is_turned_away: bool) -> None:
        """Tell that no association was asked for."""
        if is_turned_away:
            self.note(reception=Reception.TURNED_AWAY, reason=TOO_MANY_CONNECTIONS)
        else:
            self.note(reason=reason)

    def note_rejection(self, reason: str) -> None:
        """Tell that the association was not accepted."""
        self.note(reception=Reception.REJECTED, reason=reason)

    def note_mismatch(self, ae_title: str) -> None:
        """Tell that pynetdicom rejected the association; where it can be seen, because of our AE title."""
        called = self._visit.called_ae_title
        is_other = called != ae_title
        self.note_rejection(
            say("it called us {called!r}, and our AE title is {ae_title}", called=called, ae_title=ae_title)
            if is_other
            else say("it was not accepted here")
        )

    def note_stored(self, instance: StoredInstance) -> None:
        """Tell of an instance that was stored: of the first at once, of more with the others of a moment."""
        self._stored += 1
        self._received.add(instance)
        if (now := time.monotonic()) >= self._next:
            self._next = now + _MOMENT
            self.note()

    def note_unstored(self, reason: str) -> None:
        """Tell of an instance that was not stored."""
        self.note(unstored=self._visit.unstored + 1, refused=_with(self._visit.refused, reason))

    def note_echo(self) -> None:
        """Tell of a C-ECHO that was answered."""
        self.note(echoes=self._visit.echoes + 1)

    def note_query(self, query: AskedQuery, matches: int) -> None:
        """Tell of a query that was answered."""
        answered = Answered(query=query, matches=matches)
        self.note(queries=self._visit.queries + 1, matches=self._visit.matches + matches, answered=answered)

    def note_sending(self, *, sent: int, failed: int, destination: str, handled: tuple[Handled, ...]) -> None:
        """Tell of a retrieval that was carried out, to another application entity or, without one, to the peer."""
        visit = self._visit
        destinations = _with(visit.destinations, destination)
        passed = Passed(handled=handled, unsent=failed, destination=destination)
        self.note(sent=visit.sent + sent, unsent=visit.unsent + failed, destinations=destinations, passed=passed)

    def note_refusal(self, reason: str, *, unknown_destination: str = "") -> None:
        """Tell of a request that was not carried out, also because it named a Move Destination that nobody knows."""
        unknown = _with(self._visit.unknown_destinations, unknown_destination)
        self.note(declined=_with(self._visit.declined, reason), unknown_destinations=unknown)


def what_was_wrong(ending: Ending) -> str:
    """Why we ended the association, in words; empty when we did not."""
    return say(ending.refused or ending.violated)


def what_came_instead(ending: Ending) -> str:
    """What came in place of a request for an association, in words."""
    opening = ending.opening
    if opening[:1] == bytes([HANDSHAKE_RECORD]):
        return say("it began with TLS, which is not spoken here")
    if wrong := what_was_wrong(ending):
        return wrong
    if opening[:1] == bytes([PduType.ASSOCIATE_RQ]):
        return say("its request could not be read to its end")
    return say("what it sent was no DICOM") if opening else SAID_NOTHING


def _with(known: tuple[str, ...], one: str) -> tuple[str, ...]:
    """Add a text that is not empty, once, to as many as are kept."""
    return known if one in known or not one else (*known, one)[:_MOST_REASONS]
