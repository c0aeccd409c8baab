"""How far a retrieval is."""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.model.nodes import RetrieveMethod
from qrstation.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far it is; ``bytes`` of the files received."""

    activity: str
    place: str = ""
    """Which of several things is asked for now: ``study 1 of 6, series 1 of 2, 2 objects``."""
    method: RetrieveMethod | None = None
    method_reason: str = ""
    expected: int | None = None
    received: int = 0
    already_held: int = 0
    bytes: int = 0

    @property
    def words(self) -> str:
        """What is being done, and with what."""
        return f"{self.activity}: {self.place}" if self.place else self.activity


def over(doing: str, associations: int) -> str:
    """Say over how many associations something is done, where there are several."""
    if associations < 2:
        return doing
    return say("{activity} over {number} associations", activity=doing, number=associations)
