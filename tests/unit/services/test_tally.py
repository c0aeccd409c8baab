"""What arrives is counted where it belongs, quickly, however much was asked for."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import replace

import pytest

from qrstation.errors import InstanceRefused
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import IncomingInstance, InstanceStored, Origin
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan, RetrieveRequest
from qrstation.services.tally import Tally
from tests.by_uid import uids_in
from tests.unit.dicom.memory import MemorySink, MemoryWriter
from tests.unit.services.test_verdict import stored


def test_objects_of_thousands_of_series_that_nobody_listed_are_counted_quickly() -> None:
    keys = tuple(
        MatchKey(level=Level.SERIES, study_instance_uid=f"1.{number}", series_instance_uid=f"1.{number}.1")
        for number in range(5_000)
    )
    plan = RetrievePlan(
        request=RetrieveRequest(node="PACS", keys=keys, in_order=True),
        model=QueryModel.STUDY,
        method=RetrieveMethod.MOVE,
        reason="",
        targets=keys,
        expected=None,
        expected_count=None,
        unlisted=tuple((key, 2) for key in keys),
    )
    tally = Tally(plan, frozenset(), lambda _received, _bytes: None)
    begun = time.thread_time()
    for number in range(4_900, 5_000):
        for copy in (1, 2):
            tally.note(stored(f"1.{number}.1.{copy}", study=f"1.{number}"))
    tally.note(stored("9.1.1", study="9"))
    # To compare each arrival with every series takes 8 s.
    assert time.thread_time() - begun < 1
    assert [tally.arrived_in(key) for key in keys[4_899:4_902]] == [0, 2, 2]
    assert (len(tally.arrived), uids_in(tally.unsolicited)) == (200, ("9.1.1",))


def test_an_object_is_counted_in_every_entity_that_it_lies_in() -> None:
    series = MatchKey(level=Level.SERIES, study_instance_uid="1.2", series_instance_uid="1.2.1")
    study = replace(series, level=Level.STUDY, series_instance_uid="")
    patient = MatchKey(level=Level.PATIENT, patient_id="P")
    keys = (series, study, patient)
    plan = RetrievePlan(
        request=RetrieveRequest(node="PACS", keys=keys),
        model=QueryModel.PATIENT,
        method=RetrieveMethod.GET,
        reason="",
        targets=keys,
        expected=None,
        expected_count=None,
        unlisted=tuple((key, None) for key in keys),
    )
    tally = Tally(plan, frozenset(), lambda _received, _bytes: None)
    tally.note(stored("1.2.1.1"))
    tally.note(stored("1.3.1.1", study="1.3"))
    assert [tally.arrived_in(key) for key in keys] == [1, 1, 2]


PLAN = RetrievePlan(
    request=RetrieveRequest(node="PACS", keys=()),
    model=QueryModel.STUDY,
    method=RetrieveMethod.GET,
    reason="",
    targets=(),
    expected=(),
    expected_count=0,
)
INCOMING = IncomingInstance(
    sop_class_uid="1.9", sop_instance_uid="1.2.3", transfer_syntax_uid="1.2.840.10008.1.2", origin=Origin.GET
)


@pytest.mark.parametrize("ending", ["kept", "refused", "abandoned", "cancelled", "too late"])
def test_what_is_still_being_kept_is_waited_for(monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    tally = Tally(PLAN, frozenset(), lambda _received, _bytes: None)
    cancellation, waited = Cancellation(), threading.Event()
    monkeypatch.setattr("qrstation.services.tally._LONGEST_KEEPING", 0.1 if ending == "too late" else 10)

    def wait() -> None:
        tally.wait_for_kept(cancellation)
        waited.set()

    def refuse(_: MemoryWriter) -> InstanceStored:
        raise InstanceRefused("No.", status=0xC000)

    if ending == "refused":
        monkeypatch.setattr(MemoryWriter, "close", refuse)
    writer = tally.counting(MemorySink()).begin(INCOMING)
    wait()
    waited.clear()
    assert writer.check()
    waiting = threading.Thread(target=wait)
    waiting.start()
    if ending != "too late":
        assert not waited.wait(0.1)
    with contextlib.suppress(InstanceRefused):
        match ending:
            case "kept" | "refused":
                writer.close()
            case "abandoned":
                writer.abandon()
            case "cancelled":
                cancellation.request()
    waiting.join(10)
    assert waited.is_set()
