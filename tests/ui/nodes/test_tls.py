"""TLS of a node in its dialog: what is set, and a certificate that is looked at and accepted in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qrstation.dicom.listener import Listener
from qrstation.errors import NodeNotReached
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.own_tls import TlsProfile
from qrstation.model.tls import ShownCertificate, TlsSettings, Trust
from qrstation.ui.nodes.certificate_dialog import CertificateDialog
from qrstation.ui.nodes.dialog import NodeDialog
from qrstation.ui.nodes.tls_form import TlsForm
from qrstation.ui.values import CertificateSeen
from tests import certificates
from tests.ui.conftest import Driver, StartProgram
from tests.ui.nodes.test_dialog import dialog_for, fill, saved_from
from tests.unit.dicom.memory import MemorySink

PIN = "ab" * 32


def choose(form: TlsForm, trust: Trust | None) -> None:
    form.trust.setCurrentIndex(form.trust.findData("" if trust is None else str(trust)))


@pytest.mark.parametrize("on", [True, False])
def test_an_edited_node_keeps_its_settings(qtbot: QtBot, main_pacs: RemoteNode, on: bool) -> None:
    settings = TlsSettings(
        trust=Trust.PINNED if on else Trust.SYSTEM,
        ca_file=Path("ca.pem").absolute(),
        fingerprint=PIN,
        host="pacs.example",
        shows_own=True,
        profile=TlsProfile.MODIFIED_BCP_195,
    )
    node = replace(main_pacs, address=replace(main_pacs.address, tls=on), tls=settings)
    assert saved_from(qtbot, dialog_for(qtbot, node)) == [node, node.name, ""]


def test_an_address_with_tls_that_is_typed_whole_switches_it_on(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    fill(dialog, name="PACS", ae_title="", host="PACS@10.1.2.3:2762?tls", port="")
    node, *_ = saved_from(qtbot, dialog)
    assert isinstance(node, RemoteNode)
    assert node.address == Address(ae_title="PACS", host="10.1.2.3", port=2762, tls=True)


def test_an_authority_needs_its_file(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    form = dialog.form.tls
    choose(form, Trust.CA)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.form.tabs.currentWidget() is form
    assert any("Name the file" in label.text() for label in form.findChildren(QLabel) if label.isVisible())
    qtbot.keyClicks(form.ca_file, "/etc/hospital.pem")
    node, *_ = saved_from(qtbot, dialog)
    assert isinstance(node, RemoteNode)
    assert node.tls == TlsSettings(trust=Trust.CA, ca_file=Path("/etc/hospital.pem").absolute())


def test_only_what_is_chosen_is_asked_for(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    form = dialog.form.tls
    dialog.form.tabs.setCurrentWidget(form)
    seen = {}
    for trust in (None, *Trust):
        choose(form, trust)
        controls = (form.ca_file, form.host, form.look_button, form.shows_own)
        seen[trust] = tuple(control.isVisible() for control in controls)
    assert seen == {
        None: (False, False, False, False),
        Trust.SYSTEM: (False, True, False, True),
        Trust.CA: (True, True, False, True),
        Trust.PINNED: (False, False, True, True),
    }


def test_another_certificate_than_before_is_spoken_of(qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    shown = ShownCertificate(fingerprint="cd" * 32, not_before=now, not_after=now + timedelta(days=3))
    dialog = CertificateDialog(shown, PIN)
    qtbot.addWidget(dialog)
    assert "Until now another certificate was accepted." in dialog.doubt.text()
    assert "It expires soon" in dialog.doubt.text()
    halves = ":\n".join([":".join(["CD"] * 16)] * 2)
    assert halves in [label.text() for label in dialog.facts.findChildren(QLabel)], "two lines can be compared"
    assert dialog.cancel_button.isDefault()
    with qtbot.waitExposed(dialog):
        dialog.show()
    below = dialog.accept_button.geometry().top() - dialog.doubt.geometry().bottom()
    assert below < dialog.accept_button.height(), "no blank pane above the buttons"


def test_a_certificate_that_cannot_be_looked_at(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, main_pacs)
    choose(dialog.form.tls, Trust.PINNED)
    with qtbot.waitSignal(dialog.certificate_wanted) as wanted:
        dialog.form.tls.look_button.click()
    token, node = wanted.args or (0, None)
    assert isinstance(node, RemoteNode)
    assert node.address == replace(main_pacs.address, tls=True)
    dialog.show_certificate(CertificateSeen(token=token, fault=NodeNotReached("Nothing is listening.")))
    assert dialog.answer.text() == "Nothing is listening."

    choose(dialog.form.tls, None)
    dialog.show_certificate(CertificateSeen(token=token, certificate=ShownCertificate(fingerprint=PIN)))
    assert not dialog.findChildren(CertificateDialog), "what was asked has changed meanwhile"


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[RemoteNode]:
    """A node that speaks TLS, with a certificate that nobody vouches for."""
    own = certificates.certificate(tmp_path)
    bind = Address(ae_title="PACS", host="127.0.0.1", port=0)
    listener = Listener(bind, sink=MemorySink(), tls=certificates.serving(own))
    address = replace(listener.start().address, tls=True)
    yield RemoteNode(name="Secured", address=address, tls=TlsSettings(trust=Trust.PINNED))
    listener.stop()


def answered(driver: Driver, dialog: NodeDialog) -> str:
    dialog.echo_button.click()
    driver.until(dialog.echo_button.isEnabled)
    return dialog.answer.text()


def test_a_certificate_is_looked_at_and_accepted(start: StartProgram, secured: RemoteNode) -> None:
    driver = start(secured)
    dialog = driver.pages.editor.edit(secured.name)
    assert dialog is not None
    assert "was not accepted here yet" in answered(driver, dialog)

    dialog.form.tls.look_button.click()
    driver.until(lambda: bool(dialog.findChildren(CertificateDialog)))
    [asked] = dialog.findChildren(CertificateDialog)
    assert dialog.form.tls.accepted.text() == "None accepted yet."
    asked.accept_button.click()
    assert dialog.form.tls.accepted.text().count(":") == 31
    assert answered(driver, dialog).startswith("It answers")
    dialog.save_button.click()
    driver.until(lambda: driver.pages.editor.nodes[0].tls.fingerprint != "")
