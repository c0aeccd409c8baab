"""``qrstation serve`` and ``local stats`` say what the disk of the archive lacks."""

from __future__ import annotations

import shutil
import time
from types import SimpleNamespace

import pytest

from qrstation.cli.servers import DiskTeller
from qrstation.model.disk import LOW_SPACE, DiskState
from qrstation.model.events import DiskChanged
from tests.unit.cli.conftest import Command


def test_little_room_is_told_with_the_figures(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    plenty = qrstation("local", "stats")
    assert "left on the disk" not in plenty.err
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=LOW_SPACE // 2))
    short = qrstation("local", "stats", "--format", "json")
    assert short.json["free_bytes"] == LOW_SPACE // 2
    assert "Only 1.0 GB are left on the disk of the archive. Free some space" in short.err


def test_a_server_says_each_trouble_once_and_that_it_is_over() -> None:
    said: list[str] = []
    teller = DiskTeller(said.append)
    full = DiskState(trouble="Disk full.", advice="Free some space.")
    for state in (
        full,
        DiskState(trouble="Disk full.", advice="Free some space.", refused=7),
        DiskState(free_bytes=LOW_SPACE // 2, advice="Free some space."),
        DiskState(free_bytes=9 * LOW_SPACE),
        full,
        DiskState(free_bytes=9 * LOW_SPACE),
    ):
        teller.heard(DiskChanged(state=state))
    assert said == [
        "Disk full. Free some space.",
        "Disk full: 7 objects refused, nothing already received was affected. Free some space.",
        "The archive takes objects again: 7 objects had been refused.",
        "Only 1.0 GB are left on the disk of the archive. Free some space.",
        "There is room again.",
        "Disk full. Free some space.",
        "The archive takes objects again: none was refused.",
    ]


def test_a_server_says_soon_how_many_were_refused_and_once_a_minute_how_many_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    teller = DiskTeller(said.append)
    for second, refused in ((100, 1), (130, 8), (189, 20), (191, 30), (230, 40)):
        monkeypatch.setattr(time, "monotonic", lambda now=second: float(now))
        teller.heard(DiskChanged(state=DiskState(trouble="Disk full.", refused=refused)))
    assert [line.partition(" refused")[0] for line in said] == [
        "Disk full: 1 object",
        "Disk full: 8 objects",
        "Disk full: 30 objects",
    ]
