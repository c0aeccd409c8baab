"""``qrstation local quarantine`` lists what was put aside, copies it out and deletes it."""

from __future__ import annotations

from pathlib import Path

from qrstation.paths import Paths
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_local import write


def test_what_was_put_aside_is_listed_copied_and_deleted(qrstation: Command, own_home: Paths, tmp_path: Path) -> None:
    nothing = qrstation("local", "quarantine")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "0 files in quarantine.\n")
    given = write(tmp_path / "given", "1.dcm", sop_instance_uid="1.2.3.1")
    assert qrstation("local", "import", str(given)).code == 0
    [held] = own_home.archive.rglob("*.dcm")
    held.write_bytes(held.read_bytes()[:-10])
    assert qrstation("local", "import", str(given)).code == 0

    [listed] = qrstation("local", "quarantine", "--format", "json").json
    assert Path(listed["path"]).name == "1.2.3.1.dcm"
    assert "no longer as long as what was received" in listed["reason"]
    assert "no longer as long" in qrstation("local", "quarantine", "--format", "csv").out

    copied = qrstation("local", "quarantine", "--export", str(tmp_path / "out"))
    assert "Copied 1 file" in copied.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["1.2.3.1.dcm"]
    unasked = qrstation("local", "quarantine", "--remove")
    assert (unasked.code, "Add --yes" in unasked.err) == (2, True)
    assert "Deleted 1 file." in qrstation("local", "quarantine", "--remove", "--yes").err
    assert qrstation("local", "quarantine").err == "0 files in quarantine.\n"
