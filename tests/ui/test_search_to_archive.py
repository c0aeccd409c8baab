"""The real window: what is searched for at a real archive server is found, retrieved, shown, exported and removed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from qrstation import settings as settings_file
from qrstation.model.cancellation import Cancellation
from qrstation.model.events import JobState
from qrstation.model.information_model import Level, QueryModel, View
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.preview import Preview
from qrstation.model.query import Key, Query
from qrstation.model.retrieve import RetrieveRequest, RetrieveResult
from qrstation.paths import Paths
from qrstation.services.nodes import NodeBook
from qrstation.services.planning import Expectations
from qrstation.services.progress import Progress
from qrstation.services.workstation import Workstation
from qrstation.settings import Settings
from qrstation.ui.leave_dialog import LeaveDialog
from qrstation.ui.places import Place
from qrstation.ui.practice_work import PRACTICE_NODE
from qrstation.ui.values import ChildrenWanted, SearchWanted, next_token
from tests.ui.conftest import INSTANCES_EACH, PATIENTS, SERIES_EACH, StartProgram
from tests.ui.results.entities import study


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
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])
    assert len(list((home.data / "archive").rglob("*.dcm"))) == SERIES_EACH * INSTANCES_EACH


def test_a_study_is_retrieved_by_c_move(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(replace(pacs, retrieve_method=RetrieveMethod.MOVE))
    driver.search()
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])
    [job] = driver.pages.transfers.model.jobs
    assert (job.method, job.received) == (RetrieveMethod.MOVE, SERIES_EACH * INSTANCES_EACH)


def test_what_was_retrieved_is_in_the_archive_and_can_be_removed(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])
    driver.window.show_page(Place.ARCHIVE)
    archive = driver.pages.archive
    driver.until(lambda: archive.results.model.rowCount() == 1)
    study = archive.results.model.index(0, 0)
    archive.results.tree.expand(study)
    driver.until(lambda: archive.results.model.rowCount(study) == SERIES_EACH)
    archive.results.tree.setCurrentIndex(study)
    archive.ask_to_remove()
    driver.answer(archive.messages, "Remove")
    driver.until(lambda: archive.results.model.rowCount() == 0)


def test_what_is_held_is_exported(start: StartProgram, pacs: RemoteNode, tmp_path: Path) -> None:
    driver = start(pacs)
    driver.search()
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])
    [job] = driver.pages.transfers.model.jobs
    driver.pages.archive.export_wanted.emit(job.request.keys, tmp_path / "out")
    with driver.qtbot.waitSignal(driver.pages._bridge.archive.done) as done:
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
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.RUNNING])
    assert driver.window.rail.button(Place.TRANSFERS).number == 1
    [job] = driver.pages.transfers.model.jobs
    driver.pages.transfers.cancel_requested.emit(job.id)
    driver.until(lambda: driver.job_states() == [JobState.CANCELLED])
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
        driver.retrieve_first_study()
        driver.until(lambda: driver.job_states() == [JobState.RUNNING])
        driver.window.close()
        dialog = driver.window.findChild(LeaveDialog)
        assert isinstance(dialog, QDialog)
        dialog.keep_button.click()
        assert driver.window.isVisible()
        assert driver.job_states() == [JobState.RUNNING]
        driver.window.close()
        again = next(each for each in driver.window.findChildren(LeaveDialog) if each.isVisible())
        with driver.qtbot.waitSignal(driver.program.ended):
            again.stop_button.click()
    second = start()
    second.until(lambda: second.job_states() == [JobState.COMPLETE])
    second.until(lambda: second.pages.search.messages.messages == ())


def test_a_held_study_shows_its_picture_in_the_search(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    page = driver.pages.search
    previews: list[Preview] = []
    driver.pages._bridge.archive.preview_told.connect(previews.append)
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])
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
    driver.retrieve_first_study()
    driver.until(lambda: driver.job_states() == [JobState.COMPLETE])


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
            ChildrenWanted(token=next_token(), match=study(1, node="PACS"), model=QueryModel.STUDY)
        )
        page.retrieve_wanted.emit((study(1),))
    assert [request.view for request in submitted] == [View.ENHANCED, None]
    driver.until(lambda: sum(query.level is Level.SERIES for query in asked) == 2)
    views = [query.value("QueryRetrieveView") for query in asked if query.level is Level.SERIES]
    assert sorted(views) == ["", "ENHANCED"]
