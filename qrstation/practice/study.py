"""What all objects of a study have in common: patient, study, series, equipment, and UIDs that are always the same."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from pydicom.dataset import Dataset
from pydicom.uid import UID

from qrstation.datasets.items import item, put
from qrstation.practice.people import Person
from qrstation.practice.scanners import INSTITUTION, Scanner

_ROOT = uuid.UUID("5d0c4c1e-7a52-4b8e-9a52-7172707263a1")


def practice_uid(*parts: object) -> UID:
    """Make the UID that always belongs to these words and numbers.

    References
    ----------
    PS3.5 Annex B.2
    """
    return UID(f"2.25.{uuid.uuid5(_ROOT, '/'.join(map(str, parts))).int}")


def da(moment: date) -> str:
    """Write a date as DICOM does."""
    return f"{moment:%Y%m%d}"


def tm(moment: datetime) -> str:
    """Write a time of day as DICOM does."""
    return f"{moment:%H%M%S}"


@dataclass(frozen=True)
class Examination:
    """What was asked for: Study Description, body part as a defined term, and the protocol that was run."""

    description: str
    body_part: str
    protocol: str


@dataclass(frozen=True)
class Study:
    """One visit of a person to a scanner."""

    number: int
    person: Person
    scanner: Scanner
    examination: Examination
    start: datetime
    born: date

    @property
    def study_instance_uid(self) -> UID:
        """Study Instance UID (0020,000D)."""
        return self.uid()

    @property
    def accession_number(self) -> str:
        """Accession Number (0008,0050)."""
        return f"PA{26000 + 7 * self.number}"

    @property
    def age(self) -> str:
        """Age on the day of the study, as in Patient's Age (0010,1010)."""
        days = (self.start.date() - self.born).days
        return f"{days // 365:03}Y" if days >= 730 else f"{days // 30:03}M"

    def uid(self, *parts: object) -> UID:
        """Make a UID that belongs to this study."""
        return practice_uid("study", self.number, *parts)

    def after(self, minutes: float) -> datetime:
        """Give the moment so many minutes after the study began."""
        return self.start + timedelta(minutes=minutes)


@dataclass(frozen=True)
class Series:
    """One series of a study, begun so many minutes after it."""

    study: Study
    number: int
    modality: str
    description: str
    minutes: float = 2.0
    protocol: str = ""
    body_part: str = ""

    @property
    def series_instance_uid(self) -> UID:
        """Series Instance UID (0020,000E)."""
        return self.study.uid("series", self.number)

    @property
    def start(self) -> datetime:
        """When the series began."""
        return self.study.after(self.minutes)

    def sop_instance_uid(self, number: int) -> UID:
        """SOP Instance UID (0008,0018) of the instance with this number."""
        return self.study.uid("series", self.number, "instance", number)

    def instance(self, sop_class_uid: UID, number: int, seconds: float = 0.0) -> Dataset:
        """Begin the object with this number, made so many seconds after the series began."""
        moment = self.start + timedelta(seconds=seconds)
        return put(
            Dataset(dict(self._common.items())),
            SOPClassUID=sop_class_uid,
            SOPInstanceUID=self.sop_instance_uid(number),
            InstanceNumber=number,
            ContentDate=da(moment),
            ContentTime=tm(moment),
        )

    def image(self, sop_class_uid: UID, number: int, seconds: float = 0.0) -> Dataset:
        """Begin the image with this number, acquired so many seconds after the series began."""
        moment = self.start + timedelta(seconds=seconds)
        return put(
            self.instance(sop_class_uid, number, seconds), AcquisitionDate=da(moment), AcquisitionTime=tm(moment)
        )

    @cached_property
    def _common(self) -> Dataset:
        common = Dataset()
        _put_patient_and_study(common, self.study)
        _put_series(common, self)
        _put_equipment(common, self.study.scanner)
        return common


def _put_patient_and_study(common: Dataset, study: Study) -> None:
    """Add the Patient, General Study and Patient Study modules (PS3.3 C.7.1.1, C.7.2)."""
    person = study.person
    if person.character_set:
        put(common, SpecificCharacterSet=list(person.character_set))
    put(
        common,
        PatientName=person.name,
        PatientID=person.patient_id,
        IssuerOfPatientID="PRACTICE",
        PatientBirthDate=da(study.born),
        PatientSex=person.sex,
        PatientAge=study.age,
        PatientSize=f"{person.height:.2f}",
        PatientWeight=f"{person.weight}",
        StudyInstanceUID=study.study_instance_uid,
        StudyDate=da(study.start),
        StudyTime=tm(study.start),
        StudyID=f"{study.number}",
        StudyDescription=study.examination.description,
        AccessionNumber=study.accession_number,
        ReferringPhysicianName="Referrer^Practice",
    )


def _put_series(common: Dataset, series: Series) -> None:
    """Add the General Series module (PS3.3 C.7.3.1), without what only one kind of series has."""
    study, examination = series.study, series.study.examination
    put(
        common,
        Modality=series.modality,
        SeriesInstanceUID=series.series_instance_uid,
        SeriesNumber=series.number,
        SeriesDate=da(series.start),
        SeriesTime=tm(series.start),
        OperatorsName="Radiographer^Practice",
        PerformedProcedureStepID=f"PPS{study.number:04}",
        PerformedProcedureStepStartDate=da(study.start),
        PerformedProcedureStepStartTime=tm(study.start),
        PerformedProcedureStepDescription=examination.description,
        RequestAttributesSequence=[
            item(
                RequestedProcedureID=f"RP{study.number:04}",
                RequestedProcedureDescription=examination.description,
                ScheduledProcedureStepID=f"SPS{study.number:04}",
                ScheduledProcedureStepDescription=examination.description,
            )
        ],
    )
    if series.description:
        put(common, SeriesDescription=series.description)
    if series.modality not in ("SR", "KO"):
        put(
            common,
            ProtocolName=series.protocol or examination.protocol,
            BodyPartExamined=series.body_part or examination.body_part,
        )


def _put_equipment(common: Dataset, scanner: Scanner) -> None:
    """Add the General Equipment module (PS3.3 C.7.5.1)."""
    put(
        common,
        Manufacturer=scanner.manufacturer,
        InstitutionName=INSTITUTION,
        InstitutionalDepartmentName=scanner.department,
        StationName=scanner.station_name,
        ManufacturerModelName=scanner.model,
        DeviceSerialNumber=scanner.serial_number,
        SoftwareVersions=scanner.software,
    )


def grey_pixels(image: Dataset, columns: int, rows: int, pixels: bytes, *, stored: int, frames: int = 1) -> None:
    """Add the Image Pixel module of a grey image with `stored` bits (PS3.3 C.7.6.3)."""
    put(
        image,
        SamplesPerPixel=1,
        PhotometricInterpretation="MONOCHROME2",
        Rows=rows,
        Columns=columns,
        BitsAllocated=8 if stored <= 8 else 16,
        BitsStored=stored,
        HighBit=stored - 1,
        PixelRepresentation=0,
    )
    if frames > 1:
        put(image, NumberOfFrames=frames)
    image.add_new("PixelData", "OB" if stored <= 8 else "OW", pixels)
