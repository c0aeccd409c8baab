"""SOP Classes and transfer syntaxes by name: the only module that touches pynetdicom's generated names.

References
----------
PS3.6 Annex A, PS3.4 Annexes A, B, C and Q
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pynetdicom import sop_class
from pynetdicom.presentation import AllStoragePresentationContexts

from qrstation.datasets.dictionary import uid_name
from qrstation.model.information_model import QueryModel
from qrstation.model.patient_info import PatientInfoModel


def _sop_class(keyword: str) -> str:
    return str(getattr(sop_class, keyword))


VERIFICATION: Final = _sop_class("Verification")

FIND: Final[Mapping[QueryModel, str]] = MappingProxyType(
    {
        QueryModel.PATIENT: _sop_class("PatientRootQueryRetrieveInformationModelFind"),
        QueryModel.STUDY: _sop_class("StudyRootQueryRetrieveInformationModelFind"),
        QueryModel.PATIENT_STUDY_ONLY: _sop_class("PatientStudyOnlyQueryRetrieveInformationModelFind"),
    }
)
"""SOP Classes of C-FIND."""

MOVE: Final[Mapping[QueryModel, str]] = MappingProxyType(
    {
        QueryModel.PATIENT: _sop_class("PatientRootQueryRetrieveInformationModelMove"),
        QueryModel.STUDY: _sop_class("StudyRootQueryRetrieveInformationModelMove"),
        QueryModel.PATIENT_STUDY_ONLY: _sop_class("PatientStudyOnlyQueryRetrieveInformationModelMove"),
        QueryModel.COMPOSITE: _sop_class("CompositeInstanceRootRetrieveMove"),
    }
)
"""SOP Classes of C-MOVE."""

GET: Final[Mapping[QueryModel, str]] = MappingProxyType(
    {
        QueryModel.PATIENT: _sop_class("PatientRootQueryRetrieveInformationModelGet"),
        QueryModel.STUDY: _sop_class("StudyRootQueryRetrieveInformationModelGet"),
        QueryModel.PATIENT_STUDY_ONLY: _sop_class("PatientStudyOnlyQueryRetrieveInformationModelGet"),
        QueryModel.COMPOSITE: _sop_class("CompositeInstanceRootRetrieveGet"),
        QueryModel.WITHOUT_BULK_DATA: _sop_class("CompositeInstanceRetrieveWithoutBulkDataGet"),
    }
)
"""SOP Classes of C-GET."""

PATIENT_INFO: Final[Mapping[PatientInfoModel, str]] = MappingProxyType(
    {
        PatientInfoModel.GENERAL: _sop_class("GeneralRelevantPatientInformationQuery"),
        PatientInfoModel.BREAST: _sop_class("BreastImagingRelevantPatientInformationQuery"),
        PatientInfoModel.CARDIAC: _sop_class("CardiacRelevantPatientInformationQuery"),
    }
)
"""SOP Classes of Relevant Patient Information Query."""

STORAGE: Final[tuple[str, ...]] = tuple(str(context.abstract_syntax) for context in AllStoragePresentationContexts)
"""Every SOP Class of the Storage Service Class that pynetdicom knows, in the order of their UIDs."""

COMPUTED_RADIOGRAPHY: Final = _sop_class("ComputedRadiographyImageStorage")
DIGITAL_X_RAY_FOR_PRESENTATION: Final = _sop_class("DigitalXRayImageStorageForPresentation")
DIGITAL_X_RAY_FOR_PROCESSING: Final = _sop_class("DigitalXRayImageStorageForProcessing")
MAMMOGRAPHY_FOR_PRESENTATION: Final = _sop_class("DigitalMammographyXRayImageStorageForPresentation")
MAMMOGRAPHY_FOR_PROCESSING: Final = _sop_class("DigitalMammographyXRayImageStorageForProcessing")
INTRA_ORAL_FOR_PRESENTATION: Final = _sop_class("DigitalIntraOralXRayImageStorageForPresentation")
INTRA_ORAL_FOR_PROCESSING: Final = _sop_class("DigitalIntraOralXRayImageStorageForProcessing")
BREAST_TOMOSYNTHESIS: Final = _sop_class("BreastTomosynthesisImageStorage")
BREAST_PROJECTION_FOR_PRESENTATION: Final = _sop_class("BreastProjectionXRayImageStorageForPresentation")
BREAST_PROJECTION_FOR_PROCESSING: Final = _sop_class("BreastProjectionXRayImageStorageForProcessing")
CT: Final = _sop_class("CTImageStorage")
ENHANCED_CT: Final = _sop_class("EnhancedCTImageStorage")
LEGACY_CONVERTED_CT: Final = _sop_class("LegacyConvertedEnhancedCTImageStorage")
MR: Final = _sop_class("MRImageStorage")
ENHANCED_MR: Final = _sop_class("EnhancedMRImageStorage")
ENHANCED_MR_COLOUR: Final = _sop_class("EnhancedMRColorImageStorage")
LEGACY_CONVERTED_MR: Final = _sop_class("LegacyConvertedEnhancedMRImageStorage")
MR_SPECTROSCOPY: Final = _sop_class("MRSpectroscopyStorage")
PET: Final = _sop_class("PositronEmissionTomographyImageStorage")
ENHANCED_PET: Final = _sop_class("EnhancedPETImageStorage")
LEGACY_CONVERTED_PET: Final = _sop_class("LegacyConvertedEnhancedPETImageStorage")
NUCLEAR_MEDICINE: Final = _sop_class("NuclearMedicineImageStorage")
ULTRASOUND: Final = _sop_class("UltrasoundImageStorage")
ULTRASOUND_MULTI_FRAME: Final = _sop_class("UltrasoundMultiFrameImageStorage")
ENHANCED_ULTRASOUND_VOLUME: Final = _sop_class("EnhancedUSVolumeStorage")
X_RAY_ANGIOGRAPHIC: Final = _sop_class("XRayAngiographicImageStorage")
X_RAY_RADIOFLUOROSCOPIC: Final = _sop_class("XRayRadiofluoroscopicImageStorage")
ENHANCED_XA: Final = _sop_class("EnhancedXAImageStorage")
ENHANCED_XRF: Final = _sop_class("EnhancedXRFImageStorage")
X_RAY_3D_ANGIOGRAPHIC: Final = _sop_class("XRay3DAngiographicImageStorage")
X_RAY_3D_CRANIOFACIAL: Final = _sop_class("XRay3DCraniofacialImageStorage")
SECONDARY_CAPTURE: Final = _sop_class("SecondaryCaptureImageStorage")
SECONDARY_CAPTURE_BIT: Final = _sop_class("MultiFrameSingleBitSecondaryCaptureImageStorage")
SECONDARY_CAPTURE_GREY_BYTE: Final = _sop_class("MultiFrameGrayscaleByteSecondaryCaptureImageStorage")
SECONDARY_CAPTURE_GREY_WORD: Final = _sop_class("MultiFrameGrayscaleWordSecondaryCaptureImageStorage")
SECONDARY_CAPTURE_TRUE_COLOUR: Final = _sop_class("MultiFrameTrueColorSecondaryCaptureImageStorage")
VL_ENDOSCOPIC: Final = _sop_class("VLEndoscopicImageStorage")
VIDEO_ENDOSCOPIC: Final = _sop_class("VideoEndoscopicImageStorage")
VL_MICROSCOPIC: Final = _sop_class("VLMicroscopicImageStorage")
VL_SLIDE_COORDINATES: Final = _sop_class("VLSlideCoordinatesMicroscopicImageStorage")
VL_WHOLE_SLIDE: Final = _sop_class("VLWholeSlideMicroscopyImageStorage")
VL_PHOTOGRAPHIC: Final = _sop_class("VLPhotographicImageStorage")
VIDEO_PHOTOGRAPHIC: Final = _sop_class("VideoPhotographicImageStorage")
DERMOSCOPIC: Final = _sop_class("DermoscopicPhotographyImageStorage")
OPHTHALMIC_8_BIT: Final = _sop_class("OphthalmicPhotography8BitImageStorage")
OPHTHALMIC_16_BIT: Final = _sop_class("OphthalmicPhotography16BitImageStorage")
OPHTHALMIC_TOMOGRAPHY: Final = _sop_class("OphthalmicTomographyImageStorage")
OPTICAL_COHERENCE_FOR_PRESENTATION: Final = _sop_class(
    "IntravascularOpticalCoherenceTomographyImageStorageForPresentation"
)
OPTICAL_COHERENCE_FOR_PROCESSING: Final = _sop_class("IntravascularOpticalCoherenceTomographyImageStorageForProcessing")

SINGLE_FRAME: Final = frozenset(
    {
        COMPUTED_RADIOGRAPHY,
        DIGITAL_X_RAY_FOR_PRESENTATION,
        DIGITAL_X_RAY_FOR_PROCESSING,
        MAMMOGRAPHY_FOR_PRESENTATION,
        MAMMOGRAPHY_FOR_PROCESSING,
        INTRA_ORAL_FOR_PRESENTATION,
        INTRA_ORAL_FOR_PROCESSING,
        CT,
        MR,
        PET,
        ULTRASOUND,
        SECONDARY_CAPTURE,
    }
)
"""SOP Classes of images that have one frame, and so no Number of Frames (PS3.3 A.2 to A.8 and A.21 to A.28)."""

GRAYSCALE_PRESENTATION_STATE: Final = _sop_class("GrayscaleSoftcopyPresentationStateStorage")
COLOUR_PRESENTATION_STATE: Final = _sop_class("ColorSoftcopyPresentationStateStorage")
PSEUDO_COLOUR_PRESENTATION_STATE: Final = _sop_class("PseudoColorSoftcopyPresentationStageStorage")
BLENDING_PRESENTATION_STATE: Final = _sop_class("BlendingSoftcopyPresentationStateStorage")
KEY_OBJECT_SELECTION: Final = _sop_class("KeyObjectSelectionDocumentStorage")
BASIC_TEXT_SR: Final = _sop_class("BasicTextSRStorage")
ENHANCED_SR: Final = _sop_class("EnhancedSRStorage")
COMPREHENSIVE_SR: Final = _sop_class("ComprehensiveSRStorage")
COMPREHENSIVE_3D_SR: Final = _sop_class("Comprehensive3DSRStorage")
EXTENSIBLE_SR: Final = _sop_class("ExtensibleSRStorage")
PROCEDURE_LOG: Final = _sop_class("ProcedureLogStorage")
MAMMOGRAPHY_CAD_SR: Final = _sop_class("MammographyCADSRStorage")
CHEST_CAD_SR: Final = _sop_class("ChestCADSRStorage")
SIMPLIFIED_ADULT_ECHO_SR: Final = _sop_class("SimplifiedAdultEchoSRStorage")
X_RAY_RADIATION_DOSE_SR: Final = _sop_class("XRayRadiationDoseSRStorage")
ENHANCED_X_RAY_RADIATION_DOSE_SR: Final = _sop_class("EnhancedXRayRadiationDoseSRStorage")
RADIOPHARMACEUTICAL_RADIATION_DOSE_SR: Final = _sop_class("RadiopharmaceuticalRadiationDoseSRStorage")
PATIENT_RADIATION_DOSE_SR: Final = _sop_class("PatientRadiationDoseSRStorage")

RAW_DATA: Final = _sop_class("RawDataStorage")
SEGMENTATION: Final = _sop_class("SegmentationStorage")
SURFACE_SEGMENTATION: Final = _sop_class("SurfaceSegmentationStorage")
SPATIAL_REGISTRATION: Final = _sop_class("SpatialRegistrationStorage")
DEFORMABLE_REGISTRATION: Final = _sop_class("DeformableSpatialRegistrationStorage")
SPATIAL_FIDUCIALS: Final = _sop_class("SpatialFiducialsStorage")
REAL_WORLD_VALUE_MAPPING: Final = _sop_class("RealWorldValueMappingStorage")
PARAMETRIC_MAP: Final = _sop_class("ParametricMapStorage")
MICROSCOPY_ANNOTATIONS: Final = _sop_class("MicroscopyBulkSimpleAnnotationsStorage")
ENCAPSULATED_PDF: Final = _sop_class("EncapsulatedPDFStorage")
ENCAPSULATED_CDA: Final = _sop_class("EncapsulatedCDAStorage")
ENCAPSULATED_STL: Final = _sop_class("EncapsulatedSTLStorage")
RT_IMAGE: Final = _sop_class("RTImageStorage")
RT_DOSE: Final = _sop_class("RTDoseStorage")
RT_STRUCTURE_SET: Final = _sop_class("RTStructureSetStorage")
RT_PLAN: Final = _sop_class("RTPlanStorage")
RT_ION_PLAN: Final = _sop_class("RTIonPlanStorage")
RT_BEAMS_RECORD: Final = _sop_class("RTBeamsTreatmentRecordStorage")
RT_ION_BEAMS_RECORD: Final = _sop_class("RTIonBeamsTreatmentRecordStorage")
RT_BRACHY_RECORD: Final = _sop_class("RTBrachyTreatmentRecordStorage")
RT_SUMMARY_RECORD: Final = _sop_class("RTTreatmentSummaryRecordStorage")
TWELVE_LEAD_ECG: Final = _sop_class("TwelveLeadECGWaveformStorage")
GENERAL_ECG: Final = _sop_class("GeneralECGWaveformStorage")
AMBULATORY_ECG: Final = _sop_class("AmbulatoryECGWaveformStorage")
HEMODYNAMIC_WAVEFORM: Final = _sop_class("HemodynamicWaveformStorage")
BASIC_VOICE_AUDIO: Final = _sop_class("BasicVoiceAudioWaveformStorage")

IMPLICIT_VR_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2"
EXPLICIT_VR_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2.1"
DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN: Final = "1.2.840.10008.1.2.1.99"
EXPLICIT_VR_BIG_ENDIAN: Final = "1.2.840.10008.1.2.2"
JPEG_BASELINE: Final = "1.2.840.10008.1.2.4.50"
JPEG_EXTENDED: Final = "1.2.840.10008.1.2.4.51"
JPEG_LOSSLESS: Final = "1.2.840.10008.1.2.4.57"
JPEG_LOSSLESS_SV1: Final = "1.2.840.10008.1.2.4.70"
JPEG_LS_LOSSLESS: Final = "1.2.840.10008.1.2.4.80"
JPEG_LS_NEAR_LOSSLESS: Final = "1.2.840.10008.1.2.4.81"
JPEG_2000_LOSSLESS: Final = "1.2.840.10008.1.2.4.90"
JPEG_2000: Final = "1.2.840.10008.1.2.4.91"
HTJ2K_LOSSLESS: Final = "1.2.840.10008.1.2.4.201"
HTJ2K_LOSSLESS_RPCL: Final = "1.2.840.10008.1.2.4.202"
HTJ2K: Final = "1.2.840.10008.1.2.4.203"
RLE_LOSSLESS: Final = "1.2.840.10008.1.2.5"
DEFLATED_IMAGE_FRAME: Final = "1.2.840.10008.1.2.8.1"
JPEG_XL_LOSSLESS: Final = "1.2.840.10008.1.2.4.110"
JPEG_XL_RECOMPRESSION: Final = "1.2.840.10008.1.2.4.111"
JPEG_XL: Final = "1.2.840.10008.1.2.4.112"
RETIRED_JPEG: Final = tuple(f"1.2.840.10008.1.2.4.{process}" for process in (55, 53, 52, 54, 56, *range(58, 67)))
"""JPEG processes that the standard no longer has; old archives do."""
MPEG2_MAIN_LEVEL: Final = "1.2.840.10008.1.2.4.100"
MPEG2_HIGH_LEVEL: Final = "1.2.840.10008.1.2.4.101"
MPEG4_HIGH_PROFILE_4_1: Final = "1.2.840.10008.1.2.4.102"
MPEG4_BD_COMPATIBLE: Final = "1.2.840.10008.1.2.4.103"
HEVC_MAIN_PROFILE: Final = "1.2.840.10008.1.2.4.107"


def name_of(uid: str) -> str:
    """Name of a SOP Class or transfer syntax in the standard's words; the UID itself where there is none."""
    return uid_name(uid)
