"""The fields of a node, and the sentences about what is wrong in them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import (
    Address,
    RemoteNode,
    RetrieveMethod,
    Timeouts,
    ae_title_problem,
    bare_host,
    host_problem,
)
from qrstation.ui.nodes.limits_form import LimitsForm
from qrstation.ui.nodes.negotiation_form import NegotiationForm
from qrstation.ui.nodes.tls_form import TlsForm
from qrstation.ui.nodes.user_form import UserForm
from qrstation.ui.widgets.field import Field
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say

METHODS = {
    RetrieveMethod.AUTO: later("Choose for me"),
    RetrieveMethod.GET: later("C-GET, over the same connection"),
    RetrieveMethod.MOVE: later("C-MOVE, the node connects to us"),
}
MODELS = {
    QueryModel.STUDY: later("Study Root"),
    QueryModel.PATIENT: later("Patient Root"),
    QueryModel.PATIENT_STUDY_ONLY: later("Patient/Study Only (retired)"),
}
CHARACTER_SETS = {
    "": later("As the node says"),
    "ISO_IR 192": later("Unicode, UTF-8 (ISO_IR 192)"),
    "ISO_IR 100": later("Western European (ISO_IR 100)"),
    "ISO_IR 101": later("Central European (ISO_IR 101)"),
    "ISO_IR 109": later("South European (ISO_IR 109)"),
    "ISO_IR 110": later("Baltic (ISO_IR 110)"),
    "ISO_IR 144": later("Cyrillic (ISO_IR 144)"),
    "ISO_IR 127": later("Arabic (ISO_IR 127)"),
    "ISO_IR 126": later("Greek (ISO_IR 126)"),
    "ISO_IR 138": later("Hebrew (ISO_IR 138)"),
    "ISO_IR 148": later("Turkish (ISO_IR 148)"),
    "ISO_IR 166": later("Thai (ISO_IR 166)"),
    "ISO_IR 13": later("Japanese, katakana (ISO_IR 13)"),
    "ISO 2022 IR 87": later("Japanese, kanji (ISO 2022 IR 87)"),
    "ISO 2022 IR 149": later("Korean (ISO 2022 IR 149)"),
    "GB18030": later("Chinese (GB18030)"),
    "GBK": later("Chinese (GBK)"),
}
"""Defined terms of Specific Character Set, PS3.3 C.12.1.1.2, in words."""


class NodeForm(QWidget):
    """Edits a node.

    Parameters
    ----------
    taken
        Names that other nodes have.
    calling_ae_title
        The workstation's own AE title, used where the node has none of its own.
    """

    changed = Signal()

    def __init__(self, taken: Collection[str], calling_ae_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken}
        self.name = QLineEdit(placeholderText=say("Main PACS"))
        self.ae_title = QLineEdit(placeholderText="PACS1")
        self.host = QLineEdit(placeholderText=say("pacs.example.org or 10.1.2.3"))
        self.port = QLineEdit(placeholderText="104")
        self.port.setMaximumWidth(22 * SPACE)
        self.calling = QLineEdit(placeholderText=say("{ae_title}, as this workstation", ae_title=calling_ae_title))
        self.queried = QCheckBox(say("Search it and retrieve from it"))
        self.queried.setChecked(True)
        self.stores = QCheckBox(say("C-MOVE may send to it"))
        self.may_query = QCheckBox(say("It may search this archive and fetch from it"))
        self.may_query.setToolTip(say("Calling from its host, and where the archive is served at all."))
        self.method = _combo(METHODS)
        self.model = _combo(MODELS)
        self.character_set = _combo(CHARACTER_SETS)
        self.modality_tag = QCheckBox(say("It does not name the modalities of studies"))
        self.modality_tag.setToolTip(
            say(
                "It finds studies by modality, but leaves Modalities in Study out of its answers.\n"
                "Queries for dose objects then also ask for Modality."
            )
        )
        self.connect_seconds = _seconds(Timeouts().connect)
        self.response_seconds = _seconds(Timeouts().response)
        self.retrieve_seconds = _seconds(Timeouts().retrieve)
        self.notes = QPlainTextEdit(placeholderText=say("Where it is, whom to call"), tabChangesFocus=True)
        self.notes.setFixedHeight(12 * SPACE)
        self.negotiation = NegotiationForm()
        self.user = UserForm()
        self.tls = TlsForm()
        self.limits = LimitsForm()
        self.tabs = QTabWidget()
        self._name_field = Field(self.name)
        self._ae_title_field = Field(self.ae_title)
        self._host_field = Field(self.host)
        self._port_field = Field(self.port)
        self._calling_field = Field(self.calling)
        self._use_field = Field(_column(self.queried, self.stores, self.may_query))
        self._lay_out()
        for edit in (self.name, self.ae_title, self.host, self.port, self.calling):
            edit.textEdited.connect(self._on_edit)
        self.host.editingFinished.connect(self._on_host_left)
        for box in (self.queried, self.stores):
            box.toggled.connect(self._on_edit)
        self.negotiation.changed.connect(self.changed)
        self.user.changed.connect(self.changed)
        self.tls.changed.connect(self.changed)
        self.tls.changed.connect(lambda: self.user.show_secured(self.tls.is_on))
        self.limits.changed.connect(self.changed)
        self._checked_once = False

    def show_node(self, node: RemoteNode) -> None:
        """Fill the fields with a node."""
        self._taken.discard(node.name.casefold())
        self.name.setText(node.name)
        self._show_address(node.address)
        self.calling.setText(node.calling_ae_title)
        self.queried.setChecked(node.queried)
        self.stores.setChecked(node.stores)
        self.may_query.setChecked(node.may_query)
        _choose(self.method, node.retrieve_method)
        _choose(self.model, node.query_model)
        _choose(self.character_set, node.assumed_character_set)
        self.modality_tag.setChecked(node.modality_tag)
        self.connect_seconds.setValue(node.timeouts.connect)
        self.response_seconds.setValue(node.timeouts.response)
        self.retrieve_seconds.setValue(node.timeouts.retrieve)
        self.notes.setPlainText(node.notes)
        self.negotiation.show_offered(node.extended_negotiation)
        self.user.show_identity(node.user_identity)
        self.tls.show_settings(node.tls, on=node.address.tls)
        self.limits.show_limits(node.limits)

    def node(self) -> RemoteNode | None:
        """Make a node of the fields; none when something is wrong, which is then told at its field."""
        self._checked_once = True
        self._take_whole_address()
        if self._complain():
            return None
        return RemoteNode(
            name=self.name.text().strip(),
            address=Address(
                ae_title=self.ae_title.text().strip(),
                host=bare_host(self.host.text()),
                port=int(self.port.text()),
                tls=self.tls.is_on,
            ),
            calling_ae_title=self.calling.text().strip(),
            queried=self.queried.isChecked(),
            stores=self.stores.isChecked(),
            may_query=self.may_query.isChecked(),
            retrieve_method=RetrieveMethod(self.method.currentData()),
            query_model=QueryModel(self.model.currentData()),
            extended_negotiation=self.negotiation.offered(),
            user_identity=self.user.identity(),
            tls=self.tls.settings(),
            timeouts=Timeouts(
                connect=self.connect_seconds.value(),
                response=self.response_seconds.value(),
                retrieve=self.retrieve_seconds.value(),
            ),
            limits=self.limits.limits(),
            assumed_character_set=self.character_set.currentData(),
            modality_tag=self.modality_tag.isChecked(),
            notes=self.notes.toPlainText().strip(),
        )

    def _complaints(self) -> dict[Field, str]:
        name, calling = self.name.text().strip(), self.calling.text().strip()
        name_problem = "" if name else say("Give the node a name; any will do.")
        if name.casefold() in self._taken:
            name_problem = say("Another node is called {name} already.", name=name)
        return {
            self._name_field: name_problem,
            self._ae_title_field: ae_title_problem(self.ae_title.text().strip()),
            self._host_field: host_problem(bare_host(self.host.text())),
            self._port_field: _port_problem(self.port.text().strip()),
            self._calling_field: ae_title_problem(calling) if calling else "",
            self._use_field: ""
            if self.queried.isChecked() or self.stores.isChecked()
            else say("Tick at least one, or the node serves nothing."),
        }

    def _complain(self) -> bool:
        """Say at each field what is wrong; go to the first one; whether there was any."""
        complaints = self._complaints()
        for field, sentence in complaints.items():
            field.complain(sentence)
        found = {
            self._connection: next((field for field, sentence in complaints.items() if sentence), None),
            self.tls: self.tls.complain(),
            self.user: self.user.complain(),
            self.limits: self.limits.complain(),
        }
        tab, wrong = next(((tab, field) for tab, field in found.items() if field is not None), (None, None))
        if tab is not None and wrong is not None:
            self.tabs.setCurrentWidget(tab)
            wrong.setFocus()
        return wrong is not None

    def _on_edit(self) -> None:
        if self._checked_once:
            for field, sentence in self._complaints().items():
                field.complain(sentence)
        self.changed.emit()

    def _on_host_left(self) -> None:
        if self._take_whole_address():
            self._on_edit()

    def _take_whole_address(self) -> bool:
        """Spread an ``AET@host:port`` that stands in the host's field over the three fields; say if there is one."""
        try:
            address = Address.parse(self.host.text())
        except ValueError:
            return False
        self._show_address(address)
        return True

    def _show_address(self, address: Address) -> None:
        self.ae_title.setText(address.ae_title)
        self.host.setText(address.host)
        self.port.setText(str(address.port))
        if address.tls:
            self.tls.switch_on()

    def _lay_out(self) -> None:
        self._connection = QWidget()
        self.tabs.addTab(self._connection, say("Connection"))
        self.tabs.addTab(self.negotiation, say("Negotiation"))
        self.tabs.addTab(self.tls, "TLS")
        self.tabs.addTab(self.user, say("User"))
        self.tabs.addTab(self.limits, say("Transfers"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        form = QFormLayout(self._connection)
        form.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(say("&Name"), self._name_field)
        form.addRow(say("&AE title"), self._ae_title_field)
        form.addRow(say("&Host"), self._host_field)
        form.addRow(say("&Port"), self._port_field)
        form.addRow(say("&Calling AE title"), self._calling_field)
        form.addRow(say("Use"), self._use_field)
        form.addRow(say("&Retrieve by"), self.method)
        form.addRow(say("Query &model"), self.model)
        form.addRow(say("Character &set"), self.character_set)
        form.addRow(say("Dose queries"), self.modality_tag)
        form.addRow(say("Wait at most"), self._limits_row())
        form.addRow(say("No&tes"), self.notes)

    def _limits_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for words, name, box in (
            (say("to connect"), say("Seconds that the node may take to connect"), self.connect_seconds),
            (say("to answer"), say("Seconds that the node may take to answer"), self.response_seconds),
            (say("to send"), say("Seconds that the node may take to send"), self.retrieve_seconds),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            layout.addWidget(box)
            layout.addWidget(QLabel(words))
        layout.addStretch()
        return row


def _port_problem(port: str) -> str:
    if port.isascii() and port.isdecimal() and 0 < int(port) < 65536:
        return ""
    return say("A port is a number from 1 to 65535.")


def _combo(choices: dict[RetrieveMethod, str] | dict[QueryModel, str] | dict[str, str]) -> QComboBox:
    combo = QComboBox()
    for value, words in choices.items():
        combo.addItem(say(words), str(value))
    return combo


def _choose(combo: QComboBox, value: str) -> None:
    index = combo.findData(str(value))
    if index < 0:
        combo.addItem(str(value), str(value))
        index = combo.count() - 1
    combo.setCurrentIndex(index)


def _seconds(value: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(decimals=0, minimum=1, maximum=86_400, suffix=f" {say('s')}", value=value)
    box.setGroupSeparatorShown(True)
    return box


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, SPACE, 0, 0)
    layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    return column
