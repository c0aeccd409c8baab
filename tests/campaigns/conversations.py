"""Conversations of honest application entities with our listener, recorded: what the campaigns then change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pydicom
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pynetdicom import evt

from qrstation.dicom import uids
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address
from qrstation.model.patient_info import PatientInfoModel
from tests.campaigns.wire import COMMAND, FIELD, Turn, elements_in, number_of, recorded, values_in
from tests.faults import raw_peer as raw
from tests.unit.dicom.memory import associated, context, make_instance, storage_role

_REAL = ("CT_small.dcm", "MR_small.dcm", "rtplan.dcm", "JPEG2000.dcm", "test-SR.dcm", "reportsi.dcm")
_STUDY = "1.2.826.0.1.1"


@dataclass(frozen=True, slots=True)
class Conversation:
    """The request for an association, and the requests upon it: each a list of PDUs by its Command Field."""

    name: str
    request: bytes
    messages: tuple[tuple[int, tuple[bytes, ...]], ...]


def record_all(address: Address, folder: Path) -> tuple[Conversation, ...]:
    """Hold every kind of conversation with a listener, and keep it; the listener has something to find afterwards."""
    held = [make_instance(folder, number, series=1 + number % 2, pixels=bytes(512)) for number in range(1, 5)]
    real = [str(get_testdata_file(name, download=False)) for name in _REAL]
    with recorded(address.host, address.port) as recorder:
        at = Address(ae_title=address.ae_title, host="127.0.0.1", port=recorder.port)
        return tuple(
            _conversation(name, recorder.take())
            for name in _hold(at, [pydicom.dcmread(path) for path in held], [pydicom.dcmread(path) for path in real])
        )


def _hold(at: Address, held: Sequence[Dataset], real: Sequence[Dataset]) -> Iterator[str]:
    echo = context(uids.VERIFICATION)
    for name, objects in (("store", held), ("real", real)):
        kinds = {(str(ds.SOPClassUID), str(ds.file_meta.TransferSyntaxUID)) for ds in objects}
        with associated(at, [echo, *(context(*kind) for kind in sorted(kinds))]) as assoc:
            assoc.send_c_echo()
            for number, ds in enumerate(objects, 1):
                assoc.send_c_store(ds, msg_id=number)
        yield name
    for model in (QueryModel.STUDY, QueryModel.PATIENT):
        with associated(at, [echo, context(uids.FIND[model])]) as assoc:
            for level in (Level.PATIENT, Level.STUDY, Level.SERIES, Level.IMAGE):
                list(assoc.send_c_find(_identifier(level), uids.FIND[model]))
        yield f"find {model}"
    with associated(at, [echo, context(uids.PATIENT_INFO[PatientInfoModel.GENERAL])]) as assoc:
        list(assoc.send_c_find(_patient(), uids.PATIENT_INFO[PatientInfoModel.GENERAL]))
    yield "patient info"
    storage = sorted({str(ds.SOPClassUID) for ds in held})
    roles = [storage_role(uid) for uid in storage]
    handlers = [(evt.EVT_C_STORE, lambda _: 0x0000)]
    for model, levels in (
        (QueryModel.STUDY, (Level.STUDY, Level.SERIES)),
        (QueryModel.WITHOUT_BULK_DATA, (Level.IMAGE,)),
        (QueryModel.COMPOSITE, (Level.IMAGE,)),
    ):
        contexts = [echo, context(uids.GET[model]), *(context(uid) for uid in storage)]
        with associated(at, contexts, ext_neg=roles, evt_handlers=handlers) as assoc:
            for level in levels:
                list(assoc.send_c_get(_identifier(level), uids.GET[model]))
        yield f"get {model}"
    with associated(at, [echo, context(uids.MOVE[QueryModel.STUDY])]) as assoc:
        for destination in (at.ae_title, "UNKNOWN"):
            list(assoc.send_c_move(_identifier(Level.STUDY), destination, uids.MOVE[QueryModel.STUDY]))
    yield "move"


def _identifier(level: Level) -> Dataset:
    """Ask for what is held, from the top down to a level."""
    values = {
        "PatientID": "P1",
        "StudyInstanceUID": _STUDY,
        "SeriesInstanceUID": f"{_STUDY}.1",
        "SOPInstanceUID": f"{_STUDY}.1.2",
    }
    ds = Dataset()
    ds.QueryRetrieveLevel = level.value
    for each in (*level.above, level):
        setattr(ds, each.unique_key, values[each.unique_key])
    if level is Level.STUDY:
        ds.PatientName, ds.StudyDate, ds.ModalitiesInStudy = "", "20200101-20301231", ""
    return ds


def _patient() -> Dataset:
    """Ask what is relevant to know about the patient of what is held."""
    template = Dataset()
    template.MappingResource, template.TemplateIdentifier = "DCMR", "9007"
    ds = Dataset()
    ds.PatientID, ds.ContentTemplateSequence = "P1", [template]
    return ds


def _conversation(name: str, turns: Sequence[Turn]) -> Conversation:
    sent = [pdu for turn in turns if turn.of_requestor for pdu in turn.pdus]
    messages: list[list[bytes]] = []
    for pdu in sent:
        if pdu[0] != raw.DATA:
            continue
        if values_in(pdu)[0][1] & COMMAND:
            messages.append([])
        messages[-1].append(pdu)
    requests = [(_field(pdus), tuple(pdus)) for pdus in messages]
    return Conversation(name, sent[0], tuple((field, pdus) for field, pdus in requests if not field & 0x8000))


def _field(pdus: Sequence[bytes]) -> int:
    return number_of(elements_in(values_in(pdus[0])[0][2]), FIELD)
