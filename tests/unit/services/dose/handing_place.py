"""A home from which objects are handed on, and a clock that a test sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qrstation.errors import InvalidInput
from qrstation.model.dose import HandOn
from qrstation.model.handing_on import Handed, HandOnStanding
from qrstation.model.identity import Caller
from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import MatchKey
from qrstation.services.dose.handing_on import HandingOn
from qrstation.store.archive import Archive
from qrstation.store.dose_records import open_records
from qrstation.store.handed_on import HandedOn
from tests.by_uid import copies_of
from tests.unit.dicom.memory import make_instance


class HandingPlace:
    """An archive with some objects, the record of what is handed on, and a folder to copy to.

    Attributes
    ----------
    nodes
        The node book.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._now = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)
        self.nodes: dict[str, RemoteNode] = {}
        self.copies = folder / "copies"
        self.copies.mkdir()
        self.archive = Archive(folder / "archive", folder / "index.sqlite")
        stack.callback(self.archive.close)
        records = open_records(folder / "dose.sqlite")
        stack.callback(records.close)
        self.records = HandedOn(records)
        self.handing = self.started_anew()

    def started_anew(self) -> HandingOn:
        """What a program that is started now hands on with."""
        return HandingOn(
            self.records,
            self.archive,
            node_of=self._node,
            caller=lambda _: Caller(ae_title="US"),
            lock=self._folder / "handing.lock",
            now=lambda: self._now,
        )

    def _node(self, name: str) -> RemoteNode:
        if name not in self.nodes:
            raise InvalidInput(f"There is no node called {name!r}.")
        return self.nodes[name]

    def hold(self, number: int, *, make: Callable[..., Path] = make_instance) -> list[str]:
        """Put so many objects into the archive; their SOP Instance UIDs."""
        files = self._folder / "files"
        files.mkdir(exist_ok=True)
        held: list[StoredInstance] = []
        paths = [make(files, each) for each in range(1, number + 1)]
        self.archive.import_(paths, lambda stored: held.append(stored.instance))
        return [one.sop_instance_uid for one in held]

    def remove(self, uid: str) -> None:
        """Remove an object from the archive."""
        [held] = copies_of(self.archive, [uid])[uid]
        key = MatchKey(
            level=Level.IMAGE,
            patient_id=held.patient_id,
            study_instance_uid=held.study_instance_uid,
            series_instance_uid=held.series_instance_uid,
            sop_instance_uid=uid,
        )
        assert self.archive.remove([key]) == 1

    def owe(self, hand_on: HandOn, uids: Sequence[str], *, run: str = "1") -> None:
        """Let a run have fetched objects that are to go somewhere."""
        self.handing.owe(hand_on, [copies_of(self.archive, [uid])[uid][0].key for uid in uids], run=run)

    def later(self, **time: float) -> None:
        """Let time pass."""
        self._now += timedelta(**time)

    @property
    def now(self) -> datetime:
        """What the clock shows."""
        return self._now

    def standing(self) -> HandOnStanding:
        """How it stands with the only target."""
        [standing] = self.handing.standing()
        return standing

    def object(self, uid: str) -> Handed:
        """How it stands with an object and the only target."""
        [handed] = [one for one in self.handing.objects() if one.sop_instance_uid == uid]
        return handed
