"""Why there is no TLS with a node that we called, in words."""

from __future__ import annotations

import ssl

from qrstation.dicom.tls import NOTHING_IN_COMMON
from qrstation.errors import NodeNotReached, NoDicomService
from qrstation.model.commands import command_line
from qrstation.model.nodes import RemoteNode
from qrstation.model.tls import ShownCertificate, Trust, fingerprint_text
from qrstation.words import say

_NOT_YET_VALID, _EXPIRED, _SELF_SIGNED = 9, 10, 18
_UNKNOWN_AUTHORITY = frozenset((2, 19, 20, 21, 27))
_OTHER_NAMES = frozenset((62, 64))
_WEAK = frozenset((66, 67, 68))
"""Of OpenSSL's reasons for which a certificate is not believed."""
_NO_TLS = frozenset(("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "UNKNOWN_PROTOCOL"))
_OUTDATED = ("PROTOCOL_VERSION", "INSUFFICIENT_SECURITY", "DH_KEY_TOO_SMALL", "LEGACY_SIGALG", "WRONG_SIGNATURE_TYPE")
_ABOUT_OURS = (
    "UNKNOWN_CA",
    "BAD_CERTIFICATE",
    "CERTIFICATE_",
    "UNSUPPORTED_CERTIFICATE",
    "ACCESS_DENIED",
    "DECRYPT_ERROR",
)
_NONE_SHOWN = "CERTIFICATE_REQUIRED"

_Words = tuple[str, str]
"""What happened, and what to do."""


def alert_in(fault: OSError) -> str:
    """Reason for which a peer ended TLS, in OpenSSL's terms; empty where it did not."""
    reason = getattr(fault, "reason", None) or ""
    return reason if isinstance(fault, ssl.SSLError) and "ALERT" in reason else ""


def not_secured(node: RemoteNode, fault: Exception, shown: ShownCertificate | None = None) -> NodeNotReached:
    """Say why there is no TLS with a node, by what the handshake raised.

    Parameters
    ----------
    shown
        The certificate that it showed, where that is known.
    """
    where = _where(node)
    reason = getattr(fault, "reason", None) or ""
    if isinstance(fault, ssl.SSLCertVerificationError):
        title, advice = _untrusted(node, fault, shown)
        return _fault(node, title, advice, _described(shown, fault.verify_message), lasting=True)
    if reason in _NO_TLS:
        return _fault(
            node,
            say("{where} does not speak TLS.", where=where),
            say("Give the port on which it speaks TLS (often 2762), or switch TLS off for this node."),
            lasting=True,
        )
    if reason in NOTHING_IN_COMMON or any(word in reason for word in _OUTDATED):
        return _fault(
            node,
            say(
                "{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.",
                where=where,
            ),
            say("Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here."),
            _in_terms_of_tls(reason),
            lasting=True,
        )
    if "ALERT" in reason:
        return refused_in_tls(node, reason)
    if isinstance(fault, TimeoutError):
        return _fault(
            node,
            say(
                "{where} took the connection but did not answer in TLS in {connect:g} s.",
                where=where,
                connect=node.timeouts.connect,
            ),
            say("Check that it speaks TLS on this port; the port for TLS is often 2762."),
        )
    return _fault(
        node,
        say("{where} ended the connection while TLS was being set up.", where=where),
        say("Check that it speaks TLS on this port; it may also want a certificate of ours."),
    )


def refused_in_tls(node: RemoteNode, alert: str) -> NodeNotReached:
    """Say why a node ended TLS, by the alert with which it did."""
    where = _where(node)
    if _NONE_SHOWN in alert:
        title = say("{where} wants a certificate of ours, and was shown none.", where=where)
        advice = say(
            "Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it."
        )
    elif any(word in alert for word in _ABOUT_OURS):
        title = say("{where} does not accept our certificate.", where=where)
        advice = say(
            "Give our certificate to its administrator, who has to trust it, and check that it is still valid."
        )
    else:
        title = say("{where} speaks TLS, and refused ours.", where=where)
        advice = say("Ask its administrator which versions of TLS and ciphers it takes")
        advice += "." if node.tls.shows_own else say(", and whether it wants a certificate of ours.")
    return _fault(node, title, advice, _in_terms_of_tls(alert), lasting=True)


def nobody_trusted(node: RemoteNode) -> NodeNotReached:
    """Say that a node is to be reached by TLS, and nothing is known of whom to trust there."""
    return _fault(
        node,
        say("{where} is to be reached by TLS, and nothing says whom to trust there.", where=_where(node)),
        say("Add it to the node book, with its TLS settings."),
        lasting=True,
    )


def not_the_accepted(node: RemoteNode, shown: ShownCertificate) -> NodeNotReached:
    """Say that a node shows another certificate than the one that the user accepted, or that none was yet."""
    where = _where(node)
    if not node.tls.fingerprint:
        return _fault(
            node,
            say("The certificate of {where} was not accepted here yet.", where=where),
            _how_to_accept(node),
            _described(shown),
            lasting=True,
        )
    return _fault(
        node,
        say("{where} shows another certificate than the one that was accepted.", where=where),
        say(
            "Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed. "
        )
        + _how_to_accept(node),
        say(
            "Accepted: {fingerprint_text}. {described}",
            fingerprint_text=fingerprint_text(node.tls.fingerprint),
            described=_described(shown),
        ),
        lasting=True,
    )


def _untrusted(node: RemoteNode, fault: ssl.SSLCertVerificationError, shown: ShownCertificate | None) -> _Words:
    of_where = say("The certificate of {where}", where=_where(node))
    code = fault.verify_code
    if code == _EXPIRED:
        on = (
            say("on {not_after:%Y-%m-%d}", not_after=shown.not_after)
            if shown is not None and shown.not_after is not None
            else "already"
        )
        return say("{of_where} expired {on}.", of_where=of_where, on=on), say(
            "Ask its administrator for a new one, and check this computer's clock."
        )
    if code == _NOT_YET_VALID:
        date = (
            say("before {not_before:%Y-%m-%d}", not_before=shown.not_before)
            if shown is not None and shown.not_before is not None
            else "yet"
        )
        return say("{of_where} is not valid {date}.", of_where=of_where, date=date), say(
            "Check this computer's clock, and that of the node."
        )
    if code in _OTHER_NAMES:
        names = " and ".join(shown.names) if shown is not None and shown.names else say("another host")
        return (
            say(
                "{of_where} is for {names}, not for {host}.",
                of_where=of_where,
                names=names,
                host=node.tls.host or node.address.host,
            ),
            say(
                "Reach the node by the name in its certificate. Where that is impossible, and its administrator "
                "confirms the name, {first}give it in the node's TLS settings ({command_line}).",
                first=_first(node),
                command_line=command_line("nodes", "edit", "--tls-name", "HOST", of=_named(node)),
            ),
        )
    if code in _WEAK:
        return say("{of_where} has a key or a signature that is too weak.", of_where=of_where), say(
            "Ask its administrator for a new one."
        )
    if code == _SELF_SIGNED:
        return say("{of_where} is signed by itself, not by an authority.", of_where=of_where), _how_to_accept(node)
    if code in _UNKNOWN_AUTHORITY:
        trusted = say("this computer trusts") if node.tls.trust is Trust.SYSTEM else say("the node's CA file names")
        issuer = (
            say("{issuer}, which is", issuer=shown.issuer)
            if shown is not None and shown.issuer
            else say("an authority that is")
        )
        return (
            say(
                "{of_where} was issued by {issuer} none that {trusted}.",
                of_where=of_where,
                issuer=issuer,
                trusted=trusted,
            ),
            say(
                "Ask its administrator for the certificate of that authority, and {first}name its file in the "
                "node's TLS settings ({command_line}).",
                first=_first(node),
                command_line=command_line("nodes", "edit", "--tls", "ca", "--ca", "FILE", of=_named(node)),
            ),
        )
    return say("{of_where} is not trusted here.", of_where=of_where), say(
        "Ask its administrator what is wrong with it."
    )


def _how_to_accept(node: RemoteNode) -> str:
    return say(
        "Compare its SHA-256 fingerprint with what its administrator says, then {first}accept it in the "
        "node's TLS settings ({command_line}).",
        first=_first(node),
        command_line=command_line("nodes", "trust", of=_named(node)),
    )


def _first(node: RemoteNode) -> str:
    """What is to be done before a node has settings, as a part of a sentence; empty where it is in the book."""
    if node.is_named:
        return ""
    return say(
        "add it to the node book ({command_line}) and ",
        command_line=command_line("nodes", "add", "NAME", of=str(node.address)),
    )


def _named(node: RemoteNode) -> str:
    return node.name if node.is_named else "NAME"


def _described(shown: ShownCertificate | None, checked: str = "") -> str:
    said = say("What checked it says: {rstrip}.", rstrip=checked.rstrip(".")) if checked else ""
    seen = (
        "" if shown is None else say("It shows: ") + "; ".join(f"{term} {value}" for term, value in shown.facts) + "."
    )
    return f"{said} {seen}".strip()


def _in_terms_of_tls(reason: str) -> str:
    return say("The reason in the terms of TLS: {replace}.", replace=reason.lower().replace("_", " ")) if reason else ""


def _where(node: RemoteNode) -> str:
    return f"{node.address.host}:{node.address.port}"


def _fault(node: RemoteNode, title: str, advice: str, detail: str = "", *, lasting: bool = False) -> NodeNotReached:
    """Make the fault; one that lasts is not tried again until somebody has changed something."""
    kind = NoDicomService if lasting else NodeNotReached
    return kind(f"{node.name}: {title}", detail=detail, advice=advice, node=node.name)
