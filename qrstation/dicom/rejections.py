"""Why there is no association, in words for a physicist: rejections, aborts and presentation-context results.

References
----------
PS3.8 Tables 9-18 (presentation contexts), 9-21 (A-ASSOCIATE-RJ) and 9-26 (A-ABORT)
"""

from __future__ import annotations

from dataclasses import dataclass

from qrstation.errors import AssociationRejected
from qrstation.model.identity import Caller, IdentityType
from qrstation.model.nodes import RemoteNode
from qrstation.words import later, say

_TRANSIENT = 2
_TLS_RECORDS = (0x15, 0x16)
_OTHERS = {
    b"HTTP/1": later("is a web server, not a DICOM service"),
    b"SSH-": later("is an SSH server, not a DICOM service"),
}

_CONTEXT_RESULTS = {
    0: later("accepted without a transfer syntax"),
    1: later("rejected by its user"),
    2: later("rejected without a reason"),
    3: later("abstract syntax not supported"),
    4: later("transfer syntaxes not supported"),
}


# Who refuses a user is the "ACSE related function" (PS3.7 D.3.3.7); some say that they are the service user.
_OF_THE_USER = frozenset(((1, 1), (2, 1)))
# Titles, users and versions that do not fit do not become right by waiting, whatever the result says.
_OF_THE_SET_UP = frozenset(((1, 2), (1, 3), (1, 7), (2, 2)))
_USER = {
    IdentityType.USER_NAME: later("user name"),
    IdentityType.PASSCODE: later("user name or the passcode"),
    IdentityType.KERBEROS: later("Kerberos service ticket"),
    IdentityType.SAML: later("SAML assertion"),
    IdentityType.JWT: later("JSON Web Token"),
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a peer's refusal means and what to do about it."""

    title: str
    advice: str


def rejection_of(node: RemoteNode, caller: Caller, *, result: int, source: int, reason: int) -> AssociationRejected:
    """Explain an A-ASSOCIATE-RJ, with its numbers as detail; reserved and impossible values too.

    Parameters
    ----------
    caller
        Our AE title in the request, and the user that it named.
    result, source, reason
        Bytes 8 to 10 of the PDU, as they came.
    """
    explanation = _rejection(node, caller, source, reason)
    needs_a_person = _OF_THE_SET_UP if caller.credentials is None else _OF_THE_SET_UP | _OF_THE_USER
    kind = {1: say("permanent"), 2: say("transient")}.get(result, say("of an undefined kind"))
    return AssociationRejected(
        explanation.title,
        transient=result == _TRANSIENT and (source, reason) not in needs_a_person,
        detail=say(
            "A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.",
            kind=kind,
            result=result,
            source=source,
            reason=reason,
        ),
        advice=explanation.advice,
        node=node.name,
    )


def abort_of(node: RemoteNode, *, source: int, reason: int) -> Explanation:
    """Explain an A-ABORT; reserved and impossible values too.

    Parameters
    ----------
    source, reason
        Bytes 9 and 10 of the PDU, as they came; the reason means nothing unless the source is the service provider.
    """
    name = node.name
    numbers = say("(A-ABORT, source {source}, reason {reason})", source=source, reason=reason)
    if source == 0:
        return Explanation(
            say("{node} broke off the association and did not say why {numbers}.", node=name, numbers=numbers),
            say(
                "It may have been stopped or restarted: try again. Its administrator finds more in its log of this "
                "time."
            ),
        )
    if source != 2:
        return Explanation(
            say(
                "{node} broke off the association and did not say properly who did {numbers}.",
                node=name,
                numbers=numbers,
            ),
            say("Ask its administrator to look into its log at this time."),
        )
    words = {
        0: say("without a reason"),
        1: say("because it did not recognise a message of the protocol"),
        2: say("because it did not expect that message at that moment"),
        4: say("because it did not recognise a parameter of a message"),
        5: say("because it did not expect a parameter of a message"),
        6: say("because a parameter of a message had an invalid value"),
    }
    return Explanation(
        say(
            "{node} broke off the association {why} {numbers}.",
            node=name,
            why=words.get(reason, say("for a reason that the standard does not define")),
            numbers=numbers,
        ),
        say("Try again; if it happens again, give this sentence to its administrator, whose log says more."),
    )


def spoken_instead(answer: bytes) -> str:
    """Say what answers a request for an association by something else than DICOM; empty where that does not show.

    Parameters
    ----------
    answer
        The first bytes of it.
    """
    if answer[0] in _TLS_RECORDS:
        return say("expects TLS, and TLS is off for this node")
    words = next((words for opening, words in _OTHERS.items() if answer.startswith(opening)), "")
    return say(words)


def context_result(result: int) -> str:
    """Result of a presentation context in words."""
    if result in _CONTEXT_RESULTS:
        return say(_CONTEXT_RESULTS[result])
    return say("answered with the undefined result {result}", result=result)


def _rejection(node: RemoteNode, caller: Caller, source: int, reason: int) -> Explanation:
    name, address, calling = node.name, node.address, caller.ae_title
    if (source, reason) in _OF_THE_USER and caller.credentials is not None:
        return Explanation(
            say(
                "{node} refused the association, most likely because of the {identity}.",
                node=name,
                identity=say(_USER[caller.credentials.type]),
            ),
            say(
                "Check it in the settings of {node}; its administrator knows which users it lets in, and how "
                "they must be named.",
                node=name,
            ),
        )
    explanations = {
        (1, 1): Explanation(
            say("{node} refused the association without giving a reason.", node=name),
            say("Ask its administrator to look into its log at this time."),
        ),
        (1, 2): Explanation(
            say("{node} does not support the DICOM application context.", node=name),
            say(
                "Check that {host}:{port} is the DICOM port of {node}.", host=address.host, port=address.port, node=name
            ),
        ),
        (1, 3): Explanation(
            say("{node} does not know our AE title {calling}.", node=name, calling=calling),
            say(
                "Ask its administrator to register AE title {calling} with this computer's IP address and port, "
                "or give the AE title under which we are registered.",
                calling=calling,
            ),
        ),
        (1, 7): Explanation(
            say("{node} answers, but its AE title is not {ae_title}.", node=name, ae_title=address.ae_title),
            say("Correct the AE title of the node; upper and lower case matter."),
        ),
        (2, 1): Explanation(
            say("{node} refused the association at protocol level without giving a reason.", node=name),
            say("It may expect a user name or a certificate: ask its administrator."),
        ),
        (2, 2): Explanation(
            say("{node} does not support our version of the DICOM protocol.", node=name),
            say("Its software may be very old, or it is no DICOM node: ask its administrator."),
        ),
        (3, 1): Explanation(say("{node} is congested for the moment.", node=name), say("Try again in a minute.")),
        (3, 2): Explanation(
            say("{node} has as many associations as it allows.", node=name),
            say("Try again in a minute, or close other programs that are connected to it."),
        ),
    }
    return explanations.get((source, reason)) or Explanation(
        say(
            "{node} refused the association for a reason that the standard does not define (source "
            "{source}, reason {reason}).",
            node=name,
            source=source,
            reason=reason,
        ),
        say("Ask its administrator to look into its log at this time."),
    )
