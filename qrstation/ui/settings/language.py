"""The section of the window's language."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from qrstation.first_choices import WindowLanguage
from qrstation.settings import Settings
from qrstation.ui.settings.section import Section
from qrstation.words import say

_OWN_NAMES = {
    WindowLanguage.ENGLISH: "English",
    WindowLanguage.GERMAN: "Deutsch",
    WindowLanguage.FRENCH: "Français",
    WindowLanguage.SPANISH: "Español",
    WindowLanguage.JAPANESE: "日本語",
}
"""Whoever cannot read the others finds it all the same."""


class LanguageSection(Section):
    """Language of the window; it holds from the next start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Language"), "globe", parent)
        self.language = QComboBox()
        self.language.addItem(say("As the system"), WindowLanguage.SYSTEM)
        for language, name in _OWN_NAMES.items():
            self.language.addItem(name, language)
        self.language.activated.connect(self._choose)
        self.add_field(
            say("&Language"),
            "language",
            self.language,
            say(
                "From the next start on, with its numbers and dates. The command line, the help, logs and files "
                "for others stay English."
            ),
        )
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the field."""
        self.language.setCurrentIndex(self.language.findData(settings.language))

    def _choose(self, index: int) -> None:
        self.edited.emit("language", self.language.itemData(index))
