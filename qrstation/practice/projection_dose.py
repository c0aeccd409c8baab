"""Dose of projection X-ray: fluoroscopy, angiography, radiography and mammography.

References
----------
PS3.16 TID 10001 and below
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, XRayRadiationDoseSRStorage

from qrstation.datasets.content_items import DCM, SCT, code, container, image, modifier, moment, number, text, uid
from qrstation.practice.structured_reports import device_observer, document, study_scope
from qrstation.practice.study import Series

_REFERENCE_POINT = Code("113860", "DCM", "15cm from Isocenter toward Source")


class Plane(Enum):
    """Which tube of an X-ray system."""

    SINGLE = DCM.SinglePlane
    A = DCM.PlaneA
    B = DCM.PlaneB


class EventType(Enum):
    """What a pedal or button started."""

    FLUOROSCOPY = SCT.Fluoroscopy
    STATIONARY = DCM.StationaryAcquisition
    ROTATIONAL = DCM.RotationalAcquisition


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """One irradiation event of a fluoroscopy or radiography system.

    ``area_product`` in µGy·m², ``reference_dose`` in mGy, ``seconds`` of irradiation, ``kvp`` in kV, ``current`` in mA,
    ``pulse`` width in ms, ``frames`` pulses or images, ``angles`` of the stand in degrees.
    """

    irradiation_event_uid: UID
    kind: EventType
    protocol: str
    region: Code
    start: datetime
    area_product: float
    reference_dose: float
    seconds: float
    kvp: float
    current: float
    pulse: float
    frames: int
    plane: Plane = Plane.SINGLE
    angles: tuple[float, float] = (0.0, 0.0)
    acquired: Dataset | None = None
    exposure_index: float | None = None

    @property
    def fluoroscopic(self) -> bool:
        """Whether nothing but what was seen came of it."""
        return self.kind is EventType.FLUOROSCOPY


def projection_dose_report(series: Series, exposures: Sequence[Exposure], *, device: Code) -> Dataset:
    """Make the dose report of a fluoroscopy, angiography or radiography."""
    planes = [plane for plane in Plane if any(exposure.plane is plane for exposure in exposures)]
    root = container(
        DCM.XRayRadiationDoseReport,
        modifier(
            code(
                DCM.ProcedureReported,
                DCM.ProjectionXRay,
                modifier(code(SCT.HasIntent, SCT.DiagnosticIntent)),
            )
        ),
        code(DCM.AcquisitionDeviceType, device),
        *device_observer(series),
        study_scope(series),
        *_available(detector=any(exposure.acquired is not None for exposure in exposures)),
        *(_accumulated(plane, [one for one in exposures if one.plane is plane]) for plane in planes),
        *(_event(exposure) for exposure in exposures),
        code(DCM.SourceOfDoseInformation, DCM.AutomatedDataCollection),
    )
    evidence = [exposure.acquired for exposure in exposures if exposure.acquired is not None]
    last = exposures[-1]
    finished = last.start + timedelta(seconds=last.seconds + 30)
    return document(series, XRayRadiationDoseSRStorage, 1, root, template="10001", evidence=evidence, finished=finished)


def _available(*, detector: bool) -> tuple[Dataset, ...]:
    return (
        code(DCM.XRaySourceDataAvailable, SCT.Yes),
        code(DCM.XRayMechanicalDataAvailable, SCT.Yes),
        code(DCM.XRayDetectorDataAvailable, SCT.Yes if detector else SCT.No),
    )


def _accumulated(plane: Plane, exposures: Sequence[Exposure]) -> Dataset:
    """Add up one plane's exposures (PS3.16 TID 10002, 10004, 10007)."""
    fluoroscopic = [exposure for exposure in exposures if exposure.fluoroscopic]
    acquired = [exposure for exposure in exposures if not exposure.fluoroscopic]
    parts = [
        modifier(code(DCM.AcquisitionPlane, plane.value)),
        number(DCM.DoseAreaProductTotal, _area_product(exposures), "Gy.m2"),
        number(DCM.DoseRPTotal, _reference_dose(exposures), "Gy"),
    ]
    if fluoroscopic:
        parts += [
            number(DCM.FluoroDoseAreaProductTotal, _area_product(fluoroscopic), "Gy.m2"),
            number(DCM.FluoroDoseRPTotal, _reference_dose(fluoroscopic), "Gy"),
            number(DCM.TotalFluoroTime, round(sum(one.seconds for one in fluoroscopic), 2), "s"),
        ]
    parts += [
        number(DCM.AcquisitionDoseAreaProductTotal, _area_product(acquired), "Gy.m2"),
        number(DCM.AcquisitionDoseRPTotal, _reference_dose(acquired), "Gy"),
        number(DCM.TotalAcquisitionTime, round(sum(one.seconds for one in acquired), 3), "s"),
        number(DCM.TotalNumberOfRadiographicFrames, sum(one.frames for one in acquired), "1"),
        code(DCM.ReferencePointDefinition, _REFERENCE_POINT),
    ]
    return container(DCM.AccumulatedXRayDoseData, *parts)


def _area_product(exposures: Sequence[Exposure]) -> float:
    """Add up to Gy·m²."""
    return round(sum(exposure.area_product for exposure in exposures), 4) * 1e-6


def _reference_dose(exposures: Sequence[Exposure]) -> float:
    """Add up to Gy."""
    return round(sum(exposure.reference_dose for exposure in exposures), 5) * 1e-3


def _event(exposure: Exposure) -> Dataset:
    """Describe one irradiation event (PS3.16 TID 10003)."""
    parts = [
        modifier(code(DCM.AcquisitionPlane, exposure.plane.value)),
        uid(DCM.IrradiationEventUID, exposure.irradiation_event_uid),
        moment(DCM.DatetimeStarted, exposure.start),
        code(DCM.IrradiationEventType, exposure.kind.value),
        text(DCM.AcquisitionProtocol, exposure.protocol),
        code(DCM.TargetRegion, exposure.region),
        code(DCM.ReferencePointDefinition, _REFERENCE_POINT),
        number(DCM.DoseAreaProduct, exposure.area_product * 1e-6, "Gy.m2"),
        number(DCM.DoseRP, exposure.reference_dose * 1e-3, "Gy"),
        number(DCM.PositionerPrimaryAngle, exposure.angles[0], "deg"),
        number(DCM.PositionerSecondaryAngle, exposure.angles[1], "deg"),
        _filter(SCT.Copper, 0.3),
    ]
    if exposure.fluoroscopic:
        parts += [
            code(DCM.FluoroMode, DCM.Pulsed),
            number(DCM.PulseRate, round(exposure.frames / exposure.seconds, 2), "{pulse}/s"),
        ]
    parts += [
        number(DCM.NumberOfPulses, exposure.frames, "1"),
        number(DCM.PulseWidth, exposure.pulse, "ms"),
        number(DCM.IrradiationDuration, exposure.seconds, "s"),
        number(DCM.KVP, exposure.kvp, "kV"),
        number(DCM.XRayTubeCurrent, exposure.current, "mA"),
        number(DCM.ExposureTime, round(exposure.pulse * exposure.frames, 2), "ms"),
        number(DCM.Exposure, round(exposure.current * exposure.pulse * exposure.frames), "uA.s"),
        number(DCM.DistanceSourceToDetector, 1150, "mm"),
    ]
    if exposure.exposure_index is not None:
        parts.append(number(DCM.ExposureIndex, exposure.exposure_index, "1"))
    if exposure.acquired is not None:
        parts.append(image(DCM.AcquiredImage, exposure.acquired))
    return container(DCM.IrradiationEventXRayData, *parts)


def _filter(material: Code, thickness: float) -> Dataset:
    return container(
        DCM.XRayFilters,
        code(DCM.XRayFilterType, DCM.FlatFilter),
        code(DCM.XRayFilterMaterial, material),
        number(DCM.XRayFilterThicknessMinimum, thickness, "mm"),
        number(DCM.XRayFilterThicknessMaximum, thickness, "mm"),
    )
