"""Where in a retrieval something lies, in words: which study, which series, how many objects."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrievePlan
from qrstation.words import counted, joined, later, say

_STUDY = later("study {number:,} of {total:,}")
_SERIES = later("series {number:,} of {total:,}")
_OBJECT = later("object {number:,} of {total:,}")


class Places:
    """Words for the requests of a plan with several: ``CT, study 1 of 6, series 1 of 2, 2 objects``.

    Parameters
    ----------
    plan
        Its targets are counted in their order.
    """

    def __init__(self, plan: RetrievePlan) -> None:
        self._several = len(plan.targets) > 1 or plan.request.in_order
        self._numbers: dict[tuple[str, ...], int] = {}
        """Of each study among the studies, each series in its study, each instance in its series, from 1 on.

        The UIDs from the study down name them: some nodes use one Series Instance UID in several studies.
        """
        self._sizes: Counter[tuple[str, ...]] = Counter()
        """How many there are of them: below nothing studies, below a study series, below a series instances."""
        for target in plan.targets:
            above: tuple[str, ...] = ()
            for uid in (target.study_instance_uid, target.series_instance_uid, target.sop_instance_uid):
                if not uid:
                    break
                path = (*above, uid)
                if path not in self._numbers:
                    self._sizes[above] += 1
                    self._numbers[path] = self._sizes[above]
                above = path
        self._objects: defaultdict[InstanceKey, int] = defaultdict(int)
        for one in plan.named:
            series = one.key._replace(sop_instance_uid="")
            self._objects[series] += 1
            self._objects[series._replace(series_instance_uid="")] += 1
        self._objects |= {part.key.uids: part.count or 0 for part in plan.request.contents}
        self._kinds = {part.key.study_instance_uid: part.kind for part in plan.request.contents}

    def of(self, targets: Sequence[MatchKey]) -> str:
        """Say where the entities of a request lie; empty where that says nothing, or their study is not known."""
        first = targets[0]
        study, series = first.study_instance_uid, first.series_instance_uid
        if not self._several or (study,) not in self._numbers:
            return ""
        parts = [self._kinds.get(study, ""), self._nth(_STUDY, study)]
        if series:
            parts.append(self._nth(_SERIES, study, series))
        if first.level is not Level.IMAGE:
            known = self._objects[first.uids]
            parts.append(counted(known, "object") if known else "")
        elif len(targets) == 1:
            parts.append(self._nth(_OBJECT, study, series, first.sop_instance_uid))
        else:
            parts.append(counted(len(targets), "object"))
        return joined(", ", filter(None, parts))

    def _nth(self, words: str, *path: str) -> str:
        number = self._numbers.get(path)
        return "" if number is None else say(words, number=number, total=self._sizes[path[:-1]])
