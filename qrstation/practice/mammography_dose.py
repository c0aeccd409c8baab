"""Dose of mammography: average glandular dose for each view and breast.

References
----------
PS3.16 TID 10001, 10003, 10005
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, XRayRadiationDoseSRStorage

from qrstation.datasets.content_items import DCM, SCT, code, container, image, modifier, moment, number, uid
from qrstation.practice.structured_reports import device_observer, document, study_scope
from qrstation.practice.study import Series

CRANIO_CAUDAL = SCT.CranioCaudal
MEDIO_LATERAL_OBLIQUE = SCT.MedioLateralObliqueProjection
_BREAST = {"L": SCT.LeftBreast, "R": SCT.RightBreast}
_SIDE = {"L": SCT.Left, "R": SCT.Right}


@dataclass(frozen=True, slots=True, kw_only=True)
class BreastExposure:
    """One view of one breast.

    ``glandular_dose`` and ``entrance_dose`` in mGy, ``thickness`` in mm, ``force`` in N, ``kvp`` in kV, ``exposure`` in
    mAs, ``half_value_layer`` in mm of aluminium.
    """

    irradiation_event_uid: UID
    side: str
    view: Code
    start: datetime
    glandular_dose: float
    entrance_dose: float
    thickness: int
    force: int
    kvp: int
    exposure: int
    half_value_layer: float
    acquired: Dataset


def mammography_dose_report(series: Series, exposures: Sequence[BreastExposure]) -> Dataset:
    """Make the dose report of a mammography."""
    root = container(
        DCM.XRayRadiationDoseReport,
        modifier(
            code(
                DCM.ProcedureReported,
                SCT.Mammography,
                modifier(code(SCT.HasIntent, SCT.DiagnosticIntent)),
            )
        ),
        *device_observer(series),
        study_scope(series),
        code(DCM.XRaySourceDataAvailable, SCT.Yes),
        code(DCM.XRayMechanicalDataAvailable, SCT.Yes),
        code(DCM.XRayDetectorDataAvailable, SCT.No),
        container(
            DCM.AccumulatedXRayDoseData,
            modifier(code(DCM.AcquisitionPlane, DCM.SinglePlane)),
            *(_accumulated(side, exposures) for side in _BREAST),
        ),
        *(_event(exposure) for exposure in exposures),
        code(DCM.SourceOfDoseInformation, DCM.AutomatedDataCollection),
    )
    return document(
        series,
        XRayRadiationDoseSRStorage,
        1,
        root,
        template="10001",
        evidence=[exposure.acquired for exposure in exposures],
        finished=exposures[-1].start + timedelta(seconds=40),
    )


def _accumulated(side: str, exposures: Sequence[BreastExposure]) -> Dataset:
    total = sum(exposure.glandular_dose for exposure in exposures if exposure.side == side)
    return number(
        DCM.AccumulatedAverageGlandularDose,
        round(total, 2),
        "mGy",
        modifier(code(SCT.Laterality, _BREAST[side])),
    )


def _event(exposure: BreastExposure) -> Dataset:
    return container(
        DCM.IrradiationEventXRayData,
        modifier(code(DCM.AcquisitionPlane, DCM.SinglePlane)),
        uid(DCM.IrradiationEventUID, exposure.irradiation_event_uid),
        moment(DCM.DatetimeStarted, exposure.start),
        code(DCM.IrradiationEventType, DCM.StationaryAcquisition),
        code(SCT.AnatomicalStructure, SCT.Breast, modifier(code(SCT.Laterality, _SIDE[exposure.side]))),
        code(DCM.TargetRegion, SCT.Breast, modifier(code(SCT.Laterality, _SIDE[exposure.side]))),
        code(DCM.ImageView, exposure.view),
        number(DCM.HalfValueLayer, exposure.half_value_layer, "mm"),
        number(DCM.EntranceExposureAtRP, exposure.entrance_dose, "mGy"),
        number(DCM.AverageGlandularDose, exposure.glandular_dose, "mGy"),
        number(DCM.CompressionThickness, exposure.thickness, "mm"),
        number(DCM.CompressionForce, exposure.force, "N"),
        number(DCM.KVP, exposure.kvp, "kV"),
        number(DCM.XRayTubeCurrent, 100, "mA"),
        number(DCM.ExposureTime, exposure.exposure * 10, "ms"),
        number(DCM.Exposure, exposure.exposure * 1000, "uA.s"),
        code(DCM.AnodeTargetMaterial, SCT.Tungsten),
        container(
            DCM.XRayFilters,
            code(DCM.XRayFilterType, DCM.FlatFilter),
            code(DCM.XRayFilterMaterial, SCT.Rhodium),
            number(DCM.XRayFilterThicknessMinimum, 0.05, "mm"),
            number(DCM.XRayFilterThicknessMaximum, 0.05, "mm"),
        ),
        image(DCM.AcquiredImage, exposure.acquired),
    )
