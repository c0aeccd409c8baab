"""Retrievals from a node that is in its quiet hours, on the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import pytest

from qrstation.cli import running
from qrstation.cli.session import Session
from qrstation.model.events import Job
from qrstation.services.workstation import Workstation
from tests.unit.cli.conftest import CHEST, HEAD, Command, Pacs

RETRIEVE = ("retrieve", "Busy", "--format", "json", "--level", "STUDY", "--study")


@pytest.fixture(autouse=True)
def busy(qrstation: Command, pacs: Pacs) -> str:
    """A node that is in its quiet hours; until when, as people write it."""
    now = datetime.now()
    start, end = now - timedelta(hours=1), now + timedelta(hours=2)
    hours = f"{start:%H:%M}-{end:%H:%M}"
    assert qrstation("nodes", "add", "Busy", str(pacs), "--quiet-hours", hours).code == 0
    return f"{end:%a %H:%M}"


def test_what_is_asked_for_now_is_fetched_now_and_they_are_spoken_of(qrstation: Command, busy: str) -> None:
    fetched = qrstation(*RETRIEVE, HEAD)
    assert (fetched.code, fetched.json["status"]) == (0, "complete")
    assert f"Busy is in its quiet hours until {busy}. It is asked all the same" in " ".join(fetched.err.split())


def test_of_the_queue_only_what_is_named_is_run(qrstation: Command, busy: str) -> None:
    qrstation("nodes", "edit", "Busy", "--address", "PACS@127.0.0.1:1")
    assert qrstation(*RETRIEVE, HEAD).code == 3
    listed = qrstation("jobs", "retry", "--format", "json")
    assert (listed.code, listed.json) == (0, [])
    assert f"Job 1 is left waiting: Busy is in its quiet hours until {busy}." in " ".join(listed.err.split())
    assert "qrstation jobs retry 1" in " ".join(listed.err.split())
    assert qrstation("jobs", "retry", "1").code == 3


class Closed:
    """Quiet hours that begin when they are first asked about, however slow the machine is, and last a moment."""

    end: datetime | None = None

    def until(self, *_: object) -> datetime | None:
        now = datetime.now(UTC)
        if self.end is None:
            self.end = now + timedelta(seconds=0.4)
        return self.end if now < self.end else None


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> Closed:
    closed = Closed()
    monkeypatch.setattr(Workstation, "closed_until", closed.until)
    return closed


def test_unattended_it_waits_for_their_end(qrstation: Command, closed: Closed) -> None:
    fetched = qrstation(*RETRIEVE, CHEST, "--retry")
    assert closed.end is not None
    assert datetime.now(UTC) >= closed.end
    assert (fetched.code, fetched.json["status"]) == (0, "complete")
    assert "Waiting for their end" in " ".join(fetched.err.split())


@pytest.mark.timeout(30)
@pytest.mark.usefixtures("closed")
def test_a_clock_that_is_set_back_prolongs_no_wait(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    class SetBack(datetime):
        asked = 0

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            cls.asked += 1
            now = super().now(tz)
            return now if cls.asked < 2 else now - timedelta(days=365)

    monkeypatch.setattr(running, "datetime", SetBack)
    fetched = qrstation(*RETRIEVE, CHEST, "--retry")
    assert SetBack.asked > 1
    assert (fetched.code, fetched.json["status"]) == (0, "complete")


def test_waiting_for_their_end_can_be_stopped(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(session: Session, workstation: Workstation, job: Job, moment: datetime) -> bool:
        workstation.jobs.cancel(job.id)
        return slept(session, workstation, job, moment)

    slept = running._slept
    monkeypatch.setattr(running, "_slept", stopped)
    assert qrstation(*RETRIEVE, CHEST, "--retry").code == 130
    (job,) = qrstation("jobs", "list", "--format", "json").json
    assert job["state"] == "cancelled"


def test_nobody_waits_for_their_end_past_the_next_run_of_a_saved_query(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "_slept", lambda *_: pytest.fail("it waits"))
    made = qrstation("schedule", "add", "Often", "Busy", "-ct", "--days", "3650-0", "--every", "60")
    assert made.code == 0, made.err
    ran = qrstation("schedule", "run", "Often", "--retry")
    said = " ".join(ran.err.split())
    assert ran.code != 0
    assert "Busy is in its quiet hours until" in said
    assert "Job 1 is left to the queue: qrstation jobs resume goes on with it." in said
    (job,) = qrstation("jobs", "list", "--format", "json").json
    assert job["state"] == "waiting"
