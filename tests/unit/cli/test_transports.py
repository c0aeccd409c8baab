"""Commands with a pynetdicom with which our own transport was not tried, and with fast transfers switched off."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation import settings
from qrstation.dicom import transports
from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.transport import Transport
from qrstation.paths import Paths
from qrstation.settings import Settings
from tests.unit.cli.conftest import HEAD, Command, Pacs

pytestmark = pytest.mark.usefixtures("new_choice_of_transport")

SAID = "Fast transfers are off"

ON_ANOTHER_VERSION = """
import sys
import pynetdicom

pynetdicom.__version__ = "3.0.99"
from qrstation.__main__ import main

home, pacs, study, *move = sys.argv[1:]
for arguments in (
    ["echo", pacs],
    ["find", pacs],
    ["retrieve", pacs, "--level", "SERIES", "--study", study, "--series", study + ".1", "--method", "get"],
    ["retrieve", pacs, "--level", "SERIES", "--study", study, "--series", study + ".2", "--method", "move", *move],
):
    if code := main(["--home", home, *arguments]):
        sys.exit(f"{arguments} ended with {code}")
"""
"""A process that echoes, finds, and gets and moves a series."""


def test_all_works_with_another_pynetdicom_and_the_log_says_so_once_in_a_process(
    pacs: Pacs, own_home: Paths, free_port: int
) -> None:
    pacs.destinations["QRSTATION"] = replace(pacs.address, ae_title="QRSTATION", port=free_port)
    settings.save(own_home.settings_file, Settings(bind_host="127.0.0.1"))
    home = str(own_home.config.parent)

    done = subprocess.run(
        [sys.executable, "-c", ON_ANOTHER_VERSION, home, str(pacs), HEAD, "--listen-port", str(free_port)],
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert own_home.log_file.read_text("utf-8").count(SAID) == 1
    assert len(list(Path(home).rglob("*.dcm"))) == 3


def test_fast_transfers_that_are_switched_off_serve_no_command(
    qrstation: Command, pacs: Pacs, own_home: Paths, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[type] = []
    serve = transports._Choice.own

    def noting(choice: transports._Choice) -> type[Transport] | None:
        own = serve(choice)
        served.append(own or StockTransport)
        return own

    monkeypatch.setattr(transports._Choice, "own", noting)
    pacs.destinations["QRSTATION"] = replace(pacs.address, ae_title="QRSTATION", port=free_port)
    study = ("--level", "STUDY", "--study", HEAD, "--method", "move", "--listen-port", str(free_port))

    assert qrstation("echo", str(pacs)).code == 0
    assert set(served) == {Transport}
    served.clear()
    settings.save(own_home.settings_file, Settings(fast_transfers=False, bind_host="127.0.0.1"))
    for command in (("echo", str(pacs)), ("find", str(pacs)), ("retrieve", str(pacs), *study)):
        # Each is a process of its own, which begins with fast transfers on.
        transports.prefer_own(True)
        assert qrstation(*command).code == 0
        assert served[0] is StockTransport
        served.clear()
    assert SAID not in own_home.log_file.read_text("utf-8")
