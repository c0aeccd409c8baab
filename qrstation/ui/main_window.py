"""The window: the rail, the nodes, the pages and the line at the foot."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from qrstation.ui.nodes.bar import NodeBar
from qrstation.ui.page_stack import PageStack
from qrstation.ui.places import Place
from qrstation.ui.status_line import StatusLine
from qrstation.ui.widgets.rail import Rail
from qrstation.ui.widgets.theme import Tone, set_tone
from qrstation.ui.window_state import WindowState
from qrstation.words import later, say

_PAGES = (
    (Place.SEARCH, later("Search"), "search", "Ctrl+1"),
    (Place.DOSE, later("Dose"), "dashboard", "Ctrl+2"),
    (Place.ARCHIVE, later("Archive"), "archive", "Ctrl+3"),
    (Place.TRANSFERS, later("Transfers"), "arrow-circle-down", "Ctrl+4"),
    (Place.LOG, later("Log"), "output", "Ctrl+5"),
    (Place.SETTINGS, later("Settings"), "settings-gear", "Ctrl+,"),
)


class MainWindow(QMainWindow):
    """Holds the pages; it knows nothing of the core.

    Parameters
    ----------
    state
        What the last run left.
    """

    close_wanted = Signal()
    """The user closes the window; whoever listens decides, and says so with `leave`."""
    help_wanted = Signal(str)
    """Name of the page that is open."""
    echo_all_wanted = Signal()
    left = Signal()
    """It closes for good."""
    layout_changed = Signal()
    """What `keep_layout` keeps is to be kept anew."""

    def __init__(self, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._leaving = False
        self.setWindowTitle("qrstation")
        self.rail = Rail()
        self.node_bar = NodeBar()
        self.status = StatusLine()
        self._nodes = _above_a_line(self.node_bar)
        self._stack = PageStack()
        self._pages: dict[Place, QWidget] = {}
        self._open_page = Place.SEARCH
        self._instead: QWidget | None = None
        self._usable: Collection[Place] = ()
        self._add_rail_buttons()
        self._lay_out()
        self._add_shortcuts()
        self.rail.chosen.connect(self.show_page)
        self.status.settings_wanted.connect(partial(self.show_page, Place.SETTINGS))
        self.status.transfers_wanted.connect(partial(self.show_page, Place.TRANSFERS))
        self.status.archive_wanted.connect(partial(self.show_page, Place.ARCHIVE))
        self.resize(1280, 720)
        self.restoreGeometry(state.layout("window/geometry"))
        self.rail.choose(Place.SEARCH)

    @property
    def open_page(self) -> Place:
        """The page that is shown."""
        return self._open_page

    def add_page(self, place: Place, page: QWidget) -> None:
        """Put a page behind its button."""
        self._pages[place] = page
        self._stack.addWidget(page)

    def show_instead(self, page: QWidget | None, usable: Collection[Place] = ()) -> None:
        """Show one page in the place of all that are not usable; none: each is shown again."""
        self._instead, self._usable = page, usable
        if page is not None:
            self._stack.addWidget(page)
        self._show()

    def show_page(self, place: str) -> None:
        """Turn to a page."""
        if place in self._pages:
            self._open_page = Place(place)
            self._show()
            self.layout_changed.emit()
        self.rail.choose(self.open_page)

    def _show(self) -> None:
        usable = self._instead is None or self._open_page in self._usable
        page = self._pages[self._open_page] if usable else self._instead
        if page is not None:
            self._stack.setCurrentWidget(page)
        self._nodes.setVisible(usable and self._open_page is Place.SEARCH)

    def show_remembered_page(self) -> None:
        """Turn to the page that was open when the window was last closed."""
        name = self._state.text("window/page", Place.SEARCH)
        self.show_page(name if name in set(Place) else Place.SEARCH)

    def show_running(self, active: int, problems: int) -> None:  # noqa: ARG002
        """Show on the rail how many transfers run or wait."""
        self.rail.button(Place.TRANSFERS).show_number(active, say("running"))

    def show_troubled(self, number: int) -> None:
        """Show on the rail how many saved dose queries need a person."""
        self.rail.button(Place.DOSE).show_number(number, say("in trouble"), alarming=True)

    def keep_layout(self) -> None:
        """Keep what is to be remembered of the window."""
        self._state.keep_layout("window/geometry", self.saveGeometry())
        if self._pages:
            self._state.keep_text("window/page", self.open_page)

    def come_forward(self) -> None:
        """Stand before the other windows of the desktop."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close for good."""
        self.keep_layout()
        self._leaving = True
        self.left.emit()
        self.close()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember where the window stands."""
        super().moveEvent(event)
        self.layout_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember how large the window is."""
        super().resizeEvent(event)
        self.layout_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first whether the window may close."""
        if not self._leaving:
            self.close_wanted.emit()
        # Qt does not close a window anew that is being closed: whoever listened may have said so meanwhile.
        event.setAccepted(self._leaving)

    def _add_rail_buttons(self) -> None:
        for place, text, icon_name, shortcut in _PAGES:
            if place is Place.SETTINGS:
                self.rail.add_stretch()
                self.help_button = self.rail.add_action(say("Help"), "question", "F1", self._ask_for_help)
            self.rail.add_page(
                place, say(text), icon_name, QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            )

    def _add_shortcuts(self) -> None:
        for place, _, _, keys in _PAGES:
            self._add_shortcut(keys, partial(self._turn_to, place))
        self._add_shortcut("F1", self._ask_for_help)
        self._add_shortcut("F5", self.echo_all_wanted.emit)

    def _turn_to(self, place: Place) -> None:
        """Turn to a page with the keyboard."""
        self.show_page(place)
        self._stack.turn_keyboard()

    def _ask_for_help(self) -> None:
        self.help_wanted.emit(self.open_page)

    def _add_shortcut(self, keys: str, run: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WindowShortcut)

    def _lay_out(self) -> None:
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nodes)
        column.addWidget(self._stack, stretch=1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addWidget(pages, stretch=1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, stretch=1)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)


def _above_a_line(widget: QWidget) -> QWidget:
    line = set_tone(QFrame(), Tone.LINE)
    line.setFixedHeight(1)
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(widget)
    layout.addWidget(line)
    return both
