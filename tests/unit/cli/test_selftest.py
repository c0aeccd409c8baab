"""The self-test passes where all works, says what does not, and leaves the user's files alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from qrstation.cli import selftest
from qrstation.cli.window import TRIAL
from qrstation.errors import Cancelled
from qrstation.model.cancellation import Cancellation
from qrstation.paths import HOME_VARIABLE, Paths
from qrstation.practice import PracticePacs, generation
from qrstation.practice.schedule import Recipe, studies
from qrstation.practice.study import Study
from qrstation.services.selftest import checked
from tests.conftest import REPOSITORY, WITHOUT_QT
from tests.promptness import eventually
from tests.unit.cli.conftest import Command, Ran


@pytest.fixture(autouse=True)
def few_patients(monkeypatch: pytest.MonkeyPatch) -> None:
    def few(last_day: date) -> Iterator[tuple[Study, Recipe]]:
        return islice(studies(last_day), 1, 3)

    monkeypatch.setattr(generation, "studies", few)


@pytest.fixture
def without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)


def ends(ran: Ran) -> dict[str, str]:
    """End of each check, by its name; the lines are those that a user sees."""
    return {line[8:22].strip(): line[:8].strip() for line in ran.out.splitlines()}


@pytest.mark.skipif(WITHOUT_QT, reason="The window needs Qt.")
def test_all_checks_pass_and_the_homes_stay_as_they_were(
    qrstation: Command, own_home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "user"))
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    ran = qrstation("selftest")

    assert ran.code == 0, ran.out
    names = ["practice PACS", "receiver", "C-ECHO", "C-FIND", "C-GET", "C-MOVE", "archive", "window"]
    assert list(ends(ran).items()) == [(name, "ok") for name in names]
    assert "7 files verified" in ran.out
    assert "The self-test passed in" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_move_that_leads_nowhere_fails_it(
    qrstation: Command, without_qt: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PracticePacs, "register", lambda *_: None)

    ran = qrstation("selftest")

    assert ran.code == 1
    assert ends(ran)["C-GET"] == "ok"
    assert ends(ran)["C-MOVE"] == "failed"
    assert "archive" not in ends(ran)
    assert "The self-test failed after" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="Windows has other signals.")
def test_it_is_stopped_while_patients_are_made_and_leaves_nothing(
    spawn: Callable[..., subprocess.Popen[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with spawn("selftest") as process:
        assert eventually(lambda: any(tmp_path.glob("qrstation-selftest-*/practice/archive/*/*/*.dcm")), 60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err) == (130, "", "Stopped.\n")
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_opens_is_ended_with_the_test(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    waiting = [sys.executable, "-c", "import time; time.sleep(600)"]
    monkeypatch.setattr(selftest, "this_program", lambda: waiting)
    cancellation = Cancellation()
    cancellation.request()

    with pytest.raises(Cancelled):
        checked("window", lambda: selftest._open_window(tmp_path, cancellation), cancellation)


def test_without_qt_the_window_is_skipped_in_words(qrstation: Command, without_qt: None) -> None:
    ran = qrstation("selftest")

    assert ran.code == 0, ran.out
    assert ends(ran)["window"] == "skipped"
    assert "only the command line works here" in ran.out


def test_a_library_that_a_bundle_lacks_is_named(
    qrstation: Command, without_qt: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "qrstation.dicom.find_scu", None)
    monkeypatch.setattr("qrstation.services.selftest.Workstation.search", _import_missing)

    ran = qrstation("selftest")

    assert ran.code == 1
    assert ends(ran)["C-FIND"] == "failed"
    assert "qrstation.dicom.find_scu" in ran.out


def _import_missing(*_: object) -> None:
    import qrstation.dicom.find_scu  # noqa: F401


def test_a_window_that_does_not_open_fails_it_with_what_was_said(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", sys)
    broken = [sys.executable, "-c", "import sys; sys.exit('libEGL.so.1: cannot open shared object file')"]
    monkeypatch.setattr(selftest, "this_program", lambda: broken)

    ran = qrstation("selftest")

    assert ran.code == 1
    assert ends(ran)["archive"] == "ok"
    assert ends(ran)["window"] == "failed"
    assert "libEGL.so.1" in ran.out


@pytest.mark.skipif(WITHOUT_QT, reason="The window needs Qt.")
def test_a_window_whose_core_does_not_start_is_a_failed_trial(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way of the folder")
    ran = subprocess.run(
        [sys.executable, "-m", "qrstation", "--home", str(tmp_path), "gui", TRIAL],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert ran.returncode == 1
    assert [line.split()[0] for line in ran.stdout.splitlines()] == ["shown"]
    assert "data" in ran.stderr
    assert "Traceback" not in ran.stderr
