"""Matches against the rules, as the window shows them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydicom.dataset import Dataset
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qrstation.datasets.encoding import Encoding
from qrstation.dicom.identifiers import encoded, match_of
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Match
from qrstation.ui.results.details import DetailsPanel
from qrstation.ui.results.pane import ResultsPane
from qrstation.ui.values import MatchesArrived, SearchEnded
from tests.ui.results.entities import element, match, outcome, series, study

EXPLICIT = Encoding(explicit_vr=True)
TOKEN = 10_000_003
MISSING = "StudyInstanceUID is missing, so this cannot be opened or retrieved."


@pytest.fixture
def pane(qtbot: QtBot) -> ResultsPane:
    pane = ResultsPane()
    qtbot.addWidget(pane)
    pane.begin(TOKEN, QueryModel.STUDY)
    return pane


def fill(pane: ResultsPane, *matches: Match) -> None:
    pane.matches_arrived(MatchesArrived(token=TOKEN, matches=matches))
    pane.search_ended(SearchEnded(token=TOKEN, node="Main PACS", last=True, outcome=outcome(len(matches))))


def opened(pane: ResultsPane, qtbot: QtBot) -> tuple[QModelIndex, int]:
    """Open a study's row; it, and the token of the search for what is below."""
    fill(pane, study(1))
    top = pane.model.index(0, 0)
    with qtbot.waitSignal(pane.children_wanted) as caught:
        pane.model.open_row(top)
    assert caught.args is not None
    return top, caught.args[0].token


def test_a_study_without_its_uid_is_shown_and_not_offered_for_retrieval(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, match(Level.STUDY, element("PatientName", "DOE^Jane"), problems=(MISSING,)))
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    pane.entities_selected.connect(panel.show_entities)
    pane.tree.setCurrentIndex(pane.model.index(0, 0))

    assert pane.model.index(0, 0).data() == "⚠ DOE, Jane"
    assert MISSING in str(pane.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert not pane.retrieve_action.isEnabled()
    assert "did not say the UID" in pane.retrieve_action.toolTip()
    assert not panel.retrieve_button.isEnabled()
    assert "did not say the UID" in panel.retrieve_button.toolTip()
    assert not pane.retrieve_actions.headers.isVisible()


def test_of_several_rows_those_that_can_be_named_are_retrieved(pane: ResultsPane, qtbot: QtBot) -> None:
    fill(pane, study(1), match(Level.STUDY, element("PatientName", "DOE^Jane"), problems=(MISSING,)))
    pane.tree.selectAll()
    with qtbot.waitSignal(pane.retrieve_wanted) as caught:
        pane.retrieve_action.trigger()
    assert caught.args is not None
    [matches] = caught.args
    assert [each.text("StudyInstanceUID") for each in matches] == ["1.2.1"]


@pytest.mark.parametrize("first", ["", "⚠ Only the first 1 are shown. "])
def test_what_was_left_out_below_a_row_is_told_there(first: str, pane: ResultsPane, qtbot: QtBot) -> None:
    top, token = opened(pane, qtbot)
    pane.matches_arrived(MatchesArrived(token=token, matches=(series(1),)))
    ended = replace(outcome(1), strangers=2, truncated=bool(first))
    pane.search_ended(SearchEnded(token=token, node="Main PACS", last=True, outcome=ended))
    assert [str(pane.model.index(row, 0, top).data()) for row in range(pane.model.rowCount(top))] == [
        "Series 1",
        f"{first or '⚠ '}Left out: 2 matches belong to another entity than the one that Main PACS was asked about.",
    ]


def test_what_is_wrong_with_an_answer_is_told_below_another_row_too(pane: ResultsPane, qtbot: QtBot) -> None:
    top, token = opened(pane, qtbot)
    answer = Dataset()
    answer.SeriesDate, answer.Modality, answer.SeriesInstanceUID = "20260102", "CT", "1.2.1.1"
    wrong = encoded(answer, EXPLICIT).replace(b"20260102", b"tomorrow")
    pane.matches_arrived(MatchesArrived(token=token, matches=(match_of(wrong, EXPLICIT, level=Level.SERIES),)))
    pane.search_ended(SearchEnded(token=token, node="Main PACS", last=True, outcome=outcome(1)))
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    pane.entities_selected.connect(panel.show_entities)
    pane.tree.setCurrentIndex(pane.model.index(0, 0, top))

    shown = pane.model.index(0, 0, top)
    assert str(shown.data()).startswith("⚠ ")
    assert "SeriesDate: not a date (DA)." in str(shown.data(Qt.ItemDataRole.ToolTipRole))
    assert any("SeriesDate: not a date (DA)." in label.text() for label in panel.findChildren(QLabel))
