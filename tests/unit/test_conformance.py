"""The DICOM Conformance Statement: it is what the code writes, and what another implementation finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from pydicom.uid import UID
from pynetdicom import AE, evt
from pynetdicom.pdu_primitives import SOPClassExtendedNegotiation

from qrstation.dicom.listener import Listener
from qrstation.dicom.offers import SERVICES, offer_of
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller
from qrstation.model.nodes import Address, RemoteNode
from qrstation.paths import resources
from tests.conftest import REPOSITORY
from tests.scripts import script
from tests.unit.dicom.memory import MemoryArchive, MemorySink, associated, context

SYNTAXES = {
    "1.2.840.10008.1.2": "Implicit VR Little Endian",
    "1.2.840.10008.1.2.1": "Explicit VR Little Endian",
    "1.2.840.10008.1.2.1.99": "Deflated Explicit VR Little Endian",
    "1.2.840.10008.1.2.2": "Explicit VR Big Endian",
    "1.2.840.10008.1.2.4.50": "JPEG Baseline (Process 1)",
}
WORKLIST = "1.2.840.10008.5.1.4.31"
STORAGE_COMMITMENT = "1.2.840.10008.1.20.1"
STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"


@pytest.fixture
def conformance(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(REPOSITORY / "packaging"))
    return script("conformance")


@pytest.fixture(scope="module")
def statement() -> str:
    return (resources() / "help" / "conformance.md").read_text("utf-8")


@pytest.fixture
def address() -> Iterator[Address]:
    here = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(here, sink=MemorySink(), archive=MemoryArchive([]))
    try:
        yield listener.start().address
    finally:
        listener.stop()


def section(statement: str, number: str) -> str:
    found = re.search(rf"^#+ {re.escape(number)} .*?(?=^#)", statement, re.MULTILINE | re.DOTALL)
    assert found is not None, number
    return found[0]


def rows(text: str) -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")][2:]


def test_the_statement_is_what_the_code_would_write(conformance: ModuleType, statement: str) -> None:
    assert conformance.written() == statement, "Write it anew: python3 packaging/dev.py conformance"


def test_its_outline_is_that_of_the_standard(statement: str) -> None:
    assert re.findall(r"^## (.*)$", statement, re.MULTILINE) == [
        "1 Overview",
        "2 Table of contents",
        "3 Introduction",
        "4 Implementation model",
        "5 Service and interoperability description",
        "6 Configuration",
        "7 Network communication details",
        "8 Security",
        "Annex A",
    ]


def test_every_service_that_it_claims_is_accepted_and_no_other(statement: str, address: Address) -> None:
    provided = [row[2] for row in rows(section(statement, "1.1")) if row[4] == "Yes"]
    others = [WORKLIST, STORAGE_COMMITMENT]
    assert STUDY_ROOT_FIND in provided

    with associated(address, [context(uid) for uid in (*provided, *others)]) as assoc:
        assert {one.abstract_syntax for one in assoc.accepted_contexts} == set(provided)
        assert {one.abstract_syntax for one in assoc.rejected_contexts} == set(others)


def test_every_storage_class_that_it_claims_is_accepted(statement: str, address: Address) -> None:
    classes = [row[1] for row in rows(section(statement, "5.2.4")) if row[1].startswith("1.2.840.10008.5.")]
    assert len(classes) > 100

    for start in range(0, len(classes), 128):
        proposed = classes[start : start + 128]
        with associated(address, [context(uid) for uid in proposed]) as assoc:
            assert {one.abstract_syntax for one in assoc.accepted_contexts} == set(proposed)


def test_transfer_syntaxes_are_accepted_as_it_says(statement: str, address: Address) -> None:
    [query] = [row[1] for row in rows(section(statement, "7.3")) if row[0].startswith("Query/Retrieve")]
    contexts = [context(STUDY_ROOT_FIND, uid) for uid in SYNTAXES]

    with associated(address, contexts) as assoc:
        accepted = {SYNTAXES[str(one.transfer_syntax[0])] for one in assoc.accepted_contexts}

    assert accepted == set(query.split(", "))
    assert "JPEG Baseline (Process 1)" not in accepted


def test_extended_negotiation_is_answered_as_it_says(statement: str, address: Address) -> None:
    claimed = [row[4] for row in rows(section(statement, "5.3")) if row[0] == "C-FIND, all models"]
    item = SOPClassExtendedNegotiation()
    item.sop_class_uid = UID(STUDY_ROOT_FIND)
    item.service_class_application_information = b"\1" * len(claimed)

    with associated(address, [context(STUDY_ROOT_FIND)], ext_neg=[item]) as assoc:
        answered = assoc.acceptor.sop_class_extended[UID(STUDY_ROOT_FIND)]

    assert ["Yes" if byte else "No" for byte in answered] == claimed
    assert set(claimed) == {"Yes", "No"}


def test_we_propose_as_a_user_what_it_says(statement: str) -> None:
    proposed: dict[str, list[str]] = {}

    def note(event: Any) -> None:
        for one in event.assoc.requestor.requested_contexts:
            proposed[str(one.abstract_syntax)] = [SYNTAXES[str(uid)] for uid in one.transfer_syntax]

    ae = AE("PEER")
    ae.add_supported_context("1.2.840.10008.1.1")
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_REQUESTED, note)])
    assert server is not None
    try:
        node = RemoteNode.unnamed(f"PEER@127.0.0.1:{server.server_address[1]}")
        offer_of(node, SERVICES, caller=Caller(ae_title="QRSTATION"), cancellation=Cancellation())
    finally:
        server.shutdown()

    assert set(proposed) == {row[2] for row in rows(section(statement, "1.1")) if row[3] == "Yes"}
    claimed = {row[1] for row in rows(section(statement, "7.2")) if row[2] == "SCU"}
    assert {", ".join(syntaxes) for syntaxes in proposed.values()} == claimed


def test_we_name_ourselves_as_it_says(statement: str, address: Address) -> None:
    claimed = {row[0]: row[1] for row in rows(section(statement, "7.1"))}

    with associated(address, [context(STUDY_ROOT_FIND)]) as assoc:
        acceptor = assoc.acceptor
        assert acceptor.implementation_class_uid == claimed["Implementation Class UID"]
        assert acceptor.implementation_version_name == claimed["Implementation Version Name"]
        assert f"{acceptor.maximum_length:,} bytes" == claimed["Maximum PDU length that is received"]


def test_another_ae_title_is_rejected_with_the_numbers_that_it_says(statement: str) -> None:
    here = Address(ae_title="QRSTATION", host="127.0.0.1", port=0)
    listener = Listener(here, sink=MemorySink(), require_called_ae_title=True)
    try:
        address = replace(listener.start().address, ae_title="OTHER")
        with associated(address, [context("1.2.840.10008.1.1")]) as assoc:
            assert assoc.is_rejected
            answer = assoc.acceptor.primitive
    finally:
        listener.stop()
    assert answer is not None
    numbers = [str(answer.result), str(answer.result_source), str(answer.diagnostic)]
    assert numbers in [row[:3] for row in rows(section(statement, "7.3"))]
