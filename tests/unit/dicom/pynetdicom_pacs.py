"""A PACS made of pynetdicom's own SCP: it does what the standard says, and less where a test wants it so."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian
from pynetdicom import AE, build_context, evt
from pynetdicom.dimse_primitives import C_GET, C_MOVE

from qrstation.dicom import uids
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from tests import prompt_peers
from tests.promptness import eventually
from tests.unit.dicom.derived_instances import of_frames, without_bulk_data

LEVELS = tuple(level.value for level in Level)
_UNIQUE = {level.value: level.unique_key for level in Level}
_MODELS = {uid: model for table in (uids.FIND, uids.GET, uids.MOVE) for model, uid in table.items()}
_ALL_SERVICES = frozenset((*uids.FIND.values(), *uids.GET.values(), *uids.MOVE.values()))
ABORT = -1
_NONE_SUCH = 0xA900


class Courier(Protocol):
    """Stands between a PACS and its sub-operations, to do other things than it is told."""

    def store(self, assoc: Any, send: Callable[..., Dataset], ds: Dataset, **options: Any) -> Dataset:
        """Carry out a C-STORE sub-operation over an association; the status that the PACS sees."""

    def answer(self, response: Any) -> bool:
        """Change a response to C-GET or C-MOVE; whether it is sent at all."""


@dataclass(kw_only=True)
class Pacs:
    """What the PACS has and how it behaves; what it was asked is noted.

    Attributes
    ----------
    objects
        Its instances, in explicit VR little endian.
    services
        SOP Classes of Query/Retrieve that it accepts.
    storage
        Storage SOP Classes that it agrees to send by C-GET; none: all that are proposed.
    find_levels
        Levels at which it answers a C-FIND.
    classes_in_study
        What it says are the SOP Classes of every study; none: those that are.
    hidden_keys
        Keywords of what it leaves out of its answers.
    roles
        Whether it accepts our role as SCP; none: it says nothing of roles, and sends all the same.
    lists
        Whether it understands lists of UIDs; otherwise the first of them counts.
    get_status, move_status
        With what it fails at once, instead of sending anything.
    most_contexts
        With more presentation contexts it rejects an association.
    most_associations
        Of those that retrieve, how many it takes at once.
    most_searches
        Of those for a C-FIND, how many it takes at once.
    meeting
        Where every C-GET and C-MOVE waits for others before it sends anything.
    greeting
        Hears of every association for a C-FIND which one it is, before it is accepted or rejected.
    listing
        Is called before each C-FIND at SERIES level is answered.
    asking
        Hears the Series Instance UID of every C-FIND at IMAGE level before that is answered.
    breaks
        SOP Instance UIDs instead of which it aborts the association, the first time; likewise UIDs of studies and
        series of which it is asked what they hold.
    fails
        With what it fails a request at once, by its identifier; `ABORT`: it aborts the association.
    waits
        Whether, of a request with this identifier, it sends one instance and no more before it is asked to stop.
    destinations
        Where Move Destinations listen, by their AE titles.
    courier
        Carries out its sub-operations instead.
    """

    objects: Sequence[Dataset]
    services: frozenset[str] = _ALL_SERVICES
    storage: Sequence[str] | None = None
    find_levels: Sequence[str] = LEVELS
    classes_in_study: Sequence[str] = ()
    hidden_keys: Sequence[str] = ()
    roles: bool | None = True
    lists: bool = True
    get_status: int | None = None
    move_status: int | None = None
    most_contexts: int = 128
    most_associations: int = 16
    most_searches: int = 16
    meeting: threading.Barrier | None = None
    greeting: Callable[[int], object] = lambda _: None
    listing: Callable[[], object] = lambda: None
    asking: Callable[[str], object] = lambda _: None
    breaks: set[str] = field(default_factory=set)
    fails: Callable[[Dataset], int | None] = lambda _: None
    waits: Callable[[Dataset], bool] = lambda _: False
    destinations: dict[str, tuple[str, int]] = field(default_factory=dict)
    courier: Courier | None = None
    identifiers: list[tuple[str, Dataset]] = field(default_factory=list)
    """Identifiers of C-GET and C-MOVE requests, with the SOP Class of each."""
    asked: list[frozenset[str]] = field(default_factory=list)
    """Keywords of each C-FIND request."""
    proposed: list[tuple[str, ...]] = field(default_factory=list)
    """Storage SOP Classes proposed in each association for a C-GET."""
    sent: list[str] = field(default_factory=list)
    """SOP Instance UIDs that it tried to send."""
    calling: list[str] = field(default_factory=list)
    """Calling AE titles of the associations for a C-GET or C-MOVE."""
    searching: int = 0
    """Number of associations for a C-FIND that were asked for."""
    searches: set[Any] = field(default_factory=set)
    """Those of them that stand."""
    retrieving: set[Any] = field(default_factory=set)
    """Associations for a C-GET or C-MOVE that stand."""
    forwarding: dict[int, Any] = field(default_factory=dict)
    """Associations with destinations, by the threads that send over them."""

    def found(self, identifier: Dataset) -> list[Dataset]:
        """Instances that the unique keys of an identifier name."""
        found = list(self.objects)
        for keyword in _UNIQUE.values():
            wanted = identifier.get(keyword) or ""
            values = [wanted] if isinstance(wanted, str) else [str(one) for one in wanted]
            values = values if self.lists else values[:1]
            if any(values):
                found = [ds for ds in found if str(ds.get(keyword, "")) in values]
        return found

    def to_send(self, identifier: Dataset) -> list[Dataset]:
        """Instances that it sends for an identifier."""
        return self.found(identifier)


@contextmanager
def serving(pacs: Pacs, *, port: int = 0) -> Iterator[RemoteNode]:
    """Run a PACS while the block lasts; without a port on any that is free."""
    prompt_peers.install()
    ae = AE("PACS")
    ae.require_called_aet = False
    for uid in (uids.VERIFICATION, *pacs.services):
        ae.add_supported_context(uid)
    syntaxes = [uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN]
    storage = (*uids.STORAGE, *{str(ds.SOPClassUID) for ds in pacs.objects}) if pacs.storage is None else pacs.storage
    for uid in dict.fromkeys(storage):
        roles = {} if pacs.roles is None else {"scu_role": False, "scp_role": pacs.roles}
        ae.add_supported_context(uid, syntaxes, **roles)
    handlers: list[Any] = [
        (evt.EVT_REQUESTED, _on_requested, [pacs]),
        (evt.EVT_ACCEPTED, _on_accepted, [pacs]),
        (evt.EVT_CONN_CLOSE, _on_closed, [pacs]),
        (evt.EVT_C_FIND, _on_find, [pacs]),
        (evt.EVT_C_GET, _on_get, [pacs]),
        (evt.EVT_C_MOVE, _on_move, [pacs]),
    ]
    if pacs.courier is not None:
        _send_by(pacs, pacs.courier, ae)
    server = ae.start_server(("127.0.0.1", port), block=False, evt_handlers=handlers)
    assert server is not None
    assert server.socket is not None
    try:
        port = server.socket.getsockname()[1]
        yield RemoteNode(name="PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=port))
    finally:
        server.shutdown()


def an_object(
    sop_class_uid: str = uids.CT, study: int = 1, series: int = 1, number: int = 1, **more: object
) -> Dataset:
    """Make an instance with a few pixels; `more` attributes by keyword."""
    ds = Dataset()
    ds.SOPClassUID = sop_class_uid
    ds.StudyInstanceUID = f"1.2.826.0.1.{study}"
    ds.SeriesInstanceUID = f"{ds.StudyInstanceUID}.{series}"
    ds.SOPInstanceUID = f"{ds.SeriesInstanceUID}.{number}"
    ds.PatientID, ds.PatientName = f"P{study}", "DOE^Jane"
    ds.StudyDate, ds.Modality, ds.InstanceNumber, ds.KVP = "20260102", "CT", number, "120"
    ds.Rows, ds.Columns, ds.BitsAllocated, ds.PixelRepresentation = 2, 2, 8, 0
    ds.SamplesPerPixel, ds.PixelData = 1, bytes(4)
    ds["PixelData"].VR = "OB"
    for keyword, value in more.items():
        setattr(ds, keyword, value)
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return ds


def a_cine(number: int = 1, frames: int = 10) -> Dataset:
    """Make an instance of several frames, a quarter of a second each, whose pixels are the numbers of their frames."""
    pixels = b"".join(bytes([frame] * 4) for frame in range(1, frames + 1))
    return an_object(uids.X_RAY_ANGIOGRAPHIC, number=number, NumberOfFrames=frames, FrameTime="250", PixelData=pixels)


def _on_requested(event: Any, pacs: Pacs) -> None:
    contexts = event.assoc.requestor.requested_contexts
    classes = {str(cx.abstract_syntax) for cx in contexts}
    if len(contexts) > pacs.most_contexts:
        _reject(event.assoc)
        return
    if classes & {*uids.GET.values(), *uids.MOVE.values()}:
        if len(pacs.retrieving) >= pacs.most_associations:
            _reject(event.assoc)
            return
        pacs.retrieving.add(event.assoc)
        pacs.calling.append(event.assoc.requestor.primitive.calling_ae_title.strip())
    if classes & {*uids.FIND.values()}:
        pacs.searching += 1
        pacs.greeting(pacs.searching)
        if len(pacs.searches) >= pacs.most_searches:
            _reject(event.assoc)
            return
        pacs.searches.add(event.assoc)
    if classes & {*uids.GET.values()}:
        pacs.proposed.append(tuple(sorted(classes - _ALL_SERVICES)))


def _reject(assoc: Any) -> None:
    """Take no more associations for the time being."""
    assoc.acse.send_reject(0x02, 0x03, 0x02)
    assoc.kill()


def _on_closed(event: Any, pacs: Pacs) -> None:
    pacs.retrieving.discard(event.assoc)
    pacs.searches.discard(event.assoc)


def _send_by(pacs: Pacs, courier: Courier, ae: AE) -> None:
    """Have the sub-operations of C-MOVE carried out by a courier."""
    associate = ae.associate

    def to_destination(*arguments: Any, **options: Any) -> Any:
        assoc = associate(*arguments, **options)
        assoc.send_c_store = partial(courier.store, assoc, assoc.send_c_store)  # type: ignore[method-assign]
        pacs.forwarding[threading.get_ident()] = assoc
        return assoc

    ae.associate = to_destination  # type: ignore[method-assign]


def _on_accepted(event: Any, pacs: Pacs) -> None:
    if (courier := pacs.courier) is not None:
        event.assoc.send_c_store = partial(courier.store, event.assoc, event.assoc.send_c_store)
        send = event.assoc.dimse.send_msg

        def send_msg(primitive: Any, context_id: int) -> None:
            if not isinstance(primitive, (C_GET, C_MOVE)) or courier.answer(primitive):
                send(primitive, context_id)

        event.assoc.dimse.send_msg = send_msg
    if pacs.roles is None:
        for cx in event.assoc.accepted_contexts:
            cx._as_scu = True  # what it does not say it does all the same


def _on_find(event: Any, pacs: Pacs) -> Iterator[tuple[int, Dataset | None]]:
    identifier = event.identifier
    level = identifier.QueryRetrieveLevel
    pacs.asked.append(frozenset(element.keyword for element in identifier))
    if level not in pacs.find_levels:
        yield _NONE_SUCH, None
        return
    above = str(identifier.get({"SERIES": "StudyInstanceUID", "IMAGE": "SeriesInstanceUID"}.get(level, ""), ""))
    if level == "SERIES":
        pacs.listing()
    if level == "IMAGE":
        pacs.asking(above)
    if above in pacs.breaks:
        pacs.breaks.remove(above)
        event.assoc.abort()
        return
    seen: dict[str, list[Dataset]] = {}
    for ds in pacs.found(identifier):
        seen.setdefault(str(ds.get(_UNIQUE[level])), []).append(ds)
    for below in seen.values():
        yield 0xFF00, _answer(identifier, below, pacs)


def _answer(identifier: Dataset, below: Sequence[Dataset], pacs: Pacs) -> Dataset:
    computed: dict[str, object] = {
        "ModalitiesInStudy": sorted({ds.Modality for ds in below}),
        "SOPClassesInStudy": sorted({str(ds.SOPClassUID) for ds in below}),
        "NumberOfStudyRelatedSeries": below[0].get(
            "NumberOfStudyRelatedSeries", len({str(ds.SeriesInstanceUID) for ds in below})
        ),
        "NumberOfPatientRelatedInstances": len(below),
        "NumberOfStudyRelatedInstances": len(below),
        "NumberOfSeriesRelatedInstances": len(below),
    }
    answer = Dataset()
    answer.QueryRetrieveLevel = identifier.QueryRetrieveLevel
    if pacs.classes_in_study:
        computed["SOPClassesInStudy"] = pacs.classes_in_study
    for element in identifier:
        if element.keyword and element.keyword not in ("QueryRetrieveLevel", *pacs.hidden_keys):
            setattr(answer, element.keyword, computed.get(element.keyword) or below[0].get(element.keyword, ""))
    return answer


def _on_get(event: Any, pacs: Pacs) -> Iterator[Any]:
    yield from _sub_operations(event, pacs, pacs.get_status)


def _on_move(event: Any, pacs: Pacs) -> Iterator[Any]:
    destination = pacs.destinations.get(event.move_destination)
    if destination is None:
        yield None, None
        return
    contexts = [_proposal(uid) for uid in {str(ds.SOPClassUID) for ds in pacs.objects}]
    yield (*destination, {"contexts": contexts})
    yield from _sub_operations(event, pacs, pacs.move_status)


def _sub_operations(event: Any, pacs: Pacs, refusal: int | None) -> Iterator[Any]:
    model = _MODELS[event.context.abstract_syntax]
    identifier = event.identifier
    pacs.identifiers.append((str(event.context.abstract_syntax), identifier))
    found = pacs.to_send(identifier)
    refusal = pacs.fails(identifier) if refusal is None else refusal
    if refusal == ABORT:
        yield 1
        event.assoc.abort()
        return
    if refusal is None and identifier.QueryRetrieveLevel == "FRAME":
        found, refusal = of_frames(found, identifier)
    if refusal is not None:
        yield 1
        yield refusal, None
        return
    if pacs.meeting is not None:
        pacs.meeting.wait(10)
    yield len(found)
    for ds in found:
        if event.is_cancelled:
            yield 0xFE00, None
            return
        if ds.SOPInstanceUID in pacs.breaks:
            pacs.breaks.remove(ds.SOPInstanceUID)
            # Whoever asks anew at once finds a place with the destination.
            if (forwarding := pacs.forwarding.pop(threading.get_ident(), None)) is not None:
                forwarding.abort()
            event.assoc.abort()
            return
        pacs.sent.append(str(ds.SOPInstanceUID))
        yield 0xFF00, without_bulk_data(ds) if model is QueryModel.WITHOUT_BULK_DATA else ds
        if pacs.waits(identifier) and _is_asked_to_stop(event):
            yield 0xFE00, None
            return


def _is_asked_to_stop(event: Any) -> bool:
    """Wait until that is so, as long as the association stands."""
    asked = False

    def is_over() -> bool:
        nonlocal asked
        asked = event.is_cancelled  # pynetdicom says so once.
        return asked or not event.assoc.is_established

    eventually(is_over, math.inf)
    return asked


def _proposal(sop_class_uid: str) -> Any:
    return build_context(sop_class_uid, [uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN])
