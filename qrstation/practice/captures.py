"""Secondary captures: dose figures as a picture, with or without the figures as attributes."""

from __future__ import annotations

from collections.abc import Sequence

from pydicom.dataset import Dataset
from pydicom.uid import SecondaryCaptureImageStorage

from qrstation.datasets.items import item, put
from qrstation.practice.ct_dose import CtIrradiation, dose_length_product
from qrstation.practice.lettering import text_screen
from qrstation.practice.study import Series, grey_pixels

_PRIVATE_CREATOR = "ELSCINT1"
_DOSE_LENGTH_PRODUCT = 0x21
_PHANTOM = 0x26


def dose_screen(series: Series, irradiations: Sequence[CtIrradiation]) -> Dataset:
    """Make a picture of the dose figures, which is all that some scanners give."""
    image = series.instance(SecondaryCaptureImageStorage, 1)
    put(
        image,
        ConversionType="WSD",
        ImageType=["DERIVED", "SECONDARY"],
        PatientOrientation=["", ""],
        SecondaryCaptureDeviceManufacturer=series.study.scanner.manufacturer,
        BurnedInAnnotation="YES",
    )
    grey_pixels(image, 400, 200, text_screen(_lines(series, irradiations), 400, 200), stored=8)
    return image


def dose_info_series(series: Series, irradiations: Sequence[CtIrradiation]) -> Dataset:
    """Make a dose picture that carries its figures as attributes too, the total and each DLP in private ones."""
    image = dose_screen(series, irradiations)
    total = dose_length_product(irradiations)
    put(
        image,
        TotalNumberOfExposures=len(irradiations),
        CommentsOnRadiationDose=f"Total DLP = {total:.2f} mGy*cm",
        ExposureDoseSequence=[_exposure(irradiation) for irradiation in irradiations],
    )
    block = image.private_block(0x00E1, _PRIVATE_CREATOR, create=True)
    block.add_new(_DOSE_LENGTH_PRODUCT, "DS", f"{total:.2f}")
    return image


def _exposure(irradiation: CtIrradiation) -> Dataset:
    exposure = item(
        AcquisitionType="CONSTANT_ANGLE" if irradiation.localizer else "SPIRAL",
        CTDIvol=irradiation.ctdi_vol,
        ScanLength=round(irradiation.length),
        KVP=irradiation.kvp,
        SeriesDescription=irradiation.protocol,
    )
    block = exposure.private_block(0x00E1, _PRIVATE_CREATOR, create=True)
    block.add_new(_DOSE_LENGTH_PRODUCT, "DS", f"{irradiation.dlp:.2f}")
    if not irradiation.localizer:
        phantom = exposure.private_block(0x01E1, _PRIVATE_CREATOR, create=True)
        phantom.add_new(_PHANTOM, "CS", "16 CM" if irradiation.region == "HEAD" else "32 CM")
    return exposure


def _lines(series: Series, irradiations: Sequence[CtIrradiation]) -> list[str]:
    study = series.study
    return [
        f"{study.scanner.station_name.replace('_', ' ')}   {study.examination.protocol}",
        f"PATIENT {study.person.patient_id}   STUDY {study.number}",
        "",
        "SCAN                         KV   CTDIVOL      DLP",
        *(f"{one.protocol[:26]:26} {one.kvp:4} {one.ctdi_vol:9.2f} {one.dlp:8.2f}" for one in irradiations),
        "",
        f"TOTAL DLP {dose_length_product(irradiations):.2f} MGY CM",
    ]
