"""The sentences that a dose query leaves in its log."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from qrstation.model.dose import Branch, DoseOrder, DoseQuery, StationLevel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.services.dose.story import asked

NODE = RemoteNode(name="Main PACS", address=Address(ae_title="PACS", host="10.1.2.3", port=104), modality_tag=True)
DAY = datetime.date(2026, 11, 26)


def told(node: RemoteNode = NODE, store: str = "", **options: Any) -> list[str]:
    return list(
        asked(node, DoseOrder(node="", store=store, query=DoseQuery(branches=(Branch.MG, Branch.CT), **options)))
    )


def test_all_that_was_chosen_is_told() -> None:
    assert told(
        store="OpenREM",
        date_from=DAY,
        date_until=DAY,
        time_from=datetime.time(8),
        description_include=("thorax", "neck"),
        station_exclude=("ws",),
        station_level=StationLevel.BOTH,
        duplicates=True,
    ) == [
        "Asking Main PACS (PACS@10.1.2.3:104) for dose objects of CT, mammography, for OpenREM.",
        "Studies of 2026-11-26, 08:00 to 23:59.",
        "Description includes: thorax, neck.",
        "Station name of study and series excludes: ws.",
        "Also: objects processed before, answers by Modality.",
    ]


@pytest.mark.parametrize(
    ("options", "days"),
    [
        ({"all_dates": True}, "all dates"),
        ({"date_from": DAY}, "2026-11-26 to today"),
        ({"date_until": DAY}, "any day to 2026-11-26"),
        ({"date_from": DAY, "date_until": datetime.date(2026, 11, 27)}, "2026-11-26 to 2026-11-27"),
    ],
)
def test_days_are_told(options: dict[str, Any], days: str) -> None:
    node = RemoteNode.unnamed("PACS@10.1.2.3:104")
    assert told(node, **options) == [
        "Asking PACS@10.1.2.3:104 for dose objects of CT, mammography, for this workstation.",
        f"Studies of {days}.",
    ]
