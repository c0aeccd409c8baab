"""The first step of the dose page: what is asked of which node, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QToolButton, QVBoxLayout

from qrstation.model.dose import DoseOrder, StationLevel
from qrstation.model.nodes import ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.ui.dose.branch_boxes import BranchBoxes
from qrstation.ui.dose.days import DaysEdit
from qrstation.ui.dose.fields import DoseFields, order_of, remembered_fields, usual_fields
from qrstation.ui.dose.more_options import MoreOptions
from qrstation.ui.dose.node_choice import NodeChoice
from qrstation.ui.dose.standing import Standing, own_standing, standing_of, waiting
from qrstation.ui.widgets.field import above
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import later, say

WIDTH = 304
"""Width of the form, in device-independent pixels."""
_TERMS = later("Terms divided by commas; capital letters count for nothing.")


class DoseForm(QFrame):
    """Takes what is wanted and hands over the order when it can be asked for."""

    submitted = Signal(object)
    """`DoseOrder`"""
    stop_wanted = Signal()
    changed = Signal()
    """What `fields` gives may be something else now."""

    def __init__(self) -> None:
        super().__init__()
        set_tone(self, Tone.CHROME)
        self._running = False
        self._standings: dict[str, Standing] = {}
        self.title = set_tone(QLabel(say("Ask")), Tone.TITLE)
        self.node = NodeChoice(say("Remote node"))
        self.store = NodeChoice(say("Store node"), other=say("This workstation"), titles=True)
        self.branches = BranchBoxes()
        self.days = DaysEdit()
        self.description_include = _line(
            say("Description contains"), say("contains"), say("Studies that have one of the terms, or none at all")
        )
        self.description_exclude = _line(
            say("Description does not contain"),
            say("does not contain"),
            say("Leaves out studies that have one of these"),
        )
        self.station_include = _line(
            say("Station name contains"),
            say("contains"),
            say("Scanners that have one of the terms, or no name at all"),
        )
        self.station_exclude = _line(
            say("Station name does not contain"),
            say("does not contain"),
            say("Leaves out scanners that have one of these"),
        )
        self.more = MoreOptions()
        self.more_button = QToolButton()
        self.more_button.setText(say("More options"))
        self.more_button.setIcon(icon("settings", Tint.MUTED))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setCheckable(True)
        self.reason = plain_label("", Tone.SMALL, Tone.WARNING)
        self.submit_button = set_tone(QPushButton(), Tone.PRIMARY)
        self._lines = (
            self.description_include,
            self.description_exclude,
            self.station_include,
            self.station_exclude,
        )
        self._arrange()
        self._connect()
        self._usual_day = ""
        """What was filled in for the first day without the user."""
        self._fill_as_usual(usual_fields(date.today()))
        self.set_running(False)

    def _arrange(self) -> None:
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = content = set_tone(QFrame(), Tone.CHROME)
        column = QVBoxLayout(content)
        column.setContentsMargins(3 * SPACE, 0, 3 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(above(say("&Remote node"), self.node.box))
        column.addWidget(self.node)
        column.addWidget(above(say("S&tore node"), self.store.box))
        column.addWidget(self.store)
        column.addSpacing(SPACE)
        column.addWidget(self.branches)
        column.addSpacing(SPACE)
        column.addWidget(self.days)
        for words, line in ((say("D&escription"), self._lines[:2]), (say("Stat&ion name"), self._lines[2:])):
            column.addWidget(above(words, line[0]))
            column.addWidget(line[0])
            column.addWidget(line[1])
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.more)
        column.addStretch()
        scroll.setWidget(content)
        self.more.hide()
        head = QHBoxLayout()
        head.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        head.addWidget(self.title, 1)
        self.head = head
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 3 * SPACE)
        foot.setSpacing(SPACE)
        foot.addWidget(self.reason)
        foot.addWidget(self.submit_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._make_room()

    def _make_room(self) -> None:
        """Be as wide as the longest line that is shown."""
        needed = self._content.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(in_proportion(WIDTH), needed))

    def _connect(self) -> None:
        for choice in (self.node, self.store):
            choice.changed.connect(self._on_changed)
        self.branches.changed.connect(self._on_changed)
        self.days.changed.connect(self._on_changed)
        self.days.submitted.connect(self.submit)
        for line in self._lines:
            line.textChanged.connect(self._on_changed)
            line.returnPressed.connect(self.submit)
        self.more.changed.connect(self._on_changed)
        self.more_button.toggled.connect(self._show_more)
        self.submit_button.clicked.connect(self._submit_or_stop)

    # What stands in it

    @property
    def fields(self) -> DoseFields:
        """What the user filled in."""
        return DoseFields(
            node=self.node.name,
            store=self.store.name,
            branches=self.branches.branches,
            first_day=self.days.first_day.iso_text,
            last_day=self.days.last_day.iso_text,
            first_time=self.days.first_time.text(),
            last_time=self.days.last_time.text(),
            all_dates=self.days.all_dates.isChecked(),
            description_include=self.description_include.text(),
            description_exclude=self.description_exclude.text(),
            station_include=self.station_include.text(),
            station_exclude=self.station_exclude.text(),
            station_level=StationLevel(self.more.station_level.currentData()),
            toshiba=self.more.toshiba.isChecked(),
            duplicates=not self.more.ignore_known.isChecked(),
            empty_sr=self.more.empty_sr.isChecked(),
            folder=self.more.folder.text(),
            forward_to=self.more.forward_to.name,
        )

    def fill(self, fields: DoseFields) -> None:
        """Fill in what was asked before, or is saved."""
        self._usual_day = ""
        self.node.choose(fields.node)
        self.store.choose(fields.store)
        self.branches.tick(fields.branches)
        self.days.first_day.show_text(fields.first_day)
        self.days.last_day.show_text(fields.last_day)
        self.days.first_time.setText(fields.first_time)
        self.days.last_time.setText(fields.last_time)
        self.days.all_dates.setChecked(fields.all_dates)
        self.description_include.setText(fields.description_include)
        self.description_exclude.setText(fields.description_exclude)
        self.station_include.setText(fields.station_include)
        self.station_exclude.setText(fields.station_exclude)
        self.more.fill(fields)
        if fields.has_more:
            self.more_button.setChecked(True)
        self._on_changed()

    def memory(self) -> str:
        """Give what is to be remembered, as JSON."""
        return self.fields.to_json()

    def remember(self, text: str) -> None:
        """Bring back what was remembered, from yesterday on."""
        self._fill_as_usual(remembered_fields(text, date.today()))

    def freshen(self) -> None:
        """Let the usual days be those of today again, where the user left them as they were filled in."""
        usual = usual_fields(date.today()).first_day
        days = self.days
        if (
            self._usual_day not in ("", usual)
            and self._usual_day == days.first_day.iso_text
            and not days.last_day.text()
        ):
            self._usual_day = usual
            days.first_day.show_text(usual)

    def _fill_as_usual(self, fields: DoseFields) -> None:
        self.fill(fields)
        self._usual_day = fields.first_day

    def order(self) -> DoseOrder | None:
        """Make the order; none where the form cannot be asked for, which it says."""
        try:
            return self._order()
        except ValueError:
            return None

    def _order(self) -> DoseOrder:
        order = order_of(self.fields, date.today())
        handed_on = () if order.store else (self.more.forward_to,)
        for choice in (self.node, self.store, *handed_on):
            if choice.problem:
                raise ValueError(choice.problem)
        return order

    # What the window says

    def set_nodes(self, nodes: Sequence[RemoteNode]) -> None:
        """List the nodes of the book: those that are asked, and those that can be stored to."""
        stores = [node.name for node in nodes if node.stores]
        book = [node.name for node in nodes]
        self.node.set_names([node.name for node in nodes if node.queried], book)
        self.store.set_names(stores, book)
        self.more.forward_to.set_names(stores, book)
        self._on_changed()

    def show_asking(self, names: Sequence[str]) -> None:
        """Say that nodes are being echoed."""
        self._show_standings(dict.fromkeys(names, waiting()))

    def show_result(self, result: EchoResult) -> None:
        """Say how a node answered."""
        self._show_standings({result.node: standing_of(result)})

    def show_listener(self, state: ListenerState) -> None:
        """Say whether this workstation receives."""
        self._show_standings({"": own_standing(state)})

    def set_running(self, running: bool) -> None:
        """Say whether a node is being asked."""
        self._running = running
        self.submit_button.setText(say("Stop") if running else say("Submit"))
        self.submit_button.setIcon(icon("search-stop" if running else "search", Tint.ON_ACCENT))
        self._on_changed()

    @property
    def running(self) -> bool:
        """Whether a node is being asked."""
        return self._running

    # What the user does

    def submit(self) -> None:
        """Hand over the order; nothing happens while it cannot be asked for."""
        order = self.order()
        if order is not None and not self._running:
            self.submitted.emit(order)

    def _submit_or_stop(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        else:
            self.submit()

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self._make_room()
        if shown:  # once the layout has made room for it
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.more))

    def _show_standings(self, changed: Mapping[str, Standing]) -> None:
        self._standings |= changed
        self.node.show_standings(self._standings)
        self.store.show_standings(self._standings)
        self.more.forward_to.show_standings({name: each for name, each in self._standings.items() if name})

    def _on_changed(self, *_: object) -> None:
        fields = self.fields
        self.days.show_possible(single_day=fields.is_single_day)
        self.more.show_possible(comes_here=not fields.store)
        reason = ""
        try:
            self._order()
        except ValueError as problem:
            reason = str(problem)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.submit_button.setEnabled(self._running or not reason)
        self.submit_button.setAccessibleDescription(reason)
        self.changed.emit()


def _line(name: str, placeholder: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(placeholder)
    line.setToolTip(f"{hint}. {say(_TERMS)}")
    line.setClearButtonEnabled(True)
    return line
