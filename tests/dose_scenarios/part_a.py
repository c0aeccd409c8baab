"""Part A: what OpenREM's own tests assert."""

from __future__ import annotations

from qrstation.model.dose import Branch, StationLevel
from tests.dose_scenarios.held import series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.scenario import ALL_BOXES, Scenario, asking

CT, MG, DOSE_INFO = Branch.CT, Branch.MG, "Dose Info"

STUDY_LEVEL = (
    Scenario(
        name="A01",
        query=asking(CT, MG),
        behaviour=Behaviour(matches_modalities=False),
        studies=(
            study("mammography", series(1, "MG"), series(2, "SR", "RDSR")),
            study("ultrasound", series(1, "US"), series(2, "SR", "BTSR")),
        ),
        keep={"mammography": "2"},
        asked_for="CT",
    ),
    Scenario(
        name="A02",
        query=asking(CT, MG),
        studies=(
            study("ct", series(1, "CT", desc=DOSE_INFO)),
            study("ot-ct-sr", series(1, "OT"), series(2, "CT", desc=DOSE_INFO), series(3, "SR", "BTSR")),
            study("sr-ct", series(1, "SR", "RDSR"), series(2, "CT")),
            study("mg-sr", series(1, "MG"), series(2, "SR", "BTSR")),
            study("mg", series(1, "MG")),
            study("ot-mg", series(1, "OT"), series(2, "MG")),
            study("pr-mg", series(1, "PR"), series(2, "MG")),
        ),
        keep={"ct": "1", "ot-ct-sr": "2", "sr-ct": "1", "mg-sr": "1", "mg": "1", "ot-mg": "1 2", "pr-mg": "2"},
        asked_for="CT MG",
        series_queries=7,
    ),
    Scenario(
        name="A04",
        query=asking(CT),
        behaviour=Behaviour(repeats=("u1",)),
        studies=(study("u1", series(1, "CT", desc=DOSE_INFO)), study("u2", series(1, "CT", desc=DOSE_INFO))),
        keep={"u1": "1", "u2": "1"},
        series_queries=2,
    ),
)

P1 = series(1, "CT", n=1, desc="scan projection radiograph")
P2 = series(2, "CT", n=300, desc="thorax and abdomen", series_number="3")
P3 = series(3, "SC", "SC", desc="dose info", series_number="2394")
P4 = series(4, "SR", "RDSR", desc="radiation dose report", series_number="999")

PHILIPS = (
    Scenario(
        name="A05",
        query=asking(CT),
        studies=(study("P", P1, P2, P3, desc="test response 1", station=""),),
        keep={"P": "3"},
        image_queries=0,
        reasons={"P/2": "Dose Info present"},
    ),
    Scenario(
        name="A07",
        query=asking(CT),
        studies=(study("P", P1, P2, desc="test response 1", station=""),),
        image_queries=0,
        reasons={"P": "no series named Dose Info"},
    ),
    Scenario(
        name="A08",
        query=asking(CT),
        studies=(study("P", P1, P2, P3, P4, desc="test response 1", station=""),),
        keep={"P": "4"},
        image_queries=1,
        reasons={"P/3": "RDSR present: other series not needed"},
    ),
)

FILTERED = (
    study("f1", P3, modalities="CT", desc="Imported  CT studies", station="badstation"),
    study("f2", P3, modalities="CT", desc="Test Response 2", station="goodstation"),
    study("f3", P3, modalities="CT", desc="test response 3", station="goodstation2"),
    study("f4", P3, modalities="CT"),
    study("f5", P3, modalities="CT", desc=""),
)
PASSED = {"f2": "3", "f3": "3", "f4": "3", "f5": "3"}

FILTERS = (
    Scenario(
        name="A09",
        query=asking(CT, station_include=("goodstation",), station_level=StationLevel.STUDY),
        studies=FILTERED,
        keep=PASSED,
        series_queries=4,
        reasons={"f1": "Station name badstation has none of the include terms “goodstation”"},
    ),
    Scenario(
        name="A10",
        query=asking(CT, station_exclude=("badstation",), station_level=StationLevel.STUDY),
        studies=FILTERED,
        keep=PASSED,
        series_queries=4,
        reasons={"f1": "Station name badstation matches the exclude term “badstation”"},
    ),
    Scenario(
        name="A12",
        query=asking(CT, description_include=("test",)),
        studies=FILTERED,
        keep=PASSED,
        series_queries=4,
        reasons={"f1": "Study description Imported  CT studies has none of the include terms “test”"},
    ),
)

PROJECTION = (
    Scenario(
        name="A13", query=asking(*ALL_BOXES), studies=(study("Q", series(1, "MG")),), keep={"Q": "1"}, image_queries=0
    ),
    Scenario(
        name="A14",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR"), series(3, "SR", "BTSR")),),
        keep={"Q": "2"},
        image_queries=2,
        reasons={"Q/1": "RDSR present: other series not needed", "Q/3": "Basic Text SR"},
    ),
    Scenario(
        name="A15",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(1, "CR"), series(2, "SR", "BTSR")),),
        keep={"Q": "1"},
        branches={"Q": "DX"},
    ),
    Scenario(
        name="A17",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(1, "RF"), series(2, "SR", "BTSR")),),
        reasons={"Q": "Neither an RDSR nor an Enhanced SR"},
    ),
    Scenario(
        name="A19",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR", listed=False)),),
        keep={"Q": "1"},
        reasons={"Q": "the option for empty SR series", "Q/2": "lists no objects"},
    ),
    Scenario(
        name="A20",
        query=asking(*ALL_BOXES, empty_sr=True),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR", listed=False)),),
        keep={"Q": "2"},
    ),
)

Q1 = series(1, "CT", n=15, desc="TAP")
Q2 = series(2, "SR", "ESR")
Q2_EMPTY = series(2, "SR", "ESR", listed=False)
Q3 = series(3, "SR", "BTSR")
Q4 = series(4, "CT", "SC", desc="Dose Info")
Q5 = series(5, "SR", "RDSR")

CT_REPORTS = (
    Scenario(
        name="A21",
        query=asking(*ALL_BOXES),
        studies=(study("Q", Q1, Q2, Q3, Q4, Q5),),
        keep={"Q": "5"},
        image_queries=3,
    ),
    Scenario(
        name="A23",
        query=asking(*ALL_BOXES),
        studies=(study("Q", Q1, Q3, Q4),),
        keep={"Q": "4"},
        image_queries=1,
    ),
    Scenario(
        name="A24",
        query=asking(*ALL_BOXES),
        studies=(study("Q", Q1, Q3, Q4),),
        keep={"Q": "4"},
    ),
    Scenario(
        name="A26",
        query=asking(*ALL_BOXES, empty_sr=True),
        studies=(study("Q", Q1, Q2_EMPTY, Q3, Q4),),
        keep={"Q": "2"},
    ),
)

NUCLEAR = (
    Scenario(
        name="A27",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(1, "SR", "RDSR"), series(2, "PT", "PETI", n=200), modalities="PT SR CT"),),
        keep={"Q": "1 2:1"},
        branches={"Q": "CT NM"},
        image_queries=2,
    ),
    Scenario(
        name="A29",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(2, "PT", "PETI"), series(3, "NM", "NMI")),),
        keep={"Q": "2"},
        image_queries=1,
    ),
    Scenario(
        name="A30",
        query=asking(*ALL_BOXES),
        studies=(study("Q", series(3, "NM", "NMI")),),
        keep={"Q": "3"},
        image_queries=1,
    ),
)

MIXED = study(
    "mixed",
    series(1, "CT", n=100, station="MEDPC"),
    series(2, "CT", n=100, desc="PET", station="SYMBIAT16"),
    series(3, "SR", "RDSR", station="MEDPC"),
    modalities="PT CT SR",
    station="MIXEDCTNM",
)

STATIONS = (
    Scenario(name="A31", query=asking(CT), studies=(MIXED,), keep={"mixed": "3"}),
    Scenario(
        name="A32",
        query=asking(CT, station_include=("medpc",)),
        studies=(MIXED,),
        keep={"mixed": "3"},
        reasons={"mixed/2": "Station name SYMBIAT16 has none of the include terms “medpc”"},
    ),
    Scenario(
        name="A34",
        query=asking(CT, station_include=("mixedctnm",), station_level=StationLevel.STUDY),
        studies=(MIXED,),
        keep={"mixed": "3"},
    ),
)

PART_A = (*STUDY_LEVEL, *PHILIPS, *FILTERS, *PROJECTION, *CT_REPORTS, *NUCLEAR, *STATIONS)
