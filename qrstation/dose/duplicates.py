"""What was processed before is not fetched again: object by object, since a study may get further reports."""

from __future__ import annotations

from dataclasses import replace

from qrstation.dose.listing import ObjectLists
from qrstation.dose.marking import fetched, left_out
from qrstation.dose.questions import Asking
from qrstation.model.dose import DoseObject, DoseSeries, Processed, Rule
from qrstation.model.information_model import Level
from qrstation.words import counted, say


def without_processed(series: DoseSeries, processed: Processed, lists: ObjectLists) -> Asking[DoseSeries]:
    """Leave out of a series that is fetched what was processed before.

    Its objects are asked for where they are not known yet. A series that cannot be compared is fetched. Of one that was
    sent whole before, its objects unnamed, they are taken for those that were sent while they are as many.
    """
    sent = processed.whole_series.get(series.series_instance_uid)
    if sent is None and not processed.objects:
        return series
    if not series.objects:
        listing = yield from lists.all_of(series)
        if not (listing.whole and listing.objects):
            if sent is not None and sent == series.instances:
                return _sent_whole(series, sent, lists)
            reason = say("{reason}; could not compare it with what was processed before", reason=series.reason)
            return replace(series, reason=reason)
        series = fetched(series, series.rule, series.reason, listing=listing)
    if sent is None or any(one.sop_instance_uid in processed.objects for one in series.objects):
        return _compared(series, processed.objects)
    if sent == len(series.objects):
        return _sent_whole(series, sent, lists)
    was = counted(sent, "object")
    return replace(
        series,
        reason=say(
            "{reason}; sent before with {objects}, which cannot be told from the others",
            reason=series.reason,
            objects=was,
        ),
    )


def _sent_whole(series: DoseSeries, sent: int, lists: ObjectLists) -> DoseSeries:
    reason = say("Processed before, as a whole, with {objects}", objects=counted(sent, "object"))
    return replace(left_out(series, Rule.PROCESSED, reason, listing=lists.known(series)), known_as=series.rule)


def _compared(series: DoseSeries, known: frozenset[str]) -> DoseSeries:
    wanted = series.kept_objects
    objects = tuple(_left_out(one) if one.keep and one.sop_instance_uid in known else one for one in series.objects)
    left = sum(one.keep for one in objects)
    if left == len(wanted):
        return series
    if not left:
        reason = (
            say("Processed before")
            if len(wanted) == 1
            else say("All {objects} processed before", objects=counted(len(wanted), "object"))
        )
        return replace(series, keep=False, rule=Rule.PROCESSED, known_as=series.rule, reason=reason, objects=objects)
    reason = say(
        "{reason}; {number:,} of {objects} processed before",
        reason=series.reason,
        number=len(wanted) - left,
        objects=counted(len(wanted), "object"),
    )
    return replace(series, level=Level.IMAGE, reason=reason, objects=objects)


def _left_out(one: DoseObject) -> DoseObject:
    return replace(one, keep=False, rule=Rule.PROCESSED, reason=say("Processed before"))
