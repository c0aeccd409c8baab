"""The real window, used as a user would, against a real archive server."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from qrstation import settings as settings_file
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import JobState, Severity
from qrstation.model.identity import IdentityType, UserIdentity
from qrstation.model.information_model import Level, QueryModel, View
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.outcomes import FindOutcome, PartsAsked, Status, StatusCategory
from qrstation.model.preview import Preview
from qrstation.model.query import Element, Key, Match, Query
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.services.planning import Expectations
from qrstation.services.retrieval import Progress
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from qrstation.ui.app import Program
from qrstation.ui.crash_dialog import CrashDialog
from qrstation.ui.help_window import HelpWindow
from qrstation.ui.leave_dialog import LeaveDialog
from qrstation.ui.messages import CrashReport
from qrstation.ui.nodes.capabilities_dialog import CapabilitiesDialog
from qrstation.ui.nodes.dialog import NodeDialog
from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.values import ChildrenWanted, Place, SearchWanted, next_token
from qrstation.ui.widgets.message_bar import MessageBar
from qrstation.ui.window_state import WindowState
from tests.ui.conftest import INSTANCES_EACH, PATIENTS, SERIES_EACH, Driver, StartProgram

SUCCESS = Status(code=0, category=StatusCategory.SUCCESS, meaning="Success")


def retrieve_first_study(driver: Driver) -> None:
    results = driver.pages.search.results
    results.tree.setCurrentIndex(results.model.index(0, 0))
    results.retrieve()


def job_states(driver: Driver) -> list[JobState]:
    return [job.state for job in driver.pages.transfers.model.jobs]


def answer(bar: MessageBar, text: str) -> None:
    """Press a button of a question."""
    choices = (choice for message in bar.messages if message.question for choice in message.choices)
    next(choice for choice in choices if choice.text == text).run()


def test_the_first_start_says_what_to_do(start: StartProgram) -> None:
    driver = start()
    assert driver.pages.search.results.empty.isVisible()
    assert "No node" in driver.pages.search.results.empty.accessibleName()
    assert driver.window.windowTitle() == "qrstation"


def test_a_node_is_added_in_the_dialog_and_echoed(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start()
    driver.window.node_bar.add_wanted.emit()
    dialog = driver.window.findChild(NodeDialog)
    assert isinstance(dialog, NodeDialog)
    form = dialog.form
    form.name.setText("Main PACS")
    driver.qtbot.keyClicks(form.host, str(pacs.address))
    dialog.echo_button.click()
    driver.until(lambda: "answers" in dialog.answer.text())
    dialog.save_button.click()
    driver.until(lambda: "answers in" in driver.chip_text("Main PACS"))
    assert NodeBook(home.nodes_file).get("Main PACS").address == pacs.address


def test_all_nodes_are_echoed_at_the_start(start: StartProgram, pacs: RemoteNode, free_port: int) -> None:
    away = RemoteNode(name="Away", address=Address(ae_title="AWAY", host="127.0.0.1", port=free_port))
    driver = start(pacs, away)
    driver.until(lambda: "answers in" in driver.chip_text("PACS"))
    driver.until(lambda: "Nothing is listening" in driver.chip_text("Away"))


def open_capabilities(driver: Driver, name: str) -> CapabilitiesDialog:
    """Choose the entry in the menu of a chip."""
    chip = driver.window.node_bar.chip(name)
    assert chip is not None
    next(action for action in chip.context_menu().actions() if action.text() == "Capabilities…").trigger()
    [dialog] = [each for each in driver.window.findChildren(CapabilitiesDialog) if each.isVisible()]
    return dialog


def test_a_node_is_probed_and_its_card_kept(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.until(lambda: "answers in" in driver.chip_text("PACS"))
    dialog = open_capabilities(driver, "PACS")
    assert dialog.empty.isVisible()
    dialog.probe_button.click()
    driver.until(lambda: not dialog.empty.isVisible())
    assert "answers in" in driver.chip_text("PACS"), "a card is no reason to ask again"
    card = NodeBook(home.nodes_file).get("PACS").capabilities
    assert card is not None
    assert card.key(Level.STUDY, "StudyDescription").matched is True
    dialog.close_button.click()
    driver.until(lambda: driver.window.node_bar.chosen[0].capabilities == card)
    assert not open_capabilities(driver, "PACS").empty.isVisible()


def test_a_probe_of_a_deaf_node_is_stopped(start: StartProgram, stalled: RemoteNode, home: Paths) -> None:
    driver = start(stalled)
    dialog = open_capabilities(driver, "Stalled")
    dialog.probe_button.click()
    driver.until(lambda: "asking what it offers" in dialog.said.text())
    dialog.stop_button.click()
    driver.until(lambda: dialog.said.text() == "Stopped: nothing was changed.")
    assert NodeBook(home.nodes_file).get("Stalled").capabilities is None


def test_the_window_closes_while_a_node_is_probed(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(stalled)
    dialog = open_capabilities(driver, "Stalled")
    dialog.probe_button.click()
    driver.until(lambda: "asking what it offers" in dialog.said.text())
    driver.close()


def test_a_node_is_removed_after_a_question(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.window.node_bar.remove_wanted.emit("PACS")
    answer(driver.pages.search.messages, "Remove")
    driver.until(lambda: driver.window.node_bar.chip("PACS") is None)
    assert NodeBook(home.nodes_file).all() == ()


def test_search_expand_and_retrieve(start: StartProgram, pacs: RemoteNode, home: Paths) -> None:
    driver = start(pacs)
    driver.search()
    results = driver.pages.search.results
    assert len(driver.names_found()) == len(PATIENTS)
    assert "Adams, Ada" in driver.names_found()
    study = results.model.index(0, 0)
    results.tree.expand(study)
    driver.until(lambda: results.model.rowCount(study) == SERIES_EACH)
    series = results.model.index(0, 0, study)
    results.tree.expand(series)
    driver.until(lambda: results.model.rowCount(series) == INSTANCES_EACH)
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])
    assert len(list((home.data / "archive").rglob("*.dcm"))) == SERIES_EACH * INSTANCES_EACH


def test_a_study_is_retrieved_by_c_move(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(replace(pacs, retrieve_method=RetrieveMethod.MOVE))
    driver.search()
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])
    [job] = driver.pages.transfers.model.jobs
    assert (job.method, job.received) == (RetrieveMethod.MOVE, SERIES_EACH * INSTANCES_EACH)


def test_what_was_retrieved_is_in_the_archive_and_can_be_removed(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])
    driver.window.show_page(Place.ARCHIVE)
    archive = driver.pages.archive
    driver.until(lambda: archive.results.model.rowCount() == 1)
    study = archive.results.model.index(0, 0)
    archive.results.tree.expand(study)
    driver.until(lambda: archive.results.model.rowCount(study) == SERIES_EACH)
    archive.results.tree.setCurrentIndex(study)
    archive.ask_to_remove()
    answer(archive.messages, "Remove")
    driver.until(lambda: archive.results.model.rowCount() == 0)


def test_what_is_held_is_exported(start: StartProgram, pacs: RemoteNode, tmp_path: Path) -> None:
    driver = start(pacs)
    driver.search()
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])
    [job] = driver.pages.transfers.model.jobs
    driver.pages.archive.export_wanted.emit(job.request.keys, tmp_path / "out")
    with driver.qtbot.waitSignal(driver.pages._bridge.archive.done, timeout=10_000) as done:
        pass
    assert (done.args or [None])[0].count == SERIES_EACH * INSTANCES_EACH
    assert len(list((tmp_path / "out").rglob("*.dcm"))) == SERIES_EACH * INSTANCES_EACH


def test_files_are_imported(start: StartProgram, studies: Path) -> None:
    driver = start()
    driver.window.show_page(Place.ARCHIVE)
    driver.pages.archive.import_wanted.emit((studies,))
    driver.until(lambda: driver.pages.archive.results.model.rowCount() == len(PATIENTS))


def test_a_retrieval_is_cancelled(start: StartProgram, pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch) -> None:
    slow_down(monkeypatch)
    driver = start(pacs)
    driver.search()
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.RUNNING])
    assert driver.window.rail.button(Place.TRANSFERS).number == 1
    [job] = driver.pages.transfers.model.jobs
    driver.pages.transfers.cancel_requested.emit(job.id)
    driver.until(lambda: job_states(driver) == [JobState.CANCELLED])
    driver.until(lambda: driver.window.rail.button(Place.TRANSFERS).number == 0)


def slow_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a retrieval take until it is stopped."""

    real = Workstation._retrieve

    def retrieve(
        self: Workstation,
        request: RetrieveRequest,
        on_progress: Callable[[Progress], None],
        cancellation: Cancellation,
        expectations: Expectations,
    ) -> RetrieveResult:
        cancellation.wait(30)
        return real(self, request, on_progress, cancellation, expectations)

    monkeypatch.setattr(Workstation, "_retrieve", retrieve)


def test_closing_with_a_running_transfer_asks_and_the_next_start_goes_on(
    start: StartProgram, pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        slow_down(patch)
        driver = start(pacs)
        driver.search()
        retrieve_first_study(driver)
        driver.until(lambda: job_states(driver) == [JobState.RUNNING])
        driver.window.close()
        dialog = driver.window.findChild(LeaveDialog)
        assert isinstance(dialog, QDialog)
        dialog.keep_button.click()
        assert driver.window.isVisible()
        assert job_states(driver) == [JobState.RUNNING]
        driver.window.close()
        again = next(each for each in driver.window.findChildren(LeaveDialog) if each.isVisible())
        with driver.qtbot.waitSignal(driver.program.ended, timeout=4_000):
            again.stop_button.click()
    second = start()
    assert second.pages.search.messages.messages[0].title == "1 transfer goes on where it stopped."
    second.until(lambda: job_states(second) == [JobState.COMPLETE])


def test_a_stalled_node_leaves_the_window_answering_and_is_left_behind_at_the_end(
    start: StartProgram, stalled: RemoteNode, pacs: RemoteNode
) -> None:
    driver = start(stalled, pacs, listen=False)
    driver.until(lambda: "asking" in driver.chip_text("Stalled"))
    driver.window.node_bar.choose(["Stalled"])
    page = driver.pages.search
    page.form.patient_name.setText("A*")
    page.form.search()
    assert page.form.running
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    assert driver.names_found() == ["Adams, Ada"]
    began = time.monotonic()
    driver.close()
    assert time.monotonic() - began < 3


def test_a_search_of_a_stalled_node_is_stopped(start: StartProgram, stalled: RemoteNode) -> None:
    driver = start(stalled)
    page = driver.pages.search
    page.form.patient_name.setText("A*")
    page.form.search()
    page.stop()
    driver.until(lambda: not page.form.running)


def test_20_000_rows_leave_the_window_answering(
    start: StartProgram, main_pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = 20_000

    def search(
        self: Workstation,
        node: RemoteNode,
        query: Query,
        on_match: Callable[[Match], None],
        cancellation: Cancellation | None = None,
        on_parts: Callable[[PartsAsked], None] | None = None,
    ) -> FindOutcome:
        for number in range(count):
            on_match(study(number))
        return FindOutcome(status=SUCCESS, matches=count, seconds=1.0)

    monkeypatch.setattr(Workstation, "search", search)
    driver = start(main_pacs)
    longest, last = 0.0, time.monotonic()
    page = driver.pages.search
    page.form.patient_name.setText("*")
    page.form.patient_id.setText("P*")
    page.form.search()
    while page.form.running:
        driver.qtbot.wait(1)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert page.results.model.rowCount() == count
    assert longest < 1.5


def study(number: int) -> Match:
    values = (
        (0x00100010, "PatientName", "PN", f"Patient^{number:05}"),
        (0x00100020, "PatientID", "LO", f"P{number}"),
        (0x0020000D, "StudyInstanceUID", "UI", f"1.2.3.{number}"),
        (0x00080020, "StudyDate", "DA", "20261119"),
    )
    elements = tuple(Element(tag=tag, keyword=keyword, vr=vr, values=(text,)) for tag, keyword, vr, text in values)
    return Match(level=Level.STUDY, elements=elements, node="Main PACS")


def test_a_port_in_use_is_told_and_another_one_is_taken_at_once(
    start: StartProgram, free_ports: Callable[[], int]
) -> None:
    driver = start()
    settings = driver.pages.settings
    free = free_ports()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        set_port(driver, taken.getsockname()[1])
        driver.until(lambda: "Not listening" in settings.workstation.state.text())
        assert "Not listening" in driver.window.status.listening.text()
        assert settings.messages.messages[0].severity is Severity.ERROR
    set_port(driver, free)
    driver.until(lambda: f"on port {free}" in settings.workstation.state.text())


def set_port(driver: Driver, port: int) -> None:
    edit = driver.pages.settings.workstation.port
    edit.clear()
    driver.qtbot.keyClicks(edit, str(port))
    edit.editingFinished.emit()


def test_a_home_that_cannot_be_used_is_told_in_one_sentence(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, not a folder")
    program = Program(qapp, Paths.under(tmp_path / "home"))
    program.start()
    qtbot.waitUntil(lambda: program.wiring is not None)
    wiring = program.wiring
    assert wiring is not None
    qtbot.waitUntil(lambda: bool(wiring.search.messages.messages))
    assert "cannot be made" in wiring.search.messages.messages[0].title
    with qtbot.waitSignal(program.ended, timeout=5_000):
        program.window.close()


def test_a_bug_on_a_worker_reaches_the_crash_dialog(
    start: StartProgram, pacs: RemoteNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start(pacs)
    reports: list[CrashReport] = []
    driver.pages._bridge.crashed.connect(reports.append)
    monkeypatch.setattr(Workstation, "search", lambda *_: 1 / 0)
    page = driver.pages.search
    page.form.patient_name.setText("DOE*")
    page.form.search()
    driver.until(lambda: bool(reports))
    driver.until(lambda: not page.form.running)
    assert reports[0].title == "ZeroDivisionError"
    assert "DOE" not in reports[0].text
    assert driver.window.findChild(CrashDialog) is not None


def test_pages_have_keys(start: StartProgram) -> None:
    driver = start()
    driver.window.activateWindow()
    for key, place in (
        (Qt.Key.Key_2, Place.DOSE),
        (Qt.Key.Key_3, Place.ARCHIVE),
        (Qt.Key.Key_4, Place.TRANSFERS),
        (Qt.Key.Key_5, Place.LOG),
        (Qt.Key.Key_Comma, Place.SETTINGS),
        (Qt.Key.Key_1, Place.SEARCH),
    ):
        driver.qtbot.keyClick(driver.window, key, Qt.KeyboardModifier.ControlModifier)
        assert driver.window.open_page is place


def test_the_page_and_the_nodes_are_remembered(start: StartProgram, pacs: RemoteNode, main_pacs: RemoteNode) -> None:
    driver = start(pacs, main_pacs)
    driver.window.node_bar.choose(["Main PACS"])
    driver.window.show_page(Place.LOG)
    driver.close()
    second = start()
    assert second.window.open_page is Place.LOG
    assert [node.name for node in second.window.node_bar.chosen] == ["Main PACS"]


def test_what_changes_is_remembered_before_the_window_closes(
    start: StartProgram, pacs: RemoteNode, home: Paths
) -> None:
    driver = start(pacs)
    driver.until(lambda: driver.window.node_bar.chosen != ())
    driver.pages.search.form.patient_name.setText("Ad*")
    driver.search()
    driver.window.show_page(Place.TRANSFERS)

    def written() -> bool:
        state = WindowState(home.config / "window.ini")
        return "Ad*" in state.text("search/memory") and state.text("window/page") == Place.TRANSFERS

    driver.until(written)
    assert WindowState(home.config / "window.ini").text("search/nodes") == "PACS"


def test_a_held_study_shows_its_picture_in_the_search(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    page = driver.pages.search
    previews: list[Preview] = []
    driver.pages._bridge.archive.preview_told.connect(previews.append)
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])
    driver.until(lambda: bool(previews))
    shown = [label.text() for label in page.details.findChildren(QLabel) if label.isVisible()]
    assert previews[0].reason
    assert previews[0].reason in shown


def test_the_practice_pacs_sends_to_where_we_listen(start: StartProgram, free_port: int, home: Paths) -> None:
    settings_file.save(home.settings_file, Settings(ae_title="ELSEWHERE", port=free_port))
    driver = start()
    driver.pages.search.practice_wanted.emit()
    driver.until(lambda: driver.window.node_bar.chip(PRACTICE_NODE) is not None, timeout=60_000)
    practice = NodeBook(home.nodes_file).get(PRACTICE_NODE)
    driver.pages.editor.save_wanted.emit(replace(practice, retrieve_method=RetrieveMethod.MOVE), PRACTICE_NODE, "")
    driver.until(lambda: driver.pages._nodes[0].retrieve_method is RetrieveMethod.MOVE)
    driver.search()
    retrieve_first_study(driver)
    driver.until(lambda: job_states(driver) == [JobState.COMPLETE])


def test_a_passcode_goes_into_the_keyring_alone(
    start: StartProgram, home: Paths, kept_passcodes: dict[str, str]
) -> None:
    driver = start()
    dialog = driver.pages.editor.add()
    form = dialog.form
    for edit, text in ((form.name, "PACS"), (form.ae_title, "PACS"), (form.host, "127.0.0.1"), (form.port, "1")):
        edit.setText(text)
    form.user.type.setCurrentIndex(form.user.type.findData(str(IdentityType.PASSCODE)))
    form.user.user_name.setText("zoe")
    form.user.passcode_edit.setText("s3cret")
    dialog.save_button.click()
    driver.until(lambda: bool(driver.pages._nodes))
    assert list(kept_passcodes.values()) == ["s3cret"]
    driver.pages.editor.remove_wanted.emit("PACS")
    driver.until(lambda: not driver.pages._nodes)
    assert kept_passcodes == {}
    assert not [path for path in home.config.parent.rglob("*.json*") if "s3cret" in path.read_text()]


def test_where_no_passcode_can_be_kept_the_node_is_kept_and_the_user_hears_why(start: StartProgram) -> None:
    driver = start()
    node = RemoteNode(
        name="PACS",
        address=Address(ae_title="PACS", host="127.0.0.1", port=1),
        user_identity=UserIdentity(type=IdentityType.PASSCODE, user_name="zoe"),
    )
    driver.pages.editor.save_wanted.emit(node, "", "s3cret")
    driver.until(lambda: bool(driver.pages._nodes))
    driver.until(lambda: bool(driver.pages.settings.messages.messages))
    assert "keyring cannot keep" in driver.pages.settings.messages.messages[0].title


def test_what_was_found_in_a_view_is_opened_and_retrieved_in_it(
    start: StartProgram, pacs: RemoteNode, home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    NodeBook(home.nodes_file).add(pacs)
    driver = start()
    page = driver.pages.search
    asked: list[Query] = []
    submitted: list[RetrieveRequest] = []
    driver.pages.starting.submit_wanted.disconnect()
    driver.pages.starting.submit_wanted.connect(submitted.append)
    monkeypatch.setattr(Workstation, "search", lambda _, node, query, *__: asked.append(query))
    for key in (Key(keyword="QueryRetrieveView", value="ENHANCED"), Key(keyword="PatientName", value="A*")):
        page.search_wanted.emit(SearchWanted(token=next_token(), query=Query(keys=(key,))))
        page.children_wanted.emit(
            ChildrenWanted(token=next_token(), match=replace(study(1), node="PACS"), model=QueryModel.STUDY)
        )
        page.retrieve_wanted.emit((study(1),))
    assert [request.view for request in submitted] == [View.ENHANCED, None]
    driver.until(lambda: sum(query.level is Level.SERIES for query in asked) == 2)
    views = [query.value("QueryRetrieveView") for query in asked if query.level is Level.SERIES]
    assert sorted(views) == ["", "ENHANCED"]


def test_a_damaged_index_is_told_at_the_start(start: StartProgram, home: Paths) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.index.write_bytes(b"not a database at all" * 100)
    driver = start()
    driver.until(lambda: bool(driver.pages.search.messages.messages))
    [message] = driver.pages.search.messages.messages
    assert "index of the archive was damaged" in message.title
    assert message.severity is Severity.WARNING


def test_a_damaged_list_of_transfers_is_told_at_the_start(start: StartProgram, home: Paths) -> None:
    home.data.mkdir(parents=True, exist_ok=True)
    home.jobs.write_bytes(b"not a database at all" * 100)
    driver = start()
    driver.until(lambda: bool(driver.pages.search.messages.messages))
    [message] = driver.pages.search.messages.messages
    assert "list of transfers was damaged" in message.title
    assert message.severity is Severity.WARNING


def test_f1_opens_the_help_of_the_page(start: StartProgram) -> None:
    driver = start()
    driver.window.show_page(Place.TRANSFERS)
    driver.window.activateWindow()
    driver.qtbot.keyClick(driver.window, Qt.Key.Key_F1)
    help_window = driver.window.findChild(HelpWindow)
    assert isinstance(help_window, HelpWindow)
    assert help_window.isVisible()
    assert "Transfers" in help_window.findChildren(QTextBrowser)[0].toPlainText().splitlines()[0]
    help_window.close()


CLOSING_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from qrstation.ui import app

start = app.Program.start

def start_and_close(program):
    start(program)
    QTimer.singleShot(1_500, program, program.window.close)

app.Program.start = start_and_close
sys.exit(app.main(home=Path(sys.argv[1])))
"""


def test_the_process_ends_although_a_node_stalls(home: Paths, stalled: RemoteNode, free_port: int) -> None:
    NodeBook(home.nodes_file).add(stalled)
    settings_file.save(home.settings_file, Settings(port=free_port, bind_host="127.0.0.1"))
    ran = subprocess.run(
        [sys.executable, "-c", CLOSING_SCRIPT, str(home.config.parent)], timeout=20, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr
    assert (home.config / "window.ini").exists()
