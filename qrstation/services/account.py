"""What one attempt of a retrieval asks and finds, noted for the receipt while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from qrstation import __version__
from qrstation.errors import QrError
from qrstation.model.identity import Caller
from qrstation.model.instances import InstanceKey
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import for_the_disk
from qrstation.model.query import SentRequest
from qrstation.model.receipts import Attempt
from qrstation.model.retrieve import ExpectedInstance, RetrieveResult
from qrstation.services.planning import Expectations

MOST_REQUESTS = 10_000
"""Requests of one attempt that are kept: a receipt does not grow without end."""
PROGRAM = f"qrstation {__version__}"


class Account:
    """Stands between a retrieval and what is kept of its job, and notes what passes.

    Parameters
    ----------
    node, caller
        Who is asked, by whom.
    expectations
        What is kept of the job.
    on_disk
        Tells which of some instances are held.
    """

    def __init__(
        self,
        node: RemoteNode,
        caller: Caller,
        expectations: Expectations,
        on_disk: Callable[[Iterable[InstanceKey]], frozenset[InstanceKey]],
    ) -> None:
        self._expectations = expectations
        self._on_disk = on_disk
        self._requests: list[SentRequest] = []
        self._left_out = 0
        self.caller = replace(caller, on_request=self._sent)
        """The same caller, whose requests are noted."""
        self._attempt = Attempt(
            started=datetime.now(UTC),
            ended=None,
            program=PROGRAM,
            node=node.name,
            address=node.address,
            calling_ae_title=caller.ae_title,
            requests=(),
            requests_left_out=0,
            held_before=(),
        )

    def known(self) -> Sequence[ExpectedInstance]:
        """See `Expectations.known`."""
        return self._expectations.known()

    def keep(self, instances: Iterable[ExpectedInstance]) -> None:
        """Note which of those that were not known are held already, before anything more is asked for."""
        wanted = tuple(instances)
        known = {one.key for one in self.known()}
        fresh = [one.key for one in wanted if one.key not in known]
        held = self._on_disk(fresh)
        self._note_held(key for key in fresh if key in held)
        self._expectations.keep(wanted)

    def note(self, attempt: Attempt) -> None:
        """Note how the attempt stands, with what was asked so far."""
        self._attempt = replace(attempt, requests=tuple(self._requests), requests_left_out=self._left_out)
        self._expectations.note(self._attempt)

    def attempts(self) -> Sequence[Attempt]:
        """See `Expectations.attempts`."""
        return self._expectations.attempts()

    def acknowledged(self) -> Mapping[InstanceKey, int]:
        """See `Expectations.acknowledged`."""
        return self._expectations.acknowledged()

    def acknowledge(self, sent: Mapping[InstanceKey, int]) -> None:
        """See `Expectations.acknowledge`."""
        self._expectations.acknowledge(sent)

    def of(
        self, run: Callable[[], RetrieveResult], *, held: Callable[[], Sequence[InstanceKey] | None]
    ) -> RetrieveResult:
        """Run the attempt, and note what it came to, or why it came to nothing.

        Parameters
        ----------
        held
            Tells what is here of entities that nobody listed, or that there are none. It is noted before the first
            attempt, so that what that brings is told from it though it breaks off.
        """
        if not self._expectations.attempts() and (before := held()) is not None:
            self._note_held(before)
        try:
            result = run()
        except QrError as fault:
            self.note(replace(self._attempt, ended=datetime.now(UTC), explanation=for_the_disk(str(fault))))
            raise
        self.note(
            replace(
                self._attempt,
                ended=datetime.now(UTC),
                arrived=result.arrived,
                unsolicited=result.unsolicited,
                verdict=result.verdict,
                status="" if result.status is None else for_the_disk(str(result.status)),
                told=result.sub_operations,
                explanation=for_the_disk(result.explanation),
            )
        )
        return result

    def _note_held(self, instances: Iterable[InstanceKey]) -> None:
        before = dict.fromkeys((*self._attempt.held_before, *instances))
        self.note(replace(self._attempt, held_before=tuple(before)))

    def _sent(self, request: SentRequest) -> None:
        if len(self._requests) < MOST_REQUESTS:
            self._requests.append(request)
        else:
            self._left_out += 1
