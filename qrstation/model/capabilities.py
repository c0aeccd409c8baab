"""What a node was found to offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from qrstation.model.information_model import ExtendedNegotiation, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """A node's capability card: what it accepted and answered when it was probed, and what searches showed since.

    SOP Classes stand as UIDs, attributes as keywords. What could not be found out is none or absent.
    """

    probed: datetime
    implementation: str = ""
    """Implementation Version Name and Class UID of the node (PS3.7 D.3.3.2)."""
    maximum_pdu: int | None = None
    """Bytes of the largest P-DATA-TF PDU that it takes; 0: any."""
    services: tuple[str, ...] = ()
    """SOP Classes of Query/Retrieve and Relevant Patient Information that it accepted."""
    storage: tuple[str, ...] = ()
    """Storage SOP Classes that it agreed to send by C-GET."""
    extended_negotiation: tuple[ExtendedNegotiation, ...] = ()
    """What it accepted beyond the baseline for the queries of its model."""
    levels: tuple[Level, ...] = ()
    """Levels at which it answered a query."""
    returned_keys: tuple[str, ...] = ()
    """Optional keys that it returned with a value or empty."""
    missing_keys: tuple[str, ...] = ()
    """Optional keys that it was asked for and left out."""
    ignored_keys: tuple[str, ...] = ()
    """Keys whose value it did not match: what it answers is filtered here."""
    matched_keys: tuple[str, ...] = ()
    """Optional keys that it was seen to match."""
    uid_lists: bool | None = None
    """Whether it matches a list of UIDs."""
    limit: int | None = None
    """Number of matches at which it stopped telling more."""
    remarks: tuple[str, ...] = ()
    """Sentences on what could not be found out, and why."""
