"""Which dose objects are wanted of a node, and what was decided of everything that it has."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from qrstation.model.information_model import Level
from qrstation.model.instances import InstanceKey
from qrstation.words import later, say


class Branch(StrEnum):
    """A kind of examination that is asked for, in the order in which nodes are asked."""

    CT = "CT"
    MG = "MG"
    FL = "FL"
    DX = "DX"
    NM = "NM"
    SR = "SR"
    """Studies of nothing but structured reports; stands alone."""

    @property
    def modalities(self) -> tuple[str, ...]:
        """Values of Modalities in Study (0008,0061) that are asked for, one by one."""
        return _MODALITIES[self]

    @property
    def words(self) -> str:
        """What people call it."""
        return say(_BRANCH_WORDS[self])

    @property
    def heading(self) -> str:
        """The same with a capital letter, where it stands first or alone."""
        return say(_BRANCH_HEADINGS[self])


THIS_WORKSTATION = later("this workstation")
"""Where objects go that go to no other store, for people."""
EMPTY_SR_OPTION = later("Take SR series that list no objects")
"""What the option `DoseQuery.empty_sr` is called, wherever it is spoken of."""
FEWER_DAYS = later("Ask again for fewer days.")
"""Behind a problem that this would solve."""

_MODALITIES = {
    Branch.CT: ("CT",),
    Branch.MG: ("MG",),
    Branch.FL: ("RF", "XA"),
    Branch.DX: ("DX", "CR", "PX"),
    Branch.NM: ("NM", "PT"),
    Branch.SR: ("SR",),
}
_BRANCH_WORDS = {
    Branch.CT: "CT",
    Branch.MG: later("mammography"),
    Branch.FL: later("fluoroscopy"),
    Branch.DX: later("planar X-ray"),
    Branch.NM: later("nuclear medicine"),
    Branch.SR: later("SR only"),
}
_BRANCH_HEADINGS = {
    Branch.CT: "CT",
    Branch.MG: later("Mammography"),
    Branch.FL: later("Fluoroscopy"),
    Branch.DX: later("Planar X-ray"),
    Branch.NM: later("Nuclear medicine"),
    Branch.SR: later("SR only"),
}


class StationLevel(StrEnum):
    """Where station names are compared with the terms: some nodes name studies after no scanner, such as MIXEDCT."""

    SERIES = "series"
    STUDY = "study"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseQuery:
    """What is asked for; terms are lower case, without blanks around them, none of them empty.

    Times belong to a single day: a range of times and of days at once would mean these hours of every day.

    Raises
    ------
    ValueError
        With a sentence for the user.
    """

    branches: tuple[Branch, ...]
    date_from: datetime.date | None = None
    date_until: datetime.date | None = None
    all_dates: bool = False
    """The user wants studies of any date, and says so."""
    time_from: datetime.time | None = None
    time_until: datetime.time | None = None
    description_exclude: tuple[str, ...] = ()
    description_include: tuple[str, ...] = ()
    station_exclude: tuple[str, ...] = ()
    station_include: tuple[str, ...] = ()
    station_level: StationLevel = StationLevel.SERIES
    toshiba: bool = False
    """Fetch dose screens, and one image of each series, of old Toshiba scanners."""
    duplicates: bool = False
    """Fetch also what was processed before."""
    empty_sr: bool = False
    """Take an SR series whose objects the node does not list for a dose report."""

    def __post_init__(self) -> None:
        if not self.branches:
            raise ValueError(say("Choose at least one modality."))
        if Branch.SR in self.branches and len(self.branches) > 1:
            raise ValueError(say("SR only stands alone: it cannot be combined with a modality."))
        dated = self.date_from is not None or self.date_until is not None
        if self.all_dates and dated:
            raise ValueError(say("Give dates, or ask for all dates: not both."))
        if not (dated or self.all_dates):
            raise ValueError(say("Without a date a node would be asked for everything that it has."))
        if self.date_from is not None and self.date_until is not None and self.date_from > self.date_until:
            raise ValueError(
                say("The last day, {last}, lies before the first, {first}.", last=self.date_until, first=self.date_from)
            )
        if self.time_from is None and self.time_until is None:
            return
        if self.date_from is None or self.date_from != self.date_until:
            raise ValueError(say("Times can be given for a single day only."))
        if self.time_from is not None and self.time_until is not None and self.time_from > self.time_until:
            raise ValueError(
                say("The time {until:%H:%M} lies before {start:%H:%M}.", until=self.time_until, start=self.time_from)
            )

    @property
    def modalities(self) -> tuple[str, ...]:
        """Values of Modalities in Study that are asked for, in their order."""
        return tuple(code for branch in Branch if branch in self.branches for code in branch.modalities)


def terms_of(text: str) -> tuple[str, ...]:
    """Read comma-separated terms of a filter; empty ones are left out."""
    return tuple(filter(None, (term.strip().lower() for term in text.split(","))))


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOn:
    """Where fetched objects go from here: a copy in a folder, a C-STORE to another node, both or neither."""

    folder: str = ""
    node: str = ""
    """Name in the node book, or ``AET@host:port``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseOrder:
    """A dose query with where it is put and where the objects go."""

    node: str
    """Name in the node book, or ``AET@host:port``."""
    query: DoseQuery
    store: str = ""
    """Name in the node book, or AE title, of the store that a C-MOVE sends to; empty: this workstation."""
    hand_on: HandOn = field(default_factory=HandOn)
    saved_as: str = ""
    """Name of the saved query that this is a run of; empty where it is of none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Processed:
    """What of a study was processed before: fetched to the same place, whatever became of it there."""

    objects: frozenset[str] = frozenset()
    """SOP Instance UIDs."""
    whole_series: Mapping[str, int] = field(default_factory=dict)
    """Instances of each series that was sent to a store whole, without its objects being named, by its UID."""


class Rule(StrEnum):
    """What decided that something is fetched or not; the values are stable codes for scripts."""

    BY_HAND = "by hand"
    """The user overrode the decision."""

    DOSE_REPORT = "dose report"
    """Fetched: an X-ray or radiopharmaceutical radiation dose SR."""
    ENHANCED_SR = "enhanced sr"
    """Fetched: an Enhanced SR, in which older scanners report dose."""
    EMPTY_SR = "sr of unknown content"
    """Fetched: an SR series whose objects the node does not list."""
    DOSE_INFO = "dose info"
    """Fetched: a series that is named Dose Info."""
    DOSE_SCREEN = "dose screen"
    """Fetched: secondary captures of a scanner without reports."""
    FIRST_IMAGE = "first image"
    """Fetched: one image, which stands for its series or its study."""
    SMALL_SERIES = "small series"
    """Fetched: so few objects without a description that they may be Dose Info."""
    IMAGES = "images without dose report"
    """Fetched: images whose headers are all there is on dose."""

    REPORT_PRESENT = "dose report present"
    """Left out: the study has a report that says more."""
    NOT_A_DOSE_REPORT = "not a dose report"
    """Left out: an SR, or an object beside one, that reports no dose."""
    NO_DOSE_REPORT = "no dose report"
    """Left out: without a report nothing of it tells dose."""
    DOSE_INFO_PRESENT = "dose info present"
    """Left out: the study has a series named Dose Info."""
    LARGE_SERIES = "large series"
    """Left out: too many objects to be Dose Info."""
    NO_IMAGES = "no images"
    """Left out: a presentation state, a key object selection and the like."""
    NOTHING_TOLD = "nothing told"
    """Left out: the node listed nothing in it, or cannot tell what that is."""
    FIRST_ENOUGH = "first image is enough"
    """Left out: an image that is fetched from another series says the same."""
    NOT_REQUESTED = "no requested modality"
    NOT_SR_ONLY = "not sr only"
    """Left out: the study has more than SR."""
    DESCRIPTION_INCLUDE = "description not included"
    DESCRIPTION_EXCLUDE = "description excluded"
    STATION_INCLUDE = "station name not included"
    STATION_EXCLUDE = "station name excluded"
    PROCESSED = "processed before"
    UNDECIDED = "undecided"
    """Left out: the node did not say what is needed to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What the rules decided, where the user's choice stands in its place."""

    keep: bool
    rule: Rule
    reason: str
    level: Level = Level.SERIES
    """Level at which a series is fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseObject:
    """An object that an IMAGE level query told, and what was decided of it."""

    sop_instance_uid: str
    sop_class_uid: str
    instance_number: int | None
    keep: bool
    rule: Rule
    reason: str
    """For people: why, as a sentence without a full stop."""
    ruled: Ruled | None = None
    """What the rules decided, where the user overrode it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseSeries:
    """A series of a study, and what was decided of it."""

    series_instance_uid: str
    series_number: str
    """As the node told it; empty where it did not."""
    modality: str
    description: str
    station_name: str
    instances: int | None
    """Number of Series Related Instances (0020,1209); none where the node does not tell it."""
    keep: bool
    rule: Rule
    reason: str
    level: Level = Level.SERIES
    """Level at which it is fetched: IMAGE where only the kept ones of its objects are wanted."""
    objects: tuple[DoseObject, ...] = ()
    """What IMAGE level queries told; empty where no rule needed them. At SERIES level they are all that it has."""
    known_as: Rule | None = None
    """What it would be fetched for, had it not been processed before; none where it was not."""
    ruled: Ruled | None = None
    """What the rules decided, where the user overrode it, or a decision below."""

    @property
    def kept_objects(self) -> tuple[DoseObject, ...]:
        """Those of its objects that are fetched, as far as they are known; none where it is dropped."""
        return tuple(one for one in self.objects if one.keep) if self.keep else ()

    @property
    def number(self) -> int | None:
        """How many objects it has: those that are listed, where these are all, else as the node tells."""
        listed = len(self.objects)
        if listed and self.level is Level.SERIES:
            return listed
        return None if self.instances is None else max(self.instances, listed)

    @property
    def wanted(self) -> int | None:
        """How many objects are fetched of it; none where it is fetched whole and nobody knows how many it has."""
        if not self.keep:
            return 0
        return len(self.kept_objects) if self.objects or self.level is Level.IMAGE else self.instances


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseStudy:
    """A study that a node told, and what was decided of it.

    Patient identification is there for people to see on the screen; it goes into no log and no export.
    """

    study_instance_uid: str
    branches: tuple[Branch, ...]
    """The branches asked for that apply to it: what each of them keeps is fetched."""
    modalities: tuple[str, ...]
    """Modalities in Study, as told or as found in its series."""
    study_date: str
    """As DICOM writes it, YYYYMMDD."""
    study_time: str
    description: str
    station_name: str
    keep: bool
    rule: Rule
    reason: str
    series: tuple[DoseSeries, ...] = ()
    patient_name: str = ""
    patient_id: str = ""
    accession_number: str = ""
    problem: str = ""
    """What kept it from being looked into, as a sentence; empty where nothing did."""
    kept_by: tuple[Branch, ...] = ()
    """Those of its branches that keep something of it, whether or not that was processed before."""
    ruled: Ruled | None = None
    """What the rules decided, where the user overrode it, or a decision below."""

    @property
    def kept_series(self) -> tuple[DoseSeries, ...]:
        """Those of its series that are fetched; none where it is dropped."""
        return tuple(one for one in self.series if one.keep) if self.keep else ()

    @property
    def fetched_for(self) -> tuple[Branch, ...]:
        """The branches that it is fetched for: all of its own where none keeps it, but the user does."""
        return (self.kept_by or self.branches) if self.keep else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reduction:
    """A step that removed studies, series or objects: what it was, and the numbers before and after it."""

    what: str
    """What decided, for people: ``Study description, exclude terms``."""
    level: Level
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseReview:
    """What a node told and what was decided, before anything is fetched."""

    order: DoseOrder
    studies: tuple[DoseStudy, ...]
    """All that the node told, each once, in its order; dropped ones too."""
    responses: int
    """Study level responses, repeated ones too."""
    reductions: tuple[Reduction, ...] = ()
    problems: tuple[str, ...] = ()
    """Sentences on what may be missing: queries that did not end well, at which level and of which study."""
    notes: tuple[str, ...] = ()
    """Sentences on what is strange about the answers, though each query ended well."""
    owed: frozenset[InstanceKey] = field(default=frozenset(), compare=False)
    """What is to go where the order hands on without being fetched: it waits or failed there, or never went there."""
    went_before: frozenset[InstanceKey] = field(default=frozenset(), compare=False)
    """What is left out as processed before and went everywhere where the order hands on."""
    seconds: float = 0.0
    cancelled: bool = False
    made: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.UTC), compare=False)
    """When it was begun; choices by hand do not make another review of it."""

    @property
    def incomplete(self) -> bool:
        """Whether the node may have more than it told."""
        return bool(self.problems) or self.cancelled

    @property
    def kept(self) -> tuple[DoseStudy, ...]:
        """Studies of which something is fetched."""
        return tuple(study for study in self.studies if study.keep)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseStage:
    """How far a dose query is: ``done`` of ``total`` where there is a total (else 0)."""

    words: str
    done: int = 0
    total: int = 0
