"""DCMTK's tools against our listener with a real archive: what they find, fetch and send."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pydicom
import pytest

from qrstation.dicom.listener import Listener
from qrstation.model.information_model import Level
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Key, MatchKey, Query
from qrstation.store.archive import Archive
from tests.peers.peers import program, wait_for_port
from tests.unit.dicom.memory import data_set_bytes

ROOTS = {"-P": ("PATIENT", "STUDY", "SERIES", "IMAGE"), "-S": ("STUDY", "SERIES", "IMAGE"), "-O": ("PATIENT", "STUDY")}
EVERY_MODEL_AND_LEVEL = [(root, level) for root, levels in ROOTS.items() for level in levels]
UNKNOWN_TO_DCMTK = ("1.2.840.10008.1.2.8.1", "1.2.840.10008.1.2.4.55", "1.2.840.10008.1.2.4.203")
"""Transfer syntaxes of sample files that Debian's DCMTK does not take."""
SOME_FAILED = 68
UNIQUE_KEYS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A listener that serves an archive."""

    archive: Archive
    address: Address
    destinations: dict[str, Address]

    def run(self, name: str, *options: str | Path, exit_codes: tuple[int, ...] = (0,)) -> str:
        """Run a program against the listener; what it said."""
        where = (self.address.host, str(self.address.port))
        command = [program(name), "-v", "-aec", self.address.ae_title, *map(str, options)]
        split = command.index("--files") if "--files" in command else len(command)
        command = [*command[:split], *where, *command[split + 1 :]]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)
        said = done.stdout + done.stderr
        assert done.returncode in exit_codes, said
        return said

    def instances(self) -> list[StoredInstance]:
        """Everything in the archive."""
        patients = self.archive.find(Query(level=Level.STUDY, keys=(Key(keyword="StudyInstanceUID"),)))
        return list(self.archive.instances([match.key for match in patients]))


@pytest.fixture(scope="module")
def served(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """An archive with the sample files, served."""
    home = tmp_path_factory.mktemp("served")
    archive = Archive(home / "archive", home / "index.sqlite")
    destinations: dict[str, Address] = {}
    address = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(address, sink=archive, archive=archive, destination=destinations.get)
    try:
        archive.import_([shared_data], lambda stored: None, lambda path, reason: None)
        yield Served(archive=archive, address=listener.start().address, destinations=destinations)
    finally:
        listener.stop()
        archive.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Served]:
    """An archive with nothing in it yet, served."""
    archive = Archive(tmp_path / "archive", tmp_path / "index.sqlite")
    address = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(address, sink=archive, archive=archive)
    try:
        yield Served(archive=archive, address=listener.start().address, destinations={})
    finally:
        listener.stop()
        archive.close()


@pytest.fixture
def storescp(served: Served, tmp_path: Path, free_port: int) -> Iterator[Path]:
    """DCMTK's storage SCP, which the listener knows as STORESCP; the folder where it puts what it gets."""
    folder = tmp_path / "stored"
    folder.mkdir()
    command = [program("storescp"), "-v", "+xa", "-pm", "+B", "-aet", "STORESCP", "-od", str(folder), str(free_port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(free_port, lambda: process.poll() is None)
        served.destinations["STORESCP"] = Address(ae_title="STORESCP", host="127.0.0.1", port=free_port)
        yield folder
    finally:
        process.kill()
        process.wait(30)


def transferred(path: Path) -> bytes:
    """The encoded data set of a file, of even length as it must be on the network."""
    data_set = data_set_bytes(path)
    return data_set + b"\0" * (len(data_set) % 2)


def by_uid(folder: Path) -> dict[str, bytes]:
    """Data sets of the files in a folder, by SOP Instance UID."""
    files = [path for path in folder.iterdir() if path.is_file()]
    return {
        pydicom.filereader.read_file_meta_info(path).MediaStorageSOPInstanceUID: transferred(path) for path in files
    }


def keys_down_to(instance: StoredInstance, root: str, level: str) -> list[str]:
    """Options that name an instance's entities from the top of a model down to a level."""
    values = dict(
        zip(
            UNIQUE_KEYS,
            (
                instance.patient_id,
                instance.study_instance_uid,
                instance.series_instance_uid,
                instance.sop_instance_uid,
            ),
            strict=True,
        )
    )
    levels = tuple(Level)[: tuple(Level).index(Level(level)) + 1]
    wanted = [each.unique_key for each in levels if each in ROOTS[root] or root != "-S"]
    options = ["-k", f"QueryRetrieveLevel={level}"]
    for keyword in wanted:
        options += ["-k", f"{keyword}={values[keyword]}"]
    return options


def at_or_below(served: Served, instance: StoredInstance, root: str, level: str) -> list[StoredInstance]:
    """What the archive holds of an instance's entity at a level."""
    key = MatchKey(
        level=Level(level),
        patient_id=instance.patient_id if root != "-S" else "",
        study_instance_uid=instance.study_instance_uid if level != "PATIENT" else "",
        series_instance_uid=instance.series_instance_uid if level in ("SERIES", "IMAGE") else "",
        sop_instance_uid=instance.sop_instance_uid if level == "IMAGE" else "",
    )
    return list(served.archive.instances([key]))


@pytest.fixture
def chosen(served: Served) -> StoredInstance:
    """An uncompressed instance of a patient with several studies."""
    return next(each for each in served.instances() if each.patient_id == "1005" and "2.1" in each.transfer_syntax_uid)


def test_echoscu(served: Served) -> None:
    assert "Received Echo Response (Success)" in served.run("echoscu")


@pytest.mark.parametrize(("root", "level"), EVERY_MODEL_AND_LEVEL)
def test_findscu_at_every_level_of_every_model(
    served: Served, chosen: StoredInstance, tmp_path: Path, root: str, level: str
) -> None:
    keys = keys_down_to(chosen, root, level)[:-2]
    unique = Level(level).unique_key
    served.run("findscu", root, "-X", "-od", tmp_path, *keys, "-k", unique, "-k", "PatientName", "-k", "Modality")
    found = responses_in(tmp_path)

    everything = served.instances()
    position = list(Level).index(Level(level))
    entities = [
        (each.patient_id, each.study_instance_uid, each.series_instance_uid, each.sop_instance_uid)
        for each in everything
    ]
    own = next(entity for entity in entities if entity[3] == chosen.sop_instance_uid)
    levels = [number for number in range(position) if root != "-S" or number > 0]
    expected = {entity[position] for entity in entities if all(entity[number] == own[number] for number in levels)}
    assert {str(each[unique].value) for each in found} == expected
    assert {each.QueryRetrieveLevel for each in found} == {level}
    assert {each.RetrieveAETitle for each in found} == {"QRSTATION"}


def responses_in(folder: Path) -> list[pydicom.Dataset]:
    """What findscu wrote down."""
    return [pydicom.dcmread(path, force=True) for path in folder.glob("rsp*.dcm")]


@pytest.mark.parametrize("character_set", ["", "ISO_IR 192"])
def test_findscu_reads_every_name_in_every_character_set(served: Served, tmp_path: Path, character_set: str) -> None:
    keys = ["QueryRetrieveLevel=STUDY", "StudyInstanceUID", "PatientName", f"SpecificCharacterSet={character_set}"]
    served.run("findscu", "-S", "-X", "-od", tmp_path, *(option for key in keys for option in ("-k", key)))
    responses = responses_in(tmp_path)
    found = {(response.StudyInstanceUID, str(response.PatientName).rstrip("=")) for response in responses}

    query = Query(keys=(Key(keyword="StudyInstanceUID"), Key(keyword="PatientName")))
    matches = list(served.archive.find(query))
    assert found == {(match.text("StudyInstanceUID"), match.text("PatientName").rstrip("=")) for match in matches}
    together = "".join(name for _, name in found)
    assert all(sign in together for sign in "山김ΔЛÄ王زש")
    used = {str(response.get("SpecificCharacterSet", "")) for response in responses}
    assert used <= {"", character_set} if character_set else len(used) > 5


def test_findscu_finds_a_name_in_another_script(served: Served, tmp_path: Path) -> None:
    keys = ["QueryRetrieveLevel=PATIENT", "SpecificCharacterSet=ISO_IR 192", "PatientID", "PatientName=Διονυσ*"]
    served.run("findscu", "-P", "-X", "-od", tmp_path, *(option for key in keys for option in ("-k", key)))
    assert [str(response.PatientName) for response in responses_in(tmp_path)] == ["Διονυσιος"]


def test_findscu_is_told_what_is_wrong_with_its_identifier(served: Served) -> None:
    said = served.run("findscu", "-S", "-k", "QueryRetrieveLevel=PATIENT", "-k", "PatientID")
    assert "DataSetDoesNotMatchSOPClass" in said


@pytest.mark.parametrize(("root", "level"), EVERY_MODEL_AND_LEVEL)
def test_getscu_at_every_level_of_every_model(
    served: Served, chosen: StoredInstance, tmp_path: Path, root: str, level: str
) -> None:
    served.run("getscu", root, "+B", "-od", tmp_path, *keys_down_to(chosen, root, level))
    expected = at_or_below(served, chosen, root, level)
    assert by_uid(tmp_path) == {each.sop_instance_uid: transferred(each.path) for each in expected}


@pytest.mark.parametrize(
    ("option", "transfer_syntax_uid"),
    [
        ("+xs", "1.2.840.10008.1.2.4.70"),
        ("+xy", "1.2.840.10008.1.2.4.50"),
        ("+xx", "1.2.840.10008.1.2.4.51"),
        ("+xt", "1.2.840.10008.1.2.4.80"),
        ("+xu", "1.2.840.10008.1.2.4.81"),
        ("+xv", "1.2.840.10008.1.2.4.90"),
        ("+xw", "1.2.840.10008.1.2.4.91"),
        ("+xr", "1.2.840.10008.1.2.5"),
    ],
)
def test_getscu_of_every_transfer_syntax(served: Served, tmp_path: Path, option: str, transfer_syntax_uid: str) -> None:
    instance = next(
        each
        for each in served.instances()
        if each.transfer_syntax_uid == transfer_syntax_uid and each.sop_class_uid.startswith("1.2.840.10008.")
    )
    said = served.run("getscu", "-S", "+B", option, "-od", tmp_path, *keys_down_to(instance, "-S", "IMAGE"))
    assert by_uid(tmp_path) == {instance.sop_instance_uid: transferred(instance.path)}, said


@pytest.mark.parametrize(("root", "level"), EVERY_MODEL_AND_LEVEL)
def test_movescu_at_every_level_of_every_model(
    served: Served, storescp: Path, chosen: StoredInstance, root: str, level: str
) -> None:
    served.run("movescu", root, "-aem", "STORESCP", *keys_down_to(chosen, root, level))
    expected = at_or_below(served, chosen, root, level)
    assert by_uid(storescp) == {each.sop_instance_uid: transferred(each.path) for each in expected}


def test_movescu_of_everything_arrives_byte_for_byte(served: Served, storescp: Path) -> None:
    instances = served.instances()
    studies = sorted({each.study_instance_uid for each in instances})
    for start in range(0, len(studies), 20):
        uids = "\\".join(studies[start : start + 20])
        keys = ("-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={uids}")
        served.run("movescu", "-S", "-aem", "STORESCP", *keys, exit_codes=(0, SOME_FAILED))
    expected = [each for each in instances if each.transfer_syntax_uid not in UNKNOWN_TO_DCMTK]
    assert len(expected) > 400
    assert by_uid(storescp) == {each.sop_instance_uid: transferred(each.path) for each in expected}


def test_movescu_to_nowhere_is_refused(served: Served, chosen: StoredInstance) -> None:
    said = served.run("movescu", "-S", "-aem", "NOWHERE", *keys_down_to(chosen, "-S", "STUDY"), exit_codes=(69,))
    assert "MoveDestinationUnknown" in said


def test_storescu_of_a_population(empty: Served, shared_data: Path) -> None:
    sent = shared_data / "adit"
    empty.run("storescu", "+sd", "+r", "--files", sent)
    expected = {pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID for path in sent.rglob("*.dcm")}
    assert {each.sop_instance_uid for each in empty.instances()} == expected


def test_storescu_twice_keeps_one(empty: Served, shared_data: Path) -> None:
    for _ in range(2):
        empty.run("storescu", "+sd", "+r", "--files", shared_data / "clearcanvas")
    assert len(empty.instances()) == empty.archive.stats().instances
    assert empty.archive.stats().conflicts == 0
