from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from qrstation.model.archive import ArchiveStats
from qrstation.model.events import Job, JobState
from qrstation.model.nodes import Address, ListenerState
from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.status_line import StatusLine


def job(number: int, state: JobState = JobState.RUNNING, **values: object) -> Job:
    request = RetrieveRequest(node="PACS", keys=())
    return Job(id=number, request=request, state=state, created=datetime.now(UTC), **values)  # type: ignore[arg-type]


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    return line


def words(text: str) -> str:
    return " ".join(text.split())


def test_running_transfers_are_summed_up(line: StatusLine) -> None:
    one = job(1, expected=100, received=50, already_held=10, rate=30e6, seconds_left=60)
    two = job(2, expected=300, received=100, rate=8e6, seconds_left=240)
    line.show_jobs([one, two, job(3, JobState.COMPLETE)])
    assert words(line.transfers.text()) == "2 transfers 40 % 38.0 MB/s 4 min left"


def test_there_is_no_percentage_while_a_total_is_unknown(line: StatusLine) -> None:
    line.show_jobs([job(1, expected=100, received=50), job(2, received=7)])
    assert words(line.transfers.text()) == "2 transfers 57 objects"


def test_percentage_and_time_are_not_those_of_the_running_ones_alone(line: StatusLine) -> None:
    one = job(1, expected=100, received=50, rate=30e6, seconds_left=60)
    line.show_jobs([one, job(2, JobState.WAITING)])
    assert words(line.transfers.text()) == "2 transfers 50 objects 30.0 MB/s"
    line.show_jobs([one, job(2, JobState.WAITING_FOR_RETRY, expected=100)])
    assert words(line.transfers.text()) == "2 transfers 25 % 30.0 MB/s"


def test_nothing_running_is_said(line: StatusLine) -> None:
    line.show_jobs([job(1, JobState.FAILED)])
    assert line.transfers.text() == "No transfers running"


def test_where_we_listen_is_said_with_an_address_that_others_can_use(line: StatusLine) -> None:
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=11112)
    line.show_listener(ListenerState(address=address, listening=True, reachable_at=("10.1.2.3",)))
    assert line.listening.text() == "Listening QRSTATION@10.1.2.3:11112"
    line.show_listener(ListenerState(address=address, listening=False, reason="Port 11112 is in use. Choose another."))
    assert line.listening.text() == "Not listening: Port 11112 is in use"


def test_the_room_on_the_disk_is_said(line: StatusLine) -> None:
    stats = ArchiveStats(
        patients=1, studies=1, series=1, instances=12, bytes=10, free_bytes=212_000_000_000, conflicts=0
    )
    line.show_archive(stats)
    assert words(line.room.text()) == "212 GB free"


def test_a_click_leads_to_the_page(qtbot: QtBot, line: StatusLine) -> None:
    for part, signal in (
        (line.listening, line.settings_wanted),
        (line.transfers, line.transfers_wanted),
        (line.room, line.archive_wanted),
    ):
        with qtbot.waitSignal(signal):
            part.click()


def test_the_protocol_log_is_marked_until_it_switches_itself_off(line: StatusLine, qtbot: QtBot) -> None:
    line.show()
    assert not line.protocol.isVisible()
    line.show_protocol(datetime.now(UTC) + timedelta(hours=24))
    assert line.protocol.isVisible()
    assert "names patients" in line.protocol.text()
    with qtbot.waitSignal(line.protocol_ended):
        line.show_protocol(datetime.now(UTC) + timedelta(seconds=1))
    assert not line.protocol.isVisible()
    line.show_protocol(datetime.now(UTC) - timedelta(hours=1))
    assert not line.protocol.isVisible()
