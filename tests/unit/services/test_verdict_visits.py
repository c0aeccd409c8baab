"""What a verdict says of who came to our receiver while nothing came of a C-MOVE."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from qrstation.dicom.status import Service, status_of
from qrstation.model.visits import Reception, Visit
from qrstation.services.tally import Tally
from qrstation.services.verdict import judge
from tests.unit.services.test_verdict import NODE, ending, plan, verdict


def visit(ae_title: str, *, refused: bool) -> Visit:
    came = Visit(number=1, time=datetime.now(UTC), peer_host="127.0.0.1", calling_ae_title=ae_title, ended=True)
    if refused:
        return replace(came, reception=Reception.REJECTED, reason="it may not")
    return replace(came, reception=Reception.ACCEPTED)


@pytest.mark.parametrize("ae_title", ["PACS", "OTHER"])
@pytest.mark.parametrize("refused", [True, False])
@pytest.mark.parametrize(
    ("code", "doubts"),
    [
        (0xA801, "It does not know the AE title QRSTATION. The node has no entry for that AE title"),
        (0xA702, "Check that the node can reach the receiver"),
        (0xC000, "Nothing reached us: it may not know our AE title"),
        (0x0000, "Check the IP address and port that it has for our AE title, and the firewall."),
    ],
)
def test_who_has_come_is_not_said_not_to_find_us(code: int, doubts: str, refused: bool, ae_title: str) -> None:
    made, status = plan("a"), status_of(Service.MOVE, code)
    came = replace(ending(status, completed=0 if code else 1), visit=visit(ae_title, refused=refused))
    tally = Tally(made, frozenset(), lambda _received, _bytes: None)
    told = judge(made, tally, came, node=NODE, held=frozenset(), seconds=1.0, destination="QRSTATION").explanation
    assert f"Meanwhile, at our receiver: {ae_title} at 127.0.0.1" in told
    assert (doubts in told) is (ae_title != "PACS"), "another than the node explains nothing for sure"


def test_who_came_is_not_told_where_all_is_here() -> None:
    came = replace(ending(completed=1), visit=visit("PACS", refused=True))
    assert verdict(plan("a"), came, ("a",)).explanation == ""


def test_who_came_is_not_told_of_what_the_user_stopped() -> None:
    came = replace(ending(cancelled=True), visit=visit("PACS", refused=False))
    assert "Meanwhile" not in verdict(plan("a"), came).explanation
