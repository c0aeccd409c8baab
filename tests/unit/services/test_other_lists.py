"""Lists of nodes that other programs keep."""

from __future__ import annotations

import json
import plistlib
import time
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import InvalidInput
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.services.node_files import LARGEST, read_nodes

DCMQRSCP = """\
NetworkTCPPort  = 11112
HostTable BEGIN
#
# acme0 = (NOBODY, nowhere, 1)
acme1 = (ACME1, acmehost1, 5678)   # the first
acme2 = (ACME2, acmehost2, 5678), ("ACME3", acmehost3, 104)
all   = acme1, acme2
wrong = (ACME4, acmehost4, 99999)
HostTable END
VendorTable BEGIN
"Acme" = acme1
VendorTable END
"""
ORTHANC = """\
{
  /** the URL is no comment: **/ "Name" : "http://orthanc // mine",
  "DicomModalities" : {
    // "old" : [ "OLD", "10.0.0.1", 104 ],
    "short" : [ "SHORT", "10.0.0.2", 104, "GenericNoWildcardInDates" ],
    "long" : { "AET" : "LONG", "Host" : "10.0.0.3", "Port" : "2762", "UseDicomTls" : true, "AllowEcho" : false },
    "half" : [ "HALF" ]
  }
}
"""
SERVERS: list[dict[str, Any]] = [
    {"Description": "Main", "AETitle": "PACS", "Address": "10.0.0.4", "Port": "104", "retrieveMode": 1, "Send": False},
    {
        "Description": "Main",
        "AETitle": "PACS2",
        "Address": "pacs2",
        "Port": 11112,
        "retrieveMode": 0,
        "TransferSyntax": 0,
    },
    {"Description": "Web", "AETitle": "WADO", "Address": "web", "Port": "104", "retrieveMode": 2, "QR": 1},
    {"Description": "Gone", "AETitle": "GONE", "Address": "gone", "Port": "104", "Activated": False},
]


def addresses(nodes: tuple[RemoteNode, ...]) -> dict[str, str]:
    return {node.name: str(node.address) for node in nodes}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "list.cfg"


def test_the_host_table_of_dcmtk(file: Path) -> None:
    file.write_text(DCMQRSCP)
    read = read_nodes(file)
    assert addresses(read.nodes) == {
        "acme1": "ACME1@acmehost1:5678",
        "acme2 ACME2": "ACME2@acmehost2:5678",
        "acme2 ACME3": "ACME3@acmehost3:104",
    }
    assert read.left_out == ("all only stands for other entries.", "wrong has no port from 1 to 65535.")
    assert read.words == "Imported 3 nodes from DCMTK's host table."


def test_orthancs_whole_configuration(file: Path) -> None:
    file.write_text(ORTHANC)
    read = read_nodes(file)
    assert addresses(read.nodes) == {"short": "SHORT@10.0.0.2:104", "long": "LONG@10.0.0.3:2762?tls"}
    assert read.left_out == ("half needs an AE title, a host and a port.",)


def test_orthancs_modalities_alone(file: Path) -> None:
    file.write_text('{"a": ["A", "h", 104], "b": {"AET": "B", "Host": "h", "Port": 105}}')
    assert addresses(read_nodes(file).nodes) == {"a": "A@h:104", "b": "B@h:105"}


@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
@pytest.mark.parametrize("contents", [SERVERS, {"AETITLE": "HOROS", "SERVERS": SERVERS}])
def test_locations_of_horos(file: Path, form: plistlib.PlistFormat, contents: Any) -> None:
    file.write_bytes(plistlib.dumps(contents, fmt=form))
    read = read_nodes(file)
    assert addresses(read.nodes) == {
        "Main": "PACS@10.0.0.4:104",
        "Main (2)": "PACS2@pacs2:11112",
        "Web": "WADO@web:104",
    }
    assert [node.retrieve_method for node in read.nodes] == [
        RetrieveMethod.GET,
        RetrieveMethod.MOVE,
        RetrieveMethod.AUTO,
    ]
    assert [node.stores for node in read.nodes] == [False, True, True]
    assert read.left_out == ("Gone is switched off there.",)


@pytest.mark.parametrize(
    "entry",
    [
        None,
        [],
        ["A", "h", True],
        ["A", "h", 1.5],
        ["A", "h", "0x50"],
        ["A", ["h"], 104],
        [{"A": 1}, "h", 104],
        ["", "h", 104],
        ["A" * 17, "h", 104],
        ["A\nB", "h", 104],
        ["A", "h h", 104],
        ["A", "h\x00", 104],
        ["A", "", 104],
        {"AET": "A", "Host": 7, "Port": 104},
        {"AET": "A"},
    ],
)
def test_an_entry_of_another_shape_is_left_out_with_a_reason(file: Path, entry: object) -> None:
    file.write_text(json.dumps({"DicomModalities": {"odd\n one": entry, "good": ["G", "h", 104]}}))
    read = read_nodes(file)
    assert [node.name for node in read.nodes] == ["good"]
    [reason] = read.left_out
    assert reason.startswith("odd one")
    assert reason.endswith(".")


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<plist version="1.0"><array><dict><key>Description</key><string>&c;</string></dict></array></plist>"""
HOSTILE = {
    "entities": ENTITIES,
    "deep json": b'{"DicomModalities":' + b"[" * 1_000_000,
    "deep closed json": b'{"a":' + b"[" * 500_000 + b"]" * 500_000 + b"}",
    "deep plist": b"<plist><array>" * 100_000,
    "open comments": b"{" + b"/*/" * 1_000_000,
    "open strings": b'{"' + b'\\"' * 1_000_000,
    "binary plist of nothing": b"bplist00" + bytes(64),
    "binary plist that points at itself": b"bplist00\xa1\x00\x08" + bytes(6) + b"\x01\x01" + (1).to_bytes(8, "big")
    + bytes(8) + (10).to_bytes(8, "big"),
    "another xml": b"<html><body>no</body></html>",
    "numbers": b'{"DicomModalities": 7}',
    "no servers": plistlib.dumps({"SERVERS": "none"}),
    "empty table": b"HostTable BEGIN\nHostTable END\n",
    "broken table": b"HostTable BEGIN\n" + b"((((=((((,,,,\n" * 10_000,
    "too large": b"{" + b" " * LARGEST,
    "prose": b"Dear colleague,\nthe PACS is at 10.1.2.3.\n",
    "nothing": b"",
    "a list": b"[1, 2]",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_list_is_a_sentence_and_soon_said(file: Path, kind: str) -> None:
    file.write_bytes(HOSTILE[kind])
    began = time.process_time()
    with pytest.raises(InvalidInput) as fault:
        read_nodes(file)
    assert time.process_time() - began < 5
    assert "Traceback" not in str(fault.value)
    assert str(fault.value).rstrip().endswith(".")


def test_a_list_without_end_is_cut(file: Path) -> None:
    file.write_text(json.dumps({f"n{number}": ["A", "h", 104] for number in range(5_000)}))
    read = read_nodes(file)
    assert len(read.nodes) == 1_000
    assert read.left_out == ("Only the first 1000 entries were read.",)
