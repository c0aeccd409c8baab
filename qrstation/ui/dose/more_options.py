"""What else a dose query can be told: rules of the selection, and where the objects go on to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qrstation.model.dose import EMPTY_SR_OPTION, StationLevel
from qrstation.ui.archive.path_dialog import ask_for_folder
from qrstation.ui.dose.fields import DoseFields
from qrstation.ui.dose.node_choice import NodeChoice
from qrstation.ui.widgets.field import above
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.still_combo_box import StillComboBox
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import later, say

_STATION_LEVELS = {
    StationLevel.SERIES: later("of each series"),
    StationLevel.STUDY: later("of the study"),
    StationLevel.BOTH: later("of study and series"),
}


class MoreOptions(QWidget):
    """The part of the form that opens with *More options*."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.station_level = StillComboBox()
        self.station_level.setAccessibleName(say("Compare the station name"))
        self.station_level.setToolTip(say("Some PACS name the scanner with the study only, or name studies after none"))
        for level, words in _STATION_LEVELS.items():
            self.station_level.addItem(say(words), level)
        self.toshiba = QCheckBox(say("Dose screens of old Toshiba CTs"))
        self.toshiba.setToolTip(
            say("Where a CT study has no dose report: fetches the dose screens, and one image of each series")
        )
        self.ignore_known = QCheckBox(say("Leave out what was fetched before"))
        self.ignore_known.setToolTip(
            say(
                "Objects that are in the archive, or were processed before, are not fetched again,\n"
                "even where they were removed since"
            )
        )
        self.empty_sr = QCheckBox(say(EMPTY_SR_OPTION))
        self.empty_sr.setToolTip(say("For PACS that do not tell what is in a series of structured reports"))
        self.folder = QLineEdit()
        self.folder.setAccessibleName(say("Copy to folder"))
        self.folder.setPlaceholderText(say("no folder"))
        self.folder.setToolTip(say("What was fetched is copied there, each file when it is complete, named by its UID"))
        self.folder.setClearButtonEnabled(True)
        self.browse = QPushButton(icon("folder-opened"), "")
        self.browse.setAccessibleName(say("Choose the folder"))
        self.browse.setToolTip(say("Choose the folder"))
        self.browse.clicked.connect(self._browse)
        self.forward_to = NodeChoice(say("Send on to node"), other=say("no other node"))
        self.forward_to.box.setToolTip(say("What was fetched is sent on to this node, and tried again until it has it"))
        self.here_only = plain_label(
            say("Objects that go to another store do not come through here."), Tone.SMALL, Tone.MUTED
        )
        self._arrange()
        self.station_level.currentIndexChanged.connect(self._on_changed)
        for box in (self.toshiba, self.ignore_known, self.empty_sr):
            box.toggled.connect(self._on_changed)
        self.folder.textChanged.connect(self._on_changed)
        self.forward_to.changed.connect(self.changed)

    def _arrange(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(SPACE)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(above(say("Compare the station &name"), self.station_level))
        layout.addWidget(self.station_level)
        layout.addWidget(self.ignore_known)
        layout.addWidget(self.empty_sr)
        layout.addWidget(self.toshiba)
        layout.addWidget(above(say("Then cop&y to folder"), self.folder))
        layout.addLayout(folder)
        layout.addWidget(above(say("Then send on to n&ode"), self.forward_to.box))
        layout.addWidget(self.forward_to)
        layout.addWidget(self.here_only)

    def fill(self, fields: DoseFields) -> None:
        """Fill in the options."""
        self.station_level.setCurrentIndex(self.station_level.findData(fields.station_level))
        self.toshiba.setChecked(fields.toshiba)
        self.ignore_known.setChecked(not fields.duplicates)
        self.empty_sr.setChecked(fields.empty_sr)
        self.folder.setText(fields.folder)
        self.forward_to.choose(fields.forward_to)

    def show_possible(self, *, comes_here: bool) -> None:
        """Let objects be handed on where they come to this workstation."""
        for control in (self.folder, self.browse, self.forward_to):
            control.setEnabled(comes_here)
        self.here_only.setVisible(not comes_here)

    def _browse(self) -> None:
        ask_for_folder(self, say("Copy to folder"), self._take)

    def _take(self, chosen: tuple[Path, ...]) -> None:
        for folder in chosen:
            self.folder.setText(str(folder))

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()
