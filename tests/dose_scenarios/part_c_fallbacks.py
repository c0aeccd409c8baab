"""Parts C3 and C4: CT without a usable report, SR only, and nuclear medicine."""

from __future__ import annotations

from qrstation.model.dose import Branch
from tests.dose_scenarios.held import SeriesRow, series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.scenario import Scenario, asking

CT, NM, SR = Branch.CT, Branch.NM, Branch.SR
T1 = (
    series(1, "CT", n=300, desc="Ax"),
    series(2, "CT", "SC", n=3, desc="scr"),
    series(3, "CT", desc="z", listed=False),
)


def ct(
    name: str, *rows: SeriesRow, keep: str = "", toshiba: bool = False, queries: int | None = None, why: str = ""
) -> Scenario:
    """A row of one CT study."""
    return Scenario(
        name=name,
        query=asking(CT, toshiba=toshiba),
        studies=(study("Q", *rows, modalities="CT SR" if any(row.modality == "SR" for row in rows) else "CT"),),
        keep={"Q": keep} if keep else {},
        image_queries=queries,
        reasons={"Q": why} if why else {},
    )


C3 = (
    ct(
        "D21",
        series(1, "CT", desc="Dose Info 1"),
        series(2, "CT", n=300, desc="Axial"),
        queries=0,
        why="no series named Dose Info",
    ),
    ct(
        "D22",
        series(1, "CT", desc="Dose Info"),
        series(2, "CT", desc="Dose Info"),
        series(3, "CT", desc="x"),
        keep="1 2",
        queries=0,
    ),
    ct("D26", *T1, series(4, "CT", desc="Dose Info"), toshiba=True, keep="4", queries=0),
    ct("D27", *T1, series(4, "SR", "RDSR"), toshiba=True, keep="4", queries=1),
    ct("D28", series(1, "CT", n=300), series(2, "CT", "SC"), toshiba=True, keep="1:1 2", queries=2),
    ct("D30", series(1, "CT", "-", n=30, desc="Ax"), toshiba=True, keep="1:1", queries=1),
    ct("D31", series(1, "CT", first=0, desc="Ax"), toshiba=True, keep="1", queries=2),
    ct("D31/two", series(1, "CT", n=2, first=0, desc="Ax"), toshiba=True, keep="1:1", queries=1),
    ct("numbers begin anywhere", series(1, "CT", n=3, first=101, desc="Ax"), toshiba=True, keep="1:101", queries=3),
    ct("D32", *T1, series(4, "SR", "BTSR"), toshiba=True, keep="1:1 2", queries=6),
    ct("D33", series(1, "CT"), series(2, "SR", "BTSR"), keep="1"),
    ct("D34", series(1, "CT", desc="Ax"), series(2, "SR", "RRDSR")),
    ct("D35", series(1, "CT"), series(2, "SR", "RDSR"), series(3, "SR", "RRDSR"), keep="2"),
    ct("D36", series(1, "CT"), series(2, "SR", "ESR"), series(3, "CT", desc="Dose Info"), keep="2", queries=1),
    ct("D37", series(1, None), series(2, "SR", "RDSR"), keep="2", queries=1),
    ct(
        "D38",
        series(1, "CT", n=300, desc="TAP", series_number=""),
        series(2, "SR", "ESR", series_number=""),
        series(3, "SR", "RDSR", series_number=""),
        keep="3",
    ),
    ct("D40", series(1, "CT", "SC", desc="Dose Info"), series(2, "SR", "CSR"), keep="1"),
    ct("D41", series(1, "CT"), series(2, "SR", "EXRDSR"), keep="2"),
    Scenario(
        name="D42",
        query=asking(CT, station_exclude=("ws",)),
        studies=(
            study("Q", series(1, "CT", n=300, desc="Ax", station="CT1"), series(2, "SR", "RDSR", station="DOSEWS")),
        ),
        image_queries=0,
        reasons={"Q": "Station name DOSEWS matches the exclude term “ws”"},
    ),
    Scenario(
        name="D43",
        query=asking(CT, station_include=("ct1",)),
        studies=(study("Q", series(1, "CT", desc="Dose Info"), series(2, "CT", desc="Ax", station="CT2")),),
        keep={"Q": "1"},
    ),
    ct(
        "an SR that is named Dose Info reports no dose",
        series(1, "CT", n=300, desc="Ax"),
        series(2, "SR", "BTSR", desc="Dose Info"),
        why="no series named Dose Info",
    ),
    Scenario(
        name="images that one kind wants whole and another one of each",
        query=asking(CT, Branch.MG, toshiba=True),
        studies=(
            study("Q", series(1, "MG", n=4, desc="R CC"), series(2, "CT", "SC", n=2, desc="scr"), modalities="CT MG"),
        ),
        keep={"Q": "1 2"},
        branches={"Q": "CT MG"},
        image_queries=2,
    ),
    ct(
        "small series, number not told",
        series(1, "CT", n=6),
        series(2, "CT", n=5),
        series(3, "CT", n=400, counted=False),
        keep="2 3",
        queries=0,
    ),
)

C4 = (
    Scenario(
        name="E01",
        query=asking(SR),
        studies=(study("Q", series(1, "SR", "RDSR"), series(2, "SR", "BTSR")),),
        keep={"Q": "1"},
        asked_for="SR",
        image_queries=2,
    ),
    Scenario(name="E02", query=asking(SR), studies=(study("Q", series(1, "SR", "BTSR")),)),
    Scenario(name="E03", query=asking(SR), studies=(study("Q", series(1, "SR", "ESR")),), keep={"Q": "1"}),
    Scenario(
        name="E04",
        query=asking(SR, empty_sr=True),
        studies=(study("Q", series(1, "SR", "RDSR", listed=False)),),
        keep={"Q": "1"},
    ),
    Scenario(
        name="E06",
        query=asking(NM),
        studies=(
            study(
                "Q",
                series(1, "SR", "RDSR"),
                series(2, "NM", "NMI", n=4),
                series(3, "NM", "NMI"),
                series(4, "NM", "NMI"),
            ),
        ),
        keep={"Q": "2:1"},
        image_queries=2,
        reasons={"Q/3": "Not needed"},
    ),
    Scenario(
        name="E07",
        query=asking(NM),
        studies=(study("Q", series(1, "SR", "BTSR"), series(2, "OT"), modalities="NM SR"),),
        image_queries=1,
    ),
    Scenario(
        name="E09",
        query=asking(NM),
        behaviour=Behaviour(matches_instance_number=False),
        studies=(study("Q", series(1, "PT", "PETI", n=300)),),
        keep={"Q": "1:1"},
        image_queries=1,
    ),
    Scenario(
        name="PET images whose numbers begin at 313",
        query=asking(NM),
        studies=(study("Q", series(1, "PT", "PETI", n=3, first=313), series(2, "NM", "NMI", n=2)),),
        keep={"Q": "1:313"},
        image_queries=3,
        reasons={"Q/1": "First PET image"},
    ),
    Scenario(
        name="radiopharmaceutical report beside PET images",
        query=asking(NM),
        studies=(
            study("Q", series(1, "SR", "RRDSR"), series(2, "PT", "PETI", n=80), series(3, "PT", "SC"), modalities="PT"),
        ),
        keep={"Q": "1 2:1"},
        image_queries=3,
    ),
    Scenario(
        name="SR series that list nothing, in nuclear medicine",
        query=asking(NM, empty_sr=True),
        studies=(
            study("alone", series(1, "SR", "RRDSR", listed=False), series(2, "NM", "NMI")),
            study("beside", series(1, "SR", "RRDSR", listed=False), series(2, "SR", "RRDSR"), series(3, "NM", "NMI")),
        ),
        keep={"alone": "1", "beside": "2"},
        asked_for="NM PT",
        image_queries=3,
    ),
    Scenario(
        name="SR series that list nothing beside X-ray reports, in nuclear medicine",
        query=asking(NM, empty_sr=True),
        studies=tuple(
            study(name, series(1, "SR", "RRDSR", listed=False), series(2, "SR", name), series(3, "NM", "NMI", n=2))
            for name in ("RDSR", "ESR")
        ),
        keep={"RDSR": "3:1", "ESR": "3:1"},
    ),
)
