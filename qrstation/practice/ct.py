"""CT examinations: a localizer, volumes, and whatever the scanner says about dose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from pydicom.dataset import Dataset
from pydicom.uid import UID, CTImageStorage

from qrstation.datasets.items import put
from qrstation.practice.anatomy import HEAD, TORSO, Solid
from qrstation.practice.canvas import Canvas
from qrstation.practice.captures import dose_info_series, dose_screen
from qrstation.practice.ct_dose import CtIrradiation, ct_dose_report
from qrstation.practice.pictures import ABSORPTION, BODY, HOUNSFIELD, axial, projection
from qrstation.practice.reports import measurement_report, radiology_report
from qrstation.practice.study import Series, Study, grey_pixels, tm

_MATRIX = 200
_SCOUT_SPACING = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One volume: between which heights of the body (mm), how many slices, and how it is done.

    ``ctdi_vol`` in mGy is for an adult; ``field`` of view in mm; ``window`` as centre and width in HU.
    """

    description: str
    region: str
    bottom: float
    top: float
    slices: int
    field: float
    ctdi_vol: float
    window: tuple[int, int]
    kernel: str = "B40"
    kvp: int = 120
    current: int = 180
    contrast: bool = False
    solids: Sequence[Solid] = TORSO


BRAIN = Scan(
    description="Brain",
    region="HEAD",
    bottom=360,
    top=540,
    slices=14,
    field=230,
    ctdi_vol=48.2,
    window=(40, 80),
    current=260,
    solids=HEAD,
)
CHEST = Scan(
    description="Chest soft tissue",
    region="CHEST",
    bottom=0,
    top=255,
    slices=18,
    field=380,
    ctdi_vol=6.4,
    window=(50, 400),
    contrast=True,
    solids=BODY,
)
LUNG = replace(CHEST, description="Lung sharp", window=(-500, 1500), kernel="B70")
ABDOMEN = Scan(
    description="Abdomen portal venous",
    region="ABDOMEN",
    bottom=-440,
    top=40,
    slices=20,
    field=390,
    ctdi_vol=9.1,
    window=(50, 350),
    contrast=True,
)
NATIVE = replace(ABDOMEN, description="Abdomen native", slices=12, ctdi_vol=5.2, contrast=False)
LOW_DOSE = replace(CHEST, description="CT attenuation correction", bottom=-230, slices=15, ctdi_vol=2.3, contrast=False)


def with_dose_report(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with a scanner that sends an X-Ray Radiation Dose SR."""
    yield from images(study, scans)
    yield ct_dose_report(Series(study, 997, "SR", "Dose Report", 15), irradiations(study, scans))


def with_enhanced_dose_report(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with older software, which sends its dose report as Enhanced SR."""
    yield from images(study, scans)
    yield ct_dose_report(Series(study, 997, "SR", "Dose Report", 15), irradiations(study, scans), enhanced_sr=True)


def with_reports(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with a dose report and a radiologist's report side by side in one series."""
    pictures = list(images(study, scans))
    yield from pictures
    series = Series(study, 997, "SR", "Reports", 15)
    yield ct_dose_report(series, irradiations(study, scans))
    yield radiology_report(series, 2, pictures[1])


def with_dose_info(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with a scanner that writes its dose figures into a secondary capture."""
    yield from images(study, scans)
    yield dose_info_series(Series(study, 998, "CT", "Dose Info", 15), irradiations(study, scans))


def with_dose_info_and_measurements(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine the same way, followed by an Enhanced SR that says nothing about dose."""
    pictures = list(images(study, scans))
    yield from pictures
    yield dose_info_series(Series(study, 998, "CT", "Dose Info", 15), irradiations(study, scans))
    yield measurement_report(Series(study, 601, "SR", "Measurements", 40), pictures[len(pictures) // 2])


def with_dose_screen(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with a scanner whose dose figures are only a picture."""
    yield from images(study, scans)
    yield dose_screen(Series(study, 900, "CT", "Dose screen", 15), irradiations(study, scans))


def without_descriptions(study: Study, *scans: Scan) -> Iterator[Dataset]:
    """Examine with a scanner that describes no series and whose dose figures are only a picture."""
    for picture in images(study, scans):
        del picture.SeriesDescription
        yield picture
    yield dose_screen(Series(study, 900, "CT", "", 15), irradiations(study, scans))


def irradiations(study: Study, scans: Sequence[Scan]) -> list[CtIrradiation]:
    """List the irradiation events: the localizer, then each volume that is not a second reconstruction of another."""
    size = study.person.scale
    scout = CtIrradiation(
        irradiation_event_uid=study.uid("irradiation", 1),
        protocol="Localizer",
        region=scans[0].region,
        start=study.after(2),
        localizer=True,
        length=_scout_length(study),
        ctdi_vol=0.0,
        kvp=100,
        current=20,
        highest_current=20,
    )
    events = [scout]
    for position, scan in enumerate(scans):
        if not _reconstructed_again(scans, position):
            mean = round(scan.current * size**2)
            events.append(
                CtIrradiation(
                    irradiation_event_uid=_event_uid(study, scans, position),
                    protocol=scan.description,
                    region=scan.region,
                    start=study.after(4 + 2 * position),
                    localizer=False,
                    length=round((scan.top - scan.bottom) * size + 20, 1),
                    ctdi_vol=round(scan.ctdi_vol * size**2, 2),
                    kvp=scan.kvp,
                    current=mean,
                    highest_current=round(mean * 1.35),
                    contrast=scan.contrast,
                    size_conversion=1.0 if scan.region == "HEAD" else round(1.32 / size, 2),
                )
            )
    return events


def images(study: Study, scans: Sequence[Scan]) -> Iterator[Dataset]:
    """Make the localizer and the volumes."""
    yield _localizer(study, scans[0])
    for position, scan in enumerate(scans):
        series = Series(study, 2 + position, "CT", scan.description, 4 + 2 * position, body_part=scan.region)
        step = (scan.top - scan.bottom) / (scan.slices - 1)
        for number in range(1, scan.slices + 1):
            image = _slice(series, scan, number, scan.top - step * (number - 1), step)
            put(image, IrradiationEventUID=_event_uid(study, scans, position))
            yield image


def _reconstructed_again(scans: Sequence[Scan], position: int) -> bool:
    """Whether a volume was reconstructed from the irradiation of the one before."""
    scan, before = scans[position], scans[position - 1]
    return position > 0 and (scan.bottom, scan.top, scan.contrast) == (before.bottom, before.top, before.contrast)


def _event_uid(study: Study, scans: Sequence[Scan], position: int) -> UID:
    while _reconstructed_again(scans, position):
        position -= 1
    return study.uid("irradiation", 2 + position)


def _scout_length(study: Study) -> float:
    return round(_SCOUT_SPACING * _MATRIX * study.person.scale / 1.4, 1)


def _common(series: Series, number: int, seconds: float, *, localizer: bool) -> Dataset:
    image = series.image(CTImageStorage, number, seconds)
    return put(
        image,
        ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER" if localizer else "AXIAL"],
        AcquisitionNumber=1 if localizer else series.number,
        PatientPosition="HFS",
        FrameOfReferenceUID=series.study.uid("frame of reference"),
        PositionReferenceIndicator="",
        RescaleIntercept="-1024",
        RescaleSlope="1",
        RescaleType="HU",
        GantryDetectorTilt="0",
        DistanceSourceToDetector="1085.6",
        DistanceSourceToPatient="595",
        RotationDirection="CW",
    )


def _localizer(study: Study, scan: Scan) -> Dataset:
    series = Series(study, 1, "CT", "Localizer", 2, body_part=scan.region)
    image = _common(series, 1, 0, localizer=True)
    size = study.person.scale
    spacing = round(_SCOUT_SPACING * size, 4)
    middle = (scan.top + scan.bottom) / 2
    rows = round(_MATRIX / 1.4)
    canvas = _scout(scan.solids, rows, middle).copy()
    canvas.grain(6, study.number)
    left, top = -(_MATRIX - 1) / 2 * spacing, middle * size + (rows - 1) / 2 * spacing
    put(
        image,
        ImagePositionPatient=[f"{left:.3f}", "0", f"{top:.3f}"],
        ImageOrientationPatient=[1, 0, 0, 0, 0, -1],
        PixelSpacing=[spacing, spacing],
        SliceThickness="",
        KVP="100",
        XRayTubeCurrent=20,
        WindowCenter="250",
        WindowWidth="2600",
        IrradiationEventUID=study.uid("irradiation", 1),
    )
    grey_pixels(image, _MATRIX, rows, canvas.words(), stored=16)
    return image


@cache
def _scout(solids: Sequence[Solid], rows: int, height: float) -> Canvas:
    canvas = Canvas(_MATRIX, rows, _SCOUT_SPACING, 200)
    projection(canvas, solids, ABSORPTION, height)
    return canvas


def _slice(series: Series, scan: Scan, number: int, z: float, step: float) -> Dataset:
    study = series.study
    size = study.person.scale
    image = _common(series, number, 0.2 * number, localizer=False)
    drawn = scan.field / _MATRIX
    spacing = round(drawn * size, 4)
    noise = 8 if scan.kernel == "B70" else 2 if scan.region == "HEAD" else 5
    canvas = axial(scan.solids, HOUNSFIELD, _MATRIX, drawn, z, offset=1024 - 8 * noise)
    canvas.grain(noise, 1000 * study.number + 100 * series.number + number)
    corner = f"{-(_MATRIX - 1) / 2 * spacing:.3f}"
    put(
        image,
        ImagePositionPatient=[corner, corner, f"{z * size:.3f}"],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        PixelSpacing=[spacing, spacing],
        SliceThickness=f"{step * size:.2f}",
        SpacingBetweenSlices=f"{step * size:.2f}",
        SliceLocation=f"{z * size:.2f}",
        DataCollectionDiameter="500",
        ReconstructionDiameter=f"{spacing * _MATRIX:.1f}",
        ConvolutionKernel=scan.kernel,
        KVP=scan.kvp,
        XRayTubeCurrent=round(scan.current * size**2),
        ExposureTime=500,
        Exposure=round(scan.current * size**2 * 0.5),
        CTDIvol=round(scan.ctdi_vol * size**2, 2),
        WindowCenter=f"{scan.window[0]}",
        WindowWidth=f"{scan.window[1]}",
    )
    if scan.contrast:
        given = study.after(3) + timedelta(seconds=20)
        put(image, ContrastBolusAgent="Invented 300", ContrastBolusRoute="INTRAVENOUS", ContrastBolusVolume="80")
        put(image, ContrastBolusStartTime=tm(given))
    grey_pixels(image, _MATRIX, _MATRIX, canvas.words(), stored=16)
    return image
