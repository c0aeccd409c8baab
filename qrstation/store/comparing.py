"""Objects of a receipt, held against the files of the archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from qrstation.errors import InstanceRefused
from qrstation.model.instances import InstanceKey
from qrstation.model.receipts import Compared, Comparison, ReceiptObject
from qrstation.store import files, index, part10
from qrstation.store.database import Database
from qrstation.store.layout import Place, is_uid
from qrstation.words import say

_LOOKED_UP_AT_ONCE = 500


def compare(root: Path, database: Database, objects: Iterable[ReceiptObject]) -> Iterator[Compared]:
    """Read the file of each object and compare its data set with what the receipt says.

    A file counts that is recorded under the object's UIDs, or lies where the archive would keep it.

    Parameters
    ----------
    root
        Folder of the archive.
    """
    batch: list[ReceiptObject] = []
    for one in objects:
        batch.append(one)
        if len(batch) == _LOOKED_UP_AT_ONCE:
            yield from _compare(root, database, batch)
            batch = []
    yield from _compare(root, database, batch)


def _compare(root: Path, database: Database, objects: list[ReceiptObject]) -> Iterator[Compared]:
    recorded: dict[InstanceKey, list[Path]] = {}
    with database.reading() as connection:
        for record in index.placed(connection, [one.sop_instance_uid for one in objects]):
            recorded.setdefault(record.place.key, []).append(record.place.under(root))
    for one in objects:
        yield _compared(one, tuple(dict.fromkeys((*recorded.get(one.key, ()), *_usual(root, one)))))


def _usual(root: Path, one: ReceiptObject) -> tuple[Path, ...]:
    """Where the archive keeps an object; nowhere, if its UIDs are none."""
    if not all(map(is_uid, (one.study_instance_uid, one.series_instance_uid, one.sop_instance_uid))):
        return ()
    place = Place(
        study_instance_uid=one.study_instance_uid,
        series_instance_uid=one.series_instance_uid,
        sop_instance_uid=one.sop_instance_uid,
    )
    return (place.under(root),)


def _compared(one: ReceiptObject, paths: tuple[Path, ...]) -> Compared:
    worst = Compared(
        sop_instance_uid=one.sop_instance_uid,
        comparison=Comparison.MISSING,
        path=str(paths[0]) if paths else "",
        detail=say("It is not in the archive."),
    )
    for path in paths:
        found = _read(one, path)
        if found is None:
            continue
        if found.comparison is Comparison.SAME:
            return found
        worst = found
    return worst


def _read(one: ReceiptObject, path: Path) -> Compared | None:
    """Compare one file; none when there is none."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            stream.seek(part10.read(stream).offset)
            same = files.digest(stream) == one.sha256
    except (OSError, InstanceRefused) as fault:
        said = (
            say("It cannot be read: {reason}.", reason=fault.strerror or fault)
            if isinstance(fault, OSError)
            else str(fault)
        )
        comparison, detail = Comparison.UNREADABLE, said
    else:
        comparison = Comparison.SAME if same else Comparison.OTHER
        detail = "" if same else say("Its data set is not the one that the receipt speaks of.")
    return Compared(sop_instance_uid=one.sop_instance_uid, comparison=comparison, path=str(path), detail=detail)
