"""The window while the core behind it could not be opened: why, and what may help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from qrstation.settings import Settings
from qrstation.ui.bridge import Bridge
from qrstation.ui.main_window import MainWindow
from qrstation.ui.places import Place
from qrstation.ui.settings.page import SettingsPage
from qrstation.ui.values import NotOpened, Opened
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.words import say, sentences

_KEY = "not opened"
_WIDTH = 480


class Unopened(QObject):
    """Says on every page that needs the core why it is not there; the settings stay open, where they can be read.

    Parameters
    ----------
    window, bridge, settings
        Where it is said, who opens the core, and the page of the settings.
    show_settings
        Fills in what is set.
    """

    def __init__(
        self, window: MainWindow, bridge: Bridge, settings: SettingsPage, show_settings: Callable[[Settings], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._settings = settings
        self._show_settings = show_settings
        self.page = EmptyState("database", say("Starting…"), text_width=_WIDTH, parent=window)
        self.page.hide()
        bridge.opening.connect(self._on_opening)
        bridge.not_opened.connect(self._on_not_opened)
        bridge.opened.connect(self._on_opened)

    def _on_opening(self) -> None:
        self._settings.messages.withdraw(_KEY)
        self._window.status.show_starting()
        self.page.show_state("database", say("Starting…"))

    def _on_not_opened(self, told: NotOpened) -> None:
        fault = told.fault
        choices = [Choice(text=say("Try again"), run=self._bridge.open, primary=True)]
        if told.settings is not None and told.another_folder_helps:
            choices.append(Choice(text=say("Choose another folder…"), run=self._choose_folder))
        self.page.show_state("warning", fault.title, sentences(fault.detail, fault.advice), tuple(choices))
        usable = () if told.settings is None else (Place.SETTINGS,)
        self._window.show_instead(self.page, usable)
        self._settings.messages.tell_error(fault, choices=tuple(choices[:1]), key=_KEY)
        self._settings.show_without_core(True)
        if told.settings is None or told.listener is None or told.archive_folder is None:
            self._window.status.show_not_listening(str(fault))
            return
        self._show_settings(told.settings)
        self._settings.archive.show_usual_folder(told.archive_folder)
        self._settings.show_listener(told.listener)
        self._window.status.show_listener(told.listener)

    def _on_opened(self, _: Opened) -> None:
        self._settings.show_without_core(False)
        self._window.show_instead(None)

    def _choose_folder(self) -> None:
        self._window.show_page(Place.SETTINGS)
        self._settings.show_section(self._settings.archive)
        self._settings.archive.choose()
