from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qrstation.errors import NodeNotReached
from qrstation.model.events import Severity
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Match
from qrstation.ui.search.page import SearchPage
from qrstation.ui.values import MatchesArrived, SearchEnded, SearchWanted
from tests.ui.results.entities import outcome, study


@pytest.fixture
def page(qtbot: QtBot, main_pacs: RemoteNode) -> SearchPage:
    page = SearchPage()
    qtbot.addWidget(page)
    page.resize(1190, 640)
    page.show()
    page.set_nodes((main_pacs,))
    return page


def begun(page: SearchPage, qtbot: QtBot, name: str = "doe") -> SearchWanted:
    page.form.patient_name.setText(name)
    with qtbot.waitSignal(page.search_wanted) as caught:
        page.form.search_button.click()
    assert caught.args is not None
    [wanted] = caught.args
    assert isinstance(wanted, SearchWanted)
    return wanted


def tell(page: SearchPage, token: int, *matches: Match) -> None:
    page.matches_arrived(MatchesArrived(token=token, matches=matches))


def end(
    page: SearchPage, token: int, ended: FindOutcome | None = None, *, node: str = "Main PACS", last: bool = True
) -> None:
    page.search_ended(SearchEnded(token=token, node=node, last=last, outcome=ended or outcome()))


def summary(page: SearchPage) -> str:
    return page.results.summary


def test_without_a_node_the_page_says_what_to_do(qtbot: QtBot) -> None:
    page = SearchPage()
    qtbot.addWidget(page)
    assert "No node to ask yet." in page.results.empty.accessibleName()
    with qtbot.assertNotEmitted(page.search_wanted):
        page.form.patient_name.setText("doe")
        page.form.search()


def test_a_search_from_first_word_to_last(page: SearchPage, qtbot: QtBot) -> None:
    assert page.results.empty.isVisible()
    wanted = begun(page, qtbot)
    assert page.form.search_button.text() == "Stop"
    assert summary(page) == "Searching…"
    tell(page, wanted.token, study(1), study(2))
    assert summary(page) == "2 studies, 2 patients · searching…"
    end(page, wanted.token, outcome(2))
    assert page.form.search_button.text() == "Search"
    assert summary(page).startswith("2 studies, 2 patients · ")
    assert page.results.tree.isVisible()
    assert page.messages.messages == ()


def test_an_empty_form_is_confirmed_first(page: SearchPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.search_wanted):
        page.form.search_button.click()
    [question] = page.messages.messages
    assert "asks for everything" in question.title
    with qtbot.waitSignal(page.search_wanted):
        question.choices[0].run()


def test_an_unanswered_question_goes_when_something_is_asked(page: SearchPage, qtbot: QtBot) -> None:
    page.form.search_button.click()
    begun(page, qtbot)
    assert page.messages.messages == ()


def test_a_full_list_is_never_taken_for_all_there_is(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1), study(2))
    end(page, wanted.token, outcome(2, truncated=True))
    [banner] = page.messages.messages
    assert banner.severity is Severity.WARNING
    assert "Only the first 2 matches" in banner.title
    assert "first 2 of more" in summary(page)


def test_what_the_node_took_the_query_to_mean_is_told(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), remarks=("One range.", "By likeness.")))
    [note] = page.messages.messages
    assert (note.title, note.detail, note.severity) == ("One range.", "By likeness.", Severity.INFO)


def test_a_failure_is_told_and_what_came_stays(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    fault = NodeNotReached("Main PACS does not answer.", advice="Echo it.", node="Main PACS")
    page.search_ended(SearchEnded(token=wanted.token, node="Main PACS", last=True, fault=fault))
    assert page.messages.messages[0].title == "Main PACS does not answer."
    assert "incomplete" in summary(page)
    assert page.results.tree.isVisible()


def test_what_two_nodes_have_is_one_row_that_names_both(
    page: SearchPage, qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    page.set_nodes((main_pacs, research))
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1), study(2), study(1, node="Research"))
    end(page, wanted.token, last=False)
    assert page.form.search_button.text() == "Stop"
    end(page, wanted.token, node="Research")
    assert page.form.search_button.text() == "Search"
    columns = page.results.tree.shown_columns()
    [section] = [place for place, column in enumerate(page.results.model.collection.columns) if column.name == "node"]
    assert "node" in [column.name for column in columns]
    model = page.results.model
    assert sorted(str(model.index(row, section).data()) for row in range(model.rowCount())) == [
        "Main PACS",
        "Main PACS, Research",
    ]


def test_nothing_found_says_what_to_try(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    end(page, wanted.token)
    assert "Nothing matched." in page.results.empty.accessibleName()


def test_escape_stops_and_a_late_end_is_taken(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    with qtbot.waitSignal(page.stop_wanted) as caught:
        qtbot.keyClick(page.form.patient_name, Qt.Key.Key_Escape)
    assert caught.args == [wanted.token]
    assert "stopping" in summary(page)
    end(page, wanted.token, outcome(1, cancelled=True))
    assert "stopped, there may be more" in summary(page)


def test_a_new_search_stops_the_old_one_and_drops_its_matches(page: SearchPage, qtbot: QtBot) -> None:
    first = begun(page, qtbot)
    tell(page, first.token, study(1))
    with qtbot.waitSignal(page.stop_wanted):
        page.form.search()
    tell(page, first.token, study(2))
    end(page, first.token)
    assert page.form.running
    assert page.results.model.rowCount() == 0


def test_the_details_show_and_retrieve_what_is_selected(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1), study(2))
    end(page, wanted.token, outcome(2))
    page.results.tree.selectAll()
    with qtbot.waitSignal(page.retrieve_wanted) as caught:
        page.details.retrieve_button.click()
    assert caught.args is not None
    assert {match.text("PatientID") for match in caught.args[0]} == {"P1", "P2"}


def test_what_was_matched_here_is_said(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), filtered_here=("StationName",)))

    assert "StationName matched here" in summary(page)
    [message] = page.messages.messages
    assert message.title == "StationName was matched here: Main PACS passes over it."
    assert message.severity is Severity.INFO


def test_a_key_that_was_not_matched_is_warned_of(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    unsupported = replace(
        outcome(1), optional_keys_unsupported=True, unmatched_keys=("PatientName", "NumberOfStudyRelatedSeries")
    )
    end(page, wanted.token, unsupported)

    [message] = page.messages.messages
    assert message.title == "Main PACS did not match PatientName."
    assert "rows that do not fit" in message.advice


def test_a_value_that_is_not_returned_needs_no_warning(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    end(page, wanted.token, replace(outcome(1), optional_keys_unsupported=True, unmatched_keys=("StudyID",)))

    assert page.messages.messages == ()


def test_a_number_at_which_a_node_may_stop(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), limit_met=500))

    [message] = page.messages.messages
    assert message.title == "500 is a number at which Main PACS may stop."
    assert message.severity is Severity.WARNING
    assert "may be incomplete" in summary(page)


def test_memory_and_layout_come_back(page: SearchPage, qtbot: QtBot, main_pacs: RemoteNode) -> None:
    begun(page, qtbot, "Müller")
    page.splitter.setSizes([700, 490])
    other = SearchPage()
    qtbot.addWidget(other)
    other.resize(1190, 640)
    other.show()
    other.restore_memory(page.memory())
    other.restore_layout(*page.layout_state())
    assert other.form.patient_name.text() == "Müller"
    other.set_nodes((main_pacs,))
    begun(other, qtbot, "Müller")
    QApplication.processEvents()
    assert other.splitter.sizes() == page.splitter.sizes()


def test_ctrl_f_goes_to_the_form(page: SearchPage, qtbot: QtBot) -> None:
    page.results.filter_edit.setFocus()
    page.focus_form()
    assert page.focusWidget() is page.form.patient_name


def test_the_page_fits_a_small_screen(page: SearchPage) -> None:
    page.form.fill(page.form.fields)
    page.form.dates.choice.setCurrentIndex(page.form.dates.choice.count() - 1)
    page.form.more_button.setChecked(True)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 930


def test_twenty_thousand_matches_leave_the_window_answering(page: SearchPage, qtbot: QtBot) -> None:
    """The twenty-thousandth row costs what the first did: medians of this thread's time, so that no noise fails it."""
    wanted = begun(page, qtbot)
    batches = [tuple(study(number) for number in range(start, start + 500)) for start in range(0, 20_000, 500)]
    spent = []
    for batch in batches:
        started = time.thread_time()
        tell(page, wanted.token, *batch)
        QApplication.processEvents()
        spent.append(time.thread_time() - started)
    end(page, wanted.token, outcome(20_000))
    assert median(spent[-10:]) < 5 * median(spent[:10])
    tree, model = page.results.tree, page.results.model
    works: tuple[Callable[[], object], ...] = (
        lambda: tree.sortByColumn(0, Qt.SortOrder.AscendingOrder),
        lambda: model.set_filter("abdomen 19"),
        lambda: model.set_filter(""),
        lambda: tree.expand(model.index(5, 0)),
        tree.selectAll,
        lambda: tree.sortByColumn(1, Qt.SortOrder.AscendingOrder),
    )
    for work in works:
        started = time.thread_time()
        work()
        QApplication.processEvents()
        assert time.thread_time() - started < 5.0
    assert len(tree.selected_entities()) == 20_000
