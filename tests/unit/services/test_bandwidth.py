"""The bandwidth that retrievals from a node may take."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import Any

import pytest
from pynetdicom import AE, build_context

from qrstation.dicom import uids
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import Event
from qrstation.model.instances import InstanceStored, InstanceWriter, Origin
from qrstation.model.limits import LEAST_BANDWIDTH, TransferLimits
from qrstation.model.nodes import RemoteNode, RetrieveMethod, Timeouts
from qrstation.model.retrieve import Verdict
from qrstation.services.bandwidth import CREDIT, Throttle
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.retrieving import STUDY, ours, retrieve, workstation

__all__ = ["ours", "workstation"]

MEGABYTE = 1_000_000


class Clock:
    """Time that passes when somebody waits."""

    def __init__(self) -> None:
        self.time = 1000.0

    def wait(self, seconds: float) -> None:
        self.time += seconds


def throttle(clock: Clock, bandwidth: int | None = MEGABYTE, cancellation: Cancellation | None = None) -> Throttle:
    return Throttle(bandwidth, cancellation or Cancellation(), now=lambda: clock.time, wait=clock.wait)


@pytest.mark.parametrize("working", [0.0, 0.001, 0.1])
def test_the_rate_is_that_of_the_bandwidth_whatever_the_work_between(working: float) -> None:
    clock = Clock()
    held = throttle(clock)
    for _ in range(100):
        clock.wait(working)
        held.take(128_000)
    assert clock.time - 1000 == pytest.approx(12.8, rel=0.02)


def test_time_that_was_not_used_is_made_up_for_in_small_measure_only() -> None:
    clock = Clock()
    held = throttle(clock)
    held.take(100_000)
    clock.wait(60)
    before = clock.time
    held.take(2 * MEGABYTE)
    assert clock.time - before == pytest.approx(2 - CREDIT)


def test_without_a_bandwidth_and_after_cancelling_nobody_waits() -> None:
    clock, cancellation = Clock(), Cancellation()
    throttle(clock, bandwidth=None).take(10**12)
    held = throttle(clock, cancellation=cancellation)
    cancellation.request()
    held.take(10**12)
    assert clock.time == 1000


def test_who_is_held_up_goes_on_at_once_when_it_is_cancelled() -> None:
    cancellation = Cancellation()
    held = Throttle(MEGABYTE, cancellation)
    waiting = threading.Thread(target=held.take, args=(3600 * MEGABYTE,))
    waiting.start()
    cancellation.request()
    waiting.join(5)
    assert not waiting.is_alive()


def limited(node: RemoteNode, bandwidth: int, **more: Any) -> RemoteNode:
    return replace(node, limits=TransferLimits(associations=2, bandwidth=bandwidth), **more)


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_all_associations_together_take_no_more(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    objects = [
        an_object(series=series, number=number, PixelData=bytes(200_000)) for series in (1, 2) for number in range(5)
    ]
    with serving(Pacs(objects=objects, destinations=ours)) as node:
        result, _ = retrieve(workstation, limited(node, 2 * MEGABYTE), STUDY, method=method)
    assert (result.verdict, result.received) == (Verdict.COMPLETE, 10), result.explanation
    # A busy machine may be slower, but never faster.
    assert result.bytes / result.seconds < 1.15 * 2 * MEGABYTE


@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_node_that_is_held_up_is_not_thought_silent(
    workstation: Workstation, ours: dict[str, tuple[str, int]], method: RetrieveMethod
) -> None:
    # At this rate each piece of the object takes longer than the node may be silent.
    objects = [an_object(PixelData=bytes(250_000))]
    timeouts = Timeouts(connect=5, response=5, retrieve=1)
    with serving(Pacs(objects=objects, destinations=ours)) as node:
        result, _ = retrieve(workstation, limited(node, LEAST_BANDWIDTH, timeouts=timeouts), STUDY, method=method)
    assert (result.verdict, result.received, result.explanation) == (Verdict.COMPLETE, 1, "")


def test_cancelling_does_not_wait_for_the_bandwidth(workstation: Workstation) -> None:
    # At this rate the second object alone would take ten minutes.
    objects = [an_object(number=number, PixelData=bytes(size)) for number, size in ((1, 100), (2, 60 * MEGABYTE))]
    started = time.monotonic()

    def cancel_at_the_first(event: Event) -> None:
        if isinstance(event, InstanceStored):
            workstation.jobs.cancel(workstation.jobs.all()[-1].id)

    workstation.subscribe(cancel_at_the_first)
    with serving(Pacs(objects=objects)) as node:
        result, _ = retrieve(workstation, limited(node, LEAST_BANDWIDTH), STUDY)
    assert result.verdict in (Verdict.CANCELLED, Verdict.COMPLETE)
    assert time.monotonic() - started < 30


def test_a_push_is_not_held_up_by_a_retrieval_of_another(
    workstation: Workstation, ours: dict[str, tuple[str, int]]
) -> None:
    large, pushed = an_object(PixelData=bytes(60 * MEGABYTE)), an_object(study=9, PixelData=bytes(MEGABYTE))
    first_of_move, stored = threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, InstanceStored) and event.incoming.origin is Origin.PUSH:
            stored.set()

    workstation.subscribe(listen)
    workstation.start_listening()
    pacs = Pacs(objects=[large], destinations=ours)
    with serving(pacs) as node, workstation.receiver.passing(lambda incoming, writer: note(first_of_move, writer)):
        retrieving = threading.Thread(
            target=retrieve,
            args=(workstation, limited(node, LEAST_BANDWIDTH), STUDY),
            kwargs={"method": RetrieveMethod.MOVE},
        )
        retrieving.start()
        assert first_of_move.wait(30)
        ae = AE("SCANNER")
        assoc = ae.associate(*ours["QRSTATION"], contexts=[build_context(uids.CT, uids.EXPLICIT_VR_LITTLE_ENDIAN)])
        assert assoc.send_c_store(pushed).Status == 0
        assoc.release()
        assert stored.is_set()
        assert retrieving.is_alive()
        workstation.jobs.cancel(workstation.jobs.all()[-1].id)
        retrieving.join()


def note(event: threading.Event, writer: InstanceWriter) -> InstanceWriter:
    event.set()
    return writer
