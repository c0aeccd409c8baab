"""Names on disk: from UIDs to a path that cannot leave the archive, and readable names for export.

Nothing that a peer wrote becomes part of a path here, save UIDs that hold only digits and single dots.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePath

from qrstation.errors import InstanceRefused
from qrstation.model.instances import OneInstance
from qrstation.store.part10 import CANNOT_UNDERSTAND
from qrstation.words import say

SUFFIX = ".dcm"
INCOMING = ".incoming"
"""Folder, in the archive, of what is being received."""
SET_ASIDE = ".set-aside"
"""Folder, in the archive, of files that a broken-off retrieval left in doubt."""

_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_FILE = re.compile(r"(?P<uid>[0-9]+(?:\.[0-9]+)*)(?:-(?P<variant>[0-9a-f]{12}))?\.dcm")
_LONGEST_UID = 64
_LONGEST_NAME = 60
_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(OneInstance):
    """Where an instance lies; ``variant`` tells files of one SOP Instance UID apart, empty for the first."""

    study_instance_uid: str
    series_instance_uid: str
    sop_instance_uid: str
    variant: str = ""

    @property
    def folder(self) -> PurePath:
        """Folder of the series, from the archive's."""
        return PurePath(self.study_instance_uid, self.series_instance_uid)

    @property
    def name(self) -> str:
        """Name of the file."""
        return f"{self.sop_instance_uid}{'-' if self.variant else ''}{self.variant}{SUFFIX}"

    @property
    def path(self) -> PurePath:
        """Path of the file, from the archive's folder."""
        return PurePath(self.study_instance_uid, self.series_instance_uid, self.name)

    def under(self, root: Path) -> Path:
        """Path of the file of an archive in the folder `root`."""
        return root.joinpath(self.study_instance_uid, self.series_instance_uid, self.name)

    @classmethod
    def parse(cls, study: str, series: str, name: str) -> Place | None:
        """Read a place off the names on disk; none when they are not the archive's."""
        found = _FILE.fullmatch(name)
        if found is None or not (is_uid(study) and is_uid(series) and is_uid(found["uid"])):
            return None
        return cls(
            study_instance_uid=study,
            series_instance_uid=series,
            sop_instance_uid=found["uid"],
            variant=found["variant"] or "",
        )


def is_uid(text: str) -> bool:
    """Whether a text may name a file or folder: a UID, with or without leading zeros in its components.

    References
    ----------
    PS3.5 9.1; leading zeros are forbidden there, met in practice, and harmless here
    """
    return len(text) <= _LONGEST_UID and text.isascii() and _UID.fullmatch(text) is not None


def check_uid(name: str, uid: str) -> None:
    """Refuse what is no UID before it becomes a path.

    Parameters
    ----------
    name
        What the UID is of, as the standard names it.

    Raises
    ------
    InstanceRefused
        With status C000, Cannot understand.
    """
    if is_uid(uid):
        return
    if not uid:
        title = say("The instance has no {name}.", name=name)
    elif len(uid) > _LONGEST_UID:
        title = say(
            "The {name} has {length} characters; a UID has at most {most}.",
            name=name,
            length=len(uid),
            most=_LONGEST_UID,
        )
    else:
        title = say("The {name} is no UID.", name=name)
    raise InstanceRefused(
        title,
        status=CANNOT_UNDERSTAND,
        # In the quotation marks of a peer's own words: it may be anything, also a name.
        detail=f"“{repr(uid[: 2 * _LONGEST_UID])[1:-1]}”" if uid else "",
        advice=say(
            "Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID."
        ),
    )


def readable_name(*parts: str, otherwise: str) -> str:
    """Make one file or folder name of free text, safe on Linux, macOS and Windows.

    Parameters
    ----------
    otherwise
        Name where the text gives none.
    """
    text = unicodedata.normalize("NFC", " ".join(part for part in parts if part.strip()))
    text = "".join(" " if unicodedata.category(character)[0] in "CZ" else character for character in text)
    text = " ".join(_UNSAFE.sub(" ", text).split())
    while len(text.encode()) > 2 * _LONGEST_NAME or len(text) > _LONGEST_NAME:
        text = text[:-1]
    text = text.strip(". ")
    if _RESERVED.fullmatch(text):
        text = f"_{text}"
    return text or otherwise
