"""The page for the administrator: who we are, what we need, what was seen, and no patient."""

from __future__ import annotations

from qrstation.services.doctor.page import administrators_page
from tests.faults.scripted_node import Request
from tests.unit.services.doctor.conftest import OBJECT, WHO, Doctor, scripted_pacs


def test_the_page_says_all_and_names_no_patient(doctor: Doctor) -> None:
    def refuse(request: Request) -> None:
        comment = f"no object of Doe^Jane *19700101, {str(OBJECT.PatientID).lower()}".encode()
        request.answer(0xC001, more=[(0x0902, comment + b" " * (len(comment) % 2))])

    with scripted_pacs(get=refuse, move=lambda request: request.answer(0xA801)) as node:
        page = administrators_page(doctor.examine(node))

    flat = " ".join(page.split())
    assert f"AE title {WHO} IP address 127.0.0.1 Port {doctor.port}, without TLS" in flat
    assert f"from our AE title {WHO} at 127.0.0.1 to AE title NODE, 127.0.0.1 port {node.address.port}." in flat
    assert "1.2.840.10008.5.1.4.1.2.2.1" in flat
    assert f"destination of C-MOVE: AE title {WHO}, host 127.0.0.1, port {doctor.port}" in flat
    assert f"FAILED C-MOVE of one object to us: PACS has no entry for our AE title {WHO}." in flat
    assert "C001 failure" in flat
    assert "(“…”)" in flat
    for identifying in (OBJECT.SOPInstanceUID, OBJECT.StudyInstanceUID, "Doe^Jane", "19700101", "no object of"):
        assert str(identifying) not in page
    assert max(map(len, page.splitlines())) <= 100


def test_a_page_of_a_node_that_was_not_reached(doctor: Doctor, free_port: int) -> None:
    from tests.unit.services.doctor.test_reaching import node_at

    page = administrators_page(doctor.examine(node_at("127.0.0.1", free_port)))

    assert "Nothing is listening at" in page
    assert f"Port        {doctor.port}, without TLS" in page
