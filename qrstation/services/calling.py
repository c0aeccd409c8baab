"""Who we are towards a node, with what proves it; and the shortest question there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qrstation.dicom import scu
from qrstation.errors import InvalidInput, QrError
from qrstation.model.cancellation import Cancellation
from qrstation.model.identity import Caller, Credentials, IdentityType, UserIdentity
from qrstation.model.nodes import RemoteNode
from qrstation.model.outcomes import EchoResult
from qrstation.model.own_tls import CertificateChain
from qrstation.services.secrets import passcode_of
from qrstation.services.tls_contexts import no_chain, tls_context
from qrstation.words import say, sentences

LONGEST_USER_NAME = 1_000
LONGEST_TOKEN = 50_000
"""Bytes: the user information of an A-ASSOCIATE-RQ, with all that it has besides, is limited to 65,535."""


def caller_of(
    node: RemoteNode,
    ae_title: str,
    *,
    passcode: str = "",
    own_certificate: Callable[[], CertificateChain | None] = no_chain,
) -> Caller:
    """Say who we are towards a node, and whom we trust there, as it is now: all is read for what is done with it next.

    Parameters
    ----------
    ae_title
        Ours.
    passcode
        Where it is not kept yet.
    own_certificate
        Gives our certificate, for a node that is shown it.

    Raises
    ------
    InvalidInput
        There is no passcode, no token, or no certificate where one is needed.
    QrError
        The keyring cannot be used.
    """
    tls = tls_context(node, own_certificate) if node.address.tls else None
    identity = node.user_identity
    if identity is None:
        return Caller(ae_title=ae_title, tls=tls)
    secondary = b""
    if identity.type.has_token:
        primary = _token(identity, node)
    else:
        primary = identity.user_name.encode()
        if len(primary) > LONGEST_USER_NAME:
            raise InvalidInput(
                say("The user name for {node} is too long to be sent.", node=node.name),
                advice=say("Shorten it to {most:,} bytes in the node's settings.", most=LONGEST_USER_NAME),
                node=node.name,
            )
        if identity.type is IdentityType.PASSCODE:
            secondary = (passcode or passcode_of(node)).encode()
    credentials = Credentials(type=identity.type, primary=primary, secondary=secondary)
    return Caller(ae_title=ae_title, credentials=credentials, tls=tls)


def _token(identity: UserIdentity, node: RemoteNode) -> bytes:
    path = identity.token_file or Path()
    try:
        with path.open("rb") as stream:
            token = stream.read(LONGEST_TOKEN + 1)
    except OSError as fault:
        raise InvalidInput(
            say("The token for {node} cannot be read from {file}.", node=node.name, file=path),
            detail=say("The system says: {reason}.", reason=fault.strerror or fault),
            advice=say("Let the token be written there, or name another file in the node's settings."),
            node=node.name,
        ) from fault
    if identity.type is not IdentityType.KERBEROS:
        # Whoever writes text ends it with a line break, which is no part of an assertion or a JSON Web Token.
        token = token.strip()
    if not token or len(token) > LONGEST_TOKEN:
        empty = say("The file {file} with the token for {node} is empty.", file=path, node=node.name)
        too_long = say(
            "The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.",
            file=path,
            node=node.name,
            most=LONGEST_TOKEN,
        )
        raise InvalidInput(
            too_long if token else empty,
            advice=say("Check that it is the token itself."),
            node=node.name,
        )
    return token


def echo(
    node: RemoteNode, caller: Callable[[RemoteNode], Caller], cancellation: Cancellation | None = None
) -> EchoResult:
    """C-ECHO a node; what goes wrong stands in the result.

    Parameters
    ----------
    caller
        Says who we are; it may fail for want of a passcode or a token.
    """
    try:
        known = caller(node)
    except QrError as fault:
        detail = sentences(fault.title, fault.detail)
        return EchoResult(node=node.name, ok=False, detail=detail, advice=fault.advice, needs_a_person=True)
    return scu.echo(node, caller=known, cancellation=cancellation)
