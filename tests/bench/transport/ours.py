"""What qrstation does, timed from asking for the association to the last instance written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qrstation.dicom import scu, storing, uids
from qrstation.dicom.listener import Listener
from qrstation.model.information_model import QueryModel
from qrstation.model.instances import InstanceSink, StoredInstance
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.bench.transport.contest import Lap, timed
from tests.bench.transport.folders import lap_folder
from tests.bench.transport.objects import Study
from tests.bench.transport.plain_files import PlainFiles
from tests.peers.peers import CALLER, CALLING_AE_TITLE

PROPOSED = (uids.CT,)
"""What qrstation proposes that has asked for the SOP Classes of a study first; `getscu` proposes all it knows."""


@contextmanager
def received(study: Study, parent: Path) -> Iterator[Path]:
    """A folder that has each instance of the study, whole, at the end of the block."""
    with lap_folder(parent) as folder:
        yield folder
        sizes = [path.stat().st_size for path in folder.iterdir()]
        found = sum(size >= study.pixel_bytes for size in sizes)
        assert found == len(sizes) == len(study.instances), f"{found} of {len(study.instances)} came whole"


@contextmanager
def listening(sink: InstanceSink, port: int) -> Iterator[Listener]:
    """Our listener, on a port of this machine."""
    listener = Listener(Address(ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=port), sink=sink)
    listener.start()
    try:
        yield listener
    finally:
        listener.stop()


@contextmanager
def workstation(folder: Path, port: int) -> Iterator[Workstation]:
    """A workstation with an empty archive."""
    with lap_folder(folder) as home:
        made = Workstation(Paths.under(home), ae_title=CALLING_AE_TITLE, host="127.0.0.1", port=port)
        try:
            yield made
        finally:
            made.close()


def get(node: RemoteNode, study: Study, folder: Path) -> Lap:
    """C-GET into plain files."""
    with received(study, folder) as kept:
        sink = PlainFiles(kept)
        return timed(
            lambda: scu.get(
                node,
                (study.key,),
                model=QueryModel.STUDY,
                caller=CALLER,
                sop_class_uids=PROPOSED,
                sink=sink,
                on_progress=lambda _: None,
            )
        )


def move(node: RemoteNode, study: Study, folder: Path, port: int) -> Lap:
    """C-MOVE to a listener of ours, into plain files."""
    with received(study, folder) as kept, listening(sink := PlainFiles(kept), port) as listener:

        def moved() -> None:
            scu.move(
                node,
                (study.key,),
                model=QueryModel.STUDY,
                caller=CALLER,
                destination=CALLING_AE_TITLE,
                on_progress=lambda _: None,
                last_arrival=lambda: listener.last_arrival,
            )
            sink.wait(len(study.instances))

        return timed(moved)


def retrieve(
    node: RemoteNode, study: Study, folder: Path, port: int, method: RetrieveMethod, associations: int = 1
) -> Lap:
    """The whole product: asked what there is, fetched, checked, hashed, flushed to disk, indexed and compared."""
    with workstation(folder, port) as whole:
        whole.nodes.add(replace(node, name="PACS"))
        if method is RetrieveMethod.MOVE:
            whole.start_listening()
        request = RetrieveRequest(node="PACS", keys=(study.key,), method=method, associations=associations)
        job = whole.jobs.submit(request)
        lap = timed(lambda: whole.jobs.run(job.id))
        result = whole.jobs.get(job.id).result
        assert result is not None
        complete = result.verdict, result.received
        assert complete == (Verdict.COMPLETE, len(study.instances)), result.explanation
    return lap


def store(node: RemoteNode, study: Study) -> Lap:
    """C-STORE of files as they are."""
    told: list[StatusCategory] = []

    def hear(_: StoredInstance, answered: storing.Answered) -> None:
        assert isinstance(answered, Status), answered
        told.append(answered.category)

    lap = timed(lambda: storing.store(node, study.instances, caller=CALLER, on_result=hear))
    assert told == [StatusCategory.SUCCESS] * len(study.instances)
    return lap


def find(node: RemoteNode, query: Query, count: int) -> Lap:
    """C-FIND, every match kept, and decoded as far as a search always does."""
    matches: dict[MatchKey, Match] = {}

    def keep(match: Match) -> None:
        matches[match.key] = match

    lap = timed(lambda: scu.find(node, query, caller=CALLER, on_match=keep))
    assert len(matches) == count, f"{len(matches)} of {count} matches came"
    return lap


def pushed_into_files(study: Study, folder: Path, port: int, push: Callable[[Address], Lap]) -> Lap:
    """What others send to a listener of ours, into plain files; their time by the clock, and our CPU time."""
    with received(study, folder) as kept, listening(PlainFiles(kept), port) as listener:
        return _with_own_cpu(lambda: push(listener.state.address))


def pushed_into_archive(study: Study, folder: Path, port: int, push: Callable[[Address], Lap]) -> Lap:
    """What others send to the whole product, each acknowledged when it would survive a power cut."""
    with workstation(folder, port) as whole:
        address = whole.start_listening().address
        lap = _with_own_cpu(lambda: push(address))
        assert len(whole.archive.instances((study.key,))) == len(study.instances)
    return lap


def _with_own_cpu(push: Callable[[], Lap]) -> Lap:
    laps: list[Lap] = []
    own = timed(lambda: laps.append(push()))
    return replace(laps[0], cpu=own.cpu)
