"""What somebody else sends meanwhile neither keeps a C-MOVE waiting nor counts as its frames."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import AE

from qrstation.model.events import JobState
from qrstation.model.nodes import RetrieveMethod, Timeouts
from qrstation.paths import Paths
from qrstation.services import retrieval
from tests.faults.lying_pacs import Fate, Lying, Scene, scene
from tests.promptness import SOON
from tests.unit.dicom.pynetdicom_pacs import an_object

INTERVAL = 0.1
PATIENCE = 1.0


@contextmanager
def somebody_sends(one: Scene) -> Iterator[None]:
    """Objects of another study arrive all the while, from another application entity."""
    address = one.workstation.start_listening().address
    over = threading.Event()
    sent = threading.Event()

    def send() -> None:
        ae = AE("OTHER")
        ae.add_requested_context(an_object().SOPClassUID, ExplicitVRLittleEndian)
        assoc = ae.associate(address.host, address.port, ae_title=address.ae_title)
        number = 0
        while not over.is_set():
            number += 1
            assert assoc.send_c_store(an_object(study=77, number=number)).Status == 0
            sent.set()
            over.wait(INTERVAL)
        assoc.release()

    thread = threading.Thread(target=send)
    thread.start()
    try:
        assert sent.wait(30)
        yield
    finally:
        over.set()
        thread.join(5)


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", PATIENCE)


def test_late_arrivals_are_not_waited_for_while_others_send(home: Paths, free_port: int) -> None:
    lost = {str(an_object(series=1 + number // 5, number=number).SOPInstanceUID): [Fate.LOST] for number in range(11)}
    with (
        scene(home, free_port, method=RetrieveMethod.MOVE, lying=Lying(fates=lost)) as one,
        somebody_sends(one),
    ):
        began = time.monotonic()
        job = one.retrieve()
        assert job.state is JobState.FAILED
        assert time.monotonic() - began < SOON


def test_a_silent_node_is_given_up_while_others_send(home: Paths, free_port: int) -> None:
    lying = Lying(pause=3 * PATIENCE)
    timeouts = Timeouts(connect=5, response=5, retrieve=PATIENCE)
    with (
        scene(
            home, free_port, method=RetrieveMethod.MOVE, lying=lying, timeouts=timeouts, objects=[an_object()]
        ) as one,
        somebody_sends(one),
    ):
        job = one.retrieve()
        assert job.result is not None
        assert "fell silent" in job.result.explanation


def test_waiting_for_late_arrivals_ends_when_it_is_cancelled(
    home: Paths, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 30.0)
    lost = {str(an_object(series=1 + number // 5, number=number).SOPInstanceUID): [Fate.LOST] for number in range(11)}
    with scene(home, free_port, method=RetrieveMethod.MOVE, lying=Lying(fates=lost)) as one:
        job = one.submit()

        def cancel(event: object) -> None:
            if getattr(getattr(event, "job", None), "activity", "") == "waiting for late arrivals":
                threading.Thread(target=one.workstation.jobs.cancel, args=(job.id,)).start()

        one.workstation.subscribe(cancel)
        began = time.monotonic()
        one.workstation.jobs.run(job.id)
        assert time.monotonic() - began < SOON
