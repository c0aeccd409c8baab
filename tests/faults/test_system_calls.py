"""What the receiver asks of the operating system for a push, and what it answers when the system refuses.

`strace` shows the calls of a serving process in their order, and has single ones fail.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from qrstation.paths import Paths
from qrstation.store import layout
from tests.campaigns.served import Served, program, running
from tests.campaigns.versions import Sent, push
from tests.conftest import absent
from tests.faults import raw_peer as raw
from tests.peers import peers
from tests.ports import free_port
from tests.unit.store.objects import data_set_of

OUT_OF_RESOURCES = 0xA700
_MAY_BE_WATCHED = """
import ctypes, os, sys
PR_SET_PTRACER, ANY = 0x59616D61, ctypes.c_ulong(-1)
ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANY, 0, 0, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Runs a program that others of the same user may look at, where that is allowed to nobody by default."""
_CALLS = "write,pwrite64,fsync,fdatasync,link,linkat,rename,renameat,renameat2,sendto,sendmsg"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    peers.program("strace")
    home = tmp_path_factory.mktemp("home")
    Paths.under(home).make()
    with running(home, free_port(), sys.executable, "-c", _MAY_BE_WATCHED) as served:
        served.wait_until_ready()
        yield served


@contextmanager
def strace(served: Served, trace: Path, *options: str) -> Iterator[None]:
    """Watch the calls of the process while the block lasts."""
    command = [peers.program("strace"), "-f", "-y", "-o", str(trace), *options, "-p", str(served.pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as watching:
        assert watching.stderr is not None
        said = watching.stderr.readline()
        try:
            if "attached" not in said:
                absent(f"The right to look at other processes with strace ({said.strip()})")
            yield
        finally:
            watching.terminate()


def pushed(served: Served, sent: Sent) -> int:
    """Push an instance by an association of its own; the status of the answer."""
    with raw.connected(served.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        return push(connection, sent.uid, sent.data_set())


def files_of(served: Served, sent: Sent) -> list[Path]:
    return list(served.paths.archive.glob(f"[0-9]*/*/{sent.uid}*"))


def parts_of(served: Served) -> list[Path]:
    """Files that the next instances will be written to."""
    (folder,) = (path for path in (served.paths.archive / layout.INCOMING).iterdir() if path.is_dir())
    return [folder / f"{number}.part" for number in range(1, 40)]


def test_a_push_is_answered_after_it_is_safe(served: Served, tmp_path: Path) -> None:
    sent = Sent(1)
    with strace(served, tmp_path / "trace", "-e", f"trace={_CALLS}"):
        assert pushed(served, sent) == 0
    calls = (tmp_path / "trace").read_text().splitlines()
    # Nothing of the index, which has the patients' names, goes to the system's folder for temporary files.
    assert all(str(served.paths.data) in call for call in calls if "pwrite64(" in call)
    (path,) = files_of(served, sent)
    part, archive = r"\.incoming/[0-9a-f]+/\d+\.part", re.escape(str(served.paths.archive))
    steps = (
        rf"write\(\d+<{archive}/{part}>",
        rf"fsync\(\d+<{archive}/{part}>\) += 0",
        rf"link\(\"{archive}/{part}\", \"{re.escape(str(path))}\"\) += 0",
        rf"fsync\(\d+<{re.escape(str(path.parent))}>\) += 0",
        rf"f(data)?sync\(\d+<{re.escape(str(served.paths.index))}-wal>\) += 0",
        r"sendto\(\d+<(TCP|socket):\[.*\]>, \"\\4",
    )
    found = [[number for number, call in enumerate(calls) if re.search(step, call)] for step in steps]
    assert all(found), [step for step, numbers in zip(steps, found, strict=True) if not numbers]
    for earlier, later in pairwise(found):
        assert max(earlier) < min(later)
    # The folders are new: their names must be on the medium as well.
    for folder in (path.parent.parent, served.paths.archive):
        (number,) = (n for n, call in enumerate(calls) if re.search(rf"fsync\(\d+<{re.escape(str(folder))}>", call))
        assert max(found[2]) < number < min(found[4])


@pytest.mark.parametrize(
    ("number", "where", "faults"),
    [
        (300, "part", ["write:error=ENOSPC"]),
        (301, "part", ["write:error=EIO"]),
        (302, "part", ["fsync:error=EIO"]),
        (303, "part", ["fsync:error=EDQUOT"]),
        (304, "part", ["link:error=EIO"]),
        (305, "part", ["link:error=EPERM", "rename:error=EIO"]),
        (306, "part", ["link:error=EPERM", "rename:error=ENOSPC"]),
        (5000, "archive", ["fsync:error=EIO"]),
        (307, "index", ["pwrite64:error=ENOSPC"]),
        (308, "index", ["pwrite64:error=EIO"]),
        (309, "index", ["fsync,fdatasync:error=EIO"]),
    ],
)
def test_what_the_system_refuses_is_not_acknowledged(
    served: Served, tmp_path: Path, number: int, where: str, faults: list[str]
) -> None:
    sent, before = Sent(number), Sent(number + 400)
    assert pushed(served, before) == 0
    paths = {
        "part": parts_of(served),
        "archive": [served.paths.archive],
        "index": [served.paths.index.with_name(f"{served.paths.index.name}-wal")],
    }[where]
    options = [*(f"--trace-path={path}" for path in paths), *(f"--inject={fault}" for fault in faults)]
    with strace(served, tmp_path / "trace", *options):
        assert pushed(served, sent) == OUT_OF_RESOURCES
    assert "(INJECTED)" in (tmp_path / "trace").read_text()
    assert served.incoming() == []
    assert all(data_set_of(path) == sent.data_set() for path in files_of(served, sent))
    # It passed: the same again is taken, and what was held is as it was.
    assert pushed(served, sent) == 0
    assert [data_set_of(path) for path in files_of(served, sent)] == [sent.data_set()]
    assert [data_set_of(path) for path in files_of(served, before)] == [before.data_set()]


def test_after_all_that_files_and_index_agree(served: Served) -> None:
    code, said = program(served.paths.data.parent, "local", "verify")
    assert code == 0, said
    assert served.faults_logged() == []
