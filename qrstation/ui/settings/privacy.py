"""What is written down of patients beside the archive: the protocol log, where it is wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qrstation.settings import Settings
from qrstation.ui.settings.section import Section
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import say


class PrivacySection(Section):
    """The protocol log, and how long it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Privacy"), "eye-closed", parent)
        self.protocol_log = self.check_box(
            "protocol_log", say("Write down what is said to nodes and what they &answer")
        )
        self.days = self.line_edit("protocol_log_days")
        self.days.setMaximumWidth(40 * SPACE)
        self.add_field(
            say("Protocol log"),
            "protocol_log",
            self.protocol_log,
            say(
                "It names patients: switch it on only to find out why a node does not do as it should. It is a file "
                "of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name "
                "patients."
            ),
        )
        self.add_field(
            say("&Keep it for"), "protocol_log_days", self.days, say("Days. Older files are removed by themselves.")
        )
        self.body.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.protocol_log.setChecked(settings.protocol_log_on)
        self.days.setText(str(settings.protocol_log_days))
