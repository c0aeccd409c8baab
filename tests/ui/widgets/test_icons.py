"""The program's own icon."""

import pytest
from PySide6.QtWidgets import QApplication

from qrstation.ui.tray import Tray
from qrstation.ui.widgets.icons import program_icon
from tests.ui.conftest import StartProgram

BLUE = "#1f5fa8"
"""Its ground, in resources/icons/qrstation.svg."""


@pytest.mark.parametrize("size", [16, 22, 48, 256])
def test_it_is_drawn_at_every_size(qapp: QApplication, size: int) -> None:
    picture = program_icon().pixmap(size, size).toImage()

    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(size // 2, size // 10).name() == BLUE
    assert picture.pixelColor(0, 0).alpha() == 0, "its corners are round"


def test_every_window_and_the_tray_show_it(start: StartProgram) -> None:
    driver = start()
    tray = Tray(driver.window)
    tray.show("qrstation")

    assert tray._icon is not None
    for shown in (driver.window.windowIcon(), tray._icon.icon()):
        assert shown.pixmap(48, 48).toImage() == program_icon().pixmap(48, 48).toImage()
    tray.hide()
