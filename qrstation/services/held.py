"""All attributes of an instance that is held, read from its file."""

from __future__ import annotations

from pathlib import Path

from qrstation.datasets.character_sets import CharacterSet
from qrstation.datasets.elements import decoded
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.reading import read_data_set
from qrstation.errors import ArchiveFault
from qrstation.model.archive import HeldFile
from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.query import Match
from qrstation.store import part10
from qrstation.words import say

_FRAME_EXTRACTION, _MULTI_FRAME_SOURCE = 0x00081164, 0x00081167
LONGEST_VALUE = 64 * 1024
"""Bytes of a value from which on it counts as bulk data and is only spoken of."""


def held_file(instance: StoredInstance, *, without_bulk_data: bool) -> HeldFile:
    """Read the attributes of an instance's file, as far as they can be read; bulk data stays on the disk.

    Parameters
    ----------
    without_bulk_data
        Whether it was retrieved so.

    Raises
    ------
    ArchiveFault
        The file cannot be read.
    """
    try:
        with instance.path.open("rb") as file:
            meta = part10.read(file)
            file.seek(meta.offset)
            found = read_data_set(file, Encoding.of(meta.transfer_syntax_uid), longest=LONGEST_VALUE)
    except OSError as fault:
        raise _unreadable(instance.path, fault) from fault
    elements = decoded(found.elements, CharacterSet.named(""))
    match = Match(level=Level.IMAGE, elements=elements, remarks=found.problems)
    return HeldFile(
        sop_instance_uid=instance.sop_instance_uid,
        path=instance.path,
        attributes=match,
        without_bulk_data=without_bulk_data,
    )


def sources_of_frames(path: Path) -> frozenset[str]:
    """SOP Instance UIDs of the instances from which a file's frames were extracted; empty where it is no extract.

    References
    ----------
    PS3.3 C.12.3, Frame Extraction Module
    """
    try:
        with path.open("rb") as file:
            meta = part10.read(file)
            file.seek(meta.offset)
            encoding = Encoding.of(meta.transfer_syntax_uid)
            found = read_data_set(file, encoding, wanted={_FRAME_EXTRACTION}, last=_FRAME_EXTRACTION)
    except OSError:
        return frozenset()
    items = [item for sequence in found.elements for item in sequence.items]
    values = [element.value for item in items for element in item if element.tag == _MULTI_FRAME_SOURCE]
    return frozenset(value.decode("ascii", "replace").strip(" \0") for value in values)


def _unreadable(path: Path, fault: OSError) -> ArchiveFault:
    return ArchiveFault(
        say("The file {file} cannot be read.", file=path.name),
        detail=say("The system says: {reason}.", reason=fault.strerror or fault),
        advice=say("Verify the archive to see what is wrong with its files."),
    )
