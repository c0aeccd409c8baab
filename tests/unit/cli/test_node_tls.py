"""TLS of nodes, from the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address
from tests import certificates
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_local import Terminal
from tests.unit.cli.test_node_negotiation import ADD, EDIT, the_node
from tests.unit.dicom.memory import MemorySink

SETTINGS = ("tls", "tls_trust", "tls_ca_file", "tls_fingerprint", "tls_name", "tls_own_certificate", "tls_profile")


def tls_of(qrstation: Command) -> tuple[Any, ...]:
    node = the_node(qrstation)
    return tuple(node[name] for name in SETTINGS)


def test_all_that_can_be_set(qrstation: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    certificates.certificate(tmp_path, "DNS:authority").rename("ca.pem")
    strict = ("--tls-name", "pacs.example", "--own-certificate", "--tls-profile", "modified-bcp-195")
    assert qrstation(*ADD, "--ca", "ca.pem", *strict).code == 0
    authority = str(tmp_path / "ca.pem")
    assert tls_of(qrstation) == (True, "ca", authority, "", "pacs.example", True, "modified-bcp-195")
    assert qrstation(*EDIT, "--fingerprint", f"SHA256:{'AB:' * 31}ab").code == 0
    pin = ":".join(["AB"] * 32)
    assert tls_of(qrstation) == (True, "pinned", authority, pin, "pacs.example", True, "modified-bcp-195")
    assert qrstation(*EDIT, "--tls", "system", "--tls-name", "", "--no-own-certificate").code == 0
    assert tls_of(qrstation)[:2] == (True, "system")
    assert tls_of(qrstation)[4:6] == ("", False)


def test_only_off_takes_tls_from_a_node(qrstation: Command) -> None:
    qrstation("nodes", "add", "PACS", "PACS@10.1.2.3:104?tls")
    qrstation(*EDIT, "--address", "PACS@10.1.2.4:104")
    assert (the_node(qrstation)["host"], the_node(qrstation)["tls"]) == ("10.1.2.4", True)
    qrstation(*EDIT, "--tls", "off")
    assert the_node(qrstation)["tls"] is False


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--tls", "ca"), "The file with the certificate of the authority is needed."),
        (("--tls", "system", "--ca", "x.pem"), "--ca goes with --tls ca."),
        (("--tls", "off", "--fingerprint", "ab" * 32), "--fingerprint goes with --tls pinned."),
        (("--fingerprint", "AB:CD"), "is no fingerprint"),
    ],
)
def test_what_does_not_go_together(qrstation: Command, options: tuple[str, ...], said: str) -> None:
    refused = qrstation(*ADD, *options)
    assert refused.code == 2
    assert said in refused.err


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where a node speaks TLS."""
    own = certificates.certificate(tmp_path)
    bind = Address(ae_title="PACS", host="127.0.0.1", port=0)
    listener = Listener(bind, sink=MemorySink(), tls=certificates.serving(own))
    yield str(listener.start().address)
    listener.stop()


def test_what_is_said_to_do_works_for_a_node_that_is_in_no_book(qrstation: Command, address: str) -> None:
    refused = qrstation("echo", f"{address}?tls")
    assert f"nodes add NAME '{address}?tls') and accept it" in refused.out
    assert "nodes trust NAME" in refused.out


def test_a_certificate_is_looked_at_and_accepted(
    qrstation: Command, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = qrstation("nodes", "add", "PACS", address, "--tls", "pinned")
    assert "accept it: qrstation nodes trust PACS" in added.err
    refused = qrstation("echo", "PACS")
    assert refused.code == 3
    assert "was not accepted here yet" in refused.out

    monkeypatch.setattr(sys, "stdin", Terminal("n"))
    shown = qrstation("nodes", "trust", "PACS")
    assert (shown.code, the_node(qrstation)["tls_fingerprint"]) == (2, "")
    assert "CN=us" in shown.out
    assert "127.0.0.1" in shown.out
    assert "Nothing was accepted." in shown.err

    monkeypatch.setattr(sys, "stdin", Terminal("y"))
    assert qrstation("nodes", "trust", "PACS").code == 0
    assert the_node(qrstation)["tls_fingerprint"] in shown.out
    assert qrstation("echo", "PACS").code == 0
    found = qrstation("find", "PACS", "--limit", "1")
    assert "TLS" not in found.err


def test_a_fingerprint_is_accepted_without_asking(qrstation: Command, address: str) -> None:
    qrstation("nodes", "add", "PACS", address)
    nobody = qrstation("nodes", "trust", "PACS")
    assert nobody.code == 2
    assert "no terminal to ask on" in nobody.err
    told = next(line.split()[-1] for line in nobody.out.splitlines() if line.startswith("SHA-256"))

    wrong = qrstation("nodes", "trust", "PACS", "--fingerprint", "ab" * 32)
    assert wrong.code == 2
    assert "another certificate than the one with that fingerprint; nothing was accepted" in wrong.err
    assert the_node(qrstation)["tls"] is False
    assert qrstation("nodes", "trust", "PACS", "--fingerprint", told).code == 0
    assert tls_of(qrstation)[:2] == (True, "pinned")
    assert qrstation("echo", "PACS").code == 0


def test_another_certificate_than_before_is_spoken_of(
    qrstation: Command, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    qrstation("nodes", "add", "PACS", address, "--fingerprint", "ab" * 32)
    told = qrstation("echo", "PACS")
    assert told.code == 3
    assert "shows another certificate than the one that was accepted" in told.out
    monkeypatch.setattr(sys, "stdin", Terminal("y"))
    assert "Until now another certificate was accepted: AB:AB:" in qrstation("nodes", "trust", "PACS").err


def test_a_list_of_nodes_keeps_it(qrstation: Command, tmp_path: Path) -> None:
    for name in ("nodes.csv", "nodes.json"):
        qrstation(*ADD, "--fingerprint", "ab" * 32, "--own-certificate")
        before = tls_of(qrstation)
        assert qrstation("nodes", "export", str(tmp_path / name)).code == 0
        qrstation("nodes", "remove", "PACS")
        assert qrstation("nodes", "import", str(tmp_path / name)).code == 0
        assert tls_of(qrstation) == before
        qrstation("nodes", "remove", "PACS")


def test_a_file_of_an_authority_that_cannot_be_used_is_refused(qrstation: Command, tmp_path: Path) -> None:
    missing, nonsense = tmp_path / "none.pem", tmp_path / "nonsense.pem"
    nonsense.write_text("nonsense")
    assert qrstation("nodes", "add", "PACS", "PACS@127.0.0.1:104").code == 0
    for command in (("add", "Other", "B@127.0.0.1:104"), ("edit", "PACS")):
        for file, said in ((missing, "No such file"), (nonsense, "no certificate in PEM")):
            refused = qrstation("nodes", *command, "--ca", str(file))
            assert refused.code == 2
            assert f"cannot be read from {file}" in refused.err
            assert said in refused.err
    (node,) = qrstation("nodes", "list", "--format", "json").json
    assert (node["name"], node["tls"]) == ("PACS", False)


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("--tls", "off, system, ca, pinned"),
        ("--tls-profile", "bcp-195, modified-bcp-195"),
        ("--method", "auto, get, move"),
    ],
)
def test_a_word_that_is_none_of_some_is_answered_with_those(qrstation: Command, option: str, words: str) -> None:
    refused = qrstation("nodes", "edit", "PACS", option, "on")
    assert refused.code == 2
    assert f"argument {option}: 'on' is none of {words}\n" in refused.err


def test_an_address_with_tls_and_no_tls_contradict_each_other(qrstation: Command) -> None:
    added = qrstation("nodes", "add", "PACS", "PACS@10.1.2.3:104?tls", "--tls", "off")
    assert added.code == 2
    assert "?tls" in added.err
    assert "--tls off" in added.err
    assert qrstation("nodes", "list", "--format", "json").json == []


@pytest.mark.parametrize(
    ("command", "form"),
    [("echo", "table"), ("echo", "csv"), ("doctor", "table"), ("doctor", "csv"), ("doctor", "json")],
)
def test_a_command_in_a_result_works_on_the_same_home(
    qrstation: Command, address: str, free_port: int, tmp_path: Path, command: str, form: str
) -> None:
    home = ("--home", str(tmp_path / "other"))
    qrstation(*home, "nodes", "add", "S", address, "--tls", "pinned")

    told = qrstation(*home, "--listen-port", str(free_port), command, "S", "--format", form).out

    assert f"qrstation --home {home[1]} nodes trust S" in told
    assert "qrstation nodes" not in told
