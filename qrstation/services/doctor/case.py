"""What the steps of an examination share: the node, who we are, and what the steps before found out."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from qrstation.dicom.connection import Attempt, Endpoint
from qrstation.dicom.offers import Offer
from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Finding, SampleObject, Step, StepVerdict
from qrstation.model.identity import Caller
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import ListenerState, RemoteNode
from qrstation.model.visits import Visit
from qrstation.services.door import Door
from qrstation.services.receiver import Receiver
from qrstation.words import say

Agree = Callable[[SampleObject], str]
"""Asks the user whether an object may be retrieved; gives why not, as a sentence, or nothing to agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """The front end: it is called on the thread that examines."""

    agree: Agree
    on_step: Callable[[Step], None]
    """Hears of a step before it is tried."""
    on_finding: Callable[[Finding], None]
    """Hears what a step showed."""


class Receiving(Protocol):
    """How this workstation receives."""

    @property
    def receiver(self) -> Receiver:
        """What leads to the archive."""

    @property
    def door(self) -> Door:
        """Who comes to the listener, and who may."""

    @property
    def listener_state(self) -> ListenerState:
        """Whether we listen, and where."""

    def start_listening(self) -> ListenerState:
        """Listen, if we do not yet; raises `ListenerFault` when we cannot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long the doctor waits, in seconds."""

    step: float = 60.0
    """For the queries, and for each retrieval."""
    late: float = 3.0
    """For the object, after the node said that it was sent."""


@dataclass(slots=True, kw_only=True)
class Case:
    """One examination while it goes on."""

    node: RemoteNode
    caller: Caller
    receiving: Receiving
    audience: Audience
    cancellation: Cancellation
    patience: Patience
    barred: str = ""
    """Why the steps that need an association cannot be tried, as a sentence; empty while they can."""
    endpoints: Sequence[Endpoint] = ()
    attempts: Sequence[Attempt] = ()
    offer: Offer = field(default_factory=Offer)
    model: QueryModel | None = None
    """Model in which the node answered queries."""
    sample: SampleObject | None = None
    no_object: str = field(default_factory=lambda: say("There is no object that it could be tried with."))
    """Why there is none, as a sentence."""
    refusal: str | None = None
    """Why the object is not to be retrieved; empty: it may be; none: the user was not asked yet."""
    deliberated: float = 0.0
    """How long (s) the user took to answer."""
    listener: ListenerState | None = None
    visits: tuple[Visit, ...] = ()

    @property
    def own_addresses(self) -> tuple[str, ...]:
        """IP addresses of this machine that the node sees, else those by which it can be reached at all."""
        seen = dict.fromkeys(attempt.own_address for attempt in self.attempts if attempt.own_address)
        return tuple(seen) or self.receiving.listener_state.reachable_at

    def offered(self, table: Mapping[QueryModel, str]) -> QueryModel | None:
        """First information model, of those that suit, in which the node offers a service."""
        preferred = (self.model, self.node.query_model, QueryModel.STUDY, QueryModel.PATIENT)
        return next((model for model in preferred if model and table.get(model) in self.offer.accepted), None)

    def refused(self, table: Mapping[QueryModel, str]) -> tuple[str, ...]:
        """What the node said of a service that it did not accept."""
        return tuple(dict.fromkeys(filter(None, (self.offer.refused.get(uid, "") for uid in table.values()))))

    def why_not_retrieved(self) -> str:
        """Why nothing is retrieved, as a sentence; asks the user when that was not done yet."""
        if self.sample is None:
            return self.no_object
        if self.refusal is None:
            asked = time.monotonic()
            self.refusal = self.audience.agree(self.sample)
            self.deliberated += time.monotonic() - asked
        return self.refusal


def passed(step: Step, title: str, *evidence: str) -> Finding:
    """All is well."""
    return Finding(step=step, verdict=StepVerdict.PASSED, title=title, evidence=_lines(evidence))


def warning(step: Step, title: str, *evidence: str, advice: str) -> Finding:
    """It works, or is not needed, but somebody should look at it."""
    return Finding(step=step, verdict=StepVerdict.WARNING, title=title, evidence=_lines(evidence), advice=advice)


def failed(step: Step, title: str, *evidence: str, advice: str) -> Finding:
    """It does not work."""
    return Finding(step=step, verdict=StepVerdict.FAILED, title=title, evidence=_lines(evidence), advice=advice)


def failed_by(step: Step, fault: QrError, *evidence: str) -> Finding:
    """It does not work, for the reason that a fault tells."""
    return failed(step, fault.title, *evidence, fault.detail, advice=fault.advice)


def not_tried(step: Step, reason: str) -> Finding:
    """It was left out."""
    return Finding(step=step, verdict=StepVerdict.NOT_TRIED, title=reason)


def _lines(evidence: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, evidence))
