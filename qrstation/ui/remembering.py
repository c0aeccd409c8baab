"""What the window remembers from one start to the next: searches, forms, columns, and the nodes that are chosen."""

from __future__ import annotations

import base64

from PySide6.QtCore import QObject, QTimer

from qrstation.ui.archive.page import ArchivePage
from qrstation.ui.bridge import Bridge
from qrstation.ui.dose.page import DosePage
from qrstation.ui.main_window import MainWindow
from qrstation.ui.search.page import SearchPage
from qrstation.ui.transfers.page import TransfersPage
from qrstation.ui.window_state import WindowState

REMEMBERING_PAUSE = 1_000
"""Milliseconds without a further change after which what the window remembers is written."""


class Remembering(QObject):
    """Brings back what was remembered, and keeps what changes."""

    def __init__(
        self,
        window: MainWindow,
        bridge: Bridge,
        state: WindowState,
        *,
        search: SearchPage,
        dose: DosePage,
        archive: ArchivePage,
        transfers: TransfersPage,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._state = state
        self._search = search
        self._dose = dose
        self._archive = archive
        self._transfers = transfers
        self._begun = False
        """Whether the nodes are known that the form and the search speak of."""
        self._pause = QTimer(self, interval=REMEMBERING_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._remember)

    def restore(self) -> None:
        """Bring back what needs no node."""
        state = self._state
        if memory := state.text("search/memory"):
            self._search.restore_memory(memory)
        if layout := state.texts("search/layout"):
            self._search.restore_layout(*(base64.b64decode(layout.get(name, "")) for name in ("columns", "splitter")))
        if memory := state.text("dose/form"):
            self._dose.form.remember(memory)
        self._archive.restore_layout(state.texts("archive/layout"))
        self._transfers.restore_layout(state.texts("transfers/layout"))
        self._window.show_remembered_page()

    def choose_nodes(self) -> None:
        """Choose the nodes that were chosen."""
        self._window.node_bar.choose(self._state.text("search/nodes").split("\n"))

    def begin(self) -> None:
        """Remember from now on what changes."""
        self._begun = True
        for signal in (
            self._window.layout_changed,
            self._window.node_bar.chosen_changed,
            self._search.memory_changed,
            self._dose.memory_changed,
            self._archive.layout_changed,
            self._transfers.layout_changed,
        ):
            signal.connect(self._pause.start)

    def end(self) -> None:
        """Keep everything for the last time."""
        self._pause.stop()
        self._keep()

    def _remember(self) -> None:
        self._keep()
        self._window.keep_layout()
        self._bridge.save_state(self._state)

    def _keep(self) -> None:
        state = self._state
        state.keep_text("search/memory", self._search.memory())
        if self._begun:
            state.keep_text("dose/form", self._dose.form.memory())
            state.keep_text("search/nodes", "\n".join(node.name for node in self._window.node_bar.chosen))
        columns, splitter = self._search.layout_state()
        state.keep_texts("search/layout", {"columns": _as_text(columns), "splitter": _as_text(splitter)})
        state.keep_texts("archive/layout", self._archive.layout_state())
        state.keep_texts("transfers/layout", self._transfers.layout_state())


def _as_text(state: bytes) -> str:
    return base64.b64encode(state).decode()
