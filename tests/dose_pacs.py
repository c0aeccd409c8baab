"""A PACS that serves the studies of a scenario, and does with each request what a test wants of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from pydicom import config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.presentation import build_context

from qrstation.datasets.dictionary import tag_of, vr_of
from qrstation.dicom import uids
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode, Timeouts
from tests import prompt_peers
from tests.dose_scenarios.node import Node
from tests.faults.scripted_node import PATIENT

Keys = Mapping[str, str]
"""An identifier by keyword, its Query/Retrieve Level too; what is absent from a response is not in it."""

SUCCESS = 0x0000
_PENDING, _CANCELLED, _FAILED = 0xFF00, 0xFE00, 0xC001
_NO_RESOURCES_FOR_NOW = (0x02, 0x03, 0x01)


def _nothing(_: Keys) -> Iterable[Keys]:
    return ()


@dataclass(kw_only=True)
class DosePacs:
    """What it answers and how it behaves, and what it saw since it was last set up.

    Attributes
    ----------
    answer
        The responses to a C-FIND; what they do not say of their level is said for them.
    last_word
        Status of its final response to a C-FIND.
    comment
        Error Comment (0000,0902) with a status that is no success.
    breaks
        Whether it aborts the association instead of answering a C-FIND.
    rejects
        Whether it rejects associations.
    """

    answer: Callable[[Keys], Iterable[Keys]] = _nothing
    last_word: Callable[[Keys], int] = lambda _: SUCCESS
    comment: str = ""
    breaks: Callable[[Keys], bool] = lambda _: False
    rejects: bool = False
    asked: list[Keys] = field(default_factory=list)
    """Identifiers of C-FIND requests."""
    associations: int = 0
    cancelled: int = 0
    """C-FIND that it stopped when it was asked to."""

    def set_up(self, answer: Callable[[Keys], Iterable[Keys]]) -> None:
        """Begin anew, with other studies and the behaviour that the standard wants."""
        fresh = DosePacs(answer=answer)
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(fresh, name))

    def serve(self, held: Node) -> None:
        """Begin anew, as the node of a scenario."""
        self.set_up(lambda keys: held.answer(Level(keys["QueryRetrieveLevel"]), keys))
        self.last_word = lambda keys: _FAILED if held.fails(Level(keys["QueryRetrieveLevel"]), keys) else SUCCESS

    def asked_at(self, level: str) -> list[Keys]:
        """Identifiers of the C-FIND requests at a level."""
        return [keys for keys in self.asked if keys["QueryRetrieveLevel"] == level]

    def find(self, event: evt.Event) -> Iterator[tuple[int | Dataset, Dataset | None]]:
        """Answer a C-FIND."""
        keys = _keys_of(event.identifier)
        self.asked.append(keys)
        if self.breaks(keys):
            event.assoc.abort()
            return
        for response in self.answer(keys):
            if event.is_cancelled:
                self.cancelled += 1
                yield _CANCELLED, None
                return
            yield _PENDING, dataset_of({"QueryRetrieveLevel": keys["QueryRetrieveLevel"], **response})
        yield self._end(self.last_word(keys)), None

    def _end(self, code: int) -> Dataset:
        status = Dataset()
        status.Status = code
        if self.comment and code != SUCCESS:
            status.ErrorComment = self.comment
        return status

    def consider(self, event: evt.Event) -> None:
        """Count an association, or reject it."""
        self.associations += 1
        if self.rejects:
            event.assoc.acse.send_reject(*_NO_RESOURCES_FOR_NOW)
            event.assoc.kill()


@contextmanager
def running(pacs: DosePacs, timeouts: Timeouts | None = None) -> Iterator[RemoteNode]:
    """The PACS, listening on a free port."""
    prompt_peers.install()
    ae = AE("PACS")
    ae.supported_contexts = [build_context(uid) for uid in (uids.VERIFICATION, *uids.FIND.values())]
    server = ae.start_server(
        ("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_FIND, pacs.find), (evt.EVT_REQUESTED, pacs.consider)]
    )
    assert server is not None
    assert server.socket is not None
    try:
        address = Address(ae_title="PACS", host="127.0.0.1", port=server.socket.getsockname()[1])
        yield RemoteNode(name="PACS", address=address, timeouts=timeouts or PATIENT)
    finally:
        server.shutdown()


def dataset_of(keys: Keys) -> Dataset:
    """Write a response as it is, be it valid or not."""
    ds = Dataset()
    for keyword, value in keys.items():
        values: object = value.split("\\") if "\\" in value else value
        ds[keyword] = DataElement(tag_of(keyword), vr_of(tag_of(keyword)), values, validation_mode=config.IGNORE)
    return ds


def _keys_of(identifier: Dataset) -> Keys:
    return {element.keyword: _text(element.value) for element in identifier}


def _text(value: object) -> str:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "\\".join(map(str, value))
    return "" if value is None else str(value)
