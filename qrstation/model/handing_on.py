"""Where fetched objects go on to from here, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from qrstation.model.instances import OneInstance
from qrstation.words import counted, joined, say


class TargetKind(StrEnum):
    """What objects are handed on to."""

    FOLDER = "folder"
    NODE = "node"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A folder, by its path, or a node, by its name in the node book or ``AET@host:port``."""

    kind: TargetKind
    place: str

    def __str__(self) -> str:
        return say("the folder {place}", place=self.place) if self.kind is TargetKind.FOLDER else self.place


class HandOnState(StrEnum):
    """How it stands with an object that is to go to a target."""

    WAITING = "waiting"
    """Owed: to be tried, for the first time or again."""
    DONE = "done"
    """The node acknowledged it, or its copy is safe in the folder."""
    FAILED = "failed"
    """Refused, or tried often enough: only a person can have it tried again."""
    GONE = "no longer here"
    """It was removed from the archive before it could be handed on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed(OneInstance):
    """An object and a target, and how it stands with them."""

    target: Target
    sop_instance_uid: str
    run: str
    """The run of a dose query that fetched it; see `qrstation.store.dose_records.DoseRun`."""
    job: int | None = None
    """Number of the job of that run, for people."""
    state: HandOnState
    attempts: int = 0
    not_before: datetime | None = None
    """When it is tried again; none: at once."""
    detail: str = ""
    """What was last said of it, as sentences; empty where there is nothing to say."""
    at: datetime
    """When it came to stand so."""
    study_instance_uid: str = ""
    """Empty, as the series, where an older version put it down, and it is not known which of several was meant."""
    series_instance_uid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOnStanding:
    """How many objects of a target stand how."""

    target: Target
    done: int = 0
    waiting: int = 0
    failed: int = 0
    gone: int = 0
    next_attempt: datetime | None = None
    """When the first of the waiting ones is tried again; none where nothing waits, or some of it may be tried now."""
    reasons: tuple[str, ...] = ()
    """What was said of those that are not done, each once."""
    reasons_failed: tuple[str, ...] = ()
    """Those of the reasons that were said of failed ones."""

    @property
    def total(self) -> int:
        """All of them."""
        return self.done + self.waiting + self.failed + self.gone

    @property
    def owed(self) -> int:
        """How many have not arrived and still can."""
        return self.waiting + self.failed

    @property
    def is_owed(self) -> bool:
        """Whether some of it has not arrived and still can."""
        return bool(self.owed)

    @property
    def words(self) -> str:
        """``12 of 14 objects handed on to OpenREM; 2 waiting``, for people."""
        return joined(
            "; ",
            (
                say(
                    "{done:,} of {total} handed on to {target}",
                    done=self.done,
                    total=counted(self.total, "object"),
                    target=self.target,
                ),
                *self.rest(),
            ),
        )

    def rest(self, due: str = "") -> tuple[str, ...]:
        """``2 waiting``: what is not done, in words.

        Parameters
        ----------
        due
            What is said of when it is tried again, behind the number of those that wait.
        """
        rest = (
            (self.waiting, say("{number:,} waiting{due}", number=self.waiting, due=due)),
            (self.failed, say("{number:,} failed", number=self.failed)),
            (self.gone, say("{number:,} no longer here", number=self.gone)),
        )
        return tuple(words for number, words in rest if number)


def hand_on_folder(text: str) -> str:
    """Read the path of a folder that objects are to be copied to; empty: none.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """
    if not text:
        return ""
    try:
        folder = Path(text).expanduser()
    except RuntimeError:
        raise ValueError(
            say("{text!r} is in the folder of a user whom this computer does not know.", text=text)
        ) from None
    if not folder.is_absolute():
        raise ValueError(
            say("{text!r} is a folder that depends on where qrstation is started: give its whole path.", text=text)
        )
    return str(folder)
