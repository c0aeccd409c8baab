"""The log file: private, rotating, in single lines, and without what peers sent."""

from __future__ import annotations

import logging
import os
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path

import pydicom.config
import pytest

from qrstation import logs
from qrstation.errors import ArchiveFault
from qrstation.paths import Paths

CANARY = "CANARY^PATIENT"


@pytest.fixture(autouse=True)
def _stopped() -> Iterator[None]:
    levels = {name: logging.getLogger(name).level for name in ("qrstation", "pynetdicom", "pydicom", "py.warnings")}
    yield
    logs.stop()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def log() -> logging.Logger:
    return logging.getLogger("qrstation.dicom.scu")


def test_lines_name_node_and_job(home: Paths, log: logging.Logger) -> None:
    logs.start(home)
    with logs.about(node="Main PACS", job=7):
        log.info("association accepted")
    log.info("no context")

    first, second = home.log_file.read_text().splitlines()
    assert "qrstation.dicom.scu [job 7, Main PACS]: association accepted" in first
    assert first.split()[2] == "INFO"
    assert "qrstation.dicom.scu: no context" in second


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes.")
def test_files_are_for_the_user_alone_after_rotation_too(
    home: Paths, log: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "FILE_SIZE", 200)
    logs.start(home)
    for number in range(50):
        log.info("line %d", number)

    files = list(home.logs.iterdir())
    assert len([file for file in files if file.name.startswith(home.log_file.name)]) == logs.FILES_KEPT + 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_details_stay_out_unless_asked_for(home: Paths, log: logging.Logger) -> None:
    logs.start(home)
    log.debug(CANARY)
    logging.getLogger("pynetdicom.assoc").error(CANARY)
    # As it does when it is imported.
    pydicom.config.debug(debug_on=False, default_handler=False)
    logging.getLogger("pydicom").warning(CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(CANARY, stacklevel=1)

    assert CANARY not in home.log_file.read_text()


def test_a_traceback_says_where_but_not_what(home: Paths, log: logging.Logger) -> None:
    logs.start(home)
    try:
        raise KeyError(CANARY)
    except KeyError:
        log.exception("a bug")

    text = home.log_file.read_text()
    assert "KeyError (message left out" in text
    assert "test_logs.py" in text
    assert f"KeyError: '{CANARY}'" not in text


def test_a_fault_of_the_system_does_not_name_the_file(home: Paths, log: logging.Logger) -> None:
    logs.start(home)
    try:
        Path(f"/nowhere/{CANARY}.dcm").stat()
    except OSError:
        log.exception("a bug")

    text = home.log_file.read_text()
    assert "FileNotFoundError: No such file or directory" in text
    assert CANARY not in text


def test_verbose_goes_to_standard_error_alone(
    home: Paths, log: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start(home, verbosity=2)
    log.debug("detail")

    assert "detail" in capsys.readouterr().err
    assert "detail" not in home.log_file.read_text()


def test_a_peer_cannot_write_lines_of_its_own(home: Paths, log: logging.Logger) -> None:
    logs.start(home)
    log.info("AE title %s", "A\n2026-01-01 INFO forged\x1b[31m")

    (line,) = home.log_file.read_text().splitlines()
    assert r"A\n2026-01-01 INFO forged\x1b[31m" in line


def test_what_is_said_of_dose_queries_stands_in_a_log_of_its_own_too(home: Paths, log: logging.Logger) -> None:
    dose = logging.getLogger("qrstation.services.dose.querying")
    logs.start(home, verbosity=2)
    with logs.about(node="Main PACS"):
        dose.info("3 studies before, 2 after")
        dose.debug(CANARY)
        log.info("association accepted")

    (line,) = home.dose_log_file.read_text().splitlines()
    assert "INFO    qrstation.services.dose.querying [Main PACS]: 3 studies before, 2 after" in line
    assert "3 studies before, 2 after" in home.log_file.read_text()
    assert CANARY not in home.log_file.read_text()
    if os.name == "posix":
        assert stat.S_IMODE(home.dose_log_file.stat().st_mode) == 0o600

    logs.stop()
    logs.start(home)
    dose.info("without -v as well")
    assert "without -v as well" in home.dose_log_file.read_text()


@pytest.mark.parametrize("name", ["qrstation.log", "dose.log"])
def test_a_file_that_cannot_be_written_is_a_sentence(home: Paths, name: str) -> None:
    (home.logs / name).mkdir()

    with pytest.raises(ArchiveFault, match="cannot be written"):
        logs.start(home)
