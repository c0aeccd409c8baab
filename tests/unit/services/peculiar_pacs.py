"""A PACS by pynetdicom with a few entities and peculiarities: keys that it passes over, limits, refusals."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context

from qrstation.datasets.dictionary import keyword_of, tag_of, vr_of
from qrstation.dicom.offers import SERVICES, STORAGE
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from qrstation.model.query import Element
from qrstation.store.matching import matcher
from tests.faults.scripted_node import PATIENT

HEAD, CHEST = "1.2.826.1", "1.2.826.2"
ENTITIES: dict[Level, tuple[dict[str, str], ...]] = {
    Level.PATIENT: ({"PatientID": "P1", "PatientName": "Doe^Jane"},),
    Level.STUDY: (
        {
            "StudyInstanceUID": HEAD,
            "PatientID": "P1",
            "PatientName": "Doe^Jane",
            "StudyDate": "20260102",
            "StudyDescription": "Head",
            "ModalitiesInStudy": "CT\\SR",
            "StationName": "CT1",
        },
        {
            "StudyInstanceUID": CHEST,
            "PatientID": "P1",
            "PatientName": "Doe^Jane",
            "StudyDate": "20260103",
            "StudyDescription": "Chest",
            "ModalitiesInStudy": "DX",
            "StationName": "DX1",
        },
    ),
    Level.SERIES: (
        {
            "SeriesInstanceUID": f"{HEAD}.1",
            "StudyInstanceUID": HEAD,
            "PatientID": "P1",
            "Modality": "CT",
            "StationName": "CT1",
            "SeriesNumber": "1",
        },
    ),
    Level.IMAGE: (
        {
            "SOPInstanceUID": f"{HEAD}.1.1",
            "SeriesInstanceUID": f"{HEAD}.1",
            "StudyInstanceUID": HEAD,
            "PatientID": "P1",
            "InstanceNumber": "1",
        },
    ),
}


@dataclass(kw_only=True)
class Pacs:
    """What it holds and how it behaves, and what it saw."""

    entities: Mapping[Level, Sequence[dict[str, str]]] = field(default_factory=lambda: ENTITIES)
    passed_over: Collection[str] = ()
    left_out: Collection[str] = ()
    unsupported_status: bool = False
    """Whether matches come with FF01."""
    most: int | None = None
    """After how many matches it stops with `last_status`."""
    last_status: int = 0x0000
    services: Collection[str] = SERVICES
    most_contexts: int = 128
    """Of more it rejects the association."""
    requests: list[str] = field(default_factory=list)
    identifiers: list[Dataset] = field(default_factory=list)
    proposed: list[int] = field(default_factory=list)

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        """Answer a C-FIND."""
        asked = event.identifier
        self.identifiers.append(asked)
        told = 0
        for entity in self.entities.get(Level(asked.QueryRetrieveLevel), ()):
            if not all(self._fits(entity, keyword_of(element.tag), _text(element.value)) for element in asked):
                continue
            if told == self.most:
                yield self.last_status, None
                return
            told += 1
            yield 0xFF01 if self.unsupported_status else 0xFF00, self._response(asked, entity)

    def _fits(self, entity: dict[str, str], keyword: str, value: str) -> bool:
        if keyword in ("QueryRetrieveLevel", *self.passed_over) or not value:
            return True
        vr = vr_of(tag_of(keyword))
        test = matcher(vr, value)
        own = tuple(filter(None, entity.get(keyword, "").split("\\")))
        return test is None or test(Element(tag=tag_of(keyword), keyword=keyword, vr=vr, values=own))

    def _response(self, asked: Dataset, entity: dict[str, str]) -> Dataset:
        response = Dataset()
        for element in asked:
            keyword = keyword_of(element.tag)
            if keyword == "QueryRetrieveLevel":
                response.QueryRetrieveLevel = asked.QueryRetrieveLevel
            elif keyword not in self.left_out:
                setattr(response, keyword, entity.get(keyword, ""))
        return response

    def consider(self, event: evt.Event) -> None:
        """Reject what proposes too much."""
        request = event.assoc.requestor.primitive
        assert request is not None
        proposed = request.presentation_context_definition_list
        self.proposed.append(len(proposed))
        if len(proposed) > self.most_contexts:
            event.assoc.acse.send_reject(0x01, 0x01, 0x01)
            event.assoc.kill()


@contextmanager
def running(pacs: Pacs, timeouts: Timeouts | None = None) -> Iterator[RemoteNode]:
    """The PACS, listening on a free port."""
    ae = AE("PACS")
    ae.supported_contexts = [build_context(uid) for uid in pacs.services]
    for uid in STORAGE[: 128 - len(ae.supported_contexts)]:
        ae.add_supported_context(uid, scu_role=True, scp_role=True)
    server = ae.start_server(
        ("127.0.0.1", 0),
        block=False,
        evt_handlers=[
            (evt.EVT_C_FIND, pacs.find),
            (evt.EVT_REQUESTED, pacs.consider),
            (evt.EVT_DIMSE_RECV, lambda event: pacs.requests.append(type(event.message).__name__)),
        ],
    )
    assert server is not None
    assert server.socket is not None
    try:
        port = server.socket.getsockname()[1]
        address = Address(ae_title="PACS", host="127.0.0.1", port=port)
        yield RemoteNode(name="PACS", address=address, timeouts=timeouts or PATIENT)
    finally:
        server.shutdown()


def _text(value: object) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "\\".join(map(str, value))
    return "" if value is None else str(value)
