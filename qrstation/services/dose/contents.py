"""What a review keeps, as a retrieval asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from qrstation.model.dose import DoseReview, DoseSeries, DoseStudy, Processed
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Contents, ExpectedInstance
from qrstation.services.planning import instance_key
from qrstation.words import joined, say

_ALWAYS_LISTED = "SR"
"""Modality of series of which the selection asks for all objects."""


def contents_of(review: DoseReview) -> tuple[Contents, ...]:
    """What is fetched, in the order of the review, each once, with what the selection learnt of it."""
    parts = (part for study in review.kept for series in study.kept_series for part in _parts(study, series))
    return tuple({part.key: part for part in parts}.values())


def without_sent(contents: Iterable[Contents], sent_of: Callable[[str], Processed | None]) -> tuple[Contents, ...]:
    """Leave out what was sent already.

    Parameters
    ----------
    sent_of
        Tells what of a study was sent, by its Study Instance UID.
    """
    sent = cache(sent_of)
    return tuple(rest for part in contents for rest in _rest(part, sent(part.key.study_instance_uid)))


def _rest(part: Contents, sent: Processed | None) -> Iterator[Contents]:
    if sent is None:
        yield part
    elif part.instances is None:
        if part.key.series_instance_uid not in sent.whole_series:
            yield part
    elif left := [one for one in part.instances if one.sop_instance_uid not in sent.objects]:
        whole = len(left) == len(part.instances)
        yield from (part,) if whole else (_single(one, part.modality, part.kind) for one in left)


def _single(instance: ExpectedInstance, modality: str, kind: str) -> Contents:
    """One object of a series of which others are not wanted."""
    return Contents(key=instance_key(instance), instances=(instance,), count=1, modality=modality, kind=kind)


def _parts(study: DoseStudy, series: DoseSeries) -> Iterator[Contents]:
    """A series as a whole, or those of its objects that are wanted where others are not."""
    kind = joined(say(" and "), (branch.words for branch in study.branches))
    key = MatchKey(
        level=Level.SERIES,
        study_instance_uid=study.study_instance_uid,
        series_instance_uid=series.series_instance_uid,
    )
    wanted = {
        one.sop_instance_uid: ExpectedInstance(
            sop_instance_uid=one.sop_instance_uid,
            sop_class_uid=one.sop_class_uid,
            series_instance_uid=series.series_instance_uid,
            study_instance_uid=study.study_instance_uid,
        )
        for one in series.kept_objects
    }
    if series.level is Level.IMAGE or not all(one.keep for one in series.objects):
        yield from (_single(instance, series.modality, kind) for instance in wanted.values())
        return
    told = series.instances
    all_told = len(wanted) >= told if told is not None else series.modality == _ALWAYS_LISTED
    listed = tuple(wanted.values()) if wanted and all_told else None
    count = told if listed is None else len(listed)
    yield Contents(key=key, instances=listed, count=count, modality=series.modality, kind=kind)
