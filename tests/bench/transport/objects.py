"""What is sent about: studies of CT objects, made anew for each run."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.query import MatchKey
from qrstation.store import part10
from tests.faults.raw_peer import CT_IMAGE_STORAGE, EXPLICIT_LITTLE, element

UID_ROOT = "1.2.826.0.1.3680043.10.9"
SMALL, SLICE = 32, 512
"""Rows and columns, of 16 bit each."""
HUGE = 2_000_000_000
"""Pixel data of one instance, in bytes."""
_PIXEL_DATA = struct.Struct("<HH2sHL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Files of one study, all in one folder.

    Attributes
    ----------
    instances
        The same files, as the archive would hold them.
    pixel_bytes
        Pixel data of each of them.
    """

    name: str
    folder: Path
    key: MatchKey
    instances: Sequence[StoredInstance]
    pixel_bytes: int

    @property
    def files(self) -> list[Path]:
        return [instance.path for instance in self.instances]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(instance.size for instance in self.instances)


def study(folder: Path, number: int, name: str, *, count: int, pixels: int, series: int = 1) -> Study:
    """Write a study of so many CT objects, evenly over its series.

    Parameters
    ----------
    number
        Makes its UIDs and its patient others than those of other studies.
    pixels
        Rows and columns.
    """
    own = folder / f"{number}-of-{count}"
    own.mkdir()
    key = MatchKey(level=Level.STUDY, patient_id=f"P{number}", study_instance_uid=f"{UID_ROOT}.{number}")
    noise = os.urandom(1 << 20)
    made = []
    for one in range(count):
        start = one * 4099 % (len(noise) - 2 * pixels * pixels)
        content = noise[start : start + 2 * pixels * pixels]
        made.append(_instance(own, key, 1 + one * series // count, one + 1, pixels, content, len(content)))
    return Study(name=name, folder=own, key=key, instances=tuple(made), pixel_bytes=2 * pixels * pixels)


def huge_study(folder: Path, number: int) -> Study:
    """Write a study of one object whose pixels fill 2 GB; the file is sparse where the file system can do that."""
    own = folder / f"{number}-huge"
    own.mkdir()
    key = MatchKey(level=Level.STUDY, patient_id=f"P{number}", study_instance_uid=f"{UID_ROOT}.{number}")
    made = (_instance(own, key, 1, 1, SLICE, b"", HUGE),)
    return Study(name="2 GB", folder=own, key=key, instances=made, pixel_bytes=HUGE)


def _instance(
    folder: Path, key: MatchKey, series: int, number: int, pixels: int, content: bytes, length: int
) -> StoredInstance:
    series_uid = f"{key.study_instance_uid}.{series}"
    uid = f"{series_uid}.{number}"
    head = b"".join(
        element(group, one, vr, value.encode() if isinstance(value, str) else value)
        for group, one, vr, value in (
            (0x0008, 0x0016, b"UI", CT_IMAGE_STORAGE),
            (0x0008, 0x0018, b"UI", uid),
            (0x0008, 0x0020, b"DA", "20260102"),
            (0x0008, 0x0030, b"TM", "120000"),
            (0x0008, 0x0050, b"SH", f"A{key.patient_id}"),
            (0x0008, 0x0060, b"CS", "CT"),
            (0x0010, 0x0010, b"PN", "Bench^Ada"),
            (0x0010, 0x0020, b"LO", key.patient_id),
            (0x0010, 0x0030, b"DA", "19600102"),
            (0x0010, 0x0040, b"CS", "F"),
            (0x0018, 0x0060, b"DS", "120"),
            (0x0020, 0x000D, b"UI", key.study_instance_uid),
            (0x0020, 0x000E, b"UI", series_uid),
            (0x0020, 0x0010, b"SH", "1"),
            (0x0020, 0x0011, b"IS", str(series)),
            (0x0020, 0x0013, b"IS", str(number)),
            (0x0028, 0x0002, b"US", struct.pack("<H", 1)),
            (0x0028, 0x0004, b"CS", "MONOCHROME2"),
            (0x0028, 0x0010, b"US", struct.pack("<H", pixels)),
            (0x0028, 0x0011, b"US", struct.pack("<H", pixels)),
            (0x0028, 0x0100, b"US", struct.pack("<H", 16)),
            (0x0028, 0x0101, b"US", struct.pack("<H", 16)),
            (0x0028, 0x0102, b"US", struct.pack("<H", 15)),
            (0x0028, 0x0103, b"US", struct.pack("<H", 0)),
        )
    )
    path = folder / f"{number:05}.dcm"
    with path.open("wb") as file:
        file.write(part10.encode(CT_IMAGE_STORAGE, uid, EXPLICIT_LITTLE))
        file.write(head + _PIXEL_DATA.pack(0x7FE0, 0x0010, b"OW", 0, length) + content)
        file.truncate(file.tell() + length - len(content))
    return StoredInstance(
        patient_id=key.patient_id,
        study_instance_uid=key.study_instance_uid,
        series_instance_uid=series_uid,
        sop_instance_uid=uid,
        sop_class_uid=CT_IMAGE_STORAGE,
        transfer_syntax_uid=EXPLICIT_LITTLE,
        path=path,
        size=path.stat().st_size,
        sha256="",
    )
