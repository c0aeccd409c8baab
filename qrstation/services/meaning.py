"""What a node took a query to mean, in sentences: where that depends on what was negotiated with it.

References
----------
PS3.4 C.4.1.2.2 and C.5.1.1
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from qrstation.datasets.dictionary import tag_of, time_beside, vr_of
from qrstation.dicom.extended_negotiation import how_to_offer, own_time_zone
from qrstation.model.information_model import ExtendedNegotiation, levels_of
from qrstation.model.nodes import RemoteNode
from qrstation.model.query import Query
from qrstation.store.matching import are_one_range, is_universal, range_of
from qrstation.words import say

_TIME_ZONE = "TimezoneOffsetFromUTC"


def remarks_on(query: Query, node: RemoteNode, accepted: Collection[ExtendedNegotiation]) -> tuple[str, ...]:
    """Say what a user would not expect of the answer to a query.

    Parameters
    ----------
    accepted
        What the node accepted beyond the baseline.
    """
    remarks = (
        without_keys_above(query, node, accepted),
        *_moments(query, node, accepted),
        _names(query, node, accepted),
        _time_zone(query, node, accepted),
    )
    return tuple(remark for remark in remarks if remark)


def without_keys_above(query: Query, node: RemoteNode, accepted: Collection[ExtendedNegotiation]) -> str:
    """Say that a query takes relational queries, where the node does not do them; else nothing."""
    above = (level.unique_key for level in query.level.above if level in levels_of(query.model))
    missing = [keyword for keyword in above if not _is_single(query.value(keyword))]
    if not missing or ExtendedNegotiation.RELATIONAL in accepted:
        return ""
    keywords, offered = say(" and no ").join(missing), ExtendedNegotiation.RELATIONAL in node.extended_negotiation
    if offered:
        return say(
            "The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may "
            "answer less than it has.",
            keywords=keywords,
            node=node.name,
        )
    return say(
        "The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them "
        "{where}",
        keywords=keywords,
        node=node.name,
        where=how_to_offer(node, ExtendedNegotiation.RELATIONAL),
    )


def _is_single(value: str) -> bool:
    return bool(value) and not set(value) & set("*?\\")


def _moments(query: Query, node: RemoteNode, accepted: Collection[ExtendedNegotiation]) -> Iterator[str]:
    """Say of each range of dates with one of times which moments lie in it."""
    for key in query.keys:
        date, time = key.value, query.value(time_beside(key.keyword))
        dates = range_of("DA", date) if "-" in date and time_beside(key.keyword) else None
        times = range_of("TM", time) if "-" in time else None
        if dates is None or times is None:
            continue
        days = tuple(f"{day[:4]}-{day[4:6]}-{day[6:]}" if day else "" for day in dates)
        hours = tuple(_clock(part) for part in time.split("-", 1))
        if ExtendedNegotiation.DATE_TIME in accepted and are_one_range(date, time):
            moments = (f"{day} {hour}".strip() for day, hour in zip(days, hours, strict=True))
            yield say(
                "{node} took {keyword} and its time as one range: {span}.",
                node=node.name,
                keyword=key.keyword,
                span=_span(*moments),
            )
        else:
            yield say(
                "{node} took {keyword} and its time apart: each day {days}, {hours}.",
                node=node.name,
                keyword=key.keyword,
                days=_span(*days),
                hours=_span(*hours),
            )


def _clock(time: str) -> str:
    digits, point, fraction = time.strip().replace(":", "").partition(".")
    digits += "00" if len(digits) == 2 else ""
    return ":".join(digits[start : start + 2] for start in range(0, len(digits), 2)) + point + fraction


def _span(first: str, last: str) -> str:
    if first and last:
        return say("from {first} to {last}", first=first, last=last)
    return say("from {first}", first=first) if first else say("to {last}", last=last) if last else ""


def _names(query: Query, node: RemoteNode, accepted: Collection[ExtendedNegotiation]) -> str:
    named = any(
        vr_of(tag_of(key.keyword.rpartition(".")[2])) == "PN" and not is_universal("PN", key.value)
        for key in query.keys
    )
    if not named or ExtendedNegotiation.FUZZY_NAMES not in node.extended_negotiation:
        return ""
    if ExtendedNegotiation.FUZZY_NAMES in accepted:
        return say("{node} matched names by likeness: some may be spelt otherwise.", node=node.name)
    return say("{node} does not match names by likeness: it compared them letter by letter.", node=node.name)


def _time_zone(query: Query, node: RemoteNode, accepted: Collection[ExtendedNegotiation]) -> str:
    asked = query.value(_TIME_ZONE)
    if ExtendedNegotiation.TIME_ZONE in accepted:
        return say(
            "Dates and times of {node} are in the time zone {offset}.", node=node.name, offset=asked or own_time_zone()
        )
    if not asked:
        return ""
    if ExtendedNegotiation.TIME_ZONE in node.extended_negotiation:
        return say(
            "{keyword} was left out of the query: {node} does not adjust to time zones.",
            keyword=_TIME_ZONE,
            node=node.name,
        )
    return say(
        "{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}",
        keyword=_TIME_ZONE,
        node=node.name,
        where=how_to_offer(node, ExtendedNegotiation.TIME_ZONE),
    )
