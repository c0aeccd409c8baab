"""Real dose objects handed on to Orthanc and to DCMTK's storescp: each arrives once, and as it is held."""

from __future__ import annotations

import csv
import io
import json
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from qrstation.model.dose import HandOn
from qrstation.model.instances import InstanceStored, StoredInstance
from tests.faults.scripted_node import PATIENT, node_at
from tests.peers.peers import orthanc_node, program, running
from tests.ports import free_port
from tests.unit.dicom.memory import data_set_bytes, data_set_in
from tests.unit.services.dose.handing_place import HandingPlace

BIG_ENDIAN, IMPLICIT = "1.2.840.10008.1.2.2", "1.2.840.10008.1.2"
BIG_ENDIAN_FOLDERS = ("pydicom/", "cornerstone-wado/")


def dose_files(shared_data: Path) -> list[Path]:
    """OpenREM's sample files, and some in explicit VR big endian, each SOP Instance UID once."""
    chosen: dict[str, Path] = {}
    with (shared_data / "MANIFEST.csv").open(encoding="utf-8", newline="") as manifest:
        for row in csv.DictReader(manifest):
            whole = row["part10"] == "yes" and row["parse"] == "ok"
            big_endian = row["transfer_syntax_uid"] == BIG_ENDIAN and row["path"].startswith(BIG_ENDIAN_FOLDERS)
            # Over a data set of odd length, which is against PS3.5, Orthanc aborts the association.
            sound = whole and row["study_uid"] and int(row["size"]) % 2 == 0
            if sound and (row["path"].startswith("openrem/") or big_endian):
                chosen.setdefault(row["sop_instance_uid"], shared_data / row["path"])
    return list(chosen.values())


class Site:
    """A home that holds real dose objects."""

    def __init__(self, folder: Path, stack: ExitStack, files: list[Path]) -> None:
        self.place = HandingPlace(folder, stack)
        self.held: dict[str, StoredInstance] = {}

        def note(stored: InstanceStored) -> None:
            self.held[stored.instance.sop_instance_uid] = stored.instance

        self.place.archive.import_(files, note)

    def hand_on(self, node: str) -> None:
        self.place.owe(HandOn(node=node), list(self.held))
        self.place.handing.attempt()

    def data_sets(self) -> dict[str, bytes]:
        return {uid: data_set_bytes(instance.path) for uid, instance in self.held.items()}


@pytest.fixture
def site(shared_data: Path, tmp_path: Path) -> Iterator[Site]:
    with ExitStack() as stack:
        site = Site(tmp_path, stack, dose_files(shared_data))
        syntaxes = {instance.transfer_syntax_uid for instance in site.held.values()}
        assert {BIG_ENDIAN, IMPLICIT} <= syntaxes
        yield site


def test_orthanc_has_each_object_exactly_once(site: Site, tmp_path: Path) -> None:
    http_port = free_port()
    with orthanc_node(tmp_path, (), free_port(), http_port, free_port()) as peer:
        site.place.nodes["Orthanc"] = peer.node
        site.hand_on("Orthanc")
        assert _rest(http_port, "changes?limit=1000").count(b'"NewInstance"') == len(site.held)
        arrived = [each["MainDicomTags"]["SOPInstanceUID"] for each in json.loads(_rest(http_port, "instances?expand"))]
    standing = site.place.standing()
    assert (standing.done, standing.is_owed) == (len(site.held), False)
    assert sorted(arrived) == sorted(site.held)


def test_storescp_has_each_object_byte_for_byte(site: Site, tmp_path: Path) -> None:
    folder, port = tmp_path / "received", free_port()
    folder.mkdir()
    with running([program("storescp"), "+B", "+xa", "-od", str(folder), str(port)], tmp_path, port):
        site.place.nodes["storescp"] = replace(node_at(port, PATIENT), name="storescp")
        site.hand_on("storescp")
    assert site.place.standing().done == len(site.held)
    assert _received(folder) == site.data_sets()


def test_a_node_that_takes_little_endian_alone_gets_what_needs_no_change(site: Site, tmp_path: Path) -> None:
    folder, port = tmp_path / "received", free_port()
    folder.mkdir()
    with running([program("storescp"), "+xi", "-od", str(folder), str(port)], tmp_path, port):
        site.place.nodes["storescp"] = replace(node_at(port, PATIENT), name="storescp")
        site.hand_on("storescp")
    big_endian = {uid for uid, one in site.held.items() if one.transfer_syntax_uid == BIG_ENDIAN}
    standing = site.place.standing()
    assert (standing.done, standing.failed) == (len(site.held) - len(big_endian), len(big_endian))
    assert all("in Explicit VR Big Endian, in which it is held" in reason for reason in standing.reasons)
    assert _received(folder).keys() == site.held.keys() - big_endian


def _received(folder: Path) -> dict[str, bytes]:
    contents = [path.read_bytes() for path in folder.iterdir()]
    return {str(pydicom.dcmread(io.BytesIO(each)).SOPInstanceUID): data_set_in(each) for each in contents}


def _rest(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=30) as answer:
        return bytes(answer.read())
