"""SOP Classes that selection tells apart.

References
----------
PS3.4 Section B.5; PS3.16 TID 10001, 10011 and 10040
"""

from __future__ import annotations

from typing import Final

from qrstation.datasets.dictionary import uid_name
from qrstation.words import say

RADIATION_DOSE_SR: Final = frozenset(
    {
        "1.2.840.10008.5.1.4.1.1.88.67",  # X-Ray Radiation Dose SR
        "1.2.840.10008.5.1.4.1.1.88.76",  # Enhanced X-Ray Radiation Dose SR
    }
)
"""Reports of what an X-ray system did."""

ENHANCED_SR: Final = frozenset({"1.2.840.10008.5.1.4.1.1.88.22"})
"""In which older CT and fluoroscopy systems report dose, and others report other things."""

RADIOPHARMACEUTICAL_DOSE_SR: Final = frozenset({"1.2.840.10008.5.1.4.1.1.88.68"})
"""Reports of what was administered."""

SECONDARY_CAPTURE: Final = frozenset({"1.2.840.10008.5.1.4.1.1.7"})
"""Dose screens."""

PET_IMAGE: Final = frozenset({"1.2.840.10008.5.1.4.1.1.128"})
NM_IMAGE: Final = frozenset({"1.2.840.10008.5.1.4.1.1.20"})

NON_IMAGE_MODALITIES: Final = frozenset(
    {
        "ASMT",
        "AU",
        "DOC",
        "ECG",
        "EPS",
        "FID",
        "HD",
        "KO",
        "PLAN",
        "PR",
        "REG",
        "RTPLAN",
        "RTRECORD",
        "RTSTRUCT",
        "RWV",
        "SEG",
        "SMR",
        "SR",
        "STAIN",
    }
)
"""Values of Modality (0008,0060) of series that hold no images as they were acquired."""


def sop_class_words(uid: str) -> str:
    """Name of a SOP Class as people say it: ``X-Ray Radiation Dose SR``."""
    return uid_name(uid).removesuffix(" Storage") if uid else say("an object of a class that the node does not tell")
