"""``qrstation patient-info``, against an archive that is served."""

from __future__ import annotations

import csv
import io

import pytest

from tests.unit.cli.conftest import CHEST, Command, Pacs
from tests.unit.store.objects import an_instance, store


@pytest.fixture
def pacs(pacs: Pacs) -> Pacs:
    """A PACS that knows somebody's weight, too."""
    attributes = {"PatientID": "P3", "PatientName": "Doe^Ann", "PatientWeight": "68.5", "PatientAge": "047Y"}
    store(pacs.archive, an_instance("1.2.826.3.1.1", StudyInstanceUID="1.2.826.3", Modality="MG", **attributes))
    return pacs


def test_the_table_is_a_tree_that_people_read(qrstation: Command, pacs: Pacs) -> None:
    told = qrstation("patient-info", str(pacs), "--patient-id", "P3")
    assert told.code == 0
    lines = told.out.splitlines()
    assert "Patient     Doe^Ann" in lines
    assert any(line.startswith("Relevant Patient Information ") for line in lines)
    assert any(line.startswith("    Patient Weight") and "68.5 kg" in line for line in lines)
    assert any(line.startswith("    Subject Age") and "47 years" in line for line in lines)
    assert any(line.startswith("    Previous Procedure") and "Mammography" in line for line in lines)
    assert told.err == ""


def test_json_is_the_identifier_in_the_dicom_json_model(qrstation: Command, pacs: Pacs) -> None:
    [identifier] = qrstation("patient-info", str(pacs), "--patient-id", "P2", "--format", "json").json
    assert identifier["00100010"]["Value"] == [{"Alphabetic": "Yamada^Taro", "Ideographic": "山田^太郎"}]
    assert identifier["0040A043"]["Value"][0]["00080100"] == {"vr": "SH", "Value": ["111517"]}
    assert identifier["0040A504"]["Value"][0]["0040DB00"] == {"vr": "CS", "Value": ["9007"]}
    assert len(identifier["0040A730"]["Value"]) > 3


def test_csv_has_a_row_for_each_content_item(qrstation: Command, pacs: Pacs) -> None:
    told = qrstation("patient-info", str(pacs), "--patient-id", "P3", "--model", "breast", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(told.out)))
    assert (rows[0]["level"], rows[0]["concept_code"]) == ("0", "(111511, DCM)")
    [weight] = [row for row in rows if row["concept"] == "Patient Weight"]
    assert (weight["relationship"], weight["value_type"], weight["level"]) == ("CONTAINS", "NUM", "2")
    assert (weight["value"], weight["value_code"]) == ("68.5", "(kg, UCUM)")
    assert [row["value_code"] for row in rows if row["concept"] == "Previous Procedure"] == ["(MG, DCM)"]


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_no_such_patient_is_no_fault(qrstation: Command, pacs: Pacs, form: str) -> None:
    told = qrstation("patient-info", str(pacs), "--patient-id", "NOBODY", "--format", form)
    assert told.code == 0
    assert "knows no patient of that Patient ID" in told.err
    if form == "json":
        assert told.json == []


def test_several_patients_are_told_with_what_to_do(qrstation: Command, pacs: Pacs) -> None:
    attributes = {"PatientID": "P3", "PatientName": "Roe^Bob", "IssuerOfPatientID": "NORTH"}
    store(pacs.archive, an_instance("1.2.826.4.1.1", StudyInstanceUID="1.2.826.4", **attributes))
    told = qrstation("patient-info", str(pacs), "--patient-id", "P3")
    assert told.code == 4
    assert "More than one match found" in told.err
    assert "issuer" in told.err
    apart = qrstation("patient-info", str(pacs), "--patient-id", "P3", "--issuer", "NORTH")
    assert apart.code == 0
    assert "Roe^Bob" in apart.out


def test_another_template_is_refused_by_the_node(qrstation: Command, pacs: Pacs) -> None:
    told = qrstation("patient-info", str(pacs), "--patient-id", "P3", "--template", "9001")
    assert told.code == 4
    assert "C200" in told.err
    assert told.out == ""


@pytest.mark.parametrize("arguments", [("--patient-id", "P*"), ("--patient-id", "P3", "--template", "nine"), ()])
def test_what_cannot_be_asked_is_wrong_usage(qrstation: Command, pacs: Pacs, arguments: tuple[str, ...]) -> None:
    assert qrstation("patient-info", str(pacs), *arguments).code == 2


def test_a_node_that_is_not_there_is_not_reached(qrstation: Command, free_port: int) -> None:
    assert qrstation("patient-info", f"PACS@127.0.0.1:{free_port}", "--patient-id", "P3").code == 3


def test_each_model_has_its_own_title(qrstation: Command, pacs: Pacs) -> None:
    for model, title in (("general", "Relevant Patient Information"), ("cardiac", "History")):
        told = qrstation("patient-info", str(pacs), "--patient-id", "P2", "--model", model)
        assert told.code == 0
        assert title in told.out
    assert CHEST in qrstation("patient-info", str(pacs), "--patient-id", "P2").out
