"""Whatever the program makes in its home is for its owner alone, whatever the system would give others.

Windows has no modes: there the folders of a user's profile, in which the home lies, carry a list of who may enter them
(the user, administrators and the system) that all files below inherit; nothing here widens it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.cli.conftest import HEAD, Command, Pacs
from tests.unit.cli.test_local import write
from tests.unit.store.objects import an_instance, store

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes; see above.")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=["umask 000", "umask 022", "umask 077"])
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def modes(home: Path) -> dict[str, str]:
    """Of every file and folder of a home, where it is not the one that it should be."""
    wrong = {}
    for path in (home / "config", home / "data", home / "logs", *home.rglob("*/*")):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode != (0o700 if path.is_dir() else 0o600):
            wrong[str(path.relative_to(home))] = oct(mode)
    return wrong


@pytest.mark.parametrize("mode", [0o700, 0o755, 0o770])
def test_an_archives_folder_that_is_open_to_others_is_told(qrstation: Command, tmp_path: Path, mode: int) -> None:
    archive = tmp_path / "the archive"
    archive.mkdir()
    archive.chmod(mode)
    assert qrstation("settings", "set", "archive_folder", str(archive)).code == 0
    told = f"Other users of this computer may look into the archive's folder {archive}"
    ran = qrstation("local", "stats")
    assert (told in ran.err) is (mode != 0o700)
    assert (f"chmod 700 '{archive}'" in ran.err) is (mode != 0o700)
    assert stat.S_IMODE(archive.stat().st_mode) == mode


@pytest.mark.usefixtures("_umask")
def test_everything_is_for_its_owner_alone(qrstation: Command, own_home: Paths, pacs: Pacs, tmp_path: Path) -> None:
    home = own_home.config.parent
    given = write(tmp_path / "given", "1.dcm", sop_instance_uid="1.2.3.1")
    assert qrstation("nodes", "add", "PACS", str(pacs)).code == 0
    assert qrstation("echo", "PACS").code == 0
    assert qrstation("find", "PACS").code == 0
    assert qrstation("local", "import", str(given)).code == 0
    assert qrstation("retrieve", "PACS", "--method", "get", "--study", HEAD, "--level", "STUDY").code == 0
    assert qrstation("dose", "PACS", "-ct", "--all-dates", "--dry-run").code == 0
    assert qrstation("local", "rebuild").code == 0
    # A damaged index is kept aside, a damaged file put aside: neither shows anybody more than before.
    with closing(Workstation(own_home)) as workstation:
        key = MatchKey(level=Level.STUDY, study_instance_uid=HEAD)
        workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(key,)))
        stored = store(workstation.archive, an_instance("1.2.3.7"))
        stored.instance.path.write_bytes(stored.instance.path.read_bytes()[:-20])
        store(workstation.archive, an_instance("1.2.3.7"))
        assert workstation.headers.stats().instances == 0
        while_it_runs = modes(home)
    own_home.index.write_bytes(b"no index")
    assert "kept as" in qrstation("local", "stats").err
    assert len(list(home.rglob("*"))) > 30
    assert (while_it_runs, modes(home)) == ({}, {})
