"""What a review keeps, as a retrieval asks for it."""

from __future__ import annotations

from collections.abc import Iterator

from qrstation.model.dose import DoseReview, DoseSeries, DoseStudy
from qrstation.model.information_model import Level
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import Contents, ExpectedInstance

_ALWAYS_LISTED = "SR"
"""Modality of series of which the selection asks for all objects."""


def contents_of(review: DoseReview) -> tuple[Contents, ...]:
    """What is fetched, in the order of the review, each once, with what the selection learnt of it."""
    parts = (part for study in review.kept for series in study.kept_series for part in _parts(study, series))
    return tuple({part.key: part for part in parts}.values())


def _parts(study: DoseStudy, series: DoseSeries) -> Iterator[Contents]:
    """A series as a whole, or those of its objects that are wanted where others are not."""
    kind = " and ".join(branch.words for branch in study.branches)
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
        for uid, instance in wanted.items():
            image = MatchKey(
                level=Level.IMAGE,
                study_instance_uid=study.study_instance_uid,
                series_instance_uid=series.series_instance_uid,
                sop_instance_uid=uid,
            )
            yield Contents(key=image, instances=(instance,), count=1, modality=series.modality, kind=kind)
        return
    told = series.instances
    all_told = len(wanted) >= told if told is not None else series.modality == _ALWAYS_LISTED
    listed = tuple(wanted.values()) if wanted and all_told else None
    count = told if listed is None else len(listed)
    yield Contents(key=key, instances=listed, count=count, modality=series.modality, kind=kind)
