"""Ties the inquiries about patients to the bridge."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from qrstation.ui.bridge import Bridge
from qrstation.ui.patient_info.inquiries import PatientInquiries
from qrstation.ui.results.pane import ResultsPane


class InquiriesWiring(QObject):
    """Opens inquiries where results are shown, and has them carried out."""

    def __init__(
        self, inquiries: PatientInquiries, results: Iterable[ResultsPane], bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        work = bridge.patient_info
        for shown in results:
            shown.patient_info_wanted.connect(inquiries.open)
        inquiries.ask_wanted.connect(work.ask)
        inquiries.stop_wanted.connect(work.stop)
        work.told.connect(inquiries.told)
