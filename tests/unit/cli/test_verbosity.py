"""What ``-v`` and ``-vv`` tell, and what they keep to themselves."""

from __future__ import annotations

from qrstation.paths import Paths
from tests.unit.cli.conftest import HEAD, Command, Pacs

NAME = "PatientName=YAMADA*"


def test_v_tells_of_associations_and_queries_without_a_value(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    found = qrstation("-v", "find", str(pacs), "-k", NAME)

    assert "1 of 1 presentation contexts accepted" in found.err
    assert "C-FIND at STUDY level requested, 14 keys, with a value: PatientName" in found.err
    assert "1 response before the last: 0000 Success" in found.err
    assert not any("YAMADA" in said.upper() for said in (found.err, own_home.log_file.read_text()))


def test_v_tells_of_a_retrieval_and_its_counters(qrstation: Command, pacs: Pacs) -> None:
    ran = qrstation("-v", "retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--method", "get")

    assert "C-GET at STUDY level requested" in ran.err
    assert "0000 Success, 3 completed, 0 failed" in ran.err


def test_vv_tells_of_contexts_keys_and_answers(qrstation: Command, pacs: Pacs) -> None:
    found = qrstation("-vv", "find", str(pacs), "-k", NAME)

    assert "Study Root Query/Retrieve Information Model - FIND accepted with" in found.err
    assert NAME in found.err
    assert "PatientName=Yamada^Taro" in found.err


def test_without_it_nothing_of_this_is_said(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    assert "presentation contexts" not in qrstation("find", str(pacs)).err
    assert "presentation contexts" in own_home.log_file.read_text()
