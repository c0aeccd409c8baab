"""C-GET from an archive, as the one who asks for it sees it."""

from __future__ import annotations

from collections.abc import Callable

from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import evt
from pynetdicom.association import Association

from qrstation.dicom import uids
from qrstation.model.information_model import QueryModel
from qrstation.model.nodes import Address
from tests.unit.dicom.memory import associated, context, storage_role

Serve = Callable[..., Address]


def identifier(level: str, **keys: object) -> Dataset:
    """A request's identifier with these keys; ``PatientName`` is asked for always."""
    ds = Dataset()
    ds.QueryRetrieveLevel = level
    ds.PatientName = ""
    for keyword, value in keys.items():
        setattr(ds, keyword, value)
    return ds


class Received:
    """What a C-GET brought, and how it ended."""

    def __init__(self) -> None:
        self.instances: dict[str, tuple[str, bytes]] = {}
        self.responses: list[Dataset] = []
        self.last: Dataset | None = None

    def store(self, event: evt.Event) -> int:
        self.instances[event.request.AffectedSOPInstanceUID] = (  # type: ignore[index,union-attr]
            event.context.transfer_syntax,
            event.request.DataSet.getvalue(),  # type: ignore[union-attr]
        )
        return 0x0000

    @property
    def counters(self) -> tuple[int | None, ...]:
        """Remaining, completed, failed, warning of the last response."""
        words = ("Remaining", "Completed", "Failed", "Warning")
        return tuple(self.responses[-1].get(f"NumberOf{word}Suboperations") for word in words)


def get(
    address: Address,
    request: Dataset,
    *,
    model: QueryModel = QueryModel.STUDY,
    syntaxes: tuple[str, ...] = (ExplicitVRLittleEndian,),
    sop_class_uid: str = CTImageStorage,
    store: Callable[[evt.Event], int] | None = None,
    after: Callable[[Association, Dataset], None] = lambda assoc, response: None,
) -> Received:
    """Fetch by C-GET."""
    received = Received()
    contexts = [context(uids.GET[model], ExplicitVRLittleEndian)]
    contexts += [context(sop_class_uid, syntax) for syntax in syntaxes]
    handlers = [(evt.EVT_C_STORE, store or received.store)]
    roles = [storage_role(sop_class_uid)]
    with associated(address, contexts, ext_neg=roles, evt_handlers=handlers) as assoc:
        for status, found in assoc.send_c_get(request, uids.GET[model]):
            received.responses.append(status)
            received.last = found
            after(assoc, status)
    return received
