from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from qrstation.dicom import uids
from qrstation.errors import NodeNotReached
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.ui.nodes.capabilities_dialog import CapabilitiesDialog
from qrstation.ui.values import ProbeEnded, ProbeStep
from qrstation.ui.widgets.icon_label import IconLabel

CARD = Capabilities(
    probed=datetime(2026, 11, 24, 12, 30, tzinfo=UTC),
    implementation="ACME_4 (1.2.3)",
    maximum_pdu=16384,
    services=(uids.VERIFICATION, uids.FIND[QueryModel.STUDY], uids.GET[QueryModel.WITHOUT_BULK_DATA]),
    storage=(uids.CT, uids.X_RAY_RADIATION_DOSE_SR),
    extended_negotiation=(ExtendedNegotiation.FUZZY_NAMES,),
    query_model=QueryModel.STUDY,
    levels=(Level.STUDY, Level.SERIES),
    keys=(
        KeySupport(level=Level.STUDY, keyword="StudyDescription", returned=True, matched=True),
        KeySupport(level=Level.STUDY, keyword="StationName", returned=False, matched=False),
    ),
    uid_lists=False,
    limit=500,
    remarks=("It did not take all <b>services</b> at once.",),
)


def dialog_for(qtbot: QtBot, node: RemoteNode) -> CapabilitiesDialog:
    dialog = CapabilitiesDialog(node)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, main_pacs: RemoteNode) -> CapabilitiesDialog:
    return dialog_for(qtbot, main_pacs)


def texts(dialog: CapabilitiesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def probe(qtbot: QtBot, dialog: CapabilitiesDialog) -> int:
    """Press the button; the token that the probe goes by."""
    with qtbot.waitSignal(dialog.probe_wanted) as wanted:
        dialog.probe_button.click()
    assert wanted.args is not None
    return int(wanted.args[0])


def test_a_node_that_was_never_probed_says_what_a_probe_does(dialog: CapabilitiesDialog) -> None:
    assert dialog.empty.isVisible()
    assert "nothing is retrieved" in dialog.empty.accessibleName()
    assert "nothing is retrieved" in dialog.probe_button.toolTip()


def test_a_card_is_shown_in_groups(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, replace(main_pacs, capabilities=CARD))
    shown = texts(dialog)

    for text in (
        "ACME_4 (1.2.3)",
        "16,384 bytes",
        "fuzzy person names",
        "STUDY, SERIES",
        "not matched",
        "500 matches",
        "StudyDescription",
        "StationName",
        "⚠ It did not take all <b>services</b> at once.",
        "2 storage SOP Classes sent by C-GET",
    ):
        assert text in shown
    classes = dialog.findChild(QListWidget)
    assert isinstance(classes, QListWidget)
    assert [classes.item(row).text() for row in range(classes.count())] == ["CT Image", "X-Ray Radiation Dose SR"]
    meanings = {mark.accessibleName() for mark in dialog.findChildren(IconLabel)}
    assert {
        "Study Root C-FIND: offered",
        "Study Root C-MOVE: not offered",
        "Without Bulk Data C-GET: offered",
    } <= meanings
    assert not any("Without Bulk Data C-FIND" in meaning for meaning in meanings), "the standard has no such service"


def test_a_probe_shows_its_steps_and_then_the_card(qtbot: QtBot, dialog: CapabilitiesDialog) -> None:
    token = probe(qtbot, dialog)
    assert dialog.progress.isVisible()
    assert not dialog.probe_button.isVisible()
    dialog.show_step(ProbeStep(token=token, done=2, total=6, note="looking for a recent study"))
    assert dialog.said.text() == "Step 3 of 6: looking for a recent study…"
    assert (dialog.progress.value(), dialog.progress.maximum()) == (2, 6)
    dialog.show_step(ProbeStep(token=token + 1, done=5, total=6, note="another's"))
    dialog.show_probed(ProbeEnded(token=token + 1, card=None))
    assert dialog.progress.value() == 2

    dialog.show_probed(ProbeEnded(token=token, card=CARD))
    assert "ACME_4 (1.2.3)" in texts(dialog)
    assert not dialog.progress.isVisible()
    assert dialog.probe_button.isVisible()


def test_a_probe_is_stopped(qtbot: QtBot, dialog: CapabilitiesDialog) -> None:
    token = probe(qtbot, dialog)
    with qtbot.waitSignal(dialog.stop_wanted) as stopped:
        dialog.stop_button.click()
    assert stopped.args == [token]
    dialog.show_probed(ProbeEnded(token=token))
    assert dialog.said.text() == "Stopped: nothing was changed."


def test_closing_stops_the_probe(qtbot: QtBot, dialog: CapabilitiesDialog) -> None:
    probe(qtbot, dialog)
    with qtbot.waitSignal(dialog.stop_wanted):
        dialog.close_button.click()


def test_a_fault_is_told_and_the_old_card_stays(qtbot: QtBot, main_pacs: RemoteNode) -> None:
    dialog = dialog_for(qtbot, replace(main_pacs, capabilities=CARD))
    fault = NodeNotReached("Nothing is listening at 10.1.2.3:104.", advice="Check the port.")
    dialog.show_probed(ProbeEnded(token=probe(qtbot, dialog), fault=fault))

    assert dialog.said.text() == "Nothing is listening at 10.1.2.3:104. Check the port."
    assert "ACME_4 (1.2.3)" in texts(dialog)
