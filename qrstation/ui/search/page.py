"""The search page: form, results, and what is known of the selected rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qrstation.errors import QrError
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, PartsAsked
from qrstation.model.preview import Preview
from qrstation.model.query import MatchKey, Query
from qrstation.settings import NameGroup
from qrstation.ui.archive.disk_inquiry import DiskInquiry
from qrstation.ui.archive.holding import Holding
from qrstation.ui.results.details import DetailsPanel
from qrstation.ui.results.pane import ResultsPane
from qrstation.ui.results.rows import Entity
from qrstation.ui.search.fields import asks_for_everything
from qrstation.ui.search.memory import SearchMemory
from qrstation.ui.search.query_form import QueryForm
from qrstation.ui.search.wording import all_in_parts, fault_message, messages_on, progress_words, remarks_on
from qrstation.ui.values import (
    HeldCounted,
    InstancesArrived,
    MatchesArrived,
    PartsTold,
    SearchEnded,
    SearchWanted,
    next_token,
)
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import capitalised, duration
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import say

_EVERYTHING = "everything"
"""Key of the question whether everything is really asked for."""
_EXPORTED = "exported"
"""Key of the message that results were written."""


class SearchPage(QWidget):
    """Asks the chosen nodes and shows what they answer.

    Connect what tells ``matches_arrived``, ``parts_told``, ``search_ended``, ``held_counted`` and ``instances_arrived``
    to the slots of the same names: what belongs to others is passed over.
    """

    search_wanted = Signal(object)
    """`SearchWanted`: a query for the chosen nodes."""
    stop_wanted = Signal(object)
    """Token (int) of a search that is to be stopped."""
    children_wanted = Signal(object)
    """`ChildrenWanted`: a row was opened."""
    retrieve_wanted = Signal(object)
    """Rows to be fetched, as a tuple of `Match`."""
    headers_wanted = Signal(object)
    """Rows to be fetched without bulk data, as a tuple of `Match`."""
    frames_wanted = Signal(object, object)
    """A row (`Match`) and the `FrameSelection` to be fetched of it."""
    held_wanted = Signal(object)
    """Entities of which it should be counted how much is held, as a tuple of `MatchKey`."""
    holding_wanted = Signal(object)
    """Entities (tuple of `MatchKey`) whose `Holding` is to be told."""
    preview_wanted = Signal(object)
    """Path of a file whose `Preview` is to be told."""
    node_wanted = Signal()
    """There is no node to ask: the user wants to add one."""
    practice_wanted = Signal()
    """There is no node to ask: the user wants to try the practice PACS."""
    memory_changed = Signal()
    """What `memory` and `layout_state` give is to be kept anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[RemoteNode, ...] = ()
        self._book_is_empty = True
        self._token: int | None = None
        self._query = Query()
        self._faults: list[QrError] = []
        self._outcomes: dict[str, FindOutcome] = {}
        self._parts: dict[str, PartsAsked] = {}
        self.cures: Callable[[QrError], tuple[Choice, ...]] = lambda _: ()
        """Offers, as buttons, what may be done about a fault of a node."""
        self._clock = QElapsedTimer()
        self.messages = MessageBar()
        self.form = QueryForm()
        self.results = ResultsPane()
        self.details = DetailsPanel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._inquiry = DiskInquiry(self)
        self._arrange()
        self._connect()
        self._show_start()

    def _arrange(self) -> None:
        self.splitter.addWidget(self.results)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.form)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.form.query_made.connect(self._consider)
        self.form.stop_wanted.connect(self.stop)
        self.form.memory_changed.connect(self.memory_changed)
        self.form.set_keywords(self._keywords)
        self.results.children_wanted.connect(self.children_wanted)
        self.results.retrieve_wanted.connect(self.retrieve_wanted)
        self.results.headers_wanted.connect(self.headers_wanted)
        self.results.frames_wanted.connect(self.frames_wanted)
        self.results.held_wanted.connect(self.held_wanted)
        self.results.entities_selected.connect(self._on_selected)
        self.results.entities_changed.connect(self._on_changed)
        self._inquiry.holding_wanted.connect(self.holding_wanted)
        self._inquiry.preview_wanted.connect(self.preview_wanted)
        self._inquiry.preview_known.connect(self.details.show_preview)
        self.results.ended.connect(self._on_ended)
        self.results.failed.connect(self.messages.tell_error)
        self.results.exported.connect(self._on_exported)
        self.results.layout_changed.connect(self.memory_changed)
        self.results.model.choice_changed.connect(self._show_progress)
        self.details.retrieve_wanted.connect(self.results.retrieve)
        self.details.attributes_wanted.connect(self.results.show_attributes)
        self.splitter.splitterMoved.connect(self.memory_changed)
        self.addActions([self.results.retrieve_action, self.results.filter_action])
        self._stop_shortcut = self._shortcut("Esc", self.stop)
        self._shortcut("Ctrl+F", self.focus_form)
        self.results.children_wanted.connect(self._update_stop)
        self.results.model.choice_changed.connect(self._update_stop)
        self._update_stop()

    def _shortcut(self, keys: str, run: Callable[[], None]) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _update_stop(self, *_: object) -> None:
        """Take the Escape key only while there is something to stop: others want it too."""
        self._stop_shortcut.setEnabled(self.form.running or bool(self.results.running_tokens()))

    # What the window says

    def set_nodes(self, nodes: Sequence[RemoteNode], book_is_empty: bool = False) -> None:
        """Say which nodes are chosen to be asked, and whether there is none to choose."""
        before = bool(self._nodes), self._book_is_empty
        self._nodes, self._book_is_empty = tuple(nodes), book_is_empty
        if nodes:
            self.form.set_node_model(nodes[0].query_model)
        if self._token is None and before != (bool(nodes), book_is_empty):
            self._show_start()

    def set_limit(self, limit: int | None) -> None:
        """Say after how many matches a search stops where the form does not say; none: never."""
        self.form.set_limit(limit)

    def set_name_groups(self, groups: Sequence[NameGroup]) -> None:
        """Say which component groups of person names are shown."""
        self.results.set_name_groups(groups)
        self.details.set_name_groups(groups)

    def matches_arrived(self, arrived: MatchesArrived) -> None:
        """Show matches of our searches."""
        self.results.matches_arrived(arrived)

    def parts_told(self, told: PartsTold) -> None:
        """Say how far a node is that is asked in parts."""
        if told.token == self._token:
            self._parts[told.node] = told.asked
            self._show_progress()

    def search_ended(self, ended: SearchEnded) -> None:
        """Say how one of our searches ended."""
        self.results.search_ended(ended)

    def held_counted(self, counted: HeldCounted) -> None:
        """Mark rows by how much of them is held."""
        self.results.held_counted(counted)

    def instances_arrived(self, arrived: InstancesArrived) -> None:
        """Have rows counted anew that hold instances that arrived."""
        self.results.instances_arrived(arrived)

    def holding_told(self, holding: Holding) -> None:
        """Take what is on the disk of the selected row."""
        self._inquiry.holding_told(holding)

    def preview_told(self, preview: Preview) -> None:
        """Show a picture of the selected row."""
        self._inquiry.preview_told(preview)

    def memory(self) -> str:
        """Give the last query and the saved ones, as JSON."""
        return self.form.memory.to_json()

    def restore_memory(self, text: str) -> None:
        """Bring back the last query and the saved ones."""
        self.form.remember(SearchMemory.from_json(text))

    def layout_state(self) -> tuple[bytes, bytes]:
        """Give what is to be remembered of the columns and of the splitter."""
        return self.results.layout_state(), bytes(self.splitter.saveState().data())

    def restore_layout(self, columns: bytes, splitter: bytes) -> None:
        """Bring back columns and splitter."""
        self.results.restore_layout(columns)
        self.splitter.restoreState(QByteArray(splitter))

    # What the user does

    def focus_form(self) -> None:
        """Go to the first field of the form."""
        self.form.patient_name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.patient_name.selectAll()

    def stop(self) -> None:
        """Stop the search that is under way, and what is being asked for below rows."""
        tokens = self.results.running_tokens()
        if self.form.running and self._token is not None:
            self.results.say(say("stopping…"))
            tokens = (self._token, *tokens)
        for token in tokens:
            self.stop_wanted.emit(token)

    def _keywords(self, query: Query) -> tuple[str, ...]:
        return self.results.chosen_keywords(query.level)

    def _consider(self, query: Query) -> None:
        """Search, after a question where nothing narrows the query."""
        if not self._nodes:
            self._show_start()
            return
        self.messages.withdraw(_EVERYTHING)
        if not asks_for_everything(query):
            self._search(query)
            return
        long = say("That may take long on a large archive.")
        if query.limit is not None:
            long = say("That may take long on a large archive, and stops after {limit:,} matches.", limit=query.limit)
        self.messages.ask(
            say("Nothing is filled in: this asks for everything there is."),
            Choice(text=say("Search anyway"), run=lambda: self._search(query)),
            Choice(text=say("Fill in something first"), run=self.focus_form),
            advice=long,
            key=_EVERYTHING,
        )

    def _search(self, query: Query) -> None:
        if self.form.running and self._token is not None:
            self.stop_wanted.emit(self._token)
        self.messages.clear()
        self._token = next_token()
        self._query = query
        self._faults, self._outcomes, self._parts = [], {}, {}
        self.results.begin(self._token, query.model)
        self.results.tree.show_node_column(len(self._nodes) > 1)
        self.form.set_running(True)
        self._update_stop()
        self.details.show_entities(())
        self.details.show()
        self._clock.start()
        self._show_progress()
        self.memory_changed.emit()
        self.search_wanted.emit(SearchWanted(token=self._token, query=query))

    def _on_selected(self, entities: tuple[Entity, ...]) -> None:
        self.details.show_entities(entities)
        self._inquiry.ask(_held_keys(entities))

    def _on_changed(self, entities: tuple[Entity, ...]) -> None:
        self.details.refresh(entities)
        if (keys := _held_keys(entities)) != self._inquiry.keys:
            self._inquiry.ask(keys)

    def _on_exported(self, path: Path) -> None:
        self.messages.tell(Message(title=say("The results are in {path}.", path=path), key=_EXPORTED))

    # How it goes

    def _show_progress(self) -> None:
        if not self.form.running:
            return
        searching = progress_words(self._parts)
        came = bool(self.results.model.collection.root.children)
        self.results.say(searching if came else capitalised(searching))

    def _on_ended(self, ended: SearchEnded) -> None:
        self._parts.pop(ended.node, None)
        if ended.fault is not None:
            self._faults.append(ended.fault)
        elif ended.outcome is not None:
            self._outcomes[ended.node] = ended.outcome
        if ended.last:
            self._finish()
        if ended.fault is not None:
            self.messages.tell(fault_message(self._faults, len(self._nodes), self.cures))
        elif ended.outcome is not None:
            for message in messages_on(ended.node, ended.outcome, self._query, self._without_limit()):
                self.messages.tell(message)
            if (whole := all_in_parts(self._outcomes)) is not None:
                self.messages.tell(whole)

    def _without_limit(self) -> Choice:
        query = replace(self._query, limit=None)
        return Choice(text=say("Search without a limit"), run=lambda: self._search(query))

    def _finish(self) -> None:
        self.form.set_running(False)
        self._update_stop()
        came = bool(self.results.model.collection.root.children)
        seconds = duration(self._clock.elapsed() / 1000)
        remarks = remarks_on(self._outcomes.values(), failed=bool(self._faults))
        self.results.say(" · ".join([*remarks, seconds]) if came or not self._faults else "")
        self.details.setVisible(came)
        if came:
            self.results.tree.focus_first()
        elif self._faults:
            self.results.show_empty(
                "warning", say("Nothing came."), say("What went wrong stands above."), (self._again(),)
            )
        elif any(each.truncated or each.cancelled or each.incomplete for each in self._outcomes.values()):
            self.results.show_empty("search-stop", say("Stopped before anything came."), "", (self._again(),))
        else:
            self._show_nothing()

    def _again(self) -> Choice:
        return Choice(text=say("Search again"), run=self.form.search)

    def _show_nothing(self) -> None:
        self.results.show_empty(
            "search",
            say("Nothing matched."),
            say(
                "Try fewer fields, other days, or a part of the name with asterisks: *mueller*.\n"
                "Some nodes tell capital letters from small ones."
            ),
            (Choice(text=say("Clear the form"), run=self.form.clear),),
        )

    def _show_start(self) -> None:
        self.details.hide()
        if self._nodes:
            self.results.show_empty(
                "search",
                say("Search the PACS."),
                say("Fill in what you know above and press Enter; fields left empty match all."),
            )
            return
        if not self._book_is_empty:
            self.results.show_empty("server", say("No node is chosen."), say("Choose the node to search above."))
            return
        self.results.show_empty(
            "server",
            say("No node to ask yet."),
            say("Add your PACS with its AE title, host and port,\nor try everything out with invented patients."),
            (
                Choice(text=say("Add a node…"), run=self.node_wanted.emit, primary=True),
                Choice(text=say("Start the practice PACS"), run=self.practice_wanted.emit),
            ),
        )


def _held_keys(entities: tuple[Entity, ...]) -> tuple[MatchKey, ...]:
    """Name the entity to show a picture of, where one is selected and something of it is held."""
    return tuple(entity.match.key for entity in entities if entity.held) if len(entities) == 1 else ()
