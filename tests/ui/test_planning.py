"""Plans in the real window, made of what a real archive server tells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from qrstation.model.archive import ArchiveStats
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Match, MatchKey
from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.transfers.plan_dialog import PlanDialog
from qrstation.ui.transfers.plan_model import Column
from tests.ui.conftest import INSTANCES_EACH, PATIENTS, SERIES_EACH, Driver, StartProgram

IN_ALL = len(PATIENTS) * SERIES_EACH * INSTANCES_EACH


def choose_all(driver: Driver) -> None:
    """Search for everything and select all of it."""
    driver.search()
    driver.pages.search.results.tree.selectAll()


def plan_of_all(driver: Driver) -> PlanDialog:
    choose_all(driver)
    driver.pages.search.results.retrieve_actions.plan.trigger()
    return shown(driver)


def shown(driver: Driver) -> PlanDialog:
    [dialog] = [each for each in driver.window.findChildren(PlanDialog) if each.isVisible()]
    return dialog


def found(driver: Driver) -> list[Match]:
    """Rows that a search found."""
    model = driver.pages.search.results.model
    entities = [model.entity_at(model.index(row, 0)) for row in range(model.rowCount())]
    return [entity.match for entity in entities if entity is not None]


def test_a_plan_for_several_nodes_says_how_much_there_is_in_all(qtbot: QtBot) -> None:
    def asked(node: str, *studies: int) -> RetrieveRequest:
        keys = tuple(MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.{number}") for number in studies)
        return RetrieveRequest(node=node, keys=keys, description=f"{len(keys)} studies")

    requests = (asked("LIM", *range(1, 26)), asked("O1", 26, 27, 28))
    dialog = PlanDialog(requests, {})
    qtbot.addWidget(dialog)
    assert dialog.heading.text() == "Retrieve 28 studies (25 from LIM, 3 from O1)?"
    headers = PlanDialog([replace(each, model=QueryModel.WITHOUT_BULK_DATA) for each in requests], {})
    qtbot.addWidget(headers)
    assert headers.heading.text() == "Retrieve 28 studies: headers only (25 from LIM, 3 from O1)?"


def test_a_plan_says_what_would_be_fetched_and_starts_it(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = plan_of_all(driver)
    assert not dialog.isModal()
    driver.until(lambda: not dialog.progress.isVisible())
    assert f"{IN_ALL} objects to fetch, of unknown size." in dialog.said.text()
    assert "The disk has" in dialog.said.text()
    cells = [[str(dialog.model.index(row, column).data()) for column in Column] for row in range(len(PATIENTS))]
    assert {row[Column.WHAT] for row in cells} == {
        "Adams, Ada, CT study 1, 2026-11-01",
        "Berg, Björn, CT study 2, 2026-11-02",
        "Ямада, Таро, CT study 3, 2026-11-03",
    }
    assert {tuple(row[Column.MODALITY :]) for row in cells} == {("CT", "6", "0", "6", "?", "a list of all")}
    assert driver.pages.transfers.model.jobs == ()
    dialog.start_button.click()
    driver.until(lambda: bool(driver.pages._jobs) and all(job.state.ended for job in driver.pages._jobs.values()))
    [job] = driver.pages._jobs.values()
    assert job.received == IN_ALL


def test_a_study_that_is_open_is_called_by_its_own_name(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    driver.search()
    results = driver.pages.search.results
    first = results.model.index(0, 0)
    results.tree.expand(first)
    driver.until(lambda: results.model.rowCount(first) == SERIES_EACH)
    results.tree.selectAll()
    results.retrieve_actions.plan.trigger()
    dialog = shown(driver)
    driver.until(lambda: not dialog.progress.isVisible())
    names = [str(dialog.model.index(row, Column.WHAT).data()) for row in range(len(PATIENTS))]
    assert all("CT study" in name for name in names)
    dialog.reject()


def test_what_is_held_needs_no_start(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    choose_all(driver)
    driver.pages.search.results.retrieve()
    driver.until(lambda: any(job.state.ended for job in driver.pages._jobs.values()))
    dialog = plan_of_all(driver)
    driver.until(lambda: not dialog.progress.isVisible())
    assert f"{IN_ALL} of {IN_ALL} objects held already, 0 objects to fetch." in dialog.said.text()
    assert not dialog.start_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(("limit", "planned"), [(IN_ALL - 1, True), (IN_ALL, False), (None, False)])
def test_a_large_retrieval_is_planned_first(
    start: StartProgram, pacs: RemoteNode, limit: int | None, planned: bool
) -> None:
    driver = start(pacs)
    driver.pages.starting.most_instances = limit
    choose_all(driver)
    driver.pages.search.results.retrieve()
    opened = [each for each in driver.window.findChildren(PlanDialog) if each.isVisible()]
    assert bool(opened) is planned
    if planned:
        opened[0].reject()
    else:
        driver.until(lambda: any(job.state.ended for job in driver.pages._jobs.values()))


def test_what_the_disk_may_have_no_room_for_is_planned_first(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    nearly_full = ArchiveStats(patients=0, studies=0, series=0, instances=0, bytes=0, free_bytes=9_000, conflicts=0)
    choose_all(driver)
    driver.pages._bridge.archive.measured.emit(nearly_full)
    driver.pages.search.results.retrieve()
    shown(driver).reject()


def test_a_plan_can_be_copied(start: StartProgram, pacs: RemoteNode) -> None:
    driver = start(pacs)
    dialog = plan_of_all(driver)
    driver.until(lambda: not dialog.progress.isVisible())
    dialog._copy()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(PATIENTS)
    assert "\t6\t0\t6\t?\t" in copied[0]
    dialog.reject()


def test_a_silent_node_is_left_when_the_plan_is_closed(
    start: StartProgram, pacs: RemoteNode, stalled: RemoteNode
) -> None:
    driver = start(pacs, stalled)
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    rows = (replace(found(driver)[0], node="Stalled"),)
    dialog = driver.pages.starting.plan(rows, driver.pages._requests(rows))
    assert dialog.start_button.text() == "&Start without the plan"
    dialog.reject()
    driver.until(lambda: not driver.pages._bridge.plans._running)
    assert driver.pages.transfers.model.jobs == ()


def test_a_node_that_is_gone_is_told(start: StartProgram, pacs: RemoteNode, free_port: int) -> None:
    gone = replace(pacs, name="Gone", address=replace(pacs.address, port=free_port))
    driver = start(pacs, gone)
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    rows = found(driver)
    both = (rows[0], replace(rows[1], node="Gone"))
    dialog = driver.pages.starting.plan(both, driver.pages._requests(both))
    driver.until(lambda: not dialog.progress.isVisible())
    assert "Gone" in dialog.faults.text()
    assert dialog.start_button.isEnabled()
    dialog.start_button.click()
    driver.until(lambda: any(job.state.ended for job in driver.pages._jobs.values()))
    assert [job.request.node for job in driver.pages._jobs.values()] == ["PACS"]


def test_what_cannot_be_planned_can_be_started_anyway(start: StartProgram, pacs: RemoteNode, free_port: int) -> None:
    gone = replace(pacs, name="Gone", address=replace(pacs.address, port=free_port))
    driver = start(pacs, gone)
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    rows = (replace(found(driver)[0], node="Gone"),)
    dialog = driver.pages.starting.plan(rows, driver.pages._requests(rows))
    driver.until(lambda: not dialog.progress.isVisible())
    assert dialog.start_button.text() == "&Start anyway"
    dialog.start_button.click()
    driver.until(lambda: bool(driver.pages._jobs))


def test_the_window_closes_while_a_plan_is_made(start: StartProgram, pacs: RemoteNode, stalled: RemoteNode) -> None:
    driver = start(pacs, stalled)
    driver.window.node_bar.choose(["PACS"])
    driver.search()
    rows = (replace(found(driver)[0], node="Stalled"),)
    driver.pages.starting.plan(rows, driver.pages._requests(rows))
    driver.close()
