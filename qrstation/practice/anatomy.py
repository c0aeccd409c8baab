"""One invented body, made of solids, from which every modality takes its pictures."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from qrstation.practice.canvas import Oval


class Tissue(Enum):
    """What a solid is made of."""

    FAT = auto()
    MUSCLE = auto()
    BONE = auto()
    MARROW = auto()
    LUNG = auto()
    VESSEL = auto()
    AIR = auto()
    HEART = auto()
    BLOOD = auto()
    LIVER = auto()
    SPLEEN = auto()
    KIDNEY = auto()
    BOWEL = auto()
    BLADDER = auto()
    FLUID = auto()
    GREY_MATTER = auto()
    WHITE_MATTER = auto()
    LESION = auto()


@dataclass(frozen=True, slots=True)
class Solid:
    """An ellipsoid of one tissue; mm, x to the patient's left, y to the back, z to the head (PS3.3 C.7.6.2.1.1).

    ``flatness`` above 2 turns it into a column along z.
    """

    tissue: Tissue
    x: float
    y: float
    z: float
    rx: float
    ry: float
    rz: float
    flatness: float = 2.0

    def axial(self, z: float) -> Oval | None:
        """Cut it at a height, seen from the feet."""
        scale = _remaining(z - self.z, self.rz, self.flatness)
        return Oval(self.x, self.y, self.rx * scale, self.ry * scale) if scale else None

    def sagittal(self, x: float, height: float) -> Oval | None:
        """Cut it from front to back, seen from the patient's left, with z = `height` in the middle."""
        scale = _remaining(x - self.x, self.rx, 2.0)
        return Oval(self.y, height - self.z, self.ry * scale, self.rz * scale, self.flatness) if scale else None

    def front(self, height: float) -> Oval:
        """Outline from the front, the patient's right at the left, with z = `height` in the middle."""
        return Oval(self.x, height - self.z, self.rx, self.rz, self.flatness)

    def side(self, height: float) -> Oval:
        """Outline from the side, with z = `height` in the middle."""
        return Oval(self.y, height - self.z, self.ry, self.rz, self.flatness)


def _remaining(distance: float, radius: float, flatness: float) -> float:
    """Part of the radii that is left at a distance from the centre; 0 beyond the end."""
    inside = 1.0 - (abs(distance) / radius) ** flatness
    return math.sqrt(inside) if inside > 0.0 else 0.0


def _pair(tissue: Tissue, x: float, y: float, z: float, rx: float, ry: float, rz: float, n: float = 2.0) -> list[Solid]:
    """Make the same solid on the right and on the left."""
    return [Solid(tissue, side * x, y, z, rx, ry, rz, n) for side in (-1, 1)]


def _spine() -> Iterator[Solid]:
    for number in range(24):
        z = 330.0 - 33.0 * number
        yield Solid(Tissue.BONE, 0, 62, z, 25, 19, 14, 6)
        yield Solid(Tissue.MARROW, 0, 62, z, 22, 16, 11, 6)
        yield Solid(Tissue.BONE, 0, 92, z, 14, 8, 9)
        yield Solid(Tissue.BONE, 0, 104, z - 6, 4, 12, 9)
    yield Solid(Tissue.FLUID, 0, 88, -50, 8, 7, 400, 20)


def _ribs() -> Iterator[Solid]:
    for number in range(10):
        back = 245.0 - 27.0 * number
        width = min(152.0, 98.0 + 13.0 * number)
        for step in range(36):
            angle = math.radians(80.0 - 135.0 * step / 35)
            yield from _pair(Tissue.BONE, width * math.cos(angle), 4 + 94 * math.sin(angle), back - 2.1 * step, 5, 5, 6)


def _lung_vessels() -> Iterator[Solid]:
    chance = random.Random(1895)
    for _ in range(110):
        outward, angle, height = chance.uniform(0.1, 0.85), chance.uniform(0, math.tau), chance.uniform(-0.8, 0.8)
        across = outward * math.sqrt(1 - height * height)
        radius = 5.5 - 4.0 * outward
        x, y = 62 * across * math.cos(angle), 78 * across * math.sin(angle)
        side = chance.choice((-1, 1))
        yield Solid(Tissue.VESSEL, 78 * side + x, y, 120 + 130 * height, radius, radius, 3 * radius)


def _bowel() -> Iterator[Solid]:
    chance = random.Random(1953)
    for number in range(56):
        x, y, z = chance.uniform(-98, 98), chance.uniform(-58, 18), chance.uniform(-370, -120)
        radius = chance.uniform(14, 24)
        yield Solid(Tissue.BOWEL, x, y, z, radius, radius, radius * 1.3)
        if number % 4 == 0:
            yield Solid(Tissue.AIR, x, y - radius * 0.4, z, radius * 0.6, radius * 0.35, radius * 0.8)


TORSO: tuple[Solid, ...] = (
    Solid(Tissue.FAT, 0, 0, -110, 178, 124, 410, 8),
    Solid(Tissue.MUSCLE, 0, 0, -110, 164, 110, 405, 8),
    Solid(Tissue.FAT, 0, -14, -170, 136, 74, 220, 5),
    *_pair(Tissue.LUNG, 78, 0, 120, 64, 82, 138, 2.6),
    *_lung_vessels(),
    Solid(Tissue.MUSCLE, 0, 6, 130, 30, 44, 130, 6),
    Solid(Tissue.HEART, 30, -28, 70, 64, 54, 58),
    Solid(Tissue.BLOOD, 44, -30, 64, 32, 28, 32),
    Solid(Tissue.BLOOD, -2, -22, 82, 22, 22, 26),
    Solid(Tissue.LIVER, -62, -12, -38, 88, 76, 78),
    Solid(Tissue.LIVER, 20, -48, -30, 48, 30, 34),
    *(Solid(Tissue.BLOOD, x, y, z, 5, 5, 22) for x, y, z in ((-70, 5, -30), (-45, 15, -25), (-95, 10, -20))),
    Solid(Tissue.SPLEEN, 112, 30, -48, 32, 42, 50),
    Solid(Tissue.BOWEL, 74, -32, -58, 48, 42, 50),
    Solid(Tissue.AIR, 78, -54, -52, 26, 15, 26),
    *_pair(Tissue.KIDNEY, 72, 46, -130, 28, 24, 58),
    *_pair(Tissue.FLUID, 64, 42, -130, 9, 9, 24),
    *_bowel(),
    Solid(Tissue.BLOOD, 20, 42, -30, 11, 11, 250, 20),
    Solid(Tissue.BLOOD, -18, 36, -150, 11, 9, 180, 20),
    Solid(Tissue.AIR, 0, 2, 250, 9, 9, 110, 20),
    Solid(Tissue.BLADDER, 0, -20, -425, 42, 34, 34),
    *_spine(),
    *_ribs(),
    Solid(Tissue.BONE, 0, -97, 130, 17, 7, 80, 6),
    *(
        solid
        for step in range(30)
        for solid in _pair(Tissue.BONE, 18 + 4 * step, -72 + 1.5 * step, 246 + 0.6 * step, 5, 5, 5)
    ),
    *_pair(Tissue.BONE, 112, 78, 170, 34, 6, 58),
    *_pair(Tissue.BONE, 92, 42, -340, 26, 40, 62),
    *_pair(Tissue.MARROW, 92, 42, -340, 21, 35, 56),
    Solid(Tissue.BONE, 0, 74, -370, 38, 22, 56),
    *_pair(Tissue.BONE, 92, 8, -440, 27, 27, 27),
    *_pair(Tissue.MARROW, 92, 8, -440, 22, 22, 22),
    Solid(Tissue.LESION, -92, -22, -34, 13, 13, 13),
    Solid(Tissue.LESION, -98, -8, 158, 9, 9, 9),
)
"""Chest, abdomen and pelvis, arms raised; z = 0 at the diaphragm. What comes later lies inside what came before."""

HEAD: tuple[Solid, ...] = (
    Solid(Tissue.FAT, 0, 18, 330, 60, 60, 110, 8),
    Solid(Tissue.MUSCLE, 0, 18, 330, 54, 54, 108, 8),
    Solid(Tissue.FAT, 0, 0, 440, 78, 98, 118),
    Solid(Tissue.BONE, 0, 4, 452, 72, 90, 104),
    Solid(Tissue.FLUID, 0, 4, 452, 65, 83, 97),
    Solid(Tissue.GREY_MATTER, 0, 4, 454, 62, 79, 92),
    *_pair(Tissue.WHITE_MATTER, 29, 2, 460, 24, 60, 56),
    *(
        solid
        for turn in range(9)
        for solid in _pair(
            Tissue.WHITE_MATTER,
            28 + 22 * math.sin(0.35 + turn * 0.31),
            4 - 63 * math.cos(0.35 + turn * 0.31),
            458,
            4,
            5,
            40,
        )
    ),
    *_pair(Tissue.GREY_MATTER, 25, -8, 452, 8, 18, 14),
    *_pair(Tissue.FLUID, 10, -14, 460, 6, 20, 18),
    *_pair(Tissue.FLUID, 19, 24, 456, 6, 18, 12),
    Solid(Tissue.FLUID, 0, 4, 478, 1.4, 78, 70),
    *_pair(Tissue.GREY_MATTER, 24, 54, 386, 24, 26, 24),
    Solid(Tissue.WHITE_MATTER, 0, 24, 380, 13, 13, 60),
    Solid(Tissue.FLUID, 0, 40, 388, 6, 5, 12),
    *_pair(Tissue.FAT, 32, -78, 415, 17, 17, 17),
    *_pair(Tissue.FLUID, 32, -82, 415, 13, 13, 13),
    Solid(Tissue.AIR, 0, -72, 392, 12, 20, 26),
    *_pair(Tissue.AIR, 30, -62, 380, 14, 16, 16),
    *(
        solid
        for step in range(14)
        for solid in _pair(Tissue.BONE, 6 + 3.4 * step, -84 + 0.42 * step * step, 345, 5, 5, 11)
    ),
    Solid(Tissue.AIR, 0, -6, 330, 9, 8, 60, 8),
    *(Solid(Tissue.BONE, 0, 40, 345 - 20 * number, 16, 12, 8, 6) for number in range(5)),
    Solid(Tissue.FLUID, 0, 60, 300, 8, 6, 75, 20),
    Solid(Tissue.LESION, 36, -26, 476, 11, 11, 10),
)
"""Head and neck, above the torso."""

LIMBS: tuple[Solid, ...] = (
    *_pair(Tissue.FAT, 232, 0, -60, 38, 38, 320, 6),
    *_pair(Tissue.BONE, 226, 0, 90, 13, 13, 150, 6),
    *_pair(Tissue.BONE, 236, 0, -200, 14, 11, 130, 6),
    *_pair(Tissue.FAT, 92, 0, -880, 74, 74, 420, 6),
    *_pair(Tissue.BONE, 92, 5, -660, 15, 15, 215, 6),
    *_pair(Tissue.BONE, 90, 5, -890, 27, 24, 30),
    *_pair(Tissue.BONE, 90, 5, -1080, 15, 15, 185, 6),
)
"""Arms beside the body and legs, for pictures of the whole body."""

COARSE_TORSO: tuple[Solid, ...] = tuple(
    solid for solid in TORSO if solid.tissue in (Tissue.FAT, Tissue.LUNG, Tissue.HEART, Tissue.LIVER, Tissue.BONE)
)
"""What fluoroscopy shows of the torso."""
