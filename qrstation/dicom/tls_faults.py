"""Why there is no TLS with a node that we called, in words."""

from __future__ import annotations

import ssl

from qrstation.dicom.tls import NOTHING_IN_COMMON
from qrstation.errors import NodeNotReached, NoDicomService
from qrstation.model.commands import command_line
from qrstation.model.nodes import RemoteNode
from qrstation.model.tls import ShownCertificate, Trust, fingerprint_text
from qrstation.words import joined, later, say, sentences

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
                "{where} took the connection but did not answer in TLS in {seconds:g} s.",
                where=where,
                seconds=node.timeouts.connect,
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
        advice = (
            say("Ask its administrator which versions of TLS and ciphers it takes.")
            if node.tls.shows_own
            else say(
                "Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate "
                "of ours."
            )
        )
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
    renewed = say(
        "Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed."
    )
    accepted = say("Accepted: {fingerprint}.", fingerprint=fingerprint_text(node.tls.fingerprint))
    return _fault(
        node,
        say("{where} shows another certificate than the one that was accepted.", where=where),
        sentences(renewed, _how_to_accept(node)),
        sentences(accepted, _described(shown)),
        lasting=True,
    )


def _untrusted(node: RemoteNode, fault: ssl.SSLCertVerificationError, shown: ShownCertificate | None) -> _Words:
    where, code = _where(node), fault.verify_code
    if code in (_EXPIRED, _NOT_YET_VALID):
        return _out_of_time(where, code, shown)
    if code in _OTHER_NAMES:
        return _of_another_name(node, shown)
    if code in _WEAK:
        return (
            say("The certificate of {where} has a key or a signature that is too weak.", where=where),
            say("Ask its administrator for a new one."),
        )
    if code == _SELF_SIGNED:
        title = say("The certificate of {where} is signed by itself, not by an authority.", where=where)
        return title, _how_to_accept(node)
    if code in _UNKNOWN_AUTHORITY:
        return _of_unknown_authority(node, shown)
    return (
        say("The certificate of {where} is not trusted here.", where=where),
        say("Ask its administrator what is wrong with it."),
    )


def _out_of_time(where: str, code: int, shown: ShownCertificate | None) -> _Words:
    first, last = (None, None) if shown is None else (shown.not_before, shown.not_after)
    if code == _EXPIRED:
        return (
            say("The certificate of {where} expired already.", where=where)
            if last is None
            else say("The certificate of {where} expired on {date:%Y-%m-%d}.", where=where, date=last),
            say("Ask its administrator for a new one, and check this computer's clock."),
        )
    return (
        say("The certificate of {where} is not valid yet.", where=where)
        if first is None
        else say("The certificate of {where} is not valid before {date:%Y-%m-%d}.", where=where, date=first),
        say("Check this computer's clock, and that of the node."),
    )


def _of_another_name(node: RemoteNode, shown: ShownCertificate | None) -> _Words:
    names = joined(say(" and "), shown.names) if shown is not None and shown.names else say("another host")
    title = say(
        "The certificate of {where} is for {names}, not for {host}.",
        where=_where(node),
        names=names,
        host=node.tls.host or node.address.host,
    )
    return title, _in_its_settings(
        node,
        later(
            "Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms "
            "the name, give it in the node's TLS settings ({command})."
        ),
        later(
            "Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms "
            "the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command})."
        ),
        command_line("nodes", "edit", "--tls-name", "HOST", of=_named(node)),
    )


def _of_unknown_authority(node: RemoteNode, shown: ShownCertificate | None) -> _Words:
    issuer = shown.issuer if shown is not None else ""
    if node.tls.trust is Trust.SYSTEM:
        named = later("The certificate of {where} was issued by {issuer}, which is none that this computer trusts.")
        unnamed = later("The certificate of {where} was issued by an authority that is none that this computer trusts.")
    else:
        named = later("The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.")
        unnamed = later(
            "The certificate of {where} was issued by an authority that is none that the node's CA file names."
        )
    return say(named if issuer else unnamed, where=_where(node), issuer=issuer), _in_its_settings(
        node,
        later(
            "Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings "
            "({command})."
        ),
        later(
            "Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and "
            "name its file in the node's TLS settings ({command})."
        ),
        command_line("nodes", "edit", "--tls", "ca", "--ca", "FILE", of=_named(node)),
    )


def _how_to_accept(node: RemoteNode) -> str:
    return _in_its_settings(
        node,
        later(
            "Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS "
            "settings ({command})."
        ),
        later(
            "Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) "
            "and accept it in the node's TLS settings ({command})."
        ),
        command_line("nodes", "trust", of=_named(node)),
    )


def _in_its_settings(node: RemoteNode, known: str, unknown: str, command: str) -> str:
    """Say what to do in the settings of a node, which one that is not in the book has to be added to first."""
    if node.is_named:
        return say(known, command=command)
    return say(unknown, command=command, adding=command_line("nodes", "add", "NAME", of=str(node.address)))


def _named(node: RemoteNode) -> str:
    return node.name if node.is_named else "NAME"


def _described(shown: ShownCertificate | None, checked: str = "") -> str:
    said = say("What checked it says: {reason}.", reason=checked.rstrip(".")) if checked else ""
    facts = "" if shown is None else joined("; ", (joined(" ", fact) for fact in shown.facts))
    seen = say("It shows: {facts}.", facts=facts) if facts else ""
    return sentences(said, seen)


def _in_terms_of_tls(reason: str) -> str:
    return say("The reason in the terms of TLS: {reason}.", reason=reason.lower().replace("_", " ")) if reason else ""


def _where(node: RemoteNode) -> str:
    return f"{node.address.host}:{node.address.port}"


def _fault(node: RemoteNode, title: str, advice: str, detail: str = "", *, lasting: bool = False) -> NodeNotReached:
    """Make the fault; one that lasts is not tried again until somebody has changed something."""
    kind = NoDicomService if lasting else NodeNotReached
    return kind(f"{node.name}: {title}", detail=detail, advice=advice, node=node.name)
