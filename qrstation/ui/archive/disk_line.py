"""The line below the archive: how much is held, how much room is left, and what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from qrstation.model.archive import ArchiveStats
from qrstation.ui.values import ArchiveProgress, ArchiveTask
from qrstation.ui.widgets.elided_label import ElidedLabel
from qrstation.ui.widgets.flow_layout import FlowLayout
from qrstation.ui.widgets.formats import byte_size
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, later, say, whole_number

_BAR_WIDTH = 160
_DOING = {
    ArchiveTask.EXPORT: later("Exporting {progress}"),
    ArchiveTask.IMPORT: later("Importing {progress}"),
    ArchiveTask.REMOVE: later("Removing {progress}"),
    ArchiveTask.VERIFY: later("Verifying {progress}"),
}


class DiskLine(QWidget):
    """Figures at the left, work that takes a while at the right."""

    stop_requested = Signal()
    conflicts_requested = Signal()
    """The conflicts are to be listed."""
    quarantine_requested = Signal()
    """The files that were put aside are to be listed."""
    verify_requested = Signal()
    """The files are to be verified, which lists those that are missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = set_tone(ElidedLabel(), Tone.MUTED, Tone.SMALL)
        self._figures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.conflicts_button = self._link(self.conflicts_requested)
        self.conflicts_button.setToolTip(
            say(
                "Files that came with the SOP Instance UID of another one and other bytes; both are kept: "
                "click to list."
            )
        )
        self.missing_button = self._link(self.verify_requested)
        self.missing_button.setToolTip(
            say("Files that were received and are gone. Click to verify the files and list them.")
        )
        self.quarantine_button = self._link(self.quarantine_requested)
        self.quarantine_button.setToolTip(
            say("Files that were put aside, for they may not be whole. Click to list them.")
        )
        self._doing = set_tone(QLabel(), Tone.SMALL)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(say("Progress"))
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._stop = set_tone(QPushButton(say("Stop")), Tone.FLAT)
        self._stop.clicked.connect(self._stop_pressed)
        layout = FlowLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        wanting = (self.conflicts_button, self.missing_button, self.quarantine_button)
        for figure in (self._figures, *wanting):
            layout.add(figure)
        for work in (self._doing, self._bar, self._stop):
            layout.add(work, Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(8 * SPACE)
        for button in wanting:
            button.hide()
        self.show_idle()

    def show_stats(self, stats: ArchiveStats) -> None:
        """Show what is held and how much room is left."""
        figures = (
            counted(stats.patients, "patient"),
            counted(stats.studies, "study", "studies"),
            counted(stats.instances, "object"),
            byte_size(stats.bytes),
            say("{size} free", size=byte_size(stats.free_bytes)),
        )
        self._figures.setText("   ·   ".join(figures))
        self._figures.setToolTip("\n".join(figures))
        for button, number, words in (
            (self.conflicts_button, stats.conflicts, counted(stats.conflicts, "conflict")),
            (self.missing_button, stats.missing, counted(stats.missing, "missing file")),
            (
                self.quarantine_button,
                stats.quarantined,
                say("{count:,} in quarantine", count=stats.quarantined),
            ),
        ):
            button.setText(words)
            button.setVisible(number > 0)

    def show_progress(self, progress: ArchiveProgress) -> None:
        """Show how far work is: a bar where the total is known, a count where not."""
        if self._bar.isHidden():
            self._stop.setEnabled(True)
        how_far = whole_number(progress.done)
        if progress.total is not None:
            how_far = say("{done:,} of {total:,}", done=progress.done, total=progress.total)
        self._doing.setText(say(_DOING[progress.task], progress=how_far))
        known = bool(progress.total)
        self._bar.setVisible(known)
        if progress.total:
            # a bar counts in 32 bits
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(progress.done * 1000 // progress.total, 1000))
        self._show_work(True)

    def show_idle(self) -> None:
        """Show that nothing is being done."""
        self._bar.reset()
        self._bar.setVisible(False)
        self._stop.setEnabled(True)
        self._show_work(False)

    def _show_work(self, shown: bool) -> None:
        self._doing.setVisible(shown)
        self._stop.setVisible(shown)

    @staticmethod
    def _link(requested: SignalInstance) -> QPushButton:
        """Make a button for a number that wants somebody's attention."""
        button = set_tone(QPushButton(icon("warning", Tint.WARNING), ""), Tone.FLAT)
        button.clicked.connect(requested.emit)
        return button

    def _stop_pressed(self) -> None:
        self._stop.setEnabled(False)
        self._doing.setText(say("Stopping…"))
        self.stop_requested.emit()
