"""Opens the connection doctor wherever in the window it is asked for, and ties it to the work."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.errors import AssociationLost, NodeNotReached, QrError, QueryFailed
from qrstation.model.nodes import RemoteNode
from qrstation.ui.doctor.dialog import DoctorDialog
from qrstation.ui.examining import ExaminationWork
from qrstation.ui.values import NodesChanged
from qrstation.ui.widgets.choice import Choice
from qrstation.words import say

_HELPS_WITH = (NodeNotReached, AssociationLost, QueryFailed)


class Doctor(QObject):
    """The dialogs of the connection doctor, one for each node.

    Parameters
    ----------
    window
        Above which the dialogs open.
    """

    wanted = Signal(str)
    """Name of a node that is to be examined; opens its dialog."""

    def __init__(self, window: QWidget, work: ExaminationWork) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._nodes: dict[str, RemoteNode] = {}
        self.wanted.connect(self.examine)

    def set_nodes(self, changed: NodesChanged) -> None:
        """Take the node book as it stands now."""
        self._nodes = {node.name: node for node in changed.nodes}

    def examine(self, name: str) -> DoctorDialog | None:
        """Open the dialog of a node of the book; nothing happens when it is gone."""
        node = self._nodes.get(name)
        for dialog in self._window.findChildren(DoctorDialog):
            if dialog.node == node and dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return dialog
        return None if node is None else self.examine_values(node, "", self._window)

    def examine_values(self, node: RemoteNode, passcode: str, parent: QWidget) -> DoctorDialog:
        """Open a dialog for a node with these values, which need not be those of the book."""
        dialog = DoctorDialog(node, passcode, parent)
        dialog.examine_wanted.connect(self._work.start)
        dialog.answered.connect(self._work.answer)
        dialog.stop_wanted.connect(self._work.stop)
        self._work.told.connect(dialog.show_told)
        self._work.ended.connect(dialog.show_ended)
        dialog.show()
        dialog.start()
        return dialog

    def choices(self, fault: QrError) -> tuple[Choice, ...]:
        """Offer to examine the node of a fault, where that may help."""
        if fault.node not in self._nodes or not isinstance(fault, _HELPS_WITH):
            return ()
        return (
            Choice(
                text=say("Doctor…"), run=partial(self.wanted.emit, fault.node), hint=say("Try step by step what works")
            ),
        )
