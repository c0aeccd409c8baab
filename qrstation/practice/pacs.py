"""The practice PACS: a listener that serves the invented patients."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qrstation.dicom.listener import Listener, try_port
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import DEFAULT_AE_TITLE, DEFAULT_PORT, Address
from qrstation.practice.generation import practice_archive
from qrstation.store.archive import Archive

PRACTICE_AE_TITLE = "PRACTICE"
"""AE title of the practice PACS."""


class PracticePacs:
    """Answers C-ECHO, C-FIND, C-GET and C-MOVE with invented patients, and takes what is sent to it.

    It can move to a workstation that has the usual AE title and port; `register` makes other destinations known.

    Parameters
    ----------
    directory
        Where its archive is kept; filled on the first start.
    host, port
        Where it listens; port 0: any free one.
    last_day
        Last day of the patients' visits when the archive is filled; today by default.
    """

    def __init__(
        self, directory: Path, *, host: str = "127.0.0.1", port: int = 0, last_day: date | None = None
    ) -> None:
        self._directory = directory
        self._address = Address(ae_title=PRACTICE_AE_TITLE, host=host, port=port)
        self._last_day = last_day
        self._destinations: dict[str, Address] = {}
        self._archive: Archive | None = None
        self._listener: Listener | None = None
        self.register(Address(ae_title=DEFAULT_AE_TITLE, host="127.0.0.1", port=DEFAULT_PORT))

    def register(self, destination: Address) -> None:
        """Make known where a C-MOVE can go to; replaces what had the same AE title."""
        self._destinations[destination.ae_title] = destination

    def start(self, cancellation: Cancellation | None = None) -> Address:
        """Fill the archive if need be, and listen until `stop`.

        Parameters
        ----------
        cancellation
            Ends the filling; what is made is kept for the next start.

        Returns
        -------
        Address
            Where it can be reached, with the port that is in use.

        Raises
        ------
        ArchiveFault
            The archive cannot be written.
        Cancelled
            The filling was ended.
        ListenerFault
            The port cannot be used.
        """
        if self._listener is not None:
            return self._listener.state.address
        try_port(self._address)
        archive = practice_archive(self._directory, self._last_day, cancellation)
        listener = Listener(self._address, sink=archive, archive=archive, destination=self._destinations.get)
        try:
            state = listener.start()
        except BaseException:
            archive.close()
            raise
        self._archive, self._listener = archive, listener
        return state.address

    def stop(self) -> None:
        """Stop listening and close the archive."""
        listener, self._listener = self._listener, None
        archive, self._archive = self._archive, None
        if listener is not None:
            listener.stop()
        if archive is not None:
            archive.close()
