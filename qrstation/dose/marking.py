"""Marking series, and their objects, as fetched or left out."""

from __future__ import annotations

from dataclasses import replace

from qrstation.dose.listing import Listing
from qrstation.dose.responses import ObjectTold
from qrstation.dose.sop_classes import sop_class_words
from qrstation.model.dose import DoseObject, DoseSeries, Rule
from qrstation.model.information_model import Level
from qrstation.words import say


def fetched(
    series: DoseSeries,
    rule: Rule,
    reason: str,
    *,
    listing: Listing | None = None,
    classes: frozenset[str] | None = None,
) -> DoseSeries:
    """Mark a series as fetched: whole, or only those of its objects that were listed.

    Parameters
    ----------
    listing
        Of its objects, where only those are wanted that it tells; the level stays SERIES where these are all.
    classes
        SOP Classes of which an object must be; without them all that are listed are wanted.
    """
    if listing is None:
        return replace(series, keep=True, rule=rule, reason=reason, level=Level.SERIES)
    objects = tuple(
        _marked(one, True, rule, reason)
        if classes is None or one.sop_class_uid in classes
        else _marked(
            one,
            False,
            Rule.NOT_A_DOSE_REPORT,
            say("{sop_class}: no report that is used here", sop_class=sop_class_words(one.sop_class_uid)),
        )
        for one in listing.objects
    )
    whole = listing.whole and all(one.keep for one in objects)
    return replace(
        series,
        keep=True,
        rule=rule,
        reason=reason,
        level=Level.SERIES if whole else Level.IMAGE,
        objects=objects,
    )


def left_out(series: DoseSeries, rule: Rule, reason: str, *, listing: Listing | None = None) -> DoseSeries:
    """Mark a series as left out, and its objects with it where all of them were listed."""
    told = listing.objects if listing is not None and listing.whole else ()
    objects = tuple(_marked(one, False, rule, reason) for one in told)
    return replace(series, keep=False, rule=rule, reason=reason, level=Level.SERIES, objects=objects)


def _marked(told: ObjectTold, keep: bool, rule: Rule, reason: str) -> DoseObject:
    return DoseObject(
        sop_instance_uid=told.sop_instance_uid,
        sop_class_uid=told.sop_class_uid,
        instance_number=told.instance_number,
        keep=keep,
        rule=rule,
        reason=reason,
    )
