"""What the search page says of transfers that came to no good end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from qrstation.model.events import JobState, Severity
from qrstation.model.retrieve import Basis
from qrstation.ui.transfers.ends import TransferEnds
from qrstation.ui.widgets.message_bar import MessageBar
from tests.ui.transfers.jobs import ended, partial, retrying, running


class Told:
    def __init__(self, qtbot: QtBot) -> None:
        self.bar = MessageBar()
        qtbot.addWidget(self.bar)
        self.shown: tuple[int, ...] = ()
        self.examined: list[str] = []
        self.ends = TransferEnds(self.bar, self.show, self.examined.append)

    def show(self, numbers: tuple[int, ...]) -> None:
        self.shown = numbers

    @property
    def titles(self) -> list[str]:
        return [message.title for message in self.bar.messages]


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    return Told(qtbot)


def test_a_transfer_that_falls_short_is_told_with_what_came_of_it(told: Told) -> None:
    told.ends.job_changed(running(2), partial(2), seen=False)

    [message] = told.bar.messages
    assert message.title == "Retrieval from Main PACS, DOE, Jane: CT Abdomen: Partial."
    assert message.advice == "7 of 10 objects are here and safe."
    assert message.severity is Severity.WARNING
    [choice] = message.choices
    assert choice.text == "Show transfer"
    choice.run()
    assert told.shown == (2,)


def test_a_good_end_and_what_the_user_sees_anyway_need_no_message(told: Told) -> None:
    told.ends.job_changed(running(1), ended(1), seen=False)
    told.ends.job_changed(running(1), ended(1, JobState.CANCELLED), seen=False)
    told.ends.job_changed(running(2), partial(2), seen=True)
    told.ends.job_changed(partial(2), partial(2), seen=False)
    told.ends.job_changed(None, replace(partial(3), elsewhere=True), seen=False)

    assert told.titles == []


def test_several_are_one_message_and_a_failure_makes_it_an_error(told: Told) -> None:
    told.ends.job_changed(None, ended(1, JobState.FAILED), seen=False)
    told.ends.job_changed(running(2), partial(2), seen=False)

    [message] = told.bar.messages
    assert message.title == "2 transfers did not come to a good end."
    assert message.severity is Severity.ERROR
    message.choices[0].run()
    assert told.shown == (1, 2)


def test_the_doctor_is_offered_where_one_node_brought_nothing(told: Told) -> None:
    told.ends.job_changed(running(1), ended(1, JobState.FAILED), seen=False)
    [message] = told.bar.messages
    next(choice for choice in message.choices if choice.text == "Doctor…").run()
    assert told.examined == [running(1).request.node]

    request = replace(running(2).request, node="Research")
    told.ends.job_changed(None, replace(retrying(2), request=request), seen=False)
    assert [choice.text for choice in told.bar.messages[0].choices] == ["Show transfers"], "of which node?"


def test_the_doctor_finds_nothing_where_the_node_has_no_such_thing(told: Told) -> None:
    failed = partial(2)
    assert failed.result is not None
    result = replace(failed.result, basis=Basis.NOT_FOUND)
    told.ends.job_changed(running(2), replace(failed, state=JobState.FAILED, result=result), seen=False)
    assert [choice.text for choice in told.bar.messages[0].choices] == ["Show transfer"]


def test_what_is_tried_again_has_not_ended(told: Told) -> None:
    told.ends.job_changed(running(2), partial(2), seen=False)
    told.ends.job_changed(running(5), retrying(5), seen=False)
    assert told.titles == ["1 transfer did not come to a good end, 1 waits to be tried again."]
    told.ends.job_changed(partial(2), ended(2), seen=False)
    told.ends.job_changed(running(6), retrying(6), seen=False)
    assert told.titles == ["2 transfers wait to be tried again."]


def test_what_comes_right_in_the_end_is_told_no_more(told: Told) -> None:
    told.ends.job_changed(running(2), partial(2), seen=False)
    told.ends.job_changed(partial(2), ended(2), seen=False)

    assert told.titles == []


@pytest.mark.parametrize("heard_first", [True, False])
def test_what_is_told_elsewhere_is_not_told_here_whichever_is_heard_first(told: Told, heard_first: bool) -> None:
    if not heard_first:
        told.ends.forget(2)
    told.ends.job_changed(running(2), partial(2), seen=False)
    if heard_first:
        told.ends.forget(2)
    assert not told.bar.messages
    told.ends.job_changed(running(2), partial(2), seen=False)
    assert len(told.bar.messages) == 1, "it was tried again, and fell short again"


def test_what_the_user_saw_fall_short_is_told_when_it_does_so_once_more(told: Told) -> None:
    told.ends.job_changed(running(2), partial(2), seen=True)
    told.ends.forget(2)
    told.ends.job_changed(partial(2), running(2), seen=False)
    told.ends.job_changed(running(2), partial(2), seen=False)
    assert len(told.bar.messages) == 1
