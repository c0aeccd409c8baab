"""What may not be whole is put aside with the reason; it can be listed, copied out and deleted."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from qrstation.model.instances import Arrival
from qrstation.store.archive import Archive
from tests.unit.store.objects import an_instance, announced, encoded, parts, store


def put_aside(archive: Archive, uid: str = "1.2.3.4") -> bytes:
    """Have a file put aside because a whole one came; what is left of it."""
    path = store(archive, an_instance(uid)).instance.path
    path.write_bytes(left := path.read_bytes()[:-20])
    store(archive, an_instance(uid))
    return left


def test_a_torn_file_lies_in_quarantine_with_the_reason(archive: Archive) -> None:
    assert archive.quarantine.files() == ()
    left = put_aside(archive)
    [found] = archive.quarantine.files()
    assert (found.path.name, found.size, found.path.read_bytes()) == ("1.2.3.4.dcm", len(left), left)
    assert found.reason == "It was no longer as long as what was received, and gave way to an object that arrived."
    assert archive.stats().quarantined == 1
    assert archive.verify().problems == ()


def test_it_is_still_there_after_a_restart_and_a_rebuild(open_archive: Callable[[], Archive]) -> None:
    archive = open_archive()
    put_aside(archive)
    archive.close()
    archive = open_archive()
    archive.rebuild()
    assert len(archive.quarantine.files()) == 1
    assert archive.stats().instances == 1


def test_files_are_copied_out_under_names_of_their_own_and_deleted_when_wanted(
    archive: Archive, tmp_path: Path
) -> None:
    contents = [put_aside(archive), put_aside(archive, "1.2.3.5")]
    archive.quarantine.files()[0].path.write_bytes(b"torn")
    contents = [b"torn", contents[1], put_aside(archive)]
    assert archive.quarantine.export(tmp_path / "out") == 3
    copies = sorted(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert copies == sorted(contents)
    held = archive.stats().instances
    assert archive.quarantine.remove() == 3
    assert archive.quarantine.files() == ()
    assert archive.stats().instances == held


def test_a_disk_that_takes_no_reason_loses_no_file(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    left = put_aside(archive)
    [found] = archive.quarantine.files()
    assert found.path.read_bytes() == left
    assert found.reason == "It may not be whole."


def test_an_import_takes_nothing_that_may_not_be_whole_from_the_archives_own_folder(
    archive: Archive, tmp_path: Path
) -> None:
    put_aside(archive)
    arriving = an_instance("1.2.3.7", EncapsulatedDocument=bytes(200_000))
    data_set = encoded(arriving)
    writer = archive.begin(announced(arriving))
    writer.write(data_set[:150_000])
    [half] = parts(archive.directory)
    [aside] = archive.quarantine.files()
    (tmp_path / "link").symlink_to(archive.directory)
    wanted = [archive.directory.parent, archive.directory, tmp_path / "link", half, half.parent, aside.path.parent]
    for path in wanted:
        result = archive.import_([path])
        assert (result.stored, result.conflicts) == (0, 0), path
    writer.write(data_set[150_000:])
    assert writer.close().arrival is Arrival.STORED
    assert archive.stats().conflicts == 0


def test_a_file_in_quarantine_is_imported_when_it_is_named_itself(archive: Archive) -> None:
    path = store(archive, an_instance()).instance.path
    data = path.read_bytes()
    archive.quarantine.put(path, "It is feared not to be whole.")
    [aside] = archive.quarantine.files()
    assert archive.import_([aside.path]).stored == 1
    assert path.read_bytes() == data
