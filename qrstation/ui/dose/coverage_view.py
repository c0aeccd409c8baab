"""What a node has for the dose, as a matrix: scanner by day."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qrstation.dose.coverage import Coverage, Found
from qrstation.ui.widgets.formats import NO_BREAK_SPACE, calendar_date, one_line
from qrstation.ui.widgets.palette import colours
from qrstation.ui.widgets.plain_text import plain_label, tool_tip
from qrstation.ui.widgets.theme import ROW_HEIGHT, SPACE, Tone, in_proportion
from qrstation.words import counted, say, sentences, whole_number

SIGNS = {
    Found.DOSE_REPORT: "●",
    Found.ENHANCED_SR: "◐",
    Found.DOSE_SCREEN: "■",
    Found.IMAGES: "▲",
    Found.NOTHING: "○",
    Found.NOT_KNOWN: "?",
}
_BETWEEN = "   "
_GAPS = (Found.NOTHING, Found.NOT_KNOWN)
_STATION_WIDTH = 200
"""Most that the names of scanners take, in device-independent pixels."""
_DAY_WIDTH = 88
"""Least that a day takes."""
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CoverageModel(QAbstractTableModel):
    """Scanners in rows, days in columns; a cell counts its studies by what there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coverage = Coverage()

    def show_coverage(self, coverage: Coverage) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self._coverage = coverage
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Scanners."""
        return 0 if parent.isValid() else len(self._coverage.stations)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Days."""
        return 0 if parent.isValid() else len(self._coverage.days)

    def place(self, index: _Index) -> str:
        """Scanner and day of a cell, in words."""
        return f"{self._station(index.row())}, {self._day(index.column())}"

    def studies(self, index: _Index) -> frozenset[str]:
        """Study Instance UIDs of a cell."""
        return frozenset(uid for uids in self._cell(index).values() for uid in uids)

    def signs(self, index: _Index) -> list[tuple[str, Found]]:
        """What stands in a cell, kind by kind."""
        cell = self._cell(index)
        return list(zip(_signs(cell), cell, strict=True))

    def widest(self, metrics: QFontMetrics) -> int:
        """Room that the cell with the most text needs, without its margins."""
        texts = {_BETWEEN.join(_signs(cell)) for cell in self._coverage.cells.values()}
        return max(map(metrics.horizontalAdvance, texts), default=0)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        cell = self._cell(index) if index.isValid() else {}
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _BETWEEN.join(text for text, _ in self.signs(index))
            case Qt.ItemDataRole.ToolTipRole if cell:
                return tool_tip(f"{self.place(index)}\n{_in_words(cell, between=chr(10))}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.place(index)}: {_in_words(cell) or say('no study')}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Days above, scanners at the left."""
        title = self._day(section) if orientation is Qt.Orientation.Horizontal else self._station(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(title)
        return None

    def _cell(self, index: _Index) -> Mapping[Found, tuple[str, ...]]:
        place = (self._coverage.stations[index.row()], self._coverage.days[index.column()])
        return self._coverage.cells.get(place, {})

    def _station(self, row: int) -> str:
        return one_line(self._coverage.stations[row]) or say("station not told")

    def _day(self, column: int) -> str:
        return calendar_date(self._coverage.days[column]) or say("date not told")


class CoverageView(QWidget):
    """The matrix with its legend; a cell with studies can be chosen."""

    cell_chosen = Signal(str, object)
    """Scanner and day in words, and the Study Instance UIDs (frozenset)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CoverageModel(self)
        self.legend = plain_label("", Tone.SMALL)
        self.table = _Matrix()
        self.table.setModel(self.model)
        self.table.setItemDelegate(_CellDelegate(self.model, self.table))
        self.table.cell_entered.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.hint = plain_label("", Tone.SMALL)
        for label in (self.legend, self.hint):
            label.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.legend)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.hint)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show another matrix."""
        self.model.show_coverage(coverage)
        self.table.fit_days(self.model.widest(self.table.fontMetrics()))
        self.table.scrollTo(self.model.index(0, len(coverage.days) - 1))
        hints = [say("A cell shows its studies. Counted is what the node has, fetched or not.")]
        if coverage.only_with_studies:
            hints.append(say("Only days with studies: the others are too many."))
        self.hint.setText(sentences(*hints))
        entries = (f"{SIGNS[found]} {say(found)} {whole_number(coverage.count(found))}" for found in Found)
        self.legend.setText(_BETWEEN.join(entry.replace(" ", NO_BREAK_SPACE) for entry in entries))

    def _choose(self, index: QModelIndex) -> None:
        if studies := self.model.studies(index):
            self.cell_chosen.emit(self.model.place(index), studies)


class _Matrix(QTableView):
    cell_entered = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("What the node has, scanner by day"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMaximumWidth(in_proportion(_STATION_WIDTH))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def fit_days(self, widest: int) -> None:
        """Give all days the room of the widest; each by itself would take seconds for those of some years."""
        self.horizontalHeader().setDefaultSectionSize(max(in_proportion(_DAY_WIDTH), widest + 4 * SPACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a cell with Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.cell_entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _signs(cell: Mapping[Found, tuple[str, ...]]) -> list[str]:
    return [f"{SIGNS[found]}{NO_BREAK_SPACE}{whole_number(len(uids))}" for found, uids in cell.items()]


def _in_words(cell: Mapping[Found, tuple[str, ...]], between: str = ", ") -> str:
    return between.join(f"{counted(len(uids), 'study', 'studies')}: {say(found)}" for found, uids in cell.items())


class _CellDelegate(QStyledItemDelegate):
    """Writes each sign in a colour of its own."""

    def __init__(self, model: CoverageModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        between = option.fontMetrics.horizontalAdvance(_BETWEEN)
        signs = [(text, found, option.fontMetrics.horizontalAdvance(text)) for text, found in self._model.signs(index)]
        room = QRect(option.rect)
        room.setLeft(room.center().x() - (sum(width for *_, width in signs) + between * (len(signs) - 1)) // 2)
        painter.save()
        painter.setFont(option.font)
        for text, found, width in signs:
            painter.setPen(QColor(_colour(found)))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            room.setLeft(room.left() + width + between)
        painter.restore()


def _colour(found: Found) -> str:
    if found is Found.DOSE_REPORT:
        return colours().good
    return colours().warning if found in _GAPS else colours().text
