"""The capability cards of real archives, and of the practice PACS: what they truly do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qrstation.dicom import uids
from qrstation.model.capabilities import Capabilities
from qrstation.model.information_model import Level, QueryModel
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Key, Match, Query
from qrstation.practice import PracticePacs
from qrstation.services.capabilities import probe
from qrstation.services.search import search
from tests.peers.peers import CALLER, PeerNode

ALL_LEVELS = (Level.STUDY, Level.SERIES, Level.IMAGE)


def matched(card: Capabilities, level: Level) -> set[str]:
    return {key.keyword for key in card.keys if key.level is level and key.matched}


def passed_over(card: Capabilities, level: Level) -> set[str]:
    return {key.keyword for key in card.keys if key.level is level and key.matched is False}


def test_orthanc(orthanc: PeerNode) -> None:
    card = probe(orthanc.node, caller=CALLER)

    assert set(card.services) == {
        uids.VERIFICATION,
        *(
            table[model]
            for table in (uids.FIND, uids.MOVE, uids.GET)
            for model in (QueryModel.PATIENT, QueryModel.STUDY)
        ),
    }
    assert card.implementation.startswith("OFFIS_DCMTK")
    assert {uids.CT, uids.X_RAY_RADIATION_DOSE_SR} <= set(card.storage)
    assert card.levels == ALL_LEVELS
    assert card.uid_lists is True
    assert {"ModalitiesInStudy", "StudyDescription", "PatientName", "StudyDate"} <= matched(card, Level.STUDY)
    assert {"Modality", "SeriesDescription"} <= matched(card, Level.SERIES)
    assert all(key.returned for key in card.keys)
    assert card.remarks == ()


def test_dcmqrscp(dcmqrscp: PeerNode) -> None:
    card = probe(dcmqrscp.node, caller=CALLER)

    assert uids.FIND[QueryModel.PATIENT_STUDY_ONLY] in card.services
    assert not any(uids.GET[model] in card.services for model in (QueryModel.COMPOSITE, QueryModel.WITHOUT_BULK_DATA))
    assert uids.CT in card.storage
    assert card.levels == ALL_LEVELS
    assert {"StudyDate", "AccessionNumber", "PatientID"} <= matched(card, Level.STUDY)
    assert {"ModalitiesInStudy", "StationName"} <= passed_over(card, Level.STUDY)
    assert card.key(Level.STUDY, "ModalitiesInStudy").returned is False
    assert "Modality" in matched(card, Level.SERIES)
    assert "SOPClassUID" in passed_over(card, Level.IMAGE)


def test_dcmqrscp_passes_over_the_patients_name_below_the_patient(dcmqrscp: PeerNode) -> None:
    node = replace(dcmqrscp.node, query_model=QueryModel.PATIENT)
    query = Query(model=QueryModel.PATIENT, keys=(Key(keyword="PatientName", value="MISTER*"),))

    def names(node: RemoteNode) -> tuple[set[str], tuple[str, ...]]:
        matches: list[Match] = []
        outcome = search(node, query, caller=CALLER, on_match=matches.append)
        return {match.text("PatientName") for match in matches}, outcome.filtered_here

    unfiltered, here = names(node)
    assert len(unfiltered) > 5
    assert here == ()
    card = probe(node, caller=CALLER)
    assert card.levels == tuple(Level)
    filtered, here = names(replace(node, capabilities=card))
    assert filtered
    assert all(name.startswith("MISTER") for name in filtered)
    assert here == ("PatientName",)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[RemoteNode]:
    pacs = PracticePacs(tmp_path)
    yield RemoteNode(name="Practice", address=pacs.start())
    pacs.stop()


@pytest.mark.parametrize("model", [QueryModel.STUDY, QueryModel.PATIENT])
def test_the_practice_pacs(practice: RemoteNode, model: QueryModel) -> None:
    card = probe(replace(practice, query_model=model), caller=CALLER)

    assert set(uids.FIND.values()) <= set(card.services)
    assert card.uid_lists is True
    assert not any(key.returned is False or key.matched is False for key in card.keys)
    assert {"ModalitiesInStudy", "StudyDescription", "StationName"} <= matched(card, Level.STUDY)
    assert {"StationName", "Modality"} <= matched(card, Level.SERIES)
    assert card.remarks == ()
