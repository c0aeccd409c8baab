"""Samples of the campaigns: kills in the middle of a retrieval and of receiving, peers that lie, and hostile ones.

The hostile ones run as the campaigns' own commands: memory, threads and files are those of a process.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qrstation.services import retrieval
from tests.campaigns.kill_receiving import Campaign
from tests.campaigns.kill_resume import REPOSITORY, run_cycle
from tests.campaigns.lying_peers import retrieve
from tests.promptness import LOADED


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


@pytest.mark.timeout(300)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SIGKILL, and /proc")
def test_what_was_acknowledged_survives_kills(tmp_path: Path) -> None:
    campaigns = [Campaign(tmp_path / str(seed), seed) for seed in (1, 2)]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda campaign: campaign.run(10), campaigns))
    assert [campaign.broken for campaign in campaigns] == [[], []]
    assert all(campaign.acknowledged > 100 for campaign in campaigns)


@pytest.mark.parametrize("seed", range(12))
def test_no_lie_is_called_complete(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "LATE_ARRIVALS", 0.1)
    assert retrieve(tmp_path / "home", seed).broken == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc, and addresses of 127.0.0.0/8")
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "command",
    [
        "mutated_pdus.py --pdus 1500 --seed 5",
        "mutated_answers.py --pdus 1500 --seed 5",
        "crowd.py --peers 100 --seconds 3 --addresses 10",
        "crowd.py --peers 100 --seconds 3 --addresses 1 --same-address",
        "soak.py --gigabytes 0.5",
    ],
    ids=["mutated PDUs", "mutated answers", "a crowd", "a crowd of neighbours", "a soak"],
)
def test_a_hostile_campaign_breaks_no_promise(command: str) -> None:
    program, *options = command.split()
    ran = subprocess.run(
        [sys.executable, str(REPOSITORY / "tests" / "campaigns" / program), *options],
        capture_output=True,
        text=True,
        timeout=80 * LOADED,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
