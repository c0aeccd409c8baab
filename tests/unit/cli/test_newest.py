"""``qrstation check-version``."""

from __future__ import annotations

import pytest

from qrstation.errors import QrError
from qrstation.model.newest import NewestVersion
from tests.unit.cli.conftest import Command


def test_the_newest_version_is_told(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qrstation.services.newest.newest_version", lambda: NewestVersion(newest="99.0"))
    asked = qrstation("check-version")
    assert asked.code == 0
    assert "qrstation 99.0 is published; this is " in asked.out + asked.err


def test_without_the_internet_it_says_so(qrstation: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def offline() -> NewestVersion:
        raise QrError("This computer did not reach the internet.")

    monkeypatch.setattr("qrstation.services.newest.newest_version", offline)
    asked = qrstation("check-version")
    assert asked.code == 1
    assert "did not reach the internet" in asked.err
