"""Prints how fast the index answers and how fast instances enter it.

`python tests/bench/bench_index.py [INSTANCES]`: 1,000,000 instances by default; with 0 only how fast they enter. Files
that were deleted in the minutes before slow that down: ext4 does not use their inodes again so soon.
"""

from __future__ import annotations

import random
import statistics
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
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


def an_object(number: int, rows: int) -> tuple[str, bytes]:
    """Encode a CT object with a header of some 60 attributes, of which the index holds half, and square pixels."""
    uid = f"1.2.826.0.1.3680043.8.498.1.1.{number}"
    attributes = {
        0x00080016: (b"UI", CT_IMAGE),
        0x00080018: (b"UI", uid),
        0x00080020: (b"DA", "20240131"),
        0x00080030: (b"TM", "101530.250"),
        0x00080060: (b"CS", "CT"),
        0x00081030: (b"LO", "CT Abdomen"),
        0x0008103E: (b"LO", "Abdomen 1.0 Br40"),
        0x00100010: (b"PN", "Berg^Ada"),
        0x00100020: (b"LO", "P1"),
        **{0x00180100 + 0x10 * place: (b"LO", f"Setting {place}") for place in range(1, 45)},
        0x0020000D: (b"UI", "1.2.826.0.1.3680043.8.498.1"),
        0x0020000E: (b"UI", "1.2.826.0.1.3680043.8.498.1.1"),
        0x00200011: (b"IS", "1"),
        0x00200013: (b"IS", str(number)),
    }
    encoded = bytearray()
    for tag, (vr, text) in sorted(attributes.items()):
        value = text.encode() + (b"" if len(text) % 2 == 0 else b"\0" if vr == b"UI" else b" ")
        encoded += struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr, len(value)) + value
    pixels = 2 * rows * rows
    return uid, bytes(encoded + struct.pack("<HH2sHL", 0x7FE0, 0x0010, b"OW", 0, pixels) + bytes(pixels))


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How objects come: by which door, over how many associations at once, in pieces of ``piece`` bytes."""

    name: str
    origin: Origin
    associations: int
    piece: int = 128 * 1024


WAYS = (
    Way(name="fetched", origin=Origin.GET, associations=1),
    Way(name="fetched, 4 associations", origin=Origin.GET, associations=4),
    Way(name="pushed", origin=Origin.PUSH, associations=1),
    Way(name="pushed, 4 associations", origin=Origin.PUSH, associations=4),
)


def measure_ingest(home: Path, objects: Sequence[tuple[str, bytes]], way: Way) -> tuple[float, float, float]:
    """Objects/s until all is safe; median and mean time in us on the receiving thread."""
    archive = Archive(home / "archive", home / "index.sqlite")
    took: list[float] = []

    def bring(mine: Sequence[tuple[str, bytes]]) -> None:
        for uid, data_set in mine:
            start = time.perf_counter()
            incoming = IncomingInstance(
                sop_class_uid=CT_IMAGE, sop_instance_uid=uid, transfer_syntax_uid=EXPLICIT_LITTLE, origin=way.origin
            )
            writer = archive.begin(incoming)
            for place in range(0, len(data_set), way.piece):
                writer.write(memoryview(data_set)[place : place + way.piece])
            writer.close()
            took.append(time.perf_counter() - start)

    start = time.perf_counter()
    fetching = archive.grouped() if way.origin is Origin.GET else nullcontext()
    with fetching, ThreadPoolExecutor(way.associations) as lanes:
        list(lanes.map(bring, [objects[lane :: way.associations] for lane in range(way.associations)]))
    seconds = time.perf_counter() - start
    archive.close()
    return len(objects) / seconds, statistics.median(took) * 1e6, statistics.fmean(took) * 1e6


def measure_all_ways(home: Path) -> Table:
    table = Table(title="Into the archive: file, index and flush")
    for heading in ("what", "how", "objects/s", "median us", "mean us"):
        table.add_column(heading, justify="left" if heading in ("what", "how") else "right")
    for what, count, rows in (("small object", 2000, 32), ("CT slice", 300, 512)):
        objects = [an_object(number, rows) for number in range(count)]
        for way in WAYS:
            figures = measure_ingest(home / f"{what} {way.name}", objects, way)
            table.add_row(f"{count:,} x {what}", way.name, *(f"{figure:,.0f}" for figure in figures))
    return table


def main() -> None:
    instances = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if instances:
            measure_queries(instances, home)
        Console().print(measure_all_ways(home))


if __name__ == "__main__":
    main()
