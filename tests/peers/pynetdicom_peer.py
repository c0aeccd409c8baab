"""A node made of pynetdicom's stock machinery: its handlers are those of its documentation, over files in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import AE, evt
from pynetdicom.presentation import PresentationContext, build_context

from qrstation.dicom import uids
from qrstation.model.nodes import Address, RemoteNode
from tests.promptness import eventually

LEVELS = {
    "PATIENT": "PatientID",
    "STUDY": "StudyInstanceUID",
    "SERIES": "SeriesInstanceUID",
    "IMAGE": "SOPInstanceUID",
}
_PATIENCE = 5.0
PENDING, CANCELLED, UNABLE = 0xFF00, 0xFE00, 0xC000


class PynetdicomNode:
    """Holds instances, and answers for them as pynetdicom's examples do.

    Parameters
    ----------
    paths
        Files that it holds.
    destinations
        Move Destinations that it knows, by AE title.

    Attributes
    ----------
    waits_for_cancel
        Whether it goes on after its first answer only once it hears a C-CANCEL, or has waited long for one.
    """

    def __init__(self, paths: Sequence[Path], destinations: Mapping[str, Address]) -> None:
        self.instances = [dcmread(path) for path in paths]
        self.waits_for_cancel = False
        self._destinations = destinations

    def storage(self) -> list[PresentationContext]:
        """Storage of what it holds, in the transfer syntaxes in which it holds it."""
        held: dict[UID, dict[str | UID, None]] = {}
        for ds in self.instances:
            held.setdefault(ds.SOPClassUID, {})[ds.file_meta.TransferSyntaxUID] = None
        return [build_context(sop_class, list(syntaxes)) for sop_class, syntaxes in held.items()]

    def matching(self, identifier: Dataset) -> list[Dataset]:
        """Instances of which every key that has a value matches, by single values, lists and the whole wildcard."""
        return [ds for ds in self.instances if all(_matches(element, ds) for element in identifier)]

    def find(self, event: evt.Event) -> Iterator[tuple[int, Dataset | None]]:
        """Answer a C-FIND: one response for each entity of the level."""
        asked = event.identifier
        if "QueryRetrieveLevel" not in asked:
            yield UNABLE, None
            return
        unique_key = LEVELS[asked.QueryRetrieveLevel]
        entities = {str(ds[unique_key].value): ds for ds in self.matching(asked)}
        for number, ds in enumerate(entities.values()):
            if self._is_cancelled(event, number):
                yield CANCELLED, None
                return
            found = Dataset()
            for element in asked:
                found[element.tag] = ds.get(element.tag, element)
            found.QueryRetrieveLevel = asked.QueryRetrieveLevel
            found.SpecificCharacterSet = ds.get("SpecificCharacterSet", "")
            yield PENDING, found

    def get(self, event: evt.Event) -> Iterator[Any]:
        """Answer a C-GET: the number of sub-operations, then each instance."""
        if "QueryRetrieveLevel" not in event.identifier:
            yield UNABLE, None
            return
        matching = self.matching(event.identifier)
        yield len(matching)
        yield from self._sub_operations(event, matching)

    def move(self, event: evt.Event) -> Iterator[Any]:
        """Answer a C-MOVE: where the destination listens, the number of sub-operations, then each instance."""
        destination = self._destinations.get(str(event.move_destination).strip())
        if destination is None:
            yield None, None
            return
        matching = self.matching(event.identifier)
        yield destination.host, destination.port, {"contexts": self.storage()}
        yield len(matching)
        yield from self._sub_operations(event, matching)

    def _sub_operations(self, event: evt.Event, matching: Sequence[Dataset]) -> Iterator[tuple[int, Dataset | None]]:
        for number, ds in enumerate(matching):
            if self._is_cancelled(event, number):
                yield CANCELLED, None
                return
            yield PENDING, ds

    def _is_cancelled(self, event: evt.Event, number: int) -> bool:
        return eventually(lambda: event.is_cancelled, _PATIENCE if self.waits_for_cancel and number else 0)


def _matches(element: Any, ds: Dataset) -> bool:
    if element.is_empty or element.keyword in ("QueryRetrieveLevel", "SpecificCharacterSet") or element.VR == "SQ":
        return True
    wanted = [str(value) for value in (element.value if element.VM > 1 else [element.value])]
    held = str(ds.get(element.keyword, ""))
    return any(value == "*" or value == held for value in wanted)


@contextmanager
def pynetdicom_node(
    paths: Sequence[Path], destinations: Mapping[str, Address]
) -> Iterator[tuple[PynetdicomNode, RemoteNode]]:
    """A running one, and its entry in the node book."""
    node = PynetdicomNode(paths, destinations)
    ae = AE("PYNETDICOM")
    ae.supported_contexts = node.storage()
    for context in ae.supported_contexts:
        # Who asks by C-GET proposes to be the SCP of C-STORE; this accepts it.
        context.scp_role, context.scu_role = True, False
    for sop_class_uid in (*uids.FIND.values(), *uids.GET.values(), *uids.MOVE.values()):
        ae.add_supported_context(sop_class_uid)
    handlers: list[Any] = [(evt.EVT_C_FIND, node.find), (evt.EVT_C_GET, node.get), (evt.EVT_C_MOVE, node.move)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    assert server is not None
    address = Address(ae_title="PYNETDICOM", host="127.0.0.1", port=server.server_address[1])
    try:
        yield node, RemoteNode(name="pynetdicom", address=address)
    finally:
        server.shutdown()
