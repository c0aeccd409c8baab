from __future__ import annotations

import datetime

import pytest

from qrstation.dose.questions import Listed, ObjectsWanted, SeriesWanted, StudiesWanted, query_of
from qrstation.model.dose import Branch, DoseQuery
from qrstation.model.information_model import Level, QueryModel
from tests.dose_scenarios.scenario import TODAY

MARCH, MAY = datetime.date(2012, 3, 14), datetime.date(2014, 5, 23)
ANY = DoseQuery(branches=(Branch.CT,), all_dates=True)


def asked(question: Listed, query: DoseQuery = ANY, *, modality_tag: bool = False) -> dict[str, str]:
    find = query_of(question, query, modality_tag=modality_tag, today=TODAY)
    assert find.model is QueryModel.STUDY
    return {key.keyword: key.value for key in find.keys}


def test_study_level_keys() -> None:
    question = StudiesWanted(modality="CT")

    assert query_of(question, ANY, modality_tag=False, today=TODAY).level is Level.STUDY
    assert asked(question) == {
        "StudyDate": "",
        "StudyTime": "",
        "ModalitiesInStudy": "CT",
        "PatientName": "",
        "PatientID": "",
        "AccessionNumber": "",
        "StudyDescription": "",
        "StudyID": "",
        "StudyInstanceUID": "",
        "NumberOfStudyRelatedSeries": "",
        "StationName": "",
        "SpecificCharacterSet": "",
    }


def test_an_empty_modality_is_sent_to_nodes_that_need_it() -> None:
    question = StudiesWanted(modality="CT")

    assert asked(question, modality_tag=True) == {**asked(question), "Modality": ""}


def test_series_level_keys() -> None:
    assert asked(SeriesWanted(study_instance_uid="1.2.3", number=1, of=1), modality_tag=True) == {
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "",
        "SeriesNumber": "",
        "SeriesDescription": "",
        "Modality": "",
        "NumberOfSeriesRelatedInstances": "",
        "StationName": "",
        "SeriesTime": "",
        "SpecificCharacterSet": "",
    }


@pytest.mark.parametrize("number", ["", "1", "0"])
def test_image_level_keys_carry_both_uids_above(number: str) -> None:
    question = ObjectsWanted(study_instance_uid="1.2.3", series_instance_uid="1.2.3.4", instance_number=number)

    assert query_of(question, ANY, modality_tag=False, today=TODAY).level is Level.IMAGE
    assert asked(question) == {
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "1.2.3.4",
        "SOPInstanceUID": "",
        "SOPClassUID": "",
        "SpecificCharacterSet": "",
        "InstanceNumber": number,
    }


@pytest.mark.parametrize(
    ("first", "last", "sent"),
    [
        pytest.param(MARCH, MAY, "20120314-20140523", id="A40"),
        pytest.param(MARCH, MARCH, "20120314", id="A42"),
        pytest.param(MAY, MAY, "20140523", id="A43"),
        pytest.param(None, MAY, "19000101-20140523", id="A44 and A48"),
        pytest.param(datetime.date(1, 1, 1), datetime.date(1, 1, 1), "00010101", id="before the year 1000"),
        pytest.param(MARCH, None, f"20120314-{TODAY:%Y%m%d}", id="A45"),
        pytest.param(TODAY, None, f"{TODAY:%Y%m%d}", id="from today"),
        pytest.param(datetime.date(2027, 1, 2), None, "20270102", id="from a day to come"),
    ],
)
def test_dates(first: datetime.date | None, last: datetime.date | None, sent: str) -> None:
    query = DoseQuery(branches=(Branch.CT,), date_from=first, date_until=last)

    assert asked(StudiesWanted(modality="CT"), query)["StudyDate"] == sent


def test_all_dates_are_no_date_to_match() -> None:
    assert asked(StudiesWanted(modality="CT"))["StudyDate"] == ""  # A46


@pytest.mark.parametrize(
    ("first", "last", "sent"),
    [
        (datetime.time(12), None, "120000-235959"),
        (None, datetime.time(12), "000000-120059"),
        (datetime.time(12), datetime.time(15, 30), "120000-153059"),
        (None, None, ""),
    ],
)
def test_times_include_their_last_minute(first: datetime.time | None, last: datetime.time | None, sent: str) -> None:
    query = DoseQuery(branches=(Branch.CT,), date_from=MAY, date_until=MAY, time_from=first, time_until=last)

    assert asked(StudiesWanted(modality="CT"), query)["StudyTime"] == sent
