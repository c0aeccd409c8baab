"""Drawing row by row gives the shapes that drawing pixel by pixel would."""

from __future__ import annotations

import struct

from qrstation.practice.canvas import Canvas, Oval


def pixels(canvas: Canvas) -> list[int]:
    return list(struct.unpack(f"<{canvas.columns * canvas.rows}H", canvas.words()))


def test_an_ellipse_covers_the_pixels_whose_centres_it_holds() -> None:
    canvas = Canvas(40, 30, 0.5, 7)
    canvas.fill(Oval(1.3, -0.4, 6.0, 4.0), 300)
    for position, value in enumerate(pixels(canvas)):
        x, y = (position % 40 + 0.5 - 20) * 0.5, (position // 40 + 0.5 - 15) * 0.5
        inside = ((x - 1.3) / 6.0) ** 2 + ((y + 0.4) / 4.0) ** 2
        if abs(inside - 1) > 0.02:
            assert value == (300 if inside < 1 else 7)


def test_adding_touches_no_neighbour() -> None:
    canvas = Canvas(20, 20, 1.0, 65_000)
    canvas.add(Oval(0, 0, 5, 5), 535)
    canvas.add(Oval(0, 0, 5, 5), -65_535)
    assert set(pixels(canvas)) == {65_000, 0}


def test_a_shape_beyond_the_edge_is_cut_off() -> None:
    canvas = Canvas(10, 10, 1.0)
    canvas.fill(Oval(-30, 0, 5, 50), 9)
    canvas.fill(Oval(0, 80, 50, 5), 9)
    assert set(pixels(canvas)) == {0}
    canvas.fill(Oval(0, 0, 100, 100), 9)
    assert set(pixels(canvas)) == {9}


def test_a_dome_is_highest_in_the_middle() -> None:
    canvas = Canvas(41, 41, 1.0)
    canvas.dome(Oval(0, 0, 18, 18), 500, 25)
    row = pixels(canvas)[20 * 41 : 21 * 41]
    assert max(row) == row[20] == 500
    assert row[:21] == sorted(row[:21])


def test_grain_is_the_same_for_a_seed() -> None:
    canvases = [Canvas(64, 64, 1.0) for _ in range(3)]
    for canvas, seed in zip(canvases, (1, 1, 2), strict=True):
        canvas.grain(3, seed)
    assert canvases[0].words() == canvases[1].words() != canvases[2].words()
    values = pixels(canvases[0])
    assert 22 < sum(values) / len(values) < 26


def test_windowing_can_turn_the_greys_around() -> None:
    canvas = Canvas(3, 1, 1.0, 500)
    canvas.fill(Oval(-1, 0, 0.6, 1), 100)
    canvas.fill(Oval(1, 0, 0.6, 1), 900)
    assert list(canvas.windowed(black=900, white=100, brightest=200).octets()) == [200, 100, 0]
