"""The benchmark of the transport still runs, with next to nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import bench_transport
from tests.peers.peers import program


def test_a_few_objects_are_sent_about_by_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program("getscu")
    tables = tmp_path / "tables.md"
    wanted = ["get/dcmqrscp/small", "distance/get/dcmqrscp/small", "idle/listener"]
    bench_transport.main(["1", "--scale", "0.01", "--only", *wanted, "--markdown", str(tables)])
    rows = [line for line in tables.read_text("utf-8").splitlines() if line[:1] == "|" and "---" not in line]
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
    assert "ours s" in capsys.readouterr().out
