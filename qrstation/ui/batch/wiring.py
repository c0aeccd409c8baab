"""Opens the dialog for lists, and ties it to the bridge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.ui.batch.dialog import ListDialog
from qrstation.ui.bridge import Bridge


class ListWiring(QObject):
    """Lets each dialog ask the bridge, and hear what comes of it.

    Parameters
    ----------
    window
        Above which the dialogs open.
    chosen
        Gives the nodes that are chosen in the window.
    """

    retrieve_wanted = Signal(object, object)
    """What is to be fetched, as a tuple of `Match`, and how, as a tuple of `RetrieveRequest`."""

    def __init__(self, window: QWidget, bridge: Bridge, chosen: Callable[[], tuple[RemoteNode, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._chosen = chosen
        self.nodes: tuple[RemoteNode, ...] = ()

    def open(self) -> ListDialog:
        """Open a dialog for a list, to be asked of the node that is chosen."""
        node = next((node.name for node in self._chosen()), "")
        dialog = ListDialog([node for node in self.nodes if node.queried], node=node, parent=self._window)
        work = self._bridge.lists
        dialog.read_wanted.connect(work.read)
        dialog.understand_wanted.connect(work.understand)
        dialog.look_up_wanted.connect(work.look_up)
        dialog.stop_wanted.connect(work.stop)
        dialog.save_wanted.connect(work.save)
        dialog.retrieve_wanted.connect(self.retrieve_wanted)
        work.table_told.connect(dialog.show_table)
        work.rows_told.connect(dialog.show_rows)
        work.stepped.connect(dialog.show_step)
        work.ended.connect(dialog.show_ended)
        work.saved.connect(dialog.show_saved)
        dialog.show()
        return dialog
