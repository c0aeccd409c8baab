"""C-FIND and C-GET against an archive, as another application entity sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
)
from pynetdicom.association import Association

from qrstation.dicom import uids
from qrstation.errors import ArchiveFault
from qrstation.model.information_model import SEARCHED_MODELS, Level, QueryModel, levels_of
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Match, MatchKey, Query
from tests.unit.dicom.memory import (
    MemoryArchive,
    associated,
    context,
    data_set_bytes,
    make_instance,
)
from tests.unit.dicom.retrieving import Serve, get, identifier

PRIVATE_CLASS = "1.2.826.0.1.3680043.9.7133.99.1"
MODELS_AND_LEVELS = [(model, level) for model in SEARCHED_MODELS for level in levels_of(model)]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Two series of one study, one of another study of the same patient."""
    return [
        make_instance(tmp_path, 1),
        make_instance(tmp_path, 2),
        make_instance(tmp_path, 1, series=2),
        make_instance(tmp_path, 1, study=2),
    ]


def keys_of(level: Level) -> dict[str, str]:
    """Unique keys down to a level that name the first instance."""
    values = {
        "PatientID": "P1",
        "StudyInstanceUID": "1.2.826.0.1.1",
        "SeriesInstanceUID": "1.2.826.0.1.1.1",
        "SOPInstanceUID": "1.2.826.0.1.1.1.1",
    }
    return {each.unique_key: values[each.unique_key] for each in (*level.above, level)}


def find(address: Address, request: Dataset, model: QueryModel = QueryModel.STUDY) -> list[tuple[int, Dataset | None]]:
    """Statuses and identifiers of all responses."""
    with associated(address, [context(uids.FIND[model], ExplicitVRLittleEndian)]) as assoc:
        return [(status.Status, found) for status, found in assoc.send_c_find(request, uids.FIND[model])]


@pytest.mark.parametrize(("model", "level"), MODELS_AND_LEVELS)
def test_find_at_every_level_of_every_model(serve: Serve, paths: list[Path], model: QueryModel, level: Level) -> None:
    request = identifier(level, **keys_of(level))
    *matches, last = find(serve(MemoryArchive(paths)), request, model)
    assert last == (0x0000, None)
    [(status, found)] = matches
    assert status == 0xFF00
    assert found is not None
    assert found.QueryRetrieveLevel == level
    assert found.RetrieveAETitle == "QRSTATION"
    assert found.PatientName == "Παπαδόπουλος^Γιώργος"
    assert found[level.unique_key].value == keys_of(level)[level.unique_key]


def test_find_of_nothing_succeeds(serve: Serve, paths: list[Path]) -> None:
    assert find(serve(MemoryArchive(paths)), identifier("STUDY", StudyInstanceUID="1.2.3")) == [(0x0000, None)]


def test_unsupported_optional_key_is_told(serve: Serve, paths: list[Path]) -> None:
    request = identifier("STUDY", StudyInstanceUID="", InterpretationAuthor="")
    responses = find(serve(MemoryArchive(paths)), request)
    assert [status for status, _ in responses] == [0xFF01, 0xFF01, 0x0000]


@pytest.mark.parametrize(
    ("model", "request_"),
    [
        (QueryModel.STUDY, identifier("PATIENT", PatientID="")),
        (QueryModel.STUDY, identifier("", StudyInstanceUID="")),
        (QueryModel.STUDY, identifier("FRAME", StudyInstanceUID="")),
        (QueryModel.PATIENT_STUDY_ONLY, identifier("SERIES", **keys_of(Level.SERIES))),
        (QueryModel.STUDY, identifier("SERIES", SeriesInstanceUID="")),
        (QueryModel.PATIENT, identifier("STUDY", PatientID="P*", StudyInstanceUID="")),
        (QueryModel.PATIENT, identifier("STUDY", StudyInstanceUID="")),
        (QueryModel.STUDY, identifier("IMAGE", StudyInstanceUID="1.2.3", SOPInstanceUID="")),
    ],
)
def test_identifier_against_the_model_is_refused(
    serve: Serve, paths: list[Path], model: QueryModel, request_: Dataset
) -> None:
    address = serve(MemoryArchive(paths))
    with associated(address, [context(uids.FIND[model])]) as assoc:
        [(status, found)] = assoc.send_c_find(request_, uids.FIND[model])
        assert status.Status == 0xA900
        assert status.ErrorComment
        assert found is None
    assert get(address, request_, model=model).responses[-1].Status == 0xA900


class _EndlessArchive(MemoryArchive):
    """Finds the same instance for ever."""

    def find(self, query: Query) -> Iterator[Match]:
        while True:
            yield from super().find(query)


def test_cancelled_find_stops(serve: Serve, paths: list[Path]) -> None:
    request = identifier("IMAGE", **keys_of(Level.IMAGE))
    model = uids.FIND[QueryModel.STUDY]
    with associated(serve(_EndlessArchive(paths)), [context(model)]) as assoc:
        statuses = []
        for status, _ in assoc.send_c_find(request, model, msg_id=5):
            statuses.append(status.Status)
            if len(statuses) == 3:
                assoc.send_c_cancel(5, query_model=model)
        assert statuses[-1] == 0xFE00


def test_cancel_that_came_too_late_does_not_stop_the_next(serve: Serve, paths: list[Path]) -> None:
    request = identifier("STUDY", StudyInstanceUID="")
    model = uids.FIND[QueryModel.STUDY]
    with associated(serve(MemoryArchive(paths)), [context(model)]) as assoc:
        for _ in range(3):
            assert [status.Status for status, _ in assoc.send_c_find(request, model)] == [0xFF00, 0xFF00, 0x0000]
            assoc.send_c_cancel(1, query_model=model)


@pytest.mark.parametrize(("model", "level"), MODELS_AND_LEVELS)
def test_get_at_every_level_of_every_model(serve: Serve, paths: list[Path], model: QueryModel, level: Level) -> None:
    wanted = {Level.PATIENT: 4, Level.STUDY: 3, Level.SERIES: 2, Level.IMAGE: 1}[level]
    received = get(serve(MemoryArchive(paths)), identifier(level, **keys_of(level)), model=model)
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, wanted, 0, 0)
    assert len(received.responses) == wanted
    assert len(received.instances) == wanted
    by_uid = {path.stem: data_set_bytes(path) for path in paths}
    assert all(content == by_uid[uid] for uid, (_, content) in received.instances.items())


def test_get_of_several_studies_at_once(serve: Serve, paths: list[Path]) -> None:
    request = identifier("STUDY", StudyInstanceUID=["1.2.826.0.1.1", "1.2.826.0.1.2"])
    received = get(serve(MemoryArchive(paths)), request)
    assert received.counters == (None, 4, 0, 0)


def test_get_of_nothing_succeeds_with_zeros(serve: Serve, paths: list[Path]) -> None:
    received = get(serve(MemoryArchive(paths)), identifier("STUDY", StudyInstanceUID="1.2.3"))
    assert received.responses[-1].Status == 0x0000
    assert received.counters == (None, 0, 0, 0)


def test_each_instance_goes_in_its_own_transfer_syntax(serve: Serve, tmp_path: Path) -> None:
    syntaxes = (JPEG2000Lossless, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
    paths = [make_instance(tmp_path, n, transfer_syntax_uid=syntax) for n, syntax in enumerate(syntaxes, 1)]
    request = identifier("SERIES", **keys_of(Level.SERIES))
    received = get(serve(MemoryArchive(paths)), request, syntaxes=(ExplicitVRLittleEndian, *syntaxes))
    assert received.counters == (None, 4, 0, 0)
    assert received.instances == {
        path.stem: (syntax, data_set_bytes(path)) for path, syntax in zip(paths, syntaxes, strict=True)
    }


@pytest.mark.parametrize(
    ("held", "accepted"),
    [
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian),
        (ExplicitVRLittleEndian, ImplicitVRLittleEndian),
        (DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian),
        (DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian),
    ],
)
def test_data_set_is_put_into_another_native_transfer_syntax(
    serve: Serve, tmp_path: Path, held: UID, accepted: UID
) -> None:
    path = make_instance(tmp_path, 1, transfer_syntax_uid=held)
    (tmp_path / "same").mkdir()
    same = make_instance(tmp_path / "same", 1, transfer_syntax_uid=accepted)
    request = identifier("SERIES", **keys_of(Level.SERIES))
    received = get(serve(MemoryArchive([path])), request, syntaxes=(accepted,))
    assert received.instances == {path.stem: (accepted, data_set_bytes(same))}


def test_data_set_of_odd_length_gets_the_byte_it_lacks(serve: Serve, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1, transfer_syntax_uid=DeflatedExplicitVRLittleEndian)
    archive = MemoryArchive([path])
    if path.stat().st_size % 2 == 0:
        path.write_bytes(path.read_bytes() + b"\0")
    request = identifier("SERIES", **keys_of(Level.SERIES))
    received = get(serve(archive), request, syntaxes=(DeflatedExplicitVRLittleEndian,))
    assert received.instances[path.stem] == (DeflatedExplicitVRLittleEndian, data_set_bytes(path) + b"\0")


def test_what_no_context_takes_is_counted_and_listed(serve: Serve, tmp_path: Path) -> None:
    paths = [
        make_instance(tmp_path, 1),
        make_instance(tmp_path, 2, transfer_syntax_uid=JPEG2000Lossless),
        make_instance(tmp_path, 3, sop_class_uid=PRIVATE_CLASS),
    ]
    received = get(serve(MemoryArchive(paths)), identifier("SERIES", **keys_of(Level.SERIES)))
    assert received.responses[-1].Status == 0xB000
    assert received.counters == (None, 1, 2, 0)
    assert received.last is not None
    assert set(received.last.FailedSOPInstanceUIDList) == {paths[1].stem, paths[2].stem}


def test_nothing_sent_at_all_is_a_failure(serve: Serve, tmp_path: Path) -> None:
    path = make_instance(tmp_path, 1, transfer_syntax_uid=JPEG2000Lossless)
    received = get(serve(MemoryArchive([path])), identifier("SERIES", **keys_of(Level.SERIES)))
    assert received.responses[-1].Status == 0xA702
    assert "JPEG" not in received.responses[-1].ErrorComment
    assert received.counters == (None, 0, 1, 0)


def test_file_that_is_unreadable_or_changed_is_counted_and_the_others_come(serve: Serve, paths: list[Path]) -> None:
    archive = MemoryArchive(paths)
    one, two, three, *others = archive.instances([MatchKey(level=Level.PATIENT, patient_id="P1")])
    instances = (one, two, replace(three, changed=True), *others)
    archive.instances = lambda keys: instances  # type: ignore[method-assign]
    paths[0].write_bytes(b"no longer what it was")
    paths[1].unlink()
    received = get(serve(archive), identifier("STUDY", StudyInstanceUID="1.2.826.0.1.1"))
    assert received.responses[-1].Status == 0xB000
    assert received.counters == (None, 1, 3, 0)
    assert received.instances.keys() == {other.sop_instance_uid for other in others}


@pytest.mark.parametrize(("answer", "status", "counters"), [(0xA700, 0xA702, (0, 3, 0)), (0xB000, 0xB000, (0, 0, 3))])
def test_statuses_of_the_receiver_are_counted(
    serve: Serve, paths: list[Path], answer: int, status: int, counters: tuple[int, ...]
) -> None:
    received = get(
        serve(MemoryArchive(paths)),
        identifier("STUDY", StudyInstanceUID="1.2.826.0.1.1"),
        store=lambda event: answer,
    )
    assert received.responses[-1].Status == status
    assert received.counters == (None, *counters)


def test_cancelled_get_stops_and_says_what_remains(serve: Serve, tmp_path: Path) -> None:
    archive = MemoryArchive([make_instance(tmp_path, number) for number in range(1, 50)])
    model = uids.GET[QueryModel.STUDY]

    def cancel(assoc: Association, response: Dataset) -> None:
        if response.NumberOfRemainingSuboperations == 45:
            assoc.send_c_cancel(1, query_model=model)

    received = get(serve(archive), identifier("SERIES", **keys_of(Level.SERIES)), after=cancel)
    assert received.responses[-1].Status == 0xFE00
    remaining, completed, failed, warning = received.counters
    assert remaining
    assert (failed, warning) == (0, 0)
    assert remaining + (completed or 0) == 49
    assert completed == len(received.instances)


class _BrokenArchive(MemoryArchive):
    """Fails at whatever it is asked."""

    def find(self, query: Query) -> Iterator[Match]:
        raise ArchiveFault("The index is damaged.")

    def instances(self, keys: object) -> list[StoredInstance]:
        raise ArchiveFault("The index is damaged.")


def test_fault_of_the_archive_is_answered(serve: Serve) -> None:
    address = serve(_BrokenArchive([]))
    request = identifier("STUDY", StudyInstanceUID="1.2.3")
    [(status, _)] = find(address, request)
    assert status == 0xC000
    response = get(address, request).responses[-1]
    assert response.Status == 0xC000
    assert response.ErrorComment == "The index is damaged."
