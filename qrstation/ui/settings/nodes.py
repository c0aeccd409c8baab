"""The node book as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import EchoResult
from qrstation.ui.nodes.chip import words_of
from qrstation.ui.settings.section import Section
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import tool_tip
from qrstation.ui.widgets.row_lists import make_row_list, set_column_widths
from qrstation.ui.widgets.theme import SPACE
from qrstation.words import later, say, sentences

_HEADERS = (
    later("Name"),
    later("AE title"),
    later("Host"),
    later("Port"),
    later("Retrieve by"),
    later("Used for"),
    later("Answer"),
)
_PORT, _METHOD, _USES, _ANSWER = 3, 4, 5, 6
_ROOT = QModelIndex()


class NodeTable(QAbstractTableModel):
    """One row a node, with its last answer to an echo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[RemoteNode, ...] = ()
        self._answers: dict[str, EchoResult | None] = {}

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """Show these nodes."""
        self.beginResetModel()
        self._nodes = tuple(nodes)
        self.endResetModel()

    def show_asking(self, names: Iterable[str]) -> None:
        """Show that these nodes are being asked."""
        self._answers.update(dict.fromkeys(names))
        self._tell_answers_changed()

    def show_result(self, result: EchoResult) -> None:
        """Show how a node answered."""
        self._answers[result.node] = result
        self._tell_answers_changed()

    def node(self, row: int) -> RemoteNode:
        """Return the node of a row."""
        return self._nodes[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the nodes."""
        return 0 if parent.isValid() else len(self._nodes)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return say(_HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what stands in a cell."""
        node, column = self._nodes[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(node)[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                answer = self._answers.get(node.name)
                return tool_tip(sentences(answer.detail, answer.advice) if answer and column == _ANSWER else node.notes)
            case Qt.ItemDataRole.DecorationRole if column == _ANSWER and (answer := self._answers.get(node.name)):
                return icon("circle-filled", Tint.GOOD) if answer.ok else icon("warning", Tint.WARNING)
            case _:
                return None

    def _cells(self, node: RemoteNode) -> tuple[str, ...]:
        uses = (
            (say("search"), node.queried),
            (say("C-MOVE to it"), node.stores),
            (say("searches here"), node.may_query),
        )
        used = [words for words, true in uses if true]
        return (
            node.name,
            node.address.ae_title,
            node.address.host,
            str(node.address.port),
            _method(node),
            ", ".join(used),
            self._answer(node),
        )

    def _answer(self, node: RemoteNode) -> str:
        if node.name not in self._answers:
            return say("not asked yet")
        answer = self._answers[node.name]
        return say("asking…") if answer is None else words_of(answer)

    def _tell_answers_changed(self) -> None:
        if self._nodes:
            self.dataChanged.emit(self.index(0, _ANSWER), self.index(len(self._nodes) - 1, _ANSWER))


class NodesSection(Section):
    """All nodes, also those that are only sent to."""

    add_wanted = Signal()
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    doctor_wanted = Signal(str)
    import_wanted = Signal()
    export_wanted = Signal()
    echo_wanted = Signal(object)
    """Names of the nodes to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Nodes"), "server", parent)
        self.table = NodeTable(self)
        self.view = _table_view(self.table)
        self.view.setAccessibleName(say("Nodes"))
        self.view.doubleClicked.connect(self._edit)
        self.add_button = QPushButton(icon("add"), say("&Add…"))
        self.edit_button = QPushButton(icon("edit"), say("&Edit…"))
        self.remove_button = QPushButton(icon("trash"), say("&Remove…"))
        self.doctor_button = QPushButton(icon("heart"), say("&Doctor…"))
        self.echo_button = QPushButton(icon("pulse"), say("Echo a&ll"))
        self.import_button = QPushButton(say("&Import…"))
        self.import_button.setToolTip(say("Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX"))
        self.export_button = QPushButton(say("E&xport…"))
        self.export_button.setToolTip(say("Write all nodes to a file"))
        self.import_button.clicked.connect(lambda: self.import_wanted.emit())
        self.export_button.clicked.connect(lambda: self.export_wanted.emit())
        self.add_button.clicked.connect(self.add_wanted)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.doctor_button.clicked.connect(self._examine)
        self.echo_button.clicked.connect(self._echo)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        for button in (self.add_button, self.edit_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.export_button)
        buttons.addStretch()
        buttons.addWidget(self.doctor_button)
        buttons.addWidget(self.echo_button)
        self.body.addLayout(buttons)
        self.body.addWidget(self.view, stretch=1)
        self.view.selectionModel().selectionChanged.connect(self._enable_buttons)
        self.table.modelReset.connect(self._enable_buttons)
        self._enable_buttons()

    def _selected(self) -> RemoteNode | None:
        rows = self.view.selectionModel().selectedRows()
        return self.table.node(rows[0].row()) if rows else None

    def _enable_buttons(self) -> None:
        selected = self._selected() is not None
        self.edit_button.setEnabled(selected)
        self.remove_button.setEnabled(selected)
        self.doctor_button.setEnabled(selected)
        for button in (self.export_button, self.echo_button):
            button.setEnabled(self.table.rowCount() > 0)

    def _edit(self) -> None:
        if (node := self._selected()) is not None:
            self.edit_wanted.emit(node.name)

    def _remove(self) -> None:
        if (node := self._selected()) is not None:
            self.remove_wanted.emit(node.name)

    def _examine(self) -> None:
        if (node := self._selected()) is not None:
            self.doctor_wanted.emit(node.name)

    def _echo(self) -> None:
        self.echo_wanted.emit(tuple(self.table.node(row).name for row in range(self.table.rowCount())))


def _method(node: RemoteNode) -> str:
    """Name the method by which a node is retrieved from."""
    return say("Choose for me") if node.retrieve_method is RetrieveMethod.AUTO else node.retrieve_method.words


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == _PORT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _table_view(model: NodeTable) -> QTableView:
    view = QTableView()
    view.setModel(model)
    make_row_list(view)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for column in (_METHOD, _USES):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    set_column_widths(header, enumerate((140, 110, 140, 60)))
    return view
