"""Every scenario of the selection of dose objects again, of a PACS over the network."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qrstation.model.dose import DoseOrder
from qrstation.model.nodes import RemoteNode
from tests.dose_pacs import DosePacs
from tests.dose_scenarios import SCENARIOS
from tests.dose_scenarios.scenario import Scenario
from tests.faults.dose.inquiry import reviewed


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_selection_over_the_network(pacs: DosePacs, node: RemoteNode, scenario: Scenario) -> None:
    held = scenario.node()
    pacs.serve(held)
    told = reviewed(
        replace(node, modality_tag=scenario.modality_tag),
        DoseOrder(node="PACS", query=scenario.query),
        processed=scenario.processed.get,
    )
    scenario.check(told.studies, held)
    assert pacs.associations == 1
    assert len(told.problems) == len(scenario.behaviour.fails + scenario.behaviour.breaks_off)
    assert [keys["QueryRetrieveLevel"] for keys in pacs.asked] == [level for level, _ in held.asked]
