"""Dose objects that a PACS serves, reviews of them, and the workstation and the store that they go to."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.model.dose import (
    Branch,
    DoseObject,
    DoseOrder,
    DoseQuery,
    DoseReview,
    DoseSeries,
    DoseStudy,
    Rule,
)
from qrstation.model.events import Job
from qrstation.model.information_model import Level
from qrstation.model.nodes import Address, RemoteNode
from qrstation.model.query import MatchKey
from qrstation.model.retrieve import RetrieveResult
from qrstation.paths import Paths
from qrstation.services.workstation import Workstation
from tests.ports import free_port
from tests.unit.dicom.pynetdicom_pacs import an_object

_QUERY = DoseQuery(branches=(Branch.CT,), date_from=datetime.date(2010, 1, 2))


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    with closing(Workstation(Paths.under(tmp_path / "home"), host="127.0.0.1", port=free_port())) as one:
        yield one


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workstation]:
    """Another workstation, which receives as the store STORE."""
    paths, port = Paths.under(tmp_path / "store"), free_port()
    with closing(Workstation(paths, ae_title="STORE", host="127.0.0.1", port=port)) as one:
        one.start_listening()
        yield one


def places_of(*workstations: Workstation) -> dict[str, tuple[str, int]]:
    """Where workstations receive, for a PACS that may send to them."""
    addresses = [one.listener_state.address for one in workstations]
    return {address.ae_title: (address.host, address.port) for address in addresses}


def a_report(study: int, series: int = 1, number: int = 1) -> Dataset:
    """A dose report, as far as its header tells."""
    return an_object(uids.X_RAY_RADIATION_DOSE_SR, study=study, series=series, number=number, Modality="SR")


def three_series() -> list[Dataset]:
    """Two studies with three series of dose reports, as M01 has them."""
    return [a_report(1), a_report(2, series=1), a_report(2, series=2)]


def an_order(node: RemoteNode, store: str = "") -> DoseOrder:
    return DoseOrder(node=node.name, query=_QUERY, store=store)


def with_images(objects: Sequence[Dataset]) -> list[Dataset]:
    """Some objects as a PACS has them: with a CT image in each study."""
    studies = dict.fromkeys(str(ds.StudyInstanceUID) for ds in objects)
    images = [
        an_object(StudyInstanceUID=uid, SeriesInstanceUID=f"{uid}.99", SOPInstanceUID=f"{uid}.99.1") for uid in studies
    ]
    return [*objects, *images]


def reviewed(
    node: RemoteNode,
    objects: Sequence[Dataset],
    *,
    store: str = "",
    by_object: Collection[str] = (),
    unlisted: Collection[str] = (),
    told: bool = True,
) -> DoseReview:
    """A review that keeps all of some objects.

    Parameters
    ----------
    by_object
        Series Instance UIDs of series of which only these objects are wanted.
    unlisted
        Series Instance UIDs of series of whose objects the selection did not ask.
    told
        Whether the node tells how many instances a series has.
    """
    studies: dict[str, dict[str, list[Dataset]]] = {}
    for ds in objects:
        studies.setdefault(ds.StudyInstanceUID, {}).setdefault(ds.SeriesInstanceUID, []).append(ds)
    kept = tuple(
        _study(
            study,
            tuple(
                _series(uid, below, Level.IMAGE if uid in by_object else Level.SERIES, uid not in unlisted, told=told)
                for uid, below in series.items()
            ),
        )
        for study, series in studies.items()
    )
    return DoseReview(order=an_order(node, store), studies=kept, responses=len(kept))


def _study(uid: str, series: tuple[DoseSeries, ...]) -> DoseStudy:
    return DoseStudy(
        study_instance_uid=uid,
        branches=(Branch.CT,),
        kept_by=(Branch.CT,),
        modalities=("CT", "SR"),
        study_date="20260102",
        study_time="",
        description="",
        station_name="CT1",
        keep=True,
        rule=Rule.BY_HAND,
        reason="wanted",
        series=series,
        patient_name="DOE^Jane",
        patient_id="4711",
    )


def _series(uid: str, objects: Sequence[Dataset], level: Level, listed: bool, *, told: bool) -> DoseSeries:
    return DoseSeries(
        series_instance_uid=uid,
        series_number="1",
        modality=str(objects[0].Modality),
        description="",
        station_name="CT1",
        instances=len({ds.SOPInstanceUID for ds in objects}) if told else None,
        keep=True,
        rule=Rule.BY_HAND,
        reason="wanted",
        level=level,
        objects=tuple(
            DoseObject(
                sop_instance_uid=str(ds.SOPInstanceUID),
                sop_class_uid=str(ds.SOPClassUID),
                instance_number=1,
                keep=True,
                rule=Rule.BY_HAND,
                reason="wanted",
            )
            for ds in (objects if listed else ())
        ),
    )


def fetch(workstation: Workstation, review: DoseReview) -> tuple[RetrieveResult, Job]:
    """Put what a review keeps into the queue, as the window and the command line do, and run it."""
    job = workstation.dose.retrieve(review)
    assert job is not None
    workstation.jobs.run(job.id)
    return ended(workstation, job)


def ended(workstation: Workstation, job: Job) -> tuple[RetrieveResult, Job]:
    """What a job came to."""
    job = workstation.jobs.get(job.id)
    assert job.result is not None
    return job.result, job


def held(workstation: Workstation) -> set[str]:
    """SOP Instance UIDs in an archive."""
    keys = [MatchKey(level=Level.PATIENT, patient_id=f"P{number}") for number in range(1, 10)]
    return {one.sop_instance_uid for one in workstation.archive.instances(keys)}


def entry_of(store: Workstation) -> RemoteNode:
    """A store, as the node book of others has it."""
    address = store.listener_state.address
    return RemoteNode(
        name="Store", address=Address(ae_title=address.ae_title, host=address.host, port=address.port), stores=True
    )
