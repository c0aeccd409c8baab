"""Asking for files and folders without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_files(parent: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
    """Open a dialog for files that are there."""
    return _ask(parent, title, QFileDialog.FileMode.ExistingFiles, chosen)


def ask_for_file(parent: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
    """Open a dialog for one file that is there."""
    return _ask(parent, title, QFileDialog.FileMode.ExistingFile, chosen)


def ask_for_folder(parent: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
    """Open a dialog for one folder."""
    return _ask(parent, title, QFileDialog.FileMode.Directory, chosen)


def _ask(
    parent: QWidget, title: str, mode: QFileDialog.FileMode, chosen: Callable[[tuple[Path, ...]], object]
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(partial(_hand_over, chosen))
    dialog.open()
    return dialog


def _hand_over(chosen: Callable[[tuple[Path, ...]], object], names: list[str]) -> None:
    chosen(tuple(map(Path, names)))
