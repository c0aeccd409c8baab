"""Which version of qrstation is the newest."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qrstation import __version__
from qrstation.words import say

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestVersion:
    """The newest version that is published, beside ours; ``1.2.3``, numbers and points alone."""

    newest: str
    ours: str = __version__

    def __post_init__(self) -> None:
        if not _VERSION.fullmatch(self.newest):
            raise ValueError("A version has numbers and points alone.")

    @property
    def is_newer(self) -> bool:
        """Whether there is something newer than what runs."""
        return _numbers(self.newest) > _numbers(self.ours)

    @property
    def words(self) -> str:
        """What to tell of it, as a sentence."""
        if self.is_newer:
            return say("qrstation {newest} is published; this is {ours}.", newest=self.newest, ours=self.ours)
        return say("This is qrstation {ours}. There is no newer version.", ours=self.ours)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"[0-9]+", version)[:4]]
    return tuple(numbers + [0] * (4 - len(numbers)))
