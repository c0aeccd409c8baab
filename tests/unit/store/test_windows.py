"""What Windows does to files, as far as it can be shown elsewhere (faults.md, row 73): waited for, then refused."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.instances import Arrival
from qrstation.store import files
from qrstation.store.archive import Archive
from tests.by_uid import uids_held
from tests.unit.store.objects import an_instance, parts, store


class Scanner:
    """A virus scanner that has a new file open for so many tries."""

    def __init__(self, tries: int, act: Callable[..., None]) -> None:
        self.left = tries
        self._act = act

    def __call__(self, *arguments: Any, **options: Any) -> None:
        self.left -= 1
        if self.left >= 0:
            error = PermissionError(errno.EACCES, "The process cannot access the file")
            error.winerror = 32  # type: ignore[attr-defined, unused-ignore]
            raise error
        self._act(*arguments, **options)


def test_a_file_that_a_scanner_holds_for_a_moment_is_stored(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    scanner = Scanner(2, os.link)
    monkeypatch.setattr(os, "link", scanner)
    assert store(archive, an_instance()).arrival is Arrival.STORED
    assert scanner.left < 0


def test_a_file_that_a_scanner_does_not_let_go_is_refused(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PAUSES", (0.001, 0.001))
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", Scanner(1000, os.link))
        with pytest.raises(ArchiveFault):
            store(archive, an_instance())
    assert uids_held(archive, ["1.2.3.4"]) == frozenset()
    assert parts(archive.directory) == []
    assert store(archive, an_instance()).arrival is Arrival.STORED


def test_a_path_that_is_too_long_is_told_for_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_LONGEST_ON_WINDOWS", 259)
    missing = FileNotFoundError(errno.ENOENT, "The system cannot find the path specified")
    fault = files.fault_of(missing, "store an instance", Path("C:/archive", *["1" * 64] * 3, "1" * 64))
    assert "longer than Windows takes" in fault.title
    assert "its folder is gone" in files.fault_of(missing, "store an instance", Path("C:/archive/1.2")).title
