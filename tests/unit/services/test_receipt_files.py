"""Receipts as files: read as they were written, and none that is damaged or foreign passes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import ArchiveFault, InvalidInput
from qrstation.model.receipts import Comparison
from qrstation.services import receipts
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving
from tests.unit.services.receipt_making import check, images, reopened, retrieve, saved, workstation
from tests.unit.services.retrieving import STUDY

__all__ = ["reopened", "workstation"]


@pytest.fixture
def receipt_file(workstation: Workstation, tmp_path: Path) -> Path:
    with serving(Pacs(objects=images(1, 2))) as node:
        return saved(receipts.of_job(workstation, retrieve(workstation, node, STUDY)), tmp_path)


def test_a_receipt_is_read_as_it_was_written(workstation: Workstation, receipt_file: Path) -> None:
    again = receipts.load(receipt_file)
    assert receipts.sealed(again) == json.loads(receipt_file.read_text(encoding="utf-8"))
    assert not check(workstation, again).problems


def edited(text: str, change: Callable[[dict[str, Any]], object]) -> str:
    fields = json.loads(text)
    change(fields)
    return json.dumps(fields)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda text: text[: len(text) // 2], "cut off or damaged"),
        (lambda text: "", "cut off or damaged"),
        (lambda text: "[" * 200_000, "cut off or damaged"),
        (lambda text: '{"format": "qrstation receipt", "version": ' + "9" * 10_000, "cut off or damaged"),
        (lambda text: "[]", "another kind of file"),
        (lambda text: '{"format": "invoice"}', "another kind of file"),
        (lambda text: text.replace('"version": 1', '"version": 2'), "newer version"),
        (lambda text: text.replace('"complete"', '"partial"', 1), "checksum does not fit"),
        (lambda text: edited(text, lambda fields: fields["objects"].pop()), "checksum does not fit"),
        (lambda text: edited(text, lambda fields: fields.update(more=1)), "checksum does not fit"),
        (lambda text: edited(text, lambda fields: fields.pop("checksum")), "checksum does not fit"),
    ],
)
def test_no_damaged_or_foreign_receipt_passes(receipt_file: Path, damage: Callable[[str], str], said: str) -> None:
    receipt_file.write_text(damage(receipt_file.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(InvalidInput) as told:
        receipts.load(receipt_file)
    assert said in told.value.detail


def test_binary_garbage_and_no_file_are_told(tmp_path: Path) -> None:
    garbage = tmp_path / "garbage"
    garbage.write_bytes(bytes(range(256)) * 100)
    for path in (garbage, tmp_path / "none", tmp_path):
        with pytest.raises(InvalidInput):
            receipts.load(path)


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipts, "LARGEST", 1000)
    huge = tmp_path / "huge.json"
    huge.write_bytes(b" " * 1001)
    with pytest.raises(InvalidInput) as told:
        receipts.load(huge)
    assert "too large" in told.value.detail


@pytest.mark.parametrize("uid", ["../../secret", "/etc/passwd", "1.2\0", "", "9" * 10_000, "1.2/../../secret"])
def test_no_uid_of_a_receipt_leads_out_of_the_archive(workstation: Workstation, receipt_file: Path, uid: str) -> None:
    (workstation.archive.directory.parent / "secret.dcm").write_bytes(b"x")
    receipt = receipts.load(receipt_file)
    forged = replace(receipt.objects[0], sop_instance_uid=uid, study_instance_uid=uid, series_instance_uid=uid)
    result = check(workstation, replace(receipt, objects=(forged,)))
    assert [(one.comparison, one.path) for one in result.problems] == [(Comparison.MISSING, "")]


def test_what_has_no_shape_of_a_receipt_is_told(receipt_file: Path) -> None:
    fields = json.loads(receipt_file.read_text(encoding="utf-8"))
    del fields["checksum"]
    fields["objects"] = "none"
    receipt_file.write_text(json.dumps({**fields, "checksum": receipts._checksum(fields)}), encoding="utf-8")
    with pytest.raises(InvalidInput) as told:
        receipts.load(receipt_file)
    assert told.value.detail.startswith("objects: ")


def test_a_receipt_that_cannot_be_written_is_told(workstation: Workstation, receipt_file: Path, tmp_path: Path) -> None:
    before = receipt_file.read_bytes()
    with pytest.raises(ArchiveFault, match="cannot be written"):
        receipts.save(receipts.load(receipt_file), tmp_path / "nowhere" / "receipt.json")
    assert receipt_file.read_bytes() == before
