"""The Settings page: sections at the left, what is in them at the right; every change applies at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import ValidationError
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.documents import in_words
from qrstation.model.nodes import ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.settings import Settings
from qrstation.ui.settings.callers import CallersSection
from qrstation.ui.settings.choices import AppearanceSection, ArchiveSection, RetrievingSection
from qrstation.ui.settings.language import LanguageSection
from qrstation.ui.settings.nodes import NodesSection
from qrstation.ui.settings.privacy import PrivacySection
from qrstation.ui.settings.section import Section
from qrstation.ui.settings.tls import TlsSection
from qrstation.ui.settings.workstation import WorkstationSection
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.message_bar import NOT_LISTENING, MessageBar
from qrstation.ui.widgets.theme import ICON_LIST, ROW_HEIGHT, SPACE, Tone, set_tone
from qrstation.words import say

_LEAST_WIDTH = 46 * SPACE


class SettingsPage(QWidget):
    """Shows the settings, and tells which ones the user wants instead."""

    settings_wanted = Signal(object, object)
    """`Settings` as they are to be, and as they were shown"""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.messages = MessageBar()
        self.workstation = WorkstationSection()
        self.nodes = NodesSection()
        self.callers = CallersSection()
        self.retrieving = RetrievingSection()
        self.tls = TlsSection()
        self.archive = ArchiveSection()
        self.privacy = PrivacySection()
        self.appearance = AppearanceSection()
        self.language = LanguageSection()
        self.sections: tuple[Section, ...] = (
            self.workstation,
            self.nodes,
            self.callers,
            self.retrieving,
            self.tls,
            self.archive,
            self.privacy,
            self.appearance,
            self.language,
        )
        self._list = QListWidget()
        self._list.setAccessibleName(say("Sections of the settings"))
        self._list.setIconSize(ICON_LIST)
        self._stack = QStackedWidget()
        for section in self.sections:
            item = QListWidgetItem(icon(section.icon_name), section.title, self._list)
            item.setSizeHint(QSize(0, ROW_HEIGHT + 2 * SPACE))
            self._stack.addWidget(_scrolling(section))
            section.edited.connect(self._apply)
        titles = [self.fontMetrics().horizontalAdvance(section.title) for section in self.sections]
        self._list.setFixedWidth(max(_LEAST_WIDTH, ICON_LIST.width() + max(titles) + 8 * SPACE))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._lay_out()
        self.show_settings(settings)

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self._list.setCurrentRow(self.sections.index(section))

    def show_without_core(self, without: bool) -> None:
        """Let nobody into the sections that list what only the core knows, while it is not there."""
        self.workstation.guide_button.setDisabled(without)
        self.archive.say_when_used(at_once=without)
        for row in map(self.sections.index, (self.nodes, self.callers, self.tls)):
            self._list.setRowHidden(row, without)
            if without and self._list.currentRow() == row:
                self._list.setCurrentRow(0)

    def show_settings(self, settings: Settings) -> None:
        """Fill all sections."""
        self._settings = settings
        for section in self.sections:
            section.show_settings(settings)
            section.withdraw_complaints()

    def show_listener(self, state: ListenerState) -> None:
        """Say whether we receive."""
        self.workstation.show_listener(state)
        if state.listening:
            self.messages.withdraw(NOT_LISTENING)

    def show_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """Show the node book."""
        self.nodes.table.set_nodes(nodes)

    def show_asking(self, names: Iterable[str]) -> None:
        """Show that these nodes are being asked."""
        self.nodes.table.show_asking(names)

    def show_result(self, result: EchoResult) -> None:
        """Show how a node answered."""
        self.nodes.table.show_result(result)

    def _apply(self, name: str, value: object) -> None:
        """Take a value over, or say at its field why not."""
        try:
            settings = self._settings.changed(**{name: value})
        except ValidationError as problem:
            self._complain(name, in_words(problem).removeprefix(f"{name}: ") + ".")
            return
        self._complain(name, "")
        if settings != self._settings:
            shown, self._settings = self._settings, settings
            self.settings_wanted.emit(settings, shown)

    def _complain(self, name: str, sentence: str) -> None:
        for section in self.sections:
            section.complain(name, sentence)

    def _lay_out(self) -> None:
        line = set_tone(QFrame(), Tone.LINE)
        line.setFixedWidth(1)
        panel = set_tone(QFrame(), Tone.PANEL)
        sections = QVBoxLayout(panel)
        sections.setContentsMargins(0, 2 * SPACE, 0, 0)
        sections.addWidget(self._list)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(panel)
        row.addWidget(line)
        row.addWidget(self._stack, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addLayout(row, stretch=1)


def _scrolling(section: Section) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(section)
    return area
