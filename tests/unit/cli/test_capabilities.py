"""Capability cards from the command line, and searches that heed them."""

from __future__ import annotations

import socket

from qrstation.dicom import uids
from qrstation.model.information_model import Level, QueryModel
from tests.unit.cli.conftest import Command, Pacs
from tests.unit.services import peculiar_pacs
from tests.unit.services.peculiar_pacs import HEAD


def test_a_node_is_probed_and_its_card_kept(qrstation: Command, pacs: Pacs) -> None:
    qrstation("nodes", "add", "Main PACS", str(pacs))
    unknown = qrstation("nodes", "capabilities", "Main PACS")
    assert (unknown.code, unknown.out) == (0, "")
    assert "qrstation nodes capabilities --probe 'Main PACS'" in unknown.err

    probed = qrstation("nodes", "capabilities", "Main PACS", "--probe")
    assert probed.code == 0
    lines = probed.out.splitlines()
    assert lines[0].split() == ["Information", "model", "C-FIND", "C-MOVE", "C-GET"]
    assert lines[1].split() == ["Study", "Root", "yes", "yes", "yes"]
    assert "X-Ray Radiation Dose SR" in probed.out

    kept = qrstation("nodes", "capabilities", "main pacs", "--format", "json").json
    assert kept["node"] == "Main PACS"
    assert uids.FIND[QueryModel.STUDY] in kept["capabilities"]["services"]
    assert {"level": "STUDY", "keyword": "StudyDescription", "returned": True, "matched": True} in kept["capabilities"][
        "keys"
    ]
    assert qrstation("nodes", "capabilities", "Main PACS").out == probed.out
    qrstation("nodes", "edit", "Main PACS", "--address", "OTHER@127.0.0.1:1")
    assert qrstation("nodes", "capabilities", "Main PACS", "--format", "json").json["capabilities"] is None


def test_an_address_is_probed_and_not_kept(qrstation: Command, pacs: Pacs) -> None:
    probed = qrstation("nodes", "capabilities", str(pacs), "--probe", "--format", "json")

    assert probed.code == 0
    assert probed.json["capabilities"]["uid_lists"] is True
    assert "not in the node book" in probed.err


def test_a_node_that_is_not_there(qrstation: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    failed = qrstation("nodes", "capabilities", f"PACS@127.0.0.1:{port}", "--probe")

    assert failed.code == 3
    assert "Nothing is listening" in failed.err


def test_what_is_matched_here_is_said_and_marked(qrstation: Command) -> None:
    pacs = peculiar_pacs.Pacs(passed_over=("StationName",))
    with peculiar_pacs.running(pacs) as node:
        qrstation("nodes", "add", "Old", str(node.address))
        before = qrstation("find", "Old", "-k", "StationName=CT1")
        assert qrstation("nodes", "capabilities", "Old", "--probe").code == 0
        after = qrstation("find", "Old", "-k", "StationName=CT1")

    assert before.err.startswith("2 matches")
    assert after.err.startswith("1 match ")
    assert "* StationName was matched here: Old passes over what it is asked about it." in after.err
    assert HEAD in after.out
    assert "StationName *" in after.out.splitlines()[0]


def test_keys_that_ff01_concerns_are_named(qrstation: Command) -> None:
    pacs = peculiar_pacs.Pacs(left_out=("NumberOfStudyRelatedSeries",), unsupported_status=True)
    with peculiar_pacs.running(pacs) as node:
        searched = qrstation("find", str(node.address), "--format", "table")
        as_csv = qrstation("find", str(node.address), "--format", "csv")

    assert "does not support NumberOfStudyRelatedSeries: values may be missing" in searched.err
    assert "*" not in as_csv.out


def test_a_round_number_of_matches_is_remarked_upon(qrstation: Command) -> None:
    studies = tuple({"StudyInstanceUID": f"1.2.{number}"} for number in range(1, 101))
    with peculiar_pacs.running(peculiar_pacs.Pacs(entities={Level.STUDY: studies})) as node:
        qrstation("nodes", "add", "Old", str(node.address))
        qrstation("nodes", "capabilities", "Old", "--probe")
        searched = qrstation("find", "Old")
        card = qrstation("nodes", "capabilities", "Old", "--format", "json").json["capabilities"]

    assert searched.code == 0
    assert "100 is a number at which Old may stop" in searched.err
    assert card["limit"] == 100
