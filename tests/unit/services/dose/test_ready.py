"""Whether the node and the store answer, before anything is asked."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from qrstation.errors import AssociationRejected, Cancelled, InvalidInput, NodeNotReached
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import DoseOrder, HandOn
from qrstation.model.events import Event, NodeEchoed
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts
from qrstation.services.workstation import Workstation
from tests.faults.scripted_node import every_connection, until_closed
from tests.ports import free_port
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving
from tests.unit.services.dose.served import a_report, an_order, entry_of, reviewed, store, workstation

__all__ = ["store", "workstation"]


@pytest.fixture
def node(workstation: Workstation) -> Iterator[RemoteNode]:
    """A PACS that answers, in the node book."""
    with serving(Pacs(objects=[])) as one:
        workstation.nodes.add(one)
        yield one


def a_dead_store() -> RemoteNode:
    address = Address(ae_title="GONE", host="127.0.0.1", port=free_port())
    return RemoteNode(name="Gone", address=address, stores=True)


def test_both_answer(workstation: Workstation, store: Workstation, node: RemoteNode) -> None:
    workstation.nodes.add(entry_of(store))
    results = workstation.dose.ready(an_order(node, "Store"))
    assert [(result.node, result.ok) for result in results] == [("PACS", True), ("Store", True)]


def test_being_stopped_says_nothing_of_a_node_that_is_silent(workstation: Workstation) -> None:
    cancellation = Cancellation()
    heard: list[Event] = []

    def stop_and_stay_silent(connection: socket.socket) -> None:
        cancellation.request()
        until_closed(connection)

    with every_connection(stop_and_stay_silent, Timeouts(connect=30, response=30)) as silent:
        workstation.nodes.add(silent)
        workstation.subscribe(heard.append)
        with pytest.raises(Cancelled):
            workstation.dose.ready(an_order(silent), cancellation)
    assert not [event for event in heard if isinstance(event, NodeEchoed)]


def test_t14_a_store_that_is_down_is_told_with_both_answers(workstation: Workstation, node: RemoteNode) -> None:
    workstation.nodes.add(a_dead_store())
    pacs, gone = workstation.dose.echo(an_order(node, "Gone"))
    assert (pacs.ok, gone.ok) == (True, False)
    with pytest.raises(NodeNotReached) as caught:
        workstation.dose.ready(an_order(node, "Gone"))
    assert "Gone is not ready" in caught.value.title
    assert "PACS: it answered." in caught.value.detail
    assert caught.value.detail == f"PACS: it answered. {gone.detail}"
    assert gone.detail.startswith("Gone: Nothing is listening")
    with pytest.raises(NodeNotReached) as caught:
        workstation.dose.ready(DoseOrder(node="Gone", query=an_order(node).query))
    assert caught.value.detail == gone.detail


def test_this_workstation_begins_to_receive_for_a_node_that_moves(workstation: Workstation, node: RemoteNode) -> None:
    workstation.nodes.replace(node.name, replace(node, retrieve_method=RetrieveMethod.MOVE))
    _, here = workstation.dose.ready(an_order(node))
    assert (here.node, here.ok, workstation.listener_state.listening) == ("this workstation", True, True)


@pytest.mark.parametrize(
    ("method", "ok"), [(RetrieveMethod.MOVE, False), (RetrieveMethod.AUTO, True), (RetrieveMethod.GET, True)]
)
def test_a_port_that_is_taken_stops_only_those_that_need_it(
    workstation: Workstation, node: RemoteNode, method: RetrieveMethod, ok: bool
) -> None:
    workstation.nodes.replace(node.name, replace(node, retrieve_method=method))
    with socket.socket() as other:
        other.bind(("127.0.0.1", workstation.listener_state.address.port))
        other.listen()
        _, here = workstation.dose.echo(an_order(node))
        if not ok:
            with pytest.raises(AssociationRejected) as caught:
                workstation.dose.ready(an_order(node))
            assert caught.value.title == "This workstation is not ready, so nothing was asked."
            assert caught.value.detail == f"PACS: it answered. This workstation: {here.detail}"
    assert here.ok is ok
    assert bool(here.detail) is not ok


def test_a_store_that_is_only_an_ae_title_is_left_to_the_node(workstation: Workstation, node: RemoteNode) -> None:
    _, store = workstation.dose.ready(an_order(node, "ELSEWHERE"))
    assert (store.node, store.ok) == ("ELSEWHERE", True)
    assert "was not asked" in store.detail


def test_of_a_store_that_was_not_asked_nobody_says_that_it_answered(workstation: Workstation) -> None:
    workstation.nodes.add(a_dead_store())
    with pytest.raises(NodeNotReached) as caught:
        workstation.dose.ready(DoseOrder(node="Gone", query=an_order(a_dead_store()).query, store="ELSEWHERE"))
    assert "ELSEWHERE: Its address is not known here: it was not asked." in caught.value.detail
    assert "answered" not in caught.value.detail


def test_what_is_neither_a_node_nor_a_title_is_refused(workstation: Workstation, node: RemoteNode) -> None:
    with pytest.raises(InvalidInput, match="neither a node nor an AE title"):
        workstation.dose.ready(an_order(node, "no such store at all"))


def test_a_folder_that_is_none_is_refused_before_the_node_is_asked(workstation: Workstation, node: RemoteNode) -> None:
    for folder in ("~nobody-here/x", "relative/folder"):
        with pytest.raises(InvalidInput, match=folder):
            workstation.dose.review(replace(an_order(node), hand_on=HandOn(folder=folder)))


def test_a_paused_retrieval_of_a_saved_query_is_found_by_its_name(workstation: Workstation, node: RemoteNode) -> None:
    review = reviewed(node, [a_report(1)])
    job = workstation.dose.retrieve(replace(review, order=replace(review.order, saved_as="Nightly")))
    assert job is not None
    assert workstation.dose.paused("Nightly") is None
    workstation.jobs.pause(job.id)
    assert workstation.dose.paused("Daily") is None
    assert workstation.dose.paused("nightly") == workstation.jobs.get(job.id)
    workstation.jobs.cancel(job.id)
    assert workstation.dose.paused("Nightly") is None
