"""What the names in the tables of the Conformance Statement mean: one without a meaning keeps it from being written."""

from __future__ import annotations

from collections.abc import Mapping

from qrstation.dicom import status
from qrstation.dicom.status import Service
from qrstation.model.identity import IdentityType

SAMPLES = {
    "ASCII": "Smith",
    "Western European": "Müller",
    "Central European": "Dvořák",
    "Turkish": "Yıldız",
    "Cyrillic": "Иванов",
    "Greek": "Παπαδόπουλος",
    "Arabic": "قباني",
    "Hebrew": "שרון",
    "Thai": "สมชาย",
    "Japanese": "山田^太郎",
    "Korean": "김희중",
    "Chinese, and what is mixed": "王小东",
}
"""Text of some languages."""

TIMEOUTS = {
    "connect": "the TCP connection, the TLS handshake and the answer to A-ASSOCIATE-RQ",
    "response": "the next message of a C-ECHO or C-FIND, and the rest of any message that has begun",
    "retrieve": "the next response or object of a C-GET or C-MOVE",
}

LISTENER = {
    "associations": ("Associations at a time", ""),
    "associations_per_host": ("of these, from one IP address", ""),
    "associations_for_known": ("of these, kept for callers in the node book or in the list of callers", ""),
    "connections": ("TCP connections at a time, those without an association included", ""),
    "connections_per_host": ("of these, from one IP address", ""),
    "negotiation": ("Time for the TLS handshake and A-ASSOCIATE-RQ together (ARTIM)", "s"),
    "idle": ("Silence after which an association is ended", "s"),
    "response": ("Time for the response to a C-STORE of ours", "s"),
    "stop": ("Time that associations get to end when the receiver is stopped", "s"),
    "instance": ("Data set of one C-STORE", "bytes"),
    "message": ("Command set and identifier of any other message", "bytes"),
    "waiting_messages": ("Messages that may wait for the one before them", ""),
    "pdu.seconds": ("Time for the rest of a PDU that has begun", "s"),
    "pdu.bytes": ("P-DATA-TF PDU", "bytes"),
    "pdu.negotiation": ("any other PDU", "bytes"),
}

SETTINGS = {
    "version": "",
    "ae_title": "our AE title, of the receiver and, unless a node has another, towards nodes",
    "receive": "from where it can be reached: `network`, `this-machine`, or `off` until a C-MOVE of ours needs it",
    "bind_host": "address of this computer to listen on; `0.0.0.0` is all of IPv4, `::` all of IPv6",
    "port": "port of the receiver",
    "keep_receiving": "whether it receives while the window is closed; none: asked at the first close",
    "serve_archive": "whether others may query and retrieve",
    "anybody_may_send": "whether callers are let in that are neither in the node book nor in the list of callers",
    "anybody_may_query": "whether these may query and retrieve as well",
    "require_called_ae_title": "whether callers must call us by our AE title",
    "receiver_tls": "`off`, `on`, or `callers`, who then have to show a certificate",
    "receiver_tls_callers": "file (PEM) of the certificates, or their authorities, that callers may show",
    "receiver_tls_profile": "versions and ciphers of TLS that the receiver speaks",
    "archive_folder": "folder of the received objects; none: the usual one",
    "query_limit": "matches after which a search of ours is ended by C-CANCEL; none: never",
    "confirm_retrieval_above": "objects above which a retrieval is shown as a plan before it starts",
    "notify_transfers": "",
    "fast_transfers": "whether qrstation's own transport moves the data, or pynetdicom's; the protocol is the same",
    "protocol_log": "",
    "protocol_log_days": "",
    "audit_days": "days for which the audit trail is kept; none: for ever",
    "appearance": "",
    "language": "",
    "name_groups": "component groups in which person names are shown",
}
"""Settings; those without a meaning here have nothing to do with DICOM."""

IDENTITIES = {
    IdentityType.USER_NAME: "`--user`",
    IdentityType.PASSCODE: "`--user`, `--passcode`",
    IdentityType.KERBEROS: "`--kerberos`",
    IdentityType.SAML: "`--saml`",
    IdentityType.JWT: "`--jwt`",
}

NODE = {
    "name": ("", ""),
    "address": ("AE title, host, port, and whether it is reached by TLS", "`AET@host:port`, `AET@host:port?tls`"),
    "calling_ae_title": ("our AE title towards the node, where it is another than ours", "`--calling-aet`"),
    "queried": ("whether it is searched", "`--queried`, `--no-queried`"),
    "stores": ("whether a C-MOVE may name it as its Move Destination", "`--stores`, `--no-stores`"),
    "may_query": ("whether it may query and retrieve here", "`--may-query`, `--no-may-query`"),
    "retrieve_method": ("`auto`, `get` or `move`", "`--method`"),
    "query_model": ("information model of queries", "`--model`"),
    "extended_negotiation": ("what it is offered beyond the baseline", "`--offer`"),
    "user_identity": ("user named to it", "`--user`, `--passcode`, `--kerberos`, `--saml`, `--jwt`"),
    "tls": ("whom to trust, our certificate, profile", "`--tls`, `--ca`, `--tls-name` and others"),
    "assumed_character_set": ("Specific Character Set of answers that name none", "`--charset`"),
    "modality_tag": ("whether queries for dose objects carry an empty Modality", "`--modality-tag`"),
    "notes": ("", ""),
    "capabilities": ("", ""),
    "limits.associations": ("associations at once for one retrieval", "`--associations`"),
    "limits.quiet_hours": ("hours in which nothing is retrieved", "`--quiet-hours`"),
    "limits.bandwidth": ("bytes per second of one retrieval", "`--bandwidth`"),
}

_UNREADABLE = "the identifier cannot be read, or the archive cannot be used"
_ANOTHER_CLASS = "the SOP Class of the request is not that of its presentation context"
_WRONG_IDENTIFIER = "a unique key is missing, a level is not of the model, or a Query/Retrieve View is asked for"
_RETRIEVED: Mapping[int, str] = {
    status.SUCCESS: "every object was sent, or none matched",
    status.SUB_OPERATIONS_WITH_FAILURES: "some objects were sent, and others not or with a warning",
    status.CANNOT_PERFORM_SUB_OPERATIONS: "none of the objects could be sent",
    status.IDENTIFIER_DOES_NOT_MATCH: _WRONG_IDENTIFIER,
    status.FRAMES_NOT_FOUND: "frames: the object is not held, or has none of these frames",
    status.CANNOT_CREATE_OBJECT: "frames: no valid object can be made of them",
    status.CANNOT_EXTRACT_FRAMES: "frames: they cannot be taken out of the pixel data",
    status.NOT_TIME_BASED: "frames: a span of time is asked for, and the object does not tell the times of its frames",
    status.INVALID_FRAME_REQUEST: "frames: their numbers or times are missing, not valid, or given in two ways",
    status.UNABLE_TO_PROCESS: _UNREADABLE,
    status.SOP_CLASS_NOT_SUPPORTED: _ANOTHER_CLASS,
    status.CANCEL: "C-CANCEL came",
    status.PENDING: "after each object",
}

SERVED: Mapping[Service, Mapping[int, str]] = {
    Service.ECHO: {status.SUCCESS: "always"},
    Service.STORE: {
        status.SUCCESS: "the object is safe on the disk and in the index, or was held with the same bytes; see 5.2.4",
        status.OUT_OF_RESOURCES: "the disk is full, or the archive cannot be written",
        status.IDENTIFIER_DOES_NOT_MATCH: "the data set is not of the SOP Class or UID of the request",
        status.UNABLE_TO_PROCESS: "the data set cannot be read, or the request lacks its SOP Class or Instance UID",
        status.SOP_CLASS_NOT_SUPPORTED: _ANOTHER_CLASS,
        status.PROCESSING_FAILURE: "a fault in qrstation",
    },
    Service.FIND: {
        status.SUCCESS: "all matches were told",
        status.PENDING: "a match; all its keys are supported",
        status.PENDING_WITHOUT_OPTIONAL_KEYS: "a match that lacks some of the keys asked for",
        status.IDENTIFIER_DOES_NOT_MATCH: _WRONG_IDENTIFIER,
        status.UNABLE_TO_PROCESS: _UNREADABLE,
        status.SOP_CLASS_NOT_SUPPORTED: _ANOTHER_CLASS,
        status.CANCEL: "C-CANCEL came",
    },
    Service.GET: _RETRIEVED,
    Service.MOVE: {
        **_RETRIEVED,
        status.MOVE_DESTINATION_UNKNOWN: "the node book has no node of that AE title to which a C-MOVE may send",
    },
}

PATIENT_INFO_STATUSES: Mapping[int, str] = {
    status.SUCCESS: "the one match was told, or nobody matches",
    status.PENDING: "the one match",
    status.MORE_THAN_ONE_MATCH: "several patients match",
    status.TEMPLATE_NOT_SUPPORTED: "the template is not that of the SOP Class",
    status.IDENTIFIER_DOES_NOT_MATCH: "there is no Patient ID, or not one template with its resource and identifier",
    status.UNABLE_TO_PROCESS: _UNREADABLE,
    status.SOP_CLASS_NOT_SUPPORTED: _ANOTHER_CLASS,
    status.CANCEL: "C-CANCEL came",
}
