"""The connection doctor from the command line: what it says, asks, writes, and its exit codes."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.model.nodes import Address
from qrstation.paths import Paths
from tests.unit.cli.conftest import Command, Pacs
from tests.unit.services import peculiar_pacs
from tests.unit.services.doctor.conftest import scripted_pacs

STEPS = ["name", "tcp", "tls", "association", "echo", "find", "get", "listener", "move"]


def verdicts(result: object) -> dict[str, str]:
    assert isinstance(result, dict)
    return {step["step"]: step["verdict"] for step in result["steps"]}


def test_all_is_well(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    pacs.destinations["QRSTATION"] = Address(ae_title="QRSTATION", host="127.0.0.1", port=free_port)
    ran = qrstation("--listen-port", str(free_port), "doctor", str(pacs), "--yes")

    assert ran.code == 0, ran.out
    lines = ran.out.splitlines()
    heads = [line for line in lines if not line.startswith(" ")]
    assert len(heads) == len(STEPS)
    assert heads[-1] == f"passed     C-MOVE of one object to us: {pacs} sent the object to us by C-MOVE."
    assert "           - 127.0.0.1 came as PACS, calling us QRSTATION: accepted, 1 object stored." in lines
    assert "Everything that was tried works." in ran.err
    held = qrstation("local", "find", "--level", "IMAGE", "--format", "json").json
    assert len(held) == 1, "the object is kept like any other"


def test_nobody_to_agree(qrstation: Command, pacs: Pacs, free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    ran = qrstation("--listen-port", str(free_port), "doctor", str(pacs), "--format", "json")

    assert ran.code == 0
    assert list(verdicts(ran.json)) == STEPS
    assert [verdicts(ran.json)[step] for step in ("find", "get", "move")] == ["passed", "not tried", "not tried"]
    assert "add --yes" in ran.json["steps"][STEPS.index("get")]["title"]
    assert ran.json["conclusion"] == "Everything that was tried works; retrieval was not tried."
    assert ran.json["calling_ae_title"] == "QRSTATION"


@pytest.mark.parametrize(("answer", "verdict"), [("yes\n", "passed"), ("\n", "not tried")])
def test_the_question_on_a_terminal(
    qrstation: Command, pacs: Pacs, free_port: int, monkeypatch: pytest.MonkeyPatch, answer: str, verdict: str
) -> None:
    terminal = io.StringIO(answer)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)
    ran = qrstation("--listen-port", str(free_port), "doctor", str(pacs), "--format", "json")

    assert "May one small object be retrieved: " in ran.err
    assert "Yamada" not in ran.err
    assert verdicts(ran.json)["get"] == verdict


def test_retrieving_nothing(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    ran = qrstation("--listen-port", str(free_port), "doctor", str(pacs), "--no-retrieve", "--format", "csv")
    rows = {row["step"]: row for row in csv.DictReader(io.StringIO(ran.out))}

    assert ran.code == 0
    assert list(rows) == STEPS
    assert "--no-retrieve" in rows["get"]["title"]
    assert rows["tcp"]["verdict"] == "passed"


def test_a_node_that_is_not_there(qrstation: Command, free_ports: Callable[[], int]) -> None:
    closed, listen = free_ports(), free_ports()
    ran = qrstation("--listen-port", str(listen), "doctor", f"PACS@127.0.0.1:{closed}")

    assert ran.code == 3
    assert f"FAILED     TCP connection: PACS@127.0.0.1:{closed}: Nothing is listening at 127.0.0.1:{closed}." in ran.out
    assert "           > Check the port, and that the node's DICOM service is running." in ran.out


def test_queries_that_fail(qrstation: Command, free_port: int) -> None:
    with scripted_pacs(find=lambda request: request.answer(0xC000)) as node:
        ran = qrstation("--listen-port", str(free_port), "doctor", str(node.address), "--yes")
    assert ran.code == 4


def test_an_unknown_destination(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    ran = qrstation("--listen-port", str(free_port), "doctor", str(pacs), "--yes", "--format", "json")

    assert ran.code == 6
    assert (verdicts(ran.json)["get"], verdicts(ran.json)["move"]) == ("passed", "failed")
    assert "has no entry for our AE title QRSTATION" in ran.json["conclusion"]


def test_the_page_for_the_administrator(qrstation: Command, pacs: Pacs, free_port: int, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    options = ("--listen-port", str(free_port), "doctor", str(pacs), "--no-retrieve")
    saved = qrstation(*options, "--page", str(file))
    printed = qrstation(*options, "--page")
    page = file.read_text(encoding="utf-8")

    assert str(file) in saved.err
    assert saved.out.startswith("passed     Name of the host")
    assert printed.out.startswith(f"DICOM connection from QRSTATION to {pacs}\n\nDear colleague,")
    assert "passed     Name of the host" in printed.err
    for text in (page, printed.out):
        assert f"AE title QRSTATION, host 127.0.0.1, port {free_port}" in text
        assert "P2" not in text
        assert "1.2.826.2" not in text
    assert qrstation(*options, "--page", "--format", "json").code == 2
    assert qrstation(*options, "--page", str(tmp_path / "none" / "page.txt")).code == 7


def test_the_object_is_not_asked_for_where_there_is_none(qrstation: Command, free_port: int) -> None:
    with peculiar_pacs.running(peculiar_pacs.Pacs(entities={})) as node:
        ran = qrstation("--listen-port", str(free_port), "doctor", str(node.address), "--yes")
    assert ran.code == 0
    assert "warning    C-FIND: " in ran.out


@pytest.mark.skipif(os.name != "posix", reason="Windows has other terminals and signals.")
def test_ctrl_c_while_a_question_waits(own_home: Paths, pacs: Pacs, free_port: int) -> None:
    master, terminal = os.openpty()
    command = [sys.executable, "-m", "qrstation", "--home", str(own_home.config.parent)]
    command += ["--listen-port", str(free_port), "doctor", str(pacs)]
    with subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            assert process.stderr is not None
            asked = b""
            while b"[y/N]" not in asked:
                asked += process.stderr.read(1)
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=60)
        finally:
            process.kill()
            os.close(terminal)
            os.close(master)
    assert process.returncode == 130
    assert b"not tried  C-GET" in out
