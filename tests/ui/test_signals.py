"""The window's process, told to end from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from qrstation import settings as settings_file
from qrstation.model.nodes import RemoteNode
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.settings import Settings

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has other signals.")

SCRIPT = """
import sys
from pathlib import Path
from qrstation.ui import app

start = app.Program.start

def start_and_say(program):
    start(program)
    say(program)

def say(program):
    if program.wiring is None or program.wiring._bridge._opening.workstation is None:
        app.QTimer.singleShot(20, program, lambda: say(program))
    else:
        print("open", flush=True)

app.Program.start = start_and_say
sys.exit(app.main(home=Path(sys.argv[1])))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_cleanly(
    number: signal.Signals, home: Paths, stalled: RemoteNode, free_ports: Callable[[], int]
) -> None:
    NodeBook(home.nodes_file).add(stalled)
    settings_file.save(home.settings_file, Settings(port=free_ports(), bind_host="127.0.0.1"))
    command = [sys.executable, "-c", SCRIPT, str(home.config.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            process.send_signal(number)
            _, said = process.communicate(timeout=60)
        finally:
            process.kill()

    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert (home.config / "window.ini").exists()
