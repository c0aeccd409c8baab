"""Ties the archive page to the bridge: to the archive itself, or to the headers that are kept apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from qrstation.ui.archive.page import ArchivePage
from qrstation.ui.archive_work import ArchiveWork
from qrstation.ui.bridge import Bridge
from qrstation.ui.values import ChildrenWanted, SearchWanted


class ArchiveWiring(QObject):
    """Lets the page ask whichever of the two it shows, and hear from that one alone."""

    def __init__(self, page: ArchivePage, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._bridge = bridge
        self._connect_page()
        for work in (bridge.archive, bridge.headers):
            self._connect_work(work)

    @property
    def _shown(self) -> ArchiveWork:
        return self._bridge.headers if self._page.shows_headers else self._bridge.archive

    def _connect_page(self) -> None:
        page, bridge = self._page, self._bridge
        page.search_wanted.connect(self._search)
        page.children_wanted.connect(self._search_children)
        page.stop_wanted.connect(bridge.searches.stop)
        page.holding_wanted.connect(lambda keys: self._shown.tell_holding(keys))
        page.preview_wanted.connect(self._tell_preview)
        page.folder_wanted.connect(lambda key: self._shown.find_folder(key))
        page.remove_wanted.connect(lambda keys: self._shown.remove(keys))
        page.export_wanted.connect(lambda keys, folder: self._shown.export(keys, folder))
        page.import_wanted.connect(bridge.archive.import_files)
        page.verify_wanted.connect(lambda: self._shown.verify())
        page.receipt_action.chosen.connect(bridge.receipts.verify)
        page.accept_missing_wanted.connect(lambda: self._shown.accept_missing())
        page.disk_line.verify_requested.connect(lambda: self._shown.verify())
        page.disk_line.conflicts_requested.connect(lambda: self._shown.list_conflicts())
        page.disk_line.quarantine_requested.connect(lambda: self._shown.list_quarantine())
        page.quarantine.export_wanted.connect(lambda folder: self._shown.export_quarantine(folder))
        page.quarantine.remove_wanted.connect(lambda: self._shown.remove_quarantine())
        page.stop_work_wanted.connect(lambda: self._shown.stop())
        page.stop_work_wanted.connect(bridge.receipts.stop)
        bridge.receipts.progressed.connect(page.archive_progressed)
        bridge.receipts.verified.connect(page.archive_done)
        page.measure_wanted.connect(lambda: self._shown.measure())
        page.results.held_file_wanted.connect(bridge.archive.tell_held_file)
        page.exported_folder_wanted.connect(open_folder)
        bridge.searches.matches_arrived.connect(page.matches_arrived)
        bridge.searches.search_ended.connect(page.search_ended)
        bridge.instances_arrived.connect(page.instances_arrived)
        bridge.archive.held_file_told.connect(page.results.held_file_told)

    def _connect_work(self, work: ArchiveWork) -> None:
        page = self._page
        for signal, slot in (
            (work.holding_told, page.holding_told),
            (work.preview_told, page.preview_told),
            (work.measured, page.archive_measured),
            (work.progressed, page.archive_progressed),
            (work.done, page.archive_done),
            (work.folder_found, open_folder),
        ):
            signal.connect(self._if_shown(work, slot))

    def _if_shown(self, work: ArchiveWork, slot: Callable[..., object]) -> Callable[[object], None]:
        def told(value: object) -> None:
            if work is self._shown:
                slot(value)

        return told

    def _tell_preview(self, path: Path) -> None:
        """Have a picture drawn; headers have none."""
        if not self._page.shows_headers:
            self._bridge.archive.tell_preview(path)

    def _search(self, wanted: SearchWanted) -> None:
        self._bridge.searches.search_archive(wanted.token, wanted.query, headers=self._page.shows_headers)

    def _search_children(self, wanted: ChildrenWanted) -> None:
        self._bridge.searches.search_children(replace(wanted, headers=self._page.shows_headers))


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
