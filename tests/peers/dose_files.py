"""Real dose objects with made-up images beside them, and what of it each option of ``qrstation dose`` is to fetch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

_IMAGES = {
    "CT": "1.2.840.10008.5.1.4.1.1.2",
    "MG": "1.2.840.10008.5.1.4.1.1.1.2",
    "DX": "1.2.840.10008.5.1.4.1.1.1.1",
    "RF": "1.2.840.10008.5.1.4.1.1.12.2",
    "XA": "1.2.840.10008.5.1.4.1.1.12.1",
    "PT": "1.2.840.10008.5.1.4.1.1.128",
}
"""SOP Class of the images of a modality."""
_OF_THE_STUDY = (
    "SpecificCharacterSet",
    "PatientName",
    "PatientID",
    "StudyInstanceUID",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    "AccessionNumber",
    "StationName",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A real file, the option that fetches it (none: nothing may), and what is made up beside it."""

    path: str
    by: str = ""
    images: str = ""
    """Modality of a series of two images in its study."""
    images_by: str = ""
    """The option that fetches these images; none: nothing may."""
    first: str = ""
    """The option that fetches an image that stands before it in its own series, as number 1."""


def _reports(by: str, images: str, *names: str) -> tuple[Sample, ...]:
    return tuple(Sample(path=f"openrem/{name}.dcm", by=by, images=images) for name in names)


SAMPLES = (
    *_reports("-ct", "CT", "CT-ESR-GE_Optima", "CT-ESR-GE_VCT", "CT-RDSR-GEPixelMed", "CT-RDSR-Siemens-Continued-1"),
    *_reports("-ct", "", "CT-RDSR-Siemens-Continued-2"),
    *_reports("-ct", "CT", "CT-RDSR-Siemens-Multi-1"),
    *_reports("-ct", "", "CT-RDSR-Siemens-Multi-3"),
    *_reports("-ct", "CT", "CT-RDSR-Siemens_Flash-QA-DS", "CT-RDSR-Siemens_Flash-TAP-SS", "CT-RDSR-ToshibaPixelMed"),
    *_reports("-ct", "CT", "CT-RDSR-Toshiba_DoseCheck", "CT-RDSR-Toshiba_MultiValSD", "CT-SC-Philips_Brilliance16P"),
    *_reports("-ct", "CT", "NM-CT-RDSR-Siemens"),
    *_reports("-mg", "MG", "MG-RDSR-GEPristina-2D", "MG-RDSR-Hologic_2D", "MG-RDSR-Hologic_mix"),
    *_reports("-mg", "", "MG-Im-GE-SenDS-scaled", "MG-Im-GE_Seno_1_ForPresentation", "MG-Im-GE_Seno_1_ForProcessing"),
    *_reports("-fl", "RF", "RF-No-kVp-and-others", "RF-RDSR-Canon-Ultimaxi-mGyDoseAtRP", "RF-RDSR-Eurocolumbus"),
    *_reports(
        "-fl", "XA", "RF-RDSR-GE-OECEliteMiniView", "RF-RDSR-GE", "RF-RDSR-Philips_Allura", "RF-RDSR-Siemens-Zee"
    ),
    *_reports("-fl", "XA", "RF-RDSR-Siemens-Zee", "RF-RDSR-Philips_Azurion", "Dual-RDSR-RF"),
    *_reports("-dx", "", "DX-Im-Carestream_DR7500-1", "DX-Im-Carestream_DR7500-2", "DX-Im-Carestream_DRX"),
    *_reports("-dx", "", "DX-Im-DRGEM", "DX-Im-Date-Missing", "DX-Im-GE_XR220-1", "DX-Im-GE_XR220-2"),
    *_reports("-dx", "DX", "DX-RDSR-Canon_CXDI", "DX-RDSR-Carestream_DRXEvolution", "Dual-RDSR-DX"),
    Sample(path="openrem/ESR_non-dose.dcm", images="DX", images_by="-dx"),
    *_reports("-nm", "", "NM-NmIm-Siemens-s1-1", "NM-RRDSR-Siemens", "NM-PetIm-Siemens"),
    Sample(path="openrem/NM-PetIm-GE.dcm", first="-nm"),
    Sample(path="openrem/NM-PetIm-Siemens-3.dcm", first="-nm"),
    Sample(path="openrem/NM-PetIm-Siemens-3-sameseries.dcm"),
    Sample(path="pyskindose/philips_allura_clarity_u104.dcm", by="-sr"),
    Sample(path="pyskindose/siemens_axiom_example_procedure.dcm", by="-sr"),
    Sample(path="dcm4che-test/req44_sr.dcm"),
)
"""All of openrem/ but MG-Im-Hologic-PropProj.dcm, which is cut off in the middle so that no archive takes it.

What is fetched of it is written down by hand, from what these files are; no rule of ours takes part."""
NOT_FETCHED = ("adit/1005/20200705_173347_CT,SR", "orthanc-tests/KarstenHilbertRF.dcm")
"""CT with a Basic Text SR only, and fluoroscopy without any SR: nothing of them is worth fetching."""
OPTIONS = ("-ct", "-mg", "-fl", "-dx", "-nm", "-sr")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseFiles:
    """The files to load into an archive, and SOP Instance UIDs of those that each option fetches."""

    files: tuple[Path, ...]
    wanted: dict[str, frozenset[str]]
    uids: dict[str, str]
    """SOP Instance UIDs of the real files in openrem/, by their names."""
    ct_images: frozenset[str]
    """CT images of the studies without any dose report, which may be Dose Info where no descriptions are told."""


def prepare(shared_data: Path, folder: Path) -> DoseFiles:
    """Make up images in a folder, beside the real files that stay where they are."""
    files = [path for name in NOT_FETCHED for path in _files(shared_data / name)]
    ct_images = {ds.SOPInstanceUID for ds in map(_header, files) if ds.Modality == "CT"}
    uids: dict[str, str] = {}
    wanted: dict[str, set[str]] = {option: set() for option in ("", *OPTIONS)}
    for sample in SAMPLES:
        path = shared_data / sample.path
        ds = _header(path)
        files.append(path)
        uids[path.stem] = ds.SOPInstanceUID
        wanted[sample.by].add(ds.SOPInstanceUID)
        for number in (1, 2) if sample.images else ():
            image = _image(ds, sample.images, generate_uid(entropy_srcs=[sample.path]), number)
            files.append(_written(image, folder))
            wanted[sample.images_by].add(image.SOPInstanceUID)
            if ds.Modality == "CT":
                ct_images.add(image.SOPInstanceUID)
        if sample.first:
            image = _image(ds, ds.Modality, ds.SeriesInstanceUID, 1)
            files.append(_written(image, folder))
            wanted[sample.first].add(image.SOPInstanceUID)
    return DoseFiles(
        files=tuple(files),
        wanted={option: frozenset(wanted[option]) for option in OPTIONS},
        uids=uids,
        ct_images=frozenset(ct_images),
    )


def _header(path: Path) -> Dataset:
    return pydicom.dcmread(path, stop_before_pixels=True)


def _files(path: Path) -> Iterator[Path]:
    yield from sorted(path.rglob("*.dcm")) if path.is_dir() else (path,)


def _image(report: Dataset, modality: str, series_instance_uid: str, number: int) -> Dataset:
    """A small image of the study of another object."""
    ds = Dataset()
    for keyword in _OF_THE_STUDY:
        if keyword in report:
            ds[keyword] = report[keyword]
    ds.SOPClassUID = _IMAGES[modality]
    ds.SOPInstanceUID = generate_uid(entropy_srcs=[series_instance_uid, str(number)])
    ds.SeriesInstanceUID = series_instance_uid
    ds.SeriesNumber = 2
    ds.SeriesDescription = "images"
    ds.Modality = modality
    ds.InstanceNumber = number
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows = ds.Columns = 16
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit = 15
    ds.PixelRepresentation = 0
    ds.PixelData = bytes(512)
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return ds


def _written(image: Dataset, folder: Path) -> Path:
    path = folder / f"{image.SOPInstanceUID}.dcm"
    image.save_as(path, enforce_file_format=True)
    return path
