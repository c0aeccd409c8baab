"""TLS in the settings: from no certificate to a receiver that shows one, in the real window."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.model.own_tls import KeyKind, ReceiverTls, TlsProfile
from qrstation.paths import Paths
from qrstation.settings import Settings
from qrstation.ui.settings.certificate_dialogs import ImportDialog, NamesDialog
from qrstation.ui.settings.page import SettingsPage
from qrstation.ui.settings.tls import TlsSection
from tests.authority import Authority
from tests.ui.conftest import Driver, StartProgram

_D = TypeVar("_D", bound=QDialog)


def opened(section: TlsSection, button: QPushButton, kind: type[_D]) -> _D:
    """Click a button; the dialog that opens."""
    assert button.isEnabled()
    button.click()
    return next(dialog for dialog in section.findChildren(kind) if dialog.isVisible())


def shown_by(driver: Driver, trusted: Path) -> str:
    """Issuer of the certificate that the receiver shows now."""
    context = ssl.create_default_context(cafile=trusted)
    state = driver.pages.settings.workstation.state.text()
    port = int(state.split(" on port ")[1].partition(",")[0].partition(".")[0])
    with (
        socket.create_connection(("127.0.0.1", port), 10) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as secure,
    ):
        return str((secure.getpeercert() or {})["issuer"])


def test_a_certificate_is_requested_imported_and_shown(start: StartProgram, home: Paths, tmp_path: Path) -> None:
    driver = start()
    page, section = driver.pages.settings, driver.pages.settings.tls
    page.show_section(section)
    driver.window.show_page("settings")
    driver.until(lambda: section.nothing.isVisible())
    asked = opened(section, section.request_button, NamesDialog)
    assert asked.names.text()
    asked.names.setText("physics.example.org, 127.0.0.1")
    asked.accept_button.click()
    driver.until(lambda: section.save_request_button.isVisible())
    request = tmp_path / "request.pem"
    opened(section, section.save_request_button, QFileDialog).fileSelected.emit(str(request))
    driver.until(request.exists)

    authority = Authority(tmp_path)
    imported = opened(section, section.import_button, ImportDialog)
    imported.accept_button.click()
    assert imported.isVisible()
    imported.certificate.setText(str(authority.issue(request)))
    imported.accept_button.click()
    driver.until(lambda: section.facts.isVisible())
    assert section.problem.text().startswith("⚠ Our certificate expires on")
    assert not section.save_request_button.isVisible()

    section.receiving.activated.emit(1)
    driver.until(lambda: "with TLS" in page.workstation.state.text())
    assert "TLS: needed" in page.workstation.card.text()
    assert "Hospital" in shown_by(driver, authority.certificate)

    trial = opened(section, section.self_sign_button, NamesDialog)
    trial.names.setText("127.0.0.1")
    trial.accept_button.click()
    driver.until(lambda: not section.problem.isVisible())
    driver.until(lambda: "with TLS" in page.workstation.state.text())
    assert "127.0.0.1" in shown_by(driver, home.tls / "certificate.pem")

    (kept,) = home.tls.glob("replaced-*")
    again = opened(section, section.import_button, ImportDialog)
    again.certificate.setText(str(kept))
    again.accept_button.click()
    driver.until(lambda: section.problem.isVisible())
    driver.until(lambda: "with TLS" in page.workstation.state.text())
    assert "Hospital" in shown_by(driver, authority.certificate)


def test_tls_without_a_certificate_is_told_and_nothing_is_received(start: StartProgram) -> None:
    driver = start()
    page = driver.pages.settings
    page.tls.receiving.activated.emit(1)
    driver.until(lambda: "Not listening. TLS is switched on" in page.workstation.state.text())
    assert "no certificate of ours" in page.messages.messages[-1].title


def test_what_cannot_be_imported_is_said_at_the_top(start: StartProgram, tmp_path: Path) -> None:
    driver = start()
    section = driver.pages.settings.tls
    driver.window.show_page("settings")
    driver.pages.settings.show_section(section)
    driver.until(section.import_button.isEnabled)
    dialog = opened(section, section.import_button, ImportDialog)
    dialog.certificate.setText(str(tmp_path / "nowhere.pem"))
    dialog.accept_button.click()
    driver.until(lambda: bool(driver.pages.settings.messages.messages))
    assert "cannot be read" in driver.pages.settings.messages.messages[-1].title


def test_the_keyboard_begins_at_the_first_field(qtbot: QtBot) -> None:
    for dialog in (NamesDialog("Request", "Words.", "Make", ()), ImportDialog()):
        qtbot.addWidget(dialog)
        first = dialog.names if isinstance(dialog, NamesDialog) else dialog.certificate
        with qtbot.waitExposed(dialog):
            dialog.open()
        assert dialog.focusWidget() is first


def test_names_are_needed(qtbot: QtBot) -> None:
    dialog = NamesDialog("Request", "Words.", "Make", ())
    qtbot.addWidget(dialog)
    heard: list[tuple[object, object]] = []
    dialog.wanted.connect(lambda wanted, kind: heard.append((wanted.names, kind)))
    dialog.accept_button.click()
    assert not heard
    dialog.names.setText("a.example.org 10.1.2.3;b")
    dialog.kind.setCurrentIndex(1)
    dialog.accept_button.click()
    assert heard == [(("a.example.org", "10.1.2.3", "b"), KeyKind.RSA)]


def test_choices_apply_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    heard: list[Settings] = []
    page.settings_wanted.connect(lambda wanted, _: heard.append(wanted))
    page.tls.receiving.activated.emit(2)
    page.tls.profile.activated.emit(1)
    opened(page.tls, page.tls.choose_callers, QFileDialog).fileSelected.emit(str(tmp_path / "callers.pem"))
    wanted = Settings(
        receiver_tls=ReceiverTls.CALLERS,
        receiver_tls_profile=TlsProfile.MODIFIED_BCP_195,
        receiver_tls_callers=tmp_path / "callers.pem",
    )
    assert heard[-1] == wanted
    page.show_settings(wanted)
    assert page.tls.receiving.currentText() == "With TLS only, and callers show a certificate"
    page.tls.callers.setText("callers.pem")
    page.tls.callers.setModified(True)
    page.tls.callers.editingFinished.emit()
    assert "whole path" in page.tls.complaint("receiver_tls_callers")
