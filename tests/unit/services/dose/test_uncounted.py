"""Dose retrievals from a node that does not count the objects of series."""

from __future__ import annotations

from qrstation.dicom import uids
from qrstation.model.retrieve import Verdict
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import an_object, serving
from tests.unit.services.dose.served import fetch, reviewed, workstation
from tests.unit.services.dose.test_moving import FIRST, asked, pacs_of

__all__ = ["workstation"]


def test_of_series_that_were_not_counted_the_objects_are_asked_for_and_verified(workstation: Workstation) -> None:
    images = [an_object(uids.SECONDARY_CAPTURE, 1, number=number) for number in (1, 2)]
    pacs = pacs_of(images)
    with serving(pacs) as node:
        workstation.nodes.add(node)
        result, _ = fetch(workstation, reviewed(node, images, told=False))
    assert asked(pacs) == [("SERIES", FIRST)]
    assert (result.verdict, result.received, result.expected) == (Verdict.COMPLETE, 2, 2)
