"""C-FIND against real archives: what we hand over is what DCMTK's findscu gets for the same identifier."""

from __future__ import annotations

import subprocess
import warnings
from collections import Counter
from pathlib import Path

import pydicom
import pytest

from qrstation.dicom import scu, uids
from qrstation.dicom.identifiers import DEFAULT_KEYS, identifier_of
from qrstation.errors import ServiceNotOffered
from qrstation.model.information_model import SEARCHED_MODELS, Level, QueryModel, levels_of
from qrstation.model.query import ElementsOnDemand, Key, Match, Query
from tests.peers.peers import CALLER, CALLING_AE_TITLE, PeerNode, program

_MODEL_OPTIONS = {QueryModel.PATIENT: "-P", QueryModel.STUDY: "-S", QueryModel.PATIENT_STUDY_ONLY: "-O"}
_IGNORED = {("dcmqrscp", "ModalitiesInStudy"), ("dcmqrscp", "SOPClassUID")}
"""Keys by which a peer does not match."""

_EVERYTHING = [(model, level) for model in SEARCHED_MODELS for level in levels_of(model)]

Row = frozenset[tuple[str, str]]


def ours(peer: PeerNode, query: Query) -> list[Match]:
    matches: list[Match] = []
    outcome = scu.find(peer.node, query, caller=CALLER, on_match=matches.append)
    assert outcome.status.code == 0
    assert outcome.matches == len(matches)
    return matches


def rows(matches: list[Match]) -> Counter[Row]:
    return Counter(
        frozenset((element.keyword, element.text) for element in match.elements if element.vr != "SQ")
        for match in matches
    )


def theirs(peer: PeerNode, query: Query, folder: Path) -> Counter[Row]:
    """What findscu writes to files for the very same identifier."""
    identifier = folder / "identifier.dcm"
    pydicom.dcmwrite(identifier, identifier_of(query), implicit_vr=False, little_endian=True)
    address = peer.address
    command = [program("findscu"), _MODEL_OPTIONS[query.model], "-aet", CALLING_AE_TITLE, "-aec", address.ae_title]
    command += ["-X", "-od", str(folder), address.host, str(address.port), str(identifier)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return Counter(_row(path) for path in folder.glob("rsp*.dcm"))


def _row(path: Path) -> Row:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = pydicom.dcmread(path, force=True)
        return frozenset((element.keyword, _text(element)) for element in ds if element.VR != "SQ")


def _text(element: pydicom.DataElement) -> str:
    values = element.value if element.VM > 1 else [element.value]
    return "" if element.is_empty else "\\".join(str(value) for value in values)


def _asked(model: QueryModel, level: Level, *keys: Key) -> Query:
    named = {key.keyword for key in keys}
    others = tuple(Key(keyword=name) for name in DEFAULT_KEYS[level] if name not in named)
    return Query(model=model, level=level, keys=keys + others)


@pytest.mark.parametrize(("model", "level"), _EVERYTHING)
def test_every_level_of_every_model(peer: PeerNode, model: QueryModel, level: Level, tmp_path: Path) -> None:
    query = _asked(model, level)
    if peer.node.name == "Orthanc" and model is QueryModel.PATIENT_STUDY_ONLY:
        with pytest.raises(ServiceNotOffered, match="Patient/Study Only"):
            ours(peer, query)
        return
    matches = ours(peer, query)
    assert len(matches) > 10
    # Nothing was decoded that nobody looked at.
    assert all(isinstance(match.elements, ElementsOnDemand) for match in matches)
    assert rows(matches) == theirs(peer, query, tmp_path)


@pytest.mark.parametrize(
    ("level", "key"),
    [
        (Level.STUDY, Key(keyword="PatientName", value="*^*")),
        (Level.STUDY, Key(keyword="StudyDate", value="20040101-20141231")),
        (Level.STUDY, Key(keyword="StudyDate", value="-20091231")),
        (Level.STUDY, Key(keyword="ModalitiesInStudy", value="CT")),
        (Level.SERIES, Key(keyword="Modality", value="CT")),
        (Level.SERIES, Key(keyword="0008,0060", value="RTDOSE")),
        (Level.IMAGE, Key(keyword="SOPClassUID", value=uids.X_RAY_RADIATION_DOSE_SR)),
    ],
)
def test_matching_keys(peer: PeerNode, level: Level, key: Key, tmp_path: Path) -> None:
    query = _asked(QueryModel.STUDY, level, key)
    matches = ours(peer, query)
    assert rows(matches) == theirs(peer, query, tmp_path)
    if (peer.node.name, key.keyword) not in _IGNORED:
        assert 0 < len(matches) < len(ours(peer, _asked(QueryModel.STUDY, level)))


def test_list_of_uids(peer: PeerNode, tmp_path: Path) -> None:
    studies = [match.text("StudyInstanceUID") for match in ours(peer, _asked(QueryModel.STUDY, Level.STUDY))][:3]
    query = _asked(QueryModel.STUDY, Level.STUDY, Key(keyword="StudyInstanceUID", value="\\".join(studies)))
    matches = ours(peer, query)
    assert {match.text("StudyInstanceUID") for match in matches} == set(studies)
    assert rows(matches) == theirs(peer, query, tmp_path)


def test_descending_from_study_to_image(peer: PeerNode) -> None:
    for study in ours(peer, _asked(QueryModel.PATIENT, Level.STUDY))[:5]:
        above = [Key(keyword=name, value=study.text(name)) for name in ("PatientID", "StudyInstanceUID")]
        series = ours(peer, _asked(QueryModel.PATIENT, Level.SERIES, *above))
        assert series
        key = Key(keyword="SeriesInstanceUID", value=series[0].text("SeriesInstanceUID"))
        assert ours(peer, _asked(QueryModel.PATIENT, Level.IMAGE, *above, key))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Διονυσιος", "Διονυσιος"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("Buc^Jérôme", "Buc^Jérôme"),
    ],
)
def test_name_that_is_not_ascii_is_sent_encoded_and_matches(peer: PeerNode, name: str, found: str) -> None:
    query = _asked(QueryModel.STUDY, Level.STUDY, Key(keyword="PatientName", value=name))
    assert found in {match.text("PatientName") for match in ours(peer, query)}


def test_echo(peer: PeerNode) -> None:
    result = scu.echo(peer.node, caller=CALLER)
    assert result.ok
    assert result.milliseconds is not None
    assert result.milliseconds > 0


def test_limit(peer: PeerNode) -> None:
    matches: list[Match] = []
    query = Query(level=Level.IMAGE, limit=5)
    outcome = scu.find(peer.node, query, caller=CALLER, on_match=matches.append)
    assert outcome.truncated
    assert len(matches) == 5
