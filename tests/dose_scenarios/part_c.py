"""Parts C1 and C2: at study level; mammography, planar X-ray and fluoroscopy."""

from __future__ import annotations

from qrstation.model.dose import Branch, StationLevel, terms_of
from tests.dose_scenarios.held import series, study
from tests.dose_scenarios.node import Behaviour
from tests.dose_scenarios.scenario import Scenario, asking

CT, MG, FL, DX, NM, SR = Branch.CT, Branch.MG, Branch.FL, Branch.DX, Branch.NM, Branch.SR
DOSE_INFO = series(1, "CT", "SC", desc="Dose Info")
REPORT = series(2, "SR", "RDSR")

C1 = (
    Scenario(
        name="C01",
        query=asking(DX),
        studies=(study("both", series(1, "DX"), series(2, "CR")),),
        keep={"both": "1 2"},
        asked_for="DX CR PX",
        series_queries=1,
        image_queries=0,
    ),
    Scenario(
        name="C02",
        query=asking(FL),
        studies=(study("rf", series(1, "RF"), REPORT), study("xa", series(1, "XA"), REPORT)),
        keep={"rf": "2", "xa": "2"},
        asked_for="RF XA",
    ),
    Scenario(
        name="C03",
        query=asking(CT, MG),
        behaviour=Behaviour(matches_modalities=False),
        studies=(
            study("mg", series(1, "MG")),
            study("ct", DOSE_INFO),
            study("us", series(1, "US"), REPORT),
            study("mg-sr", series(1, "MG"), REPORT),
        ),
        keep={"mg": "1", "ct": "1", "mg-sr": "2"},
        asked_for="CT",
        reasons={"us": "None of the modalities asked for: the study has US, SR"},
    ),
    Scenario(
        name="C05",
        query=asking(CT, MG),
        modality_tag=True,
        behaviour=Behaviour(tells_modalities="empty"),
        studies=(
            study("ct", DOSE_INFO),
            study("mg", series(1, "MG")),
            study("us", series(1, "US"), modalities="CT US"),
        ),
        keep={"ct": "1", "mg": "1"},
        asked_for="CT MG",
        series_queries=3,
        reasons={"us": "None of the modalities asked for: the study has US"},
    ),
    Scenario(
        name="C06",
        query=asking(CT),
        behaviour=Behaviour(tells_modalities="empty", matches_modalities=False),
        studies=(study("ct", DOSE_INFO), study("us", series(1, "US"))),
        keep={"ct": "1"},
        asked_for="CT",
        series_queries=2,
    ),
    Scenario(
        name="C06/two modalities",
        query=asking(CT, MG),
        behaviour=Behaviour(tells_modalities="absent", matches_modalities=False),
        studies=(study("ct", DOSE_INFO), study("mg", series(1, "MG"))),
        keep={"ct": "1", "mg": "1"},
        asked_for="CT",
    ),
    Scenario(
        name="C07",
        query=asking(CT),
        behaviour=Behaviour(tells_modalities="joined"),
        studies=(study("ct", series(1, "CT"), REPORT),),
        keep={"ct": "2"},
        branches={"ct": "CT"},
    ),
    Scenario(
        name="C08",
        query=asking(SR),
        behaviour=Behaviour(matches_modalities=False),
        studies=(study("sr", REPORT), study("sr-ct", REPORT, series(1, "CT")), study("ct", series(1, "CT"))),
        keep={"sr": "2"},
        series_queries=1,
        reasons={"sr-ct": "Not SR only: the study has SR, CT"},
    ),
    Scenario(
        name="C08/modalities not told",
        query=asking(SR),
        behaviour=Behaviour(tells_modalities="absent"),
        studies=(study("sr", REPORT), study("sr-ct", REPORT, series(1, "CT"))),
        keep={"sr": "2"},
        series_queries=2,
        image_queries=1,
        reasons={"sr-ct": "Not SR only: the study has SR, CT"},
    ),
    Scenario(
        name="C11",
        query=asking(NM),
        behaviour=Behaviour(matches_modalities=False),
        studies=(study("eye", series(1, "OPT")),),
        asked_for="NM",
        reasons={"eye": "None of the modalities asked for"},
    ),
    Scenario(
        name="C12",
        query=asking(CT, MG),
        studies=(study("mg", series(1, "MG")),),
        keep={"mg": "1"},
        asked_for="CT MG",
    ),
    Scenario(name="C13", query=asking(CT, MG), studies=(), asked_for="CT MG", series_queries=0, image_queries=0),
    Scenario(
        name="C15",
        query=asking(CT, description_exclude=terms_of("imported,")),
        studies=(study("chest", DOSE_INFO, desc="Chest"), study("imported", DOSE_INFO, desc="Imported x")),
        keep={"chest": "1"},
        series_queries=1,
        reasons={"imported": "Study description Imported x matches the exclude term “imported”"},
    ),
    Scenario(
        name="C16",
        query=asking(CT),
        studies=(study("pet-ct", series(2, "PT", "PETI", n=200, desc="PET"), DOSE_INFO),),
        keep={"pet-ct": "1"},
        branches={"pet-ct": "CT"},
        image_queries=0,
    ),
    Scenario(
        name="C17",
        query=asking(CT, station_include=("medpc",), station_level=StationLevel.BOTH),
        studies=(study("mixed", series(1, "CT", "SC", desc="Dose Info", station="MEDPC"), station="MIXEDCT"),),
        series_queries=0,
        reasons={"mixed": "Station name MIXEDCT has none of the include terms “medpc”"},
    ),
)


C2 = (
    Scenario(
        name="C20",
        query=asking(MG),
        studies=(study("Q", series(1, "MG"), series(2, "MG"), series(3, "SR", "CAD")),),
        keep={"Q": "1 2"},
        image_queries=1,
    ),
    Scenario(
        name="C21",
        query=asking(MG),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "ESR")),),
        keep={"Q": "1"},
    ),
    Scenario(
        name="C22",
        query=asking(MG),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR"), series(3, "SR", "RDSR")),),
        keep={"Q": "2 3"},
    ),
    Scenario(
        name="C23",
        query=asking(DX),
        studies=(study("Q", series(1, "CR"), series(2, "DX"), series(3, "PR"), series(4, "SR", "RDSR")),),
        keep={"Q": "4"},
        image_queries=1,
    ),
    Scenario(
        name="C24",
        query=asking(DX),
        studies=(study("Q", series(1, "DX"), series(2, "PR"), series(3, "SR", "BTSR")),),
        keep={"Q": "1"},
        reasons={"Q/2": "Modality PR has no images"},
    ),
    Scenario(name="C25", query=asking(DX), studies=(study("Q", series(1, "PX")),), keep={"Q": "1"}),
    Scenario(
        name="C26",
        query=asking(FL),
        studies=(study("Q", series(1, "XA", n=12), series(2, "SR", "RDSR"), series(3, "SR", "BTSR")),),
        keep={"Q": "2"},
        image_queries=2,
    ),
    Scenario(name="C27", query=asking(FL), studies=(study("Q", series(1, "RF")),), image_queries=0),
    Scenario(
        name="C28",
        query=asking(FL),
        studies=(study("Q", series(1, "XA"), series(2, "SR", "RDSR"), series(3, "SR", "ESR")),),
        keep={"Q": "2 3"},
    ),
    Scenario(
        name="C30",
        query=asking(DX),
        studies=(study("Q", series(1, "DX"), series(2, "SR", "RDSR", "BTSR")),),
        keep={"Q": "2:1"},
        image_queries=1,
    ),
    Scenario(
        name="C31/off",
        query=asking(FL),
        studies=(study("Q", series(1, "RF"), series(2, "SR", "RDSR", listed=False)),),
        reasons={"Q": "the option for empty SR series"},
    ),
    Scenario(
        name="C31/on",
        query=asking(FL, empty_sr=True),
        studies=(study("Q", series(1, "RF"), series(2, "SR", "RDSR", listed=False)),),
        keep={"Q": "2"},
    ),
    Scenario(
        name="C32",
        query=asking(MG, empty_sr=True),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR"), series(3, "SR", "RDSR", listed=False)),),
        keep={"Q": "2"},
    ),
    Scenario(
        name="C34",
        query=asking(CT, FL),
        studies=(study("Q", series(1, "XA"), series(2, "CT", "SC", desc="Dose Info")),),
        keep={"Q": "2"},
        branches={"Q": "CT FL"},
        image_queries=0,
    ),
    Scenario(
        name="C35",
        query=asking(MG),
        studies=(study("Q", series(1, "MG"), series(2, "CT")),),
        keep={"Q": "1 2"},
    ),
    Scenario(
        name="a report that a filter leaves out is no reason for silence",
        query=asking(MG, station_exclude=("ws",)),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "RDSR", station="DOSEWS")),),
        keep={"Q": "1"},
        image_queries=0,
        reasons={"Q": "1 series left out: Station name DOSEWS matches the exclude term “ws”"},
    ),
    Scenario(
        name="an SR that lists nothing is taken for a report only where nothing else was told",
        query=asking(MG, empty_sr=True),
        studies=(study("Q", series(1, "MG"), series(2, "SR", "ESR"), series(3, "SR", "RDSR", listed=False)),),
        keep={"Q": "1"},
    ),
)
