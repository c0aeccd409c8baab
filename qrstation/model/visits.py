"""Who came to our receiver, and how it was received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reception(StrEnum):
    """How far a peer got."""

    TURNED_AWAY = "turned away"
    """Its connection was closed at once: there were too many."""
    CONNECTED = "connected"
    """It opened a connection, and asked for no association."""
    REJECTED = "rejected"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One connection to our receiver, as far as it went until now."""

    number: int
    """The same for one connection at all moments."""
    time: datetime
    """When it was opened."""
    peer_host: str
    calling_ae_title: str = ""
    called_ae_title: str = ""
    reception: Reception = Reception.CONNECTED
    reason: str = ""
    """Why it was not accepted, as a part of a sentence; empty while that is not known."""
    contexts: int = 0
    """Presentation contexts that we accepted."""
    stored: int = 0
    """Instances that it sent and that are safe."""
    refused: tuple[str, ...] = ()
    """Why instances that it sent were refused, each reason once."""
