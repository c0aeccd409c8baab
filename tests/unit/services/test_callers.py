"""The list of callers: what it takes, how it is kept, and what each caller may by it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.access import AllowedCaller, Permission, RefusedCaller, Right, ip_address
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.callers import Callers
from qrstation.services.workstation import Workstation

STRANGER = Permission(is_known=False, may_send=True, may_query=False)
SENDER = Permission(is_known=True, may_send=True, may_query=False)
READER = Permission(is_known=True, may_send=True, may_query=True)
SHUT_OUT = Permission(is_known=False, may_send=False, may_query=False)


@pytest.mark.parametrize(
    ("entry", "ae_title", "host", "is_meant"),
    [
        (AllowedCaller.of("CT1", ""), "CT1", "10.1.2.3", True),
        (AllowedCaller.of("CT1", ""), "ct1", "10.1.2.3", False),
        (AllowedCaller.of("CT1", "10.1.2.3"), "CT1", "10.1.2.4", False),
        (AllowedCaller.of("", "10.1.2.3/8"), "ANY", "10.200.0.1", True),
        (AllowedCaller.of("", "10.0.0.0/8"), "ANY", "11.0.0.1", False),
        (AllowedCaller.of("", "10.0.0.0/8"), "ANY", "::ffff:10.0.0.1", True),
        (AllowedCaller.of("", "::ffff:10.0.0.1"), "ANY", "10.0.0.1", True),
        (AllowedCaller.of("", "fe80::/10"), "ANY", "fe80::1%eth0", True),
        (AllowedCaller.of("", "fe80::/10"), "ANY", "10.0.0.1", False),
    ],
)
def test_whom_an_entry_means(entry: AllowedCaller, ae_title: str, host: str, is_meant: bool) -> None:
    assert entry.means(ae_title, ip_address(host)) is is_meant


@pytest.mark.parametrize(
    ("ae_title", "network", "said"),
    [
        ("", "", "needs an AE title"),
        ("A_VERY_LONG_AE_TITLE", "", "at most 16 characters"),
        ("CT1", "pacs.example", "no IP address or network, such as 10.1.2.3"),
        ("CT1", "10.0.0.0/33", "no IP address or network"),
    ],
)
def test_what_is_no_caller_is_said_in_words(ae_title: str, network: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        AllowedCaller.of(ae_title, network)


def test_the_entry_for_somebody_who_was_refused_lets_them_in() -> None:
    refused = RefusedCaller(ae_title="CT1", host="::ffff:10.1.2.3", right=Right.QUERY)
    assert refused.entry == AllowedCaller(ae_title="CT1", network="10.1.2.3", may_query=True)
    nameless = RefusedCaller(ae_title="A\\B", host="10.1.2.3", right=Right.SEND)
    assert nameless.entry == AllowedCaller(network="10.1.2.3")
    starred = RefusedCaller(ae_title="CT*", host="10.1.2.3", right=Right.SEND)
    assert starred.entry == nameless.entry
    assert "CT1 at ::ffff:10.1.2.3 was not allowed to search" in refused.told


def test_entries_are_kept_replaced_and_taken_off(tmp_path: Path) -> None:
    path = tmp_path / "callers.json"
    callers = Callers(path)
    callers.allow(AllowedCaller.of("CT1", "10.1.2.3"))
    callers.allow(AllowedCaller.of("", "10.0.0.0/8"))
    callers.allow(AllowedCaller.of("CT1", "10.1.2.3", may_query=True))
    assert [str(each) for each in Callers(path).all()] == ["CT1 at 10.1.2.3", "anybody at 10.0.0.0/8"]
    assert Callers(path).all()[0].may_query
    callers.forbid("CT1", "10.1.2.3")
    assert Callers(path).all() == (AllowedCaller.of("", "10.0.0.0/8"),)
    with pytest.raises(InvalidInput, match=r"CT1 at 10\.1\.2\.3 is not in the list"):
        callers.forbid("CT1", "10.1.2.3")
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_what_another_program_changes_holds_at_once(tmp_path: Path) -> None:
    running, other = Callers(tmp_path / "callers.json"), Callers(tmp_path / "callers.json")
    other.allow(AllowedCaller.of("CT1", ""))
    assert running.all() == (AllowedCaller.of("CT1", ""),)
    other.forbid("CT1", "")
    assert running.all() == ()


@pytest.mark.parametrize("text", ["{", '{"version": 1, "callers": [{"network": "everywhere"}]}'])
def test_a_damaged_list_is_kept_aside_and_the_last_good_one_holds(tmp_path: Path, text: str) -> None:
    path = tmp_path / "callers.json"
    Callers(path).allow(AllowedCaller.of("CT1", ""))
    running = Callers(path)
    path.write_text(text)
    assert running.all() == (AllowedCaller.of("CT1", ""),)
    assert "list of callers" in running.warnings[0]
    assert [kept.read_text() for kept in tmp_path.glob("callers.json.bad-*")] == [text]


def a_workstation(home: Paths, **settings: object) -> Workstation:
    workstation = Workstation(home, host="127.0.0.1", port=0)
    workstation.settings = workstation.settings.changed(**settings)
    return workstation


@pytest.mark.parametrize(
    ("settings", "stranger", "sender"),
    [
        ({}, STRANGER, SENDER),
        ({"anybody_may_send": False}, SHUT_OUT, SENDER),
        ({"anybody_may_query": True}, Permission(is_known=False, may_send=True, may_query=True), READER),
        ({"anybody_may_send": False, "anybody_may_query": True}, SHUT_OUT, READER),
    ],
)
def test_what_a_caller_may(home: Paths, settings: dict[str, object], stranger: Permission, sender: Permission) -> None:
    workstation = a_workstation(home, **settings)
    try:
        workstation.callers.allow(AllowedCaller.of("CT1", "10.1.2.3"))
        workstation.callers.allow(AllowedCaller.of("VIEWER", "10.1.2.3", may_query=True))
        pacs = Address(ae_title="PACS", host="localhost", port=104)
        workstation.nodes.add(RemoteNode(name="PACS", address=pacs))
        friend = Address(ae_title="FRIEND", host="10.1.2.9", port=104)
        workstation.nodes.add(RemoteNode(name="Friend", address=friend, may_query=True))
        permission = workstation.door.permission
        assert permission("NOBODY", "10.1.2.3") == stranger
        assert permission("CT1", "10.1.2.4") == stranger
        assert permission("CT1", "10.1.2.3") == sender
        assert permission("VIEWER", "10.1.2.3") == READER
        assert permission("PACS", "127.0.0.1") == sender
        assert permission("PACS", "10.1.2.3") == stranger
        assert permission("FRIEND", "10.1.2.9") == READER
    finally:
        workstation.close()
