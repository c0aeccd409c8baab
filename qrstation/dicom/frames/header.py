"""The attributes of an instance made of some frames of another one.

Values stay as they are, Image Type and Instance Number included (Section Y.3.3 asks for that), unless they speak of
frames that are no longer there or of times that are no longer so; optional ones that would no longer be true are left
out. Nothing says when the new instance was made: made again it is the same, byte for byte.

References
----------
PS3.4 Section Y.3.3; PS3.3 Section C.12.3; PS3.17 Section MM.2
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as ItemSequence

from qrstation import __version__
from qrstation.datasets.dictionary import is_private, vr_of
from qrstation.dicom.frames.changed_times import change_times
from qrstation.dicom.frames.references import renumber_frames
from qrstation.dicom.frames.vectors import leave_out, select_overlays, select_vectors
from qrstation.model.query import Match
from qrstation.model.retrieve import FrameSelection

_MANUFACTURER = "qrstation"
_PER_FRAME = "PerFrameFunctionalGroupsSequence"
_CONCATENATION = (
    "ConcatenationUID",
    "SOPInstanceUIDOfConcatenationSource",
    "InConcatenationNumber",
    "InConcatenationTotalNumber",
    "ConcatenationFrameOffsetNumber",
)
_NO_LONGER_TRUE = (
    "InstanceCreationDate",
    "InstanceCreationTime",
    "InstanceCreatorUID",
    "IconImageSequence",
    "MACParametersSequence",
    "StereoPairsPresent",
    "PixelDataProviderURL",
)
_PIXEL_GROUP, _CURVE_GROUPS = 0x7FE0, range(0x5000, 0x5100, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """What is made of which frames of an instance.

    ``header`` holds the attributes of the source, ``times`` those of its frames, in seconds after its Content Time.
    """

    source_uid: str
    sop_instance_uid: str
    selection: FrameSelection
    numbers: tuple[int, ...]
    header: Match
    times: Sequence[float] | None

    def apply(self, ds: Dataset) -> None:
        """Make the attributes of the source those of the new instance.

        Raises
        ------
        ValueError
            The source contradicts itself, so that the new instance would be invalid.
        """
        number_of_frames = self.header.number("NumberOfFrames") or 0
        _leave_out(ds)
        _select_functional_groups(ds, self.numbers)
        _leave_out_private(ds)
        select_vectors(ds, self.numbers, number_of_frames)
        select_overlays(ds, self.numbers)
        renumber_frames(ds, self.numbers)
        change_times(ds, self.header, self.numbers, self.times)
        ds.SOPInstanceUID = self.sop_instance_uid
        ds.NumberOfFrames = len(self.numbers)
        _append(ds, "FrameExtractionSequence", self._origin())
        _append(ds, "ContributingEquipmentSequence", _equipment())

    def _origin(self) -> Dataset:
        item = Dataset()
        item.MultiFrameSourceSOPInstanceUID = self.source_uid
        if self.selection.seconds is not None:
            item.TimeRange = list(self.selection.seconds)
        elif self.selection.numbers:
            item.SimpleFrameList = list(self.selection.numbers)
        else:
            item.CalculatedFrameList = [number for part in self.selection.ranges for number in part]
        return item


def _leave_out(ds: Dataset) -> None:
    leave_out(ds, *_CONCATENATION, *_NO_LONGER_TRUE)
    for tag in list(ds.keys()):
        if tag.element == 0 or tag.group == _PIXEL_GROUP or tag.group in _CURVE_GROUPS:
            del ds[tag]


def _select_functional_groups(ds: Dataset, numbers: Sequence[int]) -> None:
    if _PER_FRAME in ds:
        groups = ds[_PER_FRAME].value
        if len(groups) < numbers[-1]:
            raise ValueError(f"there are functional groups for {len(groups)} frames only")
        ds[_PER_FRAME].value = ItemSequence([groups[number - 1] for number in numbers])


def _leave_out_private(ds: Dataset) -> None:
    """Leave out attributes whose significance for frames nobody here knows (PS3.4 Section Y.3.3)."""
    for tag in list(ds.keys()):
        if is_private(tag):
            del ds[tag]
        elif (ds.get_item(tag).VR or vr_of(tag)) == "SQ":
            for item in ds[tag].value:
                _leave_out_private(item)


def _append(ds: Dataset, keyword: str, item: Dataset) -> None:
    items = list(ds[keyword].value) if keyword in ds else []
    setattr(ds, keyword, ItemSequence([*items, item]))


def _equipment() -> Dataset:
    purpose = Dataset()
    purpose.CodeValue = "109105"
    purpose.CodingSchemeDesignator = "DCM"
    purpose.CodeMeaning = "Frame Extracting Equipment"
    item = Dataset()
    item.PurposeOfReferenceCodeSequence = ItemSequence([purpose])
    item.Manufacturer = _MANUFACTURER
    item.ManufacturerModelName = _MANUFACTURER
    item.SoftwareVersions = __version__
    return item
