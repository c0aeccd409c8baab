"""Queries that fail: nothing is claimed that was not seen."""

from __future__ import annotations

from qrstation.model.dose import Branch, Processed
from qrstation.model.information_model import Level
from tests.dose_scenarios.held import HeldStudy, series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, FL, NM = Branch.CT, Branch.MG, Branch.FL, Branch.NM
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


ONE, TWO, THREE = (study(name, series(1, "CT", "SC", desc="Dose Info")) for name in ("one", "two", "three"))
MAMMOGRAPHY = study("mammography", series(1, "MG", n=4), series(2, "SR", "RDSR"), series(3, "SR", "BTSR"))
CT_REPORTS = study("ct", series(1, "CT", desc="Dose Info"), series(2, "SR", "RDSR"), series(3, "SR", "ESR"))
ANGIOGRAPHY = study("xa", series(1, "XA"), series(2, "SR", "RDSR"), series(3, "SR", "ESR"))
TOSHIBA = study("toshiba", series(1, "CT", n=300, desc="Ax"), series(2, "CT", "SC", n=3, desc="scr"))
PET = study("pet", series(1, "SR", "RRDSR"), series(2, "PT", "PETI", n=9), series(3, "NM", "NMI", n=9))
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
