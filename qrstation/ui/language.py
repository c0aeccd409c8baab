"""The language of the window: Qt's catalogues of our texts and of its own."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from qrstation.first_choices import WindowLanguage
from qrstation.paths import resources
from qrstation.words import ENGLISH, Language, speak

CONTEXT = "qrstation"
"""Of all our texts in the catalogues."""
_DATES = {
    WindowLanguage.GERMAN: "%d.%m.%Y",
    WindowLanguage.FRENCH: "%d/%m/%Y",
    WindowLanguage.SPANISH: "%d/%m/%Y",
    WindowLanguage.JAPANESE: "%Y/%m/%d",
}
_NO_NUMBER = -1
_LARGEST = 2**31 - 1
"""Number that Qt takes; the noun's form is the same beyond it."""

_installed: list[QTranslator] = []
"""They must outlive every thread that says something."""


def speak_as_chosen(application: QCoreApplication, chosen: WindowLanguage) -> WindowLanguage:
    """Let every text from now on be in the chosen language, or in the system's, and in English where we lack that."""
    language = _of_system() if chosen is WindowLanguage.SYSTEM else chosen
    for earlier in _installed:
        application.removeTranslator(earlier)
    ours = _loaded(f"qrstation_{language}", resources() / "translations")
    if language is WindowLanguage.ENGLISH or ours is None:
        QLocale.setDefault(QLocale(QLocale.Language.English))
        speak(ENGLISH)
        return WindowLanguage.ENGLISH
    _installed.append(ours)
    if of_qt := _loaded(f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))):
        _installed.append(of_qt)
        application.installTranslator(of_qt)
    locale = QLocale(language.value)
    QLocale.setDefault(locale)

    @lru_cache(maxsize=4096)
    def translation(text: str, number: int | None) -> str:
        return ours.translate(CONTEXT, text, "", _NO_NUMBER if number is None else min(number, _LARGEST)) or ""

    speak(
        Language(
            code=language,
            translation=translation,
            decimal_point=locale.decimalPoint(),
            group_separator=locale.groupSeparator(),
            date=_DATES[language],
        )
    )
    return language


def _of_system() -> WindowLanguage:
    for name in QLocale.system().uiLanguages():
        language = name.partition("-")[0]
        if language in set(WindowLanguage):
            return WindowLanguage(language)
    return WindowLanguage.ENGLISH


def _loaded(name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, str(folder)) else None
