"""Retrievals on their way to the queue: small ones at once, large ones after the user has seen their plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qrstation.model.archive import ArchiveStats
from qrstation.model.information_model import Level
from qrstation.model.query import Match
from qrstation.model.retrieve import RetrieveRequest
from qrstation.ui.retrieving import description_of, instances_told
from qrstation.ui.transfers.plan_dialog import PlanDialog

MANY_ENTITIES = 20
"""Chosen entities above which a plan is shown first, whatever their size."""
USUAL_SIZE = 500_000
"""Bytes of a usual image, by which it is guessed whether the disk might lack room."""


class RetrievalStart(QObject):
    """Decides which retrievals are planned first, and opens their plans.

    Parameters
    ----------
    window
        Above which plans open.
    """

    submit_wanted = Signal(object)
    """`RetrieveRequest` for the queue."""
    plan_wanted = Signal(int, object)
    """A token, and the requests (tuple of `RetrieveRequest`) to be planned."""
    stop_wanted = Signal(int)
    """Token of plans that nobody needs any more."""
    stepped = Signal(object)
    """`PlanStep`, for the dialog that asked."""
    made = Signal(object)
    """`PlansMade`, for the dialog that asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.most_instances: int | None = None
        """Number of instances, as the node told it, above which a plan is shown first; none: no plan is."""
        self._free_bytes: int | None = None

    def note_room(self, stats: ArchiveStats) -> None:
        """Take note of how much room the disk has."""
        self._free_bytes = stats.free_bytes

    def consider(self, matches: Sequence[Match], requests: Sequence[RetrieveRequest]) -> None:
        """Retrieve rows, at once or after their plan was shown."""
        if self._is_large(matches):
            self.plan(matches, requests)
        else:
            self._submit(tuple(requests))

    def _is_large(self, matches: Sequence[Match]) -> bool:
        if self.most_instances is None:
            return False
        told = instances_told(matches)
        too_much = self._free_bytes is not None and told * USUAL_SIZE > self._free_bytes
        return len(matches) > MANY_ENTITIES or told > self.most_instances or too_much

    def plan(self, matches: Sequence[Match], requests: Sequence[RetrieveRequest]) -> PlanDialog:
        """Show what retrieving rows would fetch, and let the user start it."""
        dialog = PlanDialog(requests, _names(matches), self._window)
        dialog.plan_wanted.connect(self.plan_wanted)
        dialog.stop_wanted.connect(self.stop_wanted)
        dialog.start_wanted.connect(self._submit)
        self.stepped.connect(dialog.show_step)
        self.made.connect(dialog.show_made)
        dialog.show()
        dialog.ask()
        return dialog

    def _submit(self, requests: tuple[RetrieveRequest, ...]) -> None:
        for request in requests:
            self.submit_wanted.emit(request)


def _names(matches: Sequence[Match]) -> Mapping[str, str]:
    """What people call the rows, by Study Instance UID or, of patients, by Patient ID."""
    grouped: dict[str, list[Match]] = {}
    for match in matches:
        key = match.key
        uid = key.patient_id if match.level is Level.PATIENT else key.study_instance_uid
        grouped.setdefault(uid, []).append(match)
    return {uid: description_of(_outermost(rows)) for uid, rows in grouped.items()}


def _outermost(matches: Sequence[Match]) -> Sequence[Match]:
    """Those of some rows that stand at their highest level."""
    levels = list(Level)
    highest = min(levels.index(match.level) for match in matches)
    return [match for match in matches if levels.index(match.level) == highest]
