"""MR examinations of brain and spine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pydicom.dataset import Dataset
from pydicom.uid import MRImageStorage

from qrstation.datasets.items import put
from qrstation.practice.anatomy import HEAD
from qrstation.practice.pictures import BODY, DIFFUSION, FLAIR, T1, T2, Brightness, axial, sagittal
from qrstation.practice.study import Series, Study, grey_pixels

_MATRIX = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """One pulse sequence: what is bright, echo and repetition time in ms, and the slices from first to last (mm)."""

    description: str
    brightness: Brightness
    first: float
    last: float
    slices: int
    spacing: float
    echo_time: float
    repetition_time: float
    scanning: str = "SE"
    variant: str = "SK"
    inversion_time: float | None = None
    flip_angle: int = 90
    height: float | None = None
    """Height of the middle of a sagittal series; none for an axial one."""


T1_AXIAL = Sequence(
    description="T1 SE axial",
    brightness=T1,
    first=540,
    last=370,
    slices=10,
    spacing=1.45,
    echo_time=12,
    repetition_time=550,
)
T2_AXIAL = replace(T1_AXIAL, description="T2 TSE axial", brightness=T2, echo_time=98, repetition_time=5200)
FLAIR_AXIAL = replace(
    T1_AXIAL,
    description="T2 FLAIR axial",
    brightness=FLAIR,
    echo_time=120,
    repetition_time=9000,
    scanning="IR",
    inversion_time=2500,
)
DIFFUSION_AXIAL = replace(
    T1_AXIAL, description="DWI b1000", brightness=DIFFUSION, echo_time=84, repetition_time=4100, scanning="EP"
)
T2_SAGITTAL = Sequence(
    description="T2 TSE sagittal",
    brightness=T2,
    first=-30,
    last=30,
    slices=9,
    spacing=2.3,
    echo_time=102,
    repetition_time=3600,
    height=-80,
)
T1_SAGITTAL = replace(T2_SAGITTAL, description="T1 TSE sagittal", brightness=T1, echo_time=10, repetition_time=620)


def examination(study: Study, *sequences: Sequence) -> Iterator[Dataset]:
    """Run pulse sequences one after another."""
    for number, sequence in enumerate(sequences, start=1):
        series = Series(study, number, "MR", sequence.description, 2 + 4 * number)
        step = (sequence.last - sequence.first) / (sequence.slices - 1)
        for position in range(sequence.slices):
            yield _slice(series, sequence, position + 1, sequence.first + step * position, abs(step))


def _slice(series: Series, sequence: Sequence, number: int, place: float, step: float) -> Dataset:
    study = series.study
    size = study.person.scale
    spacing = round(sequence.spacing * size, 4)
    edge = (_MATRIX - 1) / 2 * spacing
    image = series.image(MRImageStorage, number, 3.0 * number)
    if sequence.height is None:
        canvas = axial(HEAD, sequence.brightness, _MATRIX, sequence.spacing, place, offset=0)
        put(
            image,
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            ImagePositionPatient=[f"{-edge:.3f}", f"{-edge:.3f}", f"{place * size:.3f}"],
        )
    else:
        canvas = sagittal(BODY, sequence.brightness, _MATRIX, sequence.spacing, place, sequence.height)
        put(
            image,
            ImageOrientationPatient=[0, 1, 0, 0, 0, -1],
            ImagePositionPatient=[f"{place * size:.3f}", f"{-edge:.3f}", f"{sequence.height * size + edge:.3f}"],
        )
    canvas.grain(6, 1000 * study.number + 100 * series.number + number)
    _describe(image, sequence, series)
    put(
        image,
        PixelSpacing=[spacing, spacing],
        SliceThickness=f"{step * size:.2f}",
        SpacingBetweenSlices=f"{step * size:.2f}",
        SliceLocation=f"{place * size:.2f}",
        WindowCenter="520",
        WindowWidth="1050",
    )
    grey_pixels(image, canvas.columns, canvas.rows, canvas.words(), stored=12)
    return image


def _describe(image: Dataset, sequence: Sequence, series: Series) -> None:
    """Add the MR Image module (PS3.3 C.8.3.1)."""
    put(
        image,
        ImageType=["ORIGINAL", "PRIMARY", "M", "ND"],
        PatientPosition="HFS",
        FrameOfReferenceUID=series.study.uid("frame of reference"),
        PositionReferenceIndicator="",
        AcquisitionNumber=series.number,
        ScanningSequence=sequence.scanning,
        SequenceVariant=sequence.variant,
        ScanOptions="",
        MRAcquisitionType="2D",
        SequenceName=sequence.description.split()[1].lower(),
        RepetitionTime=sequence.repetition_time,
        EchoTime=sequence.echo_time,
        EchoTrainLength=1,
        NumberOfAverages=1,
        EchoNumbers=1,
        MagneticFieldStrength=3,
        ImagingFrequency="123.25",
        ImagedNucleus="1H",
        FlipAngle=sequence.flip_angle,
        SAR="0.8",
    )
    if sequence.inversion_time is not None:
        put(image, InversionTime=sequence.inversion_time)
