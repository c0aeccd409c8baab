"""Settings that cannot be used may have kept others out: nothing is received until they were saved."""

from __future__ import annotations

import pytest

from qrstation import settings
from qrstation.errors import ListenerFault
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Reach

UNUSABLE = '{"receiver_tls": "require", "anybody_may_send": false}'


def test_nothing_is_received_until_the_settings_are_saved(home: Paths) -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_text(UNUSABLE)
    workstation = Workstation(home, host="127.0.0.1", port=0)
    try:
        with pytest.raises(ListenerFault, match="could not be used"):
            workstation.start_listening()
        assert not workstation.listener_state.listening
        assert settings.load(home.settings_file).contents.receive is Reach.OFF
        workstation.change_settings(workstation.settings)
        assert workstation.start_listening().listening
    finally:
        workstation.close()
