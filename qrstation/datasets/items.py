"""Data sets as they are made: attributes by their keywords, items of sequences, and coded terms.

References
----------
PS3.3 Section 8
"""

from __future__ import annotations

from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.sr.coding import Code


def put(item: Dataset, **attributes: object) -> Dataset:
    """Set attributes by their DICOM keywords, replacing what was there; the same data set, for convenience."""
    for keyword, value in attributes.items():
        tag = tag_for_keyword(keyword)
        if tag is None:
            raise ValueError(f"{keyword} is not a DICOM keyword.")
        item.add_new(tag, dictionary_VR(tag), value)
    return item


def item(**attributes: object) -> Dataset:
    """Make an item of a sequence."""
    return put(Dataset(), **attributes)


def coded(code: Code) -> Dataset:
    """Make the item of a code sequence.

    References
    ----------
    PS3.3 Table 8.8-1
    """
    return item(CodeValue=code.value, CodingSchemeDesignator=code.scheme_designator, CodeMeaning=code.meaning)
