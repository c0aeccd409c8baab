"""Samples of the campaigns: a few kills in the middle of a retrieval, a few peers that lie at random."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qrstation.services import retrieval
from tests.campaigns.kill_resume import run_cycle
from tests.campaigns.lying_peers import retrieve


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_retrieval_goes_on_and_fetches_nothing_twice(tmp_path: Path, seed: int) -> None:
    cycle = run_cycle(tmp_path / "cycle", seed)
    assert cycle.broken == ()
    assert cycle.recorded > 0


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_killed_dose_retrieval_goes_on_and_forgets_nothing(tmp_path: Path) -> None:
    cycle = run_cycle(tmp_path / "cycle", 4, dose=True)
    assert cycle.broken == ()
    assert cycle.recorded > 0


@pytest.mark.parametrize("seed", range(12))
def test_no_lie_is_called_complete(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 0.1)
    assert retrieve(tmp_path / "home", seed).broken == ()
