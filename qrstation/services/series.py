"""How much is here of each series that a job wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from qrstation.dicom.uids import name_of
from qrstation.model.events import SeriesStanding
from qrstation.model.instances import InstanceKey
from qrstation.model.retrieve import ExpectedInstance


def standings(
    expected: Sequence[ExpectedInstance], held: Callable[[Iterable[InstanceKey]], frozenset[InstanceKey]]
) -> tuple[SeriesStanding, ...]:
    """Count by series, in the order in which the node told them.

    Parameters
    ----------
    held
        Tells which of some instances are recorded.
    """
    here = held(one.key for one in expected)
    by_series: dict[tuple[str, str], list[ExpectedInstance]] = {}
    for one in expected:
        by_series.setdefault((one.study_instance_uid, one.series_instance_uid), []).append(one)
    return tuple(
        SeriesStanding(
            series_instance_uid=uid,
            kind=name_of(instances[0].sop_class_uid) if instances[0].sop_class_uid else "",
            expected=len(instances),
            held=sum(one.key in here for one in instances),
        )
        for (_, uid), instances in by_series.items()
    )
