"""How nodes answer, as the form of the dose page shows it: real connections, all at once."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from qrstation.model.nodes import RemoteNode, Timeouts
from qrstation.ui.places import Place
from qrstation.ui.practice_work import PRACTICE_NODE, PracticeWork
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import accept, answering_node, every_connection, until_closed
from tests.ui.conftest import Driver, StartProgram

PATIENT = Timeouts(connect=30, response=30)


@pytest.fixture
def peers(pacs: RemoteNode, stalled: RemoteNode, free_port: int) -> Iterator[dict[str, RemoteNode]]:
    """One node for each way of answering."""
    callers: list[bytes] = []

    def reject(connection: socket.socket) -> None:
        callers.append(raw.receive(connection)[1][20:36])
        connection.sendall(raw.pdu(3, bytes((0, 1, 1, 7))))
        until_closed(connection)

    def fall_silent(connection: socket.socket) -> None:
        accept(connection)
        until_closed(connection)

    with ExitStack() as running:
        nodes = {
            "Good": pacs,
            "Rejecting": running.enter_context(every_connection(reject, PATIENT)),
            "Closed": replace(pacs, address=replace(pacs.address, port=free_port)),
            "Refusing": running.enter_context(answering_node(lambda request: request.answer(0x0122), PATIENT)),
            "Silent": running.enter_context(every_connection(fall_silent, Timeouts(connect=30, response=0.5))),
            "Dead": replace(stalled, timeouts=PATIENT),
        }
        yield {name: replace(node, name=name, stores=True) for name, node in nodes.items()}
    assert {caller.decode().strip() for caller in callers} == {"QRSTATION"}, "a blank calling AE title is the usual one"


def words(driver: Driver, name: str) -> str:
    form = driver.pages.dose.form
    node, store = form.node.standing(name), form.store.standing(name)
    assert node == store
    assert node is not None
    return node.words


def test_every_node_is_asked_at_once_and_says_how_it_answered(
    start: StartProgram, peers: dict[str, RemoteNode]
) -> None:
    driver = start(*peers.values())
    driver.window.show_page(Place.DOSE)
    driver.until(lambda: words(driver, "Good").startswith("responds in"))
    driver.until(lambda: "its AE title is not NODE. A-ASSOCIATE-RJ" in words(driver, "Rejecting"))
    driver.until(lambda: "Nothing is listening" in words(driver, "Closed"))
    driver.until(lambda: words(driver, "Refusing").startswith("associated, but the echo failed with 0122"))
    driver.until(lambda: "fell silent" in words(driver, "Silent"))
    assert words(driver, "Dead") == "waiting for an answer…", "nobody waited for it"


def test_nodes_are_asked_again_when_the_page_is_shown(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.until(lambda: words(driver, "PACS").startswith("responds in"))
    driver.window.show_page(Place.DOSE)
    assert words(driver, "PACS") == "waiting for an answer…"
    driver.until(lambda: words(driver, "PACS").startswith("responds in"))
    assert driver.pages.dose.form.store.words.text().startswith("receives as QRSTATION, port ")


def test_the_form_is_remembered(start: StartProgram, pacs: RemoteNode, research: RemoteNode) -> None:
    driver = start(research, pacs)
    form = driver.pages.dose.form
    form.node.choose("PACS")
    form.description_exclude.setText("outside")
    driver.close()
    again = start()
    assert again.pages.dose.form.node.name == "PACS"
    assert again.pages.dose.form.description_exclude.text() == "outside"


def test_without_nodes_the_practice_pacs_can_be_started_from_here(
    start: StartProgram, pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real one takes its time to invent patients.
    monkeypatch.setattr(PracticeWork, "start", lambda work: work._put_into_book(pacs.address))
    driver = start()
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    assert page.empty.isVisible()
    page.practice_wanted.emit()
    assert page.messages.messages[0].title == "The practice PACS is starting."
    driver.until(lambda: not page.empty.isVisible())
    assert not page.messages.messages
    assert page.form.node.name == PRACTICE_NODE
