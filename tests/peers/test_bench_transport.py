"""The benchmark of the transport still runs, with next to nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import bench_transport
from tests.peers.peers import program


def test_a_few_objects_are_fetched_by_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program("getscu")
    tables = tmp_path / "tables.md"
    bench_transport.main(
        [
            "1",
            "--scale",
            "0.01",
            "--only",
            "get/dcmqrscp/small",
            "receive/storescu-nodelay/slices",
            "--markdown",
            str(tables),
        ]
    )
    rows = [tuple(cell.strip() for cell in line.split("|")[1:5]) for line in tables.read_text("utf-8").splitlines()[4:]]
    storescu = "C-STORE from", "storescu, TCP_NODELAY", "5 CT slices"
    getscu = "C-GET", "dcmqrscp, TCP_NODELAY", "20 small"
    expected = [(*what, to) for what in (getscu, storescu) for to in ("files", "archive")]
    assert [row for row in rows if any(row)] == expected
    assert "ours s" in capsys.readouterr().out
