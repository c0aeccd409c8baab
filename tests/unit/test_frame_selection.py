"""Frames as a user names them."""

from __future__ import annotations

import pytest

from qrstation.model.retrieve import MOST_FRAME_NUMBERS, FrameSelection


@pytest.mark.parametrize(
    ("text", "numbers", "words"),
    [
        ("7", (7,), "frame 7"),
        ("1-5,8", (1, 2, 3, 4, 5, 8), "frames 1-5, 8"),
        (" 2 - 3 , 9 ", (2, 3, 9), "frames 2-3, 9"),
        ("1-10/4", (1, 5, 9), "frames 1, 5, 9"),
        ("4-4", (4,), "frame 4"),
    ],
)
def test_few_frames_are_named_one_by_one(text: str, numbers: tuple[int, ...], words: str) -> None:
    frames = FrameSelection.of_frames(text)
    assert frames == FrameSelection(numbers=numbers)
    assert str(frames) == words


def test_more_than_an_attribute_can_hold_are_named_by_ranges() -> None:
    assert len(FrameSelection.of_frames(f"1-{MOST_FRAME_NUMBERS}").numbers) == MOST_FRAME_NUMBERS
    many = FrameSelection.of_frames(f"1,3-{MOST_FRAME_NUMBERS + 2}")
    assert many == FrameSelection(ranges=((1, 1, 1), (3, MOST_FRAME_NUMBERS + 2, 1)))
    assert str(many) == f"frames 1, 3-{MOST_FRAME_NUMBERS + 2}"
    assert FrameSelection.of_frames("1-999999999").ranges == ((1, 999_999_999, 1),)


@pytest.mark.parametrize("text", ["", "0", "x", "1-", "-3", "3-1", "1,1", "5,2", "1-5,5", "1-9/0", "1;2", "1" * 10])
def test_what_names_no_frames_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        FrameSelection.of_frames(text)


def test_times_are_seconds_from_the_start() -> None:
    frames = FrameSelection.of_times("0.5-2")
    assert frames == FrameSelection(seconds=(0.5, 2.0))
    assert str(frames) == "frames from 0.5 s to 2 s"
    assert FrameSelection.of_times("-1 - 2") == FrameSelection(seconds=(-1.0, 2.0))
    assert FrameSelection.of_times("-2--1.5") == FrameSelection(seconds=(-2.0, -1.5))


def test_more_ranges_than_an_attribute_can_hold_are_refused_in_words() -> None:
    many = ",".join(f"{start}-{start + 90}/10" for start in range(1, 600_000, 100))
    with pytest.raises(ValueError, match="5,461 ranges"):
        FrameSelection.of_frames(many)


@pytest.mark.parametrize("text", ["", "1", "2-1", "1.2.3-4", "1e-3-2", "a-b", "0-inf", "nan-1", "0-nan"])
def test_what_is_no_span_of_time_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        FrameSelection.of_times(text)
