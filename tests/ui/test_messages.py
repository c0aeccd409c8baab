from qrstation.ui.messages import crash_report


def caught(error: Exception) -> Exception:
    try:
        raise error
    except Exception as bug:  # noqa: BLE001 - the traceback is what the test is about
        return bug


def test_a_report_says_where_it_happened_and_in_which_version() -> None:
    report = crash_report(caught(KeyError("x")))
    assert report.title == "KeyError"
    assert "test_messages.py" in report.text
    assert "qrstation" in report.text
    assert "Python" in report.text


def test_a_message_that_may_name_a_patient_is_left_out() -> None:
    report = crash_report(caught(ValueError("DOE^Jane cannot be parsed")))
    assert "DOE" not in report.text + report.title
