from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qrstation.model.events import JobState, SeriesStanding
from qrstation.ui.transfers.job_model import Column, JobModel, Role
from qrstation.ui.transfers.wording import MOST_SHORTFALLS
from tests.ui.transfers.jobs import ended, partial, running


def text(model: JobModel, job_id: int, column: Column) -> str:
    return str(model.index_of(job_id).siblingAtColumn(column).data())


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = JobModel()
    model.set_jobs((running(1), partial(2)))
    qtmodeltester.check(model)
    model.put(running(7))
    model.put(partial(1, failed=4))
    model.put(running(2, received=3, expected=10))
    model.remove(7)
    model.remove(99)
    qtmodeltester.check(model)


def test_the_newest_stands_first() -> None:
    model = JobModel()
    model.set_jobs((running(1), running(5)))
    model.put(running(3))
    assert [job.id for job in model.jobs] == [5, 3, 1]


def test_a_row_says_it_in_words_and_numbers() -> None:
    model = JobModel()
    model.put(replace(running(1, received=1144, expected=2000), already_held=90))
    assert [text(model, 1, column) for column in Column] == [
        "Main PACS",
        "DOE, Jane: CT Abdomen",
        "C-GET",
        "Running",
        "61 %",
        "1,234 / 2,000",
        "572\u00a0MB",
        "38.2\u00a0MB/s",
        "13\u00a0s",
    ]


def test_without_a_total_there_are_counts_and_no_bar() -> None:
    model = JobModel()
    model.put(running(1, received=12, expected=None))
    index = model.index_of(1)
    assert index.siblingAtColumn(Column.PROGRESS).data(Role.FRACTION) is None
    assert text(model, 1, Column.PROGRESS) == "total not known"
    assert text(model, 1, Column.OBJECTS) == "12"


def test_a_bar_never_jumps_back_while_the_job_runs() -> None:
    model = JobModel()
    model.put(running(1, received=300, expected=400))
    model.put(running(1, received=310, expected=800))
    assert model.index_of(1).data(Role.FRACTION) == 0.75
    model.put(replace(running(1, received=310, expected=800), state=JobState.STOPPING))
    assert model.index_of(1).data(Role.FRACTION) == 0.75
    model.put(replace(running(1), state=JobState.WAITING))
    assert model.index_of(1).data(Role.FRACTION) == 0.0


def test_what_did_not_come_stands_below_with_its_reason(qtbot: QtBot) -> None:
    model = JobModel()
    model.put(running(2))
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.put(partial(2))
    assert inserted.args is not None
    assert QModelIndex(inserted.args[0]).row() == 0
    above = model.index_of(2)
    texts = {model.index(row, 0, above).data() for row in range(model.rowCount(above))}
    assert texts == {
        "1.2.3.4.0   Main PACS could not <send> it.",
        "1.2.3.4.1   Main PACS could not <send> it.",
        "1.2.3.4.2   Did not arrive.",
    }
    hint = model.index(1, 0, above).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;send&gt;" in hint


def test_series_stand_below_and_are_followed() -> None:
    model = JobModel()
    model.put(partial(2, failed=1, missing=0))
    for held in (1, 3):
        standing = SeriesStanding(series_instance_uid="1.2.3.4", kind="CT Image", expected=3, held=held)
        model.put_series(2, (standing,))
        model.put_series(99, (standing,))
        above = model.index_of(2)
        texts = [model.index(row, 0, above).data() for row in range(model.rowCount(above))]
        assert texts == [f"{held} of 3 objects   CT Image   1.2.3.4", "1.2.3.4.0   Main PACS could not <send> it."]


def test_thousands_of_failures_are_listed_in_part() -> None:
    model = JobModel()
    model.put(partial(2, failed=MOST_SHORTFALLS + 1000))
    above = model.index_of(2)
    assert model.rowCount(above) == MOST_SHORTFALLS + 1
    assert "1,001 more objects" in model.index(MOST_SHORTFALLS, 0, above).data()


def test_every_state_has_a_word_and_a_shape_of_its_own() -> None:
    model = JobModel()
    model.set_jobs(tuple(ended(number, state) for number, state in enumerate(JobState, 1)))
    words = {text(model, number, Column.STATE) for number in range(1, len(JobState) + 1)}
    icons = [model.index_of(number).siblingAtColumn(Column.STATE) for number in range(1, len(JobState) + 1)]
    assert len(words) == len(JobState)
    assert all(not index.data(Qt.ItemDataRole.DecorationRole).isNull() for index in icons)
