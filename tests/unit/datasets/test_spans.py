"""Where elements stand in a data set."""

from __future__ import annotations

import io
import struct

import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from qrstation.datasets.encoding import Encoding
from qrstation.datasets.spans import element_spans, item_spans
from qrstation.datasets.walking import Unreadable
from qrstation.dicom.identifiers import encoded

ENCODINGS = [Encoding(), Encoding(explicit_vr=False), Encoding(big_endian=True)]


def _data_set(*, delimited: bool) -> Dataset:
    ds = Dataset()
    ds.PatientName = "DOE^JANE"
    ds.ReferencedImageSequence = [Dataset(), Dataset()]
    for number, item in enumerate(ds.ReferencedImageSequence):
        item.ReferencedSOPInstanceUID = f"1.2.{number}"
        item.is_undefined_length_sequence_item = delimited
    ds["ReferencedImageSequence"].is_undefined_length = delimited
    ds.add_new(0x00291010, "UN", b"private value")
    ds.Rows = 3
    return ds


@pytest.mark.parametrize("encoding", ENCODINGS, ids=str)
@pytest.mark.parametrize("delimited", [False, True])
def test_spans_cover_the_data_set(encoding: Encoding, delimited: bool) -> None:
    ds = _data_set(delimited=delimited)
    content = encoded(ds, encoding)
    spans = list(element_spans(io.BytesIO(content), encoding))
    assert [span.tag for span in spans] == sorted(ds.keys())
    assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])]
    assert spans[-1].end == len(content)
    for span in spans:
        alone = Dataset()
        alone[span.tag] = ds[span.tag]
        assert content[span.start : span.end] == encoded(alone, encoding)
    [rows] = [span for span in spans if span.tag == 0x00280010]
    assert content[rows.value : rows.end] == struct.pack(f"{encoding.byte_order}H", 3)


@pytest.mark.parametrize("encoding", ENCODINGS, ids=str)
@pytest.mark.parametrize("delimited", [False, True])
def test_items_and_their_elements(encoding: Encoding, delimited: bool) -> None:
    content = encoded(_data_set(delimited=delimited), encoding)
    stream = io.BytesIO(content)
    [sequence] = [span for span in element_spans(stream, encoding) if span.tag == 0x00081140]
    items = list(item_spans(stream, encoding, sequence))
    values = []
    for item in items:
        stream.seek(item.value)
        [element] = element_spans(stream, encoding, end=item.end)
        values.append(content[element.value : element.end].rstrip(b"\0"))
    assert values == [b"1.2.0", b"1.2.1"]


def test_fragments_of_pixel_data() -> None:
    frames = [b"\1" * 10, b"\2" * 20]
    head = struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF)
    content = head + encapsulate(frames) + b"\xfe\xff\xdd\xe0\0\0\0\0"
    stream = io.BytesIO(content)
    [element] = element_spans(stream, Encoding())
    assert element.delimited
    assert element.end == len(content)
    table, *fragments = item_spans(stream, Encoding(), element)
    assert table.end - table.value == 8
    assert [content[fragment.value : fragment.end] for fragment in fragments] == frames


def test_what_is_cut_short_ends_behind_the_stream() -> None:
    head = struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OW", 0, 1000)
    [element] = element_spans(io.BytesIO(head + bytes(10)), Encoding())
    assert element.end == 1012
    head = struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF)
    [element] = element_spans(io.BytesIO(head + encapsulate([b"\1" * 10])[:-4]), Encoding())
    assert element.end > 1000


def test_sequence_without_an_end_is_told() -> None:
    with pytest.raises(Unreadable, match="no end"):
        list(element_spans(io.BytesIO(struct.pack("<HH2sHL", 8, 0x1140, b"SQ", 0, 0xFFFFFFFF)), Encoding()))
