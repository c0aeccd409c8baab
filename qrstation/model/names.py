"""Parts of person names."""

from __future__ import annotations

from enum import StrEnum


class NameGroup(StrEnum):
    """A component group of a person name.

    References
    ----------
    PS3.5 6.2.1.1
    """

    ALPHABETIC = "alphabetic"
    IDEOGRAPHIC = "ideographic"
    PHONETIC = "phonetic"
