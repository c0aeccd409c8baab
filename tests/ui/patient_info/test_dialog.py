"""The dialog in which a node is asked about a patient."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from qrstation.errors import QrError, QueryFailed, ServiceNotOffered
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.model.patient_info import PatientInfo, PatientInfoModel, PatientInfoOutcome
from qrstation.ui.patient_info.dialog import PatientInfoDialog
from qrstation.ui.values import PatientInfoAsked, PatientInfoTold
from tests.ui.patient_info.test_tree_model import TREE
from tests.ui.results.entities import element

SUCCESS = Status(code=0, category=StatusCategory.SUCCESS, meaning="Success")
ANSWER = PatientInfo(
    node="Main PACS",
    elements=(element("PatientName", "DOE^Jane"), element("PatientID", "100234"), element("PatientSex", "F")),
    root=TREE,
)


class Listening:
    """A dialog, and what it wanted."""

    def __init__(self, dialog: PatientInfoDialog) -> None:
        self.dialog = dialog
        self.asked: list[PatientInfoAsked] = []
        self.stopped: list[int] = []
        dialog.ask_wanted.connect(self.asked.append)
        dialog.stop_wanted.connect(self.stopped.append)

    def tell(self, answer: PatientInfo | None = None, fault: QrError | None = None, **how: bool) -> None:
        outcome = None if fault else PatientInfoOutcome(status=SUCCESS, answer=answer, seconds=0.1, **how)
        told = PatientInfoTold(token=self.asked[-1].token, node="Main PACS", outcome=outcome, fault=fault)
        self.dialog.show_told(told)

    @property
    def state(self) -> str:
        """What stands in place of the tree; empty while the tree is shown."""
        return self.dialog.state.accessibleName() if self.dialog.state.isVisible() else ""


@pytest.fixture
def listening(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> Listening:
    dialog = PatientInfoDialog([main_pacs, research], node="Main PACS", patient_id="100234", issuer="CLINIC")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return Listening(dialog)


def test_it_says_what_it_is_for_before_anything_is_asked(listening: Listening) -> None:
    assert "What does the node know" in listening.state
    assert listening.dialog.ask_button.isEnabled()
    assert not listening.dialog.copy_button.isEnabled()


def test_the_chosen_node_is_asked_for_the_chosen_kind(listening: Listening, research: RemoteNode) -> None:
    dialog = listening.dialog
    dialog.node.setCurrentText("Research")
    dialog.kind.setCurrentText("Breast imaging")
    dialog.patient_id.setText(" 7 ")
    dialog.issuer.clear()
    dialog.ask_button.click()
    [asked] = listening.asked
    assert asked.node == research
    assert (asked.request.patient_id, asked.request.issuer_of_patient_id) == ("7", "")
    assert asked.request.model is PatientInfoModel.BREAST
    assert "Asking Research" in listening.state
    assert not dialog.ask_button.isEnabled()


def test_the_row_says_who_is_asked_about_whom(listening: Listening, main_pacs: RemoteNode) -> None:
    listening.dialog.ask_button.click()
    [asked] = listening.asked
    assert asked.node == main_pacs
    assert (asked.request.patient_id, asked.request.issuer_of_patient_id) == ("100234", "CLINIC")


def test_the_answer_is_a_tree_that_is_open(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    listening.tell(ANSWER)
    dialog = listening.dialog
    assert dialog.tree.isVisible()
    assert listening.state == ""
    assert dialog.heading.text() == "DOE, Jane · 100234 · F · from Main PACS"
    root = dialog.model.index(0, 0)
    assert dialog.tree.isExpanded(dialog.model.index(1, 0, root))
    assert not dialog.problems.isVisible()


def test_the_answer_is_copied_as_text(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    listening.tell(ANSWER)
    listening.dialog.copy_button.click()
    assert "    Patient Weight: 68.5 kg" in QApplication.clipboard().text()


def test_what_is_wrong_with_an_answer_stands_above_it(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    several = PatientInfo(node="Main PACS", elements=(), root=TREE, problems=("The node sent several answers.",))
    listening.tell(several, incomplete=True)
    assert listening.dialog.problems.isVisible()
    assert "several answers" in listening.dialog.problems.text()
    assert "may know more" in listening.dialog.problems.text()


def test_no_such_patient(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    listening.tell()
    assert "Main PACS knows no patient of Patient ID 100234" in listening.state
    assert listening.dialog.ask_button.isEnabled()


@pytest.mark.parametrize(
    "fault",
    [
        QueryFailed("Main PACS could not tell: More than one match found.", advice="Give its issuer, too."),
        ServiceNotOffered("Main PACS does not offer it.", detail="Refused.", advice="Ask another node."),
        QrError("The connection was lost."),
    ],
)
def test_a_fault_is_told_with_what_to_do(listening: Listening, fault: QrError) -> None:
    listening.dialog.ask_button.click()
    listening.tell(fault=fault)
    assert all(part in listening.state for part in (fault.title, fault.detail, fault.advice))
    listening.dialog.ask_button.click()
    listening.tell(ANSWER)
    assert listening.state == ""


def test_a_bug_leaves_no_blank(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    listening.dialog.show_told(PatientInfoTold(token=listening.asked[-1].token, node="Main PACS"))
    assert "failed" in listening.state


def test_a_question_is_stopped(listening: Listening) -> None:
    listening.dialog.ask_button.click()
    button = next(each for each in listening.dialog.findChildren(QPushButton) if each.text() == "Stop")
    button.click()
    assert listening.stopped == [listening.asked[-1].token]
    assert "Stopped" in listening.state
    listening.tell(ANSWER)
    assert "Stopped" in listening.state


def test_closing_stops_what_is_asked(listening: Listening, qtbot: QtBot) -> None:
    listening.dialog.ask_button.click()
    qtbot.keyClick(listening.dialog, Qt.Key.Key_Escape)
    assert not listening.dialog.isVisible()
    assert listening.stopped == [listening.asked[-1].token]


@pytest.mark.parametrize(("patient_id", "issuer"), [("", ""), ("P*", ""), ("P1", "?")])
def test_what_cannot_be_asked_is_complained_about(listening: Listening, patient_id: str, issuer: str) -> None:
    dialog = listening.dialog
    dialog.patient_id.setText(patient_id)
    dialog.issuer.setText(issuer)
    dialog.ask_button.click()
    assert listening.asked == []
    assert bool(dialog._issuer_field.complaint) == bool(issuer)
    assert bool(dialog._patient_id_field.complaint) != bool(issuer)


def test_without_a_node_it_says_so(qtbot: QtBot) -> None:
    dialog = PatientInfoDialog([], patient_id="1")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "no node" in dialog.state.accessibleName()
    assert not dialog.ask_button.isEnabled()


def test_a_row_without_its_node_leaves_the_choice(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    dialog = PatientInfoDialog([main_pacs, research], node="", patient_id="1")
    qtbot.addWidget(dialog)
    assert dialog.node.currentData() == "Main PACS"
