"""The connection doctor: tries step by step what works with a node, beside the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from qrstation.model.diagnosis import Diagnosis, Finding, SampleObject, Step, StepVerdict
from qrstation.model.nodes import RemoteNode
from qrstation.ui.doctor.finding_view import FindingView
from qrstation.ui.doctor.page_view import PageView
from qrstation.ui.doctor.step_list import StepList
from qrstation.ui.values import ExaminationEnded, ExaminationTold, next_token
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.icons import Tint, icon
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.ui.widgets.plain_text import plain_label
from qrstation.ui.widgets.theme import SPACE, Tone, in_proportion, set_tone
from qrstation.words import say

_SIZE = (860, 600)
_STEPS_WIDTH = 240
_QUESTION = "may it be retrieved"


class DoctorDialog(QDialog):
    """Examines a node as soon as it is shown, and again when it is asked to.

    Parameters
    ----------
    passcode
        Of the user whom the node is told, where it is not kept yet.
    """

    examine_wanted = Signal(int, object, str)
    """A token, the `RemoteNode`, and the passcode."""
    answered = Signal(int, bool)
    """Token, and whether the object may be retrieved."""
    stop_wanted = Signal(int)
    """Token of the examination that is to be stopped."""

    def __init__(self, node: RemoteNode, passcode: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self._passcode = passcode
        self._token = 0
        self._findings: dict[Step, Finding] = {}
        self._tried: Step | None = None
        self._waiting = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Connection doctor: {node}", node=node.name))
        self.resize(in_proportion(_SIZE[0]), _SIZE[1])
        self.conclusion = plain_label("", Tone.MUTED)
        self.messages = MessageBar()
        self.steps = StepList()
        self.steps.step_chosen.connect(self._show)
        self.finding = FindingView()
        self.page = PageView()
        self.tabs = QTabWidget()
        self.again_button = set_tone(QPushButton(icon("heart", Tint.ON_ACCENT), say("Examine &again")), Tone.PRIMARY)
        self.again_button.clicked.connect(self.start)
        self.stop_button = QPushButton(say("&Stop"))
        self.stop_button.clicked.connect(self._stop)
        self.close_button = QPushButton(say("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()

    def start(self) -> None:
        """Examine the node."""
        self._token = next_token()
        self._findings, self._tried, self._waiting = {}, None, False
        self.steps.begin()
        self._show_running(True)
        self.tabs.setCurrentIndex(0)
        self._say(say("Examining {node}…", node=self.node.name), Tone.MUTED)
        self.examine_wanted.emit(self._token, self.node, self._passcode)

    def show_told(self, news: ExaminationTold) -> None:
        """Show how our examination goes, or ask its question."""
        if news.token != self._token:
            return
        match news.told:
            case Step() as step:
                self._tried = step
                self.steps.show_step(step)
            case Finding() as finding:
                self._findings[finding.step] = finding
                self.steps.show_finding(finding)
                self._show_if_chosen(finding.step)
            case SampleObject() as wanted:
                self._ask(wanted)

    def show_ended(self, ended: ExaminationEnded) -> None:
        """Show what our examination came to."""
        if ended.token != self._token:
            return
        self._token, self._tried, self._waiting = 0, None, False
        self.messages.withdraw(_QUESTION)
        if ended.diagnosis is not None:
            self.page.show_page(ended.page)
            self._conclude(ended.diagnosis)
        elif ended.fault is not None:
            self._say(one_line(str(ended.fault)), Tone.ERROR)
        else:
            self._say(say("It was not finished."), Tone.ERROR)
        self._show_running(False)

    def done(self, result: int) -> None:
        """Stop the examination when the dialog is closed."""
        self._stop()
        super().done(result)

    def _conclude(self, diagnosis: Diagnosis) -> None:
        verdicts = {finding.verdict for finding in diagnosis.findings}
        tone = Tone.WARNING if StepVerdict.WARNING in verdicts else Tone.GOOD
        tone = Tone.ERROR if diagnosis.failed else Tone.MUTED if diagnosis.stopped else tone
        self._say(diagnosis.conclusion, tone)
        if not self.steps.following:
            return
        for verdict in (StepVerdict.FAILED, StepVerdict.WARNING):
            if marked := [finding.step for finding in diagnosis.findings if finding.verdict is verdict]:
                self.steps.choose(marked[0])
                return

    def _ask(self, wanted: SampleObject) -> None:
        if self._tried is not None:
            self._waiting = True
            self.steps.show_step(self._tried, waiting=True)
            self._show_if_chosen(self._tried)
        self.messages.ask(
            say("May one small object be retrieved to try it: {object}?", object=one_line(str(wanted))),
            Choice(text=say("&Retrieve it"), run=partial(self._answer, True), primary=True),
            Choice(text=say("&Not now"), run=partial(self._answer, False)),
            advice=say("By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives."),
            key=_QUESTION,
        )

    def _answer(self, agreed: bool) -> None:
        self._waiting = False
        if self._tried is not None:
            self.steps.show_step(self._tried)
            self._show_if_chosen(self._tried)
        self.answered.emit(self._token, agreed)

    def _stop(self) -> None:
        if self._token:
            self.stop_button.setEnabled(False)
            self._say(say("Stopping…"), Tone.MUTED)
            self.stop_wanted.emit(self._token)

    def _show(self, step: Step) -> None:
        finding = self._findings.get(step)
        if finding is not None:
            self.finding.show_finding(finding)
        elif step is not self._tried:
            self.finding.show_step(step, say("Not yet tried"))
        else:
            self.finding.show_step(step, say("Waits for your answer") if self._waiting else say("Being tried…"))

    def _show_if_chosen(self, step: Step) -> None:
        if list(Step)[self.steps.currentRow()] is step:
            self._show(step)

    def _show_running(self, running: bool) -> None:
        self.again_button.setVisible(not running)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(running)
        self.tabs.setTabEnabled(1, not running and bool(self.page.text.toPlainText()))

    def _say(self, sentence: str, tone: Tone) -> None:
        set_tone(self.conclusion, tone)
        self.conclusion.setText(sentence)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.steps)
        splitter.addWidget(self.finding)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([in_proportion(_STEPS_WIDTH), in_proportion(_SIZE[0] - _STEPS_WIDTH)])
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(splitter, 1)
        self.tabs.addTab(steps, say("Steps"))
        self.tabs.addTab(self.page, say("Page for the PACS administrator"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        for button in (self.stop_button, self.again_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * SPACE,) * 4)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.conclusion)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(buttons)
