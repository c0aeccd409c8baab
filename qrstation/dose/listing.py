"""Objects of the series of a study: each list is asked for once, whoever needs it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from qrstation.dose.questions import Asking, ClassesWanted, ObjectsWanted
from qrstation.dose.responses import ObjectTold, asked_about, object_of
from qrstation.model.dose import DoseSeries
from qrstation.words import counted, say

_FIRST_NUMBERS = ("1", "0")
"""Instance Number (0020,0013) of a first image, where it is the usual one and where a scanner counts from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Objects that a node told of a series."""

    objects: tuple[ObjectTold, ...] = ()
    whole: bool = False
    """Whether these are all that the series has."""
    problem: str = ""
    """Why they may not be all that was asked for, as a sentence."""
    never_told: bool = False
    """Whether the node cannot tell, nor show, what those without a SOP Class are."""

    @property
    def untold(self) -> bool:
        """Whether nobody knows what some of them are."""
        return any(not one.sop_class_uid for one in self.objects)

    @property
    def unseen(self) -> bool:
        """Whether some of them could have been looked at, but were not seen."""
        return self.untold and not self.never_told

    def has(self, classes: frozenset[str]) -> bool:
        """Whether one of them is of these SOP Classes."""
        return any(one.sop_class_uid in classes for one in self.objects)


@dataclass(slots=True, kw_only=True)
class ObjectLists:
    """What a node told, and can be asked, of the objects of a study."""

    study_instance_uid: str
    _all: dict[str, Listing] = field(default_factory=dict)
    _first: dict[str, Listing] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why lists may be incomplete, each sentence once."""
        listings = (*self._all.values(), *self._first.values())
        return tuple(dict.fromkeys(listing.problem for listing in listings if listing.problem))

    def known(self, series: DoseSeries) -> Listing | None:
        """What was told of a series so far; none where nothing was asked."""
        uid = series.series_instance_uid
        return self._all.get(uid) or self._first.get(uid)

    def all_of(self, series: DoseSeries) -> Asking[Listing]:
        """All objects of a series."""
        uid = series.series_instance_uid
        if uid not in self._all:
            objects, problem = yield from self._ask(uid)
            short = 0 < len(objects) < (series.instances or 0)
            self._all[uid] = Listing(objects=objects, whole=not (problem or short), problem=problem)
        return self._all[uid]

    def classified(self, series: DoseSeries) -> Asking[Listing]:
        """All objects of a series, with their SOP Classes also where the node lists objects without them."""
        listing = yield from self.all_of(series)
        if not listing.whole and not listing.problem:
            problem = say(
                "The node lists {listed:,} of the {objects} that it counts in series {series}.",
                listed=len(listing.objects),
                objects=counted(series.instances or 0, "object"),
                series=series.series_instance_uid,
            )
            listing = self._all[series.series_instance_uid] = replace(listing, problem=problem)
        if listing.unseen and not listing.problem:
            answer = yield ClassesWanted(
                study_instance_uid=self.study_instance_uid,
                series_instance_uid=series.series_instance_uid,
                sop_instance_uids=tuple(one.sop_instance_uid for one in listing.objects if not one.sop_class_uid),
            )
            seen = {one.sop_instance_uid: one.sop_class_uid for one in map(object_of, answer.matches)}
            listing = replace(
                listing,
                objects=tuple(
                    replace(one, sop_class_uid=one.sop_class_uid or seen.get(one.sop_instance_uid, ""))
                    for one in listing.objects
                ),
                problem=answer.problem,
                never_told=answer.impossible,
            )
            self._all[series.series_instance_uid] = listing
        return listing

    def first_of(self, series: DoseSeries) -> Asking[Listing]:
        """The first image of a series; of what a node tells that passes over the number, the lowest.

        Where there is neither an image 1 nor an image 0, it is the one with the lowest number of all.

        References
        ----------
        PS3.4 C.6.1.1.5
        """
        uid = series.series_instance_uid
        if uid not in self._first:
            objects: tuple[ObjectTold, ...] = ()
            problem = ""
            for number in _FIRST_NUMBERS:
                objects, problem = yield from self._ask(uid, number)
                if objects or problem:
                    break
            else:
                everything = yield from self.all_of(series)
                objects, problem = everything.objects, everything.problem
            self._first[uid] = Listing(
                objects=tuple(sorted(objects, key=_place))[:1],
                whole=len(objects) == 1 == series.instances,
                problem="" if objects else problem,
            )
        return self._first[uid]

    def _ask(self, series_instance_uid: str, number: str = "") -> Asking[tuple[tuple[ObjectTold, ...], str]]:
        answer = yield ObjectsWanted(
            study_instance_uid=self.study_instance_uid,
            series_instance_uid=series_instance_uid,
            instance_number=number,
        )
        above = {"StudyInstanceUID": self.study_instance_uid, "SeriesInstanceUID": series_instance_uid}
        told = asked_about(answer.matches, "SOPInstanceUID", above)
        return tuple(object_of(match) for match in told), answer.problem


def _place(told: ObjectTold) -> tuple[bool, int, str]:
    """Order objects by their numbers; those without one come last, by their UIDs."""
    return told.instance_number is None, told.instance_number or 0, told.sop_instance_uid
