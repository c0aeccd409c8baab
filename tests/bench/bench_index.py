"""Prints how fast the index answers and how fast instances enter it.

`python tests/bench/bench_index.py [INSTANCES]`: 1,000,000 instances by default.
"""

from __future__ import annotations

import random
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from qrstation.model.information_model import Level
from qrstation.model.instances import IncomingInstance, Origin
from qrstation.model.query import Key, MatchKey, Query
from qrstation.store import index, recording
from qrstation.store.archive import Archive
from qrstation.store.attributes import Attributes
from qrstation.store.finding import Finder
from qrstation.store.layout import Place
from qrstation.store.recording import Entry
from qrstation.store.schema import COLUMNS

CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
INSTANCES_IN_SERIES = 10
SERIES_IN_STUDY = 2
ROUNDS = 20
FAMILIES = ("Abel", "Berg", "Costa", "Dubois", "Fischer", "Garcia", "Ito", "Kim", "Lopez", "Novak", "Okafor", "Petrov")
GIVEN = ("Ada", "Ben", "Cora", "Dan", "Eva", "Finn", "Gina", "Hugo", "Ines", "Jon", "Kaya", "Olga")


def entries(instances: int) -> Iterator[Entry]:
    """Yield instances of as many studies as they fill, spread over ten years."""
    chance = random.Random(1)
    for study in range(instances // (INSTANCES_IN_SERIES * SERIES_IN_STUDY)):
        patient = chance.randrange(instances)
        of_study = {
            "PatientID": f"P{patient:07}",
            "PatientName": f"{chance.choice(FAMILIES)}{patient % 997:03}^{chance.choice(GIVEN)}",
            "PatientBirthDate": f"{chance.randint(1930, 2010)}0{chance.randint(1, 9)}15",
            "PatientSex": chance.choice("FM"),
            "StudyInstanceUID": f"1.2.826.0.1.3680043.8.498.{study}",
            "StudyDate": f"{chance.randint(2015, 2024)}{chance.randint(1, 12):02}{chance.randint(1, 28):02}",
            "StudyTime": f"{chance.randint(7, 19):02}{chance.randint(0, 59):02}00",
            "AccessionNumber": f"A{study:08}",
            "StudyDescription": chance.choice(("CT Abdomen", "CT Thorax", "MR Head", "Mammography")),
        }
        for series in range(SERIES_IN_STUDY):
            of_series = {
                "SeriesInstanceUID": f"{of_study['StudyInstanceUID']}.{series}",
                "Modality": chance.choice(("CT", "CT", "MR", "MG", "SR")),
                "SeriesNumber": str(series + 1),
                "StationName": f"SCANNER{chance.randint(1, 8)}",
            }
            for number in range(INSTANCES_IN_SERIES):
                yield entry({**of_study, **of_series}, number)


def entry(values: dict[str, str], number: int) -> Entry:
    uid = f"{values['SeriesInstanceUID']}.{number}"
    attributes = {**dict.fromkeys(COLUMNS, ""), **values, "SOPInstanceUID": uid, "SOPClassUID": CT_IMAGE}
    return Entry(
        place=Place(
            study_instance_uid=values["StudyInstanceUID"],
            series_instance_uid=values["SeriesInstanceUID"],
            sop_instance_uid=uid,
        ),
        attributes=Attributes({**attributes, "InstanceNumber": str(number + 1)}),
        transfer_syntax_uid=EXPLICIT_LITTLE,
        size=525_000,
        sha256=random.randbytes(32).hex(),
    )


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """Median and worst time of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[ROUNDS // 2], max(times)


QUERIES: tuple[tuple[str, Level, dict[str, str]], ...] = (
    ("patient name, prefix", Level.STUDY, {"PatientName": "Berg12*"}),
    ("patient name, family name", Level.STUDY, {"PatientName": "BERG123"}),
    ("patient name, wildcard in front", Level.STUDY, {"PatientName": "*sta77*"}),
    ("patient name, given name", Level.STUDY, {"PatientName": "Ito1*^Olga"}),
    ("patient name, nobody's", Level.STUDY, {"PatientName": "*nobody*"}),
    ("patient ID", Level.STUDY, {"PatientID": "P0001234"}),
    ("patient ID, wildcard in front", Level.STUDY, {"PatientID": "*99123"}),
    ("accession number", Level.STUDY, {"AccessionNumber": "A00001234"}),
    ("accession number, prefix", Level.STUDY, {"AccessionNumber": "A000012*"}),
    ("study date, one day", Level.STUDY, {"StudyDate": "20200315"}),
    ("study date, a week", Level.STUDY, {"StudyDate": "20200301-20200307"}),
    ("study date, five years, first 200", Level.STUDY, {"StudyDate": "20160101-20201231"}),
    ("modality and five years, first 200", Level.STUDY, {"StudyDate": "20160101-20201231", "ModalitiesInStudy": "MG"}),
    ("modality and name", Level.STUDY, {"PatientName": "*sta7*", "ModalitiesInStudy": "MG"}),
    ("study date and time", Level.STUDY, {"StudyDate": "20200315", "StudyTime": "1000-1200"}),
    ("modality in study and day", Level.STUDY, {"ModalitiesInStudy": "MG", "StudyDate": "20200315"}),
    ("modalities and month", Level.STUDY, {"ModalitiesInStudy": "SR", "StudyDate": "20200301-20200305"}),
    ("station name and day", Level.STUDY, {"StationName": "SCANNER3", "StudyDate": "20200315"}),
    ("SOP classes in study and day", Level.STUDY, {"SOPClassesInStudy": CT_IMAGE, "StudyDate": "20200315"}),
    ("study UID", Level.STUDY, {"StudyInstanceUID": "1.2.826.0.1.3680043.8.498.4711"}),
    ("modality, first 200", Level.STUDY, {"ModalitiesInStudy": "MG"}),
    ("all, first 200", Level.STUDY, {}),
    ("series of a study", Level.SERIES, {"StudyInstanceUID": "1.2.826.0.1.3680043.8.498.4711"}),
    ("images of a patient", Level.IMAGE, {"PatientName": "Berg12*"}),
    ("images of a series", Level.IMAGE, {"SeriesInstanceUID": "1.2.826.0.1.3680043.8.498.4711.1"}),
)
RETURNED = ("PatientName", "PatientBirthDate", "StudyDate", "StudyTime", "StudyDescription", "ModalitiesInStudy")
COUNTED = ("NumberOfStudyRelatedSeries", "NumberOfStudyRelatedInstances")


def measure_queries(instances: int, home: Path) -> None:
    database = index.open_index(home / "index.sqlite")
    start = time.perf_counter()
    with database.writing(flushed=False) as connection:
        for one in entries(instances):
            recording.add(connection, one)
    seconds = time.perf_counter() - start
    finder = Finder(home, database)
    table = Table(title=f"{instances:,} instances, indexed in {seconds:.0f} s")
    for heading in ("query", "matches", "median ms", "worst ms"):
        table.add_column(heading, justify="left" if heading == "query" else "right")
    for name, level, keys in QUERIES:
        asked = {**dict.fromkeys((*RETURNED, *COUNTED), ""), **keys}
        query = Query(level=level, keys=tuple(Key(keyword=k, value=v) for k, v in asked.items()), limit=200)
        median, worst = milliseconds(lambda query=query: list(finder.find(query)))  # type: ignore[misc]
        table.add_row(name, str(len(list(finder.find(query)))), f"{median:.1f}", f"{worst:.1f}")
    marks = [
        MatchKey(level=Level.STUDY, study_instance_uid=f"1.2.826.0.1.3680043.8.498.{study}") for study in range(500)
    ]

    def count() -> dict[MatchKey, int]:
        with database.reading() as connection:
            return index.held_counts(connection, marks)

    median, worst = milliseconds(count)
    table.add_row("marks of 500 studies", "500", f"{median:.1f}", f"{worst:.1f}")
    Console().print(table)
    database.close()


def small_object(number: int) -> tuple[str, bytes]:
    """Encode a CT object of about 3.5 kB."""
    uid = f"1.2.826.0.1.3680043.8.498.1.1.{number}"
    attributes = (
        (0x00080016, b"UI", CT_IMAGE),
        (0x00080018, b"UI", uid),
        (0x00080020, b"DA", "20240131"),
        (0x00080060, b"CS", "CT"),
        (0x00100010, b"PN", "Berg^Ada"),
        (0x00100020, b"LO", "P1"),
        (0x0020000D, b"UI", "1.2.826.0.1.3680043.8.498.1"),
        (0x0020000E, b"UI", "1.2.826.0.1.3680043.8.498.1.1"),
        (0x00200013, b"IS", str(number)),
    )
    encoded = bytearray()
    for tag, vr, text in attributes:
        value = text.encode() + (b"" if len(text) % 2 == 0 else b"\0" if vr == b"UI" else b" ")
        encoded += struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr, len(value)) + value
    return uid, bytes(encoded + struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OW", 0, 3200) + bytes(3200))


def measure_ingest(home: Path, count: int, origin: Origin) -> float:
    archive = Archive(home / origin / "archive", home / origin / "index.sqlite")
    objects = [small_object(number) for number in range(count)]
    start = time.perf_counter()
    with archive.grouped():
        for uid, data_set in objects:
            incoming = IncomingInstance(
                sop_class_uid=CT_IMAGE, sop_instance_uid=uid, transfer_syntax_uid=EXPLICIT_LITTLE, origin=origin
            )
            writer = archive.begin(incoming)
            writer.write(data_set)
            writer.close()
    seconds = time.perf_counter() - start
    archive.close()
    return count / seconds


def main() -> None:
    instances = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        measure_queries(instances, home)
        table = Table(title="2,000 small objects, durable files and index")
        table.add_column("how")
        table.add_column("objects/s", justify="right")
        table.add_row("fetched (flushed in groups)", f"{measure_ingest(home, 2000, Origin.GET):.0f}")
        table.add_row("pushed (flushed one by one)", f"{measure_ingest(home, 2000, Origin.PUSH):.0f}")
        Console().print(table)


if __name__ == "__main__":
    main()
