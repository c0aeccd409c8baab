"""A PACS with dose objects, for the whole program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qrstation.dicom import uids
from qrstation.dicom.listener import Listener
from qrstation.model.nodes import Address, RemoteNode, RetrieveMethod
from qrstation.store.archive import Archive
from qrstation.ui.dose.page import DosePage
from qrstation.ui.dose.values import ReviewWanted
from tests.unit.dicom.pynetdicom_pacs import an_object

REPORT = an_object(uids.X_RAY_RADIATION_DOSE_SR, study=1, series=2, Modality="SR")
MAMMOGRAM = an_object(uids.MAMMOGRAPHY_FOR_PRESENTATION, study=3, Modality="MG")
OBJECTS = (
    *(an_object(study=1, number=number) for number in (1, 2, 3)),
    REPORT,
    *(an_object(study=2, number=number, SeriesDescription="Thorax") for number in range(1, 8)),
    MAMMOGRAM,
)


@pytest.fixture
def store(tmp_path: Path, free_ports: Callable[[], int]) -> Iterator[RemoteNode]:
    """A node that can be stored to, with its archive in the folder *store*."""
    archive = Archive(tmp_path / "store", tmp_path / "store.sqlite")
    address = Address(ae_title="STORE", host="127.0.0.1", port=free_ports())
    listener = Listener(address, sink=archive)
    listener.start()
    yield RemoteNode(name="Store", address=address, queried=False, stores=True)
    listener.stop()
    archive.close()


@pytest.fixture
def dose_pacs(tmp_path: Path, free_ports: Callable[[], int], store: RemoteNode) -> Iterator[RemoteNode]:
    """A real archive server with a CT that has a dose report, one that has none, and a mammogram."""
    files = tmp_path / "files"
    files.mkdir()
    for ds in OBJECTS:
        ds.save_as(files / f"{ds.SOPInstanceUID}.dcm", enforce_file_format=True)
    archive = Archive(tmp_path / "pacs", tmp_path / "pacs.sqlite")
    archive.import_([files])
    address = Address(ae_title="PACS", host="127.0.0.1", port=free_ports())
    listener = Listener(address, sink=archive, archive=archive, destination=lambda _: store.address)
    listener.start()
    yield RemoteNode(name="PACS", address=address, retrieve_method=RetrieveMethod.GET)
    listener.stop()
    archive.close()


@pytest.fixture
def page(qtbot: QtBot, main_pacs: RemoteNode) -> DosePage:
    """A page with one node, without a program."""
    page = DosePage()
    qtbot.addWidget(page)
    page.resize(1200, 680)
    page.show()
    page.set_nodes((main_pacs,))
    return page


@pytest.fixture
def wanted(page: DosePage) -> list[ReviewWanted]:
    """What the page asks for."""
    heard: list[ReviewWanted] = []
    page.review_wanted.connect(heard.append)
    return heard
