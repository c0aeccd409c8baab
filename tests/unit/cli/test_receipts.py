"""``qrstation jobs receipt`` and ``qrstation local verify --receipt``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qrstation.paths import Paths
from tests.unit.cli.conftest import HEAD, Command, Pacs


@pytest.fixture
def receipt(qrstation: Command, pacs: Pacs, tmp_path: Path) -> Path:
    """Receipt of a study that was retrieved."""
    qrstation("retrieve", str(pacs), "--level", "STUDY", "--study", HEAD)
    path = tmp_path / "receipt.json"
    written = qrstation("jobs", "receipt", "1", "--out", str(path))
    assert (written.code, written.out) == (0, "")
    assert "job 1 complete, 3 objects on disk" in written.err
    return path


def test_a_receipt_is_written_and_verified(qrstation: Command, receipt: Path) -> None:
    verified = qrstation("local", "verify", "--receipt", str(receipt))
    assert (verified.code, verified.out) == (0, "")
    assert "Unchanged since: 3 of 3." in verified.err


def test_standard_output_has_the_same(qrstation: Command, receipt: Path, tmp_path: Path) -> None:
    printed = qrstation("jobs", "receipt", "1")
    assert printed.json["objects"] == json.loads(receipt.read_text(encoding="utf-8"))["objects"]
    redirected = tmp_path / "redirected.json"
    redirected.write_text(printed.out, encoding="utf-8")
    assert qrstation("local", "verify", "--receipt", str(redirected)).code == 0


def test_a_flipped_bit_is_code_7(qrstation: Command, receipt: Path, own_home: Paths) -> None:
    file = sorted(own_home.archive.rglob("*.dcm"))[0]
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    verified = qrstation("local", "verify", "--receipt", str(receipt), "--format", "json")
    assert verified.code == 7
    assert {name: verified.json[name] for name in ("job", "verdict", "not_here", "checked", "same")} == {
        "job": 1,
        "verdict": "complete",
        "not_here": 0,
        "checked": 3,
        "same": 2,
    }
    [problem] = verified.json["problems"]
    assert (problem["state"], problem["path"]) == ("other bytes", str(file))
    assert "other bytes" in qrstation("local", "verify", "--receipt", str(receipt)).out


def test_another_home_has_none_of_it(qrstation: Command, receipt: Path, tmp_path: Path) -> None:
    elsewhere = qrstation("--home", str(tmp_path / "other"), "local", "verify", "--receipt", str(receipt))
    assert elsewhere.code == 7
    assert elsewhere.out.count("missing") == 3


def test_what_is_no_receipt_is_code_2(qrstation: Command, receipt: Path) -> None:
    receipt.write_text(receipt.read_text(encoding="utf-8")[:500], encoding="utf-8")
    refused = qrstation("local", "verify", "--receipt", str(receipt))
    assert refused.code == 2
    assert "cut off or damaged" in refused.err


def test_a_job_that_is_not_there_is_code_2(qrstation: Command) -> None:
    assert qrstation("jobs", "receipt", "9").code == 2
