"""Answering C-FIND, C-GET and C-MOVE from an archive.

References
----------
PS3.4 Annexes C, Q, Y and Z
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from pydicom.dataset import Dataset

from qrstation.dicom import status, uids
from qrstation.dicom.command_sets import Command
from qrstation.dicom.exchange import Exchange, Refusal
from qrstation.dicom.extended_negotiation import agreed
from qrstation.dicom.find_responses import ResponseWriter
from qrstation.dicom.frames.extraction import extracted_frames
from qrstation.dicom.frames.frame_list import frame_request_of, is_frame_level, refuse_frame_keys
from qrstation.dicom.identifiers import query_of
from qrstation.dicom.outgoing import Outgoing, WholeInstance
from qrstation.dicom.patient_info_scp import answer_patient_info
from qrstation.dicom.retrieve_scp import OpenAssociation, answer_get, answer_move
from qrstation.dicom.without_bulk_data import WithoutBulkData
from qrstation.errors import AssociationLost, InvalidInput, QrError
from qrstation.model.information_model import ExtendedNegotiation, Level, QueryModel, levels_of
from qrstation.model.instances import StoredInstance
from qrstation.model.nodes import Address
from qrstation.model.query import Match, MatchKey, Query
from qrstation.model.retrieve import FrameSelection
from qrstation.words import later

if TYPE_CHECKING:
    from pynetdicom.presentation import PresentationContext

    from qrstation.dicom.acceptor import AcceptedAssociation
    from qrstation.dicom.messages import Message

_log = logging.getLogger(__name__)

_MODELS = {uid: model for classes in (uids.FIND, uids.GET, uids.MOVE) for model, uid in classes.items()}
_PATIENT_INFO_MODELS = {uid: model for model, uid in uids.PATIENT_INFO.items()}
_CLASSES = {
    Command.C_FIND_RQ: frozenset((*uids.FIND.values(), *uids.PATIENT_INFO.values())),
    Command.C_GET_RQ: frozenset(uids.GET.values()),
    Command.C_MOVE_RQ: frozenset(uids.MOVE.values()),
}
_VIEW = "QueryRetrieveView"
_WILDCARDS = frozenset("*?")


class ServedArchive(Protocol):
    """What others may find and fetch."""

    def find(self, query: Query) -> Iterator[Match]:
        """Matches of a query at its level."""

    def instances(self, keys: Sequence[MatchKey]) -> Sequence[StoredInstance]:
        """Every instance at or below these entities."""


class ArchiveService:
    """Query/Retrieve in all models, and Relevant Patient Information Query, as an SCP.

    Parameters
    ----------
    ae_title
        Ours: the Retrieve AE Title of our responses, and our calling AE title towards a Move Destination.
    destination
        Where a Move Destination's AE title listens; none when it is unknown.
    opener
        Opens an association to a Move Destination.
    """

    sop_class_uids = frozenset((*_MODELS, *_PATIENT_INFO_MODELS))

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

    def serve(self, assoc: AcceptedAssociation, request: Message, context: PresentationContext) -> None:
        """Carry out a request and send its responses."""
        exchange = Exchange(assoc, request, context)
        try:
            self._answer(exchange, str(context.abstract_syntax))
        except AssociationLost as fault:
            _log.warning("A request of %s could not be answered: %s", assoc.peer, fault.title)
            assoc.stop()
        finally:
            exchange.tell()

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
        # The peer must get an answer and the association must live: a bug is logged and refused.
        except Exception as bug:  # noqa: BLE001
            _log.exception("A request of %s could not be answered", exchange.assoc.peer)
            exchange.respond(status.UNABLE_TO_PROCESS, comment=f"Processing failure: {type(bug).__name__}.")

    def _dispatch(self, exchange: Exchange, sop_class_uid: str) -> None:
        if sop_class_uid not in _CLASSES[exchange.command] or exchange.affected_sop_class_uid != sop_class_uid:
            raise Refusal(
                status.SOP_CLASS_NOT_SUPPORTED, later("The SOP Class is not that of the presentation context.")
            )
        if (patient_info_model := _PATIENT_INFO_MODELS.get(sop_class_uid)) is not None:
            answer_patient_info(exchange, self._archive, patient_info_model)
            return
        identifier = exchange.identifier()
        model = _MODELS[sop_class_uid]
        in_force = agreed(exchange.assoc, sop_class_uid)
        match exchange.command:
            case Command.C_FIND_RQ:
                self._find(exchange, _query(identifier, model, in_force), identifier)
            case Command.C_GET_RQ:
                answer_get(exchange, self._outgoing(_wanted(identifier, model, in_force)))
            case Command.C_MOVE_RQ:
                self._move(exchange, _wanted(identifier, model, in_force), exchange.move_destination)

    def _find(self, exchange: Exchange, query: Query, identifier: Dataset) -> None:
        if ExtendedNegotiation.RELATIONAL not in query.agreed:
            _require_upper_keys(query)
        writer = ResponseWriter(identifier, exchange.encoding, ae_title=self._ae_title)
        for match in self._archive.find(query):
            if exchange.is_cancelled:
                exchange.respond(status.CANCEL)
                return
            code, response = writer.written(match)
            exchange.respond(code, identifier=response)
        exchange.respond(status.SUCCESS)

    def _move(self, exchange: Exchange, wanted: _Wanted, ae_title: str) -> None:
        address = self._destination(ae_title)
        if address is None:
            named = (
                f"Move Destination {ae_title} is not known here."
                if ae_title
                else later("The Move Destination is missing.")
            )
            raise Refusal(status.MOVE_DESTINATION_UNKNOWN, named)
        answer_move(exchange, self._outgoing(wanted), self._opener(address))

    def _outgoing(self, wanted: _Wanted) -> deque[Outgoing]:
        """What a retrieve request brings about to be sent; whoever sends it takes it away."""
        instances = self._archive.instances(wanted.targets)
        if wanted.frames is not None:
            if not instances:
                raise Refusal(status.FRAMES_NOT_FOUND, later("No instance with this SOP Instance UID is held here."))
            return deque([extracted_frames(instances[0], wanted.frames)])
        derive = WithoutBulkData if wanted.model is QueryModel.WITHOUT_BULK_DATA else WholeInstance
        return deque(derive(instance) for instance in instances)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What the identifier of a retrieve request names; ``frames`` of the one target, at FRAME level."""

    model: QueryModel
    targets: tuple[MatchKey, ...]
    frames: FrameSelection | None = None


def _wanted(identifier: Dataset, model: QueryModel, in_force: tuple[ExtendedNegotiation, ...]) -> _Wanted:
    if model is QueryModel.COMPOSITE:
        if is_frame_level(identifier):
            request = frame_request_of(identifier)
            target = _key(Level.IMAGE, {Level.IMAGE: request.sop_instance_uid})
            return _Wanted(model=model, targets=(target,), frames=request.selection)
        refuse_frame_keys(identifier)
    return _Wanted(model=model, targets=_targets(_query(identifier, model, in_force)))


def _query(identifier: Dataset, model: QueryModel, in_force: tuple[ExtendedNegotiation, ...]) -> Query:
    try:
        # Decoded here, where a fault of it is the identifier's.
        identifier.get("SpecificCharacterSet")
        query = replace(query_of(identifier, model), agreed=in_force)
    except InvalidInput as reason:
        raise Refusal(status.IDENTIFIER_DOES_NOT_MATCH, reason.title, offending=("QueryRetrieveLevel",)) from reason
    # pydicom raises whatever a hostile peer's bytes lead it to; the peer gets an answer in any case.
    except Exception as reason:
        raise Refusal(status.UNABLE_TO_PROCESS, later("The identifier cannot be read.")) from reason
    if query.value(_VIEW):
        raise Refusal(
            status.IDENTIFIER_DOES_NOT_MATCH, later("Images are not converted for another view."), offending=(_VIEW,)
        )
    return query


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
    if not values or any("*" in value or "?" in value for value in values if query.level is not Level.PATIENT):
        raise Refusal(
            status.IDENTIFIER_DOES_NOT_MATCH,
            f"{query.level.unique_key} must be given, without wildcards.",
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
