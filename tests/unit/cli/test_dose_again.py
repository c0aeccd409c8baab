"""``--retry`` of `qrstation dose` and `qrstation schedule run`: nodes that do not answer are asked again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta

import pytest
from pynetdicom import AE

from qrstation.dicom import uids
from qrstation.paths import Paths
from qrstation.services import retries
from tests.dose_pacs import DosePacs
from tests.dose_pacs import running as scripted
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_dose import ANY_PORT, EVERYTHING, REPORT, held, objects
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving

Pauses = Callable[[Callable[[], object]], None]


@pytest.fixture
def in_the_second_pause(monkeypatch: pytest.MonkeyPatch) -> Pauses:
    """Make pauses short, and have something happen in the second."""

    def arrange(happen: Callable[[], object]) -> None:
        def pause_after(attempt: int) -> timedelta:
            if attempt == 2:
                happen()
            return timedelta(seconds=0.05)

        monkeypatch.setattr(retries, "pause_after", pause_after)

    return arrange


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as one:
        yield one


def test_a_node_that_is_down_is_asked_again_until_it_answers(
    qrstation: Command, own_home: Paths, free_port: int, stack: ExitStack, in_the_second_pause: Pauses
) -> None:
    in_the_second_pause(lambda: stack.enter_context(serving(Pacs(objects=objects()), port=free_port)))
    ran = qrstation("dose", f"PACS@127.0.0.1:{free_port}", "-ct", "--retry", *EVERYTHING)
    assert (ran.code, held(own_home)) == (0, {REPORT})
    assert ran.err.count(" Trying again at ") == 2
    assert "Nothing is listening" in ran.err


def test_a_query_that_fails_for_a_while_is_put_again(qrstation: Command, in_the_second_pause: Pauses) -> None:
    pacs = DosePacs(last_word=lambda _: 0xA700)
    in_the_second_pause(lambda: setattr(pacs, "last_word", lambda _: 0x0000))
    with scripted(pacs) as node:
        ran = qrstation("dose", str(node.address), "-ct", "--dry-run", "--retry", *EVERYTHING)
    assert (ran.code, ran.err.count(" Trying again at ")) == (0, 2)


def test_what_needs_a_person_is_not_asked_again(qrstation: Command, in_the_second_pause: Pauses) -> None:
    in_the_second_pause(lambda: pytest.fail("It was tried again."))
    ae = AE("PACS")
    ae.require_called_aet = True
    ae.add_supported_context(uids.VERIFICATION)
    server = ae.start_server(("127.0.0.1", 0), block=False)
    assert server is not None
    assert server.socket is not None
    try:
        ran = qrstation("dose", f"OTHER@127.0.0.1:{server.socket.getsockname()[1]}", "-ct", "--retry", *EVERYTHING)
    finally:
        server.shutdown()
    assert (ran.code, "Trying again" in ran.err) == (3, False)
    assert "is not ready, so nothing was asked" in ran.err


def test_a_saved_query_is_one_run_however_often_it_asks(
    qrstation: Command, free_port: int, stack: ExitStack, in_the_second_pause: Pauses
) -> None:
    in_the_second_pause(lambda: stack.enter_context(serving(Pacs(objects=[]), port=free_port)))
    assert qrstation("schedule", "add", "CT", f"PACS@127.0.0.1:{free_port}", "-ct", "--every", "60").code == 0
    ran = qrstation("schedule", "run", "CT", "--retry", *ANY_PORT)
    assert (ran.code, ran.err.count(" Trying again at ")) == (0, 2)
    (run,) = qrstation("schedule", "history", "CT", "--format", "json").json
    assert run["state"] == "done"


def test_a_saved_query_gives_way_to_its_next_run(
    qrstation: Command, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "pause_after", lambda _: timedelta(seconds=61))
    assert qrstation("schedule", "add", "CT", f"PACS@127.0.0.1:{free_port}", "-ct", "--every", "1").code == 0
    ran = qrstation("schedule", "run", "CT", "--retry", *ANY_PORT)
    assert (ran.code, "Trying again" in ran.err) == (3, False)
