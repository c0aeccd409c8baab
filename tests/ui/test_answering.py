"""The real window goes on answering, and ends, whatever a node does or however much it finds."""

import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from qrstation import settings as settings_file
from qrstation.model.cancellation import Cancellation
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome, PartsAsked, Status, StatusCategory
from qrstation.model.query import Match, Query
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from tests.promptness import LOADED
from tests.ui.conftest import StartProgram
from tests.ui.results.entities import study

SUCCESS = Status(code=0, category=StatusCategory.SUCCESS, meaning="Success")


def test_a_stalled_node_leaves_the_window_answering_and_is_left_behind_at_the_end(
    start: StartProgram, stalled: RemoteNode, pacs: RemoteNode
) -> None:
    driver = start(stalled, pacs, listen=False)
    driver.until(lambda: "asking" in driver.chip_text("Stalled"))
    driver.window.node_bar.choose(["Stalled"])
    page = driver.pages.search
    page.form.patient_name.setText("A*")
    page.form.search()
    assert page.form.running
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    assert driver.names_found() == ["Adams, Ada"]
    began = time.monotonic()
    driver.close()
    assert time.monotonic() - began < 3 * LOADED


def test_a_search_of_a_stalled_node_is_stopped(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(stalled)
    page = driver.pages.search
    page.form.patient_name.setText("A*")
    page.form.search()
    page.stop()
    driver.until(lambda: not page.form.running)


def test_20_000_rows_leave_the_window_answering(
    start: StartProgram, main_pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 20_000

    def search(
        self: Workstation,
        node: RemoteNode,
        query: Query,
        on_match: Callable[[Match], None],
        cancellation: Cancellation | None = None,
        on_parts: Callable[[PartsAsked], None] | None = None,
    ) -> FindOutcome:
        for number in range(count):
            on_match(study(number))
        return FindOutcome(status=SUCCESS, matches=count, seconds=1.0)

    monkeypatch.setattr(Workstation, "search", search)
    driver = start(main_pacs)
    longest, last = 0.0, time.monotonic()
    page = driver.pages.search
    page.form.patient_name.setText("*")
    page.form.patient_id.setText("P*")
    page.form.search()
    while page.form.running:
        driver.qtbot.wait(1)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert page.results.model.rowCount() == count
    assert longest < 1.5 * LOADED


CLOSING_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from qrstation.ui import app

start = app.Program.start

def start_and_close(program):
    start(program)
    QTimer.singleShot(1_500, program, program.window.close)

app.Program.start = start_and_close
sys.exit(app.main(home=Path(sys.argv[1])))
"""


def test_the_process_ends_although_a_node_stalls(home: Paths, stalled: RemoteNode, free_port: int) -> None:
    NodeBook(home.nodes_file).add(stalled)
    settings_file.save(home.settings_file, Settings(port=free_port, bind_host="127.0.0.1"))
    ran = subprocess.run(
        [sys.executable, "-c", CLOSING_SCRIPT, str(home.config.parent)], timeout=60, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr
    assert (home.config / "window.ini").exists()
