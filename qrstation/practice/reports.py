"""Reports that say nothing about dose, and the marking of key images."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import ComprehensiveSRStorage, EnhancedSRStorage, KeyObjectSelectionDocumentStorage

from qrstation.datasets.content_items import DCM, SCT, code, container, context, image, number, person, text
from qrstation.practice.structured_reports import document
from qrstation.practice.study import Series

_READER = "Reader^Practice"


def radiology_report(series: Series, instance_number: int, shown: Dataset) -> Dataset:
    """Make a radiologist's report as Comprehensive SR."""
    root = container(
        Code("18748-4", "LN", "Diagnostic imaging report"),
        context(code(DCM.ObserverType, DCM.Person)),
        context(person(DCM.PersonObserverName, _READER)),
        container(
            DCM.Findings,
            text(
                DCM.Finding, "Invented findings: a rounded lesion, and otherwise the body that every patient here has."
            ),
            image(None, shown),
        ),
        container(Code("19005-8", "LN", "Impression"), text(DCM.Finding, "For practice only.")),
    )
    return document(series, ComprehensiveSRStorage, instance_number, root, evidence=[shown])


def measurement_report(series: Series, measured: Dataset) -> Dataset:
    """Make a list of measurements as Enhanced SR."""
    root = container(
        Code("18748-4", "LN", "Diagnostic imaging report"),
        context(code(DCM.ObserverType, DCM.Person)),
        context(person(DCM.PersonObserverName, _READER)),
        container(
            DCM.Findings,
            text(DCM.Finding, "Lesion"),
            number(SCT.Length, 26.0, "mm"),
            image(None, measured),
        ),
    )
    return document(series, EnhancedSRStorage, 1, root, evidence=[measured])


def key_images(series: Series, *chosen: Dataset) -> Dataset:
    """Mark images as of interest (PS3.16 TID 2010)."""
    root = container(
        DCM.OfInterest,
        context(code(DCM.ObserverType, DCM.Person)),
        context(person(DCM.PersonObserverName, _READER)),
        *(image(None, one) for one in chosen),
    )
    return document(series, KeyObjectSelectionDocumentStorage, 1, root, template="2010", evidence=chosen)
