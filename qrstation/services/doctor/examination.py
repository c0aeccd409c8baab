"""All steps of an examination, one after another."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from qrstation.errors import Cancelled, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.diagnosis import Diagnosis, Finding, Step, StepVerdict
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from qrstation.services.doctor import associating, querying, reaching, receiving, retrieving
from qrstation.services.doctor.case import Audience, Case, Patience, Receiving, failed_by, not_tried
from qrstation.words import say

_STEPS: Mapping[Step, Callable[[Case], Finding]] = {
    Step.NAME: reaching.name,
    Step.TCP: reaching.tcp,
    Step.TLS: reaching.tls,
    Step.ASSOCIATION: associating.association,
    Step.ECHO: associating.echo,
    Step.FIND: querying.find,
    Step.GET: retrieving.get,
    Step.LISTENER: receiving.listener,
    Step.MOVE: receiving.move,
}


def examine(
    node: RemoteNode,
    own: Receiving,
    audience: Audience,
    *,
    caller: Caller,
    cancellation: Cancellation | None = None,
    patience: Patience | None = None,
) -> Diagnosis:
    """Find out what works with a node; each step ends in time, and what fails is told in its finding.

    At most one object is retrieved, twice at most, and only when the user agrees. It enters the archive by the one
    door and is kept there like every other: nothing that was received is thrown away.

    Parameters
    ----------
    own
        Our receiver; it is started where it does not listen yet.
    audience
        Hears how it goes, and asks the user for that object.
    """
    case = Case(
        node=node,
        caller=caller,
        receiving=own,
        audience=audience,
        cancellation=cancellation or Cancellation(),
        patience=patience or Patience(),
    )
    begun = _now()
    findings = []
    for step, carry_out in _STEPS.items():
        audience.on_step(step)
        findings.append(_finding(step, carry_out, case))
        audience.on_finding(findings[-1])
    return Diagnosis(
        node=node,
        calling_ae_title=caller.ae_title,
        begun=begun,
        findings=tuple(findings),
        own_addresses=case.own_addresses,
        listener=case.listener or own.listener_state,
        visits=case.visits,
        sample=case.sample,
        stopped=case.cancellation.requested,
    )


def _finding(step: Step, carry_out: Callable[[Case], Finding], case: Case) -> Finding:
    if case.cancellation.requested:
        return not_tried(step, say("It was stopped before."))
    if case.barred and step is not Step.LISTENER:
        return not_tried(step, case.barred)
    started, deliberated = time.monotonic(), case.deliberated
    try:
        finding = carry_out(case)
    except Cancelled:
        return not_tried(step, say("It was stopped."))
    except QrError as fault:
        finding = failed_by(step, fault)
    if finding.verdict is StepVerdict.NOT_TRIED:
        return finding
    seconds = time.monotonic() - started - (case.deliberated - deliberated)
    return replace(finding, begun=_now() - timedelta(seconds=seconds), seconds=seconds)


def _now() -> datetime:
    return datetime.now().astimezone()
