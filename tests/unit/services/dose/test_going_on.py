"""A dose retrieval that goes on with what is missing knows all that the first attempt knew."""

from __future__ import annotations

from dataclasses import replace

from pydicom.dataset import Dataset

from qrstation.dicom import uids
from qrstation.model.events import JobState
from qrstation.model.nodes import RetrieveMethod
from qrstation.model.retrieve import Verdict
from qrstation.services.workstation import Workstation
from tests.unit.dicom.pynetdicom_pacs import Pacs, an_object, serving
from tests.unit.services.dose.served import ended, fetch, held, reviewed, workstation

__all__ = ["workstation"]


def a_mammogram(study: int) -> Dataset:
    return an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=study, Modality="MG")


def test_what_no_node_listed_is_proposed_also_where_a_series_is_here_in_part(workstation: Workstation) -> None:
    images = [an_object(study=1, number=1), an_object(study=1, number=2)]
    everything = [*images, a_mammogram(2)]
    series = [str(ds.SeriesInstanceUID) for ds in everything]
    pacs = Pacs(objects=images[:1])
    with serving(pacs) as node:
        workstation.nodes.add(replace(node, retrieve_method=RetrieveMethod.GET))
        review = reviewed(node, everything, unlisted=series)
        first, job = fetch(workstation, review)
        assert (first.verdict, held(workstation)) == (Verdict.PARTIAL, {str(images[0].SOPInstanceUID)})

        pacs.objects, before = everything, len(pacs.proposed)
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
    result, job = ended(workstation, job)
    assert (result.verdict, job.state) == (Verdict.COMPLETE, JobState.COMPLETE)
    assert held(workstation) == {str(ds.SOPInstanceUID) for ds in everything}
    assert uids.MAMMOGRAPHY_FOR_PRESENTATION in pacs.proposed[before]


def test_a_node_that_lists_less_than_it_counted_is_not_believed(workstation: Workstation) -> None:
    images = [an_object(study=1, number=1), an_object(study=1, number=2)]
    pacs = Pacs(objects=images[:1])
    with serving(pacs) as node:
        workstation.nodes.add(replace(node, retrieve_method=RetrieveMethod.GET))
        _, job = fetch(workstation, reviewed(node, images, unlisted=[str(images[0].SeriesInstanceUID)]))
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
        assert ended(workstation, job)[0].verdict is Verdict.PARTIAL
        pacs.objects = images
        workstation.jobs.retry(job.id)
        workstation.jobs.run(job.id)
    assert ended(workstation, job)[0].verdict is Verdict.COMPLETE
