"""What qrstation needs is named with the oldest version that will do, and nothing older is installed."""

from __future__ import annotations

import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.conftest import REPOSITORY, absent

_PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_NEEDED = [Requirement(each) for each in _PROJECT["dependencies"]]
_ALL = [*_NEEDED, *(Requirement(each) for extra in _PROJECT["optional-dependencies"].values() for each in extra)]
SAFE = {
    "pydicom": "3.0.2",
    "pynetdicom": "3.0.4",
}
"""Versions below which a fault is known that matters here: paths out of a DICOMDIR's folder; the upper layer."""


def named(requirements: list[Requirement]) -> list[object]:
    return [pytest.param(each, id=each.name) for each in requirements]


@pytest.mark.parametrize("requirement", named(_ALL))
def test_what_is_installed_is_what_is_asked_for(requirement: Requirement) -> None:
    if requirement.marker is None or requirement.marker.evaluate():
        try:
            version = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            absent(requirement.name)
        else:
            assert requirement.specifier.contains(version, prereleases=True)


@pytest.mark.parametrize("requirement", named(_ALL))
def test_each_is_asked_for_with_its_oldest_good_version(requirement: Requirement) -> None:
    assert [each.operator for each in requirement.specifier].count(">=") == 1


@pytest.mark.parametrize(("name", "safe"), SAFE.items())
def test_no_version_with_a_known_fault_is_let_in(name: str, safe: str) -> None:
    (specifier,) = [each.specifier for each in _NEEDED if each.name == name]
    oldest = min(Version(each.version) for each in specifier if each.operator == ">=")

    assert oldest >= Version(safe)


@pytest.mark.parametrize("name", ["pydicom", "pynetdicom", "PySide6-Essentials"])
def test_what_we_rely_on_from_within_is_not_taken_in_a_version_to_come(name: str) -> None:
    (specifier,) = [each.specifier for each in _NEEDED if each.name == name]

    assert not specifier.contains("99")
