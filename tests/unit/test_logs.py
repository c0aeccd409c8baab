"""The log file: private, rotating, in single lines, and without what peers sent."""

from __future__ import annotations

import logging
import os
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path

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
    logs.start(home.log_file)
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
    logs.start(home.log_file)
    for number in range(50):
        log.info("line %d", number)

    files = list(home.logs.iterdir())
    assert len(files) == logs.FILES_KEPT + 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_details_stay_out_unless_asked_for(home: Paths, log: logging.Logger) -> None:
    logs.start(home.log_file)
    log.debug(CANARY)
    logging.getLogger("pynetdicom.assoc").error(CANARY)
    logging.getLogger("pydicom").warning(CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(CANARY, stacklevel=1)

    assert CANARY not in home.log_file.read_text()


def test_a_traceback_says_where_but_not_what(home: Paths, log: logging.Logger) -> None:
    logs.start(home.log_file)
    try:
        raise KeyError(CANARY)
    except KeyError:
        log.exception("a bug")

    text = home.log_file.read_text()
    assert "KeyError (message left out" in text
    assert "test_logs.py" in text
    assert f"KeyError: '{CANARY}'" not in text


def test_verbose_goes_to_standard_error(home: Paths, log: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start(home.log_file, verbosity=2)
    log.debug("detail")

    assert "detail" in capsys.readouterr().err
    assert "detail" in home.log_file.read_text()


def test_a_peer_cannot_write_lines_of_its_own(home: Paths, log: logging.Logger) -> None:
    logs.start(home.log_file)
    log.info("AE title %s", "A\n2026-01-01 INFO forged\x1b[31m")

    (line,) = home.log_file.read_text().splitlines()
    assert r"A\n2026-01-01 INFO forged\x1b[31m" in line


def test_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "qrstation.log").mkdir()

    with pytest.raises(ArchiveFault, match="cannot be written"):
        logs.start(tmp_path / "qrstation.log")
