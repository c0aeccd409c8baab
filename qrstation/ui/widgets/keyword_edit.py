"""A line in which an attribute of the DICOM dictionary is chosen, with completion by keyword, name and tag."""

from __future__ import annotations

import re
from functools import cache

from pydicom.datadict import (
    dictionary_description,
    dictionary_has_tag,
    dictionary_is_retired,
    dictionary_keyword,
    keyword_dict,
    tag_for_keyword,
)
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from qrstation.ui.widgets.theme import ROW_HEIGHT
from qrstation.words import say

_TAG = re.compile(r"\(?([0-9A-Fa-f]{4}),?\s?([0-9A-Fa-f]{4})\)?")
_FIRST_OF_DATA_SETS = 0x00080000
"""Attributes below belong to commands and to the file's own header."""
_PARTS = "  ·  "


class KeywordEdit(QLineEdit):
    """Takes a keyword, a tag, or a dotted path into a sequence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(say("Attribute"))
        self.setAccessibleName(say("DICOM attribute"))
        self.setClearButtonEnabled(True)
        completer = _KeywordCompleter(self)
        self.setCompleter(completer)
        self.textEdited.connect(completer.offer)

    @property
    def keyword(self) -> str:
        """What was chosen, as `qrstation.model.query.Key` wants it; empty when it is no attribute."""
        return attribute_named(self.text())


def attribute_named(text: str) -> str:
    """Read a keyword, a tag or a dotted path as a keyword or eight hexadecimal digits; empty when it is none."""
    parts = [_one_attribute(part.strip()) for part in text.strip().split(".")]
    return ".".join(parts) if all(parts) else ""


def _one_attribute(text: str) -> str:
    if found := _TAG.fullmatch(text):
        digits = "".join(found.groups()).upper()
        tag = int(digits, 16)
        return (dictionary_keyword(tag) if dictionary_has_tag(tag) else "") or digits
    if tag_for_keyword(text) is not None:
        return text
    return _keywords_by_case().get(text.casefold(), "")


@cache
def _keywords_by_case() -> dict[str, str]:
    return {keyword.casefold(): keyword for keyword in keyword_dict if keyword}


@cache
def _entries() -> tuple[str, ...]:
    """List the dictionary for the completer: keyword, name, tag; what is retired stands last."""
    current: list[str] = []
    retired: list[str] = []
    for keyword, tag in keyword_dict.items():
        if keyword and tag >= _FIRST_OF_DATA_SETS:
            line = _PARTS.join((keyword, dictionary_description(tag), f"({tag >> 16:04X},{tag & 0xFFFF:04X})"))
            (retired if dictionary_is_retired(tag) else current).append(line)
    return (*sorted(current), *sorted(retired))


def completions(typed: str) -> list[str]:
    """Lines of the dictionary with a text in them: those that begin with it first, then those with words that do."""
    sought = typed.strip().casefold()
    found: tuple[list[str], list[str], list[str]] = ([], [], [])
    for line in _entries():
        place = line.casefold().find(sought)
        if place >= 0:
            found[0 if place == 0 else 1 if f" {sought}" in line.casefold() else 2].append(line)
    return [line for lines in found for line in lines]


class _KeywordCompleter(QCompleter):
    """Finds what is typed anywhere in keyword, name or tag, and puts the keyword into the line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        # The lines come chosen and in order: the completer's own filter knows only its model's order.
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(12)
        if (popup := self.popup()) is not None:
            popup.setMinimumWidth(20 * ROW_HEIGHT)

    def offer(self, typed: str) -> None:
        """Take what is typed."""
        self._lines.setStringList(completions(typed) if typed.strip() else [])

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Give the keyword of a line."""
        return str(index.data()).split(_PARTS)[0]
