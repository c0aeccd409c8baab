"""What is said of what a node took a query to mean."""

from __future__ import annotations

import pytest

from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import Key, Query
from qrstation.services.meaning import remarks_on

RELATIONAL, DATE_TIME, FUZZY, ZONE, ENHANCED = ExtendedNegotiation
NODE = RemoteNode(name="PACS", address=Address(ae_title="PACS", host="127.0.0.1", port=104))
OFFERED = RemoteNode(name="PACS", address=NODE.address, extended_negotiation=tuple(ExtendedNegotiation))


def remarks(
    node: RemoteNode, *accepted: ExtendedNegotiation, level: Level = Level.STUDY, **keys: str
) -> tuple[str, ...]:
    asked = tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items())
    return remarks_on(Query(level=level, keys=asked), node, accepted)


@pytest.mark.parametrize("node", [NODE, OFFERED])
def test_nothing_is_said_of_a_query_that_means_the_same_everywhere(node: RemoteNode) -> None:
    assert remarks(node, StudyDate="20060705-20060707", PatientID="1") == ()
    assert remarks(node, level=Level.SERIES, StudyInstanceUID="1.2", Modality="CT") == ()


@pytest.mark.parametrize(
    ("date", "time", "together", "apart"),
    [
        (
            "20060705-20060707",
            "1000-1800",
            "from 2006-07-05 10:00 to 2006-07-07 18:00",
            "each day from 2006-07-05 to 2006-07-07, from 10:00 to 18:00",
        ),
        ("20060705-", "10-", "from 2006-07-05 10:00", "each day from 2006-07-05, from 10:00"),
        (
            "-2006.07.05",
            "-10:30:15.5",
            "to 2006-07-05 10:30:15.5",
            "each day to 2006-07-05, to 10:30:15.5",
        ),
    ],
)
@pytest.mark.parametrize("pair", ["Study", "Series", "PerformedProcedureStepStart"])
def test_which_moments_lie_in_ranges_of_dates_and_times(
    pair: str, date: str, time: str, together: str, apart: str
) -> None:
    query = Query(keys=(Key(keyword=f"{pair}Date", value=date), Key(keyword=f"{pair}Time", value=time)))
    assert remarks_on(query, OFFERED, (DATE_TIME,)) == (f"PACS took {pair}Date and its time as one range: {together}.",)
    for node in (NODE, OFFERED):
        assert remarks_on(query, node, ()) == (f"PACS took {pair}Date and its time apart: {apart}.",)


def test_ranges_of_different_forms_stay_apart() -> None:
    (remark,) = remarks(OFFERED, DATE_TIME, StudyDate="20060705-", StudyTime="1000-1800")
    assert "each day from 2006-07-05, from 10:00 to 18:00" in remark


def test_keys_above_are_missed_where_queries_are_hierarchical() -> None:
    (unoffered,) = remarks(NODE, level=Level.SERIES, Modality="CT")
    assert "StudyInstanceUID" in unoffered
    assert unoffered.endswith("qrstation nodes edit --offer relational PACS")
    (refused,) = remarks(OFFERED, level=Level.IMAGE, StudyInstanceUID="1.2*", SeriesInstanceUID="1.3")
    assert "StudyInstanceUID" in refused
    assert "SeriesInstanceUID" not in refused
    assert "does not agree" in refused
    assert remarks(OFFERED, RELATIONAL, level=Level.IMAGE) == ()


def test_a_node_that_is_not_in_the_book_is_added_to_offer_it_more() -> None:
    node = RemoteNode.unnamed("PACS@10.1.2.3:104")
    (remark,) = remarks(node, level=Level.SERIES)
    assert remark.endswith("qrstation nodes add NAME --offer relational PACS@10.1.2.3:104")


def test_the_patient_is_above_in_the_patient_model_alone() -> None:
    query = Query(model=QueryModel.PATIENT, keys=(Key(keyword="StudyDate", value="20060705"),))
    (remark,) = remarks_on(query, NODE, ())
    assert "PatientID" in remark


def test_how_names_were_compared() -> None:
    assert "by likeness" in remarks(OFFERED, FUZZY, PatientName="DOE")[0]
    assert "letter by letter" in remarks(OFFERED, PatientName="DOE*")[0]
    assert remarks(OFFERED, FUZZY, PatientName="*") == ()
    assert remarks(NODE, PatientName="DOE") == ()


def test_which_time_zone_holds() -> None:
    assert "+0330" in remarks(OFFERED, ZONE, TimezoneOffsetFromUTC="+0330")[0]
    assert "time zone" in remarks(OFFERED, ZONE)[0]
    assert "does not adjust" in remarks(OFFERED, TimezoneOffsetFromUTC="+0330")[0]
    assert "--offer time-zone" in remarks(NODE, TimezoneOffsetFromUTC="+0330")[0]
