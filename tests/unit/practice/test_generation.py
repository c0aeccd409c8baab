"""Always the same: for a second run, another process, another day, and after an interruption."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from qrstation.errors import ArchiveFault
from qrstation.practice import generation
from qrstation.practice.generation import encoded, practice_archive
from qrstation.practice.schedule import Recipe, studies
from qrstation.practice.study import Study
from tests.unit.practice.conftest import LAST_DAY

_DIGEST = """
import hashlib
from datetime import date
from itertools import islice
from qrstation.practice.generation import encoded
from qrstation.practice.schedule import studies
digest = hashlib.sha256()
for study, recipe in islice(studies(date(2026, 3, 10)), 10):
    for instance in recipe(study):
        digest.update(encoded(instance))
print(digest.hexdigest())
"""

Schedule = Callable[[date], Iterator[tuple[Study, Recipe]]]


def few(last_day: date) -> Iterator[tuple[Study, Recipe]]:
    return islice(studies(last_day), 1, 3)


def interrupted(last_day: date) -> Iterator[tuple[Study, Recipe]]:
    yield from islice(studies(last_day), 1, 2)
    raise KeyboardInterrupt


def test_another_process_makes_the_same_bytes() -> None:
    digest = hashlib.sha256()
    for study, recipe in islice(studies(LAST_DAY), 10):
        for instance in recipe(study):
            digest.update(encoded(instance))
    environment = {**os.environ, "PYTHONHASHSEED": "77"}
    done = subprocess.run([sys.executable, "-c", _DIGEST], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == digest.hexdigest()


def test_another_day_moves_the_dates_and_nothing_else() -> None:
    dated = {"DA", "DT", "TM", "AS"}
    for (study, recipe), (later_study, later_recipe) in zip(
        islice(studies(LAST_DAY), 1, 5), islice(studies(date(2031, 12, 31)), 1, 5), strict=True
    ):
        for instance, later in zip(recipe(study), later_recipe(later_study), strict=True):
            changed = {element.VR for element in instance if element != later[element.tag]} - {"SQ"}
            assert changed <= dated
            assert "DA" in changed
            assert instance.SOPInstanceUID == later.SOPInstanceUID


def test_it_is_filled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generation, "studies", few)
    practice_archive(tmp_path, LAST_DAY).close()
    monkeypatch.setattr(generation, "studies", interrupted)
    archive = practice_archive(tmp_path, date(2030, 1, 1))
    assert archive.stats().studies == 2
    archive.close()


def test_what_was_interrupted_is_made_complete_with_the_same_dates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generation, "studies", interrupted)
    with pytest.raises(KeyboardInterrupt):
        practice_archive(tmp_path, LAST_DAY)
    monkeypatch.setattr(generation, "studies", few)
    archive = practice_archive(tmp_path, date(2030, 1, 1))
    stats = archive.stats()
    assert (stats.studies, stats.conflicts) == (2, 0)
    archive.close()


def test_an_older_edition_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generation, "studies", lambda last_day: islice(studies(last_day), 1, 2))
    practice_archive(tmp_path, LAST_DAY).close()
    before = {path.name for path in (tmp_path / "archive").iterdir()}
    monkeypatch.setattr(generation, "_EDITION", 1_000)
    monkeypatch.setattr(generation, "studies", lambda last_day: islice(studies(last_day), 2, 3))
    archive = practice_archive(tmp_path, LAST_DAY)
    assert archive.stats().studies == 1
    assert {path.name for path in (tmp_path / "archive").iterdir()} != before
    archive.close()


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ArchiveFault, match="practice PACS"):
        practice_archive(tmp_path / "file" / "practice", LAST_DAY)
