"""What people type as the value of a key."""

from __future__ import annotations

import pytest

from qrstation.datasets.key_values import checked
from qrstation.errors import InvalidInput
from qrstation.model.query import Key


def sent(keyword: str, value: str) -> str:
    return checked(Key(keyword=keyword, value=value)).value


@pytest.mark.parametrize(
    ("keyword", "typed", "value"),
    [
        ("StudyDate", "20190604", "20190604"),
        ("StudyDate", "2019-06-04", "20190604"),
        ("StudyDate", "2019.06.04", "20190604"),
        ("StudyDate", "2019-06-04-2019-06-30", "20190604-20190630"),
        ("StudyDate", "2019-06-04 - 2019-06-30", "20190604-20190630"),
        ("StudyDate", "2019-06-04-", "20190604-"),
        ("StudyDate", "-2019-06-04", "-20190604"),
        ("StudyDate", "20190604-20190604", "20190604-20190604"),
        ("StudyDate", "*", "*"),
        ("StudyDate", "", ""),
        ("StudyDate", '""', '""'),
        ("00080020", "2019-06-04", "20190604"),
        ("RequestAttributesSequence.ScheduledProcedureStepStartDate", "2019-06-04", "20190604"),
        ("StudyTime", "07:10", "0710"),
        ("StudyTime", "07:10:05.5", "071005.5"),
        ("StudyTime", "07:10-09:30:00", "0710-093000"),
        ("StudyTime", "-0930", "-0930"),
        ("StudyTime", "2200-0600", "2200-0600"),
        ("AcquisitionDateTime", "2026-11-21 07:15", "202611210715"),
        ("AcquisitionDateTime", "2026-11-21T07:15:30.5", "20261121071530.5"),
        ("AcquisitionDateTime", "20261121071530+0100", "20261121071530+0100"),
        ("AcquisitionDateTime", "20261121-0500", "20261121-0500"),
        ("AcquisitionDateTime", "20261121-0500-20261122-0500", "20261121-0500-20261122-0500"),
        ("AcquisitionDateTime", "2026-11-21-2026-11-22", "20261121-20261122"),
        ("AcquisitionDateTime", "20261121-2026", "20261121-2026"),
        ("AcquisitionDateTime", "2025-2026", "2025-2026"),
        ("AcquisitionDateTime", "20260102+1400-20260101-1200", "20260102+1400-20260101-1200"),
        ("AcquisitionDateTime", "20260101120000.5-20260101120000", "20260101120000.5-20260101120000"),
        ("StudyInstanceUID", "1.2.3\\1.2.4", "1.2.3\\1.2.4"),
        ("StudyInstanceUID", " 1.2.3 ", "1.2.3"),
        ("StudyInstanceUID", "1.2.*", "1.2.*"),
        ("PatientName", "2019-06-04", "2019-06-04"),
        ("AccessionNumber", "2019-06-04", "2019-06-04"),
        ("ModalitiesInStudy", "ct\\sr", "CT\\SR"),
        ("BodyPartExamined", "Chest", "Chest"),
    ],
)
def test_what_has_a_meaning_is_sent_as_dicom_writes_it(keyword: str, typed: str, value: str) -> None:
    assert sent(keyword, typed) == value


@pytest.mark.parametrize(
    ("keyword", "typed", "why"),
    [
        ("StudyDate", "21.11.2026", "no date"),
        ("StudyDate", "20261199", "no date"),
        ("StudyDate", "2026-13-01", "no date"),
        ("StudyDate", "20230229", "no date"),
        ("StudyDate", "2026", "no date"),
        ("StudyDate", "202611*", "no date"),
        ("StudyDate", "yesterday", "no date"),
        ("StudyDate", "-", "no date"),
        ("StudyDate", "20261121 20261122", "no date"),
        ("StudyDate", "20261122-20261121", "ends before it begins"),
        ("StudyDate", "2026-11-22-2026-11-21", "ends before it begins"),
        ("PatientBirthDate", "14.10.1979", "no date"),
        ("StudyTime", "7:10", "no time"),
        ("StudyTime", "2510", "no time"),
        ("StudyTime", "0760-0800", "no time"),
        ("AcquisitionDateTime", "20261121250000", "no date and time"),
        ("AcquisitionDateTime", "20261122-20261121", "ends before it begins"),
        ("AcquisitionDateTime", "20260101120000-20260101110000", "ends before it begins"),
        ("AcquisitionDateTime", "20260101120000.5+0100-20260101120000.4+0100", "ends before it begins"),
        ("AcquisitionDateTime", "2026-2025", "ends before it begins"),
        ("StudyInstanceUID", "1.2.a", "digits and points"),
        ("StudyInstanceUID", "1.2.3\\1.2,4", "digits and points"),
        ("SeriesInstanceUID", "1" * 65, "64 of them"),
    ],
)
def test_what_nothing_can_match_is_refused_with_what_would_do(keyword: str, typed: str, why: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        sent(keyword, typed)

    assert why in refused.value.title
    assert keyword in refused.value.title
    assert refused.value.advice
