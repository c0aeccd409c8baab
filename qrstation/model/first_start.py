"""What is proposed to somebody who starts qrstation for the first time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """How this workstation could be set up."""

    ae_title: str
    ae_title_reason: str = ""
    """Where it is from, as a sentence; empty where the user said it."""
    port: int
    port_reason: str = ""
    """Why it is not the usual port, as a sentence; empty where it is."""
    folder: Path
    """Of the archive."""
    free_bytes: int | None
    """Room on the disk of that folder; none where it cannot be measured."""
    firewall: str
    """What the firewall of this system needs, in sentences; ``{port}`` stands for the port, which may be changed."""
