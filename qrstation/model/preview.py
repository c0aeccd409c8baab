"""A small picture of an instance, for a first look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Grey values of an image, row by row, one byte a pixel from black to white; or why there is none."""

    path: Path
    """The file it was made of."""
    width: int = 0
    height: int = 0
    grey: bytes = b""
    reason: str = ""
    """Why there is no picture, as a sentence; empty when there is one."""
