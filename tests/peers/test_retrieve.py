"""C-GET and C-MOVE from real archives: everything arrives, byte for byte as the peer has it."""

from __future__ import annotations

import subprocess
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pydicom
import pytest

from qrstation.dicom import scu, uids
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.instances import Origin
from qrstation.model.outcomes import StatusCategory, SubOperations, TransferOutcome
from qrstation.model.query import MatchKey
from tests.peers.peers import CALLER, CALLING_AE_TITLE, PeerNode, program, running
from tests.unit.dicom.memory import MemorySink, data_set_bytes

_UNCOMPRESSED = (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An instance that a peer has."""

    key: MatchKey
    sop_class_uid: str
    transfer_syntax_uid: str
    path: Path


def held_by(peer: PeerNode) -> list[Held]:
    """What a peer can send as it is; DCMTK's archive cannot send compressed instances."""
    held = [_held(path) for path in peer.files]
    if peer.node.name == "dcmqrscp":
        return [one for one in held if one.transfer_syntax_uid in _UNCOMPRESSED]
    return held


def _held(path: Path) -> Held:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=[*_KEYS, "SOPClassUID"])
        patient, study, series, instance = (str(ds.get(name, "")) for name in _KEYS)
    key = MatchKey(
        level=Level.IMAGE,
        patient_id=patient,
        study_instance_uid=study,
        series_instance_uid=series,
        sop_instance_uid=instance,
    )
    syntax = str(ds.file_meta.TransferSyntaxUID)
    return Held(key=key, sop_class_uid=str(ds.SOPClassUID), transfer_syntax_uid=syntax, path=path)


_KEYS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


def by_entity(held: list[Held], level: Level) -> dict[MatchKey, list[Held]]:
    """Instances by the patient, study or series that they are of."""
    entities: dict[MatchKey, list[Held]] = defaultdict(list)
    levels = (*level.above, level)
    for one in held:
        names = {each.unique_key: one.key.unique_key(each) for each in levels}
        key = MatchKey(
            level=level,
            patient_id=names["PatientID"],
            study_instance_uid=names.get("StudyInstanceUID", ""),
            series_instance_uid=names.get("SeriesInstanceUID", ""),
            sop_instance_uid=names.get("SOPInstanceUID", ""),
        )
        entities[key].append(one)
    return entities


def get(
    peer: PeerNode, targets: list[MatchKey], held: list[Held], model: QueryModel
) -> tuple[MemorySink, TransferOutcome]:
    sink = MemorySink()
    told: list[SubOperations] = []
    outcomes = scu.get(
        peer.node,
        targets,
        model=model,
        caller=CALLER,
        sop_class_uids=sorted({one.sop_class_uid for one in held}),
        sink=sink,
        on_progress=told.append,
    )
    assert len(outcomes) == len(targets)
    assert told
    return sink, outcomes[0]


@pytest.mark.parametrize(
    ("model", "level"),
    [
        (QueryModel.PATIENT, Level.PATIENT),
        (QueryModel.PATIENT, Level.STUDY),
        (QueryModel.PATIENT, Level.SERIES),
        (QueryModel.STUDY, Level.STUDY),
        (QueryModel.STUDY, Level.SERIES),
        (QueryModel.STUDY, Level.IMAGE),
    ],
)
def test_get_at_every_level(peer: PeerNode, model: QueryModel, level: Level) -> None:
    entities = by_entity(held_by(peer), level)
    target, wanted = max(entities.items(), key=lambda item: (len(item[1]), str(item[0])))
    sink, outcome = get(peer, [target], wanted, model)
    assert outcome.status.category is StatusCategory.SUCCESS
    assert outcome.sub_operations.completed == len(wanted)
    assert set(sink.received) == {one.key.sop_instance_uid for one in wanted}
    assert all(incoming.origin is Origin.GET for incoming, _ in sink.received.values())


def test_get_of_everything_keeps_transfer_syntax_and_bytes(peer: PeerNode) -> None:
    held = held_by(peer)
    entities = by_entity(held, Level.STUDY)
    unchanged = 0
    for target, wanted in entities.items():
        sink, outcome = get(peer, [target], wanted, QueryModel.STUDY)
        assert outcome.status.category is StatusCategory.SUCCESS, target
        for one in wanted:
            incoming, content = sink.received[one.key.sop_instance_uid]
            if peer.node.name == "Orthanc":
                assert incoming.transfer_syntax_uid == one.transfer_syntax_uid
            unchanged += content == data_set_bytes(one.path)
    # DCMTK, in both peers, writes some data sets anew; the others show that we change nothing.
    assert unchanged > len(held) / 3


def test_get_of_several_targets_has_an_outcome_for_each(peer: PeerNode) -> None:
    held = held_by(peer)
    targets = list(by_entity(held, Level.SERIES))[:4]
    sink, _ = get(peer, targets, held, QueryModel.STUDY)
    wanted = {one.key.sop_instance_uid for one in held if any(target.contains(one.key) for target in targets)}
    assert set(sink.received) == wanted


def test_get_receives_the_same_bytes_as_getscu(peer: PeerNode, tmp_path: Path) -> None:
    held = [one for one in held_by(peer) if one.transfer_syntax_uid == uids.EXPLICIT_VR_LITTLE_ENDIAN]
    target, wanted = max(by_entity(held, Level.STUDY).items(), key=lambda item: (len(item[1]), str(item[0])))
    address = peer.address
    command = [program("getscu"), "-S", "+B", "-aet", CALLING_AE_TITLE, "-aec", address.ae_title, "-od", str(tmp_path)]
    command += ["-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={target.study_instance_uid}"]
    subprocess.run([*command, address.host, str(address.port)], check=True, capture_output=True, timeout=60)
    theirs = {_held(path).key.sop_instance_uid: data_set_bytes(path) for path in tmp_path.iterdir()}
    sink, _ = get(peer, [target], wanted, QueryModel.STUDY)
    ours = {uid: content for uid, (_, content) in sink.received.items()}
    assert len(ours) == len(wanted) > 1
    assert ours == {uid: theirs[uid] for uid in ours}


@pytest.fixture
def receiver(move_port: int, tmp_path: Path) -> Iterator[Path]:
    """Folder into which DCMTK's storescp puts what it receives as our Move Destination."""
    folder = tmp_path / "received"
    folder.mkdir()
    command = [program("storescp"), "+B", "+xa", "-od", str(folder), "-aet", CALLING_AE_TITLE, str(move_port)]
    with running(command, tmp_path, move_port):
        yield folder


@pytest.mark.parametrize(
    ("model", "level"),
    [
        (QueryModel.PATIENT, Level.STUDY),
        (QueryModel.STUDY, Level.STUDY),
        (QueryModel.STUDY, Level.SERIES),
        (QueryModel.STUDY, Level.IMAGE),
    ],
)
def test_move_at_every_level(peer: PeerNode, receiver: Path, model: QueryModel, level: Level) -> None:
    entities = by_entity(held_by(peer), level)
    target, wanted = max(entities.items(), key=lambda item: (len(item[1]), str(item[0])))
    told: list[SubOperations] = []
    (outcome,) = scu.move(
        peer.node,
        [target],
        model=model,
        caller=CALLER,
        destination=CALLING_AE_TITLE,
        on_progress=told.append,
        last_arrival=lambda: 0.0,
    )
    assert outcome.status.category is StatusCategory.SUCCESS
    assert {_held(path).key.sop_instance_uid for path in receiver.iterdir()} == {
        one.key.sop_instance_uid for one in wanted
    }
    assert told[-1].completed == len(wanted)


def test_move_to_an_unknown_destination_is_explained(peer: PeerNode) -> None:
    target = next(iter(by_entity(held_by(peer), Level.STUDY)))
    (outcome,) = scu.move(
        peer.node,
        [target],
        model=QueryModel.STUDY,
        caller=CALLER,
        destination="NOBODY",
        on_progress=lambda _: None,
        last_arrival=lambda: 0.0,
    )
    assert outcome.status.category is StatusCategory.FAILURE
    if peer.node.name == "dcmqrscp":
        assert outcome.status.code == 0xA801
        assert "add the AE title" in outcome.status.advice
