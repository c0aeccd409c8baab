"""The benchmark of the transport still runs, with next to nothing, and its figures find their place."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qrstation.model.nodes import Address
from tests.bench import bench_transport
from tests.bench.transport import cores, dcmtk
from tests.bench.transport.contest import Lap
from tests.bench.transport.folders import lap_folder
from tests.bench.transport.objects import study
from tests.peers.peers import program
from tests.ports import free_port


def test_a_few_objects_are_sent_about_by_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program("getscu")
    tables = tmp_path / "tables.md"
    wanted = ["get/dcmqrscp/small", "distance/get/dcmqrscp/small", "idle/listener"]
    bench_transport.main(["1", "--scale", "0.01", "--only", *wanted, "--markdown", str(tables)])
    first, *lines = tables.read_text("utf-8").splitlines()
    assert first.startswith("Measured on ")
    rows = [line for line in lines if line[:1] == "|" and "---" not in line]
    expected = [
        "| what | with | objects | to | ours s |",
        "| C-GET | dcmqrscp, TCP_NODELAY | 20 small | files |",
        "| C-GET | dcmqrscp, TCP_NODELAY | 20 small | archive |",
        "| what | from | where |",
        "| C-GET | dcmqrscp | 20 ms away | 8 small |",
        "| C-GET | dcmqrscp | on this machine | 8 small |",
        "| what | figure | wanted |",
        "| 16 idle associations, opened by others |",
    ]
    assert [row[: len(start)] for row, start in zip(rows, expected, strict=True)] == expected
    headings, *found = (row.strip("| ").split(" | ") for row in rows[:3])
    times = [float(row[headings.index(name)]) for row in found for name in ("ours s", "DCMTK s", "ratio")]
    assert all(0 < each < math.inf for each in times), times
    assert "ours s" in capsys.readouterr().out


def test_figures_replace_those_of_the_help_page_and_nothing_else() -> None:
    before = bench_transport.HELP_PAGE.read_text("utf-8")
    after = bench_transport.with_figures(before, "Measured.\n\n| what |\n")
    assert "\n## The figures\n\nMeasured.\n\n| what |\n\n## Figures of your own\n" in after
    assert before.partition("## The figures\n")[0] == after.partition("## The figures\n")[0]
    assert before.partition("## Figures of your own\n")[2] == after.partition("## Figures of your own\n")[2]
    assert "| C-GET |" not in after


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="processors are chosen on Linux alone")
def test_who_is_asked_and_who_is_measured_work_on_different_processors() -> None:
    usable = os.sched_getaffinity(0)
    if len(usable) < 2:
        pytest.skip("there is one processor")
    with cores.two_computers() as divided:
        with cores.there():
            asked = _processors()
        measured = _processors()
    assert divided
    assert (len(asked), len(measured)) == (1, 1)
    assert asked != measured
    assert os.sched_getaffinity(0) == usable
    with cores.two_computers(wanted=False) as divided, cores.there():
        assert not divided
        assert _processors() == usable


def _processors() -> set[int]:
    """On which a program that is started now may work."""
    command = [sys.executable, "-c", "import os; print(*os.sched_getaffinity(0))"]
    return set(map(int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()))


def test_a_tool_that_fails_for_another_reason_than_nobody_listening_is_not_timed(tmp_path: Path) -> None:
    storescu = [program("storescu")]
    one = study(tmp_path, 1, "one", count=1, pixels=1)
    address = Address(ae_title="NOBODY", host="127.0.0.1", port=free_port())
    with pytest.raises(AssertionError, match="missing"):
        dcmtk.run(storescu, address, [str(tmp_path / "missing")])
    with pytest.raises(AssertionError, match="Connection refused"):
        dcmtk.run(storescu, address, [str(one.files[0])])


def test_a_lap_that_took_no_longer_than_the_start_is_run_again(monkeypatch: pytest.MonkeyPatch) -> None:
    address = Address(ae_title="ANY", host="127.0.0.1", port=104)
    seconds = [-0.01, 0.0, 0.2]
    monkeypatch.setattr(dcmtk, "_without_start", lambda *_: Lap(seconds=seconds.pop(0)))
    assert dcmtk.run(["findscu"], address).seconds == 0.2
    monkeypatch.setattr(dcmtk, "_without_start", lambda *_: Lap(seconds=0.0))
    with pytest.raises(AssertionError, match="cannot be told from its start"):
        dcmtk.run(["findscu"], address)


def test_files_of_a_lap_are_emptied_and_stay(tmp_path: Path) -> None:
    with lap_folder(tmp_path) as folder:
        (folder / "inner").mkdir()
        (folder / "inner" / "one.dcm").write_bytes(b"content")
    assert (folder / "inner" / "one.dcm").read_bytes() == b""
