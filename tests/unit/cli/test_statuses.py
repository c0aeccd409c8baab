"""Every final status of C-FIND, C-GET and C-MOVE, as somebody at a terminal reads it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from qrstation.dicom.status import Service
from tests.faults import raw_peer as raw
from tests.faults.scripted_node import (
    FIND_RSP,
    Request,
    answering_node,
    counters,
    failed_list,
    match,
    text,
)
from tests.statuses import Listed, listed
from tests.unit.cli.conftest import Command

FIND_RQ = FIND_RSP & 0x7FFF
COMMENT = "Speicher läuft über"
FAILED = ("1.2.3.4.1", "1.2.3.4.2")
OFFENDING = struct.pack("<HHHH", 0x0010, 0x0020, 0x0009, 0x1001)
REMARKS = ((0x0901, OFFENDING), (0x0902, text(COMMENT.encode())))
DONE, NOT_REACHED, QUERY_FAILED, RETRIEVE_FAILED = 0, 3, 4, 6


@contextmanager
def node(answer: Callable[[Request], None]) -> Iterator[str]:
    """A node that says that it has nothing, and answers everything else as it is told; its address."""

    def answer_all(request: Request) -> None:
        if request.field == FIND_RQ:
            request.answer(0)
        else:
            answer(request)

    with answering_node(answer_all) as remote:
        yield str(remote.address)


@pytest.mark.parametrize("status", listed(Service.FIND), ids=str)
def test_find(qrstation: Command, status: Listed) -> None:
    def answer(request: Request) -> None:
        request.answer(0xFF00, identifier=match(1))
        request.answer(status.code, more=REMARKS)

    with answering_node(answer) as remote:
        found = qrstation("find", str(remote.address), "--format", "json")
    assert len(found.json) == 1
    if status.code == 0:
        assert found.code == DONE
        return
    assert found.code == QUERY_FAILED
    assert status.is_told_in(found.err)
    assert str(remote.address) in found.err
    assert f"“{COMMENT}”" in found.err
    assert "PatientID, 00091001" in found.err
    assert _is_advised(found.err)


def _is_advised(said: str) -> bool:
    """Whether a sentence says what to do."""
    verbs = ("ask", "check", "choose", "give", "name", "narrow", "retrieve the", "retry", "try")
    return any(f" {verb} " in f" {said.casefold()} ".replace("\n", " ").replace(":", "") for verb in verbs)


@pytest.mark.parametrize("status", [*listed(Service.GET), *listed(Service.MOVE)], ids=str)
def test_retrieve(qrstation: Command, status: Listed) -> None:
    method = ("--method", "get") if status.service is Service.GET else ("--to", "VIEWER")

    def answer(request: Request) -> None:
        told = counters(completed=0, failed=2, warning=0)
        identifier = None if status.code == 0 else failed_list(*FAILED)
        request.answer(0xFF00, more=counters(remaining=2, completed=0, failed=0, warning=0))
        request.answer(status.code, identifier=identifier, more=[*REMARKS, *told])

    with node(answer) as address:
        ended = qrstation("retrieve", address, *method, "--level", "STUDY", "--study", "1.2.3.4", "--format", "json")
    assert (ended.code, ended.json["status"]) == (RETRIEVE_FAILED, "failed")
    assert ended.json["not_found"] == ["1.2.3.4"]
    if status.code == 0:
        return
    assert status.is_told_in(ended.err)
    assert f"{address} ended with" in ended.err
    assert f"“{COMMENT}”" in ended.err
    assert "PatientID, 00091001" in ended.err
    assert _is_advised(ended.err)
    assert [each["sop_instance_uid"] for each in ended.json["failed"]] == list(FAILED)
    assert all("sending failed" in each["reason"] for each in ended.json["failed"])


def test_table_shows_status_counters_and_failed_instances(qrstation: Command) -> None:
    def answer(request: Request) -> None:
        told = counters(completed=5, failed=2, warning=1)
        request.answer(0xB000, identifier=failed_list(*FAILED), more=told)

    with node(answer) as address:
        ended = qrstation("retrieve", address, "--to", "VIEWER", "--level", "STUDY", "--study", "1.2.3.4")
    assert ended.code == 5
    assert "B000 warning: Sub-operations complete; one or more failures or warnings" in ended.out
    assert "5 completed, 2 failed, 1 with warnings" in ended.out
    assert f"2 objects: {address} reported that sending failed." in ended.out
    assert all(uid in ended.out for uid in FAILED)
    assert f"{address} says that it sent 6 objects to VIEWER." in ended.err


@pytest.mark.parametrize(
    ("raw_comment", "read"),
    [
        (b"no such key", "“no such key”"),
        ("Schlüssel fehlt".encode(), "“Schlüssel fehlt”"),
        ("Schlüssel fehlt".encode("latin-1"), "“Schlüssel fehlt”"),
        ("キーがない".encode("iso2022_jp"), "“キーがない”"),
        (rb"C:\PACS\log is full", r"“C:\PACS\log is full”"),
        (b"two\r\nlines \0", "“two\\r\\nlines”"),
        (b"\x1b[31mred", "[31mred”"),
        (b"x" * 5000, "x" * 256 + "…"),
    ],
)
@pytest.mark.parametrize("service", [Service.FIND, Service.GET])
def test_error_comment_is_read_kindly(qrstation: Command, service: Service, raw_comment: bytes, read: str) -> None:
    def answer(request: Request) -> None:
        request.answer(0xC123, more=[(0x0902, text(raw_comment))])

    if service is Service.FIND:
        with answering_node(answer) as remote:
            said = qrstation("find", str(remote.address)).err
    else:
        with node(answer) as address:
            options = ("--method", "get", "--level", "STUDY", "--study", "1.2")
            said = qrstation("retrieve", address, *options).err
    assert read in said
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("character_set", "comment"),
    [("ISO_IR 144", "Диск переполнен"), ("GB18030", "磁盘已满乗"), ("\\ISO 2022 IR 87", "キーがない")],
)
def test_error_comment_in_the_character_set_of_the_node(qrstation: Command, character_set: str, comment: str) -> None:
    codec = {"ISO_IR 144": "iso8859_5", "GB18030": "gb18030"}.get(character_set, "iso2022_jp")

    def answer(request: Request) -> None:
        request.answer(0xA700, more=[(0x0902, text(comment.encode(codec)))])

    with answering_node(answer) as remote:
        qrstation("nodes", "add", "PACS", str(remote.address), "--charset", character_set)
        assert f"“{comment}”" in qrstation("find", "PACS").err


def test_offending_elements_without_end_are_cut(qrstation: Command) -> None:
    def answer(request: Request) -> None:
        request.answer(0xA900, more=[(0x0901, struct.pack("<HH", 0x0010, 0x0010) * 10_000)])

    with answering_node(answer) as remote:
        assert qrstation("find", str(remote.address)).err.count("PatientName") == 16


def test_a_status_of_one_modality_is_told_when_the_next_succeeds(qrstation: Command) -> None:
    statuses = iter((0xB001, 0x0000))

    def answer(request: Request) -> None:
        request.answer(next(statuses))

    with answering_node(answer) as remote:
        found = qrstation("find", str(remote.address), "-k", r"ModalitiesInStudy=CT\MR")
    assert found.code == QUERY_FAILED
    assert "B001 warning" in found.err


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (0x0110, "0110 Processing failure"),
        (0x0122, "0122 failure: Refused"),
        (0x0210, "0210 failure: Duplicate"),
        (0x0999, "0999 Unknown status"),
    ],
)
def test_echo(qrstation: Command, code: int, told: str) -> None:
    def answer(request: Request) -> None:
        request.answer(code, more=REMARKS)

    with answering_node(answer) as remote:
        echoed = qrstation("echo", str(remote.address))
    assert echoed.code == NOT_REACHED
    assert told in echoed.out
    assert f"“{COMMENT}”" in echoed.out


def test_status_without_a_code_is_no_answer(qrstation: Command) -> None:
    def answer(request: Request) -> None:
        elements = (0x0100, raw.us(FIND_RSP)), (0x0120, raw.us(request.message_id)), (0x0800, raw.us(0x101))
        request.connection.sendall(raw.data_value(request.context_id, 3, raw.command(*elements)))

    with answering_node(answer) as remote:
        found = qrstation("find", str(remote.address))
    assert found.code == QUERY_FAILED
    assert "does not belong to a C-FIND" in found.err
