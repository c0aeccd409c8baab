"""Our receiver: whether it listens, where, and whether the node and we ourselves get there."""

from __future__ import annotations

import socket
from dataclasses import replace

from qrstation.model.diagnosis import Diagnosis, Step, StepVerdict
from qrstation.model.events import CallerRefused, Event
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.unit.dicom import pynetdicom_pacs
from tests.unit.dicom.pynetdicom_pacs import serving
from tests.unit.services.doctor.conftest import OBJECT, WHO, Doctor, of


def test_a_receiver_that_lets_us_not_in_is_not_called_by_us(doctor: Doctor) -> None:
    refused: list[Event] = []
    doctor.own.subscribe(refused.append)
    doctor.own.change_settings(doctor.own.settings.changed(anybody_may_send=False))
    with serving(pynetdicom_pacs.Pacs(objects=[OBJECT])) as node:
        finding = of(doctor.examine(node), Step.LISTENER)
    assert finding.verdict is StepVerdict.PASSED
    assert finding.evidence[-1].endswith("we did not call ourselves.")
    assert not [event for event in refused if isinstance(event, CallerRefused)]


class TestOurReceiver:
    def test_a_port_that_another_program_has(self, doctor: Doctor, home: Paths) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            own = Workstation(home, ae_title=WHO, host="127.0.0.1", port=taken.getsockname()[1])
            diagnosis = self._examined(own, doctor)

        finding = of(diagnosis, Step.LISTENER)
        assert finding.verdict is StepVerdict.FAILED
        assert "is in use by another program" in finding.title
        assert of(diagnosis, Step.MOVE).title == "Our receiver does not listen, so nothing could come."
        assert of(diagnosis, Step.GET).verdict is StepVerdict.PASSED

    def test_a_port_that_another_qrstation_has(self, doctor: Doctor, home: Paths) -> None:
        doctor.own.start_listening()
        own = Workstation(home, ae_title=WHO, host="127.0.0.1", port=doctor.port)
        finding = of(self._examined(own, doctor), Step.LISTENER)

        assert finding.verdict is StepVerdict.WARNING
        assert finding.title == f"Another qrstation on this computer listens on port {doctor.port} already."

    def test_a_receiver_that_the_node_cannot_reach(self, home: Paths) -> None:
        own = Workstation(home, ae_title=WHO, host="127.0.0.2", port=0)
        finding = of(self._examined(own), Step.LISTENER)

        assert finding.verdict is StepVerdict.WARNING
        assert finding.title == "It listens on 127.0.0.2 alone, but the node sees us as 127.0.0.1."

    @staticmethod
    def _examined(own: Workstation, other: Doctor | None = None) -> Diagnosis:
        with serving(pynetdicom_pacs.Pacs(objects=[OBJECT])) as node:
            try:
                return Doctor(own=own).examine(_impatient(node))
            finally:
                own.close()


def _impatient(node: RemoteNode) -> RemoteNode:
    return replace(node, timeouts=replace(node.timeouts, connect=0.5))
