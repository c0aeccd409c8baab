"""Ctrl-C during a search and a retrieval: exit code 130 in bounded time, whatever the node makes of the C-CANCEL."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from qrstation.cli import interruption
from qrstation.dicom.operation import GRACE
from tests.faults.scripted_node import (
    CANCEL_RQ,
    FIND_RSP,
    Request,
    answering_node,
    counters,
    match,
    receive_message,
    until_closed,
)

Spawn = Callable[..., "subprocess.Popen[str]"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has other signals.")

PENDING, CANCELLED = 0xFF00, 0xFE00
START_UP = 20.0
RETRIEVE = ("--level", "STUDY", "--study", "1.2.3", "--format", "json")


class Busy:
    """A node that is at it until it is asked to stop, and knows nothing of what it has."""

    def __init__(self, *, stops: bool, busy_with: int = 0) -> None:
        self.begun = threading.Event()
        self.told = threading.Event()
        self.heard: list[int] = []
        self._stops = stops
        self._busy_with = busy_with

    def answer(self, request: Request) -> None:
        if request.field == FIND_RSP & 0x7FFF and request.field != self._busy_with:
            request.answer(0)
            return
        if request.field == FIND_RSP & 0x7FFF:
            request.answer(PENDING, identifier=match(1))
        else:
            request.answer(PENDING, more=counters(remaining=9, completed=1, failed=0, warning=0))
        self.begun.set()
        self.heard.append(receive_message(request.connection))
        self.told.set()
        if self._stops:
            request.answer(CANCELLED, more=counters(remaining=9, completed=1, failed=0, warning=0))
        else:
            until_closed(request.connection)


@contextlib.contextmanager
def interrupted(
    spawn: Spawn, node: Busy, *arguments: str, signals: int = 1
) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """A command that is stopped once the node is at it: the process, and what it said."""
    with answering_node(node.answer) as remote:
        process = spawn(arguments[0], str(remote.address), *arguments[1:])
        assert node.begun.wait(START_UP)
        process.send_signal(signal.SIGINT)
        if signals > 1:
            assert node.told.wait(START_UP)
            process.send_signal(signal.SIGINT)
        started = time.monotonic()
        out, err = process.communicate(timeout=interruption.GRACE + 10)
        assert time.monotonic() - started < interruption.GRACE
        yield process, out, err
    assert node.heard == [CANCEL_RQ]
    assert "Traceback" not in err


@pytest.mark.parametrize("method", ["get", "move"])
def test_a_retrieval_is_cancelled_and_says_what_came(spawn: Spawn, method: str, free_port: int) -> None:
    arguments = ("retrieve", *RETRIEVE, "--method", method, "--listen-port", str(free_port))
    with interrupted(spawn, Busy(stops=True), *arguments) as (process, out, err):
        assert process.returncode == 130
        assert json.loads(out)["status"] == "cancelled"
        assert "Stopped. " in err
        assert "ended with FE00 Sub-operations terminated due to Cancel Indication." in err


def test_a_retrieval_from_a_node_that_does_not_stop_is_cut(spawn: Spawn) -> None:
    with interrupted(spawn, Busy(stops=False), "retrieve", *RETRIEVE) as (process, out, err):
        assert process.returncode == 130
        assert json.loads(out)["status"] == "cancelled"
        assert f"did not stop within {GRACE:g} s, so the association was cut." in err


def test_the_second_signal_waits_for_nobody(spawn: Spawn) -> None:
    started = time.monotonic()
    with interrupted(spawn, Busy(stops=False), "retrieve", *RETRIEVE, signals=2) as (process, _, err):
        assert process.returncode == 130
        assert "left behind" in err
    assert time.monotonic() - started < START_UP


@pytest.mark.parametrize("stops", [True, False])
def test_a_search_is_cancelled_and_what_came_is_shown(spawn: Spawn, stops: bool) -> None:
    node = Busy(stops=stops, busy_with=FIND_RSP & 0x7FFF)
    with interrupted(spawn, node, "find", "--format", "json") as (process, out, err):
        assert process.returncode == 130
        # The signal may overtake the one match on its way.
        assert len(json.loads(out)) <= 1
        assert "Stopped: there may be more. " in err
        assert ("ended with FE00 Matching terminated" if stops else "did not stop within") in err


def test_planning_is_cancelled_too(spawn: Spawn) -> None:
    node = Busy(stops=True, busy_with=FIND_RSP & 0x7FFF)
    with interrupted(spawn, node, "retrieve", *RETRIEVE) as (process, out, err):
        assert process.returncode == 130
        assert json.loads(out)["status"] == "cancelled"
        assert "Stopped before anything was asked for." in err


def test_a_dose_query_is_stopped_and_fetches_nothing(spawn: Spawn) -> None:
    node = Busy(stops=True, busy_with=FIND_RSP & 0x7FFF)
    options = ("-ct", "-mg", "--all-dates", "--format", "json", "--dry-run")
    with interrupted(spawn, node, "dose", *options) as (process, out, err):
        assert process.returncode == 130
        summary = json.loads(out)["summary"]
        assert (summary["cancelled"], summary["retrieval"]) == (True, None)
        assert "Stopped: nothing was fetched." in err
