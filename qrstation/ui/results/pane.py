"""Results with what belongs around them: how many there are, a filter, the choice of columns, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.archive import HeldFile
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Match
from qrstation.settings import NameGroup
from qrstation.ui.results.attributes import AttributesDialog
from qrstation.ui.results.column_menu import ColumnMenu
from qrstation.ui.results.file_writer import FileWriter
from qrstation.ui.results.node_menu import node_menu
from qrstation.ui.results.retrieve_actions import RetrieveActions
from qrstation.ui.results.rows import NOT_RETRIEVABLE, Entity
from qrstation.ui.results.table_text import comma_separated
from qrstation.ui.results.tree_model import ResultModel
from qrstation.ui.results.tree_view import ResultTree
from qrstation.ui.values import ChildrenWanted, HeldCounted, InstancesArrived, MatchesArrived, SearchEnded
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.empty_state import EmptyState
from qrstation.ui.widgets.flow_layout import FlowLayout, together
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import say

_FILTER_DELAY = 120
"""Milliseconds after the last key before the filter looks."""
_FILTER_WIDTH = 200
_SUMMARY_WIDTH = 140


class ResultsPane(QWidget):
    """A result tree that takes what searches tell, wherever they look.

    Its owner names a search by a token with `begin`, and connects `matches_arrived` and `search_ended` to whoever
    tells of searches: what belongs to other tokens is passed over, and rows that are opened bring their own tokens.
    """

    children_wanted = Signal(object)
    """`ChildrenWanted`: a row was opened."""
    retrieve_wanted = Signal(object)
    """Rows to be fetched, as a tuple of `Match`."""
    headers_wanted = Signal(object)
    """Rows to be fetched without bulk data, as a tuple of `Match`."""
    frames_wanted = Signal(object, object)
    """A row (`Match`) and the `FrameSelection` to be fetched of it."""
    held_file_wanted = Signal(object)
    """`MatchKey` of an instance whose `HeldFile` is to be told."""
    patient_info_wanted = Signal(object)
    """A node is to be asked about the patient of a row, a `Match`."""
    entities_selected = Signal(object)
    """Selected rows, as a tuple of `Entity`."""
    entities_changed = Signal(object)
    """The same rows are selected, and what is held of them changed; a tuple of `Entity`."""
    held_wanted = Signal(object)
    """Entities of which it should be counted how much is held, as a tuple of `MatchKey`."""
    ended = Signal(object)
    """`SearchEnded` of the search that was begun."""
    layout_changed = Signal()
    """Columns are to be remembered anew."""
    exported = Signal(object)
    """`Path` of a file that was written."""
    failed = Signal(object)
    """`QrError`: something the user asked for here did not work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: int | None = None
        self._attributes: AttributesDialog | None = None
        self._query_model = QueryModel.STUDY
        self.model = ResultModel(self)
        self.tree = ResultTree(self.model, self)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyState("search", "")
        self.filter_edit = self._make_filter()
        self._remark = ""
        self._summary = plain_label(selectable=False)
        self._stack = QStackedWidget()
        self._writer = FileWriter(self)
        self._make_actions()
        self._arrange()
        self._connect()

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """Take the node book as it stands now: what its nodes offer, and which of them comes first."""
        self.model.collection.node_order = tuple(node.name for node in nodes)
        self.retrieve_actions.set_nodes(nodes)

    def _make_filter(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(say("Filter"))
        edit.setAccessibleName(say("Filter the results"))
        edit.setToolTip(say("Shows only rows with this text in a column (Ctrl+L)"))
        edit.setClearButtonEnabled(True)
        edit.setFixedWidth(_FILTER_WIDTH)
        edit.addAction(icon("filter", Tint.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._filter_timer = QTimer(self, interval=_FILTER_DELAY, singleShot=True)
        return edit

    def _make_actions(self) -> None:
        self.retrieve_action = self._action(say("Retrieve"), self.retrieve, "cloud-download", "Ctrl+D")
        self.retrieve_actions = RetrieveActions(self)
        self.attributes_action = self._action(say("All attributes…"), self.show_attributes, "list-flat")
        self.patient_info_action = self._action(say("Ask for patient information…"), self.ask_about_patient, "person")
        self.copy_action = self._action(say("Copy"), self.tree.copy, "copy")
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_uid_action = self._action(say("Copy UID"), self._copy_uid)
        self.export_action = self._action(say("Export as CSV…"), self._choose_file, "export")
        self.filter_action = self._action(say("Filter"), self._focus_filter, shortcut="Ctrl+L")

    def _action(self, text: str, run: Callable[[], None], icon_name: str = "", shortcut: str = "") -> QAction:
        action = QAction(text, self)
        if icon_name:
            action.setIcon(icon(icon_name))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _arrange(self) -> None:
        self.columns_button = _menu_button(say("Columns"), "layout")
        self.columns_button.setMenu(ColumnMenu(self.tree, self))
        self.more_button = _menu_button("", "ellipsis")
        self.more_button.setAccessibleName(say("More"))
        self.more_button.setToolTip(say("Retrieve otherwise, copy, export"))
        more = QMenu(self)
        more.setToolTipsVisible(True)
        more.addActions([*self.retrieve_actions.all(), self.copy_action, self.export_action])
        self.more_button.setMenu(more)
        self.bar = FlowLayout()
        self.bar.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        self.bar.setSpacing(SPACE)
        summary = together(self._summary, stretch=1)
        summary.setMinimumWidth(_SUMMARY_WIDTH)
        self.bar.add(summary)
        for widget in (self.filter_edit, self.columns_button, self.more_button):
            self.bar.add(widget, Qt.AlignmentFlag.AlignRight)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.bar)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.model.children_wanted.connect(self._ask_below)
        self.model.rows_added.connect(self.held_wanted)
        self.model.choice_changed.connect(self._show_summary)
        self.retrieve_actions.headers_wanted.connect(self.headers_wanted)
        self.retrieve_actions.frames_wanted.connect(self.frames_wanted)
        self.tree.entities_selected.connect(self._on_selected)
        self.tree.columns_changed.connect(self.layout_changed)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.header().customContextMenuRequested.connect(self._show_column_menu)
        self.filter_edit.textChanged.connect(self._filter_soon)
        self.filter_edit.returnPressed.connect(self._filter_now)
        self._filter_timer.timeout.connect(self._filter_now)
        self._writer.written.connect(self.exported)
        self._writer.failed.connect(self.failed)
        self._on_selected(())

    # What the owner says

    def begin(self, token: int, model: QueryModel) -> None:
        """Forget what is there and take what comes of a search in this model."""
        self._token = token
        self._query_model = model
        self.say("")
        self.model.start(model)
        self._show_tree(True)

    def matches_arrived(self, arrived: MatchesArrived) -> None:
        """Add rows, on top or below a row that was opened; those of other searches are passed over."""
        if arrived.token == self._token:
            self.model.add(arrived.matches)
        else:
            self.model.add_children(arrived.token, arrived.matches)

    def search_ended(self, ended: SearchEnded) -> None:
        """Bring rows in order, say that nothing more comes, and mark the columns that the outcome concerns."""
        concerns_us = ended.token == self._token or ended.token in self.model.asking()
        if concerns_us and ended.outcome is not None:
            self.model.mark_columns(ended.node, ended.outcome)
        if ended.token == self._token:
            if ended.last:
                self.model.arrange()
                self.entities_changed.emit(self.tree.selected_entities())
            self.ended.emit(ended)
        else:
            self.model.end_children(ended.token, ended.outcome, ended.fault)
            self.entities_changed.emit(self.tree.selected_entities())

    def running_tokens(self) -> tuple[int, ...]:
        """Give the tokens of what was asked for below rows and has not ended."""
        return self.model.asking()

    def held_counted(self, counted: HeldCounted) -> None:
        """Mark rows by how much of them is held."""
        self.model.set_held(counted.counts)
        self.entities_changed.emit(self.tree.selected_entities())

    def instances_arrived(self, arrived: InstancesArrived) -> None:
        """Have the rows counted anew that hold instances that arrived."""
        keys = {key for stored in arrived.stored for key in self.model.keys_around(stored.instance)}
        if keys:
            self.held_wanted.emit(tuple(keys))

    def count_all(self) -> None:
        """Have all rows counted anew, because the archive changed."""
        if keys := self.model.keys():
            self.held_wanted.emit(keys)

    def say(self, remark: str) -> None:
        """Add a remark to the numbers of what came, such as ``0.8 s`` or ``stopped``."""
        self._remark = remark
        self._show_summary()

    @property
    def summary(self) -> str:
        """What is said above the tree: how much came, and the remark."""
        return self._summary.text()

    def show_empty(self, icon_name: str, sentence: str, hint: str = "", choices: tuple[Choice, ...] = ()) -> None:
        """Show what to do next in place of the tree, until the next search begins."""
        self.empty.show_state(icon_name, sentence, hint, choices)
        self._show_tree(False)

    def _show_tree(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self.tree if shown else self.empty)
        for widget in (self.filter_edit, self.columns_button, self.more_button):
            widget.setVisible(shown)

    def set_name_groups(self, groups: Sequence[NameGroup]) -> None:
        """Say which component groups of person names are shown."""
        self.model.set_name_groups(groups)

    def chosen_keywords(self, level: Level) -> tuple[str, ...]:
        """Give the attributes of the columns that the user added: they should be asked for."""
        chosen = (column.keywords.get(level, ()) for column in self.tree.shown_columns() if not column.shown)
        return tuple(dict.fromkeys(keywords[0] for keywords in chosen if keywords))

    def layout_state(self) -> bytes:
        """Give what is to be remembered of the columns."""
        return self.tree.columns_state()

    def restore_layout(self, state: bytes) -> None:
        """Bring columns back to what they were."""
        self.tree.restore_columns(state)

    # What the user does

    def retrieve(self) -> None:
        """Say that the selected rows are to be fetched."""
        if matches := tuple(entity.match for entity in self.tree.selected_entities() if entity.retrievable):
            self.retrieve_wanted.emit(matches)

    def show_attributes(self) -> None:
        """Open a dialog with all attributes of the row that has the focus."""
        entity = self.tree.current_entity()
        if entity is not None:
            self._attributes = AttributesDialog(entity.match, self)
            self._attributes.finished.connect(self._forget_attributes)
            self._attributes.open()
            if entity.match.level is Level.IMAGE:
                self.held_file_wanted.emit(entity.match.key)

    def held_file_told(self, held: HeldFile) -> None:
        """Show what the file says of the instance whose attributes are open."""
        if self._attributes is not None:
            self._attributes.show_held(held)

    def _forget_attributes(self) -> None:
        self._attributes = None

    def ask_about_patient(self) -> None:
        """Say that a node is to be asked about the patient of the row that has the focus."""
        entity = self.tree.current_entity()
        if entity is not None and entity.match.text("PatientID"):
            self.patient_info_wanted.emit(entity.match)

    def export(self, path: Path) -> None:
        """Write what is shown as CSV."""
        columns = self.model.collection.columns
        sections = [columns.index(column) for column in self.tree.shown_columns()]
        titles = ["Level", *(columns[section].title for section in sections), "UID"]
        rows = (
            [entity.match.level.value, *(texts[section] for section in sections), _uid(entity.match)]
            for _, entity, texts in self.model.collection.shown()
        )
        self._writer.write(path, comma_separated(titles, rows))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, say("Export as CSV"), "results.csv", say("Comma-separated values (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export_to)
        dialog.open()

    def _export_to(self, path: str) -> None:
        self.export(Path(path))

    def _copy_uid(self) -> None:
        uids = [uid for entity in self.tree.selected_entities() if (uid := _uid(entity.match))]
        if uids:
            QApplication.clipboard().setText("\n".join(uids))

    def _focus_filter(self) -> None:
        self.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_edit.selectAll()

    def _filter_soon(self, _text: str) -> None:
        self._filter_timer.start()

    def _filter_now(self) -> None:
        self._filter_timer.stop()
        self.model.set_filter(self.filter_edit.text())

    def _ask_below(self, token: int, match: Match) -> None:
        keywords = () if match.level.below is None else self.chosen_keywords(match.level.below)
        patient_id = self.model.collection.patient_told_apart(match)
        self.children_wanted.emit(
            ChildrenWanted(token=token, match=match, model=self._query_model, keywords=keywords, patient_id=patient_id)
        )

    def _on_selected(self, entities: tuple[Entity, ...]) -> None:
        retrievable = any(entity.retrievable for entity in entities)
        self.retrieve_action.setEnabled(retrievable)
        self.retrieve_action.setToolTip(say("Retrieve") if retrievable or not entities else say(NOT_RETRIEVABLE))
        self.copy_uid_action.setEnabled(any(_uid(entity.match) for entity in entities))
        self.attributes_action.setEnabled(len(entities) == 1)
        self.patient_info_action.setEnabled(len(entities) == 1 and bool(entities[0].match.text("PatientID")))
        self.retrieve_actions.show_entities(entities)
        self.entities_selected.emit(entities)

    def _show_summary(self) -> None:
        self._summary.setText(" · ".join(part for part in (self.model.collection.summary(), self._remark) if part))

    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions([self.retrieve_action, *self.retrieve_actions.all()])
        if nodes := node_menu(self.tree.selected_entities(), self.tree.choose_node, menu):
            menu.addMenu(nodes)
        menu.addActions(self.tree.actions())
        menu.addSeparator()
        menu.addActions([self.attributes_action, self.patient_info_action])
        menu.addSeparator()
        menu.addActions([self.copy_action, self.copy_uid_action])
        menu.addSeparator()
        menu.addAction(self.export_action)
        menu.popup(self.tree.viewport().mapToGlobal(position))

    def _show_column_menu(self, position: QPoint) -> None:
        menu = self.columns_button.menu()
        if menu is not None:
            menu.popup(self.tree.header().mapToGlobal(position))


def _menu_button(text: str, icon_name: str) -> QToolButton:
    button = set_tone(QToolButton(), Tone.FLAT)
    button.setText(text)
    button.setIcon(icon(icon_name))
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _uid(match: Match) -> str:
    return "" if match.level is Level.PATIENT else match.text(match.level.unique_key)
