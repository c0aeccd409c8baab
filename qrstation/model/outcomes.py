"""How an operation ended, as the peer said it and as we saw it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from qrstation.model.information_model import ExtendedNegotiation
from qrstation.model.query import MatchKey
from qrstation.words import counted, in_english, joined, later, put_together, say, sentence

_COMMENTS = re.compile("“.*”|„.*[“”]|«.*»|「.*」", re.DOTALL)


class StatusCategory(StrEnum):
    """Category of a DIMSE status.

    References
    ----------
    PS3.7 Annex C
    """

    SUCCESS = later("success")
    WARNING = later("warning")
    FAILURE = later("failure")
    CANCEL = later("cancel")
    PENDING = later("pending")
    UNKNOWN = later("unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """A DIMSE status, in the standard's words and with what to do."""

    code: int
    category: StatusCategory
    meaning: str
    advice: str = ""
    error_comment: str = ""
    """Error Comment (0000,0902) of the peer."""
    offending: tuple[str, ...] = ()
    """Offending Elements (0000,0901), as keywords."""
    sent: bool = True
    """Whether the peer sent it; if not, it stands in for a final response that did not come: `meaning` says why."""

    @property
    def remarks(self) -> str:
        """What the peer added to the code, for people; empty when it added nothing."""
        comment = f"“{self.error_comment}”" if self.error_comment else ""
        offending = say("Offending Element: {keywords}", keywords=", ".join(self.offending)) if self.offending else ""
        return joined("; ", filter(None, (comment, offending)))

    def __str__(self) -> str:
        if not self.sent:
            return self.meaning
        told = self._told_with_its_category()
        return joined("", (told, " (", self.remarks, ")")) if self.remarks else told

    def _told_with_its_category(self) -> str:
        category, code = say(self.category), f"{self.code:04X}"
        if re.search(rf"\b{self.category}\b", in_english(self.meaning), re.IGNORECASE):
            return joined(" ", (code, self.meaning))
        return say("{code} {category}: {meaning}", code=code, category=category, meaning=self.meaning)

    def told(self, node: str) -> str:
        """Say in a sentence how the node of this name ended an operation."""
        return say("{node} ended with {status}.", node=node, status=self) if self.sent else sentence(str(self))


def without_comments(text: str) -> str:
    """Leave out of a text what stands in quotation marks: those are a peer's own words, and may name a patient."""
    return put_together(partial(_COMMENTS.sub, "“…”"), text)


def for_the_disk(text: str) -> str:
    """Take of what was said what is written into files: its English, as far as it is known, without a peer's words."""
    return without_comments(in_english(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class EchoResult:
    """Answer to a C-ECHO; ``milliseconds`` from the request for an association to the response."""

    node: str
    ok: bool
    milliseconds: float | None = None
    status: Status | None = None
    detail: str = ""
    """Why it failed, as a sentence; empty when it answered."""
    advice: str = ""
    needs_a_person: bool = False
    """Whether it failed for what does not pass by itself, such as a wrong AE title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindOutcome:
    """How a C-FIND ended after its matches were handed over."""

    status: Status
    matches: int
    seconds: float
    truncated: bool = False
    """We stopped at the query's limit: there may be more."""
    incomplete: bool = False
    """The node ended with a warning such as B001, or with FE00 unasked, and asking in parts did not help: there may be
    more than it told."""
    cancelled: bool = False
    optional_keys_unsupported: bool = False
    """The node said with FF01 that it did not match all keys."""
    unmatched_keys: tuple[str, ...] = ()
    """Keywords of keys that the node does not support: what FF01 seems to concern, because they did not come back or
    came with values that do not match, and what the node neither matches nor returns."""
    filtered_here: tuple[str, ...] = ()
    """Keywords of keys that the node passes over, so that its answers were matched here instead."""
    told: int = 0
    """Matches that the node told, those that were left out here among them; of several queries the most."""
    limit_met: int | None = None
    """Number of matches at which the node seems to have stopped by itself: it said so, or the number is a round one."""
    accepted: tuple[ExtendedNegotiation, ...] = ()
    """What of the offered extended negotiation the node accepted."""
    remarks: tuple[str, ...] = ()
    """Sentences on what the node took the query to mean, where a user could expect something else."""
    duplicates: int = 0
    """Matches that the node told more than once, word for word; they are handed over once."""
    strangers: int = 0
    """Matches that were left out, because they name another entity above them than the query does."""
    parts: int = 1
    """Number of queries that the search was asked in: more than one where the node did not answer it at once."""
    divided_by_time: bool = False
    """Whether parts of it were hours of a day, so that studies without a time are in no part."""
    gaps: tuple[str, ...] = ()
    """Sentences on what may be missing of a search that was asked in parts."""

    @property
    def whole_in_parts(self) -> bool:
        """Whether the node stopped by itself, and all came when it was asked in parts."""
        return self.parts > 1 and not (self.truncated or self.incomplete or self.cancelled or self.gaps)

    @property
    def found_by(self) -> str:
        """What a study must have to be found by a search in parts."""
        return say("a date and a time") if self.divided_by_time else say("a date")

    def strangers_told(self, node: str) -> str:
        """Say in a sentence what was left out; empty where nothing was."""
        if not self.strangers:
            return ""
        return say(
            "Left out: {matches} to another entity than the one that {node} was asked about.",
            matches=counted(self.strangers, "match belongs", "matches belong"),
            node=node,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsAsked:
    """How far a search is that is asked in parts: how many are known so far, how many are done, and what they gave."""

    parts: int
    done: int
    matches: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SubOperations:
    """Numbers of C-STORE sub-operations, each where the peer told it.

    References
    ----------
    PS3.4 C.4.2.1.6 to C.4.2.1.9
    """

    remaining: int | None = None
    completed: int | None = None
    failed: int | None = None
    warning: int | None = None

    @property
    def sent(self) -> int:
        """Instances that the peer counts as sent, with a warning or without; 0 where it counts none."""
        return (self.completed or 0) + (self.warning or 0)

    @property
    def total(self) -> int | None:
        """All of them; none where the peer does not tell how many remain."""
        counts = (self.remaining, self.completed, self.failed, self.warning)
        return None if self.remaining is None else sum(count or 0 for count in counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferOutcome:
    """What the peer said at the end of a C-GET or C-MOVE; no verdict about what is on disk."""

    status: Status
    sub_operations: SubOperations = field(default_factory=SubOperations)
    failed_sop_instance_uids: tuple[str, ...] = ()
    cancelled: bool = False
    targets: tuple[MatchKey, ...] = ()
    """What the request named: one entity, or several instances in a list of UIDs."""

    @property
    def failed(self) -> bool:
        """Whether the peer carried it out not even in part; what the user stopped did not fail."""
        carried_out = self.status.category in (StatusCategory.SUCCESS, StatusCategory.WARNING)
        return not (carried_out or self.cancelled)
