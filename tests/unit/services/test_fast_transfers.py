"""Fast transfers as the settings want them: from the start of a workstation on, and from a change on."""

from __future__ import annotations

from contextlib import closing

import pytest
from pynetdicom import build_context

from qrstation import settings
from qrstation.dicom import uids
from qrstation.dicom.association import associated
from qrstation.dicom.stock_transport import StockTransport
from qrstation.dicom.transport import Transport
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings

pytestmark = pytest.mark.usefixtures("new_choice_of_transport")


def serving(address: Address) -> type:
    """What serves an association."""
    node = RemoteNode(name="US", address=address)
    contexts = [build_context(uids.VERIFICATION)]
    with associated(node, contexts, caller=Caller(ae_title="US"), cancellation=Cancellation()) as assoc:
        return type(assoc.upper_layer)


def test_a_change_applies_to_the_next_association_and_leaves_the_receiver_alone(home: Paths, free_port: int) -> None:
    with closing(Workstation(home, host="127.0.0.1", port=free_port)) as one:
        state = one.start_listening()
        assert serving(state.address) is Transport
        for wish, serves in ((False, StockTransport), (True, Transport)):
            one.change_settings(one.settings.changed(fast_transfers=wish))
            assert serving(state.address) is serves
            assert settings.load(home.settings_file).contents.fast_transfers is wish
            assert one.listener_state is state


def test_what_was_switched_off_is_off_from_the_start(home: Paths, free_port: int) -> None:
    settings.save(home.settings_file, Settings(fast_transfers=False))
    with closing(Workstation(home, host="127.0.0.1", port=free_port)) as one:
        assert serving(one.start_listening().address) is StockTransport
