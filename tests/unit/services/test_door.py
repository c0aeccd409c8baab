"""The door, where the names of nodes are looked up by a name server that answers late, or never."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from qrstation.model.access import AllowedCaller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation

HOST = "pacs.klinik.example"
AT = "10.1.2.3"


class NameServer:
    """Answers for the host while it is told to; else it keeps everybody waiting until it is let go."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers = True
        self.let_go = threading.Event()
        self.ended = threading.Event()

    def look_up(self, host: str, *_: object, **__: object) -> list[Any]:
        self.asked.append(host)
        try:
            if not self.answers and not self.let_go.wait(60):
                raise socket.gaierror(-3, "Temporary failure in name resolution")
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (AT, 0))]
        finally:
            self.ended.set()


@pytest.fixture
def name_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    server = NameServer()
    monkeypatch.setattr("qrstation.services.host_addresses.socket.getaddrinfo", server.look_up)
    yield server
    server.let_go.set()
    for thread in threading.enumerate():
        if thread.name == "name server":
            thread.join()


@pytest.fixture
def workstation(home: Paths) -> Iterator[Workstation]:
    made = Workstation(home, host="127.0.0.1", port=0)
    made.nodes.add(RemoteNode(name="PACS", address=Address(ae_title="PACS", host=HOST, port=104), may_query=True))
    yield made
    made.close()


@pytest.mark.timeout(20)
def test_a_node_whose_name_server_does_not_answer_is_let_in_where_anybody_is(
    workstation: Workstation, name_server: NameServer
) -> None:
    name_server.answers = False
    assert workstation.door.permission("PACS", AT).may_send
    assert not workstation.door.permission("PACS", AT).may_query
    assert name_server.asked == [HOST], "who calls again asks nobody anew while the first question is open"


@pytest.mark.timeout(20)
def test_a_node_is_known_by_its_last_addresses_while_the_name_server_is_silent(
    workstation: Workstation, name_server: NameServer
) -> None:
    assert workstation.door.permission("PACS", AT).may_query
    name_server.answers = False
    assert workstation.door.permission("PACS", AT).may_query
    assert not workstation.door.permission("PACS", "10.1.2.4").may_query


@pytest.mark.timeout(20)
def test_an_answer_that_comes_late_is_known_to_the_next_call(workstation: Workstation, name_server: NameServer) -> None:
    name_server.answers = False
    assert not workstation.door.permission("PACS", AT).is_known
    name_server.let_go.set()
    assert name_server.ended.wait(30)
    assert workstation.door.permission("PACS", AT).is_known


def test_nobody_is_asked_where_nothing_depends_on_it(workstation: Workstation, name_server: NameServer) -> None:
    workstation.nodes.add(RemoteNode(name="CT", address=Address(ae_title="CT", host="ct.klinik.example", port=104)))
    near = Address(ae_title="NEAR", host=AT, port=104)
    workstation.nodes.add(RemoteNode(name="Near", address=near, may_query=True))
    workstation.callers.allow(AllowedCaller.of("PACS", AT, may_query=True))
    workstation.callers.allow(AllowedCaller.of("CT", AT))

    assert workstation.door.permission("PACS", AT).may_query
    assert workstation.door.permission("CT", AT).is_known
    assert workstation.door.permission("NEAR", AT).may_query
    assert name_server.asked == []
