"""Who came to our receiver, and how it was received."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qrstation.model.access import RefusedCaller, Right
from qrstation.model.audit import Answered, Handled, Passed
from qrstation.words import clause, counted, first_of, joined, later, say

SAID_NOTHING = later("it said nothing")
"""Why a connection came to no association, where the peer sent not one byte."""

TOO_MANY_CONNECTIONS = later("there were too many connections")
"""Why a connection was closed for another one."""


class Reception(StrEnum):
    """How far a peer got."""

    TURNED_AWAY = later("turned away")
    """Its connection was closed before it asked for an association: there were too many."""
    CONNECTED = later("connected")
    """It opened a connection, and asked for no association."""
    REJECTED = later("rejected")
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One connection to our receiver, as far as it went until now."""

    number: int
    """The same for one connection at all moments."""
    time: datetime
    """When it was opened."""
    peer_host: str
    calling_ae_title: str = ""
    called_ae_title: str = ""
    reception: Reception = Reception.CONNECTED
    reason: str = ""
    """Why it was not accepted, as a part of a sentence; empty while that is not known."""
    unoffered: tuple[str, ...] = ()
    """What its presentation contexts were for, by name, each once; empty where we accepted any of them."""
    echoes: int = 0
    stored: int = 0
    """Instances that it sent and that are safe."""
    unstored: int = 0
    """Instances that it sent and that were refused."""
    refused: tuple[str, ...] = ()
    """Why instances that it sent were refused, each reason once."""
    queries: int = 0
    matches: int = 0
    """Answers to all of its queries."""
    sent: int = 0
    """Instances that it asked for, and that went to it or where it wanted them."""
    unsent: int = 0
    """Instances that it asked for, and that could not be sent."""
    destinations: tuple[str, ...] = ()
    """AE titles to which it had instances sent by C-MOVE, each once."""
    unknown_destinations: tuple[str, ...] = ()
    """AE titles to which it wanted instances sent by C-MOVE, and to which nothing is sent from here, each once."""
    declined: tuple[str, ...] = ()
    """Why requests of it were not carried out, each reason once."""
    lacked: Right | None = None
    """What it wanted and was not allowed to do: the user gave this caller no such right."""
    cut_off: str = ""
    """Why we ended its association, as a part of a sentence; empty where we did not."""
    ended: bool = False
    """Whether the connection is closed."""
    answered: Answered | None = field(default=None, repr=False)
    """The query that is being told of at this moment."""
    passed: Passed | None = field(default=None, repr=False)
    """The C-GET or C-MOVE that is being told of at this moment."""
    received: tuple[Handled, ...] = field(default=(), repr=False)
    """What it stored, once the connection is closed."""
    among_many: bool = False
    """Whether so many of its kind came, to no purpose, that they are only counted."""

    @property
    def is_silent(self) -> bool:
        """Whether it came and went without a word, as programs do that only look whether the port is open."""
        return self.reception is Reception.CONNECTED and self.reason == SAID_NOTHING

    @property
    def is_of_use(self) -> bool:
        """Whether objects or queries came of it."""
        return bool(self.stored or self.unstored or self.queries or self.sent or self.unsent)

    @property
    def wants_attention(self) -> bool:
        """Whether something was refused."""
        turned_away = self.reception in (Reception.TURNED_AWAY, Reception.REJECTED)
        in_part = any((self.unoffered, self.unstored, self.unsent, self.declined, self.lacked, self.cut_off))
        return turned_away or in_part

    @property
    def was_in_vain(self) -> bool:
        """Whether it wanted something and came to no association, or to one without a use."""
        return not self.is_silent and (self.reception is not Reception.ACCEPTED or bool(self.unoffered))

    @property
    def refused_caller(self) -> RefusedCaller | None:
        """Who it was, where it lacked a right."""
        if self.lacked is None:
            return None
        return RefusedCaller(ae_title=self.calling_ae_title, host=self.peer_host, right=self.lacked)

    @property
    def remedy(self) -> str:
        """How it is let send, as a sentence that ends with a command; empty where it may."""
        refused = self.refused_caller
        if refused is None or refused.right is not Right.SEND:
            return ""
        return say(
            "If {who} is to send to us: “{section}” in the settings, or {command}",
            who=self.calling_ae_title or self.peer_host,
            section=say("Who may come in"),
            command=refused.entry.allowing_command,
        )

    @property
    def told(self) -> str:
        """Who it was, and what came of it, in a sentence without patient data."""
        who = (
            say("{ae_title} at {host}", ae_title=self.calling_ae_title, host=self.peer_host)
            if self.calling_ae_title
            else self.peer_host
        )
        because = say(": {reason}", reason=say(self.reason)) if self.reason else ""
        match self.reception:
            case Reception.TURNED_AWAY:
                return say("{who} was turned away{because}.", who=who, because=because)
            case Reception.REJECTED:
                return say("{who} was rejected{because}.", who=who, because=because)
            case Reception.CONNECTED:
                return say("{who} connected and asked for no association{because}.", who=who, because=because)
            case Reception.ACCEPTED if self.unoffered and not self.lacked:
                services = first_of(self.unoffered)
                return say("{who} asked only for what is not offered here: {services}.", who=who, services=services)
            case Reception.ACCEPTED:
                doings = joined("; ", self._doings()) or say("opened an association and completed no request")
                return say("{who} {doings}.", who=who, doings=doings)

    def _doings(self) -> Iterator[str]:
        if self.echoes:
            yield say("asked whether we answer (C-ECHO)")
        if self.stored:
            yield say("sent {objects}, safe now", objects=counted(self.stored, "object"))
        if self.unstored:
            yield say(
                "sent {objects} that could not be kept ({reasons})",
                objects=counted(self.unstored, "object"),
                reasons=_reasons(self.refused),
            )
        yield from self._served()
        if self.lacked is Right.QUERY:
            yield say("was not allowed to search the archive or fetch from it: it is not among the callers that may")
        if self.declined:
            yield say("was refused ({reasons})", reasons=_reasons(self.declined))
        if self.cut_off:
            yield say("was cut off: {reason}", reason=self.cut_off)

    def _served(self) -> Iterator[str]:
        if self.queries:
            queries, matches = counted(self.queries, "query", "queries"), counted(self.matches, "match", "matches")
            yield say("asked {queries}, answered with {matches}", queries=queries, matches=matches)
        if self.sent:
            objects, destinations = counted(self.sent, "object"), ", ".join(self.destinations)
            if destinations:
                yield say("had {objects} sent to {destinations}", objects=objects, destinations=destinations)
            else:
                yield say("fetched {objects}", objects=objects)
        if self.unsent:
            yield say("did not get {objects} that it asked for", objects=counted(self.unsent, "object"))


def _reasons(reasons: Sequence[str]) -> str:
    return joined("; ", (clause(say(reason)) for reason in reasons))
