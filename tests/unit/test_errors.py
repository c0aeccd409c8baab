"""What is told of a bug: enough to find it, and nothing of what was worked on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom import Dataset

from qrstation.errors import bug_words

CANARY = "CANARY^Jane"


def _words(fail: Callable[[], object]) -> str:
    try:
        fail()
    except Exception as bug:  # noqa: BLE001 - any bug is what the test is about
        return bug_words(bug)
    raise AssertionError("It was meant to fail.")


def _raising(bug: Exception) -> Callable[[], object]:
    def fail() -> None:
        raise bug

    return fail


nothing: Any = None


@pytest.mark.parametrize(
    ("fail", "words"),
    [
        (lambda: nothing.patient_id, "AttributeError: 'NoneType' object has no attribute 'patient_id'"),
        (lambda: len(nothing), "TypeError: object of type 'NoneType' has no len()"),
        (lambda: nothing(1), "TypeError: 'NoneType' object is not callable"),
        (lambda: absent, "NameError: name 'absent' is not defined"),  # type: ignore[name-defined]  # noqa: F821
    ],
)
def test_what_python_says_of_our_code_is_kept(fail: Callable[[], object], words: str) -> None:
    assert _words(fail) == words


@pytest.mark.parametrize(
    "fail",
    [
        lambda: int(CANARY),
        lambda: dict[str, int]()[CANARY],
        lambda: getattr(Dataset(), CANARY),
        lambda: getattr(nothing, CANARY),
        _raising(TypeError(f"{CANARY} is no name")),
        _raising(AttributeError(f"{CANARY} is no name")),
        _raising(NotImplementedError(CANARY)),
        _raising(AttributeError(f"no {CANARY}", name=CANARY)),
        lambda: Path(f"/no/{CANARY}.dcm").stat(),
    ],
)
def test_what_may_name_a_patient_is_left_out(fail: Callable[[], object]) -> None:
    words = _words(fail)

    assert "CANARY" not in words
    assert words.partition(":")[0].partition(" ")[0].endswith("Error")


def test_a_fault_of_the_system_keeps_its_reason() -> None:
    assert _words(lambda: Path(f"/no/{CANARY}.dcm").stat()) == "FileNotFoundError: No such file or directory"


def test_a_bug_without_a_traceback_is_named() -> None:
    assert bug_words(TypeError(CANARY)) == "TypeError (message left out: it may name a patient)"
