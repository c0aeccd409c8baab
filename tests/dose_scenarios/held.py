"""What a node holds, written as briefly as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ROOT = "1.2.826.0.1.3680043.8.498.77"

CLASSES = {
    "RDSR": "1.2.840.10008.5.1.4.1.1.88.67",
    "EXRDSR": "1.2.840.10008.5.1.4.1.1.88.76",
    "ESR": "1.2.840.10008.5.1.4.1.1.88.22",
    "RRDSR": "1.2.840.10008.5.1.4.1.1.88.68",
    "BTSR": "1.2.840.10008.5.1.4.1.1.88.11",
    "CSR": "1.2.840.10008.5.1.4.1.1.88.33",
    "CAD": "1.2.840.10008.5.1.4.1.1.88.50",
    "SC": "1.2.840.10008.5.1.4.1.1.7",
    "CTI": "1.2.840.10008.5.1.4.1.1.2",
    "PETI": "1.2.840.10008.5.1.4.1.1.128",
    "NMI": "1.2.840.10008.5.1.4.1.1.20",
    "MGI": "1.2.840.10008.5.1.4.1.1.1.2",
    "DXI": "1.2.840.10008.5.1.4.1.1.1.1",
    "CRI": "1.2.840.10008.5.1.4.1.1.1",
    "XAI": "1.2.840.10008.5.1.4.1.1.12.1",
    "RFI": "1.2.840.10008.5.1.4.1.1.12.2",
    "PSI": "1.2.840.10008.5.1.4.1.1.11.1",
    "-": "",
}
"""SOP Classes by the names of the tables; the last is one that the node does not tell."""

_USUAL = {"MG": "MGI", "DX": "DXI", "CR": "CRI", "CT": "CTI", "XA": "XAI", "RF": "RFI", "PR": "PSI"}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSeries:
    """A series: `number` names it in the tables; attributes that are missing the node leaves out."""

    number: int
    attributes: Mapping[str, str]
    objects: tuple[Mapping[str, str], ...]
    """Of each object; none where the node lists none, whatever it holds."""

    @property
    def modality(self) -> str:
        return self.attributes.get("Modality", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldStudy:
    """A study: `name` names it in the tables; `modalities` is what the node knows, whether it tells it or not."""

    name: str
    modalities: tuple[str, ...]
    attributes: Mapping[str, str]
    series: tuple[HeldSeries, ...]

    @property
    def uid(self) -> str:
        return self.attributes["StudyInstanceUID"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series as a table writes it, before it belongs to a study."""

    number: int
    modality: str | None
    classes: tuple[str, ...]
    attributes: Mapping[str, str]
    first: int
    uid: str
    objects: tuple[str, ...]


def series(
    number: int,
    modality: str | None,
    *classes: str,
    n: int | None = None,
    desc: str | None = None,
    station: str | None = None,
    listed: bool = True,
    first: int = 1,
    counted: bool = True,
    series_number: str | None = None,
    uid: str = "",
    objects: tuple[str, ...] = (),
) -> SeriesRow:
    """Write a series.

    Parameters
    ----------
    classes
        Of its objects; one is that of all `n`; without any the usual one of the modality.
    desc, station
        As the node tells them; none where it leaves them out.
    listed
        Whether the node lists its objects.
    first
        Instance Number of the first object.
    counted
        Whether the node tells the number of objects.
    uid, objects
        Where they are not to be made up.
    """
    classes = classes or (_USUAL.get(modality or "", "-"),)
    if len(classes) == 1:
        classes *= n or max(len(objects), 1)
    attributes = {
        "SeriesNumber": str(number) if series_number is None else series_number,
        "Modality": modality,
        "SeriesDescription": desc,
        "StationName": station,
        "NumberOfSeriesRelatedInstances": str(len(classes)) if counted else None,
    }
    return SeriesRow(
        number=number,
        modality=modality,
        classes=classes if listed else (),
        attributes={keyword: value for keyword, value in attributes.items() if value is not None},
        first=first,
        uid=uid,
        objects=objects,
    )


def study(
    name: str,
    *rows: SeriesRow,
    modalities: str | None = None,
    desc: str | None = None,
    station: str | None = None,
    uid: str = "",
) -> HeldStudy:
    """Write a study.

    Parameters
    ----------
    modalities
        Modalities in Study, blanks between them; without it those of the series.
    """
    uid = uid or f"{ROOT}.{sum(ord(letter) * 31**place for place, letter in enumerate(name)) % 10**9}"
    attributes = {
        "StudyInstanceUID": uid,
        "StudyDate": "20261119",
        "StudyTime": "101500",
        "PatientName": "Doe^Jane",
        "PatientID": "P-77",
        "AccessionNumber": f"A-{name}",
        "StudyID": name,
        "NumberOfStudyRelatedSeries": str(len(rows)),
        "StudyDescription": desc,
        "StationName": station,
    }
    found = tuple(dict.fromkeys(row.modality for row in rows if row.modality))
    return HeldStudy(
        name=name,
        modalities=found if modalities is None else tuple(modalities.split()),
        attributes={keyword: value for keyword, value in attributes.items() if value is not None},
        series=tuple(_held(row, uid) for row in rows),
    )


def object_uid(held: HeldStudy, number: int, place: int = 1) -> str:
    """UID of an object by the number of its series and its place there."""
    found = next(one for one in held.series if one.number == number)
    return found.objects[place - 1]["SOPInstanceUID"]


def _held(row: SeriesRow, study_uid: str) -> HeldSeries:
    uid = row.uid or f"{study_uid}.{row.number}"
    above = {"StudyInstanceUID": study_uid, "SeriesInstanceUID": uid}
    objects = []
    for place, name in enumerate(row.classes):
        one = {
            **above,
            "SOPInstanceUID": row.objects[place] if row.objects else f"{uid}.{place + 1}",
            "InstanceNumber": str(row.first + place),
        }
        if CLASSES[name]:
            one["SOPClassUID"] = CLASSES[name]
        objects.append(one)
    return HeldSeries(number=row.number, attributes={**above, **row.attributes}, objects=tuple(objects))
