"""The node book and the files it is handed on in."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.limits import TransferLimits, parse_quiet_hours
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts, host_problem
from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import TlsSettings, Trust
from qrstation.paths import Paths
from qrstation.services.announcements import Announcements
from qrstation.services.callers import Callers
from qrstation.services.door import Door
from qrstation.services.node_files import COLUMNS, read_nodes, write_nodes
from qrstation.services.nodes import NodeBook
from qrstation.settings import Settings

PACS = RemoteNode(
    name="Main PACS",
    address=Address(ae_title="PACS", host="10.1.2.3", port=104, tls=True),
    calling_ae_title="PHYSICS",
    stores=True,
    tls=TlsSettings(
        trust=Trust.PINNED,
        ca_file=Path("ca.pem").absolute(),
        fingerprint="0123456789abcdef" * 4,
        host="pacs.example",
        shows_own=True,
        profile=TlsProfile.MODIFIED_BCP_195,
    ),
    retrieve_method=RetrieveMethod.MOVE,
    query_model=QueryModel.PATIENT,
    timeouts=Timeouts(connect=2.5, response=30, retrieve=600),
    limits=TransferLimits(
        associations=4, quiet_hours=parse_quiet_hours("07:00-18:00,mon-fri 22:00-06:00"), bandwidth=20_000_000
    ),
    assumed_character_set="ISO_IR 100",
    modality_tag=True,
    notes="=ask Ms Müller, ext. 12",
)
SMALL = RemoteNode(name="Small", address=Address(ae_title="SMALL", host="::1", port=11112))


@pytest.fixture
def book(home: Paths) -> NodeBook:
    return NodeBook(home.nodes_file)


def test_every_field_comes_back(book: NodeBook, home: Paths) -> None:
    book.add(PACS)
    book.add(SMALL)

    assert NodeBook(home.nodes_file).all() == (PACS, SMALL) == book.all()


def test_names_are_found_whatever_their_case(book: NodeBook) -> None:
    book.add(PACS)

    assert book.get("main pacs") == PACS
    with pytest.raises(InvalidInput, match="already a node called MAIN PACS"):
        book.add(replace(SMALL, name="MAIN PACS"))


def test_an_address_makes_a_node(book: NodeBook) -> None:
    node = book.get("ANY@[::1]:104?tls")

    assert node.address == Address(ae_title="ANY", host="::1", port=104, tls=True)


@pytest.mark.parametrize("name", ["ANY@host", "ANY@host:0", "ANY@host/x:104", "A" * 17 + "@host:104", "nobody"])
def test_what_is_no_node_is_said_with_an_example(book: NodeBook, name: str) -> None:
    with pytest.raises(InvalidInput) as fault:
        book.get(name)

    assert "PACS@10.1.2.3:104" in fault.value.advice


def test_unknown_name_lists_the_known_ones(book: NodeBook) -> None:
    book.add(PACS)

    with pytest.raises(InvalidInput, match="Main PACS"):
        book.get("Mian PACS")


def test_replace_keeps_the_place_and_rename_the_values(book: NodeBook, home: Paths) -> None:
    book.add(PACS)
    book.add(SMALL)
    book.replace("MAIN pacs", replace(PACS, notes="changed"))
    book.rename("Main PACS", "Old PACS")

    assert book.all() == (replace(PACS, name="Old PACS", notes="changed"), SMALL)
    assert NodeBook(home.nodes_file).all() == book.all()


def test_rename_to_a_taken_name_changes_nothing(book: NodeBook) -> None:
    book.add(PACS)
    book.add(SMALL)

    with pytest.raises(InvalidInput, match="already"):
        book.rename("Small", "main pacs")
    assert book.all() == (PACS, SMALL)


def test_case_of_a_name_can_be_changed(book: NodeBook) -> None:
    book.add(SMALL)
    book.rename("Small", "SMALL")

    assert book.get("small").name == "SMALL"


def test_remove(book: NodeBook) -> None:
    book.add(PACS)
    book.remove("main pacs")

    assert book.all() == ()
    with pytest.raises(InvalidInput):
        book.remove("main pacs")


def test_changes_of_another_program_are_not_lost(book: NodeBook, home: Paths) -> None:
    NodeBook(home.nodes_file).add(PACS)
    book.add(SMALL)

    assert NodeBook(home.nodes_file).all() == (PACS, SMALL)


def test_a_right_that_another_program_takes_away_is_gone_at_once(home: Paths) -> None:
    elsewhere = NodeBook(home.nodes_file)
    elsewhere.add(replace(PACS, address=replace(PACS.address, host="10.1.2.3"), may_query=True))
    door = Door(Callers(home.callers_file), NodeBook(home.nodes_file), Settings, Announcements())
    assert door.permission(PACS.address.ae_title, "10.1.2.3").may_query

    elsewhere.replace(PACS.name, replace(elsewhere.named(PACS.name), may_query=False))
    assert not door.permission(PACS.address.ae_title, "10.1.2.3").may_query
    elsewhere.remove(PACS.name)
    assert not door.permission(PACS.address.ae_title, "10.1.2.3").is_known


def test_values_that_no_file_can_hold_are_refused(book: NodeBook) -> None:
    with pytest.raises(InvalidInput, match="connect_timeout"):
        book.add(replace(SMALL, timeouts=Timeouts(connect=0)))
    with pytest.raises(InvalidInput, match="one line"):
        book.add(replace(SMALL, name="two\nlines"))
    with pytest.raises(InvalidInput, match="'latin1' is no Specific Character Set"):
        book.add(replace(SMALL, assumed_character_set="latin1"))
    assert book.all() == ()


@pytest.mark.parametrize("name", ["nodes.json", "nodes.csv"])
def test_exported_nodes_come_back(tmp_path: Path, name: str) -> None:
    write_nodes(tmp_path / name, [PACS, SMALL])

    assert read_nodes(tmp_path / name).nodes == (PACS, SMALL)


def test_exported_csv_holds_no_formula(tmp_path: Path) -> None:
    write_nodes(tmp_path / "nodes.csv", [PACS])

    assert '"\'=ask Ms Müller, ext. 12"' in (tmp_path / "nodes.csv").read_text("utf-8")


def test_csv_of_a_spreadsheet_needs_few_columns(tmp_path: Path) -> None:
    file = tmp_path / "nodes.csv"
    file.write_bytes("\ufeffport;name;host; ae_title;stores\r\n104;PACS;pacs.example;PACS;yes\r\n;;;;\r\n".encode())

    (node,) = read_nodes(file).nodes

    assert node == RemoteNode(name="PACS", address=Address(ae_title="PACS", host="pacs.example", port=104), stores=True)


@pytest.mark.parametrize("headings", ["Name;AE-Titel;Host;Port", "name;AE title;HOST;port", "NAME;ae_title;Host;Port"])
def test_headings_are_taken_as_people_write_them(tmp_path: Path, headings: str) -> None:
    file = tmp_path / "nodes.csv"
    file.write_bytes(f"{headings}\r\nRöntgen;PACS;pacs.example;104\r\n".encode("cp1252"))

    (node,) = read_nodes(file).nodes

    assert node == RemoteNode(name="Röntgen", address=Address(ae_title="PACS", host="pacs.example", port=104))


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("n.csv", b"name,ae_title,host,port\nB,B,h,99999\n", "Line 2 of"),
        ("n.csv", b"name,host,port\nA,h,1\n", "ae_title: it is missing"),
        ("n.csv", b"AE;host\xff", "columns name, ae_title, host and port"),
        ("n.json", b"{\xff", "UTF-8"),
        ("n.json", b'{"version": 2, "nodes": [{"name": "A", "new": 1}]}', "A newer qrstation wrote them, in format 2."),
        ("n.json", b"{", "cannot be used"),
        ("n.json", b'{"version": 1, "nodes": [{}]}', "n.json makes no node. name: it is missing"),
        ("n.json", b'{"nodes": [{"name": "A", "ae_title": "A", "host": "\\ud800", "port": 1}]}', "no JSON"),
    ],
)
def test_bad_import_says_where(tmp_path: Path, name: str, text: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(text)

    with pytest.raises(InvalidInput) as fault:
        read_nodes(tmp_path / name)

    assert said in str(fault.value)


@pytest.mark.parametrize("host", ["two words", "http://pacs/", "PACS@pacs", "pacs\x07", "pacs\u202e", "", "h" * 256])
@pytest.mark.parametrize("name", ["n.csv", "n.json", "orthanc.json"])
def test_a_host_is_checked_as_one_that_is_typed_and_costs_its_own_entry_alone(
    tmp_path: Path, name: str, host: str
) -> None:
    file = tmp_path / name
    rows = [("A", "a.example"), ("B", host), ("C", "c.example")]
    if name == "n.csv":
        cells = io.StringIO(newline="")
        csv.writer(cells).writerows([COLUMNS[:4], *((label, "AE", host, 104) for label, host in rows)])
        file.write_text(cells.getvalue())
    elif name == "n.json":
        entries = [{"name": label, "ae_title": "AE", "host": host, "port": 104} for label, host in rows]
        file.write_text(json.dumps({"nodes": entries}))
    else:
        file.write_text(json.dumps({"DicomModalities": {label: ["AE", host, 104] for label, host in rows}}))

    read = read_nodes(file)

    assert [node.name for node in read.nodes] == ["A", "C"]
    (left_out,) = read.left_out
    place = {"n.csv": f"Line 3 of {file}", "n.json": f"Entry 2 of {file}", "orthanc.json": "B: "}[name]
    assert left_out.startswith(place)
    assert left_out.endswith(host_problem(host) if host or name != "n.csv" else "host: it is missing.")


@pytest.mark.parametrize("name", ["n.csv", "n.json", "orthanc.json"])
def test_an_ipv6_address_in_a_list_may_stand_in_brackets(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(
        {
            "n.csv": "name,ae_title,host,port\nA,AE,[fe80::1%eth0],104\n",
            "n.json": '{"nodes": [{"name": "A", "ae_title": "AE", "host": "[fe80::1%eth0]", "port": 104}]}',
            "orthanc.json": '{"DicomModalities": {"A": ["AE", "[fe80::1%eth0]", 104]}}',
        }[name]
    )
    assert [node.address.host for node in read_nodes(tmp_path / name).nodes] == ["fe80::1%eth0"]


@pytest.mark.parametrize("host", ["pacs.example", "10.1.2.3", "fe80::1%eth0", "pacs_1", "PÄCS"])
def test_what_may_be_a_host_is_taken(host: str) -> None:
    assert host_problem(host) == ""


@pytest.mark.parametrize("name", ["n.csv", "n.json"])
def test_nodes_of_one_name_in_a_list_are_numbered(tmp_path: Path, book: NodeBook, name: str) -> None:
    entries = [{"name": label, "ae_title": "AE", "host": "h", "port": port} for port, label in enumerate("Aab", 1)]
    rows = [f"{each['name']},{each['ae_title']},{each['host']},{each['port']}\n" for each in entries]
    text = json.dumps({"nodes": entries}) if name == "n.json" else "".join(["name,ae_title,host,port\n", *rows])
    (tmp_path / name).write_text(text)

    read = read_nodes(tmp_path / name)

    book.include(read.nodes)
    assert [(node.name, node.address.port) for node in book.all()] == [("A", 1), ("a (2)", 2), ("b", 3)]
    assert read.left_out == ()


def test_what_makes_no_node_is_left_out_of_a_list_and_told(tmp_path: Path) -> None:
    file = tmp_path / "n.csv"
    file.write_text("name,ae_title,host,port\nA,A,h,1\nB,B,h,99999\n")

    read = read_nodes(file)

    assert [node.name for node in read.nodes] == ["A"]
    assert read.left_out == (f"Line 3 of {file} makes no node. A port is a number from 1 to 65535, not 99999.",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("n.json", b'{"nodes": [{"name": "A", "ae_title": "A", "host": "h", "port": 1}]}'),
        ("n.csv", "name;ae_title;host;port\r\nA;A;h;1\r\n".encode("utf-16")),
    ],
    ids=["JSON by hand", "CSV in UTF-16"],
)
def test_lists_by_hand_are_taken(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    (node,) = read_nodes(tmp_path / name).nodes

    assert node == RemoteNode(name="A", address=Address(ae_title="A", host="h", port=1))


def test_missing_import_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot be read"):
        read_nodes(tmp_path / "none.json")


def test_import_adds_all_or_none(book: NodeBook) -> None:
    book.add(PACS)
    changed = replace(PACS, notes="changed")

    with pytest.raises(InvalidInput, match="already"):
        book.include([SMALL, changed])
    assert book.all() == (PACS,)

    book.include([SMALL, PACS])
    assert book.all() == (PACS, SMALL)

    book.include([changed], replacing=True)
    assert book.all() == (changed, SMALL)


CARD = Capabilities(
    probed=datetime(2026, 11, 24, 12, tzinfo=UTC),
    implementation="ACME (1.2.3)",
    maximum_pdu=16384,
    services=("1.2.840.10008.1.1",),
    extended_negotiation=(ExtendedNegotiation.FUZZY_NAMES,),
    query_model=QueryModel.PATIENT,
    levels=(Level.PATIENT, Level.STUDY),
    keys=(KeySupport(level=Level.STUDY, keyword="StationName", returned=True, matched=False),),
    uid_lists=True,
    limit=500,
    remarks=("It told little.",),
)
PROBED = replace(PACS, capabilities=CARD)


def test_a_card_is_kept_with_its_node(book: NodeBook, home: Paths) -> None:
    book.add(PACS)
    book.add(SMALL)

    assert book.keep(PACS, lambda old: CARD) == PROBED
    assert NodeBook(home.nodes_file).all() == (PROBED, SMALL)


def test_a_card_of_a_node_that_is_gone_or_elsewhere_is_not_kept(book: NodeBook) -> None:
    assert book.keep(PACS, lambda old: CARD) is None
    book.add(replace(PACS, address=SMALL.address))
    assert book.keep(PACS, lambda old: CARD) is None
    assert book.named(PACS.name).capabilities is None


@pytest.mark.parametrize("change", [{"ae_title": "OTHER"}, {"host": "10.1.2.4"}, {"port": 105}, {"tls": False}])
def test_a_node_loses_its_card_with_its_address(book: NodeBook, change: dict[str, Any]) -> None:
    book.add(PROBED)
    book.replace(PACS.name, replace(PROBED, address=replace(PACS.address, **change)))

    assert book.named(PACS.name).capabilities is None


def test_a_node_keeps_its_card_through_other_changes(book: NodeBook) -> None:
    book.add(PROBED)
    book.rename(PACS.name, "PACS")
    book.replace("PACS", replace(PACS, name="PACS", notes="changed in a form, which knows no card"))

    assert book.named("PACS").capabilities == CARD


def test_a_card_is_handed_on_in_json_and_stays_where_csv_has_none(book: NodeBook, tmp_path: Path) -> None:
    book.add(PROBED)
    as_json, as_csv = tmp_path / "nodes.json", tmp_path / "nodes.csv"
    write_nodes(as_json, book.all())
    write_nodes(as_csv, book.all())

    assert read_nodes(as_json).nodes == (PROBED,)
    assert read_nodes(as_csv).nodes == (PACS,)
    book.include(read_nodes(as_csv).nodes)
    book.include(read_nodes(as_csv).nodes, replacing=True)
    assert book.all() == (PROBED,)
