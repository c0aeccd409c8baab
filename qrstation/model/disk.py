"""How the disk of the archive stands: whether it takes what arrives, and how much room is left."""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.words import clause, counted, say

LOW_SPACE = 2_000_000_000
"""Bytes left below which a user is warned: room for some thousand CT images, and for the index to grow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskState:
    """The disks of the archive and of its index at one moment; what is none cannot be measured."""

    trouble: str = ""
    """Why nothing can be kept, as a sentence; empty as long as objects are taken."""
    detail: str = ""
    advice: str = ""
    refused: int = 0
    """Objects that could not be kept since the trouble began."""
    free_bytes: int | None = None
    """Left for the archive's files."""
    index_free_bytes: int | None = None
    """Left for the index, which may lie on another disk."""

    @property
    def low(self) -> bool:
        """Whether so little room is left that somebody should know."""
        return self.room is not None and self.room < LOW_SPACE

    @property
    def room(self) -> int | None:
        """Bytes left where there is less of them: when either is full, nothing can be kept."""
        return min((each for each in (self.free_bytes, self.index_free_bytes) if each is not None), default=None)

    @property
    def passed(self) -> str:
        """What to tell when its trouble is over, as a sentence."""
        refused = (
            say("{refused} had been refused", refused=counted(self.refused, "object"))
            if self.refused
            else say("none was refused")
        )
        return say("The archive takes objects again: {refused}.", refused=refused)

    @property
    def title(self) -> str:
        """What to tell of it, as a sentence; empty when all is well."""
        if self.trouble and self.refused:
            refused = counted(self.refused, "object")
            if ":" in self.trouble or "：" in self.trouble:
                return say(
                    "{trouble} {objects} refused, nothing already received was affected.",
                    trouble=self.trouble,
                    objects=refused,
                )
            return say(
                "{trouble}: {objects} refused, nothing already received was affected.",
                trouble=clause(self.trouble),
                objects=refused,
            )
        if self.trouble or not self.low:
            return self.trouble
        free = self.room or 0
        room = say("{size:.1f} GB", size=free / 1e9) if free >= 1e9 else say("{size:.0f} MB", size=free / 1e6)
        disk = (
            say("the disk of the archive")
            if free == self.free_bytes
            else say("the disk that the archive's index lies on")
        )
        return say("Only {room} are left on {disk}.", room=room, disk=disk)
