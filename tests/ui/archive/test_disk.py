"""The window says what the disk of the archive lacks, on every page and in the line at the foot, until it is over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qrstation.model.disk import LOW_SPACE, DiskState
from qrstation.model.events import Severity
from qrstation.paths import Paths
from qrstation.ui.archive.disk_notice import DiskNotice
from qrstation.ui.status_line import StatusLine
from qrstation.ui.widgets.message_bar import Message, MessageBar
from tests.ui.conftest import Driver, StartProgram

FULL = DiskState(trouble="Disk full.", advice="Free some space.", refused=12, free_bytes=0)
LOW = DiskState(free_bytes=LOW_SPACE - 1, advice="Free some space.")


def about_the_disk(driver: Driver) -> list[Message]:
    return [message for message in driver.pages.search.messages.messages if message.key == "disk"]


@pytest.mark.skipif(os.name != "posix", reason="Windows does not rename a folder in which files are open.")
def test_a_folder_that_is_gone_is_told_in_the_window_and_over_when_it_is_back(
    start: StartProgram, home: Paths, tmp_path: Path
) -> None:
    driver = start()
    home.archive.rename(tmp_path / "away")
    driver.pages.search.messages.clear()
    driver.pages._bridge.disk.look()
    driver.until(lambda: bool(about_the_disk(driver)))
    [message] = about_the_disk(driver)
    assert "its folder is gone" in message.title
    assert "Check that the disk is connected" in message.advice
    assert driver.window.status.room.text() == "Nothing can be kept"
    (tmp_path / "away").rename(home.archive)
    driver.pages._bridge.disk.look()
    driver.until(lambda: not about_the_disk(driver))
    assert driver.window.status.room.text().endswith("free")


def test_a_trouble_stands_once_on_every_page_with_its_latest_count(qtbot: object) -> None:
    bars = MessageBar(), MessageBar()
    notice = DiskNotice(lambda: bars, StatusLine())
    notice.show(DiskState(trouble="Disk full.", refused=1))
    notice.show(FULL)
    for bar in bars:
        [message] = bar.messages
        assert message.title == "Disk full: 12 objects refused, nothing already received was affected."
        assert message.severity is Severity.ERROR
    notice.show(LOW)
    assert [message.title for message in bars[1].messages] == ["Only 2.0 GB are left on the disk of the archive."]
    assert bars[0].messages[0].severity is Severity.WARNING
    notice.show(DiskState(free_bytes=10 * LOW_SPACE))
    assert not any(bar.messages for bar in bars)


def test_what_the_user_closed_stays_closed_until_something_else_is_wrong(qtbot: object) -> None:
    bars = MessageBar(), MessageBar()
    notice = DiskNotice(lambda: bars, StatusLine())
    notice.show(LOW)
    dismissed = bars[0].messages[0].dismissed
    assert dismissed is not None
    dismissed()
    notice.show(DiskState(free_bytes=LOW_SPACE - 2))
    assert not any(bar.messages for bar in bars)
    notice.show(FULL)
    assert all(bar.messages for bar in bars)


def test_the_line_at_the_foot_warns(qtbot: object) -> None:
    line = StatusLine()
    line.show_disk(FULL)
    assert line.room.text() == "Nothing can be kept"
    line.show_disk(DiskState(free_bytes=12_000_000_000))
    assert line.room.text() == "12.0\u00a0GB free"
