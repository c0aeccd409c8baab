"""Dose reports add up, and agree with the images they are about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    EnhancedSRStorage,
    RadiopharmaceuticalRadiationDoseSRStorage,
    XRayRadiationDoseSRStorage,
)

Reports = tuple[Dataset, ...]


def children(content: Dataset, code_value: str) -> Iterator[Dataset]:
    """Content items anywhere below that have this concept name."""
    for child in content.get("ContentSequence", ()):
        names = child.get("ConceptNameCodeSequence", ())
        if names and names[0].CodeValue == code_value:
            yield child
        yield from children(child, code_value)


def numbers(content: Dataset, code_value: str) -> list[float]:
    return [float(child.MeasuredValueSequence[0].NumericValue) for child in children(content, code_value)]


def of_template(headers: Reports, procedure: str) -> list[Dataset]:
    classes = (XRayRadiationDoseSRStorage, EnhancedSRStorage)
    return [
        header
        for header in headers
        if header.SOPClassUID in classes
        and any(child.ConceptCodeSequence[0].CodeValue == procedure for child in children(header, "121058"))
    ]


def test_ct_events_add_up(headers: Reports) -> None:
    reports = of_template(headers, "77477000")
    assert len(reports) >= 10
    for report in reports:
        assert numbers(report, "113813") == [pytest.approx(sum(numbers(report, "113838")))]
        assert numbers(report, "113812") == [len(list(children(report, "113819")))]
        assert numbers(report, "113814") == [pytest.approx(sum(numbers(report, "113839")))]
        assert 20 < numbers(report, "113813")[0] < 2500
        for dose in children(report, "113829"):
            assert 0 < numbers(dose, "113830")[0] < 90


def test_a_dlp_is_ctdi_times_length(headers: Reports) -> None:
    for report in of_template(headers, "77477000"):
        for acquisition in children(report, "113819"):
            for product in numbers(acquisition, "113838"):
                ctdi, length = numbers(acquisition, "113830")[0], numbers(acquisition, "113825")[0]
                assert product == pytest.approx(ctdi * length / 10, abs=0.01)


def test_ct_images_name_the_events_and_the_dose_of_their_report(headers: Reports) -> None:
    for report in of_template(headers, "77477000"):
        events = {str(child.UID) for child in children(report, "113769")}
        images = [
            header
            for header in headers
            if header.StudyInstanceUID == report.StudyInstanceUID and header.Modality == "CT"
        ]
        assert {str(image.IrradiationEventUID) for image in images} == events
        in_images = {round(float(image.CTDIvol), 2) for image in images if "CTDIvol" in image}
        assert in_images == set(numbers(report, "113830"))


def test_projection_events_add_up_plane_by_plane(headers: Reports) -> None:
    reports = of_template(headers, "113704")
    planes_seen = set()
    for report in reports:
        for accumulated in children(report, "113702"):
            (plane,) = (child.ConceptCodeSequence[0].CodeValue for child in children(accumulated, "113764"))
            planes_seen.add(plane)
            events = [
                event
                for event in children(report, "113706")
                if next(children(event, "113764")).ConceptCodeSequence[0].CodeValue == plane
            ]
            for total, single in (("113722", "122130"), ("113725", "113738")):
                summed = sum(numbers(event, single)[0] for event in events)
                assert numbers(accumulated, total) == [pytest.approx(summed, rel=1e-4)]
            fluoroscopy = sum(numbers(accumulated, "113726"))
            acquired = sum(numbers(accumulated, "113727"))
            assert numbers(accumulated, "113722")[0] == pytest.approx(fluoroscopy + acquired, rel=1e-6)
    assert planes_seen == {"113620", "113621", "113622"}


def test_glandular_doses_add_up_for_each_breast(headers: Reports) -> None:
    reports = of_template(headers, "71651007")
    assert len(reports) >= 5
    for report in reports:
        for breast, side in (("80248007", "7771000"), ("73056007", "24028007")):
            (total,) = (
                float(child.MeasuredValueSequence[0].NumericValue)
                for child in children(report, "111637")
                if child.ContentSequence[0].ConceptCodeSequence[0].CodeValue == breast
            )
            doses = [
                numbers(event, "111631")[0]
                for event in children(report, "113706")
                if next(children(event, "272741003")).ConceptCodeSequence[0].CodeValue == side
            ]
            assert total == pytest.approx(sum(doses))


def test_organ_dose_of_a_mammogram_is_in_decigray(headers: Reports) -> None:
    mammograms = {header.SOPInstanceUID: header for header in headers if header.Modality == "MG"}
    for report in of_template(headers, "71651007"):
        for event in children(report, "113706"):
            (acquired,) = children(event, "113795")
            mammogram = mammograms[acquired.ReferencedSOPSequence[0].ReferencedSOPInstanceUID]
            assert float(mammogram.OrganDose) * 100 == pytest.approx(numbers(event, "111631")[0])


def test_an_injection_is_in_the_report_as_in_the_images(headers: Reports) -> None:
    reports = [header for header in headers if header.SOPClassUID == RadiopharmaceuticalRadiationDoseSRStorage]
    assert {report.ContentTemplateSequence[0].TemplateIdentifier for report in reports} == {"10021"}
    for report in reports:
        (activity,) = numbers(report, "113507")
        images = [
            header
            for header in headers
            if header.StudyInstanceUID == report.StudyInstanceUID and header.Modality in ("NM", "PT")
        ]
        for image in images:
            injected = float(image.RadiopharmaceuticalInformationSequence[0].RadionuclideTotalDose)
            assert injected / (1e6 if image.Modality == "PT" else 1) == pytest.approx(activity)
        assert numbers(report, "113508")[0] - numbers(report, "113509")[0] == pytest.approx(activity)
