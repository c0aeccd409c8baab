"""Statuses in words."""

from __future__ import annotations

import pytest
from pynetdicom.status import (
    QR_FIND_SERVICE_CLASS_STATUS,
    QR_GET_SERVICE_CLASS_STATUS,
    QR_MOVE_SERVICE_CLASS_STATUS,
    RELEVANT_PATIENT_SERVICE_CLASS_STATUS,
    STORAGE_SERVICE_CLASS_STATUS,
    VERIFICATION_SERVICE_CLASS_STATUS,
)

from qrstation.datasets.character_sets import CharacterSet
from qrstation.dicom.command_sets import Command, CommandSet, Field, Values, encoded, offending_elements
from qrstation.dicom.status import Service, status_in, status_of
from qrstation.model.outcomes import StatusCategory

_TABLES = {
    Service.ECHO: VERIFICATION_SERVICE_CLASS_STATUS,
    Service.FIND: QR_FIND_SERVICE_CLASS_STATUS,
    Service.PATIENT_INFO: RELEVANT_PATIENT_SERVICE_CLASS_STATUS,
    Service.GET: QR_GET_SERVICE_CLASS_STATUS,
    Service.MOVE: QR_MOVE_SERVICE_CLASS_STATUS,
    Service.STORE: STORAGE_SERVICE_CLASS_STATUS,
}


@pytest.mark.parametrize("service", Service)
def test_every_status_of_the_tables_is_known_in_its_category(service: Service) -> None:
    for code, (category, _) in _TABLES[service].items():
        status = status_of(service, code)
        assert status.category == category.lower(), f"{code:04X}"
        assert status.meaning
        assert status.advice or status.category is not StatusCategory.FAILURE


@pytest.mark.parametrize("service", [Service.FIND, Service.GET, Service.MOVE])
def test_whatever_falls_short_of_success_comes_with_advice(service: Service) -> None:
    statuses = [status_of(service, code) for code in range(0x10000)]
    short = [status for status in statuses if status.category not in (StatusCategory.SUCCESS, StatusCategory.PENDING)]
    assert all(status.advice.endswith(".") for status in short)


@pytest.mark.parametrize("service", Service)
def test_every_possible_code_has_words(service: Service) -> None:
    assert all(status_of(service, code).meaning for code in range(0x10000))


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (0x0000, "0000 Success"),
        (0x0110, "0110 Processing failure"),
        (0x0199, "0199 Unknown failure, not defined for this service"),
        (0x0999, "0999 Unknown status, defined by nobody and taken as final"),
        (0xB000, "B000 warning: Sub-operations complete; one or more failures or warnings"),
        (0xB123, "B123 Unknown warning, not defined for this service"),
        (0xFE00, "FE00 Sub-operations terminated due to Cancel Indication"),
        (0xA801, "A801 failure: Refused: Move Destination unknown"),
    ],
)
def test_a_category_that_the_meaning_names_is_told_once(code: int, told: str) -> None:
    assert str(status_of(Service.MOVE, code)) == told


@pytest.mark.parametrize("code", [0x0002, 0x4321, 0xD000, 0xFF02, 0xFFFF])
def test_codes_of_nobody_are_unknown_and_final(code: int) -> None:
    assert status_of(Service.FIND, code).category is StatusCategory.UNKNOWN


@pytest.mark.parametrize("code", [0xC001, 0xC002, 0xC310, 0xC311, 0xC312])
def test_codes_of_pynetdicom_are_told_apart_and_may_be_those_of_others(code: int) -> None:
    assert status_of(Service.FIND, code).meaning.startswith("Unable to process (if the node runs pynetdicom: ")


def test_the_same_code_means_what_its_service_says() -> None:
    assert "response limit" in status_of(Service.FIND, 0xB001).meaning
    assert status_of(Service.STORE, 0xB000).meaning == "Coercion of data elements"
    assert "Sub-operations" in status_of(Service.MOVE, 0xB000).meaning


def test_comment_and_offending_elements_are_read() -> None:
    values: Values = {
        Field.STATUS: 0xA900,
        Field.ERROR_COMMENT: "no such key",
        Field.OFFENDING_ELEMENT: offending_elements((0x00100010, 0x00091001)),
    }
    response = CommandSet(encoded(Command.C_FIND_RSP, values))
    status = status_in(Service.FIND, response, CharacterSet.named(""))
    assert status.error_comment == "no such key"
    assert status.offending == ("PatientName", "00091001")
    assert str(status) == (
        "A900 failure: Data set does not match SOP Class (“no such key”; Offending Element: PatientName, 00091001)"
    )


@pytest.mark.parametrize("code", [0x0122, 0x0211])
def test_what_a_node_answers_to_an_echo_is_no_matter_of_query_models(code: int) -> None:
    assert "query model" not in status_of(Service.ECHO, code).advice
