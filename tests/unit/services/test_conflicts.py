"""Other bytes under a UID that is held: both are kept, and the log names the object."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from pydicom.dataset import Dataset

from qrstation.model.events import Event, LogEntry, Severity
from qrstation.model.instances import Arrival
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.store.objects import an_instance, announced, encoded


def push(workstation: Workstation, ds: Dataset) -> Arrival:
    writer = workstation.receiver.begin(announced(ds))
    writer.write(encoded(ds))
    return writer.close().arrival


def test_a_push_that_conflicts_is_in_the_log(tmp_path: Path) -> None:
    with closing(Workstation(Paths.under(tmp_path / "home"))) as workstation:
        events: list[Event] = []
        workstation.subscribe(events.append)
        assert push(workstation, an_instance()) is Arrival.STORED
        assert push(workstation, an_instance()) is Arrival.HELD_ALREADY
        assert not [event for event in events if isinstance(event, LogEntry)]
        assert push(workstation, an_instance(PatientComments="changed")) is Arrival.CONFLICT
    [entry] = [event for event in events if isinstance(event, LogEntry)]
    assert entry.severity is Severity.WARNING
    assert entry.text == "1.2.3.4 came with other bytes than the object held: both are kept."
