"""Plain radiographs: digital, with or without a dose report, and from cassettes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import ComputedRadiographyImageStorage, DigitalXRayImageStorageForPresentation

from qrstation.datasets.content_items import DCM, SCT
from qrstation.datasets.items import coded, put
from qrstation.practice.anatomy import TORSO
from qrstation.practice.canvas import Canvas
from qrstation.practice.pictures import ABSORPTION, BODY, hand, lateral_projection, projection
from qrstation.practice.projection_dose import EventType, Exposure, projection_dose_report
from qrstation.practice.reports import key_images
from qrstation.practice.study import Series, Study, grey_pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One radiograph: matrix, pixel spacing in mm, what it shows and how it is exposed.

    ``area_product`` in µGy·m² and ``exposure`` in mAs for an adult; ``height`` in the body of the picture's middle.
    """

    description: str
    region: Code
    view: Code
    orientation: tuple[str, str]
    columns: int
    rows: int
    spacing: float
    kvp: int
    exposure: float
    area_product: float
    height: float = 0.0
    lateral: bool = False
    laterality: str = "U"


CHEST_FRONT = View(
    description="Chest PA",
    region=SCT.Chest,
    view=SCT.PosteroAnterior,
    orientation=("L", "F"),
    columns=400,
    rows=400,
    spacing=1.0,
    kvp=125,
    exposure=1.8,
    area_product=9.2,
    height=110,
)
CHEST_SIDE = View(
    description="Chest lateral",
    region=SCT.Chest,
    view=SCT.Lateral,
    orientation=("P", "F"),
    columns=320,
    rows=400,
    spacing=1.0,
    kvp=125,
    exposure=5.6,
    area_product=28.4,
    height=110,
    lateral=True,
)
PELVIS = View(
    description="Pelvis AP",
    region=SCT.Pelvis,
    view=SCT.AnteroPosterior,
    orientation=("L", "F"),
    columns=400,
    rows=320,
    spacing=1.0,
    kvp=77,
    exposure=22,
    area_product=96.0,
    height=-370,
)
HAND = View(
    description="Hand PA",
    region=SCT.Hand,
    view=SCT.PosteroAnterior,
    orientation=("L", "F"),
    columns=340,
    rows=420,
    spacing=0.6,
    kvp=50,
    exposure=2.2,
    area_product=1.3,
    laterality="R",
)


def digital(study: Study, *views: View) -> Iterator[Dataset]:
    """Take digital radiographs; the dose stands only in the images."""
    for number, view in enumerate(views, start=1):
        yield _digital(Series(study, number, "DX", view.description, 2 * number), view)


def digital_with_dose_report(study: Study, *views: View) -> Iterator[Dataset]:
    """Take digital radiographs with a scanner that reports their dose."""
    pictures = list(digital(study, *views))
    yield from pictures
    exposures = [
        Exposure(
            irradiation_event_uid=picture.IrradiationEventUID,
            kind=EventType.STATIONARY,
            protocol=view.description,
            region=view.region,
            start=study.after(2 * number),
            area_product=_area_product(study, view),
            reference_dose=round(_area_product(study, view) / 120, 4),
            seconds=round(_exposure(study, view) / 250, 4),
            kvp=view.kvp,
            current=250,
            pulse=round(_exposure(study, view) / 250 * 1000, 2),
            frames=1,
            acquired=picture,
            exposure_index=float(picture.ExposureIndex),
        )
        for number, (view, picture) in enumerate(zip(views, pictures, strict=True), start=1)
    ]
    yield projection_dose_report(
        Series(study, 990, "SR", "Exam Dose Report", 12),
        exposures,
        device=DCM.IntegratedProjectionRadiographySystem,
    )


def digital_with_key_images(study: Study, *views: View) -> Iterator[Dataset]:
    """Take digital radiographs and mark them as of interest."""
    pictures = list(digital(study, *views))
    yield from pictures
    yield key_images(Series(study, 991, "KO", "Key images", 30), *pictures)


def computed(study: Study, *views: View) -> Iterator[Dataset]:
    """Take radiographs on cassettes, whose reader knows nothing about dose."""
    for number, view in enumerate(views, start=1):
        series = Series(study, number, "CR", view.description, 2 * number)
        image = put(
            series.image(ComputedRadiographyImageStorage, 1),
            ImageType=["ORIGINAL", "PRIMARY"],
            ViewPosition="",
            PlateID=f"PL{study.number:03}{number}",
            Sensitivity="230",
            RelativeXRayExposure="230",
            PatientOrientation=list(view.orientation),
        )
        if view.laterality != "U":
            put(image, Laterality=view.laterality)
        _expose(image, study, view)
        _draw(image, study, view)
        yield image


def _area_product(study: Study, view: View) -> float:
    """Give the dose area product in µGy·m²."""
    return round(view.area_product * study.person.scale**4, 3)


def _exposure(study: Study, view: View) -> float:
    """Give the exposure in mAs."""
    return round(view.exposure * study.person.scale**2, 2)


def _digital(series: Series, view: View) -> Dataset:
    """Make an image of the digital detector (PS3.3 C.8.11)."""
    study = series.study
    image = put(
        series.image(DigitalXRayImageStorageForPresentation, 1),
        ImageType=["ORIGINAL", "PRIMARY"],
        AcquisitionNumber=series.number,
        PresentationIntentType="FOR PRESENTATION",
        PatientOrientation=list(view.orientation),
        ImageLaterality=view.laterality,
        AnatomicRegionSequence=[coded(view.region)],
        ViewCodeSequence=[put(coded(view.view), ViewModifierCodeSequence=[])],
        AcquisitionContextSequence=[],
        DetectorType="SCINTILLATOR",
        DetectorID="D1",
        ImagerPixelSpacing=[round(view.spacing * study.person.scale, 4)] * 2,
        PositionerType="NONE",
        PixelIntensityRelationship="LOG",
        PixelIntensityRelationshipSign=-1,
        RescaleIntercept="0",
        RescaleSlope="1",
        RescaleType="US",
        PresentationLUTShape="IDENTITY",
        LossyImageCompression="00",
        BurnedInAnnotation="NO",
        IrradiationEventUID=study.uid("irradiation", series.number),
        ImageAndFluoroscopyAreaDoseProduct=f"{_area_product(study, view) / 10:.5g}",
        ExposureIndex=f"{230 + 17 * (study.number % 9)}",
        TargetExposureIndex="280",
        DeviationIndex=f"{-0.8 + 0.3 * (study.number % 9):.1f}",
    )
    _expose(image, study, view)
    _draw(image, study, view)
    return image


def _expose(image: Dataset, study: Study, view: View) -> None:
    exposure = _exposure(study, view)
    put(
        image,
        KVP=view.kvp,
        XRayTubeCurrent=250,
        ExposureTime=max(1, round(exposure * 4)),
        Exposure=max(1, round(exposure)),
        ExposureInuAs=round(exposure * 1000),
        DistanceSourceToDetector="1800" if view.region == SCT.Chest else "1150",
    )


def _draw(image: Dataset, study: Study, view: View) -> None:
    canvas = _picture(view).copy()
    canvas.grain(5, study.number)
    put(
        image,
        WindowCenter="1300" if view.region == SCT.Hand else "1400",
        WindowWidth="2400",
    )
    grey_pixels(image, view.columns, view.rows, canvas.words(), stored=12)


@cache
def _picture(view: View) -> Canvas:
    if view.region == SCT.Hand:
        return hand(view.columns, view.rows, view.spacing)
    canvas = Canvas(view.columns, view.rows, view.spacing, 300)
    if view.lateral:
        lateral_projection(canvas, BODY, ABSORPTION, view.height)
    else:
        projection(canvas, BODY if view.height > 0 else TORSO, ABSORPTION, view.height)
    return canvas
