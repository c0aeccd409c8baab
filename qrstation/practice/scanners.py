"""Eight invented scanners.

Two carry a real manufacturer's name, because the selection of dose objects depends on what such scanners send: dose
figures in a "Dose Info" series (Philips), or no dose report at all (TOSHIBA).
"""

from __future__ import annotations

from dataclasses import dataclass

INSTITUTION = "Practice Hospital"


@dataclass(frozen=True, slots=True)
class Scanner:
    """An imaging system as its objects name it."""

    station_name: str
    manufacturer: str
    model: str
    serial_number: str
    software: str
    department: str
    room: str


CT_PET = Scanner("PRACTICE_CT1", "Nordlicht Medical", "Aurora PET/CT 64", "NL-64-0117", "AU 5.2", "Radiology", "Room 1")
CT_DOSE_INFO = Scanner("PRACTICE_CT2", "Philips", "Practice CT 16", "16-4471", "3.5.1", "Emergency", "Room 2")
CT_PLAIN = Scanner("PRACTICE_CT3", "TOSHIBA", "Practice CT 4", "TC4-0920", "V2.04", "Outpatients", "Room 3")
MAGNET = Scanner("PRACTICE_MR1", "Tessellate Imaging", "Lodestone 3T", "LS3-228", "7.1", "Radiology", "Room 4")
X_RAY = Scanner("PRACTICE_XR1", "Fjordlys", "Universal XF", "XF-5500-31", "2.8", "Radiology", "Room 5")
MAMMOGRAPHY = Scanner("PRACTICE_MG1", "Perlmutt", "Perla 3", "P3-0042", "1.9.3", "Breast Clinic", "Room 6")
GAMMA_CAMERA = Scanner("PRACTICE_NM1", "Cinder Nuclear", "Ember Duo", "ED-77", "4.0", "Nuclear Medicine", "Room 7")
ULTRASOUND = Scanner("PRACTICE_US1", "Echora", "Echora 5", "E5-61003", "5.5", "Cardiology", "Room 8")

SCANNERS = (CT_PET, CT_DOSE_INFO, CT_PLAIN, MAGNET, X_RAY, MAMMOGRAPHY, GAMMA_CAMERA, ULTRASOUND)
