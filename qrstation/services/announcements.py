"""What the core tells: events to whoever subscribed, and sentences to the log page and the log on disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from qrstation.errors import Cancelled, QrError
from qrstation.model.batch import ListReport, RowState
from qrstation.model.capabilities import Capabilities
from qrstation.model.events import Event, ListenerChanged, LogEntry, Severity
from qrstation.model.information_model import Level
from qrstation.model.nodes import ListenerState
from qrstation.model.outcomes import EchoResult, FindOutcome, for_the_disk
from qrstation.model.patient_info import PatientInfoOutcome
from qrstation.model.retrieve import RetrieveResult, Verdict
from qrstation.model.visits import Visit
from qrstation.words import counted, joined, later, say, sentences

_log = logging.getLogger(__name__)

_SEVERITIES = {
    Verdict.COMPLETE: Severity.INFO,
    Verdict.UNVERIFIED: Severity.INFO,
    Verdict.CANCELLED: Severity.INFO,
    Verdict.PARTIAL: Severity.WARNING,
    Verdict.FAILED: Severity.ERROR,
}
_LEVELS = {Severity.INFO: logging.INFO, Severity.WARNING: logging.WARNING, Severity.ERROR: logging.ERROR}


class Announcements:
    """Hands events to subscribers, on the thread on which they happen."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribers: list[Callable[[Event], None]] = []
        self._answers: dict[str, str] = {}
        """What each node that was echoed lacked last; empty where it answered."""

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Have `listener` called with every event, on any thread; call what is returned to stop that."""
        with self._lock:
            self._subscribers.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers.remove(listener)

        return unsubscribe

    def announce(self, event: Event) -> None:
        """Tell all subscribers."""
        with self._lock:
            subscribers = tuple(self._subscribers)
        for subscriber in subscribers:
            subscriber(event)

    def say_answer(self, result: EchoResult) -> None:
        """Say how a node answered a C-ECHO, where it did not answer so the last time."""
        said = (
            say("Answered a C-ECHO in {milliseconds:.0f} ms.", milliseconds=result.milliseconds or 0)
            if result.ok
            else result.detail
        )
        told = "" if result.ok else said
        with self._lock:
            before, self._answers[result.node] = self._answers.get(result.node), told
        if told != before:
            self.say(Severity.INFO if result.ok else Severity.WARNING, said, node=result.node)

    def say(self, severity: Severity, text: str, node: str = "") -> None:
        """Say something in words; what stands in them in quotation marks is a peer's own and not for the disk."""
        told, text = text, text.strip()
        at = f"{node}: " if node and node not in text else ""
        _log.log(_LEVELS[severity], "%s%s", at, for_the_disk(told).strip())
        self.announce(LogEntry(time=datetime.now(UTC), severity=severity, text=text, node=node))

    def say_mended(self, kept: Path) -> None:
        """Say that the archive's index was found to be damaged in use, and made anew; where the old one is kept."""
        said = say(
            "The index of the archive was damaged and has been made anew from the files; the old one is kept as "
            "{file}.",
            file=kept,
        )
        self.say(Severity.WARNING, said)

    @contextmanager
    def saying_faults(self, failure: str, node: str) -> Iterator[None]:
        """Say why what is done in the block failed, if it did, and raise that further.

        Parameters
        ----------
        failure
            That it did, as a sentence.
        """
        try:
            yield
        except Cancelled:
            raise
        except QrError as fault:
            self.say(Severity.ERROR, sentences(failure, str(fault)), node)
            raise

    def say_listener(self, state: ListenerState) -> None:
        """Say whether we receive now, and tell of it."""
        if state.listening:
            where = replace(state.address, tls=False)
            with_tls = state.address.tls
            said = (
                say("Listening as {where}, with TLS.", where=where)
                if with_tls
                else say("Listening as {where}.", where=where)
            )
            self.say(Severity.INFO, said)
        elif state.reason:
            self.say(Severity.ERROR, state.reason)
        else:
            self.say(Severity.INFO, say("Not listening any more."))
        self.announce(ListenerChanged(state=state))

    def say_moved(self, state: ListenerState) -> None:
        """Say that this machine has other addresses than before."""
        said = say(
            "This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it "
            "this one.",
            addresses=joined(say(" and "), state.reachable_at),
        )
        self.say(Severity.WARNING, said)
        self.announce(ListenerChanged(state=state))

    def say_search(self, outcome: FindOutcome, level: Level, node: str) -> None:
        """Say how many matches a node told, and whether there may be more."""
        found = later("{matches} at {level} level in {seconds:.1f} s")
        in_parts = later("{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts")
        said = say(
            in_parts if outcome.parts > 1 else found,
            matches=counted(outcome.matches, "match", "matches"),
            level=level,
            seconds=outcome.seconds,
            parts=outcome.parts,
        )
        severity, end = Severity.INFO, later("{search}.")
        if outcome.truncated:
            end = later("{search}, stopped at the limit.")
        elif outcome.cancelled:
            end = later("{search}, stopped.")
        elif outcome.incomplete or (outcome.limit_met is not None and not outcome.whole_in_parts):
            severity, end = Severity.WARNING, later("{search}; there may be more.")
        self.say(severity, say(end, search=said), node)

    def say_result(self, result: RetrieveResult, node: str) -> None:
        """Say what a retrieval from a node came to."""
        said = say(
            "Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}",
            verdict=say(result.verdict),
            received=result.received,
            seconds=result.seconds,
            explanation=result.explanation,
        )
        self.say(_SEVERITIES[result.verdict], said, node)

    def say_list(self, report: ListReport, node: str) -> None:
        """Say how much of a list a node has."""
        said = say(
            "{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.",
            found=report.count(RowState.FOUND),
            rows=len(report.results),
            seconds=report.seconds,
        )
        self.say(Severity.INFO, said, node)

    def say_patient_info(self, outcome: PatientInfoOutcome, node: str) -> None:
        """Say that a node was asked about a patient, and nothing of what it told."""
        stopped = later("Asked for patient information in {seconds:.1f} s: stopped.")
        answered = later("Asked for patient information in {seconds:.1f} s: an answer.")
        unknown = later("Asked for patient information in {seconds:.1f} s: no such patient.")
        said = stopped if outcome.cancelled else answered if outcome.answer else unknown
        self.say(Severity.INFO, say(said, seconds=outcome.seconds), node)

    def say_card(self, card: Capabilities, node: str) -> None:
        """Say how much a node was found to offer."""
        self.say(
            Severity.INFO, say("Probed: {services} offered.", services=counted(len(card.services), "service")), node
        )

    def say_conflict(self, sop_instance_uid: str) -> None:
        """Say that two objects of one UID are kept."""
        said = say("{uid} came with other bytes than the object held: both are kept.", uid=sop_instance_uid)
        self.say(Severity.WARNING, said)

    def say_visit(self, visit: Visit, node: str) -> None:
        """Say what came of a visit to our receiver, which has logged it itself.

        Parameters
        ----------
        node
            Name that the visitor goes by here; empty when it is a stranger.
        """
        severity = Severity.WARNING if visit.wants_attention else Severity.INFO
        self.announce(LogEntry(time=datetime.now(UTC), severity=severity, text=visit.told, node=node))
