"""The self-test: a workstation and a PACS of its own talk to each other, and what arrives is verified."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.model.query import Key, Match, Query
from qrstation.model.retrieve import RetrieveRequest, Verdict
from qrstation.model.selftest import Check, CheckEnd
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from qrstation.words import counted

AE_TITLE = "SELFTEST"
"""AE title of the workstation that is tested."""
_HOST = "127.0.0.1"

_log = logging.getLogger(__name__)


class Pacs(Protocol):
    """A PACS that is started for the test, and holds at least two studies."""

    def start(self, cancellation: Cancellation | None = None) -> Address:
        """Listen, and say where."""

    def register(self, destination: Address) -> None:
        """Make known where a C-MOVE can go to."""

    def stop(self) -> None:
        """Listen no more."""


def checked(name: str, check: Callable[[], str], cancellation: Cancellation) -> Check:
    """Carry out one check, which says what it found; what it raises makes it fail.

    Raises
    ------
    Cancelled
        The user stopped it: what came of it says nothing.
    """
    began = time.monotonic()
    try:
        end, detail = CheckEnd.OK, check()
    except QrError as fault:
        end, detail = CheckEnd.FAILED, str(fault)
    except Exception as bug:  # noqa: BLE001, a library that a bundle lacks is what the test looks for
        _log.exception("a bug ended the check %s", name)
        end, detail = CheckEnd.FAILED, f"qrstation itself failed: {type(bug).__name__}: {bug}"
    if cancellation.requested:
        raise Cancelled
    return Check(name=name, end=end, detail=detail, seconds=time.monotonic() - began)


class SelfTest:
    """Echo, search, retrieve by C-GET and C-MOVE, and verify, between two ends that are both ours.

    Parameters
    ----------
    home
        An empty folder for all files of the workstation.
    pacs
        The other end.
    cancellation
        Ends the check that is under way, and with it the test.
    """

    def __init__(self, home: Path, pacs: Pacs, cancellation: Cancellation) -> None:
        self._home = home
        self._pacs = pacs
        self._cancellation = cancellation
        self._workstation: Workstation | None = None
        self._node: RemoteNode | None = None
        self._studies: list[Match] = []

    def run(self) -> Iterator[Check]:
        """Yield each check when it is done; after one that failed there are no more.

        Raises
        ------
        Cancelled
            The user stopped it.
        """
        try:
            for name, check in (
                ("practice PACS", self._start_pacs),
                ("receiver", self._start_receiver),
                ("C-ECHO", self._echo),
                ("C-FIND", self._find),
                ("C-GET", lambda: self._retrieve(RetrieveMethod.GET, self._studies[0])),
                ("C-MOVE", lambda: self._retrieve(RetrieveMethod.MOVE, self._studies[1])),
                ("archive", self._verify),
            ):
                done = checked(name, check, self._cancellation)
                yield done
                if done.end is CheckEnd.FAILED:
                    return
        finally:
            if self._workstation is not None:
                self._workstation.close()
            self._pacs.stop()

    def _start_pacs(self) -> str:
        address = self._pacs.start(self._cancellation)
        self._node = RemoteNode(name=str(address), address=address)
        return f"its patients are made, and it listens on port {address.port}"

    def _start_receiver(self) -> str:
        self._workstation = Workstation(Paths.under(self._home), ae_title=AE_TITLE, host=_HOST, port=0)
        own = self._workstation.start_listening().address
        self._pacs.register(own)
        return f"{own.ae_title} listens on port {own.port}"

    def _echo(self) -> str:
        workstation, node = self._both()
        answer = workstation.echo(node)
        if not answer.ok:
            raise QrError(answer.detail, advice=answer.advice)
        return "the practice PACS answers"

    def _find(self) -> str:
        """Find all studies, and choose the two with the fewest objects."""
        workstation, node = self._both()
        found: list[Match] = []
        wished = Key(keyword="NumberOfStudyRelatedInstances")
        outcome = workstation.search(node, Query(level=Level.STUDY, keys=(wished,)), found.append)
        if outcome.incomplete or outcome.truncated or len(found) < 2:
            raise QrError(f"The practice PACS told {counted(len(found), 'study', 'studies')} of at least two.")
        self._studies = sorted(found, key=lambda match: int(match.text(wished.keyword) or 0))[:2]
        return f"{counted(len(found), 'study', 'studies')} found"

    def _retrieve(self, method: RetrieveMethod, study: Match) -> str:
        workstation, node = self._both()
        job = workstation.jobs.submit(RetrieveRequest(node=node.name, keys=(study.key,), method=method))
        with self._cancellation.calling(lambda: workstation.jobs.cancel(job.id)):
            workstation.jobs.run(job.id)
        result = workstation.jobs.get(job.id).result
        if result is None or result.verdict is not Verdict.COMPLETE:
            raise QrError(result.explanation or f"It ended {result.verdict}." if result else "It came to no result.")
        if result.method is not method:
            raise QrError(f"It was retrieved by {result.method} instead. {result.method_reason}".strip())
        return f"{counted(result.received, 'object')} retrieved"

    def _verify(self) -> str:
        workstation, _ = self._both()
        result = workstation.archive.verify(cancellation=self._cancellation)
        if result.problems:
            raise QrError(f"{counted(len(result.problems), 'problem')}, the first: {result.problems[0].detail}")
        if not result.checked:
            raise QrError("Nothing lies in the archive.")
        return f"{counted(result.checked, 'file')} verified"

    def _both(self) -> tuple[Workstation, RemoteNode]:
        assert self._workstation is not None
        assert self._node is not None
        return self._workstation, self._node
