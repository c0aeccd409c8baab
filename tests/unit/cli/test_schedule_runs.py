"""``qrstation schedule run``: what it fetches, with which exit code it ends, and what the history says of it."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.model.dose import Branch, DoseOrder, DoseQuery
from qrstation.paths import Paths
from qrstation.services import retries
from qrstation.services.workstation import Workstation
from qrstation.store.dose_records import DoseRecords
from qrstation.store.saved_runs import SavedRuns
from tests.dose_pacs import DosePacs
from tests.dose_pacs import running as scripted
from tests.faults.storage_node import Storage, storage_node
from tests.unit.cli.conftest import Command
from tests.unit.cli.test_dose import ANY_PORT, EVERYTHING, LEFT, REPORT, RIGHT, held, objects
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving


def objects_of_today() -> list[Dataset]:
    made = objects()
    for ds in made:
        ds.StudyDate = f"{date.today():%Y%m%d}"
    return made


def keep(qrstation: Command, node: object, *options: str) -> None:
    """Keep a query of today, and of yesterday: midnight may pass."""
    added = qrstation("schedule", "add", "Nightly", str(node), "-ct", "-mg", "--days", "1-0", *options)
    assert added.code == 0, added.err


def run(qrstation: Command) -> int:
    return qrstation("schedule", "run", "nightly", *ANY_PORT).code


def history(qrstation: Command) -> Any:
    return qrstation("schedule", "history", "Nightly", "--format", "json").json


def test_a_run_fetches_and_is_in_the_history_and_the_next_one_has_nothing_to_fetch(
    qrstation: Command, own_home: Paths
) -> None:
    with serving(Pacs(objects=objects_of_today())) as node:
        keep(qrstation, node.address)
        assert run(qrstation) == 0
        assert held(own_home) == {REPORT, LEFT, RIGHT}
        assert run(qrstation) == 0

    second, first = history(qrstation)
    assert (first["state"], first["job"]) == ("done", 1)
    assert first["words"].startswith("2 studies found, 2 to fetch from. Retrieval complete: 3 objects received")
    assert (second["state"], second["job"]) == ("done", None)
    assert "Nothing to fetch." in second["words"]
    (listed,) = qrstation("schedule", "list", "--format", "json").json
    assert listed["last_run"] == second
    story = own_home.dose_log_file.read_text()
    assert "Nightly begins: CT, mammography of" in story
    assert "Nightly ended done: 2 studies found" in story
    assert not any(secret in story for secret in ("DOE^Jane", "P1"))


def test_a_run_with_a_store_that_is_down_asks_nothing_and_is_code_3(qrstation: Command, free_port: int) -> None:
    pacs = DosePacs()
    with scripted(pacs) as node:
        assert qrstation("nodes", "add", "Dose store", f"STORE@127.0.0.1:{free_port}").code == 0
        keep(qrstation, node.address, "--to", "Dose store")
        assert run(qrstation) == 3
    assert pacs.asked == []
    (failed,) = history(qrstation)
    assert failed["state"] == "failed"
    assert "Dose store is not ready" in failed["words"]


def test_a_run_whose_query_fails_is_code_4(qrstation: Command) -> None:
    with scripted(DosePacs(last_word=lambda _: 0xA700)) as node:
        keep(qrstation, node.address)
        assert run(qrstation) == 4
    assert history(qrstation)[0]["state"] == "failed"


def test_a_run_that_was_not_told_everything_fetches_what_it_was_told_and_is_code_4(
    qrstation: Command, own_home: Paths
) -> None:
    with serving(Pacs(objects=objects_of_today(), find_levels=("STUDY", "SERIES"))) as node:
        keep(qrstation, node.address)
        assert run(qrstation) == 4
    assert held(own_home) == {LEFT, RIGHT}
    (incomplete,) = history(qrstation)
    assert incomplete["state"] == "incomplete"
    assert "2 objects received" in incomplete["words"]


def test_a_run_that_fetches_in_part_is_code_5(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects_of_today(), storage=[uids.X_RAY_RADIATION_DOSE_SR])) as node:
        keep(qrstation, node.address)
        ran = qrstation("--quiet", "schedule", "run", "Nightly", *ANY_PORT)
    assert ran.code == 5
    assert "Nightly ended in part." in ran.err, "cron mails what is said to standard error"
    assert held(own_home) == {REPORT}
    assert history(qrstation)[0]["state"] == "in part"


def test_a_run_whose_store_the_node_does_not_know_is_code_6(qrstation: Command) -> None:
    with serving(Pacs(objects=objects_of_today())) as node:
        keep(qrstation, node.address, "--to", "NOWHERE")
        ran = qrstation("schedule", "run", "Nightly", *ANY_PORT)
    assert ran.code == 6
    assert "Nightly failed." in ran.err
    assert ran.err.count("It does not know the AE title NOWHERE.") == 1
    assert history(qrstation)[0]["state"] == "failed"


def test_what_another_program_runs_is_left_to_it(qrstation: Command, own_home: Paths) -> None:
    pacs = DosePacs()
    with scripted(pacs) as node:
        keep(qrstation, node.address, "--every", "1")
        with (
            closing(DoseRecords(own_home.dose_records)) as records,
            closing(SavedRuns(records.database)) as others,
        ):
            others.begin("Nightly", "CT of a day", datetime.now(UTC))
            ran = qrstation("schedule", "run", "Nightly", *ANY_PORT)
            assert [each["state"] for each in history(qrstation)] == ["running"]
        assert (ran.code, pacs.asked) == (0, [])
        assert "running already in another program" in ran.err
        assert [each["state"] for each in history(qrstation)] == ["broken off"]
        assert run(qrstation) == 0
    assert [each["state"] for each in history(qrstation)] == ["done", "broken off"]


def test_a_run_whose_program_was_killed_is_told_so_and_keeps_nobody_from_running(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        keep(qrstation, f"DEAF@127.0.0.1:{deaf.getsockname()[1]}")
        process = spawn("schedule", "run", "Nightly", *ANY_PORT)
        with deaf.accept()[0]:
            assert "left to that one" in qrstation("schedule", "run", "Nightly", *ANY_PORT).err
            process.kill()
            process.wait()
    assert [each["state"] for each in history(qrstation)] == ["broken off"]
    assert run(qrstation) == 3
    assert [each["state"] for each in history(qrstation)] == ["failed", "broken off"]


@pytest.mark.parametrize("form", ["table", "csv"])
def test_the_history_is_a_table_for_people_and_spreadsheets(qrstation: Command, form: str, free_port: int) -> None:
    keep(qrstation, f"PACS@127.0.0.1:{free_port}")
    assert run(qrstation) == 3
    told = qrstation("schedule", "history", "--format", form)
    assert "Nightly" in told.out
    assert "Nothing is listening" in told.out


def test_waiting_for_another_attempt_ends_when_the_query_is_due_again(
    qrstation: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(hours=1),) * 3)
    with serving(Pacs(objects=objects_of_today(), get_status=0xA702)) as node:
        assert qrstation("nodes", "add", "PACS", str(node.address), "--method", "get").code == 0
        keep(qrstation, "PACS", "--every", "30")
        ran = qrstation("schedule", "run", "Nightly", "--retry", *ANY_PORT)
    assert ran.code == 6
    assert "Job 1 is left to the queue: qrstation jobs resume goes on with it." in ran.err
    (failed,) = history(qrstation)
    assert failed["state"] == "failed"
    assert "Transfer 1 is tried again at " in failed["words"]


def test_waiting_for_what_is_to_be_handed_on_ends_then_too(
    qrstation: Command, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(hours=1),) * 3)
    with (
        serving(Pacs(objects=objects_of_today())) as node,
        storage_node(Storage(answers={REPORT: [0xA700]})) as openrem,
    ):
        keep(qrstation, node.address, "--every", "30", "--forward-to", str(openrem.address))
        assert qrstation("schedule", "run", "Nightly", "--retry", *ANY_PORT).code == 5
    (owing,) = history(qrstation)
    assert owing["state"] == "done, but not all handed on"
    assert "2 of 3 objects handed on" in owing["words"]


def test_what_is_here_already_goes_once_where_the_query_has_it_go(qrstation: Command) -> None:
    storage = Storage()
    with serving(Pacs(objects=objects_of_today())) as node, storage_node(storage) as openrem:
        assert qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING).code == 0
        keep(qrstation, node.address, "--forward-to", str(openrem.address))
        assert run(qrstation) == 0
        assert run(qrstation) == 0
    assert sorted(storage.came) == sorted([REPORT, LEFT, RIGHT])
    again, handing = history(qrstation)
    assert (handing["state"], handing["job"], again["state"], again["job"]) == ("done", None, "done", None)
    handed = f"3 of 3 objects handed on to {openrem.address}."
    assert handing["words"] == f"2 studies found, 0 to fetch from. Nothing to fetch. {handed}"
    assert again["words"] == "2 studies found, 0 to fetch from. Nothing to fetch."


def test_what_was_here_goes_with_what_is_fetched(qrstation: Command) -> None:
    storage = Storage()
    with serving(Pacs(objects=objects_of_today())) as node, storage_node(storage) as openrem:
        assert qrstation("dose", str(node.address), "-ct", *EVERYTHING).code == 0
        keep(qrstation, node.address, "--forward-to", str(openrem.address))
        assert run(qrstation) == 0
    assert sorted(storage.came) == sorted([REPORT, LEFT, RIGHT])
    (handing,) = history(qrstation)
    assert (handing["state"], handing["job"]) == ("done", 2)
    assert handing["words"].endswith(f"3 of 3 objects handed on to {openrem.address}.")


def test_what_is_here_and_is_not_taken_is_owed_and_told_by_each_run_until_it_is(qrstation: Command) -> None:
    storage = Storage(answers={LEFT: [0xC000]})
    with serving(Pacs(objects=objects_of_today())) as node, storage_node(storage) as openrem:
        assert qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING).code == 0
        keep(qrstation, node.address, "--forward-to", str(openrem.address))
        assert run(qrstation) == 5
        assert run(qrstation) == 5
        assert qrstation("handed", "retry").code == 0
        assert run(qrstation) == 0
    assert sorted(storage.taken) == sorted([REPORT, LEFT, RIGHT])
    went, again, handing = history(qrstation)
    assert [one["state"] for one in (handing, again, went)] == ["done, but not all handed on"] * 2 + ["done"]
    assert f"2 of 3 objects handed on to {openrem.address}; 1 failed. The node answered C000" in handing["words"]
    assert f"0 of 1 object handed on to {openrem.address}; 1 failed. The node answered C000" in again["words"]
    assert went["words"] == "2 studies found, 0 to fetch from. Nothing to fetch."


def test_what_was_fetched_and_removed_before_it_went_there_is_told(qrstation: Command) -> None:
    storage = Storage()
    with serving(Pacs(objects=objects_of_today())) as node, storage_node(storage) as openrem:
        assert qrstation("dose", str(node.address), "-ct", "-mg", *EVERYTHING).code == 0
        assert qrstation("local", "remove", "--study", "1.2.826.0.1.2", "--yes").code == 0
        keep(qrstation, node.address, "--forward-to", str(openrem.address))
        assert run(qrstation) == 0
    (handing,) = history(qrstation)
    assert (storage.came, handing["state"]) == ([REPORT], "done")
    assert handing["words"].endswith(
        f"1 of 1 object handed on to {openrem.address}. "
        "2 objects were processed before, are no longer here and are not handed on."
    )


def test_a_paused_transfer_keeps_its_query_from_asking_and_says_so(qrstation: Command, own_home: Paths) -> None:
    with serving(Pacs(objects=objects_of_today())) as node:
        keep(qrstation, node.address)
        with closing(Workstation(own_home, host="127.0.0.1", port=0)) as window:
            order = DoseOrder(
                node=str(node.address), query=DoseQuery(branches=(Branch.CT,), all_dates=True), saved_as="Nightly"
            )
            job = window.dose.retrieve(window.dose.review(order))
            assert job is not None
            window.jobs.pause(job.id)
        ran = qrstation("--quiet", "schedule", "run", "Nightly", *ANY_PORT)
        assert (ran.code, held(own_home)) == (5, set())
        assert "Nightly ended left out." in ran.err
        assert "Transfer 1 of this query is paused" in ran.err
        assert qrstation("jobs", "cancel", "1").code == 0
        assert run(qrstation) == 0
    assert held(own_home) == {REPORT, LEFT, RIGHT}
