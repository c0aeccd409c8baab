"""The invented body as each modality sees it: tables of how bright a tissue is, and the drawing that uses them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence

from qrstation.practice.anatomy import HEAD, LIMBS, TORSO, Solid, Tissue
from qrstation.practice.canvas import Canvas, Oval

Brightness = Mapping[Tissue, int]

BODY = TORSO + HEAD

HOUNSFIELD: Brightness = {
    Tissue.FAT: -100,
    Tissue.MUSCLE: 50,
    Tissue.BONE: 700,
    Tissue.MARROW: 220,
    Tissue.LUNG: -850,
    Tissue.VESSEL: 20,
    Tissue.AIR: -1000,
    Tissue.HEART: 70,
    Tissue.BLOOD: 160,
    Tissue.LIVER: 95,
    Tissue.SPLEEN: 105,
    Tissue.KIDNEY: 165,
    Tissue.BOWEL: 35,
    Tissue.BLADDER: 8,
    Tissue.FLUID: 5,
    Tissue.GREY_MATTER: 40,
    Tissue.WHITE_MATTER: 27,
    Tissue.LESION: 62,
}
"""CT numbers in HU after contrast medium."""


def _weighting(*values: int) -> Brightness:
    return dict(zip(Tissue, values, strict=True))


T1 = _weighting(900, 420, 60, 620, 20, 120, 10, 380, 150, 480, 400, 360, 330, 130, 110, 440, 600, 300)
T2 = _weighting(620, 240, 40, 420, 20, 80, 10, 260, 60, 250, 420, 480, 380, 1000, 1050, 520, 360, 880)
FLAIR = _weighting(560, 240, 40, 380, 20, 80, 10, 260, 60, 250, 380, 420, 340, 110, 90, 560, 420, 1000)
DIFFUSION = _weighting(90, 120, 20, 120, 10, 40, 10, 140, 40, 200, 420, 380, 220, 160, 130, 380, 330, 1000)
"""Signal of MR sequences, in the order of `Tissue`."""

FDG = _weighting(300, 600, 700, 1100, 350, 900, 0, 3200, 1400, 2300, 2000, 5200, 1300, 14000, 500, 9500, 4800, 11000)
"""Activity concentration of a glucose analogue, Bq/mL divided by 2."""

ABSORPTION: Mapping[Tissue, float] = {
    Tissue.FAT: 5.0,
    Tissue.LUNG: -4.6,
    Tissue.VESSEL: 9.0,
    Tissue.AIR: -6.0,
    Tissue.HEART: 4.2,
    Tissue.LIVER: 1.6,
    Tissue.BONE: 8.0,
    Tissue.LESION: 8.0,
    Tissue.MARROW: -3.0,
}
"""What each mm of a tissue adds to an X-ray projection, relative to what it displaces."""

BONE_SEEKER: Mapping[Tissue, float] = {
    Tissue.FAT: 0.035,
    Tissue.BONE: 0.75,
    Tissue.GREY_MATTER: -0.5,
    Tissue.KIDNEY: 0.5,
    Tissue.BLADDER: 2.6,
    Tissue.LESION: 2.2,
}
"""Counts that each mm of a tissue adds to a bone scan."""


def axial(
    solids: Sequence[Solid], brightness: Brightness, matrix: int, spacing: float, z: float, *, offset: int
) -> Canvas:
    """Draw the section at height `z`; `offset` is added to every brightness, and is what air has."""
    canvas = Canvas(matrix, matrix, spacing, max(0, brightness[Tissue.AIR] + offset))
    for solid in solids:
        if (oval := solid.axial(z)) is not None:
            canvas.fill(oval, max(0, brightness[solid.tissue] + offset))
    return canvas


def sagittal(
    solids: Sequence[Solid], brightness: Brightness, matrix: int, spacing: float, x: float, height: float
) -> Canvas:
    """Draw the section from front to back at `x`, with z = `height` in the middle."""
    canvas = Canvas(matrix, matrix, spacing, brightness[Tissue.AIR])
    for solid in solids:
        if (oval := solid.sagittal(x, height)) is not None:
            canvas.fill(oval, brightness[solid.tissue])
    return canvas


def projection(canvas: Canvas, solids: Sequence[Solid], absorption: Mapping[Tissue, float], height: float) -> None:
    """Add the body's projection from the front to a canvas that is bright enough for what is taken away."""
    for solid in solids:
        if solid.tissue in absorption:
            _project(canvas, solid.front(height), 2 * solid.ry * absorption[solid.tissue])


def lateral_projection(
    canvas: Canvas, solids: Sequence[Solid], absorption: Mapping[Tissue, float], height: float
) -> None:
    """Add the body's projection from the side, with harder rays for the longer way."""
    for solid in solids:
        if solid.tissue in absorption:
            _project(canvas, solid.side(height), 1.4 * solid.rx * absorption[solid.tissue])


def _project(canvas: Canvas, oval: Oval, value: float) -> None:
    canvas.dome(oval, round(value), steps=max(1, min(28, round(abs(value) / 14), round(oval.rx / 2))))


def whole_body(columns: int, rows: int, spacing: float, *, from_behind: bool) -> Canvas:
    """Draw a bone scan of the whole body."""
    canvas = Canvas(columns, rows, spacing)
    middle = -400.0
    for solid in (*BODY, *LIMBS):
        if solid.tissue in BONE_SEEKER:
            nearer = 1 + (0.45 if from_behind else -0.45) * solid.y / 100
            _project(canvas, solid.front(middle), 2 * solid.ry * BONE_SEEKER[solid.tissue] * nearer)
    return canvas


def hand(columns: int, rows: int, spacing: float) -> Canvas:
    """Draw the radiograph of a hand: back of the hand up, fingers towards the top."""
    canvas = Canvas(columns, rows, spacing, 250)
    fingers = [(-38, -14, 68), (-14, -4, 82), (9, 5, 88), (31, 14, 80), (62, 42, 60)]
    for x, lean, length in fingers:
        _limb(canvas, (x * 0.55, 35), (x + lean, -8 - length), 11, 900)
    canvas.fill(Oval(0, 38, 42, 46, 3), 1000)
    canvas.fill(Oval(0, 100, 29, 60, 8), 1050)
    for x, lean, length in fingers:
        joints = [0.0, 0.45, 0.73, 0.88, 1.0]
        for start, stop in itertools.pairwise(joints):
            _bone(canvas, (x * 0.55, 35), (x + lean, -4 - length), start + 0.025, stop - 0.015)
    for number in range(8):
        canvas.fill(Oval(-21 + 14 * (number % 4), 48 + 13 * (number // 4), 6.4, 6), 2000)
    _bone(canvas, (-13, 78), (-13, 170), 0.0, 1.0, thickness=9)
    _bone(canvas, (14, 76), (14, 170), 0.0, 1.0, thickness=7)
    return canvas


def _limb(
    canvas: Canvas, start: tuple[float, float], stop: tuple[float, float], radius: float, value: int, parts: int = 40
) -> None:
    """Fill a rod with round ends."""
    for part in range(parts + 1):
        x = start[0] + (stop[0] - start[0]) * part / parts
        y = start[1] + (stop[1] - start[1]) * part / parts
        canvas.fill(Oval(x, y, radius, radius), value)


def _bone(
    canvas: Canvas,
    start: tuple[float, float],
    stop: tuple[float, float],
    first: float,
    last: float,
    thickness: float = 4.6,
) -> None:
    """Fill the bone that lies between two parts of a line: dense shell, lighter inside, thicker ends."""
    ends = [(start[0] + (stop[0] - start[0]) * part, start[1] + (stop[1] - start[1]) * part) for part in (first, last)]
    for end in ends:
        canvas.fill(Oval(*end, thickness * 1.25, thickness), 2050)
    _limb(canvas, ends[0], ends[1], thickness, 2250)
    _limb(canvas, ends[0], ends[1], thickness * 0.5, 1850)


def breast(columns: int, rows: int, spacing: float, *, left: bool, oblique: bool) -> Canvas:
    """Draw a mammogram: chest wall at the image's left edge for the left breast, at its right edge for the right."""
    wall = (-1 if left else 1) * columns * spacing / 2
    outward = 1 if left else -1
    canvas = Canvas(columns, rows, spacing, 60)
    centre = 18.0 if oblique else 0.0
    outline = Oval(wall, centre, 0.82 * columns * spacing, 0.42 * rows * spacing)
    canvas.dome(outline, 900, 40)
    canvas.add(outline, 250)
    for number in range(60):
        turn, reach = number * 2.399, math.sqrt((number + 0.5) / 60)
        x = wall + outward * (0.36 + 0.34 * reach * math.cos(turn)) * columns * spacing
        y = centre + 0.24 * rows * spacing * reach * math.sin(turn)
        size = 5 + 9 * ((number * 37) % 11) / 11
        canvas.dome(Oval(x, y, size * 1.3, size), 90 + (number * 53) % 160, 6)
    canvas.dome(Oval(wall + outward * 0.83 * columns * spacing, centre, 5, 6), 500, 6)
    for number in range(7):
        x = wall + outward * (0.45 * columns * spacing + 3 * math.cos(number * 1.9))
        canvas.fill(Oval(x, centre - 14 + 3 * math.sin(number * 2.3), 0.7, 0.7), 3000)
    if oblique:
        canvas.dome(Oval(wall, -rows * spacing / 2, 0.5 * columns * spacing, 0.62 * rows * spacing), 900, 24)
    return canvas
