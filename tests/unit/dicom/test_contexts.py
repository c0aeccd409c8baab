"""Presentation contexts of a C-GET."""

from __future__ import annotations

import pytest

from qrstation.dicom import uids
from qrstation.dicom.contexts import MAXIMUM, get_contexts, storage_classes_for, that_fit
from qrstation.model.information_model import QueryModel

GET = uids.GET[QueryModel.STUDY]
DOSE = {
    uids.X_RAY_RADIATION_DOSE_SR,
    uids.RADIOPHARMACEUTICAL_RADIATION_DOSE_SR,
    uids.ENHANCED_X_RAY_RADIATION_DOSE_SR,
    uids.PATIENT_RADIATION_DOSE_SR,
}


@pytest.mark.parametrize("modalities", [(), ("CT",), ("MG", "DX"), ("XX",), ("CT", "MR", "US", "XA", "MG", "NM", "PT")])
def test_dose_reports_always_have_room(modalities: tuple[str, ...]) -> None:
    proposed, _ = that_fit(storage_classes_for(modalities))
    assert set(proposed) >= DOSE


@pytest.mark.parametrize("count", [1, 5, 60, 170])
def test_never_more_than_128(count: int) -> None:
    contexts, roles = get_contexts(GET, uids.STORAGE[:count])
    assert len(contexts) <= MAXIMUM
    assert contexts[0].abstract_syntax == GET
    proposed, rest = that_fit(uids.STORAGE[:count])
    assert {str(role.sop_class_uid) for role in roles} == set(proposed)
    assert proposed + rest == uids.STORAGE[:count]
    assert all(role.scp_role for role in roles)


def test_what_does_not_fit_comes_in_further_rounds() -> None:
    rounds, rest = 0, uids.STORAGE
    while rest:
        proposed, rest = that_fit(rest)
        assert proposed
        rounds += 1
    assert rounds > 1


def test_compressed_syntaxes_have_a_context_each() -> None:
    contexts, _ = get_contexts(GET, [uids.CT])
    syntaxes = [tuple(map(str, context.transfer_syntax)) for context in contexts[1:]]
    assert syntaxes[0] == (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)
    assert all(len(syntax) == 1 for syntax in syntaxes[1:])
    singles = {syntax[0] for syntax in syntaxes[1:]}
    assert singles >= {
        uids.JPEG_LOSSLESS_SV1,
        uids.JPEG_2000,
        uids.RLE_LOSSLESS,
        uids.EXPLICIT_VR_BIG_ENDIAN,
        uids.HTJ2K,
    }


def test_reports_waste_no_room_on_image_compression() -> None:
    contexts, _ = get_contexts(GET, [uids.ENHANCED_SR])
    assert uids.JPEG_BASELINE not in {str(syntax) for context in contexts for syntax in context.transfer_syntax}


def test_private_classes_are_proposed() -> None:
    contexts, _ = get_contexts(GET, ["1.3.12.2.1107.5.9.1"])
    assert "1.3.12.2.1107.5.9.1" in {str(context.abstract_syntax) for context in contexts}


def test_of_many_modalities_the_likeliest_classes_and_screen_captures_have_room() -> None:
    proposed, rest = that_fit(storage_classes_for(["CR", "CT", "DX", "MG", "NM", "PT", "PX", "RF", "SR", "XA"]))
    assert {uids.CT, uids.MAMMOGRAPHY_FOR_PROCESSING, uids.X_RAY_ANGIOGRAPHIC, uids.SECONDARY_CAPTURE} <= {*proposed}
    assert uids.PET in proposed
    assert rest


def test_classes_of_the_modality_come_before_the_rest() -> None:
    classes = storage_classes_for(["MG"])
    assert classes.index(uids.BREAST_TOMOSYNTHESIS) < classes.index(uids.BASIC_TEXT_SR)
    assert len(classes) == len(set(classes))
