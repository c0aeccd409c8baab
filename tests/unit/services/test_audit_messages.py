"""Audit messages against the rules of their schema (PS3.15 A.5.1) and of each message (PS3.15 A.5.3)."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from qrstation.model.audit import AskedQuery, AuditEntry, AuditKind, AuditOutcome, AuditRecord, Handled
from qrstation.services.audit_messages import document, messages

CODED = {"csd-code": True, "codeSystemName": True, "originalText": True, "displayName": False}
ATTRIBUTES: dict[str, dict[str, bool]] = {
    "AuditMessage": {},
    "EventIdentification": {"EventActionCode": False, "EventDateTime": True, "EventOutcomeIndicator": True},
    "EventID": CODED,
    "EventTypeCode": CODED,
    "EventOutcomeDescription": {},
    "ActiveParticipant": {
        "UserID": True,
        "AlternativeUserID": False,
        "UserName": False,
        "UserIsRequestor": True,
        "NetworkAccessPointID": False,
        "NetworkAccessPointTypeCode": False,
    },
    "RoleIDCode": CODED,
    "MediaIdentifier": {},
    "MediaType": CODED,
    "AuditSourceIdentification": {"AuditEnterpriseSiteID": False, "AuditSourceID": True},
    "ParticipantObjectIdentification": {
        "ParticipantObjectID": True,
        "ParticipantObjectTypeCode": False,
        "ParticipantObjectTypeCodeRole": False,
        "ParticipantObjectDataLifeCycle": False,
        "ParticipantObjectSensitivity": False,
    },
    "ParticipantObjectIDTypeCode": CODED,
    "ParticipantObjectName": {},
    "ParticipantObjectQuery": {},
    "ParticipantObjectDetail": {"type": True, "value": True},
    "ParticipantObjectDescription": {},
    "SOPClass": {"UID": False, "NumberOfInstances": True},
}
"""Attributes of each element, and whether they are required."""

CHILDREN = {
    "AuditMessage": r"EventIdentification (ActiveParticipant )+AuditSourceIdentification "
    r"(ParticipantObjectIdentification )*",
    "EventIdentification": r"EventID (EventTypeCode )*(EventOutcomeDescription )?",
    "ActiveParticipant": r"(RoleIDCode )*(MediaIdentifier )?",
    "MediaIdentifier": r"MediaType ",
    "ParticipantObjectIdentification": r"ParticipantObjectIDTypeCode (ParticipantObjectName |ParticipantObjectQuery )"
    r"(ParticipantObjectDetail )*(ParticipantObjectDescription )*",
    "ParticipantObjectDescription": r"(SOPClass )*",
}
"""What stands in each element, in order; in all others nothing does."""

VALUES = {
    "EventActionCode": r"[CRUDE]",
    "EventDateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00",
    "EventOutcomeIndicator": r"0|4|8|12",
    "UserIsRequestor": r"true|false",
    "NetworkAccessPointTypeCode": r"[1-5]",
    "ParticipantObjectTypeCode": r"[1-4]",
    "ParticipantObjectTypeCodeRole": r"[1-9]|1\d|2[0-6]",
    "NumberOfInstances": r"\d+",
    "value": r"[A-Za-z0-9+/]*=*",
}

HEAD = Handled(patient_id="P1", study_instance_uid="1.2.1", sop_class_uid="1.2.840.10008.5.1.4.1.1.2", instances=3)
DOSE = replace(HEAD, sop_class_uid="1.2.840.10008.5.1.4.1.1.88.67", instances=1)
OTHERS = replace(HEAD, patient_id="P2", study_instance_uid="1.2.2", instances=2)
QUERY = AskedQuery(
    sop_class_uid="1.2.840.10008.5.1.4.1.2.2.1", transfer_syntax_uid="1.2.840.10008.1.2", identifier="AAAA"
)


def a_record(kind: AuditKind, *, user: str = "physicist", **more: object) -> AuditRecord:
    known: dict[str, object] = {
        "time": datetime(2026, 3, 1, 12, 0, 0, 5000, tzinfo=UTC),
        "ae_title": "QRSTATION",
        "host": "desk",
        "peer_ae_title": "PACS",
        "peer_host": "10.1.2.3",
        "node": "Main PACS",
    }
    return AuditRecord(kind=kind, user=user, **{**known, **more})  # type: ignore[arg-type]


RECORDS = {
    "start": a_record(AuditKind.STARTED),
    "stop": a_record(AuditKind.STOPPED),
    "query": a_record(AuditKind.QUERIED, query=QUERY, matches=3),
    "list": a_record(AuditKind.QUERIED, query=AskedQuery(sop_class_uid=QUERY.sop_class_uid), detail="a list"),
    "query of a peer": a_record(AuditKind.QUERIED, user="", query=QUERY),
    "retrieve": a_record(AuditKind.RETRIEVED, handled=(HEAD, DOSE), objects=4),
    "move elsewhere": a_record(AuditKind.SENT, handled=(HEAD,), destination="VIEWER"),
    "push": a_record(AuditKind.RECEIVED, user="", handled=(HEAD, OTHERS)),
    "get of a peer": a_record(AuditKind.SENT, user="", handled=(HEAD,), outcome=AuditOutcome.IN_PART),
    "move of a peer": a_record(AuditKind.SENT, user="", handled=(HEAD,), destination="VIEWER"),
    "handed on": a_record(AuditKind.SENT, handled=(HEAD,)),
    "failed": a_record(
        AuditKind.RETRIEVED, handled=(Handled(study_instance_uid="1.2.1"),), outcome=AuditOutcome.FAILED
    ),
    "export": a_record(AuditKind.EXPORTED, handled=(HEAD,), place="/home/physicist/out"),
    "import": a_record(AuditKind.IMPORTED, handled=(HEAD,), place="/media/cd"),
    "begun anew": a_record(AuditKind.BEGUN_ANEW, peer_ae_title="", peer_host="", detail="the one before was damaged"),
    "access": a_record(AuditKind.CONFIGURED, peer_ae_title="", peer_host="", detail="receiver_tls is off, was require"),
    "removal": a_record(AuditKind.REMOVED, handled=(HEAD,)),
    "refusal": a_record(AuditKind.REFUSED, user="", outcome=AuditOutcome.FAILED, detail="it called us 'X\x01'"),
    "scan": a_record(AuditKind.REJECTED, user="", peer_ae_title="", outcome=AuditOutcome.FAILED, detail="too many"),
}


def check(element: Element) -> None:
    """Hold an element against the schema, with all that is in it."""
    allowed = ATTRIBUTES[element.tag]
    assert set(element.attrib) <= set(allowed), element.tag
    assert {name for name, required in allowed.items() if required} <= set(element.attrib), element.tag
    for name, value in element.attrib.items():
        assert re.fullmatch(VALUES.get(name, ".+"), value), (element.tag, name, value)
    children = "".join(f"{child.tag} " for child in element)
    assert re.fullmatch(CHILDREN.get(element.tag, ""), children), (element.tag, children)
    for child in element:
        check(child)


@pytest.mark.parametrize("name", RECORDS)
def test_every_message_follows_the_schema(name: str) -> None:
    root = ElementTree.fromstring(document([AuditEntry(number=1, record=RECORDS[name], seal="")]))
    assert root.tag == "AuditMessages"
    assert len(root)
    for message in root:
        check(message)
        requestors = [each for each in message.iter("ActiveParticipant") if each.get("UserIsRequestor") == "true"]
        assert len(requestors) == 1


def of(name: str) -> Element:
    (message,) = messages(RECORDS[name])
    return message


def roles(message: Element) -> dict[str, str]:
    """What each participant's User ID did, by the code of its role."""
    return {
        each.attrib["UserID"]: "".join(role.attrib["csd-code"] for role in each.iter("RoleIDCode"))
        for each in message.iter("ActiveParticipant")
    }


US = "qrstation@desk"
SOURCE, DESTINATION = "110153", "110152"


@pytest.mark.parametrize(
    ("name", "event", "action", "expected"),
    [
        ("start", "110100", "E", {US: "110150", "physicist": "110151"}),
        ("stop", "110100", "E", {US: "110150", "physicist": "110151"}),
        ("query", "110112", "E", {US: SOURCE, "PACS": DESTINATION, "physicist": ""}),
        ("query of a peer", "110112", "E", {US: DESTINATION, "PACS": SOURCE}),
        ("retrieve", "110104", "C", {US: DESTINATION, "PACS": SOURCE, "physicist": ""}),
        ("move elsewhere", "110104", "C", {US: "", "PACS": SOURCE, "VIEWER": DESTINATION, "physicist": ""}),
        ("get of a peer", "110104", "C", {US: SOURCE, "PACS": DESTINATION}),
        ("move of a peer", "110104", "C", {US: SOURCE, "PACS": "", "VIEWER": DESTINATION}),
        ("handed on", "110104", "C", {US: SOURCE, "PACS": DESTINATION, "physicist": ""}),
        ("export", "110106", "R", {"physicist": SOURCE, "/home/physicist/out": "110154"}),
        ("import", "110107", "C", {"physicist": DESTINATION, "/media/cd": "110155"}),
        ("removal", "110105", "D", {"physicist": "", US: ""}),
        ("refusal", "110113", "E", {US: "", "PACS": ""}),
    ],
)
def test_events_and_who_took_part(name: str, event: str, action: str, expected: dict[str, str]) -> None:
    message = of(name)
    event_id = message.find("EventIdentification/EventID")
    assert event_id is not None
    assert (event_id.get("csd-code"), event_id.get("codeSystemName")) == (event, "DCM")
    identification = message.find("EventIdentification")
    assert identification is not None
    assert identification.get("EventActionCode") == action
    assert roles(message) == expected


def test_types_of_one_event_are_told_apart() -> None:
    names = ("start", "stop", "scan", "refusal")
    types = [of(name).find("EventIdentification/EventTypeCode") for name in names]
    assert [each.get("csd-code") for each in types if each is not None] == ["110120", "110121", "110126", "110132"]


def test_a_query_carries_its_identifier_and_how_to_read_it() -> None:
    (queried,) = of("query").iter("ParticipantObjectIdentification")
    assert queried.get("ParticipantObjectID") == QUERY.sop_class_uid
    assert queried.findtext("ParticipantObjectQuery") == QUERY.identifier
    detail = queried.find("ParticipantObjectDetail")
    assert detail is not None
    assert detail.get("type") == "TransferSyntax"
    assert base64.b64decode(detail.get("value", "")).decode() == QUERY.transfer_syntax_uid


def test_studies_with_their_sop_classes_and_the_patient() -> None:
    study, patient = of("retrieve").iter("ParticipantObjectIdentification")
    assert study.get("ParticipantObjectID") == "1.2.1"
    assert [one.attrib for one in study.iter("SOPClass")] == [
        {"UID": HEAD.sop_class_uid, "NumberOfInstances": "3"},
        {"UID": DOSE.sop_class_uid, "NumberOfInstances": "1"},
    ]
    assert patient.get("ParticipantObjectID") == "P1"
    code = patient.find("ParticipantObjectIDTypeCode")
    assert code is not None
    assert (code.get("csd-code"), code.get("codeSystemName")) == ("2", "RFC-3881")


def test_no_message_is_about_two_patients() -> None:
    patients = [
        [each.get("ParticipantObjectID") for each in message.iter("ParticipantObjectIdentification")]
        for message in messages(RECORDS["push"])
    ]
    assert patients == [["1.2.1", "P1"], ["1.2.2", "P2"]]


def test_an_alert_says_what_it_is_about() -> None:
    (alert,) = of("refusal").iter("ParticipantObjectIdentification")
    detail = alert.find("ParticipantObjectDetail")
    assert detail is not None
    assert (alert.get("ParticipantObjectID"), detail.get("type")) == ("PACS", "Alert Description")
    assert base64.b64decode(detail.get("value", "")).decode() == "it called us 'X\x01'"


def test_outcomes() -> None:
    told = [of(name).find("EventIdentification") for name in ("retrieve", "get of a peer", "failed")]
    assert [each.get("EventOutcomeIndicator") for each in told if each is not None] == ["0", "4", "8"]
