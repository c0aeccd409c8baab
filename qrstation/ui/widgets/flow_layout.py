"""A layout that puts widgets side by side and goes on in the next line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from qrstation.ui.widgets.theme import SPACE


class FlowLayout(QLayout):
    """Lines of widgets, as words in a paragraph.

    Those that have a horizontal stretch share what is left of their line. In a line without them, the first one that is
    aligned to the right and those behind it stand at its end. What is not aligned to the top stands in the middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(2 * SPACE)

    def add(self, widget: QWidget, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> None:
        """Add a widget at the end, aligned in its line."""
        self.addWidget(widget)
        self.setAlignment(widget, alignment)

    def insert(
        self, position: int, widget: QWidget, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
    ) -> None:
        """Add a widget before the one at a position."""
        self.add(widget, alignment)
        self._items.insert(position, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at a position; none past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a position out; none past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrow lines make a high layout."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Wish for the size of the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Size of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into a rectangle."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Go through the lines, and return the height of all of them."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        y = area.y()
        for line in self._lines(area.width()):
            if y > area.y():
                y += self.spacing()
            widths = self._widths(line, area.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            if move:
                left = area.width() - sum(widths) - self.spacing() * (len(line) - 1)
                x = area.x()
                for item, width, height in zip(line, widths, heights, strict=True):
                    if left and item.alignment() & Qt.AlignmentFlag.AlignRight:
                        x, left = x + left, 0
                    down = 0 if item.alignment() & Qt.AlignmentFlag.AlignTop else (max(heights) - height) // 2
                    item.setGeometry(QRect(x, y + down, width, height))
                    x += width + self.spacing()
            y += max(heights)
        return y - rect.y() + margins.bottom()

    def _lines(self, width: int) -> Iterator[Sequence[QLayoutItem]]:
        """Divide the items that are shown into lines."""
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            if line and used + _least_width(item) > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += _least_width(item) + self.spacing()
        if line:
            yield line

    def _widths(self, line: Sequence[QLayoutItem], width: int) -> list[int]:
        """Give each item of a line its width."""
        widths = [min(_least_width(item), width) for item in line]
        left = max(0, width - sum(widths) - self.spacing() * (len(line) - 1))
        weights = [_weight(item) for item in line]
        for position, weight in enumerate(weights):
            if weight:
                share = left * weight // sum(weights[position:])
                widths[position] += share
                left -= share
        return widths


def together(*widgets: QWidget, stretch: int = 0) -> QWidget:
    """Put widgets side by side into one that no line breaks, such as a control with its label."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * SPACE)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    policy = whole.sizePolicy()
    policy.setHorizontalStretch(stretch)
    whole.setSizePolicy(policy)
    return whole


def _least_width(item: QLayoutItem) -> int:
    return (item.minimumSize() if _weight(item) else item.sizeHint()).width()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _weight(item: QLayoutItem) -> int:
    """Share of an item in what is left of its line."""
    widget = item.widget()
    return 0 if widget is None else widget.sizePolicy().horizontalStretch()
