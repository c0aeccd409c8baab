"""New instances made of some frames of an instance.

References
----------
PS3.4 Section Y.3.3
"""

from __future__ import annotations

import contextlib
import io
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from pydicom.filereader import read_dataset
from pydicom.uid import UID
from pynetdicom.dsutils import encode

from qrstation import __version__
from qrstation.datasets.elements import read_elements
from qrstation.datasets.encoding import Encoding
from qrstation.datasets.spans import Span, element_spans
from qrstation.datasets.walking import Unreadable
from qrstation.dicom import status, uids
from qrstation.dicom.exchange import Refusal
from qrstation.dicom.frames.frame_list import frame_list
from qrstation.dicom.frames.header import Extraction
from qrstation.dicom.frames.pixel_data import MOST_FRAMES, PIXELS, Frames, frames_of, is_one_stream
from qrstation.dicom.frames.times import frame_times
from qrstation.dicom.messages import OpenDataSet
from qrstation.dicom.outgoing import (
    CONVERTIBLE,
    NATIVE,
    PiecedStream,
    held_data_set,
    in_encoding,
    length_of,
)
from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.query import Match
from qrstation.model.retrieve import FrameSelection
from qrstation.words import later

_NAMESPACE = uuid.UUID("cd1632fd-572b-5a57-a880-da5185daf5d7")
_LARGEST_HEADER = 1 << 27


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractedFrames:
    """An instance made of frames of another one, whose pixels are read from that one's file when it is sent.

    ``header`` is all but the pixel data, in the encoding of the source.
    """

    source: StoredInstance
    sop_instance_uid: str
    header: bytes
    frames: Frames
    numbers: Sequence[int]

    @property
    def instance(self) -> StoredInstance:
        """The source."""
        return self.source

    @property
    def sop_class_uid(self) -> str:
        """That of the source."""
        return self.source.sop_class_uid

    @property
    def transfer_syntaxes(self) -> tuple[str, ...]:
        """Those in which the pixels stay as they are: that of the source first, unless it is deflated."""
        own = self.source.transfer_syntax_uid
        if own not in CONVERTIBLE:
            return (own,)
        return tuple(sorted(NATIVE, key=lambda syntax: syntax != own))

    @contextlib.contextmanager
    def opened(self, transfer_syntax_uid: str) -> Iterator[OpenDataSet]:
        """Its data set."""
        with held_data_set(self.source) as (file, encoding):
            header = in_encoding(self.source, self.header, encoding, transfer_syntax_uid)
            pixel_data = self.frames.pixel_data(file, self.numbers, Encoding.of(transfer_syntax_uid))
            pieces = [header, *pixel_data]
            yield OpenDataSet(PiecedStream(file, pieces), length_of(pieces))


def extracted_frames(source: StoredInstance, selection: FrameSelection) -> ExtractedFrames:
    """Make a new instance of frames of an instance.

    Its SOP Instance UID follows from what is asked of what: whoever asks again gets the same instance, not another one.

    Raises
    ------
    Refusal
        The frames are not there or cannot be taken out; the status and Error Comment say why.
    ArchiveFault
        The file cannot be read.
    """
    with held_data_set(source) as (file, encoding):
        try:
            return _extracted(source, selection, file, encoding)
        except Unreadable as reason:
            raise _cannot(f"The data set cannot be read: {reason}.") from reason


def _extracted(
    source: StoredInstance, selection: FrameSelection, file: BinaryIO, encoding: Encoding
) -> ExtractedFrames:
    content, element = _header_and_pixels(file, encoding)
    elements, _ = read_elements(content, encoding)
    header = Match(level=Level.IMAGE, elements=elements)
    number_of_frames = _number_of_frames(header)
    times = frame_times(header, number_of_frames)
    numbers = frame_list(selection, number_of_frames, lambda: _required(times))
    if element is None:
        raise _cannot(later("The instance has no pixel data."))
    syntax = UID(source.transfer_syntax_uid)
    if syntax.is_private or is_one_stream(syntax):
        raise _cannot(f"No frames can be taken out of {uids.name_of(syntax)}.")
    frames = frames_of(file, encoding, element, file.seek(0, io.SEEK_END), header)
    if numbers[-1] > frames.count:
        raise _cannot(f"Frame {numbers[-1]} is missing: the pixel data holds {frames.count}.")
    extraction = Extraction(
        source_uid=source.sop_instance_uid,
        sop_instance_uid=_uid(source, selection),
        selection=selection,
        numbers=tuple(numbers),
        header=header,
        times=times,
    )
    return ExtractedFrames(
        source=source,
        sop_instance_uid=extraction.sop_instance_uid,
        header=_changed(content, encoding, extraction),
        frames=frames,
        numbers=extraction.numbers,
    )


def _header_and_pixels(file: BinaryIO, encoding: Encoding) -> tuple[bytes, Span | None]:
    """The encoded attributes before the pixel data, and where that stands; none where there is none."""
    start = end = file.tell()
    element = None
    for span in element_spans(file, encoding):
        if span.tag in PIXELS:
            element = span
            break
        end = span.end
        if end - start > _LARGEST_HEADER:
            raise _cannot(later("The attributes before the pixel data are too large."))
    file.seek(start)
    return file.read(end - start), element


def _number_of_frames(header: Match) -> int:
    if header.element("NumberOfFrames") is None:
        raise _no_new_object(later("The instance is not a multi-frame image."))
    if header.text("DimensionOrganizationType") == "TILED_FULL":
        raise _no_new_object(
            later("Some tiles alone would have no positions: they follow from all of them being there.")
        )
    number = header.number("NumberOfFrames") or 0
    if not 0 < number <= MOST_FRAMES:
        raise _cannot(f"The instance says that it has {header.text('NumberOfFrames')[:16]} frames.")
    return number


def _required(times: Sequence[float] | None) -> Sequence[float]:
    if times is None:
        raise Refusal(status.NOT_TIME_BASED, later("The instance does not tell the times of its frames."))
    return times


def _uid(source: StoredInstance, selection: FrameSelection) -> str:
    """A UID of its own for these bytes: whatever else they are made of goes into it.

    References
    ----------
    PS3.5 Section B.2
    """
    made_of = (source.sop_instance_uid, source.sha256, __version__, repr(selection))
    return f"2.25.{uuid.uuid5(_NAMESPACE, '|'.join(made_of)).int}"


def _changed(content: bytes, encoding: Encoding, extraction: Extraction) -> bytes:
    implicit_vr, little_endian = not encoding.explicit_vr, not encoding.big_endian
    try:
        ds = read_dataset(io.BytesIO(content), implicit_vr, little_endian)
        extraction.apply(ds)
        changed = encode(ds, implicit_vr, little_endian)
    # What a sender wrote against the standard makes pydicom raise anything.
    except Exception as reason:
        raise _cannot(later("The attributes of the instance cannot be changed as its frames are.")) from reason
    if changed is None:
        raise _cannot(later("The attributes of the new instance cannot be encoded."))
    return changed


def _no_new_object(comment: str) -> Refusal:
    return Refusal(status.CANNOT_CREATE_OBJECT, comment)


def _cannot(comment: str) -> Refusal:
    return Refusal(status.CANNOT_EXTRACT_FRAMES, comment)
