"""The options of ``qrstation dose``: OpenREM's names, in every form in which people write them."""

from __future__ import annotations

import datetime

import pytest

from qrstation.cli.dose_options import dose_query_of
from qrstation.cli.program import parser
from qrstation.model.dose import Branch, DoseQuery, StationLevel
from tests.unit.cli.conftest import Command

DAY = ("-sd", "2018-03-19")


def asked(*options: str) -> DoseQuery:
    return dose_query_of(parser().parse_args(["dose", *options]))


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def test_a36_examinations_and_nothing_else() -> None:
    query = asked("PACS", "-ct", "-mg", *DAY)

    assert query.branches == (Branch.CT, Branch.MG)
    assert (query.description_exclude, query.description_include, query.station_exclude) == ((), (), ())
    assert (query.station_include, query.station_level) == ((), StationLevel.SERIES)
    assert (query.toshiba, query.duplicates, query.empty_sr) == (False, False, False)


def test_a37_a_value_that_is_glued_to_its_short_option() -> None:
    assert asked("PACS", "-ct", "-e Thorax, Neck ", *DAY).description_exclude == ("thorax", "neck")


@pytest.mark.parametrize("option", ["-e", "-i", "-sne", "-sni"])
def test_a_filter_that_is_given_several_times_has_the_terms_of_all(option: str) -> None:
    query = asked("PACS", "-ct", option, "a, b", option, "c", *DAY)

    given = (query.description_exclude, query.description_include, query.station_exclude, query.station_include)
    assert [terms for terms in given if terms] == [("a", "b", "c")]
    assert asked("PACS", "-ct", *DAY).description_exclude == ()


def test_a38_long_names_and_two_filters() -> None:
    query = asked("PACS", "-ct", "--desc_exclude", "Thorax, Neck ", "-sni", "MyStn", *DAY)

    assert query.description_exclude == ("thorax", "neck")
    assert query.station_include == ("mystn",)


@pytest.mark.parametrize(
    ("options", "branches"),
    [
        (("-fl",), (Branch.FL,)),
        (("-sr",), (Branch.SR,)),
        (("-nm", "-dx", "-ct"), (Branch.CT, Branch.DX, Branch.NM)),
        (("-ct", "-ct"), (Branch.CT,)),
    ],
)
def test_examinations_stand_in_the_order_in_which_nodes_are_asked(
    options: tuple[str, ...], branches: tuple[Branch, ...]
) -> None:
    assert asked(*options, "PACS", *DAY).branches == branches


@pytest.mark.parametrize(
    "options",
    [
        ("-f", "2010-04-05", "-t", "2010-04-06"),
        ("-f2010-04-05", "-t2010-04-06"),
        ("--dfrom=2010-04-05", "--duntil=2010-04-06"),
        ("--dfrom", "2010-04-05", "--duntil", "2010-04-06"),
        ("-f=2010-04-05", "-t=2010-04-06"),
    ],
)
def test_t13_dates_in_every_form(options: tuple[str, ...]) -> None:
    query = asked("PACS", "-dx", *options, "-e", "imported")

    assert (query.date_from, query.date_until) == (day("2010-04-05"), day("2010-04-06"))
    assert query.description_exclude == ("imported",)


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        (("-f", "2010-04-05"), "2010-04-05", ""),
        (("-t", "2010-04-05"), "", "2010-04-05"),
        (("-t", "2999-01-01"), "", "2999-01-01"),
        (("-sd", "2999-01-01"), "2999-01-01", "2999-01-01"),
        (("--single_date=2010-04-05",), "2010-04-05", "2010-04-05"),
        (("--all-dates",), "", ""),
    ],
)
def test_one_date_or_all(options: tuple[str, ...], first: str, last: str) -> None:
    query = asked("-ct", *options, "PACS")

    assert (query.date_from, query.date_until) == (day(first) if first else None, day(last) if last else None)
    assert query.all_dates == (options == ("--all-dates",))


@pytest.mark.parametrize(
    ("options", "first", "last"),
    [
        ((), None, None),
        (("-tf", "1200"), datetime.time(12), None),
        (("-tt", "1200"), None, datetime.time(12)),
        (("-tf", "12:05", "--tuntil=1530"), datetime.time(12, 5), datetime.time(15, 30)),
        (("-tf=1200", "-tt=1200"), datetime.time(12), datetime.time(12)),
    ],
    ids=["T08", "T06", "T07", "both", "one minute"],
)
def test_times_of_a_day(options: tuple[str, ...], first: datetime.time | None, last: datetime.time | None) -> None:
    query = asked("PACS", "-ct", *DAY, *options)

    assert (query.time_from, query.time_until) == (first, last)


@pytest.mark.parametrize(
    ("options", "name", "value"),
    [
        (("-emptysr",), "empty_sr", True),
        (("-toshiba",), "toshiba", True),
        (("-dup",), "duplicates", True),
        (("--stationname_study_level",), "station_level", StationLevel.STUDY),
        (("--stationname_level", "both"), "station_level", StationLevel.BOTH),
        (("--stationname_level=series",), "station_level", StationLevel.SERIES),
        (("-i", "chest,,"), "description_include", ("chest",)),
        (("-sne", "ws"), "station_exclude", ("ws",)),
        (("--stationname_include", "ct1,ct2"), "station_include", ("ct1", "ct2")),
        (("-e", ","), "description_exclude", ()),
    ],
)
def test_t16_further_options(options: tuple[str, ...], name: str, value: object) -> None:
    assert getattr(asked("PACS", "-ct", "-nm", *DAY, *options), name) == value


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "-ct"),
        (("-sr", "-ct", *DAY), "SR only stands alone"),
        (("-ct", *DAY, "-f", "2018-03-18"), "-sd is one day"),
        (("-ct", *DAY, "-t", "2018-03-18"), "-sd is one day"),
        (("-ct", "-tf", "1200"), "-sd"),
        (("-ct", "--all-dates", "-tf", "1200"), "-sd"),
        (("-ct", "-f", "2018-03-19", "-t", "2018-03-19", "-tt", "1200"), "-sd"),
        (("-ct", "-sd", "2018-13-01"), "2018-13-01"),
        (("-ct", "-sd", "20180319"), "write 2018-03-19"),
        (("-ct", *DAY, "-tf", "2500"), "2500"),
        (("-ct", *DAY, "-tf", "930"), "write 1530"),
        (("-ct", *DAY, "-tf", "2200", "-tt", "0200"), "02:00 lies before 22:00"),
        (("-ct", "-f", "2018-03-20", "-t", "2018-03-19"), "2018-03-19, lies before"),
        (("-ct",), "--all-dates"),
        (("-ct", "--all-dates", "-f", "2018-03-19"), "not both"),
        (("-ct", "-f", "2096-01-01"), "goes on to today"),
        (("-ct", *DAY, "--stationname_study_level", "--stationname_level", "both"), "--stationname_study_level"),
        (("-ct", *DAY, "--stationname_level", "image"), "image"),
        (("-ctx", *DAY), "-ctx"),
        (("-ct", "-tosiba", *DAY), "osiba"),
        (("-ct", "--single", "2018-03-19"), "--single"),
    ],
    ids=[
        "T01", "T02", "T03", "T03 until", "T04", "T04 all dates", "T04 one day", "T10", "bad form", "T11", "bad time",
        "T12", "reversed", "T15", "all and some", "to come", "two levels", "no level", "no option",
        "misspelt", "abbreviated",
    ],
)  # fmt: skip
def test_usage_errors_say_what_to_do(qrstation: Command, options: tuple[str, ...], said: str) -> None:
    ran = qrstation("dose", "PACS@127.0.0.1:1", *options)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_no_node_and_unknown_nodes_are_usage_errors(qrstation: Command) -> None:
    assert qrstation("dose", "-ct", *DAY).code == 2
    assert qrstation("dose", "NOBODY", "-ct", *DAY).code == 2
    ran = qrstation("dose", "PACS@127.0.0.1:1", "-ct", *DAY, "--to", "a title of too many letters")
    assert (ran.code, "neither a node nor an AE title" in ran.err) == (2, True)
