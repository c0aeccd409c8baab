"""Searches in parts at real archives: Orthanc stops at a limit of its own, and both divide days and hours their way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydicom import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage

from qrstation.model.capabilities import Capabilities
from qrstation.model.information_model import QueryModel
from qrstation.model.outcomes import FindOutcome
from qrstation.model.query import Key, Match, Query
from qrstation.services.search import search
from tests.peers.peers import CALLER, PeerNode, dcmqrscp_node, orthanc_node
from tests.ports import free_port

LIMIT = 12
BUSY_DAY = "20240229"
MOMENTS = (
    *("000000", "000000.000001", "235959", "235959.999999", "120000", "120000.5", "115959", "115959.999999"),
    *("060000", "055959.5", "180000.000000", "175959.999"),
)
STUDIES = {
    **{f"1.2.826.0.1.3680043.10.7.1.{n}": (BUSY_DAY, MOMENTS[n % len(MOMENTS)]) for n in range(2 * len(MOMENTS))},
    **{f"1.2.826.0.1.3680043.10.7.2.{n}": (f"20{n:02}0115", f"{n % 24:02}1500") for n in range(5, 26)},
    "1.2.826.0.1.3680043.10.7.3.1": ("20240228", "235959.999"),
    "1.2.826.0.1.3680043.10.7.3.2": ("20240301", "000000"),
}


UNDATED = {f"1.2.826.0.1.3680043.10.7.4.{n}": ("", "") for n in range(LIMIT + 3)}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """One small object of each study."""
    return files_of(STUDIES, tmp_path_factory.mktemp("studies"))


def files_of(studies: Mapping[str, tuple[str, str]], folder: Path) -> list[Path]:
    """Write one small object of each study."""
    paths = []
    for uid, (day, time) in studies.items():
        ds = Dataset()
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.SOPInstanceUID = uid, f"{uid}.1", f"{uid}.1.1"
        ds.SOPClassUID = SecondaryCaptureImageStorage
        ds.PatientID, ds.PatientName = f"P{uid[-6:]}", "Doe^Jane"
        ds.StudyDate, ds.StudyTime, ds.Modality = day, time, "OT"
        ds.StudyID = ds.AccessionNumber = "1"
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        paths.append(folder / f"{uid}.dcm")
        ds.save_as(paths[-1], enforce_file_format=True)
    return paths


@pytest.fixture(scope="module")
def limited(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[PeerNode]:
    """Orthanc with a limit."""
    folder = tmp_path_factory.mktemp("limited")
    with orthanc_node(folder, files, free_port(), free_port(), free_port(), LimitFindResults=LIMIT) as peer:
        assert len(peer.files) == len(STUDIES)
        yield peer


@pytest.fixture(scope="module")
def dcmtk(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[PeerNode]:
    """DCMTK's archive, which knows no limit."""
    with dcmqrscp_node(tmp_path_factory.mktemp("dcmtk"), files, free_port(), free_port()) as peer:
        yield peer


def searched(peer: PeerNode, *, limit: int | None = None, **keys: str) -> tuple[list[str], FindOutcome]:
    """Search, with a limit on the node's card where it does not tell one itself."""
    card = None if limit is None else Capabilities(probed=datetime.now(UTC), query_model=QueryModel.STUDY, limit=limit)
    matches: list[Match] = []
    query = Query(keys=tuple(Key(keyword=keyword, value=value) for keyword, value in keys.items()))
    node = replace(peer.node, capabilities=card)
    outcome = search(node, query, caller=CALLER, on_match=matches.append)
    return sorted(match.text("StudyInstanceUID") for match in matches), outcome


def test_orthanc_with_a_limit_tells_all(limited: PeerNode) -> None:
    found, outcome = searched(limited)
    assert found == sorted(STUDIES)
    assert outcome.whole_in_parts, outcome.gaps
    assert outcome.limit_met == LIMIT


def test_orthanc_with_a_limit_tells_all_of_a_day(limited: PeerNode) -> None:
    found, outcome = searched(limited, StudyDate=BUSY_DAY)
    assert found == sorted(uid for uid, (day, _) in STUDIES.items() if day == BUSY_DAY)
    assert outcome.whole_in_parts, outcome.gaps


@pytest.mark.parametrize("undated", [3, len(UNDATED)])
def test_orthanc_takes_studies_without_a_date_for_early_ones(tmp_path: Path, undated: int) -> None:
    dated = {f"1.2.826.0.1.3680043.10.7.5.{year}": (f"{year}0115", "101500") for year in range(1990, 2020)}
    studies = {**dated, **dict(list(UNDATED.items())[:undated])}
    files = files_of(studies, tmp_path)
    with orthanc_node(tmp_path, files, free_port(), free_port(), free_port(), LimitFindResults=LIMIT) as peer:
        found, outcome = searched(peer)
        early, _ = searched(peer, StudyDate="-19901231")
    assert set(early) & set(UNDATED), "this is what it is about"
    assert set(dated) < set(found)
    if undated < LIMIT:
        assert set(found) == set(studies)
        assert outcome.whole_in_parts, outcome.gaps
    else:
        [gap] = outcome.gaps
        assert "of the matches have no Study Date" in gap
        assert "All that have a date since 1800 are here." in gap


@pytest.mark.parametrize("day", ["", BUSY_DAY])
def test_parts_of_a_search_are_the_search_at_dcmtk(dcmtk: PeerNode, day: str) -> None:
    expected = sorted(uid for uid, (own, _) in STUDIES.items() if day in ("", own))
    found, outcome = searched(dcmtk, limit=len(expected), StudyDate=day)
    assert found == expected
    assert outcome.whole_in_parts, outcome.gaps
    assert outcome.parts > 1
