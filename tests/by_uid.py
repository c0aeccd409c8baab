"""What an archive holds by SOP Instance UIDs alone, whatever study and series it is in."""

from __future__ import annotations

from collections.abc import Iterable

from qrstation.model.instances import InstanceKey, StoredInstance
from qrstation.store.archive import Archive


def anywhere(sop_instance_uid: str) -> InstanceKey:
    """The instance of this UID, in no matter which study and series."""
    return InstanceKey("", "", sop_instance_uid)


def uids_held(archive: Archive, sop_instance_uids: Iterable[str]) -> frozenset[str]:
    """Which are recorded."""
    return frozenset(key.sop_instance_uid for key in archive.held(map(anywhere, sop_instance_uids)))


def uids_on_disk(archive: Archive, sop_instance_uids: Iterable[str]) -> frozenset[str]:
    """Which are safe on the disk."""
    return frozenset(key.sop_instance_uid for key in archive.on_disk(map(anywhere, sop_instance_uids)))


def copies_of(archive: Archive, sop_instance_uids: Iterable[str]) -> dict[str, list[StoredInstance]]:
    """Every whole file of them."""
    copies = archive.copies(map(anywhere, sop_instance_uids))
    return {key.sop_instance_uid: files for key, files in copies.items()}


def uids_in(keys: Iterable[InstanceKey]) -> tuple[str, ...]:
    """Their SOP Instance UIDs."""
    return tuple(key.sop_instance_uid for key in keys)
