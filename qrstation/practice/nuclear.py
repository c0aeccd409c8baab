"""Nuclear medicine: PET with CT, bone scan, renogram; each with or without the report of what was injected."""

from __future__ import annotations

import math
from collections.abc import Iterator

from pydicom.dataset import Dataset
from pydicom.uid import NuclearMedicineImageStorage, PositronEmissionTomographyImageStorage

from qrstation.datasets.items import coded, item, put
from qrstation.practice import ct
from qrstation.practice.canvas import Canvas, Oval
from qrstation.practice.ct_dose import ct_dose_report
from qrstation.practice.pictures import BODY, FDG, axial, whole_body
from qrstation.practice.radiopharmaceutical_dose import (
    DIPHOSPHONATE,
    FLUORODEOXYGLUCOSE,
    MERTIATIDE,
    Administration,
    Radiopharmaceutical,
    radiopharmaceutical_dose_report,
)
from qrstation.practice.study import Series, Study, grey_pixels, tm

_PET_MATRIX = 128
_PET_SPACING = 4.0
_PET_SLICES = 24
_PLANES = 2
_RENOGRAM_FRAMES = 60
_RENOGRAM_SECONDS = 20


def pet_with_ct(study: Study, *, dose_reports: bool = True) -> Iterator[Dataset]:
    """Examine with PET and a low-dose CT."""
    injection = _injection(study, FLUORODEOXYGLUCOSE, 3.5 * study.person.weight, minutes=-60)
    yield from ct.images(study, [ct.LOW_DOSE])
    yield from _pet(study, injection)
    if dose_reports:
        yield ct_dose_report(Series(study, 997, "SR", "Dose Report", 40), ct.irradiations(study, [ct.LOW_DOSE]))
        yield radiopharmaceutical_dose_report(Series(study, 998, "SR", "Radiopharmaceutical Report", 41), injection)


def bone_scan(study: Study, *, dose_report: bool = True) -> Iterator[Dataset]:
    """Take the whole body from front and back."""
    injection = _injection(study, DIPHOSPHONATE, 600, minutes=-170)
    series = Series(study, 1, "NM", "Whole body bone", 5)
    image = _gamma_image(series, injection, "WHOLE BODY", frames=_PLANES)
    columns, rows, spacing = 160, 512, 4.0
    pixels = b""
    for from_behind in (False, True):
        canvas = whole_body(columns, rows, spacing, from_behind=from_behind)
        canvas.grain(1, study.number + 50 * from_behind)
        pixels += canvas.words()
    put(
        image,
        FrameIncrementPointer=[0x00540010, 0x00540020],
        DetectorVector=[1, 2],
        ActualFrameDuration=900_000,
        WholeBodyTechnique="1PS",
        ScanVelocity="2.0",
        ScanLength=2048,
        PixelSpacing=[spacing, spacing],
        WindowCenter="70",
        WindowWidth="130",
    )
    grey_pixels(image, columns, rows, pixels, stored=16, frames=_PLANES)
    yield image
    if dose_report:
        yield radiopharmaceutical_dose_report(Series(study, 998, "SR", "Radiopharmaceutical Report", 30), injection)


def renogram(study: Study, *, dose_report: bool = True) -> Iterator[Dataset]:
    """Watch the kidneys and the bladder for twenty minutes."""
    injection = _injection(study, MERTIATIDE, round(1.2 * study.person.weight), minutes=3)
    series = Series(study, 1, "NM", "Renogram dynamic", 3)
    image = _gamma_image(series, injection, "DYNAMIC", frames=_RENOGRAM_FRAMES)
    matrix, spacing = 64, 6.5
    pixels = b"".join(_renogram_frame(matrix, spacing, frame, study.number) for frame in range(_RENOGRAM_FRAMES))
    put(
        image,
        FrameIncrementPointer=[0x00540010, 0x00540020, 0x00540030, 0x00540100],
        DetectorVector=[1] * _RENOGRAM_FRAMES,
        PhaseVector=[1] * _RENOGRAM_FRAMES,
        Laterality="",
        TimeSliceVector=list(range(1, _RENOGRAM_FRAMES + 1)),
        NumberOfPhases=1,
        PhaseInformationSequence=[
            item(
                PhaseDelay=0,
                ActualFrameDuration=_RENOGRAM_SECONDS * 1000,
                PauseBetweenFrames=0,
                NumberOfFramesInPhase=_RENOGRAM_FRAMES,
                TriggerVector=[],
                NumberOfTriggersInPhase=0,
            )
        ],
        PixelSpacing=[spacing, spacing],
        WindowCenter="150",
        WindowWidth="300",
    )
    grey_pixels(image, matrix, matrix, pixels, stored=16, frames=_RENOGRAM_FRAMES)
    yield image
    if dose_report:
        yield radiopharmaceutical_dose_report(Series(study, 998, "SR", "Radiopharmaceutical Report", 25), injection)


def _injection(study: Study, agent: Radiopharmaceutical, activity: float, minutes: float) -> Administration:
    return Administration(
        administration_event_uid=study.uid("administration"),
        radiopharmaceutical=agent,
        start=study.after(minutes),
        activity=round(activity, 1),
    )


def _injected(injection: Administration, *, in_becquerel: bool) -> Dataset:
    """Describe the injection as images do: activity in Bq in PET, in MBq in NM (PS3.3 C.8.9.2, C.8.4.10)."""
    agent = injection.radiopharmaceutical
    radiopharmaceutical = item(
        Radiopharmaceutical=agent.name,
        RadiopharmaceuticalRoute="IV",
        RadiopharmaceuticalStartTime=tm(injection.start),
        RadiopharmaceuticalStopTime=tm(injection.stop),
        RadionuclideTotalDose=f"{injection.activity * (1e6 if in_becquerel else 1):.10g}",
        RadionuclideHalfLife=agent.half_life,
        RadionuclideCodeSequence=[coded(agent.nuclide)],
        RadiopharmaceuticalCodeSequence=[coded(agent.agent)],
    )
    if in_becquerel:
        put(
            radiopharmaceutical,
            RadionuclidePositronFraction="0.967",
            RadiopharmaceuticalStartDateTime=f"{injection.start:%Y%m%d%H%M%S}",
            RadiopharmaceuticalStopDateTime=f"{injection.stop:%Y%m%d%H%M%S}",
        )
    return radiopharmaceutical


def _pet(study: Study, injection: Administration) -> Iterator[Dataset]:
    series = Series(study, 10, "PT", "PET attenuation corrected", 10)
    size = study.person.scale
    spacing = round(_PET_SPACING * size, 4)
    corner = f"{-(_PET_MATRIX - 1) / 2 * spacing:.3f}"
    top, step = ct.LOW_DOSE.top, (ct.LOW_DOSE.top - ct.LOW_DOSE.bottom) / (_PET_SLICES - 1)
    for number in range(1, _PET_SLICES + 1):
        z = top - step * (number - 1)
        canvas = axial(BODY, FDG, _PET_MATRIX, _PET_SPACING, z, offset=0)
        canvas.grain(40, 100 * study.number + number)
        image = series.image(PositronEmissionTomographyImageStorage, number, 4.0 * number)
        _describe_pet(image, series, injection)
        put(
            image,
            ImagePositionPatient=[corner, corner, f"{z * size:.3f}"],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            PixelSpacing=[spacing, spacing],
            SliceThickness=f"{step * size:.2f}",
            SliceLocation=f"{z * size:.2f}",
            ImageIndex=number,
        )
        grey_pixels(image, _PET_MATRIX, _PET_MATRIX, canvas.words(), stored=16)
        yield image


def _describe_pet(image: Dataset, series: Series, injection: Administration) -> None:
    """Add the PET Series, Isotope and Image modules (PS3.3 C.8.9)."""
    elapsed = (series.start - injection.start).total_seconds()
    decay = 0.5 ** (elapsed / injection.radiopharmaceutical.half_life)
    put(
        image,
        ImageType=["ORIGINAL", "PRIMARY"],
        PatientOrientationCodeSequence=[],
        PatientGantryRelationshipCodeSequence=[],
        FrameOfReferenceUID=series.study.uid("frame of reference"),
        PositionReferenceIndicator="",
        Units="BQML",
        CountsSource="EMISSION",
        SeriesType=["STATIC", "IMAGE"],
        NumberOfSlices=_PET_SLICES,
        CorrectedImage=["DECY", "ATTN", "SCAT", "RAN"],
        RandomsCorrectionMethod="DLYD",
        AttenuationCorrectionMethod="CT",
        ScatterCorrectionMethod="MODEL",
        DecayCorrection="START",
        CollimatorType="NONE",
        RadiopharmaceuticalInformationSequence=[_injected(injection, in_becquerel=True)],
        ActualFrameDuration=180_000,
        FrameReferenceTime="90000",
        DecayFactor=f"{1 / max(decay, 0.01):.5f}",
        RescaleIntercept="0",
        RescaleSlope="2",
        WindowCenter="9000",
        WindowWidth="18000",
        AcquisitionNumber=1,
    )


def _gamma_image(series: Series, injection: Administration, kind: str, *, frames: int) -> Dataset:
    """Begin an image of the gamma camera (PS3.3 C.8.4)."""
    image = series.image(NuclearMedicineImageStorage, 1)
    detectors = _PLANES if kind == "WHOLE BODY" else 1
    return put(
        image,
        ImageType=["ORIGINAL", "PRIMARY", kind, "EMISSION"],
        PatientOrientationCodeSequence=[],
        PatientGantryRelationshipCodeSequence=[],
        EnergyWindowVector=[1] * frames,
        NumberOfEnergyWindows=1,
        NumberOfDetectors=detectors,
        EnergyWindowInformationSequence=[
            item(
                EnergyWindowName="Tc99m",
                EnergyWindowRangeSequence=[item(EnergyWindowLowerLimit="130", EnergyWindowUpperLimit="151")],
            )
        ],
        RadiopharmaceuticalInformationSequence=[
            put(_injected(injection, in_becquerel=False), EnergyWindowNumber=1),
        ],
        DetectorInformationSequence=[
            item(
                CollimatorType="PARA",
                CollimatorGridName="LEHR",
                ImagePositionPatient=[],
                ImageOrientationPatient=[],
            )
            for _ in range(detectors)
        ],
        CountsAccumulated=1_200_000,
        AcquisitionTerminationCondition="TIME",
    )


def _renogram_frame(matrix: int, spacing: float, frame: int, seed: int) -> bytes:
    """Draw the back view at one moment: uptake, drainage of the one kidney, delay of the other."""
    minutes = (frame + 0.5) * _RENOGRAM_SECONDS / 60
    blood = math.exp(-minutes / 3)
    canvas = Canvas(matrix, matrix, spacing)
    canvas.dome(Oval(0, 0, 150, 200, 6), round(20 + 60 * blood))
    for side, drainage in ((-1, 5.0), (1, 14.0)):
        uptake = (1 - math.exp(-minutes / 1.6)) * math.exp(-minutes / drainage)
        canvas.dome(Oval(72 * side, -30, 32, 58), round(310 * uptake))
    filled = 1 - math.exp(-minutes / 9)
    canvas.dome(Oval(0, 160, 42, 34), round(280 * filled))
    canvas.grain(2, 97 * seed + frame)
    return canvas.words()
