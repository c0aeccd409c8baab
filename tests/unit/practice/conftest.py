"""The practice PACS's archive, generated once for all tests here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.query import Key, Query
from qrstation.practice.generation import practice_archive
from qrstation.store.archive import Archive

LAST_DAY = date(2026, 3, 10)


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    filled = practice_archive(tmp_path_factory.mktemp("practice"), LAST_DAY)
    yield filled
    filled.close()


@pytest.fixture(scope="session")
def instances(archive: Archive) -> tuple[StoredInstance, ...]:
    studies = archive.find(Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),)))
    return tuple(archive.instances([study.key for study in studies]))


@pytest.fixture(scope="session")
def headers(instances: tuple[StoredInstance, ...]) -> tuple[Dataset, ...]:
    """All objects without their pixels."""
    return tuple(dcmread(instance.path, stop_before_pixels=True) for instance in instances)


def one_per_series(instances: tuple[StoredInstance, ...]) -> list[Path]:
    """The last object of each series and SOP Class."""
    return list({(each.series_instance_uid, each.sop_class_uid): each.path for each in instances}.values())
