"""UIDs that are paths, commands or nonsense: whoever sends them, nothing is made or changed outside the archive."""

from __future__ import annotations

import contextlib
import io
import random
import socket
import stat
import warnings
from pathlib import Path

import pytest
from pydicom import config
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, MediaStorageDirectoryStorage

from qrstation.dicom import uids
from qrstation.store.archive import Archive
from qrstation.store.layout import Place, is_uid
from tests.by_uid import uids_held
from tests.faults import raw_peer as raw
from tests.faults.asking import get
from tests.faults.bombs import ct_image
from tests.faults.listening import Stronghold
from tests.faults.scripted_node import GET_RSP, accept, element, raw_node, receive_message, release, response, store

HOSTILE = [
    "../../../../tmp/escaped",
    "..",
    ".",
    "/etc/passwd",
    "..\\..\\x",
    "C:\\Windows\\x",
    "CON",
    "1.2.3\0/../x",
    "1.2.\n3",
    "1.2.3/4",
    "~root",
    "$(id)",
    "'; DROP TABLE instances; --",
    "1" * 65,
    "1" * 5000,
    "１.２.３",
    "\udcff\udcfe",
]
EMPTY = ["", "\0", " "]


def encoded(uid: str) -> bytes:
    value = uid.encode("utf-8", "surrogateescape")
    return value + b"\0" * (len(value) % 2)


def image_of(place: str, uid: str) -> bytes:
    """A CT image with a hostile UID in one place."""
    named = {"instance": "1.2.3", "study": "1.2.1", "series": "1.2.1.1"} | {place: uid}
    return (
        element(8, 0x16, "UI", raw.uid(raw.CT_IMAGE_STORAGE))
        + element(8, 0x18, "UI", encoded(named["instance"]))
        + element(0x20, 0xD, "UI", encoded(named["study"]))
        + element(0x20, 0xE, "UI", encoded(named["series"]))
    )


def command_with(uid: str, sop_class_uid: str = raw.CT_IMAGE_STORAGE) -> bytes:
    return raw.command(
        (0x0002, encoded(sop_class_uid)),
        (0x0100, raw.us(1)),
        (0x0110, raw.us(1)),
        (0x0700, raw.us(0)),
        (0x0800, raw.us(1)),
        (0x1000, encoded(uid)),
    )


def corpus(number: int) -> list[str]:
    """Names that no UID has, always the same: pieces that file systems, shells and databases take amiss, joined."""
    chance = random.Random(7)
    pieces = [
        *("..", "/", "\\", "\0", "C:", "CON", "NUL.dcm", "~", ".", "...", "//host/share", "%2e%2e%2f"),
        *("\u202e", "\u0661", "\uff0e\uff0e\uff0f", "é", "e\u0301", "İ", "ß", "*", "?", "|", ">", "\r\n", "\t", "\x7f"),
        *("$HOME", "`id`", "1" * 70, "a", "A", ".dcm", ".part", "-0123456789ab", ".incoming", ".set-aside", "lock"),
        *("index.sqlite", ":stream", " "),
    ]
    found: dict[str, None] = dict.fromkeys(HOSTILE)
    while len(found) < number:
        parts = [chance.choice(pieces) if chance.random() < 0.7 else "1.2.3" for _ in range(chance.randint(1, 5))]
        name = "".join(parts)
        # A component that ends in a dot, or is empty, is none; digits and single dots alone are a UID.
        if not is_uid(name.strip("\0 ")):
            found[name] = None
    return list(found)


def seen(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize("uid", HOSTILE + EMPTY)
def test_pushed(stronghold: Stronghold, tmp_path: Path, uid: str) -> None:
    before = seen(tmp_path)
    with stronghold.unmoved(warnings=8), raw.connected(stronghold.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        for command, content in (
            (command_with(uid), image_of("instance", uid)),
            (command_with("1.2.3"), image_of("study", uid)),
            (command_with("1.2.3"), image_of("series", uid)),
            (command_with("1.2.3", uid), image_of("instance", "1.2.3")),
        ):
            connection.sendall(raw.data_value(1, 3, command) + raw.data_value(1, 2, content))
            kind, answer = raw.receive(connection)
            assert kind == raw.DATA
            assert raw.status_of(answer) in (0xA900, 0xC000, 0x0122)
        connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(connection)[0] == raw.RELEASED
    assert stronghold.held == 0
    assert seen(tmp_path) == before


@pytest.mark.parametrize("uid", HOSTILE + EMPTY)
def test_sent_to_us_by_a_node_that_we_ask(tmp_path: Path, uid: str) -> None:
    statuses: list[int] = []

    def script(connection: socket.socket) -> None:
        ct = accept(connection)[uids.CT]
        receive_message(connection)
        for command, content in (
            (command_with(uid), image_of("instance", uid)),
            (command_with("1.2.3"), image_of("study", uid)),
            (command_with("1.2.3"), image_of("series", uid)),
        ):
            connection.sendall(raw.data_value(ct, 3, command) + raw.data_value(ct, 2, content))
            statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(store(ct, uids.CT, "1.2.4", ct_image(b"", "1.2.4")))
        statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(response(1, GET_RSP, 0))
        release(connection)

    folder = tmp_path / "archive"
    with contextlib.closing(Archive(folder, tmp_path / "index.sqlite")) as archive:
        outside = {path for path in tmp_path.rglob("*") if folder not in path.parents}
        with raw_node(script) as node:
            get(node, archive)
        assert {path for path in tmp_path.rglob("*") if folder not in path.parents} == outside
        files = {path.name for path in folder.rglob("*") if path.suffix in (".dcm", ".part")}
        assert files == {"1.2.4.dcm"}
    assert statuses[-1] == 0x0000
    assert set(statuses[:-1]) <= {0xA900, 0xC000}


CORPUS = corpus(1000)


def state_of(root: Path) -> dict[str, tuple[int, int, bytes]]:
    """Every file and folder below a folder: mode, size and content; of the index, which notes groups, only the name."""
    found = {}
    for path in root.rglob("*"):
        if path.name.startswith("index.sqlite"):
            found[str(path.relative_to(root))] = (0, 0, b"")
            continue
        status = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else b""
        found[str(path.relative_to(root))] = (status.st_mode, len(content), content)
    return found


def test_a_thousand_names_pushed(stronghold: Stronghold, tmp_path: Path) -> None:
    """faults.md, guarantee 4: nothing is made or changed anywhere, and whoever behaves is served."""
    bystander = tmp_path / "bystander"
    bystander.write_bytes(b"precious")
    before = state_of(tmp_path)
    places = ("instance", "study", "series")
    with raw.connected(stronghold.address) as connection:
        raw.establish(connection, raw.CT_IMAGE_STORAGE)
        for number, uid in enumerate(CORPUS):
            place = places[number % 3]
            named = uid if place == "instance" else "1.2.3"
            connection.sendall(raw.data_value(1, 3, command_with(named)) + raw.data_value(1, 2, image_of(place, uid)))
            kind, answer = raw.receive(connection)
            assert kind == raw.DATA
            assert raw.status_of(answer) in (0xA900, 0xC000), uid
        connection.sendall(raw.pdu(raw.RELEASE_REQUEST, bytes(4)))
        assert raw.receive(connection)[0] == raw.RELEASED
    assert stronghold.answers()
    assert stronghold.held == 0
    assert state_of(tmp_path) == before


def test_a_thousand_names_sent_by_a_node_that_we_ask(tmp_path: Path) -> None:
    statuses: list[int] = []

    def script(connection: socket.socket) -> None:
        ct = accept(connection)[uids.CT]
        receive_message(connection)
        for number, uid in enumerate(CORPUS):
            place = ("instance", "study", "series")[number % 3]
            named = uid if place == "instance" else "1.2.3"
            content = image_of(place, uid)
            connection.sendall(raw.data_value(ct, 3, command_with(named)) + raw.data_value(ct, 2, content))
            statuses.append(raw.status_of(raw.receive(connection)[1]))
        connection.sendall(response(1, GET_RSP, 0))
        release(connection)

    folder = tmp_path / "archive"
    with contextlib.closing(Archive(folder, tmp_path / "index.sqlite")) as archive:
        before = state_of(tmp_path)
        with raw_node(script) as node:
            get(node, archive)
        assert state_of(tmp_path) == before
    assert len(statuses) == len(CORPUS)
    assert set(statuses) <= {0xA900, 0xC000}


def test_a_thousand_names_imported(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    for number, uid in enumerate(CORPUS):
        # Every other one with a preamble that a system would run, and File Meta Information that says the same.
        content = image_of(("instance", "study", "series")[number % 3], uid)
        (given / f"{number}.dcm").write_bytes(content if number % 2 else part_10(content, uid))
    with contextlib.closing(Archive(tmp_path / "archive", tmp_path / "index.sqlite")) as archive:
        before = state_of(tmp_path)
        refused: list[Path] = []
        result = archive.import_([given], on_refused=lambda path, _: refused.append(path))
        assert state_of(tmp_path) == before
    assert (result.stored, result.refused, len(refused)) == (0, len(CORPUS), len(CORPUS))


EXECUTABLE = b"MZ\x90\0".ljust(128, b"\xcc") + b"DICM"


def part_10(content: bytes, uid: str, preamble: bytes = EXECUTABLE) -> bytes:
    """A file of a data set, with a preamble and a UID that its File Meta Information tells."""
    meta = element(2, 2, "UI", raw.uid(raw.CT_IMAGE_STORAGE)) + element(2, 3, "UI", encoded(uid))
    meta += element(2, 0x10, "UI", raw.uid(raw.EXPLICIT_LITTLE))
    length = element(2, 0, "UL", len(meta).to_bytes(4, "little"))
    return preamble + length + meta + content


def test_a_preamble_that_a_system_would_run_is_not_kept(tmp_path: Path) -> None:
    """faults.md, row 44; CVE-2019-11687: a DICOM file may be a program as well."""
    given = tmp_path / "given.dcm"
    given.write_bytes(part_10(image_of("instance", "1.2.3"), "1.2.3"))
    with contextlib.closing(Archive(tmp_path / "archive", tmp_path / "index.sqlite")) as archive:
        assert archive.import_([given]).stored == 1
        [kept] = archive.directory.rglob("*.dcm")
    content = kept.read_bytes()
    assert content[:132] == bytes(128) + b"DICM"
    assert content.endswith(image_of("instance", "1.2.3"))


def test_no_two_names_differ_in_case_alone() -> None:
    """faults.md, row 43: on a disk that takes A for a, no file takes the place of another one."""
    chance = random.Random(43)
    places = [
        Place(
            study_instance_uid="1.2",
            series_instance_uid="1.2.3",
            sop_instance_uid=f"1.2.3.{chance.randrange(50)}",
            variant=chance.choice(("", f"{chance.randrange(16**12):012x}")),
        )
        for _ in range(500)
    ]
    assert len({str(place.path).casefold() for place in places}) == len(set(places))
    assert all(str(place.path) == str(place.path).lower() for place in places)
    for name in ("1.2.3.DCM", "1.2.3-ABCDEF012345.dcm", "1.2.3.Dcm"):
        assert Place.parse("1.2", "1.2.3", name) is None


@pytest.mark.parametrize(
    "reference",
    [["..", "..", "secret.dcm"], ["/etc", "passwd"], ["C:\\", "x"], ["..\\..\\secret.dcm"], ["A" * 300]],
)
def test_a_dicomdir_leads_nowhere(tmp_path: Path, reference: list[str]) -> None:
    """faults.md, row 68; CVE-2026-32711: what a DICOMDIR refers to outside its folder is not even looked at."""
    (tmp_path / "secret.dcm").write_bytes(part_10(image_of("instance", "1.2.99"), "1.2.99"))
    media = tmp_path / "media" / "disc"
    media.mkdir(parents=True)
    (media / "IM1").write_bytes(part_10(image_of("instance", "1.2.3"), "1.2.3"))
    (media / "DICOMDIR").write_bytes(dicomdir(reference))
    (media / "link").symlink_to(tmp_path / "secret.dcm")
    with contextlib.closing(Archive(tmp_path / "archive", tmp_path / "index.sqlite")) as archive:
        before = state_of(tmp_path / "media") | {"secret": (0, 0, (tmp_path / "secret.dcm").read_bytes())}
        refused: list[str] = []
        result = archive.import_([media], on_refused=lambda path, why: refused.append(f"{path.name}: {why.title}"))
        assert result.stored == 1
        assert refused == ["link: The link leads out of the folder that is imported."]
        assert uids_held(archive, ["1.2.3", "1.2.99"]) == {"1.2.3"}
        after = state_of(tmp_path / "media") | {"secret": (0, 0, (tmp_path / "secret.dcm").read_bytes())}
    assert after == before


def dicomdir(reference: list[str]) -> bytes:
    """A DICOMDIR with one record, which refers to a file."""
    record = Dataset()
    record.DirectoryRecordType = "IMAGE"
    record.ReferencedFileID = reference
    record.ReferencedSOPInstanceUIDInFile = "1.2.99"
    ds = Dataset()
    ds.FileSetID = "HOSTILE"
    ds.DirectoryRecordSequence = [record]
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    ds.file_meta.MediaStorageSOPInstanceUID = UID("1.2.98")
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    stream = io.BytesIO()
    with config.disable_value_validation(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds.save_as(stream, enforce_file_format=True)
    return stream.getvalue()
