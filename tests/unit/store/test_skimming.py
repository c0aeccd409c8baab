"""A header read in a hurry and one read with care say the same, whatever the data set is like."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.errors import InstanceRefused
from qrstation.model.information_model import Level
from qrstation.model.instances import Origin
from qrstation.store import part10
from qrstation.store.archive import Archive
from qrstation.store.attributes import Attributes, read_attributes, skim_attributes
from tests.unit.store.objects import an_instance, data_set_of, encoded, find, store, with_sequence

SYNTAXES = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
PLAIN = SYNTAXES[:2]


def skimmed(data: bytes, syntax: str, window: int = 16 * 1024) -> Attributes | None:
    return skim_attributes(lambda position: data[position : position + window], syntax)


def says_the_same(data: bytes, syntax: str, window: int = 16 * 1024) -> bool:
    """Whether it was skimmed; that it says the same is looked at here."""
    found = skimmed(data, syntax, window)
    assert found is None or found == read_attributes(io.BytesIO(data), syntax)
    return found is not None


@pytest.mark.parametrize("syntax", PLAIN)
@pytest.mark.parametrize("window", [64, 4096])
def test_what_is_plain_is_skimmed(syntax: str, window: int) -> None:
    ds = an_instance(PatientComments="x" * 40, Rows=32, PixelData=bytes(2048))
    ds["PixelData"].VR = "OW"
    ds.add_new(0x00291010, "OB", bytes(500))
    assert says_the_same(encoded(ds, syntax), syntax, window)


@pytest.mark.parametrize("syntax", PLAIN)
def test_sequences_that_end_with_a_delimiter_are_gone_past(syntax: str) -> None:
    ds = with_sequence()
    for element in ds.iterall():
        if element.VR == "SQ":
            element.is_undefined_length = True
            for item in element.value:
                item.is_undefined_length_sequence_item = True
    ds.PerformedProcedureStepStartDate = "20200102"
    data = encoded(ds, syntax)
    found = skimmed(data, syntax, 64)
    assert found is not None
    assert found["PerformedProcedureStepStartDate"] == "20200102"
    assert says_the_same(data, syntax, 64)


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_every_data_set_that_is_cut_short(syntax: str) -> None:
    data = encoded(with_sequence(), syntax)
    for length in range(len(data)):
        says_the_same(data[:length], syntax, 64)


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_every_data_set_with_some_bytes_changed(syntax: str) -> None:
    chance = random.Random(6)
    data = encoded(with_sequence(), syntax)
    for _ in range(1500):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            changed[chance.randrange(len(data))] = chance.choice((0, 0xFF, 0xFE, chance.randrange(256)))
        says_the_same(bytes(changed), syntax, chance.choice((16, 64, 4096)))


@given(st.binary(max_size=300), st.sampled_from(SYNTAXES))
def test_noise(noise: bytes, syntax: str) -> None:
    says_the_same(noise, syntax, 64)
    says_the_same(encoded(with_sequence(), syntax) + noise, syntax, 64)


def test_an_attribute_that_is_there_twice_counts_by_its_first_value() -> None:
    data = encoded(an_instance()) + encoded(an_instance(PatientID="P2", PerformedProcedureStepStartDate="20200102"))
    assert says_the_same(data, ExplicitVRLittleEndian)


def test_every_real_file(shared_data: Path) -> None:
    plain = checked = 0
    for path in sorted(path for path in shared_data.rglob("*") if path.is_file()):
        with path.open("rb") as stream:
            try:
                meta = part10.read(stream)
            except InstanceRefused:
                continue
            stream.seek(meta.offset)
            data = stream.read()
        plain += says_the_same(data, meta.transfer_syntax_uid)
        says_the_same(data, meta.transfer_syntax_uid, 256)
        checked += 1
    assert checked > 500
    # What is big endian, deflated or broken is left to the careful reader, and what ends with an element of two bytes.
    assert plain > 400


@pytest.mark.parametrize("origin", [Origin.PUSH, Origin.GET])
@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("ahead", [0, 20_000, 70_000])
def test_a_header_that_is_found_late_is_found(archive: Archive, origin: Origin, syntax: str, ahead: int) -> None:
    ds = a_long_instance(ahead)
    stored = store(archive, ds, syntax, origin)
    assert data_set_of(stored.instance.path) == encoded(ds, syntax)
    (match,) = find(archive, Level.SERIES, PerformedProcedureStepStartDate="")
    assert match.text("PerformedProcedureStepStartDate") == "20200102"


def a_long_instance(ahead: int) -> Dataset:
    """An instance with so many private bytes in front of the last attribute that the index holds."""
    ds = an_instance(PerformedProcedureStepStartDate="20200102")
    ds.private_block(0x0029, "SOMEBODY", create=True).add_new(0x10, "OB", bytes(ahead))
    return ds
