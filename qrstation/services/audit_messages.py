"""Records of the audit trail as DICOM audit messages.

References
----------
PS3.15 A.5.1 (schema), A.5.2 (general message), A.5.3 (the messages)
"""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import assert_never
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from qrstation.model.audit import AuditEntry, AuditKind, AuditOutcome, AuditRecord, Handled

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OUTCOMES = {AuditOutcome.DONE: "0", AuditOutcome.IN_PART: "4", AuditOutcome.FAILED: "8"}
_DCM = "DCM"
_RFC_3881 = "RFC-3881"

_APPLICATION_ACTIVITY = ("110100", "Application Activity")
_INSTANCES_TRANSFERRED = ("110104", "DICOM Instances Transferred")
_STUDY_DELETED = ("110105", "DICOM Study Deleted")
_EXPORT = ("110106", "Export")
_IMPORT = ("110107", "Import")
_QUERY = ("110112", "Query")
_SECURITY_ALERT = ("110113", "Security Alert")

_APPLICATION_START = ("110120", "Application Start")
_APPLICATION_STOP = ("110121", "Application Stop")
_NODE_AUTHENTICATION = ("110126", "Node Authentication")
_SECURITY_CONFIGURATION = ("110129", "Security Configuration")
_RECORDING_STARTED = ("110134", "Audit Recording Started")
_RESTRICTED_FUNCTION = ("110132", "Use of Restricted Function")

_APPLICATION = ("110150", "Application")
_APPLICATION_LAUNCHER = ("110151", "Application Launcher")
_DESTINATION = ("110152", "Destination Role ID")
_SOURCE = ("110153", "Source Role ID")
_DESTINATION_MEDIA = ("110154", "Destination Media")
_SOURCE_MEDIA = ("110155", "Source Media")
_MEDIA_URI = ("110037", "URI")

_EVENTS = {
    AuditKind.STARTED: (_APPLICATION_ACTIVITY, "E", _APPLICATION_START),
    AuditKind.STOPPED: (_APPLICATION_ACTIVITY, "E", _APPLICATION_STOP),
    AuditKind.BEGUN_ANEW: (_SECURITY_ALERT, "E", _RECORDING_STARTED),
    AuditKind.CONFIGURED: (_SECURITY_ALERT, "E", _SECURITY_CONFIGURATION),
    AuditKind.QUERIED: (_QUERY, "E", None),
    AuditKind.RETRIEVED: (_INSTANCES_TRANSFERRED, "C", None),
    AuditKind.RECEIVED: (_INSTANCES_TRANSFERRED, "C", None),
    AuditKind.SENT: (_INSTANCES_TRANSFERRED, "C", None),
    AuditKind.EXPORTED: (_EXPORT, "R", None),
    AuditKind.IMPORTED: (_IMPORT, "C", None),
    AuditKind.REMOVED: (_STUDY_DELETED, "D", None),
    AuditKind.REJECTED: (_SECURITY_ALERT, "E", _NODE_AUTHENTICATION),
    AuditKind.REFUSED: (_SECURITY_ALERT, "E", _RESTRICTED_FUNCTION),
}
"""Event ID, Event Action Code and Event Type Code of each kind of record."""

_STUDY_INSTANCE_UID = ("110180", "Study Instance UID")
_SOP_CLASS_UID = ("110181", "SOP Class UID")
_NODE_ID = ("110182", "Node ID")
_PATIENT_NUMBER = ("2", "Patient Number")

_PERSON, _SYSTEM_OBJECT = "1", "2"
_PATIENT, _REPORT, _SECURITY_RESOURCE = "1", "3", "13"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Participant:
    """Somebody, or something, that took part."""

    user_id: str
    is_requestor: bool
    role: tuple[str, str] | None = None
    ae_title: str = ""
    host: str = ""
    is_medium: bool = False


def document(entries: Iterable[AuditEntry]) -> str:
    """Write entries as one XML document: an ``AuditMessages`` around the ``AuditMessage`` of each."""
    root = Element("AuditMessages")
    for entry in entries:
        root.extend(messages(entry.record))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def messages(record: AuditRecord) -> Iterator[Element]:
    """Write a record as its messages: one for each patient, since none may be about two of them."""
    by_patient = sorted(record.handled, key=lambda one: one.patient_id)
    groups = [tuple(group) for _, group in groupby(by_patient, key=lambda one: one.patient_id)]
    for handled in groups or [()]:
        yield _message(record, handled)


def _message(record: AuditRecord, handled: Sequence[Handled]) -> Element:
    message = Element("AuditMessage")
    _add_event(message, record)
    for participant in _participants(record):
        _add_participant(message, participant)
    SubElement(message, "AuditSourceIdentification", AuditSourceID=_clean(f"{record.ae_title}@{record.host}"))
    if record.query is not None:
        _add_query(message, record)
    if _EVENTS[record.kind][0] is _SECURITY_ALERT:
        _add_alert(message, record)
    for study, group in groupby(handled, key=lambda one: one.study_instance_uid):
        if study:
            _add_study(message, study, tuple(group))
    if handled and handled[0].patient_id:
        patient = handled[0].patient_id
        _add_object(message, _PERSON, _PATIENT, patient, _PATIENT_NUMBER, name=patient, scheme=_RFC_3881)
    return message


def _add_event(message: Element, record: AuditRecord) -> None:
    event_id, action, type_code = _EVENTS[record.kind]
    event = SubElement(
        message,
        "EventIdentification",
        EventActionCode=action,
        EventDateTime=record.time.isoformat(timespec="milliseconds"),
        EventOutcomeIndicator=_OUTCOMES[record.outcome],
    )
    _add_code(event, "EventID", event_id)
    if type_code is not None:
        _add_code(event, "EventTypeCode", type_code)
    if record.detail:
        SubElement(event, "EventOutcomeDescription").text = _clean(record.detail)


def _participants(record: AuditRecord) -> Iterator[_Participant]:
    """Those who took part in it; exactly one of them asked for it."""
    by_user = bool(record.user)
    ours = _Participant(
        user_id=f"qrstation@{record.host}", is_requestor=False, ae_title=record.ae_title, host=record.host
    )
    user = _Participant(user_id=record.user, is_requestor=True)
    peer = _Participant(
        user_id=record.peer_ae_title or record.peer_host,
        is_requestor=not by_user,
        ae_title=record.peer_ae_title,
        host=record.peer_host,
    )
    medium = _Participant(user_id=record.place, is_requestor=False, is_medium=True)
    match record.kind:
        case AuditKind.STARTED | AuditKind.STOPPED:
            yield from (replace(ours, role=_APPLICATION), replace(user, role=_APPLICATION_LAUNCHER))
        case AuditKind.EXPORTED:
            yield from (replace(user, role=_SOURCE), replace(medium, role=_DESTINATION_MEDIA))
        case AuditKind.IMPORTED:
            yield from (replace(user, role=_DESTINATION), replace(medium, role=_SOURCE_MEDIA))
        case AuditKind.REMOVED | AuditKind.BEGUN_ANEW | AuditKind.CONFIGURED:
            yield from (user, ours)
        case AuditKind.REJECTED | AuditKind.REFUSED:
            yield from (ours, peer)
        case AuditKind.QUERIED | AuditKind.RETRIEVED | AuditKind.RECEIVED | AuditKind.SENT:
            source, destination = _direction(record, ours, peer)
            yield from (replace(source, role=_SOURCE), replace(destination, role=_DESTINATION))
            yield from (other for other in (ours, peer) if other not in (source, destination))
            if by_user:
                yield user
        case _:
            assert_never(record.kind)


def _direction(record: AuditRecord, ours: _Participant, peer: _Participant) -> tuple[_Participant, _Participant]:
    """Whence and whither the query, or the objects, went."""
    third = _Participant(user_id=record.destination, ae_title=record.destination, is_requestor=False)
    match record.kind:
        case AuditKind.QUERIED:
            return (ours, peer) if record.user else (peer, ours)
        case AuditKind.SENT if record.destination:
            return (peer if record.user else ours, third)
        case AuditKind.SENT:
            return (ours, peer)
        case _:
            return (peer, ours)


def _add_participant(message: Element, participant: _Participant) -> None:
    attributes = {"UserID": participant.user_id, "UserIsRequestor": "true" if participant.is_requestor else "false"}
    if participant.ae_title:
        attributes["AlternativeUserID"] = f"AETITLES={participant.ae_title}"
    if participant.host:
        attributes["NetworkAccessPointID"] = participant.host
        attributes["NetworkAccessPointTypeCode"] = "2" if _is_ip_address(participant.host) else "1"
    element = SubElement(message, "ActiveParticipant", {name: _clean(value) for name, value in attributes.items()})
    if participant.role is not None:
        _add_code(element, "RoleIDCode", participant.role)
    if participant.is_medium:
        _add_code(SubElement(element, "MediaIdentifier"), "MediaType", _MEDIA_URI)


def _add_query(message: Element, record: AuditRecord) -> None:
    """Add the SOP Class queried, with the identifier of the query."""
    assert record.query is not None
    query = record.query
    if not query.identifier:
        uid = query.sop_class_uid
        _add_object(message, _SYSTEM_OBJECT, _REPORT, uid, _SOP_CLASS_UID, name=uid)
        return
    element = _add_object(message, _SYSTEM_OBJECT, _REPORT, query.sop_class_uid, _SOP_CLASS_UID)
    SubElement(element, "ParticipantObjectQuery").text = query.identifier
    _add_detail(element, "TransferSyntax", query.transfer_syntax_uid)


def _add_alert(message: Element, record: AuditRecord) -> None:
    """Add what the alert is about."""
    node = record.peer_ae_title or record.peer_host or record.node or f"{record.ae_title}@{record.host}"
    element = _add_object(message, _SYSTEM_OBJECT, _SECURITY_RESOURCE, node, _NODE_ID, name=node)
    _add_detail(element, "Alert Description", record.detail)


def _add_study(message: Element, study_instance_uid: str, handled: Sequence[Handled]) -> None:
    element = _add_object(
        message, _SYSTEM_OBJECT, _REPORT, study_instance_uid, _STUDY_INSTANCE_UID, name=study_instance_uid
    )
    known = [one for one in handled if one.instances is not None]
    if known:
        description = SubElement(element, "ParticipantObjectDescription")
        for one in known:
            SubElement(description, "SOPClass", UID=_clean(one.sop_class_uid), NumberOfInstances=str(one.instances))


def _add_object(
    message: Element,
    type_code: str,
    role: str,
    object_id: str,
    id_type: tuple[str, str],
    *,
    name: str = "",
    scheme: str = _DCM,
) -> Element:
    element = SubElement(
        message,
        "ParticipantObjectIdentification",
        ParticipantObjectID=_clean(object_id),
        ParticipantObjectTypeCode=type_code,
        ParticipantObjectTypeCodeRole=role,
    )
    _add_code(element, "ParticipantObjectIDTypeCode", id_type, scheme)
    if name:
        SubElement(element, "ParticipantObjectName").text = _clean(name)
    return element


def _add_detail(element: Element, name: str, value: str) -> None:
    encoded = base64.b64encode(value.encode(errors="replace")).decode()
    SubElement(element, "ParticipantObjectDetail", type=name, value=encoded)


def _add_code(parent: Element, name: str, code: tuple[str, str], scheme: str = _DCM) -> None:
    value, meaning = code
    SubElement(parent, name, {"csd-code": value, "codeSystemName": scheme, "originalText": meaning})


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _clean(text: str) -> str:
    """Leave out what no XML document can hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
