"""Real DICOM software that nobody here wrote: Debian's Orthanc and DCMTK, started for the tests and stopped by them."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from tests.conftest import absent
from tests.promptness import dawdle

CALLING_AE_TITLE = "QRSTATION"
CALLER = Caller(ae_title=CALLING_AE_TITLE)
_PATIENCE = 60.0
_PAUSE = 0.02
_FOLDERS = ("pydicom/charset_files/", "openrem/CT-", "dcm4che/", "clearcanvas/", "cornerstone-wado/", "rtkit/")
_UID = re.compile(r"[0-9.]{1,64}")
_UID_COLUMNS = ("study_uid", "series_uid", "sop_instance_uid")
_LARGEST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerNode:
    """A running DICOM node and the files that it holds."""

    node: RemoteNode
    files: tuple[Path, ...]

    @property
    def address(self) -> Address:
        return self.node.address


def program(name: str) -> str:
    """Path of a program; the test is skipped without it, or fails where nothing may be missing."""
    # pynetdicom has programs of the same names, which an activated environment puts first.
    elsewhere = [folder for folder in os.get_exec_path() if Path(folder) != Path(sys.executable).parent]
    found = shutil.which(name, path=os.pathsep.join(elsewhere))
    if found is None:
        absent(name)
        raise AssertionError
    return found


def sample_files(shared_data: Path) -> tuple[Path, ...]:
    """Real files that any archive takes: whole, small, with all unique keys, each SOP Instance UID once."""
    chosen: dict[str, Path] = {}
    with (shared_data / "MANIFEST.csv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest):
            whole = row["part10"] == "yes" and row["parse"] == "ok" and int(row["size"]) <= _LARGEST
            keys = row["patient_id"] and all(_UID.fullmatch(row[key]) for key in _UID_COLUMNS)
            if whole and keys and row["path"].startswith(_FOLDERS) and row["kind"] not in ("dicomdir", "other"):
                chosen.setdefault(row["sop_instance_uid"], shared_data / row["path"])
    return tuple(chosen.values())


@contextmanager
def orthanc_node(
    folder: Path, files: Sequence[Path], port: int, http_port: int, move_to: int, **further: object
) -> Iterator[PeerNode]:
    """Orthanc with some files; it knows our AE title as a Move Destination at port `move_to`.

    Parameters
    ----------
    further
        Further options of its configuration.
    """
    configuration = {
        "DicomAet": "ORTHANC",
        "DicomPort": port,
        "HttpPort": http_port,
        "DicomCheckCalledAet": False,
        "DicomAlwaysAllowEcho": True,
        "DicomAlwaysAllowStore": True,
        "DicomAlwaysAllowFind": True,
        "DicomAlwaysAllowGet": True,
        "DicomAlwaysAllowMove": True,
        "DicomModalities": {"us": [CALLING_AE_TITLE, "127.0.0.1", move_to]},
        "StorageDirectory": str(folder / "storage"),
        "IndexDirectory": str(folder / "index"),
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "UnknownSopClassAccepted": True,
        "DefaultEncoding": "Utf8",
        "SyncStorageArea": False,
        **further,
    }
    settings = folder / "orthanc.json"
    settings.write_text(json.dumps(configuration), encoding="utf-8")
    with running([program("Orthanc"), str(settings)], folder, http_port):
        held = tuple(file for file in files if _post(http_port, file))
        yield PeerNode(node=_node("Orthanc", "ORTHANC", port), files=held)


@contextmanager
def dcmqrscp_node(folder: Path, files: Sequence[Path], port: int, move_to: int, *options: str) -> Iterator[PeerNode]:
    """DCMTK's archive with some files, registered where they are; it knows our AE title as a Move Destination."""
    database = folder / "database"
    database.mkdir()
    copies = {file: shutil.copy(file, database / f"{number:04}.dcm") for number, file in enumerate(files)}
    command = [program("dcmqridx"), str(database), *map(str, copies.values())]
    complaints = subprocess.run(command, check=False, capture_output=True, text=True).stderr
    held = tuple(file for file, copy in copies.items() if str(copy) not in complaints)
    configuration = folder / "dcmqrscp.cfg"
    configuration.write_text(
        f"""
NetworkTCPPort = {port}
MaxPDUSize = 131072
MaxAssociations = 16
HostTable BEGIN
us = ({CALLING_AE_TITLE}, 127.0.0.1, {move_to})
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
DCMQRSCP {database} RW (9999, 9999mb) ANY
AETable END
""",
        encoding="ascii",
    )
    with running([program("dcmqrscp"), *options, "-c", str(configuration)], folder, port):
        yield PeerNode(node=_node("dcmqrscp", "DCMQRSCP", port), files=held)


@contextmanager
def running(command: Sequence[str], folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A program that listens on a port, until the end of the block."""
    with (folder / "output.txt").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=folder)
        try:
            wait_for_port(port, lambda: process.poll() is None)
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for_port(port: int, alive: Callable[[], bool]) -> None:
    """Wait until something listens."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert alive(), "the program ended"
            assert time.monotonic() < deadline, f"nothing listens on port {port}"
            # Tried without a pause, a connection is before long its own other end, and the port is taken.
            dawdle(_PAUSE)
        else:
            return


def _node(name: str, ae_title: str, port: int) -> RemoteNode:
    return RemoteNode(name=name, address=Address(ae_title=ae_title, host="127.0.0.1", port=port))


def _post(http_port: int, file: Path) -> bool:
    request = urllib.request.Request(f"http://127.0.0.1:{http_port}/instances", data=file.read_bytes(), method="POST")
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE):
            return True
    except urllib.error.HTTPError:
        return False
