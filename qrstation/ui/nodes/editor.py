"""Adding, changing, probing and removing nodes, wherever in the window that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.model.events import Severity
from qrstation.model.nodes import DEFAULT_AE_TITLE, RemoteNode
from qrstation.ui.nodes.dialog import NodeDialog
from qrstation.ui.values import EchoTried, NodeSaved
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.words import say

if TYPE_CHECKING:
    from qrstation.ui.nodes.capabilities_dialog import CapabilitiesDialog


class NodeEditor(QObject):
    """Opens the dialogs of nodes and asks before a node is removed.

    Parameters
    ----------
    window
        Above which the dialog opens.
    message_bar
        Gives the bar of the page that is open.
    """

    save_wanted = Signal(object, str, str)
    """`RemoteNode`, the name of the one that it replaces (empty when it is new), and a passcode to keep."""
    remove_wanted = Signal(str)
    try_wanted = Signal(int, object, str)
    """A token, the `RemoteNode` to echo, and the passcode where it is not kept yet."""
    echo_tried = Signal(object)
    """`EchoTried`, for the dialog that asked."""
    doctor_wanted = Signal(object, str, object)
    """`RemoteNode` to examine, a passcode that is not kept yet, and the dialog (`QWidget`) that asks."""
    certificate_wanted = Signal(int, object)
    """A token, and the `RemoteNode` whose certificate is to be looked at."""
    certificate_seen = Signal(object)
    """`CertificateSeen`, for the dialog that asked."""
    probe_wanted = Signal(int, object)
    """A token, and the `RemoteNode` to probe."""
    stop_probe_wanted = Signal(int)
    """Token of the probe that is to be stopped."""
    stepped = Signal(object)
    """`ProbeStep`, for the dialog that asked."""
    probed = Signal(object)
    """`ProbeEnded`, for the dialog that asked."""

    def __init__(self, window: QWidget, message_bar: Callable[[], MessageBar]) -> None:
        super().__init__(window)
        self._window = window
        self._message_bar = message_bar
        self.nodes: tuple[RemoteNode, ...] = ()
        self.calling_ae_title = DEFAULT_AE_TITLE

    def add(self) -> NodeDialog:
        """Open the dialog for a new node."""
        return self._open(None)

    def edit(self, name: str) -> NodeDialog | None:
        """Open the dialog for a node of the book; nothing happens when it is gone."""
        node = self._named(name)
        return None if node is None else self._open(node)

    def show_capabilities(self, name: str) -> CapabilitiesDialog | None:
        """Open the dialog with the capability card of a node; nothing happens when it is gone."""
        from qrstation.ui.nodes.capabilities_dialog import CapabilitiesDialog

        if (node := self._named(name)) is None:
            return None
        dialog = CapabilitiesDialog(node, self._window)
        dialog.probe_wanted.connect(self.probe_wanted)
        dialog.stop_wanted.connect(self.stop_probe_wanted)
        self.stepped.connect(dialog.show_step)
        self.probed.connect(dialog.show_probed)
        dialog.open()
        return dialog

    def ask_to_remove(self, name: str) -> None:
        """Ask whether a node is to be taken out of the book."""
        self._message_bar().ask(
            say("Remove {name} from the nodes?", name=name),
            Choice(text=say("Remove"), run=partial(self.remove_wanted.emit, name), primary=True),
            advice=say("What was retrieved from it stays in the archive."),
            severity=Severity.WARNING,
            key="remove node",
        )

    def _named(self, name: str) -> RemoteNode | None:
        return next((node for node in self.nodes if node.name == name), None)

    def _open(self, node: RemoteNode | None) -> NodeDialog:
        taken = [each.name for each in self.nodes]
        dialog = NodeDialog(taken, self.calling_ae_title, node, self._window)
        dialog.save_wanted.connect(self.save_wanted)
        dialog.echo_wanted.connect(self.try_wanted)
        dialog.doctor_wanted.connect(lambda node, passcode: self.doctor_wanted.emit(node, passcode, dialog))
        self.echo_tried.connect(dialog.show_answer)
        dialog.certificate_wanted.connect(self.certificate_wanted)
        self.certificate_seen.connect(dialog.show_certificate)
        dialog.open()
        return dialog

    def show_saved(self, saved: NodeSaved) -> None:
        """Hand to the dialog whether its node was saved; where none waits for it, tell on the page why it was not."""
        waits = any(dialog.show_saved(saved) for dialog in self._window.findChildren(NodeDialog))
        if saved.fault is not None and not waits:
            self._message_bar().tell_error(saved.fault)

    def show_answer(self, tried: EchoTried) -> None:
        """Hand the answer of an echo to the dialog that asked."""
        self.echo_tried.emit(tried)
