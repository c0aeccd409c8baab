"""The protocol log: only where it is wanted, for a time, in files of its own that do not stay for ever."""

from __future__ import annotations

import logging
import os
import stat
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qrstation import logs
from qrstation.errors import ArchiveFault
from qrstation.paths import Paths

CANARY = "CANARY^PATIENT"


@pytest.fixture(autouse=True)
def _stopped() -> Iterator[None]:
    yield
    logs.stop()
    assert logging.getLogger("qrstation.dicom").level == logging.NOTSET


@pytest.fixture(autouse=True)
def _noon(monkeypatch: pytest.MonkeyPatch) -> None:
    """No midnight comes between what is written and what is looked at."""
    true = time.time
    ahead = datetime.combine(date.today(), datetime.min.time().replace(hour=12)).timestamp() - true()
    monkeypatch.setattr(time, "time", lambda: true() + ahead)


@pytest.fixture
def spoken() -> logging.Logger:
    return logging.getLogger("qrstation.dicom.protocol_log")


def _in(hours: float) -> datetime:
    return datetime.fromtimestamp(time.time(), UTC) + timedelta(hours=hours)


def _today() -> date:
    return date.fromtimestamp(time.time())


def _files(home: Paths) -> list[Path]:
    return sorted(home.logs.glob("protocol-*"))


def test_nothing_is_written_unless_it_is_wanted(home: Paths, spoken: logging.Logger) -> None:
    logs.start(home)
    spoken.debug(CANARY)
    logs.keep_protocol(until=None, days=7)
    spoken.debug(CANARY)
    spoken.info("requested")

    assert _files(home) == []


def test_it_has_what_was_said_and_the_other_files_have_not(home: Paths, spoken: logging.Logger) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(1), days=7)
    with logs.about(node="Main PACS", job=7):
        spoken.debug("answers %s", CANARY)
    logging.getLogger("qrstation.services.search").debug("not spoken")

    [file] = _files(home)
    assert file.name == f"protocol-{_today().isoformat()}.log"
    assert f"[job 7, Main PACS]: answers {CANARY}" in file.read_text()
    assert "not spoken" not in file.read_text()
    assert CANARY not in home.log_file.read_text() + home.dose_log_file.read_text()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_can_be_switched_off(home: Paths, spoken: logging.Logger) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(1), days=7)
    logs.keep_protocol(until=None, days=7)
    spoken.debug(CANARY)

    [file] = _files(home)
    assert file.read_text() == ""
    assert not spoken.isEnabledFor(logging.DEBUG)


def test_it_ends_by_itself(home: Paths, spoken: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(24), days=7)
    spoken.debug("before")
    later = time.time() + 24 * 3600 + 1
    monkeypatch.setattr(time, "time", lambda: later)
    spoken.debug(CANARY)

    [file] = _files(home)
    assert "before" in file.read_text()
    assert CANARY not in file.read_text()
    assert not spoken.isEnabledFor(logging.DEBUG)


def test_one_that_ended_before_the_start_stays_off(home: Paths, spoken: logging.Logger) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(-1), days=7)
    spoken.debug(CANARY)

    assert _files(home) == []


def test_files_of_days_long_over_are_removed_on_or_off(home: Paths) -> None:
    for days in (0, 7, 8, 400):
        day = _today() - timedelta(days=days)
        (home.logs / f"protocol-{day.isoformat()}.log").write_text(CANARY)
        (home.logs / f"protocol-{day.isoformat()}.log.2").write_text(CANARY)
    other = home.logs / "protocol-of-the-user.log"
    other.write_text("kept")
    logs.start(home)
    assert len(_files(home)) == 9
    logs.keep_protocol(until=None, days=7)

    assert len(_files(home)) == 5
    assert other.exists()


def test_a_program_that_runs_for_weeks_removes_them_too(
    home: Paths, spoken: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(1), days=7)
    spoken.debug(CANARY)
    later = time.time() + 9 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    spoken.info("requested")

    assert _files(home) == []


def test_a_new_day_has_a_new_file(home: Paths, spoken: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    logs.start(home)
    logs.keep_protocol(until=_in(72), days=7)
    later = time.time() + 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    spoken.debug("tomorrow")

    first, second = _files(home)
    assert (first.read_text(), "tomorrow" in second.read_text()) == ("", True)


def test_one_that_cannot_be_written_is_a_sentence(home: Paths) -> None:
    (home.logs / f"protocol-{_today().isoformat()}.log").mkdir()
    logs.start(home)

    with pytest.raises(ArchiveFault, match="cannot be written"):
        logs.keep_protocol(until=_in(1), days=7)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only Linux has a file that is always full.")
def test_a_full_disk_puts_nothing_on_the_terminal(
    home: Paths, spoken: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    (home.logs / f"protocol-{_today().isoformat()}.log").symlink_to("/dev/full")
    logs.start(home)
    logs.keep_protocol(until=_in(1), days=7)
    spoken.debug(CANARY)

    assert capsys.readouterr() == ("", "")
