"""Writes the DICOM Conformance Statement: ``python3 packaging/dev.py conformance``.

Its words stand in ``conformance_statement.md`` beside this file, and its tables in the code of qrstation.

References
----------
PS3.2 Annex N
"""

from __future__ import annotations

import string
import sys
from datetime import timedelta
from pathlib import Path

import conformance_tables as tables

from qrstation import __version__
from qrstation.dicom import uids
from qrstation.dicom.contexts import MAXIMUM
from qrstation.dicom.messages import MAXIMUM_PDU
from qrstation.dicom.operation import GRACE
from qrstation.dicom.outgoing import CONVERTIBLE, NATIVE
from qrstation.model.implementation import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from qrstation.model.limits import MOST_ASSOCIATIONS
from qrstation.model.nodes import DEFAULT_PORT
from qrstation.paths import resources
from qrstation.services.retries import PAUSES
from qrstation.store.attributes import LONGEST_VALUE

STATEMENT = resources() / "help" / "conformance.md"


def main() -> int:
    """Write the page of the help."""
    STATEMENT.write_text(written(), encoding="utf-8", newline="\n")
    print(f"wrote {STATEMENT}")
    return 0


def written() -> str:
    """The statement, as the code has it now."""
    words = string.Template((Path(__file__).with_name("conformance_statement.md")).read_text(encoding="utf-8"))
    return words.substitute(
        version=__version__,
        services=tables.services(),
        storage=tables.storage(),
        storage_count=len(uids.STORAGE),
        character_sets_read=tables.character_sets_read(),
        character_sets_written=tables.character_sets_written(),
        default_keys=tables.default_keys(),
        indexed_keys=tables.indexed_keys(),
        longest_value=f"{LONGEST_VALUE:,}",
        convertible=_named(sorted(CONVERTIBLE)),
        native=_named(NATIVE),
        classes_by_modality=tables.classes_by_modality(),
        negotiations=tables.negotiations(),
        settings=tables.settings(),
        node_parameters=tables.node_parameters(),
        most_associations=MOST_ASSOCIATIONS,
        timeouts=tables.timeouts(),
        grace=f"{GRACE:g}",
        pauses=_pauses(),
        implementation_class_uid=IMPLEMENTATION_CLASS_UID,
        implementation_version_name=IMPLEMENTATION_VERSION_NAME,
        maximum_pdu=f"{MAXIMUM_PDU:,}",
        most_contexts=MAXIMUM,
        proposed=tables.proposed(),
        get_transfer_syntaxes=tables.get_transfer_syntaxes(),
        accepted=tables.accepted(),
        last_resort=tables.last_resort(),
        rejections=tables.rejections(),
        listener_limits=tables.listener_limits(),
        sent_statuses=tables.sent_statuses(),
        received_statuses="".join(f"**{name}**\n\n{rows}\n\n" for name, rows in tables.received_statuses()),
        port=DEFAULT_PORT,
        tls_profiles=tables.tls_profiles(),
        identities=tables.identities(),
    )


def _named(transfer_syntax_uids: tuple[str, ...] | list[str]) -> str:
    return ", ".join(uids.name_of(uid) for uid in transfer_syntax_uids)


def _pauses() -> str:
    hour = timedelta(hours=1)
    return ", ".join(f"{pause.seconds:,} s" for pause in PAUSES if pause < hour)


if __name__ == "__main__":
    sys.exit(main())
