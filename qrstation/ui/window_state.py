"""What the window remembers from one run to the next: a file beside the settings, never the registry."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowState:
    """Texts and Qt's own states by name; they are read at the start, and written by `save` alone.

    Parameters
    ----------
    path
        The file; it is made when something is first saved.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = threading.Lock()
        file = self._file()
        values = {name: file.value(name) for name in file.allKeys()}
        self._texts = {name: value for name, value in values.items() if isinstance(value, str)}

    def text(self, name: str, default: str = "") -> str:
        """Return a kept text."""
        return self._texts.get(name, default)

    def keep_text(self, name: str, text: str) -> None:
        """Keep a text."""
        self._texts[name] = text

    def texts(self, group: str) -> dict[str, str]:
        """Return all texts kept under a name."""
        within = f"{group}/"
        return {name.removeprefix(within): text for name, text in self._texts.items() if name.startswith(within)}

    def keep_texts(self, group: str, texts: dict[str, str]) -> None:
        """Keep texts under a name, in the place of those kept before."""
        others = {name: text for name, text in self._texts.items() if not name.startswith(f"{group}/")}
        self._texts = others | {f"{group}/{name}": text for name, text in texts.items()}

    def layout(self, name: str) -> QByteArray:
        """Return a kept state of Qt's, such as a window's geometry; empty when there is none."""
        return QByteArray.fromBase64(self.text(name).encode())

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep a state of Qt's."""
        self.keep_text(name, bytes(state.toBase64().data()).decode())

    def save(self) -> None:
        """Write the file now, for the user alone; may be called on any thread."""
        texts = dict(self._texts)
        with self._writing:
            file = self._file()
            file.clear()
            for name, text in texts.items():
                file.setValue(name, text)
            file.sync()
            with contextlib.suppress(OSError):  # what cannot be remembered is no reason to disturb anybody
                self._path.chmod(0o600)

    def _file(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)
