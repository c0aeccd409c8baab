"""``qrstation jobs``: what waits, rests, was left by a program that was killed, or belongs to another one."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from qrstation.model.events import Job, JobState, with_result
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.services import retries
from qrstation.store.jobs import JobStore
from tests.faults.lying_pacs import Fate, Lying
from tests.unit.cli.conftest import HEAD, Command, Pacs
from tests.unit.cli.test_output import Terminal
from tests.unit.dicom import pynetdicom_pacs as other

STUDY = ("--level", "STUDY", "--study", "1.2.826.0.1.1")


def left(home: Paths, state: JobState, node: str = "PACS", **stands: object) -> int:
    """Leave a job behind as a program that ended does."""
    home.make()
    request = RetrieveRequest(node=node, keys=(MatchKey(level=Level.STUDY, study_instance_uid=HEAD),))
    created = datetime(2026, 1, 31, 10, 15, tzinfo=UTC)
    with closing(JobStore(home.jobs)) as store:
        job_id = store.add(request, created)
        job = Job(id=job_id, request=request, state=state, created=created)
        store.keep(replace(job, **stands))  # type: ignore[arg-type]
    return job_id


def states(qrstation: Command) -> list[str]:
    return [job["state"] for job in qrstation("jobs", "list", "--format", "json").json]


def test_the_list_fits_a_terminal_and_one_job_is_shown_whole(
    qrstation: Command, own_home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(own_home, JobState.FAILED, "The PACS of the other hospital")
    screen = Terminal()
    monkeypatch.setenv("COLUMNS", "80")
    with monkeypatch.context() as seen:
        seen.setattr(sys, "stdout", screen)
        qrstation("jobs", "list")
    shown = qrstation("jobs", "show", "1")
    (listed,) = qrstation("jobs", "list", "--format", "json").json

    (row,) = (line for line in screen.getvalue().splitlines() if "The PACS" in line)
    assert len(row) <= 80
    assert "1 study" in row
    assert "failed" in row
    assert "0 of ?" in row
    assert f"STUDY {HEAD}" in shown.out
    assert qrstation("jobs", "show", "1", "--format", "json").json == listed
    assert qrstation("jobs", "show", "2").code == 2


@pytest.mark.parametrize("state", [JobState.WAITING, JobState.RUNNING, JobState.PAUSED, JobState.WAITING_FOR_RETRY])
def test_what_was_left_is_resumed(qrstation: Command, pacs: Pacs, own_home: Paths, state: JobState) -> None:
    left(own_home, state, str(pacs))
    (listed,) = qrstation("jobs", "list", "--format", "json").json
    assert listed["state"] == ("paused" if state is JobState.PAUSED else "waiting")
    assert bool(listed["remark"]) == (state is JobState.RUNNING)
    resumed = qrstation("jobs", "resume", "--format", "json")
    assert (resumed.code, [each["status"] for each in resumed.json]) == (0, ["complete"])
    assert states(qrstation) == ["complete"]


def test_what_waits_is_paused_and_resumed_by_its_number(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    for _ in range(2):
        left(own_home, JobState.WAITING, str(pacs))
    assert "Paused: job 1." in qrstation("jobs", "pause", "1").err
    assert states(qrstation) == ["paused", "waiting"]
    assert qrstation("jobs", "pause", "1").code == 2
    assert qrstation("jobs", "resume", "1").code == 0
    assert states(qrstation) == ["complete", "waiting"]
    assert qrstation("jobs", "cancel").code == 0
    assert states(qrstation) == ["complete", "cancelled"]


def test_without_a_number_only_what_needs_no_attention_is_taken_off_the_list(
    qrstation: Command, own_home: Paths
) -> None:
    for state in (state for state in JobState if state.ended):
        left(own_home, state)
    told = qrstation("jobs", "remove").err
    assert "Taken off the list: job 1, job 5." in told
    assert "job 2, job 3, job 4. To take one off: qrstation jobs remove 2" in told
    assert states(qrstation) == ["partial", "unverified", "failed"]
    assert qrstation("jobs", "remove", "4").code == 0
    assert states(qrstation) == ["partial", "unverified"]


def test_what_another_program_has_is_left_alone_and_said_so(qrstation: Command, pacs: Pacs, own_home: Paths) -> None:
    own_home.make()
    request = RetrieveRequest(node=str(pacs), keys=(MatchKey(level=Level.STUDY, study_instance_uid=HEAD),))
    with closing(JobStore(own_home.jobs)) as other_program:
        job_id = other_program.add(request, datetime.now(UTC))
        job = Job(id=job_id, request=request, state=JobState.WAITING_FOR_RETRY, created=datetime.now(UTC))
        other_program.keep(replace(job, not_before=datetime.now(UTC) - timedelta(hours=1)))
        assert states(qrstation) == ["waiting for retry elsewhere"]
        assert "Another running qrstation has job 1: left alone here." in qrstation("jobs", "resume").err
        for action in ("resume", "pause", "cancel", "remove", "retry"):
            refused = qrstation("jobs", action, "1")
            assert (refused.code, "Another running qrstation has job 1." in refused.err) == (2, True)
    assert states(qrstation) == ["waiting"]


def test_a_list_says_when_and_why_it_is_tried_again(qrstation: Command, own_home: Paths) -> None:
    result = RetrieveResult(
        verdict=Verdict.PARTIAL, expected=3, received=2, already_held=0, bytes=1, seconds=1, explanation="PACS is busy."
    )
    with closing(JobStore(_made(own_home).jobs)) as living:
        request = RetrieveRequest(node="PACS", keys=())
        moment = datetime(2126, 1, 31, 10, 15, tzinfo=UTC)
        job_id = living.add(request, moment)
        waits = Job(id=job_id, request=request, state=JobState.WAITING_FOR_RETRY, created=moment, not_before=moment)
        living.keep(with_result(replace(waits, remark="It may pass."), result))
        (listed,) = qrstation("jobs", "list", "--format", "json").json
    assert (listed["next_try"], listed["remark"]) == ("2126-01-31T10:15:00+00:00", "It may pass.")
    assert listed["explanation"] == "PACS is busy."


def _made(home: Paths) -> Paths:
    home.make()
    return home


def killed(spawn: Callable[..., subprocess.Popen[str]], lying: Lying, node: RemoteNode) -> None:
    """Retrieve, and kill the program in the middle of it."""
    process = spawn("retrieve", str(node.address), *STUDY)
    while len(lying.sent) < 5:
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    lying.go_on()


def test_a_killed_retrieval_waits_and_is_resumed(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]], own_home: Paths
) -> None:
    lying = Lying(most=5)
    objects = [other.an_object(number=number) for number in range(1, 41)]
    with other.serving(other.Pacs(objects=objects, courier=lying)) as node:
        killed(spawn, lying, node)
        (listed,) = qrstation("jobs", "list", "--format", "json").json
        assert (listed["state"], "goes on with what is missing" in listed["remark"]) == ("waiting", True)
        assert (listed["expected"], listed["received"] >= 4) == (len(objects), True)
        (resumed,) = qrstation("jobs", "resume", "--format", "json").json
    assert resumed["status"] == "complete"
    assert resumed["already_held"] == listed["received"]
    assert resumed["received"] + resumed["already_held"] == len(objects)


def test_a_killed_retrieval_that_is_cancelled_has_a_receipt(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]]
) -> None:
    lying = Lying(most=5)
    objects = [other.an_object(number=number) for number in range(1, 41)]
    with other.serving(other.Pacs(objects=objects, courier=lying)) as node:
        killed(spawn, lying, node)
    assert qrstation("jobs", "cancel").code == 0
    (listed,) = qrstation("jobs", "list", "--format", "json").json
    receipt = qrstation("jobs", "receipt", "1").json
    assert (receipt["verdict"], receipt["expected"]) == ("cancelled", len(objects))
    assert len(receipt["objects"]) == listed["received"] >= 4
    assert len(receipt["not_here"]) == len(objects) - listed["received"]
    assert {gap["reason"] for gap in receipt["not_here"]} == {"Did not arrive."}


def test_the_method_and_why_it_was_chosen_stay_on_the_list(qrstation: Command) -> None:
    objects = [other.an_object(number=1)]
    with other.serving(other.Pacs(objects=objects)) as node:
        assert qrstation("retrieve", str(node.address), *STUDY).code == 0
    (listed,) = qrstation("jobs", "list", "--format", "json").json
    assert listed["method"] == "C-GET"
    assert "no connection from the node to us" in listed["method_reason"]


def test_retrieve_tries_again_where_that_is_wanted(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retries, "PAUSES", (timedelta(milliseconds=10),) * 3)
    objects = [other.an_object(number=number) for number in (1, 2, 3)]
    lost = str(objects[1].SOPInstanceUID)
    lying = Lying(fates={lost: [Fate.FAILED] * 4})
    with other.serving(other.Pacs(objects=objects, courier=lying)) as node:
        arguments = ("retrieve", str(node.address), *STUDY, "--method", "get")
        once = qrstation(*arguments, "--format", "json")
        assert (once.code, once.json["missing"]) == (5, [lost])
        assert "Trying again later may help: qrstation jobs retry 1" in once.err
        assert states(qrstation) == ["partial"]
        patiently = qrstation(*arguments, "--retry", "--format", "json")
    assert (patiently.code, patiently.json["status"]) == (0, "complete")
    assert "Trying again at " in patiently.err
    assert states(qrstation) == ["partial", "complete"] or states(qrstation) == ["complete", "complete"]


@pytest.mark.parametrize(("stop", "state"), [(signal.SIGINT, "cancelled"), (signal.SIGTERM, "waiting")])
def test_waiting_for_the_next_attempt_can_be_stopped(
    spawn: Callable[..., subprocess.Popen[str]], qrstation: Command, free_port: int, stop: signal.Signals, state: str
) -> None:
    process = spawn("retrieve", f"PACS@127.0.0.1:{free_port}", *STUDY, "--retry")
    assert process.stderr is not None
    while "Trying again at " not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(stop)
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert states(qrstation) == [state]


def test_a_retrieval_that_the_system_ends_waits_to_be_resumed(
    qrstation: Command, spawn: Callable[..., subprocess.Popen[str]]
) -> None:
    lying = Lying(most=5)
    objects = [other.an_object(number=number) for number in range(1, 41)]
    with other.serving(other.Pacs(objects=objects, courier=lying)) as node:
        process = spawn("retrieve", str(node.address), *STUDY)
        while len(lying.sent) < 5:
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 130
        assert "Job 1 was left unfinished: qrstation jobs resume goes on with it." in " ".join(err.split())
        assert states(qrstation) == ["waiting"]
        lying.go_on()
        (resumed,) = qrstation("jobs", "resume", "--format", "json").json
    assert resumed["status"] == "complete"
    assert resumed["received"] + resumed["already_held"] == len(objects)


def test_what_nobody_asked_for_is_listed(qrstation: Command) -> None:
    objects = [other.an_object(number=number) for number in (1, 2)]
    lying = Lying(fates={str(objects[0].SOPInstanceUID): [Fate.EXCHANGED]})
    with other.serving(other.Pacs(objects=objects, courier=lying)) as node:
        ran = qrstation("retrieve", str(node.address), *STUDY)
    assert "not asked for" in ran.out
    assert str(other.an_object(study=9, number=1).SOPInstanceUID) in ran.out


def test_a_damaged_list_is_spoken_of_once(qrstation: Command, own_home: Paths) -> None:
    assert qrstation("jobs", "list").err == ""
    own_home.jobs.write_bytes(b"no database" * 1000)
    told = qrstation("jobs", "list")
    assert "The list of transfers was damaged and has been begun anew" in told.err
    assert str(next(own_home.jobs.parent.glob("jobs.sqlite.damaged-*"))) in told.err
    assert qrstation("jobs", "list").err == ""
