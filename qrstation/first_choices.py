"""What the window needs to know of the settings before its first paint; `qrstation.settings` has the rest."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Appearance(StrEnum):
    """Palette of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class WindowLanguage(StrEnum):
    """Language of the window; the command line and files for others are English."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    JAPANESE = "ja"


class FirstChoices(NamedTuple):
    """Language and palette."""

    language: WindowLanguage = WindowLanguage.SYSTEM
    appearance: Appearance = Appearance.SYSTEM


def first_choices(path: Path) -> FirstChoices:
    """Look up language and palette in the file of the settings, without the rest being read or checked.

    As the system has them where the file says nothing that can be understood.
    """
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        written = None
    found = written if isinstance(written, dict) else {}
    language, appearance = found.get("language"), found.get("appearance")
    return FirstChoices(
        WindowLanguage(language) if language in list(WindowLanguage) else WindowLanguage.SYSTEM,
        Appearance(appearance) if appearance in list(Appearance) else Appearance.SYSTEM,
    )
