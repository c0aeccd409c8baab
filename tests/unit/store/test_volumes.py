"""A folder on a network drive is known for one, as the system lists its drives."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.store import volumes

MOUNTS = """\
/dev/vda / ext4 rw,relatime 0 0
server:/export /mnt/pacs\\040store nfs4 rw 0 0
//nas/share /srv cifs rw 0 0
tmpfs /srv/fast tmpfs rw 0 0
sshfs#me@far: /home/me/far fuse.sshfs rw 0 0
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Other systems list their drives in other ways.")


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/home/me/.local/share/qrstation", False),
        ("/mnt/pacs store/qrstation/data", True),
        ("/mnt/pacs", False),
        ("/srv", True),
        ("/srv/home", True),
        ("/srv/fast/home", False),
        ("/srvother", False),
        ("/home/me/far/data", True),
    ],
)
def test_where_a_folder_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, network: bool) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    monkeypatch.setattr(volumes, "_MOUNTS", tmp_path / "mounts")
    assert volumes.is_on_network(Path(folder)) is network


def test_a_home_on_a_network_drive_is_warned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    monkeypatch.setattr(volumes, "_MOUNTS", mounts)
    mounts.write_text("/dev/vda / ext4 rw 0 0\n")
    with closing(Workstation(Paths.under(tmp_path / "home"))) as workstation:
        assert workstation.warnings == ()
    mounts.write_text(f"/dev/vda / ext4 rw 0 0\nnas:/x {tmp_path} nfs rw 0 0\n")
    with closing(Workstation(Paths.under(tmp_path / "home"))) as workstation:
        [warning] = workstation.warnings
    assert str(tmp_path / "home" / "data") in warning
    assert "network drive" in warning
