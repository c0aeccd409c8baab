"""Dose of CT examinations: what was irradiated, and its report as X-Ray Radiation Dose SR or Enhanced SR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, EnhancedSRStorage, XRayRadiationDoseSRStorage

from qrstation.datasets.content_items import DCM, SCT, code, container, context, modifier, moment, number, text, uid
from qrstation.practice.structured_reports import device_observer, document, study_scope
from qrstation.practice.study import Series

_CONTRAST = Code("P5-00100", "SRT", "Diagnostic radiography with contrast media")
_MILLISIEVERT_PER_DLP = {"HEAD": 0.0021, "CHEST": 0.014, "ABDOMEN": 0.015}
_REGIONS = {"HEAD": SCT.Head, "CHEST": SCT.Chest, "ABDOMEN": SCT.Abdomen}


@dataclass(frozen=True, slots=True, kw_only=True)
class CtIrradiation:
    """One irradiation event of a CT.

    ``length`` and ``collimation`` in mm, ``ctdi_vol`` in mGy, ``kvp`` in kV, ``current`` and ``highest_current`` in mA,
    ``rotation`` in s.
    """

    irradiation_event_uid: UID
    protocol: str
    region: str
    start: datetime
    localizer: bool
    length: float
    ctdi_vol: float
    kvp: int
    current: int
    highest_current: int
    rotation: float = 0.5
    collimation: float = 0.6
    rows: int = 64
    pitch: float = 1.0
    contrast: bool = False
    size_conversion: float = 1.2

    @property
    def dlp(self) -> float:
        """Dose length product in mGy·cm."""
        return round(self.ctdi_vol * self.length / 10, 2)

    @property
    def seconds(self) -> float:
        """Exposure time in s."""
        if self.localizer:
            return round(self.length / 100, 2)
        return round(self.length / (self.collimation * self.rows * self.pitch) * self.rotation, 2)

    @property
    def effective_dose(self) -> float:
        """Estimate of the effective dose in mSv."""
        return round(self.dlp * _MILLISIEVERT_PER_DLP[self.region], 3)


def dose_length_product(irradiations: Sequence[CtIrradiation]) -> float:
    """Add up to the examination's dose length product in mGy·cm."""
    return round(sum(irradiation.dlp for irradiation in irradiations), 2)


def ct_dose_report(series: Series, irradiations: Sequence[CtIrradiation], *, enhanced_sr: bool = False) -> Dataset:
    """Make the dose report of a CT examination, as Enhanced SR where the scanner knows no better.

    References
    ----------
    PS3.16 TID 10011
    """
    first, last = irradiations[0], irradiations[-1]
    end = last.start + timedelta(seconds=last.seconds)
    root = container(
        DCM.XRayRadiationDoseReport,
        modifier(
            code(
                DCM.ProcedureReported,
                Code("77477000", "SCT", "Computed Tomography X-Ray"),
                modifier(code(SCT.HasIntent, SCT.DiagnosticIntent)),
            )
        ),
        *device_observer(series),
        context(moment(DCM.StartOfXRayIrradiation, first.start)),
        context(moment(DCM.EndOfXRayIrradiation, end)),
        study_scope(series),
        container(
            DCM.CTAccumulatedDoseData,
            number(DCM.TotalNumberOfIrradiationEvents, len(irradiations), "{events}"),
            number(DCM.CTDoseLengthProductTotal, dose_length_product(irradiations), "mGy.cm"),
            number(DCM.CTEffectiveDoseTotal, round(sum(one.effective_dose for one in irradiations), 3), "mSv"),
        ),
        *(_acquisition(irradiation) for irradiation in irradiations),
        code(DCM.SourceOfDoseInformation, DCM.AutomatedDataCollection),
    )
    sop_class_uid = EnhancedSRStorage if enhanced_sr else XRayRadiationDoseSRStorage
    return document(series, sop_class_uid, 1, root, template="10011", finished=end + timedelta(seconds=20))


def _acquisition(irradiation: CtIrradiation) -> Dataset:
    """Describe one irradiation event (PS3.16 TID 10013)."""
    kind = DCM.ConstantAngleAcquisition if irradiation.localizer else SCT.SpiralAcquisition
    parts = [
        text(DCM.AcquisitionProtocol, irradiation.protocol),
        code(DCM.TargetRegion, _REGIONS[irradiation.region]),
        code(DCM.CTAcquisitionType, kind),
    ]
    if irradiation.contrast:
        parts.append(code(SCT.ProcedureContext, _CONTRAST))
    parts += [uid(DCM.IrradiationEventUID, irradiation.irradiation_event_uid), _parameters(irradiation)]
    if not irradiation.localizer:
        parts += [_dose(irradiation), text(DCM.XRayModulationType, "XYZ_EC")]
    return container(DCM.CTAcquisition, *parts)


def _parameters(irradiation: CtIrradiation) -> Dataset:
    spiral = [] if irradiation.localizer else [number(DCM.PitchFactor, irradiation.pitch, "{ratio}")]
    return container(
        DCM.CTAcquisitionParameters,
        number(DCM.ExposureTime, irradiation.seconds, "s"),
        number(DCM.ScanningLength, irradiation.length, "mm"),
        number(DCM.NominalSingleCollimationWidth, irradiation.collimation, "mm"),
        number(DCM.NominalTotalCollimationWidth, round(irradiation.collimation * irradiation.rows, 1), "mm"),
        *spiral,
        number(DCM.NumberOfXRaySources, 1, "{X-Ray sources}"),
        container(
            DCM.CTXRaySourceParameters,
            text(DCM.IdentificationOfTheXRaySource, "A"),
            number(DCM.KVP, irradiation.kvp, "kV"),
            number(DCM.MaximumXRayTubeCurrent, irradiation.highest_current, "mA"),
            number(DCM.XRayTubeCurrent, irradiation.current, "mA"),
            number(DCM.ExposureTimePerRotation, irradiation.rotation, "s"),
        ),
    )


def _dose(irradiation: CtIrradiation) -> Dataset:
    head = irradiation.region == "HEAD"
    estimate = round(irradiation.ctdi_vol * irradiation.size_conversion, 2)
    return container(
        DCM.CTDose,
        number(DCM.MeanCtdivol, irradiation.ctdi_vol, "mGy"),
        code(DCM.CtdiwPhantomType, DCM.IECHeadDosimetryPhantom if head else DCM.IECBodyDosimetryPhantom),
        number(DCM.DLP, irradiation.dlp, "mGy.cm"),
        number(DCM.SizeSpecificDoseEstimate, estimate, "mGy"),
        number(DCM.EffectiveDose, irradiation.effective_dose, "mSv"),
    )
