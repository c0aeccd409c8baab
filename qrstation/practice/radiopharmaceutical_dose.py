"""What was injected for a nuclear medicine study, and its report.

References
----------
PS3.16 TID 10021 and 10022
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, RadiopharmaceuticalRadiationDoseSRStorage

from qrstation.datasets.content_items import (
    DCM,
    SCT,
    code,
    container,
    context,
    detail,
    modifier,
    moment,
    number,
    person,
    text,
    uid,
)
from qrstation.practice.structured_reports import document
from qrstation.practice.study import Series

_AGENT = Code("349358000", "SCT", "Radiopharmaceutical agent")
_MEASURED_ADMINISTRATION_LOSS = 0.03


@dataclass(frozen=True, slots=True)
class Radiopharmaceutical:
    """An agent and its nuclide; half-life in s, ``dose_factor`` in mSv/MBq, of organs in mGy/MBq."""

    name: str
    agent: Code
    nuclide: Code
    half_life: float
    procedure: Code
    dose_factor: float
    organs: tuple[tuple[Code, float], ...]


FLUORODEOXYGLUCOSE = Radiopharmaceutical(
    "Fluorodeoxyglucose",
    SCT.FluorodeoxyglucoseF18,
    SCT._18Fluorine,
    6586.2,
    SCT.PETCTFDGImagingOfWholeBody,
    0.019,
    ((SCT.Bladder, 0.13), (SCT.Heart, 0.067), (SCT.Brain, 0.038), (SCT.Liver, 0.021)),
)
DIPHOSPHONATE = Radiopharmaceutical(
    "Medronate",
    SCT.TechnetiumTc99mMedronate,
    SCT._99mTechnetium,
    21624.1,
    Code("BONE", "99PRACTICE", "Bone scintigraphy"),
    0.0049,
    ((SCT.Bladder, 0.047), (SCT.Kidney, 0.0072), (SCT.Liver, 0.0012)),
)
MERTIATIDE = Radiopharmaceutical(
    "Mertiatide",
    SCT.TechnetiumTc99mMercaptoacetyltriglycine,
    SCT._99mTechnetium,
    21624.1,
    Code("RENOGRAM", "99PRACTICE", "Dynamic renal scintigraphy"),
    0.007,
    ((SCT.Bladder, 0.11), (SCT.Kidney, 0.0034), (SCT.Liver, 0.00031)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Administration:
    """One injection; ``activity`` in MBq."""

    administration_event_uid: UID
    radiopharmaceutical: Radiopharmaceutical
    start: datetime
    activity: float

    @property
    def stop(self) -> datetime:
        """When the injection was over."""
        return self.start + timedelta(seconds=30)


def radiopharmaceutical_dose_report(series: Series, administration: Administration) -> Dataset:
    """Make the report of an injection."""
    patient = series.study.person
    agent = administration.radiopharmaceutical
    root = container(
        DCM.RadiopharmaceuticalRadiationDoseReport,
        modifier(code(SCT.AssociatedProcedure, agent.procedure, modifier(code(SCT.HasIntent, SCT.DiagnosticIntent)))),
        _injection(administration),
        container(
            DCM.PatientCharacteristics,
            number(DCM.SubjectAge, patient.age, "a"),
            code(DCM.SubjectSex, {"M": DCM.Male, "F": DCM.Female}.get(patient.sex, DCM.UnknownSex)),
            number(Code("8302-2", "LN", "Patient Height"), patient.height, "m"),
            number(Code("29463-7", "LN", "Patient Weight"), patient.weight, "kg"),
        ),
    )
    sop_class_uid = RadiopharmaceuticalRadiationDoseSRStorage
    return document(series, sop_class_uid, 1, root, template="10021")


def _injection(administration: Administration) -> Dataset:
    agent, activity = administration.radiopharmaceutical, administration.activity
    left = round(activity * _MEASURED_ADMINISTRATION_LOSS, 1)
    return container(
        DCM.RadiopharmaceuticalAdministration,
        code(
            _AGENT,
            agent.agent,
            detail(code(SCT.RadioactiveIsotope, agent.nuclide)),
            detail(number(SCT.HalfLifeOfRadiopharmaceutical, agent.half_life, "s")),
        ),
        uid(DCM.RadiopharmaceuticalAdministrationEventUID, administration.administration_event_uid),
        moment(DCM.RadiopharmaceuticalStartDatetime, administration.start),
        moment(DCM.RadiopharmaceuticalStopDatetime, administration.stop),
        number(DCM.AdministeredActivity, activity, "MBq"),
        number(DCM.PreAdministrationMeasuredActivity, round(activity + left, 1), "MBq"),
        number(DCM.PostAdministrationMeasuredActivity, left, "MBq"),
        *(_organ_dose(organ, round(activity * factor, 3)) for organ, factor in agent.organs),
        number(DCM.EffectiveDose, round(activity * agent.dose_factor, 3), "mSv"),
        code(SCT.RouteOfAdministration, SCT.IntravenousRoute),
        context(
            person(
                DCM.PersonName,
                "Technologist^Practice",
                detail(code(DCM.PersonRoleInProcedure, DCM.IrradiationAdministering)),
            )
        ),
    )


def _organ_dose(organ: Code, dose: float) -> Dataset:
    authority = detail(text(DCM.ReferenceAuthority, "ICRP Publication 128"))
    return container(
        DCM.OrganDoseInformation,
        modifier(code(SCT.FindingSite, organ)),
        number(DCM.OrganDose, dose, "mGy", authority),
    )
