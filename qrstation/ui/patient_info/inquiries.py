"""Opening the dialog in which a node is asked about the patient of a row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Match
from qrstation.settings import NameGroup
from qrstation.ui.patient_info.dialog import PatientInfoDialog


class PatientInquiries(QObject):
    """Opens dialogs about patients, and hands them what comes.

    Parameters
    ----------
    window
        Above which the dialogs open.
    """

    ask_wanted = Signal(object)
    """`PatientInfoAsked`"""
    stop_wanted = Signal(int)
    """Token of the question."""
    told = Signal(object)
    """`PatientInfoTold`, for the dialog that asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.nodes: tuple[RemoteNode, ...] = ()
        self.name_groups: tuple[NameGroup, ...] = (NameGroup.ALPHABETIC,)

    def open(self, match: Match) -> PatientInfoDialog:
        """Open the dialog for the patient of a row, to ask the node that the row came from."""
        dialog = PatientInfoDialog(
            [node for node in self.nodes if node.queried],
            node=match.node,
            patient_id=match.text("PatientID"),
            issuer=match.text("IssuerOfPatientID"),
            groups=self.name_groups,
            parent=self._window,
        )
        dialog.ask_wanted.connect(self.ask_wanted)
        dialog.stop_wanted.connect(self.stop_wanted)
        self.told.connect(dialog.show_told)
        dialog.open()
        return dialog
