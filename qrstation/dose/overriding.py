"""What the user decides in place of the rules, at a study, a series or an object, and back again.

What is above and below follows: a study is fetched while any of its series is, a series while any of its objects is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from qrstation.model.dose import DoseObject, DoseReview, DoseSeries, DoseStudy, Rule, Ruled
from qrstation.model.information_model import Level
from qrstation.words import say

T = TypeVar("T", DoseStudy, DoseSeries, DoseObject)


def with_choice(
    review: DoseReview,
    study_instance_uid: str,
    series_instance_uid: str = "",
    sop_instance_uid: str = "",
    *,
    keep: bool,
) -> DoseReview:
    """Keep or drop a study, one of its series (where its UID is given) or one of its objects.

    Keeping what the rules kept brings their decision back. What they left out for being processed before is fetched
    as it was then; else a series is kept whole, and a study with all its series. A study of which no series are known
    stays dropped: nothing of it could be fetched.
    """
    study = _study(review, study_instance_uid)
    if not series_instance_uid:
        chosen = _choose_study(study, keep)
    else:
        series = _series(study, series_instance_uid)
        chosen = _with_series(
            study,
            _choose_object(series, sop_instance_uid, keep) if sop_instance_uid else _choose_series(series, keep),
        )
    return _with_study(review, chosen)


def without_choice(
    review: DoseReview, study_instance_uid: str, series_instance_uid: str = "", sop_instance_uid: str = ""
) -> DoseReview:
    """Decide as the rules did, of a study, a series or an object and of all below it."""
    study = _study(review, study_instance_uid)
    if not series_instance_uid:
        return _with_study(review, _restored_study(study))
    series = _series(study, series_instance_uid)
    if not sop_instance_uid:
        return _with_study(review, _with_series(study, _restored_series(series)))
    ruled = next(each for each in series.objects if each.sop_instance_uid == sop_instance_uid).ruled
    if ruled is None:
        return review
    return _with_study(review, _with_series(study, _choose_object(series, sop_instance_uid, ruled.keep)))


def has_choices(review: DoseReview) -> bool:
    """Whether anything is decided in place of the rules."""
    return any(study.ruled is not None for study in review.studies)


def _choose_study(study: DoseStudy, keep: bool) -> DoseStudy:
    if not study.series:
        return study
    ruled = study.ruled or _ruled(study)
    if keep and ruled.keep:
        return _restored_study(study)
    processed = [series for series in study.series if _is_processed(series)]
    chosen = (processed or study.series) if keep else study.series
    return _following_study(
        replace(study, series=tuple(_choose_series(one, keep) if one in chosen else one for one in study.series))
    )


def _choose_series(series: DoseSeries, keep: bool) -> DoseSeries:
    ruled = series.ruled or _ruled(series)
    if keep == ruled.keep:
        return _restored_series(series)
    again = keep and any(map(_is_processed, series.objects))
    objects = tuple(_by_hand(each, keep and (_is_processed(each) or not again)) for each in series.objects)
    level = Level.IMAGE if again else Level.SERIES
    return _by_hand(replace(series, objects=objects, ruled=ruled, level=level), keep)


def _choose_object(series: DoseSeries, sop_instance_uid: str, keep: bool) -> DoseSeries:
    """Decide of one object; where the series was dropped the others stay so, and it is fetched at the IMAGE level."""
    objects = tuple(
        _by_hand(each, keep if each.sop_instance_uid == sop_instance_uid else each.keep and series.keep)
        for each in series.objects
    )
    ruled = series.ruled or _ruled(series)
    kept = any(each.keep for each in objects)
    if kept == ruled.keep and all(each.ruled is None for each in objects):
        return _restored_series(series)
    return _by_hand(replace(series, objects=objects, ruled=ruled, level=Level.IMAGE), kept)


def _with_series(study: DoseStudy, changed: DoseSeries) -> DoseStudy:
    uid = changed.series_instance_uid
    series = tuple(changed if each.series_instance_uid == uid else each for each in study.series)
    return _following_study(replace(study, series=series))


def _following_study(study: DoseStudy) -> DoseStudy:
    """Fetch a study while any of its series is fetched."""
    if all(series.ruled is None for series in study.series):
        return _restored(study)
    ruled = study.ruled or _ruled(study)
    return _by_hand(replace(study, ruled=ruled), any(series.keep for series in study.series))


def _with_study(review: DoseReview, changed: DoseStudy) -> DoseReview:
    uid = changed.study_instance_uid
    return replace(
        review, studies=tuple(changed if study.study_instance_uid == uid else study for study in review.studies)
    )


def _by_hand(entity: T, keep: bool) -> T:
    """Decide in place of the rules; where they decided the same of an entity without changes below, it is theirs."""
    ruled = entity.ruled or _ruled(entity)
    if keep == ruled.keep and isinstance(entity, DoseObject):
        return _restored(entity)
    if keep == ruled.keep:
        reason = say("Changed by hand; the rule said: {reason}", reason=ruled.reason)
    elif keep:
        reason = say("Kept by hand; the rule said: {reason}", reason=ruled.reason)
    else:
        reason = say("Dropped by hand; the rule said: {reason}", reason=ruled.reason)
    return replace(entity, keep=keep, rule=Rule.BY_HAND, reason=reason, ruled=ruled)


def _is_processed(entity: DoseSeries | DoseObject) -> bool:
    return (entity.ruled or _ruled(entity)).rule is Rule.PROCESSED


def _ruled(entity: DoseStudy | DoseSeries | DoseObject) -> Ruled:
    level = entity.level if isinstance(entity, DoseSeries) else Level.SERIES
    return Ruled(keep=entity.keep, rule=entity.rule, reason=entity.reason, level=level)


def _restored(entity: T) -> T:
    ruled = entity.ruled
    if ruled is None:
        return entity
    restored = replace(entity, keep=ruled.keep, rule=ruled.rule, reason=ruled.reason, ruled=None)
    return replace(restored, level=ruled.level) if isinstance(restored, DoseSeries) else restored


def _restored_series(series: DoseSeries) -> DoseSeries:
    return _restored(replace(series, objects=tuple(map(_restored, series.objects))))


def _restored_study(study: DoseStudy) -> DoseStudy:
    return _restored(replace(study, series=tuple(map(_restored_series, study.series))))


def _study(review: DoseReview, study_instance_uid: str) -> DoseStudy:
    return next(study for study in review.studies if study.study_instance_uid == study_instance_uid)


def _series(study: DoseStudy, series_instance_uid: str) -> DoseSeries:
    return next(series for series in study.series if series.series_instance_uid == series_instance_uid)
