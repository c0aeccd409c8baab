"""Opens the guide at the first start and when it is asked for, and ties it to the bridge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.settings import Settings
from qrstation.ui.bridge import Bridge
from qrstation.ui.doctor.wiring import Doctor
from qrstation.ui.guide.dialog import GuideDialog
from qrstation.ui.values import Opened


class Guide(QObject):
    """The guide above the window.

    Parameters
    ----------
    settings, nodes
        Give them as they stand.
    start_practice
        Starts the practice PACS.
    import_list
        Asks for a list of nodes above a dialog.
    wanted
        Whether the guide may open by itself.
    """

    def __init__(
        self,
        window: QWidget,
        bridge: Bridge,
        doctor: Doctor,
        *,
        settings: Callable[[], Settings],
        nodes: Callable[[], tuple[RemoteNode, ...]],
        start_practice: Callable[[], object],
        import_list: Callable[[QWidget], object],
        wanted: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._doctor = doctor
        self._settings = settings
        self._nodes = nodes
        self._start_practice = start_practice
        self._import_list = import_list
        self._wanted = wanted
        bridge.opened.connect(self._on_opened)

    def open(self, *, first: bool = False) -> GuideDialog:
        """Open the guide."""
        dialog, bridge = GuideDialog(self._settings(), self._window, first=first), self._bridge
        dialog.pacs.taken = [node.name for node in self._nodes()]
        dialog.settings_wanted.connect(bridge.begin_receiving)
        dialog.save_wanted.connect(lambda node: bridge.nodes.save(node, "", ""))
        dialog.practice_wanted.connect(self._start_practice)
        dialog.list_wanted.connect(lambda: self._import_list(dialog))
        dialog.own.folder_chosen.connect(bridge.guide.measure)
        dialog.pacs.echo_wanted.connect(lambda token, node: bridge.try_echo(token, node, ""))
        dialog.pacs.doctor_wanted.connect(lambda node: self._doctor.examine_values(node, "", dialog))
        dialog.pacs.page_wanted.connect(bridge.guide.write_page)
        bridge.guide.proposed.connect(dialog.show_proposal)
        bridge.guide.measured.connect(dialog.own.show_room)
        bridge.guide.page_written.connect(dialog.pacs.show_page)
        bridge.echo_tried.connect(dialog.pacs.show_answer)
        bridge.event_happened.connect(dialog.heard)
        bridge.node_lists.imported.connect(dialog.list_read)
        dialog.open()
        bridge.guide.propose()
        return dialog

    def _on_opened(self, opened: Opened) -> None:
        if not opened.first_start:
            return
        if self._wanted:
            self.open(first=True)
        else:
            self._bridge.begin_receiving(opened.settings)
