"""What the search page says of how a search goes and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from qrstation.errors import NodeNotReached
from qrstation.model.events import Severity
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import PartsAsked
from qrstation.ui.search.page import SearchPage
from qrstation.ui.values import PartsTold, SearchEnded
from tests.ui.results.entities import outcome, study
from tests.ui.search.test_page import begun, end, page, summary, tell

__all__ = ["page"]

GAPS = ("2024-02-29, 00:00:00, CT: Main PACS did not tell all, and this cannot be divided any further.",)


def parts(page: SearchPage, token: int, known: int, done: int, node: str = "Main PACS") -> None:
    page.parts_told(PartsTold(token=token, node=node, asked=PartsAsked(parts=known, done=done, matches=1)))


def test_parts_are_counted_while_they_are_asked(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    parts(page, wanted.token, 10, 0)
    assert summary(page) == "Searching in 10 parts, 0 done…"
    tell(page, wanted.token, study(1))
    parts(page, wanted.token, 24, 18)
    assert summary(page) == "1 study, 1 patient · searching in 24 parts, 18 done…"
    parts(page, wanted.token + 1, 99, 9)
    assert "24 parts" in summary(page)
    parts(page, wanted.token, 6, 2, node="Research")
    assert "30 parts, 20 done" in summary(page)


def test_all_is_said_where_all_came_in_parts(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), parts=118, limit_met=500))
    assert "all, asked for in 118 parts" in summary(page)
    [message] = page.messages.messages
    assert message.severity is Severity.INFO
    assert message.title == "All matching studies of Main PACS that have a date are shown."
    assert message.advice == "Main PACS tells 500 at most: the search was asked in 118 parts."


def test_all_means_those_with_a_time_where_hours_were_asked_for(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    end(page, wanted.token, replace(outcome(1), parts=118, limit_met=500, divided_by_time=True))
    [message] = page.messages.messages
    assert message.title == "All matching studies of Main PACS that have a date and a time are shown."


def test_two_nodes_are_one_sum(page: SearchPage, qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> None:
    page.set_nodes((main_pacs, research))
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1), study(2), study(1, node="Research"))
    end(page, wanted.token, replace(outcome(2), parts=20, limit_met=500), last=False)
    end(page, wanted.token, replace(outcome(1), parts=10, limit_met=200), node="Research")
    assert summary(page).startswith("2 studies, 1 of them on several nodes · all, asked for in 30 parts · ")
    [message] = page.messages.messages
    assert message.title == "All matching studies of Main PACS and Research that have a date are shown."


def test_all_is_not_said_where_one_node_fell_short(
    page: SearchPage, qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    page.set_nodes((main_pacs, research))
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(2), parts=20, limit_met=500), last=False)
    end(page, wanted.token, replace(outcome(1), incomplete=True), node="Research")
    assert "all" not in summary(page)
    assert "incomplete" in summary(page)


def test_a_round_number_that_was_all_is_no_message(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    end(page, wanted.token, replace(outcome(500), parts=9))
    assert not page.messages.messages


def test_nothing_in_all_parts_is_nothing_that_matched(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    end(page, wanted.token, replace(outcome(0), parts=9))
    assert "Nothing matched." in page.results.empty.accessibleName()


def test_what_may_be_missing_of_parts_is_told(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), parts=30, incomplete=True, gaps=GAPS, limit_met=500))
    assert "incomplete" in summary(page)
    [message] = page.messages.messages
    assert message.severity is Severity.WARNING
    assert "30 parts" in message.title
    assert GAPS[0] in message.advice


def test_a_modality_that_may_have_more_is_told_where_the_others_came_in_parts(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), parts=20, gaps=("MR: 100 is a number.",), limit_met=100))
    assert "may be incomplete" in summary(page)
    [message] = page.messages.messages
    assert message.title == "Main PACS was asked in 20 parts, and there may be more."
    assert "MR: 100 is a number." in message.advice


def test_a_search_is_over_whatever_there_is_to_say_of_it(
    page: SearchPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("qrstation.ui.search.page.messages_on", broken)
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    with qtbot.captureExceptions() as raised:
        end(page, wanted.token, replace(outcome(1), incomplete=True))
    assert len(raised) == 1
    assert not page.form.running
    assert "searching" not in summary(page)


def test_the_first_of_more_can_be_searched_for_without_a_limit(page: SearchPage, qtbot: QtBot) -> None:
    page.set_limit(2)
    wanted = begun(page, qtbot)
    end(page, wanted.token, outcome(2, truncated=True))
    [message] = page.messages.messages
    [choice] = message.choices
    with qtbot.waitSignal(page.search_wanted) as caught:
        choice.run()
    assert caught.args is not None
    assert caught.args[0].query == replace(wanted.query, limit=None)


def test_duplicates_and_strangers_are_counted(page: SearchPage, qtbot: QtBot) -> None:
    wanted = begun(page, qtbot)
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), duplicates=3, strangers=2))
    assert "3 duplicates merged" in summary(page)
    assert "2 matches belong to another entity" in page.messages.messages[0].title


@pytest.mark.parametrize("failing", [1, 2])
def test_nodes_that_fail_are_named_and_hide_nothing(
    page: SearchPage, qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode, failing: int
) -> None:
    third = replace(main_pacs, name="Third")
    page.set_nodes((main_pacs, research, third))
    wanted = begun(page, qtbot)
    for name in ("Research", "Third")[:failing]:
        fault = NodeNotReached(f"{name} does not answer.", node=name)
        page.search_ended(SearchEnded(token=wanted.token, node=name, last=False, fault=fault))
    tell(page, wanted.token, study(1))
    end(page, wanted.token, replace(outcome(1), parts=9, limit_met=None))
    assert "incomplete" in summary(page)
    assert "all" not in summary(page)
    assert page.results.tree.isVisible()
    [message] = page.messages.messages
    assert message.severity is Severity.ERROR
    if failing == 1:
        assert message.title == "Research does not answer."
    else:
        assert message.title == "2 of 3 nodes could not be searched: Research, Third."
        assert message.detail == "Research does not answer.\nThird does not answer."
