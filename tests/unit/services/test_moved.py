"""A computer that gets another address while it listens."""

from __future__ import annotations

import queue
from dataclasses import replace

import pytest

from qrstation.dicom import listener
from qrstation.model.events import Event, ListenerChanged, LogEntry, Severity
from qrstation.paths import Paths
from qrstation.services import listening
from qrstation.services.workstation import Workstation
from qrstation.settings import Reach


def test_another_address_is_told_once_and_no_network_is_not(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = [("10.1.2.3",), ("10.1.2.3",), (), ("10.9.9.9",)]
    monkeypatch.setattr(listener, "_LOOK", 0.0)
    monkeypatch.setattr(listener, "reachable_addresses", lambda _: looks.pop(0) if len(looks) > 1 else looks[0])
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    workstation = Workstation(home, host="127.0.0.1", port=0)
    workstation.subscribe(events.put)
    try:
        workstation.start_listening()
        heard = [events.get(timeout=30) for _ in range(4)]
        assert workstation.listener_state.reachable_at == ("10.9.9.9",)
        assert workstation.listener_state.listening
    finally:
        workstation.close()
    entries = [event for event in heard if isinstance(event, LogEntry)]
    assert [entry.severity for entry in entries] == [Severity.INFO, Severity.WARNING]
    assert "address is 10.9.9.9 now" in entries[1].text
    states = [event.state.reachable_at for event in heard if isinstance(event, ListenerChanged)]
    assert states == [("10.1.2.3",), ("10.9.9.9",)]


def test_where_it_could_be_reached_is_told_also_while_nothing_is_received(
    home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "reachable_addresses", lambda _: ("10.1.2.3",))
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    workstation = Workstation(home)
    workstation.subscribe(events.put)
    try:
        workstation.change_settings(workstation.settings.changed(receive=Reach.OFF))
        state = workstation.listener_state
        assert (state.address.host, state.reachable_at) == ("0.0.0.0", ("10.1.2.3",))
        workstation.change_settings(workstation.settings.changed(port=4242))
        assert workstation.listener_state == replace(state, address=replace(state.address, port=4242))
    finally:
        workstation.close()
    assert events.get_nowait() == ListenerChanged(state=workstation.listener_state)
    assert events.empty(), "nothing stopped listening, so the log says nothing"
