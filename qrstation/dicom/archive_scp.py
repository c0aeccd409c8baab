"""Answering C-FIND, C-GET and C-MOVE from an archive.

References
----------
PS3.4 Annex C
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pynetdicom.dimse_primitives import C_FIND, C_GET, C_MOVE

from qrstation.dicom import status, uids
from qrstation.dicom.exchange import Exchange, QueryRequest, Refusal
from qrstation.dicom.extended_negotiation import agreed
from qrstation.dicom.identifiers import dataset_of, query_of
from qrstation.dicom.retrieve_scp import OpenAssociation, answer_get, answer_move
from qrstation.errors import AssociationLost, InvalidInput, QrError
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, levels_of
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Match, MatchKey, Query

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.acceptor import AcceptedAssociation

_log = logging.getLogger(__name__)

_MODELS = {uid: model for classes in (uids.FIND, uids.GET, uids.MOVE) for model, uid in classes.items()}
_CLASSES: dict[type[QueryRequest], frozenset[str]] = {
    C_FIND: frozenset(uids.FIND.values()),
    C_GET: frozenset(uids.GET.values()),
    C_MOVE: frozenset(uids.MOVE.values()),
}
_VIEW = "QueryRetrieveView"
_WILDCARDS = frozenset("*?")
_ALWAYS_ANSWERED = frozenset(
    Tag(keyword)
    for keyword in ("SpecificCharacterSet", "QueryRetrieveLevel", "RetrieveAETitle", "InstanceAvailability")
)


class ServedArchive(Protocol):
    """What others may find and fetch."""

    def find(self, query: Query) -> Iterator[Match]:
        """Matches of a query at its level."""

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        """Every instance at or below these entities."""


class ArchiveService:
    """Query/Retrieve as an SCP, in all three models.

    Parameters
    ----------
    ae_title
        Ours: the Retrieve AE Title of our responses, and our calling AE title towards a Move Destination.
    destination
        Where a Move Destination's AE title listens; none when it is unknown.
    opener
        Opens an association to a Move Destination.
    """

    sop_class_uids = frozenset(_MODELS)

    def __init__(
        self,
        archive: ServedArchive,
        *,
        ae_title: str,
        destination: Callable[[str], Address | None],
        opener: Callable[[Address], OpenAssociation],
    ) -> None:
        self._archive = archive
        self._ae_title = ae_title
        self._destination = destination
        self._opener = opener

    def serve(self, assoc: AcceptedAssociation, request: QueryRequest, context: PresentationContext) -> None:
        """Carry out a request and send its responses."""
        exchange = Exchange(assoc, request, context)
        try:
            self._answer(exchange, str(context.abstract_syntax))
        except AssociationLost as fault:
            _log.warning("A request of %s could not be answered: %s", assoc.peer, fault.title)
            assoc.stop()
        finally:
            exchange.close()

    def _answer(self, exchange: Exchange, sop_class_uid: str) -> None:
        try:
            self._dispatch(exchange, sop_class_uid)
        except Refusal as refusal:
            exchange.respond(refusal.code, comment=refusal.comment, offending=refusal.offending)
        except AssociationLost:
            raise
        except QrError as fault:
            _log.error("A request of %s could not be answered: %s", exchange.assoc.peer, fault)
            exchange.respond(status.UNABLE_TO_PROCESS, comment=fault.title)

    def _dispatch(self, exchange: Exchange, sop_class_uid: str) -> None:
        request = exchange.request
        if sop_class_uid not in _CLASSES[type(request)] or request.AffectedSOPClassUID != sop_class_uid:
            raise Refusal(status.SOP_CLASS_NOT_SUPPORTED, "The SOP Class is not that of the presentation context.")
        identifier = exchange.identifier()
        query = replace(_query(identifier, _MODELS[sop_class_uid]), agreed=agreed(exchange.assoc, sop_class_uid))
        match request:
            case C_FIND():
                self._find(exchange, query, identifier)
            case C_GET():
                answer_get(exchange, self._archive.instances(_targets(query)))
            case C_MOVE():
                self._move(exchange, query, (request.MoveDestination or "").strip())

    def _find(self, exchange: Exchange, query: Query, identifier: Dataset) -> None:
        if ExtendedNegotiation.RELATIONAL not in query.agreed:
            _require_upper_keys(query)
        for match in self._archive.find(query):
            if exchange.is_cancelled:
                exchange.respond(status.CANCEL)
                return
            response = dataset_of(match, identifier)
            response.RetrieveAETitle = self._ae_title
            if "InstanceAvailability" in identifier:
                response.InstanceAvailability = "ONLINE"
            lacking = _lacks(match, identifier)
            exchange.respond(status.PENDING_WITHOUT_OPTIONAL_KEYS if lacking else status.PENDING, identifier=response)
        exchange.respond(status.SUCCESS)

    def _move(self, exchange: Exchange, query: Query, ae_title: str) -> None:
        targets = _targets(query)
        address = self._destination(ae_title)
        if address is None:
            raise Refusal(status.MOVE_DESTINATION_UNKNOWN, f"Move Destination {ae_title} is not known here.")
        answer_move(exchange, self._archive.instances(targets), self._opener(address))


def _query(identifier: Dataset, model: QueryModel) -> Query:
    try:
        # Decoded here, where a fault of it is the identifier's.
        identifier.get("SpecificCharacterSet")
        query = query_of(identifier, model)
    except InvalidInput as reason:
        raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, reason.title, offending=("QueryRetrieveLevel",)) from reason
    # pydicom raises whatever a hostile peer's bytes lead it to; the peer gets an answer in any case.
    except Exception as reason:
        raise Refusal(status.UNABLE_TO_PROCESS, "The identifier cannot be read.") from reason
    if query.value(_VIEW):
        raise Refusal(
            status.IDENTIFIER_DOES_NOT_MATCH, "Images are not converted for another view.", offending=(_VIEW,)
        )
    return query


def _lacks(match: Match, identifier: Dataset) -> bool:
    """Whether the identifier asks for an attribute that the archive does not keep.

    References
    ----------
    PS3.4 Section C.2.2.1.3
    """
    kept = {element.tag for element in match.elements} | _ALWAYS_ANSWERED
    return any(tag & 0xFFFF for tag in identifier.keys() - kept)


def _require_upper_keys(query: Query, *, optional: bool = False) -> None:
    for level in _upper_levels(query):
        value = query.value(level.unique_key)
        if not (value or optional) or _WILDCARDS & set(value):
            raise Refusal(
                status.IDENTIFIER_DOES_NOT_MATCH,
                f"{level.unique_key} must be given at {query.level} level.",
                offending=(level.unique_key,),
            )


def _upper_levels(query: Query) -> tuple[Level, ...]:
    return tuple(level for level in query.level.above if level in levels_of(query.model))


def _targets(query: Query) -> tuple[MatchKey, ...]:
    """Entities that a retrieve request names: one value for each level above, any number at its own.

    Relational retrieval, where it was agreed upon, needs none above.

    References
    ----------
    PS3.4 Sections C.4.2.1.4 and C.4.2.3.2.1
    """
    relational = ExtendedNegotiation.RELATIONAL in query.agreed
    _require_upper_keys(query, optional=relational)
    upper = {level: query.value(level.unique_key) for level in _upper_levels(query)}
    values = [value for value in query.value(query.level.unique_key).split("\\") if value]
    if not values:
        raise Refusal(
            status.IDENTIFIER_DOES_NOT_MATCH,
            f"{query.level.unique_key} must be given.",
            offending=(query.level.unique_key,),
        )
    return tuple(_key(query.level, {**upper, query.level: value}) for value in values)


def _key(level: Level, values: Mapping[Level, str]) -> MatchKey:
    return MatchKey(
        level=level,
        patient_id=values.get(Level.PATIENT, ""),
        study_instance_uid=values.get(Level.STUDY, ""),
        series_instance_uid=values.get(Level.SERIES, ""),
        sop_instance_uid=values.get(Level.IMAGE, ""),
    )
