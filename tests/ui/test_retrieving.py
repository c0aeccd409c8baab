from qrstation.model.information_model import Level, QueryModel
from qrstation.model.query import Element, Match
from qrstation.ui.retrieving import description_of, instances_told, requests_for


def match(level: Level, node: str = "PACS", **values: str) -> Match:
    elements = tuple(Element(tag=0, keyword=keyword, vr="LO", values=(text,)) for keyword, text in values.items())
    return Match(level=level, elements=elements, node=node)


def study(number: int, node: str = "PACS", **values: str) -> Match:
    return match(Level.STUDY, node, StudyInstanceUID=f"1.{number}", PatientName="DOE^Jane", PatientID="1", **values)


def test_each_node_gets_its_own_request_in_the_model_of_the_search() -> None:
    one, two, three = study(1), study(2, "Other"), study(3)
    first, second = requests_for((one, two, three), QueryModel.PATIENT)
    assert (first.node, first.keys, first.model) == ("PACS", (one.key, three.key), QueryModel.PATIENT)
    assert (second.node, second.keys) == ("Other", (two.key,))


def test_a_row_is_described_by_person_content_and_date() -> None:
    row = study(1, ModalitiesInStudy="SR\\CT", StudyDescription="Abdomen", StudyDate="20261119")
    assert description_of((row,)) == "DOE, Jane, CT Abdomen, 2026-11-19"


def test_a_modality_that_the_description_names_is_not_repeated() -> None:
    assert description_of((study(1, ModalitiesInStudy="CT", StudyDescription="CT Head"),)) == "DOE, Jane, CT Head"


def test_a_row_without_a_name_or_anything_is_described_by_what_it_has() -> None:
    series = match(Level.SERIES, PatientID="P1", SeriesInstanceUID="1.2", SeriesNumber="4", Modality="MR")
    assert description_of((series,)) == "P1, MR, series 4"


def test_several_rows_are_counted() -> None:
    assert description_of((study(1), study(2))) == "2 studies of DOE, Jane"
    stranger = match(Level.STUDY, StudyInstanceUID="9", PatientName="ROE^Rick")
    assert description_of((study(1), stranger)) == "2 studies"
    assert description_of((study(1), match(Level.PATIENT, PatientID="2"))) == "2 rows"


def test_instances_are_counted_once_and_as_far_as_they_are_told() -> None:
    whole = study(1, NumberOfStudyRelatedInstances="100")
    part = match(
        Level.SERIES,
        PatientID="1",
        StudyInstanceUID="1.1",
        SeriesInstanceUID="1.1.1",
        NumberOfSeriesRelatedInstances="40",
    )
    other = match(
        Level.IMAGE, PatientID="1", StudyInstanceUID="1.2", SeriesInstanceUID="1.2.1", SOPInstanceUID="1.2.1.1"
    )
    assert instances_told((whole, part, other, study(3))) == 101
