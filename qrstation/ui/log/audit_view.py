"""Opens the audit trail from the log page, and ties it to the work."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qrstation.ui.audit_work import AuditWork
from qrstation.ui.log.audit_dialog import AuditDialog
from qrstation.ui.log.page import LogPage


class AuditView(QObject):
    """The dialog of the audit trail: one at a time."""

    def __init__(self, page: LogPage, work: AuditWork) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        page.audit_button.clicked.connect(self.open)

    def open(self) -> AuditDialog:
        """Open the dialog, or bring it to the front."""
        for dialog in self._page.findChildren(AuditDialog):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return dialog
        dialog = AuditDialog(self._page)
        dialog.wanted.connect(self._work.look)
        dialog.save_wanted.connect(self._work.save)
        dialog.check_wanted.connect(self._work.check)
        self._work.told.connect(dialog.show_told)
        self._work.said.connect(dialog.say)
        dialog.look()
        dialog.show()
        return dialog
