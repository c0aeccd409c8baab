"""Queries that fail: nothing is claimed that was not seen."""

from __future__ import annotations

from typing import Literal

from qrstation.model.dose import Branch, Processed
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import HeldStudy, SeriesRow, series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, FL, NM, SR = Branch.CT, Branch.MG, Branch.FL, Branch.NM, Branch.SR
FAILED = "could not"


def failing(name: str, branch: Branch, held: HeldStudy, *numbers: int, keep: str = "", **options: bool) -> Scenario:
    """One study, of some series of which the objects cannot be listed."""
    return Scenario(
        name=name,
        query=asking(branch, **options),
        behaviour=Behaviour(fails=tuple((Level.IMAGE, f"{held.uid}.{number}") for number in numbers)),
        studies=(held,),
        keep={held.name: keep} if keep else {},
        problems={held.name: FAILED},
    )


def broken_off(
    name: str,
    branch: Branch,
    *rows: SeriesRow,
    keep: str = "",
    why: str = "did not tell all of its series",
    modalities: Literal["told", "absent"] = "told",
    of: str | None = None,
    **options: object,
) -> Scenario:
    """One study, of which the last series is not told: the list ends with a failure in its place."""
    held = study("Q", *rows, series(99, "SR", "RDSR"), modalities=of)
    return Scenario(
        name=f"a list of series broke off: {name}",
        query=asking(branch, **options),
        behaviour=Behaviour(
            matches_modalities=modalities == "told",
            tells_modalities=modalities,
            breaks_off=((Level.SERIES, held.uid),),
        ),
        studies=(held,),
        keep={"Q": keep} if keep else {},
        problems={"Q": FAILED},
        reasons={} if keep else {"Q": why},
        series_queries=1,
    )


ONE, TWO, THREE = (study(name, series(1, "CT", "SC", desc="Dose Info")) for name in ("one", "two", "three"))
MAMMOGRAPHY = study("mammography", series(1, "MG", n=4), series(2, "SR", "RDSR"), series(3, "SR", "BTSR"))
CT_REPORTS = study("ct", series(1, "CT", desc="Dose Info"), series(2, "SR", "RDSR"), series(3, "SR", "ESR"))
ANGIOGRAPHY = study("xa", series(1, "XA"), series(2, "SR", "RDSR"), series(3, "SR", "ESR"))
TOSHIBA = study("toshiba", series(1, "CT", n=300, desc="Ax"), series(2, "CT", "SC", n=3, desc="scr"))
PET = study("pet", series(1, "SR", "RRDSR"), series(2, "PT", "PETI", n=9), series(3, "NM", "NMI", n=9))
CUMULATIVE = study("cumulative", series(1, "CT"), series(2, "SR", "RDSR", n=2))
SENT = study("sent", series(1, "MG", n=4))

FAILURES = (
    Scenario(
        name="series of one study cannot be listed",
        query=asking(CT),
        behaviour=Behaviour(fails=((Level.SERIES, TWO.uid),)),
        studies=(ONE, TWO, THREE),
        keep={"one": "1", "three": "1"},
        problems={"two": FAILED},
        series_queries=3,
        reasons={"two": "did not tell all of its series"},
    ),
    Scenario(
        name="studies of one modality cannot be listed",
        query=asking(CT, MG),
        behaviour=Behaviour(fails=((Level.STUDY, "CT"),)),
        studies=(ONE, study("mg", series(1, "MG"))),
        keep={"mg": "1"},
        asked_for="CT MG",
    ),
    failing("images are not taken for want of a look at the report", MG, MAMMOGRAPHY, 2),
    failing("a report is taken, whatever else could not be looked at", MG, MAMMOGRAPHY, 3, keep="2"),
    failing("a dose screen is not taken for want of a look at the report", CT, CT_REPORTS, 2, 3),
    failing("an Enhanced SR is not taken while an RDSR may be there", CT, CT_REPORTS, 2),
    failing("an SR that cannot be listed is none that is empty", CT, CT_REPORTS, 2, 3, empty_sr=True),
    failing("an Enhanced SR of fluoroscopy is wanted anyway", FL, ANGIOGRAPHY, 2, keep="3"),
    failing("a scanner is sampled as far as it can be", CT, TOSHIBA, 1, keep="2", toshiba=True),
    failing("an NM image is not taken while PET may be there", NM, PET, 1, 2),
    failing("a PET image is taken, whatever else could not be looked at", NM, PET, 1, keep="2:1"),
    broken_off("an RDSR that is seen is fetched", CT, series(1, "CT"), series(2, "SR", "RDSR"), keep="2"),
    broken_off("an RDSR may be missing beside an Enhanced SR", CT, series(1, "CT"), series(2, "SR", "ESR")),
    broken_off("a report may be missing beside Dose Info", CT, series(1, "CT", "SC", desc="Dose Info")),
    broken_off("no scanner is sampled", CT, series(1, "CT", "SC", desc="scr"), toshiba=True),
    broken_off("images are not wanted", MG, series(1, "MG")),
    broken_off("Enhanced SR of fluoroscopy is wanted anyway", FL, series(1, "XA"), series(2, "SR", "ESR"), keep="2"),
    broken_off("PET images are wanted anyway", NM, series(1, "PT", "PETI", n=9), keep="1:1"),
    broken_off("NM images are not wanted", NM, series(1, "NM", "NMI", n=9), why="a better source"),
    broken_off("no source at all", NM, series(1, "OT"), series(2, "NM", "NMI"), why="a better source"),
    broken_off("nothing of nuclear medicine is seen", NM, series(1, "OT"), of="NM"),
    broken_off("another scanner may be there", CT, series(1, "CT", station="WS"), station_exclude=("ws",)),
    broken_off("an empty SR is none", MG, series(1, "MG"), series(2, "SR", "RDSR", listed=False), empty_sr=True),
    broken_off("an empty SR is no source", NM, series(1, "NM"), series(2, "SR", listed=False), why="", empty_sr=True),
    broken_off("the node says that it is SR only", SR, series(1, "SR", "RDSR"), keep="1"),
    broken_off("other series may be there", SR, series(1, "SR", "RDSR"), modalities="absent"),
    broken_off("other series are there", SR, series(1, "SR"), series(2, "CT"), why="Not SR only", modalities="absent"),
    broken_off("a CT series may be there", CT, series(1, "US"), modalities="absent"),
    broken_off("a CT series is there", CT, series(1, "CT"), series(2, "SR", "RDSR"), modalities="absent", keep="2"),
    Scenario(
        name="a list of reports broke off: one that is seen is fetched",
        query=asking(CT),
        behaviour=Behaviour(breaks_off=((Level.IMAGE, f"{CUMULATIVE.uid}.2"),)),
        studies=(CUMULATIVE,),
        keep={"cumulative": "2:1"},
        problems={"cumulative": FAILED},
    ),
    Scenario(
        name="a list of studies broke off",
        query=asking(CT),
        behaviour=Behaviour(breaks_off=((Level.STUDY, "CT"),)),
        studies=(ONE, TWO),
        keep={"one": "1"},
    ),
    Scenario(
        name="what cannot be compared is fetched",
        query=asking(MG),
        behaviour=Behaviour(fails=((Level.IMAGE, f"{SENT.uid}.1"),)),
        studies=(SENT,),
        processed={SENT.uid: Processed(objects=frozenset({f"{SENT.uid}.1.1"}))},
        keep={"sent": "1"},
        problems={"sent": FAILED},
        reasons={"sent/1": "could not compare"},
    ),
)
