"""Whole retrievals against our own listener, over the network of this machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.model.events import Event, JobState
from qrstation.model.information_model import Level
from qrstation.model.instances import IncomingInstance, InstanceStored, Origin, StoredInstance
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult, Verdict
from qrstation.paths import Paths
from qrstation.practice.generation import encoded, objects
from qrstation.services.workstation import Workstation
from qrstation.store.archive import Archive

SOME = 12


class Served:
    """An archive that remembers which instances it was asked to give."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.given: list[str] = []

    def find(self, query: Query) -> Iterator[Match]:
        return self._archive.find(query)

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        found = self._archive.instances(keys)
        self.given.extend(instance.sop_instance_uid for instance in found)
        return found


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The first study of the practice PACS that has some instances."""
    folder = tmp_path_factory.mktemp("practice")
    archive = Archive(folder / "archive", folder / "index.sqlite")
    by_study = (list(study) for _, study in groupby(objects(date(2026, 1, 31)), lambda ds: ds.StudyInstanceUID))
    for ds in next(study for study in by_study if len(study) > SOME):
        writer = archive.begin(
            IncomingInstance(
                sop_class_uid=ds.SOPClassUID,
                sop_instance_uid=ds.SOPInstanceUID,
                transfer_syntax_uid=uids.EXPLICIT_VR_LITTLE_ENDIAN,
                origin=Origin.PUSH,
            )
        )
        writer.write(encoded(ds))
        writer.close()
    yield archive
    archive.close()


@pytest.fixture
def study(practice: Archive) -> MatchKey:
    match = next(practice.find(Query(level=Level.STUDY)))
    return MatchKey(level=Level.STUDY, study_instance_uid=match.text("StudyInstanceUID"))


@pytest.fixture
def workstation(tmp_path: Path, free_port: int) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path / "home"), port=free_port)
    yield one
    one.close()


@pytest.fixture
def served(practice: Archive) -> Served:
    return Served(practice)


@pytest.fixture
def node(served: Served, practice: Archive, workstation: Workstation, free_port: int) -> Iterator[RemoteNode]:
    ours = Address(ae_title="QRSTATION", host="127.0.0.1", port=free_port)
    listener = Listener(
        Address(ae_title="PACS", host="127.0.0.1", port=0),
        sink=practice,
        archive=served,
        destination={"QRSTATION": ours}.get,
    )
    node = RemoteNode(name="PACS", address=listener.start().address)
    workstation.nodes.add(node)
    yield node
    listener.stop()


def retrieve(
    workstation: Workstation,
    *keys: MatchKey,
    method: RetrieveMethod | None = None,
    destination: str = "",
    node: str = "PACS",
) -> RetrieveResult:
    request = RetrieveRequest(node=node, keys=keys, method=method, destination=destination)
    job = workstation.jobs.submit(request)
    workstation.jobs.run(job.id)
    result = workstation.jobs.get(job.id).result
    assert result is not None
    return result


@pytest.mark.usefixtures("node")
@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_a_study_arrives_whole_and_unchanged(
    workstation: Workstation, practice: Archive, study: MatchKey, method: RetrieveMethod
) -> None:
    result = retrieve(workstation, study, method=method)
    here = {one.sop_instance_uid: one.sha256 for one in workstation.archive.instances([study])}
    there = {one.sop_instance_uid: one.sha256 for one in practice.instances([study])}
    assert here == there
    assert len(here) > SOME
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, len(here), len(here))


@pytest.mark.usefixtures("node")
def test_what_is_held_is_not_asked_for_again(workstation: Workstation, served: Served, study: MatchKey) -> None:
    whole = retrieve(workstation, study).received
    lost = workstation.archive.instances([study])[SOME]
    lost_key = MatchKey(
        level=Level.IMAGE,
        study_instance_uid=lost.study_instance_uid,
        series_instance_uid=lost.series_instance_uid,
        sop_instance_uid=lost.sop_instance_uid,
    )
    assert workstation.archive.remove([lost_key]) == 1
    served.given.clear()
    result = retrieve(workstation, study)
    assert served.given == [lost.sop_instance_uid]
    assert (result.verdict, result.received, result.already_held) == (Verdict.COMPLETE, 1, whole - 1)


@pytest.mark.usefixtures("node")
def test_a_node_without_c_get_sends_by_c_move(
    workstation: Workstation, study: MatchKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uids, "GET", dict.fromkeys(uids.GET, "1.2.840.10008.5.1.4.1.2.99"))
    result = retrieve(workstation, study)
    assert (result.verdict, result.missing) == (Verdict.COMPLETE, ())
    job = workstation.jobs.all()[-1]
    assert (job.method, job.method_reason) == (RetrieveMethod.MOVE, "C-MOVE because PACS does not offer C-GET.")
    assert workstation.listener_state.listening


@pytest.mark.usefixtures("node")
def test_a_destination_that_the_node_does_not_know_fails_in_words(workstation: Workstation, study: MatchKey) -> None:
    result = retrieve(workstation, study, destination="NOBODY")
    assert result.verdict is Verdict.FAILED
    assert "A801" in result.explanation


def test_a_node_that_is_not_there_fails_as_not_reached(
    workstation: Workstation, study: MatchKey, free_port: int
) -> None:
    result = retrieve(workstation, study, node=f"NOBODY@127.0.0.1:{free_port}")
    assert (result.verdict, result.reached) == (Verdict.FAILED, False)
    assert "Nothing is listening" in result.explanation


@pytest.mark.usefixtures("node")
def test_unknown_identifiers_are_said_to_be_unknown(workstation: Workstation) -> None:
    study = MatchKey(level=Level.STUDY, study_instance_uid="1.2.3.4.5")
    result = retrieve(workstation, study)
    assert (result.verdict, result.not_found, result.may_pass) == (Verdict.FAILED, (study,), False)
    assert result.explanation == (
        "PACS says that it has no study 1.2.3.4.5. PACS sent nothing and called that a success."
    )


@pytest.mark.usefixtures("node")
def test_of_several_those_that_the_node_does_not_know_are_named(workstation: Workstation, study: MatchKey) -> None:
    unknown = [replace(study, study_instance_uid=f"1.2.3.{number}") for number in range(7)]
    result = retrieve(workstation, unknown[0], study)
    assert (result.verdict, result.not_found, result.may_pass) == (Verdict.PARTIAL, (unknown[0],), False)
    assert workstation.jobs.all()[-1].state is JobState.PARTIAL
    assert result.received > 0
    assert "PACS says that it has no study 1.2.3.0." in result.explanation
    result = retrieve(workstation, *unknown)
    assert "no study 1.2.3.0, no study 1.2.3.1, no study 1.2.3.2" in result.explanation
    assert "no study 1.2.3.4, no 2 more of what was asked for." in result.explanation


@pytest.mark.usefixtures("node")
def test_an_instance_that_the_node_does_not_know_is_named(workstation: Workstation, study: MatchKey) -> None:
    image = replace(study, level=Level.IMAGE, series_instance_uid="1.2.9", sop_instance_uid="1.2.9.9")
    result = retrieve(workstation, image)
    assert "PACS says that it has no object 1.2.9.9." in result.explanation


@pytest.mark.usefixtures("node")
@pytest.mark.parametrize("method", [RetrieveMethod.GET, RetrieveMethod.MOVE])
def test_cancelling_in_the_middle_keeps_what_came(
    workstation: Workstation, study: MatchKey, method: RetrieveMethod
) -> None:
    job = workstation.jobs.submit(RetrieveRequest(node="PACS", keys=(study,), method=method))

    def cancel_at_the_first(event: Event) -> None:
        if isinstance(event, InstanceStored):
            workstation.jobs.cancel(job.id)

    workstation.subscribe(cancel_at_the_first)
    workstation.jobs.run(job.id)
    result = workstation.jobs.get(job.id).result
    assert result is not None
    assert result.verdict is Verdict.CANCELLED
    assert result.expected is not None
    assert 0 < result.received < result.expected
    assert len(workstation.archive.instances([study])) == result.received
    assert result.status is not None
    assert (result.status.code, result.status.sent) == (0xFE00, True)
    assert result.sub_operations.completed == result.received
    assert result.sub_operations.remaining == result.expected - result.received
    assert result.explanation.startswith("Stopped. PACS ended with FE00 Sub-operations terminated")
    assert f"{result.received} of {result.expected} objects are here and safe." in result.explanation


def test_plan_is_made_without_fetching(
    workstation: Workstation, node: RemoteNode, study: MatchKey, served: Served
) -> None:
    plan = workstation.plan(RetrieveRequest(node=node.name, keys=(study,)))
    assert plan.expected_count == len(plan.expected or ()) > SOME
    assert plan.already_held == 0
    assert plan.targets == (study,)
    assert not served.given
    assert not workstation.jobs.all()
