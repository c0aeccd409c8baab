"""Forty-two invented people, with names in the scripts that a PACS meets."""

from __future__ import annotations

import math
from dataclasses import dataclass

LATIN_1 = ("ISO_IR 100",)
LATIN_2 = ("ISO_IR 101",)
TURKISH = ("ISO_IR 148",)
CYRILLIC = ("ISO_IR 144",)
GREEK = ("ISO_IR 126",)
ARABIC = ("ISO_IR 127",)
HEBREW = ("ISO_IR 138",)
THAI = ("ISO_IR 166",)
JAPANESE = ("", "ISO 2022 IR 87")
JAPANESE_KATAKANA = ("ISO 2022 IR 13", "ISO 2022 IR 87")
KOREAN = ("", "ISO 2022 IR 149")
CHINESE = ("GB18030",)
UNICODE = ("ISO_IR 192",)


@dataclass(frozen=True, slots=True)
class Person:
    """A patient: name as in DICOM, sex, age in years on the last day, height in m and weight in kg."""

    number: int
    name: str
    sex: str
    age: float
    height: float
    weight: float
    character_set: tuple[str, ...] = ()

    @property
    def patient_id(self) -> str:
        """Patient ID (0010,0020)."""
        return f"PRC-{self.number:04}"

    @property
    def scale(self) -> float:
        """Size of this body compared with the one in `anatomy`."""
        return round(math.sqrt(self.height / 1.75) * math.sqrt(math.sqrt(self.weight / 78)), 3)


_ROWS: tuple[tuple[str, str, float, float, float, tuple[str, ...]], ...] = (
    ("Miller^Jane^A", "F", 54, 1.66, 68, ()),
    ("Okafor^Daniel", "M", 61, 1.79, 88, ()),
    ("Müller^Jürgen", "M", 72, 1.76, 84, LATIN_1),
    ("Lefèvre^Élodie", "F", 47, 1.63, 59, LATIN_1),
    ("Ångström^Björn", "M", 66, 1.82, 91, LATIN_1),
    ("Núñez Peña^José", "M", 38, 1.71, 77, LATIN_1),
    ("Groß^Käthe^^Dr.", "F", 81, 1.58, 55, LATIN_1),
    ("Conceição^João", "M", 29, 1.74, 70, LATIN_1),
    ("Wójcik^Łukasz", "M", 44, 1.80, 85, LATIN_2),
    ("Dvořáková^Zdeňka", "F", 58, 1.67, 72, LATIN_2),
    ("Yıldız^Çağla", "F", 33, 1.64, 61, TURKISH),
    ("Ковалёва^Анна^Сергеевна", "F", 49, 1.69, 66, CYRILLIC),
    ("Лебедев^Михаил", "M", 70, 1.75, 82, CYRILLIC),
    ("Παπαδάκης^Νίκος", "M", 63, 1.73, 80, GREEK),
    ("Αλεξίου^Ελένη", "F", 52, 1.65, 64, GREEK),
    ("Morita^Haruka=森田^遥香=もりた^はるか", "F", 45, 1.57, 51, JAPANESE),
    ("Kuroda^Kenji=黒田^健二=くろだ^けんじ", "M", 68, 1.68, 67, JAPANESE),
    ("ｶﾄｳ^ﾕｷ=加藤^由紀=かとう^ゆき", "F", 39, 1.60, 54, JAPANESE_KATAKANA),
    ("Kim^Minsu=金^民秀=김^민수", "M", 55, 1.72, 73, KOREAN),
    ("Lee^Jiyeong=李^知英=이^지영", "F", 50, 1.61, 57, KOREAN),
    ("Wang^Xiaohong=王^小红", "F", 48, 1.62, 58, CHINESE),
    ("Zhao^Guoqiang=赵^国强", "M", 74, 1.70, 69, CHINESE),
    ("Chen^Yulan=陈^玉兰", "F", 65, 1.59, 60, UNICODE),
    ("النجار^ليلى", "F", 42, 1.63, 67, ARABIC),
    ("حداد^سمير", "M", 59, 1.77, 86, ARABIC),
    ("ברק^נועם", "M", 36, 1.78, 76, HEBREW),
    ("שלו^מרים", "F", 67, 1.60, 63, HEBREW),
    ("ใจดี^มานี", "F", 51, 1.56, 52, THAI),
    ("Nguyễn^Thị Hà", "F", 46, 1.55, 50, UNICODE),
    ("Þórsdóttir^Guðrún", "F", 57, 1.70, 71, LATIN_1),
    ("Taylor^Oliver", "M", 0.6, 0.68, 8, ()),
    ("Schröder^Mia", "F", 4.3, 1.04, 17, LATIN_1),
    ("Rossi^Matteo", "M", 8.7, 1.31, 28, ()),
    ("Соколова^Вера", "F", 12.4, 1.53, 44, CYRILLIC),
    ("Sato^Sora=佐藤^空=さとう^そら", "O", 15.1, 1.66, 55, JAPANESE),
    ("Brown-Smith^Patricia", "F", 62, 1.65, 79, ()),
    ("O'Connor^Liam", "M", 77, 1.74, 90, ()),
    ("van den Berg^Anneke", "F", 69, 1.71, 75, ()),
    ("Mbeki^Thandiwe", "F", 53, 1.64, 83, ()),
    ("Silva^Beatriz^^Profª", "F", 60, 1.62, 70, LATIN_1),
    ("Hansen^Søren", "M", 83, 1.73, 74, LATIN_1),
    ("PHANTOM^QUALITY CONTROL", "O", 10, 1.75, 78, ()),
)

PEOPLE: dict[int, Person] = {number: Person(number, *row) for number, row in enumerate(_ROWS, start=1)}
"""The patients by number."""
