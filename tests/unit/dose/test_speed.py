"""The selection takes little time beside the network's."""

from __future__ import annotations

from tests.dose_scenarios.many import decided


def test_two_thousand_studies_are_decided_upon_in_less_than_five_seconds() -> None:
    seconds, questions, studies = decided(2_000)
    assert sum(study.keep for study in studies) == 2_000
    assert sum(len(study.series) for study in studies) == 16_000
    # CT, MG, RF, XA, DX, CR, PX; the series of each study; the objects of two SR series of four in seven of them.
    assert questions == 7 + 2_000 + 2 * 1_143
    assert seconds < 5
