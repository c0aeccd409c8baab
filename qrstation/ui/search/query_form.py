"""The search form: fields that people fill in, and the query that they make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qrstation.model.information_model import QueryModel
from qrstation.model.query import Query
from qrstation.ui.search.day_edit import DatesEdit
from qrstation.ui.search.fields import QueryFields, Usual, in_words, problems_of, query_of
from qrstation.ui.search.memory import SearchMemory
from qrstation.ui.search.modality_chips import ModalityChips
from qrstation.ui.search.more_options import MoreOptions
from qrstation.ui.search.saved_menu import SavedMenu
from qrstation.ui.widgets.field import CONTROL_HEIGHT, Field, beside
from qrstation.ui.widgets.flow_layout import FlowLayout, together
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.theme import SPACE, Tone, set_tone
from qrstation.words import later, say, sentences

_WILDCARDS = later("* stands for any characters, ? for one; “in quotation marks” is asked as it stands")


class QueryForm(QFrame):
    """Takes what is looked for and hands over the query when it can be asked."""

    query_made = Signal(object)
    """`Query`: the user wants this searched; it may ask for everything."""
    stop_wanted = Signal()
    list_wanted = Signal()
    """The user wants to look up a list instead."""
    memory_changed = Signal()
    """Saved queries are to be remembered anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tone(self, Tone.CHROME)
        self._node_model = QueryModel.STUDY
        self._limit: int | None = None
        self._memory = SearchMemory()
        self._keywords: Callable[[Query], tuple[str, ...]] = lambda _query: ()
        self._running = False
        self.patient_name = self._line(say("Patient name"), sentences(say("Family name, given name."), say(_WILDCARDS)))
        self.patient_id = self._line(say("Patient ID"), say(_WILDCARDS))
        self.accession_number = self._line(say("Accession number"), say(_WILDCARDS))
        self.study_description = self._line(
            say("Study description"), sentences(say("Found anywhere in it."), say(_WILDCARDS))
        )
        self.dates = DatesEdit()
        self.modalities = ModalityChips()
        self.more = MoreOptions()
        self._fields = {
            "patient_name": Field(self.patient_name),
            "patient_id": Field(self.patient_id),
            "accession_number": Field(self.accession_number),
            "study_description": Field(self.study_description),
        }
        self._make_buttons()
        self._arrange()
        self.dates.changed.connect(self._on_changed)
        self.dates.first.returnPressed.connect(self.search)
        self.dates.last.returnPressed.connect(self.search)
        self.modalities.changed.connect(self._on_changed)
        self.more.changed.connect(self._on_changed)
        self.more.search_wanted.connect(self.search)
        self.fill(QueryFields())

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setToolTip(hint)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(84)
        line.textChanged.connect(self._on_changed)
        line.returnPressed.connect(self.search)
        return line

    def _make_buttons(self) -> None:
        self.more_button = QToolButton()
        self.more_button.setText(say("More"))
        self.more_button.setIcon(icon("settings", Tint.MUTED))
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setToolTip(say("Time, station, any attribute, level, model, limit"))
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self.more.setVisible)
        self.more_button.toggled.connect(self._on_changed)
        self.saved_menu = SavedMenu(self)
        self.saved_menu.applied.connect(self.fill)
        self.saved_menu.saved.connect(self._save)
        self.saved_menu.renamed.connect(self._rename)
        self.saved_menu.removed.connect(self._remove)
        self.saved_button = QToolButton()
        self.saved_button.setText(say("Saved"))
        self.saved_button.setIcon(icon("bookmark", Tint.MUTED))
        self.saved_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.saved_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.saved_button.setMenu(self.saved_menu)
        self.list_button = QToolButton()
        self.list_button.setText(say("&List…"))
        self.list_button.setIcon(icon("list-unordered", Tint.MUTED))
        self.list_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.list_button.setToolTip(say("Looks up a list of studies from a CSV file or an Excel workbook"))
        self.list_button.clicked.connect(self.list_wanted)
        self.clear_button = set_tone(QPushButton(say("Clear")), Tone.FLAT)
        self.clear_button.setToolTip(say("Empties all fields"))
        self.clear_button.clicked.connect(self.clear)
        self.search_button = set_tone(QPushButton(), Tone.PRIMARY)
        self.search_button.setMinimumWidth(25 * SPACE)
        self.search_button.clicked.connect(self._search_or_stop)
        self._show_search_button()

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        first = FlowLayout()
        for words, widget, stretch in (
            (say("&Patient"), self._fields["patient_name"], 5),
            (say("&ID"), self._fields["patient_id"], 3),
            (say("&Accession"), self._fields["accession_number"], 3),
            (say("Da&te"), self.dates, 0),
        ):
            first.add(together(beside(words, widget), widget, stretch=stretch), top)
        second = FlowLayout()
        self.modalities.setFixedHeight(CONTROL_HEIGHT)
        second.add(self.modalities, top)
        description = self._fields["study_description"]
        second.add(together(beside(say("&Description"), description), description, stretch=1), top)
        buttons = (self.more_button, self.saved_button, self.list_button, self.clear_button, self.search_button)
        for button in buttons:
            button.setFixedHeight(CONTROL_HEIGHT)
        second.add(together(*buttons), top | Qt.AlignmentFlag.AlignRight)
        self.more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.more)

    # What stands in it

    @property
    def fields(self) -> QueryFields:
        """What the user filled in."""
        return QueryFields(
            patient_name=self.patient_name.text(),
            patient_id=self.patient_id.text(),
            accession_number=self.accession_number.text(),
            dates=self.dates.dates,
            first_day=self.dates.first.iso_text,
            last_day=self.dates.last.iso_text,
            first_time=self.more.first_time.text(),
            last_time=self.more.last_time.text(),
            modalities=self.modalities.modalities,
            study_description=self.study_description.text(),
            station_name=self.more.station_name.text(),
            further=self.more.further,
            model=self.more.chosen_model(),
            level=self.more.chosen_level(),
            limit=self.more.limit.value() or None,
        )

    def fill(self, fields: QueryFields) -> None:
        """Fill in what was asked before."""
        self.patient_name.setText(fields.patient_name)
        self.patient_id.setText(fields.patient_id)
        self.accession_number.setText(fields.accession_number)
        self.study_description.setText(fields.study_description)
        self.dates.set_dates(fields.dates, fields.first_day, fields.last_day)
        self.modalities.set_modalities(fields.modalities)
        self.more.fill(fields)
        usual = replace(fields, model=None, level=None, limit=None, first_time="", last_time="", station_name="")
        if replace(usual, further=()) != fields:
            self.more_button.setChecked(True)
        self._complain({})

    def clear(self) -> None:
        """Empty all fields; model and limit stay."""
        kept = self.fields
        self.fill(QueryFields(model=kept.model, limit=kept.limit))
        self.patient_name.setFocus()

    @property
    def memory(self) -> SearchMemory:
        """What is to be remembered."""
        return replace(self._memory, last=self.fields, more=self.more_button.isChecked())

    def remember(self, memory: SearchMemory) -> None:
        """Bring back what was remembered."""
        self._keep(memory)
        self.fill(memory.last)
        self.more_button.setChecked(memory.more)

    # Searching

    def set_node_model(self, model: QueryModel) -> None:
        """Say which model the chosen node wants."""
        self._node_model = model
        self._on_changed()

    def set_limit(self, limit: int | None) -> None:
        """Say after how many matches a search stops where the form does not say."""
        self._limit = limit
        self._on_changed()

    def _usual(self) -> Usual:
        return Usual(model=self._node_model, limit=self._limit)

    def set_keywords(self, keywords: Callable[[Query], tuple[str, ...]]) -> None:
        """Say which attributes are to be returned beyond the usual ones."""
        self._keywords = keywords

    def set_running(self, running: bool) -> None:
        """Say whether a search is under way."""
        self._running = running
        self._show_search_button()

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._running

    def query(self) -> Query | None:
        """Make the query; none where a field says what is wrong."""
        fields = self.fields
        problems = problems_of(fields, self._node_model)
        self._complain(problems)
        if problems:
            return None
        usual = self._usual()
        return query_of(fields, usual, self._keywords(query_of(fields, usual)))

    def search(self) -> None:
        """Hand over the query, or say what is wrong."""
        if (query := self.query()) is not None:
            self.query_made.emit(query)

    def _search_or_stop(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        else:
            self.search()

    def _complain(self, problems: dict[str, str]) -> None:
        for name, field in (self._fields | self.dates.fields).items():
            field.complain(problems.get(name, ""))
        self.more.complain(problems)
        if set(problems) - set(self._fields) - set(self.dates.fields):
            self.more_button.setChecked(True)

    def _on_changed(self, *_: object) -> None:
        """Show the query as it is now; complaints wait until it is searched."""
        fields = self.fields
        fine = not problems_of(fields, self._node_model)
        words = in_words(query_of(fields, self._usual())) if fine else ""
        self.more.show_wire(words)
        self.search_button.setToolTip(
            say("Esc stops") if self._running else f"{say('Enter searches')}\n{words}".strip()
        )

    def _show_search_button(self) -> None:
        self.search_button.setText(say("Stop") if self._running else say("Search"))
        self.search_button.setIcon(icon("search-stop" if self._running else "search", Tint.ON_ACCENT))

    # Saved queries

    def _save(self, name: str) -> None:
        self._keep(self._memory.saving(name, self.fields))
        self.memory_changed.emit()

    def _rename(self, name: str, new_name: str) -> None:
        self._keep(self._memory.renaming(name, new_name))
        self.memory_changed.emit()

    def _remove(self, name: str) -> None:
        self._keep(self._memory.removing(name))
        self.memory_changed.emit()

    def _keep(self, memory: SearchMemory) -> None:
        self._memory = memory
        self.saved_menu.show_queries(memory.saved)
