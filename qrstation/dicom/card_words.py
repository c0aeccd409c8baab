"""What a capability card says, in words that a table or a dialog shows."""

from __future__ import annotations

from collections.abc import Mapping

from qrstation.dicom import uids
from qrstation.model.capabilities import Capabilities
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel
from qrstation.words import joined, later, say, spoken

SERVICES = ("C-FIND", "C-MOVE", "C-GET")
"""Services of the information models, in the order of `services_by_model`."""

MODEL_NAMES: Mapping[QueryModel, str] = {
    QueryModel.STUDY: "Study Root",
    QueryModel.PATIENT: "Patient Root",
    QueryModel.PATIENT_STUDY_ONLY: "Patient/Study Only",
    QueryModel.COMPOSITE: "Composite Instance Root",
    QueryModel.WITHOUT_BULK_DATA: "Without Bulk Data",
}

_NEGOTIATION_NAMES = {
    ExtendedNegotiation.RELATIONAL: later("relational"),
    ExtendedNegotiation.DATE_TIME: later("combined date and time"),
    ExtendedNegotiation.FUZZY_NAMES: later("fuzzy person names"),
    ExtendedNegotiation.TIME_ZONE: later("time zone"),
    ExtendedNegotiation.ENHANCED_MULTI_FRAME: later("enhanced multi-frame conversion"),
}

Facts = tuple[tuple[str, str], ...]
"""Names with their values."""


def services_by_model(card: Capabilities) -> tuple[tuple[str, tuple[bool | None, ...]], ...]:
    """Which services are offered in each information model; none where the standard has no such service."""
    tables: tuple[Mapping[QueryModel, str], ...] = (uids.FIND, uids.MOVE, uids.GET)
    return tuple(
        (name, tuple(table[model] in card.services if model in table else None for table in tables))
        for model, name in MODEL_NAMES.items()
    )


def general_facts(card: Capabilities) -> Facts:
    """Give what concerns the node as a whole."""
    other = [uid for uid in (uids.VERIFICATION, *uids.PATIENT_INFO.values()) if uid in card.services]
    return _filled(
        (say("Probed"), f"{card.probed.astimezone():{spoken().date} %H:%M}"),
        (say("Implementation"), card.implementation),
        (say("Largest PDU"), _pdu(card.maximum_pdu)),
        (say("Further services"), joined(", ", map(_short_name, other)) or say("none")),
        (say("Negotiated for queries"), _negotiated(card.extended_negotiation)),
        (say("Negotiated for retrievals"), _negotiated(card.retrieve_negotiation)),
    )


def query_facts(card: Capabilities) -> Facts:
    """Give how it answers queries."""
    if card.query_model is None:
        return ()
    return _filled(
        (say("Asked in"), MODEL_NAMES[card.query_model]),
        (say("Levels answered"), ", ".join(card.levels) or say("none")),
        (say("Lists of UIDs"), _yes_or_no(card.uid_lists, say("matched"), say("not matched"))),
        (say("Stops at"), "" if card.limit is None else say("{number:,} matches", number=card.limit)),
    )


def key_facts(card: Capabilities, level: Level) -> Facts:
    """Give which keys it returns and matches at a level."""
    keys = [key for key in card.keys if key.level is level]
    return _filled(
        (say("Matched"), ", ".join(key.keyword for key in keys if key.matched)),
        (say("Passed over"), ", ".join(key.keyword for key in keys if key.matched is False)),
        (say("Returned"), ", ".join(key.keyword for key in keys if key.returned)),
        (say("Left out"), ", ".join(key.keyword for key in keys if key.returned is False)),
    )


def storage_names(card: Capabilities) -> tuple[str, ...]:
    """Name the Storage SOP Classes that it would send by C-GET."""
    names = {uid: uids.name_of(uid).removesuffix(" Storage") for uid in card.storage}
    # Classes that nobody has named yet come last.
    return tuple(sorted(names.values(), key=lambda name: (name in names, name)))


def _filled(*facts: tuple[str, str]) -> Facts:
    return tuple((name, value) for name, value in facts if value)


def _short_name(uid: str) -> str:
    return uids.name_of(uid).removesuffix(" SOP Class").removesuffix(" Query")


def _pdu(maximum: int | None) -> str:
    if maximum is None:
        return ""
    return say("{number:,} bytes", number=maximum) if maximum else say("any")


def _negotiated(accepted: tuple[ExtendedNegotiation, ...]) -> str:
    return joined(", ", (say(_NEGOTIATION_NAMES[each]) for each in accepted)) or say("nothing")


def _yes_or_no(value: bool | None, yes: str, no: str) -> str:
    return say("could not be found out") if value is None else yes if value else no
