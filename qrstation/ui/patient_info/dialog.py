"""The dialog in which a node is asked about a patient, and shows what it told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qrstation.errors import QrError
from qrstation.model.nodes import RemoteNode
from qrstation.model.patient_info import PatientInfo, PatientInfoModel, PatientInfoOutcome, PatientInfoRequest
from qrstation.settings import NameGroup
from qrstation.ui.patient_info.tree_model import ContentModel
from qrstation.ui.values import PatientInfoAsked, PatientInfoTold, next_token
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.formats import calendar_date, one_line, person_name
from qrstation.ui.widgets.icons import icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.row_lists import set_column_widths
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say, sentences

_SIZE = (860, 620)
_WIDTHS = (340, 300)
_MOST_OPENED = 2_000
"""Content items up to which the whole tree is opened at once."""
_KINDS = {
    PatientInfoModel.GENERAL: later("General"),
    PatientInfoModel.BREAST: later("Breast imaging"),
    PatientInfoModel.CARDIAC: later("Cardiac"),
}


class PatientInfoDialog(QDialog):
    """Asks a node about a patient.

    Parameters
    ----------
    nodes
        Those that can be asked.
    node
        Name of the one to ask unless another is chosen.
    patient_id, issuer
        The patient.
    groups
        Component groups of person names that are shown.
    """

    ask_wanted = Signal(object)
    """`PatientInfoAsked`"""
    stop_wanted = Signal(int)
    """Token of the question."""

    def __init__(
        self,
        nodes: Sequence[RemoteNode],
        *,
        node: str = "",
        patient_id: str = "",
        issuer: str = "",
        groups: Sequence[NameGroup] = (NameGroup.ALPHABETIC,),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Patient information"))
        self.resize(*_SIZE)
        self._nodes = {each.name: each for each in nodes}
        self._groups = groups
        self._asked: PatientInfoAsked | None = None
        self.node = _combo(say("Node"), [(name, name) for name in self._nodes])
        self.node.setCurrentIndex(max(self.node.findData(node), 0))
        self.kind = _combo(say("Information"), [(say(words), model) for model, words in _KINDS.items()])
        self.patient_id = _edit(say("Patient ID"), patient_id)
        self.issuer = _edit(say("Issuer of Patient ID"), issuer)
        self.issuer.setPlaceholderText(say("any"))
        self._patient_id_field = Field(self.patient_id)
        self._issuer_field = Field(self.issuer)
        self.ask_button = set_tone(QPushButton(say("&Ask")), Tone.PRIMARY)
        self.ask_button.setDefault(True)
        self.ask_button.clicked.connect(self.ask)
        self.copy_button = QPushButton(icon("copy"), say("&Copy"))
        self.copy_button.setToolTip(say("Copies the tree as text"))
        self.copy_button.clicked.connect(self.copy)
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.reject)
        self.model = ContentModel(self)
        self.tree = self._make_tree()
        self.heading = plain_label("", Tone.TITLE)
        self.problems = plain_label("", Tone.WARNING)
        self.state = EmptyState("person", "")
        self._stack = QStackedWidget()
        self._lay_out()
        self.finished.connect(self.stop)
        self._show_question()

    @property
    def asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self) -> None:
        """Ask what the fields say, or complain about them."""
        node = self._nodes.get(self.node.currentData())
        request = self._request()
        if self.asking or node is None or request is None:
            return
        self._asked = PatientInfoAsked(token=next_token(), node=node, request=request)
        self._show_state("sync", say("Asking {node}…", node=node.name), "", Choice(text=say("Stop"), run=self.stop))
        self.ask_wanted.emit(self._asked)

    def stop(self) -> None:
        """Want no answer any more; the node is told."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self.stop_wanted.emit(asked.token)
            self._show_state("search-stop", say("Stopped before an answer came."))

    def show_told(self, told: PatientInfoTold) -> None:
        """Show what came, if this is still what was asked."""
        asked = self._asked
        if asked is None or told.token != asked.token:
            return
        self._asked = None
        if told.fault is not None:
            self._show_fault(told.fault)
        elif told.outcome is not None and told.outcome.answer is not None:
            self._show_answer(told.outcome, told.outcome.answer)
        elif told.outcome is not None and told.outcome.incomplete:
            self._show_state(
                "warning",
                say("{node} ended without an answer.", node=told.node),
                say("It said: {status}.", status=told.outcome.status),
            )
        elif told.outcome is not None:
            sentence = say(
                "{node} knows no patient of Patient ID {patient_id}.",
                node=told.node,
                patient_id=one_line(asked.request.patient_id),
            )
            self._show_state("person", sentence, say("Compare it, leading zeros and all, with what the node has."))
        else:
            self._show_state("error", say("Nothing came, because qrstation itself failed."), say("The log says more."))

    def copy(self) -> None:
        """Put the tree on the clipboard as text."""
        QGuiApplication.clipboard().setText(self.model.text())

    def _request(self) -> PatientInfoRequest | None:
        """Make the request; complains where a field cannot be used."""
        self._issuer_field.complain("")
        self._patient_id_field.complain("")
        patient_id, issuer = self.patient_id.text().strip(), self.issuer.text().strip()
        for field, values in (
            (self._patient_id_field, {"patient_id": patient_id}),
            (self._issuer_field, {"patient_id": patient_id, "issuer_of_patient_id": issuer}),
        ):
            try:
                request = PatientInfoRequest(**values, model=PatientInfoModel(self.kind.currentData()))
            except ValueError as reason:
                field.complain(str(reason))
                return None
        return request

    def _show_question(self) -> None:
        if self._nodes:
            self._show_state(
                "person",
                say("What does the node know about this patient?"),
                say("Few systems can tell: information systems and breast imaging workstations more often than PACS."),
            )
        else:
            self._show_state("server", say("There is no node to ask."), say("Add one with + Node."))
            self.ask_button.setEnabled(False)

    def _show_state(self, icon_name: str, sentence: str, hint: str = "", *choices: Choice) -> None:
        self.state.show_state(icon_name, sentence, hint, choices)
        self._stack.setCurrentWidget(self.state)
        self.ask_button.setEnabled(not self.asking)
        self.copy_button.setEnabled(False)

    def _show_fault(self, fault: QrError) -> None:
        hint = sentences(*map(one_line, (fault.detail, fault.advice)))
        self._show_state("warning", one_line(fault.title), hint)

    def _show_answer(self, outcome: PatientInfoOutcome, answer: PatientInfo) -> None:
        self.model.show_tree(answer.root, self._groups)
        if sum(1 for _ in answer.root.lines()) <= _MOST_OPENED:
            self.tree.expandAll()
        else:
            self.tree.expand(self.model.index(0, 0, QModelIndex()))
        self.heading.setText(self._heading(answer))
        problems = list(answer.problems)
        if outcome.incomplete:
            problems.append(say("The node ended with {status}: it may know more.", status=outcome.status))
        self.problems.setText("\n".join(f"⚠ {one_line(problem)}" for problem in problems))
        self.problems.setVisible(bool(problems))
        self._stack.setCurrentWidget(self._answer_page)
        self.ask_button.setEnabled(True)
        self.copy_button.setEnabled(True)

    def _heading(self, answer: PatientInfo) -> str:
        """Say whom the answer is about, as the node has it, and who answered."""
        parts = (
            person_name(answer.text("PatientName"), self._groups),
            one_line(answer.text("PatientID")),
            calendar_date(answer.text("PatientBirthDate")),
            one_line(answer.text("PatientSex")),
            say("from {node}", node=answer.node),
        )
        return " · ".join(part for part in parts if part)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setAccessibleName(say("What the node told"))
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setIndentation(4 * SPACE)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.header().setStretchLastSection(True)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        set_column_widths(tree.header(), enumerate(_WIDTHS))
        return tree

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        left.addRow(say("&Node"), self.node)
        left.addRow(say("&Information"), self.kind)
        right.addRow(say("&Patient ID"), self._patient_id_field)
        right.addRow(say("Iss&uer"), self._issuer_field)
        fields = QHBoxLayout()
        fields.setSpacing(6 * SPACE)
        fields.addLayout(left, 1)
        fields.addLayout(right, 1)
        fields.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignTop)
        self._answer_page = QWidget()
        page = QVBoxLayout(self._answer_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(2 * SPACE)
        for widget in (self.heading, self.problems):
            page.addWidget(widget)
        page.addWidget(self.tree, 1)
        self._stack.addWidget(self.state)
        self._stack.addWidget(self._answer_page)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(4 * SPACE)
        layout.addLayout(fields)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)


def _combo(name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for words, value in entries:
        combo.addItem(words, value)
    return combo


def _edit(name: str, text: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setAccessibleName(name)
    return edit
