"""What the connection doctor found, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qrstation.model.nodes import ListenerState, RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.visits import Visit
from qrstation.words import day_of, joined, later, say, sentences


class Step(StrEnum):
    """What the doctor tries, in this order."""

    NAME = "name"
    TCP = "tcp"
    TLS = "tls"
    ASSOCIATION = "association"
    ECHO = "echo"
    FIND = "find"
    GET = "get"
    LISTENER = "listener"
    MOVE = "move"

    @property
    def words(self) -> str:
        """For people."""
        return say(_WORDS[self])


_WORDS = {
    Step.NAME: later("Name of the host"),
    Step.TCP: later("TCP connection"),
    Step.TLS: "TLS",
    Step.ASSOCIATION: later("Association"),
    Step.ECHO: "C-ECHO",
    Step.FIND: "C-FIND",
    Step.GET: later("C-GET of one object"),
    Step.LISTENER: later("Our receiver"),
    Step.MOVE: later("C-MOVE of one object to us"),
}


class StepVerdict(StrEnum):
    """How a step ended."""

    PASSED = later("passed")
    WARNING = later("warning")
    """It works, or is not needed, but somebody should look at it."""
    FAILED = later("failed")
    NOT_TRIED = later("not tried")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one step showed."""

    step: Step
    verdict: StepVerdict
    title: str
    """What is the case, as a sentence; of a step that was not tried, why."""
    evidence: tuple[str, ...] = ()
    """What was seen, one line each."""
    advice: str = ""
    begun: datetime | None = None
    """With time zone; none where it was not tried."""
    seconds: float | None = None
    """How long it took, where it was tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleObject:
    """The one small object that retrieval is tried with."""

    key: MatchKey
    sop_class_uid: str = ""
    modality: str = ""
    study_date: str = ""
    """As the node gives it: YYYYMMDD, or empty."""
    size: int | None = None
    """About how many bytes; none where the node does not tell."""

    def __str__(self) -> str:
        """For people, without a word on the patient."""
        what, date = self.modality or say("object of unknown modality"), self.study_date
        if len(date) == 8:
            what = say("{modality} of {date}", modality=what, date=day_of(date))
        size = "" if self.size is None else say("about {size:,} kB", size=max(round(self.size / 1000), 1))
        return joined(", ", filter(None, (what, size)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """All that was found out about the connection to a node."""

    node: RemoteNode
    calling_ae_title: str
    begun: datetime
    """With time zone."""
    findings: tuple[Finding, ...]
    own_addresses: tuple[str, ...] = ()
    """IP addresses of this machine from which the node was reached, else those by which others may reach it."""
    listener: ListenerState | None = None
    """Our receiver while a C-MOVE was tried; else as it stands."""
    visits: tuple[Visit, ...] = ()
    """Who came to it meanwhile."""
    sample: SampleObject | None = None
    stopped: bool = False
    """The user stopped it."""

    def finding(self, step: Step) -> Finding | None:
        """What a step showed; none where the doctor did not come to it."""
        return next((finding for finding in self.findings if finding.step is step), None)

    @property
    def failed(self) -> tuple[Finding, ...]:
        """The steps that failed, in their order."""
        return tuple(self._that(StepVerdict.FAILED))

    @property
    def conclusion(self) -> str:
        """All of it in a sentence or two."""
        if self.stopped:
            return say("Stopped: not everything was tried.")
        if not self.failed:
            warnings = len(list(self._that(StepVerdict.WARNING)))
            marked = (
                say("one step is marked") if warnings == 1 else say("{warnings} steps are marked", warnings=warnings)
            )
            attention = say(", but {steps} for your attention", steps=marked) if warnings else ""
            untried = "" if self._retrieved else say("; retrieval was not tried")
            return say("Everything that was tried works{attention}{untried}.", attention=attention, untried=untried)
        got = self.finding(Step.GET)
        by_get = got is not None and got.verdict is StepVerdict.PASSED
        moved = any(finding.step in (Step.LISTENER, Step.MOVE) for finding in self.failed)
        failure = joined(": ", (self.failed[0].step.words, self.failed[0].title))
        return sentences(failure, say("Objects can be fetched by C-GET all the same.")) if by_get and moved else failure

    @property
    def _retrieved(self) -> bool:
        tried = (self.finding(step) for step in (Step.GET, Step.MOVE))
        return any(each is not None and each.verdict is not StepVerdict.NOT_TRIED for each in tried)

    def _that(self, verdict: StepVerdict) -> Iterable[Finding]:
        return (finding for finding in self.findings if finding.verdict is verdict)
