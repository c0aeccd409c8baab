"""Files that the user names, and that are there already."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.unit.cli.conftest import HEAD, Command, Pacs

KEPT = "what nobody has a copy of"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A file that was written by something else."""
    file = tmp_path / "there.csv"
    file.write_text(KEPT)
    return file


@pytest.mark.parametrize(
    "arguments",
    [
        ("nodes", "export", "THERE"),
        ("jobs", "receipt", "1", "--out", "THERE"),
        ("support-bundle", "THERE"),
        ("batch", "PACS", "LIST", "--dry-run", "--report", "THERE"),
        ("doctor", "PACS", "--no-retrieve", "--listen-port", "0", "--page", "THERE"),
        ("certificate", "request", "--name", "a", "--output", "THERE"),
        ("audit", "export", "THERE"),
    ],
)
def test_a_file_that_is_there_is_replaced_only_on_request(
    qrstation: Command, pacs: Pacs, tmp_path: Path, there: Path, arguments: tuple[str, ...]
) -> None:
    wanted = tmp_path / "list.csv"
    wanted.write_text(f"StudyInstanceUID\n{HEAD}\n")
    qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD, "--method", "get")
    named = {"THERE": str(there), "PACS": str(pacs), "LIST": str(wanted)}
    line = [named.get(each, each) for each in arguments]

    refused = qrstation(*line)
    before = there.read_text()
    qrstation(*line, "--replace")

    assert refused.code == 2
    assert f"{there.name} is there already." in refused.err
    assert "--replace" in refused.err
    assert before == KEPT
    assert KEPT.encode() not in there.read_bytes()


def test_nothing_is_asked_for_a_file_that_is_there(qrstation: Command, there: Path, tmp_path: Path) -> None:
    wanted = tmp_path / "list.csv"
    wanted.write_text(f"StudyInstanceUID\n{HEAD}\n")

    refused = qrstation("batch", "NOBODY@127.0.0.1:9", str(wanted), "--report", str(there))

    assert refused.code == 2
    assert "NOBODY" not in refused.err


def test_a_report_that_cannot_be_written_is_no_wrong_usage(qrstation: Command, pacs: Pacs, tmp_path: Path) -> None:
    wanted = tmp_path / "list.csv"
    wanted.write_text(f"StudyInstanceUID\n{HEAD}\n")

    failed = qrstation("batch", str(pacs), str(wanted), "--dry-run", "--report", str(tmp_path / "none" / "report.csv"))

    assert failed.code == 7
    assert "could not be written" in failed.err


def test_a_folder_that_does_not_let_us_in_is_told_by_who_writes(
    qrstation: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patched:
        patched.setattr(os, "lstat", refuse)
        patched.setattr(Path, "exists", refuse)
        ended = qrstation("nodes", "export", str(tmp_path / "inside" / "nodes.csv"))
    assert ended.code == 7
    assert "bug" not in ended.err
