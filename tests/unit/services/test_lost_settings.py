"""Settings keep others out also when they cannot be used, or another program changes them."""

from __future__ import annotations

import pytest

from qrstation import settings
from qrstation.errors import ListenerFault
from qrstation.first_choices import Appearance
from qrstation.model.events import Event, LetInAgain
from qrstation.model.own_tls import ReceiverTls
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.settings import Reach, Settings

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


def test_the_last_good_ones_are_used_but_nothing_is_received_by_them(home: Paths) -> None:
    good = Settings(ae_title="PHYSICS", receive=Reach.NETWORK)
    settings.save(home.settings_file, good)
    home.settings_file.write_text(UNUSABLE)
    assert refused(home)
    assert refused(home), "the next start is as careful"

    workstation = Workstation(home, host="127.0.0.1", port=0)
    heard: list[Event] = []
    workstation.subscribe(heard.append)
    try:
        workstation.change_settings(workstation.settings.changed(appearance=Appearance.DARK))
        (told,) = [event.told for event in heard if isinstance(event, LetInAgain)]
        assert "TLS is off, and anybody may send" in told
        assert "Receive is off: the window receives nothing." in told
        assert not workstation.listener_state.listening
        assert workstation.start_listening().listening
        workstation.change_settings(workstation.settings.changed(appearance=Appearance.LIGHT))
        assert len([event for event in heard if isinstance(event, LetInAgain)]) == 1
    finally:
        workstation.close()
    saved = settings.load(home.settings_file)
    assert saved.warnings == ()
    assert saved.contents == good.changed(appearance=Appearance.LIGHT, receive=Reach.OFF)


def test_who_is_let_in_again_is_told_as_it_is_set() -> None:
    closed = Settings(anybody_may_send=False, receiver_tls=ReceiverTls.ON, receive=Reach.NETWORK)
    assert closed.told_of_callers.endswith(
        "callers have to speak TLS, and only a node of the node book or a caller in the list may send."
    )
    assert "anybody may send, search and fetch" in Settings(anybody_may_query=True).told_of_callers


def test_a_start_without_usable_settings_is_not_taken_for_the_first(lost: Paths) -> None:
    assert refused(lost)
    assert settings.were_set(lost.settings_file)


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
