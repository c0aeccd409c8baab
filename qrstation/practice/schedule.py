"""Who came when, to which scanner, for what: seventy visits in thirty days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pydicom.dataset import Dataset

from qrstation.practice import ct, fluoroscopy, mammography, mr, nuclear, radiography, ultrasound
from qrstation.practice.people import PEOPLE
from qrstation.practice.scanners import (
    CT_DOSE_INFO,
    CT_PET,
    CT_PLAIN,
    GAMMA_CAMERA,
    MAGNET,
    MAMMOGRAPHY,
    ULTRASOUND,
    X_RAY,
    Scanner,
)
from qrstation.practice.study import Examination, Study

DAYS = 30
"""Length of the schedule in days."""

Recipe = Callable[[Study], Iterator[Dataset]]


@dataclass(frozen=True, slots=True)
class Order:
    """An examination that can be asked for: on which scanner, and how its objects are made."""

    scanner: Scanner
    examination: Examination
    recipe: Recipe


def _order(scanner: Scanner, description: str, body_part: str, recipe: Recipe) -> Order:
    return Order(scanner, Examination(description, body_part, description), recipe)


CT_HEAD = _order(CT_PET, "CT Head", "HEAD", lambda study: ct.with_dose_report(study, ct.BRAIN))
CT_CHEST = _order(
    CT_PET, "CT Chest with contrast", "CHEST", lambda study: ct.with_dose_report(study, ct.CHEST, ct.LUNG)
)
CT_ABDOMEN = _order(CT_PET, "CT Abdomen", "ABDOMEN", lambda study: ct.with_dose_report(study, ct.NATIVE, ct.ABDOMEN))
CT_REPORTED = _order(CT_PET, "CT Head with report", "HEAD", lambda study: ct.with_reports(study, ct.BRAIN))
CT_OLD_HEAD = _order(CT_PET, "CT Head", "HEAD", lambda study: ct.with_enhanced_dose_report(study, ct.BRAIN))
CT_OLD_CHEST = _order(CT_PET, "CT Chest", "CHEST", lambda study: ct.with_enhanced_dose_report(study, ct.CHEST))
PET_CT = _order(CT_PET, "PET/CT Whole body", "WHOLEBODY", nuclear.pet_with_ct)
PET_CT_UNREPORTED = _order(
    CT_PET, "PET/CT Follow-up", "WHOLEBODY", lambda study: nuclear.pet_with_ct(study, dose_reports=False)
)
CT_EMERGENCY = _order(CT_DOSE_INFO, "CT Head emergency", "HEAD", lambda study: ct.with_dose_info(study, ct.BRAIN))
CT_TRAUMA = _order(CT_DOSE_INFO, "CT Abdomen trauma", "ABDOMEN", lambda study: ct.with_dose_info(study, ct.NATIVE))
CT_MEASURED = _order(
    CT_DOSE_INFO, "CT Abdomen measured", "ABDOMEN", lambda study: ct.with_dose_info_and_measurements(study, ct.NATIVE)
)
CT_OUTPATIENT = _order(CT_PLAIN, "CT Sinus and head", "HEAD", lambda study: ct.with_dose_screen(study, ct.BRAIN))
CT_UNDESCRIBED = _order(CT_PLAIN, "CT Head", "HEAD", lambda study: ct.without_descriptions(study, ct.BRAIN))
MR_BRAIN = _order(
    MAGNET,
    "MR Brain",
    "BRAIN",
    lambda study: mr.examination(study, mr.T1_AXIAL, mr.T2_AXIAL, mr.FLAIR_AXIAL, mr.DIFFUSION_AXIAL),
)
MR_SPINE = _order(MAGNET, "MR Spine", "SPINE", lambda study: mr.examination(study, mr.T1_SAGITTAL, mr.T2_SAGITTAL))
DX_CHEST = _order(
    X_RAY,
    "Chest PA and lateral",
    "CHEST",
    lambda study: radiography.digital(study, radiography.CHEST_FRONT, radiography.CHEST_SIDE),
)
DX_CHEST_REPORTED = _order(
    X_RAY,
    "Chest PA and lateral",
    "CHEST",
    lambda study: radiography.digital_with_dose_report(study, radiography.CHEST_FRONT, radiography.CHEST_SIDE),
)
DX_PELVIS = _order(
    X_RAY, "Pelvis AP", "PELVIS", lambda study: radiography.digital_with_dose_report(study, radiography.PELVIS)
)
DX_KEY_IMAGES = _order(
    X_RAY, "Chest PA", "CHEST", lambda study: radiography.digital_with_key_images(study, radiography.CHEST_FRONT)
)
DX_HAND = _order(X_RAY, "Hand", "HAND", lambda study: radiography.digital(study, radiography.HAND))
CR_HAND = _order(X_RAY, "Hand on cassette", "HAND", lambda study: radiography.computed(study, radiography.HAND))
CR_CHEST = _order(X_RAY, "Chest bedside", "CHEST", lambda study: radiography.computed(study, radiography.CHEST_FRONT))
MG_SCREENING = _order(MAMMOGRAPHY, "Mammography screening", "BREAST", mammography.with_dose_report)
MG_ONE_SIDE = _order(MAMMOGRAPHY, "Mammography left", "BREAST", lambda study: mammography.with_dose_report(study, "L"))
MG_UNREPORTED = _order(MAMMOGRAPHY, "Mammography both sides", "BREAST", mammography.without_dose_report)
XA_CORONARY = _order(X_RAY, "Coronary angiography", "HEART", fluoroscopy.angiography)
XA_TWO_PLANES = _order(
    X_RAY, "Coronary angiography biplane", "HEART", lambda study: fluoroscopy.angiography(study, planes=2)
)
RF_SWALLOW = _order(X_RAY, "Barium swallow", "ESOPHAGUS", fluoroscopy.swallow)
RF_UNREPORTED = _order(
    X_RAY, "Barium swallow", "ESOPHAGUS", lambda study: fluoroscopy.swallow(study, dose_report=False)
)
RF_THEATRE = _order(X_RAY, "Theatre screening hip", "HIP", fluoroscopy.theatre)
NM_BONE = _order(GAMMA_CAMERA, "Bone scintigraphy", "WHOLEBODY", nuclear.bone_scan)
NM_BONE_UNREPORTED = _order(
    GAMMA_CAMERA, "Bone scintigraphy", "WHOLEBODY", lambda study: nuclear.bone_scan(study, dose_report=False)
)
NM_KIDNEYS = _order(GAMMA_CAMERA, "Renogram", "KIDNEY", nuclear.renogram)
US_HEART = _order(ULTRASOUND, "Echocardiography", "HEART", ultrasound.echocardiogram)
US_ABDOMEN = _order(ULTRASOUND, "Ultrasound abdomen", "ABDOMEN", ultrasound.upper_abdomen)

_VISITS: tuple[tuple[int, str, int, Order], ...] = (
    (29, "08:10", 1, CT_OLD_CHEST),
    (29, "09:05", 3, DX_CHEST),
    (29, "10:20", 16, MG_SCREENING),
    (28, "08:30", 5, CT_OLD_HEAD),
    (28, "11:15", 14, XA_CORONARY),
    (27, "09:40", 31, NM_KIDNEYS),
    (27, "13:25", 37, CT_EMERGENCY),
    (26, "08:50", 12, MR_BRAIN),
    (26, "10:45", 24, US_ABDOMEN),
    (25, "09:15", 20, MG_UNREPORTED),
    (25, "15:05", 8, DX_HAND),
    (24, "08:05", 22, PET_CT),
    (24, "12:40", 41, RF_THEATRE),
    (23, "10:10", 2, US_HEART),
    (23, "14:20", 26, MR_SPINE),
    (22, "09:00", 17, NM_BONE),
    (22, "11:35", 6, CT_OUTPATIENT),
    (21, "03:12", 33, CR_HAND),
    (21, "08:45", 39, MG_SCREENING),
    (20, "09:25", 13, CT_CHEST),
    (20, "16:10", 7, DX_PELVIS),
    (19, "08:20", 25, XA_TWO_PLANES),
    (19, "10:55", 29, US_ABDOMEN),
    (19, "13:00", 10, MR_BRAIN),
    (18, "09:50", 35, CT_UNDESCRIBED),
    (18, "22:41", 9, CT_TRAUMA),
    (17, "08:15", 42, CT_ABDOMEN),
    (17, "11:20", 15, MG_ONE_SIDE),
    (16, "09:35", 38, RF_SWALLOW),
    (16, "14:50", 19, DX_CHEST_REPORTED),
    (15, "08:00", 1, PET_CT),
    (15, "10:30", 32, US_HEART),
    (14, "09:10", 27, NM_BONE),
    (14, "13:45", 4, MR_BRAIN),
    (13, "08:35", 21, CT_HEAD),
    (13, "11:00", 36, MG_SCREENING),
    (12, "09:20", 18, DX_KEY_IMAGES),
    (12, "23:58", 34, CT_EMERGENCY),
    (11, "10:05", 40, MG_UNREPORTED),
    (11, "15:30", 23, CT_MEASURED),
    (10, "08:25", 5, XA_CORONARY),
    (10, "12:15", 11, MR_SPINE),
    (9, "09:45", 28, CT_CHEST),
    (9, "14:00", 30, US_ABDOMEN),
    (8, "08:40", 3, NM_BONE_UNREPORTED),
    (8, "10:50", 32, DX_CHEST),
    (7, "09:30", 37, RF_UNREPORTED),
    (7, "13:10", 2, CT_REPORTED),
    (7, "15:45", 16, US_ABDOMEN),
    (6, "08:55", 14, CT_OUTPATIENT),
    (6, "11:40", 33, NM_KIDNEYS),
    (5, "02:27", 41, CR_CHEST),
    (5, "09:05", 22, CT_ABDOMEN),
    (5, "10:35", 12, MG_SCREENING),
    (4, "08:15", 13, PET_CT_UNREPORTED),
    (4, "13:35", 24, MR_BRAIN),
    (4, "16:20", 6, DX_CHEST_REPORTED),
    (3, "09:55", 7, CT_UNDESCRIBED),
    (3, "11:25", 39, US_HEART),
    (3, "14:40", 38, CT_HEAD),
    (2, "08:30", 17, RF_SWALLOW),
    (2, "10:15", 20, NM_BONE),
    (2, "12:05", 9, MR_SPINE),
    (1, "08:10", 26, XA_TWO_PLANES),
    (1, "09:50", 36, PET_CT),
    (1, "11:30", 10, MG_ONE_SIDE),
    (1, "19:18", 19, CT_MEASURED),
    (0, "06:20", 3, CT_CHEST),
    (0, "06:45", 35, DX_HAND),
    (0, "07:10", 4, CT_HEAD),
)
"""Days before the last one, time of day, number of the patient, order."""


def studies(last_day: date) -> Iterator[tuple[Study, Recipe]]:
    """Yield every visit of the thirty days that end with `last_day`, and how its objects are made."""
    for number, (days_before, clock, person_number, order) in enumerate(_VISITS, start=1):
        person = PEOPLE[person_number]
        study = Study(
            number=number,
            person=person,
            scanner=order.scanner,
            examination=order.examination,
            start=datetime.combine(last_day - timedelta(days=days_before), time.fromisoformat(clock)),
            born=last_day - timedelta(days=round(person.age * 365.25) + 11 * person_number % 360),
        )
        yield study, order.recipe
