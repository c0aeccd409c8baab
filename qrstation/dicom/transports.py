"""Which transport serves an association: our own where it was proved, else pynetdicom's."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pynetdicom

from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.transport import Transport
from qrstation.dicom.wire import Wire

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from pynetdicom.association import Association

    from qrstation.dicom.messages import Message, MessageAssembler
    from qrstation.dicom.upper_layer import PduLimits, UpperLayer

PROVED = frozenset(("3.0.4",))
"""Versions of pynetdicom under which the whole test suite was run with our own transport."""

_log = logging.getLogger(__name__)


class _Choice:
    def __init__(self) -> None:
        self.is_wanted = True
        self._was_told = False

    @property
    def is_own(self) -> bool:
        version = pynetdicom.__version__
        if version not in PROVED and not self._was_told:
            self._was_told = True
            _log.warning("pynetdicom %s was not tried with the fast transport, so its own serves", version)
        return self.is_wanted and version in PROVED


_choice = _Choice()


def prefer_own(wanted: bool) -> None:
    """Say whether our own transport serves the associations that are opened from now on, where it was proved."""
    _choice.is_wanted = wanted


def upper_layer(
    assoc: Association,
    connection: socket.socket,
    messages: MessageAssembler,
    store: Callable[[Message], None],
    limits: PduLimits,
    *,
    most_waiting: int,
) -> UpperLayer:
    """Make an association's end of a connection; see `qrstation.dicom.transport.Transport`."""
    if _choice.is_own:
        return Transport(
            Wire(connection), messages, store, limits, most_waiting=most_waiting, is_acceptor=assoc.is_acceptor
        )
    return StockTransport(assoc, connection, messages, store, limits, most_waiting=most_waiting)
