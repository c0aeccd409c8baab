"""Part B: what was processed before."""

from __future__ import annotations

from qrstation.model.dose import Branch, Processed
from tests.dose_scenarios.held import object_uid, series, study
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, DX = Branch.CT, Branch.MG, Branch.DX
K = "1.3.6.1.4.1.5962.99.1.792239193.1702185591.1516915727449"
X = "1.3.6.1.4.1.5962.99.1.2282339064.1266597797.1479751121656"


def known(*objects: str) -> Processed:
    """A study with these objects."""
    return Processed(objects=frozenset(objects))


FIRST = study(
    "cumulative", series(1, "SR", "RDSR", uid=f"{K}.12.0", objects=(f"{K}.11.0",)), uid=f"{K}.3.0", modalities="CT SR"
)
SECOND = study(
    "cumulative", series(1, "SR", "RDSR", uid=f"{K}.7.0", objects=(f"{K}.6.0",)), uid=f"{K}.3.0", modalities="CT SR"
)
CONTINUED = study(
    "continued",
    series(1, "SR", "RDSR", uid=f"{X}.21.0", objects=(f"{X}.20.0",)),
    series(2, "SR", "RDSR", uid=f"{X}.27.0", objects=(f"{X}.26.0",)),
    uid=f"{X}.12.0",
    modalities="CT SR",
)
DOSE_INFO = study("philips", series(1, "CT", n=300, desc="Axial"), series(2, "CT", "SC", desc="dose info"))
MAMMOGRAPHY = study("mammography", series(1, "MG", n=4))
UNCOUNTED = study("uncounted", series(1, "MG", n=4, counted=False))
RADIOGRAPHY = study("radiography", series(1, "DX", n=2))
TWO_REPORTS = study("two", series(1, "SR", "RDSR", "RDSR"), modalities="CT SR")
UNLISTED = study("unlisted", series(1, "CT", n=10), series(2, "SR", "RDSR", listed=False))
TOSHIBA = study("toshiba", series(1, "CT", n=300, desc="Ax"), series(2, "CT", "SC", n=3, desc="scr"))

PART_B = (
    Scenario(name="B01", query=asking(CT), studies=(FIRST,), keep={"cumulative": "1"}, image_queries=1),
    Scenario(
        name="B03",
        query=asking(CT),
        studies=(SECOND,),
        processed={SECOND.uid: known()},
        keep={"cumulative": "1"},
        image_queries=1,
    ),
    Scenario(
        name="B05",
        query=asking(CT),
        studies=(CONTINUED,),
        processed={CONTINUED.uid: known(f"{X}.20.0", f"{X}.26.0")},
        image_queries=2,
        reasons={"continued": "processed before"},
    ),
    Scenario(
        name="B08/new",
        query=asking(CT),
        studies=(DOSE_INFO,),
        processed={DOSE_INFO.uid: known("1.2.3")},
        keep={"philips": "2"},
        image_queries=1,
    ),
    Scenario(
        name="B08/known",
        query=asking(CT),
        studies=(DOSE_INFO,),
        processed={DOSE_INFO.uid: known("1.2.3", object_uid(DOSE_INFO, 2))},
        image_queries=1,
        reasons={"philips/2": "Processed before"},
    ),
    Scenario(
        name="B09",
        query=asking(MG),
        studies=(MAMMOGRAPHY,),
        processed={MAMMOGRAPHY.uid: known(object_uid(MAMMOGRAPHY, 1))},
        keep={"mammography": "1:2,3,4"},
        image_queries=1,
        reasons={"mammography/1": "1 of 4 objects processed before"},
    ),
    Scenario(name="B10", query=asking(DX), studies=(RADIOGRAPHY,), keep={"radiography": "1"}, image_queries=0),
    Scenario(
        name="B11",
        query=asking(CT, duplicates=True),
        studies=(FIRST,),
        processed={FIRST.uid: known(f"{K}.11.0")},
        keep={"cumulative": "1"},
        image_queries=1,
    ),
    Scenario(
        name="B12",
        query=asking(CT),
        studies=(TWO_REPORTS,),
        processed={TWO_REPORTS.uid: known(object_uid(TWO_REPORTS, 1), object_uid(TWO_REPORTS, 1, 2))},
        image_queries=1,
        reasons={"two/1": "All 2 objects processed before"},
    ),
    Scenario(
        name="B13",
        query=asking(CT, empty_sr=True),
        studies=(UNLISTED,),
        processed={UNLISTED.uid: known(f"{UNLISTED.uid}.2.1")},
        keep={"unlisted": "2"},
        image_queries=1,
        reasons={"unlisted/2": "could not compare"},
    ),
    Scenario(
        name="B14/known",
        query=asking(CT, toshiba=True),
        studies=(TOSHIBA,),
        processed={TOSHIBA.uid: known(object_uid(TOSHIBA, 1))},
        keep={"toshiba": "2"},
        image_queries=3,
    ),
    Scenario(
        name="B14/new",
        query=asking(CT, toshiba=True),
        studies=(TOSHIBA,),
        processed={TOSHIBA.uid: known(object_uid(TOSHIBA, 2))},
        keep={"toshiba": "1:1 2:2,3"},
        image_queries=3,
    ),
    Scenario(
        name="whole series sent before",
        query=asking(MG),
        studies=(MAMMOGRAPHY,),
        processed={MAMMOGRAPHY.uid: Processed(whole_series={f"{MAMMOGRAPHY.uid}.1": 4})},
        image_queries=1,
        reasons={"mammography/1": "Processed before, as a whole, with 4 objects"},
    ),
    Scenario(
        name="whole series sent before has grown",
        query=asking(MG),
        studies=(MAMMOGRAPHY,),
        processed={MAMMOGRAPHY.uid: Processed(whole_series={f"{MAMMOGRAPHY.uid}.1": 3})},
        keep={"mammography": "1"},
        image_queries=1,
        reasons={"mammography/1": "sent before with 3 objects, which cannot be told from the others"},
    ),
    Scenario(
        name="whole series sent before whose objects were learnt since",
        query=asking(MG),
        studies=(MAMMOGRAPHY,),
        processed={
            MAMMOGRAPHY.uid: Processed(
                objects=frozenset(object_uid(MAMMOGRAPHY, 1, number) for number in (1, 2, 3)),
                whole_series={f"{MAMMOGRAPHY.uid}.1": 4},
            )
        },
        keep={"mammography": "1:4"},
        image_queries=1,
    ),
    Scenario(
        name="whole series of a number that is not told sent before",
        query=asking(MG),
        studies=(UNCOUNTED,),
        processed={UNCOUNTED.uid: Processed(whole_series={f"{UNCOUNTED.uid}.1": 4})},
        image_queries=1,
        reasons={"uncounted/1": "Processed before, as a whole, with 4 objects"},
    ),
    Scenario(
        name="whole series of a number that is not told sent before has grown",
        query=asking(MG),
        studies=(UNCOUNTED,),
        processed={UNCOUNTED.uid: Processed(whole_series={f"{UNCOUNTED.uid}.1": 3})},
        keep={"uncounted": "1"},
        image_queries=1,
    ),
)
