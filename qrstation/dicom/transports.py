"""Which transport serves an association: our own where it was proved, else pynetdicom's."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pynetdicom

from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.wire import Wire

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from pynetdicom.association import Association

    from qrstation.dicom.messages import Message, MessageAssembler
    from qrstation.dicom.transport import Transport
    from qrstation.dicom.upper_layer import PduLimits, UpperLayer

PROVED = frozenset(("3.0.4",))
"""Versions of pynetdicom under which the whole test suite was run with our own transport.

Both transports must do the same: `packaging/dev.py test` runs what the network brings on both, and with
``--stock-transport`` everything on pynetdicom's. A new version is added when all has passed with it on ours.
"""

_log = logging.getLogger(__name__)


class _Choice:
    def __init__(self) -> None:
        self.is_wanted = True
        self._was_told = False
        self._telling = threading.Lock()

    def own(self) -> type[Transport] | None:
        """Our own transport; none where it is not wanted, or was not proved with what is installed."""
        if not self.is_wanted:
            return None
        # A bundle may have come without the version, and a version that was patched may lack a name that we import.
        version = getattr(pynetdicom, "__version__", None)
        if version in PROVED:
            try:
                from qrstation.dicom.transport import Transport
            except (ImportError, AttributeError) as lacking:
                self._tell(f"pynetdicom {version} is not as it was published: {lacking}")
            else:
                return Transport
        else:
            self._tell(f"they were not tried with pynetdicom {version or 'of an unknown version'}")
        return None

    def _tell(self, why: str) -> None:
        with self._telling:
            if not self._was_told:
                self._was_told = True
                _log.warning("Fast transfers are off, and slower ones in their place: %s", why)


_choice = _Choice()


def is_own() -> bool:
    """Whether our own transport serves the associations that are opened from now on."""
    return _choice.own() is not None


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
    if (own := _choice.own()) is not None:
        wire, is_acceptor = Wire(connection), assoc.is_acceptor
        return own(wire, messages, store, limits, most_waiting=most_waiting, is_acceptor=is_acceptor)
    return StockTransport(assoc, connection, messages, store, limits, most_waiting=most_waiting)
