"""C-STORE sub-operations of a C-GET: what the node sends to us over the association that asked for it.

References
----------
PS3.4 C.4.3.2.2 and C.5.3
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qrstation.dicom.storage_scp import LARGEST_INSTANCE, IncomingDataSet, StoreRequest
from qrstation.model.instances import InstanceSink, Origin
from qrstation.model.nodes import RemoteNode

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.command_sets import CommandSet


class _GetRequest(StoreRequest):
    """A C-STORE request that a C-GET of ours brought about."""

    @property
    def origin(self) -> Origin:
        return Origin.GET


class SubOperationStore:
    """Takes what a C-GET brings, as far as its presentation context was accepted.

    What a node says about roles is not asked: many leave the answer out, and who was asked by C-GET may send.

    Parameters
    ----------
    sink
        Takes the instances.
    node
        Who sends them.

    Attributes
    ----------
    contexts
        Accepted presentation contexts by their IDs; everything else is refused.
    """

    def __init__(self, sink: InstanceSink, node: RemoteNode) -> None:
        self._sink = sink
        self._node = node
        self.contexts: Mapping[int, PresentationContext] = {}

    def begin(self, context_id: int, command_set: CommandSet) -> IncomingDataSet:
        """Start an instance; the UIDs of the command set are the ones that count."""
        address = self._node.address
        request = _GetRequest.of(
            command_set, context_id=context_id, calling_ae_title=address.ae_title, peer_host=address.host
        )
        return IncomingDataSet(request, self.contexts.get(context_id), self._sink, maximum=LARGEST_INSTANCE)
