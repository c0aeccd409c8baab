import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from qrstation.errors import QrError
from qrstation.ui.workers import Mailbox, Pool, Worker, running_threads


class Ledger:
    """Keeps what workers report."""

    def __init__(self) -> None:
        self.faults: list[QrError] = []
        self.bugs: list[BaseException] = []

    def worker(self) -> Worker:
        return Worker("test", self.faults.append, self.bugs.append)


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


def test_notes_of_a_thread_arrive_in_order_on_the_windows_thread(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    arrived: list[tuple[int, int]] = []

    def post() -> None:
        for number in range(1000):
            mailbox.post(lambda n: arrived.append((n, threading.get_ident())), number)

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()
    assert not arrived
    qtbot.waitUntil(lambda: len(arrived) == 1000)
    assert arrived == [(n, threading.get_ident()) for n in range(1000)]


def test_a_note_posted_while_notes_are_delivered_comes_with_the_next_tick(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    arrived: list[object] = []

    def first(_: object) -> None:
        arrived.append("first")
        mailbox.post(arrived.append, "second")

    mailbox.post(first)
    with qtbot.waitSignal(mailbox.delivered):
        pass
    assert arrived == ["first"]
    qtbot.waitUntil(lambda: arrived == ["first", "second"])


def test_a_closed_mailbox_delivers_nothing(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    arrived: list[object] = []
    mailbox.post(arrived.append, 1)
    mailbox.close()
    mailbox.post(arrived.append, 2)
    with qtbot.assertNotEmitted(mailbox.delivered, wait=150):
        pass
    assert not arrived


def test_a_worker_goes_on_after_a_fault_and_after_a_bug(qtbot: QtBot, ledger: Ledger) -> None:
    worker, done = ledger.worker(), threading.Event()

    def fail(error: Exception) -> None:
        raise error

    worker.do(lambda: fail(QrError("no disk")))
    worker.do(lambda: fail(ZeroDivisionError()))
    worker.do(done.set)
    qtbot.waitUntil(done.is_set)
    qtbot.waitUntil(lambda: worker.idle)
    assert [fault.title for fault in ledger.faults] == ["no disk"]
    assert [type(bug) for bug in ledger.bugs] == [ZeroDivisionError]
    worker.end()
    qtbot.waitUntil(worker.isFinished)


def test_a_pool_is_bounded_and_lets_the_rest_wait(qtbot: QtBot, ledger: Ledger) -> None:
    pool, gate, started = Pool(ledger.worker, 2), threading.Event(), []

    def work(ticket: int) -> None:
        started.append(ticket)
        gate.wait(60)

    for ticket in range(3):
        pool.do(ticket, partial(work, ticket))
    qtbot.waitUntil(lambda: len(started) == 2)
    assert sorted(started) == [0, 1]
    gate.set()
    pool.done(0)
    qtbot.waitUntil(lambda: 2 in started)
    pool.end()
    qtbot.waitUntil(lambda: running_threads() == 0)


def test_a_pool_that_ended_starts_nothing_any_more(qtbot: QtBot, ledger: Ledger) -> None:
    pool = Pool(ledger.worker, 2)
    pool.end()
    pool.do(0, lambda: None)
    qtbot.waitUntil(lambda: running_threads() == 0)


def test_a_stuck_worker_is_replaced_and_not_waited_for(qtbot: QtBot, ledger: Ledger) -> None:
    pool, stuck, reached = Pool(ledger.worker, 1), threading.Event(), threading.Event()
    pool.do(0, lambda: stuck.wait(30))
    pool.do(1, reached.set)
    pool.give_up(0)
    qtbot.waitUntil(reached.is_set)
    assert running_threads() == 2
    stuck.set()
    pool.end()
    qtbot.waitUntil(lambda: running_threads() == 0)
