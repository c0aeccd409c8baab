"""A trouble with the archive's disk is told once when it begins and once when it is over, and all refused count."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault, DiskFull
from qrstation.model.disk import DiskState
from qrstation.model.events import DiskChanged, Event, LogEntry, Severity
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.store.objects import an_instance, announced, encoded


class Clock:
    """Tells the time that a test sets, in seconds."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Keeping:
    """A workstation, and what it said of its disk."""

    def __init__(self, home: Path) -> None:
        self.workstation = Workstation(Paths.under(home))
        self.events: list[Event] = []
        self.workstation.subscribe(self.events.append)

    def take(self, number: int, study: str) -> bool:
        """Whether an object of a study is taken."""
        ds = an_instance(f"1.2.3.{number}", StudyInstanceUID=study)
        try:
            writer = self.workstation.receiver.begin(announced(ds))
            writer.write(encoded(ds))
            writer.close()
        except ArchiveFault:
            return False
        return True

    @property
    def said(self) -> list[str]:
        return [one.text for one in self.events if isinstance(one, LogEntry) and one.severity is not Severity.WARNING]

    @property
    def refused(self) -> list[int]:
        """Number of refused objects in each event of a disk in trouble."""
        return [one.state.refused for one in self.events if isinstance(one, DiskChanged) and one.state.trouble]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time, "monotonic", clock)
    return clock


@pytest.fixture
def keeping(tmp_path: Path, clock: Clock) -> Iterator[Keeping]:
    one = Keeping(tmp_path / "home")
    with closing(one.workstation):
        yield one


def test_one_folder_that_takes_nothing_is_one_trouble_until_it_is_mended(keeping: Keeping, clock: Clock) -> None:
    """Another sender's objects pass meanwhile, which shows nothing."""
    in_the_way = keeping.workstation.archive_folder / "1.2.9"
    in_the_way.write_text("a file where a study's folder should be")
    for number in range(0, 60, 2):
        clock.now += 1
        assert not keeping.take(number, "1.2.9")
        assert keeping.take(number + 1, "1.2.8")
    keeping.workstation.disk.look()
    [trouble] = keeping.said
    assert "could not store an instance: a file is where a folder should be" in trouble
    assert str(in_the_way) in trouble
    in_the_way.unlink()
    assert keeping.take(100, "1.2.9")
    assert len(keeping.said) == 1
    clock.now += 11
    assert keeping.take(101, "1.2.9")
    assert keeping.said[1:] == ["The archive takes objects again: 30 objects had been refused."]


def test_a_trouble_of_one_folder_is_not_over_because_nobody_sends_anything(keeping: Keeping, clock: Clock) -> None:
    (keeping.workstation.archive_folder / "1.2.9").write_text("a file where a study's folder should be")
    assert not keeping.take(1, "1.2.9")
    clock.now += 60
    assert keeping.workstation.disk.look().trouble


def test_those_that_were_refused_are_all_counted_when_it_is_over(keeping: Keeping) -> None:
    full = DiskFull("The disk of the archive is full.", detail="", advice="")
    for _ in range(8):
        keeping.workstation.disk.refused(full)
    assert keeping.refused == [1]
    keeping.workstation.disk.look()
    assert keeping.refused == [1, 8]
    assert keeping.said[-1] == "The archive takes objects again: 8 objects had been refused."


def test_what_is_said_of_a_trouble_counts_what_it_concerned() -> None:
    state = DiskState(trouble="The archive could not store an instance: its folder is gone.", refused=1)
    assert state.title == (
        "The archive could not store an instance: its folder is gone. 1 object refused, "
        "nothing already received was affected."
    )
