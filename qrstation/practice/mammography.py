"""Mammograms: four views, or one breast, with or without a dose report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydicom.dataset import Dataset
from pydicom.uid import DigitalMammographyXRayImageStorageForPresentation

from qrstation.datasets.content_items import SCT
from qrstation.datasets.items import coded, put
from qrstation.practice.canvas import Canvas
from qrstation.practice.mammography_dose import (
    CRANIO_CAUDAL,
    MEDIO_LATERAL_OBLIQUE,
    BreastExposure,
    mammography_dose_report,
)
from qrstation.practice.pictures import breast
from qrstation.practice.study import Series, Study, grey_pixels

_COLUMNS, _ROWS, _SPACING = 320, 420, 0.55
_VIEWS = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
_ORIENTATIONS = {
    ("R", "CC"): ["P", "L"],
    ("L", "CC"): ["A", "R"],
    ("R", "MLO"): ["P", "FL"],
    ("L", "MLO"): ["A", "FR"],
}


def with_dose_report(study: Study, sides: str = "RL") -> Iterator[Dataset]:
    """Take the views of the given breasts with a scanner that reports the dose."""
    exposures = _exposures(study, sides)
    yield from (exposure.acquired for exposure in exposures)
    yield mammography_dose_report(Series(study, 990, "SR", "Radiation Dose", 15), exposures)


def without_dose_report(study: Study, sides: str = "RL") -> Iterator[Dataset]:
    """Take the views of the given breasts; the dose stands only in the images."""
    yield from (exposure.acquired for exposure in _exposures(study, sides))


def _exposures(study: Study, sides: str) -> list[BreastExposure]:
    views = [(side, view) for side, view in _VIEWS if side in sides]
    return [_exposure(study, number, side, view) for number, (side, view) in enumerate(views, start=1)]


def _exposure(study: Study, number: int, side: str, view: str) -> BreastExposure:
    thickness = 44 + (study.number * 7 + number * 5) % 25
    glandular_dose = round(0.62 + thickness * 0.0145 + 0.01 * number, 2)
    image = _image(study, number, side, view)
    exposure = BreastExposure(
        irradiation_event_uid=study.uid("irradiation", number),
        side=side,
        view=CRANIO_CAUDAL if view == "CC" else MEDIO_LATERAL_OBLIQUE,
        start=study.after(2 * number),
        glandular_dose=glandular_dose,
        entrance_dose=round(glandular_dose * (1.9 + thickness * 0.03), 2),
        thickness=thickness,
        force=85 + (study.number * 11 + number * 9) % 60,
        kvp=27 + thickness // 20,
        exposure=40 + thickness,
        half_value_layer=0.54,
        acquired=image,
    )
    _put_exposure(image, exposure)
    return exposure


def _image(study: Study, number: int, side: str, view: str) -> Dataset:
    """Make a mammogram ready to be looked at (PS3.3 C.8.11.7)."""
    series = Series(study, number, "MG", f"{side} {view}", 2 * number)
    code = CRANIO_CAUDAL if view == "CC" else MEDIO_LATERAL_OBLIQUE
    image = put(
        series.image(DigitalMammographyXRayImageStorageForPresentation, 1),
        ImageType=["ORIGINAL", "PRIMARY"],
        AcquisitionNumber=number,
        PresentationIntentType="FOR PRESENTATION",
        PatientOrientation=_ORIENTATIONS[side, view],
        ImageLaterality=side,
        OrganExposed="BREAST",
        AnatomicRegionSequence=[coded(SCT.Breast)],
        ViewPosition=view,
        ViewCodeSequence=[put(coded(code), ViewModifierCodeSequence=[])],
        BreastImplantPresent="NO",
        AcquisitionContextSequence=[],
        DetectorType="DIRECT",
        DetectorID="M1",
        DetectorTemperature="27",
        ImagerPixelSpacing=[_SPACING, _SPACING],
        PositionerType="MAMMOGRAPHIC",
        PositionerPrimaryAngle="0" if view == "CC" else "45" if side == "R" else "-45",
        PixelIntensityRelationship="LOG",
        PixelIntensityRelationshipSign=-1,
        RescaleIntercept="0",
        RescaleSlope="1",
        RescaleType="US",
        PresentationLUTShape="IDENTITY",
        LossyImageCompression="00",
        BurnedInAnnotation="NO",
        WindowCenter="1150",
        WindowWidth="2300",
    )
    canvas = _picture(side, view).copy()
    canvas.grain(5, 10 * study.number + number)
    grey_pixels(image, _COLUMNS, _ROWS, canvas.words(), stored=12)
    return image


@cache
def _picture(side: str, view: str) -> Canvas:
    return breast(_COLUMNS, _ROWS, _SPACING, left=side == "L", oblique=view == "MLO")


def _put_exposure(image: Dataset, exposure: BreastExposure) -> None:
    """Add dose and technique; Organ Dose is in dGy (PS3.3 C.8.7.2)."""
    put(
        image,
        KVP=exposure.kvp,
        XRayTubeCurrent=100,
        ExposureTime=exposure.exposure * 10,
        Exposure=exposure.exposure,
        ExposureInuAs=exposure.exposure * 1000,
        BodyPartThickness=exposure.thickness,
        CompressionForce=exposure.force,
        OrganDose=f"{exposure.glandular_dose / 100:.5f}",
        EntranceDoseInmGy=exposure.entrance_dose,
        HalfValueLayer=exposure.half_value_layer,
        AnodeTargetMaterial="TUNGSTEN",
        FilterMaterial="RHODIUM",
        FilterType="FLAT",
        DistanceSourceToDetector="660",
        IrradiationEventUID=exposure.irradiation_event_uid,
    )
