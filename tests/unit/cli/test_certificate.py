"""``qrstation certificate`` as an administrator uses it, up to a receiver that speaks TLS."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.paths import Paths
from tests import certificates
from tests.authority import Authority
from tests.peers.peers import program
from tests.unit.cli.conftest import Command

SECRET = "Kanarienvogel-7"


def test_there_is_none_at_first(qrstation: Command) -> None:
    shown = qrstation("certificate", "show")
    assert (shown.code, shown.out) == (0, "")
    assert "There is no certificate of ours" in shown.err
    assert qrstation("certificate", "show", "--format", "json").json["facts"] is None


def test_a_certificate_is_asked_for_and_taken(qrstation: Command, tmp_path: Path) -> None:
    wish = ("--name", "physics.example.org", "--name", "10.1.2.3", "--organization", "Hospital")
    asked = qrstation("certificate", "request", *wish, "--output", str(tmp_path / "request.pem"))
    assert (asked.code, asked.out) == (0, f"{tmp_path / 'request.pem'}\n")
    assert "A request waits" in qrstation("certificate", "show").err
    taken = qrstation("certificate", "import", str(Authority(tmp_path).issue(tmp_path / "request.pem")))
    assert taken.code == 0
    assert "CN=Hospital" in taken.out
    assert "physics.example.org, 10.1.2.3" in taken.out
    assert "until it is started again" in taken.err
    assert "Our certificate expires on" in taken.err
    state = qrstation("certificate", "show", "--format", "json").json
    assert (state["request"], state["facts"]["issuer"]) == (None, "CN=Hospital")


def test_none_that_was_issued_is_lost_to_another_request_or_a_trial(qrstation: Command, tmp_path: Path) -> None:
    first, second = tmp_path / "request.pem", tmp_path / "second.pem"
    assert "made before" not in qrstation("certificate", "request", "--name", "a", "--output", str(first)).err
    assert "made before" in qrstation("certificate", "request", "--name", "a", "--output", str(second)).err
    assert qrstation("certificate", "import", str(Authority(tmp_path).issue(first))).code == 0
    signed = qrstation("certificate", "self-sign", "--name", "a")
    assert "CN=Hospital" not in signed.out
    kept = signed.err.partition("qrstation certificate import ")[2].split()[0]
    assert "CN=Hospital" in qrstation("certificate", "import", kept).out


def test_this_computer_is_named_where_nobody_is(qrstation: Command) -> None:
    assert qrstation("certificate", "self-sign", "--key-type", "rsa").code == 0
    facts = qrstation("certificate", "show", "--format", "json").json["facts"]
    assert facts["names"]
    assert facts["key"] == "RSA, 3,072 bits"


def test_a_passphrase_comes_from_a_file_and_goes_nowhere(
    qrstation: Command, own_home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, p12 = certificates.certificate(tmp_path), tmp_path / "own.p12"
    made = ["pkcs12", "-export", "-in", str(both), "-out", str(p12), "-passout", f"pass:{SECRET}"]
    subprocess.run([program("openssl"), *made], check=True)
    refused = qrstation("certificate", "import", str(p12))
    assert refused.code == 2
    assert "protected by a passphrase" in refused.err
    assert "no terminal" in qrstation("certificate", "import", str(p12), "--passphrase").err
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{SECRET}\n"))
    assert qrstation("-v", "certificate", "import", str(p12), "--passphrase-file", "-").code == 0
    assert qrstation("nodes", "export", str(tmp_path / "nodes.json")).code == 0
    written = [file for file in (*own_home.config.parent.rglob("*"), tmp_path / "nodes.json") if file.is_file()]
    assert not [file for file in written if SECRET.encode() in file.read_bytes()]


def test_what_cannot_be_done_is_said(qrstation: Command, tmp_path: Path) -> None:
    for arguments, words in (
        (("request", "--name", "a b"), "'a b' is no host name"),
        (("import", str(tmp_path / "none.pem")), "cannot be read"),
    ):
        refused = qrstation("certificate", *arguments)
        assert (refused.code, refused.out) == (2, "")
        assert words in refused.err
    unwritable = qrstation("certificate", "request", "--output", str(tmp_path / "nowhere" / "request.pem"))
    assert unwritable.code == 7
    assert "The request lies in" in unwritable.err


def test_a_server_speaks_tls(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]], own_home: Paths, free_port: int
) -> None:
    assert "no certificate of ours" in qrstation("settings", "set", "receiver_tls", "on").err
    without = qrstation("serve", "--host", "127.0.0.1", "--port", str(free_port))
    assert without.code != 0
    assert "no certificate of ours, so nothing is received" in without.err
    assert qrstation("certificate", "self-sign", "--name", "127.0.0.1").code == 0
    server = spawn("serve", "--host", "127.0.0.1", "--port", str(free_port), "--receive-only")
    assert server.stdout is not None
    assert server.stdout.readline() == f"listening QRSTATION@127.0.0.1:{free_port}?tls\n"
    trusted = ("+tla", "+cf", str(own_home.tls / "certificate.pem"))
    for options, code in ((trusted, 0), ((), 1)):
        done = subprocess.run([program("echoscu"), *options, "127.0.0.1", str(free_port)], timeout=30, check=False)
        assert done.returncode == code
