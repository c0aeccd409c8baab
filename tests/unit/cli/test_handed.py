"""What was fetched goes on to a folder and a node: `qrstation dose`, `qrstation schedule` and `qrstation handed`."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from qrstation.paths import Paths
from qrstation.services import retries
from tests.faults.scripted_node import Request
from tests.faults.storage_node import Storage, storage_node
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_dose import ANY_PORT, EVERYTHING, LEFT, REPORT, RIGHT, held, objects
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving


@pytest.fixture
def node() -> Iterator[str]:
    """A PACS with a report and two mammograms."""
    with serving(Pacs(objects=objects())) as pacs:
        yield str(pacs.address)


@contextmanager
def target(storage: Storage) -> Iterator[str]:
    with storage_node(storage) as found:
        yield str(found.address)


def dose_log(paths: Paths) -> str:
    return paths.dose_log_file.read_text(encoding="utf-8")


def test_what_was_fetched_goes_on_to_a_folder_and_a_node(
    qrstation: Command, own_home: Paths, node: str, tmp_path: Path
) -> None:
    storage, folder = Storage(), tmp_path / "incoming"
    folder.mkdir()
    with target(storage) as to:
        ran = qrstation("dose", node, "-ct", "-mg", "--copy-to", str(folder), "--forward-to", to, *EVERYTHING)
        again = qrstation("dose", node, "-ct", "-mg", "--copy-to", str(folder), "--forward-to", to, *EVERYTHING)

    assert (ran.code, again.code) == (0, 0)
    assert held(own_home) == {REPORT, LEFT, RIGHT}
    assert storage.came == [REPORT, LEFT, RIGHT]
    assert {path.name for path in folder.iterdir()} == {f"{uid}.dcm" for uid in (REPORT, LEFT, RIGHT)}
    done: dict[str, object] = {"done": 3, "waiting": 0, "failed": 0, "gone": 0, "next_attempt": None, "reasons": []}
    assert ran.json["summary"]["handed_on"] == {
        "folder": {"kind": "folder", "place": str(folder), **done},
        "node": {"kind": "node", "place": to, **done},
    }
    assert again.json["summary"]["handed_on"] == {}
    assert f"3 of 3 objects handed on to {to}." in ran.err
    log = dose_log(own_home)
    assert f"3 objects to be handed on to {to}" in log
    assert f"{REPORT} to {to}: done" in log
    assert "DOE" not in log


def test_each_acknowledgement_is_on_record_with_its_time(qrstation: Command, node: str) -> None:
    with target(Storage(answers={REPORT: [0xB007]})) as to:
        qrstation("dose", node, "-ct", "--forward-to", to, *EVERYTHING)
    [row] = qrstation("handed", "list", "--objects", "--format", "json").json
    assert (row["place"], row["sop_instance_uid"], row["state"], row["attempts"]) == (to, REPORT, "done", 1)
    assert row["detail"] == "B007 warning: Data set does not match SOP Class."
    assert row["at"].startswith("20")


def test_what_was_here_before_goes_once_to_each_target(qrstation: Command, node: str, tmp_path: Path) -> None:
    storage, folder = Storage(), tmp_path / "incoming"
    folder.mkdir()
    with target(storage) as to:
        assert qrstation("dose", node, "-ct", *EVERYTHING).code == 0
        ran = qrstation("dose", node, "-ct", "-mg", "--forward-to", to, *EVERYTHING)
        assert (ran.code, sorted(storage.came)) == (0, sorted([REPORT, LEFT, RIGHT]))
        assert "To hand on as well: 1 object that came before and did not go there yet." in ran.err
        assert ran.json["summary"]["not_handed_on"] == 0
        assert ran.json["summary"]["handed_on"]["node"]["done"] == 3
        ran = qrstation("dose", node, "-ct", "-mg", "--forward-to", to, *EVERYTHING)
        assert (ran.code, len(storage.came)) == (0, 3)
        assert "3 objects of these studies went there before; -dup hands on again." in ran.err
        assert (ran.json["summary"]["not_handed_on"], ran.json["summary"]["handed_on"]) == (0, {})

        ran = qrstation("dose", node, "-ct", "-mg", "--copy-to", str(folder), *EVERYTHING)
        assert {path.stem for path in folder.iterdir()} == {REPORT, LEFT, RIGHT}
        assert ran.json["summary"]["handed_on"]["folder"]["done"] == 3
        ran = qrstation("dose", node, "-ct", "-dup", "--forward-to", to, *EVERYTHING)
        assert (ran.code, len(storage.came), storage.came[-1]) == (0, 4, REPORT)
        assert f"1 of 1 object handed on to {to}." in ran.err


def test_what_was_processed_and_removed_before_it_went_anywhere_is_told(qrstation: Command, node: str) -> None:
    storage = Storage()
    with target(storage) as to:
        assert qrstation("dose", node, "-mg", *EVERYTHING).code == 0
        assert qrstation("local", "remove", "--study", "1.2.826.0.1.2", "--yes").code == 0
        ran = qrstation("dose", node, "-mg", "--forward-to", to, *EVERYTHING)
    assert (ran.code, storage.came) == (0, [])
    told = "processed before, never went there and are no longer here; -dup fetches again."
    assert f"2 objects of these studies were {told}" in ran.err
    assert ran.json["summary"]["not_handed_on"] == 2


def test_what_was_removed_while_it_waited_is_not_told_to_go(qrstation: Command, node: str) -> None:
    storage = Storage(answers={LEFT: [0xC000]})
    with target(storage) as to:
        query = ("dose", node, "-mg", "--forward-to", to, *EVERYTHING)
        assert qrstation(*query).code == 5
        held = qrstation(*query)
        assert qrstation("local", "remove", "--study", "1.2.826.0.1.2", "--yes").code == 0
        removed = qrstation(*query)
    assert "To hand on as well: 1 object that came before and did not go there yet." in held.err
    assert storage.came.count(LEFT) == 1, "only the user has it tried again"
    assert "0 of 1 object" in held.err
    assert "To hand on as well" not in removed.err


def test_what_went_to_one_of_two_places_is_told_to_have_gone_to_neither_nor_both(
    qrstation: Command, node: str, tmp_path: Path
) -> None:
    storage, folder = Storage(), tmp_path / "incoming"
    folder.mkdir()
    with target(storage) as to:
        both = ("-ct", "-mg", "--copy-to", str(folder), "--forward-to", to, *EVERYTHING)
        assert qrstation("dose", node, "-ct", "-mg", "--copy-to", str(folder), *EVERYTHING).code == 0
        assert qrstation("local", "remove", "--study", "1.2.826.0.1.2", "--yes").code == 0
        ran = qrstation("dose", node, *both)
        again = qrstation("dose", node, *both)
    assert (ran.code, again.code, storage.came) == (0, 0, [REPORT])
    assert "To hand on as well: 1 object that came before and did not go to both places yet." in ran.err
    told = (
        "2 objects of these studies were processed before, did not go to both places and are no longer here; "
        "-dup fetches again."
    )
    assert told in ran.err
    assert "1 object of these studies went to both places before; -dup hands on again." in again.err
    assert told in again.err
    for one in (ran, again):
        assert "never went there" not in one.err
        assert one.json["summary"]["not_handed_on"] == 2


def test_a_list_changes_nothing(qrstation: Command, own_home: Paths, node: str) -> None:
    storage = Storage()
    with target(storage) as to:
        order = ("dose", node, "-ct", "-mg", "-dup", "--forward-to", to, *EVERYTHING)
        assert [qrstation(*order).code for _ in range(2)] == [0, 0]
        sent = len(storage.came)
        with closing(sqlite3.connect(own_home.dose_records)) as records, records:
            records.execute("UPDATE runs SET ended = NULL")
        listed = [qrstation("handed", "list", "--objects", "--format", "json").json for _ in range(2)]
        assert {row["state"] for row in listed[0]} == {"done"}
        assert listed[0] == listed[1]
        assert qrstation("handed", "retry").code == 0
    assert len(storage.came) == sent


def test_dup_hands_on_again_what_was_acknowledged(qrstation: Command, node: str, tmp_path: Path) -> None:
    storage, folder = Storage(), tmp_path / "incoming"
    folder.mkdir()
    with target(storage) as to:
        order = ("dose", node, "-ct", "-mg", "-dup", "--copy-to", str(folder), "--forward-to", to, *EVERYTHING)
        assert qrstation(*order).code == 0
        for copy in folder.iterdir():
            copy.unlink()
        for study in ("1.2.826.0.1.1", "1.2.826.0.1.2"):
            assert qrstation("local", "remove", "--study", study, "--yes").code == 0
        assert qrstation(*order).code == 0
        assert storage.came == [REPORT, LEFT, RIGHT] * 2
        assert len(list(folder.iterdir())) == 3

        assert qrstation(*order).json["summary"]["handed_on"]["node"]["done"] == 3
        assert storage.came == [REPORT, LEFT, RIGHT] * 3
        assert qrstation("handed", "retry").code == 0
    assert len(storage.came) == 9


def test_a_target_that_was_made_anew_is_filled_again(qrstation: Command, node: str, tmp_path: Path) -> None:
    storage = Storage()
    with target(storage) as to:
        assert qrstation("dose", node, "-ct", "-mg", "--forward-to", to, *EVERYTHING).code == 0
        assert qrstation("local", "remove", "--study", "1.2.826.0.1.1", "--yes").code == 0
        ran = qrstation("handed", "retry", to, "--all")
    assert (ran.code, storage.came) == (0, [REPORT, LEFT, RIGHT, LEFT, RIGHT])
    assert f"2 of 3 objects handed on to {to}; 1 no longer here." in ran.err


@pytest.mark.parametrize("action", ["retry", "resume"])
def test_what_a_job_brings_later_is_handed_on_at_once(qrstation: Command, own_home: Paths, action: str) -> None:
    storage, failing = Storage(answers={LEFT: [0xC000]}), {"1.2.826.0.1.2": 0xA700}
    pacs = Pacs(objects=objects(), fails=lambda identifier: failing.get(identifier.StudyInstanceUID))
    with target(storage) as to, serving(pacs) as node:
        ran = qrstation("dose", str(node.address), "-ct", "-mg", "--forward-to", to, *EVERYTHING)
        assert (ran.code, storage.came) == (5, [REPORT])
        failing.clear()
        if action == "resume":
            with closing(sqlite3.connect(own_home.jobs)) as jobs, jobs:
                jobs.execute("UPDATE jobs SET state = 'waiting'")
        ran = qrstation("jobs", action, *ANY_PORT)
    assert (ran.code, storage.came) == (5, [REPORT, LEFT, RIGHT])
    assert f"2 of 3 objects handed on to {to}; 1 failed." in ran.err
    assert "What is owed is kept: qrstation handed retry tries it again." in ran.err


def test_what_was_never_tried_is_due_now(qrstation: Command, node: str, own_home: Paths) -> None:
    with target(Storage()) as to:
        qrstation("dose", node, "-ct", "--forward-to", to, *EVERYTHING)
    with closing(sqlite3.connect(own_home.dose_records)) as records, records:
        records.execute("UPDATE handed_on SET state = 'waiting'")
    assert qrstation("handed", "list").out.splitlines()[1].split()[-1] == "now"
    assert qrstation("handed", "list", "--format", "json").json[0]["next_attempt"] is None


def test_a_node_that_is_down_is_owed_and_served_later(qrstation: Command, node: str) -> None:
    storage = Storage()
    with target(storage) as to:
        pass
    ran = qrstation("dose", node, "-ct", "--forward-to", to, *EVERYTHING)
    assert ran.code == 5
    quiet = qrstation("--quiet", "dose", node, "-ct", "--forward-to", to, *EVERYTHING)
    assert quiet.code == 5, "what is owed to the node of the order, whichever run fetched it"
    assert quiet.json["summary"]["handed_on"]["node"]["waiting"] == 1
    assert f"0 of 1 object handed on to {to}; 1 waiting." in quiet.err
    standing = ran.json["summary"]["handed_on"]["node"]
    assert (standing["done"], standing["waiting"]) == (0, 1)
    assert standing["next_attempt"] is not None
    assert "Nothing is listening" in standing["reasons"][0]
    assert "What is owed is kept: qrstation handed retry tries it again." in ran.err

    [listed] = qrstation("handed", "list", "--format", "json").json
    assert listed == standing
    assert qrstation("handed", "retry").code == 5
    port = to.rpartition(":")[2]
    with storage_node(storage, port=int(port)):
        ran = qrstation("handed", "retry", to, "--format", "json")
    assert (ran.code, storage.came) == (0, [REPORT])
    assert [(one["done"], one["waiting"]) for one in ran.json] == [(1, 0)]
    assert qrstation("handed", "retry").code == 0
    assert storage.came == [REPORT]


def test_what_failed_for_good_is_told_with_what_to_do(qrstation: Command, node: str) -> None:
    storage = Storage(answers={LEFT: [0xC000]})
    with target(storage) as to:
        ran = qrstation("dose", node, "-mg", "--forward-to", to, *EVERYTHING)
        assert (ran.code, storage.taken) == (5, [RIGHT])
        assert f"1 of 2 objects handed on to {to}; 1 failed." in ran.err
        assert "The node answered C000 failure: Cannot understand." in ran.err
        assert qrstation("handed", "retry", to).code == 0
    assert storage.taken == [RIGHT, LEFT]


def test_retry_waits_and_tries_again(qrstation: Command, node: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(seconds=0.1),) * 3)
    storage = Storage(answers={REPORT: [0xA700, 0xA700]})
    with target(storage) as to:
        ran = qrstation("dose", node, "-ct", "--retry", "--forward-to", to, *EVERYTHING)
    assert (ran.code, storage.came, storage.taken) == (0, [REPORT] * 3, [REPORT])
    assert ran.err.count("Trying again at ") == 2


def test_nothing_is_handed_on_by_a_dry_run(qrstation: Command, node: str, tmp_path: Path) -> None:
    ran = qrstation("dose", node, "-ct", "--dry-run", "--copy-to", str(tmp_path), *EVERYTHING)
    assert (ran.code, ran.json["summary"]["handed_on"]) == (0, {})
    assert not list(tmp_path.glob("*.dcm"))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--to", "STORE", "--copy-to", "."), "cannot be handed on from here"),
        (("--to", "STORE", "--forward-to", "A@127.0.0.1:1"), "cannot be handed on from here"),
        (("--forward-to", "Nobody"), "no node called 'Nobody'"),
        (("--copy-to", "/nowhere/to/be/found"), "There is no folder"),
        (("--copy-to", "nowhere/to/be/found"), "give its whole path"),
        (("--copy-to", "~nobody-here/x"), "a user whom this computer does not know"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_asked(
    qrstation: Command, options: tuple[str, ...], words: str
) -> None:
    ran = qrstation("dose", "PACS@127.0.0.1:1", "-ct", "--all-dates", *options)
    assert ran.code == 2
    assert words in ran.err


def test_retrying_what_nothing_went_to_is_a_slip(qrstation: Command) -> None:
    ran = qrstation("handed", "retry", "Nobody")
    assert (ran.code, "Nothing was ever handed on to Nobody." in ran.err) == (2, True)
    assert qrstation("handed", "list", "--format", "json").json == []


def test_a_saved_query_hands_on_too(qrstation: Command, node: str) -> None:
    storage = Storage(answers={REPORT: [0xC000]})
    with target(storage) as to:
        added = qrstation("schedule", "add", "Nightly", node, "-ct", "--days", "3650-0", "--forward-to", to)
        assert added.code == 0, added.err
        assert qrstation("schedule", "run", "Nightly", *ANY_PORT).code == 5
        assert storage.came == [REPORT]
        second = qrstation("--quiet", "schedule", "run", "Nightly", *ANY_PORT)
        assert (second.code, storage.came) == (5, [REPORT])
        assert "Nightly fetched all, but not all was handed on." in second.err
        assert f"0 of 1 object handed on to {to}; 1 failed. The node answered C000" in second.err
        assert "qrstation handed retry tries it again." in second.err
        past = qrstation("schedule", "history", "Nightly", "--format", "json").json
        assert [run["state"] for run in past] == ["done, but not all handed on"] * 2
        assert all(f"handed on to {to}; 1 failed." in run["words"] for run in past)
        assert qrstation("handed", "retry").code == 0
    assert storage.taken == [REPORT]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_kill_as_soon_as_an_object_is_acknowledged_sends_no_other_twice(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]], node: str
) -> None:
    running: list[subprocess.Popen[str]] = []

    class Killing(Storage):
        def answer(self, request: Request) -> None:
            super().answer(request)
            if self.came == [REPORT, LEFT]:
                running[0].kill()

    storage = Killing()
    with target(storage) as to:
        running.append(spawn("dose", node, "-ct", "-mg", "--forward-to", to, *EVERYTHING))
        assert running[0].wait(30) == -signal.SIGKILL
        assert storage.came == [REPORT, LEFT]
        assert qrstation("handed", "retry").code == 0
    assert set(storage.taken) == {REPORT, LEFT, RIGHT}
    assert (storage.came.count(REPORT), storage.came.count(RIGHT)) == (1, 1)
    assert storage.came.count(LEFT) <= 2
    [listed] = qrstation("handed", "list", "--format", "json").json
    assert (listed["done"], listed["waiting"], listed["failed"]) == (3, 0, 0)


def test_what_was_fetched_when_the_program_ended_is_owed_from_the_next_start_on(
    qrstation: Command, node: str, own_home: Paths
) -> None:
    storage = Storage()
    with target(storage) as to:
        ran = qrstation("dose", node, "-ct", "--forward-to", to, *EVERYTHING)
        assert ran.code == 0
        with closing(sqlite3.connect(own_home.dose_records)) as records, records:
            records.execute("DELETE FROM handed_on")
            records.execute("DELETE FROM owed_by")
            records.execute("UPDATE runs SET ended = NULL, summary = NULL")
        assert [one["waiting"] for one in qrstation("handed", "list", "--format", "json").json] == [1]
        assert qrstation("handed", "retry").code == 0
    assert storage.came == [REPORT, REPORT]


def test_a_node_goes_by_the_name_that_the_book_gives_it(qrstation: Command, node: str) -> None:
    storage = Storage(answers={REPORT: [0xC000, 0xC000]})
    with target(storage) as to:
        assert qrstation("nodes", "add", "OpenREM", to).code == 0
        assert qrstation("dose", node, "-ct", "--forward-to", "openrem", *EVERYTHING).code == 5
        assert qrstation("dose", node, "-mg", "--forward-to", "OPENREM", *EVERYTHING).code == 5
        [listed] = qrstation("handed", "list", "--format", "json").json
        assert (listed["place"], listed["done"], listed["failed"]) == ("OpenREM", 2, 1)
        added = qrstation("schedule", "add", "Nightly", node, "-ct", "--forward-to", "openREM")
        assert added.code == 0, added.err
        assert qrstation("schedule", "show", "Nightly", "--format", "json").json["forward_to"] == "OpenREM"
        assert qrstation("handed", "retry", "openrem").code == 5
        assert qrstation("handed", "retry", "openrem").code == 0
