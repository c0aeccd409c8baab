"""What a dose query makes of answers that nobody should send, and of a user who has waited long enough."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Iterator

import pytest

from qrstation.errors import QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.dose import Branch, DoseStage
from qrstation.model.nodes import RemoteNode, Timeouts
from qrstation.services.dose import querying
from tests.dose_pacs import DosePacs, Keys
from tests.faults.dose.inquiry import UIDS, holding, kept, order, reviewed
from tests.faults.scripted_node import FIND_RSP, Request, answering_node, match, response


def without_end() -> Iterator[int]:
    """Numbers, after the first hundred at a pace at which a pynetdicom peer can hear a C-CANCEL beside its answers."""
    pace = threading.Event()
    for number in itertools.count(1):
        if number > 100:
            pace.wait(0.005)
        yield number


def test_an_endless_answer_is_cut(pacs: DosePacs, node: RemoteNode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(querying, "MOST", 50)

    def endless(keys: Keys) -> Iterator[Keys]:
        for number in without_end() if keys["QueryRetrieveLevel"] == "STUDY" else ():
            yield {"StudyInstanceUID": f"1.2.{number}", "ModalitiesInStudy": "CT"}

    pacs.set_up(endless)
    told = reviewed(node)
    assert len(told.studies) == 50
    (problem,) = told.problems
    assert "told more than 50; the rest was not taken" in problem
    assert pacs.cancelled == 1


def test_a_user_stops_it_in_the_middle_of_an_answer(pacs: DosePacs, node: RemoteNode) -> None:
    cancellation = Cancellation()

    def endless(keys: Keys) -> Iterator[Keys]:
        for number in without_end():
            if number == 10:
                cancellation.request()
            yield {"StudyInstanceUID": f"1.2.{number}", "ModalitiesInStudy": "CT"}

    pacs.set_up(endless)
    told = reviewed(node, order(Branch.CT, Branch.MG), cancellation=cancellation)
    assert told.cancelled
    assert told.incomplete
    assert kept(told) == []
    assert (pacs.cancelled, len(pacs.asked)) == (1, 1)


def test_what_was_decided_before_it_was_stopped_stays(pacs: DosePacs, node: RemoteNode) -> None:
    cancellation = Cancellation()

    def on_stage(stage: DoseStage) -> None:
        if stage.words == "Looking into a series of study 2 of 3":
            cancellation.request()

    told = reviewed(node, on_stage=on_stage, cancellation=cancellation)
    assert told.cancelled
    assert kept(told) == ["1.2.1.2"]
    assert [bool(study.problem) for study in told.studies] == [False, True, True]
    stopped = "Not looked into: the query was stopped"
    assert all((study.problem, study.reason) == (f"{stopped}.", stopped) for study in told.studies[1:])
    assert {series.reason for study in told.studies[1:] for series in study.series if not series.keep} == {stopped}
    assert told.problems == ()


def test_nobody_is_asked_when_it_is_stopped_at_once(pacs: DosePacs, node: RemoteNode) -> None:
    cancellation = Cancellation()
    cancellation.request()
    told = reviewed(node, cancellation=cancellation)
    assert (told.cancelled, told.studies, pacs.associations) == (True, (), 0)


@pytest.mark.parametrize("level", ["STUDY", "SERIES", "IMAGE"])
def test_an_answer_without_a_uid_is_told(pacs: DosePacs, node: RemoteNode, level: str) -> None:
    whole = holding(1)

    def nameless(keys: Keys) -> list[Keys]:
        return [*whole(keys), *([{"StationName": "CT1"}] if keys["QueryRetrieveLevel"] == level else [])]

    pacs.set_up(nameless)
    told = reviewed(node)
    (problem,) = told.problems
    assert "1 answer of PACS could not be read, or had no valid UID" in problem
    assert len(told.studies) == 1
    assert kept(told) == ["1.2.1.2"], "what is known to be a report is wanted, whatever else there may be"


@pytest.mark.parametrize("level", ["STUDY", "SERIES", "IMAGE"])
@pytest.mark.parametrize("uid", ["*", "1.2.*", "1.2.1?", "1.2.1\\1.2.2", "1" * 80, "../../etc", "SECRET^NAME"])
def test_what_is_no_uid_names_nothing(
    pacs: DosePacs, node: RemoteNode, caplog: pytest.LogCaptureFixture, level: str, uid: str
) -> None:
    caplog.set_level(logging.DEBUG, logger="qrstation.services.dose")
    whole, keyword = holding(1), {"STUDY": UIDS[0], "SERIES": UIDS[1], "IMAGE": "SOPInstanceUID"}[level]

    def hostile(keys: Keys) -> list[Keys]:
        found = whole(keys)
        return [*found, *({**one, keyword: uid} for one in found if keys["QueryRetrieveLevel"] == level)]

    pacs.set_up(hostile)
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2"]
    (problem,) = told.problems
    assert "1 answer" in problem or "2 answers" in problem
    assert not any(uid in value for keys in pacs.asked for value in keys.values())
    assert not any(uid in line for line in (*caplog.messages, *told.problems))


@pytest.mark.parametrize("pad", ["\0", " "])
def test_padding_is_no_part_of_a_uid(pacs: DosePacs, node: RemoteNode, pad: str) -> None:
    whole = holding(2)
    pacs.set_up(lambda keys: [{k: v + pad if k.endswith("UID") else v for k, v in one.items()} for one in whole(keys)])
    told = reviewed(node)
    assert (kept(told), told.problems) == (["1.2.1.2", "1.2.2.2"], ())


def test_answers_about_something_else_are_no_answers(pacs: DosePacs, node: RemoteNode) -> None:
    whole = holding(2)

    def confused(keys: Keys) -> list[Keys]:
        return whole({**keys, "StudyInstanceUID": "1.2.1"} if keys["QueryRetrieveLevel"] == "SERIES" else keys)

    pacs.set_up(confused)
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2"]
    assert "study 2 of 2 (1.2.2): PACS answered about something else" in told.problems[0]


def test_answers_of_another_level_do_no_harm(pacs: DosePacs, node: RemoteNode) -> None:
    pacs.set_up(lambda keys: [{**each, "QueryRetrieveLevel": "PATIENT"} for each in holding(1)(keys)])
    assert kept(reviewed(node)) == ["1.2.1.2"]


def test_large_texts_do_no_harm(pacs: DosePacs, node: RemoteNode) -> None:
    text = "x" * 1_000_000
    pacs.set_up(holding(1, StudyDescription=text, StudyDate=text, NumberOfStudyRelatedSeries="-1"))
    told = reviewed(node)
    assert kept(told) == ["1.2.1.2"]
    assert told.studies[0].description == text


def test_an_answer_that_cannot_be_read_costs_only_itself() -> None:
    queries = itertools.count()

    def answer(request: Request) -> None:
        if next(queries) == 0:
            for identifier in (b"\xff" * 21, match(1), b"\x08\x00\x52\x00CS\xff\xff"):
                request.connection.sendall(
                    response(request.context_id, FIND_RSP, 0xFF00, identifier=identifier, message_id=request.message_id)
                )
        request.answer(0)

    with answering_node(answer) as node:
        told = reviewed(node)
    assert [study.study_instance_uid for study in told.studies] == ["1.2.1"]
    assert "2 answers of PACS could not be read, or had no valid UID" in told.problems[0]


@pytest.mark.parametrize("garbage", [b"\x04\0\0\0\0\x08garbage!", b"GET / HTTP/1.1\r\n\r\n"])
def test_garbage_in_place_of_answers_ends_the_query(garbage: bytes) -> None:
    def answer(request: Request) -> None:
        request.connection.sendall(garbage)

    with answering_node(answer, Timeouts(connect=60, response=0.5)) as node, pytest.raises(QrError) as fault:
        reviewed(node)
    assert "second time in succession" in str(fault.value)
