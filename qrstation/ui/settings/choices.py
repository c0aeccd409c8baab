"""The sections that hold a few choices each: retrieving, the archive's folder, appearance."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qrstation.first_choices import Appearance
from qrstation.settings import NameGroup, Settings
from qrstation.ui.settings.section import Section
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say

_USED_LATER = later("Used from the next start. What is held stays where it is. Empty: the usual folder.")
_USED_AT_ONCE = later("Used at once. What is held stays where it is. Empty: the usual folder.")
_APPEARANCES = {
    Appearance.SYSTEM: later("As the system"),
    Appearance.LIGHT: later("Light"),
    Appearance.DARK: later("Dark"),
}
_NAMES = {
    (NameGroup.ALPHABETIC, NameGroup.IDEOGRAPHIC): later("Alphabetic, with ideographic: Yamada Tarō (山田 太郎)"),
    (NameGroup.IDEOGRAPHIC, NameGroup.ALPHABETIC): later("Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)"),
    (NameGroup.ALPHABETIC,): later("Alphabetic only: Yamada Tarō"),
    (NameGroup.IDEOGRAPHIC,): later("Ideographic only: 山田 太郎"),
    (NameGroup.ALPHABETIC, NameGroup.IDEOGRAPHIC, NameGroup.PHONETIC): later("All three, alphabetic first"),
}


class RetrievingSection(Section):
    """Limits of searches and retrievals, and how they are carried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Retrieving"), "cloud-download", parent)
        self.query_limit = self._number("query_limit")
        self.confirm_above = self._number("confirm_retrieval_above")
        self.add_field(
            say("&Stop a search after"),
            "query_limit",
            self.query_limit,
            say("Matches; the node is told to stop. Empty: never."),
        )
        self.add_field(
            say("Show the &plan before retrieving more than"),
            "confirm_retrieval_above",
            self.confirm_above,
            say("Objects, as the node counts them; also before more than 20 rows. Empty: never."),
        )
        self.notify = self.check_box("notify_transfers", say("&Note of the desktop when a long transfer has ended"))
        self.add_field(
            say("Telling"),
            "notify_transfers",
            self.notify,
            say("Of transfers of more than 30 seconds, while you look at something else. It names no patient."),
        )
        self.fast_transfers = self.check_box("fast_transfers", say("&Fast transfers"))
        self.add_field(
            say("Moving data"),
            "fast_transfers",
            self.fast_transfers,
            say(
                "Switch them off only if a PACS has trouble with this program: from the next connection on everything "
                "then works, but more slowly."
            ),
        )
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        for edit, value in (
            (self.query_limit, settings.query_limit),
            (self.confirm_above, settings.confirm_retrieval_above),
        ):
            edit.setText("" if value is None else str(value))
        self.notify.setChecked(settings.notify_transfers)
        self.fast_transfers.setChecked(settings.fast_transfers)

    def _number(self, name: str) -> QLineEdit:
        edit = self.line_edit(name)
        edit.setMaximumWidth(40 * SPACE)
        return edit


class ArchiveSection(Section):
    """Where received instances are kept, and how long the audit trail."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Archive"), "archive", parent)
        self.folder = self.line_edit("archive_folder")
        self.browse = QPushButton(icon("folder-opened"), say("&Choose…"))
        self.browse.clicked.connect(self.choose)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.folder, stretch=1)
        layout.addWidget(self.browse)
        row.setFocusProxy(self.folder)
        self.add_field(say("&Folder"), "archive_folder", row, say(_USED_LATER))
        self.audit_days = self.line_edit("audit_days")
        self.audit_days.setMaximumWidth(40 * SPACE)
        self.add_field(
            say("Keep the audit &trail for"),
            "audit_days",
            self.audit_days,
            say("Days. Older records are forgotten at the next start. Empty: never."),
        )
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.folder.setText("" if settings.archive_folder is None else str(settings.archive_folder))
        self.audit_days.setText("" if settings.audit_days is None else str(settings.audit_days))

    def show_usual_folder(self, folder: Path) -> None:
        """Say which folder is used now."""
        self.folder.setPlaceholderText(str(folder))

    def say_when_used(self, *, at_once: bool) -> None:
        """Say whether another folder is used at once, as none is open."""
        self.set_hint("archive_folder", say(_USED_AT_ONCE if at_once else _USED_LATER))

    def choose(self) -> None:
        """Ask for another folder."""
        dialog = QFileDialog(self, say("Folder of the archive"), self.folder.text() or self.folder.placeholderText())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, folder: str) -> None:
        self.folder.setText(folder)
        self.edited.emit("archive_folder", folder)


class AppearanceSection(Section):
    """Palette, and how names of people are written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Appearance"), "color-mode", parent)
        self.appearance = QComboBox()
        for value, words in _APPEARANCES.items():
            self.appearance.addItem(say(words), value.value)
        self.names = QComboBox()
        for words in _NAMES.values():
            self.names.addItem(say(words))
        self.appearance.activated.connect(self._choose_appearance)
        self.names.activated.connect(self._choose_names)
        self.add_field(say("&Colours"), "appearance", self.appearance)
        self.add_field(
            say("&Names of people"), "name_groups", self.names, say("Component groups of person names, PS3.5 6.2.")
        )
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.appearance.setCurrentIndex(list(_APPEARANCES).index(settings.appearance))
        orders = list(_NAMES)
        self.names.setCurrentIndex(orders.index(settings.name_groups) if settings.name_groups in orders else -1)

    def _choose_appearance(self, index: int) -> None:
        self.edited.emit("appearance", list(_APPEARANCES)[index])

    def _choose_names(self, index: int) -> None:
        self.edited.emit("name_groups", list(_NAMES)[index])
