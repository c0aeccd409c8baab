"""The dialog of the connection doctor by itself: its list, its question, its page."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qrstation.errors import InvalidInput
from qrstation.model.diagnosis import Diagnosis, Finding, SampleObject, Step, StepVerdict
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.ui.doctor.dialog import DoctorDialog
from qrstation.ui.values import ExaminationEnded, ExaminationTold

PASSED = Finding(step=Step.TCP, verdict=StepVerdict.PASSED, title="It takes connections.", seconds=0.012)
FAILED = Finding(
    step=Step.ASSOCIATION,
    verdict=StepVerdict.FAILED,
    title="It does not know our AE title.",
    evidence=("We are US.", "A-ASSOCIATE-RJ <b>permanent</b>"),
    advice="Register us.",
    seconds=1.5,
)
OBJECT = SampleObject(
    key=MatchKey(level=Level.IMAGE, patient_id="SECRET", sop_instance_uid="1.2.3"),
    modality="CT",
    study_date="20261126",
    size=524_288,
)


@pytest.fixture
def dialog(qtbot: QtBot, main_pacs: RemoteNode) -> DoctorDialog:
    dialog = DoctorDialog(main_pacs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def started(qtbot: QtBot, dialog: DoctorDialog) -> int:
    with qtbot.waitSignal(dialog.examine_wanted) as wanted:
        dialog.start()
    assert wanted.args is not None
    return int(wanted.args[0])


def tell(dialog: DoctorDialog, token: int, *told: Step | Finding | SampleObject) -> None:
    for each in told:
        dialog.show_told(ExaminationTold(token=token, told=each))


def diagnosis_of(node: RemoteNode, *findings: Finding, stopped: bool = False) -> Diagnosis:
    return Diagnosis(
        node=node,
        calling_ae_title="US",
        begun=datetime(2026, 11, 27, tzinfo=UTC),
        findings=findings,
        stopped=stopped,
    )


def words(dialog: DoctorDialog, step: Step) -> str:
    return dialog.steps.item(list(Step).index(step)).text().partition("\n")[2].replace("\xa0", " ")


def test_the_list_fills_and_follows(qtbot: QtBot, dialog: DoctorDialog) -> None:
    token = started(qtbot, dialog)
    tell(dialog, token, Step.TCP)
    assert words(dialog, Step.TCP) == "being tried…"
    assert (dialog.finding.heading.text(), dialog.finding.title.text()) == ("TCP connection", "Being tried…")
    tell(dialog, token, PASSED, Step.ASSOCIATION, FAILED)
    tell(dialog, token + 1, Finding(step=Step.ECHO, verdict=StepVerdict.PASSED, title="another's"))

    assert words(dialog, Step.TCP) == "passed · 12 ms"
    assert words(dialog, Step.ASSOCIATION) == "failed · 1.5 s"
    assert words(dialog, Step.ECHO) == "not yet tried"
    assert dialog.finding.title.text() == "It does not know our AE title."
    assert dialog.finding.seen.text() == "We are US.\nA-ASSOCIATE-RJ <b>permanent</b>"
    assert dialog.finding.advice.text() == "Register us."


def test_a_step_that_the_user_chose_stays(qtbot: QtBot, dialog: DoctorDialog) -> None:
    token = started(qtbot, dialog)
    tell(dialog, token, Step.TCP, PASSED, Step.ASSOCIATION)
    dialog.steps.setCurrentRow(list(Step).index(Step.TCP))
    tell(dialog, token, FAILED, Step.ECHO)
    dialog.show_ended(ExaminationEnded(token=token, diagnosis=diagnosis_of(dialog.node, PASSED, FAILED), page="page"))
    assert dialog.finding.title.text() == "It takes connections."
    assert not dialog.finding.seen.isVisible()


def test_the_end_shows_what_failed_and_the_page(qtbot: QtBot, dialog: DoctorDialog, tmp_path: Path) -> None:
    token = started(qtbot, dialog)
    assert not dialog.tabs.isTabEnabled(1)
    tell(dialog, token, FAILED, Step.MOVE)
    diagnosis = diagnosis_of(dialog.node, PASSED, FAILED)
    dialog.show_ended(ExaminationEnded(token=token, diagnosis=diagnosis, page="Dear colleague,\n"))

    assert dialog.conclusion.text() == "Association: It does not know our AE title."
    assert dialog.finding.heading.text() == "Association"
    assert dialog.again_button.isVisible()
    assert not dialog.stop_button.isVisible()
    assert dialog.tabs.isTabEnabled(1)
    dialog.tabs.setCurrentIndex(1)
    dialog.page.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Dear colleague,\n"
    dialog.page.save(tmp_path / "page.txt")
    qtbot.waitUntil(lambda: "Saved as" in dialog.page.said.text())
    assert (tmp_path / "page.txt").read_text(encoding="utf-8") == "Dear colleague,\n"
    dialog.page.save(tmp_path / "none" / "page.txt")
    qtbot.waitUntil(lambda: "could not be written" in dialog.page.said.text())


@pytest.mark.parametrize(("button", "agreed"), [(0, True), (1, False)])
def test_the_question_stands_in_the_dialog(qtbot: QtBot, dialog: DoctorDialog, button: int, agreed: bool) -> None:
    token = started(qtbot, dialog)
    tell(dialog, token, Step.GET, OBJECT)
    [message] = dialog.messages.messages

    assert message.title == "May one small object be retrieved to try it: CT of 2026-11-26, about 524 kB?"
    assert "kept in the archive" in message.advice
    assert "SECRET" not in message.title + message.advice
    assert words(dialog, Step.GET) == "waits for your answer"
    with qtbot.waitSignal(dialog.answered) as answer:
        message.choices[button].run()
    assert answer.args == [token, agreed]
    assert words(dialog, Step.GET) == "being tried…"


def test_closing_the_question_is_no_consent(qtbot: QtBot, dialog: DoctorDialog) -> None:
    token = started(qtbot, dialog)
    tell(dialog, token, Step.GET, OBJECT)
    dismissed = dialog.messages.messages[0].dismissed
    assert dismissed is not None
    with qtbot.waitSignal(dialog.answered) as answer:
        dismissed()
    assert answer.args == [token, False]


def test_stopping_takes_the_question_away(qtbot: QtBot, dialog: DoctorDialog) -> None:
    token = started(qtbot, dialog)
    tell(dialog, token, Step.GET, OBJECT)
    with qtbot.waitSignal(dialog.stop_wanted) as stopped:
        dialog.stop_button.click()
    assert stopped.args == [token]
    dialog.show_ended(ExaminationEnded(token=token, diagnosis=diagnosis_of(dialog.node, stopped=True), page="page"))
    assert dialog.messages.messages == ()
    assert dialog.conclusion.text() == "Stopped: not everything was tried."


def test_closing_stops(qtbot: QtBot, dialog: DoctorDialog) -> None:
    started(qtbot, dialog)
    with qtbot.waitSignal(dialog.stop_wanted):
        dialog.close()


def test_a_fault_before_the_first_step(qtbot: QtBot, dialog: DoctorDialog) -> None:
    token = started(qtbot, dialog)
    fault = InvalidInput("There is no passcode.", advice="Give it.")
    dialog.show_ended(ExaminationEnded(token=token, fault=fault))
    assert dialog.conclusion.text() == "There is no passcode. Give it."
    assert dialog.again_button.isVisible()
    assert not dialog.tabs.isTabEnabled(1)


def test_it_does_not_stand_in_the_way(dialog: DoctorDialog) -> None:
    assert not dialog.isModal()
