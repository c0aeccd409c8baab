"""The pages of the window."""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """The page that a message concerns."""

    SEARCH = "search"
    DOSE = "dose"
    ARCHIVE = "archive"
    TRANSFERS = "transfers"
    LOG = "log"
    SETTINGS = "settings"
