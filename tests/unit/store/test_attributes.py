from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from qrstation.store import part10
from qrstation.store.attributes import read_attributes
from tests.unit.store.objects import an_instance, encoded, with_sequence

SYNTAXES = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_every_encoding_is_read(syntax: str) -> None:
    attributes = read_attributes(io.BytesIO(encoded(with_sequence(), syntax)), syntax)
    assert attributes["SOPInstanceUID"] == "1.2.3.4"
    assert attributes["PatientName"] == "DOE^JANE"
    assert attributes["StudyDate"] == "20200131"


def test_the_data_set_itself_tells_explicit_from_implicit() -> None:
    data = encoded(an_instance(), ImplicitVRLittleEndian)
    assert read_attributes(io.BytesIO(data), ExplicitVRLittleEndian)["PatientID"] == "P1"
    data = encoded(an_instance(), ExplicitVRLittleEndian)
    assert read_attributes(io.BytesIO(data), ImplicitVRLittleEndian)["PatientID"] == "P1"


def test_a_broken_data_set_gives_what_comes_before_the_break() -> None:
    data = encoded(an_instance())
    for length in range(len(data)):
        cut = read_attributes(io.BytesIO(data[:length]), ExplicitVRLittleEndian)
        # A part of a UID would be another UID.
        assert cut["StudyInstanceUID"] in ("", "1.2")
        assert cut["SOPInstanceUID"] in ("", "1.2.3.4")
    cut = read_attributes(io.BytesIO(data[: data.index(b"DOE^JANE") + 12]), ExplicitVRLittleEndian)
    assert cut["PatientName"] == "DOE^JANE"


def test_numbers_stay_as_they_were_written() -> None:
    data = encoded(an_instance(SeriesNumber="007", StudyDate="19970424"))
    data = data.replace(b"DA\x08\x0019970424", b"DA\x0a\x001997.04.24")
    attributes = read_attributes(io.BytesIO(data), ExplicitVRLittleEndian)
    assert attributes["SeriesNumber"] == "007"
    assert attributes["StudyDate"] == "19970424"


def test_of_an_attribute_that_is_there_twice_the_first_counts() -> None:
    data = encoded(an_instance())
    twice = data + encoded(an_instance(PatientID="P2"))
    assert read_attributes(io.BytesIO(twice), ExplicitVRLittleEndian)["PatientID"] == "P1"


@given(st.binary(max_size=400), st.sampled_from(SYNTAXES))
def test_nothing_makes_it_fail(noise: bytes, syntax: str) -> None:
    read_attributes(io.BytesIO(noise), syntax)
    read_attributes(io.BytesIO(encoded(with_sequence()) + noise), syntax)


def test_every_real_file_gives_the_name_that_was_found_in_it(shared_data: Path) -> None:
    checked = 0
    with (shared_data / "MANIFEST.csv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest):
            if row["character_set"] and row["patient_name"] and row["part10"] == "yes":
                with (shared_data / row["path"]).open("rb") as stream:
                    meta = part10.read(stream)
                    stream.seek(meta.offset)
                    attributes = read_attributes(stream, meta.transfer_syntax_uid)
                assert attributes["PatientName"] == row["patient_name"].rstrip("="), row["path"]
                checked += 1
    assert checked > 200
