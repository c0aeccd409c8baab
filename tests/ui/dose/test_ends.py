"""A dose retrieval that ends badly is told on the Dose page, once, and saved queries that do are marked on the rail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from qrstation.model.dose_schedule import RunState
from qrstation.model.events import JobState
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.paths import Paths
from qrstation.services.dose.saved import SavedQueries
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram
from tests.ui.dose.test_schedules import a_query, has_run, shown
from tests.ui.dose.test_work import ask
from tests.unit.cli.test_dose import objects
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving


@pytest.fixture
def failing() -> Iterator[RemoteNode]:
    """A PACS that lists dose objects and sends none."""
    with serving(Pacs(objects=objects(), get_status=0xC001)) as node:
        yield replace(node, name="PACS", retrieve_method=RetrieveMethod.GET)


def ended(driver: Driver) -> bool:
    jobs = driver.pages.transfers.model.jobs
    return [job.state for job in jobs] == [JobState.FAILED]


def test_whoever_sees_it_fail_is_told_nothing_more(start: StartProgram, failing: RemoteNode) -> None:
    driver = start(failing)
    ask(driver)
    page = driver.pages.dose
    page.retrieve.button.click()
    driver.until(lambda: ended(driver) and page.retrieve.job_title.text() == "Failed")
    assert not page.messages.messages
    assert not driver.pages.search.messages.messages


def test_it_is_told_on_its_page_to_whoever_looks_elsewhere(start: StartProgram, failing: RemoteNode) -> None:
    driver = start(failing)
    ask(driver)
    page = driver.pages.dose
    page.retrieve.button.click()
    driver.window.show_page(Place.SEARCH)
    driver.until(lambda: ended(driver) and bool(page.messages.messages))
    [message] = page.messages.messages
    assert message.title.startswith("Retrieval from PACS, Dose objects of 2 studies: Failed")
    assert not driver.pages.search.messages.messages


def test_that_of_a_saved_query_is_told_as_its_run(start: StartProgram, failing: RemoteNode, home: Paths) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60))
    driver = start(failing)
    page = driver.pages.dose
    driver.until(lambda: has_run(page, "Often", RunState.FAILED))
    assert [message.title for message in page.messages.messages] == ["Often failed."]
    assert not driver.pages.search.messages.messages


def test_the_rail_counts_saved_queries_in_trouble_until_they_go_well(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths, free_port: int
) -> None:
    away = RemoteNode(name="Away", address=Address(ae_title="AWAY", host="127.0.0.1", port=free_port))
    SavedQueries(home.dose_queries_file).add(a_query("Often", "Away", every=60))
    SavedQueries(home.dose_queries_file).add(a_query("By hand", "PACS"))
    driver = start(dose_pacs, away)
    button = driver.window.rail.button(Place.DOSE)
    driver.until(lambda: button.number == 1)
    assert button.accessibleName() == "Dose, 1 in trouble"
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS"), replacing=True)
    page = shown(driver)
    page.saved.run_wanted.emit("Often")
    driver.until(lambda: has_run(page, "Often", RunState.DONE))
    assert button.number == 0
    assert button.accessibleName() == "Dose"


def test_nodes_that_answer_as_before_are_not_told_again_in_the_log(start: StartProgram, dose_pacs: RemoteNode) -> None:
    driver = start(dose_pacs)
    words = driver.pages.dose.form.node.words

    def answered() -> bool:
        return words.text().startswith("responds in")

    driver.until(answered)
    for _ in range(2):
        driver.window.show_page(Place.SEARCH)
        driver.window.show_page(Place.DOSE)
        assert not answered()
        driver.until(answered)
    log = driver.pages.log.model
    assert log.text_of(range(log.rowCount())).count("C-ECHO") == 1
