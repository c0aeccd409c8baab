"""A list put to nodes that answer, answer wrongly, or do not answer."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from qrstation.errors import NodeNotReached
from qrstation.model.batch import ListReport, RowState, WantedRow
from qrstation.model.cancellation import Cancellation
from qrstation.model.capabilities import Capabilities, KeySupport
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.services.batch.asking import MOST_ANSWERS, look_up
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    Request,
    accept,
    answering_node,
    every_connection,
    raw_node,
    receive_message,
    release,
    response,
)
from tests.unit.services.batch.lists import accessions, wanted
from tests.unit.services.peculiar_pacs import Pacs, running

US = Caller(ae_title="US")
NUMBER_OF_STUDIES = 5


def study(number: int, **values: str) -> dict[str, str]:
    return {
        "StudyInstanceUID": f"1.2.826.{number}",
        "AccessionNumber": f"A{number}",
        "PatientID": "P1",
        "PatientName": "Doe^Jane",
        "StudyDate": f"2026010{number}",
        "NumberOfStudyRelatedInstances": "10",
        **values,
    }


def pacs_of(*studies: dict[str, str], series: Sequence[dict[str, str]] = ()) -> Pacs:
    return Pacs(entities={Level.STUDY: studies, Level.SERIES: tuple(series)})


@pytest.fixture
def pacs() -> Pacs:
    return pacs_of(*map(study, range(1, NUMBER_OF_STUDIES + 1)))


@pytest.fixture
def node(pacs: Pacs) -> Iterator[RemoteNode]:
    with running(pacs) as node:
        yield node


def ask(node: RemoteNode, rows: Sequence[WantedRow], most: int = 1) -> ListReport:
    return look_up("march.csv", rows, node, caller=US, most=most)


def states(report: ListReport) -> list[RowState]:
    return [result.state for result in report.results]


def queries(pacs: Pacs) -> int:
    return pacs.requests.count("C_FIND_RQ")


def card(**values: object) -> Capabilities:
    return replace(
        Capabilities(probed=datetime(2026, 1, 1, tzinfo=UTC), query_model=QueryModel.STUDY),
        **values,  # type: ignore[arg-type]
    )


def test_every_row_is_judged_over_one_association(pacs: Pacs, node: RemoteNode) -> None:
    report = ask(node, accessions("A1", "A9", "A*", "A1", "A2"))

    assert states(report) == [
        RowState.FOUND,
        RowState.NOTHING,
        RowState.UNREADABLE,
        RowState.SAME,
        RowState.FOUND,
    ]
    assert [match.text("AccessionNumber") for match in report.found] == ["A1", "A2"]
    assert (report.name, report.node, report.cancelled, report.settled) == ("march.csv", "PACS", False, False)
    assert report.results[3].reason == "It asks for the same as row 2: found."
    assert report.results[3].matches == report.results[0].matches
    assert (queries(pacs), len(pacs.proposed)) == (3, 1)


def test_a_study_that_several_rows_find_counts_once(node: RemoteNode) -> None:
    rows = wanted(["Accession", "Study UID"], ["A1", ""], ["", "1.2.826.1"], ["A2", ""])
    report = ask(node, rows)

    assert states(report) == [RowState.FOUND] * 3
    assert len(report.found) == 2
    request = report.request(report.found)
    assert (request.node, request.description) == ("PACS", "List march.csv: 2 studies")
    assert [key.study_instance_uid for key in request.keys] == ["1.2.826.1", "1.2.826.2"]
    assert report.settled


def test_a_patient_with_a_day_and_a_tolerance(node: RemoteNode) -> None:
    (row,) = wanted(["MRN", "Date"], ["P1", "2026-01-02"])
    assert states(ask(node, [row])) == [RowState.FOUND]
    rows = wanted(["MRN", "Date"], ["P1", "2026-01-02"], tolerance=1)
    report = ask(node, rows)
    assert states(report) == [RowState.TOO_MUCH]
    assert report.results[0].reason == "3 match, and at most 1 may."
    assert report.found == ()
    assert [match.text("StudyDate") for match in report.results[0].matches] == ["20260101", "20260102", "20260103"]
    assert states(ask(node, rows, most=3)) == [RowState.FOUND]


def test_a_node_that_passes_over_the_accession_number_finds_nothing_for_it(pacs: Pacs, node: RemoteNode) -> None:
    pacs.passed_over = ("AccessionNumber",)
    found, strange = ask(node, accessions("A1", "A77")).results

    assert (found.state, len(found.matches)) == (RowState.FOUND, 1)
    assert "also answered with 4 that do not fit" in found.reason
    assert (strange.state, strange.matches) == (RowState.FAILED, ())
    assert "pass over what it was asked" in strange.reason


@pytest.mark.parametrize("status", [0xFF00, 0xFF01])
def test_a_number_that_does_not_come_back_cannot_be_checked(pacs: Pacs, node: RemoteNode, status: int) -> None:
    pacs.passed_over = pacs.left_out = ("AccessionNumber",)
    pacs.unsupported_status = status == 0xFF01
    (row,) = ask(node, wanted(["Accession", "MRN"], ["WRONG", "P1"]), most=10).results
    assert (row.state, len(row.matches)) == (RowState.FAILED, NUMBER_OF_STUDIES)
    assert row.reason.startswith("It cannot be checked: PACS does not tell the AccessionNumber of what it found")

    support = KeySupport(level=Level.STUDY, keyword="AccessionNumber", returned=False, matched=False)
    report = ask(replace(node, capabilities=card(keys=(support,))), accessions("WRONG"), most=10)
    assert states(report) == [RowState.FAILED]
    assert not report.found


def test_what_stands_beside_a_uid_need_not_come_back(pacs: Pacs, node: RemoteNode) -> None:
    pacs.left_out = ("PatientID",)
    assert states(ask(node, wanted(["MRN", "Study UID"], ["P1", "1.2.826.1"]))) == [RowState.FOUND]


def test_what_the_card_says_is_passed_over_is_matched_here(pacs: Pacs, node: RemoteNode) -> None:
    pacs.passed_over = ("AccessionNumber",)
    support = KeySupport(level=Level.STUDY, keyword="AccessionNumber", returned=True, matched=False)
    report = ask(replace(node, capabilities=card(keys=(support,))), accessions("A1", "A77"))
    assert states(report) == [RowState.FOUND, RowState.NOTHING]


def test_capital_letters_may_differ_where_the_node_does_not_mind(pacs: Pacs, node: RemoteNode) -> None:
    pacs.passed_over = ("AccessionNumber",)
    assert states(ask(node, accessions("a1"))) == [RowState.FOUND]


def test_a_row_that_would_bring_a_whole_archive_is_cut_off() -> None:
    many = pacs_of(*(study(1, StudyInstanceUID=f"1.2.826.{number}") for number in range(MOST_ANSWERS + 100)))
    with running(many) as node:
        (result,) = ask(node, accessions("A1")).results
    assert (result.state, len(result.matches)) == (RowState.TOO_MUCH, MOST_ANSWERS)
    assert result.reason == f"{MOST_ANSWERS} or more match, and at most 1 may."


def test_a_node_that_stops_short_did_not_answer_the_row(pacs: Pacs, node: RemoteNode) -> None:
    pacs.most, pacs.last_status = 1, 0xB001
    (result,) = ask(node, wanted(["MRN"], ["P1"])).results
    assert result.state is RowState.FAILED
    assert "There may be more" in result.reason


@pytest.mark.parametrize(("most", "known"), [(100, None), (3, 3)])
def test_a_node_that_stops_without_a_word_did_not_answer_the_row(most: int, known: int | None) -> None:
    many = pacs_of(*(study(1, StudyInstanceUID=f"1.2.826.{number}") for number in range(150)))
    many.most = most
    with running(many) as node:
        report = ask(replace(node, capabilities=card(limit=known)), wanted(["MRN"], ["P1"]), most=200)
    (result,) = report.results
    assert (result.state, len(result.matches)) == (RowState.FAILED, most)
    assert result.reason == f"PACS seems to stop at {most} answers: there may be more."
    assert not report.found


def test_a_series_named_without_its_study_may_be_there_all_the_same(pacs: Pacs) -> None:
    series = {"SeriesInstanceUID": "1.2.826.1.1", "StudyInstanceUID": "1.2.826.1"}
    with running(pacs_of(series=[series])) as node:
        found, nothing = ask(node, wanted(["Series UID"], ["1.2.826.1.1"], ["1.2.826.1.2"])).results
    assert (found.state, found.matches[0].key.study_instance_uid) == (RowState.FOUND, "1.2.826.1")
    assert nothing.state is RowState.NOTHING
    assert "names no StudyInstanceUID" in nothing.reason


def test_uids_go_in_lists_where_the_node_matches_lists(pacs: Pacs, node: RemoteNode) -> None:
    rows = wanted(["Study UID"], *([f"1.2.826.{number}"] for number in range(1, 70)))
    report = ask(replace(node, capabilities=card(uid_lists=True)), rows)

    assert states(report) == [RowState.FOUND] * NUMBER_OF_STUDIES + [RowState.NOTHING] * (69 - NUMBER_OF_STUDIES)
    missing = 69 - NUMBER_OF_STUDIES
    assert queries(pacs) == 2 + missing, "what a list did not bring is asked for alone"
    assert states(ask(node, rows)) == states(report)
    assert queries(pacs) == 2 + missing + 69


def test_a_node_that_reads_or_answers_a_part_of_a_list_has_the_rest_all_the_same(pacs: Pacs, node: RemoteNode) -> None:
    pacs.most = 2
    rows = wanted(["Study UID"], *([f"1.2.826.{number}"] for number in range(1, NUMBER_OF_STUDIES + 1)))
    report = ask(replace(node, capabilities=card(uid_lists=True)), rows)
    assert states(report) == [RowState.FOUND] * NUMBER_OF_STUDIES
    assert queries(pacs) == 1 + NUMBER_OF_STUDIES - 2


def test_a_list_of_uids_that_is_not_answered_whole_is_asked_one_by_one(pacs: Pacs, node: RemoteNode) -> None:
    pacs.most, pacs.last_status = 1, 0xA700
    rows = wanted(["Study UID"], *([f"1.2.826.{number}"] for number in range(1, 4)))
    report = ask(replace(node, capabilities=card(uid_lists=True)), rows)
    assert states(report) == [RowState.FOUND] * 3
    assert queries(pacs) == 4


def test_a_node_that_is_not_there_is_asked_once(free_port: int) -> None:
    address = Address(ae_title="PACS", host="127.0.0.1", port=free_port)
    rows = accessions("A*", *(f"A{number}" for number in range(200)))
    with pytest.raises(NodeNotReached, match="Nothing is listening"):
        ask(RemoteNode(name="PACS", address=address), rows)


def test_a_failure_concerns_its_row_alone() -> None:
    asked: list[int] = []

    def answer(request: Request) -> None:
        asked.append(request.message_id)
        request.answer(0xC001 if len(asked) == 2 else 0x0000)

    with answering_node(answer) as node:
        report = ask(node, accessions("A1", "A2", "A3"))
    assert states(report) == [RowState.NOTHING, RowState.FAILED, RowState.NOTHING]
    assert "C001" in report.results[1].reason


def test_a_node_that_lets_an_association_last_for_a_few_queries_answers_all_rows() -> None:
    asked: list[int] = []

    def hang_up_on_every_sixth(request: Request) -> None:
        asked.append(request.message_id)
        if len(asked) % 6 == 0:
            request.connection.shutdown(socket.SHUT_RDWR)
        else:
            request.answer(0x0000)

    with answering_node(hang_up_on_every_sixth) as node:
        report = ask(node, accessions(*(f"A{number}" for number in range(20))))
    assert states(report) == [RowState.NOTHING] * 20


def test_a_node_that_always_breaks_the_association_is_left_alone() -> None:
    asked: list[int] = []

    def break_off_from_the_fourth_on(request: Request) -> None:
        asked.append(request.message_id)
        if len(asked) in (2, *range(4, 100)):
            request.connection.shutdown(socket.SHUT_RDWR)
        else:
            request.answer(0x0000)

    with answering_node(break_off_from_the_fourth_on) as node:
        report = ask(node, accessions(*(f"A{number}" for number in range(20))))
    assert states(report) == [RowState.NOTHING] * 2 + [RowState.FAILED] * 18
    assert len(asked) == 6
    assert all(result.reason for result in report.results if result.state is RowState.FAILED)


def test_a_node_that_is_busy_for_the_moment_is_asked_again() -> None:
    opened: list[socket.socket] = []

    def admit_the_third(connection: socket.socket) -> None:
        opened.append(connection)
        if len(opened) < 3:
            raw.receive(connection)
            connection.sendall(raw.pdu(3, bytes((0, 2, 3, 1))))  # transient, presentation, temporary congestion
            return
        contexts = accept(connection)
        receive_message(connection)
        connection.sendall(response(next(iter(contexts.values())), FIND_RSP, 0x0000))
        release(connection)

    with every_connection(admit_the_third) as node:
        with pytest.raises(NodeNotReached, match="congested for the moment"):
            look_up("l", accessions("A1"), node, caller=US, pauses=(0.01,))
        opened.clear()
        assert states(look_up("l", accessions("A1"), node, caller=US, pauses=(0.01, 0.01))) == [RowState.NOTHING]


def test_stopping_leaves_the_rest_unasked(pacs: Pacs, node: RemoteNode) -> None:
    cancellation = Cancellation()

    def stop_after_two(done: int, total: int) -> None:
        assert total == 5
        if done == 2:
            cancellation.request()

    rows = accessions("A1", "A2", "A3", "A4", "A1")
    report = look_up("l", rows, node, caller=US, on_progress=stop_after_two, cancellation=cancellation)

    assert states(report) == [RowState.FOUND, RowState.FOUND, RowState.NOT_ASKED, RowState.NOT_ASKED, RowState.SAME]
    assert report.cancelled
    assert not report.settled


def test_stopping_while_the_node_is_silent() -> None:
    cancellation = Cancellation()

    def script(connection: socket.socket) -> None:
        contexts = accept(connection)
        receive_message(connection)
        cancellation.request()
        assert receive_message(connection) == CANCEL_RQ
        connection.sendall(response(next(iter(contexts.values())), FIND_RSP, 0xFE00))
        release(connection)

    with raw_node(script) as node:
        report = look_up("l", accessions("A1", "A2"), node, caller=US, cancellation=cancellation)
    assert report.cancelled
    assert states(report) == [RowState.NOT_ASKED] * 2


def test_a_number_that_cannot_be_sent_is_told_at_its_row(node: RemoteNode) -> None:
    rows = wanted(["Accession"], ["Ä1"], ["A1"])
    assert states(ask(node, rows))[1] is RowState.FOUND


def test_the_patient_root_model_names_the_patient_where_the_list_does(pacs: Pacs) -> None:
    series = {"SeriesInstanceUID": "1.2.826.1.1", "StudyInstanceUID": "1.2.826.1", "PatientID": "P1"}
    rows = wanted(["MRN", "Study UID", "Series UID"], ["P1", "1.2.826.1", "1.2.826.1.1"])
    peculiar = pacs_of(series=[series])
    with running(peculiar) as node:
        in_patient_root = ask(replace(node, query_model=QueryModel.PATIENT), rows)
        in_study_root = ask(node, rows)
    assert states(in_patient_root) == states(in_study_root) == [RowState.FOUND]
    assert [ds.get("PatientID") for ds in peculiar.identifiers] == ["P1", None]
