"""The form of the dose page, filled in as a physicist does."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from qrstation.model.dose import Branch, DoseOrder, HandOn
from qrstation.model.nodes import Address, ListenerState, RemoteNode
from qrstation.model.outcomes import EchoResult, Status, StatusCategory
from qrstation.ui.dose.form import DoseForm


def yesterday() -> datetime.date:
    return datetime.date.today() - datetime.timedelta(days=1)


@pytest.fixture
def form(qtbot: QtBot, main_pacs: RemoteNode, research: RemoteNode) -> DoseForm:
    form = DoseForm()
    qtbot.addWidget(form)
    form.resize(form.width(), 680)
    form.show()
    form.set_nodes((main_pacs, research))
    return form


@pytest.fixture
def submitted(form: DoseForm) -> list[DoseOrder]:
    orders: list[DoseOrder] = []
    form.submitted.connect(orders.append)
    return orders


def click(qtbot: QtBot) -> Callable[..., None]:
    return lambda widget: qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_can_be_submitted_as_it_stands(form: DoseForm, submitted: list[DoseOrder], qtbot: QtBot) -> None:
    assert form.days.first_day.text() == yesterday().isoformat()
    click(qtbot)(form.submit_button)
    [order] = submitted
    assert (order.node, order.store) == ("Main PACS", "")
    assert order.query.date_from == yesterday()


def test_stores_are_this_workstation_and_the_nodes_that_can_be_stored_to(form: DoseForm) -> None:
    assert [form.store.box.itemText(row) for row in range(form.store.box.count())] == ["This workstation", "Research"]
    form.store.choose("Research")
    assert (order := form.order()) is not None
    assert order.store == "Research"


def test_without_a_modality_it_says_so_and_cannot_be_submitted(form: DoseForm, submitted: list[DoseOrder]) -> None:
    for box in form.branches.boxes.values():
        box.setChecked(False)
    assert not form.submit_button.isEnabled()
    assert form.reason.isVisible()
    assert form.reason.text() == "Choose at least one modality."
    form.submit()
    assert not submitted
    form.branches.boxes[Branch.CT].setChecked(True)
    assert form.submit_button.isEnabled()
    assert not form.reason.isVisible()


def test_sr_only_clears_and_disables_the_others_until_it_is_unticked(form: DoseForm) -> None:
    boxes = form.branches.boxes
    boxes[Branch.NM].click()
    chosen = form.branches.branches
    boxes[Branch.SR].click()
    assert form.branches.branches == (Branch.SR,)
    assert not any(box.isEnabled() for branch, box in boxes.items() if branch is not Branch.SR)
    boxes[Branch.SR].click()
    assert all(box.isEnabled() for box in boxes.values())
    assert form.branches.branches == chosen
    assert form.submit_button.isEnabled()


def test_a_saved_query_of_sr_only_leaves_no_other_box_to_come_back(form: DoseForm) -> None:
    form.branches.tick((Branch.CT,))
    form.branches.tick((Branch.SR,))
    assert not form.branches.boxes[Branch.CT].isEnabled()
    form.branches.boxes[Branch.SR].click()
    assert form.branches.branches == ()
    assert form.branches.boxes[Branch.CT].isEnabled()


def test_a_half_typed_day_is_no_day(form: DoseForm, submitted: list[DoseOrder], qtbot: QtBot) -> None:
    form.days.first_day.clear()
    qtbot.keyClicks(form.days.first_day, "2026-11")
    form.days.last_day.setFocus()
    assert form.days.first_day.text() == "2026-11"
    assert form.reason.text() == "“2026-11” is not a day like 2026-11-19."
    qtbot.keyClick(form.days.first_day, Qt.Key.Key_Return)
    assert not form.submit_button.isEnabled()
    assert not submitted


def test_a_day_that_is_written_otherwise_is_shown_as_it_was_understood(form: DoseForm, qtbot: QtBot) -> None:
    form.days.first_day.clear()
    qtbot.keyClicks(form.days.first_day, "7.11.2026")
    qtbot.keyClick(form.days.first_day, Qt.Key.Key_Return)
    assert form.days.first_day.text() == "2026-11-07"


def test_a_first_day_to_come_says_why_it_cannot_be_submitted(form: DoseForm) -> None:
    form.days.first_day.setText("2096-01-01")
    assert form.reason.text().startswith("Without a last day it goes on to today, ")
    assert not form.submit_button.isEnabled()
    form.days.last_day.setText("2096-01-01")
    assert form.submit_button.isEnabled()


def test_times_can_be_given_for_a_single_day_only(form: DoseForm) -> None:
    days = form.days
    assert not days.first_time.isEnabled()
    assert days.hint.isVisible()
    days.last_day.setText(days.first_day.text())
    assert days.first_time.isEnabled()
    assert not days.hint.isVisible()
    days.first_time.setText("0800")
    assert (order := form.order()) is not None
    assert order.query.time_from == datetime.time(8)
    days.all_dates.setChecked(True)
    assert not days.first_time.isEnabled()
    assert not days.first_day.isEnabled()


def test_enter_in_a_line_submits(form: DoseForm, submitted: list[DoseOrder], qtbot: QtBot) -> None:
    qtbot.keyClicks(form.description_exclude, "Imported, outside")
    qtbot.keyClick(form.description_exclude, Qt.Key.Key_Return)
    assert submitted[0].query.description_exclude == ("imported", "outside")


def test_while_it_asks_the_button_stops_and_nothing_is_submitted(
    form: DoseForm, submitted: list[DoseOrder], qtbot: QtBot
) -> None:
    form.set_running(True)
    assert form.submit_button.text() == "Stop"
    form.submit()
    with qtbot.waitSignal(form.stop_wanted):
        click(qtbot)(form.submit_button)
    assert not submitted


def test_handing_on_is_for_what_comes_here(form: DoseForm) -> None:
    form.more_button.setChecked(True)
    form.more.folder.setText("/srv/dose")
    form.more.forward_to.choose("Research")
    assert (order := form.order()) is not None
    assert order.hand_on == HandOn(folder="/srv/dose", node="Research")
    form.store.choose("Research")
    assert not form.more.folder.isEnabled()
    assert form.more.here_only.isVisible()


def test_a_chosen_node_stays_chosen_when_the_book_changes(
    form: DoseForm, main_pacs: RemoteNode, research: RemoteNode
) -> None:
    form.node.choose("Research")
    form.set_nodes((research,))
    form.set_nodes((main_pacs, research))
    assert form.node.name == "Research"


def test_without_a_node_it_says_so(form: DoseForm) -> None:
    form.set_nodes(())
    assert form.reason.text() == "There is no remote node to ask yet."
    assert not form.submit_button.isEnabled()


def test_what_was_remembered_comes_back_from_yesterday_on(form: DoseForm, main_pacs: RemoteNode, qtbot: QtBot) -> None:
    form.days.first_day.setText("2020-01-01")
    form.more.toshiba.setChecked(True)
    form.branches.tick((Branch.MG,))
    memory = form.memory()
    again = DoseForm()
    qtbot.addWidget(again)
    again.remember(memory)
    again.set_nodes((main_pacs,))
    assert (order := again.order()) is not None
    assert order.query.branches == (Branch.MG,)
    assert order.query.toshiba
    assert order.query.date_from == yesterday()
    assert again.more_button.isChecked(), "what is not as usual is not hidden"


NOT_HANDLED = Status(code=0x0122, category=StatusCategory.FAILURE, meaning="SOP Class not supported")


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (EchoResult(node="Main PACS", ok=True, milliseconds=4.0), "responds in 4 ms"),
        (
            EchoResult(node="Main PACS", ok=False, status=NOT_HANDLED, detail="Main PACS answered with 0122."),
            "associated, but the echo failed with 0122 failure: SOP Class not supported",
        ),
        (
            EchoResult(node="Main PACS", ok=False, detail="Nothing is listening at pacs.example.org, port 104."),
            "Nothing is listening at pacs.example.org, port 104.",
        ),
    ],
)
def test_each_node_shows_how_it_answered(form: DoseForm, result: EchoResult, words: str) -> None:
    assert form.node.words.text() == "not asked yet"
    form.show_asking(("Main PACS",))
    assert form.node.words.text() == "waiting for an answer…"
    form.show_result(result)
    assert form.node.words.text().replace("\u00a0", " ") == words
    assert words in str(form.node.box.itemData(0, Qt.ItemDataRole.AccessibleTextRole)).replace("\u00a0", " ")


def test_this_workstation_says_whether_it_receives(form: DoseForm) -> None:
    address = Address(ae_title="QRSTATION", host="0.0.0.0", port=11112)
    form.show_listener(ListenerState(address=address, listening=True))
    assert form.store.words.text() == "receives as QRSTATION, port 11112"
    form.show_listener(ListenerState(address=address, listening=False, reason="Port 11112 is in use."))
    assert form.store.words.text() == "Port 11112 is in use."


def test_tab_goes_through_the_form_as_it_is_read(form: DoseForm, qtbot: QtBot) -> None:
    form.more_button.setChecked(True)
    qtbot.waitUntil(form.more.isVisible)
    widgets: list[QWidget] = [form.node.box]
    while (following := widgets[-1].nextInFocusChain()) not in (None, widgets[0]):
        assert following is not None
        widgets.append(following)
    stops = [each for each in widgets if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    stops = [each for each in stops if form.isAncestorOf(each) and not isinstance(each, QScrollArea)]
    places = [each.mapTo(form, QPoint(0, each.height() // 2)) for each in stops]
    rows = [place.y() for place in places]
    assert rows == sorted(rows), [each.accessibleName() or each for each in stops]
    assert stops[-1] is form.submit_button


def test_scrolling_past_a_node_chooses_no_other_one(form: DoseForm) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        form.node.box.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    form.node.box.setFocus()
    QApplication.sendEvent(form.node.box, wheel)
    assert form.node.name == "Main PACS"


def test_long_words_of_an_answer_wrap(form: DoseForm, qtbot: QtBot) -> None:
    host = "pacs-strahlenschutz.radiologie.universitaetsklinikum-musterstadt.de"
    form.show_result(EchoResult(node="Main PACS", ok=False, detail=f"The host name {host} is unknown."))
    [scroll] = form.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: form.node.words.height() > 2 * form.node.words.fontMetrics().height())
    content = scroll.widget()
    assert content is not None
    assert content.width() == scroll.viewport().width()
