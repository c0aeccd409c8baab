"""Everything that we ask of nodes, and what honest nodes say to it, recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qrstation.dicom import patient_info, scu, storing, uids
from qrstation.dicom.listener import Listener
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.patient_info import PatientInfoRequest
from qrstation.model.query import Key, MatchKey, Query
from tests.campaigns.wire import Turn, recorded
from tests.faults.scripted_node import node_at
from tests.unit.dicom.memory import MemoryArchive, MemorySink, make_instance, stored_instance
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object
from tests.unit.dicom.pynetdicom_pacs import serving as serving_pacs

_CALLER = Caller(ae_title="QRSTATION")
_STUDY = MatchKey(level=Level.STUDY, patient_id="P1", study_instance_uid="1.2.826.0.1.1")

Call = Callable[[RemoteNode], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """A call of ours, and the turns of the association in which it was answered honestly."""

    name: str
    call: Call
    turns: tuple[Turn, ...]


def calls(paths: Sequence[Path]) -> dict[str, Call]:
    """Everything that we ask of nodes, by a name."""

    def find(level: Level, node: RemoteNode) -> object:
        keys = [Key(keyword=each.unique_key, value=_STUDY.unique_key(each)) for each in level.above]
        keys += [Key(keyword=name) for name in (level.unique_key, "PatientName", "StudyDate")]
        query = Query(level=level, keys=tuple(key for key in keys if key.value or key.keyword != "PatientID"))
        names: list[str] = []
        return scu.find(node, query, caller=_CALLER, on_match=lambda match: names.append(match.text("PatientName")))

    def get(level: Level, node: RemoteNode) -> object:
        sink = MemorySink()
        return scu.get(
            node,
            [_STUDY] if level is Level.STUDY else [_of_series(1), _of_series(2)],
            model=QueryModel.STUDY,
            caller=_CALLER,
            sop_class_uids=[uids.CT],
            sink=sink,
            on_progress=lambda _: None,
        )

    def move(node: RemoteNode) -> object:
        return scu.move(
            node,
            [_STUDY],
            model=QueryModel.STUDY,
            caller=_CALLER,
            destination="QRSTATION",
            on_progress=lambda _: None,
            last_arrival=lambda: 0.0,
        )

    def store(node: RemoteNode) -> None:
        storing.store(node, held, caller=_CALLER, on_result=lambda *_: None)

    def ask(node: RemoteNode) -> object:
        return patient_info.ask(node, PatientInfoRequest(patient_id="P1"), caller=_CALLER)

    held = [stored_instance(path) for path in paths]
    return {
        "echo": lambda node: scu.echo(node, caller=_CALLER),
        "find studies": partial(find, Level.STUDY),
        "find images": partial(find, Level.SERIES),
        "get a study": partial(get, Level.STUDY),
        "get series": partial(get, Level.SERIES),
        "move": move,
        "store": store,
        "patient info": ask,
    }


def _of_series(number: int) -> MatchKey:
    return MatchKey(
        level=Level.SERIES,
        patient_id="P1",
        study_instance_uid="1.2.826.0.1.1",
        series_instance_uid=f"1.2.826.0.1.1.{number}",
    )


def record_all(folder: Path) -> tuple[Scene, ...]:
    """Make every call at honest nodes, and keep what was said."""
    paths = [make_instance(folder, number) for number in (1, 2, 3)]
    own = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(own, sink=MemorySink(), archive=MemoryArchive(paths))
    at = listener.start().address
    objects = [an_object(series=1 + number % 2, number=number) for number in range(1, 7)]
    try:
        with serving_pacs(Pacs(objects=objects, destinations={"QRSTATION": (at.host, at.port)})) as pacs:
            return tuple(
                Scene(name, call, _turns(call, at.port if name in ("store", "patient info") else pacs.address.port))
                for name, call in calls(paths).items()
            )
    finally:
        listener.stop()


def _turns(call: Call, port: int) -> tuple[Turn, ...]:
    with recorded("127.0.0.1", port) as recorder:
        call(node_at(recorder.port, Timeouts()))
        return tuple(recorder.take())
