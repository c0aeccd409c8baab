"""Who is seen by somebody who watches the receiver."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from qrstation.model.visits import Visit
from qrstation.services.visitors import Visitors


def test_only_those_who_come_while_somebody_watches_are_seen() -> None:
    visitors = Visitors()
    now = datetime.now(UTC)
    before = Visit(number=1, time=now, peer_host="10.1.2.3")
    visitors.note(before)
    with visitors.watching() as watch:
        visitors.note(replace(before, ended=True))
        clock_set_back = now - timedelta(hours=1)
        came = Visit(number=2, time=clock_set_back, peer_host="10.1.2.4")
        visitors.note(came)
        visitors.note(replace(came, stored=1))

    assert watch.visits == (replace(came, stored=1),)


def test_of_many_the_last_are_seen_as_long_as_they_are_of_concern() -> None:
    visitors = Visitors()
    came = [Visit(number=number, time=datetime.now(UTC), peer_host="10.1.2.3") for number in range(1, 5001)]
    with visitors.watching(lambda visit: not visit.stored) as watch:
        for one in came:
            visitors.note(one)
        last = watch.visits
        visitors.note(replace(came[-1], stored=1))

    assert 100 < len(last) < 2000
    assert last == tuple(came[-len(last) :])
    assert watch.visits == last[:-1]
