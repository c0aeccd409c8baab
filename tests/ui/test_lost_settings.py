"""The window where the settings cannot be used: nothing is received, and whoever changes one hears what it opens."""

from __future__ import annotations

from collections.abc import Callable

from qrstation import settings as settings_file
from qrstation.paths import Paths
from qrstation.settings import Reach, Settings
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram


def titles(driver: Driver, place: Place) -> str:
    page = driver.pages.search if place is Place.SEARCH else driver.pages.settings
    return "\n".join(message.title for message in page.messages.messages)


def test_who_is_let_in_by_a_change_is_told(start: StartProgram, home: Paths, free_ports: Callable[[], int]) -> None:
    good = Settings(port=free_ports(), bind_host="127.0.0.1", receive=Reach.NETWORK)
    settings_file.save(home.settings_file, good)
    home.settings_file.write_text('{"receiver_tls": "require"}')

    driver = start(listen=False)
    assert "nothing is received until you looked through the settings" in titles(driver, Place.SEARCH)
    assert "Receive was switched off: switch it on again there." in titles(driver, Place.SEARCH)
    lost = "he settings could not be used, so nothing is received: they may have kept others out"
    assert driver.window.status.listening.text() == f"Not listening: T{lost}"

    driver.window.show_page(Place.SETTINGS)
    state = driver.pages.settings.workstation.state
    assert state.text().startswith(f"Not listening. T{lost}.")
    assert "qrstation settings" not in state.text(), "the window is no place for commands"
    section = driver.pages.settings.callers
    section.anybody_may_send.click()
    driver.until(lambda: "others are let in again: TLS is off, and only a node" in titles(driver, Place.SETTINGS))
    assert "Receive is off: the window receives nothing." in titles(driver, Place.SETTINGS)
    assert not settings_file.load(home.settings_file).contents.anybody_may_send
    driver.until(lambda: state.text() == "Not listening.")
    assert driver.window.status.listening.text() == "Not listening"
