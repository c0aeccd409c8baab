"""Query/Retrieve Information Models, their levels, and what can be negotiated beyond them.

References
----------
PS3.4 Annexes C, Y and Z
"""

from __future__ import annotations

from enum import StrEnum

from qrstation.words import nouns


class QueryModel(StrEnum):
    """A Query/Retrieve Information Model.

    References
    ----------
    PS3.4 C.3, Y.3 and Z.3
    """

    PATIENT = "patient"
    STUDY = "study"
    PATIENT_STUDY_ONLY = "patient-study-only"
    COMPOSITE = "composite"
    """Composite Instance Root: retrieves instances, or frames of one, by their SOP Instance UIDs alone."""
    WITHOUT_BULK_DATA = "without-bulk-data"
    """Composite Instance Retrieve Without Bulk Data: retrieves instances without pixels, waveforms and the like."""

    @property
    def is_searched(self) -> bool:
        """Whether it has a C-FIND; the others only retrieve."""
        return self in SEARCHED_MODELS


SEARCHED_MODELS = (QueryModel.PATIENT, QueryModel.STUDY, QueryModel.PATIENT_STUDY_ONLY)
"""Models that have a C-FIND."""


class Level(StrEnum):
    """Query/Retrieve Level (0008,0052), with the standard's words.

    References
    ----------
    PS3.4 C.6.1.1, C.6.2.1
    """

    PATIENT = "PATIENT"
    STUDY = "STUDY"
    SERIES = "SERIES"
    IMAGE = "IMAGE"

    @property
    def unique_key(self) -> str:
        """Keyword of the level's unique key."""
        return _UNIQUE_KEYS[self]

    @property
    def nouns(self) -> tuple[str, str]:
        """What people call one entity of the level, and several."""
        return _NOUNS[self]

    @property
    def above(self) -> tuple[Level, ...]:
        """The levels above this one, from the top."""
        levels = tuple(Level)
        return levels[: levels.index(self)]

    @property
    def below(self) -> Level | None:
        """The next level down; none below IMAGE."""
        levels = tuple(Level)
        position = levels.index(self) + 1
        return levels[position] if position < len(levels) else None


_NOUNS = {
    Level.PATIENT: nouns("patient", "patients"),
    Level.STUDY: nouns("study", "studies"),
    Level.SERIES: nouns("series", "series"),
    Level.IMAGE: nouns("object", "objects"),
}
_UNIQUE_KEYS = {
    Level.PATIENT: "PatientID",
    Level.STUDY: "StudyInstanceUID",
    Level.SERIES: "SeriesInstanceUID",
    Level.IMAGE: "SOPInstanceUID",
}

_LEVELS = {
    QueryModel.PATIENT: tuple(Level),
    QueryModel.STUDY: (Level.STUDY, Level.SERIES, Level.IMAGE),
    QueryModel.PATIENT_STUDY_ONLY: (Level.PATIENT, Level.STUDY),
    QueryModel.COMPOSITE: (Level.IMAGE,),
    QueryModel.WITHOUT_BULK_DATA: (Level.IMAGE,),
}


def levels_of(model: QueryModel) -> tuple[Level, ...]:
    """Levels that a Query/Retrieve Information Model has, from the top."""
    return _LEVELS[model]


class View(StrEnum):
    """Query/Retrieve View (0008,0053): in which form a node shows the images that it can convert.

    References
    ----------
    PS3.4 C.3.5
    """

    CLASSIC = "CLASSIC"
    """Enhanced multi-frame images as single-frame ones."""
    ENHANCED = "ENHANCED"
    """Single-frame images as enhanced multi-frame ones."""


class ExtendedNegotiation(StrEnum):
    """What two nodes may agree upon beyond the baseline behaviour of Query/Retrieve, in the order of its bytes.

    References
    ----------
    PS3.4 C.5.1.1, C.5.2.1 and C.5.3.1
    """

    RELATIONAL = "relational"
    """Queries and retrievals that do not name the entities above."""
    DATE_TIME = "date-time"
    """A range of dates and one of times are one range from the first moment to the last."""
    FUZZY_NAMES = "fuzzy-names"
    """Person names match by a likeness that the node defines."""
    TIME_ZONE = "time-zone"
    """Timezone Offset From UTC (0008,0201) says in which time zone dates and times are asked for and answered."""
    ENHANCED_MULTI_FRAME = "enhanced-multi-frame"
    """Query/Retrieve View (0008,0053) chooses between classic images and their enhanced multi-frame conversion."""
