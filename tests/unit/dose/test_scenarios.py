from __future__ import annotations

import pytest

from tests.dose_scenarios import SCENARIOS
from tests.dose_scenarios.pure import selected
from tests.dose_scenarios.scenario import Scenario

ROWS = (
    "A01 A02 A04 A05 A07 A08 A09 A10 A12 A13 A14 A15 A17 A19 A20 A21 A23 A24 A26 A27 A29 A30 A31 A32 A34 "
    "B01 B03 B05 B08 B09 B10 B11 B12 B13 B14 "
    "C01 C02 C03 C05 C06 C07 C08 C11 C12 C13 C15 C16 C17 "
    "C20 C21 C22 C23 C24 C25 C26 C27 C28 C30 C31 C32 C34 C35 "
    "D21 D22 D26 D27 D28 D30 D31 D32 D33 D34 D35 D36 D37 D38 D40 D41 D42 D43 "
    "E01 E02 E03 E04 E06 E07 E09"
)


def test_every_row_has_a_scenario() -> None:
    names = [scenario.name for scenario in SCENARIOS]

    assert set(ROWS.split()) <= {name.partition("/")[0] for name in names}
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_selection(scenario: Scenario) -> None:
    node = scenario.node()

    scenario.check(selected(scenario, node), node)
