"""The connection doctor where our receiver speaks TLS, and the node does not."""

from __future__ import annotations

from qrstation.model.diagnosis import Step, StepVerdict
from qrstation.model.nodes import Address
from qrstation.model.own_tls import ReceiverTls, WantedNames
from qrstation.services.doctor.page import administrators_page
from qrstation.services.own_certificate import OwnCertificate
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import Request
from tests.unit.services.doctor.conftest import WHO, Doctor, of, scripted_pacs


def test_a_node_that_comes_without_tls_is_told_to_use_it(doctor: Doctor) -> None:
    own = doctor.own
    OwnCertificate(own.paths.tls).self_sign(WantedNames(names=("127.0.0.1",)))
    own.change_settings(own.settings.changed(receiver_tls=ReceiverTls.ON))

    def comes(request: Request) -> None:
        with raw.connected(Address(ae_title=WHO, host="127.0.0.1", port=doctor.port)) as connection:
            connection.sendall(raw.associate_request())
            raw.is_closed(connection)
        request.answer(0xA702)

    with scripted_pacs(move=comes) as node:
        diagnosis = doctor.examine(node)

    listener, move = of(diagnosis, Step.LISTENER), of(diagnosis, Step.MOVE)
    assert listener.verdict is StepVerdict.PASSED
    assert "with TLS" in listener.title
    assert move.title.endswith("but no association was asked for on it: it does not speak TLS.")
    assert "asks for TLS: it must, and it has to trust our certificate" in move.advice
    assert f"port {doctor.port}, with TLS" in " ".join(administrators_page(diagnosis).split())
