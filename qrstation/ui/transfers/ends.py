"""Says on a page where transfers are started that some of them came to no good end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from qrstation.model.events import Job, JobState, Severity
from qrstation.ui.transfers.possible import doctor_helps
from qrstation.ui.transfers.wording import PROBLEMS, state_text, subject
from qrstation.ui.widgets.choice import Choice
from qrstation.ui.widgets.formats import one_line
from qrstation.ui.widgets.message_bar import Message, MessageBar
from qrstation.words import counted, say, sentence

ENDED_BADLY = "transfers that ended badly"


class TransferEnds:
    """Keeps one message for all transfers that want attention, until it is closed or they come to a good end.

    Parameters
    ----------
    messages
        Where it stands.
    show
        Shows these jobs, given by their numbers.
    examine
        Opens the connection doctor of a node, given by its name.
    """

    def __init__(
        self,
        messages: MessageBar,
        show: Callable[[tuple[int, ...]], object],
        examine: Callable[[str], object],
    ) -> None:
        self._messages = messages
        self._show = show
        self._examine = examine
        self._untold: dict[int, Job] = {}
        self._told_elsewhere: set[int] = set()

    def job_changed(self, before: Job | None, job: Job, *, seen: bool) -> None:
        """Take note of where a job stands now.

        Parameters
        ----------
        seen
            Whether the user has the list of transfers in front of them, which says it all.
        """
        turned_bad = job.state in PROBLEMS and (before is None or before.state is not job.state)
        if before is not None and before.state in PROBLEMS and job.state not in PROBLEMS:
            self._told_elsewhere.discard(job.id)  # It was tried again: how that ends is told nowhere yet.
        if turned_bad and job.id in self._told_elsewhere:
            self._told_elsewhere.remove(job.id)
            return
        if turned_bad and not seen and not job.elsewhere and not (before and before.elsewhere):
            self._untold[job.id] = job
        elif job.id in self._untold and job.state not in PROBLEMS:
            del self._untold[job.id]
        else:
            return
        self._tell()

    def forget(self, job_id: int) -> None:
        """Say nothing of how a job ended, because something else does; it may be heard of only after that."""
        if self._untold.pop(job_id, None) is not None:
            self._tell()
        else:
            self._told_elsewhere.add(job_id)

    def _tell(self) -> None:
        jobs = tuple(self._untold.values())
        if not jobs:
            self._messages.withdraw(ENDED_BADLY)
            return
        [*_, last] = jobs
        result = last.result
        explanation = one_line(result.explanation) if result is not None else ""
        one = len(jobs) == 1
        self._messages.tell(
            Message(
                title=_of_one(last) if one else _of_several(jobs),
                severity=Severity.ERROR if any(job.state is JobState.FAILED for job in jobs) else Severity.WARNING,
                advice=explanation if one else say("The last one: {transfer}", transfer=_of_one(last)),
                choices=(
                    Choice(text=say("Show transfer") if one else say("Show transfers"), run=self._show_them),
                    *self._cures(jobs),
                ),
                dismissed=self._untold.clear,
                key=ENDED_BADLY,
            )
        )

    def _cures(self, jobs: Sequence[Job]) -> tuple[Choice, ...]:
        """Offer to examine the node, where there is one that may be to blame."""
        nodes = {job.request.node for job in jobs if doctor_helps(job)}
        return tuple(Choice(text=say("Doctor…"), run=partial(self._examine, node)) for node in nodes if len(nodes) == 1)

    def _show_them(self) -> None:
        numbers = tuple(self._untold)
        self._untold.clear()
        self._show(numbers)


def _of_several(jobs: Sequence[Job]) -> str:
    ended = sum(job.state.ended for job in jobs)
    retrying = len(jobs) - ended
    parts = []
    if ended:
        parts.append(counted(ended, "transfer did not come to a good end", "transfers did not come to a good end"))
    if ended and retrying:
        parts.append(counted(retrying, "waits to be tried again", "wait to be tried again"))
    elif retrying:
        parts.append(counted(retrying, "transfer waits to be tried again", "transfers wait to be tried again"))
    return sentence(", ".join(parts))


def _of_one(job: Job) -> str:
    return say(
        "Retrieval from {node}, {subject}: {state}.",
        node=job.request.node,
        subject=subject(job),
        state=state_text(job),
    )
