"""Standard streams that are closed, full, or without anybody who reads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qrstation.paths import Paths
from tests.unit.cli.conftest import HEAD, Command, Pacs, Ran

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only Linux has a device that is always full.")

RETRIEVE = ("--level", "STUDY", "--study", HEAD, "--method", "get")


def redirected(redirection: str, *arguments: str) -> Ran:
    """Run a command with streams as a shell makes them."""
    command = [sys.executable, "-m", "qrstation", *arguments]
    process = subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", *command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Ran(code=process.returncode, out=process.stdout, err=process.stderr)


@pytest.mark.parametrize("arguments", [("find",), ("find", "--format", "json"), ("find", "--format", "csv"), ("echo",)])
def test_a_full_standard_output_is_told(own_home: Paths, pacs: Pacs, arguments: tuple[str, ...]) -> None:
    ran = redirected(">/dev/full", arguments[0], str(pacs), *arguments[1:])

    assert ran.code == 7
    assert "The result could not be written to standard output.\nThe system says: No space left" in ran.err
    assert "Traceback" not in ran.err
    assert "bug" not in ran.err


def test_help_that_does_not_fit_is_told() -> None:
    ran = redirected(">/dev/full", "--version")

    assert ran.code == 7
    assert "could not be written" in ran.err


@pytest.mark.parametrize("redirection", [">&-", "2>&-", ">&- 2>&-", "2>/dev/full", "<&-"])
def test_a_retrieval_goes_on_without_its_streams(
    own_home: Paths, pacs: Pacs, qrstation: Command, redirection: str
) -> None:
    ran = redirected(redirection, "retrieve", str(pacs), *RETRIEVE, "-v")

    assert ran.code == 0
    assert ("complete" in ran.out) is (">&-" not in redirection.replace("2>&-", ""))
    assert "Traceback" not in ran.err
    assert "INFO" not in ran.out
    assert qrstation("local", "stats", "--format", "json").json["instances"] == 3


def test_a_list_is_fetched_though_its_report_cannot_be_shown(
    own_home: Paths, pacs: Pacs, qrstation: Command, tmp_path: Path
) -> None:
    wanted = tmp_path / "list.csv"
    wanted.write_text(f"StudyInstanceUID\n{HEAD}\n")

    ran = redirected(">/dev/full", "batch", str(pacs), str(wanted), "--method", "get")

    assert ran.code == 7
    assert ran.err.count("could not be written") == 1
    assert "3 received" in ran.err
    assert qrstation("local", "stats", "--format", "json").json["instances"] == 3


def test_messages_that_nobody_reads_end_nothing(own_home: Paths, pacs: Pacs) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        process = subprocess.run(
            [sys.executable, "-m", "qrstation", "find", str(pacs), "-v", "--format", "json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=writing,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)

    assert process.returncode == 0
    assert HEAD.encode() in process.stdout
