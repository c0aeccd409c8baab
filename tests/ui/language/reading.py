"""Reading a window as its user does: what it says, and what of that does not fit in."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from qrstation.ui.help_window import HelpWindow
from qrstation.ui.widgets.elided_label import ElidedLabel
from tests.scripts import catalogues

_TAG = re.compile(r"<[^>]+>")
_MNEMONIC = re.compile(r"&(\w)")
_TITLE_MARGIN = 9


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield all texts of a window and what is in it, shown or not yet, each after what it is the text of."""
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        for name, text in (
            ("tool tip", widget.toolTip()),
            ("accessible name", widget.accessibleName()),
            ("accessible description", widget.accessibleDescription()),
            ("title", widget.windowTitle()),
        ):
            yield f"{name} of {kind}", text
        for text in _own_texts(widget):
            yield kind, text
    for action in window.findChildren(QAction):
        yield "action", action.text()
        if action.toolTip() != action.text().replace("&", "").rstrip("…"):
            yield "tool tip of an action", action.toolTip()


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield html.unescape(_TAG.sub("", widget.text()))
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QGroupBox() | QMenu():
            yield widget.title()
        case QListWidget() if not isinstance(widget.window(), HelpWindow):
            # Help pages have their titles, and are in English.
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            model = widget.model()
            for section in range(widget.count()) if model is not None else ():
                yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")


def cut_off(window: QWidget) -> list[str]:
    """What of the shown texts does not fit into its place, each with the widths it needs and has."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.width() > 0:
            needed, has, text = _widths(widget)
            if needed > has + 1:
                found.append(f"{type(widget).__name__} {text!r}: {needed} > {has}")
            elif isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
                found.append(f"{type(widget).__name__} holds more than its width shows")
            elif isinstance(widget, QHeaderView):
                found += _narrow_sections(widget)
            elif _is_clipped(widget) and text:
                found.append(f"{type(widget).__name__} {text!r} reaches over the edge of what it is in")
    return found


def _narrow_sections(header: QHeaderView) -> list[str]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return []
    metrics = QFontMetrics(header.font())
    titles = {
        section: str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        for section in range(header.count())
        if not header.isSectionHidden(section)
    }
    needed = {section: metrics.horizontalAdvance(title) + 2 * _TITLE_MARGIN for section, title in titles.items()}
    return [
        f"heading {titles[section]!r}: {width} > {header.sectionSize(section)}"
        for section, width in needed.items()
        if width > header.sectionSize(section)
    ]


def _widths(widget: QWidget) -> tuple[int, int, str]:
    """What the text of a widget needs and has: its width, or the height where it may be broken into lines."""
    metrics = QFontMetrics(widget.font())
    match widget:
        case ElidedLabel():
            return 0, 0, widget.text()
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()), widget.height(), widget.text()
        case QLabel():
            room = widget.contentsRect().width() - 2 * widget.margin()
            return _line_width(widget.text(), metrics, widget), room, widget.text()
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return 0, 0, ""
        case QAbstractButton() if widget.text():
            return widget.sizeHint().width(), widget.width(), widget.text()
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field: QRect = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            return metrics.horizontalAdvance(widget.currentText()), field.width(), widget.currentText()
        case QLineEdit() if not widget.text() and not widget.placeholderText().startswith("/"):
            return metrics.horizontalAdvance(widget.placeholderText()), widget.width() - 8, widget.placeholderText()
        case QGroupBox():
            return metrics.horizontalAdvance(widget.title()), widget.width() - 8, widget.title()
        case QListWidget():
            return widget.sizeHintForColumn(0), widget.viewport().width(), "list"
    return 0, 0, ""


def _line_width(text: str, metrics: QFontMetrics, label: QLabel) -> int:
    if _TAG.search(text) and label.textFormat() is not Qt.TextFormat.PlainText:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(text)
        return int(document.idealWidth() - 2 * document.documentMargin())
    return max((metrics.horizontalAdvance(line) for line in text.replace("&", "").split("\n")), default=0)


def _is_clipped(widget: QWidget) -> bool:
    """Whether a widget sticks out of the one that it is laid out in."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or parent.layout() is None:
        return False
    return widget.geometry().right() > parent.rect().right() + 1


def in_english(window: QWidget, language: str) -> list[str]:
    """What a window says in the words of the code, although the language has its own for them."""
    if language == "en":
        return []
    translated = _catalogue(language)
    found = ((kind, text) for kind, text in texts(window) if translated.get(text, (text,)) != (text,))
    return [f"{kind}: {text}" for kind, text in dict.fromkeys(found)]


@cache
def _catalogue(language: str) -> dict[str, tuple[str, ...]]:
    module = catalogues()
    read: dict[str, tuple[str, ...]] = module.read(module.CATALOGUES / f"qrstation_{language}.ts")
    return read


def same_keys(window: QWidget) -> list[str]:
    """Which letters with Alt lead to several of the controls that are shown."""
    found: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        is_label = isinstance(widget, QLabel) and widget.buddy() is None
        if widget.isVisible() and not is_label and (key := _MNEMONIC.search(words.replace("&&", ""))):
            found.setdefault(key[1].lower(), []).append(words)
    return [f"Alt+{key}: {', '.join(words)}" for key, words in found.items() if len(words) > 1]
