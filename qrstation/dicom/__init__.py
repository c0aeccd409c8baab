"""The DICOM network: the only room that imports pynetdicom."""

from __future__ import annotations

from pydicom import config
from pynetdicom import _config

# What a peer writes into its command sets is judged where it is used; a warning for each would only reach the terminal.
config.settings.reading_validation_mode = config.IGNORE

# Its own handlers take time under a lock that all associations share, and write identifiers, which hold patient data.
_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = False
_config.LOG_RESPONSE_IDENTIFIERS = False
