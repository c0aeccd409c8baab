"""Saved dose queries in the real program: saved, run by themselves and when wanted, and stopped with the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn
from qrstation.model.dose_schedule import RelativeDays, RunState, SavedQuery, SavedStanding, Timing
from qrstation.model.events import JobState
from qrstation.model.limits import QuietHours, TransferLimits
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod, Timeouts
from qrstation.paths import Paths
from qrstation.services.dose.saved import SavedQueries
from qrstation.services.dose.schedules import Schedules, open_schedules
from qrstation.store.archive import Archive
from qrstation.store.saved_runs import SavedRuns
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.saved_model import LAST
from qrstation.ui.dose.schedule_dialog import ScheduleDialog
from qrstation.ui.places import Place
from tests.ui.conftest import Driver, StartProgram
from tests.ui.dose.conftest import MAMMOGRAM, REPORT
from tests.unit.dicom.pynetdicom_pacs import Pacs, serving

ALWAYS = f"{(datetime.now(UTC).date() - datetime(2026, 1, 1).date()).days + 30}-0"
"""Days that the studies of the tests are of."""
QUERY = DoseQuery(branches=(Branch.CT, Branch.MG), all_dates=True)


def a_query(name: str, node: str, **timing: int) -> SavedQuery:
    return SavedQuery(
        name=name,
        order=DoseOrder(node=node, query=QUERY),
        days=RelativeDays.parse(ALWAYS),
        timing=Timing(**timing),  # type: ignore[arg-type]
    )


def names(folder: Path) -> set[str]:
    """SOP Instance UIDs of the files in a folder."""
    return {path.stem for path in folder.rglob("*.dcm")}


def shown(driver: Driver) -> DosePage:
    """The page with the list of saved queries."""
    driver.window.show_page(Place.DOSE)
    page = driver.pages.dose
    page.saved_button.setChecked(True)
    return page


def standing(page: DosePage, name: str) -> SavedStanding | None:
    model = page.saved.model
    return model.row(model.names.index(name)) if name in model.names else None


def has_run(page: DosePage, name: str, state: RunState) -> bool:
    stands = standing(page, name)
    return stands is not None and stands.last_run is not None and stands.last_run.state is state


@contextmanager
def schedules(home: Paths) -> Iterator[Schedules]:
    with open_schedules(home) as opened:
        yield opened


def test_a_query_that_is_due_runs_by_itself_and_its_retrieval_is_a_transfer(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths
) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60))
    driver = start(dose_pacs)
    page = shown(driver)
    driver.until(lambda: has_run(page, "Often", RunState.DONE))
    assert names(home.archive) == {REPORT.SOPInstanceUID, MAMMOGRAM.SOPInstanceUID}
    driver.until(lambda: [job.state for job in driver.pages.transfers.model.jobs] == [JobState.COMPLETE])
    [job] = driver.pages.transfers.model.jobs
    often = standing(page, "Often")
    assert often is not None
    assert often.last_run is not None
    assert often.last_run.job == job.id
    assert often.next_due is not None
    assert often.next_due > datetime.now(UTC)
    assert not page.messages.messages


def test_what_a_run_fetched_is_handed_on(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths, tmp_path: Path
) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    query = a_query("Often", "PACS", every=60)
    order = replace(query.order, hand_on=HandOn(folder=str(folder)))
    SavedQueries(home.dose_queries_file).add(replace(query, order=order))
    driver = start(dose_pacs)
    driver.until(lambda: names(folder) == {REPORT.SOPInstanceUID, MAMMOGRAM.SOPInstanceUID})


def test_what_is_here_already_is_handed_on_and_told_where_nothing_is_to_be_fetched(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths, tmp_path: Path
) -> None:
    wanted = [tmp_path / "files" / f"{ds.SOPInstanceUID}.dcm" for ds in (REPORT, MAMMOGRAM)]
    with closing(Archive(home.archive, home.index_of(home.archive))) as archive:
        archive.import_(wanted)
    folder = tmp_path / "incoming"
    folder.mkdir()
    query = a_query("Onward", "PACS", every=60)
    order = replace(query.order, hand_on=HandOn(folder=str(folder)))
    SavedQueries(home.dose_queries_file).add(replace(query, order=order))
    driver = start(dose_pacs)
    page = shown(driver)
    driver.until(lambda: has_run(page, "Onward", RunState.DONE))
    assert names(folder) == {REPORT.SOPInstanceUID, MAMMOGRAM.SOPInstanceUID}
    onward = standing(page, "Onward")
    assert onward is not None
    assert onward.last_run is not None
    assert f"Nothing to fetch. 2 of 2 objects handed on to the folder {folder}." in onward.last_run.words


def test_the_form_is_saved_run_and_opened_again(start: StartProgram, dose_pacs: RemoteNode, home: Paths) -> None:
    driver = start(dose_pacs)
    page = shown(driver)
    page.form.description_exclude.setText("imported")
    page.saved.save_form()
    [dialog] = page.saved.findChildren(ScheduleDialog)
    dialog.name.setText("Dose of the year")
    dialog.days.setCurrentIndex(dialog.days.findData(""))
    dialog.first.setValue(int(ALWAYS.partition("-")[0]))
    dialog.last.setValue(0)
    dialog.save_button.click()
    driver.until(lambda: page.saved.model.names == ("Dose of the year",))
    page.saved.run_button.click()
    driver.until(lambda: has_run(page, "Dose of the year", RunState.DONE))
    page.form.description_exclude.setText("")
    page.saved.open_button.click()
    assert page.form.description_exclude.text() == "imported"
    assert page.form.days.last_day.text() == datetime.now().date().isoformat()
    assert page.middle.currentWidget() is page.review
    with schedules(home) as kept:
        assert [run.state for run in kept.history("Dose of the year")] == [RunState.DONE]


def test_a_run_that_fails_is_told_on_the_page_until_one_goes_well(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths, free_port: int
) -> None:
    away = RemoteNode(name="Away", address=Address(ae_title="AWAY", host="127.0.0.1", port=free_port))
    SavedQueries(home.dose_queries_file).add(a_query("Often", "Away", every=60))
    driver = start(dose_pacs, away)
    page = shown(driver)
    driver.until(lambda: has_run(page, "Often", RunState.FAILED))
    [message] = page.messages.messages
    assert message.title == "Often: Away is not ready, so nothing was asked."
    assert [choice.text for choice in message.choices] == ["Doctor…"]
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60), replacing=True)
    page.saved.run_button.click()
    driver.until(lambda: has_run(page, "Often", RunState.DONE))
    driver.until(lambda: not page.messages.messages)


def test_a_run_that_cannot_be_noted_waits_for_the_next_look(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def full(_: SavedRuns, name: str, *_rest: object, **_options: object) -> None:
        tried.append(name)
        raise ArchiveFault("The disk is full.")

    monkeypatch.setattr(SavedRuns, "begin", full)
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60))
    driver = start(dose_pacs)
    page = shown(driver)
    driver.until(lambda: bool(page.messages.messages))
    with pytest.raises(driver.qtbot.TimeoutError):
        driver.until(lambda: len(tried) > 1, timeout=500)
    page.saved.save_wanted.emit(a_query("Another", "PACS"), False)
    driver.until(lambda: len(tried) == 2)


def test_a_transfer_that_waits_to_be_tried_again_ends_the_run_and_is_not_cancelled(
    start: StartProgram, home: Paths
) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60))
    with serving(Pacs(objects=[REPORT, MAMMOGRAM], get_status=0xA702)) as node:
        driver = start(replace(node, name="PACS", retrieve_method=RetrieveMethod.GET))
        page, transfers = shown(driver), driver.pages.transfers
        driver.until(lambda: has_run(page, "Often", RunState.FAILED))
        driver.until(lambda: [job.state for job in transfers.model.jobs] == [JobState.WAITING_FOR_RETRY])
        often = standing(page, "Often")
        assert often is not None
        assert often.last_run is not None
        assert "Transfer 1 is tried again at " in often.last_run.words
        log = driver.pages.log.model
        told = [str(log.index(row, 3).data()) for row in range(log.rowCount())]
        assert any("The saved query Often failed." in text for text in told)


def test_a_query_is_removed_when_the_user_says_so(start: StartProgram, dose_pacs: RemoteNode, home: Paths) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("By hand", "PACS"))
    driver = start(dose_pacs)
    page = shown(driver)
    driver.until(lambda: page.saved.model.rowCount() == 1)
    page.saved.remove_button.click()
    [question] = page.messages.messages
    assert question.title == "Remove the saved query By hand?"
    assert page.saved.model.rowCount() == 1
    question.choices[0].run()
    driver.until(lambda: page.saved.model.rowCount() == 0)
    assert page.saved.empty.isVisible()


def test_a_run_can_be_stopped(start: StartProgram, stalled: RemoteNode, home: Paths) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("By hand", "Stalled"))
    driver = start(replace(stalled, timeouts=Timeouts(connect=60, response=60)))
    page = shown(driver)
    driver.until(lambda: page.saved.model.rowCount() == 1)
    page.saved.run_button.click()
    driver.until(lambda: page.saved.run_button.text() == "Stop")
    page.saved.run_button.click()
    driver.until(lambda: page.saved.run_button.text() == "Run now")
    with schedules(home) as kept:
        assert not any(run.state is RunState.RUNNING for run in kept.history())


def test_a_run_that_waits_for_its_retrieval_is_stopped_with_it(
    start: StartProgram, dose_pacs: RemoteNode, home: Paths
) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("Often", "PACS", every=60))
    today = datetime.now().weekday()
    all_day = QuietHours(start=0, end=24 * 60, weekdays=tuple(sorted({today, (today + 1) % 7})))
    driver = start(replace(dose_pacs, limits=TransferLimits(quiet_hours=(all_day,))))
    page, transfers = shown(driver), driver.pages.transfers
    driver.until(lambda: [job.state for job in transfers.model.jobs] == [JobState.WAITING])
    driver.until(lambda: "Now: fetching, as transfer 1." in page.saved.said.text())
    assert page.saved.model.index(0, LAST).data() == "running"
    page.saved.run_button.click()
    driver.until(lambda: has_run(page, "Often", RunState.STOPPED))
    driver.until(lambda: [job.state for job in transfers.model.jobs] == [JobState.CANCELLED])


def test_the_window_closes_while_a_query_runs_and_the_next_start_knows(
    start: StartProgram, stalled: RemoteNode, home: Paths
) -> None:
    SavedQueries(home.dose_queries_file).add(a_query("Often", "Stalled", every=60))
    driver = start(replace(stalled, timeouts=Timeouts(connect=60, response=60)))
    page = shown(driver)
    driver.until(lambda: has_run(page, "Often", RunState.RUNNING) or page.saved.run_button.text() == "Stop")
    driver.close()
    with schedules(home) as kept:
        [run] = kept.history("Often")
    assert run.state in (RunState.BROKEN_OFF, RunState.STOPPED)


def test_a_list_that_cannot_be_used_is_said_once(start: StartProgram, dose_pacs: RemoteNode, home: Paths) -> None:
    home.make()
    home.dose_queries_file.write_text("{")
    driver = start(dose_pacs)
    page = shown(driver)
    driver.until(lambda: bool(page.messages.messages))
    [message] = page.messages.messages
    assert "list of saved dose queries" in message.title
    assert "cannot be used" in message.title
