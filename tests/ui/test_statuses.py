"""Every final status of C-FIND, C-GET and C-MOVE, as somebody in front of the window reads it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qrstation.dicom.status import Service
from qrstation.errors import QueryFailed
from qrstation.model.events import Job, Severity
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.nodes import RemoteNode, RetrieveMethod
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, MatchKey, Query
from qrstation.model.retrieve import RetrieveRequest
from qrstation.paths import Paths
from qrstation.services.search import search
from qrstation.services.workstation import Workstation
from qrstation.ui.search.page import SearchPage
from qrstation.ui.transfers.job_model import Column
from qrstation.ui.transfers.page import TransfersPage
from qrstation.ui.values import MatchesArrived, SearchEnded, SearchWanted
from qrstation.ui.widgets.message_bar import MessageBar
from tests.faults.scripted_node import FIND_RSP, Request, answering_node, counters, failed_list, match, text
from tests.statuses import Listed, listed
from tests.ui.conftest import StartProgram

COMMENT = "Speicher läuft über"
FAILED = ("1.2.3.4.1", "1.2.3.4.2")
REMARKS = ((0x0901, struct.pack("<HH", 0x0010, 0x0020)), (0x0902, text(COMMENT.encode())))


class Scripted:
    """A node and what it answers next."""

    def __init__(self) -> None:
        self.final: Callable[[Request], None] = lambda request: request.answer(0)
        self.finds_nothing = True

    def answer(self, request: Request) -> None:
        if request.field == FIND_RSP & 0x7FFF and self.finds_nothing:
            request.answer(0)
        else:
            self.final(request)


@pytest.fixture
def scripted() -> Scripted:
    return Scripted()


@pytest.fixture
def node(scripted: Scripted) -> Iterator[RemoteNode]:
    with answering_node(scripted.answer) as remote:
        yield remote


@pytest.fixture(scope="module")
def workstation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workstation]:
    one = Workstation(Paths.under(tmp_path_factory.mktemp("home")))
    yield one
    one.close()


def visible_texts(widget: QWidget) -> str:
    """All that can be read of a widget."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    views = [view.toPlainText() for view in widget.findChildren(QPlainTextEdit) if view.isVisible()]
    return "\n".join((*labels, *views))


@pytest.fixture
def search_page(qtbot: QtBot, node: RemoteNode) -> SearchPage:
    page = SearchPage()
    qtbot.addWidget(page)
    page.resize(1190, 640)
    page.show()
    page.set_nodes((node,))
    return page


def test_every_end_of_a_search(search_page: SearchPage, qtbot: QtBot, scripted: Scripted, node: RemoteNode) -> None:
    """All on one page: to make one costs more than to use it."""
    scripted.finds_nothing = False
    for status in listed(Service.FIND):
        scripted.final = partial(answer_match_and, status)
        search_for(search_page, qtbot, node)
        assert search_page.results.model.rowCount() == 1, status
        messages = search_page.messages.messages
        if status.code == 0:
            assert not messages
            continue
        [message] = messages
        expected = Severity.WARNING if status.category in ("warning", "cancel") else Severity.ERROR
        assert message.severity is expected, status
        assert node.name in message.title, status
        assert message.advice, status
        assert "incomplete" in search_page.results.summary, status
        shown = opened(search_page.messages)
        assert status.is_told_in(shown), shown
        assert f"“{COMMENT}”; Offending Element: PatientID" in shown, shown


def answer_match_and(status: Listed, request: Request) -> None:
    request.answer(0xFF00, identifier=match(1))
    request.answer(status.code, more=REMARKS)


def opened(bar: MessageBar) -> str:
    """What stands in the bar once its details are opened."""
    [details] = [each for each in bar.findChildren(QPushButton) if each.text() == "Details" and each.isVisible()]
    details.click()
    return visible_texts(bar)


def search_for(page: SearchPage, qtbot: QtBot, node: RemoteNode) -> None:
    """Ask the node what the form says, and tell the page what comes of it, as the window does."""
    page.form.patient_name.setText("doe")
    with qtbot.waitSignal(page.search_wanted) as caught:
        page.form.search_button.click()
    assert caught.args is not None
    wanted: SearchWanted = caught.args[0]
    matches: list[Match] = []
    outcome: FindOutcome | None = None
    fault: QueryFailed | None = None
    try:
        query = Query(keys=(Key(keyword="PatientName", value="doe"),))
        outcome = search(node, query, caller=Caller(ae_title="US"), on_match=matches.append)
    except QueryFailed as failed:
        fault = failed
    page.matches_arrived(MatchesArrived(token=wanted.token, matches=tuple(matches)))
    page.search_ended(SearchEnded(token=wanted.token, node=node.name, last=True, outcome=outcome, fault=fault))


@pytest.fixture
def transfers(qtbot: QtBot) -> TransfersPage:
    page = TransfersPage()
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


@pytest.mark.parametrize("service", [Service.GET, Service.MOVE])
def test_every_end_of_a_transfer(
    transfers: TransfersPage, workstation: Workstation, scripted: Scripted, node: RemoteNode, service: Service
) -> None:
    for status in listed(service):
        scripted.final = partial(answer_failed_and, status)
        job = retrieved(workstation, node, service)
        transfers.set_jobs((job,))
        transfers.show_job(job.id)
        row = transfers.model.index_of(job.id).siblingAtColumn(Column.STATE)
        assert row.data() == "Failed", status
        shown = visible_texts(transfers.details)
        assert "says that it has no study" in shown, shown
        if status.code == 0:
            continue
        assert status.is_told_in(shown), shown
        assert f"“{COMMENT}”; Offending Element: PatientID" in shown, shown
        assert "Node says" in shown, shown
        assert all(uid in shown for uid in FAILED), shown
        assert job.result is not None
        assert job.result.status is not None
        vague = 0xC000 <= status.code <= 0xCFFF
        assert ("Check the identifiers." if vague else job.result.status.advice) in shown, shown


def answer_failed_and(status: Listed, request: Request) -> None:
    told = counters(completed=0, failed=2, warning=0)
    identifier = None if status.code == 0 else failed_list(*FAILED)
    request.answer(status.code, identifier=identifier, more=[*REMARKS, *told])


def retrieved(workstation: Workstation, node: RemoteNode, service: Service) -> Job:
    """Run a retrieval to its end."""
    key = MatchKey(level=Level.STUDY, study_instance_uid="1.2.3.4")
    request = RetrieveRequest(
        node=str(node.address),
        keys=(key,),
        method=RetrieveMethod.GET if service is Service.GET else RetrieveMethod.MOVE,
        destination="" if service is Service.GET else "VIEWER",
    )
    job = workstation.jobs.submit(request)
    workstation.jobs.run(job.id)
    return workstation.jobs.get(job.id)


def test_the_whole_window_tells_why_a_search_was_refused(
    start: StartProgram, scripted: Scripted, node: RemoteNode
) -> None:
    def answer(request: Request) -> None:
        request.answer(0xA900, more=REMARKS)

    scripted.finds_nothing, scripted.final = False, answer
    driver = start(node)
    driver.search()
    [message] = driver.pages.search.messages.messages
    assert message.title == "PACS could not answer the query: Data set does not match SOP Class."
    assert message.detail == f"Status A900 (failure): “{COMMENT}”; Offending Element: PatientID."
    assert "Give the unique keys" in message.advice
    assert "Nothing came." in driver.pages.search.results.empty.accessibleName()
