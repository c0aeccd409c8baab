"""What the archive's disk has of some entities."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.instances import StoredInstance
from qrstation.model.query import MatchKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Files of the entities that were asked about: how many, how large, where."""

    keys: tuple[MatchKey, ...]
    paths: tuple[Path, ...]
    bytes: int
    folder: Path | None
    """Folder that has all of them; none when nothing is held."""
    place: str
    """The same as seen from the archive, and beginning with its name."""
    sample: Path | None
    """The file to show a picture of: the one in the middle of the series with the most instances."""
    transfer_syntax_uids: tuple[str, ...]

    @classmethod
    def of(cls, keys: Sequence[MatchKey], instances: Sequence[StoredInstance], archive: Path) -> Holding:
        """Sum up the instances of an archive at or below entities, ordered by study, series and number."""
        paths = tuple(instance.path for instance in instances)
        folder = Path(os.path.commonpath([path.parent for path in paths])) if paths else None
        return cls(
            keys=tuple(keys),
            paths=paths,
            bytes=sum(instance.size for instance in instances),
            folder=folder,
            place=_seen_from(archive, folder),
            sample=_sample(instances),
            transfer_syntax_uids=tuple(sorted({instance.transfer_syntax_uid for instance in instances})),
        )


def _seen_from(archive: Path, folder: Path | None) -> str:
    if folder is None:
        return ""
    return str(folder.relative_to(archive.parent) if folder.is_relative_to(archive) else folder)


def _sample(instances: Sequence[StoredInstance]) -> Path | None:
    if not instances:
        return None
    [(largest, _)] = Counter(instance.series_instance_uid for instance in instances).most_common(1)
    of_series = [instance.path for instance in instances if instance.series_instance_uid == largest]
    return of_series[len(of_series) // 2]
