"""Dose queries as tests put them, and studies that they find."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from qrstation.dicom import uids
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, DoseReview
from qrstation.model.identity import Caller
from qrstation.model.nodes import RemoteNode
from qrstation.services.dose.querying import review
from tests.dose_pacs import Keys

TODAY = datetime.date(2026, 11, 27)
UIDS = ("StudyInstanceUID", "SeriesInstanceUID")


def holding(number: int, *, modalities: str = "CT\\SR", **more: str) -> Callable[[Keys], list[Keys]]:
    """Studies 1.2.1, 1.2.2 and so on: a series of each modality, an SR with a dose report.

    Parameters
    ----------
    more
        What their responses at STUDY level have besides.
    """
    patient = {"PatientName": "SECRET^NAME", "PatientID": "SECRET-ID", "AccessionNumber": "SECRET-NO"}

    def answer(keys: Keys) -> list[Keys]:
        level, study, series = (keys.get(each, "") for each in ("QueryRetrieveLevel", *UIDS))
        if level == "STUDY" and keys["ModalitiesInStudy"] in modalities.split("\\"):
            return [
                {"StudyInstanceUID": f"1.2.{each}", "ModalitiesInStudy": modalities, **patient, **more}
                for each in range(1, number + 1)
            ]
        if level == "SERIES":
            return [
                {"StudyInstanceUID": study, "SeriesInstanceUID": f"{study}.{position}", "Modality": modality}
                for position, modality in enumerate(modalities.split("\\"), start=1)
            ]
        if level == "IMAGE":
            above = {"StudyInstanceUID": study, "SeriesInstanceUID": series}
            return [{**above, "SOPInstanceUID": f"{series}.1", "SOPClassUID": uids.X_RAY_RADIATION_DOSE_SR}]
        return []

    return answer


def order(*branches: Branch, **more: object) -> DoseOrder:
    values: dict[str, object] = {"date_from": TODAY, "date_until": TODAY, **more}
    return DoseOrder(node="PACS", query=DoseQuery(branches=branches or (Branch.CT,), **values))  # type: ignore[arg-type]


def reviewed(node: RemoteNode, wanted: DoseOrder | None = None, **more: object) -> DoseReview:
    values: dict[str, object] = {"caller": Caller(ae_title="US"), "processed": lambda _: None, "today": TODAY, **more}
    return review(node, wanted or order(), **values)  # type: ignore[arg-type]


def kept(told: DoseReview) -> list[str]:
    return [series.series_instance_uid for study in told.kept for series in study.kept_series]
