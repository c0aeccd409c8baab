"""The File Meta Information in front of data sets that look like it."""

from __future__ import annotations

import io

import pytest
from pydicom.uid import ExplicitVRLittleEndian

from qrstation.store import part10
from qrstation.store.archive import Archive
from tests.faults import raw_peer as raw
from tests.unit.store.objects import CT_IMAGE, an_instance, announced, data_set_of, encoded

OUR_LENGTH = raw.element(0x0002, 0x0000, b"UL", bytes(4))
AE_TITLE = raw.element(0x0002, 0x0016, b"AE", b"SOMEBODY")
FORGED_SYNTAX = raw.element(0x0002, 0x0010, b"UI", b"1.2.840.10008.1.2.2")


@pytest.mark.parametrize("start", [OUR_LENGTH, AE_TITLE, FORGED_SYNTAX], ids=["length", "title", "syntax"])
def test_a_data_set_that_begins_like_file_meta_information_stays_what_was_received(
    archive: Archive, start: bytes
) -> None:
    ds = an_instance()
    received = start + encoded(ds)
    writer = archive.begin(announced(ds))
    writer.write(received)
    stored = writer.close().instance
    assert data_set_of(stored.path) == received
    assert archive.verify().problems == ()
    assert archive.rebuild().problems == ()
    assert archive.verify().problems == ()
    with stored.path.open("rb") as file:
        assert part10.read(file).transfer_syntax_uid == ExplicitVRLittleEndian


def test_a_foreign_group_length_that_is_too_short_misleads_nobody() -> None:
    own = raw.element(0x0002, 0x0010, b"UI", ExplicitVRLittleEndian.encode())
    told = raw.element(0x0002, 0x0000, b"UL", len(own).to_bytes(4, "little"))
    class_uid = raw.element(0x0002, 0x0002, b"UI", CT_IMAGE.encode())
    data_set = encoded(an_instance())
    meta = part10.read(io.BytesIO(bytes(128) + b"DICM" + told + own + class_uid + data_set))
    assert meta.sop_class_uid == CT_IMAGE
    assert meta.offset == 132 + len(told) + len(own) + len(class_uid)
