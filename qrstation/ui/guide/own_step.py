"""First step of the guide: this workstation."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.documents import in_words
from qrstation.model.first_start import Proposal
from qrstation.quantities import byte_size
from qrstation.settings import Settings
from qrstation.ui.values import FolderMeasured
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone
from qrstation.words import later, say, sentence, sentences

_INTRODUCTION = later(
    "A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your "
    "hospital may have rules of its own for AE titles."
)
_AE_TITLE_HINT = later("At most 16 characters.")
_PORT_HINT = later("Here objects arrive that a PACS sends.")


class OwnStep(QWidget):
    """AE title, port and folder of this workstation, and what its firewall needs."""

    folder_chosen = Signal(object)
    """A folder (`pathlib.Path`) whose room is to be measured."""
    measured = Signal()
    """It is known of the folder whether something can be kept there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual_folder: Path | None = None
        self._unusable: FolderMeasured | None = None
        self._checked: Settings | None = None
        self.ae_title = QLineEdit()
        self.port = QLineEdit()
        self.port.setMaximumWidth(30 * SPACE)
        self.folder = QLineEdit()
        self.folder.editingFinished.connect(self.measure)
        self.browse = QPushButton(icon("folder-opened"), say("&Choose…"))
        self.browse.clicked.connect(self._choose)
        self.firewall = plain_label("", Tone.MUTED)
        self._firewall_words = ""
        self.port.textChanged.connect(self._show_firewall)
        for edit in (self.ae_title, self.port, self.folder):
            edit.textChanged.connect(self._check_again)
        self._fields = {
            "ae_title": Field(self.ae_title, say(_AE_TITLE_HINT)),
            "port": Field(self.port, say(_PORT_HINT)),
            "archive_folder": Field(self._folder_row()),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(6 * SPACE)
        form.setVerticalSpacing(3 * SPACE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, name in (
            (say("&AE title"), "ae_title"),
            (say("&Port"), "port"),
            (say("&Folder"), "archive_folder"),
        ):
            label = QLabel(words)
            label.setBuddy(self._fields[name])
            label.setFixedHeight(self.port.sizeHint().height())
            form.addRow(label, self._fields[name])
        form.addRow(say("Firewall"), self.firewall)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4 * SPACE)
        layout.addWidget(plain_label(say(_INTRODUCTION)))
        layout.addLayout(form)
        layout.addStretch()

    def show_proposal(self, proposal: Proposal) -> None:
        """Fill the fields."""
        self._usual_folder = proposal.folder
        self.ae_title.setText(proposal.ae_title)
        self.port.setText(str(proposal.port))
        self.folder.setText(str(proposal.folder))
        self._firewall_words = proposal.firewall
        self._show_firewall()
        self._fields["ae_title"].set_hint(sentences(proposal.ae_title_reason, say(_AE_TITLE_HINT)))
        self._fields["port"].set_hint(sentences(proposal.port_reason, say(_PORT_HINT)))
        self.show_room(FolderMeasured(folder=proposal.folder, free_bytes=proposal.free_bytes))

    def show_room(self, measured: FolderMeasured) -> None:
        """Say how much room there is in the folder, if it is still the chosen one."""
        if measured.folder != Path(self.folder.text().strip()):
            return
        self._unusable = measured if measured.problem else None
        free = measured.free_bytes
        hints = [say("What arrives is kept here.")]
        if free is not None:
            hints.append(say("{size} are free; a CT study has 100 MB to 1 GB.", size=byte_size(free)))
        if measured.folder != self._usual_folder:
            hints.append(say("It is used from the next start on."))
        self._fields["archive_folder"].set_hint(sentences(*hints))
        self._fields["archive_folder"].complain(measured.problem)
        self.measured.emit()

    @property
    def has_usual_folder(self) -> bool:
        """Whether the folder is the proposed one, which is in use already."""
        return self.folder.text().strip() == str(self._usual_folder or "")

    def measure(self) -> None:
        """Have it found out of the folder whether something can be kept there, whatever was known; see `measured`."""
        self._unusable = None
        self.folder_chosen.emit(Path(self.folder.text().strip()))

    def settings(self, before: Settings) -> Settings | None:
        """Make settings of the fields; none where something is wrong, which is said at its field."""
        self._checked = wanted = before
        right = True
        folder = self.folder.text().strip()
        values: dict[str, object] = {"ae_title": self.ae_title.text().strip(), "port": self.port.text().strip()}
        if folder != str(self._usual_folder or ""):
            values["archive_folder"] = folder
        for name, field in self._fields.items():
            field.complain("")
            if name not in values:
                continue
            try:
                wanted = wanted.changed(**{name: values[name]})
            except ValidationError as problem:
                field.complain(sentence(in_words(problem).removeprefix(f"{name}: ")))
                right = False
        if self._unusable is not None and self._unusable.folder == Path(folder):
            self._fields["archive_folder"].complain(self._unusable.problem)
            right = False
        return wanted if right else None

    def _check_again(self) -> None:
        """Take back, once it was checked, what was wrong of the fields and no longer is."""
        if self._checked is not None:
            self.settings(self._checked)

    def complaint(self, name: str) -> str:
        """Return what is said at a field."""
        return self._fields[name].complaint

    def _folder_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.folder, stretch=1)
        layout.addWidget(self.browse)
        row.setFocusProxy(self.folder)
        return row

    def _choose(self) -> None:
        dialog = QFileDialog(self, say("Folder of the archive"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, folder: str) -> None:
        """Put a chosen folder into its field."""
        self.folder.setText(folder)
        self.measure()

    def _show_firewall(self) -> None:
        self.firewall.setText(self._firewall_words.replace("{port}", self.port.text().strip()))
