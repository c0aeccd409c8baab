"""Options that say which dose objects are wanted, with the names that OpenREM's query script gives them."""

from __future__ import annotations

import argparse
import datetime
import re

from qrstation.cli.options import one_of
from qrstation.cli.session import Session
from qrstation.dose.questions import check_last_day
from qrstation.errors import InvalidInput
from qrstation.model.dose import EMPTY_SR_OPTION, Branch, DoseQuery, StationLevel, terms_of

_BRANCHES = {
    Branch.CT: ("-ct", "CT"),
    Branch.MG: ("-mg", "mammography"),
    Branch.FL: ("-fl", "fluoroscopy (RF, XA)"),
    Branch.DX: ("-dx", "planar X-ray (DX, CR, PX)"),
    Branch.NM: ("-nm", "nuclear medicine (NM, PT)"),
    Branch.SR: ("-sr", "studies of nothing but SR, of a node that keeps dose reports alone; stands alone"),
}
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_TIME = re.compile(r"(\d\d):?(\d\d)")


def add_dose_query(parser: argparse.ArgumentParser, *, dated: bool = True) -> None:
    """Let the user say what is wanted; `dose_query_of` reads it.

    Parameters
    ----------
    dated
        Whether the days are named; otherwise the query has some single day that stands for others.
    """
    branches = parser.add_argument_group("examinations, at least one")
    for branch, (flag, meaning) in _BRANCHES.items():
        branches.add_argument(flag, dest="branches", action="append_const", const=branch, default=None, help=meaning)
    if dated:
        _add_dates(parser)
    else:
        _add_times(parser.add_argument_group("times"), "for a single day only")
        for short, long in (("-f", "--dfrom"), ("-t", "--duntil"), ("-sd", "--single_date")):
            parser.add_argument(short, long, type=_no_date, help=argparse.SUPPRESS)
        parser.set_defaults(single_date=datetime.date(2000, 1, 1), all_dates=False)
    _add_filters(parser)
    more = parser.add_argument_group("advanced")
    more.add_argument(
        "-toshiba",
        action="store_true",
        help="of CT studies without any dose report, fetch the dose screens of old Toshiba scanners and one image of "
        "each series",
    )
    more.add_argument("-dup", dest="duplicates", action="store_true", help="fetch also what was processed before")
    more.add_argument(
        "-emptysr",
        dest="empty_sr",
        action="store_true",
        help=f"‘{EMPTY_SR_OPTION}’, or of which it does not tell what they hold, for dose reports, "
        "where a study has no other",
    )


def _add_dates(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("dates", "Without any, the query is refused.")
    group.add_argument("-f", "--dfrom", type=_day, metavar="DATE", help="first day, yyyy-mm-dd")
    group.add_argument("-t", "--duntil", type=_day, metavar="DATE", help="last day, yyyy-mm-dd")
    group.add_argument("-sd", "--single_date", type=_day, metavar="DATE", help="this day alone; not with -f or -t")
    _add_times(group, "needs -sd")
    group.add_argument("--all-dates", action="store_true", help="everything that the node has")


def _add_times(group: argparse._ArgumentGroup, needed: str) -> None:
    group.add_argument("-tf", "--tfrom", type=_time, metavar="HHMM", help=f"not before this time of day; {needed}")
    group.add_argument("-tt", "--tuntil", type=_time, metavar="HHMM", help=f"not after this time of day; {needed}")


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "filters",
        "TERMS stand between commas, or an option is given several times; case does not matter, and any one of\n"
        "them suffices. What the node tells no description or no station of is kept.",
    )
    for short, long, meaning in (
        ("-e", "--desc_exclude", "leave out studies whose description contains one of these"),
        ("-i", "--desc_include", "only studies whose description contains one of these"),
        ("-sne", "--stationname_exclude", "leave out what comes from stations whose name contains one of these"),
        ("-sni", "--stationname_include", "only what comes from stations whose name contains one of these"),
    ):
        group.add_argument(short, long, action="extend", type=terms_of, default=[], metavar="TERMS", help=meaning)
    level = group.add_mutually_exclusive_group()
    level.add_argument(
        "--stationname_level",
        type=one_of(StationLevel),
        choices=tuple(StationLevel),
        default=None,
        help="where station names are compared: of each series (the default), of the study, or of both",
    )
    level.add_argument(
        "--stationname_study_level",
        dest="stationname_level",
        action="store_const",
        const=StationLevel.STUDY,
        help="the same as --stationname_level study",
    )


def check_nodes(session: Session, chosen: argparse.Namespace) -> None:
    """Make sure that node and store can be worked with; say where only the node may know the store.

    Raises
    ------
    InvalidInput
        There is no such node, or the store is neither a node nor an AE title.
    """
    session.nodes.get(chosen.node)
    session.nodes.destination(chosen.to)
    if chosen.to and session.nodes.store(chosen.to) is None:
        session.output.message(
            f"{chosen.to} is no node of the node book: it is taken for an AE title that {chosen.node} knows."
        )


def dose_query_of(chosen: argparse.Namespace) -> DoseQuery:
    """Read what is wanted.

    Raises
    ------
    InvalidInput
        Something is missing, or the options contradict one another.
    """
    flags = {branch: flag for branch, (flag, _) in _BRANCHES.items()}
    if not chosen.branches:
        every = ", ".join(flag for branch, flag in flags.items() if branch is not Branch.SR)
        raise InvalidInput(
            "No examinations are chosen.", advice=f"Give one or more of {every}, or {flags[Branch.SR]} alone."
        )
    _check_dates(chosen)
    try:
        query = DoseQuery(
            branches=tuple(branch for branch in Branch if branch in chosen.branches),
            date_from=chosen.single_date or chosen.dfrom,
            date_until=chosen.single_date or chosen.duntil,
            all_dates=chosen.all_dates,
            time_from=chosen.tfrom,
            time_until=chosen.tuntil,
            description_exclude=tuple(chosen.desc_exclude),
            description_include=tuple(chosen.desc_include),
            station_exclude=tuple(chosen.stationname_exclude),
            station_include=tuple(chosen.stationname_include),
            station_level=chosen.stationname_level or StationLevel.SERIES,
            toshiba=chosen.toshiba,
            duplicates=chosen.duplicates,
            empty_sr=chosen.empty_sr,
        )
        check_last_day(query, datetime.date.today())
    except ValueError as problem:
        raise InvalidInput(str(problem)) from problem
    return query


def _check_dates(chosen: argparse.Namespace) -> None:
    ranged = chosen.dfrom is not None or chosen.duntil is not None
    if chosen.single_date is not None and ranged:
        raise InvalidInput("-sd is one day, -f and -t are a range of days.", advice="Give -sd, or -f and -t.")
    if chosen.single_date is None and (chosen.tfrom is not None or chosen.tuntil is not None):
        raise InvalidInput(
            "Times belong to a single day: with several they would mean these hours of each of them.",
            advice="Give the day with -sd, or leave out -tf and -tt.",
        )
    if not (chosen.single_date or ranged or chosen.all_dates):
        raise InvalidInput(
            "Without a date the node would be asked for everything that it has.",
            advice="Give -f, -t or -sd; if it shall be everything, give --all-dates.",
        )


def _day(text: str) -> datetime.date:
    try:
        if _DAY.fullmatch(text.strip()):
            return datetime.datetime.strptime(text.strip(), "%Y-%m-%d").date()
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no day: write 2018-03-19")


def _no_date(_text: str) -> datetime.date:
    raise argparse.ArgumentTypeError("a query that is kept has days counted from its run: give them with --days")


def _time(text: str) -> datetime.time:
    try:
        if found := _TIME.fullmatch(text.strip()):
            return datetime.time(int(found[1]), int(found[2]))
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text!r} is no time of day: write 1530")
