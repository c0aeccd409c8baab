"""Which presentation contexts to propose for a C-GET: never more than 128, the most useful ones.

A node sends an instance without changing it only where one of its contexts has exactly the instance's transfer syntax.
Of a context with several transfer syntaxes the node chooses one, so each compressed syntax has a context of its own.

References
----------
PS3.8 Section 9.3.2.2, PS3.7 Annex D.3.3.4, PS3.4 Annex C.5.3
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

from pydicom.uid import UID
from pynetdicom import build_context, build_role
from pynetdicom.pdu_primitives import SCP_SCU_RoleSelectionNegotiation
from pynetdicom.presentation import PresentationContext

from qrstation.dicom import uids

MAXIMUM = 128
"""Presentation contexts of one association: their IDs are the odd numbers below 256."""

_NATIVE = (uids.EXPLICIT_VR_LITTLE_ENDIAN, uids.IMPLICIT_VR_LITTLE_ENDIAN)
_USUAL = (
    uids.JPEG_LOSSLESS_SV1,
    uids.JPEG_2000_LOSSLESS,
    uids.JPEG_BASELINE,
    uids.JPEG_LS_LOSSLESS,
    uids.JPEG_2000,
    uids.RLE_LOSSLESS,
)
_SELDOM = (
    uids.JPEG_EXTENDED,
    uids.JPEG_LS_NEAR_LOSSLESS,
    uids.JPEG_LOSSLESS,
    uids.HTJ2K_LOSSLESS,
    uids.HTJ2K,
    uids.HTJ2K_LOSSLESS_RPCL,
)
_RARE = (
    uids.JPEG_XL,
    uids.JPEG_XL_LOSSLESS,
    uids.JPEG_XL_RECOMPRESSION,
    uids.DEFLATED_IMAGE_FRAME,
    *uids.RETIRED_JPEG,
)
_VIDEO = (
    uids.MPEG4_HIGH_PROFILE_4_1,
    uids.MPEG2_MAIN_LEVEL,
    uids.MPEG2_HIGH_LEVEL,
    uids.MPEG4_BD_COMPATIBLE,
    uids.HEVC_MAIN_PROFILE,
)
_UNUSUAL = (uids.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN, uids.EXPLICIT_VR_BIG_ENDIAN)

_WITH_PIXELS_DESPITE_THEIR_NAME = frozenset(
    {uids.SEGMENTATION, uids.RT_DOSE, uids.PARAMETRIC_MAP, uids.ENHANCED_ULTRASOUND_VOLUME}
)
_VIDEO_CLASSES = frozenset(
    {uids.VIDEO_ENDOSCOPIC, uids.VIDEO_PHOTOGRAPHIC, uids.ULTRASOUND_MULTI_FRAME, uids.X_RAY_ANGIOGRAPHIC}
)

DOSE_REPORTS = (
    uids.X_RAY_RADIATION_DOSE_SR,
    uids.RADIOPHARMACEUTICAL_RADIATION_DOSE_SR,
    uids.ENHANCED_X_RAY_RADIATION_DOSE_SR,
    uids.PATIENT_RADIATION_DOSE_SR,
)
"""SOP Classes of dose reports: proposed whatever is wanted, for they lie where nobody expects them."""
_REPORTS = (
    uids.ENHANCED_SR,
    uids.COMPREHENSIVE_SR,
    uids.BASIC_TEXT_SR,
    uids.COMPREHENSIVE_3D_SR,
    uids.KEY_OBJECT_SELECTION,
    uids.GRAYSCALE_PRESENTATION_STATE,
    uids.COLOUR_PRESENTATION_STATE,
)
_CAPTURES = (uids.SECONDARY_CAPTURE,)
_DERIVED = (uids.SEGMENTATION, uids.SPATIAL_REGISTRATION, uids.RAW_DATA, uids.ENCAPSULATED_PDF)

_BY_MODALITY: Mapping[str, tuple[str, ...]] = {
    "CT": (uids.CT, uids.ENHANCED_CT, uids.LEGACY_CONVERTED_CT),
    "MR": (
        uids.MR,
        uids.ENHANCED_MR,
        uids.ENHANCED_MR_COLOUR,
        uids.LEGACY_CONVERTED_MR,
        uids.MR_SPECTROSCOPY,
    ),
    "PT": (uids.PET, uids.ENHANCED_PET, uids.LEGACY_CONVERTED_PET),
    "NM": (uids.NUCLEAR_MEDICINE,),
    "CR": (uids.COMPUTED_RADIOGRAPHY, uids.DIGITAL_X_RAY_FOR_PRESENTATION),
    "DX": (uids.DIGITAL_X_RAY_FOR_PRESENTATION, uids.DIGITAL_X_RAY_FOR_PROCESSING, uids.COMPUTED_RADIOGRAPHY),
    "DR": (uids.DIGITAL_X_RAY_FOR_PRESENTATION, uids.DIGITAL_X_RAY_FOR_PROCESSING, uids.COMPUTED_RADIOGRAPHY),
    "IO": (uids.INTRA_ORAL_FOR_PRESENTATION, uids.INTRA_ORAL_FOR_PROCESSING),
    "PX": (uids.DIGITAL_X_RAY_FOR_PRESENTATION, uids.DIGITAL_X_RAY_FOR_PROCESSING, uids.X_RAY_3D_CRANIOFACIAL),
    "MG": (
        uids.MAMMOGRAPHY_FOR_PRESENTATION,
        uids.MAMMOGRAPHY_FOR_PROCESSING,
        uids.BREAST_TOMOSYNTHESIS,
        uids.BREAST_PROJECTION_FOR_PRESENTATION,
        uids.BREAST_PROJECTION_FOR_PROCESSING,
        uids.MAMMOGRAPHY_CAD_SR,
        uids.CT,
    ),
    "RF": (uids.X_RAY_RADIOFLUOROSCOPIC, uids.ENHANCED_XRF, uids.X_RAY_ANGIOGRAPHIC),
    "XA": (
        uids.X_RAY_ANGIOGRAPHIC,
        uids.ENHANCED_XA,
        uids.X_RAY_3D_ANGIOGRAPHIC,
        uids.X_RAY_RADIOFLUOROSCOPIC,
        uids.PROCEDURE_LOG,
    ),
    "US": (
        uids.ULTRASOUND,
        uids.ULTRASOUND_MULTI_FRAME,
        uids.ENHANCED_ULTRASOUND_VOLUME,
        uids.SIMPLIFIED_ADULT_ECHO_SR,
    ),
    "IVUS": (uids.ULTRASOUND, uids.ULTRASOUND_MULTI_FRAME),
    "ES": (uids.VL_ENDOSCOPIC, uids.VIDEO_ENDOSCOPIC),
    "XC": (uids.VL_PHOTOGRAPHIC, uids.VIDEO_PHOTOGRAPHIC, uids.DERMOSCOPIC),
    "GM": (uids.VL_MICROSCOPIC, uids.VL_SLIDE_COORDINATES),
    "SM": (uids.VL_WHOLE_SLIDE, uids.VL_SLIDE_COORDINATES, uids.MICROSCOPY_ANNOTATIONS),
    "OP": (uids.OPHTHALMIC_8_BIT, uids.OPHTHALMIC_16_BIT),
    "OPT": (uids.OPHTHALMIC_TOMOGRAPHY,),
    "IVOCT": (uids.OPTICAL_COHERENCE_FOR_PRESENTATION, uids.OPTICAL_COHERENCE_FOR_PROCESSING),
    "OT": (uids.SECONDARY_CAPTURE_TRUE_COLOUR, uids.SECONDARY_CAPTURE_GREY_BYTE, uids.SECONDARY_CAPTURE_GREY_WORD),
    "SC": (uids.SECONDARY_CAPTURE_TRUE_COLOUR, uids.SECONDARY_CAPTURE_GREY_BYTE, uids.SECONDARY_CAPTURE_GREY_WORD),
    "SR": (uids.PROCEDURE_LOG, uids.EXTENSIBLE_SR, uids.MAMMOGRAPHY_CAD_SR, uids.CHEST_CAD_SR),
    "DOC": (uids.ENCAPSULATED_PDF, uids.ENCAPSULATED_CDA),
    "PR": (uids.PSEUDO_COLOUR_PRESENTATION_STATE, uids.BLENDING_PRESENTATION_STATE),
    "REG": (uids.SPATIAL_REGISTRATION, uids.DEFORMABLE_REGISTRATION, uids.SPATIAL_FIDUCIALS),
    "SEG": (uids.SEGMENTATION, uids.SURFACE_SEGMENTATION),
    "RWV": (uids.REAL_WORLD_VALUE_MAPPING, uids.PARAMETRIC_MAP),
    "M3D": (uids.ENCAPSULATED_STL,),
    "RTIMAGE": (uids.RT_IMAGE,),
    "RTDOSE": (uids.RT_DOSE,),
    "RTSTRUCT": (uids.RT_STRUCTURE_SET,),
    "RTPLAN": (uids.RT_PLAN, uids.RT_ION_PLAN),
    "RTRECORD": (
        uids.RT_BEAMS_RECORD,
        uids.RT_ION_BEAMS_RECORD,
        uids.RT_BRACHY_RECORD,
        uids.RT_SUMMARY_RECORD,
    ),
    "ECG": (uids.TWELVE_LEAD_ECG, uids.GENERAL_ECG, uids.AMBULATORY_ECG),
    "HD": (uids.HEMODYNAMIC_WAVEFORM, uids.PROCEDURE_LOG),
    "AU": (uids.BASIC_VOICE_AUDIO,),
}

_UNKNOWN_MODALITY = (
    uids.CT,
    uids.MR,
    uids.COMPUTED_RADIOGRAPHY,
    uids.DIGITAL_X_RAY_FOR_PRESENTATION,
    uids.MAMMOGRAPHY_FOR_PRESENTATION,
    uids.X_RAY_RADIOFLUOROSCOPIC,
    uids.X_RAY_ANGIOGRAPHIC,
    uids.PET,
    uids.NUCLEAR_MEDICINE,
    uids.ULTRASOUND,
    uids.ULTRASOUND_MULTI_FRAME,
    uids.ENHANCED_CT,
    uids.ENHANCED_MR,
    uids.RT_DOSE,
    uids.RT_PLAN,
    uids.RT_STRUCTURE_SET,
)


def storage_classes_for(modalities: Sequence[str]) -> tuple[str, ...]:
    """SOP Classes to propose when only modalities are known, the most important first; always those of dose reports.

    Parameters
    ----------
    modalities
        Values of Modality (0008,0060); without any, or for unknown ones, the classes that most archives hold.
    """
    known = [_BY_MODALITY[modality] for modality in modalities if modality in _BY_MODALITY]
    unknown = len(known) < len(modalities) or not modalities
    # The likeliest of each modality before the less likely ones of any: all of them may not have room.
    likeliest = (classes[0] for classes in known)
    others = (uid for classes in zip_longest(*known) for uid in classes if uid is not None)
    wanted = [*DOSE_REPORTS, *likeliest, *_CAPTURES, *others, *_REPORTS]
    if unknown:
        wanted.extend(_UNKNOWN_MODALITY)
    wanted.extend(_DERIVED)
    return tuple(dict.fromkeys(wanted))


def that_fit(sop_class_uids: Sequence[str], maximum: int = MAXIMUM) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Divide SOP Classes, the most wanted first, into those that one C-GET association has room for and the rest.

    A class counts as having room when its uncompressed transfer syntaxes and the usual compressed ones have.

    Parameters
    ----------
    maximum
        Presentation contexts of the association.
    """
    proposed: list[str] = []
    rest: list[str] = []
    room = maximum - 1
    for uid in dict.fromkeys(sop_class_uids):
        needed = 1 + (len(_USUAL) if _has_pixels(uid) else 0)
        if needed <= room and not rest:
            proposed.append(uid)
            room -= needed
        else:
            rest.append(uid)
    return tuple(proposed), tuple(rest)


def get_contexts(
    service_class_uid: str, sop_class_uids: Sequence[str], maximum: int = MAXIMUM
) -> tuple[Sequence[PresentationContext], Sequence[SCP_SCU_RoleSelectionNegotiation]]:
    """Presentation contexts and roles to propose for a C-GET of some SOP Classes.

    Parameters
    ----------
    service_class_uid
        SOP Class of the C-GET itself.
    sop_class_uids
        What is to come, the most wanted first; those beyond `that_fit` are left out.
    maximum
        Presentation contexts of the association.
    """
    return _get_contexts(service_class_uid, tuple(sop_class_uids), maximum)


@lru_cache(maxsize=4)
def _get_contexts(
    service_class_uid: str, sop_class_uids: tuple[str, ...], maximum: int
) -> tuple[Sequence[PresentationContext], Sequence[SCP_SCU_RoleSelectionNegotiation]]:
    # Associations side by side propose the same, and it takes a millisecond or two.
    proposed, _ = that_fit(sop_class_uids, maximum)
    contexts = [query_context(service_class_uid)]
    contexts.extend(build_context(uid, list(_NATIVE)) for uid in proposed)
    for uid, syntax in _by_usefulness(proposed):
        if len(contexts) == maximum:
            break
        contexts.append(build_context(uid, syntax))
    return tuple(contexts), tuple(build_role(uid, scp_role=True) for uid in proposed)


def query_context(service_class_uid: str) -> PresentationContext:
    """Presentation context of a service whose messages are small and uncompressed."""
    return build_context(service_class_uid, list(_NATIVE))


def _by_usefulness(sop_class_uids: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Further transfer syntaxes of some classes: first the usual ones of all, then what is seldom met."""
    with_pixels = [uid for uid in sop_class_uids if _has_pixels(uid)]
    video = [uid for uid in sop_class_uids if uid in _VIDEO_CLASSES]
    for syntaxes, classes in (
        (_USUAL, with_pixels),
        # Of the two native syntaxes the node chose the first where it has both; this keeps what is stored as implicit.
        (_NATIVE[1:], sop_class_uids),
        (_SELDOM[:1], with_pixels),
        (_VIDEO[:1], video),
        (_SELDOM[1:], with_pixels),
        (_UNUSUAL, sop_class_uids),
        (_VIDEO[1:], video),
        (_RARE, with_pixels),
    ):
        yield from ((uid, syntax) for syntax in syntaxes for uid in classes)


def _has_pixels(sop_class_uid: str) -> bool:
    """Whether instances may be compressed images; classes that nobody knows are taken to be."""
    keyword = UID(sop_class_uid).keyword
    return not keyword or "Image" in keyword or sop_class_uid in _WITH_PIXELS_DESPITE_THEIR_NAME
