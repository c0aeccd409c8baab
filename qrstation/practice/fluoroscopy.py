"""Fluoroscopy and angiography: cine runs, and dose reports of one plane and of two."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, XRayAngiographicImageStorage, XRayRadiofluoroscopicImageStorage

from qrstation.datasets.content_items import DCM, SCT
from qrstation.datasets.items import put
from qrstation.practice.anatomy import COARSE_TORSO
from qrstation.practice.canvas import Canvas, Oval
from qrstation.practice.pictures import ABSORPTION, lateral_projection, projection
from qrstation.practice.projection_dose import EventType, Exposure, Plane, projection_dose_report
from qrstation.practice.study import Series, Study, grey_pixels

_MATRIX = 200
_FRAMES = 16
_FRAMES_PER_SECOND = 6
_SPACING = 1.15


@dataclass(frozen=True, slots=True)
class Disc:
    """A piece of what contrast medium fills: place and radius in mm, and when it is filled, from 0 to 1."""

    x: float
    y: float
    radius: float
    arrival: float


def angiography(study: Study, *, planes: int = 1) -> Iterator[Dataset]:
    """Fill the arteries, seen by one tube or by two at once."""
    names = (Plane.A, Plane.B) if planes == 2 else (Plane.SINGLE,)
    exposures: list[Exposure] = []
    for run in (1, 2):
        for position, plane in enumerate(names):
            angles = (-30.0 + 55 * run, 5.0 * run) if position == 0 else (90.0, 0.0)
            exposures.append(_fluoroscopy(study, len(exposures) + 1, plane, SCT.Heart, angles, 48.5 + 22 * run))
            series = Series(study, len(exposures), "XA", f"Coronary run {run} plane {position + 1}", 6.0 * run)
            discs = _tree(0.0 if position == 0 else 0.5, 100 * run + position)
            image = _cine(series, XRayAngiographicImageStorage, discs, angles=angles, side=position == 1)
            yield image
            exposures.append(_run(study, len(exposures) + 1, plane, SCT.Heart, angles, image, 410.0 + 35 * run))
    yield _report(study, exposures)


def swallow(study: Study, *, dose_report: bool = True) -> Iterator[Dataset]:
    """Follow a mouthful down the oesophagus."""
    fluoroscopy = _fluoroscopy(study, 1, Plane.SINGLE, SCT.Chest, (0.0, 0.0), 95.0)
    series = Series(study, 2, "RF", "Barium swallow", 6)
    image = _cine(series, XRayRadiofluoroscopicImageStorage, _oesophagus(), angles=(0.0, 0.0), side=True)
    yield image
    if dose_report:
        yield _report(study, [fluoroscopy, _run(study, 2, Plane.SINGLE, SCT.Chest, (0.0, 0.0), image, 120.0)])


def theatre(study: Study) -> Iterator[Dataset]:
    """Screen in the operating theatre: nothing is kept but the dose report."""
    yield _report(
        study,
        [
            _fluoroscopy(study, number, Plane.SINGLE, SCT.Pelvis, (0.0, 15.0 * number), 6.0 + 3.5 * number)
            for number in range(1, 5)
        ],
    )


def _report(study: Study, exposures: Sequence[Exposure]) -> Dataset:
    return projection_dose_report(
        Series(study, 990, "SR", "Dose Report", 25),
        exposures,
        device=DCM.FluoroscopyGuidedProjectionRadiographySystem,
    )


def _event_uid(study: Study, number: int) -> UID:
    return study.uid("irradiation", number)


def _fluoroscopy(
    study: Study, number: int, plane: Plane, region: Code, angles: tuple[float, float], seconds: float
) -> Exposure:
    rate = 0.42 * study.person.scale**4
    return Exposure(
        irradiation_event_uid=_event_uid(study, number),
        kind=EventType.FLUOROSCOPY,
        protocol="Fluoroscopy 7.5/s",
        region=region,
        start=study.after(3 + number),
        area_product=round(rate * seconds, 3),
        reference_dose=round(rate * seconds / 9, 4),
        seconds=seconds,
        kvp=72,
        current=44,
        pulse=5.2,
        frames=round(7.5 * seconds),
        plane=plane,
        angles=angles,
    )


def _run(
    study: Study,
    number: int,
    plane: Plane,
    region: Code,
    angles: tuple[float, float],
    acquired: Dataset,
    area_product: float,
) -> Exposure:
    product = round(area_product * study.person.scale**4, 3)
    put(acquired, IrradiationEventUID=_event_uid(study, number))
    put(acquired, ImageAndFluoroscopyAreaDoseProduct=f"{product / 10:.6g}")
    return Exposure(
        irradiation_event_uid=_event_uid(study, number),
        kind=EventType.STATIONARY,
        protocol=acquired.SeriesDescription,
        region=region,
        start=study.after(4 + number),
        area_product=product,
        reference_dose=round(product / 8, 4),
        seconds=_FRAMES / _FRAMES_PER_SECOND,
        kvp=int(acquired.KVP),
        current=int(acquired.XRayTubeCurrent),
        pulse=6.1,
        frames=_FRAMES,
        plane=plane,
        angles=angles,
        acquired=acquired,
    )


def _cine(
    series: Series, sop_class_uid: UID, discs: Sequence[Disc], *, angles: tuple[float, float], side: bool
) -> Dataset:
    """Make a run (PS3.3 C.8.7)."""
    image = put(
        series.image(sop_class_uid, 1),
        ImageType=["ORIGINAL", "PRIMARY", "SINGLE PLANE"],
        AcquisitionNumber=series.number,
        PatientOrientation=["", ""],
        PixelIntensityRelationship="LIN",
        RadiationSetting="GR",
        KVP="76",
        XRayTubeCurrent=420,
        ExposureTime=round(6.1 * _FRAMES),
        Exposure=round(420 * 6.1 * _FRAMES / 1000),
        AveragePulseWidth="6.1",
        FrameIncrementPointer=0x00181063,
        FrameTime=f"{1000 / _FRAMES_PER_SECOND:.2f}",
        CineRate=_FRAMES_PER_SECOND,
        RecommendedDisplayFrameRate=_FRAMES_PER_SECOND,
        DistanceSourceToDetector="1150",
        DistanceSourceToPatient="785",
        ImagerPixelSpacing=[0.308, 0.308],
        WindowCenter="128",
        WindowWidth="240",
    )
    if sop_class_uid == XRayAngiographicImageStorage:
        put(image, PositionerPrimaryAngle=angles[0], PositionerSecondaryAngle=angles[1], PositionerMotion="STATIC")
    grey_pixels(image, _MATRIX, _MATRIX, _frames(discs, series, side=side), stored=8, frames=_FRAMES)
    return image


def _frames(discs: Sequence[Disc], series: Series, *, side: bool) -> bytes:
    """Draw the run: what is filled stays filled, and grain changes from frame to frame."""
    still = _background(side=side).copy()
    waiting = sorted(discs, key=lambda disc: disc.arrival)
    frames = []
    for frame in range(_FRAMES):
        now = frame / (_FRAMES - 4)
        while waiting and waiting[0].arrival <= now:
            disc = waiting.pop(0)
            still.fill(Oval(disc.x, disc.y, disc.radius, disc.radius), 28)
        noisy = still.copy()
        noisy.grain(1, 1000 * series.study.number + 50 * series.number + frame)
        frames.append(noisy.octets())
    return b"".join(frames)


@cache
def _background(*, side: bool) -> Canvas:
    """Draw the chest without contrast medium, bones dark, as fluoroscopy shows it."""
    canvas = Canvas(_MATRIX, _MATRIX, _SPACING, 300)
    (lateral_projection if side else projection)(canvas, COARSE_TORSO, ABSORPTION, 80)
    return canvas.windowed(black=2300, white=350, brightest=230)


def _oesophagus() -> list[Disc]:
    """Lay out the way of a mouthful from the throat into the stomach."""
    discs = []
    for step in range(90):
        part = step / 90
        wave = 1 + 0.35 * math.sin(part * 21)
        discs.append(Disc(26 + 6 * math.sin(4 * part), -112 + 185 * part, 6.5 * wave, part))
    return [*discs, *(Disc(18 - 4 * step, 76 + 3 * step, 12 + 2 * step, 0.94 + 0.01 * step) for step in range(6))]


def _tree(turn: float, seed: int) -> list[Disc]:
    """Grow an arterial tree from the aortic root."""
    discs: list[Disc] = []
    branches = [(-30.0, -60.0, 1.1 + turn, 4.6, 0.02, 0)]
    while branches:
        x, y, direction, radius, arrival, order = branches.pop()
        for step in range(34 - 4 * order):
            direction += 0.11 * math.sin(0.31 * step + 1.7 * seed + 2 * order)
            x, y = x + 2.1 * math.cos(direction), y + 2.1 * math.sin(direction)
            arrival += 0.009
            radius *= 0.992
            discs.append(Disc(x, y, max(0.9, radius), arrival))
            if order < 3 and step in (10, 20, 28):
                bend = 0.8 if (step + order) % 4 else -0.75
                branches.append((x, y, direction + bend, radius * 0.72, arrival, order + 1))
    return discs
