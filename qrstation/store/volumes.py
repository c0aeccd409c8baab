"""Whether a folder lies on a network drive, where a database is not safe: SQLite's log needs memory that all share."""

from __future__ import annotations

import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "davfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph"),
    )
)
_REMOTE_DRIVE = 4
"""What Windows calls DRIVE_REMOTE."""


def is_on_network(path: Path) -> bool:
    """Whether a folder, or where it will be made, is on a network drive; not where the system does not tell.

    macOS tells it by a call that Python does not have.
    """
    place = path.resolve()
    if sys.platform == "win32":
        import ctypes

        drive = place.anchor
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE
    if sys.platform != "linux":
        return False
    try:
        return _kind_of(place, _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")) in _NETWORK
    except OSError:
        return False


def _kind_of(place: Path, mounts: str) -> str:
    """Kind of the file system of a place, by the list of what is mounted; the last one mounted over others counts."""
    kind, depth = "", -1
    for line in mounts.splitlines():
        _, at, found, *_ = line.split(" ")
        mount = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), at))
        if len(mount.parts) >= depth and (mount == place or mount in place.parents):
            kind, depth = found, len(mount.parts)
    return kind
