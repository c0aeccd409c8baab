"""Every DIMSE status of the services that we use, in the standard's words and with what to do.

References
----------
PS3.7 Annex C; PS3.4 Tables B.2-1 (C-STORE), C.4-1 (C-FIND), C.4-2 (C-MOVE), C.4-3 (C-GET), Q.2-1 (C-FIND of
Relevant Patient Information), Y.4-1 and Y.4-2 (frames)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from qrstation.datasets.dictionary import keyword_of
from qrstation.model.outcomes import Status, StatusCategory
from qrstation.words import clause, later, say

if TYPE_CHECKING:
    from qrstation.datasets.character_sets import CharacterSet
    from qrstation.dicom.command_sets import CommandSet

SUCCESS = 0x0000
PROCESSING_FAILURE = 0x0110
SOP_CLASS_NOT_SUPPORTED = 0x0122
NOT_AUTHORISED = 0x0124
OUT_OF_RESOURCES = 0xA700
CANNOT_CALCULATE_MATCHES = 0xA701
CANNOT_PERFORM_SUB_OPERATIONS = 0xA702
MOVE_DESTINATION_UNKNOWN = 0xA801
IDENTIFIER_DOES_NOT_MATCH = 0xA900
FRAMES_NOT_FOUND = 0xAA00
CANNOT_CREATE_OBJECT = 0xAA01
CANNOT_EXTRACT_FRAMES = 0xAA02
NOT_TIME_BASED = 0xAA03
INVALID_FRAME_REQUEST = 0xAA04
FRAME_FAILURES = range(0xAA00, 0xAA05)
SUB_OPERATIONS_WITH_FAILURES = 0xB000
UNABLE_TO_PROCESS = 0xC000
MORE_THAN_ONE_MATCH = 0xC100
TEMPLATE_NOT_SUPPORTED = 0xC200
CANCEL = 0xFE00
PENDING = 0xFF00
PENDING_WITHOUT_OPTIONAL_KEYS = 0xFF01

DUPLICATE_INVOCATION = 0x0210
RESOURCE_LIMITATION = 0x0213
PASSING = frozenset(
    (
        DUPLICATE_INVOCATION,
        RESOURCE_LIMITATION,
        OUT_OF_RESOURCES,
        CANNOT_CALCULATE_MATCHES,
        CANNOT_PERFORM_SUB_OPERATIONS,
        SUB_OPERATIONS_WITH_FAILURES,
        CANCEL,
    )
)
"""Statuses whose reason may pass by itself; CANCEL is one that a node gave unasked."""

_LONGEST_COMMENT = 256
"""Characters of an Error Comment that are shown: it may have 64, and many nodes write more."""
_MOST_OFFENDING = 16


class Service(StrEnum):
    """A DIMSE service, whose name decides what a status code means."""

    ECHO = "C-ECHO"
    FIND = "C-FIND"
    PATIENT_INFO = "C-FIND of Relevant Patient Information"
    GET = "C-GET"
    MOVE = "C-MOVE"
    STORE = "C-STORE"


@dataclass(frozen=True, slots=True)
class _Meaning:
    category: StatusCategory
    meaning: str
    advice: str = ""


_SUCCESS, _WARNING, _FAILURE = StatusCategory.SUCCESS, StatusCategory.WARNING, StatusCategory.FAILURE

_ASK_LOG = later("Ask the administrator of the node to look into its log.")
_NARROW = later("Narrow the query, or try again when the node has less to do.")
_LATER = later("Try again later, or in smaller parts; the node was short of something.")
_OTHER_MODEL = later(
    "Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model."
)
_PERMISSION = later("Ask the administrator of the node to permit this to our AE title.")
_OTHER_CLASS = later("Choose another query model, or another method of retrieval, for this node.")
_WHOLE_OBJECT = later("Retrieve the whole object instead of frames of it.")
_CHECK_VALUES = later("Check the values given; the node could not use one of them.")
_LEAVE_OUT = later("Leave out keys that the node does not know.")
_BY_ITSELF = later("The node stopped by itself: try again, or ask its administrator why.")
_DOES_NOT_MATCH = _Meaning(_FAILURE, later("Data set does not match SOP Class"), _OTHER_MODEL)

# Those that pynetdicom gives for several services, and any vendor may give.
_NO_STATUS = _Meaning(
    _FAILURE, later("Unable to process (if the node runs pynetdicom: its handler gave no status)"), _ASK_LOG
)
_INVALID_STATUS = _Meaning(
    _FAILURE, later("Unable to process (if the node runs pynetdicom: its handler gave an invalid status)"), _ASK_LOG
)
_NOT_DECODED = _Meaning(
    _FAILURE, later("Unable to process (if the node runs pynetdicom: it could not decode our identifier)"), _ASK_LOG
)
_HANDLER_FAILED = _Meaning(
    _FAILURE, later("Unable to process (if the node runs pynetdicom: its handler failed)"), _ASK_LOG
)
_MISCOUNTED = _Meaning(
    _FAILURE, later("Unable to process (if the node runs pynetdicom: invalid number of sub-operations)"), _ASK_LOG
)

_GENERAL: Mapping[int, _Meaning] = {
    SUCCESS: _Meaning(_SUCCESS, later("Success")),
    0x0001: _Meaning(_WARNING, later("Requested optional attributes are not supported"), _LEAVE_OUT),
    0x0105: _Meaning(_FAILURE, later("No such attribute"), _ASK_LOG),
    0x0106: _Meaning(_FAILURE, later("Invalid attribute value"), _CHECK_VALUES),
    0x0107: _Meaning(_WARNING, later("Attribute list error"), _LEAVE_OUT),
    PROCESSING_FAILURE: _Meaning(_FAILURE, later("Processing failure"), _ASK_LOG),
    0x0111: _Meaning(_FAILURE, later("Duplicate SOP Instance"), _ASK_LOG),
    0x0112: _Meaning(
        _FAILURE, later("No such SOP Instance"), later("Search again: what was chosen may no longer be there.")
    ),
    0x0113: _Meaning(_FAILURE, later("No such event type"), _ASK_LOG),
    0x0114: _Meaning(_FAILURE, later("No such argument"), _ASK_LOG),
    0x0115: _Meaning(_FAILURE, later("Invalid argument value"), _CHECK_VALUES),
    0x0116: _Meaning(_WARNING, later("Attribute value out of range"), _CHECK_VALUES),
    0x0117: _Meaning(_FAILURE, later("Invalid SOP Instance"), later("Check the UIDs given.")),
    0x0118: _Meaning(_FAILURE, later("No such SOP Class"), _OTHER_CLASS),
    0x0119: _Meaning(_FAILURE, later("Class-instance conflict"), _ASK_LOG),
    0x0120: _Meaning(_FAILURE, later("Missing attribute"), later("Give the attribute that the node asks for.")),
    0x0121: _Meaning(
        _FAILURE, later("Missing attribute value"), later("Give a value for the attribute that the node asks for.")
    ),
    SOP_CLASS_NOT_SUPPORTED: _Meaning(_FAILURE, later("Refused: SOP Class not supported"), _OTHER_CLASS),
    0x0123: _Meaning(_FAILURE, later("No such action"), _ASK_LOG),
    NOT_AUTHORISED: _Meaning(_FAILURE, later("Refused: not authorised"), _PERMISSION),
    DUPLICATE_INVOCATION: _Meaning(_FAILURE, later("Duplicate invocation"), later("Try again.")),
    0x0211: _Meaning(_FAILURE, later("Unrecognised operation"), _OTHER_CLASS),
    0x0212: _Meaning(_FAILURE, later("Mistyped argument"), _ASK_LOG),
    RESOURCE_LIMITATION: _Meaning(_FAILURE, later("Resource limitation"), _LATER),
    CANCEL: _Meaning(StatusCategory.CANCEL, later("Terminated by a C-CANCEL request")),
}

_FIND: Mapping[int, _Meaning] = {
    OUT_OF_RESOURCES: _Meaning(_FAILURE, later("Refused: out of resources"), _NARROW),
    0xA710: _Meaning(_FAILURE, later("Invalid prior record key"), later("Start the query anew.")),
    IDENTIFIER_DOES_NOT_MATCH: _DOES_NOT_MATCH,
    0xB001: _Meaning(
        _WARNING, later("Matching reached the response limit; there may be more matches"), later("Narrow the query.")
    ),
    0xC001: _NO_STATUS,
    0xC002: _INVALID_STATUS,
    0xC310: _NOT_DECODED,
    0xC311: _HANDLER_FAILED,
    0xC312: _Meaning(
        _FAILURE, later("Unable to process (if the node runs pynetdicom: it could not encode a match)"), _ASK_LOG
    ),
    CANCEL: _Meaning(StatusCategory.CANCEL, later("Matching terminated due to Cancel request"), _BY_ITSELF),
    PENDING: _Meaning(StatusCategory.PENDING, later("Matches are continuing")),
    PENDING_WITHOUT_OPTIONAL_KEYS: _Meaning(
        StatusCategory.PENDING, later("Matches are continuing; one or more optional keys were not supported")
    ),
}

_PATIENT_INFO: Mapping[int, _Meaning] = {
    OUT_OF_RESOURCES: _Meaning(
        _FAILURE, later("Refused: out of resources"), later("Try again when the node has less to do.")
    ),
    IDENTIFIER_DOES_NOT_MATCH: _Meaning(
        _FAILURE,
        later("Data set does not match SOP Class"),
        later("Ask with the Patient ID as the node writes it, or leave the template to the kind of information."),
    ),
    MORE_THAN_ONE_MATCH: _Meaning(
        _FAILURE,
        later("More than one match found"),
        later("The node knows several patients of that Patient ID: give its issuer, too."),
    ),
    TEMPLATE_NOT_SUPPORTED: _Meaning(
        _FAILURE,
        later("Unable to support requested template"),
        later("Ask for another kind of information or another template."),
    ),
    **{code: meaning for code, meaning in _FIND.items() if code in range(0xC001, 0xC400)},
    PENDING: _Meaning(StatusCategory.PENDING, later("Current match is supplied")),
}

_RETRIEVE: Mapping[int, _Meaning] = {
    CANNOT_CALCULATE_MATCHES: _Meaning(
        _FAILURE, later("Refused: out of resources, unable to calculate number of matches"), _LATER
    ),
    CANNOT_PERFORM_SUB_OPERATIONS: _Meaning(
        _FAILURE,
        later("Refused: out of resources, unable to perform sub-operations"),
        later("Check that the node can reach the receiver, that both have space, and try again later."),
    ),
    IDENTIFIER_DOES_NOT_MATCH: _DOES_NOT_MATCH,
    FRAMES_NOT_FOUND: _Meaning(
        _FAILURE,
        later("None of the frames requested were found in the SOP Instance"),
        later("Ask for frames that the object has: its Number of Frames tells how many there are."),
    ),
    CANNOT_CREATE_OBJECT: _Meaning(_FAILURE, later("Unable to create new object for this SOP Class"), _WHOLE_OBJECT),
    CANNOT_EXTRACT_FRAMES: _Meaning(_FAILURE, later("Unable to extract frames"), _WHOLE_OBJECT),
    NOT_TIME_BASED: _Meaning(
        _FAILURE,
        later("Time-based request received for a non-time-based original SOP Instance"),
        later("Name the frames by their numbers instead of by times."),
    ),
    INVALID_FRAME_REQUEST: _Meaning(_FAILURE, later("Invalid request"), _WHOLE_OBJECT),
    SUB_OPERATIONS_WITH_FAILURES: _Meaning(
        _WARNING,
        later("Sub-operations complete; one or more failures or warnings"),
        later("Retry: only what is missing is asked for again."),
    ),
    0xC001: _NO_STATUS,
    0xC002: _INVALID_STATUS,
    CANCEL: _Meaning(StatusCategory.CANCEL, later("Sub-operations terminated due to Cancel Indication"), _BY_ITSELF),
    PENDING: _Meaning(StatusCategory.PENDING, later("Sub-operations are continuing")),
}

_GET: Mapping[int, _Meaning] = {
    **_RETRIEVE,
    CANNOT_PERFORM_SUB_OPERATIONS: _Meaning(
        _FAILURE,
        later("Refused: out of resources, unable to perform sub-operations"),
        later(
            "It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of "
            "objects that were agreed on, which is no limit to C-MOVE."
        ),
    ),
    0xC410: _NOT_DECODED,
    0xC411: _HANDLER_FAILED,
    0xC413: _MISCOUNTED,
}

_MOVE: Mapping[int, _Meaning] = {
    **_RETRIEVE,
    MOVE_DESTINATION_UNKNOWN: _Meaning(
        _FAILURE,
        later("Refused: Move Destination unknown"),
        later(
            "The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port "
            "of the receiver."
        ),
    ),
    0xC510: _NOT_DECODED,
    0xC511: _HANDLER_FAILED,
    0xC513: _MISCOUNTED,
    0xC514: _Meaning(
        _FAILURE,
        later("Unable to process (if the node runs pynetdicom: no address or number of sub-operations)"),
        _ASK_LOG,
    ),
    0xC515: _Meaning(
        _FAILURE, later("Unable to process (if the node runs pynetdicom: invalid address of the destination)"), _ASK_LOG
    ),
}

_STORE: Mapping[int, _Meaning] = {
    0xB000: _Meaning(_WARNING, later("Coercion of data elements")),
    0xB006: _Meaning(_WARNING, later("Elements discarded")),
    0xB007: _Meaning(_WARNING, later("Data set does not match SOP Class")),
    0xC001: _Meaning(
        _FAILURE, later("Cannot understand (if the node runs pynetdicom: its handler gave no status)"), _ASK_LOG
    ),
    0xC002: _Meaning(
        _FAILURE, later("Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)"), _ASK_LOG
    ),
    0xC210: _Meaning(
        _FAILURE, later("Cannot understand (if the node runs pynetdicom: it could not decode the data set)"), _ASK_LOG
    ),
    0xC211: _Meaning(_FAILURE, later("Cannot understand (if the node runs pynetdicom: its handler failed)"), _ASK_LOG),
}

_ECHO: Mapping[int, _Meaning] = {
    SOP_CLASS_NOT_SUPPORTED: _Meaning(_FAILURE, later("Refused: SOP Class not supported"), _ASK_LOG),
    0x0211: _Meaning(_FAILURE, later("Unrecognised operation"), _ASK_LOG),
}

_TABLES: Mapping[Service, Mapping[int, _Meaning]] = {
    Service.ECHO: _ECHO,
    Service.FIND: _FIND,
    Service.PATIENT_INFO: _PATIENT_INFO,
    Service.GET: _GET,
    Service.MOVE: _MOVE,
    Service.STORE: _STORE,
}

_QUERY_RANGES = ((range(0xC000, 0xD000), _Meaning(_FAILURE, later("Unable to process"), _ASK_LOG)),)

_RANGES: Mapping[Service, tuple[tuple[range, _Meaning], ...]] = {
    Service.ECHO: (),
    Service.FIND: _QUERY_RANGES,
    Service.PATIENT_INFO: _QUERY_RANGES,
    Service.GET: _QUERY_RANGES,
    Service.MOVE: _QUERY_RANGES,
    Service.STORE: (
        (range(0xA700, 0xA800), _Meaning(_FAILURE, later("Refused: out of resources"), _LATER)),
        (range(0xA900, 0xAA00), _Meaning(_FAILURE, later("Data set does not match SOP Class"), _ASK_LOG)),
        (range(0xC000, 0xD000), _Meaning(_FAILURE, later("Cannot understand"), _ASK_LOG)),
    ),
}

_UNKNOWN_FAILURE = _Meaning(_FAILURE, later("Unknown failure, not defined for this service"), _ASK_LOG)
_BY_CLASS = (
    (range(0x0100, 0x0300), _UNKNOWN_FAILURE),
    (range(0xA000, 0xB000), _UNKNOWN_FAILURE),
    (range(0xB000, 0xC000), _Meaning(_WARNING, later("Unknown warning, not defined for this service"), _ASK_LOG)),
    (range(0xC000, 0xD000), _UNKNOWN_FAILURE),
)

_UNKNOWN = _Meaning(StatusCategory.UNKNOWN, later("Unknown status, defined by nobody and taken as final"), _ASK_LOG)


def status_of(service: Service, code: int, *, error_comment: str = "", offending: tuple[str, ...] = ()) -> Status:
    """Say what a status code means in a service; a code that nobody defined is final and unknown.

    Parameters
    ----------
    code
        Status (0000,0900).
    error_comment
        Error Comment (0000,0902).
    offending
        Keywords of the Offending Elements (0000,0901).

    References
    ----------
    PS3.7 Annex C: the leading digits decide the category of codes that no service defines.
    """
    meaning = _meaning(service, code)
    return Status(
        code=code,
        category=meaning.category,
        meaning=say(meaning.meaning),
        advice=say(meaning.advice),
        error_comment=error_comment,
        offending=offending,
    )


_plain_status_of = lru_cache(maxsize=256)(status_of)


def stopped(sentence: str) -> Status:
    """Make what stands in for the final response where an operation was cancelled and none came.

    Parameters
    ----------
    sentence
        Why none came.
    """
    return Status(code=CANCEL, category=StatusCategory.CANCEL, meaning=clause(sentence), sent=False)


def status_in(service: Service, response: CommandSet, character_set: CharacterSet) -> Status:
    """Read the status of a response, with the Error Comment and Offending Elements that came with it.

    Parameters
    ----------
    character_set
        Of Error Comments that are not in the default repertoire, as they should be.
    """
    remark, tags = response.error_comment, response.offending_elements
    if not remark and not tags:
        return _plain_status_of(service, response.status or 0)
    comment, _ = character_set.decoded(remark)
    return status_of(
        service,
        response.status or 0,
        error_comment=_shortened(comment.strip(" \0")),
        offending=tuple(keyword_of(tag) for tag in tags[:_MOST_OFFENDING]),
    )


def _meaning(service: Service, code: int) -> _Meaning:
    known = _TABLES[service].get(code) or _GENERAL.get(code)
    if known is not None:
        return known
    ranges = (*_RANGES[service], *_BY_CLASS)
    return next((meaning for codes, meaning in ranges if code in codes), _UNKNOWN)


def _shortened(comment: str) -> str:
    return comment if len(comment) <= _LONGEST_COMMENT else f"{comment[:_LONGEST_COMMENT]}…"
