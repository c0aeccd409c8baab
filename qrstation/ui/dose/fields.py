"""What stands in the form of the dose page, and the order that it makes; without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from pydantic import TypeAdapter, ValidationError

from qrstation.dose.questions import check_last_day
from qrstation.model.dose import Branch, DoseOrder, DoseQuery, HandOn, StationLevel, terms_of
from qrstation.model.handing_on import hand_on_folder
from qrstation.ui.search.fields import EXAMPLE, read_day, read_time
from qrstation.ui.widgets.formats import day_text
from qrstation.words import say

USUAL_BRANCHES = tuple(branch for branch in Branch if branch is not Branch.SR)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseFields:
    """The form as the user filled it in; ``store`` empty: this workstation."""

    node: str = ""
    store: str = ""
    branches: tuple[Branch, ...] = USUAL_BRANCHES
    first_day: str = ""
    last_day: str = ""
    first_time: str = ""
    last_time: str = ""
    all_dates: bool = False
    description_include: str = ""
    description_exclude: str = ""
    station_include: str = ""
    station_exclude: str = ""
    station_level: StationLevel = StationLevel.SERIES
    toshiba: bool = False
    duplicates: bool = False
    empty_sr: bool = False
    folder: str = ""
    forward_to: str = ""

    @property
    def is_single_day(self) -> bool:
        """Whether times can be given."""
        first = read_day(self.first_day)
        return not self.all_dates and first is not None and first == read_day(self.last_day)

    @property
    def has_more(self) -> bool:
        """Whether further options are other than usual."""
        usual = replace(
            self,
            station_level=StationLevel.SERIES,
            toshiba=False,
            duplicates=False,
            empty_sr=False,
            folder="",
            forward_to="",
        )
        return self != usual

    def to_json(self) -> str:
        """Write it as JSON, without the dates: they were right on one day only."""
        undated = replace(self, first_day="", last_day="", first_time="", last_time="", all_dates=False)
        return _FIELDS.dump_json(undated).decode()


_FIELDS = TypeAdapter(DoseFields)


def usual_fields(today: date) -> DoseFields:
    """Fill in the form as it is the first time: from yesterday on."""
    return DoseFields(first_day=(today - timedelta(days=1)).isoformat())


def remembered_fields(text: str, today: date) -> DoseFields:
    """Read a form from JSON, with the usual dates; the usual form where that is none."""
    usual = usual_fields(today)
    try:
        return replace(_FIELDS.validate_json(text), first_day=usual.first_day)
    except ValidationError:
        return usual


def order_of(fields: DoseFields, today: date) -> DoseOrder:
    """Make the order of a form.

    Parameters
    ----------
    today
        Up to which a query without a last day goes.

    Raises
    ------
    ValueError
        The form cannot be asked for as it is; with a sentence for the user.
    """
    if not fields.node:
        raise ValueError(say("There is no remote node to ask yet."))
    timed = fields.is_single_day
    query = DoseQuery(
        branches=fields.branches,
        date_from=None if fields.all_dates else _read_day(fields.first_day),
        date_until=None if fields.all_dates else _read_day(fields.last_day),
        all_dates=fields.all_dates,
        time_from=_read_time(fields.first_time) if timed else None,
        time_until=_read_time(fields.last_time) if timed else None,
        description_include=terms_of(fields.description_include),
        description_exclude=terms_of(fields.description_exclude),
        station_include=terms_of(fields.station_include),
        station_exclude=terms_of(fields.station_exclude),
        station_level=fields.station_level,
        toshiba=fields.toshiba,
        duplicates=fields.duplicates,
        empty_sr=fields.empty_sr,
    )
    check_last_day(query, today)
    here = not fields.store
    hand_on = HandOn(folder=hand_on_folder(fields.folder.strip()), node=fields.forward_to) if here else HandOn()
    return DoseOrder(node=fields.node, query=query, store=fields.store, hand_on=hand_on)


def fields_of(order: DoseOrder) -> DoseFields:
    """Fill in the form so that it makes this order."""
    query = order.query
    return DoseFields(
        node=order.node,
        store=order.store,
        branches=query.branches,
        first_day=_iso(query.date_from),
        last_day=_iso(query.date_until),
        first_time=_iso(query.time_from),
        last_time=_iso(query.time_until),
        all_dates=query.all_dates,
        description_include=", ".join(query.description_include),
        description_exclude=", ".join(query.description_exclude),
        station_include=", ".join(query.station_include),
        station_exclude=", ".join(query.station_exclude),
        station_level=query.station_level,
        toshiba=query.toshiba,
        duplicates=query.duplicates,
        empty_sr=query.empty_sr,
        folder=order.hand_on.folder,
        forward_to=order.hand_on.node,
    )


def _read_day(text: str) -> date | None:
    day = read_day(text)
    if day is None and text.strip():
        raise ValueError(say("“{text}” is not a day like {example}.", text=text.strip(), example=day_text(EXAMPLE)))
    return day


def _read_time(text: str) -> time | None:
    moment = read_time(text)
    if moment is None and text.strip():
        raise ValueError(say("“{text}” is not a time like 14:30.", text=text.strip()))
    return moment


def _iso(value: date | time | None) -> str:
    if isinstance(value, time):
        return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"
    return "" if value is None else value.isoformat()
