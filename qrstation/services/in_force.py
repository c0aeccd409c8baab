"""What the settings decide for the whole program, wherever they were loaded or changed."""

from __future__ import annotations

from qrstation import logs
from qrstation.dicom.transports import prefer_own
from qrstation.settings import Settings


def bring_into_force(settings: Settings) -> None:
    """Have transfers and the protocol log go by the settings from now on.

    Raises
    ------
    ArchiveFault
        The protocol log cannot be written.
    """
    prefer_own(settings.fast_transfers)
    logs.keep_protocol(until=settings.protocol_log, days=settings.protocol_log_days)
