from __future__ import annotations

import pytest

from qrstation.datasets.dictionary import keyword_of, private_vr_of, tag_of, vr_of
from qrstation.errors import InvalidInput


@pytest.mark.parametrize("name", ["PatientName", "0010,0010", "(0010,0010)", "00100010"])
def test_attributes_have_several_names(name: str) -> None:
    assert tag_of(name) == 0x00100010


def test_an_unknown_name_is_refused_with_what_is_near() -> None:
    with pytest.raises(InvalidInput) as caught:
        tag_of("PatientNam")
    assert "PatientName" in caught.value.advice


@pytest.mark.parametrize(
    ("tag", "keyword", "vr"),
    [
        (0x00100010, "PatientName", "PN"),
        (0x00280106, "SmallestImagePixelValue", "US"),
        (0x7FE00010, "PixelData", "OW"),
        (0x00080000, "00080000", "UL"),
        (0x00090010, "00090010", "LO"),
        (0x00091001, "00091001", "UN"),
        (0x00080007, "00080007", "UN"),
    ],
)
def test_every_tag_has_a_keyword_and_a_value_representation(tag: int, keyword: str, vr: str) -> None:
    assert (keyword_of(tag), vr_of(tag)) == (keyword, vr)


def test_a_private_attribute_is_known_by_its_creator() -> None:
    assert private_vr_of(0x00291008, "SIEMENS CSA HEADER") == "CS"
    assert private_vr_of(0x00291008, "SOMEBODY") == "UN"
