"""Servers that end with their test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from tests.unit.dicom.memory import MemorySink
from tests.unit.dicom.retrieving import Serve

SERVER = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves archives; stops after the test."""
    listeners: list[Listener] = []

    def serve_one(archive: object) -> Address:
        listeners.append(Listener(SERVER, sink=MemorySink(), archive=archive))  # type: ignore[arg-type]
        return listeners[-1].start().address

    yield serve_one
    for listener in listeners:
        listener.stop()
