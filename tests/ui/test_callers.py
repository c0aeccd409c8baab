"""A stranger at the door of the real window: refused, shown, and let in with one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qrstation import settings as settings_file
from qrstation.model.access import AllowedCaller
from qrstation.model.nodes import Address
from qrstation.paths import Paths
from qrstation.services.callers import Callers
from qrstation.settings import Settings
from qrstation.ui.places import Place
from tests.faults import raw_peer as raw
from tests.ui.conftest import Driver, StartProgram


def test_one_click_lets_a_stranger_in(start: StartProgram, home: Paths, free_ports: Callable[[], int]) -> None:
    wanted = Settings(port=free_ports(), bind_host="127.0.0.1", anybody_may_send=False)
    settings_file.save(home.settings_file, wanted)
    driver = start()
    address = Address(ae_title="QRSTATION", host="127.0.0.1", port=wanted.port)
    assert not raw.is_answered(address)

    bar, section = driver.pages.search.messages, driver.pages.settings.callers
    driver.until(lambda: any("PEER at 127.0.0.1 was refused" in each.title for each in bar.messages))
    assert section.table.rowCount() == 1
    (message,) = [each for each in bar.messages if "was refused" in each.title]
    allow, show = message.choices
    show.run()
    assert driver.window.open_page is Place.SETTINGS
    assert section.isVisible()
    allow.run()
    driver.until(lambda: section.table.allowed(0) is not None)
    assert section.table.rowCount() == 1
    assert Callers(home.callers_file).all() == (AllowedCaller.of("PEER", "127.0.0.1"),)
    assert raw.is_answered(address)
    told = driver.pages.log.model.text_of(range(driver.pages.log.model.rowCount()))
    assert "PEER at 127.0.0.1 was rejected: it is not among the callers that are let in." in told


def test_many_strangers_are_one_question(start: StartProgram, home: Paths, free_ports: Callable[[], int]) -> None:
    wanted = Settings(port=free_ports(), bind_host="127.0.0.1", anybody_may_send=False)
    settings_file.save(home.settings_file, wanted)
    driver = start()
    address = Address(ae_title="QRSTATION", host="127.0.0.1", port=wanted.port)
    for number in range(4):
        with raw.connected(address) as connection:
            connection.sendall(raw.associate_request().replace(b"PEER  ", f"PEER{number} ".encode()))
            assert raw.receive(connection)[0] == raw.REJECTED
        # Each is told of by a thread of its own, when its connection has ended.
        driver.until(partial(lists, driver, number + 1))
    assert len(asked(driver)) == 1
    assert asked(driver)[0].startswith("PEER0 "), "a click meant for the first may let no other in"
    driver.window.show_page(Place.LOG)
    with raw.connected(address) as connection:
        connection.sendall(raw.associate_request())
        assert raw.receive(connection)[0] == raw.REJECTED
    driver.until(lambda: bool(driver.pages.log.messages.messages))
    assert asked(driver) == []
    driver.pages.settings.callers.allow_wanted.emit(AllowedCaller.of("PEER", "127.0.0.1"))
    driver.until(lambda: not driver.pages.log.messages.messages)


def lists(driver: Driver, count: int) -> bool:
    """Whether so many refused callers stand in the settings."""
    return driver.pages.settings.callers.table.rowCount() == count


def asked(driver: Driver) -> list[str]:
    """What is asked about callers on the Search page."""
    return [each.title for each in driver.pages.search.messages.messages if "was refused" in each.title]
