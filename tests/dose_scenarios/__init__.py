"""The scenarios of dose-object selection as data: the rows of Parts A, B and C1 to C4, and some beside them.

They are run twice: by the pure selection, and over the network against a PACS that behaves like their `Node`.
"""

from __future__ import annotations

from tests.dose_scenarios.failures import FAILURES
from tests.dose_scenarios.part_a import PART_A
from tests.dose_scenarios.part_b import PART_B
from tests.dose_scenarios.part_c import C1, C2
from tests.dose_scenarios.part_c_fallbacks import C3, C4
from tests.dose_scenarios.scenario import Scenario

SCENARIOS: tuple[Scenario, ...] = (*PART_A, *PART_B, *C1, *C2, *C3, *C4, *FAILURES)
