"""Dragging rows out of a tree as files, and files into the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QTreeView


class FileDrag(QObject):
    """Lets the user drag rows of a tree to the file manager.

    Parameters
    ----------
    tree
        The tree; a row that is pressed is selected before it can be dragged.
    files
        Gives the files of what is selected, as far as they are known; asked when a drag begins.
    """

    def __init__(self, tree: QTreeView, files: Callable[[], Sequence[Path]]) -> None:
        super().__init__(tree)
        self._tree = tree
        self._files = files
        self._pressed_at: QPoint | None = None
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a drag from a click."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self._on_press(event)
                case QEvent.Type.MouseMove:
                    return self._on_move(event)
                case QEvent.Type.MouseButtonRelease:
                    self._pressed_at = None
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Drag what is selected; nothing happens while its files are not known."""
        paths = self._files()
        if not paths:
            return
        self._pressed_at = None
        drag = QDrag(self._tree)
        drag.setMimeData(files_as_mime(paths))
        drag.exec(Qt.DropAction.CopyAction)

    def _on_press(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        on_row = self._tree.indexAt(position).isValid()
        begins = event.button() is Qt.MouseButton.LeftButton and plain and on_row
        self._pressed_at = position if begins else None

    def _on_move(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self.begin()
        return True


def files_as_mime(paths: Sequence[Path]) -> QMimeData:
    """Name files in the way in which file managers take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def files_of_mime(mime: QMimeData) -> tuple[Path, ...]:
    """Give the files and folders of this machine that a drag from elsewhere names."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
