"""A second start on the same home brings the first one's window to the front, and gives it its files.

The name of the first one's socket is drawn anew each time and stands in the user's own folder, so that nobody else can
take its place.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from qrstation.errors import QrError
from qrstation.paths import Paths, make_private_folder

PATIENCE = 10_000
"""Milliseconds in which a window that is there has answered, also one that is only just starting."""
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""Environment variable by which Wayland lets a program that the user has just started come to the front."""

_OURS = re.compile(r"qrstation-[0-9a-f]{16}$")
"""How names of our sockets end."""

_log = logging.getLogger(__name__)


class FirstStart(QObject):
    """Where the starts after this one find its window.

    Parameters
    ----------
    paths
        Of the home that they share.
    """

    followed = Signal(tuple)
    """Somebody started the program again, with these files."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = paths.window_socket
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def is_first(self, files: Sequence[Path] = ()) -> bool:
        """Whether no window is open on this home; one that is open has been given the files and come to the front.

        Waits for the answer of that window, so it is asked before there is one of our own.
        """
        try:
            make_private_folder(self._file.parent)
        except QrError:
            return True  # The window tells what is wrong with the folder.
        # Of two that start at the same moment one waits here until the other can be reached.
        lock = QLockFile(str(self._file.with_suffix(".lock")))
        lock.tryLock(PATIENCE)
        handed_over = self._hand_over(files)
        if not handed_over:
            self._listen()
        lock.unlock()
        return not handed_over

    def close(self) -> None:
        """Be found no more."""
        if self._server.isListening():
            name = self._server.fullServerName()
            self._server.close()
            with contextlib.suppress(OSError, UnicodeDecodeError):
                if self._file.read_text(encoding="utf-8") == name:
                    self._file.unlink()

    def _listen(self) -> None:
        if not self._server.listen(f"qrstation-{secrets.token_hex(8)}"):
            _log.warning("a second start will not find this window: %s", self._server.errorString())
            return
        try:
            self._file.touch(mode=0o600)
            self._file.write_text(self._server.fullServerName(), encoding="utf-8")
        except OSError as fault:
            _log.warning("a second start will not find this window: %s", fault)

    def _hand_over(self, files: Sequence[Path]) -> bool:
        try:
            name = self._file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        if _OURS.search(name) is None:
            return False
        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(PATIENCE):
            QLocalServer.removeServer(name)  # Left behind by a process that was killed.
            return False
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(-1)
        told = {"files": [str(each.absolute()) for each in files], "activation": os.environ.get(_ACTIVATION, "")}
        socket.write(f"{json.dumps(told)}\n".encode())
        # A window that is too busy to answer is there all the same, and hears it when it comes to.
        if not socket.waitForReadyRead(PATIENCE):
            _log.warning("the window that is open does not answer yet")
        return True

    def _welcome(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._hear(socket))

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() or not self._server.isListening():
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
            files, activation = tuple(map(Path, told["files"])), str(told["activation"])
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        if activation:
            os.environ[_ACTIVATION] = activation
        self.followed.emit(files)
        socket.write(b"\n")
        socket.disconnectFromServer()
