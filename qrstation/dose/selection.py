"""The selection of dose objects: from what is asked of a node to a decision on everything that it tells.

It goes stage by stage over all studies: study level queries, filters, series level queries, the branches with their
IMAGE level queries, and what was processed before. Of every stage that removed anything the numbers before and after it
are noted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from qrstation.dose.branches import DECIDE, applying, union
from qrstation.dose.duplicates import without_processed
from qrstation.dose.filters import series_filters, study_filters
from qrstation.dose.listing import ObjectLists
from qrstation.dose.marking import left_out
from qrstation.dose.questions import STOPPED, Asking, SeriesWanted, StudiesWanted
from qrstation.dose.remarks import LookedInto, Unasked, passes_over_modality, remarks
from qrstation.dose.responses import UNKNOWN_MODALITY, asked_about, modalities_told, series_of, study_of, uid_told
from qrstation.dose.verdict import NOT_ALL_SERIES, Verdict, View
from qrstation.model.dose import Branch, DoseObject, DoseQuery, DoseSeries, DoseStudy, Processed, Reduction, Rule
from qrstation.model.information_model import Level
from qrstation.model.query import Match
from qrstation.words import counted, joined, say, sentences

Note = Callable[[Reduction], None]
_T = TypeVar("_T", DoseStudy, DoseSeries, DoseObject)

_SR_ONLY = ("SR",)


def select(
    query: DoseQuery,
    processed: Callable[[str], Processed | None],
    *,
    modality_tag: bool = False,
    note: Note,
    remark: Callable[[str], None] = lambda _: None,
    tell: Callable[[str], None] = lambda _: None,
) -> Asking[tuple[DoseStudy, ...]]:
    """Ask a node for studies, and decide what is fetched of them.

    Parameters
    ----------
    processed
        What was processed before of the study with a Study Instance UID; none where the study is not known.
    modality_tag
        Whether the node matches Modalities in Study (0008,0061) although it does not return it.
    note
        Takes what each stage removed; of one that removed nothing it does not hear.
    remark
        Takes, as sentences, what is strange about the answers.
    tell
        Takes, as sentences, what is done otherwise because of them, where nothing is doubtful about that.

    Returns
    -------
    tuple
        All studies that the node told, each once, in its order.
    """

    def removed(reduction: Reduction) -> None:
        if reduction.after != reduction.before:
            note(reduction)

    responses, unasked = yield from _responses(query, tell, modality_tag=modality_tag)
    studies = _studies(responses, query)
    removed(_reduction(say("Told twice or without a UID"), Level.STUDY, len(responses), len(studies)))
    open_studies = asked = _filtered(studies, query, removed)
    yield from _with_series(open_studies)
    open_studies = _requested(open_studies, query, removed)
    _filter_series(open_studies, query, removed)
    yield from _decided(open_studies, query, removed)
    if not query.duplicates:
        yield from _compared(open_studies, processed, removed)
    selected = {one.study.study_instance_uid: one.result() for one in studies}
    looked_into = [
        LookedInto(number=number, study=selected[one.study.study_instance_uid], without_modality=one.without_modality)
        for number, one in enumerate(asked, start=1)
    ]
    for sentence in remarks(query, tuple(selected.values()), looked_into, unasked):
        remark(sentence)
    return tuple(selected.values())


@dataclass(slots=True, kw_only=True)
class _Study:
    """A study while it is decided upon."""

    study: DoseStudy
    lists: ObjectLists
    series: tuple[DoseSeries, ...] = ()
    problem: str = ""
    """Why its series may not be all; empty where they are."""
    modalities_built: bool = False
    """Whether its modalities are those of its series, since the node did not tell them."""
    without_modality: int = 0
    """How many of its series the node told no modality of."""
    open: bool = True
    """Whether it may still be fetched."""

    def drop(self, rule: Rule, reason: str) -> None:
        """Decide that nothing of it is fetched."""
        self.open = False
        self.study = replace(self.study, keep=False, rule=rule, reason=reason)
        self.series = tuple(one if one.reason else left_out(one, rule, reason) for one in self.series)

    def keep(self, rule: Rule, reason: str) -> None:
        """Decide that something of it is fetched."""
        self.study = replace(self.study, keep=True, rule=rule, reason=reason)

    @property
    def undecided_series(self) -> tuple[DoseSeries, ...]:
        """Those of its series that no filter has left out."""
        return tuple(one for one in self.series if not one.reason)

    @property
    def kept_series(self) -> tuple[DoseSeries, ...]:
        """Those of its series that are fetched."""
        return tuple(one for one in self.series if one.keep)

    def result(self) -> DoseStudy:
        """The study with its series and whatever kept them from being looked into."""
        problems = tuple(dict.fromkeys(filter(None, (self.problem, *self.lists.problems))))
        study = replace(self.study, series=self.series, problem=sentences(*map(say, problems)))
        return _stopped(study) if STOPPED in problems else study


def _stopped(study: DoseStudy) -> DoseStudy:
    """Say of what was not decided that the user stopped the query, and not that the node was silent."""

    def told(one: _T) -> _T:
        return replace(one, reason=say("Not looked into: the query was stopped")) if one.rule is Rule.UNDECIDED else one

    series = (replace(one, objects=tuple(map(told, one.objects))) for one in study.series)
    return replace(told(study), series=tuple(map(told, series)))


def _studies(responses: Sequence[Match], query: DoseQuery) -> list[_Study]:
    """Take each study once, with all modalities that its responses tell: some nodes tell only the one asked for."""
    told: dict[str, dict[str, None]] = {}
    for match in responses:
        told.setdefault(uid_told(match, "StudyInstanceUID"), {}).update(dict.fromkeys(modalities_told(match)))
    studies = []
    for match in asked_about(responses, "StudyInstanceUID", {}):
        study = study_of(match)
        modalities = tuple(told[study.study_instance_uid])
        study = replace(study, modalities=modalities, branches=applying(query, modalities))
        studies.append(_Study(study=study, lists=ObjectLists(study_instance_uid=study.study_instance_uid)))
    return studies


def _responses(
    query: DoseQuery, tell: Callable[[str], None], *, modality_tag: bool
) -> Asking[tuple[list[Match], Unasked | None]]:
    """Ask for studies, one modality after another, until the node shows that it does not match the modality.

    Then it has told all studies of any modality already; unless it only does not tell what it matches.
    """
    responses: list[Match] = []
    for number, modality in enumerate(query.modalities, start=1):
        answer = yield StudiesWanted(modality=modality)
        responses.extend(answer.matches)
        if not _matches(answer.matches, modality, modality_tag=modality_tag):
            others = query.modalities[number:]
            unasked = _unasked(answer.matches, modality, others)
            if others and unasked is None:
                tell(passes_over_modality(modality, others))
            return responses, unasked
    return responses, None


def _unasked(matches: Sequence[Match], modality: str, others: tuple[str, ...]) -> Unasked | None:
    """Name the modalities that are not asked for, where no response shows a study without the one that was."""
    told = {modalities_told(match) for match in matches}
    if not others or any(codes and modality not in codes for codes in told):
        return None
    blank = (uid_told(match, "StudyInstanceUID") for match in matches if not modalities_told(match))
    some_told = any(told)
    return Unasked(modality=modality, others=others, blank=frozenset(filter(None, blank)), some_told=some_told)


def _matches(matches: Iterable[Match], modality: str, *, modality_tag: bool) -> bool:
    """Whether a node matches Modalities in Study, as far as its responses show."""
    for match in matches:
        told = modalities_told(match)
        if not told:
            return modality_tag
        if modality not in told:
            return False
    return True


def _filtered(studies: Sequence[_Study], query: DoseQuery, note: Note) -> list[_Study]:
    """Leave out studies by what was told at STUDY level."""
    if Branch.SR in query.branches:
        for one in studies:
            if one.study.modalities not in ((), _SR_ONLY):
                one.drop(Rule.NOT_SR_ONLY, _not_sr_only(one.study.modalities))
        note(_counted(say("Left out as more than SR"), studies))
    for each, value_of in study_filters(query):
        before = _still_open(studies)
        for one in before:
            if objection := each.objection(value_of(one.study)):
                one.drop(each.rule, objection)
        note(_counted(each.words, before))
    before = _still_open(studies)
    for one in before:
        if one.study.modalities and not applying(query, one.study.modalities):
            one.drop(Rule.NOT_REQUESTED, _not_requested(one.study.modalities))
    note(_counted(say("Left out as of other modalities"), before))
    return _still_open(before)


def _with_series(studies: Sequence[_Study]) -> Asking[None]:
    """Ask for the series of each study, and take their modalities where the study did not tell them.

    Of a study with a problem there may be more series: what was told may be fetched, but nothing follows from what is
    missing.
    """
    for number, one in enumerate(studies, start=1):
        uid = one.study.study_instance_uid
        answer = yield SeriesWanted(study_instance_uid=uid, number=number, of=len(studies))
        told = tuple(asked_about(answer.matches, "SeriesInstanceUID", {"StudyInstanceUID": uid}))
        one.series = tuple(series_of(match) for match in told)
        one.without_modality = sum(not match.text("Modality").strip() for match in told)
        nameless = sum(not uid_told(match, "SeriesInstanceUID") for match in answer.matches)
        if answer.problem:
            one.problem = answer.problem
        elif nameless:
            one.problem = say(
                "The node told {series} of the study without a UID.", series=counted(nameless, "series", "series")
            )
        if not one.series:
            if one.problem:
                one.drop(Rule.UNDECIDED, say(NOT_ALL_SERIES))
            else:
                one.drop(Rule.NOTHING_TOLD, say("The node tells no series of it"))
        elif not one.study.modalities:
            modalities = tuple(dict.fromkeys(series.modality for series in one.series))
            one.study = replace(one.study, modalities=modalities)
            one.modalities_built = True


def _requested(studies: Sequence[_Study], query: DoseQuery, note: Note) -> list[_Study]:
    """Leave out studies that no branch applies to, now that the modalities of all are known."""
    note(_counted(say("Left out as without series told"), studies))
    before = _still_open(studies)
    for one in before:
        modalities = one.study.modalities
        one.study = replace(one.study, branches=applying(query, modalities))
        others = [each.modality for each in one.series if each.modality not in (*_SR_ONLY, UNKNOWN_MODALITY)]
        if Branch.SR in query.branches and (modalities != _SR_ONLY or others):
            one.drop(Rule.NOT_SR_ONLY, _not_sr_only(tuple(dict.fromkeys((*modalities, *others)))))
        elif one.problem and (Branch.SR in query.branches or not one.study.branches) and one.modalities_built:
            one.drop(Rule.UNDECIDED, say(NOT_ALL_SERIES))
        elif not one.study.branches:
            one.drop(Rule.NOT_REQUESTED, _not_requested(modalities))
    note(_counted(say("Left out as of other modalities, by the series"), before))
    return _still_open(before)


def _filter_series(studies: Sequence[_Study], query: DoseQuery, note: Note) -> None:
    """Leave out series by their station names; the modalities of a study stay what they are."""
    for each, value_of in series_filters(query):
        before = _series_undecided(studies)
        for one in studies:
            marked = []
            for series in one.series:
                objection = "" if series.reason else each.objection(value_of(series))
                marked.append(left_out(series, each.rule, objection) if objection else series)
            one.series = tuple(marked)
        note(_reduction(each.words, Level.SERIES, before, _series_undecided(studies)))


def _decided(studies: Sequence[_Study], query: DoseQuery, note: Note) -> Asking[None]:
    """Let the branches decide."""
    tallies = {branch: [0, 0] for branch in Branch if branch in query.branches}
    before = _series_undecided(studies)
    for one in studies:
        series = one.undecided_series
        if not series and one.problem:
            one.drop(Rule.UNDECIDED, joined("; ", (say(NOT_ALL_SERIES), _left_out_words(one.series))))
            continue
        if not series:
            one.drop(one.series[0].rule, _left_out_words(one.series))
            continue
        view = View(series=series, lists=one.lists, query=query, whole=not one.problem)
        verdicts = []
        for branch in one.study.branches:
            verdict = yield from DECIDE[branch](view)
            verdicts.append((branch, verdict))
            tallies[branch][0] += 1
            tallies[branch][1] += verdict.keeps
        _decide(one, verdicts)
    for branch, (applied, kept) in tallies.items():
        note(
            _reduction(
                say("{modality}, without anything to fetch", modality=branch.heading), Level.STUDY, applied, kept
            )
        )
    note(_reduction(say("Left out as not needed"), Level.SERIES, before, _series_kept(studies)))


def _decide(one: _Study, verdicts: Sequence[tuple[Branch, Verdict]]) -> None:
    """Take what the branches say of the series that no filter has left out."""
    filtered = [series for series in one.series if series.reason]
    verdict = union(verdicts)
    one.study = replace(one.study, kept_by=tuple(branch for branch, each in verdicts if each.keeps))
    marked = iter(verdict.series)
    one.series = tuple(series if series.reason else next(marked) for series in one.series)
    reason = f"{verdict.reason}; {_left_out_words(filtered)}" if filtered else verdict.reason
    if verdict.keeps:
        one.keep(verdict.rule, reason)
    else:
        one.drop(verdict.rule, reason)


def _compared(studies: Sequence[_Study], processed: Callable[[str], Processed | None], note: Note) -> Asking[None]:
    """Leave out what was processed before."""
    before = _still_open(studies)
    series = _series_kept(before)
    for one in before:
        known = processed(one.study.study_instance_uid)
        if known is None:
            continue
        compared = []
        for each in one.series:
            if each.keep:
                each = yield from without_processed(each, known, one.lists)
            compared.append(each)
        one.series = tuple(compared)
        if not one.kept_series:
            one.drop(Rule.PROCESSED, say("All that is wanted was processed before"))
    note(_reduction(say("Left out as processed before"), Level.SERIES, series, _series_kept(before)))
    note(_counted(say("Left out as processed before"), before))


def _still_open(studies: Iterable[_Study]) -> list[_Study]:
    return [one for one in studies if one.open]


def _series_kept(studies: Iterable[_Study]) -> int:
    return sum(len(one.kept_series) for one in studies)


def _series_undecided(studies: Iterable[_Study]) -> int:
    return sum(len(one.undecided_series) for one in studies)


def _counted(what: str, studies: Sequence[_Study]) -> Reduction:
    """How many of some studies are still to be fetched."""
    return _reduction(what, Level.STUDY, len(studies), len(_still_open(studies)))


def _reduction(what: str, level: Level, before: int, after: int) -> Reduction:
    return Reduction(what=what, level=level, before=before, after=after)


def _not_sr_only(modalities: Sequence[str]) -> str:
    return say("Not SR only: the study has {modalities}", modalities=", ".join(modalities))


def _not_requested(modalities: Sequence[str]) -> str:
    return say("None of the modalities asked for: the study has {modalities}", modalities=", ".join(modalities))


def _left_out_words(filtered: Sequence[DoseSeries]) -> str:
    """What filters took from a study."""
    reasons = joined("; ", dict.fromkeys(one.reason for one in filtered))
    return say("{series} left out: {reasons}", series=counted(len(filtered), "series", "series"), reasons=reasons)
