"""What is on the disk of the selected rows, below their attributes."""

from __future__ import annotations

from pydicom.uid import UID
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qrstation.model.preview import Preview
from qrstation.ui.archive.holding import Holding
from qrstation.ui.results.details import DetailsPanel, name_width
from qrstation.ui.results.rows import Entity
from qrstation.ui.widgets.elided_label import ElidedLabel
from qrstation.ui.widgets.facts import GAP, Facts
from qrstation.ui.widgets.formats import byte_size
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import counted, first_of, say


class HoldingPanel(QWidget):
    """Attributes of what is selected, its picture, and its place on the disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attributes = DetailsPanel()
        self.attributes.retrieve_button.hide()
        self._facts = Facts(name_width())
        self._folder = set_tone(ElidedLabel(), Tone.SMALL)
        self._folder.setAccessibleName(say("Folder on this disk"))
        self._on_disk = QWidget()
        self._arrange()
        self.show_holding(None)

    def _arrange(self) -> None:
        name = plain_label(say("Folder"), Tone.SMALL, Tone.MUTED, selectable=False)
        name.setFixedWidth(name_width())
        folder = QHBoxLayout()
        folder.setSpacing(GAP)
        folder.addWidget(name)
        folder.addWidget(self._folder, 1)
        below = QVBoxLayout(self._on_disk)
        below.setContentsMargins(0, 2 * SPACE, 0, 0)
        below.setSpacing(SPACE)
        below.addWidget(self._facts)
        below.addLayout(folder)
        self.attributes.add_below(self._on_disk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.attributes)

    def show_entities(self, entities: tuple[Entity, ...]) -> None:
        """Show attributes; what is on the disk follows."""
        self.attributes.show_entities(entities)
        self.show_holding(None)

    def show_holding(self, holding: Holding | None) -> None:
        """Show how much is on the disk, and where."""
        self._on_disk.setVisible(holding is not None and bool(holding.paths))
        if holding is None:
            return
        self._folder.setText(holding.place)
        self._folder.setToolTip(tool_tip(str(holding.folder or "")))
        stored_as = first_of([UID(uid).name for uid in holding.transfer_syntax_uids])
        self._facts.show_facts(
            (
                (say("On disk"), f"{counted(len(holding.paths), 'file')}, {byte_size(holding.bytes)}"),
                (say("Stored as"), stored_as),
            )
        )

    def show_preview(self, preview: Preview) -> None:
        """Show a picture, or say why there is none."""
        self.attributes.show_preview(preview)
