"""How the disk of the archive stands: whether it takes what arrives, and how much room is left."""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.model.counting import counted

LOW_SPACE = 2_000_000_000
"""Bytes left below which a user is warned: room for some thousand CT images, and for the index to grow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskState:
    """The disk of the archive at one moment; ``free_bytes`` is none where it cannot be measured."""

    trouble: str = ""
    """Why nothing can be kept, as a sentence; empty as long as objects are taken."""
    detail: str = ""
    advice: str = ""
    refused: int = 0
    """Objects that could not be kept since the trouble began."""
    free_bytes: int | None = None

    @property
    def low(self) -> bool:
        """Whether so little room is left that somebody should know."""
        return self.free_bytes is not None and self.free_bytes < LOW_SPACE

    @property
    def title(self) -> str:
        """What to tell of it, as a sentence; empty when all is well."""
        if self.trouble and self.refused:
            reason = self.trouble if ":" in self.trouble else f"{self.trouble.rstrip('.')}:"
            return f"{reason} {counted(self.refused, 'object')} refused, nothing already received was affected."
        if self.trouble or not self.low:
            return self.trouble
        free = self.free_bytes or 0
        room = f"{free / 1e9:.1f} GB" if free >= 1e9 else f"{free / 1e6:.0f} MB"
        return f"Only {room} are left on the disk of the archive."
