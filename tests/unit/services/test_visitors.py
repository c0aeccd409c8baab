"""Who is seen by somebody who watches the receiver."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from qrstation.model.visits import Visit
from qrstation.services.visitors import Visitors


def test_only_those_who_come_while_somebody_watches_are_seen() -> None:
    visitors = Visitors()
    before = Visit(number=1, time=datetime.now(UTC), peer_host="10.1.2.3")
    with visitors.watching() as watch:
        visitors.note(replace(before, ended=True))
        came = Visit(number=2, time=datetime.now(UTC), peer_host="10.1.2.4")
        visitors.note(came)
        visitors.note(replace(came, stored=1))

    assert watch.visits == (replace(came, stored=1),)
