"""What is shown of a retrieval of which nothing comes any more."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from qrstation.model.events import Job, JobState
from qrstation.ui import stalls
from qrstation.ui.stalls import Stalls
from qrstation.ui.status_line import transfer_words
from qrstation.ui.transfers.wording import rate_text, state_text, time_left_text
from tests.ui.transfers.jobs import ended, running


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(stalls, "time", clock)
    return clock


@pytest.fixture
def aged() -> list[Job]:
    return []


@pytest.fixture
def watch(qtbot: QtBot, aged: list[Job]) -> Stalls:
    watch = Stalls()
    watch.aged.connect(aged.append)
    return watch


def test_a_stalled_transfer_has_no_rate_and_says_for_how_long_nothing_came(
    watch: Stalls, aged: list[Job], clock: Clock
) -> None:
    watch.heard(running(1, received=36))
    clock.now += 12.4
    watch.look()
    (job,) = aged
    assert (rate_text(job), time_left_text(job)) == ("", "")
    assert state_text(job) == "Receiving from Main PACS by C-GET; no object came for 12 s"
    assert transfer_words([job]).split() == ["1", "transfer", "9", "%"]


def test_a_transfer_that_goes_on_is_left_alone(watch: Stalls, aged: list[Job], clock: Clock) -> None:
    watch.heard(running(1, received=36))
    clock.now += 2
    watch.heard(running(1, received=37))
    clock.now += 2
    watch.look()
    assert not aged


@pytest.mark.parametrize("state", [JobState.COMPLETE, JobState.PAUSED, JobState.FAILED])
def test_what_runs_no_longer_is_not_called_stalled(
    watch: Stalls, aged: list[Job], clock: Clock, state: JobState
) -> None:
    watch.heard(running(1, received=36))
    watch.heard(ended(1, state))
    clock.now += 60
    watch.look()
    assert not aged


def test_what_waits_for_its_first_object_is_not_called_stalled(watch: Stalls, aged: list[Job], clock: Clock) -> None:
    watch.heard(running(1, received=0))
    clock.now += 60
    watch.look()
    assert not aged
