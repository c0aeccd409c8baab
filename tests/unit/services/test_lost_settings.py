"""Settings keep others out also when they cannot be used, or another program changes them."""

from __future__ import annotations

import pytest

from qrstation import settings
from qrstation.errors import ListenerFault
from qrstation.model.own_tls import ReceiverTls
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Appearance, Reach

UNUSABLE = '{"receiver_tls": "require", "anybody_may_send": false}'


def refused(home: Paths) -> bool:
    """Start a program that receives, and say whether it was kept from it, in words."""
    workstation = Workstation(home, host="127.0.0.1", port=0)
    try:
        with pytest.raises(ListenerFault, match="could not be used"):
            workstation.start_listening()
        (warning,) = workstation.warnings
        assert "settings.json.bad-" in warning
        assert "nothing is received until you looked through the settings" in warning
        return not workstation.listener_state.listening
    finally:
        workstation.close()


@pytest.fixture
def lost(home: Paths) -> Paths:
    home.settings_file.write_text(UNUSABLE)
    return home


def test_nothing_is_received_at_any_start_until_the_settings_are_saved(lost: Paths) -> None:
    assert refused(lost)
    assert settings.load(lost.settings_file).contents.receive is Reach.OFF
    assert refused(lost)

    workstation = Workstation(lost, host="127.0.0.1", port=0)
    try:
        workstation.change_settings(workstation.settings)
        assert workstation.start_listening().listening
    finally:
        workstation.close()
    assert settings.load(lost.settings_file).warnings == ()


def test_a_change_keeps_what_another_program_changed(home: Paths) -> None:
    workstation = Workstation(home, host="127.0.0.1", port=0)
    try:
        shown = workstation.settings
        elsewhere = shown.changed(anybody_may_send=False, receiver_tls=ReceiverTls.ON, receive=Reach.OFF)
        settings.save(home.settings_file, elsewhere)
        workstation.change_settings(shown.changed(appearance=Appearance.DARK))

        assert settings.load(home.settings_file).contents == elsewhere.changed(appearance=Appearance.DARK)
        assert workstation.settings == elsewhere.changed(appearance=Appearance.DARK)
        # What the window still shows opens nothing again.
        workstation.change_settings(shown.changed(query_limit=7), shown)
        assert settings.load(home.settings_file).contents.receiver_tls is ReceiverTls.ON
    finally:
        workstation.close()
