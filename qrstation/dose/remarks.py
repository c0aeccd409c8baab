"""What is strange about the answers of a node, told in sentences: it may have more, or something else, than it told."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qrstation.dose.reports import SR
from qrstation.model.dose import EMPTY_SR_OPTION, DoseQuery, DoseStudy, Rule
from qrstation.words import counted, say

_DAY = re.compile(r"(\d{4})[.-]?(\d\d)[.-]?(\d\d)")
_TIME = re.compile(r"(\d\d):?(\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unasked:
    """Modalities that were not asked for, since studies came without Modalities in Study (0008,0061)."""

    modality: str
    """The one that was asked for last."""
    others: tuple[str, ...]
    blank: frozenset[str]
    """Study Instance UIDs of the studies without."""
    some_told: bool
    """Whether others came with Modalities in Study; all of them have the one that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedInto:
    """A study whose series were asked for, as the `number`-th."""

    number: int
    study: DoseStudy
    without_modality: int
    """How many of its series came without a Modality (0008,0060)."""


def remarks(
    query: DoseQuery, studies: Sequence[DoseStudy], looked_into: Sequence[LookedInto], unasked: Unasked | None
) -> Iterator[str]:
    """Say what is strange, each kind of thing once, with how often it is so."""
    if unasked is not None:
        yield from _not_asked(unasked, looked_into)
    yield from _outside(query, studies)
    without = [(one, one.without_modality) for one in looked_into if one.without_modality]
    if without:
        series, where = _series_in(without, looked_into)
        yield say(
            "The node told {series} without a Modality, {where}. They are taken for modality OT.",
            series=series,
            where=where,
        )
    empty = [(one, number) for one in looked_into if (number := _empty_reports(one.study))]
    if empty and not query.empty_sr:
        series, where = _series_in(empty, looked_into)
        yield (
            say(
                "The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ "
                "takes them for dose reports where a study has no other.",
                series=series,
                where=where,
                option=say(EMPTY_SR_OPTION),
            )
        )


def passes_over_modality(modality: str, others: Sequence[str]) -> str:
    """Say that modalities are not asked for, since the node showed that it tells studies of all of them at once."""
    return say(
        "The node passes over the modality: asked for {modality}, it told studies without it, and so "
        "all that it has. {not_asked_for}.",
        modality=modality,
        not_asked_for=_were_not_asked_for(others),
    )


def _not_asked(unasked: Unasked, looked_into: Sequence[LookedInto]) -> Iterator[str]:
    """Tell a node that matches modalities without returning them from one that does not match them.

    By the series of the studies: where each study has the modality that was asked for, the node seems to match it.
    """
    blank = [one.study for one in looked_into if one.study.study_instance_uid in unasked.blank and one.study.series]
    fit = all(any(series.modality == unasked.modality for series in study.series) for study in blank)
    if fit and (blank or unasked.some_told):
        yield (
            say(
                "{not_asked_for}: the node told {studies} without naming their modalities, and was taken for "
                "one that tells studies of all modalities at once. But all that it told have {modality}. If it "
                "does find studies by modality, mark it in its settings as a node that does not name the "
                "modalities of studies (qrstation nodes edit … --modality-tag), and ask again.",
                not_asked_for=_were_not_asked_for(unasked.others),
                studies=counted(len(unasked.blank), "study", "studies"),
                modality=unasked.modality,
            )
        )


def _outside(query: DoseQuery, studies: Sequence[DoseStudy]) -> Iterator[str]:
    first, last = query.date_from, query.date_until
    days = [(study, _day(study.study_date)) for study in studies]
    outside = {
        study.study_instance_uid
        for study, day in days
        if day is not None and ((first is not None and day < first) or (last is not None and day > last))
    }
    if outside:
        yield say(
            "{studies} outside the days asked for: the node seems to pass over Study Date.",
            studies=_studies_lie(len(outside)),
        )
    earliest, latest = query.time_from, query.time_until
    if earliest is None and latest is None:
        return
    times = [_time(study.study_time) for study in studies if study.study_instance_uid not in outside]
    number = sum(
        time is not None and not (earliest or datetime.time.min) <= time <= (latest or datetime.time.max)
        for time in times
    )
    if number:
        yield say(
            "{studies} outside the times asked for: the node seems to pass over Study Time.",
            studies=_studies_lie(number),
        )


def _studies_lie(number: int) -> str:
    return counted(number, "study lies", "studies lie")


def _day(text: str) -> datetime.date | None:
    try:
        found = _DAY.fullmatch(text)
        return None if found is None else datetime.date(*map(int, found.groups()))
    except ValueError:
        return None


def _time(text: str) -> datetime.time | None:
    """Hours and minutes: a query includes the whole of its last minute."""
    try:
        found = _TIME.match(text)
        return None if found is None else datetime.time(int(found[1]), int(found[2]))
    except ValueError:
        return None


def _empty_reports(study: DoseStudy) -> int:
    return sum(
        series.modality == SR and series.rule is Rule.NOTHING_TOLD and not series.objects for series in study.series
    )


def _series_in(found: Sequence[tuple[LookedInto, int]], looked_into: Sequence[LookedInto]) -> tuple[str, str]:
    """How many series, and where: ``in study 2 of 40``, or ``in 3 studies, the first of them study 2 of 40``."""
    first = say("study {number:,} of {total:,}", number=found[0][0].number, total=len(looked_into))
    where = (
        say("in {study}", study=first)
        if len(found) == 1
        else say("in {number:,} studies, the first of them {study}", number=len(found), study=first)
    )
    return counted(sum(number for _, number in found), "series", "series"), where


def _were_not_asked_for(modalities: Sequence[str]) -> str:
    *others, last = modalities
    if not others:
        return say("{modality} was not asked for", modality=last)
    return say("{modalities} and {last} were not asked for", modalities=", ".join(others), last=last)
