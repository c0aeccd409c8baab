"""What a node was found to offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySupport:
    """What a node does with one optional key at one level; none where it could not be found out."""

    level: Level
    keyword: str
    returned: bool | None = None
    """Whether it comes back, with a value or empty."""
    matched: bool | None = None
    """Whether a value that does not fit keeps an entity away, and one that fits brings it."""


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
    """SOP Classes of Verification, Query/Retrieve and Relevant Patient Information that it accepted."""
    storage: tuple[str, ...] = ()
    """Storage SOP Classes that it agreed to send by C-GET."""
    extended_negotiation: tuple[ExtendedNegotiation, ...] = ()
    """What it accepted beyond the baseline for the queries of its model."""
    retrieve_negotiation: tuple[ExtendedNegotiation, ...] = ()
    """The same for the retrievals of its model."""
    query_model: QueryModel | None = None
    """Information model in which it was queried: what follows holds for it."""
    levels: tuple[Level, ...] = ()
    """Levels at which it answered a query."""
    keys: tuple[KeySupport, ...] = ()
    uid_lists: bool | None = None
    """Whether it matches a list of UIDs."""
    limit: int | None = None
    """Number of matches at which it stopped telling more."""
    remarks: tuple[str, ...] = ()
    """Sentences on what could not be found out, and why."""

    def key(self, level: Level, keyword: str) -> KeySupport:
        """What the node does with a key at a level; all unknown where it was not asked."""
        unknown = KeySupport(level=level, keyword=keyword)
        return next((key for key in self.keys if (key.level, key.keyword) == (level, keyword)), unknown)
